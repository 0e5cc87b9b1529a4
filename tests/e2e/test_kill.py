"""A player's worst day: kill -9 at any moment of play, on the real model. Nothing that was shown may be gone."""

from __future__ import annotations

import os
import random
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil

from adventure.saves.game import Game
from adventure.saves.journal import read

ROUNDS, LEAST = 50, 20
LIMIT_S = 200.0
"""After this long a machine that is busy with other things plays no more rounds than the least."""
SHORT = ("--max-prose", "24", "--context", "1024")
"""Turns that are short and quick to resume, so that a kill meets every part of one as often in less time."""
_BLOCK = re.compile(r"^1\. .+\n2\. .+\n3\. .+\n", re.MULTILINE)


def _start(home: Path, *arguments: str) -> subprocess.Popen[bytes]:
    environment = {**os.environ, "ADVENTURE_HOME": str(home), "PYTHONIOENCODING": "utf-8"}
    return subprocess.Popen(
        [sys.executable, "-m", "adventure", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
    )


def _read_until(game: subprocess.Popen[bytes], enough: int) -> bytes:
    """At least ``enough`` bytes of what the game prints, or all of it."""
    assert game.stdout is not None
    shown = b""
    while len(shown) < enough and (data := os.read(game.stdout.fileno(), 4096)):
        shown += data
    return shown


def _kill(game: subprocess.Popen[bytes], shown: bytes) -> str:
    """Kill the game and return everything it had printed."""
    assert game.stdout is not None and game.stderr is not None
    game.kill()
    rest = game.stdout.read()
    game.wait()
    game.stdout.close()
    game.stderr.close()
    return (shown + rest).decode()


def _state(home: Path) -> Game:
    (path,) = (home / "saves").glob("*.adventure")
    return read(path).game


def _finish(home: Path, *arguments: str, lines: str) -> str:
    game = _start(home, *arguments)
    out, err = game.communicate(lines.encode())
    assert game.returncode == 0, err.decode()
    return out.decode()


def test_every_kill_leaves_a_game_that_goes_on(tmp_path: Path) -> None:
    chance = random.Random(50)
    _finish(tmp_path, "play", "classic", "--plain", "--seed", "7", lines="/quit\n")
    begin = time.monotonic()
    for played in range(ROUNDS):
        if played >= LEAST and time.monotonic() - begin > LIMIT_S:
            break
        before = _state(tmp_path)
        game = _start(tmp_path, "continue", "--plain", *SHORT)
        assert game.stdin is not None
        game.stdin.write("".join(f"{chance.randint(1, 3)}\n" for _ in range(4)).encode())
        game.stdin.close()
        shown = _kill(game, _read_until(game, chance.randrange(1, 1600)))
        after = _state(tmp_path)
        _nothing_shown_is_gone(before, after, shown)
    _finish(tmp_path, "continue", "--plain", *SHORT, lines="1\n/quit\n")
    final = _state(tmp_path)
    assert final.pending is None
    assert len(final.turns) > played // 5


def _nothing_shown_is_gone(before: Game, after: Game, shown: str) -> None:
    assert set(before.turns) <= set(after.turns)
    blocks = list(_BLOCK.finditer(shown))
    assert len(after.turns) >= len(before.turns) + len(blocks) - 1
    if before.pending is not None and len(after.turns) == len(before.turns):
        assert after.pending is not None and after.pending.action == before.pending.action
    begun = shown[blocks[-1].end() :] if blocks else ""
    story = [line for line in begun.splitlines() if line and not line.startswith(">")]
    if story and len(after.turns) == len(before.turns) + len(blocks) - 1:
        assert after.pending is not None


def test_a_killed_engine_is_started_again(tmp_path: Path) -> None:
    game = _start(tmp_path, "play", "classic", "--plain", "--seed", "7")
    assert game.stdin is not None
    shown = b""
    while b"1. " not in shown:
        shown += _read_until(game, 1)
    (engine,) = psutil.Process(game.pid).children()
    engine.send_signal(signal.SIGKILL)
    engine.wait()
    out, err = game.communicate(b"2\n/quit\n")
    text = (shown + out).decode()
    assert game.returncode == 0, err.decode()
    assert len(_BLOCK.findall(text)) == 2
    assert len(_state(tmp_path).turns) == 2


def test_the_engine_goes_when_the_game_is_killed(tmp_path: Path) -> None:
    game = _start(tmp_path, "play", "classic", "--plain", "--seed", "7")
    assert game.stdin is not None
    shown = b""
    while b"1. " not in shown:
        shown += _read_until(game, 1)
    (engine,) = psutil.Process(game.pid).children()
    game.stdin.close()
    _kill(game, shown)
    assert psutil.wait_procs([engine], timeout=30)[1] == []
