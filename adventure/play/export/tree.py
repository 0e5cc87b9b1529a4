"""A game as JSON: a flat list of turns that name their parents, so that no depth is too deep for a reader."""

from __future__ import annotations

import json
from typing import Any

from adventure.saves.game import Game
from adventure.story.turn import Action, Turn
from adventure.text import clean


def tree(game: Game, end: str | None) -> str:
    """The turns on the path to ``end``; all of them for None."""
    turns = game.timeline(end) if end is not None else tuple(game.turns.values())
    there = {turn.id for turn in turns}
    pending = game.pending
    values = {
        "title": game.title,
        "scenario": {"name": game.header.scenario_name, "title": game.header.scenario.get("title", "")},
        "seed": game.header.seed,
        "begun": game.header.at,
        "played": game.played,
        "tip": game.tip,
        "branches": {name: turn for name, turn in game.branches.items() if turn in there},
        "notes": game.notes,
        "turns": [_turn(game, turn) for turn in turns],
        "pending": {"parent": pending.parent, "action": _action(pending.action)} if pending is not None else None,
    }
    return json.dumps(_clean(values), indent=2, ensure_ascii=False) + "\n"


def _turn(game: Game, turn: Turn) -> dict[str, Any]:
    return {
        "id": turn.id,
        "parent": turn.parent,
        "at": game.times[turn.id],
        "action": _action(turn.action),
        "prose": turn.reply.prose,
        "options": list(turn.reply.options),
        "edits": game.edits.get(turn.id),
        "model": turn.made.model,
    }


def _action(action: Action) -> dict[str, Any]:
    return {"kind": action.kind.value, "text": action.text, "option": action.option}


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {clean(str(key)): _clean(each) for key, each in value.items()}
    return [_clean(each) for each in value] if isinstance(value, list) else value
