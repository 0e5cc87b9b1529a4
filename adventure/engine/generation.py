"""What every engine's generations share: a buffer of events, and who may write while whom waits.

:class:`EventBuffer` keeps the reading rules of :mod:`adventure.engine.base`. :class:`TaskGeneration` adds a
task that writes into it, and :class:`Traffic` holds the background ones back while a foreground one runs.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable

from adventure.engine.base import Done, Event, Priority, Reason, Text
from adventure.errors import EngineDied, EngineError


class EventBuffer:
    """Events in order, read once, however late. What comes after the end is dropped."""

    def __init__(self) -> None:
        self.written = 0
        self.finished = False
        self._events: deque[Event] = deque()
        self._error: EngineError | None = None
        self._more = asyncio.Event()
        self._taken = False

    def put(self, event: Event) -> None:
        if self.finished:
            return
        if isinstance(event, Text):
            self.written += len(event.delta)
        self.finished = isinstance(event, Done)
        self._events.append(event)
        self._more.set()

    def fail(self, error: EngineError) -> None:
        """End with ``error``, which the reader gets after the events that arrived before it."""
        if not self.finished:
            self.finished, self._error = True, error
            self._more.set()

    def __aiter__(self) -> AsyncIterator[Event]:
        if self._taken:
            raise RuntimeError("a generation can be iterated once")
        self._taken = True
        return self._read()

    async def _read(self) -> AsyncIterator[Event]:
        while True:
            while self._events:
                yield self._events.popleft()
            if self._error is not None:
                raise self._error
            if self.finished:
                return
            self._more.clear()
            await self._more.wait()


class Traffic:
    """Which of an engine's generations may go on: those of the first priority that are not ready yet."""

    def __init__(self) -> None:
        self._running: list[TaskGeneration] = []

    def enter(self, generation: TaskGeneration) -> None:
        self._running.append(generation)
        self.arrange()

    def leave(self, generation: TaskGeneration) -> None:
        if generation in self._running:
            self._running.remove(generation)
            self.arrange()

    def arrange(self) -> None:
        first = min((generation.priority for generation in self._running if not generation.ready), default=None)
        for generation in self._running:
            if generation.priority is first and not generation.ready:
                generation.go.set()
            else:
                generation.go.clear()

    async def cancel_all(self) -> None:
        for generation in list(self._running):
            await generation.cancel()


class TaskGeneration:
    """A generation written by a task of this process: ``write(self)`` puts the events and ``Done``."""

    def __init__(
        self,
        traffic: Traffic,
        priority: Priority,
        write: Callable[[TaskGeneration], Awaitable[None]],
        ahead: int | None = None,
    ) -> None:
        """``ahead``: how many events it may put before it is promoted."""
        self.priority = priority
        self._ahead = ahead
        self._puts = 0
        self.go = asyncio.Event()
        self._traffic = traffic
        self._buffer = EventBuffer()
        self._write = write
        traffic.enter(self)
        self._task = asyncio.create_task(self._run())

    async def turn(self) -> None:
        """Return when this generation may make progress; lets others run in any case."""
        await asyncio.sleep(0)
        await self.go.wait()

    def put(self, event: Event) -> None:
        self._buffer.put(event)
        self._puts += 1
        if self.finished:
            self._traffic.leave(self)
        elif self.ready:
            self._traffic.arrange()

    async def _run(self) -> None:
        try:
            await self._write(self)
        except EngineError as error:
            self._buffer.fail(error)
        except Exception as error:
            died = EngineDied(f"The engine failed: {type(error).__name__}: {error}")
            died.__cause__ = error
            self._buffer.fail(died)
        finally:
            self._traffic.leave(self)

    def __aiter__(self) -> AsyncIterator[Event]:
        return aiter(self._buffer)

    async def promote(self) -> None:
        self.priority = Priority.FOREGROUND
        self._traffic.arrange()

    async def cancel(self) -> None:
        self.put(Done(Reason.CANCELLED))
        self._task.cancel()
        await asyncio.wait([self._task])

    @property
    def written(self) -> int:
        return self._buffer.written

    @property
    def finished(self) -> bool:
        return self._buffer.finished

    @property
    def ready(self) -> bool:
        waits = self.priority is not Priority.FOREGROUND and self._ahead is not None and self._puts >= self._ahead
        return self.finished or waits
