"""How many engines a playtest opens, how its games are dealt out to them, and what of that changes a game: nothing."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
from gguf_factory import tiny_llama
from planting import plan

from adventure.engine.base import Engine
from adventure.engine.llama.cores import physical_cores
from adventure.engine.scripted import ScriptedEngine, scene
from adventure.errors import EngineError, UsageError
from adventure.playtest import tables
from adventure.playtest.record import bless
from adventure.playtest.run import play
from adventure.playtest.tables import SMALL, Tables, close_tables, open_tables, tables_for
from adventure.scenario.schema import Scenario
from adventure.settings import Settings

SHORT = Scenario.from_snapshot(
    {"title": "Short", "system": "The door. Three options.", "reply": {"max_prose": 30, "max_option": 8}}
)


def _model(path: Path, size: int) -> str:
    with path.open("wb") as file:
        file.truncate(size)
    return str(path)


def test_a_small_model_is_loaded_for_each_game_and_a_large_one_once(tmp_path: Path) -> None:
    small = Settings(model=_model(tmp_path / "small.gguf", SMALL))
    large = Settings(model=_model(tmp_path / "large.gguf", SMALL + 1))
    assert tables_for(Settings(), 100, None) == tables_for(small, 100, None)
    assert 1 <= tables_for(small, 100, None).engines <= physical_cores()
    assert tables_for(small, 100, 5) == Tables(5, 1)
    assert tables_for(small, 2, 5) == Tables(2, 1)
    assert tables_for(large, 100, None) == tables_for(Settings(model="scripted"), 100, None) == Tables(1, 4)
    assert tables_for(large, 100, 7) == Tables(1, 7)
    assert tables_for(large.with_flags(gpu_layers=5), 3, None) == Tables(1, 3)
    assert tables_for(small.with_flags(gpu_layers=5), 3, None) == Tables(1, 3)
    assert tables_for(Settings(model="http://localhost:1"), 2, 9) == Tables(1, 2)


async def test_however_many_engines_play_the_games_are_the_same(tmp_path: Path) -> None:
    settings = Settings(model=str(tiny_llama(tmp_path / "tiny.gguf", context=1024)))
    for count in (1, 3):
        engines = await open_tables(settings, Tables(count, 1))
        try:
            assert [engine.facts.threads for engine in engines] == [1] * count  # type: ignore[attr-defined]
            played = await play(plan(SHORT, games=5, turns=8, parallel=1), engines, {})
        finally:
            await close_tables(engines)
        assert [(game.number, len(game.turns)) for game in played.games] == [(number, 8) for number in range(1, 6)]
        bless(tmp_path / str(count), played)
    assert (tmp_path / "1").read_bytes() == (tmp_path / "3").read_bytes()


async def test_a_free_engine_takes_the_next_game() -> None:
    slow, quick = ScriptedEngine(scene), ScriptedEngine(scene)
    gate = slow.hold(0, 0)
    finished: list[int] = []

    def note(number: int) -> None:
        finished.append(number)
        if len(finished) == 4:
            gate.open()

    games = plan(games=5, turns=2, parallel=1)
    played = await play(games, [slow, quick], {}, on_game=lambda game: note(game.number))
    assert finished == [2, 3, 4, 5, 1]
    assert [game.number for game in played.games] == [1, 2, 3, 4, 5]
    assert (len(slow.requests), len(quick.requests)) == (2, 8)


async def test_a_question_without_an_answer_ends_every_game() -> None:
    asked = [{"name": "odd", "question": "?", "pattern": "xyzzy"}]
    scenario = Scenario.from_snapshot({"title": "Odd", "system": "{odd} Three options.", "ask": asked})
    engines = [ScriptedEngine(scene) for _ in range(2)]
    with pytest.raises(UsageError, match="--set odd="):
        await play(plan(scenario, games=4, turns=2, parallel=1), engines, {})
    assert not asyncio.all_tasks() - {asyncio.current_task()}


async def test_engines_are_opened_all_or_none(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[ScriptedEngine] = []

    async def open_one() -> Engine:
        if len(opened) == 2:
            raise EngineError("There is no third.")
        opened.append(ScriptedEngine(scene))
        return opened[-1]

    monkeypatch.setattr(tables, "opener", lambda _settings, _games: open_one)
    with pytest.raises(EngineError, match="no third"):
        await open_tables(Settings(model="scripted"), Tables(3, 1))
    assert [engine._closed for engine in opened] == [True, True]
