"""Games side by side on one engine, in step.

What a reply is can depend, in the last bits of its numbers, on which other replies are decoded in the same batch. So
that the same seed gives the same games, all games of a group ask for their replies at the same moment and in the same
order: a :class:`Rounds` holds each request until every game still playing has made one.

Every request is a background one, because an engine decodes all of those in one batch and a foreground one alone.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence

from adventure.engine.base import Done, Engine, EngineInfo, Event, Generation, Message, Priority, Request, Text, Usage


class Rounds:
    """``games``: how many play. Each calls :meth:`join` before every request, and :meth:`leave` once, at its end."""

    def __init__(self, games: int) -> None:
        self._playing = games
        self._waiting: dict[int, asyncio.Future[None]] = {}

    async def join(self, number: int) -> None:
        """Wait for the others; they go on in the order of their numbers."""
        mine = self._waiting[number] = asyncio.get_running_loop().create_future()
        self._go()
        await mine

    def leave(self) -> None:
        self._playing -= 1
        self._go()

    def _go(self) -> None:
        if len(self._waiting) >= self._playing:
            asyncio.get_running_loop().call_soon(self._release)

    def _release(self) -> None:
        """Later, so that the game that came last waits as well and keeps its place in the order."""
        waiting, self._waiting = self._waiting, {}
        for number in sorted(waiting):
            if not waiting[number].done():
                waiting[number].set_result(None)


class Seat:
    """The engine as one game sees it. It keeps what the model wrote, word for word."""

    def __init__(self, engine: Engine, rounds: Rounds, number: int) -> None:
        self._engine = engine
        self._rounds = rounds
        self._number = number
        self._heard: list[Heard] = []

    @property
    def info(self) -> EngineInfo:
        return self._engine.info

    async def start(self, request: Request, *, priority: Priority = Priority.BACKGROUND) -> Heard:  # noqa: ARG002
        await self._rounds.join(self._number)
        heard = Heard(await self._engine.start(request, priority=Priority.BACKGROUND))
        self._heard.append(heard)
        return heard

    async def count(self, messages: Sequence[Message]) -> list[int]:
        return await self._engine.count(messages)

    async def render(self, messages: Sequence[Message]) -> list[tuple[int, str]]:
        return await self._engine.render(messages)

    async def keep(self, owner: str, messages: Sequence[Message], *, last: bool = False) -> bool:  # noqa: ARG002
        """The games of a playtest are played once."""
        return False

    async def forget(self) -> None:
        """That is for all games of the group."""

    async def close(self) -> None:
        """The engine belongs to all games."""

    def take(self) -> list[Heard]:
        """What was written since this was last asked."""
        heard, self._heard = self._heard, []
        return heard


class Heard:
    """A generation, and what came out of it."""

    def __init__(self, generation: Generation) -> None:
        self._generation = generation
        self.text = ""
        self.usage: Usage | None = None
        """None until it ended, and for good when its engine died."""

    async def __aiter__(self) -> AsyncIterator[Event]:
        async for event in self._generation:
            if isinstance(event, Text):
                self.text += event.delta
            elif isinstance(event, Done):
                self.usage = event.usage
            yield event

    async def promote(self) -> None:
        """A playtest has no foreground."""

    async def cancel(self) -> None:
        await self._generation.cancel()

    @property
    def written(self) -> int:
        return self._generation.written

    @property
    def finished(self) -> bool:
        return self._generation.finished

    @property
    def ready(self) -> bool:
        return self._generation.ready
