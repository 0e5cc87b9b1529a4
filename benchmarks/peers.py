"""What the engine is compared with, each in a process of its own: a bare loop, and the high-level class.

    with Peer("bare", model, threads=2, context=3584) as peer:
        peer.ask("hold", tokens)            # the memory now holds exactly these
        seconds = peer.ask("first", tokens) # evaluate what is new and pick the first token
        seconds = peer.ask("go_on", 100)    # so many more, one by one

Both understand these. ``bare`` is raw ``llama_*`` calls and llama.cpp's own sampler chain, the limit of what can be
had; ``gap`` is how far apart the two likeliest tokens are after some others,
and ``drift`` what the size of a batch alone does to logits. ``high`` is llama-cpp-python's ``Llama``
as everybody uses it: ``create_completion`` with the whole prompt each turn, its prefix cache on.
"""

from __future__ import annotations

import ctypes
import multiprocessing
import os
import time
from collections.abc import Mapping, Sequence
from multiprocessing.connection import Connection
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from adventure.engine.process import ENVIRONMENT

_CHUNK = 512


class Peer:
    """``environment`` is set before the libraries load; None in it takes a variable away."""

    def __init__(
        self,
        kind: str,
        model: Path,
        *,
        threads: int,
        context: int,
        environment: Mapping[str, str | None] = ENVIRONMENT,
    ) -> None:
        spawn = multiprocessing.get_context("spawn")
        self._pipe, theirs = spawn.Pipe()
        self._process = spawn.Process(target=_serve, args=(theirs, kind, str(model), threads, context), daemon=True)
        with _environment(environment):
            self._process.start()
        theirs.close()
        self._pipe.recv()

    @property
    def pid(self) -> int:
        return self._process.pid or 0

    def ask(self, what: str, *arguments: Any) -> Any:
        self._pipe.send((what, arguments))
        answer = self._pipe.recv()
        if isinstance(answer, BaseException):
            raise answer
        return answer

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: type[BaseException] | BaseException | TracebackType | None) -> None:
        self._pipe.close()
        self._process.join(10)


class _environment:  # noqa: N801
    def __init__(self, changes: Mapping[str, str | None]) -> None:
        self._changes = changes
        self._before = dict(os.environ)

    def __enter__(self) -> None:
        for name, value in self._changes.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value

    def __exit__(self, *_: object) -> None:
        os.environ.clear()
        os.environ.update(self._before)


def _serve(pipe: Connection, kind: str, model: str, threads: int, context: int) -> None:
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in (1, 2):
        os.dup2(nothing, descriptor)
    from benchmarks.limits import Cells
    from benchmarks.pens import Pens

    peer = {"bare": Bare, "high": High, "pen": Pens, "cells": Cells}[kind](model, threads, context)
    pipe.send("ready")
    while True:
        try:
            what, arguments = pipe.recv()
        except EOFError:
            return
        try:
            pipe.send(getattr(peer, what)(*arguments))
        except Exception as error:
            pipe.send(error)


