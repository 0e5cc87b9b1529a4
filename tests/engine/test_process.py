"""The engine process as its users see it, with random-weight models."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import psutil
import pytest
from gguf_factory import tiny_llama

from adventure.engine.base import Done, Message, Priority, Reason, Request, Role, Sampling, Shape, Text
from adventure.engine.llama import frames
from adventure.engine.process import LlamaEngine, LlamaGeneration, LlamaOptions
from adventure.errors import EngineDied, ModelInvalid, ModelNotFound, PromptTooLong, UsageError

STORY = (Message(Role.SYSTEM, "You are the river."), Message(Role.USER, "Start!"))
LONG = (Message(Role.SYSTEM, "the lamp and the door " * 180), Message(Role.USER, "Start!"))
SHAPE = Shape(max_prose=24, max_option=12)
WILD = Sampling(temperature=1.5)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_llama(tmp_path_factory.mktemp("models") / "tiny.gguf", context=2048)


@pytest.fixture
async def engine(model: Path) -> AsyncIterator[LlamaEngine]:
    engine = await LlamaEngine.open(LlamaOptions(model, threads=1))
    yield engine
    await engine.close()


def request(messages: tuple[Message, ...] = STORY, *, seed: int = 1, max_tokens: int = 400) -> Request:
    return Request(messages, seed, WILD, SHAPE, max_tokens)


async def read(generation: LlamaGeneration) -> tuple[str, Done]:
    text = ""
    async for event in generation:
        if isinstance(event, Text):
            text += event.delta
        else:
            return text, event
    raise AssertionError("no Done")


async def first_text(generation: LlamaGeneration) -> None:
    """Let the engine go on until some of the reply has arrived; the reply stays unread."""
    async with asyncio.timeout(30):
        while not generation.written:  # noqa: ASYNC110  # the engine tells nobody but its reader
            await asyncio.sleep(0.001)


def copy(model: Path, target: Path, change: Callable[[bytes], bytes]) -> Path:
    target.write_bytes(change(model.read_bytes()))
    return target


async def test_a_reply_streams_and_ends(engine: LlamaEngine) -> None:
    text, done = await read(await engine.start(request()))
    assert done.reason is Reason.COMPLETE
    assert len([line for line in text.splitlines() if line.startswith("- ")]) == 3
    assert done.usage.prompt_tokens == sum(await engine.count(STORY)) == len(await engine.render(STORY))
    assert done.usage.evaluated_tokens == done.usage.prompt_tokens
    assert done.tokens is not None
    assert done.usage.reply_tokens == len(done.tokens)


async def test_what_is_known_of_the_model(engine: LlamaEngine) -> None:
    assert engine.info.engine == "llama"
    assert engine.info.model == "tiny"
    assert engine.info.context_length == 2048
    assert engine.info.guarantees_options
    assert engine.facts.cells >= 2048
    layers, heads, width, half = 2, 2, 16, 2
    wanted = engine.facts.cells * 2 * layers * heads * width * half
    assert abs(engine.facts.kv_budget - wanted) <= 0.005 * 2**20  # llama.cpp says hundredths of a MiB
    assert engine.facts.threads == 1


async def test_loading_reports_progress(model: Path) -> None:
    heard: list[float] = []
    engine = await LlamaEngine.open(LlamaOptions(model, threads=1), progress=heard.append)
    await engine.close()
    assert heard == sorted(heard)
    assert heard[-1] == 1.0


async def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound, match=r"nothing\.gguf"):
        await LlamaEngine.open(LlamaOptions(tmp_path / "nothing.gguf"))


@pytest.mark.parametrize("size", [0, 3, 4, 24, 2000, -1])
async def test_files_that_are_no_models(model: Path, tmp_path: Path, size: int) -> None:
    broken = copy(model, tmp_path / "broken.gguf", lambda data: data[:size])
    with pytest.raises(ModelInvalid) as caught:
        await LlamaEngine.open(LlamaOptions(broken, threads=1))
    assert "\n" not in str(caught.value)
    assert "broken.gguf" in str(caught.value)
    assert not psutil.Process().children()


async def test_an_unknown_template_is_a_wrong_call(model: Path) -> None:
    with pytest.raises(UsageError, match="sonnet"):
        await LlamaEngine.open(LlamaOptions(model, threads=1, template="sonnet"))


async def test_other_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.gguf").write_text("Once upon a time")
    for path in (tmp_path / "notes.gguf", tmp_path):
        with pytest.raises(ModelInvalid):
            await LlamaEngine.open(LlamaOptions(path, threads=1))


async def test_an_unknown_kind_of_model_is_named(model: Path, tmp_path: Path) -> None:
    strange = copy(model, tmp_path / "strange.gguf", lambda data: data.replace(b"llama", b"lemma"))
    with pytest.raises(ModelInvalid, match="lemma"):
        await LlamaEngine.open(LlamaOptions(strange, threads=1))


async def test_the_same_request_gives_the_same_reply_whatever_ran_before(engine: LlamaEngine) -> None:
    first, _ = await read(await engine.start(request()))
    await read(await engine.start(request(LONG, seed=5)))
    other, _ = await read(await engine.start(request(seed=2)))
    again, done = await read(await engine.start(request()))
    assert first == again != other
    assert done.usage.evaluated_tokens == 1


async def test_a_prompt_that_does_not_fit_is_refused_with_both_numbers(engine: LlamaEngine) -> None:
    long = (Message(Role.SYSTEM, "the lamp " * 3000), Message(Role.USER, "Start!"))
    generation = await engine.start(request(long))
    with pytest.raises(PromptTooLong) as caught:
        await read(generation)
    assert caught.value.needed > caught.value.available == 2048
    text, _ = await read(await engine.start(request()))
    assert text


async def test_evaluating_ahead_writes_nothing_and_saves_the_work(engine: LlamaEngine) -> None:
    text, done = await read(await engine.start(request(LONG, max_tokens=0), priority=Priority.BACKGROUND))
    assert (text, done.reason, done.tokens) == ("", Reason.COMPLETE, ())
    assert done.usage.evaluated_tokens == done.usage.prompt_tokens - 1
    _, done = await read(await engine.start(request(LONG)))
    assert done.usage.evaluated_tokens == 1


async def test_the_foreground_holds_the_background_still(engine: LlamaEngine, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[int] = []
    take = engine._child._take
    monkeypatch.setattr(engine._child, "_take", lambda frame: (said.append(frame["id"]), take(frame)))
    behind = [await engine.start(request(seed=seed, max_tokens=600), priority=Priority.BACKGROUND) for seed in range(3)]
    await first_text(behind[0])
    front = await engine.start(request(LONG))
    _, done = await read(front)
    assert done.reason is Reason.COMPLETE
    begin = said.index(front.number)
    end = len(said) - said[::-1].index(front.number)
    assert end - begin > 2 and set(said[begin:end]) == {front.number}
    for generation in behind:
        assert (await read(generation))[1].reason is Reason.COMPLETE


async def test_a_promoted_reply_comes_first(engine: LlamaEngine) -> None:
    one, two = [await engine.start(request(LONG, seed=seed), priority=Priority.BACKGROUND) for seed in (1, 2)]
    await two.promote()
    await read(two)
    assert not one.finished
    await read(one)
    await one.promote()


async def test_futures_are_written_from_one_shared_beginning(engine: LlamaEngine) -> None:
    await read(await engine.start(request(LONG, max_tokens=0)))
    futures = [
        await engine.start(request((*LONG[:1], Message(Role.USER, f"Start! {word}"))), priority=Priority.BACKGROUND)
        for word in ("river", "lamp", "door")
    ]
    for generation in futures:
        _, done = await read(generation)
        assert done.usage.evaluated_tokens < 64 < done.usage.prompt_tokens


async def test_cancelling_ends_at_once_and_any_number_of_times(engine: LlamaEngine) -> None:
    generation = await engine.start(request(LONG))
    await generation.cancel()
    await generation.cancel()
    assert (await read(generation))[1].reason is Reason.CANCELLED
    finished = await engine.start(request())
    await read(finished)
    await finished.cancel()
    await finished.promote()


async def test_a_killed_engine_is_started_again_once_and_goes_on(engine: LlamaEngine) -> None:
    expected, _ = await read(await engine.start(request()))
    generation = await engine.start(request(seed=3))
    await first_text(generation)
    os.kill(engine.pid, signal.SIGKILL)
    with pytest.raises(EngineDied) as caught:
        await read(generation)
    assert "\n" not in str(caught.value)
    text, _ = await read(await engine.start(request()))
    assert text == expected
    assert engine.restarts == 1


async def test_a_reply_in_flight_is_told_of_the_death_when_the_engine_is_started_again_at_once(
    engine: LlamaEngine,
) -> None:
    held = await engine.start(request(LONG), priority=Priority.BACKGROUND)
    os.kill(engine.pid, signal.SIGKILL)
    while not engine._child.dead:  # noqa: ASYNC110  # the moment between the end of the pipe and the end of the process
        await asyncio.sleep(0)
    await engine.count(STORY)
    with pytest.raises(EngineDied):
        await read(held)


async def test_questions_also_start_a_dead_engine_again(engine: LlamaEngine) -> None:
    expected = await engine.count(STORY)
    os.kill(engine.pid, signal.SIGKILL)
    answers = await asyncio.gather(*(engine.count(STORY) for _ in range(3)), return_exceptions=True)
    assert all(isinstance(answer, EngineDied) or answer == expected for answer in answers)
    assert await engine.count(STORY) == expected
    assert engine.restarts == 1


async def test_closing_leaves_nothing_behind(model: Path) -> None:
    engine = await LlamaEngine.open(LlamaOptions(model, threads=1))
    generation = await engine.start(request(LONG))
    pid = engine.pid
    await engine.close()
    await engine.close()
    assert (await read(generation))[1].reason is Reason.CANCELLED
    assert not psutil.pid_exists(pid)
    with pytest.raises(EngineDied):
        await engine.start(request())


async def test_a_stopped_process_is_killed_on_close(model: Path) -> None:
    engine = await LlamaEngine.open(LlamaOptions(model, threads=1))
    os.kill(engine.pid, signal.SIGSTOP)
    pid = engine.pid
    await engine.close()
    assert not psutil.pid_exists(pid)


async def test_the_log_goes_to_its_file(model: Path, tmp_path: Path) -> None:
    log = tmp_path / "logs" / "engine.log"
    engine = await LlamaEngine.open(LlamaOptions(model, threads=1, log=log))
    await engine.close()
    assert "ready: tiny" in log.read_text()


def test_the_process_ends_with_its_input_in_the_middle_of_a_prompt(model: Path) -> None:
    command = [sys.executable, "-P", "-m", "adventure.engine.llama"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:
        assert process.stdin is not None
        start = {"op": "start", "id": 1, "priority": 0, "request": frames.request_out(request(LONG))}
        process.stdin.write(frames.pack(LlamaOptions(model, threads=1).frame()) + frames.pack(start))
        process.stdin.close()
        assert process.wait(timeout=30) == 0


def test_native_output_never_reaches_the_protocol() -> None:
    noise = (
        "import os; from adventure.engine.llama.__main__ import _take_pipes\n"
        "inside, outside = _take_pipes()\n"
        "os.write(1, b'noise'); print('noise'); outside.write(inside.read())"
    )
    result = subprocess.run([sys.executable, "-c", noise], input=b"frames", capture_output=True, check=True)
    assert result.stdout == b"frames"
    assert b"noise" in result.stderr


def test_every_error_crosses_the_protocol_as_itself() -> None:
    for error in (ModelInvalid("no"), EngineDied("gone"), PromptTooLong(9, 5)):
        again = frames.error_in(frames.unpack(frames.pack(frames.error_out(error, 1))[4:]))
        assert type(again) is type(error)
        assert str(again) == str(error)


def test_requests_cross_the_protocol_unchanged() -> None:
    messages = (Message(Role.SYSTEM, "\ud800 \x1b ☃"), Message(Role.MODEL, "x", (1, 2)))
    original = Request(messages, 3, Sampling(banned=("a", "b")), SHAPE, 9)
    assert frames.request_in(frames.unpack(frames.pack(frames.request_out(original))[4:])) == original


async def test_an_engine_that_is_started_again_goes_on_from_a_saved_state(model: Path, tmp_path: Path) -> None:
    engine = await LlamaEngine.open(LlamaOptions(model, threads=1, snapshots=tmp_path, snapshot_limit=1 << 24))
    text, done = await read(await engine.start(request(LONG)))
    stem = (*LONG, Message(Role.MODEL, text, done.tokens))
    assert await engine.keep("game", stem)
    os.kill(engine.pid, signal.SIGKILL)
    while not engine._child.dead:  # noqa: ASYNC110
        await asyncio.sleep(0)
    assert await engine.keep("game", stem) is False
    _, done = await read(await engine.start(request((*stem, Message(Role.USER, "look")))))
    assert engine.restarts == 1
    assert done.usage.evaluated_tokens < 24 < done.usage.prompt_tokens
    await engine.close()
