"""Sentence patterns: ``[one|another|]`` chooses, ``{form slot}`` fills.

Patterns are parsed once and rendered often. The renderer capitalises sentence starts, so that ``{thing} creaks.``
becomes ``The gate creaks.``
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from random import Random

from training.corpus.words import FORMS, Noun, article

Value = Noun | str
Slots = Mapping[str, Value]
Part = str | tuple[str, str] | tuple["Sequence_", ...]
Sequence_ = tuple[object, ...]

_TOKEN = re.compile(r"[\[\]|]|\{[^{}]*\}|[^\[\]|{}]+")
_START = re.compile(r"(^[\"(]?|\.[\")]?\s+[\"(]?|[!?]\s+[\"(]?|[!?]\"\s+\"|\n\"?)([a-z])")
_ARTICLE = re.compile(r"\b([Aa])n? (?=[A-Za-z])([\w-]+)")
_SPACES = re.compile(r" {2,}")
_BEFORE_STOP = re.compile(r" +([,.;:!?])")


class PatternError(ValueError):
    """A pattern that cannot be parsed, or asks for a slot that its place does not fill."""


class _Choice:
    __slots__ = ("ways",)

    def __init__(self, ways: tuple[tuple[object, ...], ...]) -> None:
        self.ways = ways


class _Slot:
    __slots__ = ("form", "name")

    def __init__(self, form: str, name: str) -> None:
        self.form, self.name = form, name


@cache
def parse(pattern: str) -> tuple[object, ...]:
    """The parts of ``pattern``. Raises PatternError with the pattern in the message."""
    tokens = _TOKEN.findall(pattern)
    if "".join(tokens) != pattern:
        raise PatternError(f"stray brace in {pattern!r}: write slots as {{form name}}")
    parts, rest = _sequence(tokens, 0, pattern, depth=0)
    if rest != len(tokens):
        raise PatternError(f"unbalanced ']' in {pattern!r}")
    return parts


def _sequence(tokens: list[str], at: int, pattern: str, depth: int) -> tuple[tuple[object, ...], int]:
    parts: list[object] = []
    while at < len(tokens):
        token = tokens[at]
        if token == "[":
            choice, at = _choice(tokens, at + 1, pattern, depth + 1)
            parts.append(choice)
            continue
        if token in "]|" and depth:
            break
        if token in "]|":
            raise PatternError(f"{token!r} outside brackets in {pattern!r}")
        parts.append(_slot(token, pattern) if token[0] == "{" else token)
        at += 1
    return tuple(parts), at


def _choice(tokens: list[str], at: int, pattern: str, depth: int) -> tuple[_Choice, int]:
    ways: list[tuple[object, ...]] = []
    while True:
        way, at = _sequence(tokens, at, pattern, depth)
        ways.append(way)
        if at >= len(tokens):
            raise PatternError(f"'[' without ']' in {pattern!r}")
        at += 1
        if tokens[at - 1] == "]":
            return _Choice(tuple(ways)), at


def _slot(token: str, pattern: str) -> _Slot:
    words = token[1:-1].split()
    if len(words) not in (1, 2) or (len(words) == 2 and words[0] not in FORMS):
        raise PatternError(f"{token} in {pattern!r} is not a slot: {{name}} or {{form name}}, forms {sorted(FORMS)}")
    return _Slot(words[0] if len(words) == 2 else "", words[-1])


def slots_of(pattern: str) -> set[str]:
    """The names of every slot that ``pattern`` may fill."""
    found: set[str] = set()
    stack: list[object] = list(parse(pattern))
    while stack:
        part = stack.pop()
        if isinstance(part, _Slot):
            found.add(part.name)
        elif isinstance(part, _Choice):
            stack.extend(p for way in part.ways for p in way)
    return found


def _render(parts: tuple[object, ...], slots: Slots, rng: Random, out: list[str]) -> None:
    for part in parts:
        if isinstance(part, str):
            out.append(part)
        elif isinstance(part, _Slot):
            value = slots[part.name]
            out.append(value.form(part.form) if isinstance(value, Noun) else value)
        elif isinstance(part, _Choice):
            _render(part.ways[int(rng.random() * len(part.ways))], slots, rng, out)


def tidy(text: str) -> str:
    """``text`` single-spaced, with every sentence start capitalised."""
    text = _BEFORE_STOP.sub(r"\1", _SPACES.sub(" ", text)).strip()
    text = _ARTICLE.sub(lambda m: f"{m.group(1)}{article(m.group(2))[1:]} {m.group(2)}", text)
    return _START.sub(lambda m: m.group(1) + m.group(2).upper(), text)


def fill(pattern: str, slots: Slots, rng: Random) -> str:
    """``pattern`` rendered, not yet capitalised: for phrases inside a sentence. Raises KeyError on a missing slot."""
    out: list[str] = []
    _render(parse(pattern), slots, rng, out)
    return "".join(out)


def say(pattern: str, slots: Slots, rng: Random) -> str:
    """``pattern`` rendered as whole sentences."""
    return tidy(fill(pattern, slots, rng))
