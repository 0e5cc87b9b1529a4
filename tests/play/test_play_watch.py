"""Edits of a watched scenario, between the turns of a game."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from playing import events

from adventure.engine.base import Request
from adventure.engine.scripted import ScriptedEngine
from adventure.play.connection import Connection
from adventure.play.events import Notice, PlayEvent, Ready
from adventure.play.games import new_game
from adventure.play.session import Session
from adventure.play.watch import Watcher
from adventure.saves.shelf import Shelf
from adventure.scenario.reader import read_scenario
from adventure.scenario.schema import Scenario
from adventure.settings import Settings

BEFORE = """\
title: Cave
system: You are {hero} in a cave. Give three options.
ask: [{name: hero, question: "Who?", default: Robin}]
"""
GOES_ON = "The game goes on with the scenario as it was."


def write(file: Path, text: str) -> None:
    file.write_text(text, encoding="utf-8")


def remove(file: Path) -> None:
    file.unlink()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "cave.scenario.yaml"
    write(path, BEFORE)
    return path


class Listening(ScriptedEngine):
    """Keeps what it was asked."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Request] = []

    async def start(self, request: Request, **how: object) -> object:  # type: ignore[override]
        self.asked.append(request)
        return await super().start(request, **how)  # type: ignore[arg-type]

    @property
    def system(self) -> str:
        """The system prompt of the newest request."""
        return self.asked[-1].messages[0].content


Begin = Callable[..., tuple[Session, Listening]]


def notices(played: list[PlayEvent]) -> list[str]:
    return [event.text for event in played if isinstance(event, Notice)]


@pytest.fixture
async def playing(file: Path, shelf: Shelf) -> AsyncIterator[Begin]:
    opened: list[Session] = []

    def make(look_ahead: str = "off") -> tuple[Session, Listening]:
        engine = Listening()

        async def opener() -> ScriptedEngine:
            return engine

        journal = new_game(shelf, read_scenario(file), answers={"hero": "Ada"}, seed=1)
        settings = Settings().with_flags(look_ahead=look_ahead)
        session = Session(journal, Connection(opener), settings, Watcher(file, journal.game.header.answers))
        opened.append(session)
        return session, engine

    yield make
    for session in opened:
        await session.close()


async def test_an_unchanged_file_says_nothing(playing: Begin) -> None:
    session, engine = playing()
    played = [*await events(session.begin()), *await events(session.choose(1))]
    assert not notices(played)
    assert engine.system == "You are Ada in a cave. Give three options."


@pytest.mark.parametrize("look_ahead", ["off", "on"])
async def test_an_edit_counts_from_the_next_turn_on(file: Path, look_ahead: str, playing: Begin) -> None:
    session, engine = playing(look_ahead)
    await events(session.begin())
    write(file, BEFORE.replace("cave. ", "well. ") + "note: Echoes.\n")
    played = await events(session.choose(1))
    assert notices(played) == ["The scenario was read again: system, note changed."]
    assert isinstance(played[-1], Ready)
    assert played[-1].turn.action.context == "[Author's note: Echoes.]"
    assert any(asked.messages[0].content.startswith("You are Ada in a well.") for asked in engine.asked)
    assert not notices(await events(session.choose(1)))


async def test_retry_tells_the_same_turn_from_the_edited_file(file: Path, playing: Begin) -> None:
    session, engine = playing()
    await events(session.begin())
    await events(session.say("wait"))
    write(file, BEFORE.replace("cave. ", "well. "))
    assert notices(await events(session.retry())) == ["The scenario was read again: system changed."]
    assert engine.system.startswith("You are Ada in a well.")


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        (BEFORE + "strat: now\n", ":4:1: 'strat' is not a key here; did you mean 'start'?"),
        (BEFORE.replace("{hero}", "{horo}"), ":2:17: 'system' uses '{horo}', which is not asked for"),
        (BEFORE.replace("}]", '}, {name: place, question: "Where?"}]'), "'place' needs an answer: Where?"),
        ("title: [", ":1:9: This is not YAML"),
    ],
)
async def test_problems_are_said_once_and_the_game_goes_on(file: Path, text: str, problem: str, playing: Begin) -> None:
    session, engine = playing()
    await events(session.begin())
    write(file, text)
    played = await events(session.choose(1))
    (said,) = notices(played)
    assert problem in said
    assert said.endswith(GOES_ON)
    assert isinstance(played[-1], Ready)
    assert engine.system == "You are Ada in a cave. Give three options."
    assert not notices(await events(session.choose(1)))
    write(file, BEFORE.replace("cave", "well"))
    assert notices(await events(session.choose(1))) == ["The scenario was read again: system changed."]


async def test_a_file_that_is_gone_is_said_once(file: Path, playing: Begin) -> None:
    session, _ = playing()
    await events(session.begin())
    remove(file)
    assert "The file cannot be read" in notices(await events(session.choose(1)))[0]
    assert not notices(await events(session.choose(1)))


async def test_many_problems_are_counted(file: Path) -> None:
    write(file, BEFORE + "".join(f"wrong{number}: x\n" for number in range(9)))
    current = Scenario(title="T", system="S")
    scenario, said = Watcher(file, {}).look(current)
    assert scenario is current
    assert said.splitlines()[3:] == [f"There are 6 more problems: adventure check {file}", GOES_ON]


async def test_an_answer_that_is_no_longer_asked_for_is_left_out(file: Path, playing: Begin) -> None:
    session, engine = playing()
    await events(session.begin())
    write(file, "title: Cave\nsystem: Nobody is here. Give three options.\n")
    assert notices(await events(session.choose(1))) == ["The scenario was read again: system changed."]
    assert engine.system.startswith("Nobody")


async def test_the_save_keeps_the_scenario_the_game_began_with(file: Path, shelf: Shelf, playing: Begin) -> None:
    session, _ = playing()
    await events(session.begin())
    write(file, BEFORE.replace("cave. ", "well. "))
    await events(session.choose(1))
    await session.close()
    with shelf.open("cave") as journal:
        assert Scenario.from_snapshot(journal.game.header.scenario).system.startswith("You are Ada in a cave.")
