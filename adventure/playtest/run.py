"""Plays the games of a playtest, each in a real session, in groups that share an engine.

A group depends on nothing but itself: its engine forgets what it held before. So groups go to whichever engine is free,
and the same seed gives the same games, however many engines there are and whichever is first.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections import deque
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from adventure.engine.base import Engine, Usage
from adventure.errors import UsageError
from adventure.play.connection import Connection
from adventure.play.context import lore_for
from adventure.play.events import Failed, PlayEvent, Stopped
from adventure.play.games import new_game
from adventure.play.session import Session
from adventure.playtest.players import move
from adventure.playtest.record import GameRecord, Head, Played, Run, digest
from adventure.playtest.rounds import Rounds, Seat
from adventure.saves.shelf import Shelf
from adventure.scenario.schema import Question, Scenario
from adventure.settings import Settings
from adventure.story.lore import Cause
from adventure.story.turn import Turn
from adventure.text import clean, one_line

T = TypeVar("T")

_NAMES = ("Robin", "robin", "ROBIN", "Robin Reed", "R", "7", "42", "yes")
"""Tried in turn where a question has neither choices nor a default."""


@dataclass(frozen=True, slots=True)
class Plan:
    scenario: Scenario
    """As it was written, its placeholders not filled."""
    settings: Settings
    games: int
    turns: int
    players: tuple[str, ...]
    seed: int
    parallel: int
    """Games side by side on one engine, as far as it has room for them."""
    answers: Mapping[str, str]
    """Given to every game; other questions are answered by lot."""


def head_of(plan: Plan, engine: Engine) -> Head:
    info, settings = engine.info, plan.settings
    names = ("temperature", "top_k", "top_p", "min_p", "max_prose")
    style = {name: value for name in names if (value := getattr(settings, name)) is not None}
    return Head(
        title=plan.scenario.title,
        scenario=digest(plan.scenario),
        model=one_line(info.model),
        fingerprint=info.fingerprint,
        style={"template": info.template, "context": info.context_length, **style},
        seed=plan.seed,
        games=plan.games,
        turns=plan.turns,
        players=plan.players,
        parallel=min(plan.parallel, info.parallel),
        answers=dict(plan.answers),
    )


async def play(
    plan: Plan,
    engines: Sequence[Engine],
    done: Mapping[int, GameRecord],
    *,
    on_turn: Callable[[], None] = lambda: None,
    on_game: Callable[[GameRecord], None] = lambda _: None,
) -> Run:
    """Play every game that is not ``done``; ``on_turn`` and ``on_game`` hear of each as it ends.

    Games are grouped by number. A group of which one game is missing is played whole, because the games of a group
    share their batches. Raises UsageError when a question of the scenario cannot be answered.
    """
    head = head_of(plan, engines[0])
    games = dict(done)
    starts = range(1, plan.games + 1, head.parallel)
    groups = (range(start, min(start + head.parallel, plan.games + 1)) for start in starts)
    missing = deque(group for group in groups if any(number not in games for number in group))

    async def use(engine: Engine) -> None:
        while missing:
            for game in await _group(plan, engine, missing.popleft(), on_turn):
                if game.number not in games:
                    on_game(game)
                games[game.number] = game

    await _all([use(engine) for engine in engines])
    return Run(head, tuple(games[number] for number in sorted(games)))


async def _group(plan: Plan, engine: Engine, numbers: range, on_turn: Callable[[], None]) -> list[GameRecord]:
    await engine.forget()
    rounds = Rounds(len(numbers))
    with tempfile.TemporaryDirectory(prefix="adventure-playtest-") as folder:
        shelf = Path(folder)
        games = [_Game(plan, engine, number, rounds, shelf / str(number), on_turn) for number in numbers]
        return await _all([game.play() for game in games])


async def _all(works: Sequence[Coroutine[Any, Any, T]]) -> list[T]:
    """What they return. When one fails or this is cancelled, all have ended before that is raised."""
    tasks = [asyncio.ensure_future(work) for work in works]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.wait(tasks)


class _Game:
    def __init__(
        self, plan: Plan, engine: Engine, number: int, rounds: Rounds, folder: Path, on_turn: Callable[[], None]
    ) -> None:
        self._plan = plan
        self._number = number
        self._rounds = rounds
        self._on_turn = on_turn
        self._seat = Seat(engine, rounds, number)
        self._player = plan.players[(number - 1) % len(plan.players)]
        self._seed = _seed(plan, number)
        self._answers = answers_for(plan, number)
        self._connection = Connection(self._engine)
        journal = new_game(Shelf(folder), plan.scenario, answers=self._answers, seed=self._seed)
        self._session = Session(journal, self._connection, plan.settings.with_flags(look_ahead="off"))

    async def _engine(self) -> Engine:
        return self._seat

    async def play(self) -> GameRecord:
        turns: list[Played] = []
        try:
            failure = await _end(self._session.begin())
            while not failure:
                turns.append(self._played())
                self._on_turn()
                if len(turns) == self._plan.turns:
                    break
                failure = await _end(self._next())
        finally:
            self._rounds.leave()
            await self._session.close()
            await self._connection.close()
        return GameRecord(self._number, self._player, self._seed, self._answers, tuple(turns), failure)

    def _next(self) -> AsyncIterator[PlayEvent]:
        session = self._session
        done = move(self._player, session.timeline, session.scenario, self._seed)
        return session.choose(done) if isinstance(done, int) else session.say(done)

    def _played(self) -> Played:
        """The turn that was just made."""
        *before, turn = self._session.timeline
        written = [heard for heard in self._seat.take() if heard.usage is not None]
        played = Played(turn.action.kind.value, turn.action.text, turn.action.option, *_reply(turn))
        if not written:
            return played
        report = lore_for(self._session.scenario, tuple(before), turn.action.text, self._seed)
        usage = written[0].usage or Usage()
        return replace(
            played,
            raw=tuple(clean(heard.text) for heard in written),
            lore=tuple(sorted(verdict.index for verdict in report.chosen)),
            cut=tuple(verdict.index for verdict in report.verdicts if verdict.cause is Cause.BUDGET),
            prompt_tokens=usage.prompt_tokens,
            reply_tokens=usage.reply_tokens,
            evaluated_tokens=usage.evaluated_tokens,
            first_text_s=usage.first_text_s,
            decode_s=usage.decode_s,
        )


def _reply(turn: Turn) -> tuple[str, tuple[str, ...]]:
    return clean(turn.reply.prose), tuple(clean(option) for option in turn.reply.options)


async def _end(events: AsyncIterator[PlayEvent]) -> str:
    """Why no turn was made; empty when one was."""
    failure = ""
    async for event in events:
        if isinstance(event, Failed):
            failure = one_line(str(event.error))
        elif isinstance(event, Stopped):
            failure = "The model wrote nothing."
    return failure


def answers_for(plan: Plan, number: int) -> dict[str, str]:
    """The answers of one game. Raises UsageError for a question to which none is known."""
    chance = random.Random(f"{_seed(plan, number)}\nanswers")
    asked = [question for question in plan.scenario.ask if question.name not in plan.answers]
    return {**{question.name: _answer(question, chance) for question in asked}, **plan.answers}


def _seed(plan: Plan, number: int) -> int:
    return random.Random(f"{plan.seed}\n{number}").getrandbits(32)


def _answer(question: Question, chance: random.Random) -> str:
    if question.choices:
        return chance.choice(question.choices)
    if question.default is not None:
        return question.default
    for name in _NAMES:
        if question.refusal(name) is None:
            return name
    raise UsageError(f"The question '{one_line(question.name)}' needs an answer: add --set {question.name}=ANSWER.")
