"""Closing the gap that a window leaves in the KV cache when the story has moved on from it.

Without flash attention each evaluation looks at every cell up to the last one that is taken. The next window was
evaluated behind the present one; when that is given up, its cells are free, but are looked at all the same. So what is
left is copied out and put back, which begins at the front. Keys and values stay bit for bit the same.
"""

from __future__ import annotations

from adventure.engine.llama.binding import Context
from adventure.engine.llama.sequences import Sequences

_GAP = 256
"""Free cells that are worth the copying."""
_LITTLE = 256
"""Cells of other sequences that may be lost by it."""
_BYTES = 1 << 26
_SHARE = 16
"""A state may have so many bytes, or this part of the model's size if that is more: for a moment it is held twice."""


def compact(context: Context, sequences: Sequences, sequence: int, model_bytes: int) -> None:
    """Move the idle ``sequence``, which the story goes on from, to the front, if there is a gap and it can be had."""
    if sequences.holes < _GAP or context.state_bytes(sequence) > max(_BYTES, model_bytes // _SHARE):
        return
    others = sequences.gather(sequence, _LITTLE)
    if others is None:
        return
    state = bytes(context.save(sequence))
    for number in (*others, sequence):
        context.remove(number)
    if not context.load(sequence, state):
        sequences.drop(sequence)
