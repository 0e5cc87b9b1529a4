"""Which exchanges of a timeline stay in the prompt.

Invariants (sizes in tokens; an exchange is a user message and the reply to it):

* The system prompt and the newest user message are always in; exchanges are in or out as a whole, and those that are
  in are the newest ones without a gap.
* The prompt never exceeds the budget, which is the context window less the room for the reply.
* The window is replayed from the first exchange on and depends on the sizes alone, so resume, retry, look-ahead and
  a branch see the same window as the game that came that way.
* Along a timeline the start never moves back.
* When the window moves, the oldest exchanges leave in one larger step, so that the prompt's prefix then stays the same
  for many turns: ``step`` of the budget is free afterwards. At least half of it is, as far as that is possible without
  dropping the newest exchange.
* Where it will move to is settled ``lead`` of the budget before it moves: ``coming`` is then the start of the next
  window, which grows with each turn like the present one and can be evaluated bit by bit. Only unusually long
  exchanges and messages move the window further or sooner.
* The window moves when an exchange is added and little room is left for the next user message, so that the next start
  is known while the player still reads.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

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
    step: float = 0.4
    lead: float = 0.2
    start: int = 0
    coming: int = 0
    """Where the next window will start; ``start`` while that is not settled."""
    slid: bool = False
    """Whether the last push moved the window."""
    _sizes: list[int] = field(default_factory=list)
    _held: int = 0
    _next: int = 0
    """Tokens of the exchanges from ``coming`` on."""

    def push(self, exchange: int) -> None:
        """Add a completed exchange of so many tokens; ``start`` is then the next turn's."""
        self._sizes.append(exchange)
        self._held += exchange
        self._next += exchange
        before = self.start
        self.start, self._held = self._slide(self._room)
        self.slid = self.start > before
        if self.slid and self.start >= self.coming:
            self.coming, self._next = self.start, self._held
        if self.coming == self.start:
            self._settle()

    def copy(self) -> WindowPlan:
        """One that goes on by itself."""
        return replace(self, _sizes=[*self._sizes])

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

    @property
    def _room(self) -> int:
        """Kept free for the next user message."""
        return min(_ROOM, self.budget // _ROOM_SHARE)

    def _slide(self, room: int) -> tuple[int, int]:
        """Start and tokens of the exchanges kept, so that ``room`` more fit; the newest exchange always stays."""
        if self.system + self._held + room <= self.budget:
            return self.start, self._held
        if self.coming > self.start and self.system + self._next + room <= self.budget * (1 - self.step / 2):
            return self.coming, self._next
        return self._drop(self.coming, self._next, room)

    def _settle(self) -> None:
        """When ``lead`` of the budget is left: leave so much behind that the next window begins with ``step`` free."""
        left = self.budget - self.system - self._held - self._room
        if left <= self.budget * self.lead:
            self.coming, self._next = self._drop(self.start, self._held, self._room + left)

    def _drop(self, start: int, held: int, room: int) -> tuple[int, int]:
        target = int(self.budget * (1 - self.step)) - self.system
        while start < len(self._sizes) - 1 and held + room > target:
            held -= self._sizes[start]
            start += 1
        return start, held


def plan(system: int, exchanges: Sequence[int], budget: int) -> WindowPlan:
    """The window after ``exchanges``, the next user message not being known yet."""
    made = WindowPlan(system, budget)
    for exchange in exchanges:
        made.push(exchange)
    return made
