"""Whole games through llama.cpp: with random weights, and with the bundled model."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from gguf_factory import tiny_llama

from adventure.engine.base import Done, Message, Priority, Reason, Request, Role, Sampling, Shape
from adventure.engine.llama import frames
from adventure.engine.llama.binding import Logits, Span
from adventure.engine.llama.loading import open_worker
from adventure.engine.llama.sequences import Sequences
from adventure.engine.process import LlamaOptions
from adventure.text import clean

BUNDLED = Path(__file__).parents[2] / "adventure" / "models" / "bundled" / "lantern.gguf"
_MARKER = re.compile(r" {0,3}(?:[-*•]|\(?[0-9A-Za-z][.)]) (.+)")


class Game:
    """A story that goes on for ever; the oldest exchanges leave in one step when it grows too long."""

    def __init__(self, model: Path, system: str, sampling: Sampling, shape: Shape) -> None:
        said: list[frames.Frame] = []
        opening = LlamaOptions(model, threads=1, template="metharme").frame()
        self.worker, _ = open_worker(opening, said.append)
        self.said = said
        self.sampling = sampling
        self.shape = shape
        self.story = [Message(Role.SYSTEM, system), Message(Role.USER, "Start!")]
        self.turns = 0

    def turn(self) -> tuple[str, Done]:
        self.turns += 1
        self.said.clear()
        request = Request(tuple(self.story), self.turns, self.sampling, self.shape)
        frame = {"op": "start", "id": self.turns, "priority": Priority.FOREGROUND}
        self.worker.handle({**frame, "request": frames.request_out(request)})
        while self.worker.busy:
            self.worker.step()
        *texts, last = self.said
        return "".join(frame["delta"] for frame in texts), frames.done_in(last)

    def watch(self) -> list[Logits]:
        """The logits of every token from now on."""
        rows: list[Logits] = []
        context = self.worker._context
        decode = context.decode

        def watching(spans: Sequence[Span]) -> list[Logits]:
            found = decode(spans)
            rows.extend(row.copy() for row in found)
            return found

        context.decode = watching  # type: ignore[method-assign]
        return rows

    def choose(self, reply: Message, action: str, exchanges: int) -> None:
        self.story += [reply, Message(Role.USER, action)]
        if len(self.story) > 2 * exchanges:
            del self.story[1 : 1 + exchanges // 2 * 2]


def options_of(text: str) -> list[str]:
    lines = [line for line in text.splitlines() if line.strip()][-3:]
    return [found[1].strip() for line in lines if (found := _MARKER.fullmatch(line))]


@pytest.mark.parametrize("vocab", ["spm", "bpe"])
@pytest.mark.parametrize("temperature", [0.8, 1.5])
def test_random_weights_offer_three_options_every_turn(tmp_path: Path, vocab: str, temperature: float) -> None:
    """Two hundred turns at each temperature, half of them on either kind of vocabulary."""
    model = tiny_llama(tmp_path / "tiny.gguf", vocab=vocab, context=2048, markers=True)
    sampling = Sampling(temperature=temperature, top_k=0, top_p=1.0, min_p=0.0)
    game = Game(model, "You are the river.", sampling, Shape(max_prose=24, max_option=16))
    for _ in range(100):
        text, done = game.turn()
        options = options_of(text)
        assert done.reason is Reason.COMPLETE
        assert len(options) == len({option.casefold() for option in options}) == 3, text
        assert all(any(map(str.isalnum, option)) for option in options), text
        assert clean(text) == text
        assert "<|" not in text
        game.choose(Message(Role.MODEL, text, done.tokens), options[game.turns % 3], exchanges=8)


def test_the_bundled_model_writes_the_same_with_forks_as_in_one_sequence_that_never_forks() -> None:
    """Twenty greedy turns; the second context evaluates the same tokens and holds one sequence only."""
    shape, greedy = Shape(max_prose=16, max_option=12), Sampling(temperature=0)
    forking, plain = (Game(BUNDLED, "You are in a lighthouse.", greedy, shape) for _ in range(2))
    plain.worker._sequences = Sequences(1, trims=True)
    for _ in range(20):
        text, done = forking.turn()
        assert len(options_of(text)) == 3
        again, same = plain.turn()
        assert (again, same.tokens) == (text, done.tokens)
        for game in (forking, plain):
            game.choose(Message(Role.MODEL, text, done.tokens), options_of(text)[0], exchanges=40)


def test_the_bundled_model_writes_the_same_from_nothing_but_for_ties() -> None:
    """Quantized weights move logits by some hundredths of their range between one batch and single tokens."""
    shape, greedy = Shape(max_prose=16, max_option=12), Sampling(temperature=0)
    game = Game(BUNDLED, "You are in a lighthouse.", greedy, shape)
    for _ in range(6):
        rows = game.watch()
        text, done = game.turn()
        fresh = Game(BUNDLED, "", greedy, shape)
        fresh.story = list(game.story)
        others = fresh.watch()
        fresh.turn()
        for row, other in zip(rows, others, strict=False):
            assert float(np.abs(row - other).max()) < 0.04 * float(np.ptp(row))
            if int(row.argmax()) != int(other.argmax()):
                first, second = np.sort(row)[-2:]
                assert second - first < 0.25
                break
        game.choose(Message(Role.MODEL, text, done.tokens), options_of(text)[0], exchanges=8)
