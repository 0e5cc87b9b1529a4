"""The last reply in the player's own words."""

from __future__ import annotations

from typing import Any

from stage import Stage, until
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input

from adventure.tui.screens.edit import EditScreen, Prose
from adventure.tui.widgets.status import Notice


async def open_edit(stage: Stage, pilot: Pilot[Any]) -> Prose:
    await until(pilot, lambda: stage.ready)
    await pilot.press("f4")
    await until(pilot, lambda: isinstance(stage.app.screen, EditScreen) and stage.app.focused is not None)
    return stage.app.screen.query_one(Prose)


async def test_edited_reply_takes_the_place_of_the_old_one(set_stage: Any) -> None:
    stage = set_stage(turns=2)
    async with stage.app.run_test() as pilot:
        prose = await open_edit(stage, pilot)
        assert prose.text == "Stair 2 is like the last."
        prose.text = "The stair is made of glass [/sigh]."
        stage.app.screen.query(Input)[1].value = "Tap it"
        await pilot.press("ctrl+s")
        await until(pilot, lambda: stage.app.screen is stage.screen and "made of glass [/sigh]" in stage.story)
        assert "Stair 2 is" not in stage.story
        assert [door.words for door in stage.screen.doors.doors] == ["Up from 2", "Tap it", "Go down"]
        assert len(stage.session.game.turns) == 3
        await pilot.press("2")
        await until(pilot, lambda: stage.turns() == 3 and stage.ready)
        assert stage.session.timeline[2].action.text == "Tap it"


async def test_editing_can_be_left(set_stage: Any) -> None:
    stage = set_stage(turns=1)
    async with stage.app.run_test() as pilot:
        prose = await open_edit(stage, pilot)
        prose.text = ""
        await pilot.press("ctrl+s")
        await until(pilot, lambda: stage.app.screen.query_one(Notice).sentence == "A reply needs some prose.")
        await pilot.press("escape")
        await until(pilot, lambda: stage.app.screen is stage.screen)
        assert len(stage.session.game.turns) == 1


async def test_pasted_control_characters_are_dropped(set_stage: Any) -> None:
    stage = set_stage(turns=1)
    async with stage.app.run_test() as pilot:
        prose = await open_edit(stage, pilot)
        prose.text = ""
        stage.app.post_message(events.Paste("a\x1b]52;c;eA==\x07b\nc"))
        await until(pilot, lambda: prose.text)
        assert prose.text == "a]52;c;eA==b\nc"
