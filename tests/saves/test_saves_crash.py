"""Real processes, killed for real."""

from __future__ import annotations

import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from adventure.errors import SaveLocked
from adventure.saves.journal import Journal, read

PRELUDE = """
import os, sys
from pathlib import Path
from adventure.errors import StorageError
from adventure.saves.journal import Journal
from adventure.saves.record import Renamed, TurnMade
from adventure.story.turn import Action, ActionKind, Reply, Turn
journal = Journal.open(Path(sys.argv[1]))
def turn():
    parent = journal.game.tip
    reply = Reply("Wind and rain. " * 300, ("a", "b", "c"), tuple(range(200)))
    made = Turn(journal.game.next_id(parent), parent, Action(ActionKind.TEXT, "on"), reply)
    journal.append(TurnMade(turn=made, at="2026-01-31T20:15:00+00:00"))
    return made.id
print("open", flush=True)
"""


@contextmanager
def player(path: Path, code: str) -> Iterator[subprocess.Popen[str]]:
    """A process that has opened the game at ``path`` and then runs ``code``."""
    program = PRELUDE + textwrap.dedent(code)
    with subprocess.Popen(
        [sys.executable, "-c", program, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert line(process) == "open"
            yield process
        finally:
            process.kill()


def line(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def rest(process: subprocess.Popen[str]) -> list[str]:
    assert process.stdout is not None
    return process.stdout.read().split()


def test_every_acknowledged_turn_survives_kill_9(lamp: Path) -> None:
    told: list[str] = []
    for after in range(1, 9):
        with player(lamp, "while True: print(turn(), flush=True)") as process:
            told += [line(process) for _ in range(after)]
            process.send_signal(signal.SIGKILL)
            told += [turn_id for turn_id in rest(process) if len(turn_id) == 16]
        with Journal.open(lamp) as journal:
            assert set(told) <= set(journal.game.turns)
            assert len(journal.game.turns) - len(told) - 4 <= after  # each kill may leave one untold


@pytest.mark.parametrize("share", [0.0, 0.3, 0.999])
def test_killed_in_the_middle_of_a_write(lamp: Path, share: float) -> None:
    before = lamp.read_bytes()
    half = f"""
        real = os.write
        def write(descriptor, data):
            real(descriptor, data[:int(len(data) * {share})])
            print("halfway", flush=True)
            sys.stdin.read()
        os.write = write
        turn()
    """
    with player(lamp, half) as process:
        assert line(process) == "halfway"
        process.kill()
        process.wait()
        torn = lamp.stat().st_size - len(before)
        with Journal.open(lamp) as journal:
            assert journal.report.cut == torn
            assert journal.game.pending and journal.game.pending.action.text == "light the lamp"
    assert lamp.read_bytes() == before


def test_two_processes_never_play_one_game(lamp: Path) -> None:
    with player(lamp, "sys.stdin.readline(); journal.close(); print('closed', flush=True); sys.stdin.read()") as other:
        with pytest.raises(SaveLocked, match="lamp"):
            Journal.open(lamp)
        assert read(lamp).game.title == "The Dark Lamp"
        assert other.stdin is not None
        other.stdin.write("\n")
        other.stdin.flush()
        assert line(other) == "closed"
        Journal.open(lamp).close()


def test_the_lock_of_a_dead_process_is_no_lock(lamp: Path) -> None:
    with player(lamp, "sys.stdin.read()") as other:
        other.kill()
        other.wait()
        Journal.open(lamp).close()


def test_a_child_process_does_not_keep_the_lock(lamp: Path) -> None:
    """The engine may outlive the player's process for a moment."""
    spawn = """
        import subprocess
        child = subprocess.Popen([sys.executable, "-c", "import sys; sys.stdin.read()"], stdin=0)
        print(child.pid, flush=True)
        sys.stdin.read()
    """
    with player(lamp, spawn) as other:
        line(other)
        other.kill()
        other.wait()
        Journal.open(lamp).close()


@pytest.mark.parametrize("room", [0, 1, 1000])
def test_a_full_disk_loses_nothing_and_is_survived(lamp: Path, room: int) -> None:
    """The system itself refuses to let the file grow past a limit, half-way through the write."""
    code = f"""
        import resource
        size = os.path.getsize(sys.argv[1])
        resource.setrlimit(resource.RLIMIT_FSIZE, (size + {room}, resource.RLIM_INFINITY))
        try:
            turn()
        except StorageError as error:
            print(error, flush=True)
        print(os.path.getsize(sys.argv[1]) - size, flush=True)
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
        print(turn(), flush=True)
    """
    with player(lamp, code) as process:
        sentence, growth, turn_id = line(process), line(process), line(process)
    assert sentence.startswith("There is no room left") and str(lamp) in sentence
    assert growth == "0"
    assert read(lamp).game.tip == turn_id
