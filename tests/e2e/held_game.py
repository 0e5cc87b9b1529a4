"""Plays a small game on the real screen with a scripted engine whose reply stands still at the word WORD until
SIGUSR1. Its process id is written beside the save, which is continued when it exists.

Usage: held_game.py SAVE WORD [TITLE]
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from adventure.engine.base import Engine
from adventure.engine.scripted import ScriptedEngine
from adventure.play.connection import Connection
from adventure.play.session import Session
from adventure.saves.journal import Journal
from adventure.saves.record import Header
from adventure.settings import Settings
from adventure.tui import run_play

REPLY = """The tide is out, and the wreck lies open to the sky. Gulls walk its ribs as if they owned it.

Something in the hold is ticking.
- Climb down into the hold
- Throw a stone at the gulls
- Wait for the tide"""


def main(path: Path, word: str, title: str) -> int:
    header = Header(
        title=title, scenario={"title": title, "system": "You tell a story."}, seed=1, at="2026-01-02T03:04:05+00:00"
    )
    journal = Journal.open(path) if path.exists() else Journal.create(path, header)
    path.with_suffix(".pid").write_text(str(os.getpid()))
    engine = ScriptedEngine([os.environ.get("REPLY") or REPLY])
    if word != "-":
        gate = engine.hold(REPLY.split().index(word), start=0)
        signal.signal(signal.SIGUSR1, lambda *_: gate.open())

    async def opener() -> Engine:
        return engine

    connection = Connection(opener)
    return run_play(Session(journal, connection, Settings(look_ahead="off")), connection, Settings())


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3] if len(sys.argv) > 3 else "The Wreck"))
