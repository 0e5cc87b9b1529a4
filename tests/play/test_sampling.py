"""How the words of a reply are picked: the settings', the scenario's, and more carefully on the bundled model."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from playing import BARE

from adventure.engine.base import Sampling
from adventure.engine.scripted import ScriptedEngine
from adventure.play.compose import Composer
from adventure.scenario.schema import Scenario
from adventure.settings import Settings
from adventure.story.turn import Action, ActionKind


def small() -> ScriptedEngine:
    engine = ScriptedEngine()
    engine.info = replace(engine.info, bundled=True)
    return engine


async def sampling(engine: ScriptedEngine, scenario: Scenario = BARE, **settings: object) -> Sampling:
    composer = Composer(engine, scenario, Settings().with_flags(**settings))
    return (await composer.compose((), Action(ActionKind.START, "Start!"), 1)).request.sampling


async def test_the_bundled_model_picks_with_more_care_and_repeats_neither_words_nor_sentences() -> None:
    usual, bundled = await sampling(ScriptedEngine()), await sampling(small())
    assert bundled.temperature < usual.temperature
    assert bundled.dry_multiplier > 0 == usual.dry_multiplier
    assert bundled.repeat_penalty > 1 == usual.repeat_penalty
    assert bundled.repeat_last_n < 2 * bundled.dry_allowed_length < bundled.dry_last_n


@pytest.mark.parametrize("engine", [ScriptedEngine, small])
async def test_the_settings_go_before_and_the_scenario_first(engine: Callable[[], ScriptedEngine]) -> None:
    assert (await sampling(engine(), temperature=0.3, top_k=7)).temperature == 0.3
    own = Scenario.from_snapshot({"title": "T", "system": "S", "sampling": {"temperature": 1.1}})
    found = await sampling(engine(), own, temperature=0.3, top_k=7)
    assert (found.temperature, found.top_k) == (1.1, 7)
