"""How the words of a reply are picked: the settings', the scenario's, and more carefully on the bundled model."""

from __future__ import annotations

from dataclasses import replace

import pytest
from playing import BARE

from adventure.engine.base import EngineInfo, Sampling
from adventure.engine.scripted import ScriptedEngine
from adventure.play.compose import Composer
from adventure.scenario.schema import Scenario
from adventure.settings import Settings
from adventure.story.turn import Action, ActionKind


class Small(ScriptedEngine):
    @property
    def info(self) -> EngineInfo:
        return replace(super().info, bundled=True)


async def sampling(engine: ScriptedEngine, scenario: Scenario = BARE, **settings: object) -> Sampling:
    composer = Composer(engine, scenario, Settings().with_flags(**settings))
    return (await composer.compose((), Action(ActionKind.START, "Start!"), 1)).request.sampling


async def test_the_bundled_model_picks_with_more_care_and_does_not_stammer() -> None:
    usual, small = await sampling(ScriptedEngine()), await sampling(Small())
    assert small.temperature < usual.temperature
    assert small.dry_multiplier > 0 == usual.dry_multiplier
    assert 2 <= small.dry_allowed_length < small.dry_last_n < 32


@pytest.mark.parametrize("engine", [ScriptedEngine(), Small()])
async def test_the_settings_go_before_and_the_scenario_first(engine: ScriptedEngine) -> None:
    assert (await sampling(engine, temperature=0.3, top_k=7)).temperature == 0.3
    own = Scenario.from_snapshot({"title": "T", "system": "S", "sampling": {"temperature": 1.1}})
    found = await sampling(engine, own, temperature=0.3, top_k=7)
    assert (found.temperature, found.top_k) == (1.1, 7)
