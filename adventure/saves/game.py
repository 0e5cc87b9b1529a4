"""A game as its records tell it: pure state, no files.

Turns form a tree that only grows. The *tip* is where the game stands; the *pending* action is what the player
did there and the model has not answered yet. A record that does not fit is refused before anything changes.
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

from adventure.saves.record import (
    ActionTaken,
    BranchNamed,
    Header,
    NoteChanged,
    Record,
    Renamed,
    TipMoved,
    TurnMade,
)
from adventure.story.turn import Action, Timeline, Turn


class MisfitError(ValueError):
    """A record that contradicts the ones before it. ``str()`` says why, to stand after "line 7: "."""

    def __init__(self, message: str, missing: str | None = None) -> None:
        self.missing = missing
        """The id of the turn that the record needs and that is not there."""
        super().__init__(message)


def derived_id(parent: str | None, number: int) -> str:
    """The id of the ``number``-th turn below ``parent``, counted from 0.

    It follows from the place in the tree alone, as seeds do: equal games have equal ids, and an id proves
    where its turn belongs.
    """
    return hashlib.sha256(f"{parent or ''}\n{number}".encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Pending:
    """An action without its turn: the reply was still to come when the game was left."""

    parent: str | None
    action: Action
    at: str


@dataclass(slots=True)
class Game:
    """Everything a journal says. Change it only by :meth:`apply`."""

    header: Header
    title: str = ""
    turns: dict[str, Turn] = field(default_factory=dict)
    """In the order they were made."""
    tip: str | None = None
    """Where the game stands; None before the opening."""
    pending: Pending | None = None
    branches: dict[str, str] = field(default_factory=dict)
    """Name -> turn."""
    notes: dict[str, str] = field(default_factory=dict)
    """Name (``author``, ``self``, ``memory``) -> text."""
    edits: dict[str, str] = field(default_factory=dict)
    """Edited turn -> the turn whose reply the player rewrote."""
    times: dict[str, str] = field(default_factory=dict)
    """Turn -> when it was made, ISO 8601."""
    played: str = ""
    """When the newest record was written, ISO 8601."""
    _children: dict[str | None, list[str]] = field(default_factory=dict)
    _depths: dict[str | None, int] = field(default_factory=lambda: {None: 0})
    _visited: dict[str | None, str] = field(default_factory=dict)
    """Turn -> the child the player was at last, which is where redo goes."""
    _path: Timeline = ()
    """The timeline that was asked for last; the next one mostly goes on from it."""
    _seen: set[tuple[str, str]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.title = self.title or self.header.title
        self.played = self.played or self.header.at
        self._seen.add((self.header.kind, self.header.id))

    @property
    def redo(self) -> str | None:
        """The turn that redo goes to, or None."""
        return self._visited.get(self.tip)

    @property
    def parent(self) -> str | None:
        """The turn that undo goes to; None from the opening."""
        return self.turns[self.tip].parent if self.tip is not None else None

    def children(self, turn_id: str | None) -> tuple[Turn, ...]:
        """The turns that follow ``turn_id`` (the openings for None), in the order they were made."""
        return tuple(self.turns[child] for child in self._children.get(turn_id, ()))

    def siblings(self, turn_id: str) -> tuple[Turn, ...]:
        """All answers at the place of ``turn_id``, itself included."""
        return self.children(self.turns[turn_id].parent)

    def timeline(self, turn_id: str | None = None) -> Timeline:
        """The path from the opening to ``turn_id``, or to the tip."""
        here = self.tip if turn_id is None else turn_id
        known = len(self._path)
        new = []
        while here is not None and not (self._depths[here] <= known and self._path[self._depths[here] - 1].id == here):
            new.append(self.turns[here])
            here = self.turns[here].parent
        if new or self._depths[here] < known:
            self._path = (*self._path[: self._depths[here]], *reversed(new))
        return self._path

    def depth(self, turn_id: str | None) -> int:
        """1 for an opening, 2 for what follows it."""
        return self._depths[turn_id]

    def leaves(self) -> tuple[Turn, ...]:
        """The last turn of every branch."""
        return tuple(turn for turn in self.turns.values() if turn.id not in self._children)

    def next_id(self, parent: str | None) -> str:
        """The id for the next turn below ``parent``, by :func:`derived_id`."""
        ids = (derived_id(parent, number) for number in itertools.count(len(self._children.get(parent, ()))))
        return next(free for free in ids if free not in self.turns)  # taken if a repair lost a sibling

    def check(self, record: Record) -> None:
        """Raises MisfitError when ``record`` cannot follow the ones before it."""
        if (record.kind, record.id) in self._seen:
            raise MisfitError(f"its id {record.id!r} was used before")
        match record:
            case Header():
                raise MisfitError("a second game begins in the same file")
            case ActionTaken():
                self._check_link(record.parent, "follows")
            case TurnMade():
                self._check_link(record.turn.parent, "follows")
                self._check_link(record.edits, "edits")
            case TipMoved() | BranchNamed():
                self._check_link(record.turn, "points to")

    def _check_link(self, turn_id: str | None, verb: str) -> None:
        if turn_id is not None and turn_id not in self.turns:
            raise MisfitError(f"it {verb} the turn {turn_id!r}, which is not there", missing=turn_id)

    def apply(self, record: Record) -> None:
        """Take ``record`` in. Raises MisfitError and changes nothing when it does not fit."""
        self.check(record)
        self._seen.add((record.kind, record.id))
        self.played = record.at
        match record:
            case ActionTaken():
                self._move(record.parent)
                self.pending = Pending(record.parent, record.action, record.at)
            case TurnMade():
                self._add(record)
            case TipMoved():
                self._move(record.turn)
            case BranchNamed():
                self._name(record)
            case NoteChanged():
                self._note(record)
            case Renamed():
                self.title = record.title

    def _add(self, record: TurnMade) -> None:
        turn = record.turn
        self.turns[turn.id] = turn
        self.times[turn.id] = record.at
        self._children.setdefault(turn.parent, []).append(turn.id)
        self._depths[turn.id] = self._depths[turn.parent] + 1
        if record.edits is not None:
            self.edits[turn.id] = record.edits
        self._move(turn.id)

    def _name(self, record: BranchNamed) -> None:
        self.branches.pop(record.name, None)
        if record.turn is not None:
            self.branches[record.name] = record.turn

    def _note(self, record: NoteChanged) -> None:
        self.notes.pop(record.name, None)
        if record.text:
            self.notes[record.name] = record.text

    def _move(self, turn_id: str | None) -> None:
        """Stand at ``turn_id``, remembering the way back down when it lies above."""
        depth = self._depths[turn_id]
        if depth < self._depths[self.tip]:
            way = list(itertools.takewhile(lambda turn: self._depths[turn.id] > depth, self._upwards(self.tip)))
            if way[-1].parent == turn_id:
                self._visited.update((turn.parent, turn.id) for turn in way)
        if turn_id is not None:
            self._visited[self.turns[turn_id].parent] = turn_id
        self.tip, self.pending = turn_id, None

    def _upwards(self, turn_id: str | None) -> Iterator[Turn]:
        while turn_id is not None:
            turn = self.turns[turn_id]
            yield turn
            turn_id = turn.parent
