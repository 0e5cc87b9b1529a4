"""A player's journeys through the whole app in a real terminal, by the real command on the real model."""

from __future__ import annotations

import os
import re
import shutil
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import psutil
from terminal import Terminal

from adventure import paths
from adventure.saves.game import Game
from adventure.saves.journal import read

Opener = Callable[..., Terminal]
FAULTY = Path(__file__).with_name("faulty_game.py")


def play(terminal: Terminal, *arguments: str) -> None:
    terminal.run(sys.executable, "-m", "adventure", *arguments)


def saved(folder: Path) -> Game:
    (path,) = (folder / "home" / "saves").glob("*.adventure")
    return read(path).game


def app_of(terminal: Terminal) -> psutil.Process:
    """The program that runs in the terminal's shell."""
    (app,) = psutil.Process(terminal.shell).children()
    return app


def test_first_run_from_the_library_to_the_third_turn(open_terminal: Opener, tmp_path: Path) -> None:
    terminal = open_terminal()
    play(terminal)
    terminal.wait_for("Type to find a story", "Stories")
    terminal.type("anything")
    terminal.wait_for("Anything at All", gone="The Green Lamp")
    terminal.press("Enter")
    terminal.wait_for("Begin", "Seed")
    terminal.press("C-s")
    terminal.wait_for("turn 1", " 3  ")
    terminal.press("2")
    terminal.wait_for("turn 2", "› ", " 3  ")
    terminal.type("look around")
    terminal.press("Enter")
    terminal.wait_for("turn 3", "› look around", " 3  ")
    terminal.leave("C-q")
    assert len(saved(tmp_path).timeline()) == 3


def test_killed_game_resumes_where_it_was(open_terminal: Opener, tmp_path: Path) -> None:
    terminal = open_terminal()
    play(terminal, "play", "classic", "--seed", "7")
    terminal.wait_for("turn 1", " 3  ")
    app = app_of(terminal)
    terminal.type("walk on")
    terminal.press("Enter")
    terminal.wait_for("› walk on")
    app.kill()
    app.wait()
    terminal.wait_for("Killed")
    terminal.clear()
    play(terminal, "continue")
    terminal.wait_for("turn 2", "› walk on", " 3  ")
    terminal.leave("C-q")
    game = saved(tmp_path)
    assert game.pending is None and game.timeline()[1].action.text == "walk on"


def test_model_is_switched_in_the_middle_of_a_game(open_terminal: Opener, tmp_path: Path) -> None:
    models = tmp_path / "home" / "models"
    models.mkdir(parents=True)
    shutil.copy(paths.bundled_model(), models / "another.gguf")
    terminal = open_terminal(HOME=str(tmp_path))
    play(terminal, "play", "classic", "--seed", "7", "-m", "scripted")
    terminal.wait_for("turn 1", " 3  ")
    terminal.press("F5")
    terminal.wait_for("Models", "your models folder")
    terminal.type("another")
    terminal.wait_for("your models folder", gone="comes with")
    terminal.press("Enter")
    terminal.wait_for("The story goes on with Lantern")
    terminal.press("Escape")
    terminal.wait_for("turn 1", "Lantern", " 3  ")
    terminal.press("1")
    terminal.wait_until(lambda text: "turn 2" in text and len(saved(tmp_path).timeline()) == 2)
    terminal.leave("C-q")
    first, second = saved(tmp_path).timeline()
    assert first.made.model != second.made.model == "Lantern"
    assert second.made.evaluated_tokens > 0


def test_mistake_in_the_program_is_one_sentence_on_a_clean_terminal(open_terminal: Opener, tmp_path: Path) -> None:
    terminal = open_terminal()
    terminal.run(sys.executable, str(FAULTY), "play", "classic", "--look-ahead", "off")
    terminal.wait_for("turn 1", " 3  ")
    terminal.press("1")
    terminal.wait_for("Something went wrong that should not have", "ready>")
    assert "Traceback" not in terminal.text and "a mistake" not in terminal.text
    terminal.leave()
    report = re.sub(r"\n", "", terminal.text)
    assert "crash.log" in report
    assert "RuntimeError: a mistake in the engine" in (tmp_path / "home" / "log" / "crash.log").read_text("utf-8")
    pending = saved(tmp_path).pending
    assert pending is not None and pending.action.option == 1


def test_interrupt_from_outside_leaves_a_clean_terminal(open_terminal: Opener) -> None:
    terminal = open_terminal()
    play(terminal, "play", "classic", "-m", "scripted")
    terminal.wait_for("turn 1", " 3  ")
    os.kill(app_of(terminal).pid, signal.SIGINT)
    terminal.leave()


def test_two_branches_are_compared_and_the_older_one_continued(open_terminal: Opener, tmp_path: Path) -> None:
    terminal = open_terminal()
    play(terminal, "play", "classic", "-m", "scripted", "--look-ahead", "off")
    terminal.wait_for("turn 1", " 3  ")
    terminal.type("knock")
    terminal.press("Enter")
    terminal.wait_for("turn 2", "› knock", " 3  ")
    terminal.press("C-z")
    terminal.wait_for("turn 1", " 3  ", gone="› knock")
    terminal.type("walk away")
    terminal.press("Enter")
    terminal.wait_for("turn 2", "› walk away", " 3  ")
    terminal.press("C-t")
    terminal.wait_for("● here", "2 knock")
    terminal.press("c")
    terminal.wait_for("◆ marked")
    terminal.press("Up")
    terminal.wait_for("› knock")
    terminal.press("c")
    terminal.wait_for("parted after turn 1", "› knock", "› walk away")
    terminal.press("Tab", "Enter")
    terminal.wait_for("turn 2", "› knock", " 3  ", gone="walk away")
    terminal.leave("C-q")
    assert [turn.action.text for turn in saved(tmp_path).timeline()[1:]] == ["knock"]


def test_game_is_exported_and_a_copy_imported(open_terminal: Opener, tmp_path: Path) -> None:
    terminal = open_terminal()
    play(terminal, "play", "classic", "-m", "scripted", "--plain")
    terminal.wait_for("3. ")
    terminal.type("/quit")
    terminal.press("Enter")
    terminal.wait_until(lambda text: text.rstrip().endswith("\nready>"))
    play(terminal)
    terminal.wait_for("Continue", "turn 1")
    terminal.press("F2")
    terminal.wait_for("Saved games", "turn 1", "Export")
    terminal.press("F7")
    terminal.wait_for("a web page to read in a browser", "Into the file")
    terminal.press("Tab", "Tab", "C-u")
    terminal.wait_for("Into the file", gone="anything-at-all.html")
    terminal.type(str(tmp_path / "story.html"))
    terminal.wait_for("story.html")
    terminal.press("Enter")
    terminal.wait_for("Written to", gone="Into the file")
    terminal.press("F9")
    terminal.wait_for("The saved game to import")
    terminal.type(str(tmp_path / "story.html"))
    terminal.wait_for("story.html")
    terminal.press("Enter")
    terminal.wait_for("is damaged in line 1", gone="The saved game to import")
    terminal.press("Escape")
    terminal.wait_for("Type to find a story")
    terminal.leave("C-q")
    assert (tmp_path / "story.html").read_text("utf-8").startswith("<!DOCTYPE html>")
