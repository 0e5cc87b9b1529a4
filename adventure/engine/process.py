"""Our end of the engine process: llama.cpp in a process of its own, which may die without taking the story along.

Rules:

* When the process dies, what it was writing ends with :class:`~adventure.errors.EngineDied`, after the text that had
  arrived. The next ``start``, ``count`` or ``render`` starts it again.
* A process that dies before it was ever ready is not started again: the error says why.
* ``close`` leaves no process behind.
"""

from __future__ import annotations

import asyncio
import os
import platform
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from adventure.engine.base import Done, EngineInfo, Event, Message, Priority, Reason, Request, Text
from adventure.engine.generation import EventBuffer
from adventure.engine.llama import frames
from adventure.engine.llama.frames import Frame, FrameError
from adventure.errors import AdventureError, EngineDied, EngineError, ModelInvalid, ModelNotFound

_CLOSE_S = 2.0
_ALL_LAYERS = 999
ENVIRONMENT = {"GGML_NO_BACKTRACE": "1", "GOMP_SPINCOUNT": "1000"}
"""Kept from forking a debugger when it aborts, and from spinning long at barriers, which on cores shared with anything
else slows every token down up to tenfold."""


@dataclass(frozen=True, slots=True)
class LlamaOptions:
    """Which model to run and how. None leaves the choice to the engine."""

    model: Path
    context: int | None = None
    """Tokens of prompt and reply together; by default what the model was trained on, up to 8,192."""
    threads: int | None = None
    """By default the physical cores."""
    gpu_layers: int | None = None
    """By default all on Apple Silicon and 0 elsewhere."""
    template: str | None = None
    parallel: int = 4
    apart: bool = False
    """Whether generations tell stories of their own, so that each needs room for a whole one in the KV cache."""
    log: Path | None = None
    """Where the process's standard error goes; nowhere by default."""
    bundled: bool = False
    snapshots: Path | None = None
    """Folder where states are kept for the next start; none are by default."""
    snapshot_limit: int = 0
    """Bytes the snapshots may take in all."""

    def frame(self) -> Frame:
        layers = default_gpu_layers() if self.gpu_layers is None else self.gpu_layers
        return {
            "op": "open",
            "model": str(self.model),
            "context": self.context,
            "threads": self.threads,
            "gpu_layers": layers,
            "template": self.template,
            "parallel": self.parallel,
            "apart": self.apart,
            "bundled": self.bundled,
            "snapshots": str(self.snapshots) if self.snapshots and self.snapshot_limit > 0 else None,
            "snapshot_limit": self.snapshot_limit,
        }


@dataclass(frozen=True, slots=True)
class LlamaFacts:
    """Numbers of a loaded model, for ``doctor`` and benchmarks."""

    threads: int
    sequences: int
    cells: int
    """Tokens the KV cache holds in all."""
    kv_budget: int
    """Bytes the KV cache and recurrent states take, however long a game is."""
    compute_bytes: int
    """Bytes of working memory."""
    model_bytes: int
    shares: bool
    """Whether forks share part of a sequence; not so where a model forks whole ones only."""
    processor: str = ""
    """Instruction sets in use."""


def default_gpu_layers() -> int:
    """Layers to put on the GPU unless told otherwise: all on Apple Silicon."""
    return _ALL_LAYERS if sys.platform == "darwin" and platform.machine() == "arm64" else 0


class LlamaGeneration:
    """One reply of the engine process."""

    def __init__(self, number: int, child: _Child) -> None:
        self.number = number
        self.buffer = EventBuffer()
        self.waits = False
        self._promoted = False
        self._child = child

    def __aiter__(self) -> AsyncIterator[Event]:
        return aiter(self.buffer)

    async def promote(self) -> None:
        self._promoted = True
        if not self.finished:
            self._child.send({"op": "promote", "id": self.number})

    async def cancel(self) -> None:
        if not self.finished:
            self._child.send({"op": "cancel", "id": self.number})
            self.buffer.put(Done(Reason.CANCELLED))

    @property
    def written(self) -> int:
        return self.buffer.written

    @property
    def finished(self) -> bool:
        return self.buffer.finished

    @property
    def ready(self) -> bool:
        return self.finished or (self.waits and not self._promoted)


