"""What every readable format shares: the game cut into passages.

A *passage* is a stretch of turns without a parting of ways. One timeline is one passage; a whole game is numbered
passages that lead to each other, as in a gamebook.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

from adventure.errors import UsageError
from adventure.saves.game import Game
from adventure.story.turn import Action, ActionKind, Turn
from adventure.text import clean, one_line


@dataclass(frozen=True, slots=True)
class Page:
    """One turn as a reader sees it. All text is clean."""

    action: str
    """What the player did; empty for the start of the story."""
    paragraphs: tuple[str, ...]
    names: tuple[str, ...]
    """The branches named after this turn."""


@dataclass(frozen=True, slots=True)
class Way:
    """Where the story can go from the end of a passage."""

    action: str
    passage: int


@dataclass(frozen=True, slots=True)
class Passage:
    number: int
    """From 1, in the order they stand in the book."""
    parent: int | None
    pages: tuple[Page, ...]
    ways: tuple[Way, ...]
    options: tuple[str, ...]
    """What could be done at an end of the story."""
    pending: str
    """What the player did at this end, and the story has not answered; else empty."""


@dataclass(frozen=True, slots=True)
class Book:
    title: str
    scenario: str
    openings: tuple[Way, ...]
    passages: tuple[Passage, ...]
    current: int | None
    """The passage where the game stands; None for a game that has not begun."""
    pending: str
    """An action before any turn that has no answer yet; else empty."""


def branch_end(game: Game, name: str | None) -> str | None:
    """The turn called ``name``, or where the game stands. Raises :class:`UsageError` for an unknown name."""
    if name is None or name in game.branches:
        return game.tip if name is None else game.branches[name]
    names = [one_line(each) for each in game.branches]
    near = difflib.get_close_matches(name, names, n=3, cutoff=0.5)
    hint = f"choose from {', '.join(near or names[:10])}" if names else "no turn of this game was given a name"
    raise UsageError(f"There is no branch called {one_line(name, 60)!r}: {hint}.")


def book_of(game: Game, end: str | None, *, whole: bool) -> Book:
    """The path to ``end``, or with ``whole`` all of ``game``."""
    chains = _chains(game) if whole else [[turn.id for turn in game.timeline(end)]] if end else []
    numbers = {chain[0]: number for number, chain in enumerate(chains, 1)}
    holding = {turn: number for number, chain in enumerate(chains, 1) for turn in chain}
    names = _names(game)
    passages = []
    for number, chain in enumerate(chains, 1):
        turns = [game.turns[turn] for turn in chain]
        pages = tuple(_page(turn, names.get(turn.id, ())) for turn in turns)
        ways = _ways(game.children(chain[-1]), numbers) if whole else ()
        options = () if ways else tuple(one_line(option) for option in turns[-1].reply.options)
        parent = holding.get(turns[0].parent or "")
        passages.append(Passage(number, parent, pages, ways, options, _pending(game, chain[-1])))
    openings = _ways(game.children(None), numbers) if whole else ()
    title, scenario = one_line(game.title) or "Untitled", one_line(str(game.header.scenario.get("title", "")))
    return Book(title, scenario, openings, tuple(passages), holding.get(game.tip or ""), _pending(game, None))


def words_of(action: Action) -> str:
    return "" if action.kind is ActionKind.START else clean(action.text).strip()


def _chains(game: Game) -> list[list[str]]:
    """The turns of each passage, depth first; a pending action also ends one, so that it is not lost."""
    chains: list[list[str]] = []
    held = game.pending.parent if game.pending else None
    waiting = [turn.id for turn in reversed(game.children(None))]
    while waiting:
        chain = [waiting.pop()]
        while len(after := game.children(chain[-1])) == 1 and chain[-1] != held:
            chain.append(after[0].id)
        chains.append(chain)
        waiting.extend(turn.id for turn in reversed(after))
    return chains


def _names(game: Game) -> dict[str, tuple[str, ...]]:
    named: dict[str, tuple[str, ...]] = {}
    for name, turn in game.branches.items():
        named[turn] = (*named.get(turn, ()), one_line(name))
    return named


def _page(turn: Turn, names: tuple[str, ...]) -> Page:
    return Page(words_of(turn.action), tuple(paragraphs(turn.reply.prose)), names)


def paragraphs(text: str) -> Iterable[str]:
    """The lines of ``text`` that say something, clean."""
    return (line.strip() for line in clean(text).split("\n") if line.strip())


def _ways(turns: Iterable[Turn], numbers: dict[str, int]) -> tuple[Way, ...]:
    """A way for each of ``turns``; those that begin with the same action are told apart by a count."""
    ways: list[Way] = []
    told: dict[str, int] = {}
    for turn in turns:
        action = one_line(words_of(turn.action)) or "The beginning"
        told[action] = told.get(action, 0) + 1
        label = action if told[action] == 1 else f"{action} (told again, {told[action]})"
        ways.append(Way(label, numbers[turn.id]))
    return tuple(ways)


def _pending(game: Game, turn_id: str | None) -> str:
    pending = game.pending
    return words_of(pending.action) if pending is not None and pending.parent == turn_id else ""
