"""What writes one reply: picks tokens by their logits, keeps the reply in shape, and turns tokens into text."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from dataclasses import dataclass, replace

from adventure.engine.base import Reason, Request, Shape
from adventure.engine.llama.binding import Ids, Logits, Model, Sampler
from adventure.engine.llama.chat import ThinkingFilter
from adventure.engine.llama.shape import ShapeMachine, Vocabulary
from adventure.errors import PromptTooLong

_LINE = 6
"""Tokens a bullet and a line end may take beside an option's own."""
_SHORT_OPTION = 8
_SHORT_PROSE = 8
_REJECTIONS = 8
_TAIL = 256


@dataclass(frozen=True, slots=True)
class Voice:
    """What every generation of one model writes with."""

    model: Model
    vocabulary: Vocabulary
    speakable: Ids
    """Tokens a reply may hold: all but control tokens that do not end it and such as carry control characters."""
    ends: frozenset[int]


@dataclass(frozen=True, slots=True)
class Step:
    """What one pick added to the reply."""

    tokens: tuple[int, ...]
    text: str
    reason: Reason | None


def fit(shape: Shape, budget: int) -> Shape | None:
    """``shape`` made small enough for ``budget`` tokens; None when not even short options fit."""
    if not shape.enforce or not shape.options:
        return shape if budget > 0 else None
    each = min(shape.max_option, (budget - _SHORT_PROSE) // shape.options - _LINE)
    if each < min(_SHORT_OPTION, shape.max_option):
        return None
    prose = budget - shape.options * (each + _LINE)
    return replace(shape, max_option=each, max_prose=min(shape.max_prose, prose))


def least(shape: Shape) -> int:
    """Tokens the shortest reply of ``shape`` needs."""
    if not shape.enforce or not shape.options:
        return 1
    return _SHORT_PROSE + shape.options * (min(_SHORT_OPTION, shape.max_option) + _LINE)


class Pen:
    """Raises PromptTooLong when ``room`` tokens leave no place for a reply after ``prompt``."""

    def __init__(self, request: Request, prompt: Sequence[int], voice: Voice, room: int) -> None:
        budget = min(request.max_tokens, room - len(prompt))
        shape = fit(request.shape, budget)
        if shape is None:
            raise PromptTooLong(len(prompt) + least(request.shape), room)
        self._voice = voice
        self._left = budget
        shaped = shape.enforce and shape.options > 0
        self._machine = ShapeMachine(voice.vocabulary, shape) if shaped else None
        self._banned = tuple(phrase.casefold() for phrase in request.sampling.banned if phrase.strip())
        self._sampler = Sampler(voice.model, request.sampling, request.seed, prompt)
        self._utf8 = codecs.getincrementaldecoder("utf-8")("replace")
        self._thinking = ThinkingFilter()
        self._started = False
        self._tail = ""

    @property
    def thinking(self) -> bool:
        """Whether all it wrote so far was left out of the text."""
        return bool(self._thinking.thinking)

    def write(self, logits: Logits) -> Step:
        """Pick the next token, and whatever the shape says must follow it."""
        token = self._pick(logits)
        tokens = self._put(token)
        self._left -= len(tokens)
        text = self._read(tokens)
        reason = self._reason(token)
        if reason is not None:
            text += self._show(self._utf8.decode(b"", final=True))
        return Step(tuple(tokens), text, reason)

    def _put(self, token: int) -> list[int]:
        """The tokens that now belong to the reply."""
        self._sampler.accept(token)
        tokens = [] if token in self._voice.ends else [token]
        if self._machine is None:
            return tokens
        self._machine.advance(token)
        while not self._machine.done and (forced := self._machine.forced()):
            for following in forced:
                self._machine.advance(following)
                self._sampler.accept(following)
            tokens.extend(forced)
        return tokens

    def _reason(self, token: int) -> Reason | None:
        ended = token in self._voice.ends if self._machine is None else self._machine.done
        if ended:
            return Reason.COMPLETE
        return Reason.LENGTH if self._left <= 0 else None

    def _pick(self, logits: Logits) -> int:
        ids, machine = self._voice.speakable, self._machine
        token = self._sampler.pick(logits, ids)
        if machine is not None and not machine.allowed(token):
            ids = ids[machine.mask()[ids]]
            token = self._sampler.pick(logits, ids)
        for _ in range(_REJECTIONS if self._banned else 0):
            if not self._completes_phrase(token):
                break
            ids = ids[ids != token]
            token = self._sampler.pick(logits, ids)
        return token

    def _completes_phrase(self, token: int) -> bool:
        text = (self._tail + self._voice.model.piece(token).decode("utf-8", "ignore")).casefold()
        return any(phrase in text for phrase in self._banned)

    def _read(self, tokens: Sequence[int]) -> str:
        text = "".join(self._utf8.decode(self._voice.model.pieces[token]) for token in tokens)
        if self._banned:
            self._tail = (self._tail + text)[-_TAIL:]
        return self._show(text)

    def _show(self, text: str) -> str:
        """``text`` without thinking and without space before the first word."""
        shown = self._thinking.feed(text)
        if not self._started:
            shown = shown.lstrip()
            self._started = bool(shown)
        return shown

    def close(self) -> None:
        self._sampler.close()
