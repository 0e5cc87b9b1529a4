"""What the screens tell once."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from stage import until

from adventure import paths
from adventure.play.hints import FICTION, MATURE


async def test_fiction_then_the_larger_models_each_once(set_stage: Any) -> None:
    stage = set_stage(content="mature")
    paths.hints().unlink()
    stage.engine.info = replace(stage.engine.info, bundled=True)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready and stage.screen.notice.sentence == f"{MATURE} {FICTION}")
        await pilot.press("1")
        await until(pilot, lambda: stage.turns() == 2 and "larger ones tell richer" in stage.screen.notice.sentence)
        await pilot.press("1")
        await until(pilot, lambda: stage.turns() == 3 and stage.ready)
        assert stage.screen.notice.sentence == ""
    assert paths.hints().read_text() == "fiction\nlarger\n"


async def test_page_before_the_game_says_it_the_first_time_only(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test(size=(80, 30)) as pilot:
        for shown in (True, False):
            await until(pilot, lambda: "Green Lamp" in hall.text)
            await pilot.press(*"mystery", "enter")  # its tag, which its saved game has not
            await until(pilot, lambda: "What is your name?" in hall.text)
            assert (FICTION in " ".join(hall.text.split())) is shown
            assert "This story is meant for adults." in hall.text
            await pilot.press("ctrl+s")
            await until(pilot, lambda: hall.playing)
            assert hall.play.notice.sentence == ""
            await pilot.press("ctrl+l")
            await until(pilot, lambda: hall.play is None)
            await pilot.press(*["backspace"] * 4)
