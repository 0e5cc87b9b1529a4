"""The three futures, written while the player reads.

Look-ahead is nothing but requests made early: the generations wait here under the requests that made them, and the
session asks for its own request. An equal one is promoted; anything else cancels them all.
"""

from __future__ import annotations

from collections.abc import Iterable

from adventure.engine.base import Engine, Generation, Priority, Request

_TYPICAL = 600
"""Characters of a whole reply, for showing how far one is written."""

_SCARCE = 0.05
"""Share of memory that must be free for ``auto``."""


def wanted(mode: str) -> bool:
    """Whether to write ahead. ``auto`` is off on battery and when memory is short."""
    if mode != "auto":
        return mode == "on"
    import psutil

    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    memory = psutil.virtual_memory()
    return (battery is None or bool(battery.power_plugged)) and memory.available > memory.total * _SCARCE


class Ahead:
    def __init__(self) -> None:
        self._waiting: dict[Request, Generation] = {}
        self._order: list[Request] = []

    async def write(self, engine: Engine, requests: Iterable[Request]) -> None:
        """Drop what was written ahead and start on ``requests``, best guess first."""
        await self.drop()
        for request in requests:
            if request not in self._waiting:
                self._waiting[request] = await engine.start(request, priority=Priority.BACKGROUND)
            self._order.append(request)

    async def take(self, request: Request) -> Generation | None:
        """The generation that was started for an equal request, now in the foreground; the others are cancelled."""
        found = self._waiting.pop(request, None)
        await self.drop()
        if found is not None:
            await found.promote()
        return found

    async def drop(self) -> None:
        waiting, self._waiting, self._order = self._waiting, {}, []
        for generation in waiting.values():
            await generation.cancel()

    @property
    def written(self) -> tuple[float, ...]:
        """How far each request's reply is written, 0 to 1, in the order they were asked for."""
        return tuple(
            _share(generation) for request in self._order if (generation := self._waiting.get(request))
        )


def _share(generation: Generation) -> float:
    return 1.0 if generation.finished else min(generation.written / _TYPICAL, 0.95)
