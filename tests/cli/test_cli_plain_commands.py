"""The line mode's commands, typed as a player types them."""

from __future__ import annotations

import io
import os
import re
from pathlib import Path

import pytest

from adventure.cli.plain import Lines, PlainGame
from adventure.engine.scripted import ScriptedEngine
from adventure.play.connection import Connection
from adventure.play.games import new_game
from adventure.play.session import Session
from adventure.saves.shelf import Shelf
from adventure.scenario.schema import Scenario
from adventure.settings import Settings

REPLY = "The door opens. A hall lies behind it.\n- Go in.\n- Go back.\n- Call out."
LAMP = Scenario.model_validate(
    {
        "title": "A Door",
        "system": "Offer three options.",
        "lore": [{"keys": ["lamp"], "text": "The lamp is cold."}, {"keys": ["bell"], "text": "The bell is cracked."}],
    }
)


async def play(folder: Path, *typed: str, replies: list[str] | None = None, failing: int = 0) -> tuple[str, Session]:
    """What was printed for the lines ``typed``, and the session. The first ``failing`` requests fail."""
    engine = ScriptedEngine(replies or [REPLY])
    for number in range(failing):
        engine.fail(start=number)

    async def opened() -> ScriptedEngine:
        return engine

    shelf = Shelf(folder / "saves")
    connection = Connection(opened)
    session = Session(new_game(shelf, LAMP, seed=7), connection, Settings(look_ahead="off", model="scripted"))
    reading, writing = os.pipe()
    os.write(writing, "".join(f"{line}\n" for line in typed).encode("utf-8", "surrogatepass"))
    os.close(writing)
    out = io.StringIO()
    try:
        await PlainGame(session, shelf, out, echo=False).play(Lines(reading))
    finally:
        await session.close()
        await connection.close()
        os.close(reading)
    return out.getvalue(), session


async def test_the_timeline_numbers_the_path_and_counts_the_branches(tmp_path: Path) -> None:
    out, _ = await play(tmp_path, "1", "look around", "/branch hall", "/retry", "/timeline", "/undo", "/timeline")
    assert "1. The beginning.\n2. Go in.\n3. look around. This is way 2 of 2.\n" in out
    assert "The story has 2 branches in all. Branch names: hall." in out
    assert out.endswith("From here it goes on in 2 ways; /redo takes the last one.\n")


async def test_a_long_timeline_says_its_end(tmp_path: Path) -> None:
    out, _ = await play(tmp_path, *["1"] * 24, "/timeline", "/timeline all", "/timeline none")
    short, _, whole = out.partition("The first 5 turns of 25 are left out; /timeline all says them.\n")[2].partition(
        "The story has"
    )
    assert [line.split(".")[0] for line in short.splitlines()] == [str(number) for number in range(6, 26)]
    assert "1. The beginning." in whole and "Type /timeline, or /timeline all." in whole


async def test_goto_by_number_by_way_and_by_name(tmp_path: Path) -> None:
    _, session = await play(tmp_path, "1", "2", "/goto 2", "3", "/goto 3.1")
    assert [turn.action.text for turn in session.timeline[1:]] == ["Go in.", "Go back."]
    _, session = await play(tmp_path, "1", "/branch The Hall", "/goto 1", "2", "/goto the  hall")
    assert [turn.action.text for turn in session.timeline[1:]] == ["Go in."]


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("/goto", "Say where"),
        ("/goto 0", "There is no turn 0 here: the story has 2 turns."),
        ("/goto 3", "There is no turn 3 here"),
        ("/goto 2.2", "Turn 2 has 1 way, so there is no 2.2."),
        ("/goto ²", "There is no branch called ²"),
        ("/goto nowhere", "There is no branch called nowhere"),
        ("/branch", "Give the branch a name"),
        ("/branch \u202e", "Give the branch a name"),
        ("/branch 2", "A branch name needs a letter"),
        ("/model nowhere.gguf", "There is no model file at nowhere.gguf"),
        ("/model ~nobody-of-that-name/x.gguf", "There is no model file at ~nobody-of-that-name/x.gguf"),
        (f"/model {'x' * 300}", "There is no model file at xxx"),
        (f"/export md {'x' * 300}", "xxx"),
        ("/export", "Say the format and the file"),
        ("/export pdf story.pdf", "There is no format 'pdf': choose md, html, txt or json."),
        ("/export md", "Say the format and the file"),
    ],
)
async def test_what_cannot_be_done_is_one_sentence_and_changes_nothing(tmp_path: Path, typed: str, said: str) -> None:
    before, _ = await play(tmp_path / "a", "1")
    out, session = await play(tmp_path / "b", "1", typed)
    told = out.removeprefix(before).splitlines()
    assert len(told) == 1 and told[0].startswith(said) and told[0].endswith(".")
    assert len(session.game.turns) == 2 and session.game.tip == session.timeline[1].id


