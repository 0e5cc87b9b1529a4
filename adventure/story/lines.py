"""What one line of a reply is: prose, an option's bullet, a label above the options, a role marker.

Invariants:

* A line can be read before it is complete. Once the answer is not ``UNDECIDED`` it stays the same, whatever follows.
* ``UNDECIDED`` lasts no longer than the marker the line could begin with, or the label it could be; never more than
  120 characters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from adventure.text import one_line, visible


class Kind(Enum):
    UNDECIDED = auto()
    BLANK = auto()
    PROSE = auto()
    BULLET = auto()
    LABEL = auto()
    """A bare heading of the options, such as ``Your options:``."""
    RULE = auto()
    """A line of dashes, stars and the like."""
    FENCE = auto()
    ROLE = auto()
    """The beginning of somebody else's message, such as ``User:``."""
    OWN_ROLE = auto()
    """The beginning of the model's own message, such as ``Assistant:``."""


class Style(Enum):
    DASH = auto()
    NUMBER = auto()
    LETTER = auto()
    OPTION = auto()
    """``Option 1:`` and its like."""


@dataclass(frozen=True, slots=True)
class Line:
    kind: Kind
    text: str = ""
    """Behind the marker, for bullets; behind the role, for ``OWN_ROLE``; else the whole line."""
    style: Style = Style.DASH
    ordinal: int = 0
    """1 for ``1.``, ``A)`` and ``Option one``; 0 for dashes."""
    mark: str = ""
    indent: int = 0


def _prefixes(word: str) -> str:
    """A pattern for every beginning of ``word``, the empty one too."""
    pattern = ""
    for char in reversed(word):
        pattern = f"(?:{re.escape(char)}{pattern})?"
    return pattern


def _any_prefix(words: tuple[str, ...]) -> str:
    return "(?:" + "|".join(_prefixes(word) for word in words) + ")"


_WORDS = ("option", "choice", "action", "opción", "opcion", "opção", "opzione", "wahl", "choix", "вариант")
_NUMERALS = ("one", "two", "three", "four", "five")
_LEAD = r"[ \t\u3000>]*(?:\#{1,6}[ \t]*)?[*_]{0,3}[\"“«'‘`]?"
_GLYPH = r"[-–*+•◦▪●‣·○■➤►▶→]"
_END = r"[*_]*[ \t\u3000]*"

_DASH = re.compile(rf"{_LEAD}(?P<mark>{_GLYPH})(?:[ \t\u3000]+|(?<=[-•●▪])(?=[^\W\d_]|[\"“«*]))(?P<text>(?=\S).*)")
_BARE_DASH = re.compile(rf"[ \t]*(?P<mark>{_GLYPH})(?P<text>)[ \t]*")
_NUMBER = re.compile(
    rf"{_LEAD}[(\[]?(?P<number>\d{{1,2}})"
    rf"(?P<mark>\ufe0f?\u20e3[.):]?|[.):\]]+[*_]*(?!\d)|[ \t]+[-–—](?=[ \t])){_END}(?P<text>.*)"
)
_LETTER = re.compile(rf"{_LEAD}[(\[]?(?P<letter>[A-Ja-j])(?P<mark>[)\]][.:]?|[.:](?=[ \t*_]|$)){_END}(?P<text>.*)")
_OPTION = re.compile(
    rf"{_LEAD}(?:{'|'.join(_WORDS)})[ \t]*\#?(?P<which>\d{{1,2}}|[a-j](?!\w)|{'|'.join(_NUMERALS)})[*_]*"
    rf"[ \t]*(?P<mark>[:：.)–—-]+|$){_END}(?P<text>.*)",
    re.IGNORECASE,
)
_MAYBE = re.compile(
    rf"{_LEAD}(?:{_GLYPH}?[ \t\u3000]*"
    rf"|[(\[]?\d{{0,2}}\ufe0f?\u20e3?(?:[.):\]]*[*_]*[ \t\u3000]*|[ \t]+[-–—]?[ \t]*)"
    rf"|[(\[]?[A-Ja-j](?:[.):\]]+[*_]*[ \t\u3000]*)?)"
)
_MAYBE_OPTION = re.compile(
    rf"{_LEAD}(?:{_any_prefix(_WORDS)}|(?:{'|'.join(_WORDS)})[ \t]*\#?"
    rf"(?:\d{{0,2}}|[a-j]|{_any_prefix(_NUMERALS)})[*_]*[ \t]*(?:[:：.)–—-]+{_END})?)",
    re.IGNORECASE,
)
_RULE = re.compile(r"\s*([-*_=~–—])(?:\s*\1){2,}\s*")
_MAYBE_RULE = re.compile(r"\s*(?:([-*_=~–—])(?:\s*\1)*\s*)?")
_FENCE = re.compile(r"\s*```\w*\s*")
_MAYBE_FENCE = re.compile(r"\s*(?:`{1,2}|```\w*\s*)")

