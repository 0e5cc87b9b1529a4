"""A journey through the library and the saved games in a real terminal, by the real command."""

from __future__ import annotations

import sys
from pathlib import Path

from terminal import Terminal

from adventure.saves.shelf import Shelf


def test_library_to_game_to_saved_games(tmp_path: Path) -> None:
    home = tmp_path / "home"
    terminal = Terminal(tmp_path, ADVENTURE_HOME=str(home), ADVENTURE_MODEL="scripted")
    try:
        terminal.run(sys.executable, "-m", "adventure")
        terminal.wait_for("Type to find a story", "Stories")
        terminal.type("green lamp")
        terminal.wait_for("The Green Lamp", gone="Anything at All")
        terminal.press("Enter")
        terminal.wait_for("What did they call you", "Begin")
        terminal.press("C-s")
        terminal.wait_for("turn 1", " 3  ")
        terminal.press("1")
        terminal.wait_for("turn 2", "› ", " 3  ")
        terminal.press("C-l")
        terminal.wait_for("Continue", "turn 2, just now")
        terminal.press("F2")
        terminal.wait_for("Rename", "The Green Lamp   turn 2")
        terminal.press("F2")
        terminal.wait_for("A new name for this game")
        terminal.press("C-u")
        terminal.wait_for("A new name for this game", gone="│  The Green Lamp")
        terminal.type("Low Tide")
        terminal.wait_for("│  Low Tide")
        terminal.press("Enter")
        terminal.wait_for("It is called Low Tide now.")
        terminal.press("F8")
        terminal.wait_for("is in the trash", "No saved game goes by that name.")
        terminal.press("C-z")
        terminal.wait_for("It is back.", "Low Tide   turn 2")
        terminal.press("Enter")
        terminal.wait_for("turn 2", "› ", " 3  ")
        terminal.press("F3")
        terminal.wait_for("Settings", "Path of a GGUF file")
        terminal.press("Escape")
        terminal.wait_for("turn 2", "› ")
        terminal.leave("C-q")
        assert Shelf(home / "saves").names() == ("low-tide",)
    finally:
        terminal.close()
