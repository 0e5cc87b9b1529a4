"""``adventure lore``: what a text wakes, and why or why not."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from running import Result

from adventure.engine.scripted import ScriptedEngine
from adventure.play.connection import Connection
from adventure.play.context import lore_for
from adventure.play.games import new_game
from adventure.play.session import Session
from adventure.saves.shelf import Shelf
from adventure.scenario.reader import read_scenario
from adventure.settings import Settings

Command = Callable[..., Result]
SCENARIO = """\
title: Cave
content: everyone
system: A cave. End each turn with three options.
ask:
  - {name: hero, question: "Who?", default: Robin}
lore_budget: 30
lore:
  - {keys: [lamp], text: "The lamp belongs to {hero}.", priority: 90}
  - {keys: [bell], text: The bell is cracked., sticky: 2}
  - {keys: [tide], text: The tide comes in twice., cooldown: 1}
  - {keys: [door], text: The door is late., delay: 3}
  - {keys: [key], not: [brass], text: The key is iron.}
  - {always: true, text: "A long story about the cave that is always told, and then some more.", priority: 10}
"""


@pytest.fixture
def cave(tmp_path: Path) -> Path:
    path = tmp_path / "cave.scenario.yaml"
    path.write_text(SCENARIO)
    return path


def causes(adventure: Command, cave: Path, *texts: str, **options: int | str) -> dict[str, str]:
    flags = [f"--{name}={value}" for name, value in options.items()]
    result = adventure("lore", cave, "--json", *flags, *(f"--text={text}" for text in texts))
    assert result.code == 0, result.err
    return {entry["name"].split(" ")[0]: entry["cause"] for entry in json.loads(result.out)["entries"]}


def test_the_report(adventure: Command, cave: Path) -> None:
    result = adventure("lore", cave, "--text", "I take the lamp, the bell and the brass key to the door.")
    assert result.code == 0
    assert (
        result.out
        == """\
Turn 2: 16 of 30 tokens of lore.

Told:
  lamp (9 tokens): 'lamp' was found
  bell (7 tokens): 'bell' was found

Cut by the budget:
  A long story about the cave that is alwa (19 tokens): it takes 19 tokens, and 14 of 30 were left

Not told:
  tide (8 tokens): none of its keys is in the newest 1 message
  door (7 tokens): it waits for 2 turns more
  key (6 tokens): 'brass' keeps it out
"""
    )


def test_a_short_history_is_told_turn_by_turn(adventure: Command, cave: Path) -> None:
    assert causes(adventure, cave, "the bell", "It rings.", "the lamp")["bell"] == "sticky"
    later = causes(adventure, cave, "the bell", "It rings.", "on", "Dark.", "the lamp")
    assert (later["bell"], later["lamp"]) == ("sticky", "key")
    assert causes(adventure, cave, "the bell", "", "on", "", "on", "", "on")["bell"] == "no key"
    assert causes(adventure, cave, "tide", "It comes.", "the tide")["tide"] == "cooldown"
    assert causes(adventure, cave, "The tide comes.", "I wait.")["tide"] == "key"


def test_the_turn_can_be_given(adventure: Command, cave: Path) -> None:
    assert causes(adventure, cave, "the door")["door"] == "delay"
    assert causes(adventure, cave, "the door", turn=3)["door"] == "delay"
    assert causes(adventure, cave, "the door", turn=4)["door"] == "key"
    refused = adventure("lore", cave, "--turn=1", "--text=a", "--text=b")
    assert (refused.code, refused.is_one_sentence()) == (2, True)


def test_chance_follows_the_seed(adventure: Command, cave: Path) -> None:
    cave.write_text(SCENARIO.replace("{keys: [bell],", "{keys: [bell], probability: 0.5,"))
    drawn = [causes(adventure, cave, "bell", seed=seed)["bell"] for seed in range(12)]
    assert set(drawn) == {"key", "chance"}
    assert drawn == [causes(adventure, cave, "bell", seed=seed)["bell"] for seed in range(12)]


def test_answers_are_filled_in(adventure: Command, cave: Path) -> None:
    cave.write_text(SCENARIO.replace("keys: [lamp]", 'keys: ["{hero}"]'))
    assert causes(adventure, cave, "Robin!")["Robin"] == "key"
    assert causes(adventure, cave, "Robin!", set="hero=Ada")["Ada"] == "no key"


async def test_a_game_tells_the_same_lore(adventure: Command, cave: Path, tmp_path: Path) -> None:
    """The report on what was said in a real game is the report the game itself acted on."""

    async def opened() -> ScriptedEngine:
        return ScriptedEngine()

    journal = new_game(Shelf(tmp_path / "saves"), read_scenario(cave), seed=5)
    session = Session(journal, Connection(opened), Settings().with_flags(look_ahead="off"))
    [event async for event in session.begin()]
    for words in ("ring the bell", "wait for the tide", "open the door with the lamp"):
        said = [text for turn in session.timeline for text in (turn.action.text, turn.reply.text)]
        report = lore_for(session.scenario, session.timeline, words, 5)
        shown = causes(adventure, cave, *said, words, seed=5, turn=len(session.timeline) + 1)
        assert list(shown.values()) == [verdict.cause.value for verdict in report.verdicts]
        [event async for event in session.say(words)]
    await session.close()


@pytest.mark.parametrize("arguments", [(), ("--text",), ("--text", "x", "--turn", "0")])
def test_wrong_calls(adventure: Command, cave: Path, arguments: tuple[str, ...]) -> None:
    assert adventure("lore", cave, *arguments).code == 2


def test_problems_in_the_scenario_are_said(adventure: Command, cave: Path) -> None:
    cave.write_text("title: x\n")
    result = adventure("lore", cave, "--text=x")
    assert result.code == 1 and "The key 'system' is missing" in result.err
