"""What an engine gives up when it is told to, and how background replies are sent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
from gguf_factory import tiny_llama
from workbench import LONG, STORY, Bench

from adventure.engine.base import Message, Role


@pytest.fixture(scope="module", params=["llama", "gemma3", "mamba"])
def model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_llama(tmp_path_factory.mktemp("models") / "tiny.gguf", arch=request.param, context=4096)


def told(bench: Bench, story: tuple[Message, ...]) -> list[str]:
    """Six turns of a game after ``story``."""
    replies = []
    for _ in range(6):
        number = bench.start(story, back=True)
        bench.work()
        done = bench.done(number)
        replies.append(bench.text(number))
        story = (*story, Message(Role.MODEL, replies[-1], done.tokens), Message(Role.USER, "look"))
    return replies


def evaluated(bench: Bench, since: int) -> list[tuple[int, Sequence[int]]]:
    return [(span.start, tuple(span.tokens)) for span in bench.spans[since:]]


@pytest.mark.parametrize("parallel", [1, 3])
def test_a_game_after_others_is_evaluated_as_the_first_one(model: Path, parallel: int) -> None:
    """Token for token in the same batches, whatever was played before, so that not one bit can differ."""
    bench = Bench(model, parallel=parallel, apart=True)
    first = told(bench, STORY)
    alone = evaluated(bench, 0)
    told(bench, (STORY[0], Message(Role.USER, "Begin elsewhere.")))
    told(bench, LONG)
    bench.worker.handle({"op": "forget"})
    since = len(bench.spans)
    assert told(bench, STORY) == first
    assert evaluated(bench, since) == alone


def test_forgetting_leaves_a_running_reply_alone(model: Path) -> None:
    bench = Bench(model)
    number = bench.start(STORY, back=True)
    bench.work()
    again = bench.start(STORY, back=True)
    bench.worker.step()
    bench.worker.handle({"op": "forget"})
    bench.work()
    assert bench.text(again) == bench.text(number)


def test_background_text_comes_in_lumps_and_whole_at_the_end(model: Path) -> None:
    bench = Bench(model)
    bench.worker.pause_s = 0
    back, front = bench.start(STORY, back=True), bench.start(STORY)
    bench.work()
    frames = {
        number: [frame for frame in bench.said if frame["op"] == "text" and frame["id"] == number]
        for number in (back, front)
    }
    assert bench.text(back) == bench.text(front)
    assert 1 < len(frames[back]) < len(frames[front]) // 4


def test_foreground_text_begins_at_once_and_pauses_between_frames(model: Path) -> None:
    bench = Bench(model)
    bench.worker.pause_s = 3600
    number = bench.start(STORY)
    while not bench.said:
        bench.worker.step()
    first = bench.text(number)
    bench.work()
    texts = [frame["delta"] for frame in bench.said if frame["op"] == "text"]
    assert len(texts) == 2 and texts[0] == first
    assert len(first) < len(bench.text(number)) // 4


def test_a_promoted_reply_shows_at_once_what_is_written(model: Path) -> None:
    bench = Bench(model)
    number = bench.start(STORY, back=True, ahead=12)
    while not any(frame["op"] == "ready_ahead" for frame in bench.said):
        bench.worker.step()
    written = bench.text(number)
    bench.worker.handle({"op": "promote", "id": number})
    bench.work()
    assert written and bench.text(number).startswith(written)
    assert bench.done(number).usage.reply_tokens > 12
