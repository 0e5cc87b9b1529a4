"""Lore and notes are read by the bundled model without a second reading of what came before."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from playing import Begin, events

from adventure import paths
from adventure.engine.base import Message, Role
from adventure.engine.process import LlamaEngine, LlamaOptions
from adventure.play.session import Session
from adventure.scenario.schema import Scenario
from adventure.story.turn import Turn

SCENARIO = Scenario.from_snapshot(
    {
        "title": "Mill",
        "system": "The player is a miller at a haunted mill. Describe what happens, then give three options.",
        "memory": "The wheel turns backwards at night.",
        "lore": [
            {"keys": ["wheel"], "text": "The wheel was carved from one oak that was hanged for murder."},
            {"keys": ["cat"], "text": "The cat Sill speaks to those who bring cream.", "sticky": 2},
        ],
    }
)
SAID = ("Look at the door.", "Touch the wheel.", "Call the cat.", "Wait.", "Ask the cat about the wheel.")
OPENS_REPLY = 2
"""Tokens that end the user's message and open the reply, beside its text and context."""


@pytest.fixture
async def engine() -> AsyncIterator[LlamaEngine]:
    opened = await LlamaEngine.open(LlamaOptions(paths.bundled_model(), threads=1))
    yield opened
    await opened.close()


async def test_lore_that_fires_costs_its_own_tokens_only(begin: Begin, engine: LlamaEngine) -> None:
    session: Session = begin(engine, SCENARIO)
    await events(session.begin())
    woken = 0
    for words in SAID:
        await events(session.say(words))
        assert session.turn is not None
        woken += "murder" in session.turn.action.context or "cream" in session.turn.action.context
        assert session.turn.made.evaluated_tokens <= await _new(engine, session.turn) + OPENS_REPLY
    assert woken >= 4  # the model may speak of them, too


async def _new(engine: LlamaEngine, turn: Turn) -> int:
    """Tokens of the newest user message as it was sent, with the one that ends the reply before it."""
    sent = turn.action.context + "\n\n" + turn.action.text
    return sum(await engine.count([Message(Role.USER, sent)])) + 1
