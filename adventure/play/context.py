"""What goes before the player's words in the newest user message: memory, lore, author's note."""

from __future__ import annotations

from adventure.saves.game import Game
from adventure.scenario.schema import Scenario
from adventure.story.lore import context_lines
from adventure.story.turn import Action


def context_for(scenario: Scenario, game: Game, action: Action) -> str:
    """The lines for ``action`` at the game's tip; empty when the scenario has none. The game's own notes win."""
    memory = game.notes.get("memory") or scenario.memory or ""
    note = game.notes.get("author") or scenario.author_note
    return context_lines(memory, (), note)
