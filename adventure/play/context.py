"""What goes before the player's words in the newest user message: memory, lore, author's note."""

from __future__ import annotations

from collections.abc import Mapping

from adventure.scenario.schema import Scenario
from adventure.story.lore import context_lines


def context_for(scenario: Scenario, notes: Mapping[str, str]) -> str:
    """The lines for the next action; empty when there are none. The game's own ``notes`` win over the scenario's."""
    memory = notes.get("memory") or scenario.memory or ""
    note = notes.get("author") or scenario.author_note
    return context_lines(memory, (), note)
