"""What changed between two runs, turn by turn. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, fields
from itertools import zip_longest

from adventure.playtest.record import GameRecord, Head, Played, Run


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that differs. ``game`` is 0 for the run itself, ``turn`` 0 for a whole game."""

    game: int
    turn: int
    what: str
    before: str
    after: str


def changes(before: Run, after: Run) -> list[Change]:
    """Everything that differs in what was played, in order; times do not count."""
    found = list(_heads(before.head, after.head))
    old = {game.number: game for game in before.games}
    new = {game.number: game for game in after.games}
    for number in sorted(old.keys() | new.keys()):
        found += _games(number, old.get(number), new.get(number))
    return found


def _heads(before: Head, after: Head) -> Iterator[Change]:
    for field in fields(Head):
        one, other = getattr(before, field.name), getattr(after, field.name)
        if one != other:
            yield Change(0, 0, field.name, _said(one), _said(other))


def _said(value: object) -> str:
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)


def _games(number: int, before: GameRecord | None, after: GameRecord | None) -> Iterator[Change]:
    if before is None or after is None:
        yield Change(number, 0, "game", *("played" if game else "not played" for game in (before, after)))
        return
    for turn, (old, new) in enumerate(zip_longest(before.turns, after.turns), 1):
        yield from _turns(number, turn, old, new)
    if before.failure != after.failure:
        yield Change(number, 0, "failure", before.failure, after.failure)


def _turns(game: int, turn: int, before: Played | None, after: Played | None) -> Iterator[Change]:
    if before is None or after is None:
        yield Change(game, turn, "turn", before.prose if before else "", after.prose if after else "")
        return
    pairs = {
        "action": (before.action, after.action),
        "prose": (before.prose, after.prose),
        "options": ("\n".join(before.options), "\n".join(after.options)),
        "lore": (_numbers(before.lore), _numbers(after.lore)),
    }
    for what, (old, new) in pairs.items():
        if old != new:
            yield Change(game, turn, what, old, new)


def _numbers(indexes: tuple[int, ...]) -> str:
    return ", ".join(f"entry {index + 1}" for index in indexes)
