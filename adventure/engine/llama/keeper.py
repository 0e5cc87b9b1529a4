"""Between the KV cache and the snapshots on disk: saves a sequence when nothing else is to be done, and brings back
the one a request can begin with.

The worker's thread calls everything here; only the writing of a file runs beside it.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import psutil

from adventure.engine.llama.binding import Context
from adventure.engine.llama.frames import Frame
from adventure.engine.llama.sequences import Plan, Sequences, usable
from adventure.engine.llama.snapshots import Snapshots
from adventure.errors import EngineBusy

_GAIN = 32
"""Tokens that must be spared to be worth a file."""
_SHARE = 8
"""A snapshot is replaced when this part of what it could hold is new, so that a long story is not written each turn."""
_NONE = -1
"""No token: stands behind those that are to be kept, since the last token of a request is never taken from a source."""


@dataclass(frozen=True, slots=True)
class _Wish:
    number: int
    tokens: list[int]
    last: bool


class Keeper:
    """``room``: how many tokens one generation may see, which is how long a state may be that is brought back."""

    def __init__(
        self,
        context: Context,
        sequences: Sequences,
        snapshots: Snapshots,
        send: Callable[[Frame], None],
        *,
        trims: bool,
        room: int,
    ) -> None:
        self._context = context
        self._sequences = sequences
        self._snapshots = snapshots
        self._send = send
        self._trims = trims
        self._room = room
        self._wishes: dict[str, _Wish] = {}
        self._writer = ThreadPoolExecutor(1, "snapshots")

    @property
    def pending(self) -> bool:
        return bool(self._wishes)

    def wish(self, owner: str, number: int, tokens: list[int], *, last: bool) -> None:
        """Save what is held of ``tokens`` for ``owner`` when there is time; answers ``number`` then."""
        replaced = self._wishes.pop(owner, None)
        if replaced is not None:
            self._answer(replaced.number, False)
        self._wishes[owner] = _Wish(number, tokens, last)

    def save_next(self) -> None:
        """Fulfil the oldest wish. Copying the state is all that the caller waits for."""
        owner = next(iter(self._wishes))
        wish = self._wishes.pop(owner)
        if not self._worth(owner, wish):
            self._answer(wish.number, False)
            return
        plan = self._sequences.acquire([*wish.tokens, _NONE])
        follow(self._context, plan, trims=self._trims)
        state = self._copied(plan.target)
        if plan.source == plan.target:
            self._sequences.release(plan.target)
        else:
            self._context.remove(plan.target)
            self._sequences.drop(plan.target)
        if state is None:
            self._answer(wish.number, False)
            return
        tokens = wish.tokens[: plan.copied]
        writing = self._writer.submit(self._snapshots.save, owner, tokens, state)
        writing.add_done_callback(lambda written: self._answer(wish.number, written.result()))

    def _worth(self, owner: str, wish: _Wish) -> bool:
        whole = [*wish.tokens, _NONE]
        held = self._sequences.known(whole)
        new = held - usable(self._snapshots.saved(owner), whole, trims=self._trims)
        return held >= _GAIN and (new > 0 if wish.last else new >= max(held // _SHARE, 1))

    def _copied(self, sequence: int) -> bytearray | None:
        size, limit = self._context.state_bytes(sequence), self._snapshots.limit
        if size > limit:
            _log(f"a state of {size >> 20} MB is not kept: {limit >> 20} MB are allowed in all")
            return None
        if size > int(psutil.virtual_memory().available) // 2:
            _log(f"a state of {size >> 20} MB is not kept: memory is short")
            return None
        return self._context.save(sequence)

    def recall(self, tokens: Sequence[int]) -> None:
        """Bring back the snapshot that spares most of ``tokens``, if it spares more than what is held."""
        held = self._sequences.known(tokens)
        found = self._snapshots.best(tokens, trims=self._trims, longest=self._room, beyond=held + _GAIN - 1)
        state = self._snapshots.take(found) if found else None
        if found is None or state is None:
            return
        try:
            plan = self._sequences.adopt(found.tokens)
        except EngineBusy:
            self._snapshots.put_back(found)
            return
        follow(self._context, plan, trims=self._trims)
        fits = self._load(plan.target, state)
        if fits:
            self._sequences.release(plan.target)
            self._snapshots.put_back(found)
        else:
            self._sequences.drop(plan.target)
            _log(f"the snapshot {found.path.name} does not fit this engine: it is ignored")

    def _load(self, target: int, state: bytes) -> bool:
        while not self._context.load(target, state):
            victim = self._sequences.evict()
            if victim is None:
                return False
            self._context.remove(victim)
        return True

    def _answer(self, number: int, kept: bool) -> None:
        self._send({"op": "answer", "id": number, "value": kept})


def follow(context: Context, plan: Plan, *, trims: bool) -> None:
    """Do in ``context`` what ``plan`` says."""
    for sequence in plan.evicted:
        context.remove(sequence)
    if plan.source == plan.target:
        context.remove(plan.target, plan.copied)
    elif plan.source is not None:
        context.copy(plan.source, plan.target, plan.copied if trims else None)


def _log(line: str) -> None:
    print(f"cache: {line}", file=sys.stderr, flush=True)
