"""Games played through the real session by simulated readers, with a note of all that was asked of the engine."""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from adventure import paths
from adventure.engine.base import Done, EngineInfo, Event, Generation, Message, Priority, Request, Usage
from adventure.engine.process import LlamaEngine
from adventure.play.connection import Connection
from adventure.play.events import Failed, PlayEvent, Prose
from adventure.play.games import new_game
from adventure.play.session import Session
from adventure.saves.shelf import Shelf
from adventure.scenario.library import find_scenario
from adventure.scenario.schema import Scenario
from adventure.settings import Settings
from adventure.story.turn import Turn
from benchmarks.quiet import stolen_s

SAID = (
    "I hold the lantern up and look for another way down.",
    "I ask her what she heard before the light went green.",
    "I put the fish key in my pocket and listen at the cellar door.",
    "I sit down on the stairs and wait for the next knock.",
    "I read the last page of the logbook again, aloud.",
)
NAME = "lighthouse"


@dataclass(frozen=True, slots=True)
class Reader:
    """``speed``: words a minute; 0 acts as soon as the options are there. Nobody acts before the reply is written.

    ``patient``: reads no further while other guests of the machine have a processor of it. Whoever reads fifteen times
    as fast as people do would meet in a dozen turns what people meet in one.
    """

    name: str
    speed: float
    patient: bool = False

    def seconds(self, turn: Turn) -> float:
        words = len(turn.reply.prose.split()) + sum(len(option.split()) for option in turn.reply.options)
        return words / self.speed * 60 if self.speed else 0.0


CALM = Reader("250 words a minute", 250)
HASTY = Reader("1,000 words a minute", 1000)
AT_ONCE = Reader("acts at once", 0)


@dataclass(slots=True)
class Asked:
    """One request the session made, and how far it was when it was promoted: None if it never was."""

    request: Request
    priority: Priority
    generation: Generation
    written: int | None = None
    usage: Usage = field(default_factory=Usage)


class Watched:
    """A generation that notes its promotion."""

    def __init__(self, asked: Asked) -> None:
        self._asked = asked

    async def __aiter__(self) -> AsyncIterator[Event]:
        async for event in self._asked.generation:
            if isinstance(event, Done):
                self._asked.usage = event.usage
            yield event

    async def promote(self) -> None:
        self._asked.written = self._asked.generation.written
        await self._asked.generation.promote()

    async def cancel(self) -> None:
        await self._asked.generation.cancel()

    @property
    def written(self) -> int:
        return self._asked.generation.written

    @property
    def finished(self) -> bool:
        return self._asked.generation.finished

    @property
    def ready(self) -> bool:
        return self._asked.generation.ready


class Recorder:
    """The engine, with a note of each request."""

    def __init__(self, engine: LlamaEngine) -> None:
        self.engine = engine
        self.asked: list[Asked] = []

    @property
    def info(self) -> EngineInfo:
        return self.engine.info

    @property
    def pid(self) -> int:
        return self.engine.pid

    async def start(self, request: Request, *, priority: Priority = Priority.FOREGROUND) -> Watched:
        asked = Asked(request, priority, await self.engine.start(request, priority=priority))
        self.asked.append(asked)
        return Watched(asked)

    def answered(self) -> Asked:
        """The request of the reply that was just read."""
        replied = (each for each in self.asked if each.priority is Priority.FOREGROUND or each.written is not None)
        return list(replied)[-1]

    async def count(self, messages: Sequence[Message]) -> list[int]:
        return await self.engine.count(messages)

    async def render(self, messages: Sequence[Message]) -> list[tuple[int, str]]:
        return await self.engine.render(messages)

    async def keep(self, owner: str, messages: Sequence[Message], *, last: bool = False) -> bool:
        return await self.engine.keep(owner, messages, last=last)

    async def forget(self) -> None:
        await self.engine.forget()

    async def close(self) -> None:
        pass


@dataclass(frozen=True, slots=True)
class Played:
    """One turn. ``first_s``: from the player's action to the first text on the page."""

    kind: str
    first_s: float
    whole_s: float
    stolen_s: float
    """What other guests of the machine took of it since the action before."""
    slid: bool
    ahead: float | None
    """Share of the reply that was written when it was chosen; None when it was not written ahead."""
    evaluated: int
    """Tokens of the prompt evaluated while the player waited."""
    prompt_tokens: int
    reply_tokens: int
    request: Request
    prose: str
    options: tuple[str, ...]
    tokens: tuple[int, ...]