class _Child:
    """One run of the engine process and the conversation with it."""

    def __init__(self, process: asyncio.subprocess.Process, progress: Callable[[float], None] | None) -> None:
        self._process = process
        self._progress = progress
        self._generations: dict[int, LlamaGeneration] = {}
        self._answers: dict[int, asyncio.Future[Any]] = {}
        self.ready: asyncio.Future[tuple[EngineInfo, LlamaFacts]] = asyncio.get_running_loop().create_future()
        self.dead = False
        self._reader = asyncio.create_task(self._read())

    @classmethod
    async def launch(cls, options: LlamaOptions, progress: Callable[[float], None] | None) -> _Child:
        log = _open_log(options.log)
        try:
            process = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", "-m", "adventure.engine.llama"),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=log,
                env={**ENVIRONMENT, **os.environ},
                start_new_session=True,
            )
        except OSError as cause:
            raise EngineError(f"The engine process could not be started: {cause.strerror}.") from cause
        finally:
            if not isinstance(log, int):
                log.close()
        child = cls(process, progress)
        child.send(options.frame())
        return child

    @property
    def pid(self) -> int:
        return self._process.pid

    def send(self, frame: Frame) -> None:
        """Hand ``frame`` over; a process that is gone is noticed by the reader."""
        pipe = self._process.stdin
        if pipe is not None and not self.dead and not pipe.is_closing():
            pipe.write(frames.pack(frame))

    def start(self, number: int, request: Request, priority: Priority) -> LlamaGeneration:
        frame = {"op": "start", "id": number, "priority": int(priority), "request": frames.request_out(request)}
        generation = self._generations[number] = LlamaGeneration(number, self)
        self.send(frame)
        return generation

    async def ask(self, frame: Frame) -> Any:
        answer = self._answers[frame["id"]] = asyncio.get_running_loop().create_future()
        try:
            self.send(frame)
            return await answer
        finally:
            del self._answers[frame["id"]]

    async def _read(self) -> None:
        pipe = self._process.stdout
        reason = "it closed its pipe"
        try:
            while pipe is not None:
                header = await pipe.readexactly(frames.HEADER.size)
                self._take(frames.unpack(await pipe.readexactly(frames.size(header))))
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        except (FrameError, KeyError, TypeError, ValueError) as cause:
            reason = f"it sent nonsense: {cause}"
        finally:
            self.dead = True
            await self._bury(reason)

    async def _bury(self, reason: str) -> None:
        code = await self._reap()
        cause = _cause(code, reason)
        error = EngineDied(f"The engine process ended by itself ({cause}): try again.")
        if not self.ready.done():
            self.ready.set_exception(_unready(code, cause))
            self.ready.exception()
        for generation in self._generations.values():
            generation.buffer.fail(error)
        for answer in self._answers.values():
            if not answer.done():
                answer.set_exception(error)

    async def _reap(self) -> int:
        with suppress(ProcessLookupError):
            try:
                return await asyncio.wait_for(self._process.wait(), _CLOSE_S)
            except TimeoutError:
                self._process.kill()
        return await self._process.wait()

    def _take(self, frame: Frame) -> None:
        match frame["op"]:
            case "text":
                self._put(frame["id"], Text(frame["delta"]))
            case "ready_ahead":
                if generation := self._generations.get(frame["id"]):
                    generation.waits = True
            case "done":
                self._put(frame["id"], frames.done_in(frame))
            case "answer":
                self._settle(frame["id"], frame["value"])
            case "error":
                self._fail(frame["id"], frames.error_in(frame))
            case "progress":
                if self._progress is not None:
                    self._progress(frame["value"])
            case "ready":
                self.ready.set_result((frames.info_in(frame["info"]), LlamaFacts(**frame["facts"])))
            case other:
                raise FrameError(f"an event {other!r}")

    def _put(self, number: int, event: Event) -> None:
        generation = self._generations.get(number)
        if generation is None:
            return
        generation.buffer.put(event)
        if isinstance(event, Done):
            del self._generations[number]

    def _settle(self, number: int, value: Any) -> None:
        answer = self._answers.get(number)
        if answer is not None and not answer.done():
            answer.set_result(value)

    def _fail(self, number: int | None, error: AdventureError) -> None:
        waiting = self.ready if number is None else self._answers.get(number)
        if waiting is not None and not waiting.done():
            waiting.set_exception(error)
        generation = None if number is None else self._generations.pop(number, None)
        if generation is not None and isinstance(error, EngineError):
            generation.buffer.fail(error)

    async def close(self) -> None:
        """End the process: closing its input is enough unless it hangs."""
        if not self.dead:  # else its reader tells them what happened
            for generation in self._generations.values():
                generation.buffer.put(Done(Reason.CANCELLED))
        if self._process.stdin is not None:
            self._process.stdin.close()
        done, _ = await asyncio.wait([self._reader], timeout=_CLOSE_S)
        if not done:
            self._process.kill()
            await asyncio.wait([self._reader])


