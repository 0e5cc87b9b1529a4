"""The terminal app. Importing this package loads nothing of Textual; running one of its functions does."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from adventure.engine.base import Engine
    from adventure.play.connection import Connection
    from adventure.play.session import Session
    from adventure.settings import Settings


def run_play(session: Session, connection: Connection, settings: Settings) -> int:
    """Play ``session`` until the player leaves; returns the exit code. Closes both, the terminal first."""
    return asyncio.run(_play(settings, connection, session))


def run_library(settings: Settings) -> int:
    """Open the library, and the model behind it, until the player leaves; returns the exit code."""
    return asyncio.run(_play(settings, _connection(settings)))


def _connection(settings: Settings) -> Connection:
    """A model that cannot be opened is reported where a game asks for it."""
    from adventure.models.open import opener
    from adventure.play.connection import Connection

    async def open_engine() -> Engine:
        return await opener(settings)()

    return Connection(open_engine)


async def _play(settings: Settings, connection: Connection, session: Session | None = None) -> int:
    from adventure.tui.app import AdventureApp

    app = AdventureApp(settings, connection, session)
    try:
        return await app.play()
    finally:
        await app.close_session()
        await connection.close()
