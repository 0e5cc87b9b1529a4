from __future__ import annotations

import io
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from adventure.cli.plain import Lines, PlainGame
from adventure.engine.scripted import ScriptedEngine
from adventure.play.connection import Connection
from adventure.play.games import new_game
from adventure.play.hints import FICTION, Hints
from adventure.play.session import Session
from adventure.saves.shelf import Shelf
from adventure.scenario.schema import Scenario
from adventure.settings import Settings

REPLY = "The door opens. A hall lies behind it.\n- Go in.\n- Go back.\n- Call out."
OPTIONS = "1. Go in.\n2. Go back.\n3. Call out.\n"
HOSTILE = "\x1b[2J\x1b]52;c;aGk=\x07[@click=app.quit]x[/] [/sigh] \u202eback\u202c \ud800 <|user|> \x9b31m"

Played = tuple[int, str, Session]
Play = Callable[..., "Played"]


async def _play(folder: Path, engine: ScriptedEngine, typed: str, scenario: Scenario | None = None) -> Played:
    async def opened() -> ScriptedEngine:
        return engine

    shelf = Shelf(folder / "saves")
    scenario = scenario or Scenario(title="A Door", system="Offer three options.")
    connection = Connection(opened)
    session = Session(new_game(shelf, scenario, seed=7), connection, Settings(look_ahead="off"))
    reading, writing = os.pipe()
    os.write(writing, typed.encode("utf-8", "surrogatepass"))
    os.close(writing)
    out = io.StringIO()
    try:
        code = await PlainGame(session, shelf, out, echo=True).play(Lines(reading))
    finally:
        await session.close()
        await connection.close()
        os.close(reading)
    return code, out.getvalue(), session


async def test_the_first_line_confirms_the_mode_and_every_turn_has_three_options(tmp_path: Path) -> None:
    code, out, session = await _play(tmp_path, ScriptedEngine([REPLY]), "1\n2\n3\n/quit\n")
    assert code == 0
    assert out.splitlines()[0] == "A Door. Line mode; type /help for the commands."
    assert out.count(OPTIONS) == 4
    assert len(session.timeline) == 4


async def test_it_ends_cleanly_at_the_end_of_input(tmp_path: Path) -> None:
    code, out, session = await _play(tmp_path, ScriptedEngine([REPLY]), "look around")
    assert code == 0 and out.count(OPTIONS) == 2
    assert session.timeline[-1].action.text == "look around"


async def test_commands(tmp_path: Path) -> None:
    typed = "1\n/undo\n/undo\n/redo\n/retry\n/saves\n/help\n/dance\n4\n/quit\nnever read\n"
    code, out, session = await _play(tmp_path, ScriptedEngine([REPLY]), typed)
    assert code == 0
    assert "This is where the story begins." in out
    assert "There is no command /dance" in out
    assert "a-door: A Door, 2 turns." in out
    assert "/retry    another reply" in out
    assert len(session.game.children(session.timeline[0].id)) == 2
    assert session.timeline[-1].action.text == "4"
    assert "never read" not in out


async def test_a_failed_turn_is_said_and_kept(tmp_path: Path) -> None:
    engine = ScriptedEngine([REPLY])
    engine.fail(start=0)
    engine.fail(start=1)
    code, out, session = await _play(tmp_path, engine, "")
    assert code == 1
    assert "type /retry" in out
    assert session.pending is not None


async def test_retry_after_a_failure_goes_on(tmp_path: Path) -> None:
    engine = ScriptedEngine([REPLY])
    engine.fail(start=0)
    engine.fail(start=1)
    code, out, _ = await _play(tmp_path, engine, "/retry\n")
    assert code == 0 and out.count(OPTIONS) == 1


async def test_nothing_hostile_reaches_the_terminal(tmp_path: Path) -> None:
    reply = f"{HOSTILE} A door.\n- {HOSTILE} one\n- two {HOSTILE}\n- three"
    words = HOSTILE.replace("\ud800", "")
    scenario = Scenario(title=f"T {words}"[:80], system=f"S {words}", description=words)
    code, out, _ = await _play(tmp_path, ScriptedEngine([reply]), f"say {HOSTILE}\n1\n", scenario)
    assert code == 0
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", out)
    assert "[@click=app.quit]" in out


@pytest.mark.parametrize("drawing", ["─", "│", "┌", "█", "\r", "\b", "\x1b"])
async def test_a_screen_reader_gets_plain_lines(tmp_path: Path, drawing: str) -> None:
    _, out, _ = await _play(tmp_path, ScriptedEngine(), "1\n/help\n2\n/undo\n")
    assert drawing not in out


async def test_words_are_done_said_or_told_by_their_prefix(tmp_path: Path) -> None:
    typed = "/say Good evening\n/story The lamp goes out.\n> run\n/DO hide\n/say\n/quit\n"
    code, out, session = await _play(tmp_path, ScriptedEngine([REPLY]), typed)
    assert code == 0
    assert [turn.action.text for turn in session.timeline[1:]] == [
        'You say "Good evening"',
        "The story goes on: The lamp goes out.",
        "run",
        "hide",
    ]
    assert "Write what you say after /say" in out


async def test_what_is_told_once_is_told_by_lines(tmp_path: Path) -> None:
    async def opened() -> ScriptedEngine:
        return ScriptedEngine([REPLY])

    told = []
    for name in ("one", "two"):
        shelf = Shelf(tmp_path / name)
        session = Session(
            new_game(shelf, Scenario(title="A Door", system="Tell."), seed=7), Connection(opened), Settings()
        )
        reading, writing = os.pipe()
        os.close(writing)
        out = io.StringIO()
        game = PlainGame(session, shelf, out, echo=True, hints=Hints(tmp_path / "hints.txt"))
        await game.play(Lines(reading))
        await session.close()
        os.close(reading)
        told.append(out.getvalue().splitlines()[1])
    assert told == [FICTION, "The model is loading."]
