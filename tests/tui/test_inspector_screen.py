"""The prompt, taken apart on the screen."""

from __future__ import annotations

from typing import Any

import pytest
from stage import Stage, screen_text, text_of, until
from test_pictures import drawn, named
from textual.pilot import Pilot

from adventure.tui.screens.inspector import InspectorScreen

LORE = {
    "memory": "The tide is out.",
    "note": "Keep it [/sigh] short.",
    "lore": [{"keys": ["tea"], "text": "Warm tea."}],
}


async def inspected(stage: Stage, pilot: Pilot[Any], *keys: str) -> str:
    await until(pilot, lambda: stage.ready)
    await pilot.press("2")
    await until(pilot, lambda: stage.turns() == 2 and stage.ready)
    await pilot.press("f7", *keys)
    title = "would be sent for turn 3" if keys else "was sent for turn 2"
    await until(pilot, lambda: isinstance(stage.app.screen, InspectorScreen) and title in screen_text(stage.app))
    return text_of(stage.app.screen)


async def test_prompt_of_this_turn_is_shown_by_its_parts(set_stage: Any) -> None:
    stage = set_stage(**LORE)
    async with stage.app.run_test() as pilot:
        shown = await inspected(stage, pilot)
        sent = stage.engine.requests[-1].messages
        for words in ("[Memory: The tide is out.]", "[Lore: Warm tea.]", "[Author's note: Keep it [/sigh] short.]"):
            assert words in shown and words in sent[-1].content
        assert "action, 3 tokens\nDrink the tea" in shown
        assert "<|system|>" in shown and "history, turn 1" in shown
        assert "were evaluated anew" in shown
        await pilot.press("escape")
        await until(pilot, lambda: stage.app.screen is stage.screen)


async def test_next_turn_is_a_key_away(set_stage: Any) -> None:
    stage = set_stage(**LORE)
    async with stage.app.run_test() as pilot:
        shown = await inspected(stage, pilot, "n")
        assert "Turn around slowly" in shown.rpartition("action, ")[2]
        await pilot.press("n")
        await until(pilot, lambda: "was sent for turn 2" in screen_text(stage.app))


async def test_model_that_cannot_be_opened_is_one_sentence(set_stage: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    from adventure.errors import EngineError

    stage = set_stage(turns=1)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)

        async def refuse(_: object) -> list[int]:
            raise EngineError("The model is out of breath.")

        monkeypatch.setattr(stage.engine, "count", refuse)
        await pilot.press("f7")
        await until(pilot, lambda: "out of breath" in screen_text(stage.app))


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (200, 60)], ids=named)
def test_inspector(set_stage: Any, snap_compare: Any, size: tuple[int, int]) -> None:
    stage = set_stage(theme="paper" if size[0] == 200 else "adventure", **LORE)

    async def look(pilot: Pilot[Any]) -> None:
        await inspected(stage, pilot)
        await drawn(pilot)

    assert snap_compare(stage.app, terminal_size=size, run_before=look)


def test_inspector_without_colours(set_stage: Any, snap_compare: Any) -> None:
    stage = set_stage(theme="plain", **LORE)

    async def look(pilot: Pilot[Any]) -> None:
        await inspected(stage, pilot)
        await drawn(pilot)

    assert snap_compare(stage.app, terminal_size=(80, 24), run_before=look)
