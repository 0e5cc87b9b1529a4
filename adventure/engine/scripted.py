"""A deterministic engine without a model: for tests, for authors' dry runs, for a first look at the screens.

It writes what it is told to (a list of replies, or a function) or, by default, small scenes of its own. Tests
can hold a stream at an exact delta, make one fail, and see every request that was made.
"""

from __future__ import annotations

import asyncio
import random
import re
import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from adventure.engine.base import (
    Done,
    EngineInfo,
    Message,
    Priority,
    Reason,
    Request,
    Role,
    Text,
    Usage,
)
from adventure.engine.generation import TaskGeneration, Traffic
from adventure.errors import EngineDied, EngineError, PromptTooLong

Writer = Callable[[Sequence[Message], int], str]
"""(messages, seed) -> the whole reply."""

_DELTA = re.compile(r"\s*\S+|\s+$")
_PIECE = re.compile(r"\s?\w{1,6}|\W")
_OPENING = {Role.SYSTEM: "<|system|>", Role.USER: "<|user|>", Role.MODEL: "<|model|>"}


class Gate:
    """A place where a stream stands still until the test lets it go on."""

    def __init__(self) -> None:
        self.reached = asyncio.Event()
        """Set when the stream has arrived here."""
        self._opened = asyncio.Event()

    def open(self) -> None:
        self._opened.set()

    async def arrive(self) -> None:
        self.reached.set()
        await self._opened.wait()


@dataclass(slots=True)
class _Plan:
    """What is to happen to one generation, by the number of the delta it happens before."""

    gates: dict[int, Gate] = field(default_factory=dict)
    failures: dict[int, EngineError] = field(default_factory=dict)


class ScriptedEngine:
    """``replies``: a list (the n-th reply of a game is ``replies[n % len(replies)]``), a function, or None for its
    own scenes. A delta is one word with the space before it; so is a token of the reply."""

    def __init__(
        self,
        replies: Sequence[str] | Writer | None = None,
        *,
        context_length: int = 4096,
        parallel: int = 4,
        guarantees_options: bool | None = None,
        name: str = "scripted",
    ) -> None:
        self._write_reply = _writer(replies)
        self._traffic = Traffic()
        self._plans: dict[int, _Plan] = {}
        self._closed = False
        self.requests: list[Request] = []
        """Every request started, oldest first."""
        self.generations: list[TaskGeneration] = []
        """The generation of each request, in the same order."""
        self.info = EngineInfo(
            engine="scripted",
            model=name,
            fingerprint=f"scripted:{name}",
            template="metharme",
            context_length=context_length,
            guarantees_options=replies is None if guarantees_options is None else guarantees_options,
            parallel=parallel,
        )

    def hold(self, delta: int = 0, start: int | None = None) -> Gate:
        """Stop the ``start``-th generation (from 0; None is the next one) before its ``delta``-th delta."""
        gate = Gate()
        self._plan(start).gates[delta] = gate
        return gate

    def fail(self, delta: int = 0, start: int | None = None, error: EngineError | None = None) -> None:
        """Let the ``start``-th generation (None is the next one) raise before its ``delta``-th delta."""
        self._plan(start).failures[delta] = error or EngineDied("The engine stopped in mid-reply.")

    async def start(self, request: Request, *, priority: Priority = Priority.FOREGROUND) -> TaskGeneration:
        if self._closed:
            raise EngineError("The engine is closed.")
        plan = self._plan(len(self.requests))
        self.requests.append(request)

        async def write(generation: TaskGeneration) -> None:
            await self._write(request, plan, generation)

        generation = TaskGeneration(self._traffic, priority, write, request.ahead)
        self.generations.append(generation)
        return generation

    async def count(self, messages: Sequence[Message]) -> list[int]:
        await asyncio.sleep(0)  # others are waited for here
        return [len(part) for part in _pieces(messages)]

    async def render(self, messages: Sequence[Message]) -> list[tuple[int, str]]:
        return [(zlib.crc32(piece.encode()) % 32000, piece) for part in _pieces(messages) for piece in part]

    async def keep(self, owner: str, messages: Sequence[Message], *, last: bool = False) -> bool:  # noqa: ARG002
        return False

    async def forget(self) -> None:
        """It holds nothing."""

    async def close(self) -> None:
        self._closed = True
        await self._traffic.cancel_all()

    def _plan(self, start: int | None) -> _Plan:
        return self._plans.setdefault(len(self.requests) if start is None else start, _Plan())

    async def _write(self, request: Request, plan: _Plan, generation: TaskGeneration) -> None:
        prompt = sum(await self.count(request.messages))
        if prompt + min(request.max_tokens, 1) > self.info.context_length:
            raise PromptTooLong(prompt, self.info.context_length)
        reply = self._write_reply(request.messages, request.seed) if request.max_tokens else ""
        deltas = _DELTA.findall(reply)
        for number, delta in enumerate(deltas[: request.max_tokens]):
            await self._step(number, plan, generation)
            generation.put(Text(delta))
        await self._step(len(deltas), plan, generation)
        whole = len(deltas) <= request.max_tokens
        usage = Usage(prompt_tokens=prompt, evaluated_tokens=prompt, reply_tokens=min(len(deltas), request.max_tokens))
        generation.put(Done(Reason.COMPLETE if whole else Reason.LENGTH, usage))

    async def _step(self, number: int, plan: _Plan, generation: TaskGeneration) -> None:
        await generation.turn()
        if number in plan.gates:
            await plan.gates[number].arrive()
            await generation.turn()
        if number in plan.failures:
            raise plan.failures[number]


