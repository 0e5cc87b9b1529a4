"""``adventure export``: where the text goes, and what it never writes over."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from running import Result

from adventure.play.games import new_game
from adventure.saves.record import ActionTaken, BranchNamed, TurnMade
from adventure.saves.shelf import Shelf
from adventure.scenario.schema import Scenario
from adventure.story.turn import Action, ActionKind, Reply, Turn

Command = Callable[..., Result]
AT = "2026-01-31T20:15:00+00:00"


@pytest.fixture
def saved(home: Path) -> Path:
    """A game of two turns called ``a-door``; returns its file."""
    scenario = Scenario(title="A Door", system="Offer three options.")
    options = ("Go in.", "Go back.", "Call out.")
    opening = Turn("a", None, Action(ActionKind.START, "Begin."), Reply("A door.", options))
    second = Turn("b", "a", Action(ActionKind.OPTION, "Go in.", 1), Reply("A hall.", options))
    with new_game(Shelf(home / "saves"), scenario, seed=7) as journal:
        journal.append(TurnMade(turn=opening, at=AT), BranchNamed(name="door", turn="a", at=AT))
        journal.append(TurnMade(turn=second, at=AT))
        journal.append(ActionTaken(parent="b", action=Action(ActionKind.TEXT, "Sing."), at=AT))
        return journal.path


def test_it_prints_without_a_file(adventure: Command, saved: Path) -> None:  # noqa: ARG001
    result = adventure("export", "a-door", "--to", "md")
    assert (result.code, result.err) == (0, "")
    assert result.out.startswith("# A Door\n\nA door.\n\n*Branch: door*\n\n> Go in.\n\nA hall.\n\n> Sing.\n")


def test_it_writes_a_file_once(adventure: Command, saved: Path, tmp_path: Path) -> None:  # noqa: ARG001
    target = tmp_path / "story.html"
    assert adventure("export", "a-door", "--to", "html", "-o", target).code == 0
    page = target.read_text("utf-8")
    assert page.startswith("<!DOCTYPE html>") and "A hall." in page
    refused = adventure("export", "a-door", "--to", "txt", "-o", target)
    assert (refused.code, refused.is_one_sentence()) == (1, True)
    assert target.read_text("utf-8") == page
    assert adventure("export", "a-door", "--to", "txt", "-o", target, "--force").code == 0
    assert target.read_text("utf-8").startswith("A DOOR\n")


def test_a_saved_game_is_never_written_over(adventure: Command, saved: Path) -> None:
    before = saved.read_bytes()
    refused = adventure("export", "a-door", "--to", "txt", "--force", "-o", saved)
    assert (refused.code, refused.is_one_sentence()) == (1, True)
    assert saved.read_bytes() == before


def test_branches(adventure: Command, saved: Path) -> None:  # noqa: ARG001
    assert "A hall." not in adventure("export", "a-door", "--to", "txt", "--branch", "door").out
    tree = json.loads(adventure("export", "a-door", "--to", "json", "--all").out)
    assert [turn["id"] for turn in tree["turns"]] == ["a", "b"]
    unknown = adventure("export", "a-door", "--to", "txt", "--branch", "gate")
    assert (unknown.code, unknown.is_one_sentence()) == (2, True)
    assert adventure("export", "a-door", "--to", "txt", "--branch", "door", "--all").code == 2


@pytest.mark.parametrize(
    ("arguments", "code"),
    [(("nothing", "--to", "md"), 1), (("a-door", "--to", "pdf"), 2), (("a-door",), 2)],
)
def test_wrong_calls(adventure: Command, saved: Path, arguments: tuple[str, ...], code: int) -> None:  # noqa: ARG001
    assert adventure("export", *arguments).code == code


def test_a_folder_that_is_not_there(adventure: Command, saved: Path, tmp_path: Path) -> None:  # noqa: ARG001
    refused = adventure("export", "a-door", "--to", "md", "-o", tmp_path / "none" / "story.md")
    assert (refused.code, refused.is_one_sentence()) == (1, True)


def test_a_game_that_is_being_played(adventure: Command, saved: Path, home: Path) -> None:  # noqa: ARG001
    with Shelf(home / "saves").open("a-door"):
        assert adventure("export", "a-door", "--to", "txt").code == 0


def test_a_game_goes_to_another_shelf_and_back(adventure: Command, saved: Path, tmp_path: Path) -> None:
    copy = tmp_path / "door.adventure"
    assert adventure("saves", "export", "a-door", copy).code == 0
    refused = adventure("saves", "export", "a-door", copy)
    assert (refused.code, refused.is_one_sentence()) == (1, True)
    assert adventure("saves", "import", copy).out == "Imported as door.\n"
    assert saved.with_name("door.adventure").read_bytes() == copy.read_bytes() == saved.read_bytes()


def test_a_damaged_game_is_imported_when_told_so_and_repaired(adventure: Command, saved: Path, tmp_path: Path) -> None:
    lines = saved.read_bytes().splitlines(keepends=True)
    broken = tmp_path / "broken.adventure"
    broken.write_bytes(b"".join([lines[0], lines[1].replace(b"A door.", b"A d\xffor."), *lines[2:]]))
    refused = adventure("saves", "import", broken)
    assert (refused.code, refused.is_one_sentence()) == (1, True)
    assert "line 2" in refused.err and "--damaged" in refused.err
    assert adventure("saves", "import", broken, "--damaged").code == 0
    assert adventure("saves", "repair", "broken").code == 0
    assert adventure("saves", "verify", "broken").code == 0
    nonsense = tmp_path / "nonsense"
    nonsense.write_bytes(b"not a game\n")
    refused = adventure("saves", "import", nonsense, "--damaged")
    assert (refused.code, refused.is_one_sentence()) == (1, True)
