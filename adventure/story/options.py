"""The lines at the end of a reply that may be its options, held until that is decided.

A *run* is bullets of one style, in order, with blank lines, rules and, under numbered bullets, descriptions between
them. What follows the last bullet is its *tail*: a description of the last option, a closing question, or the proof
that all of it was prose.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from adventure.story.lines import Kind, Line, Style, tidy_option

OPTIONS = 3
_TAIL = 300
"""Characters behind the last bullet after which the run was prose."""
_ITEMS = 12
"""Bullets a run may have; a longer list is prose."""
_DEEPER = 2
"""Columns by which a line below a bullet is indented to belong to it."""
_SAID = (
    "said|says|asks|asked|replied|replies|whispered|whispers|muttered|mutters|shouted|shouts|cried|cries|answered"
    "|answers|growled|hissed|murmured|called|sighed|laughed|exclaimed|dijo|preguntó|respondió|susurró|gritó|dit|demanda"
    "|répondit|murmura|cria|sagte|fragte|rief|antwortete|flüsterte|disse|perguntou|respondeu|chiese|rispose|sussurrò"
    "|gridò|rzekł|rzekła|powiedział|powiedziała|zapytał|zapytała|spytał|odparł|odpowiedział|сказал|сказала|спросил"
    "|спросила|ответил|ответила|прошептал|прошептала|крикнул|крикнула"
)
_SPEECH = re.compile(
    rf"[,.!?…\-–—][\"”’»]?\s*(?:[-–—]\s*)?(?:\w+\s+){{0,2}}(?:{_SAID})\b|[,.!?…]\s+[-–—]\s+\w", re.IGNORECASE
)
_CLOSING = re.compile(
    r"[?？][\"”’»*_)\]]*$|\b(?:choos\w*|choices?|options?|decide\w*|decisions?|select\w*|pick|your move|your turn|reply"
    r"|respond|type|elige|wähl\w*|choisis\w*|scegli|escolha|wybierz|выбер\w*)\b|选择|選",
    re.IGNORECASE,
)
_ENDS_SENTENCE = tuple(".!?…:;,–—-。！？")


@dataclass(slots=True)
class Item:
    at: int
    """Index among the held lines."""
    words: list[str]
    """The bullet's text, then its descriptions."""
    apart: bool = False
    """Whether a blank line stands before it."""
    speech: bool = False
    """Whether it reads as somebody's words, led in by a dash."""

    def text(self, ordinal: int) -> str:
        head = tidy_option(self.words[0], ordinal)
        for more in self.words[1:]:
            head = _join(head, tidy_option(more, 0))
        return head


