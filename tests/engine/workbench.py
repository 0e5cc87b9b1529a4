"""The engine's loop inside the test, so that what it evaluates can be counted and stopped at an exact place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from adventure.engine.base import Done, Message, Priority, Request, Role, Sampling, Shape
from adventure.engine.llama import frames
from adventure.engine.llama.binding import Span
from adventure.engine.llama.loading import open_worker
from adventure.engine.process import LlamaOptions

GREEDY = Sampling(temperature=0)
SHAPE = Shape(max_prose=24, max_option=12)
STORY = (Message(Role.SYSTEM, "You are the river. " * 8), Message(Role.USER, "Start!"))
LONG = (Message(Role.SYSTEM, "the lamp and the door " * 150), Message(Role.USER, "Start!"))


class Bench:
    """One worker, what it evaluated and what it said."""

    def __init__(self, model: Path, **options: Any) -> None:
        self.said: list[frames.Frame] = []
        opening = LlamaOptions(model, threads=1, template="metharme", **options).frame()
        self.worker, self.ready = open_worker(opening, self.said.append)
        self.said.clear()
        self.spans: list[Span] = []
        self.before: Callable[[], None] = lambda: None
        context = self.worker._context
        self._decode = context.decode
        context.decode = self._watch  # type: ignore[method-assign]
        self._number = 0

    def _watch(self, spans: Sequence[Span]) -> Any:
        self.before()
        rows = self._decode(spans)
        self.spans.extend(spans)
        return rows

    def start(
        self,
        messages: tuple[Message, ...],
        *,
        seed: int = 1,
        back: bool = False,
        max_tokens: int = 400,
        ahead: int | None = None,
        priority: Priority | None = None,
    ) -> int:
        self._number += 1
        usual = Priority.BACKGROUND if back else Priority.FOREGROUND
        request = Request(messages, seed, GREEDY, SHAPE, max_tokens, ahead)
        self.worker.handle(self.starting(request, self._number, usual if priority is None else priority))
        return self._number

    def starting(self, request: Request, number: int, priority: Priority) -> frames.Frame:
        return {"op": "start", "id": number, "priority": priority, "request": frames.request_out(request)}

    def work(self) -> None:
        while self.worker.busy:
            self.worker.step()

    def text(self, number: int) -> str:
        return "".join(frame["delta"] for frame in self.said if frame["op"] == "text" and frame["id"] == number)

    def done(self, number: int) -> Done:
        (frame,) = (frame for frame in self.said if frame["op"] == "done" and frame["id"] == number)
        return frames.done_in(frame)

    def keep(self, owner: str, messages: tuple[Message, ...], *, last: bool = True) -> bool:
        """Save what is held of ``messages``, and wait for it."""
        self._number += 1
        rows = frames.messages_out(messages)
        self.worker.handle({"op": "keep", "id": self._number, "owner": owner, "messages": rows, "last": last})
        self.work()
        self.finish_writing()
        (answer,) = (frame for frame in self.said if frame["op"] == "answer" and frame["id"] == self._number)
        return bool(answer["value"])

    def finish_writing(self) -> None:
        """Wait until what is being written is on the disk."""
        keeper = self.worker._keeper
        if keeper is not None:
            keeper._writer.submit(int).result()

    def errors(self) -> list[str]:
        return [frame["error"] for frame in self.said if frame["op"] == "error"]
