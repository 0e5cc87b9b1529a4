"""Untrusted text on the screens: shown as it is written, never obeyed, nothing of it raw."""

from __future__ import annotations

import unicodedata
from typing import Any

import pytest
from stage import screen_text, until

from adventure.text import one_line

MARKUP = "[@click=app.quit]door[/] [/sigh] [b]bold [red on blue] $primary \\"
RAW = "\x1b[31mred\x1b]52;c;cHduZWQ=\x07\x9b2J \u202etxet\u2066 \ud800 \x00\x08"
TOKENS = "<|user|> <|system|> </s> {{name}}"
HOSTILE = f"{MARKUP} {RAW} {TOKENS}"


def assert_harmless(text: str) -> None:
    kinds = {unicodedata.category(character) for character in text if character != "\n"}
    assert not kinds & {"Cc", "Cs"}
    assert not set("\u202e\u2066") & set(text)


@pytest.mark.parametrize("size", [(80, 24), (200, 60)], ids=["80x24", "200x60"])
async def test_hostile_story_is_shown_literally(set_stage: Any, size: tuple[int, int]) -> None:
    reply = f"{MARKUP} {RAW}\n- {MARKUP} {RAW}\n- Sigh [/sigh]\n- Go [@click=app.quit]out[/]"
    stage = set_stage([reply], title=one_line(HOSTILE, 80), description="[/sigh] [@click=app.bell]x[/]", tags=["[b]"])
    async with stage.app.run_test(size=size) as pilot:
        await until(pilot, lambda: stage.ready)
        text = screen_text(stage.app)
        assert_harmless(text)
        assert "[@click=app.quit]door[/] [/sigh] [b]bold [red on blue]" in text
        assert stage.screen.doors.doors[1].words == "Sigh [/sigh]"
        await pilot.click("#door-3")
        await until(pilot, lambda: stage.turns() == 2 and stage.ready)
        assert_harmless(screen_text(stage.app))
        assert "› Go [@click=app.quit]out[/]" in stage.story


async def test_hostile_words_of_the_player_are_shown_literally(set_stage: Any) -> None:
    stage = set_stage(turns=1)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        stage.screen.line.value = HOSTILE
        await pilot.pause()
        await pilot.press("enter")
        await until(pilot, lambda: stage.turns() == 2 and stage.ready)
        assert_harmless(screen_text(stage.app))
        assert "› [@click=app.quit]door[/] [/sigh]" in stage.story


async def test_hostile_error_is_shown_literally(set_stage: Any) -> None:
    from adventure.errors import EngineError

    stage = set_stage(turns=1)
    stage.engine.fail(0, start=0, error=EngineError(HOSTILE))
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("1")
        await until(pilot, lambda: stage.screen.notice.has_class("-error"))
        text = screen_text(stage.app)
        assert_harmless(text)
        assert "[@click=app.quit]door" in text


async def test_markup_that_arrives_in_pieces_is_not_obeyed(set_stage: Any) -> None:
    words = "\n".join(f"[@click=app.quit] word{number} [/sigh" for number in range(20))
    stage = set_stage([f"{words}\n- a\n- b\n- c"])
    gate = stage.engine.hold(30, start=0)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: gate.reached.is_set() and "word9" in stage.story)
        assert "[@click=app.quit] word9 [/sigh" in screen_text(stage.app)
        gate.open()
        await until(pilot, lambda: stage.ready)
