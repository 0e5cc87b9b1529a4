"""Server-sent events of a chat completion, read from bytes as they arrive. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from adventure.errors import EngineError
from adventure.text import one_line

_LONGEST_LINE = 1 << 20
_HIGH = range(0xD800, 0xDC00)


@dataclass(frozen=True, slots=True)
class Chunk:
    """What one event says. ``finish`` is the server's reason for the end, such as ``stop`` or ``length``."""

    text: str = ""
    finish: str | None = None
    prompt_tokens: int | None = None
    reply_tokens: int | None = None


class ChatStream:
    """Feed it the body of a streamed answer; ``over`` is set at its end. Raises EngineError for another body."""

    def __init__(self) -> None:
        self.over = False
        self._line = b""
        self._half = ""

    def feed(self, data: bytes) -> Iterator[Chunk]:
        *lines, self._line = (self._line + data).replace(b"\r\n", b"\n").split(b"\n")
        if len(self._line) > _LONGEST_LINE:
            raise EngineError("The server sent a line without an end: it is not an OpenAI-compatible server.")
        for line in lines:
            if line.startswith(b"data:") and not self.over:
                yield from self._event(line[5:].strip())

    def _event(self, data: bytes) -> Iterator[Chunk]:
        if data == b"[DONE]":
            self.over = True
        elif data:
            event = _object(data)
            if event.get("error"):
                raise EngineError(f"The server gave up: {error_text(event)}.")
            yield self._chunk(event)

    def _chunk(self, event: dict[str, Any]) -> Chunk:
        choices = event.get("choices") or [{}]
        usage = event.get("usage") or {}
        try:
            choice = choices[0]
            text, finish = (choice.get("delta") or {}).get("content") or "", choice.get("finish_reason")
            prompt, reply = usage.get("prompt_tokens"), usage.get("completion_tokens")
            return Chunk(self._whole(str(text)), finish, _count(prompt), _count(reply))
        except (AttributeError, TypeError, KeyError, IndexError) as cause:
            raise _foreign() from cause

    def _whole(self, text: str) -> str:
        """``text`` with surrogate pairs put together, also where a pair was cut in two."""
        text, self._half = self._half + text, ""
        if text and ord(text[-1]) in _HIGH:
            text, self._half = text[:-1], text[-1]
        if not any("\ud800" <= char <= "\udfff" for char in text):
            return text
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _object(data: bytes) -> dict[str, Any]:
    try:
        event = json.loads(data)
    except (ValueError, RecursionError) as cause:
        raise _foreign() from cause
    if not isinstance(event, dict):
        raise _foreign()
    return event


def _foreign() -> EngineError:
    return EngineError("The server sent something that is no chat completion: it is not OpenAI-compatible.")


def _count(value: object) -> int | None:
    return value if isinstance(value, int) and value >= 0 else None


def error_text(body: object) -> str:
    """The server's own words in an error body, on one line."""
    error = body.get("error", body) if isinstance(body, dict) else body
    said = error.get("message", error) if isinstance(error, dict) else error
    return one_line(str(said), 200).rstrip(".") or "it did not say why"
