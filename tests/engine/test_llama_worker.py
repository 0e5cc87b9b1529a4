"""The engine's loop: what it evaluates, in which order, and what it forgets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gguf_factory import tiny_llama
from workbench import GREEDY, LONG, SHAPE, STORY, Bench

from adventure.engine.base import Message, Priority, Reason, Request, Role
from adventure.engine.llama.binding import Aborted, Context, Full, Span


@pytest.fixture(scope="module", params=["llama", "gemma3", "mamba", "lfm2"])
def any_model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("models") / f"{request.param}.gguf"
    return tiny_llama(path, arch=request.param, context=4096)


@pytest.fixture(scope="module")
def llama_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_llama(tmp_path_factory.mktemp("models") / "tiny.gguf", context=4096)


@pytest.fixture
def bench(llama_file: Path) -> Iterator[Bench]:
    yield Bench(llama_file)


def reply(bench: Bench, messages: tuple[Message, ...], **options: Any) -> Message:
    number = bench.start(messages, **options)
    bench.work()
    done = bench.done(number)
    assert done.reason is Reason.COMPLETE
    return Message(Role.MODEL, bench.text(number), done.tokens)


def test_replies_after_forking_equal_replies_from_nothing(any_model: Path) -> None:
    """Twenty turns in one context, each turn also in a context of its own."""
    playing, story = Bench(any_model), STORY
    for turn in range(20):
        answer = reply(playing, story, seed=turn)
        if turn % 5 == 4:
            assert reply(Bench(any_model), story, seed=turn) == answer
        story = (*story, answer, Message(Role.USER, f"look {turn}"))


def test_each_turn_evaluates_only_what_is_new(any_model: Path) -> None:
    bench, story = Bench(any_model), STORY
    for turn in range(6):
        answer = reply(bench, story)
        usage = bench.done(turn + 1).usage
        assert turn == 0 or usage.evaluated_tokens < 48 < usage.prompt_tokens
        story = (*story, answer, Message(Role.USER, "look"))


def test_a_retry_evaluates_one_token_of_the_prompt(any_model: Path) -> None:
    bench = Bench(any_model)
    first, second = reply(bench, STORY), reply(bench, STORY)
    assert first == second
    assert bench.done(2).usage.evaluated_tokens == 1


def test_reading_the_prompt_is_no_part_of_the_decoding_time(any_model: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bench, clock = Bench(any_model), [0.0]
    monkeypatch.setattr("adventure.engine.llama.worker.time.monotonic", lambda: clock[0])

    def tick() -> None:
        clock[0] += 1.0

    bench.before = tick
    number = bench.start(LONG)
    bench.work()
    usage = bench.done(number).usage
    replied = sum(span.start >= usage.prompt_tokens for span in bench.spans)
    assert 0 < replied < len(bench.spans)
    assert usage.decode_s == replied


def test_three_futures_share_the_beginning_and_are_what_they_would_be_alone(any_model: Path) -> None:
    bench = Bench(any_model)
    opening = (*STORY, reply(bench, STORY))
    futures = [(*opening, Message(Role.USER, word)) for word in ("river", "lamp", "door")]
    numbers = [bench.start(future, back=True) for future in futures]
    bench.work()
    for number, future in zip(numbers, futures, strict=True):
        assert bench.done(number).usage.evaluated_tokens < 48
        assert reply(Bench(any_model), future).content == bench.text(number)


def test_background_replies_are_decoded_in_one_batch(bench: Bench) -> None:
    sizes: list[int] = []
    context = bench.worker._context
    inner = context.decode
    context.decode = lambda spans: (sizes.append(len(spans)), inner(spans))[1]  # type: ignore[method-assign]
    for word in ("river", "lamp", "door"):
        bench.start((*STORY[:1], Message(Role.USER, word)), back=True)
    bench.work()
    assert sizes.count(3) > 20


def test_a_cancelled_prompt_stops_where_it_is(any_model: Path) -> None:
    bench = Bench(any_model)
    number = bench.start(LONG)
    bench.before = lambda: bench.worker.post({"op": "cancel", "id": number})
    bench.worker.step()
    bench.before = lambda: None
    assert bench.spans == []
    bench.worker.handle(bench.worker._inbox.get())
    assert bench.done(number).reason is Reason.CANCELLED
    assert not bench.worker.busy
    assert reply(bench, STORY) == reply(Bench(any_model), STORY)


def test_the_foreground_interrupts_a_background_prompt_which_is_finished_later(bench: Bench) -> None:
    behind = bench.start(LONG, back=True)
    front = bench.starting(Request(STORY, 1, GREEDY, SHAPE), 99, Priority.FOREGROUND)
    bench.worker.step()
    bench.before = lambda: bench.worker.post(front)
    bench.worker.step()
    bench.before = lambda: None
    evaluated = sum(len(span.tokens) for span in bench.spans)
    bench.worker.handle(bench.worker._inbox.get())
    bench.work()
    assert evaluated <= 128
    order = [frame["id"] for frame in bench.said if frame["op"] == "done"]
    assert order == [99, behind]
    assert reply(bench, LONG) == Message(Role.MODEL, bench.text(behind), bench.done(behind).tokens)


def test_a_batch_does_not_begin_while_something_waits_to_be_heard(bench: Bench) -> None:
    number = bench.start(LONG)
    bench.worker.post({"op": "cancel", "id": number})
    bench.worker.step()
    assert bench.spans == []


def test_cancelled_futures_give_their_cells_back(bench: Bench) -> None:
    opening = (*STORY, reply(bench, STORY))
    used = bench.worker._sequences.cells_used
    numbers = [bench.start((*opening, Message(Role.USER, word)), back=True) for word in ("river", "lamp", "door")]
    while not all(bench.text(number) for number in numbers):
        bench.worker.step()
    for number in numbers:
        bench.worker.handle({"op": "cancel", "id": number})
    assert bench.worker._sequences.cells_used < used + 3 * 40
    assert bench.worker._sequences.busy == 0


def test_what_is_held_is_what_the_books_say(any_model: Path) -> None:
    bench, story = Bench(any_model), STORY
    for turn in range(8):
        bench.start((*story, Message(Role.USER, f"lamp {turn}")), back=True)
        answer = reply(bench, story, seed=turn)
        story = (*story, answer, Message(Role.USER, "look"))
    books, context = bench.worker._sequences, bench.worker._context
    assert books._held
    for sequence, held in books._held.items():
        assert context.length(sequence) == len(held.tokens)


def test_a_full_cache_gives_up_what_is_idle_then_the_newest_background_reply(bench: Bench) -> None:
    reply(bench, STORY)
    kept = bench.start((*STORY[:1], Message(Role.USER, "lamp")), back=True)
    lost = bench.start((*STORY[:1], Message(Role.USER, "door")), back=True)
    while not (bench.text(kept) and bench.text(lost)):
        bench.worker.step()
    idle = len(bench.worker._sequences._held) - bench.worker._sequences.busy
    full = iter([True] * (idle + 1))

    def refuse() -> None:
        if next(full, False):
            raise Full

    bench.before = refuse
    bench.work()
    assert bench.errors() == ["EngineBusy"]
    assert bench.done(kept).reason is Reason.COMPLETE


def test_more_background_requests_than_places_wait_their_turn(bench: Bench) -> None:
    numbers = [bench.start((*STORY[:1], Message(Role.USER, f"lamp {n}")), back=True) for n in range(12)]
    front = bench.start(STORY)
    bench.work()
    assert [bench.done(number).reason for number in (front, *numbers)] == [Reason.COMPLETE] * 13
    assert bench.errors() == []


def test_an_unforeseen_failure_ends_one_generation_only(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    broken, whole = bench.start(STORY, back=True), bench.start(LONG, back=True)
    monkeypatch.setattr(bench.worker._jobs[broken], "take", lambda _logits: 1 / 0)
    bench.work()
    assert bench.errors() == ["EngineError"]
    assert bench.done(whole).reason is Reason.COMPLETE
    bench.worker.handle({"op": "unheard of", "id": 5})
    assert bench.errors() == ["EngineError"] * 2


def test_an_aborted_evaluation_leaves_the_context_usable(llama_file: Path) -> None:
    bench = Bench(llama_file)
    context = bench.worker._context
    context.abort(True)
    with pytest.raises(Aborted):
        bench._decode([Span(0, 0, [5] * 500, sample=True)])
    context.remove(0)
    context.abort(False)
    assert len(bench._decode([Span(0, 0, [5] * 10, sample=True)])) == 1


def test_a_sequence_can_be_saved_and_restored(any_model: Path) -> None:
    first, second = Bench(any_model), Bench(any_model)
    tokens = list(range(20, 60))
    first._decode([Span(0, 0, tokens, sample=False)])
    state = bytes(first.worker._context.save(0))
    assert second.worker._context.load(3, state)
    assert second.worker._context.length(3) == len(tokens)
    (one,) = first._decode([Span(0, len(tokens), [70], sample=True)])
    (two,) = second._decode([Span(3, len(tokens), [70], sample=True)])
    assert one.tolist() == two.tolist()
    assert not second.worker._context.load(4, state[: len(state) // 2])
    assert second.worker._context.length(4) == 0


def test_a_model_that_cannot_fork_plays_on_one_sequence_and_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tiny_llama(tmp_path / "mamba.gguf", arch="mamba", context=4096)
    without = Bench(path)
    with monkeypatch.context() as patched:
        patched.setattr(Context, "copy", lambda *_: None)
        alone, story = Bench(path, snapshots=tmp_path / "cache", snapshot_limit=1 << 24), STORY
        assert alone.ready["info"]["parallel"] == 1
        assert "cannot share its memory" in alone.ready["info"]["notes"][-1]
        for turn in range(3):
            answer = reply(alone, story)
            usage = alone.done(alone._number).usage
            assert turn == 0 or usage.evaluated_tokens < 48 < usage.prompt_tokens
            story = (*story, answer, Message(Role.USER, "look"))
            assert alone.keep("game", story[:-1])
    again = STORY
    for _ in range(3):
        again = (*again, reply(without, again), Message(Role.USER, "look"))
    assert story == again
    assert without.ready["info"]["parallel"] == 4
