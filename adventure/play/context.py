"""What goes before the player's words in the newest user message: memory, the lore this turn wakes, author's note."""

from __future__ import annotations

from collections.abc import Mapping

from adventure.scenario.schema import Scenario
from adventure.story.lore import LoreReport, context_lines, messages_of, there_before, wake
from adventure.story.turn import Timeline


def lore_for(scenario: Scenario, timeline: Timeline, words: str, seed: int) -> LoreReport:
    """Which lore the player's ``words`` wake after ``timeline``, in a game with ``seed``, and why."""
    earlier = there_before(scenario.lore, timeline)
    return wake(scenario.lore, messages_of(timeline, words), earlier, seed=seed, budget=scenario.lore_budget)


def context_for(scenario: Scenario, timeline: Timeline, words: str, seed: int, notes: Mapping[str, str]) -> str:
    """The lines that go before ``words``; empty when there are none. The game's own ``notes`` win."""
    memory = notes.get("memory") or scenario.memory or ""
    note = notes.get("author") or scenario.author_note
    return context_lines(memory, lore_for(scenario, timeline, words, seed).texts, note)
