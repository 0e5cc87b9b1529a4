"""The engine process's loop: requests in, one batch after the other, events out.

Rules:

* The thread that calls :meth:`Worker.run` owns the context; others call only :meth:`Worker.post`.
* A frame that arrives while a batch runs stops that batch when it must not wait for it: a cancelled prompt, or a
  background prompt while the foreground waits. What was not finished is evaluated again.
* A generation gets its sequence when its first tokens are due, so that it can fork what was written until then.
"""

from __future__ import annotations

import queue
import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from dataclasses import asdict

from adventure.engine.base import Message, Priority, Reason, Role
from adventure.engine.llama import frames
from adventure.engine.llama.binding import Aborted, Context, Full, Logits, Span
from adventure.engine.llama.compact import compact
from adventure.engine.llama.cores import physical_cores
from adventure.engine.llama.frames import Frame
from adventure.engine.llama.job import Job, Prompt
from adventure.engine.llama.keeper import Keeper, follow
from adventure.engine.llama.pen import Voice
from adventure.engine.llama.scheduler import Limits, Share, next_batch
from adventure.engine.llama.sequences import Sequences
from adventure.errors import EngineBusy, EngineError

_LUMP = 64
"""Characters of a background reply sent in one frame: nobody reads along, and each frame wakes two processes. The
first word is sent at once, so that it is there when the reply is chosen."""
_PAUSE_S = 0.1 if physical_cores() <= 2 else 0.04
"""Seconds between two frames of a foreground reply, the first of which is sent at once: nobody reads faster, and on two
cores the model needs the time in which a frame is read and shown."""

Tokens = Callable[[Sequence[Message], bool], list[list[int]]]
"""(messages, open the reply) -> the tokens of each message, template included."""


