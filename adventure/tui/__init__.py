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


def run_library(settings: Settings | None = None) -> int:
    """Open the library until the player leaves; returns the exit code.

    Settings that are not given, and the model behind them, are loaded behind the first picture.
    """
    return asyncio.run(_play(settings))


async def _play(settings: Settings | None, connection: Connection | None = None, session: Session | None = None) -> int:
    from adventure.play.connection import Connection
    from adventure.tui.app import AdventureApp

    async def open_engine() -> Engine:
        """A model that cannot be opened is reported where a game asks for it."""
        return await (await asyncio.to_thread(app.opener))()

    link = connection or Connection(open_engine)
    app = AdventureApp(settings, link, session)
    try:
        return await app.play()
    finally:
        await app.close_session()
        await link.close()
