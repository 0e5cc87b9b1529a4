from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from stage import Hall, Stage, add_game, build_hall, build_stage


@pytest.fixture
def set_stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Stage]:
    """Builds a stage in a folder of its own."""
    monkeypatch.setenv("ADVENTURE_HOME", str(tmp_path))
    monkeypatch.delenv("NO_COLOR", raising=False)
    return partial(build_stage, tmp_path)


LAMP = """title: The Green Lamp
system: |
  This is a text adventure game about {hero}, a {trade}. Give three options each turn.
description: A keeper is missing and the tide will not turn.
author: Robin Reed
tags: [mystery, sea]
content: mature
ask:
  - name: hero
    question: What is your name?
    default: Robin
  - name: trade
    question: What is your trade?
    choices: [sailor, cook, stowaway]
"""
BARE = """title: Nothing but Snow
system: Tell a story about snow.
description: White, and then more white.
"""
BROKEN = """titel: [/sigh]
system: Tell a story.
"""


@pytest.fixture
def open_hall(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Hall]:
    """Builds the library over two sound scenarios, a broken one and, unless told otherwise, three games."""
    monkeypatch.setenv("ADVENTURE_HOME", str(tmp_path))
    monkeypatch.delenv("NO_COLOR", raising=False)
    packs = tmp_path / "packs"
    packs.mkdir()
    monkeypatch.setattr("adventure.paths.scenario_folders", lambda: (packs,))
    for name, text in (("lamp", LAMP), ("snow", BARE), ("broken", BROKEN)):
        (packs / f"{name}.scenario.yaml").write_text(text, encoding="utf-8")

    def build(*, games: bool = True, **options: Any) -> Hall:
        hall = build_hall(tmp_path, **options)
        if games:
            add_game(hall.shelf, "The Keeper of Gull Rock", 12, "The figure turns, a moment before you do.")
            add_game(hall.shelf, "Night Train [/sigh]", 3)
            add_game(hall.shelf, "The Wreck", 1)
        return hall

    return build
