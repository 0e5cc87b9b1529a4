"""The next prompt of a story, exactly as the model would be sent it, without sending it."""

from __future__ import annotations

from adventure.engine.base import Engine
from adventure.play.compose import Composer
from adventure.saves.game import Game
from adventure.scenario.schema import Scenario
from adventure.settings import Settings
from adventure.story.turn import Action, ActionKind, turn_seed


async def next_prompt(
    engine: Engine, settings: Settings, scenario: Scenario, game: Game | None, words: str | None
) -> list[tuple[int, str]]:
    """Token ids and pieces of the prompt for what comes next.

    In a game that is the pending action, else ``words``, else the first option; before a game begins, its start.
    """
    composer = Composer(engine, scenario, settings)
    timeline = game.timeline() if game else ()
    parent = timeline[-1].id if timeline else None
    seed = turn_seed(game.header.seed, parent, len(game.children(parent))) if game else 0
    composed = await composer.compose(timeline, _action(scenario, game, words), seed)
    return await engine.render(composed.request.messages)


def _action(scenario: Scenario, game: Game | None, words: str | None) -> Action:
    if words:
        return Action(ActionKind.TEXT, words)
    if game is None or (game.pending is None and game.tip is None):
        return Action(ActionKind.START, scenario.start)
    if game.pending is not None:
        return game.pending.action
    options = game.timeline()[-1].reply.options
    return Action(ActionKind.OPTION, options[0], 1) if options else Action(ActionKind.TEXT, "Go on.")
