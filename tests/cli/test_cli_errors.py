"""The table of README's "When something goes wrong": one sentence, the right exit code, no traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from running import Result

Adventure = Callable[..., Result]
GOOD = 'title: T\nsystem: "Offer three options."\ncontent: everyone\n'
LAUGHS = "a: &a [x, x]\n" + "".join(f"{new}: &{new} [*{old}, *{old}]\n" for old, new in pairwise("abcdefghijklmnop"))


def _scenario(folder: Path, text: str) -> Path:
    path = folder / "bad.scenario.yaml"
    path.write_text(text)
    return path


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (None, "no model file"),
        (b"", "not a GGUF"),
        (b"hello, I am a text file", "not a GGUF"),
        (b"GGUF\x03\x00\x00\x00" + b"\xff" * 40, "corrupt"),
        (b"GGUF\x03\x00", "cut short"),
    ],
)
def test_models_that_cannot_be_played(adventure: Adventure, tmp_path: Path, data: bytes | None, says: str) -> None:
    model = tmp_path / "m.gguf"
    if data is not None:
        model.write_bytes(data)
    result = adventure("play", "classic", "--plain", "-m", model)
    assert result.code == 1 and result.is_one_sentence()
    assert says in result.err and "m.gguf" in result.err


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("title: T\n\tsystem: S\n", 2),
        (GOOD + "title: again\n", 4),
        (GOOD + "systm: S\n", 4),
        ("title: [\n", None),
        ("- just\n- a list\n", 1),
        ("", None),
        (LAUGHS, None),
    ],
)
def test_scenarios_that_cannot_be_played(adventure: Adventure, tmp_path: Path, text: str, line: int | None) -> None:
    path = _scenario(tmp_path, text)
    result = adventure("play", path, "--plain")
    assert result.code == 1 and not result.out and "Traceback" not in result.err
    assert f"bad.scenario.yaml{f':{line}' if line else ''}" in result.err
    assert adventure("check", path).code == 1


def test_a_fifty_megabyte_scenario_is_not_read(adventure: Adventure, tmp_path: Path) -> None:
    path = tmp_path / "big.scenario.yaml"
    with path.open("wb") as file:
        file.truncate(50 << 20)
    result = adventure("play", path, "--plain")
    assert result.code == 1 and result.is_one_sentence()


@pytest.mark.parametrize(
    ("arguments", "near"),
    [
        (["play", "clasic", "--plain"], "classic"),
        (["play", "classic", "--plain", "--context", "3"], "context"),
        (["play", "classic", "--plain", "--temperature", "9"], "temperature"),
        (["play", "classic", "--plain", "--set", "name"], "NAME=VALUE"),
        (["play", "--plain"], "scenario"),
        (["play", "classic"], "--plain"),
        (["frobnicate"], "frobnicate"),
        (["play", "classic", "--plain", "--seed", "-1"], "seed"),
    ],
)
def test_wrong_calls_exit_with_2(adventure: Adventure, arguments: list[str], near: str) -> None:
    result = adventure(*arguments)
    assert result.code == 2 and not result.out and "Traceback" not in result.err
    assert near in result.err


def test_unknown_saves_name_near_ones(adventure: Adventure, monkeypatch: pytest.MonkeyPatch) -> None:
    _play(adventure, monkeypatch)
    for command in (["continue", "anything-at-al", "--plain"], ["saves", "verify", "anything-at-al"]):
        result = adventure(*command)
        assert result.code == 1 and result.is_one_sentence()
        assert "anything-at-all" in result.err


def test_nothing_to_continue(adventure: Adventure) -> None:
    result = adventure("continue", "--plain")
    assert result.code == 1 and result.is_one_sentence()


def test_a_prompt_that_cannot_fit_is_refused_with_both_numbers(adventure: Adventure, tmp_path: Path) -> None:
    path = _scenario(tmp_path, f"title: T\nsystem: {'word ' * 3990}\n")
    result = adventure("prompt", path)
    assert result.code == 1 and result.is_one_sentence()
    assert sum(part.strip(",").isdigit() for part in result.err.split()) == 2


def test_a_save_that_is_played_elsewhere(adventure: Adventure, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _play(adventure, monkeypatch)
    held = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(home / "saves" / "anything-at-all.adventure")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    try:
        assert held.stdout is not None and held.stdout.readline() == b"held\n"
        result = adventure("continue", "--plain")
        assert result.code == 1 and result.is_one_sentence()
        assert "anything-at-all" in result.err
    finally:
        held.communicate()


def test_a_save_from_a_newer_version_and_a_damaged_one(
    adventure: Adventure, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _play(adventure, monkeypatch)
    path = home / "saves" / "anything-at-all.adventure"
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b'"title"', b'"titel"', 1))
    result = adventure("continue", "anything-at-all", "--plain")
    assert result.code == 1 and result.is_one_sentence() and "line 1" in result.err
    first, second, rest = whole.split(b"\n", 2)
    path.write_bytes(b"\n".join([first, second[:-4], rest]))
    result = adventure("continue", "anything-at-all", "--plain")
    assert result.code == 1 and result.is_one_sentence() and "line 2" in result.err
    assert adventure("saves", "verify", "anything-at-all").code == 1
    assert adventure("saves", "repair", "anything-at-all").code == 0
    assert adventure("saves", "verify", "anything-at-all").code == 0


def test_saves_that_cannot_be_written(adventure: Adventure, home: Path) -> None:
    home.mkdir()
    (home / "saves").write_text("a file where the folder should be")
    result = adventure("play", "classic", "--plain")
    assert result.code == 1 and result.is_one_sentence()
    assert "saves" in result.err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_output_that_cannot_be_written(home: Path) -> None:
    environment = {**os.environ, "ADVENTURE_HOME": str(home)}
    with Path("/dev/full").open("w") as full:
        call = [sys.executable, "-m", "adventure", "--help"]
        ended = subprocess.run(call, stdout=full, stderr=subprocess.PIPE, env=environment, check=False)
    assert ended.returncode != 0 and b"Traceback" not in ended.stderr


def test_a_bad_settings_file_is_named(adventure: Adventure, home: Path) -> None:
    home.mkdir()
    (home / "settings.yaml").write_text("threads: none\n")
    result = adventure("play", "classic", "--plain")
    assert result.code == 2 and result.is_one_sentence()
    assert "settings.yaml" in result.err and "threads" in result.err


_HOLD = """
import sys
from pathlib import Path
from adventure.saves.journal import Journal
journal = Journal.open(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def _play(adventure: Adventure, monkeypatch: pytest.MonkeyPatch, lines: str = "1\n/quit\n") -> Result:
    reading, writing = os.pipe()
    os.write(writing, lines.encode())
    os.close(writing)
    with os.fdopen(reading) as stdin:
        monkeypatch.setattr(sys, "stdin", stdin)
        return adventure("play", "classic", "--plain", "--seed", "7")


def test_a_seed_that_is_no_number_is_called_so(adventure: Adventure) -> None:
    done = adventure("play", "classic", "--plain", "--seed", "x")
    assert done.code == 2
    assert "'x' is not a valid whole number" in done.err
