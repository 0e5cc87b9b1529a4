from __future__ import annotations

import asyncio
import errno

import pytest
from playing import BARE, Begin, events

from adventure.engine.base import Role
from adventure.engine.scripted import ScriptedEngine
from adventure.errors import EngineDied, UsageError
from adventure.play.events import Acted, Anew, Failed, Notice, OptionDraft, Prose, Ready
from adventure.saves.journal import read
from adventure.saves.shelf import Shelf
from adventure.scenario.schema import Opening, Scenario
from adventure.story.turn import ActionKind

REPLY = "The door opens. A hall lies behind it.\n- Go in.\n- Go back.\n- Call out."


async def test_a_turn_is_streamed_and_then_ready(begin: Begin) -> None:
    session = begin(ScriptedEngine([REPLY]))
    seen = await events(session.begin())
    assert isinstance(seen[0], Acted)
    prose = "".join(event.text for event in seen if isinstance(event, Prose))
    assert prose.strip() == "The door opens. A hall lies behind it."
    last = seen[-1]
    assert isinstance(last, Ready)
    assert last.turn.reply.options == ("Go in.", "Go back.", "Call out.")
    drafts = {event.number: event.text for event in seen if isinstance(event, OptionDraft)}
    assert drafts == {1: "Go in.", 2: "Go back.", 3: "Call out."}


async def test_the_model_is_sent_what_the_card_says(begin: Begin) -> None:
    engine = ScriptedEngine([REPLY])
    session = begin(engine)
    await events(session.begin())
    await events(session.choose(2))
    sent = [(message.role, message.content) for message in engine.requests[-1].messages]
    assert sent == [
        (Role.SYSTEM, BARE.system),
        (Role.USER, "Start!"),
        (Role.MODEL, REPLY),
        (Role.USER, "Go back."),
    ]


async def test_the_action_is_on_disk_before_the_model_is_asked(begin: Begin, shelf: Shelf) -> None:
    engine = ScriptedEngine([REPLY])
    session = begin(engine)
    await events(session.begin())
    stream = session.say("Look at the ceiling")
    assert isinstance(await anext(stream), Acted)
    assert len(engine.requests) == 1
    kept = read(shelf.newest()).game.pending
    assert kept is not None and kept.action.text == "Look at the ceiling"
    await stream.aclose()


async def test_retry_undo_and_redo_keep_every_branch(begin: Begin) -> None:
    session = begin(ScriptedEngine())
    await events(session.begin())
    await events(session.choose(1))
    first = session.turn
    assert first is not None
    await events(session.retry())
    second = session.turn
    assert second is not None
    assert second.parent == first.parent and second.id != first.id
    assert second.reply != first.reply
    assert await session.undo()
    assert len(session.timeline) == 1
    assert await session.redo()
    assert session.turn == second
    await session.jump(first.id)
    assert session.turn == first
    assert await session.undo() and not await session.undo()


async def test_a_dead_engine_is_tried_once_more(begin: Begin) -> None:
    engine = ScriptedEngine([REPLY])
    session = begin(engine)
    engine.fail(delta=3)
    seen = await events(session.begin())
    assert any(isinstance(event, Anew) for event in seen)
    assert isinstance(seen[-1], Ready)


async def test_a_second_death_keeps_the_action_for_retry(begin: Begin) -> None:
    engine = ScriptedEngine([REPLY])
    session = begin(engine)
    engine.fail(delta=3, start=0)
    engine.fail(delta=1, start=1)
    seen = await events(session.begin())
    assert isinstance(seen[-1], Failed) and isinstance(seen[-1].error, EngineDied)
    assert session.pending is not None and session.turn is None
    assert isinstance((await events(session.retry()))[-1], Ready)
    assert session.pending is None


async def test_resuming_completes_what_was_owed(begin: Begin, shelf: Shelf) -> None:
    engine = ScriptedEngine()
    session = begin(engine)
    await events(session.begin())
    stream = session.choose(3)
    await anext(stream)
    await stream.aclose()
    await session.close()
    again = begin(ScriptedEngine(), name=shelf.newest().stem)
    assert again.pending is not None and again.pending.option == 3
    seen = await events(again.begin())
    assert isinstance(seen[-1], Ready) and len(again.timeline) == 2


async def test_stopping_keeps_whole_sentences(begin: Begin) -> None:
    engine = ScriptedEngine(["One thing happens. Another thing hap- pens later.\n- a\n- b\n- c"])
    gate = engine.hold(delta=5)
    session = begin(engine)
    task = asyncio.ensure_future(events(session.begin()))
    await gate.reached.wait()
    await session.stop()
    seen = await task
    assert isinstance(seen[-1], Ready)
    assert seen[-1].turn.reply.prose == "One thing happens."
    assert seen[-1].turn.reply.options == ()


