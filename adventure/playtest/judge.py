"""What one reply shows: whether it has its shape, repeats something, speaks for others, or ends the story. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations

from adventure.story.lines import Kind, read_line
from adventure.story.options import OPTIONS, option_key
from adventure.story.reply import ReplyParser

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"”’)]*\s+|\n+")
_MARKER = re.compile(r"<\|[^|>\n]{1,40}\|>|</?s>|\[/?INST\]|<(?:start|end)_of_turn>")
_END = re.compile(
    r"(?:^|[.!?…—\n]\W*|\band (?:so |thus |here )?)(?:the end[\s.!*]*$|(?:game over"
    r"|your (?:story|adventure|journey|tale|quest) (?:ends|is over|has ended|is at an end)"
    r"|you (?:have )?(?:die|died|won)|you are dead)\b)",
    re.IGNORECASE | re.MULTILINE,
)
_AGAIN = re.compile(r"\b(?:play again|start over|begin again|new game|restart)\b", re.IGNORECASE)
_NEAR = 0.85
"""Share of words from which two options nearly repeat each other."""
_SENTENCE = 5
"""Words of a sentence that should not come twice."""


def words(text: str) -> list[str]:
    return _WORD.findall(text.casefold())


def sentences(prose: str) -> Iterator[tuple[str, str]]:
    """Each sentence long enough to notice when it comes again: what is compared, and how it is written."""
    for sentence in _SENTENCE_END.split(prose):
        found = words(sentence)
        if len(found) >= _SENTENCE:
            yield " ".join(found), sentence.strip()


def shape_fault(raw: str) -> str:
    """What a reply, as the model wrote it, lacks for the parser; empty when nothing."""
    parser = ReplyParser()
    parser.feed(raw)
    _, reply = parser.close()
    if not reply.prose:
        return "no prose"
    if len(reply.options) < OPTIONS:
        return f"{len(reply.options)} distinct options in place of {OPTIONS}"
    return ""


def mended(raw: str) -> bool:
    """Whether a reply that has its shape needed the parser to find it: other bullets, labels, more options."""
    parser = ReplyParser()
    parser.feed(raw)
    _, reply = parser.close()
    return not shape_fault(raw) and _squeezed(raw) != _squeezed(reply.text)


def _squeezed(text: str) -> str:
    return "\n".join(line.strip() for line in text.splitlines() if line.strip())


def role_markers(raw: str) -> list[str]:
    """Words in ``raw`` that belong to a prompt, not to a story: ``User:``, control tokens and the like."""
    found = _MARKER.findall(raw)
    for line in raw.splitlines():
        read = read_line(line, complete=True)
        if read.kind in (Kind.ROLE, Kind.OWN_ROLE):
            found.append(line[: len(line) - len(read.text)].strip() if read.kind is Kind.OWN_ROLE else line.strip())
    return found


def near(one: str, other: str) -> bool:
    """Whether a player would take two options for nearly the same."""
    first, second = set(words(one)), set(words(other))
    if not first or not second:
        return option_key(one) == option_key(other)
    return 2 * len(first & second) / (len(first) + len(second)) >= _NEAR


def twins(options: Sequence[str]) -> list[tuple[str, str]]:
    """Options of one reply that nearly repeat each other."""
    return [(one, other) for one, other in combinations(options, 2) if near(one, other)]


def stale(options: Sequence[str], before: Sequence[str], chosen: str) -> list[str]:
    """Options that nearly repeat the last reply's: two or more of them, or the one that was just chosen."""
    again = [option for option in options if any(near(option, old) for old in before)]
    taken = [option for option in options if near(option, chosen)]
    return again if len(again) > 1 else taken


def ends(prose: str, options: Sequence[str]) -> bool:
    """Whether a reply says that the story is over."""
    return bool(_END.search(prose[-400:])) or any(_AGAIN.search(option) for option in options)
