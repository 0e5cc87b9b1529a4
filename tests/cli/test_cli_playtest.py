"""``adventure playtest``: the report, the files, the exit code."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from running import Result

Command = Callable[..., Result]
ROOT = Path(__file__).parents[2]
SCENARIO = """\
title: Cave
content: everyone
system: A cave. End each turn with three options.
ask:
  - {name: hero, question: "Who?", default: Robin}
lore:
  - {name: the whale, keys: [whale], not: [whale], text: Nobody ever hears of the whale.}
"""
QUICK = ("--games=2", "--turns=2", "-m", "scripted")


@pytest.fixture
def cave(tmp_path: Path) -> Path:
    path = tmp_path / "cave.scenario.yaml"
    path.write_text(SCENARIO)
    return path


def test_the_report(adventure: Command, cave: Path) -> None:
    result = adventure("playtest", cave, *QUICK)
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("Cave: 2 games of 2 turns on scripted, seed 0.\n4 replies, ")
    assert "Entry 1, 'the whale', was told in no game" in result.out
    assert "The answer 'hero' is used in no text" in result.out


def test_the_limits_decide_the_exit_code(adventure: Command, cave: Path) -> None:
    for silent, code in ((0, 1), (1, 0)):
        cave.write_text(f"{SCENARIO}playtest: {{games: 3, turns: 2, max_silent_lore: {silent}}}\n")
        result = adventure("playtest", cave)
        assert (result.code, "does not hold" in result.out) == (code, bool(code))
        assert result.out.startswith("Cave: 3 games of 2 turns")


def test_a_slow_model_does_not_keep_a_limit_of_seconds(adventure: Command, cave: Path) -> None:
    cave.write_text(f"{SCENARIO}playtest: {{max_seconds: 5}}\n")
    result = adventure("playtest", cave, *QUICK)
    assert (result.code, result.err.strip()) == (0, "max_seconds: 5; holds.")
    assert "max_seconds" not in result.out


def test_the_same_seed_writes_the_same_files(adventure: Command, cave: Path, tmp_path: Path) -> None:
    written = []
    for name in ("one", "again"):
        page, record = tmp_path / f"{name}.html", tmp_path / f"{name}.jsonl"
        result = adventure("playtest", cave, *QUICK, "--seed=5", "--report", page, "--bless", record, "--json")
        written.append((result.out, page.read_bytes(), record.read_bytes()))
    assert written[0] == written[1]
    values = json.loads(written[0][0])
    assert (values["head"]["seed"], values["replies"], values["holds"]) == (5, 4, True)


def test_against_a_blessed_run(adventure: Command, cave: Path, tmp_path: Path) -> None:
    record = tmp_path / "blessed" / "cave.jsonl"
    adventure("playtest", cave, *QUICK, "--bless", record)
    same = adventure("playtest", cave, *QUICK, "--against", record)
    assert same.out.endswith("Every game went as it did before.\n")
    cave.write_text(SCENARIO.replace("lore:", "note: Be brief.\nlore:"))
    other = adventure("playtest", cave, *QUICK, "--against", record)
    assert "run scenario:" in other.out and "1.1 prose:" in other.out
    assert other.code == 0


def test_latency_has_a_file_of_its_own(adventure: Command, cave: Path, tmp_path: Path) -> None:
    assert adventure("playtest", cave, *QUICK, "--latency", tmp_path / "l.json").code == 0
    assert json.loads((tmp_path / "l.json").read_text())["replies"] == 4


def test_a_finished_run_leaves_no_state(adventure: Command, cave: Path, tmp_path: Path, home: Path) -> None:
    adventure("playtest", cave, *QUICK)
    adventure("playtest", cave, *QUICK, "--state", tmp_path / "state")
    assert not (tmp_path / "state").exists()
    assert list(home.rglob("*.jsonl")) == []


def test_a_killed_run_goes_on(adventure: Command, cave: Path, tmp_path: Path, home: Path) -> None:
    """kill -9 once a game is on the disk; then the report is that of a run nobody killed."""
    call = ["playtest", str(cave), "--games=10", "--turns=8", "--parallel=1", "--state"]
    expected = adventure(*call, tmp_path / "whole")
    state = tmp_path / "state"
    environment = {**os.environ, "ADVENTURE_HOME": str(home), "PYTHONPATH": str(ROOT)}
    program = [sys.executable, "-m", "adventure", *call, str(state)]
    with subprocess.Popen(program, env=environment, stdout=subprocess.DEVNULL) as playing:
        deadline = time.monotonic() + 60
        while playing.poll() is None and time.monotonic() < deadline:
            if state.exists() and state.read_bytes().count(b"\n") > 1:
                playing.send_signal(signal.SIGKILL)
                break
    assert state.exists(), "it ended before it could be killed"
    done = state.read_bytes().count(b"\n") - 1
    resumed = adventure(*call, state)
    assert resumed.out == expected.out
    assert f"{done} of 10 games were played before" in resumed.err
    assert not state.exists()


@pytest.mark.parametrize(
    "arguments",
    [(), ("--players=nobody",), ("--players=",), ("--games=0",), ("--against=missing",), ("--set=pet=cat",)],
)
def test_wrong_calls(adventure: Command, cave: Path, arguments: tuple[str, ...]) -> None:
    result = adventure("playtest", *((cave, *QUICK) if arguments else ()), *arguments)
    assert result.code in (1, 2) and not result.out and "Traceback" not in result.err