async def test_too_few_options_are_asked_for_once_more(begin: Begin) -> None:
    engine = ScriptedEngine(["Only one way.\n- Go on.", "- Turn back.\n- Shout.\n- Go on."])
    session = begin(engine)
    seen = await events(session.begin())
    assert isinstance(seen[-1], Ready)
    assert len(set(seen[-1].turn.reply.options)) == 3
    assert len(engine.requests) == 2


async def test_a_model_that_never_offers_three_says_so(begin: Begin) -> None:
    session = begin(ScriptedEngine(["Nothing here.", "Still nothing."]))
    seen = await events(session.begin())
    assert any(isinstance(event, Notice) for event in seen)
    assert isinstance(seen[-1], Ready)
    assert isinstance((await events(session.say("wait")))[-1], Ready)


async def test_an_authors_opening_needs_no_model(begin: Begin) -> None:
    engine = ScriptedEngine([REPLY])
    opening = Opening(prose="It rains.", options=("Stay.", "Go.", "Sing."))
    session = begin(engine, Scenario(title="T", system="S three options", opening=(opening,)))
    seen = await events(session.begin())
    assert isinstance(seen[-1], Ready) and seen[-1].turn.reply.prose == "It rains."
    assert engine.requests == []
    await events(session.choose(2))
    sent = [message.content for message in engine.requests[0].messages[1:]]
    assert sent == ["Start!", seen[-1].turn.reply.text, "Go."]


async def test_memory_and_note_go_before_the_newest_words_and_stay_there(begin: Begin) -> None:
    engine = ScriptedEngine([REPLY])
    session = begin(engine, Scenario(title="T", system="S", memory="The bridge is down.", note="Keep it short."))
    await events(session.begin())
    await events(session.choose(1))
    users = [message.content for message in engine.requests[-1].messages if message.role is Role.USER]
    assert users[0] == engine.requests[0].messages[-1].content
    assert users[1] == "[Memory: The bridge is down.]\n[Author's note: Keep it short.]\nGo in."


async def test_a_full_disk_is_said_and_the_game_stays_where_it_was(
    begin: Begin, shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = begin(ScriptedEngine([REPLY]))
    await events(session.begin())
    monkeypatch.setattr("adventure.saves.journal.write_all", _full)
    seen = await events(session.choose(1))
    assert len(seen) == 1 and isinstance(seen[0], Failed)
    monkeypatch.undo()
    assert session.pending is None and len(session.timeline) == 1
    assert isinstance((await events(session.choose(1)))[-1], Ready)
    assert len(read(shelf.newest()).game.turns) == 2


def _full(_descriptor: int, _data: bytes) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


async def test_impossible_calls_are_refused(begin: Begin) -> None:
    engine = ScriptedEngine([REPLY])
    session = begin(engine)
    with pytest.raises(UsageError):
        await events(session.choose(1))
    gate = engine.hold(delta=2)
    task = asyncio.ensure_future(events(session.begin()))
    await gate.reached.wait()
    with pytest.raises(UsageError, match="still being written"):
        await events(session.say("run"))
    gate.open()
    await task
    with pytest.raises(UsageError):
        await events(session.choose(4))
    with pytest.raises(UsageError):
        await events(session.say(" \x1b "))


async def test_edit_stands_beside_the_old_reply(begin: Begin) -> None:
    session = begin(ScriptedEngine([REPLY]))
    await events(session.begin())
    old = session.turn
    await session.edit("A new page.", ("a", "b", "c"))
    assert session.turn is not None and old is not None
    assert session.turn.reply.prose == "A new page."
    assert old.id in session.game.turns
    assert session.game.edits[session.turn.id] == old.id


async def test_hostile_words_are_cleaned_before_they_are_kept(begin: Begin) -> None:
    session = begin(ScriptedEngine([REPLY]))
    await events(session.begin())
    await events(session.say("say \x1b]52;c;x\x07 \u202e\ud800 hi"))
    assert session.turn is not None
    assert session.turn.action.text == "say ]52;c;x  hi"
    assert session.turn.action.kind is ActionKind.TEXT


@pytest.mark.parametrize("ahead", ["on", "off"])
async def test_equal_seeds_give_equal_games(begin: Begin, ahead: str) -> None:
    told = []
    for _ in range(2):
        session = begin(ScriptedEngine(), look_ahead=ahead)
        await events(session.begin())
        for number in (1, 3, 2):
            await events(session.choose(number))
        told.append([turn.reply for turn in session.timeline])
    assert told[0] == told[1]