async def test_an_edit_ends_with_a_lone_full_stop(tmp_path: Path) -> None:
    out, session = await play(tmp_path, "1", "/edit", "My words.", "", "/quit", "2", ".", "/timeline")
    assert session.turn is not None
    assert session.turn.reply.prose == "My words.\n\n/quit\n2"
    assert session.turn.reply.options == ("Go in.", "Go back.", "Call out.")
    assert len(session.game.turns) == 3
    assert "2. Go in. This is way 2 of 2." in out


async def test_an_edit_of_one_line_may_follow_the_command(tmp_path: Path) -> None:
    out, session = await play(tmp_path, "1", "/edit The lamp is lit.", "/edit \u202e")
    assert session.turn is not None
    assert session.turn.reply.prose == "The lamp is lit."
    assert session.turn.reply.options == ("Go in.", "Go back.", "Call out.")
    assert len(session.game.turns) == 3
    assert "The reply is changed; the old one is kept as another way.\n" in out


@pytest.mark.parametrize("lines", [["."], ["", "  ", "."], ["\u202e", "."], ["half an edit"]])
async def test_an_edit_without_words_or_end_changes_nothing(tmp_path: Path, lines: list[str]) -> None:
    _, session = await play(tmp_path, "/edit", *lines)
    assert len(session.game.turns) == 1


async def test_an_unanswered_action_is_told_and_not_edited_away(tmp_path: Path) -> None:
    out, session = await play(tmp_path, "/timeline", "/branch x", "/edit", failing=2)
    assert "The story has not begun." in out
    assert out.count("The story has not begun yet: type /retry") == 2
    assert session.pending is not None and not session.game.branches


async def test_context_says_what_is_used_and_remembered(tmp_path: Path) -> None:
    out, session = await play(tmp_path, "1", "/context")
    made = session.timeline[-1].made
    assert made.prompt_tokens > 0 and made.reply_tokens > 0
    assert f"The last turn used {made.prompt_tokens + made.reply_tokens} of 4096 tokens, " in out
    assert "The model remembers every turn." in out


async def test_lore_says_why(tmp_path: Path) -> None:
    out, _ = await play(tmp_path, "take the lamp", "/lore", "/lore ring the bell")
    first, _, second = out.partition("1 of 2 lore entries told.\n")[2].partition("lore entries told.\n")
    assert "lamp: told; 'lamp' was found.\nbell: not told; none of its keys" in first
    assert "bell: told; 'bell' was found." in second


async def test_the_model_is_said_and_switched(tmp_path: Path) -> None:
    out, session = await play(tmp_path, "/model", "/model scripted", "1", "/model nowhere.gguf", "2")
    assert out.count("The model is scripted, with a context window of") == 2
    assert session.settings.model == "scripted"
    assert len(session.timeline) == 3


async def test_export_writes_a_new_file_only(tmp_path: Path) -> None:
    target = tmp_path / "my story.txt"
    out, _ = await play(tmp_path, "1", f"/export txt {target}", "2", f"/export txt {target}")
    assert target.read_text("utf-8").startswith("A DOOR\n")
    assert f"The story is written to {target}." in out
    assert f"{target} exists already" in out and "Go back.\n\nThe door" not in target.read_text("utf-8")


async def test_notes_are_said_and_rewritten(tmp_path: Path) -> None:
    typed = ["/note", "/note self Mind the step", "/note memory The tide is out", "/note", "/note other x", "1"]
    out, session = await play(tmp_path, *typed)
    assert "Notes to self: none" in out and "Author's note: none" in out
    assert out.count("Notes to self: Mind the step") == 2
    assert "Say which note" in out
    assert session.timeline[-1].action.context == "[Memory: The tide is out]"


async def test_help_lists_every_command(tmp_path: Path) -> None:
    out, _ = await play(tmp_path, "/help")
    listed = set(re.findall(r"^(/\w+) ", out, re.MULTILINE))
    assert listed == {
        "/say", "/story", "/do", "/retry", "/undo", "/redo", "/timeline", "/goto", "/branch", "/edit", "/context",
        "/lore", "/note", "/model", "/export", "/saves", "/help", "/quit",
    }  # fmt: skip


async def test_a_screen_reader_gets_whole_plain_lines(tmp_path: Path) -> None:
    hostile = "\x1b[2J\x1b]52;c;aGk=\x07 \u202eback \ud800 \x9b31m"
    typed = ["1", f"/branch {hostile}", "/timeline", "/edit", hostile, ".", f"/goto {hostile} x", f"/lore {hostile}"]
    out, _ = await play(tmp_path, *typed, "/context", "/model", f"/model {hostile}", f"/export {hostile} x", "/help")
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\u2500-\u259f\ud800-\udfff\t]", out)
