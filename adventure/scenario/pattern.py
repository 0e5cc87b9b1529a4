"""Regular expressions from strangers. Python's matcher has no time limit, so the ones that could need it are refused.

Allowed is what matches in polynomial time with a small exponent: no repeat of something that itself repeats, varies or
branches; at most two open-ended repeats; a handful of optional parts; no back references.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

MAX_OPEN = 2
"""Repeats without a small upper bound."""
MAX_OPTIONAL = 8
_SMALL = 8
_REPEATS = (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT)


def refusal(pattern: str) -> str | None:
    """Why ``pattern`` cannot be used, as the end of a sentence that begins with its key; None when it can."""
    try:
        with warnings.catch_warnings(record=True):
            warnings.simplefilter("always")
            re.compile(pattern)
            tree = parser.parse(pattern)
    except (re.error, RecursionError, OverflowError, ValueError) as error:
        return f"is not a regular expression ({error}); correct it or escape the character with a backslash"
    parts = list(_walk(tree, inside_repeat=False))
    if any(kind == "reference" for kind in parts):
        return "uses a back reference, which could take forever; write the words out"
    if any(kind == "nested" for kind in parts):
        return "repeats something that itself repeats or branches, which could take forever; simplify it"
    if parts.count("open") > MAX_OPEN or parts.count("optional") > MAX_OPTIONAL:
        return f"repeats too often, which could take forever; use * and + at most {MAX_OPEN} times in one expression"
    return None


def _walk(tree: Any, inside_repeat: bool) -> Iterator[str]:
    """What in ``tree`` can cost time: ``reference``, ``nested``, ``open``, ``optional``."""
    for code, value in tree:
        if code in (op.GROUPREF, op.GROUPREF_EXISTS):
            yield "reference"
        elif code in _REPEATS:
            yield from _repeat(value, inside_repeat)
        elif code is op.BRANCH:
            if inside_repeat:
                yield "nested"
            for branch in value[1]:
                yield from _walk(branch, inside_repeat)
        elif isinstance(value, tuple):
            for part in value:
                if isinstance(part, parser.SubPattern):
                    yield from _walk(part, inside_repeat)
        elif isinstance(value, parser.SubPattern):
            yield from _walk(value, inside_repeat)


def _repeat(value: Any, inside_repeat: bool) -> Iterator[str]:
    low, high, body = value
    if high != low:
        yield "nested" if inside_repeat else "open" if high > _SMALL else "optional"
    yield from _walk(body, inside_repeat or high > 1)
