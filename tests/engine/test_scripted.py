from __future__ import annotations

import asyncio

import pytest

from adventure.engine.base import Done, Engine, Message, Priority, Reason, Request, Role, Text
from adventure.engine.scripted import ScriptedEngine
from adventure.errors import EngineDied, EngineError, PromptTooLong

START = Request((Message(Role.SYSTEM, "You are the narrator."), Message(Role.USER, "Start!")))
AFTER = Request((*START.messages, Message(Role.MODEL, "One."), Message(Role.USER, "Go")))


async def read(engine: Engine, request: Request) -> tuple[str, Done]:
    text = ""
    async for event in await engine.start(request):
        if isinstance(event, Done):
            return text, event
        text += event.delta
    raise AssertionError("no Done")


async def test_listed_replies_go_by_place_in_the_game_and_arrive_byte_for_byte() -> None:
    engine = ScriptedEngine(["First\n\n scene \n- a", "Second."])
    assert (await read(engine, AFTER))[0] == "Second."
    text, done = await read(engine, START)
    assert text == "First\n\n scene \n- a"
    assert done.reason is Reason.COMPLETE
    assert engine.requests == [AFTER, START]


async def test_default_scenes_differ_by_seed_and_end_in_three_distinct_options() -> None:
    engine = ScriptedEngine()
    seen = set()
    for seed in range(30):
        text, _ = await read(engine, Request(START.messages, seed=seed))
        options = [line for line in text.split("\n") if line.startswith("- ")]
        assert len(set(options)) == 3
        assert text.split("\n")[1:] == options
        assert text == (await read(engine, Request(START.messages, seed=seed)))[0]
        seen.add(text)
    assert len(seen) > 25


async def test_a_gate_holds_the_stream_and_the_background_waits_for_the_foreground() -> None:
    engine = ScriptedEngine(["one two three"])
    gate = engine.hold(delta=1)
    front = await engine.start(START)
    behind = await engine.start(AFTER, priority=Priority.BACKGROUND)
    await gate.reached.wait()
    for _ in range(20):
        await asyncio.sleep(0)
    assert (front.written, behind.written) == (3, 0)
    gate.open()
    assert [event async for event in front][:1] == [Text("one")]
    assert isinstance([event async for event in behind][-1], Done)


async def test_promote_lets_a_background_generation_run_beside_a_held_foreground_one() -> None:
    engine = ScriptedEngine(["one two"])
    engine.hold(delta=1)
    front = await engine.start(START)
    behind = await engine.start(START, priority=Priority.BACKGROUND)
    await behind.promote()
    assert [event async for event in behind][:2] == [Text("one"), Text(" two")]
    await front.cancel()
    assert [event async for event in front] == [Text("one"), Done(Reason.CANCELLED)]


async def test_cancelling_a_held_foreground_frees_the_background() -> None:
    engine = ScriptedEngine(["one two"])
    gate = engine.hold()
    front = await engine.start(START)
    behind = await engine.start(START, priority=Priority.BACKGROUND)
    await gate.reached.wait()
    await front.cancel()
    await front.cancel()
    assert len([event async for event in behind]) == 3


async def test_failing_raises_after_the_text_that_came_before() -> None:
    engine = ScriptedEngine(["one two three"])
    engine.fail(delta=2)
    generation = await engine.start(START)
    got = []
    with pytest.raises(EngineDied, match="mid-reply"):
        async for event in generation:
            got.append(event)
    assert got == [Text("one"), Text(" two")]
    assert generation.finished
    assert (await read(engine, START))[0] == "one two three"


async def test_limits() -> None:
    engine = ScriptedEngine(["one two three"], context_length=30)
    text, done = await read(engine, Request(START.messages, max_tokens=2))
    assert (text, done.reason) == ("one two", Reason.LENGTH)
    text, done = await read(engine, Request(START.messages, max_tokens=0))
    assert (text, done.usage.prompt_tokens) == ("", sum(await engine.count(START.messages)))
    with pytest.raises(PromptTooLong):
        await read(engine, Request((Message(Role.SYSTEM, "word " * 100),)))
    with pytest.raises(EngineError):
        ScriptedEngine([])


async def test_render_is_the_metharme_text_and_agrees_with_count() -> None:
    engine = ScriptedEngine()
    pieces = await engine.render(START.messages)
    assert "".join(piece for _, piece in pieces) == "<|system|>You are the narrator.<|user|>Start!<|model|>"
    assert len(pieces) == sum(await engine.count(START.messages))


async def test_two_turns_in_metharme_byte_for_byte() -> None:
    told = Message(Role.MODEL, "You wake.\n- Stand up\n- Sleep on\n- Shout")
    pieces = await ScriptedEngine().render((*START.messages, told, Message(Role.USER, "Stand up")))
    expected = (
        "<|system|>You are the narrator."
        "<|user|>Start!"
        "<|model|>You wake.\n- Stand up\n- Sleep on\n- Shout"
        "<|user|>Stand up"
        "<|model|>"
    )
    assert "".join(piece for _, piece in pieces).encode() == expected.encode()


async def test_a_closed_engine_ends_what_runs_and_starts_nothing() -> None:
    engine = ScriptedEngine(["one"])
    engine.hold()
    generation = await engine.start(START)
    await engine.close()
    assert [event async for event in generation] == [Done(Reason.CANCELLED)]
    with pytest.raises(EngineError, match="closed"):
        await engine.start(START)
