"""Where in the shape of a reply a text is, character by character. See :mod:`adventure.engine.llama.shape`."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from adventure.engine.llama.utf8 import anything, completes
from adventure.engine.llama.vocabulary import GLYPHS, LEAD, SPEAKERS, STOPS, may_begin_option, stacks
from adventure.text import clean

_STYLES = ("-", "*", "•", "1.", "1)", "(1)", "A)", "a)", "(A)", "(a)")
BARE = re.compile(rf" {{0,3}}({'|'.join(map(re.escape, _STYLES))})")
_BULLET = re.compile(rf"{LEAD}([{re.escape(GLYPHS)}])")
_FOREIGN = re.compile(
    rf"{LEAD}[{re.escape(GLYPHS)}]\s|[ \t]*[-•](?:[^\W\d_]|[\"“«*])|[\s>#*_]*(?:{'|'.join(SPEAKERS)})[*\s]*[:：]",
    re.IGNORECASE,
)
"""Lines that readers take for a bullet or somebody else's message; ``BARE`` and a space is what begins options."""
_SPEAKING = "|".join(sorted({word[:end] for word in SPEAKERS for end in range(1, len(word) + 1)}, reverse=True))
_MAYBE = re.compile(
    rf"{LEAD}[{re.escape(GLYPHS)}]?| {{0,3}}\(?[1Aa]?[.)]?|[\s>#*_]*(?:{_SPEAKING})[*\s]*", re.IGNORECASE
)
"""Lines that may still become one of these."""
_MARKUP = re.compile(r"<|##|\[/?INST", re.IGNORECASE)
MARKUP_HEADS = frozenset("#[")
_LABEL = re.compile(r"^\W*(?:(?:option|choice|action)\W*)?(?:\d{1,2}|[a-j]|one|two|three)\W+", re.IGNORECASE)
_HEAD = 20
"""Characters of a line that may still be its marker."""
_TAIL = 16


class Mode(Enum):
    FREE = auto()
    PROSE = auto()
    MARKER = auto()
    OPTION = auto()
    CLOSED = auto()


@dataclass(slots=True)
class Cursor:
    """Where in the shape the text is, character by character. ``feed`` returns False where it leaves the shape."""

    wanted: int
    mode: Mode = Mode.PROSE
    partial: bytes = b""
    """The beginning of a character that is not yet whole."""
    tail: str = ""
    line: str | None = ""
    """The line of prose so far, while it can still become a marker or a role."""
    worded: bool = False
    """Whether the prose before ``line`` has a letter or digit."""
    style: str = "-"
    expect: str = ""
    """What must follow, in ``MARKER``."""
    gap: bool = False
    """Whether one blank line may stand here."""
    option: str = ""
    keys: tuple[str, ...] = ()

    def feed(self, text: str) -> bool:
        if _MARKUP.search(self.tail[-6:] + text):
            return False
        if not text.isascii() and clean(self.tail + text) != self.tail + text:
            return False
        for char in text:
            if not _STEPS[self.mode](self, char):
                return False
        self.tail = (self.tail + text)[-_TAIL:]
        return True

    def free(self, _char: str) -> bool:
        return True

    def prose(self, char: str) -> bool:
        if self.line is None and char != "\n":
            self.worded = self.worded or char.isalnum()
            return True
        before, line = self.line or "", (self.line or "") + char
        if char == " " and (bare := BARE.fullmatch(before)):
            return self.worded and self._begin(bare[1])
        if _FOREIGN.fullmatch(line) or (char == "◁" and not (self.tail + before).strip()):
            return False
        bullet = _BULLET.fullmatch(line)
        if bullet and bullet[1] not in "*–" and not (self.worded and BARE.fullmatch(line)):
            return False
        self._follow(line)
        return True

    @property
    def completable(self) -> bool:
        """Whether some character that begins with ``partial`` can stand here."""
        if not self.partial:
            return True
        if self.mode is Mode.MARKER:
            return self.expect[0].encode().startswith(self.partial)
        if self.mode is Mode.PROSE and self.line is not None and _BULLET.fullmatch(self.line):
            return False
        if stacks(self.tail[-1:]):
            return False
        opening = self.mode is Mode.OPTION and not self.option
        return completes(self.partial, may_begin_option if opening else anything)

    def _follow(self, line: str) -> None:
        if line.endswith("\n"):
            self.worded = self.worded or any(map(str.isalnum, line))
            self.line = ""
        elif not line.strip(" \t\u3000>"):
            self.line = line[:4]
        elif len(line) <= _HEAD and _MAYBE.fullmatch(line):
            self.line = line
        else:
            self.worded = self.worded or any(map(str.isalnum, line))
            self.line = None

    @property
    def spoken(self) -> bool:
        """Whether the prose says anything yet, the line that is being written included."""
        return self.worded or any(map(str.isalnum, self.line or ""))

    def _begin(self, style: str) -> bool:
        self.mode, self.style, self.option = Mode.OPTION, style, ""
        return True

    def marker(self, char: str) -> bool:
        if char == "\n" and self.gap:
            self.gap = False
            return True
        if char != self.expect[0]:
            return False
        self.expect, self.gap = self.expect[1:], False
        if not self.expect:
            self.mode, self.option = Mode.OPTION, ""
        return True

    def words(self, char: str) -> bool:
        if char == "\n":
            return self.close(gap=True)
        if (not self.option and not may_begin_option(char)) or (char in STOPS and self.repeats):
            return False
        self.option += char
        return True

    def closed(self, char: str) -> bool:
        return char in " \t\n"

    @property
    def key(self) -> str:
        """What must differ between options: letters and digits, behind a label a reader would drop."""
        labelled, bare = ("".join(filter(str.isalnum, text)) for text in (self.option, _LABEL.sub("", self.option)))
        return (bare or labelled).casefold()

    @property
    def repeats(self) -> bool:
        """Whether the option, as far as it is written, says what an earlier one says."""
        return bool(self.keys) and self.key in self.keys

    @property
    def closable(self) -> bool:
        return not self.partial and bool(self.key) and not self.repeats

    def close(self, *, gap: bool) -> bool:
        """End the option that is being written and expect the next one's marker."""
        if not self.closable:
            return False
        self.keys = (*self.keys, self.key)
        self.option = ""
        if len(self.keys) == self.wanted:
            self.mode = Mode.CLOSED
        else:
            self.mode, self.gap = Mode.MARKER, gap
            self.expect = _numbered(self.style, len(self.keys)) + " "
        return True


_STEPS = {
    Mode.FREE: Cursor.free,
    Mode.PROSE: Cursor.prose,
    Mode.MARKER: Cursor.marker,
    Mode.OPTION: Cursor.words,
    Mode.CLOSED: Cursor.closed,
}


def _numbered(style: str, place: int) -> str:
    """The marker of the option at ``place`` (from 0), in the style of the first."""
    return "".join(chr(ord(char) + place) if char in "1Aa" else char for char in style)