_SPEAKERS = ("User", "USER", "Human", "HUMAN", "Player", "PLAYER", "Assistant", "ASSISTANT")
_SECTIONS = ("Response", "Instruction", "Input", "System", "User", "Human", "Player", "Assistant")
_ROLE = re.compile(
    rf"\s*(?:\*\*)?(?P<speaker>{'|'.join(_SPEAKERS)})(?:\*\*)?[ \t]*[:：](?:\*\*)?"
    rf"|\s*\#{{2,4}}[ \t]*(?P<section>{'|'.join(_SECTIONS)})[ \t]*:"
)
_BARE_ROLE = re.compile(rf"\s*\#{{2,4}}[ \t]*(?P<section>{'|'.join(_SECTIONS)})[ \t]*")
_MAYBE_ROLE = re.compile(
    rf"\s*(?:\*{{0,2}}(?:{_any_prefix(_SPEAKERS)}|(?:{'|'.join(_SPEAKERS)})\*{{0,2}}[ \t]*(?:[:：]\*?)?)"
    rf"|\#{{1,4}}[ \t]*(?:{_any_prefix(_SECTIONS)}|(?:{'|'.join(_SECTIONS)})[ \t]*))"
)
_OWN = ("assistant", "response")

_LABELS = frozenset(
    """
    options|option|your options|your options are|you have three options|here are your options|here are the options
    here are three options|here are your choices|here are three choices|the options are|three options|3 options
    available options|possible options|choices|your choices|your choices are|available choices|choose|choose one
    choose one of the following|choose an option|choose one option|choose your action|choose your next action
    choose your path|choose wisely|pick one|select one|select an option|actions|available actions|possible actions
    suggested actions|next actions|you can|you could|you may|what you can do|opciones|tus opciones|elige|puedes
    optionen|deine optionen|deine möglichkeiten|vos options|tes options|vos choix|opzioni|le tue opzioni|scegli
    opções|suas opções|opcje|twoje opcje|варианты|ваши варианты|варианты действий|选项|你的选择|選択肢|선택지
    """.strip().replace("\n", "|").replace("|    ", "|").split("|")
)  # fmt: skip
_LABEL_HEAD = re.compile(r"^[\s#>*_=~\"“]*(?:[-–—]{2,}\s*)?[*_]*")
_MARKER_SPAN = 120
"""Characters within which a line shows what it is; more of dashes or spaces is prose."""
_LABEL_TAIL = re.compile(r"[\s*_:：.=~\"”–—-]+$")


def read_line(text: str, *, complete: bool) -> Line:
    """What ``text`` is: the beginning of a line, or the whole of it."""
    if len(text) > _MARKER_SPAN and _undecided(text[:_MARKER_SPAN]):
        return Line(Kind.PROSE, text, indent=_indent(text))
    if not complete and _undecided(text):
        return Line(Kind.UNDECIDED, text)
    role = _ROLE.match(text) or (_BARE_ROLE.fullmatch(text) if complete else None)
    if role:
        name = next(name for name in role.groupdict().values() if name)
        own = name.lower() in _OWN
        return Line(Kind.OWN_ROLE if own else Kind.ROLE, text[role.end() :])
    return (_whole(text) if complete else None) or _bullet(text) or Line(Kind.PROSE, text, indent=_indent(text))


