"""The window that comes next is evaluated before it is needed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from gguf_factory import tiny_llama
from playing import BARE, Begin, events

from adventure.engine.base import Message, Request
from adventure.engine.process import LlamaEngine, LlamaOptions
from adventure.engine.scripted import ScriptedEngine
from adventure.play.events import Ready
from adventure.play.session import Session

SHORT = BARE.model_copy(update={"reply": BARE.reply.model_copy(update={"max_prose": 24, "max_option": 12})})


def beside(engine: ScriptedEngine, tokens: int) -> ScriptedEngine:
    engine.info = replace(engine.info, beside=tokens)
    return engine


def silent(engine: ScriptedEngine) -> list[Request]:
    return [request for request in engine.requests if not request.max_tokens]


async def starts(session: Session, turns: int) -> list[int]:
    """Where the window of each turn starts, for a reader who waits until all is written ahead."""
    found = []
    await events(session.begin())
    for turn in range(turns):
        await rest(session)
        await events(session.say("I wait.") if turn % 5 == 4 else session.choose(1 + turn % 3))
        found.append(session.window_start)
    return found


async def rest(session: Session) -> None:
    await session._settle()
    async with asyncio.timeout(60):
        while not all(generation.ready for generation in session._ahead._waiting.values()):  # noqa: ASYNC110
            await asyncio.sleep(0.005)


async def test_the_next_window_is_asked_for_before_the_window_moves(begin: Begin) -> None:
    engine = beside(ScriptedEngine(context_length=1024), 4000)
    session = begin(engine, SHORT, look_ahead="on")
    found = await starts(session, 20)
    places = sorted({start for start in found if start})
    assert len(places) > 2
    coming = {request.messages[1].content: engine.requests.index(request) for request in reversed(silent(engine))}
    for place in places:
        words = session.timeline[place].action.message
        moved = next(
            n for n, each in enumerate(engine.requests) if each.max_tokens and each.messages[1].content == words
        )
        assert coming[words] < moved


async def test_no_more_of_it_is_evaluated_than_can_be_held(begin: Begin) -> None:
    for tokens, some in ((0, False), (150, True)):
        engine = beside(ScriptedEngine(context_length=1024), tokens)
        session = begin(engine, SHORT, look_ahead="on")
        await starts(session, 20)
        sizes = [sum(await engine.count(request.messages[1:])) for request in silent(engine)]
        assert bool(sizes) == some
        assert all(size <= tokens for size in sizes)


async def test_a_window_that_has_moved_was_evaluated_before(begin: Begin, tmp_path: Path) -> None:
    model = tiny_llama(tmp_path / "tiny.gguf", context=1024)
    engine = await LlamaEngine.open(LlamaOptions(model, threads=1, template="metharme"))
    try:
        session = begin(engine, SHORT, look_ahead="on")
        found = await starts(session, 24)
        turns = session.timeline[-24:]
        moved = [turn.made for turn, (old, new) in zip(turns[1:], pairwise(found), strict=True) if new > old]
        assert len(moved) > 1
        assert all(made.evaluated_tokens < made.prompt_tokens // 2 for made in moved)
        await session.close()
    finally:
        await engine.close()


async def test_words_of_the_players_own_do_not_wait_for_what_is_written_ahead(
    begin: Begin, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counting them would wait for the engine, which is writing ahead."""
    engine = ScriptedEngine()
    session = begin(engine, look_ahead="on")
    await events(session.begin())
    await session._settle()
    ahead, count = engine.generations[1:], engine.count

    async def counted(messages: Sequence[Message]) -> list[int]:
        assert all(generation.finished for generation in ahead)
        return await count(messages)

    monkeypatch.setattr(engine, "count", counted)
    assert isinstance((await events(session.say("I wait.")))[-1], Ready)
