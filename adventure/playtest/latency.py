"""How long replies took. Apart from the report, because it is never the same twice. Pure."""

from __future__ import annotations

import statistics
from dataclasses import dataclass

from adventure.playtest.record import Run


@dataclass(frozen=True, slots=True)
class Latency:
    """Seconds, from the request to the end of the reply, with the other games beside it."""

    replies: int
    half: float
    """Half of the replies took no longer."""
    most: float
    """95 of 100 took no longer."""
    tokens_per_second: float
    """Of one reply, while it was written."""
    evaluated_tokens: int
    """Tokens of prompts that were not in the cache."""


def latency_of(run: Run) -> Latency:
    turns = [turn for game in run.games for turn in game.turns if turn.raw]
    seconds = sorted(turn.seconds for turn in turns) or [0.0]
    decoding = sum(turn.decode_s for turn in turns)
    return Latency(
        replies=len(turns),
        half=round(statistics.median(seconds), 3),
        most=round(seconds[min(int(len(seconds) * 0.95), len(seconds) - 1)], 3),
        tokens_per_second=round(sum(turn.reply_tokens for turn in turns) / decoding, 1) if decoding else 0.0,
        evaluated_tokens=sum(turn.evaluated_tokens for turn in turns),
    )