@dataclass(slots=True)
class Run:
    lines: list[str] = field(default_factory=list)
    """Everything held, as it came, fences left out."""
    items: list[Item] = field(default_factory=list)
    style: Style = Style.DASH
    _last: Line = field(default_factory=lambda: Line(Kind.BLANK))
    _tail: list[str] = field(default_factory=list)
    _blank: bool = False
    """Whether the newest held line is blank, or only rules came since a blank one."""
    _tail_apart: bool = False
    """Whether a blank line stands between the last bullet and its tail."""

    def opens(self, line: Line) -> bool:
        """Whether a new run can begin with this bullet."""
        return line.ordinal <= 1

    def takes(self, line: Line) -> bool:
        """Whether this line, complete or not, can belong to the run that has begun. Once False, it stays False."""
        if len("".join(self._tail)) + len(line.text) * (line.kind is Kind.PROSE) > _TAIL:
            return False
        if self._below(line):
            return True
        if line.kind is Kind.BULLET:
            return line.style is self.style and len(self.items) < _ITEMS and self._next(line)
        if self.style is Style.DASH:
            return len(self.items) >= OPTIONS
        return bool(self.items)

    def add(self, line: Line, raw: str) -> None:
        """Hold a complete line that the run takes, or that begins it."""
        self.lines.append(raw)
        if line.kind is Kind.BLANK:
            self._blank = True
        elif line.kind is Kind.RULE or line.kind is Kind.LABEL:
            return
        elif self.items and self._below(line):
            self.items[-1].words.append(line.text.strip())
        elif line.kind is Kind.BULLET:
            self._add_item(line)
        else:
            self._tail_apart = self._tail_apart or (self._blank and not self._tail)
            self._tail.append(line.text.strip())
        self._blank = self._blank and line.kind is Kind.BLANK

    def texts(self) -> list[str]:
        """The distinct options so far, at most three."""
        return _distinct(self.items)

    def number_next(self, line: Line) -> int:
        """Which option a bullet that is still being written would be; 0 when it is none."""
        number = len(self.texts()) + 1
        return 0 if number > OPTIONS or self._below(line) else number

    def settle(self) -> tuple[list[str], list[str]]:
        """The reply is over: the held lines that were prose after all, and the options."""
        if not self.items or not self._tail_is_closed():
            return self.lines if self.items else [], []
        first = self._first_item()
        options = _distinct(self.items[first:])
        if not options or (len(self.items) == 1 and self._weak()):
            return self.lines, []
        return (self.lines[: self.items[first].at] if first else []), options

    def _add_item(self, line: Line) -> None:
        if self._tail and self.items:
            self.items[-1].words += self._tail
        self._tail, self._tail_apart = [], False
        speech = line.mark in ("-", "–") and bool(_SPEECH.search(line.text))
        self.items.append(Item(len(self.lines) - 1, [line.text], self._blank, speech))
        self.style, self._last = line.style, line

    def _below(self, line: Line) -> bool:
        """Whether an indented line belongs to the bullet above it."""
        if not self.items or self._tail or line.indent < self._last.indent + _DEEPER:
            return False
        if line.kind is Kind.PROSE:
            return not self._blank
        return line.kind is Kind.BULLET and line.style is not self.style

    def _next(self, line: Line) -> bool:
        if line.style is Style.DASH:
            return not self._tail
        return line.ordinal == self._last.ordinal + 1 or (line.ordinal == self._last.ordinal == 1 and not self._tail)

    def _weak(self) -> bool:
        """A lone ``A.`` is more often an initial than an option."""
        return self.style is Style.LETTER and self._last.mark[0] in ".:"

    def _first_item(self) -> int:
        """Index of the first option; dashes before it are a list in the prose, or speech."""
        count = len(self.items)
        if self.style is not Style.DASH:
            return 0
        block = max((index for index, item in enumerate(self.items) if item.apart), default=0)
        if block and count - block >= OPTIONS:
            return block
        spoken = next((index for index, item in enumerate(self.items) if not item.speech), count)
        return self._behind_speech(spoken) if spoken else 0

    def _behind_speech(self, spoken: int) -> int:
        count = len(self.items)
        if count - spoken >= OPTIONS:
            return count - OPTIONS
        if spoken < count and self.items[spoken].apart:
            return spoken
        talk = count < OPTIONS or sum(item.speech for item in self.items) > 1
        return count if talk else 0

    def _tail_is_closed(self) -> bool:
        tail = list(self._tail)
        described = len(self.items) > 1 and all(len(item.words) > 1 for item in self.items[:-1])
        if tail and described and not self._tail_apart:
            self.items[-1].words.append(tail.pop(0))
        if not tail:
            return True
        return len(self.items) > 1 and bool(_CLOSING.search(tail[-1]))


def _distinct(items: list[Item]) -> list[str]:
    options: dict[str, str] = {}
    for item in items:
        text = item.text(len(options) + 1)
        if text:
            options.setdefault(option_key(text), text)
    return list(options.values())[:OPTIONS]


def option_key(text: str) -> str:
    """Equal for options that a player would take for the same."""
    return " ".join(text.casefold().split())


def _join(head: str, more: str) -> str:
    if not head or not more:
        return head or more
    smooth = head.endswith(_ENDS_SENTENCE) or more[0].islower()
    return f"{head} {more}" if smooth else f"{head}: {more}"
