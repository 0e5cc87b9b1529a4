"""What it takes to pick tokens, apart from decoding them: the engine's own pen and context in one loop."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from adventure.engine.base import Message, Request, Shape
from adventure.engine.llama import chat
from adventure.engine.llama.binding import Context, Logits, Model, Span
from adventure.engine.llama.loading import voice_of
from adventure.engine.llama.pen import Pen

_CHUNK = 512


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds a token; the pen's of the processor, of which it takes one core."""

    pen: float
    decode: float
    longest: float
    """The longest pick, in seconds."""


class Pens:
    def __init__(self, model: str, threads: int, context: int) -> None:
        self._model = Model(Path(model))
        self._template = chat.choose_template("metharme", self._model.metadata, "")
        self._voice = voice_of(self._model, self._template)
        self._context = Context(self._model, cells=context, sequences=1, batch=_CHUNK, threads=threads, flash=False)
        self._room = context

    def vocabulary(self) -> int:
        return self._model.size

    def run(self, messages: Sequence[Message], seed: int, shape: Shape, enforced: bool, most: int = 160) -> Spent:
        """One reply, of ``shape`` or free; as many tokens as the shape leads to, or ``most``."""
        parts = self._template.tokenize(messages, self._model.tokenize, bos=self._model.bos)
        tokens = [token for part in parts for token in part]
        shape = Shape(shape.options, shape.max_prose, shape.max_option, enforce=enforced)
        pen = Pen(Request(tuple(messages), seed, shape=shape, max_tokens=most), tokens, self._voice, self._room)
        self._context.remove(0)
        logits = self._evaluate(0, tokens)
        place, count, decode, picks = len(tokens), 0, 0.0, []
        while True:
            begin = time.thread_time()
            step = pen.write(logits)
            picks.append(time.thread_time() - begin)
            count += len(step.tokens)
            if step.reason is not None or not step.tokens:
                break
            begin = time.perf_counter()
            logits = self._evaluate(place, step.tokens)
            decode += (time.perf_counter() - begin) / len(step.tokens)
            place += len(step.tokens)
        pen.close()
        return Spent(sum(picks) / max(count, 1), decode / max(len(picks) - 1, 1), max(picks))

    def _evaluate(self, start: int, tokens: Sequence[int]) -> Logits:
        for at in range(0, len(tokens), _CHUNK):
            part = tokens[at : at + _CHUNK]
            rows = self._context.decode([Span(0, start + at, part, at + len(part) == len(tokens))])
        return rows[0]
