"""The page holds a window onto the timeline and follows what is written."""

from __future__ import annotations

from typing import Any

from stage import until

from adventure.tui.widgets.page import MOST, SHOWN
from adventure.tui.widgets.turn import paragraphs


async def test_long_game_mounts_only_its_end(set_stage: Any) -> None:
    stage = set_stage(turns=300)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        assert len(stage.screen.page.laid_out) == SHOWN
        assert "Stair 300 " in stage.story
        assert "Stair 200 " not in stage.story


async def test_older_turns_come_back_and_newer_ones_too(set_stage: Any) -> None:
    stage = set_stage(turns=100)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        page = stage.screen.page

        def at_the_opening() -> bool:
            page.scroll_home(animate=False)
            return "Stair 1 " in stage.story

        await until(pilot, at_the_opening)
        assert len(page.laid_out) <= MOST
        assert stage.story.startswith(stage.session.scenario.title)

        def at_the_end() -> bool:
            page.scroll_to(y=page.max_scroll_y, animate=False)
            return "Stair 100 " in stage.story

        await until(pilot, at_the_end)
        assert len(page.laid_out) <= MOST


async def test_fetching_older_turns_keeps_the_readers_place(set_stage: Any) -> None:
    stage = set_stage(turns=60)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        page = stage.screen.page
        words = str(page.laid_out[0].prose)
        page.scroll_home(animate=False)
        await until(pilot, lambda: len(page.laid_out) > SHOWN and not page._fetching)
        assert words in "\n".join(page.render_line(row).text for row in range(6))


async def test_acting_while_far_back_returns_to_the_end(set_stage: Any) -> None:
    stage = set_stage(turns=100)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        page = stage.screen.page

        def at_the_opening() -> bool:
            page.scroll_home(animate=False)
            return "Stair 1 " in stage.story

        await until(pilot, at_the_opening)
        await pilot.press("1")
        await until(pilot, lambda: stage.turns() == 101 and stage.ready)
        assert "Stair 100 " in stage.story
        await until(pilot, lambda: page.is_vertical_scroll_end)


async def test_view_follows_new_text_until_the_reader_scrolls(set_stage: Any) -> None:
    words = [f"word{number}" for number in range(420)]
    stage = set_stage([" ".join(words) + "\n- a\n- b\n- c"])
    first, second = stage.engine.hold(250, start=0), stage.engine.hold(400, start=0)
    async with stage.app.run_test() as pilot:
        page = stage.screen.page
        await until(pilot, lambda: first.reached.is_set() and "word249" in stage.story)
        await until(pilot, lambda: page.is_vertical_scroll_end and page.scroll_y > 0)
        await pilot.press("pageup")
        place = page.scroll_y
        first.open()
        await until(pilot, lambda: second.reached.is_set() and "word399" in stage.story)
        assert page.scroll_y == place
        await pilot.press("ctrl+end")
        second.open()
        await until(pilot, lambda: stage.ready and page.is_vertical_scroll_end)


async def test_what_left_the_window_is_marked(set_stage: Any) -> None:
    stage = set_stage(["x. " * 30 + "\n- a\n- b\n- c"], turns=20, context_length=700)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("1")
        await until(pilot, lambda: stage.turns() == 21 and stage.ready)
        start = stage.session.window_start
        assert 0 < start < 20
        texts = {text.turn.id: text for text in stage.screen.page.laid_out if text.turn}
        for index, turn in enumerate(stage.session.timeline):
            if text := texts.get(turn.id):
                assert text.forgotten == (index < start)
                assert text.threshold == (index == start)
        before, _, after = stage.story.partition("the model remembers from here on")
        assert after.count("› ") == 21 - start
        assert before.endswith("╍ ")


def test_paragraphs_are_split_at_blank_lines() -> None:
    assert paragraphs("\n\nOne\nline.\n \n\nTwo.\n") == ["One\nline.", "Two."]
    assert paragraphs("One.\nTwo.") == ["One.", "Two."]
    assert paragraphs("") == []
