"""File names for saves, safe on every system and readable by people."""

from __future__ import annotations

import itertools
import unicodedata
from collections.abc import Container

SUFFIX = ".adventure"
_LONGEST = 80
"""Bytes of UTF-8; with every suffix this fits the strictest file systems."""
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(10))}


def slug(title: str) -> str:
    """A file name from ``title``, without the suffix: letters and digits of any script, lower case, single
    hyphens."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", title).casefold())
    kept = "".join(char if unicodedata.category(char)[0] in "LMN" else " " for char in text)
    name = _cut("-".join(kept.split()))
    return f"{name}-game" if name in _DEVICES else name or "game"


def _cut(name: str) -> str:
    return name.encode()[:_LONGEST].decode(errors="ignore").rstrip("-")


def free_name(wanted: str, taken: Container[str]) -> str:
    """``wanted``, or ``wanted-2``, ``wanted-3``... not in ``taken``, whose names are folded by
    :func:`fold`."""
    names = itertools.chain([wanted], (f"{wanted}-{number}" for number in itertools.count(2)))
    return next(name for name in names if fold(name) not in taken)


def fold(name: str) -> str:
    """``name`` as file systems compare it that ignore case and normalization."""
    return unicodedata.normalize("NFC", name.casefold())
