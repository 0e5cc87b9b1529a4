"""The next prompt of a story, exactly as the model would be sent it, without sending it."""

from __future__ import annotations

from dataclasses import replace

from adventure.engine.base import Engine
from adventure.play.compose import Composer, opening_reply
from adventure.play.context import context_for
from adventure.saves.game import Game
from adventure.scenario.schema import Scenario
from adventure.settings import Settings
from adventure.story.turn import Action, ActionKind, Timeline, Turn


async def next_prompt(
    engine: Engine, settings: Settings, scenario: Scenario, game: Game | None, words: str | None
) -> list[tuple[int, str]]:
    """Token ids and pieces of the prompt for what comes next.

    In a game that is the pending action, else ``words``, else the first option; before a game begins, its start.
    """
    composer = Composer(engine, scenario, settings)
    timeline = game.timeline() if game else _opening(scenario)
    pending = game.pending.action if game and game.pending else None
    action = pending or _in_context(scenario, timeline, words, game)
    composed = await composer.compose(timeline, action, seed=0)
    return await engine.render(composed.request.messages)


def _in_context(scenario: Scenario, timeline: Timeline, words: str | None, game: Game | None) -> Action:
    action = _action(scenario, timeline, words)
    seed, notes = (game.header.seed, game.notes) if game else (0, {})
    return replace(action, context=context_for(scenario, timeline, action.text, seed, notes))


def _opening(scenario: Scenario) -> Timeline:
    reply = opening_reply(scenario, 0)
    return (Turn("", None, Action(ActionKind.START, scenario.start), reply),) if reply else ()


def _action(scenario: Scenario, timeline: Timeline, words: str | None) -> Action:
    if words:
        return Action(ActionKind.TEXT, words)
    if not timeline:
        return Action(ActionKind.START, scenario.start)
    options = timeline[-1].reply.options
    return Action(ActionKind.OPTION, options[0], 1) if options else Action(ActionKind.TEXT, "Go on.")
