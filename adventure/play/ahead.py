"""The three futures, and another reply for *retry*, written while the player reads.

Look-ahead is nothing but requests made early: the generations wait here under the requests that made them, and the
session asks for its own request. An equal one is promoted; anything else cancels them all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from adventure.engine.base import Engine, Generation, Priority, Request
from adventure.story.turn import Timeline

_TYPICAL = 600
"""Characters of a whole reply, for showing how far one is written."""
_TOKEN = 4
"""Characters of a token, likewise."""
_RECENT = 20
"""Turns that say what the player tends to choose."""


def best_guess_first(timeline: Timeline, options: int) -> list[int]:
    """The numbers of the options, from 1, in the order to write them: the player's habits first.

    Many choose by place, so what was chosen most of late is guessed again; nothing cheaper than asking the model says
    more. In between, and at first, the order on the page.
    """
    chosen = Counter(turn.action.option for turn in timeline[-_RECENT:])
    return sorted(range(1, options + 1), key=lambda number: -chosen[number])


class Ahead:
    def __init__(self) -> None:
        self._waiting: dict[Request, Generation] = {}
        self._futures: list[Request] = []
        self._spare: Request | None = None

    async def write(
        self,
        engine: Engine,
        futures: Sequence[Request],
        order: Sequence[int],
        *,
        spare: Request | None = None,
        coming: Request | None = None,
    ) -> None:
        """Drop what was written ahead and start on ``futures``, one for each option, as far as ``engine`` has room.

        ``order``: their numbers from 1, best guess first. ``coming`` is evaluated as soon as all of them are begun,
        ``spare`` is written when all of them are.
        """
        await self.drop()
        self._futures = list(futures)
        for number in order[: engine.info.parallel - 1]:
            await self._start(engine, futures[number - 1], Priority.BACKGROUND)
        if coming is not None:
            await self._start(engine, coming, Priority.BACKGROUND)
        if spare is not None:
            self._spare = spare
            await self._start(engine, spare, Priority.SPARE)

    async def _start(self, engine: Engine, request: Request, priority: Priority) -> None:
        if request not in self._waiting:
            self._waiting[request] = await engine.start(request, priority=priority)

    async def take(self, request: Request) -> Generation | None:
        """The generation that was started for an equal request, now in the foreground; the others are cancelled."""
        found = self._waiting.pop(request, None)
        await self.drop()
        if found is not None:
            await found.promote()
        return found

    async def drop(self) -> None:
        waiting, self._waiting, self._futures, self._spare = self._waiting, {}, [], None
        for generation in waiting.values():
            await generation.cancel()

    @property
    def written(self) -> tuple[float, ...]:
        """How far each option's future is written, 0 to 1, in the order of the options; empty when none is begun."""
        if not any(request in self._waiting for request in self._futures):
            return ()
        return tuple(_share(request, self._waiting.get(request)) for request in self._futures)

    @property
    def looking(self) -> str:
        """What is being done, in one sentence; empty for nothing."""
        futures = [self._waiting[request] for request in self._futures if request in self._waiting]
        ready = sum(generation.ready for generation in futures)
        if not futures:
            return ""
        if ready < len(futures):
            return f"Writing ahead: {ready} of {len(futures)} futures ready."
        retry = " and a retry" if self._spare in self._waiting and self._waiting[self._spare].ready else ""
        return f"Written ahead: {'all ' if ready > 1 else ''}{ready} future{'s' if ready > 1 else ''}{retry}."


def _share(request: Request, generation: Generation | None) -> float:
    if generation is None or generation.ready:
        return 0.0 if generation is None else 1.0
    whole = _TYPICAL if request.ahead is None else min(_TYPICAL, request.ahead * _TOKEN)
    return min(generation.written / whole, 0.95)
