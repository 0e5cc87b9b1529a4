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
* A reply that is well-shaped by itself is never changed, unless an option goes on behind the full stop of an earlier
  one: such an option has no full stop there.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import numpy.typing as npt

from adventure.engine.base import Shape
from adventure.engine.llama.cursor import BARE, MARKUP_HEADS, Cursor, Mode
from adventure.engine.llama.utf8 import split
from adventure.engine.llama.vocabulary import Ids, Mask, ends_sentence, stacks
from adventure.engine.llama.vocabulary import Vocabulary as Vocabulary

_ZONE = 8
"""The last tokens of an option, in which it ends at the first word boundary."""
_SHORTEST = 12
"""Fewer tokens than this cannot be promised for an option, whatever ``max_option`` says."""
_BESIDE = 5
"""Tokens an option may take beside its own: line ends, a marker, and what a late character needs."""
_MUCH = 1 << 30
_WORDLESS = 48
"""Tokens of prose without one letter or digit after which it must have one."""


class ShapeMachine:
    """One reply on its way. Raises ModelInvalid when the vocabulary cannot write a bullet line."""

    def __init__(self, vocabulary: Vocabulary, shape: Shape, budget: int | None = None) -> None:
        """``budget``: tokens the whole reply may take; prose is led to its options early enough for them to fit."""
        self.done = False
        self._vocabulary = vocabulary
        self._shaped = shape.enforce and shape.options > 0
        self._free = not shape.enforce
        self._cursor = Cursor(shape.options, Mode.PROSE if shape.options else Mode.FREE)
        self._pending: tuple[int, ...] = ()
        self._prose_tokens = self._option_tokens = 0
        self._option_last = max(shape.max_option, _SHORTEST) - 2
        left = _MUCH if budget is None else budget - shape.options * (self._option_last + _BESIDE)
        self._prose_last = max(min(shape.max_prose + max(shape.max_prose // 4, 4) + _ZONE, left), 1)
        self._prose_hard = max(self._prose_last - _ZONE, 1)
        self._prose_soft = min(max(shape.max_prose, 1), self._prose_hard)
        self._tried: tuple[int, Cursor | None] | None = None
        self._among: Mask | None = None
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

    def mask(self, among: npt.NDArray[np.signedinteger[Any]] | None = None) -> Mask:
        """``allowed`` for the whole vocabulary, or for the tokens ``among`` it alone, which takes less time."""
        if among is None:
            return self._mask()
        self._among = np.zeros(self._vocabulary.size, dtype=np.bool_)
        self._among[among] = True
        found = self._mask() & self._among
        self._among = None
        return found

    def _mask(self) -> Mask:
        vocabulary = self._vocabulary
        if self.done or self._free:
            return np.full(vocabulary.size, not self.done, dtype=np.bool_)
        found = np.zeros(vocabulary.size, dtype=np.bool_)
        if self._pending:
            found[self._pending[0]] = True
            return found
        if self._cursor.partial:
            self._try_each(found, vocabulary.continuing)
        elif self._cursor.mode is Mode.MARKER:
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

    def _keep(self, token: int, cursor: Cursor | None) -> bool:
        if cursor is None:
            raise ValueError(f"token {token} does not fit the shape of the reply here")
        self._count(cursor)
        self._cursor, self._tried = cursor, None
        self.done = cursor.mode is Mode.CLOSED
        over = self._prose_tokens >= self._prose_last or self._option_tokens >= self._option_last
        if self._shaped and over and not self.done and not self._pending and self._can_stop():
            self._stop()
        return True

    def _count(self, cursor: Cursor) -> None:
        if cursor.mode is Mode.PROSE:
            self._prose_tokens += 1
        else:
            self._prose_tokens = 0
            same = self._cursor.mode is Mode.OPTION and cursor.keys == self._cursor.keys
            self._option_tokens = self._option_tokens + 1 if same else int(bool(cursor.option))

    def _says_stop(self, token: int) -> bool:
        """Whether ``token`` is read as the wish to end the prose, the option or the turn."""
        vocabulary, cursor = self._vocabulary, self._cursor
        if vocabulary.stops[token]:
            return True
        if not self._shaped or cursor.partial or not vocabulary.usable[token]:
            return False
        if cursor.mode is Mode.OPTION:
            text = vocabulary.text[token] or ""
            last = len(cursor.keys) + 1 == cursor.wanted and vocabulary.lines[token] and not text.strip()
            return cursor.closable and bool(last or (self._in_zone and vocabulary.spaced[token]))
        return cursor.mode is Mode.PROSE and self._prose_is_over(token) and self._can_stop()

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
        if self._cursor.mode is Mode.OPTION:
            return self._in_zone and not self._cursor.closable and bool(self._cursor.option)
        wordless = self._prose_tokens >= min(_WORDLESS, self._prose_soft) and not self._cursor.spoken
        return self._cursor.mode is Mode.PROSE and wordless

    @property
    def _must_be_whole(self) -> bool:
        """Whether no further character may be begun that one token does not finish."""
        if self._cursor.mode is Mode.OPTION:
            return self._in_zone
        return self._cursor.mode is Mode.PROSE and self._prose_tokens >= self._prose_hard

    def _can_stop(self) -> bool:
        cursor = self._cursor
        if not self._shaped:
            return not cursor.partial
        if cursor.mode is Mode.OPTION:
            return cursor.closable
        if cursor.mode is not Mode.PROSE or not cursor.spoken or cursor.partial:
            return False
        if BARE.fullmatch(cursor.line or ""):
            return cursor.worded
        return replace(cursor).feed("\n")

    def _stop(self) -> None:
        """End what is being written and lead over to what comes next."""
        cursor = self._cursor
        self._tried = None
        if not self._shaped:
            self.done = True
        elif cursor.mode is Mode.OPTION:
            cursor.close(gap=False)
            self.done = len(cursor.keys) == cursor.wanted
            if not self.done:
                self._lead("\n" + cursor.expect)
        elif bare := BARE.fullmatch(cursor.line or ""):
            cursor.mode, cursor.style, cursor.expect = Mode.MARKER, bare[1], " "
        else:
            self._lead("- " if cursor.line == "" else "\n- ")

    def _lead(self, expect: str) -> None:
        """Force a line end and a marker; the space behind it is left to the model, as part of its word."""
        self._cursor.mode, self._cursor.expect, self._cursor.gap = Mode.MARKER, expect, False
        self._prose_tokens = self._option_tokens = 0
        self._pending = self._vocabulary.spell(expect[:-1])

    def _try(self, token: int) -> Cursor | None:
        """The cursor behind ``token``, or None when it does not fit."""
        if self._tried is None or self._tried[0] != token:
            self._tried = token, self._attempt(token)
        return self._tried[1]

    def _attempt(self, token: int) -> Cursor | None:
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

    def _read(self, token: int, cursor: Cursor) -> Cursor | None:
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
            first = first[vocabulary.is_odd[first]]
            self._mask_repeats(found)
        self._try_each(found, first)
        if cursor.gap:
            self._try_each(found, vocabulary.beginning(b"\n"))

    def _mask_text(self, found: Mask) -> None:
        vocabulary, cursor = self._vocabulary, self._cursor
        found[:] = vocabulary.plain
        if self._must_grow:
            found &= vocabulary.worded
        if cursor.mode is Mode.OPTION and not cursor.option:
            found &= vocabulary.option_heads
        if cursor.mode is Mode.PROSE and cursor.line is not None and self._shaped:
            self._mask_line_head(found)
        self._mask_odd(found)
        self._mask_repeats(found)
        if not MARKUP_HEADS.isdisjoint(cursor.tail[-6:]):
            for char in "#/INSTinst":
                self._try_each(found, vocabulary.beginning(char.encode()))
        if stacks(cursor.tail[-1:]):
            self._try_each(found, vocabulary.stacking)
        self._mask_wishes(found)

    def _mask_odd(self, found: Mask) -> None:
        vocabulary, cursor = self._vocabulary, self._cursor
        if cursor.line == "" or not cursor.tail or (cursor.mode is Mode.OPTION and not cursor.option):
            self._try_each(found, vocabulary.odd)
            return
        found[vocabulary.beginners] = vocabulary.splits and not self._must_be_whole and not self._must_grow
        if stacks(cursor.tail[-1:]) or cursor.line:
            self._try_each(found, vocabulary.beginners)
        self._try_each(found, vocabulary.enders if cursor.mode is Mode.OPTION else vocabulary.line_ids)

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
            elif after.mode is Mode.OPTION:
                found &= ~beginning | vocabulary.spaced_option_heads
        self._try_each(found, vocabulary.fresh_heads)
        if cursor.line:
            self._try_each(found, vocabulary.line_heads)

    def _mask_wishes(self, found: Mask) -> None:
        """Tokens that are allowed because they only say that enough is written."""
        vocabulary, cursor = self._vocabulary, self._cursor
        if not self._shaped or not self._can_stop():
            return
        if cursor.mode is Mode.OPTION:
            if self._in_zone:
                found |= vocabulary.usable & vocabulary.spaced
        elif self._prose_tokens >= self._prose_soft:
            if ends_sentence(cursor.tail):
                found |= vocabulary.usable & ~vocabulary.closing
            if self._prose_tokens >= self._prose_hard:
                found |= vocabulary.usable & vocabulary.spaced

    def _mask_repeats(self, found: Mask) -> None:
        """An option that says what an earlier one says has no full stop, or it could only go on behind it."""
        vocabulary, cursor = self._vocabulary, self._cursor
        if cursor.keys:
            found[vocabulary.pausing] &= not cursor.repeats
            self._try_each(found, vocabulary.finishing[found[vocabulary.finishing]])

    def _try_each(self, found: Mask, tokens: Ids) -> None:
        if self._among is not None:
            tokens = tokens[self._among[tokens]]
        for token in tokens:
            found[token] = self.allowed(int(token))
