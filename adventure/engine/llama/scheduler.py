"""Which tokens of which generation go into the next batch. Pure.

Rules:

* With a foreground generation only the oldest of them runs, alone: its prompt in large chunks, its reply token by
  token.
* Otherwise background prompts are evaluated one after the other in small chunks; when all are, every background reply
  advances in one joint batch. Spare ones do the same when there are no others.
* Background prompts that are only to be evaluated wait until each reply has begun, and then come first: so much is
  there for a reader in a hurry, and the rest is written while he reads it.
* Chunks end at multiples of their size, so that the same prompt is cut at the same places whatever ran before.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from adventure.engine.base import Priority

_BEGUN = 8
"""Tokens of a reply that are enough to begin with."""


@dataclass(frozen=True, slots=True)
class Work:
    """A generation as the scheduler sees it. ``evaluated`` of ``total`` tokens are in its sequence; ``prompt`` of them
    are the prompt. ``stop``: a place where evaluation must pause, because a checkpoint is kept there."""

    id: int
    priority: Priority
    evaluated: int
    total: int
    prompt: int
    stop: int | None = None

    @property
    def prefilling(self) -> bool:
        return self.evaluated < self.prompt - 1

    @property
    def silent(self) -> bool:
        """Whether it is a prompt that is only to be evaluated."""
        return self.total < self.prompt

    @property
    def begun(self) -> bool:
        """Whether there is something of it to be read."""
        return self.total >= self.prompt + _BEGUN


@dataclass(frozen=True, slots=True)
class Share:
    """``count`` tokens of generation ``id`` go into the batch."""

    id: int
    count: int


@dataclass(frozen=True, slots=True)
class Limits:
    """Tokens in one chunk of a prompt."""

    foreground: int = 512
    background: int = 128
    joint: int = 16
    """Tokens of one reply in a joint batch; more than 1 only where the reply's shape writes them."""


def next_batch(works: Sequence[Work], limits: Limits) -> tuple[Share, ...]:
    """What to evaluate now; ``works`` in the order they came. Empty when there is nothing to do."""
    for work in works:
        if work.priority is Priority.FOREGROUND:
            return (_chunk(work, limits.foreground),)
    first = min((work.priority for work in works), default=None)
    joint = [work for work in works if work.priority is first]
    replies = [work for work in joint if not work.silent]
    for work in joint if all(work.begun for work in replies) else replies:
        if work.prefilling:
            return (_chunk(work, limits.background),)
    return tuple(Share(work.id, min(work.total - work.evaluated, limits.joint)) for work in replies)


def _chunk(work: Work, size: int) -> Share:
    end = min(work.total, work.evaluated + size - work.evaluated % size)
    if work.stop is not None and work.stop > work.evaluated:
        end = min(end, work.stop)
    return Share(work.id, end - work.evaluated)
