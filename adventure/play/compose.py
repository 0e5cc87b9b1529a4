"""From a place in the story to the request for its next reply.

The same place and action always give an equal request, whoever asks and when; so a reply written ahead is found by
comparing requests, and a resumed game continues as it would have.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from adventure.engine.base import Engine, Message, Request, Role, Sampling, Shape
from adventure.errors import PromptTooLong
from adventure.scenario.schema import Scenario
from adventure.settings import Settings
from adventure.story import prompt
from adventure.story.turn import Action, ActionKind, Reply, Timeline, Turn
from adventure.story.window import Window, WindowPlan, plan

_SLACK = 16
"""Tokens kept free for what a chat template adds around the whole prompt."""
_LEAST_REPLY = 128
"""Tokens without which an engine that keeps replies in shape refuses to begin."""
_OPTION = 40
"""Tokens of the longest option, unless the scenario says."""
_USUAL = Sampling(temperature=0.8)
BUNDLED = Sampling(
    temperature=0.6, dry_multiplier=1.0, dry_allowed_length=10, dry_last_n=1200, repeat_penalty=1.3, repeat_last_n=6
)
"""A very small model loses its words sooner than its thread, and says what it has said before when it has lost them."""
_LONG_SHARE = 8
"""Words that take more than this part of the prompt's room are themselves to blame when it does not fit."""
K = TypeVar("K")
V = TypeVar("V")

_REMEMBERED = 16
"""Requests and windows remembered: those of one turn, and then some."""
_CHUNK = 64
"""Exchanges counted in one call."""


@dataclass(frozen=True, slots=True)
class Composed:
    request: Request
    window: Window
    budget: int
    """Tokens the prompt may take: the context window less the room for the reply."""


