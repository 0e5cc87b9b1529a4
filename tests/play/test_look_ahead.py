"""What is written ahead, in which order, and what is said about it; on the scripted engine."""

from __future__ import annotations

import asyncio
from types import SimpleNamespace

import psutil
import pytest
from playing import BARE, Begin, events

from adventure.engine.base import Priority
from adventure.engine.scripted import ScriptedEngine
from adventure.errors import PromptTooLong
from adventure.play.ahead import best_guess_first
from adventure.play.events import Failed, Prose
from adventure.play.pressure import Pressure
from adventure.play.session import Session
from adventure.story.turn import Action, ActionKind, Reply, Turn


async def settled(session: Session) -> None:
    """Until everything that is written ahead has been written."""
    await session._settle()
    async with asyncio.timeout(30):
        while not all(generation.ready for generation in session._ahead._waiting.values()):  # noqa: ASYNC110
            await asyncio.sleep(0)


def asked(engine: ScriptedEngine) -> list[str]:
    """The newest message of each request."""
    return [request.messages[-1].content for request in engine.requests]


async def test_three_futures_and_a_retry_are_written(begin: Begin) -> None:
    engine = ScriptedEngine()
    session = begin(engine, look_ahead="on")
    await events(session.begin())
    await settled(session)
    assert session.turn is not None
    assert asked(engine) == ["Start!", *session.turn.reply.options, "Start!"]
    assert [each.priority for each in engine.generations[1:]] == [Priority.BACKGROUND] * 3 + [Priority.SPARE]
    assert session.status.ahead == (1.0, 1.0, 1.0)
    assert session.status.looking == "Written ahead: all 3 futures and a retry."


async def test_a_retry_takes_what_was_written_for_it(begin: Begin) -> None:
    engine, plain = ScriptedEngine(), ScriptedEngine()
    session, other = begin(engine, look_ahead="on"), begin(plain)
    for each in (session, other):
        await events(each.begin())
        await events(each.choose(2))
    await settled(session)
    spare, request = engine.generations[-1], engine.requests[-1]
    for each in (session, other):
        await events(each.retry())
    assert request == plain.requests[-1]
    assert spare.priority is Priority.FOREGROUND
    assert session.turn is not None and other.turn is not None
    assert (session.turn.reply, session.turn.made.seed) == (other.turn.reply, other.turn.made.seed)


async def test_the_retry_waits_until_all_futures_are_written(begin: Begin) -> None:
    engine = ScriptedEngine()
    session = begin(engine, look_ahead="on")
    await events(session.begin())
    gate = engine.hold(delta=2, start=3)
    await session._settle()
    await gate.reached.wait()
    async with asyncio.timeout(30):
        while not (engine.generations[1].finished and engine.generations[2].finished):  # noqa: ASYNC110
            await asyncio.sleep(0)
    assert engine.generations[4].written == 0
    assert session.status.looking == "Writing ahead: 2 of 3 futures ready."
    gate.open()
    await settled(session)
    assert engine.generations[4].finished


async def test_a_choice_cancels_the_other_futures_and_the_retry(begin: Begin) -> None:
    engine = ScriptedEngine()
    session = begin(engine, look_ahead="on")
    await events(session.begin())
    await session._settle()
    three = engine.generations[1:5]
    await events(session.choose(2))
    assert all(generation.finished for generation in three)
    assert session.timeline[-1].made.seed == engine.requests[2].seed


async def test_off_means_off(begin: Begin) -> None:
    engine = ScriptedEngine()
    session = begin(engine, look_ahead="off")
    await events(session.begin())
    await settled(session)
    assert len(engine.requests) == 1
    assert session.status.looking == "" and session.status.ahead == ()


async def test_only_so_many_tokens_are_written_ahead_and_the_story_is_the_same(begin: Begin) -> None:
    told = []
    for tokens in (None, 6):
        engine = ScriptedEngine()
        session = begin(engine, look_ahead="on", look_ahead_tokens=tokens)
        await events(session.begin())
        await settled(session)
        if tokens:
            assert [len(each._buffer._events) for each in engine.generations[1:4]] == [tokens] * 3
            assert session.status.ahead == (1.0, 1.0, 1.0)
        await events(session.choose(3))
        told.append([turn.reply for turn in session.timeline])
    assert told[0] == told[1]


@pytest.mark.parametrize(
    ("parallel", "begun", "said"),
    [
        (1, [], "Look-ahead is off: this engine writes one reply at a time."),
        (2, [2], "Written ahead: 1 future and a retry."),
        (3, [2, 1], "Written ahead: all 2 futures and a retry."),
    ],
)
async def test_a_narrow_engine_writes_the_best_guesses(
    begin: Begin, parallel: int, begun: list[int], said: str
) -> None:
    engine = ScriptedEngine(parallel=parallel)
    session = begin(engine, look_ahead="on")
    await events(session.begin())
    await events(session.choose(2))
    before = len(engine.requests)
    await settled(session)
    assert session.turn is not None
    options = session.turn.reply.options
    written = [text for text in asked(engine)[before:] if text in options]
    assert written == [options[number - 1] for number in begun]
    assert session.status.looking == said
    assert session.status.ahead == tuple(float(number in begun) for number in (1, 2, 3) if begun)


