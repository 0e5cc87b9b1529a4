"""The shape of a reply: prose, then exactly so many options, whatever the model.

Prose is free. The options begin when the model begins a line with a bullet, ends its turn without them, or has
used up its prose. From there on a grammar admits distinct, non-empty, single-line options and nothing else. How to
drive it, one reply to a :class:`ShapeMachine`::

    token = sample()
    if not machine.allowed(token):
        token = sample(among=machine.mask())
    kept = machine.advance(token)       # False: the token only said "stop here" and is no part of the reply
    while not machine.done and (forced := machine.forced()):
        ...                             # they follow in the reply, without sampling:
        for token in forced: machine.advance(token)

Invariants, for any stream of allowed tokens:

* The reply is valid UTF-8, and ``clean`` would not change it.
* Some token is always allowed until ``done``; ``mask()[token] == allowed(token)`` for every token.
* At ``done`` the text is prose with a letter or digit in it, then the options, one a line, each behind its marker.
* A reply that is well-shaped by itself is never changed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, auto

import numpy as np

from adventure.engine.base import Shape
from adventure.engine.llama.utf8 import anything, completes, split
from adventure.engine.llama.vocabulary import GLYPHS, LEAD, SPEAKERS, Ids, Mask, ends_sentence, may_begin_option, stacks
from adventure.engine.llama.vocabulary import Vocabulary as Vocabulary
from adventure.text import clean

_STYLES = ("-", "*", "•", "1.", "1)", "(1)", "A)", "a)", "(A)", "(a)")
_BARE = re.compile(rf" {{0,3}}({'|'.join(map(re.escape, _STYLES))})")
_BULLET = re.compile(rf"{LEAD}([{re.escape(GLYPHS)}])")
_FOREIGN = re.compile(
    rf"{LEAD}[{re.escape(GLYPHS)}]\s|[ \t]*[-•](?:[^\W\d_]|[\"“«*])|[\s>#*_]*(?:{'|'.join(SPEAKERS)})[*\s]*[:：]",
    re.IGNORECASE,
)
"""Lines that readers take for a bullet or somebody else's message; ``_BARE`` and a space is what begins options."""
_SPEAKING = "|".join(sorted({word[:end] for word in SPEAKERS for end in range(1, len(word) + 1)}, reverse=True))
_MAYBE = re.compile(
    rf"{LEAD}[{re.escape(GLYPHS)}]?| {{0,3}}\(?[1Aa]?[.)]?|[\s>#*_]*(?:{_SPEAKING})[*\s]*", re.IGNORECASE
)
"""Lines that may still become one of these."""
_MARKUP = re.compile(r"<|##|\[/?INST", re.IGNORECASE)
_MARKUP_HEADS = frozenset("#[")
_LABEL = re.compile(r"^\W*(?:(?:option|choice|action)\W*)?(?:\d{1,2}|[a-j]|one|two|three)\W+", re.IGNORECASE)
_HEAD = 20
"""Characters of a line that may still be its marker."""
_TAIL = 16
_ZONE = 8
"""The last tokens of an option, in which it ends at the first word boundary."""
_SHORTEST = 12
"""Fewer tokens than this cannot be promised for an option, whatever ``max_option`` says."""
_BESIDE = 5
"""Tokens an option may take beside its own: line ends, a marker, and what a late character needs."""
_MUCH = 1 << 30
_WORDLESS = 48
"""Tokens of prose without one letter or digit after which it must have one."""


class _Mode(Enum):
    FREE = auto()
    PROSE = auto()
    MARKER = auto()
    OPTION = auto()
    CLOSED = auto()


