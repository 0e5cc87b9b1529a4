"""The records of a saved game: what each line of a journal says. How it is written is
:mod:`adventure.saves.codec`'s."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import Any, ClassVar

from adventure.story.turn import Action, Turn

Fields = dict[str, Any]
"""Values as JSON has them."""


def new_id() -> str:
    return secrets.token_hex(8)


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """The first record of a journal: everything the game needs, so that its scenario may change or go."""

    kind: ClassVar[str] = "game"
    title: str
    scenario: Fields
    """The whole scenario as plain values."""
    scenario_name: str = ""
    """What the scenario was called when the game began, for lists."""
    answers: dict[str, str] = field(default_factory=dict)
    """What the player filled into the scenario's placeholders."""
    seed: int = 0
    writer: str = ""
    """Program and version that began the game."""
    at: str
    """When, in ISO 8601."""
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionTaken:
    """What the player did, written before the reply is asked for. It moves the tip to ``parent``, so retry is
    one too."""

    kind: ClassVar[str] = "action"
    parent: str | None
    action: Action
    at: str
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class TurnMade:
    """A finished turn. ``edits`` names the sibling whose reply the player rewrote into this one."""

    kind: ClassVar[str] = "turn"
    turn: Turn
    at: str
    edits: str | None = None

    @property
    def id(self) -> str:
        return self.turn.id


@dataclass(frozen=True, slots=True, kw_only=True)
class TipMoved:
    """Undo, redo and jump: the game now stands at ``turn``, None being before the opening."""

    kind: ClassVar[str] = "tip"
    turn: str | None
    at: str
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class BranchNamed:
    """A name for a turn. The newest record with a name wins; ``turn=None`` takes the name away."""

    kind: ClassVar[str] = "branch"
    name: str
    turn: str | None
    at: str
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteChanged:
    """One of the game's notes was rewritten; empty text removes it."""

    kind: ClassVar[str] = "note"
    name: str
    """``author`` (the author's note), ``self`` (notes to self) or ``memory``."""
    text: str
    at: str
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Renamed:
    kind: ClassVar[str] = "rename"
    title: str
    at: str
    id: str = field(default_factory=new_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unknown:
    """A record of a kind that a later version of this program added."""

    kind: str
    at: str
    id: str


Record = Header | ActionTaken | TurnMade | TipMoved | BranchNamed | NoteChanged | Renamed | Unknown
