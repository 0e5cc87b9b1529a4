"""From the ``open`` frame to a worker: load the model, size its context, choose the template."""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

import numpy as np

from adventure.engine.base import EngineInfo, Message
from adventure.engine.llama import chat
from adventure.engine.llama.binding import Context, Model, Span, processor_features
from adventure.engine.llama.cores import physical_cores
from adventure.engine.llama.frames import Frame
from adventure.engine.llama.gguf import fingerprint
from adventure.engine.llama.keeper import Keeper
from adventure.engine.llama.pen import Voice
from adventure.engine.llama.scheduler import Limits
from adventure.engine.llama.sequences import Sequences
from adventure.engine.llama.shape import Vocabulary
from adventure.engine.llama.snapshots import Snapshots
from adventure.engine.llama.worker import Tokens, Worker

DEFAULT_CONTEXT = 8192
MINIMUM_CONTEXT = 128
REPLY_CELLS = 512
"""KV cells set aside for each further generation that shares the story with the first."""
_BESIDE = 0.6
"""Part of a window that the next one begins with."""
_BESIDE_BYTES = 1 << 26
_BESIDE_SHARE = 32
"""The next window may take so many bytes, or this part of the model's size if that is more."""

_ALONE = "This kind of model cannot share its memory between replies, so nothing is written ahead."
_UNPRINTABLE = re.compile(rb"[\x00-\x08\x0b-\x1f\x7f]")


def open_worker(options: Frame, send: Callable[[Frame], None]) -> tuple[Worker, Frame]:
    """The worker for an ``open`` frame and the ``ready`` frame to announce it with.

    Raises EngineError and UsageError.
    """
    path = Path(options["model"])
    model = Model(path, options["gpu_layers"], _Progress(send))
    template = chat.choose_template(options["template"], model.metadata, path.stem)
    room, parallel = context_length(options["context"], model), options["parallel"]
    further = room if options["apart"] else REPLY_CELLS
    alone = options["apart"] and parallel == 1 and model.trims
    beside = next_window(room, model) if parallel > 1 and not options["apart"] else 0
    cells, total = room + (parallel - 1) * further + beside, 1 if alone else 2 * parallel + 2
    threads = options["threads"] or physical_cores()
    limits = Limits()
    flash = options["gpu_layers"] > 0 or (options["apart"] and parallel > 1)  # it skips the cells of other stories
    context = Context(model, cells=cells, sequences=total, batch=limits.foreground, threads=threads, flash=flash)
    notes, mark = template.notes, fingerprint(path)
    if not model.trims and not forks(context):
        parallel, total, notes = 1, 1, (*notes, _ALONE)
    sequences = Sequences(total, trims=model.trims)
    snapshots = _snapshots(options, f"{mark} {context.kind}")
    keeper = Keeper(context, sequences, snapshots, send, trims=model.trims, room=room) if snapshots else None
    worker = Worker(
        voice_of(model, template),
        context,
        sequences,
        _tokens(model, template),
        send,
        room=room,
        parallel=parallel,
        limits=limits,
        keeper=keeper,
    )
    info = EngineInfo(
        engine="llama",
        model=model.name,
        fingerprint=mark,
        template=template.name,
        context_length=room,
        guarantees_options=True,
        bundled=options["bundled"],
        parallel=parallel,
        beside=beside if parallel > 1 else 0,
        notes=notes,
    )
    facts = {"threads": threads, "sequences": total, **_facts(model, context)}
    print(f"ready: {info.model}, {facts}", file=sys.stderr, flush=True)
    return worker, {"op": "ready", "info": asdict(info), "facts": facts}


def _facts(model: Model, context: Context) -> Frame:
    return {
        "cells": context.cells,
        "kv_budget": context.cache_bytes,
        "compute_bytes": context.compute_bytes,
        "model_bytes": model.file_bytes,
        "shares": model.trims,
        "processor": processor_features(),
    }


def context_length(wanted: int | None, model: Model) -> int:
    """Tokens one generation may see: what was asked for, else what the model was trained on up to a sane size."""
    return max(wanted or min(model.context_length, DEFAULT_CONTEXT), MINIMUM_CONTEXT)


def next_window(room: int, model: Model) -> int:
    """Tokens of a story's next window that may be held beside the present one of ``room`` tokens."""
    most = max(_BESIDE_BYTES, model.file_bytes // _BESIDE_SHARE)
    return int(min(room * _BESIDE, most // model.kv_bytes if model.kv_bytes else room))


def forks(context: Context) -> bool:
    """Whether a sequence of ``context``, which is empty, can be copied as a whole."""
    context.decode([Span(0, 0, [0], sample=False)])
    context.copy(0, 1, None)
    copied = context.length(1) == 1
    for sequence in (0, 1):
        context.remove(sequence)
    return copied


def _snapshots(options: Frame, kind: str) -> Snapshots | None:
    folder = options["snapshots"]
    return Snapshots(Path(folder), options["snapshot_limit"], kind) if folder else None


class _Progress:
    """Announces each further hundredth that is loaded."""

    def __init__(self, send: Callable[[Frame], None]) -> None:
        self._send = send
        self._last = -1

    def __call__(self, part: float) -> None:
        if int(part * 100) > self._last:
            self._last = int(part * 100)
            self._send({"op": "progress", "value": part})


def voice_of(model: Model, template: chat.ChatTemplate) -> Voice:
    ends = model.ends | _single(model, template.ends)
    markers = _single(model, template.markers)
    mute = (model.controls | markers | _unprintable(model)) - ends
    speakable = np.setdiff1d(np.arange(model.size, dtype=np.int32), np.array(sorted(mute), dtype=np.int32))
    return Voice(model, Vocabulary(model.pieces, ends, mute), speakable)


def _single(model: Model, texts: Sequence[str]) -> frozenset[int]:
    """The tokens that ``texts`` are, where each is one control or user-defined token."""
    marks = [tokens[0] for text in texts if len(tokens := model.tokenize(text, True)) == 1]
    return frozenset(marks) & (model.controls | model.added)


def _unprintable(model: Model) -> frozenset[int]:
    return frozenset(token for token, piece in enumerate(model.pieces) if _UNPRINTABLE.search(piece))


def _tokens(model: Model, template: chat.ChatTemplate) -> Tokens:
    bos = model.bos if model.add_bos else None

    def tokens(messages: Sequence[Message], reply: bool) -> list[list[int]]:
        return template.tokenize(messages, model.tokenize, bos=bos, add_reply=reply)

    return tokens
