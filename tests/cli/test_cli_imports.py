"""What a command may load: start-up stays light because heavy libraries are imported where they are used."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HEAVY = {"textual", "llama_cpp", "torch", "numpy"}
PROBE = """
import json, sys
from adventure.cli.main import guarded
code = guarded(sys.argv[1:])
print()
print(json.dumps({"code": code, "loaded": sorted({name.split(".")[0] for name in sys.modules})}))
"""


def _loaded(*arguments: str) -> set[str]:
    call = [sys.executable, "-c", PROBE, *arguments]
    ended = subprocess.run(call, capture_output=True, text=True, check=True, cwd=ROOT)
    report = json.loads(ended.stdout.splitlines()[-1])
    assert report["code"] == 0, ended.stderr
    return set(report["loaded"])


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("play", "--help"), ("saves", "--help")])
def test_help_loads_nothing_heavy(arguments: tuple[str, ...]) -> None:
    assert not _loaded(*arguments) & (HEAVY | {"pydantic", "yaml", "httpx", "jinja2"})


def test_check_loads_no_screens_and_no_model() -> None:
    scenario = next((ROOT / "scenarios").rglob("*.scenario.yaml"))
    assert not _loaded("check", str(scenario)) & HEAVY


def test_the_first_picture_waits_for_nothing_heavy() -> None:
    code = "import sys, adventure.tui.app; print(*{name.split('.')[0] for name in sys.modules})"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert not set(ended.stdout.split()) & {"pydantic", "yaml", "httpx", "jinja2", "psutil", "filelock", "llama_cpp"}


def test_only_the_engine_process_loads_llama_cpp() -> None:
    code = "import sys, adventure.engine.process, adventure.play.session; print('llama_cpp' in sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert ended.stdout.strip() == "False"
