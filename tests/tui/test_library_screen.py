"""The library and what comes before the first page."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from stage import until
from textual.widgets import Input

from adventure.saves.journal import read
from adventure.tui.screens.begin import BeginScreen
from adventure.tui.screens.library import LibraryScreen
from adventure.tui.widgets.finder import Cards
from adventure.tui.widgets.status import Notice
from adventure.tui.widgets.when import ago


async def test_library_shows_games_stories_and_what_is_wrong(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test(size=(100, 60)) as pilot:
        await until(pilot, lambda: "The Green Lamp" in hall.text)
        text = hall.text
        for said in (
            "Night Train [/sigh]",
            "turn 12",
            "The figure turns",
            "mature",
            "mystery, sea",
            "Nothing but Snow",
        ):
            assert said in text
        assert "broken.scenario.yaml" in text
        assert "line 1: " in text
        assert "titel" in text


async def test_typing_filters_stories_and_games(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test(size=(100, 60)) as pilot:
        await until(pilot, lambda: "The Green Lamp" in hall.text)
        await pilot.press(*"sea lamp")
        await until(pilot, lambda: "Snow" not in hall.text)
        assert "The Green Lamp" in hall.text
        assert "Continue" not in hall.text
        await pilot.press(*"qqq")
        await until(pilot, lambda: "Nothing here goes by that name." in hall.text)
        await pilot.press("enter")
        assert isinstance(hall.app.screen, LibraryScreen)


async def test_last_game_is_continued_with_enter(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test() as pilot:
        await until(pilot, lambda: "Gull Rock" in hall.text)
        await pilot.press(*"gull", "enter")
        await until(pilot, lambda: hall.playing)
        assert hall.app.session.game.title == "The Keeper of Gull Rock"
        await pilot.press("1")
        await until(pilot, lambda: len(hall.app.session.timeline) == 13 and hall.playing)
        await pilot.press("ctrl+l")
        await until(pilot, lambda: isinstance(hall.app.screen, LibraryScreen) and hall.app.session is None)
        await until(pilot, lambda: "turn 13, just now" in hall.text)
        assert hall.app.screen.query_one(Input).value == ""
        assert "The Green Lamp" in hall.text
    assert len(read(hall.shelf.find("The Keeper of Gull Rock")).game.timeline()) == 13


async def test_cursor_is_seen_without_colours(open_hall: Any) -> None:
    hall = open_hall(theme="plain")
    async with hall.app.run_test() as pilot:
        await until(pilot, lambda: "Gull Rock" in hall.text)
        cards = hall.app.screen.query_one(Cards)
        lines = [cards.render_line(number) for number in range(cards.size.height)]
        reversed_lines = [line.text for line in lines if any(part.style and part.style.reverse for part in line)]
        assert "Night Train" in reversed_lines[0]
        assert len(reversed_lines) < len(lines) / 2


async def test_locked_game_says_so_and_the_library_stays(open_hall: Any) -> None:
    hall = open_hall()
    with hall.shelf.open("The Wreck"):
        async with hall.app.run_test() as pilot:
            await until(pilot, lambda: "The Wreck" in hall.text)
            await pilot.press(*"wreck", "enter")
            await until(pilot, lambda: hall.app.screen.query_one(Notice).sentence)
            assert isinstance(hall.app.screen, LibraryScreen)


async def test_story_that_asks_is_begun_with_the_answers(open_hall: Any) -> None:
    hall = open_hall(games=False)
    async with hall.app.run_test() as pilot:
        await until(pilot, lambda: "The Green Lamp" in hall.text)
        await pilot.press(*"lamp", "enter")
        await until(pilot, lambda: isinstance(hall.app.screen, BeginScreen) and "What is your name?" in hall.text)
        assert "This story is meant for adults." in hall.text
        hall.app.screen.query_one("#answer-hero").value = "[/sigh] Wren"
        hall.app.screen.query_one("#answer-trade").value = "cook"
        hall.app.screen.query_one("#seed").value = "41"
        await pilot.press("ctrl+s")
        await until(pilot, lambda: hall.playing)
        assert "[/sigh] Wren, a cook" in hall.app.session.scenario.system
        assert hall.app.session.game.header.seed == 41
    await hall.app.close_session()


async def test_story_without_questions_begins_with_two_enters(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test() as pilot:
        await until(pilot, lambda: "Gull Rock" in hall.text)
        await pilot.press(*"snow", "enter")
        await until(pilot, lambda: isinstance(hall.app.screen, BeginScreen))
        await until(pilot, lambda: hall.app.focused is not None)
        await pilot.press("enter")
        await until(pilot, lambda: hall.playing)
    await hall.app.close_session()


async def test_seed_out_of_range_is_refused(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test() as pilot:
        await until(pilot, lambda: "Gull Rock" in hall.text)
        await pilot.press(*"snow", "enter")
        await until(pilot, lambda: isinstance(hall.app.screen, BeginScreen) and hall.app.focused is not None)
        hall.app.screen.query_one("#seed").value = "4294967296"
        await pilot.press("ctrl+s")
        await until(pilot, lambda: "whole number" in hall.app.screen.query_one(Notice).sentence)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(hall.app.screen, LibraryScreen))


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (timedelta(seconds=20), "just now"),
        (timedelta(seconds=-5), "just now"),
        (timedelta(minutes=1), "1 minute ago"),
        (timedelta(hours=3), "3 hours ago"),
        (timedelta(hours=20), "yesterday"),
        (timedelta(days=6), "6 days ago"),
        (timedelta(days=60), "6 November 2025"),
    ],
)
def test_ago(before: timedelta, said: str) -> None:
    now = datetime(2026, 1, 5, 15, 0, tzinfo=UTC)
    assert ago(now - before, now) == said
