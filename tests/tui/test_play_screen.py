"""What the player can do on the play screen, and what it shows while a reply is written."""

from __future__ import annotations

from typing import Any

import pytest
from stage import CLIMB, OPENING, until

from adventure.engine.scripted import Gate
from adventure.errors import EngineError
from adventure.saves.journal import Journal
from adventure.story.turn import ActionKind
from adventure.tui.screens.help import HelpScreen
from adventure.tui.widgets.buttons import SmallButton
from adventure.tui.widgets.door import Door


async def test_opening_is_told_and_an_option_taken_by_its_number(set_stage: Any) -> None:
    stage = set_stage()
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        assert "The lamp gutters once" in stage.story
        assert [door.words for door in stage.screen.doors.doors][1] == "Drink the tea"
        await pilot.press("2")
        await until(pilot, lambda: stage.turns() == 2 and stage.ready)
        action = stage.session.timeline[1].action
        assert (action.kind, action.text, action.option) == (ActionKind.OPTION, "Drink the tea", 2)
        assert "› Drink the tea" in stage.story
        assert "You climb." in stage.story


async def test_number_in_a_line_that_has_text_is_text(set_stage: Any) -> None:
    stage = set_stage()
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("a", "2", "?")
        assert stage.screen.line.value == "a2?"
        assert stage.turns() == 1


async def test_space_first_makes_a_number_text(set_stage: Any) -> None:
    stage = set_stage()
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("space", "2", "enter")
        await until(pilot, lambda: stage.turns() == 2)
        assert stage.session.timeline[1].action.text == "2"
        assert stage.session.timeline[1].action.kind is ActionKind.TEXT


async def test_own_words_are_sent_with_enter_and_come_back_with_up(set_stage: Any) -> None:
    stage = set_stage()
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press(*"sing", "enter")
        await until(pilot, lambda: stage.turns() == 2 and stage.ready)
        assert stage.session.timeline[1].action.text == "sing"
        assert stage.screen.line.value == ""
        await pilot.press("up")
        assert stage.screen.line.value == "sing"
        await pilot.press("down")
        assert stage.screen.line.value == ""


async def test_options_are_walked_with_arrows_and_taken_with_enter(set_stage: Any) -> None:
    stage = set_stage()
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("shift+tab", "up")
        assert isinstance(stage.app.focused, Door)
        assert stage.app.focused.number == 2
        await pilot.press("down", "enter")
        await until(pilot, lambda: stage.turns() == 2)
        assert stage.session.timeline[1].action.option == 3


async def test_arrow_past_the_last_option_returns_to_the_line(set_stage: Any) -> None:
    stage = set_stage()
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("shift+tab", "down")
        await until(pilot, lambda: stage.screen.line.has_focus)


async def test_typing_on_an_option_goes_to_the_line(set_stage: Any) -> None:
    stage = set_stage()
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("shift+tab", "w", "a", "i", "t")
        assert stage.screen.line.has_focus
        assert stage.screen.line.value == "wait"


async def test_option_is_taken_with_the_mouse(set_stage: Any) -> None:
    stage = set_stage()
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.click("#door-3")
        await until(pilot, lambda: stage.turns() == 2)
        assert stage.session.timeline[1].action.option == 3


async def test_prose_and_options_appear_while_they_are_written(set_stage: Any) -> None:
    stage = set_stage()
    words = len(OPENING.split())
    early, late = stage.engine.hold(10, start=0), stage.engine.hold(words - 6, start=0)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: "The lamp gutters once, and the stairwell" in stage.story)
        assert "Somewhere above" not in stage.story
        early.open()
        await until(pilot, late.reached.is_set)
        await until(pilot, lambda: stage.screen.doors.doors[0].words.startswith("Follow the footprint"))
        assert not stage.screen.doors.can_choose(1)
        await pilot.press("1")
        assert stage.turns() == 0
        late.open()
        await until(pilot, lambda: stage.ready)
        assert stage.turns() == 1


async def test_line_sent_while_writing_is_kept(set_stage: Any) -> None:
    stage = set_stage()
    gate = stage.engine.hold(5, start=0)
    async with stage.app.run_test() as pilot:
        await until(pilot, gate.reached.is_set)
        await pilot.press(*"run", "enter")
        assert stage.screen.line.value == "run"
        assert "still being written" in stage.screen.notice.sentence
        gate.open()
        await until(pilot, lambda: stage.ready)
        await pilot.press("enter")
        await until(pilot, lambda: stage.turns() == 2)
        assert stage.session.timeline[1].action.text == "run"


