"""The margin, and the notes behind a key."""

from __future__ import annotations

from typing import Any

import pytest
from stage import Stage, screen_text, until
from test_pictures import drawn, named
from textual.pilot import Pilot

from adventure.saves.journal import Journal
from adventure.tui.screens.edit import Prose
from adventure.tui.screens.help import HelpScreen
from adventure.tui.screens.notes import NotesScreen
from adventure.tui.widgets.keys import Keys

LORE = {
    "memory": "The tide is out.",
    "note": "Keep it [/sigh] short.",
    "lore": [
        {"name": "tea", "keys": ["tea"], "text": "Warm tea."},
        {"name": "bell", "keys": ["bell"], "text": "It rings."},
    ],
}


async def open_notes(stage: Stage, pilot: Pilot[Any]) -> None:
    await until(pilot, lambda: stage.ready)
    await pilot.press("f6")
    await until(pilot, lambda: isinstance(stage.app.screen, NotesScreen) and stage.app.focused is not None)


def area(stage: Stage, name: str) -> Prose:
    return stage.app.screen.query_one(f"#note-{name}", Prose)


async def test_notes_are_kept_and_told_from_the_next_action_on(set_stage: Any) -> None:
    stage = set_stage(**LORE)
    async with stage.app.run_test() as pilot:
        await open_notes(stage, pilot)
        assert area(stage, "memory").text == "The tide is out."
        await pilot.press(*"mind the cup")
        area(stage, "memory").text = "The tide [/b] comes in."
        await pilot.press("ctrl+s")
        await until(pilot, lambda: stage.app.screen is stage.screen)
        await pilot.press("2")
        await until(pilot, lambda: stage.turns() == 2 and stage.ready)
        sent = stage.engine.requests[-1].messages[-1].content
        assert "[Memory: The tide [/b] comes in.]\n[Lore: Warm tea.]\n[Author's note: Keep it [/sigh] short.]" in sent
        assert "cup" not in sent
    await stage.session.close()
    with Journal.open(stage.journal.path) as journal:
        assert journal.game.notes == {"self": "mind the cup", "memory": "The tide [/b] comes in."}


async def test_escape_leaves_the_notes_as_they_were(set_stage: Any) -> None:
    stage = set_stage(**LORE)
    async with stage.app.run_test() as pilot:
        await open_notes(stage, pilot)
        await pilot.press(*"secret", "escape")
        await until(pilot, lambda: stage.app.screen is stage.screen)
        assert stage.session.game.notes == {}


async def test_cleared_note_brings_the_scenarios_own_back(set_stage: Any) -> None:
    stage = set_stage(**LORE)
    await stage.session.note("memory", "Another tide.")
    async with stage.app.run_test() as pilot:
        await open_notes(stage, pilot)
        area(stage, "memory").text = ""
        await pilot.press("ctrl+s")
        await until(pilot, lambda: stage.app.screen is stage.screen)
        assert stage.session.game.notes == {}


async def test_notes_wait_for_the_reply_that_is_written(set_stage: Any) -> None:
    stage = set_stage(turns=1)
    gate = stage.engine.hold(5, start=0)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("1")
        await until(pilot, gate.reached.is_set)
        await pilot.press("f6")
        await until(pilot, lambda: isinstance(stage.app.screen, NotesScreen) and stage.app.focused is not None)
        await pilot.press("x", "ctrl+s")
        await until(pilot, lambda: "still being written" in screen_text(stage.app))
        gate.open()
        await until(pilot, lambda: stage.turns() == 2 and not stage.session.busy)
        await pilot.press("ctrl+s")
        await until(pilot, lambda: stage.session.game.notes == {"self": "x"})


async def test_margin_says_which_lore_woke_and_why(set_stage: Any) -> None:
    stage = set_stage(look_ahead="on", **LORE)
    async with stage.app.run_test(size=(160, 40)) as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("2")
        await until(pilot, lambda: stage.turns() == 2 and stage.ready)
        await until(pilot, lambda: "tea: 'tea' was found" in screen_text(stage.app))
        assert "bell:" not in screen_text(stage.app)
        assert "Keep it [/sigh] short." in screen_text(stage.app)
        await until(pilot, lambda: "Written ahead: all 3 futures" in screen_text(stage.app))


@pytest.mark.parametrize(("width", "last"), [(60, "Help"), (80, "Quit"), (200, "Library")])
async def test_footer_shows_whole_keys_only(set_stage: Any, width: int, last: str) -> None:
    stage = set_stage(turns=1)
    async with stage.app.run_test(size=(width, 24)) as pilot:
        await until(pilot, lambda: stage.ready)
        keys = stage.screen.query_one(Keys)
        await until(pilot, lambda: len(keys.keys) > 10)
        assert keys.shown[-1].words == last
        assert screen_text(stage.app).rstrip().endswith("palette" if width > 60 else last)


async def test_a_key_in_the_footer_can_be_clicked(set_stage: Any) -> None:
    stage = set_stage(turns=1)
    async with stage.app.run_test(size=(80, 24)) as pilot:
        keys = stage.screen.query_one(Keys)
        await until(pilot, lambda: stage.ready and len(keys.keys) > 10)
        left = 0
        for key in keys.shown:
            if key.words == "Help":
                break
            left += key.width
        await pilot.click(Keys, offset=(1 + left + 2, 0))
        await until(pilot, lambda: isinstance(stage.app.screen, HelpScreen))


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (200, 60)], ids=named)
def test_notes(set_stage: Any, snap_compare: Any, size: tuple[int, int]) -> None:
    stage = set_stage(theme="paper" if size[0] == 200 else "adventure", description="A lighthouse.", **LORE)

    async def look(pilot: Pilot[Any]) -> None:
        await open_notes(stage, pilot)
        await pilot.press(*"Ask about the ledger.")
        await drawn(pilot)

    assert snap_compare(stage.app, terminal_size=size, run_before=look)
