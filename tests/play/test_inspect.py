"""A prompt taken apart, on the bundled model through the real engine and on the scripted one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adventure import paths
from adventure.engine.base import Engine
from adventure.engine.process import LlamaEngine, LlamaOptions
from adventure.engine.scripted import ScriptedEngine
from adventure.play.connection import Connection
from adventure.play.games import new_game
from adventure.play.inspect import Origin, Sheet, inspect
from adventure.play.preview import last_request, next_request
from adventure.play.session import Session
from adventure.saves.shelf import Shelf
from adventure.scenario.schema import Scenario
from adventure.settings import Settings

WORDS = "Ask 夜色渐深 🌊 about the lamp"
SCENARIO = Scenario.from_snapshot(
    {
        "title": "Lamp",
        "system": "This is a text adventure game about a lamp. Offer three options.",
        "memory": "You are Robin.",
        "note": "Keep it short.",
        "lore": [{"keys": ["lamp"], "text": "The lamp is green."}],
    }
)


@pytest.fixture(params=["metharme", "llama3", "scripted"])
async def engine(request: pytest.FixtureRequest) -> AsyncIterator[Engine]:
    if request.param == "scripted":
        yield ScriptedEngine()
        return
    engine = await LlamaEngine.open(LlamaOptions(paths.bundled_model(), threads=1, template=request.param))
    yield engine
    await engine.close()


async def played(folder: Path, engine: Engine, settings: Settings) -> Session:
    async def opened() -> Engine:
        return engine

    session = Session(new_game(Shelf(folder), SCENARIO, seed=7), Connection(opened), settings)
    async for _ in session.begin():
        pass
    async for _ in session.choose(1):
        pass
    async for _ in session.say(WORDS):
        pass
    return session


def texts(sheet: Sheet, origin: Origin) -> list[str]:
    return [piece.text.strip() for message in sheet.messages for piece in message if piece.origin is origin]


async def test_every_token_has_an_origin_and_the_sum_is_what_was_sent(tmp_path: Path, engine: Engine) -> None:
    settings = Settings(look_ahead="off", max_prose=16)
    session = await played(tmp_path, engine, settings)
    asked = await last_request(engine, settings, session.scenario, session.game)
    assert asked is not None
    sheet = await inspect(engine, asked)
    rendered = await engine.render(asked[2].request.messages)
    assert sheet.exact
    assert sheet.tokens == len(rendered) == session.timeline[-1].made.prompt_tokens
    assert texts(sheet, Origin.SYSTEM) == [SCENARIO.system]
    assert texts(sheet, Origin.MEMORY) == ["[Memory: You are Robin.]"]
    assert texts(sheet, Origin.LORE) == ["[Lore: The lamp is green.]"]
    assert texts(sheet, Origin.NOTE) == ["[Author's note: Keep it short.]"]
    assert texts(sheet, Origin.ACTION) == [WORDS]
    markers = "".join(texts(sheet, Origin.TEMPLATE))
    assert "robin" not in markers.lower() and ("<|user|>" in markers or "<|start_header_id|>user" in markers)
    history = [piece.turn for message in sheet.messages for piece in message if piece.origin is Origin.HISTORY]
    assert history == [1, 1, 2, 2]
    assert texts(sheet, Origin.HISTORY)[1].split() == session.timeline[0].reply.text.split()
    await session.close()


async def test_coming_turn_is_asked_with_the_first_option(tmp_path: Path) -> None:
    engine, settings = ScriptedEngine(), Settings(look_ahead="off")
    session = await played(tmp_path, engine, settings)
    sheet = await inspect(engine, await next_request(engine, settings, session.scenario, session.game))
    assert texts(sheet, Origin.ACTION) == [session.timeline[-1].reply.options[0]]
    await session.close()


async def test_turns_that_left_the_window_are_counted(tmp_path: Path) -> None:
    engine, settings = ScriptedEngine(context_length=420), Settings(look_ahead="off", max_prose=60)
    session = await played(tmp_path, engine, settings)
    for _ in range(3):
        async for _ in session.choose(1):
            pass
    asked = await last_request(engine, settings, session.scenario, session.game)
    assert asked is not None
    sheet = await inspect(engine, asked)
    turns = {piece.turn for message in sheet.messages for piece in message if piece.turn}
    assert sheet.left > 0
    assert min(turns) == sheet.left + 1 and max(turns) == len(session.timeline) - 1
    assert sheet.tokens <= sheet.budget
    await session.close()


async def test_engine_that_does_not_say_its_tokens_gets_estimates(tmp_path: Path) -> None:
    class Coy(ScriptedEngine):
        async def render(self, messages: object) -> list[tuple[int, str]]:  # noqa: ARG002
            return [(-1, "{}")]

    engine, settings = Coy(), Settings(look_ahead="off")
    session = await played(tmp_path, engine, settings)
    sheet = await inspect(engine, await next_request(engine, settings, session.scenario, session.game))
    assert not sheet.exact
    assert texts(sheet, Origin.SYSTEM) == [SCENARIO.system]
    assert sheet.tokens > 0 and not texts(sheet, Origin.TEMPLATE)
    await session.close()


async def test_opening_by_the_author_was_not_asked_for(tmp_path: Path) -> None:
    opening = [{"prose": "A lamp.", "options": ["Light it", "Leave it", "Look"]}]
    scenario = Scenario.from_snapshot({**SCENARIO.snapshot(), "opening": opening})
    engine, settings = ScriptedEngine(), Settings(look_ahead="off")

    async def opened() -> Engine:
        return engine

    session = Session(new_game(Shelf(tmp_path), scenario, seed=7), Connection(opened), settings)
    async for _ in session.begin():
        pass
    assert await last_request(engine, settings, scenario, session.game) is None
    await session.close()
