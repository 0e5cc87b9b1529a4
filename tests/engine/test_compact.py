"""The gap that a window leaves in the KV cache when the story has moved on from it."""

from __future__ import annotations

from pathlib import Path

import pytest
from gguf_factory import tiny_llama
from workbench import LONG, STORY, Bench

from adventure.engine.base import Message, Role
from adventure.engine.llama import compact

NEXT = (STORY[0], Message(Role.USER, "the stairs and the well " * 20))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_llama(tmp_path_factory.mktemp("models") / "tiny.gguf", context=4096)


class Moves:
    """Counts the states that are put back, and refuses them when told to."""

    def __init__(self, bench: Bench) -> None:
        self.count = 0
        self.refuses = False
        self._context = bench.worker._context
        self._load = self._context.load
        self._context.load = self  # type: ignore[method-assign, assignment]

    def __call__(self, sequence: int, state: bytes) -> bool:
        self.count += 1
        if self.refuses:
            self._context.remove(sequence)
            return False
        return self._load(sequence, state)


def tell(bench: Bench, story: tuple[Message, ...]) -> tuple[Message, ...]:
    """One more turn."""
    number = bench.start(story)
    bench.work()
    done = bench.done(number)
    return (*story, Message(Role.MODEL, bench.text(number), done.tokens), Message(Role.USER, "look"))


def test_the_story_goes_on_bit_for_bit_from_the_front_of_the_cache(model: Path) -> None:
    bench, other = Bench(model), Bench(model)
    moves = Moves(bench)
    tell(bench, LONG)
    assert moves.count == 0
    story, alone = tell(bench, NEXT), tell(other, NEXT)
    assert moves.count == 1
    for _ in range(3):
        since = len(bench.spans)
        story, alone = tell(bench, story), tell(other, alone)
        assert story == alone
        assert sum(len(span.tokens) for span in bench.spans[since:]) < 200
    assert moves.count == 1


@pytest.mark.parametrize("change", ["a small gap", "a large state", "refused"])
def test_what_cannot_be_moved_is_played_all_the_same(model: Path, change: str, monkeypatch: pytest.MonkeyPatch) -> None:
    bench = Bench(model)
    moves = Moves(bench)
    moves.refuses = change == "refused"
    if change == "a small gap":
        monkeypatch.setattr(compact, "_GAP", 10_000)
    if change == "a large state":
        monkeypatch.setattr(compact, "_BYTES", 0)
        monkeypatch.setattr(compact, "_SHARE", 1 << 40)
    tell(bench, LONG)
    story = tell(bench, NEXT)
    assert moves.count == (change == "refused")
    assert tell(bench, story) == tell(Bench(model), story)
    assert bench.errors() == []