@dataclass(slots=True)
class _Cursor:
    """Where in the shape the text is, character by character. ``feed`` returns False where it leaves the shape."""

    wanted: int
    mode: _Mode = _Mode.PROSE
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
        if char == " " and (bare := _BARE.fullmatch(before)):
            return self.worded and self._begin(bare[1])
        if _FOREIGN.fullmatch(line) or (char == "◁" and not (self.tail + before).strip()):
            return False
        bullet = _BULLET.fullmatch(line)
        if bullet and bullet[1] not in "*–" and not (self.worded and _BARE.fullmatch(line)):
            return False
        self._follow(line)
        return True

    @property
    def completable(self) -> bool:
        """Whether some character that begins with ``partial`` can stand here."""
        if not self.partial:
            return True
        if self.mode is _Mode.MARKER:
            return self.expect[0].encode().startswith(self.partial)
        if self.mode is _Mode.PROSE and self.line is not None and _BULLET.fullmatch(self.line):
            return False
        if stacks(self.tail[-1:]):
            return False
        opening = self.mode is _Mode.OPTION and not self.option
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
        self.mode, self.style, self.option = _Mode.OPTION, style, ""
        return True

    def marker(self, char: str) -> bool:
        if char == "\n" and self.gap:
            self.gap = False
            return True
        if char != self.expect[0]:
            return False
        self.expect, self.gap = self.expect[1:], False
        if not self.expect:
            self.mode, self.option = _Mode.OPTION, ""
        return True

    def words(self, char: str) -> bool:
        if char == "\n":
            return self.close(gap=True)
        if not self.option and not may_begin_option(char):
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
    def closable(self) -> bool:
        return not self.partial and bool(self.key) and self.key not in self.keys

    def close(self, *, gap: bool) -> bool:
        """End the option that is being written and expect the next one's marker."""
        if not self.closable:
            return False
        self.keys = (*self.keys, self.key)
        self.option = ""
        if len(self.keys) == self.wanted:
            self.mode = _Mode.CLOSED
        else:
            self.mode, self.gap = _Mode.MARKER, gap
            self.expect = _numbered(self.style, len(self.keys)) + " "
        return True


_STEPS = {
    _Mode.FREE: _Cursor.free,
    _Mode.PROSE: _Cursor.prose,
    _Mode.MARKER: _Cursor.marker,
    _Mode.OPTION: _Cursor.words,
    _Mode.CLOSED: _Cursor.closed,
}


def _numbered(style: str, place: int) -> str:
    """The marker of the option at ``place`` (from 0), in the style of the first."""
    return "".join(chr(ord(char) + place) if char in "1Aa" else char for char in style)


