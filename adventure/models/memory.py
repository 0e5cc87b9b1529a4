"""What a model takes of memory, from its header alone."""

from __future__ import annotations

from dataclasses import dataclass

from adventure.models.header import Header

_USUAL, _UNKNOWN = 8192, 4096
"""Tokens of the window unless told otherwise: no more than the first, and the second where the model names none."""


@dataclass(frozen=True, slots=True)
class Need:
    """Bytes, but for ``window``, which is in tokens."""

    weights: int
    window: int
    kv: int
    """Keys and values of a full window."""

    @property
    def total(self) -> int:
        return self.weights + self.kv

    @property
    def fits(self) -> bool:
        """Whether so much is free now."""
        return self.total <= free()


def need(header: Header, context: int | None) -> Need:
    """What a model takes with a window of ``context`` tokens, its own when None."""
    window = context or min(header.context_length or _UNKNOWN, _USUAL)
    return Need(header.size, window, header.kv_bytes_per_token() * window)


def free() -> int:
    """Bytes of memory that programs can still have."""
    import psutil

    return int(psutil.virtual_memory().available)