async def test_stop_keeps_what_was_written(set_stage: Any) -> None:
    stage = set_stage()
    gate = stage.engine.hold(30, start=0)
    async with stage.app.run_test() as pilot:
        await until(pilot, gate.reached.is_set)
        await until(pilot, lambda: "Somewhere above" in stage.story)
        await pilot.press("escape")
        await until(pilot, lambda: stage.turns() == 1)
        assert stage.session.timeline[0].reply.prose.endswith("breath.")
        await pilot.press(*"go", "enter")
        await until(pilot, lambda: stage.turns() == 2)


async def test_failure_is_one_sentence_and_retry_goes_on(set_stage: Any) -> None:
    stage = set_stage(turns=1)
    stage.engine.fail(3, start=0, error=EngineError("The model is out of breath."))
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("1")
        await until(pilot, lambda: stage.screen.notice.sentence == "The model is out of breath.")
        assert stage.session.pending is not None
        assert stage.screen.query_one(SmallButton).display
        await pilot.click("#notice-retry")
        await until(pilot, lambda: stage.turns() == 2 and stage.ready)
        assert stage.screen.notice.sentence == ""
        assert stage.session.timeline[1].action.text == "Up from 1"


async def test_engine_that_dies_once_leaves_no_double_prose(set_stage: Any) -> None:
    stage = set_stage()
    stage.engine.fail(12, start=0)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        assert stage.story.count("The lamp gutters once") == 1


async def test_undo_and_redo_move_between_turns(set_stage: Any) -> None:
    stage = set_stage(turns=3)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: stage.turns() == 2)
        assert "Stair 3" not in stage.story
        assert stage.screen.doors.doors[0].words == "Up from 2"
        await pilot.press("ctrl+y")
        await until(pilot, lambda: "Stair 3" in stage.story)
        await pilot.press("ctrl+y")
        await until(pilot, lambda: "nothing to redo" in stage.screen.notice.sentence)


async def test_undo_at_the_opening_says_so(set_stage: Any) -> None:
    stage = set_stage(turns=1)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: "the opening" in stage.screen.notice.sentence)
        assert stage.turns() == 1


async def test_undo_waits_for_the_reply_that_is_written(set_stage: Any) -> None:
    stage = set_stage(turns=1)
    gate = stage.engine.hold(20, start=0)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("1")
        await until(pilot, lambda: gate.reached.is_set() and "You climb." in stage.story)
        await stage.screen.action_undo()
        assert "still being written" in stage.screen.notice.sentence
        assert "You climb." in stage.story
        gate.open()
        await until(pilot, lambda: stage.turns() == 2 and stage.ready)


async def test_retry_shows_the_new_reply_in_place_of_the_old(set_stage: Any) -> None:
    stage = set_stage(turns=2)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("ctrl+r")
        await until(pilot, lambda: "You climb." in stage.story and stage.ready)
        assert "Stair 2" not in stage.story
        assert stage.turns() == 2
        assert len(stage.session.game.turns) == 3


async def test_futures_are_marked_as_they_are_written(set_stage: Any) -> None:
    stage = set_stage(look_ahead="on")
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: [door.ahead for door in stage.screen.doors.doors] == [1.0, 1.0, 1.0])
        await pilot.press("1")
        await until(pilot, lambda: stage.turns() == 2)
        assert stage.session.timeline[1].reply.prose == CLIMB.rpartition("\n- Turn")[0]


async def test_quitting_while_a_reply_is_written_keeps_the_action(set_stage: Any) -> None:
    stage = set_stage(turns=1)
    gate = stage.engine.hold(4, start=0)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("3")
        await until(pilot, gate.reached.is_set)
        await pilot.press("ctrl+q")
    await stage.session.close()
    with Journal.open(stage.journal.path) as journal:
        assert journal.game.pending is not None
        assert journal.game.pending.action.text == "Go down"
        assert len(journal.game.timeline()) == 1


async def test_unanswered_action_is_completed_when_the_game_is_opened(set_stage: Any) -> None:
    stage = set_stage(turns=1)
    said = stage.session.choose(2)
    await anext(said)
    await said.aclose()
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.turns() == 2 and stage.ready)
        assert stage.story.count("› Rest") == 1


async def test_ctrl_c_leaves(set_stage: Any) -> None:
    stage = set_stage(turns=1)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("ctrl+c")
        await until(pilot, lambda: not stage.app.is_running or stage.app._exit)