def _undecided(text: str) -> bool:
    patterns = (_MAYBE, _MAYBE_OPTION, _MAYBE_RULE, _MAYBE_FENCE, _MAYBE_ROLE)
    core = _label_core(text)
    return any(pattern.fullmatch(text) for pattern in patterns) or any(label.startswith(core) for label in _LABELS)


def _whole(text: str) -> Line | None:
    if len(text) > _MARKER_SPAN:
        return None
    if not text.strip():
        return Line(Kind.BLANK)
    if _FENCE.fullmatch(text):
        return Line(Kind.FENCE, text)
    if _RULE.fullmatch(text):
        return Line(Kind.RULE, text)
    return Line(Kind.LABEL, text) if _label_core(text) in _LABELS else None


def _label_core(text: str) -> str:
    core = _LABEL_TAIL.sub("", _LABEL_HEAD.sub("", text, count=1), count=1)
    return " ".join(core.casefold().split())


def _bullet(text: str) -> Line | None:
    for style, pattern in ((Style.OPTION, _OPTION), (Style.NUMBER, _NUMBER), (Style.LETTER, _LETTER)):
        if found := pattern.fullmatch(text):
            return Line(Kind.BULLET, found["text"], style, _ordinal(found), found["mark"], _indent(text))
    found = _DASH.fullmatch(text) or _BARE_DASH.fullmatch(text)
    if not found:
        return None
    return Line(Kind.BULLET, found["text"], Style.DASH, 0, found["mark"], _indent(text))


def _ordinal(found: re.Match[str]) -> int:
    which = next(found[name] for name in ("number", "letter", "which") if name in found.re.groupindex).lower()
    if which.isdigit():
        return int(which)
    return _NUMERALS.index(which) + 1 if which in _NUMERALS else ord(which) - ord("a") + 1


def _indent(text: str) -> int:
    expanded = text[:_MARKER_SPAN].expandtabs(4)
    return len(expanded) - len(expanded.lstrip())


_CHECKBOX = re.compile(r"^\[[ xX]?\]\s+")
_BREAKS = re.compile(r"<br\s*/?>|\\$")
_STRONG = re.compile(r"\*{2,}|_{2,}|`+")
_EMPHASIS = re.compile(r"(?<!\w)([*_])(?=\S)([^*_]+?)(?<=\S)\1(?!\w)")
_PAIRS = {'"': '"', "“": "”", "«": "»", "‘": "’", "'": "'", "[": "]", "(": ")", "<": ">", "「": "」"}


def tidy_option(text: str, ordinal: int) -> str:
    """The option's words without list markers, bold, italics and the quotes or brackets around all of it.

    ``ordinal`` is its place in the list, for a second marker behind the first (``- 1. Go``). Empty when there is
    nothing to see.
    """
    words = _CHECKBOX.sub("", _BREAKS.sub(" ", text).strip())
    inner = _bullet(words)
    if inner and inner.style is not Style.DASH and inner.ordinal == ordinal:
        initial = inner.style is Style.LETTER and inner.mark != ")"
        words = words if initial else inner.text
    words = _EMPHASIS.sub(r"\2", _STRONG.sub("", words)).strip(" \t*_")
    if words.endswith('"') and words.count('"') == 1:
        words = words[:-1]
    words = one_line(_unwrap(words))
    return words if visible(words) else one_line(text) if visible(text) else ""


def _unwrap(words: str) -> str:
    while len(words) > 2 and (last := _PAIRS.get(words[0])) and words.endswith(last):
        inside = words[1:-1]
        if words[0] in inside or last in inside:
            return words
        words = inside.strip()
    return words
