"""Plays an open journal, on the screen or by lines, and closes everything behind it."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

from adventure.cli.common import shelf
from adventure.play.connection import Connection
from adventure.play.session import Session
from adventure.play.watch import Watcher
from adventure.saves.journal import Journal
from adventure.settings import Settings


def play_game(
    journal: Journal, connection: Connection, settings: Settings, *, plain: bool, watched: Path | None = None
) -> int:
    """Returns the exit code. ``watched`` is a scenario file whose edits are played from the next turn."""
    watcher = Watcher(watched, journal.game.header.answers) if watched else None
    session = Session(journal, connection, settings, watcher)
    if plain:
        return asyncio.run(_plain(session, connection))
    from adventure.cli.library import need_terminal

    need_terminal()
    from adventure.tui import run_play

    return run_play(session, connection, settings)


async def _plain(session: Session, connection: Connection) -> int:
    from adventure.cli.plain import play_plain

    connection.warm_up()
    try:
        return await play_plain(session, shelf(), out=sys.stdout)
    finally:
        await session.close()
        await connection.close()
