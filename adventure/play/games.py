"""Beginning and opening games: from a scenario or a save's name to an open journal."""

from __future__ import annotations

import secrets
from collections.abc import Mapping

from adventure import __version__
from adventure.play.clock import now
from adventure.saves.journal import Journal
from adventure.saves.record import Header
from adventure.saves.shelf import Shelf
from adventure.scenario.schema import Scenario


def new_game(
    shelf: Shelf,
    scenario: Scenario,
    *,
    scenario_name: str = "",
    answers: Mapping[str, str] | None = None,
    seed: int | None = None,
    title: str | None = None,
) -> Journal:
    """Begin a game of ``scenario`` and lock its save.

    ``answers`` fill the scenario's placeholders; ``seed`` is the scenario's or random unless given; equal seeds
    give equal games.
    Raises ``ScenarioError`` for answers that do not fit and ``StorageError`` when the save cannot be written.
    """
    filled = scenario.fill(dict(answers or {}))
    header = Header(
        title=title or filled.title,
        scenario=filled.snapshot(),
        scenario_name=scenario_name,
        answers=dict(answers or {}),
        seed=_seed(filled, seed),
        writer=f"adventure {__version__}",
        at=now(),
    )
    return shelf.create(header)


def _seed(scenario: Scenario, given: int | None) -> int:
    if given is not None:
        return given
    return secrets.randbits(32) if scenario.sampling.seed is None else scenario.sampling.seed
