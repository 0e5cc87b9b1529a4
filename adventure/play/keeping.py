"""Has the engine save where the game stands, so that a resumed game goes on without reading its story again.

It runs behind the game and never holds it up; what fails here costs a wait at the next start and nothing else.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Sequence
from contextlib import suppress

from adventure.engine.base import Engine, Message
from adventure.errors import AdventureError
from adventure.play.compose import Composer
from adventure.story.turn import Timeline

_LEAVING_S = 3.0
"""How long leaving a game may wait for its state to be saved."""


class Keeping:
    def __init__(self, game: str) -> None:
        """``game`` is the id of the game, which names what is saved for it."""
        self._owner = f"game {game}"
        self._task: asyncio.Task[None] | None = None

    def begin(self, engine: Engine, composer: Composer, timeline: Timeline) -> None:
        """Save behind whatever else goes on; a saving that was begun before is not waited for."""
        self.stop()
        self._task = asyncio.ensure_future(self._quietly(engine, composer, timeline))

    async def finish(self, engine: Engine, composer: Composer, timeline: Timeline) -> None:
        """Save the last state before the engine is left, or give up after some seconds."""
        self.stop()
        with suppress(TimeoutError):
            async with asyncio.timeout(_LEAVING_S):
                await self._quietly(engine, composer, timeline, last=True)

    def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()

    async def _quietly(self, engine: Engine, composer: Composer, timeline: Timeline, *, last: bool = False) -> None:
        with suppress(AdventureError):
            stem = await composer.stem(timeline)
            if len(timeline) == 1:
                await self._keep_opening(engine, stem if composer.scenario.opening else stem[:-2])
            await engine.keep(self._owner, stem, last=last)

    async def _keep_opening(self, engine: Engine, messages: Sequence[Message]) -> None:
        """What every new game of this scenario begins with: the author's opening, or all before the model's own."""
        if messages:
            text = "\n".join(f"{message.role} {message.content}" for message in messages)
            await engine.keep(f"opening {hashlib.sha256(text.encode()).hexdigest()[:16]}", messages)
