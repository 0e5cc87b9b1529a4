"""One generation inside the engine process: its tokens, its place in the KV cache, and its clock."""

from __future__ import annotations

import time
from dataclasses import dataclass

from adventure.engine.base import Priority, Reason, Request, Usage
from adventure.engine.llama.binding import Logits
from adventure.engine.llama.pen import Pen, Voice
from adventure.engine.llama.scheduler import Work


@dataclass(frozen=True, slots=True)
class Prompt:
    """``stops``: places where a later request may fork off, ascending."""

    tokens: list[int]
    stops: tuple[int, ...]


class Job:
    """Tokens in, text out. Of its KV sequence it knows the number only."""

    def __init__(
        self, number: int, request: Request, priority: Priority, prompt: Prompt, voice: Voice, room: int
    ) -> None:
        self.number = number
        self.priority = priority
        self.tokens = list(prompt.tokens)
        self.prompt = len(prompt.tokens)
        self.stops = prompt.stops
        self.evaluated = 0
        self.sequence: int | None = None
        self.reason: Reason | None = None
        self.unsent = ""
        """Text that has not been passed on yet."""
        self.sent = 0.0
        """When some last was, on the clock that only goes forward; 0 when none was."""
        self._voice = voice
        self._begin = time.monotonic()
        self._first_s = 0.0
        self._decode_s = self._since = 0.0
        self._copied: int | None = None
        self._awaited = 0
        self._ahead = request.ahead
        self._reply_from = self.prompt
        self._pen = Pen(request, self.tokens, voice, room) if request.max_tokens > 0 else None

    @property
    def complete(self) -> bool:
        """Whether a prompt that was only to be evaluated has been; its last token is left for the reply."""
        return self._pen is None and self.evaluated >= self.prompt - 1

    @property
    def waits(self) -> bool:
        """Whether it has written all that it may before it is promoted."""
        written = len(self.tokens) - self.prompt
        return self.priority is not Priority.FOREGROUND and self._ahead is not None and written >= self._ahead

    @property
    def reply(self) -> tuple[int, ...]:
        return tuple(self.tokens[self._reply_from :])

    @property
    def usage(self) -> Usage:
        copied = self._copied or 0
        written = len(self.tokens) - self.prompt
        evaluated = min(self.evaluated, self.prompt) - copied
        return Usage(self.prompt, evaluated, self._awaited, written, self._first_s, self._decode_s)

    def work(self, *, pauses: bool) -> Work:
        """What the scheduler needs to know; ``pauses``: evaluation stops at the places to fork from."""
        total = len(self.tokens) if self._pen else self.prompt - 1
        stop = next((stop for stop in self.stops if stop > self.evaluated), None) if pauses else None
        return Work(self.number, self.priority, self.evaluated, total, self.prompt, stop)

    def sit(self, sequence: int, copied: int) -> None:
        """It now owns ``sequence``, which holds the first ``copied`` tokens."""
        self.sequence, self.evaluated = sequence, copied
        if self._copied is None:
            self._copied = min(copied, self.prompt)

    def unsit(self) -> None:
        self.sequence, self.evaluated = None, 0

    def evaluate(self, count: int, since: float) -> None:
        """``count`` more of its tokens are in its sequence; the batch was begun at ``since``."""
        self._since = since
        if self.priority is Priority.FOREGROUND:
            self._awaited += max(min(count, self.prompt - self.evaluated), 0)
        self.evaluated += count

    def samples_at(self, end: int) -> bool:
        return self._pen is not None and end == len(self.tokens)

    def take(self, logits: Logits) -> str:
        """Pick the next token by ``logits``; returns the text that is now certain and sets ``reason`` at the end."""
        if self._pen is None:
            return ""
        if not self._first_s:
            self._first_s = time.monotonic() - self._begin
        step = self._pen.write(logits)
        if self.evaluated > self.prompt:
            self._decode_s += time.monotonic() - self._since
        self.tokens.extend(step.tokens)
        if self._pen.thinking:
            self._reply_from = len(self.tokens)
        self.reason = step.reason
        return step.text

    def close(self) -> None:
        if self._pen is not None:
            self._pen.close()
