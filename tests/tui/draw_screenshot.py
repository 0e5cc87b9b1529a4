"""Draws docs/screenshot.svg: a bundled scenario on the play screen, told by the bundled model.

    python tests/tui/draw_screenshot.py [TURNS]

TURNS, 1 unless given, is how far the story is played; each time the first option is taken.
"""

from __future__ import annotations

import asyncio
import os
import sys
import tempfile
from pathlib import Path

from stage import until

from adventure import paths
from adventure.models.open import opener
from adventure.play.connection import Connection
from adventure.play.games import new_game
from adventure.play.session import Session
from adventure.saves.shelf import Shelf
from adventure.scenario.library import find_scenario
from adventure.settings import Settings
from adventure.tui.app import AdventureApp
from adventure.tui.screens.play import PlayScreen

PICTURE = Path(__file__).parents[2] / "docs" / "screenshot.svg"


async def draw(turns: int) -> str:
    settings = Settings(look_ahead="on")
    connection = Connection(opener(settings))
    _, scenario = find_scenario("lighthouse", paths.scenario_folders())
    journal = new_game(Shelf(paths.saves()), scenario, seed=7)
    app = AdventureApp(settings, connection, Session(journal, connection, settings))
    async with app.run_test(size=(84, 24)) as pilot:
        screen = app.screen
        assert isinstance(screen, PlayScreen)
        for turn in range(1, turns + 1):
            await until(pilot, lambda turn=turn: len(screen.session.timeline) == turn and screen.doors.can_choose(1))
            if turn < turns:
                await pilot.press("1")
        await until(pilot, lambda: all(door.ahead == 1 for door in screen.doors.doors))
        picture = app.export_screenshot(title="Adventure")
    await app.close_session()
    await connection.close()
    return picture


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        os.environ["ADVENTURE_HOME"] = home
        paths.hints().write_text("fiction\nlarger\n")
        picture = asyncio.run(draw(int(sys.argv[1]) if len(sys.argv) > 1 else 1))
    PICTURE.write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    main()
