"""Runs the real command on an engine with a mistake in it: its second reply fails with an error that no code expects.

Usage: faulty_game.py ARGUMENTS...
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable

from adventure.cli.main import run
from adventure.engine.base import Engine, Generation, Priority, Request
from adventure.engine.scripted import ScriptedEngine
from adventure.models import open as opening
from adventure.settings import Settings


class FaultyEngine(ScriptedEngine):
    async def start(self, request: Request, *, priority: Priority = Priority.FOREGROUND) -> Generation:
        if self.requests:
            raise RuntimeError("a mistake in the engine")
        return await super().start(request, priority=priority)


def faulty(_: Settings, __: int | None = None) -> Callable[[], Awaitable[Engine]]:
    async def open_engine() -> Engine:
        return FaultyEngine()

    return open_engine


if __name__ == "__main__":
    opening.opener = faulty
    run(sys.argv[1:])
