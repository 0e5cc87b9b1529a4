from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from adventure.engine.scripted import ScriptedEngine
from adventure.play.hints import FICTION, MATURE, Hints
from adventure.scenario.schema import Scenario

STORY = Scenario(title="A Door", system="Tell.")
GROWN_UP = Scenario.from_snapshot({**STORY.snapshot(), "content": "mature"})
OTHER = ScriptedEngine().info
SMALL = replace(OTHER, model="Lantern", bundled=True)
HOW = "Ask."


def test_each_thing_is_said_once_and_remembered(tmp_path: Path) -> None:
    file = tmp_path / "new" / "hints.txt"
    hints = Hints(file)
    assert hints.due(STORY, SMALL, 1, how=HOW, begun=True) == FICTION
    assert hints.due(STORY, SMALL, 1, how=HOW, begun=True) == ""
    assert hints.due(STORY, OTHER, 2, how=HOW, begun=True) == ""
    said = Hints(file).due(STORY, SMALL, 2, how=HOW, begun=True)
    assert said == "Lantern is a very small model; larger ones tell richer stories. Ask."
    assert Hints(file).due(STORY, SMALL, 3, how=HOW, begun=True) == ""
    assert not Hints(file).fiction_is_due


def test_content_for_adults_is_named_with_each_game_begun_without_a_page_about_it(tmp_path: Path) -> None:
    hints = Hints(tmp_path / "hints.txt")
    hints.told_fiction()
    assert hints.due(GROWN_UP, OTHER, 1, how=HOW, begun=True) == MATURE
    assert hints.due(GROWN_UP, OTHER, 1, how=HOW, begun=True) == MATURE
    assert hints.due(GROWN_UP, OTHER, 1, how=HOW, begun=False) == ""
    assert hints.due(GROWN_UP, OTHER, 2, how=HOW, begun=True) == ""


def test_file_that_cannot_be_used_costs_nothing_but_a_repetition(tmp_path: Path) -> None:
    (tmp_path / "hints.txt").mkdir()
    for _ in range(2):
        hints = Hints(tmp_path / "hints.txt")
        assert hints.due(STORY, OTHER, 1, how=HOW, begun=True) == FICTION
        assert hints.due(STORY, OTHER, 1, how=HOW, begun=True) == ""
