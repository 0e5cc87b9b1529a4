"""The one door for untrusted text.

Scenario files, packs, saves, imported cards, model names, what the player types and what a model writes all pass
through :func:`clean` when they enter and again when they are shown. What it lets through cannot move a cursor, set a
clipboard, reverse the reading order, hide words, stack marks over its neighbours or break a strict UTF-8 encoder.

Left in, because scripts and emoji need them: the joiners U+200C and U+200D, variation selectors, combining marks in
stacks of up to eight.
"""

from __future__ import annotations

import re
import unicodedata

_CONTROL = r"\x00-\x08\x0b-\x1f\x7f-\x9f"
_BIDI = r"\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_INVISIBLE = r"\xad\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0\U0001d173-\U0001d17a"
_ANNOTATION_AND_TAGS = r"\ufff9-\ufffb\U000e0000-\U000e007f"
_BROKEN = "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_FORBIDDEN = re.compile(f"[{_CONTROL}{_BIDI}{_INVISIBLE}{_ANNOTATION_AND_TAGS}{_BROKEN}]")
_LINE_ENDS = re.compile("\r\n?|[\u0085\u2028\u2029]")
_SPACE = re.compile(r"\s+")
_MAY_STACK = re.compile("[\u0300-\U0010ffff]+")
_JOINERS = "\u200c\u200d"
_MAX_STACK = 8


class Cleaner:
    """:func:`clean` for text that arrives in pieces: the joined results do not depend on where it was cut."""

    def __init__(self) -> None:
        self._held = ""
        self._stack = 0

    def feed(self, text: str) -> str:
        text = self._held + text
        self._held = "\r" if text.endswith("\r") else ""
        return self._pass(text[: len(text) - len(self._held)])

    def close(self) -> str:
        held, self._held = self._held, ""
        return self._pass(held)

    def _pass(self, text: str) -> str:
        text = _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))
        if not text:
            return ""
        if text.isascii():
            self._stack = 0
            return text
        pieces: list[str] = []
        end = 0
        for run in _MAY_STACK.finditer(text):
            self._stack = self._stack if run.start() == 0 else 0
            pieces += (text[end : run.start()], self._unstack(run[0]))
            end = run.end()
        self._stack = self._stack if end == len(text) else 0
        return "".join(pieces) + text[end:]

    def _unstack(self, run: str) -> str:
        kept = []
        for char in run:
            stacks = char in _JOINERS or unicodedata.category(char) in ("Mn", "Me")
            self._stack = self._stack + 1 if stacks else 0
            if self._stack <= _MAX_STACK:
                kept.append(char)
        return "".join(kept)


def clean(text: str) -> str:
    """``text`` without control characters (newline and tab stay), bidi controls, invisible characters and lone
    surrogates.

    Every line ending becomes ``\\n``. Idempotent: ``clean(clean(x)) == clean(x)``.
    """
    cleaner = Cleaner()
    return cleaner.feed(text) + cleaner.close()


def visible(text: str) -> bool:
    """Whether a reader would see anything of ``text``: a letter, digit, sign or emoji."""
    return any(unicodedata.category(char)[0] in "LNPS" for char in clean(text))


def one_line(text: str, limit: int | None = None) -> str:
    """``text`` cleaned, on one line, single-spaced, cut with an ellipsis at ``limit`` characters."""
    line = _SPACE.sub(" ", clean(text)).strip()
    if limit is not None and len(line) > limit:
        return line[: max(limit - 1, 0)].rstrip() + "…"
    return line


def cells(text: str) -> int:
    """Terminal columns that ``text`` takes on one line, as far as Unicode says."""
    return sum(map(_cell, text)) if not text.isascii() else len(text)


def _cell(char: str) -> int:
    if unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def wrap(text: str, width: int) -> str:
    """``text`` cleaned, each paragraph wrapped to ``width`` terminal columns, at spaces where there are any."""
    return "\n".join(_fill(line.expandtabs(4), width) for line in clean(text).split("\n"))


def _fill(line: str, width: int) -> str:
    rows = [""]
    for word in line.split(" "):
        gap = " " if rows[-1] else ""
        if cells(rows[-1] + gap + word) <= width:
            rows[-1] += gap + word
            continue
        if rows[-1]:
            rows.append("")
        for char in word:
            if rows[-1] and cells(rows[-1]) + _cell(char) > width:
                rows.append("")
            rows[-1] += char
    return "\n".join(rows)