@dataclass(slots=True)
class Composer:
    """Builds requests for one game on one engine, and remembers what each exchange costs in tokens."""

    engine: Engine
    scenario: Scenario
    settings: Settings
    _costs: dict[str, int] = field(default_factory=dict)
    _system: int | None = None
    _made: dict[tuple[str, Action, int], Composed] = field(default_factory=dict)
    _plans: dict[tuple[int, int, str], WindowPlan] = field(default_factory=dict)

    async def compose(self, timeline: Timeline, action: Action, seed: int) -> Composed:
        """The request for the reply to ``action`` after ``timeline``.

        What was composed ahead is remembered: to count anew would wait for the engine, which is writing ahead.
        Raises :class:`~adventure.errors.PromptTooLong` when the system prompt and the action alone do not fit.
        """
        key = _key(timeline, action, seed)
        if key not in self._made:
            _remember(self._made, key, await self._compose(timeline, action, seed))
        return self._made[key]

    def knows(self, timeline: Timeline, action: Action, seed: int) -> bool:
        """Whether this request was composed not long ago, so that it may have been written ahead."""
        return _key(timeline, action, seed) in self._made

    async def _compose(self, timeline: Timeline, action: Action, seed: int) -> Composed:
        shape = self._shape()
        reply_room, budget = self._rooms(shape)
        system, newest = await self._fixed(action)
        planned = await self._plan(timeline, system, budget)
        try:
            window = planned.fit(newest)
        except PromptTooLong as error:
            own = newest if action.kind is ActionKind.TEXT and newest > budget // _LONG_SHARE else 0
            raise PromptTooLong(error.needed, error.available, own) from None
        messages = prompt.build(self.scenario.system, timeline[window.start :], action, self.engine.info.fingerprint)
        ahead = self.settings.look_ahead_tokens
        request = Request(messages, seed, self._sampling(), shape, max_tokens=reply_room, ahead=ahead)
        return Composed(request, window, budget)

    async def stem(self, timeline: Timeline) -> tuple[Message, ...]:
        """What every request after ``timeline``, which is not empty, begins with."""
        window = await self._window(timeline)
        return self._until(timeline[window.start :])

    async def coming(self, timeline: Timeline) -> Request | None:
        """Evaluates the beginning of the window that the present one will move to, as much of it as the engine can hold
        beside the present one. None while it is not settled, and when the engine has no room for it."""
        window = await self._window(timeline)
        if window.coming == window.start:
            return None
        room, end = self.engine.info.beside, window.coming
        while end < len(timeline) and self._costs[timeline[end].id] <= room:
            room -= self._costs[timeline[end].id]
            end += 1
        told = timeline[window.coming : end]
        return Request(self._until(told), shape=Shape(0), max_tokens=0) if told else None

    async def _window(self, timeline: Timeline) -> WindowPlan:
        """The window after ``timeline``, which is not empty."""
        _, budget = self._rooms(self._shape())
        if self._system is None:
            self._system, _ = await self._fixed(timeline[-1].action)
        return await self._plan(timeline, self._system, budget)

    def _until(self, told: Timeline) -> tuple[Message, ...]:
        """The prompt up to the end of ``told``, which is not empty."""
        return prompt.build(self.scenario.system, told, told[-1].action, self.engine.info.fingerprint)[:-1]

    def _rooms(self, shape: Shape) -> tuple[int, int]:
        """Tokens for the reply and for the prompt."""
        reply = max(shape.max_prose + shape.options * shape.max_option + _SLACK, _LEAST_REPLY)
        return reply, max(self.engine.info.context_length - reply, 0)

    async def _fixed(self, action: Action) -> tuple[int, int]:
        messages = prompt.build(self.scenario.system, (), action, self.engine.info.fingerprint)
        counts = await self.engine.count(messages)
        self._system = sum(counts[:-1])
        return self._system, counts[-1]

    async def _plan(self, timeline: Timeline, system: int, budget: int) -> WindowPlan:
        """The window after ``timeline``; from the one a turn before where that is known, since a game may be long."""
        missing = [turn for turn in timeline if turn.id not in self._costs]
        for start in range(0, len(missing), _CHUNK):
            await self._count(missing[start : start + _CHUNK])
        *_, before, last = ("", "", *(turn.id for turn in timeline[-2:]))
        if (system, budget, last) not in self._plans:
            if before and (known := self._plans.get((system, budget, before))):
                made = known.copy()
                made.push(self._costs[last])
            else:
                made = plan(system, [self._costs[turn.id] for turn in timeline], budget)
            _remember(self._plans, (system, budget, last), made)
        return self._plans[system, budget, last]

    async def _count(self, turns: Sequence[Turn]) -> None:
        messages = [message for turn in turns for message in prompt.exchange(turn, self.engine.info.fingerprint)]
        counts = await self.engine.count(messages)
        for index, turn in enumerate(turns):
            self._costs[turn.id] = counts[2 * index] + counts[2 * index + 1]

    def _shape(self) -> Shape:
        """The scenario's lengths or the settings', but never more than a small context can hold."""
        style = self.scenario.reply
        context = self.engine.info.context_length
        prose = min(style.max_prose or self.settings.max_prose, max(context // 4, 16))
        option = min(style.max_option or _OPTION, max(context // 32, 8))
        return Shape(max_prose=prose, max_option=option)

    def _sampling(self) -> Sampling:
        settings = self.settings
        usual = BUNDLED if self.engine.info.bundled else _USUAL
        temperature = usual.temperature if settings.temperature is None else settings.temperature
        own = replace(usual, temperature=temperature, top_k=settings.top_k, top_p=settings.top_p, min_p=settings.min_p)
        return replace(own, **self.scenario.sampling.engine_values())


def _remember(known: dict[K, V], key: K, value: V) -> None:
    """The oldest is forgotten for it."""
    if len(known) >= _REMEMBERED:
        del known[next(iter(known))]
    known[key] = value


def _key(timeline: Timeline, action: Action, seed: int) -> tuple[str, Action, int]:
    return timeline[-1].id if timeline else "", action, seed


def opening_reply(scenario: Scenario, seed: int) -> Reply | None:
    """The opening the author wrote, one of several by the game's seed; None when the model writes it."""
    if not scenario.opening:
        return None
    written = scenario.opening[seed % len(scenario.opening)]
    return Reply(written.prose, written.options)


def with_reply(request: Request, reply: str, ask: str) -> Request:
    """``request`` gone on with the ``reply`` it got and another user message, for asking once more."""
    more = (Message(Role.MODEL, reply), Message(Role.USER, ask))
    return replace(request, messages=(*request.messages, *more))
