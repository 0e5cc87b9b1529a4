"""The values a story is made of. Pure: nothing here reads a clock, a file or a model.

A game is a tree of turns. A *turn* is what the player did (its *action*) and what the model wrote (its *reply*: prose
and options). A *timeline* is the path from the opening to one turn.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum


class ActionKind(StrEnum):
    START = "start"
    """The scenario's first user message."""
    OPTION = "option"
    """One of the reply's options."""
    TEXT = "text"
    """Words of the player's own."""


@dataclass(frozen=True, slots=True)
class Action:
    kind: ActionKind
    text: str
    """What goes into the user message: the chosen option or the player's words."""
    option: int | None = None
    """1-based number of the chosen option, for ``OPTION``."""
    context: str = ""
    """Lore, memory and author's note as they were put before ``text`` in the user message; kept, so that the
    prompt's prefix never changes once it was sent."""

    @property
    def message(self) -> str:
        """The whole user message."""
        return f"{self.context}\n{self.text}" if self.context else self.text


@dataclass(frozen=True, slots=True)
class Reply:
    """What the model wrote."""

    prose: str
    options: tuple[str, ...]
    tokens: tuple[int, ...] | None = None
    """As sampled, valid only for the model with the turn's fingerprint."""

    @property
    def text(self) -> str:
        """The reply as it stands in the history: prose, then one line ``- option`` each, no newline at the end."""
        return "\n".join([self.prose, *(f"- {option}" for option in self.options)]).strip("\n")


@dataclass(frozen=True, slots=True)
class Made:
    """How a reply was made, so that it could be made again."""

    model: str = ""
    fingerprint: str = ""
    template: str = ""
    seed: int = 0
    sampling: dict[str, object] = field(default_factory=dict)
    prompt_tokens: int = 0
    evaluated_tokens: int = 0
    reply_tokens: int = 0
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Turn:
    id: str
    parent: str | None
    """None for an opening."""
    action: Action
    reply: Reply
    made: Made = field(default_factory=Made)


Timeline = tuple[Turn, ...]
"""Opening first."""


def shared(one: Timeline, other: Timeline) -> int:
    """How many turns both timelines begin with."""
    for index, (here, there) in enumerate(zip(one, other, strict=False)):
        if here.id != there.id:
            return index
    return min(len(one), len(other))


def turn_seed(game_seed: int, parent: str | None, siblings: int) -> int:
    """The seed of the ``siblings``-th reply below ``parent`` (0 for the first). 32 bits, the same on every machine.

    It depends on the place in the tree alone, so that a reply written ahead is the one that would have been written
    later, and a retry differs from what it replaces.
    """
    place = f"{game_seed}\n{parent or ''}\n{siblings}".encode()
    return int.from_bytes(hashlib.sha256(place).digest()[:4], "big")
