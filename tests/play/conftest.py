from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playing import BARE, Begin

from adventure.engine.scripted import ScriptedEngine
from adventure.play.connection import Connection
from adventure.play.games import new_game
from adventure.play.session import Session
from adventure.saves.shelf import Shelf
from adventure.scenario.schema import Scenario
from adventure.settings import Settings


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "saves")


@pytest.fixture
async def begin(shelf: Shelf) -> AsyncIterator[Begin]:
    """Begins a game on an engine; everything is closed at the end."""
    sessions: list[tuple[Session, Connection]] = []

    def make(
        engine: ScriptedEngine, scenario: Scenario = BARE, *, name: str | None = None, **settings: object
    ) -> Session:
        async def opened() -> ScriptedEngine:
            return engine

        connection = Connection(opened)
        chosen = Settings().with_flags(look_ahead="off", **settings) if "look_ahead" not in settings else None
        journal = shelf.open(name) if name else new_game(shelf, scenario, seed=7)
        session = Session(journal, connection, chosen or Settings().with_flags(**settings))
        sessions.append((session, connection))
        return session

    yield make
    for session, connection in sessions:
        await session.close()
        await connection.close()