def _pieces(messages: Sequence[Message]) -> list[list[str]]:
    parts = [[_OPENING[message.role], *_PIECE.findall(message.content)] for message in messages]
    if parts and messages[-1].role is not Role.MODEL:
        parts[-1].append(_OPENING[Role.MODEL])
    return parts


def _writer(replies: Sequence[str] | Writer | None) -> Writer:
    if replies is None:
        return scene
    if callable(replies):
        return replies
    listed = tuple(replies)
    if not listed:
        raise EngineError("A scripted engine needs at least one reply.")

    def nth(messages: Sequence[Message], _seed: int) -> str:
        return listed[sum(message.role is Role.MODEL for message in messages) % len(listed)]

    return nth


_PLACES = (
    "The path bends under old pines and comes out beside a mill that has lost its wheel.",
    "Rain has filled the quarry, and a ladder goes down into the green water.",
    "Behind the chapel a door stands open that was nailed shut yesterday.",
    "The market is empty but for one stall, where a lamp burns at noon.",
    "A bridge of planks crosses the gorge, and half of the planks are new.",
    "The cellar smells of apples, and something has been rolling barrels in the dark.",
    "On the hill the beacon is laid but not lit, and the watchman is gone.",
    "Reeds close over the boat, and the channel ahead splits in two.",
)
_EVENTS = (
    "Someone has chalked your name on the wall, and the chalk is still wet.",
    "A fox sits in the way and does not run.",
    "Far off a bell strikes, though no hour is due.",
    "You hear two voices, and one of them is your own.",
    "A letter lies there under a stone, sealed with plain wax.",
    "The ground trembles once, as if a great door had closed below.",
    "A child in a coat too large for her watches you and says nothing.",
    "The wind drops, and every bird with it.",
)
_CLOSINGS = (
    "You have perhaps an hour of light.",
    "Whatever you do now, you will be seen.",
    "Your hand is on the strap of your bag before you know it.",
    "It would be easy to turn back.",
)
_OPTIONS = (
    "Go closer and look",
    "Call out and wait for an answer",
    "Walk around it in a wide circle",
    "Take out the map and compare it",
    "Hide and see who comes",
    "Go back the way you came",
    "Pick up a stone and throw it",
    "Follow the sound",
    "Ask what is wanted of you",
    "Sit down and rest a while",
    "Light the lantern",
    "Leave a mark here and go on",
)


def scene(messages: Sequence[Message], seed: int) -> str:
    """A small scene and three options, the same everywhere for one seed and one last message."""
    last = messages[-1].content if messages else ""
    chance = random.Random(f"{seed}\n{len(messages)}\n{last}")
    prose = " ".join([chance.choice(_PLACES), *chance.sample(_EVENTS, 2), chance.choice(_CLOSINGS)])
    return "\n".join([prose, *(f"- {option}" for option in chance.sample(_OPTIONS, 3))])
