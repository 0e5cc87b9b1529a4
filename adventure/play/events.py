"""What a session says while a turn is being made. Front ends match on these and on nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from adventure.errors import AdventureError
from adventure.story.turn import Action, Turn


@dataclass(frozen=True, slots=True)
class Acted:
    """The player's action is on disk; the reply is being asked for."""

    action: Action


@dataclass(frozen=True, slots=True)
class Waiting:
    """Nothing can be shown yet: the model is loading, or the prompt is being evaluated."""

    what: str
    """One short sentence."""


@dataclass(frozen=True, slots=True)
class Prose:
    """More prose, to append to what came before in this turn."""

    text: str


@dataclass(frozen=True, slots=True)
class OptionDraft:
    """The text so far of one option."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Anew:
    """What was shown of this reply is void: it is being written again from its beginning."""

    why: str
    """One sentence for the player."""


@dataclass(frozen=True, slots=True)
class Ready:
    """The turn is on disk; the options can be chosen. Always the last event of a turn that was made."""

    turn: Turn


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence the player should see once."""

    text: str


@dataclass(frozen=True, slots=True)
class Failed:
    """No turn was made. The action, once ``Acted``, is kept, so that ``retry`` asks again. Always the last event."""

    error: AdventureError


@dataclass(frozen=True, slots=True)
class Stopped:
    """The player stopped the reply. The action is kept. Always the last event."""


PlayEvent = Acted | Waiting | Prose | OptionDraft | Anew | Ready | Notice | Failed | Stopped
