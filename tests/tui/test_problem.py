"""Behind the sentence about a problem: its details."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from stage import screen_text, until

from adventure import paths
from adventure.engine.scripted import ScriptedEngine
from adventure.errors import EngineError
from adventure.tui.problem import details
from adventure.tui.screens.details import DetailsScreen


def test_details_end_with_the_newest_lines_of_the_log(tmp_path: Path) -> None:
    log = tmp_path / "engine.log"
    log.write_bytes(b"\xff\n" + b"".join(b"line %d\n" % number for number in range(5000)))
    lines = list(details("It broke.", ScriptedEngine().info, log))
    assert lines[0] == "It broke."
    assert "model: scripted (scripted, metharme)" in lines
    assert lines[-30:] == [f"line {number}" for number in range(4970, 5000)]


def test_details_without_a_log_say_so(tmp_path: Path) -> None:
    lines = list(details("", None, tmp_path / "none.log"))
    assert lines[0] == "Nothing has gone wrong on this page."
    assert lines[-1].endswith("is empty.")


async def test_error_has_details_behind_a_button_and_a_key(set_stage: Any) -> None:
    stage = set_stage(turns=1)
    paths.log_file().parent.mkdir(parents=True)
    paths.log_file().write_text("llama: \x1b[31mout of [/sigh] breath\n")
    stage.engine.fail(0, start=0, error=EngineError("The model is out of breath."))
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("1")
        await until(pilot, lambda: stage.screen.notice.problem)
        for asked in (lambda: pilot.click("#notice-details"), lambda: pilot.press("f12")):
            await asked()
            await until(pilot, lambda: isinstance(stage.app.screen, DetailsScreen))
            shown = screen_text(stage.app)
            assert "The model is out of breath." in shown
            assert "llama: [31mout of [/sigh] breath" in shown
            await pilot.press("escape")
            await until(pilot, lambda: stage.app.screen is stage.screen)
