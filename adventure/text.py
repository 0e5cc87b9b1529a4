"""The one door for untrusted text.

Scenario files, packs, saves, imported cards, model names, what the player types and what a model writes all pass
through :func:`clean` when they enter and again when they are shown. What it lets through cannot move a cursor, set a
clipboard, reverse the reading order or break a strict UTF-8 encoder.
"""

from __future__ import annotations

import re
import textwrap

_CONTROL = r"\x00-\x08\x0b-\x1f\x7f-\x9f"
_BIDI = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_LINE_ENDS = re.compile("\r\n?|[\u0085\u2028\u2029]")
_FORBIDDEN = re.compile(f"[{_CONTROL}{_BIDI}\ud800-\udfff\ufeff\ufff9-\ufffb]")
_SPACE = re.compile(r"\s+")


def clean(text: str) -> str:
    """``text`` without control characters (newline and tab stay), bidi controls and lone surrogates.

    Every line ending becomes ``\\n``. Idempotent: ``clean(clean(x)) == clean(x)``.
    """
    return _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))


def one_line(text: str, limit: int | None = None) -> str:
    """``text`` cleaned, on one line, single-spaced, cut with an ellipsis at ``limit`` characters."""
    line = _SPACE.sub(" ", clean(text)).strip()
    if limit is not None and len(line) > limit:
        return line[: max(limit - 1, 0)].rstrip() + "…"
    return line


def wrap(text: str, width: int) -> str:
    """``text`` cleaned, each paragraph wrapped to ``width`` columns."""
    return "\n".join(textwrap.fill(line, width) for line in clean(text).split("\n"))
