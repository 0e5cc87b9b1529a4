"""What each token of a vocabulary is, worked out once for a model, so that a whole-vocabulary mask is array work.

A *piece* is the bytes a token adds to the text. A piece may hold part of a UTF-8 character; it is *ragged* then.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Collection, Sequence

import numpy as np
import numpy.typing as npt

from adventure.engine.llama.utf8 import anything, completes, split
from adventure.errors import ModelInvalid
from adventure.text import clean

Mask = npt.NDArray[np.bool_]
Ids = npt.NDArray[np.intp]

GLYPHS = "-–*+•◦▪●‣·○■➤►▶→"
"""What readers take for a bullet at the beginning of a line."""
_NOT_FIRST = frozenset(GLYPHS + "—#>|_~=+.,;:!?)]}[<`\\")
_CLOSERS = frozenset("\"'”’»)]*_.!?…,;:。！？」")
STOPS = frozenset(".!?…。！？")
"""What ends a sentence."""
_ROLE_MARKERS = ("<|", "<｜", "</", "##")
_UNFIT = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]|<|##|\[/?INST", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]")
_NONE: Ids = np.array([], dtype=np.intp)

LEAD = r"[ \t\u3000>]*(?:#[ \t]*)?[*_]{0,3}[\"“«'‘`]?"
"""What may stand before a bullet for it to be one still."""
SPEAKERS = ("user", "human", "player", "assistant", "system", "instruction", "input", "response")
_FRESH_HEAD = re.compile(
    rf"{LEAD}[{re.escape(GLYPHS)}]|[ \t]*\(?[1Aa][.)]|[\s>#*_]*(?:{'|'.join(SPEAKERS)})[*\s]*[:：]|\s*◁",
    re.IGNORECASE,
)
_LINE_HEAD = re.compile(rf"\s*[{re.escape(GLYPHS)}\"“«'‘`*_#>◁]|\s*\(?[1Aa]?[.)]|[^:：]{{0,20}}[:：]")
_ENDER = re.compile(r"[^\n]*\n(?:[ \t\n]*|\n?[-*•1-9A-Za-z(][^\n]*)")


def stacks(char: str) -> bool:
    """Whether ``char`` is a mark that goes onto the character before it."""
    return char != "" and (unicodedata.category(char) in ("Mn", "Me") or char in "\u200c\u200d")


def may_begin_option(char: str) -> bool:
    """Whether an option's words can begin with ``char``: it is not taken for a bullet, a label or nothing."""
    return char not in _NOT_FIRST and not char.isspace()


