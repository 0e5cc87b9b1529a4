"""Who owns which KV sequence, what to fork, what to evict. Pure: it only keeps the books of a context.

Rules:

* A sequence is *busy* while a generation writes it, and *idle* afterwards; only idle ones are evicted.
* A request begins as a fork of the held sequence it shares most with, busy or idle, and never changes its source.
* Nothing is removed from the middle of a sequence. Attention models share the first ``n`` positions of any sequence;
  recurrent, hybrid and sliding-window ones only whole sequences, so their useful ends are kept as *checkpoints*.
* At least the last token of a request is evaluated anew: its logits are what the reply begins with.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count

from adventure.errors import EngineBusy


@dataclass(slots=True)
class Held:
    """What one sequence holds. ``cells`` names the KV cell of each token; forks share the names."""

    tokens: list[int] = field(default_factory=list)
    cells: list[int] = field(default_factory=list)
    busy: bool = True
    used: int = 0


@dataclass(frozen=True, slots=True)
class Plan:
    """Make ``target`` hold the first ``copied`` tokens of ``source``: empty ``evicted``, then copy.

    ``source`` is None when nothing is shared, and equals ``target`` when a sequence is cut back and continued in place.
    """

    target: int
    source: int | None = None
    copied: int = 0
    evicted: tuple[int, ...] = ()


def shared(first: Sequence[int], second: Sequence[int]) -> int:
    """Length of the longest common prefix."""
    shorter = min(len(first), len(second))
    if first[:shorter] == second[:shorter]:
        return shorter
    return next(index for index in range(shorter) if first[index] != second[index])


def usable(held: Sequence[int], tokens: Sequence[int], *, trims: bool) -> int:
    """How many of the ``held`` tokens a request for ``tokens`` can begin with; its last one is always evaluated."""
    common = min(shared(held, tokens), len(tokens) - 1)
    return common if trims or common == len(held) else 0


class Sequences:
    """The books of a context with ``total`` sequences. ``trims``: part of a sequence can be shared or removed."""

    def __init__(self, total: int, *, trims: bool) -> None:
        self._total = total
        self._trims = trims
        self._held: dict[int, Held] = {}
        self._clock = count(1)
        self._since = 0
        self._cell = count()
        self.holes = 0
        """KV cells that were given up in :meth:`retire` since :meth:`gather`; others lie behind them."""

    def __getitem__(self, sequence: int) -> Held:
        return self._held[sequence]

    @property
    def busy(self) -> int:
        return sum(held.busy for held in self._held.values())

    @property
    def cells_used(self) -> int:
        """KV cells taken, shared ones counted once."""
        return len({cell for held in self._held.values() for cell in held.cells})

    def known(self, tokens: Sequence[int]) -> int:
        """How many of ``tokens`` a request for them would not have to evaluate."""
        return self._source(tokens)[1]

    def adopt(self, tokens: Sequence[int]) -> Plan:
        """A busy sequence for ``tokens`` whose state comes from elsewhere. Raises EngineBusy when none can be had."""
        target, evicted = self._target(None)
        for victim in evicted:
            del self._held[victim]
        self._held[target] = Held(used=next(self._clock))
        self.extend(target, tokens)
        return Plan(target, evicted=evicted)

    def acquire(self, tokens: Sequence[int]) -> Plan:
        """A busy sequence for ``tokens``, forked from the best source. Raises EngineBusy when none can be had."""
        source, copied = self._source(tokens)
        target, evicted = self._target(source)
        begun = self._copy(source, copied)
        if evicted:
            del self._held[evicted[0]]
        self._held[target] = begun
        kept = tuple(sequence for sequence in evicted if sequence != source)
        return Plan(target, source, copied, kept)

    def _source(self, tokens: Sequence[int]) -> tuple[int | None, int]:
        best, longest = None, 0
        for sequence, held in self._held.items():
            count = usable(held.tokens, tokens, trims=self._trims)
            if count > longest:
                best, longest = sequence, count
        return best, longest

    def _copy(self, source: int | None, copied: int) -> Held:
        if source is None:
            return Held(used=next(self._clock))
        held = self._held[source]
        self._use(held, copied)
        return Held(held.tokens[:copied], held.cells[:copied], used=next(self._clock))

    def _target(self, source: int | None) -> tuple[int, tuple[int, ...]]:
        free = next((number for number in range(self._total) if number not in self._held), None)
        if free is not None:
            return free, ()
        victims = self._victims()
        if not victims:
            raise EngineBusy(f"All {self._total} sequences of the engine are in use: cancel a generation first.")
        victim = next((sequence for sequence in victims if sequence != source), victims[0])
        return victim, (victim,)

    def _victims(self) -> list[int]:
        """Idle sequences, those first that are missed least: prefixes of others, then the longest unused."""
        idle = [sequence for sequence, held in self._held.items() if not held.busy]
        return sorted(idle, key=lambda sequence: (not self._covered(sequence), self._held[sequence].used))

    def _covered(self, sequence: int) -> bool:
        """Whether all that ``sequence`` holds is also the beginning of another."""
        tokens = self._held[sequence].tokens
        return self._trims and any(
            other != sequence and held.tokens[: len(tokens)] == tokens for other, held in self._held.items()
        )

    def checkpoint(self, sequence: int) -> Plan | None:
        """Keeps an idle copy of ``sequence`` as it is now, if that is of use and a place is free or idle."""
        held = self._held[sequence]
        known = any(other.tokens == held.tokens for number, other in self._held.items() if number != sequence)
        if self._trims or known or (len(self._held) == self._total and not self._victims()):
            return None
        target, evicted = self._target(sequence)
        for victim in evicted:
            del self._held[victim]
        self._held[target] = self._copy(sequence, len(held.tokens))
        self._held[target].busy = False
        return Plan(target, sequence, len(held.tokens), evicted)

    def extend(self, sequence: int, tokens: Sequence[int]) -> None:
        """``tokens`` were evaluated at the end of ``sequence``."""
        held = self._held[sequence]
        held.tokens.extend(tokens)
        held.cells.extend(next(self._cell) for _ in tokens)

    def truncate(self, sequence: int, length: int) -> None:
        held = self._held[sequence]
        del held.tokens[length:], held.cells[length:]

    def release(self, sequence: int) -> None:
        """Its generation is over; what it holds stays until the place is needed."""
        held = self._held[sequence]
        held.busy, held.used = False, next(self._clock)

    def drop(self, sequence: int) -> None:
        del self._held[sequence]

    def touch(self, tokens: Sequence[int]) -> None:
        """A request for ``tokens`` has come: a sequence of which it can use the greater part is of use."""
        source, count = self._source(tokens)
        if source is not None:
            self._use(self._held[source], count)

    def _use(self, held: Held, count: int) -> None:
        if 2 * count > len(held.tokens):
            held.used = next(self._clock)

    def retire(self) -> list[int]:
        """Gives up idle sequences that were of no use since this was last called: each evaluation looks at every cell
        that is taken. Whole states cost nothing of the kind, and are kept."""
        if not self._trims:
            return []
        stale = [number for number, held in self._held.items() if not held.busy and held.used < self._since]
        before = self.cells_used if stale else 0
        for number in stale:
            del self._held[number]
        self.holes += before - self.cells_used if stale else 0
        self._since = next(self._clock)
        return stale

    def gather(self, sequence: int, most: int) -> list[int] | None:
        """Gives up all but ``sequence``, so that it can be moved to the front of the cache. None, and nothing is given
        up, when another is busy or more than ``most`` cells would have to be evaluated again."""
        rest = [number for number in self._held if number != sequence]
        own = {cell for number in rest for cell in self._held[number].cells} - set(self._held[sequence].cells)
        if len(own) > most or any(held.busy for held in self._held.values()):
            return None
        for number in rest:
            del self._held[number]
        self.holes = 0
        return rest

    def evict(self) -> int | None:
        """Gives up the idle sequence that is missed least and frees cells; None when there is none."""
        victims = self._victims()
        if not victims:
            return None
        del self._held[victims[0]]
        return victims[0]