def scenario(max_prose: int, max_option: int) -> Scenario:
    _, found = find_scenario(NAME, (paths.bundled_scenarios(),))
    style = found.reply.model_copy(update={"max_prose": max_prose, "max_option": max_option})
    return found.model_copy(update={"reply": style})


@asynccontextmanager
async def game(
    engine: LlamaEngine, story: Scenario, settings: Settings, seed: int = 5
) -> AsyncIterator[tuple[Session, Recorder]]:
    """A new game on ``engine``, which stays open."""
    recorder = Recorder(engine)

    async def opened() -> Recorder:
        return recorder

    with TemporaryDirectory(prefix="adventure-bench-") as folder:
        journal = new_game(Shelf(Path(folder)), story, answers={"name": "Maren"}, seed=seed)
        session = Session(journal, Connection(opened), settings)
        try:
            yield session, recorder
        finally:
            await session.close()


async def play(
    session: Session,
    recorder: Recorder,
    reader: Reader,
    turns: int,
    *,
    texts: bool = True,
    until: float = float("inf"),
    heard: Callable[[Played], None] = lambda _: None,
) -> list[Played]:
    """``turns`` turns behind the opening, free text in every fifth; fewer when the clock passes ``until``."""
    chance = random.Random(7)
    played: list[Played] = []
    taken = stolen_s()
    await first_text(session.begin())
    read_from = time.perf_counter()
    for number in range(1, turns + 1):
        await _read(session, reader, read_from, taken)
        start = session.window_start
        if texts and number % 5 == 0:
            events = session.say(SAID[number // 5 % len(SAID)])
        else:
            events = session.choose(chance.randint(1, 3))
        before, taken = taken, stolen_s()
        begin = time.perf_counter()
        first = await first_text(events)
        read_from, end = first, time.perf_counter()
        turn, slid = _turn(session), session.window_start > start
        played.append(_played(turn, recorder, slid, first - begin, end - begin, taken - before))
        recorder.asked.clear()
        heard(played[-1])
        if time.perf_counter() > until:
            break
    return played


async def _read(session: Session, reader: Reader, since: float, taken: float) -> None:
    until = since + reader.seconds(_turn(session))
    while (left := until + reader.patient * (stolen_s() - taken) - time.perf_counter()) > 0:  # noqa: ASYNC110
        await asyncio.sleep(left)


def _turn(session: Session) -> Turn:
    if session.turn is None:
        raise RuntimeError("the game has no turn")
    return session.turn


async def first_text(events: AsyncIterator[PlayEvent]) -> float:
    """When the first text arrived; goes on to the end of the reply."""
    first = 0.0
    async for event in events:
        if isinstance(event, Failed):
            raise event.error
        if isinstance(event, Prose) and not first:
            first = time.perf_counter()
    return first or time.perf_counter()


def _played(turn: Turn, recorder: Recorder, slid: bool, first_s: float, whole_s: float, stolen: float) -> Played:
    asked = recorder.answered()
    ahead = None if asked.written is None else asked.written / max(asked.generation.written, 1)
    return Played(
        kind=turn.action.kind.value,
        first_s=first_s,
        whole_s=whole_s,
        stolen_s=stolen,
        slid=slid,
        ahead=ahead,
        evaluated=asked.usage.awaited_tokens,
        prompt_tokens=turn.made.prompt_tokens,
        reply_tokens=turn.made.reply_tokens,
        request=replace(asked.request, ahead=None),
        prose=turn.reply.prose,
        options=turn.reply.options,
        tokens=turn.reply.tokens or (),
    )


async def new_tokens(engine: LlamaEngine, played: Played) -> int:
    """Tokens of the prompt that could not have been evaluated before the player acted: the newest message, and the
    last token of the reply before it."""
    return (await engine.count(played.request.messages))[-1] + 1


async def prompt_ids(engine: LlamaEngine, played: Played) -> list[int]:
    return [token for token, _ in await engine.render(played.request.messages)]
