"""What goes before the player's words in the newest user message: memory, the lore this turn wakes, author's note."""

from __future__ import annotations

from collections.abc import Mapping

from adventure.scenario.schema import Scenario
from adventure.story.lore import LoreReport, Messages, context_lines, there_before, wake
from adventure.story.turn import Action, Timeline


def lore_for(scenario: Scenario, timeline: Timeline, words: str, seed: int) -> LoreReport:
    """Which lore the player's ``words`` wake after ``timeline``, in a game with ``seed``, and why."""
    earlier = there_before(scenario.lore, timeline)
    return wake(scenario.lore, Messages(timeline, words), earlier, seed=seed, budget=scenario.lore_budget)


def lore_now(scenario: Scenario, timeline: Timeline, pending: Action | None, seed: int) -> LoreReport:
    """Which lore goes with the action that waits for its reply, else with what led to the newest turn, and why."""
    if pending is not None or not timeline:
        return lore_for(scenario, timeline, pending.text if pending else "", seed)
    return lore_for(scenario, timeline[:-1], timeline[-1].action.text, seed)


def context_for(scenario: Scenario, timeline: Timeline, words: str, seed: int, notes: Mapping[str, str]) -> str:
    """The lines that go before ``words``; empty when there are none. The game's own ``notes`` win."""
    memory = notes.get("memory") or scenario.memory or ""
    note = notes.get("author") or scenario.author_note
    return context_lines(memory, lore_for(scenario, timeline, words, seed).texts, note)
