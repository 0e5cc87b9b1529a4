"""What the tests of ``play`` share."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

from adventure.play.events import PlayEvent
from adventure.play.session import Session
from adventure.scenario.schema import Scenario

BARE = Scenario(title="Bare", system="This is a text adventure game. Offer three options.")

Begin = Callable[..., Session]


async def events(stream: AsyncIterator[PlayEvent]) -> list[PlayEvent]:
    return [event async for event in stream]
