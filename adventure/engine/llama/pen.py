"""What writes one reply: picks tokens by their logits, keeps the reply in shape, and turns tokens into text."""

from __future__ import annotations

import codecs
from collections.abc import Sequence
from dataclasses import dataclass, replace

from adventure.engine.base import Reason, Request, Shape
from adventure.engine.llama.binding import Ids, Logits, Model
from adventure.engine.llama.echo import Echo
from adventure.engine.llama.sampler import Sampler
from adventure.engine.llama.shape import ShapeMachine, Vocabulary
from adventure.engine.thinking import ThinkingFilter
from adventure.errors import PromptTooLong

_LINE = 6
"""Tokens a line end and a marker may take beside an option's own words."""
_SHORT_OPTION = 12
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


@dataclass(frozen=True, slots=True)
class Step:
    """What one pick added to the reply."""

    tokens: tuple[int, ...]
    text: str
    reason: Reason | None


def cost(shape: Shape) -> int:
    """Tokens a reply of ``shape`` takes at most; 1 where the shape bounds nothing."""
    if not shape.enforce or not shape.options:
        return 1
    prose = max(shape.max_prose * 5 // 4 + 12, 64)
    return prose + shape.options * (max(shape.max_option, _SHORT_OPTION) + _LINE)


def least(shape: Shape) -> Shape:
    """The smallest shape with as many options."""
    return replace(shape, max_prose=_SHORT_PROSE, max_option=_SHORT_OPTION)


def fit(shape: Shape, budget: int) -> Shape:
    """``shape`` made small enough for ``budget`` tokens, as far as it can be: options give way before prose does."""
    spare = budget - cost(least(shape))
    if cost(shape) <= budget or spare <= 0:
        return shape if spare > 0 else least(shape)
    longer = min(max(shape.max_option - _SHORT_OPTION, 0), spare // (2 * max(shape.options, 1)))
    option = _SHORT_OPTION + longer
    prose = (budget - shape.options * (option + _LINE) - 12) * 4 // 5
    return replace(shape, max_option=option, max_prose=max(min(shape.max_prose, prose), _SHORT_PROSE))


class Pen:
    """Raises PromptTooLong when ``room`` tokens leave no place for a reply after ``prompt``."""

    def __init__(self, request: Request, prompt: Sequence[int], voice: Voice, room: int) -> None:
        needed = len(prompt) + cost(least(request.shape))
        if needed > room:
            raise PromptTooLong(needed, room)
        self._voice = voice
        self._left = min(request.max_tokens, room - len(prompt))
        self._machine = ShapeMachine(voice.vocabulary, fit(request.shape, self._left))
        self._banned = tuple(phrase.casefold() for phrase in request.sampling.banned if phrase.strip())
        self._sampler = Sampler(voice.model, request.sampling, request.seed, prompt)
        self._echo = Echo(voice.vocabulary, request.sampling.sentence_penalty, prompt)
        self._utf8 = codecs.getincrementaldecoder("utf-8")("replace")
        self._thinking = ThinkingFilter()
        self._started = False
        self._tail = ""

    @property
    def thinking(self) -> bool:
        """Whether all it wrote so far was left out of the text."""
        return self._thinking.thinking

    def write(self, logits: Logits) -> Step:
        """Pick the next token, and whatever the shape says must follow it."""
        tokens: list[int] = []
        while not tokens and not self._machine.done:
            tokens = self._put(self._pick(self._echo.hold_back(logits)))
        self._left -= len(tokens)
        reason = self._reason()
        text = self._read(tokens, last=reason is not None)
        return Step(tuple(tokens), text, reason)

    def _put(self, token: int) -> list[int]:
        """The tokens that now belong to the reply."""
        tokens = [token] if self._machine.advance(token) else []
        while not self._machine.done and (forced := self._machine.forced()):
            for following in forced:
                self._machine.advance(following)
            tokens.extend(forced)
        for token in tokens:
            self._sampler.accept(token)
            self._echo.accept(token)
        return tokens

    def _reason(self) -> Reason | None:
        if self._machine.done:
            return Reason.COMPLETE
        return Reason.LENGTH if self._left <= 0 else None

    def _pick(self, logits: Logits) -> int:
        ids = self._voice.speakable
        token = self._sampler.pick(logits, ids)
        if not self._machine.allowed(token):
            token = self._sampler.pick(logits, self._admitted(logits, ids))
        for _ in range(_REJECTIONS if self._banned else 0):
            if not self._completes_phrase(token):
                break
            ids = ids[ids != token]
            admitted = self._admitted(logits, ids)
            if not len(admitted):
                break
            token = self._sampler.pick(logits, admitted)
        return token

    def _admitted(self, logits: Logits, ids: Ids) -> Ids:
        """Those of ``ids`` the shape allows, or the likeliest of them where the sampler looks at no more."""
        likely = self._sampler.likeliest(logits, ids)
        found = likely[self._machine.mask(likely)[likely]]
        if len(likely) == len(ids) or self._sampler.enough(found):
            return found
        return ids[self._machine.mask()[ids]]

    def _completes_phrase(self, token: int) -> bool:
        text = (self._tail + self._voice.model.piece(token).decode("utf-8", "ignore")).casefold()
        return any(phrase in text for phrase in self._banned)

    def _read(self, tokens: Sequence[int], *, last: bool) -> str:
        data = b"".join(self._voice.model.pieces[token] for token in tokens)
        text = self._utf8.decode(data, final=last)
        if self._banned:
            self._tail = (self._tail + text)[-_TAIL:]
        shown = self._show(text)
        return shown + self._thinking.close() if last else shown

    def _show(self, text: str) -> str:
        """``text`` without thinking and without space before the first word."""
        shown = self._thinking.feed(text)
        if not self._started:
            shown = shown.lstrip()
            self._started = bool(shown)
        return shown

    def close(self) -> None:
        self._sampler.close()