class Vocabulary:
    """Per-token facts as arrays over the vocabulary. ``control`` tokens are never text.

    ``usable``: may stand in a reply. ``plain``: usable whole characters without a line end. ``odd``: usable ids
    with a line end or part of a character. ``stops``: what a model writes to end its turn: the end tokens and
    pieces that begin a role marker. ``fresh_heads`` and ``line_heads``: ids that may complete a bullet or a role at
    the very head of a line, and behind its beginning.
    """

    def __init__(self, pieces: Sequence[bytes], ends: Collection[int], control: Collection[int] = ()) -> None:
        self.bytes = tuple(pieces)
        self.size = len(self.bytes)
        self.text = [_decode(piece) for piece in self.bytes]
        text = np.array([text is not None for text in self.text], dtype=np.bool_)
        silent = np.array([not piece for piece in self.bytes], dtype=np.bool_)
        silent[list(control)] = True
        self.ends = np.zeros(self.size, dtype=np.bool_)
        self.ends[list(ends)] = True
        self.stops = self.ends | (self._where(_begins_role) & ~silent)
        self.usable = (self._where(_fits) | ~text) & ~silent & ~self.stops
        self.lines = self._where(lambda piece: "\n" in piece)
        self.plain = self.usable & text & ~self.lines
        self.is_odd = self.usable & ~self.plain
        self.odd: Ids = np.flatnonzero(self.is_odd)
        self._by_first = self._index(self.usable)
        self._singles = {self.bytes[token]: int(token) for token in np.flatnonzero(self.usable)}
        self.continuing = np.concatenate([self.beginning(bytes([byte])) for byte in range(0x80, 0xC0)])
        self.splits = all(self.single(bytes([byte])) is not None for byte in range(0x80, 0xC0))
        self.worded = self._where(lambda piece: _WORD.search(piece) is not None)
        self._name_odd()
        self._name_beginnings()
        self._name_stopping()

    def _name_odd(self) -> None:
        """``beginners``: ragged ids that may follow whole text; ``enders``: ids that may end an option."""
        ragged = [token for token in self.odd if self.text[token] is None]
        self.beginners = np.array([token for token in ragged if _begins_character(self.bytes[token])], dtype=np.intp)
        enders = [token for token in self.odd if _ENDER.fullmatch(self.text[token] or "")]
        self.enders = np.array(enders, dtype=np.intp)
        self.line_ids = np.flatnonzero(self.usable & self.lines)

    def _name_beginnings(self) -> None:
        firsts = np.array([text[:1] if text else "" for text in self.text], dtype="<U1")
        self.spaced = np.char.isspace(firsts)
        self.lettered = np.char.isalpha(firsts)
        self.closing = np.isin(firsts, list(_CLOSERS))
        self.after_space = firsts == " "
        self.after_blank = self.spaced & ~self.after_space & ~self.lines
        self.stacking = np.flatnonzero(self.plain & np.isin(firsts, [c for c in np.unique(firsts) if stacks(str(c))]))
        self.option_heads = self.plain & ~self.spaced & ~np.isin(firsts, list(_NOT_FIRST))
        self.spaced_option_heads = self.plain & self._where(_space_then_option)
        self.fresh_heads = np.flatnonzero(self.plain & self._where(lambda piece: bool(_FRESH_HEAD.match(piece))))
        self.line_heads = np.flatnonzero(self.plain & self._where(lambda piece: bool(_LINE_HEAD.match(piece))))

    def _name_stopping(self) -> None:
        """``pausing``: plain ids that end a sentence before any letter or digit; ``finishing``: others that end one.
        ``parting``: whatever stands between two sentences, line ends and control tokens too.
        """
        pausing = self.plain & self._where(_pauses)
        stopping = self.plain & ~pausing & self._where(_stops)
        ragged = [token for token in self.beginners if _stops(self.bytes[token].decode("utf-8", "ignore"))]
        self.parting = self.lines | ~self.usable | self._where(_stops)
        self.pausing = np.flatnonzero(pausing)
        self.finishing = np.concatenate([np.flatnonzero(stopping), np.array(ragged, dtype=np.intp)])

    def beginning(self, byte: bytes) -> Ids:
        """The usable tokens whose piece begins with ``byte``."""
        return self._by_first.get(byte[0], _NONE)

    def single(self, piece: bytes) -> int | None:
        """The token that is ``piece`` alone; where a byte token says the same, the ordinary one behind it."""
        return self._singles.get(piece)

    def spell(self, text: str) -> tuple[int, ...]:
        """Tokens for ``text``: each line end by itself, the rest in the longest pieces there are.

        Raises ModelInvalid when the vocabulary cannot write it.
        """
        spelled: list[int] = []
        rest = text.encode()
        while rest:
            lengths = [1] if rest[:1] == b"\n" else range(len(rest), 0, -1)
            token = next((found for n in lengths if (found := self.single(rest[:n])) is not None), None)
            if token is None:
                raise ModelInvalid(f"The model cannot write {text!r}, so it cannot offer options: choose another.")
            spelled.append(token)
            rest = rest[len(self.bytes[token]) :]
        return tuple(spelled)

    def _where(self, holds: Callable[[str], bool]) -> Mask:
        return np.array([text is not None and holds(text) for text in self.text], dtype=np.bool_)

    def _index(self, usable: Mask) -> dict[int, Ids]:
        found: dict[int, list[int]] = {}
        for token in np.flatnonzero(usable):
            found.setdefault(self.bytes[token][0], []).append(int(token))
        return {byte: np.array(tokens, dtype=np.intp) for byte, tokens in found.items()}


def _decode(piece: bytes) -> str | None:
    try:
        return piece.decode()
    except UnicodeDecodeError:
        return None


def _fits(piece: str) -> bool:
    return not _UNFIT.search(piece) and (piece.isascii() or clean(piece) == piece)


def _begins_character(piece: bytes) -> bool:
    read = split(piece)
    return read is not None and _fits(read[0]) and "\n" not in read[0] and completes(read[1], anything)


def _begins_role(piece: str) -> bool:
    bare = piece.strip()
    return bare.startswith(_ROLE_MARKERS) or bare in ("<", "<s")


def _stops(piece: str) -> bool:
    return not STOPS.isdisjoint(piece)


def _pauses(piece: str) -> bool:
    return next((char in STOPS for char in piece if char in STOPS or char.isalnum()), False)


def _space_then_option(piece: str) -> bool:
    return piece[:1] == " " and (piece == " " or may_begin_option(piece[1]))


_ENDS_SENTENCE = re.compile(r"[.!?…。！？][\"'”’»)\]*_」]*\s*$")


def ends_sentence(text: str) -> bool:
    return bool(_ENDS_SENTENCE.search(text))
