"""Which exchanges of a timeline stay in the prompt.

Invariants (sizes in tokens; an exchange is a user message and the reply to it):

* The system prompt and the newest user message are always in; exchanges are in or out as a whole, and those that are
  in are the newest ones without a gap.
* The prompt never exceeds the budget, which is the context window less the room for the reply.
* The window is replayed from the first exchange on and depends on the sizes alone, so resume, retry, look-ahead and
  a branch see the same window as the game that came that way.
* Along a timeline the start never moves back.
* When the window moves, the oldest exchanges leave in one larger step: ``step`` of the budget is free afterwards, as
  far as that is possible without dropping the newest exchange. The prompt's prefix then stays the same for many turns.
* The window moves when an exchange is added and little room is left for the next user message, so that the next start
  is known while the player still reads. Only an unusually long message moves it later.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from adventure.errors import PromptTooLong

_ROOM = 256
_ROOM_SHARE = 8


@dataclass(frozen=True, slots=True)
class Window:
    start: int
    """Index of the first exchange in the prompt; the number of exchanges when none is."""
    tokens: int
    """Of the whole prompt: system, exchanges from ``start`` on, newest message."""
    slid: bool
    """Whether exchanges left since the turn before, so that the cached prefix ends at the system prompt."""


@dataclass(slots=True)
class WindowPlan:
    """The window of a timeline that grows by one exchange at a time. A push costs constant time on average."""

    system: int
    budget: int
    step: float = 0.25
    start: int = 0
    slid: bool = False
    """Whether the last push moved the window."""
    _sizes: list[int] = field(default_factory=list)
    _held: int = 0

    def push(self, exchange: int) -> None:
        """Add a completed exchange of so many tokens; ``start`` is then the next turn's."""
        self._sizes.append(exchange)
        self._held += exchange
        before = self.start
        room = min(_ROOM, self.budget // _ROOM_SHARE)
        self.start, self._held = self._slide(room)
        self.slid = self.start > before

    def fit(self, newest: int) -> Window:
        """The window for a prompt that ends in a user message of ``newest`` tokens.

        Raises :class:`~adventure.errors.PromptTooLong` when that and the system prompt alone do not fit.
        """
        if self.system + newest > self.budget:
            raise PromptTooLong(self.system + newest, self.budget)
        start, held = self._slide(newest)
        if self.system + held + newest > self.budget:
            start, held = len(self._sizes), 0
        return Window(start, self.system + held + newest, self.slid or start > self.start)

    def _slide(self, room: int) -> tuple[int, int]:
        """Start and tokens of the exchanges kept, so that ``room`` more fit; the newest exchange always stays."""
        start, held = self.start, self._held
        if self.system + held + room <= self.budget:
            return start, held
        target = int(self.budget * (1 - self.step)) - self.system
        while start < len(self._sizes) - 1 and held + room > target:
            held -= self._sizes[start]
            start += 1
        return start, held


def fit(system: int, exchanges: Sequence[int], newest: int, budget: int, *, step: float = 0.25) -> Window:
    """The window for the turn after ``exchanges``.

    Raises :class:`~adventure.errors.PromptTooLong` when ``system`` and ``newest`` alone exceed ``budget``.
    """
    return _plan(system, exchanges, budget, step).fit(newest)


def preview_next(system: int, exchanges: Sequence[int], budget: int, *, step: float = 0.25) -> int:
    """Where the window of the turn after ``exchanges`` will start, its user message not being known yet."""
    return _plan(system, exchanges, budget, step).start


def _plan(system: int, exchanges: Sequence[int], budget: int, step: float) -> WindowPlan:
    plan = WindowPlan(system, budget, step)
    for exchange in exchanges:
        plan.push(exchange)
    return plan