class ShapeMachine:
    """One reply on its way. Raises ModelInvalid when the vocabulary cannot write a bullet line."""

    def __init__(self, vocabulary: Vocabulary, shape: Shape, budget: int | None = None) -> None:
        """``budget``: tokens the whole reply may take; prose is led to its options early enough for them to fit."""
        self.done = False
        self._vocabulary = vocabulary
        self._shaped = shape.enforce and shape.options > 0
        self._free = not shape.enforce
        self._cursor = _Cursor(shape.options, _Mode.PROSE if shape.options else _Mode.FREE)
        self._pending: tuple[int, ...] = ()
        self._prose_tokens = self._option_tokens = 0
        self._option_last = max(shape.max_option, _SHORTEST) - 2
        left = _MUCH if budget is None else budget - shape.options * (self._option_last + _BESIDE)
        self._prose_last = max(min(shape.max_prose + max(shape.max_prose // 4, 4) + _ZONE, left), 1)
        self._prose_hard = max(self._prose_last - _ZONE, 1)
        self._prose_soft = min(max(shape.max_prose, 1), self._prose_hard)
        self._tried: tuple[int, _Cursor | None] | None = None
        if self._shaped:
            vocabulary.spell("\n- ")

    def allowed(self, token: int) -> bool:
        """Whether ``token`` may come next."""
        if self.done or self._free:
            return not self.done
        if self._pending:
            return token == self._pending[0]
        if self._says_stop(token):
            return self._can_stop()
        return self._try(token) is not None

    def mask(self) -> Mask:
        """``allowed`` for the whole vocabulary."""
        vocabulary = self._vocabulary
        if self.done or self._free:
            return np.full(vocabulary.size, not self.done, dtype=np.bool_)
        found = np.zeros(vocabulary.size, dtype=np.bool_)
        if self._pending:
            found[self._pending[0]] = True
            return found
        if self._cursor.partial:
            self._try_each(found, vocabulary.continuing)
        elif self._cursor.mode is _Mode.MARKER:
            self._mask_marker(found)
        else:
            self._mask_text(found)
        found[vocabulary.stops] = self._can_stop()
        return found

    def advance(self, token: int) -> bool:
        """Take ``token``; returns whether it belongs to the reply. Raises ValueError when it is not allowed."""
        if not self.allowed(token):
            raise ValueError(f"token {token} does not fit the shape of the reply here")
        if self._free:
            self.done = bool(self._vocabulary.ends[token])
            return not self.done
        if self._pending:
            self._pending = self._pending[1:]
            return self._keep(token, self._read(token, self._cursor))
        if self._says_stop(token):
            self._stop()
            return False
        return self._keep(token, self._try(token))

    def forced(self) -> tuple[int, ...] | None:
        """Tokens that must follow now, to be advanced over one by one; None where the model is to choose."""
        return self._pending or None

    def _keep(self, token: int, cursor: _Cursor | None) -> bool:
        if cursor is None:
            raise ValueError(f"token {token} does not fit the shape of the reply here")
        self._count(cursor)
        self._cursor, self._tried = cursor, None
        self.done = cursor.mode is _Mode.CLOSED
        over = self._prose_tokens >= self._prose_last or self._option_tokens >= self._option_last
        if self._shaped and over and not self.done and not self._pending and self._can_stop():
            self._stop()
        return True

    def _count(self, cursor: _Cursor) -> None:
        if cursor.mode is _Mode.PROSE:
            self._prose_tokens += 1
        else:
            self._prose_tokens = 0
            same = self._cursor.mode is _Mode.OPTION and cursor.keys == self._cursor.keys
            self._option_tokens = self._option_tokens + 1 if same else int(bool(cursor.option))

    def _says_stop(self, token: int) -> bool:
        """Whether ``token`` is read as the wish to end the prose, the option or the turn."""
        vocabulary, cursor = self._vocabulary, self._cursor
        if vocabulary.stops[token]:
            return True
        if not self._shaped or cursor.partial or not vocabulary.usable[token]:
            return False
        if cursor.mode is _Mode.OPTION:
            text = vocabulary.text[token] or ""
            last = len(cursor.keys) + 1 == cursor.wanted and vocabulary.lines[token] and not text.strip()
            return cursor.closable and bool(last or (self._in_zone and vocabulary.spaced[token]))
        return cursor.mode is _Mode.PROSE and self._prose_is_over(token) and self._can_stop()

    def _prose_is_over(self, token: int) -> bool:
        if self._prose_tokens < self._prose_soft:
            return False
        whole = ends_sentence(self._cursor.tail) and not self._vocabulary.closing[token]
        return bool(whole or (self._prose_tokens >= self._prose_hard and self._vocabulary.spaced[token]))

    @property
    def _in_zone(self) -> bool:
        return self._option_tokens >= self._option_last - _ZONE

    @property
    def _must_grow(self) -> bool:
        """Whether only a letter or digit brings the text to where it can stop."""
        if not self._shaped or self._cursor.partial:
            return False
        if self._cursor.mode is _Mode.OPTION:
            return self._in_zone and not self._cursor.closable and bool(self._cursor.option)
        wordless = self._prose_tokens >= min(_WORDLESS, self._prose_soft) and not self._cursor.spoken
        return self._cursor.mode is _Mode.PROSE and wordless

    @property
    def _must_be_whole(self) -> bool:
        """Whether no further character may be begun that one token does not finish."""
        if self._cursor.mode is _Mode.OPTION:
            return self._in_zone
        return self._cursor.mode is _Mode.PROSE and self._prose_tokens >= self._prose_hard

    def _can_stop(self) -> bool:
        cursor = self._cursor
        if not self._shaped:
            return not cursor.partial
        if cursor.mode is _Mode.OPTION:
            return cursor.closable
        if cursor.mode is not _Mode.PROSE or not cursor.spoken or cursor.partial:
            return False
        if _BARE.fullmatch(cursor.line or ""):
            return cursor.worded
        return replace(cursor).feed("\n")

    def _stop(self) -> None:
        """End what is being written and lead over to what comes next."""
        cursor = self._cursor
        self._tried = None
        if not self._shaped:
            self.done = True
        elif cursor.mode is _Mode.OPTION:
            cursor.close(gap=False)
            self.done = len(cursor.keys) == cursor.wanted
            if not self.done:
                self._lead("\n" + cursor.expect)
        elif bare := _BARE.fullmatch(cursor.line or ""):
            cursor.mode, cursor.style, cursor.expect = _Mode.MARKER, bare[1], " "
        else:
            self._lead("- " if cursor.line == "" else "\n- ")

    def _lead(self, expect: str) -> None:
        """Force a line end and a marker; the space behind it is left to the model, as part of its word."""
        self._cursor.mode, self._cursor.expect, self._cursor.gap = _Mode.MARKER, expect, False
        self._prose_tokens = self._option_tokens = 0
        self._pending = self._vocabulary.spell(expect[:-1])

    def _try(self, token: int) -> _Cursor | None:
        """The cursor behind ``token``, or None when it does not fit."""
        if self._tried is None or self._tried[0] != token:
            self._tried = token, self._attempt(token)
        return self._tried[1]

    def _attempt(self, token: int) -> _Cursor | None:
        vocabulary, cursor = self._vocabulary, self._cursor
        if not vocabulary.usable[token] or (self._must_grow and not vocabulary.worded[token]):
            return None
        after = self._read(token, cursor)
        if after is None or not after.partial:
            return after
        begun = after.partial != cursor.partial + vocabulary.bytes[token]
        if not vocabulary.splits or (self._must_be_whole and (begun or not cursor.partial)):
            return None
        return after

    def _read(self, token: int, cursor: _Cursor) -> _Cursor | None:
        after = replace(cursor)
        read = split(cursor.partial + self._vocabulary.bytes[token])
        if read is None:
            return None
        text, after.partial = read
        return after if after.feed(text) and after.completable else None

    def _mask_marker(self, found: Mask) -> None:
        vocabulary, cursor = self._vocabulary, self._cursor
        first = vocabulary.beginning(cursor.expect[0].encode())
        if cursor.expect == " ":
            found[:] = vocabulary.spaced_option_heads
            first = np.intersect1d(first, vocabulary.odd)
        self._try_each(found, first)
        if cursor.gap:
            self._try_each(found, vocabulary.beginning(b"\n"))

    def _mask_text(self, found: Mask) -> None:
        vocabulary, cursor = self._vocabulary, self._cursor
        found[:] = vocabulary.plain
        if self._must_grow:
            found &= vocabulary.worded
        if cursor.mode is _Mode.OPTION and not cursor.option:
            found &= vocabulary.option_heads
        if cursor.mode is _Mode.PROSE and cursor.line is not None and self._shaped:
            self._mask_line_head(found)
        self._mask_odd(found)
        if not _MARKUP_HEADS.isdisjoint(cursor.tail[-6:]):
            for char in "#/INSTinst":
                self._try_each(found, vocabulary.beginning(char.encode()))
        if stacks(cursor.tail[-1:]):
            self._try_each(found, vocabulary.stacking)
        self._mask_wishes(found)

    def _mask_odd(self, found: Mask) -> None:
        vocabulary, cursor = self._vocabulary, self._cursor
        if cursor.line == "" or not cursor.tail or (cursor.mode is _Mode.OPTION and not cursor.option):
            self._try_each(found, vocabulary.odd)
            return
        found[vocabulary.beginners] = vocabulary.splits and not self._must_be_whole and not self._must_grow
        if stacks(cursor.tail[-1:]) or cursor.line:
            self._try_each(found, vocabulary.beginners)
        self._try_each(found, vocabulary.enders if cursor.mode is _Mode.OPTION else vocabulary.line_ids)

    def _mask_line_head(self, found: Mask) -> None:
        """At the head of a line of prose what comes next may make it a bullet."""
        vocabulary, cursor = self._vocabulary, self._cursor
        for char, beginning in (
            (" ", vocabulary.after_space),
            ("\t", vocabulary.after_blank),
            ("x", vocabulary.lettered),
        ):
            after = replace(cursor)
            if not after.feed(char):
                found &= ~beginning
            elif after.mode is _Mode.OPTION:
                found &= ~beginning | vocabulary.spaced_option_heads
        self._try_each(found, vocabulary.fresh_heads)
        if cursor.line:
            self._try_each(found, vocabulary.line_heads)

    def _mask_wishes(self, found: Mask) -> None:
        """Tokens that are allowed because they only say that enough is written."""
        vocabulary, cursor = self._vocabulary, self._cursor
        if not self._shaped or not self._can_stop():
            return
        if cursor.mode is _Mode.OPTION:
            if self._in_zone:
                found |= vocabulary.usable & vocabulary.spaced
        elif self._prose_tokens >= self._prose_soft:
            if ends_sentence(cursor.tail):
                found |= vocabulary.usable & ~vocabulary.closing
            if self._prose_tokens >= self._prose_hard:
                found |= vocabulary.usable & vocabulary.spaced

    def _try_each(self, found: Mask, tokens: Ids) -> None:
        for token in tokens:
            found[token] = self.allowed(int(token))
