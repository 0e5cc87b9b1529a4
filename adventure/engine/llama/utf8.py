"""UTF-8 that arrives in pieces which may end inside a character."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from adventure.text import clean

_UNFINISHED = "unexpected end of data"


def split(data: bytes) -> tuple[str, bytes] | None:
    """The whole characters of ``data`` and the beginning of one more; None where it is no UTF-8."""
    try:
        return data.decode(), b""
    except UnicodeDecodeError as error:
        if error.reason != _UNFINISHED:
            return None
        return data[: error.start].decode(), data[error.start :]


@lru_cache(maxsize=4096)
def completes(partial: bytes, fits: Callable[[str], bool]) -> bool:
    """Whether some character that begins with the bytes ``partial`` ``fits`` and is let through by :func:`clean`."""
    for byte in range(0x80, 0xC0):
        read = split(partial + bytes([byte]))
        if read is None:
            continue
        text, rest = read
        if completes(rest, fits) if rest else fits(text) and clean(text) == text:
            return True
    return False


def anything(_char: str) -> bool:
    return True
