"""The prompts of a story, exactly as the model is sent them, without sending them."""

from __future__ import annotations

from dataclasses import replace

from adventure.engine.base import Engine
from adventure.play.compose import Composed, Composer, opening_reply
from adventure.play.context import context_for
from adventure.saves.game import Game
from adventure.scenario.schema import Scenario
from adventure.settings import Settings
from adventure.story.turn import Action, ActionKind, Timeline, Turn

Asked = tuple[Timeline, Action, Composed]
"""The turns before an action, the action, and the request for the reply to it."""


async def next_prompt(
    engine: Engine, settings: Settings, scenario: Scenario, game: Game | None, words: str | None
) -> list[tuple[int, str]]:
    """Token ids and pieces of the prompt for what comes next: see :func:`next_request`."""
    _, _, composed = await next_request(engine, settings, scenario, game, words)
    return await engine.render(composed.request.messages)


async def next_request(
    engine: Engine, settings: Settings, scenario: Scenario, game: Game | None, words: str | None = None
) -> Asked:
    """The request for what comes next.

    In a game that is the pending action, else ``words``, else the first option; before a game begins, its start.
    """
    timeline = game.timeline() if game else _opening(scenario)
    pending = game.pending.action if game and game.pending else None
    action = pending or _in_context(scenario, timeline, words, game)
    composer = Composer(engine, scenario, settings)
    return timeline, action, await composer.compose(timeline, action, seed=0)


async def last_request(engine: Engine, settings: Settings, scenario: Scenario, game: Game) -> Asked | None:
    """The request for the turn the game stands at; None when no model wrote it, as an opening of the author's."""
    turns = game.timeline()
    if game.pending is not None or not turns or not turns[-1].made.model:
        return None
    composer = Composer(engine, scenario, settings)
    return turns[:-1], turns[-1].action, await composer.compose(turns[:-1], turns[-1].action, seed=0)


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
