"""The engine a session plays on: opened in the background, replaced when the player switches models."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, TypeAlias

from adventure.errors import AdventureError

if TYPE_CHECKING:
    from adventure.engine.base import Engine, EngineInfo

Opener: TypeAlias = "Callable[[], Awaitable[Engine]]"


class Connection:
    """Opens an engine once, when first asked or warmed up, and hands it to everyone.

    A failed opening is reported to each caller that waits for it; the next ``get`` tries again.
    """

    def __init__(self, opener: Opener) -> None:
        self._opener = opener
        self._opening: asyncio.Future[Engine] | None = None
        self._closing: asyncio.Task[None] | None = None

    def warm_up(self) -> None:
        """Begin to open the engine, without waiting. Needs a running event loop."""
        if self._opening is None or (self._opening.done() and self._failed(self._opening)):
            self._opening = asyncio.ensure_future(self._opener())

    async def get(self) -> Engine:
        """The engine, opened if it was not. Raises what opening it raised."""
        self.warm_up()
        assert self._opening is not None
        return await asyncio.shield(self._opening)

    @property
    def engine(self) -> Engine | None:
        """The engine if it is open, else None."""
        opening = self._opening
        return opening.result() if opening and opening.done() and not self._failed(opening) else None

    @property
    def info(self) -> EngineInfo | None:
        return self.engine.info if self.engine else None

    async def switch(self, opener: Opener) -> Engine:
        """Open another engine; the old one is closed once the new one answers, and kept if it does not.

        Cancelled, it leaves everything as it was.
        """
        engine = await opener()
        loop = asyncio.get_running_loop()
        old, self._opening = self._opening, loop.create_future()
        self._opening.set_result(engine)
        self._opener = opener
        self._closing = loop.create_task(_close(old, self._closing))
        return engine

    async def close(self) -> None:
        """Close the engine, also one that is still opening."""
        opening, self._opening = self._opening, None
        await _close(opening, self._closing)

    @staticmethod
    def _failed(opening: asyncio.Future[Engine]) -> bool:
        return opening.cancelled() or opening.exception() is not None


async def _close(opening: asyncio.Future[Engine] | None, before: asyncio.Task[None] | None = None) -> None:
    """Close what ``opening`` opened, or stop it; first wait for what is being closed ``before`` it."""
    if before is not None:
        await before
    if opening is None:
        return
    if not opening.done():
        opening.cancel()
    try:
        engine = await opening
    except (asyncio.CancelledError, AdventureError, OSError):
        return
    await engine.close()