class LlamaEngine:
    """llama.cpp behind the :class:`~adventure.engine.base.Engine` protocol. Made by :meth:`open`."""

    def __init__(self, options: LlamaOptions, child: _Child, info: EngineInfo, facts: LlamaFacts) -> None:
        self._options = options
        self._child = child
        self._info = info
        self._facts = facts
        self._number = 0
        self._closed = False
        self._restarting = asyncio.Lock()
        self.restarts = 0
        """How often the process was started again."""

    @classmethod
    async def open(cls, options: LlamaOptions, *, progress: Callable[[float], None] | None = None) -> LlamaEngine:
        """Start the process and load the model; ``progress`` hears the loaded part, from 0 to 1.

        Raises ModelNotFound, ModelInvalid, EngineError, EngineDied, and UsageError for an unknown template.
        """
        if not options.model.exists():
            raise ModelNotFound(f"There is no model file {options.model}: check the path given with -m.")
        return cls(options, *await _launch_ready(options, progress))

    @property
    def info(self) -> EngineInfo:
        return self._info

    @property
    def facts(self) -> LlamaFacts:
        return self._facts

    @property
    def pid(self) -> int:
        """Process id of the engine process."""
        return self._child.pid

    async def start(self, request: Request, *, priority: Priority = Priority.FOREGROUND) -> LlamaGeneration:
        child = await self._alive()
        return child.start(self._next(), request, priority)

    async def count(self, messages: Sequence[Message]) -> list[int]:
        child = await self._alive()
        frame = {"op": "count", "id": self._next(), "messages": frames.messages_out(messages)}
        return [int(value) for value in await child.ask(frame)]

    async def render(self, messages: Sequence[Message]) -> list[tuple[int, str]]:
        child = await self._alive()
        frame = {"op": "render", "id": self._next(), "messages": frames.messages_out(messages)}
        return [(int(token), str(piece)) for token, piece in await child.ask(frame)]

    async def keep(self, owner: str, messages: Sequence[Message], *, last: bool = False) -> bool:
        child = self._child
        if child.dead or self._closed or self._options.snapshots is None:
            return False
        rows = frames.messages_out(messages)
        frame = {"op": "keep", "id": self._next(), "owner": owner, "messages": rows, "last": last}
        return bool(await child.ask(frame))

    async def forget(self) -> None:
        self._child.send({"op": "forget"})

    async def close(self) -> None:
        self._closed = True
        await self._child.close()

    def _next(self) -> int:
        self._number += 1
        return self._number

    async def _alive(self) -> _Child:
        """The process, started again if it died. Raises EngineDied when that fails."""
        async with self._restarting:
            if self._closed:
                raise EngineDied("The engine is closed.")
            if self._child.dead:
                await self._child.close()
                self._child, self._info, self._facts = await _launch_ready(self._options, None)
                self.restarts += 1
            return self._child


async def _launch_ready(
    options: LlamaOptions, progress: Callable[[float], None] | None
) -> tuple[_Child, EngineInfo, LlamaFacts]:
    child = await _Child.launch(options, progress)
    try:
        return child, *await child.ready
    except BaseException:
        await child.close()
        raise


def _open_log(path: Path | None) -> IO[bytes] | int:
    if path is None:
        return subprocess.DEVNULL
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("ab")
    except OSError:
        return subprocess.DEVNULL


def _unready(code: int, cause: str) -> EngineError:
    """Why a process ended before it was ready."""
    if code in (-signal.SIGABRT, -signal.SIGSEGV, -signal.SIGFPE, -signal.SIGILL):
        return ModelInvalid(f"llama.cpp failed while it loaded the model ({cause}): the file may be damaged.")
    return EngineDied(f"The engine process ended while it loaded the model ({cause}): see its log.")


def _cause(code: int, otherwise: str) -> str:
    if code == -signal.SIGKILL:
        return "it was killed, perhaps for want of memory"
    if code < 0:
        return f"{signal.Signals(-code).name}"
    return f"exit code {code}" if code else otherwise
