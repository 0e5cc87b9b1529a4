"""Whole games on every kind of model: attention, sliding window, recurrent and hybrid, with random weights."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import pytest
from gguf_factory import tiny_llama
from playing import events

from adventure.engine.process import LlamaEngine, LlamaOptions
from adventure.play.connection import Connection
from adventure.play.games import new_game
from adventure.play.session import Session
from adventure.saves.shelf import Shelf
from adventure.scenario.schema import Scenario
from adventure.settings import Settings
from adventure.story.turn import Made

RIVER = Scenario(title="River", system="You are the river. " * 20)
CHOICES = (1, 3, 2, 1, 2)

Open = Callable[..., Session]


@pytest.fixture(scope="module", params=["llama", "gemma3", "mamba", "lfm2"])
def model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("models") / f"{request.param}.gguf"
    return tiny_llama(path, arch=request.param, context=2048, markers=True)


@pytest.fixture
async def play(model: Path, tmp_path: Path) -> AsyncIterator[Open]:
    """Begins or resumes a game on an engine process of its own."""
    opened: list[tuple[Session, Connection]] = []

    def make(look_ahead: str, *, shelf: str = "saves", resume: bool = False, snapshots: Path | None = None,
             context: int = 2048) -> Session:  # fmt: skip
        options = LlamaOptions(
            model, context=context, threads=1, template="metharme", snapshots=snapshots, snapshot_limit=1 << 26
        )
        connection = Connection(lambda: LlamaEngine.open(options))
        games = Shelf(tmp_path / shelf)
        journal = games.open(games.newest().stem) if resume else new_game(games, RIVER, seed=7)
        settings = Settings().with_flags(look_ahead=look_ahead, temperature=0.0, max_prose=24)
        session = Session(journal, connection, settings)
        opened.append((session, connection))
        return session

    yield make
    for session, connection in opened:
        await session.close()
        await connection.close()


async def leave(session: Session) -> None:
    await session.close()
    await session._connection.close()


async def written_ahead(session: Session) -> None:
    """Until all that can be written ahead has been."""
    await session._settle()
    async with asyncio.timeout(60):
        while not all(generation.ready for generation in session._ahead._waiting.values()):  # noqa: ASYNC110
            await asyncio.sleep(0.005)


async def test_a_game_is_the_same_with_look_ahead_on_and_off(play: Open) -> None:
    ahead, alone = play("on", shelf="ahead"), play("off", shelf="alone")
    for session in (ahead, alone):
        await events(session.begin())
    for number in CHOICES:
        await written_ahead(ahead)
        assert ahead.status.ahead == (1.0, 1.0, 1.0) and alone.status.ahead == ()
        for session in (ahead, alone):
            await events(session.choose(number))
    await written_ahead(ahead)
    for session in (ahead, alone):
        await events(session.retry())
        await events(session.say("follow the river"))
    assert [turn.reply for turn in ahead.timeline] == [turn.reply for turn in alone.timeline]
    assert [turn.made.seed for turn in ahead.timeline] == [turn.made.seed for turn in alone.timeline]


async def test_impatient_players_get_the_same_game(play: Open) -> None:
    """Choices made while the futures are still being read or written."""
    ahead, alone = play("on", shelf="ahead"), play("off", shelf="alone")
    for session in (ahead, alone):
        await events(session.begin())
        for number in CHOICES[:3]:
            await events(session.choose(number))
    assert [turn.reply for turn in ahead.timeline] == [turn.reply for turn in alone.timeline]


@pytest.mark.parametrize("look_ahead", ["on", "off"])
async def test_a_resumed_game_goes_on_at_once(play: Open, tmp_path: Path, look_ahead: str) -> None:
    first = play("on", snapshots=tmp_path / "cache")
    await events(first.begin())
    for number in CHOICES:
        await events(first.choose(number))
    await leave(first)
    copy = tmp_path / "copy"
    copy.mkdir()
    saved = Shelf(tmp_path / "saves").newest()
    (copy / saved.name).write_bytes(saved.read_bytes())
    resumed = play(look_ahead, resume=True, snapshots=tmp_path / "cache")
    without = play("off", shelf="copy", resume=True)
    made: list[Made] = []
    for session in (resumed, without):
        await events(session.begin())
        await events(session.choose(3))
        assert session.turn is not None
        made.append(session.turn.made)
    assert resumed.timeline[-1].reply == without.timeline[-1].reply
    assert made[0].prompt_tokens == made[1].prompt_tokens == made[1].evaluated_tokens
    assert made[0].evaluated_tokens < 32 < made[0].prompt_tokens // 10


async def test_a_new_game_of_the_same_scenario_finds_its_opening(play: Open, tmp_path: Path) -> None:
    first = play("off", snapshots=tmp_path / "cache")
    await events(first.begin())
    await leave(first)
    again = play("off", shelf="other", snapshots=tmp_path / "cache")
    await events(again.begin())
    assert first.turn is not None and again.turn is not None
    assert again.turn.reply == first.turn.reply
    assert again.turn.made.evaluated_tokens < 32 < first.turn.made.evaluated_tokens


@pytest.mark.parametrize("look_ahead", ["on", "off"])
async def test_a_slide_costs_one_prefill_of_the_new_window_at_most(play: Open, look_ahead: str) -> None:
    """The player never waits for look-ahead here, so that no slide is prepared in time."""
    session = play(look_ahead, context=544)
    await events(session.begin())
    slides, start, new = 0, 0, []
    for turn in range(11):
        await events(session.choose(turn % 3 + 1))
        assert session.turn is not None
        made = session.turn.made
        assert made.evaluated_tokens <= made.prompt_tokens
        if session.window_start > start:
            slides, start = slides + 1, session.window_start
        else:
            new.append(made.evaluated_tokens)
    assert slides >= 2
    assert max(new[1:]) < 48


async def test_a_slide_that_was_prepared_in_time_costs_nothing(play: Open) -> None:
    session = play("on", context=544)
    await events(session.begin())
    for turn in range(11):
        await written_ahead(session)
        assert session.status.ahead == (1.0, 1.0, 1.0)
        chosen = session._ahead._waiting[session._ahead._futures[turn % 3]]
        await events(session.choose(turn % 3 + 1))
        assert chosen.finished and session.turn is not None
    assert session.window_start > 0
