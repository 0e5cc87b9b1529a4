"""A prompt taken apart: which of its tokens come from where.

Template markers are found without knowing any template: the same conversation is rendered twice more with other
contents, and what stays equal around them is the template's.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from adventure.engine.base import Engine, Message, Role
from adventure.play.preview import Asked
from adventure.story.turn import Action

_SENTINELS = ("x", "7")
_LOST = "\ufffd"
"""Stands for a character whose bytes lie in several tokens."""

Token = tuple[int, str]


class Origin(StrEnum):
    SYSTEM = "system"
    MEMORY = "memory"
    LORE = "lore"
    NOTE = "author's note"
    HISTORY = "history"
    ACTION = "action"
    TEMPLATE = "template"


_BRACKETS = {"[Memory: ": Origin.MEMORY, "[Lore: ": Origin.LORE, "[Author's note: ": Origin.NOTE}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the prompt from one origin. ``turn``: the turn it tells of, from 1, in the history; else 0."""

    origin: Origin
    text: str
    tokens: int
    turn: int = 0


@dataclass(frozen=True, slots=True)
class Sheet:
    """A whole prompt, in order."""

    messages: tuple[tuple[Piece, ...], ...]
    left: int
    """Turns that have left the window."""
    budget: int
    """Tokens a prompt may take."""
    exact: bool
    """False where the engine cannot say its tokens; they are then estimated, and the template is not known."""

    @property
    def tokens(self) -> int:
        return sum(self.of(origin) for origin in Origin)

    def of(self, origin: Origin) -> int:
        """Tokens that come from ``origin``."""
        return sum(piece.tokens for message in self.messages for piece in message if piece.origin is origin)


async def inspect(engine: Engine, asked: Asked) -> Sheet:
    """Take the prompt of a request apart. Raises :class:`~adventure.errors.EngineError`."""
    _, action, composed = asked
    messages = composed.request.messages
    counts, tokens = await engine.count(messages), await engine.render(messages)
    start, last = composed.window.start, len(messages) - 1
    parts = [
        _Part(message, action if index == last else None, _turn(messages, index, start))
        for index, message in enumerate(messages)
    ]
    exact = sum(counts) == len(tokens)
    if exact:
        frames, shares = await _frames(engine, messages), _cut(tokens, counts)
        found = [tuple(part.pieces(share, *frame)) for part, share, frame in zip(parts, shares, frames, strict=True)]
    else:
        found = [tuple(part.whole(count)) for part, count in zip(parts, counts, strict=True)]
    return Sheet(tuple(found), start, composed.budget, exact)


@dataclass(frozen=True, slots=True)
class _Part:
    """One message. ``newest``: the action, in the message that asks for a reply."""

    message: Message
    newest: Action | None
    turn: int

    def pieces(self, tokens: Sequence[Token], before: Sequence[int], after: Sequence[int]) -> Iterator[Piece]:
        """``tokens`` of this message, of which those ``before`` and ``after`` the content are the template's."""
        ids = [token for token, _ in tokens]
        head = _common(before, ids)
        tail = len(ids) - min(_common(after[::-1], ids[::-1]), len(ids) - head)
        yield from _template(tokens[:head])
        yield from self._content(tokens[head:tail])
        yield from _template(tokens[tail:])

    def whole(self, count: int) -> Iterator[Piece]:
        yield Piece(self._origin, self.message.content, count, self.turn)

    @property
    def _origin(self) -> Origin:
        if self.message.role is Role.SYSTEM:
            return Origin.SYSTEM
        return Origin.ACTION if self.newest else Origin.HISTORY

    def _content(self, tokens: Sequence[Token]) -> Iterator[Piece]:
        known = self.newest.text if self.newest else self.message.content
        for line in self.newest.context.split("\n") if self.newest and self.newest.context else ():
            count = _line(tokens)
            origin = next((found for sign, found in _BRACKETS.items() if line.startswith(sign)), Origin.NOTE)
            yield Piece(origin, _text(tokens[:count], line), count)
            tokens = tokens[count:]
        yield Piece(self._origin, _text(tokens, known), len(tokens), self.turn)


def _turn(messages: Sequence[Message], index: int, start: int) -> int:
    """The turn that message ``index`` of a prompt tells of, from 1; 0 for the system prompt and the newest message."""
    place = index - (messages[0].role is Role.SYSTEM)
    return 0 if place < 0 or index == len(messages) - 1 else start + place // 2 + 1


def _line(tokens: Sequence[Token]) -> int:
    """How many of ``tokens`` make the first line. A line's end may be in one token with what comes after it."""
    for place, (_, text) in enumerate(tokens):
        if "\n" in text:
            return place + (not text.startswith("\n") or text == "\n")
    return len(tokens)


def _template(tokens: Sequence[Token]) -> Iterator[Piece]:
    if tokens:
        yield Piece(Origin.TEMPLATE, "".join(text for _, text in tokens), len(tokens))


def _text(tokens: Sequence[Token], known: str) -> str:
    """What ``tokens`` say; ``known``, where a character of it is spread over several of them."""
    text = "".join(piece for _, piece in tokens)
    return known if _LOST in text and _LOST not in known else text


async def _frames(engine: Engine, messages: Sequence[Message]) -> list[tuple[list[int], list[int]]]:
    """For each message the template's token ids before and after its content."""
    one, other = [await _with_contents(engine, messages, sentinel) for sentinel in _SENTINELS]
    frames = []
    for here, there in zip(one, other, strict=True):
        head = _common(here, there)
        tail = _common(here[head:][::-1], there[head:][::-1])
        frames.append((here[:head], here[len(here) - tail :]))
    return frames


async def _with_contents(engine: Engine, messages: Sequence[Message], content: str) -> list[list[int]]:
    others = [replace(message, content=content, tokens=None) for message in messages]
    rendered = await engine.render(others)
    return [[token for token, _ in part] for part in _cut(rendered, await engine.count(others))]


def _cut(tokens: Sequence[Token], counts: Sequence[int]) -> list[Sequence[Token]]:
    parts, start = [], 0
    for count in counts:
        parts.append(tokens[start : start + count])
        start += count
    return parts


def _common(one: Sequence[int], other: Sequence[int]) -> int:
    """How many tokens both begin with."""
    return next(
        (place for place, (here, there) in enumerate(zip(one, other, strict=False)) if here != there),
        min(len(one), len(other)),
    )