async def test_waiting_for_the_model_says_so(set_stage: Any) -> None:
    gate = Gate()
    stage = set_stage(gate=gate)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.screen.notice.sentence == "The model is loading.")
        gate.open()
        await until(pilot, lambda: stage.ready)
        assert stage.screen.notice.sentence == ""


@pytest.mark.parametrize("key", ["question_mark", "f1"])
async def test_help_lists_the_keys(set_stage: Any, key: str) -> None:
    stage = set_stage(turns=1)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press(key)
        await until(pilot, lambda: isinstance(stage.app.screen, HelpScreen))
        await pilot.press("escape")
        await until(pilot, lambda: stage.app.screen is stage.screen)


async def test_resizing_while_a_reply_is_written_loses_nothing(set_stage: Any) -> None:
    stage = set_stage()
    gate = stage.engine.hold(30, start=0)
    async with stage.app.run_test(size=(80, 24)) as pilot:
        await until(pilot, gate.reached.is_set)
        for size in ((200, 60), (20, 5), (60, 20)):
            await pilot.resize_terminal(*size)
            await pilot.pause()
        gate.open()
        await until(pilot, lambda: stage.ready)
        assert stage.session.timeline[0].reply.prose == OPENING.rpartition("\n- Follow")[0]
        assert "a single wet footprint" in stage.story


async def test_too_small_terminal_is_told_and_the_game_waits(set_stage: Any) -> None:
    stage = set_stage(turns=1)
    async with stage.app.run_test(size=(39, 24)) as pilot:
        await until(pilot, lambda: stage.ready)
        assert stage.screen.query_one("TooSmall").display
        await pilot.resize_terminal(80, 11)
        await until(pilot, lambda: stage.screen.has_class("-flat"))
        assert stage.screen.query_one("TooSmall").display
        await pilot.resize_terminal(40, 12)
        await until(pilot, lambda: not stage.screen.query_one("TooSmall").display)


async def test_no_color_takes_the_plain_theme(set_stage: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_COLOR", "1")
    stage = set_stage(turns=1)
    assert stage.app.theme == "plain"
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        strips = stage.app.screen._compositor.render_strips(stage.app.size)
        styles = [segment.style for strip in strips for segment in strip if segment.style and segment.text.strip()]
        inks = {ink.name for style in styles for ink in (style.color, style.bgcolor) if ink}
        assert inks == {"default"}


async def test_pasted_lines_become_one(set_stage: Any) -> None:
    from textual import events

    stage = set_stage(turns=1)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        stage.app.post_message(events.Paste("light\r\nthe \x1b[31mlamp"))
        await until(pilot, lambda: stage.screen.line.value)
        assert stage.screen.line.value == "light the [31mlamp"


async def test_enter_counts_after_what_was_typed_before_it(set_stage: Any) -> None:
    """All in one burst, as from a player who types while the program is busy."""
    from textual import events

    stage = set_stage(turns=1)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        for letter in "sing":
            stage.app.post_message(events.Key(letter, letter))
        stage.app.post_message(events.Key("enter", "\r"))
        await until(pilot, lambda: stage.turns() == 2 and stage.ready)
        assert stage.session.timeline[1].action.text == "sing"


async def test_line_is_for_what_is_done_said_or_happens(set_stage: Any) -> None:
    stage = set_stage()
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("ctrl+o", *"hello", "enter")
        await until(pilot, lambda: stage.turns() == 2 and stage.ready)
        assert stage.session.timeline[1].action.text == 'You say "hello"'
        await pilot.press("ctrl+o")
        assert stage.screen.line.placeholder == " or write what happens next …"
        await pilot.press(*"rain falls", "enter")
        await until(pilot, lambda: stage.turns() == 3 and stage.ready)
        assert stage.session.timeline[2].action.text == "The story goes on: rain falls"
        await pilot.click("#say-mark")
        await pilot.press(*"sing", "enter")
        await until(pilot, lambda: stage.turns() == 4)
        assert stage.session.timeline[3].action.text == "sing"


async def test_prefix_counts_for_one_line(set_stage: Any) -> None:
    stage = set_stage()
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press(*"/say", "enter")
        await until(pilot, lambda: "after /say" in stage.screen.notice.sentence)
        assert (stage.screen.line.value, stage.turns()) == ("/say", 1)
        await pilot.press(*" hello", "enter")
        await until(pilot, lambda: stage.turns() == 2)
        assert stage.session.timeline[1].action.text == 'You say "hello"'
