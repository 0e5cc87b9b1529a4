"""Which measurements to trust on a machine that is shared: those during which others took the least of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Self

import psutil


class Stolen:
    """Measures the share of the processor that other guests of this machine took within a ``with`` block: 0 to 1.

    It is the "steal" time of Linux; where the system does not tell it, the share is 0.
    """

    def __enter__(self) -> Self:
        self._before = psutil.cpu_times()
        self.share = 0.0
        return self

    def __exit__(self, *_: object) -> None:
        passed = [now - then for then, now in zip(self._before, psutil.cpu_times(), strict=True)]
        steal = dict(zip(self._before._fields, passed, strict=True)).get("steal", 0.0)
        self.share = steal / max(sum(passed), 1e-9)


def stolen_s() -> float:
    """Seconds, of all processors together, that other guests ever took: the clock of :class:`Stolen`."""
    return float(getattr(psutil.cpu_times(), "steal", 0.0))


def quietest(values: Sequence[float], stolen: Sequence[float]) -> tuple[list[float], float]:
    """The half of ``values`` during which the least was stolen, in their order, and the most that was stolen then."""
    ranked = sorted(range(len(values)), key=lambda index: stolen[index])
    kept = sorted(ranked[: (len(values) + 1) // 2])
    return [values[index] for index in kept], max((stolen[index] for index in kept), default=0.0)