def test_the_players_habits_are_guessed_first() -> None:
    def turn(number: int | None) -> Turn:
        kind = ActionKind.OPTION if number else ActionKind.TEXT
        return Turn("t", None, Action(kind, "go", number), Reply("It rains.", ("a", "b", "c")))

    assert best_guess_first((), 3) == [1, 2, 3]
    assert best_guess_first(tuple(map(turn, (3, 3, 2, None))), 3) == [3, 2, 1]
    assert best_guess_first(tuple(map(turn, [1] * 30 + [2] * 20)), 3) == [2, 1, 3]
    assert best_guess_first((turn(3),), 2) == [1, 2]


@pytest.mark.parametrize("reason", ["on battery", "memory is short", "the processor is busy with other programs"])
async def test_auto_gives_way_and_says_why(begin: Begin, monkeypatch: pytest.MonkeyPatch, reason: str) -> None:
    now = [reason]
    monkeypatch.setattr(Pressure, "reason", lambda _self, _engine: now[0])
    engine = ScriptedEngine()
    session = begin(engine, look_ahead="auto")
    await events(session.begin())
    await settled(session)
    assert len(engine.requests) == 1
    assert session.status.looking == f"Look-ahead is off: {reason}."
    now[0] = ""
    await events(session.choose(1))
    await settled(session)
    assert len(engine.requests) == 6
    assert session.status.looking.startswith("Written ahead")


def test_pressure_is_read_from_the_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    battery = SimpleNamespace(power_plugged=True)
    memory = SimpleNamespace(available=50, total=100)
    clock = SimpleNamespace(idle=0.0, iowait=0.0, user=0.0)
    times = type("Times", (tuple,), {"idle": property(lambda _: clock.idle)})
    own = SimpleNamespace(user=5.0, system=0.0)
    monkeypatch.setattr(psutil, "sensors_battery", lambda: battery, raising=False)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: memory)
    monkeypatch.setattr(psutil, "cpu_times", lambda: times((clock.idle, clock.user)))
    idle = SimpleNamespace(user=3.0, system=0.0)
    monkeypatch.setattr(psutil, "Process", lambda pid: SimpleNamespace(cpu_times=lambda: own if pid == 7 else idle))
    pressure = Pressure()
    clock.idle, clock.user, own.user = 10.0, 10.0, 10.0
    assert pressure.reason(7) == ""  # the first reading compares with nothing
    clock.idle, clock.user, own.user = 11.0, 19.0, 19.0
    assert pressure.reason(7) == ""
    clock.idle, clock.user = 12.0, 28.0
    assert pressure.reason(7) == "the processor is busy with other programs"
    assert pressure.reason(7) == ""
    memory.available = 4
    assert pressure.reason(7) == "memory is short"
    battery.power_plugged = False
    assert pressure.reason(7) == "on battery"


def test_a_machine_without_a_battery_and_an_engine_that_is_gone_are_no_trouble(monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(_pid: int) -> None:
        raise psutil.NoSuchProcess(7)

    monkeypatch.delattr(psutil, "sensors_battery", raising=False)
    monkeypatch.setattr(psutil, "virtual_memory", lambda: SimpleNamespace(available=50, total=100))
    monkeypatch.setattr(psutil, "Process", gone)
    assert Pressure().reason(7) == ""


async def test_words_that_do_not_fit_are_not_blamed_on_the_scenario(begin: Begin) -> None:
    session = begin(ScriptedEngine(context_length=1024))
    await events(session.begin())
    failed = (await events(session.say("lamp " * 800)))[-1]
    assert isinstance(failed, Failed) and isinstance(failed.error, PromptTooLong)
    assert str(failed.error).startswith("What you wrote takes ") and "fewer words" in str(failed.error)


async def test_a_system_prompt_that_does_not_fit_is_blamed(begin: Begin) -> None:
    long = BARE.model_copy(update={"system": "lamp " * 800})
    session = begin(ScriptedEngine(context_length=1024), long)
    failed = (await events(session.begin()))[-1]
    assert isinstance(failed, Failed)
    assert str(failed.error).startswith("The scenario's system prompt takes ")


async def test_a_choice_written_ahead_waits_for_no_counting(begin: Begin, monkeypatch: pytest.MonkeyPatch) -> None:
    engine = ScriptedEngine()
    session: Session = begin(engine, look_ahead="on")
    await events(session.begin())
    await session._settle()

    async def busy(_messages: object) -> list[int]:
        raise AssertionError("the engine would be asked to count while it writes")

    monkeypatch.setattr(engine, "count", busy)
    async for event in session.choose(2):
        if isinstance(event, Prose):
            break
    else:
        raise AssertionError("no prose came")
