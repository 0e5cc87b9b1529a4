"""The protocol between ``engine.process`` and the engine process: length-prefixed JSON frames.

A frame is four bytes, big-endian, of length and that many bytes of one JSON object. The engine process is told::

    open     path, context, threads, gpu_layers, template, parallel, snapshots, snapshot_limit     first, once
    start    id, priority, request          then any number of these
    promote  id
    cancel   id
    count    id, messages
    render   id, messages
    keep     id, owner, messages, last
    forget

and says ``progress`` (value from 0 to 1) while it loads, ``ready`` (info, facts) once, ``text`` (id, delta),
``ready_ahead`` (id), ``done`` (id, reason, usage, tokens), ``answer`` (id, value) and ``error`` (id or null, error,
message, numbers). ``op`` names the kind.

Pure: no file and no llama.cpp is touched here.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from adventure import errors
from adventure.engine.base import Done, EngineInfo, Message, Reason, Request, Role, Sampling, Shape, Usage
from adventure.errors import AdventureError, EngineError, PromptTooLong, UsageError

LIMIT = 64 * 1024 * 1024
"""Bytes a frame may have."""

HEADER = struct.Struct(">I")

Frame = dict[str, Any]


class FrameError(Exception):
    """Bytes that are not a frame: the other side is not speaking this protocol."""


def pack(frame: Mapping[str, Any]) -> bytes:
    """``frame`` with its length in front. Raises EngineError when it is over :data:`LIMIT`."""
    body = json.dumps(frame, ensure_ascii=True, separators=(",", ":")).encode("ascii")
    if len(body) > LIMIT:
        raise EngineError(f"A message of {len(body)} bytes is too large for the engine: the limit is {LIMIT} bytes.")
    return HEADER.pack(len(body)) + body


def size(header: bytes) -> int:
    """Length of the body after ``header``. Raises FrameError when it is over :data:`LIMIT`."""
    (length,) = HEADER.unpack(header)
    if length > LIMIT:
        raise FrameError(f"a frame of {length} bytes is over the limit")
    return int(length)


def unpack(body: bytes) -> Frame:
    """The object in ``body``. Raises FrameError when there is none."""
    try:
        frame = json.loads(body)
    except ValueError as cause:
        raise FrameError(f"a frame is not JSON: {cause}") from cause
    if not isinstance(frame, dict):
        raise FrameError("a frame is not an object")
    return frame


def messages_out(messages: Iterable[Message]) -> list[list[Any]]:
    return [[message.role.value, message.content, message.tokens] for message in messages]


def messages_in(rows: Sequence[Sequence[Any]]) -> tuple[Message, ...]:
    return tuple(
        Message(Role(role), content, None if tokens is None else tuple(tokens)) for role, content, tokens in rows
    )


def request_out(request: Request) -> Frame:
    return {
        "messages": messages_out(request.messages),
        "seed": request.seed,
        "sampling": asdict(request.sampling),
        "shape": asdict(request.shape),
        "max_tokens": request.max_tokens,
        "ahead": request.ahead,
    }


def request_in(frame: Mapping[str, Any]) -> Request:
    sampling = dict(frame["sampling"])
    sampling["banned"] = tuple(sampling["banned"])
    return Request(
        messages=messages_in(frame["messages"]),
        seed=frame["seed"],
        sampling=Sampling(**sampling),
        shape=Shape(**frame["shape"]),
        max_tokens=frame["max_tokens"],
        ahead=frame["ahead"],
    )


def done_in(frame: Mapping[str, Any]) -> Done:
    tokens = frame["tokens"]
    return Done(Reason(frame["reason"]), Usage(**frame["usage"]), None if tokens is None else tuple(tokens))


def info_in(frame: Mapping[str, Any]) -> EngineInfo:
    return EngineInfo(**{**frame, "notes": tuple(frame["notes"])})


def error_out(error: AdventureError, number: int | None) -> Frame:
    numbers = [error.needed, error.available, error.words] if isinstance(error, PromptTooLong) else None
    return {
        "op": "error",
        "id": number,
        "error": type(error).__name__,
        "message": str(error),
        "numbers": numbers,
    }


def error_in(frame: Mapping[str, Any]) -> AdventureError:
    """The error the other side raised, of the same class."""
    if frame["numbers"]:
        return PromptTooLong(*frame["numbers"])
    kind = getattr(errors, str(frame["error"]), EngineError)
    if not (isinstance(kind, type) and issubclass(kind, (EngineError, UsageError))) or kind is PromptTooLong:
        kind = EngineError
    return kind(str(frame["message"]))
