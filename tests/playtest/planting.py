"""What the tests of the playtest share: a scenario with faults in it, and runs on a scripted engine."""

from __future__ import annotations

from typing import Any

from adventure.engine.scripted import ScriptedEngine, Writer, scene
from adventure.playtest.record import Run
from adventure.playtest.run import Plan, play
from adventure.scenario.schema import Scenario
from adventure.settings import Settings

PLAYERS = ("random", "first", "explorer", "free-text")
PLAIN = Scenario(title="Plain", system="A game. Offer three options.")


def plan(scenario: Scenario = PLAIN, **changes: Any) -> Plan:
    values = {"games": 4, "turns": 5, "players": PLAYERS, "seed": 1, "parallel": 4, "answers": {}, **changes}
    return Plan(scenario=scenario, settings=Settings(), **values)


async def run(scenario: Scenario = PLAIN, write: Writer = scene, **changes: Any) -> Run:
    engine = ScriptedEngine(write)
    try:
        return await play(plan(scenario, **changes), [engine], {})
    finally:
        await engine.close()