class Bare:
    """The raw loop, with the context's settings as the engine has them."""

    def __init__(self, model: str, threads: int, context: int) -> None:
        from llama_cpp import llama_cpp

        from adventure.engine.base import Sampling
        from adventure.engine.llama.sampler import stages_of

        self._api: Any = llama_cpp
        self._stages = stages_of
        self._sampling = Sampling()
        self._model = self._api.llama_model_load_from_file(os.fsencode(model), self._api.llama_model_default_params())
        params = self._api.llama_context_default_params()
        params.n_ctx, params.n_batch, params.n_ubatch = context, _CHUNK, _CHUNK
        params.n_threads = params.n_threads_batch = threads
        params.flash_attn_type = self._api.LLAMA_FLASH_ATTN_TYPE_DISABLED
        self._context = self._api.llama_init_from_model(self._model, params)
        self._memory = self._api.llama_get_memory(self._context)
        self._size = self._api.llama_vocab_n_tokens(self._api.llama_model_get_vocab(self._model))
        self._held: list[int] = []
        self._sampler: Any = None
        self._token = 0
        self.seed(0)

    def seed(self, seed: int) -> None:
        self._sampler = self._api.llama_sampler_chain_init(self._api.llama_sampler_chain_default_params())
        for stage in self._stages(self, self._sampling, seed):
            self._api.llama_sampler_chain_add(self._sampler, stage)

    def threads(self, count: int) -> None:
        self._api.llama_set_n_threads(self._context, count, count)

    def hold(self, tokens: Sequence[int]) -> None:
        common = _common(self._held, tokens)
        self._api.llama_memory_seq_rm(self._memory, 0, common, -1)
        self._held = list(tokens[:common])
        self._evaluate(tokens[common:])

    def first(self, tokens: Sequence[int]) -> float:
        """Seconds to evaluate what is new of ``tokens`` and to pick what follows; at least the last is."""
        self.hold(tokens[: min(_common(self._held, tokens), len(tokens) - 1)])
        begin = time.perf_counter()
        self._evaluate(tokens[len(self._held) :])
        self._token = self._pick()
        return time.perf_counter() - begin

    def go_on(self, count: int) -> float:
        begin = time.perf_counter()
        for _ in range(count):
            self._evaluate([self._token])
            self._token = self._pick()
        return time.perf_counter() - begin

    def gap(self, tokens: Sequence[int]) -> float:
        """The logit of the likeliest token after ``tokens`` less that of the next likeliest."""
        import numpy as np

        second, first = np.partition(self._logits([], tokens), -2)[-2:]
        return float(first - second)

    def drift(self, tokens: Sequence[int]) -> float:
        """How far the logits after ``tokens`` move, at most, when the last token is evaluated by itself."""
        import numpy as np

        return float(np.abs(self._logits([], tokens) - self._logits(tokens[:-1], tokens[-1:])).max())

    def _logits(self, before: Sequence[int], tokens: Sequence[int]) -> Any:
        """A copy of the logits after ``tokens``, evaluated in one go behind ``before``: (vocabulary,)."""
        import numpy as np

        self.hold([])
        self._evaluate(before)
        self._evaluate(tokens)
        row = np.ctypeslib.as_array(self._api.llama_get_logits_ith(self._context, -1), shape=(self._size,))
        return row.copy()

    def _pick(self) -> int:
        return int(self._api.llama_sampler_sample(self._sampler, self._context, -1))

    def _evaluate(self, tokens: Sequence[int]) -> None:
        for start in range(0, len(tokens), _CHUNK):
            part = tokens[start : start + _CHUNK]
            row = (ctypes.c_int32 * len(part))(*part)
            if self._api.llama_decode(self._context, self._api.llama_batch_get_one(row, len(part))):
                raise RuntimeError("llama_decode failed")
            self._held.extend(part)


class High:
    """llama-cpp-python's own class, with its defaults."""

    def __init__(self, model: str, threads: int, context: int) -> None:
        from llama_cpp import Llama

        self._llama = Llama(model, n_ctx=context, n_threads=threads, n_threads_batch=threads, verbose=False)

    def hold(self, tokens: Sequence[int]) -> None:
        self._llama.create_completion(list(tokens), max_tokens=1)

    def first(self, tokens: Sequence[int]) -> float:
        begin = time.perf_counter()
        for part in self._stream(tokens, 8):
            if part:
                break
        return time.perf_counter() - begin

    def reply(self, tokens: Sequence[int], count: int) -> float:
        """Tokens a second of a reply behind its first text."""
        marks = [time.perf_counter() for _ in self._stream(tokens, count)]
        return (len(marks) - 1) / (marks[-1] - marks[0])

    def _stream(self, tokens: Sequence[int], count: int) -> Any:
        parts = self._llama.create_completion(list(tokens), max_tokens=count, stream=True, temperature=0.8)
        return (part["choices"][0]["text"] for part in parts)


def _common(first: Sequence[int], second: Sequence[int]) -> int:
    shorter = min(len(first), len(second))
    return next((index for index in range(shorter) if first[index] != second[index]), shorter)
