"""Journeys through the play screen in a real terminal."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

from terminal import Terminal

from adventure.saves.journal import read

HELD = Path(__file__).with_name("held_game.py")
Opener = Callable[..., Terminal]


def held(terminal: Terminal, save: Path, word: str, *title: str) -> None:
    terminal.run(sys.executable, str(HELD), str(save), word, *title)


def let_go(save: Path) -> None:
    os.kill(int(save.with_suffix(".pid").read_text()), signal.SIGUSR1)


def test_first_run_to_the_third_turn(open_terminal: Opener, tmp_path: Path) -> None:
    terminal = open_terminal()
    save = tmp_path / "wreck.adventure"
    held(terminal, save, "-")
    terminal.wait_for("The tide is out", "1  Climb down into the hold", "turn 1")
    terminal.press("1")
    terminal.wait_for("turn 2", "› Climb down into the hold", "3  Wait for the tide")
    terminal.type("listen at the hull")
    terminal.press("Enter")
    terminal.wait_for("turn 3", "› listen at the hull", "3  Wait for the tide")
    terminal.leave("C-q")
    assert [turn.action.text for turn in read(save).game.timeline()[1:]] == [
        "Climb down into the hold",
        "listen at the hull",
    ]


def test_quit_while_a_reply_is_written_and_continue(open_terminal: Opener, tmp_path: Path) -> None:
    terminal = open_terminal()
    save = tmp_path / "wreck.adventure"
    held(terminal, save, "Something")
    terminal.wait_for("as if they owned it.", "being written")
    terminal.leave("C-q")
    held(terminal, save, "-")
    terminal.wait_for("Something in the hold is ticking.", "1  Climb down into the hold", "turn 1")
    terminal.leave("C-q")


def test_ctrl_c_leaves_a_clean_terminal(open_terminal: Opener, tmp_path: Path) -> None:
    terminal = open_terminal()
    save = tmp_path / "wreck.adventure"
    held(terminal, save, "Something")
    terminal.wait_for("as if they owned it.")
    terminal.leave("C-c")
    assert read(save).game.pending is not None


def test_resize_while_a_reply_is_written(open_terminal: Opener, tmp_path: Path) -> None:
    terminal = open_terminal()
    save = tmp_path / "wreck.adventure"
    held(terminal, save, "ticking.")
    terminal.wait_for("Something in the hold is")
    terminal.resize(140, 40)
    terminal.wait_for("The model", "Something in the hold is")
    terminal.resize(60, 20)
    terminal.wait_for("Something in the hold is", gone="The model")
    let_go(save)
    terminal.wait_for("ticking.", "3  Wait for the tide")
    terminal.leave("C-q")


def test_too_small_terminal_says_so(open_terminal: Opener, tmp_path: Path) -> None:
    terminal = open_terminal(36, 10)
    save = tmp_path / "wreck.adventure"
    held(terminal, save, "-")
    terminal.wait_for("This terminal is too small.")
    terminal.resize(80, 24)
    terminal.wait_for("1  Climb down into the hold", gone="too small")
    terminal.leave("C-q")


def test_terminated_app_leaves_a_clean_terminal(open_terminal: Opener, tmp_path: Path) -> None:
    terminal = open_terminal()
    save = tmp_path / "wreck.adventure"
    held(terminal, save, "Something")
    terminal.wait_for("as if they owned it.")
    os.kill(int(save.with_suffix(".pid").read_text()), signal.SIGTERM)
    terminal.leave()


def test_undo_into_another_branch_and_back(open_terminal: Opener, tmp_path: Path) -> None:
    terminal = open_terminal()
    save = tmp_path / "wreck.adventure"
    held(terminal, save, "-")
    terminal.wait_for("turn 1", "3  Wait for the tide")
    terminal.press("2")
    terminal.wait_for("turn 2", "› Throw a stone at the gulls", "3  Wait for the tide")
    terminal.press("C-z")
    terminal.wait_for("turn 1", "3  Wait for the tide", gone="› Throw")
    terminal.press("3")
    terminal.wait_for("turn 2", "› Wait for the tide", "1  Climb down into the hold")
    terminal.press("C-z")
    terminal.wait_for("turn 1", gone="› Wait")
    terminal.leave("C-q")
    assert len(read(save).game.turns) == 3


def test_hostile_text_reaches_no_terminal(open_terminal: Opener, tmp_path: Path) -> None:
    reply = "\x1b]2;owned\x07\x1b[2J[@click=app.quit]calm[/] [/sigh] \x9b31m sea"
    reply += "\n- \x1b[31mone\n- Sigh [/sigh]\n- Go [@click=app.quit]out[/]"
    terminal = open_terminal(REPLY=reply)
    save = tmp_path / "wreck.adventure"
    held(terminal, save, "-", "[/sigh] [@click=app.quit]title")
    terminal.wait_for("[@click=app.quit]calm[/] [/sigh]", "[31mone", "Sigh [/sigh]", "[@click=app.quit]out[/]")
    assert "owned" not in terminal.title
    terminal.leave("C-q")