class Worker:
    """``room`` is the context length of one generation, ``parallel`` how many may hold a sequence at once. ``keeper``
    saves and brings back states; there is none where none are kept."""

    def __init__(
        self,
        voice: Voice,
        context: Context,
        sequences: Sequences,
        tokens: Tokens,
        send: Callable[[Frame], None],
        *,
        room: int,
        parallel: int,
        limits: Limits,
        keeper: Keeper | None = None,
    ) -> None:
        self._voice = voice
        self._context = context
        self._sequences = sequences
        self._tokens = tokens
        self._send = send
        self._room = room
        self._parallel = parallel
        self._limits = limits
        self._keeper = keeper
        self.pause_s = _PAUSE_S
        self._jobs: dict[int, Job] = {}
        self._inbox: queue.SimpleQueue[Frame] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._running: tuple[Job, ...] = ()

    def post(self, frame: Frame) -> None:
        """Hand in a frame, from any thread."""
        with self._lock:
            self._inbox.put(frame)
            if self._must_stop(frame):
                self._context.abort(True)

    def _must_stop(self, frame: Frame) -> bool:
        if len(self._running) != 1:
            return False
        (job,) = self._running
        if frame["op"] == "cancel":
            keeps = job.priority is Priority.FOREGROUND or self._voice.model.trims
            return bool(frame["id"] == job.number) and keeps
        urgent = frame["op"] == "promote" or (frame["op"] == "start" and frame["priority"] == Priority.FOREGROUND)
        waits = urgent and frame["id"] != job.number
        return waits and job.priority is not Priority.FOREGROUND and self._voice.model.trims

    @property
    def busy(self) -> bool:
        """Whether there is anything to do."""
        return bool(self._ready()) or (self._keeper is not None and self._keeper.pending)

    def run(self) -> None:
        """Work for ever."""
        while True:
            if not self._inbox.empty() or not self.busy:
                self.handle(self._inbox.get())
            else:
                self.step()

    def handle(self, frame: Frame) -> None:
        """Do what ``frame`` asks; its errors go back as frames."""
        try:
            getattr(self, f"_do_{frame['op']}")(frame)
        except EngineError as error:
            self._send(frames.error_out(error, frame.get("id")))
        except Exception as error:
            self._send(frames.error_out(_bug(error), frame.get("id")))

    def _do_start(self, frame: Frame) -> None:
        request = frames.request_in(frame["request"])
        prompt = self._prompt(request.messages)
        job = Job(frame["id"], request, Priority(frame["priority"]), prompt, self._voice, self._room)
        self._jobs[job.number] = job
        self._sequences.touch(job.tokens)

    def _do_promote(self, frame: Frame) -> None:
        job = self._jobs.get(frame["id"])
        if job is not None:
            job.priority = Priority.FOREGROUND
            self._send_text(job)

    def _do_cancel(self, frame: Frame) -> None:
        job = self._jobs.get(frame["id"])
        if job is not None:
            self._end(job, Reason.CANCELLED)

    def _do_forget(self, _frame: Frame) -> None:
        while (idle := self._sequences.evict()) is not None:
            self._forget([idle])

    def _forget(self, sequences: Sequence[int]) -> None:
        for sequence in sequences:
            self._context.remove(sequence)

    def _do_count(self, frame: Frame) -> None:
        messages = frames.messages_in(frame["messages"])
        counts = [len(tokens) for tokens in self._tokens(messages, _opens_reply(messages))]
        self._send({"op": "answer", "id": frame["id"], "value": counts})

    def _do_render(self, frame: Frame) -> None:
        messages = frames.messages_in(frame["messages"])
        ids = [token for tokens in self._tokens(messages, _opens_reply(messages)) for token in tokens]
        pieces = [[token, self._voice.model.piece(token).decode("utf-8", "replace")] for token in ids]
        self._send({"op": "answer", "id": frame["id"], "value": pieces})

    def _do_keep(self, frame: Frame) -> None:
        if self._keeper is None:
            self._send({"op": "answer", "id": frame["id"], "value": False})
            return
        messages = frames.messages_in(frame["messages"])
        tokens = [token for part in self._tokens(messages, False) for token in part]
        self._keeper.wish(frame["owner"], frame["id"], tokens, last=frame["last"])

    def _prompt(self, messages: Sequence[Message]) -> Prompt:
        """Later requests may fork after the system prompt, before the newest message, and before the last token."""
        parts = self._tokens(messages, _opens_reply(messages))
        ends, total = [], 0
        for part in parts:
            total += len(part)
            ends.append(total)
        forks = {ends[0], ends[-2] if len(ends) > 1 else 0, total - 1}
        stops = tuple(sorted(fork for fork in forks if 0 < fork < total))
        return Prompt([token for part in parts for token in part], stops)

    def step(self) -> None:
        """Evaluate one batch and pass on what it gave; with none to evaluate, save what is to be saved."""
        if self._keeper is not None and self._keeper.pending and not self._ready():
            self._keeper.save_next()
            return
        shares = self._due()
        jobs = [self._jobs[share.id] for share in shares]
        if not jobs or not self._enter(jobs):
            return
        spans = [_span(job, share) for job, share in zip(jobs, shares, strict=True)]
        begin = time.monotonic()
        try:
            rows = iter(self._context.decode(spans))
        except Full:
            self._make_room()
        except Aborted:
            self._restore(jobs[0])
        except EngineError as error:
            for job in jobs:
                self._fail(job, error)
        else:
            for job, span in zip(jobs, spans, strict=True):
                self._advance(job, span, rows, begin)
        finally:
            self._running = ()

    def _advance(self, job: Job, span: Span, rows: Iterator[Logits], begin: float) -> None:
        self._sequences.extend(span.sequence, span.tokens)
        job.evaluate(len(span.tokens), begin)
        if job.evaluated in job.stops and (plan := self._sequences.checkpoint(span.sequence)):
            follow(self._context, plan, trims=self._voice.model.trims)
        if span.sample:
            self._write(job, next(rows))
        elif job.complete:
            self._end(job, Reason.COMPLETE)

    def _due(self) -> tuple[Share, ...]:
        """The next batch; every generation in it has its sequence."""
        while True:
            shares = next_batch([job.work(pauses=not self._voice.model.trims) for job in self._ready()], self._limits)
            new = [self._jobs[share.id] for share in shares if self._jobs[share.id].sequence is None]
            if not new:
                return shares
            for job in new:
                self._seat(job)

    def _ready(self) -> list[Job]:
        """Generations that hold a sequence or may take one."""
        seated = sum(job.sequence is not None for job in self._jobs.values())
        free = max(self._parallel - seated, 0)
        ready = []
        for job in self._jobs.values():
            if job.waits:
                continue
            if job.sequence is None and job.priority is not Priority.FOREGROUND:
                free -= 1
                if free < 0:
                    continue
            ready.append(job)
        return ready

    def _seat(self, job: Job) -> None:
        if self._keeper is not None:
            self._keeper.recall(job.tokens)
        try:
            plan = self._sequences.acquire(job.tokens)
        except EngineBusy as error:
            self._fail(job, error)
            return
        follow(self._context, plan, trims=self._voice.model.trims)
        job.sit(plan.target, plan.copied)
        if job.complete:
            self._end(job, Reason.COMPLETE)

    def _enter(self, jobs: Sequence[Job]) -> bool:
        """Note what runs, unless something arrived that may change it."""
        with self._lock:
            if not self._inbox.empty():
                return False
            self._context.abort(False)
            self._running = tuple(jobs)
            return True

    def _write(self, job: Job, logits: Logits) -> None:
        try:
            job.unsent += job.take(logits)
        except Exception as error:
            self._fail(job, _bug(error))
            return
        if job.reason is not None:
            self._end(job, job.reason)
            return
        if job.waits or self._is_due(job):
            self._send_text(job)
        if job.waits:
            self._send({"op": "ready_ahead", "id": job.number})

    def _is_due(self, job: Job) -> bool:
        """Whether the text that has not been passed on is to be sent now."""
        if job.priority is Priority.FOREGROUND:
            return not job.sent or time.monotonic() - job.sent >= self.pause_s
        return len(job.unsent) >= (_LUMP if job.sent else 1)

    def _send_text(self, job: Job) -> None:
        if job.unsent:
            self._send({"op": "text", "id": job.number, "delta": job.unsent})
            job.unsent, job.sent = "", time.monotonic()

    def _end(self, job: Job, reason: Reason) -> None:
        del self._jobs[job.number]
        if job.sequence is not None:
            self._leave(job, job.sequence, whole=reason is not Reason.CANCELLED)
        if job.priority is Priority.FOREGROUND and reason is not Reason.CANCELLED:
            self._forget(self._sequences.retire())
        tokens = None if reason is Reason.CANCELLED else job.reply
        usage = asdict(job.usage)
        self._send_text(job)
        job.close()
        self._send({"op": "done", "id": job.number, "reason": reason.value, "usage": usage, "tokens": tokens})
        if tokens and job.sequence is not None:
            compact(self._context, self._sequences, job.sequence, self._voice.model.file_bytes)

    def _leave(self, job: Job, sequence: int, *, whole: bool) -> None:
        """Keep what a later request may fork: all of a finished reply, the prompt of a cancelled one."""
        keep = job.evaluated if whole else min(job.evaluated, job.prompt)
        if keep < job.evaluated:
            keep = keep if self._voice.model.trims else 0
            self._sequences.truncate(sequence, keep)
            self._context.remove(sequence, keep)
        if keep:
            self._sequences.release(sequence)
        else:
            self._sequences.drop(sequence)

    def _fail(self, job: Job, error: EngineError) -> None:
        del self._jobs[job.number]
        if job.sequence is not None:
            self._context.remove(job.sequence)
            self._sequences.drop(job.sequence)
        self._send_text(job)
        job.close()
        self._send(frames.error_out(error, job.number))

    def _restore(self, job: Job) -> None:
        """After a stopped batch: back to what was surely evaluated."""
        sequence = job.sequence
        if sequence is None:
            return
        if self._voice.model.trims:
            self._context.remove(sequence, job.evaluated)
            return
        self._context.remove(sequence)
        self._sequences.drop(sequence)
        job.unsit()

    def _make_room(self) -> None:
        """The KV cache is full: give up what is idle, then the newest background generation."""
        victim = self._sequences.evict()
        if victim is not None:
            self._context.remove(victim)
            return
        seated = [job for job in self._jobs.values() if job.sequence is not None]
        background = [job for job in seated if job.priority is not Priority.FOREGROUND]
        loser = (background or seated)[-1]
        self._fail(loser, EngineBusy("The KV cache is full: ask for fewer replies at once or a shorter context."))


def _bug(error: Exception) -> EngineError:
    """What is not foreseen ends one generation, not the engine."""
    traceback.print_exception(error, file=sys.stderr)
    return EngineError(f"The engine could not do what was asked ({type(error).__name__}): see its log.")


def _opens_reply(messages: Sequence[Message]) -> bool:
    """A prompt that ends with the model's own words is only evaluated ahead; nothing is written after it."""
    return not messages or messages[-1].role is not Role.MODEL


def _span(job: Job, share: Share) -> Span:
    end = job.evaluated + share.count
    if job.sequence is None:
        raise EngineError("A generation without a sequence was scheduled.")
    return Span(job.sequence, job.evaluated, job.tokens[job.evaluated : end], job.samples_at(end))
