"""How far a run is, and what follows from it: learning rate and window length. Pure."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

WARMUP_STEPS = 60
FLAT = 0.35
"""The rate stays at its height for this part of a run and then falls in a straight line to zero."""


@dataclass(frozen=True, slots=True)
class Budget:
    """When a run ends: after ``tokens``, or after ``seconds`` of wall clock, whichever is given."""

    tokens: int = 0
    seconds: float = 0.0

    def progress(self, tokens: int, seconds: float) -> float:
        """0 at the start, 1 at the end."""
        share = tokens / self.tokens if self.tokens else seconds / max(self.seconds, 1e-9)
        return min(max(share, 0.0), 1.0)


def seconds_until(clock: str, now: dt.datetime) -> float:
    """Seconds from ``now`` to the next time the clock shows ``HH:MM``. Raises ValueError for anything else."""
    wanted = dt.datetime.strptime(clock, "%H:%M")
    end = now.replace(hour=wanted.hour, minute=wanted.minute, second=0, microsecond=0)
    return ((end - now) % dt.timedelta(days=1)).total_seconds()


def rate(step: int, progress: float) -> float:
    """The learning rate as a share of its height."""
    falling = min(1.0, (1.0 - progress) / (1.0 - FLAT))
    return falling * min(1.0, (step + 1) / WARMUP_STEPS)


def parse_lengths(text: str) -> tuple[tuple[int, float], ...]:
    """``512:0.4,1024:1``: windows of 512 tokens for the first 40% of a run, then of 1,024."""
    pairs = [part.split(":") for part in text.split(",")]
    lengths = tuple((int(length), float(end)) for length, end in pairs)
    if [end for _, end in lengths] != sorted(end for _, end in lengths) or lengths[-1][1] < 1:
        raise ValueError(f"--lengths {text}: the shares must rise and end at 1.")
    return lengths


def length_at(lengths: tuple[tuple[int, float], ...], progress: float) -> int:
    return next((length for length, end in lengths if progress < end), lengths[-1][0])
