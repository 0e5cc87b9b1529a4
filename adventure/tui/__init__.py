"""The terminal app. Importing this package loads nothing of Textual; running one of its functions does."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adventure.play.connection import Connection
    from adventure.play.session import Session
    from adventure.settings import Settings


def run_play(session: Session, connection: Connection, settings: Settings) -> int:
    """Play ``session`` until the player leaves; returns the exit code. Closes both, the terminal first."""
    return asyncio.run(_play(session, connection, settings))


async def _play(session: Session, connection: Connection, settings: Settings) -> int:
    from adventure.tui.app import AdventureApp

    connection.warm_up()
    app = AdventureApp(session, settings)
    try:
        return await app.play()
    finally:
        await session.close()
        await connection.close()
