"""One turn on the page as lines: what the player did, then the prose."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from textual.content import Content
from textual.style import Style

from adventure.story.turn import Action, ActionKind, Turn
from adventure.text import clean, one_line

_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
_CURSOR = "▍"
_AS_IT_IS = Style.null()
_THRESHOLD = "the model remembers from here on"


def paragraphs(prose: str) -> list[str]:
    """``prose`` cleaned and split at blank lines, or at every line end when it has none."""
    text = clean(prose).strip()
    parts = _BLANK_LINE.split(text) if _BLANK_LINE.search(text) else text.split("\n")
    return [part.strip("\n") for part in parts if part.strip()]


@dataclass(frozen=True, slots=True)
class Ink:
    """How turns are set: in a column ``width`` cells wide, in these styles."""

    width: int
    page: Style
    """Under all the others."""
    action: Style
    faint: Style
    cursor: Style
    title: Style


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """One line of the page."""

    content: Content
    after: str = "\n"
    """What follows in the story: a space, or nothing, where it was broken because the column ends there."""


BLANK = Line(Content(""))


class TurnText:
    """A finished turn, or one that is being written."""

    def __init__(self, action: Action, turn: Turn | None = None) -> None:
        self.action = action
        self.turn = turn
        self.prose = turn.reply.prose if turn else ""
        self.forgotten = False
        """Whether it has left the model's window."""
        self.threshold = False
        """Whether the model's window begins with it."""
        self._live = turn is None
        self._set_as: object = None
        self._lines: list[Line] = []
        self._wrapped: dict[tuple[Content, Style, Ink], list[Line]] = {}

    def write(self, text: str) -> None:
        """Append to the prose."""
        self.prose += text

    def finish(self, turn: Turn) -> None:
        """The turn is on disk: show exactly what was kept."""
        self.turn, self.prose, self._live = turn, turn.reply.prose, False

    def stop(self) -> None:
        """Nothing more will come."""
        self._live = False

    def lines(self, ink: Ink) -> list[Line]:
        """What is shown, with a blank line after each paragraph. What has not changed is the same objects as before."""
        now = (self.prose, self._live, self.forgotten, self.threshold, ink)
        if now != self._set_as:
            self._set_as, self._lines = now, self._set(ink)
        return self._lines

    def _set(self, ink: Ink) -> list[Line]:
        before, self._wrapped = self._wrapped, {}
        lines: list[Line] = []
        for part, style in self._parts(ink):
            key = (part, style, ink)
            wrapped = before.get(key) or _wrapped(part.stylize_before(style), ink.width)
            self._wrapped[key] = wrapped
            lines += [*wrapped, BLANK]
        return [*_rule(ink), *lines] if lines and self.threshold else lines

    def _parts(self, ink: Ink) -> Iterator[tuple[Content, Style]]:
        if self.action.kind is not ActionKind.START and (words := one_line(self.action.text)):
            yield Content(f"› {words}"), ink.action + ink.faint if self.forgotten else ink.action
        said = [Content(text) for text in paragraphs(self.prose)]
        if self._live and said:
            said[-1] = Content.assemble(said[-1], (_CURSOR, ink.cursor))
        for part in said:
            yield part, ink.faint if self.forgotten else _AS_IT_IS


def _wrapped(text: Content, width: int) -> list[Line]:
    lines: list[Line] = []
    for line in text.split("\n", allow_blank=True):
        rest = line.plain
        *others, last = line.wrap(width) or [line]
        for part in others:
            end = rest[len(part.plain) :]
            rest = end.lstrip()
            lines.append(Line(part, after=end[: len(end) - len(rest)]))
        lines.append(Line(last))
    return lines


def _rule(ink: Ink) -> list[Line]:
    """Across the column, with words in its middle."""
    words = f" {_THRESHOLD} " if ink.width > len(_THRESHOLD) + 4 else ""
    return [Line(Content.styled(words.center(ink.width, "╍"), ink.faint)), BLANK]
