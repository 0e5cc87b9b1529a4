"""What a reader can take along: the words they select, and the whole story as a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from stage import Stage, until
from textual.geometry import Offset
from textual.pilot import Pilot
from textual.widgets import Input

from adventure.text import clean
from adventure.tui.screens.export import ExportScreen


async def select(stage: Stage, pilot: Pilot[Any]) -> None:
    """Drag over the first paragraph of the story."""
    page = stage.screen.page
    words = next(text.prose for text in page.laid_out if text.prose)
    shown = [page.render_line(row).text for row in range(page.size.height)]
    row = next(row for row, line in enumerate(shown) if line.strip() and clean(words).startswith(line.strip()))
    start, end = Offset(4, row), Offset(page.size.width - 2, row)
    await pilot.mouse_down(page, offset=start)
    await pilot.hover(page, offset=end)
    await pilot.mouse_up(page, offset=end)
    await until(pilot, lambda: stage.screen.get_selected_text())


async def test_selected_words_are_copied_and_the_game_goes_on(set_stage: Any) -> None:
    stage = set_stage(turns=1)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await select(stage, pilot)
        await pilot.press("ctrl+c")
        await until(pilot, lambda: stage.app.clipboard)
        assert stage.app.clipboard == "Stair 1 is like the last."
        assert stage.app.is_running
        await pilot.press("1")
        await until(pilot, lambda: stage.turns() == 2 and stage.ready)


async def test_what_is_copied_is_clean(set_stage: Any) -> None:
    stage = set_stage(["A \x1b]52;c;eA==\x07sea [/sigh]\u202e.\n- a\n- b\n- c"])
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await select(stage, pilot)
        await pilot.press("ctrl+c")
        await until(pilot, lambda: stage.app.clipboard)
        assert stage.app.clipboard == "A ]52;c;eA==sea [/sigh]."


async def test_story_is_exported_while_it_is_played(set_stage: Any, tmp_path: Path) -> None:
    stage = set_stage(turns=3)
    file = tmp_path / "stairs.html"
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        stage.screen.action_export()
        await until(pilot, lambda: isinstance(stage.app.screen, ExportScreen) and stage.app.screen.query("#file"))
        line = stage.app.screen.query_one("#file", Input)
        line.value = str(file)
        line.focus()
        await pilot.press("enter")
        await until(pilot, lambda: stage.screen.notice.sentence == f"Written to {file}.")
    assert "Stair 3 is like the last." in file.read_text("utf-8")


async def test_resizing_in_the_middle_of_a_reply_loses_nothing(set_stage: Any) -> None:
    words = " ".join(f"word{number}" for number in range(120))
    stage = set_stage([f"{words}.\n- a\n- b\n- c"])
    gates = [stage.engine.hold(at, start=0) for at in (20, 60, 100)]
    async with stage.app.run_test() as pilot:
        for gate, size in zip(gates, ((130, 40), (45, 14), (30, 8)), strict=True):
            await until(pilot, lambda gate=gate: gate.reached.is_set())
            await pilot.resize_terminal(*size)
            gate.open()
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: stage.ready)
        assert words in stage.story
        assert stage.session.turn.reply.prose == f"{words}."
