"""One game being played: the story, an engine and a save, and nothing of any screen.

The terminal app, the plain line mode, the playtest and the tests all drive the same object::

    session = Session(journal, connection, settings)
    async for event in session.begin():        # the opening, or the action a killed program left unanswered
        ...
    async for event in session.choose(2):      # or say("..."), retry(), complete()
        ...

Every call that makes a turn is an async iterator of :mod:`adventure.play.events`; it ends with ``Ready``, ``Failed`` or
``Stopped``. The action is on disk before anything else can fail. Leaving the iteration early stops the reply and keeps
the action.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from adventure.engine.base import Engine, EngineInfo, Request
from adventure.errors import AdventureError, StorageError, UsageError
from adventure.play.ahead import Ahead, best_guess_first
from adventure.play.clock import now
from adventure.play.compose import Composed, Composer, opening_reply
from adventure.play.connection import Connection, Opener
from adventure.play.context import context_for
from adventure.play.events import Acted, Failed, Notice, PlayEvent, Prose, Ready, Stopped, Waiting
from adventure.play.keeping import Keeping
from adventure.play.pressure import Pressure
from adventure.play.replying import Replying
from adventure.play.watch import Watcher
from adventure.saves.game import Game
from adventure.saves.journal import Journal
from adventure.saves.record import ActionTaken, BranchNamed, NoteChanged, TipMoved, TurnMade
from adventure.scenario.schema import Scenario
from adventure.settings import Settings
from adventure.story.turn import Action, ActionKind, Made, Reply, Timeline, Turn, turn_seed
from adventure.text import clean, one_line


@dataclass(frozen=True, slots=True)
class Status:
    """What the status line shows. Tokens are 0 while unknown."""

    model: str = ""
    context_used: int = 0
    context_size: int = 0
    tokens_per_second: float = 0.0
    ahead: tuple[float, ...] = ()
    """Share of each option's future that is written, 0 to 1; empty when nothing is written ahead."""
    note: str = ""
    looking: str = ""
    """What look-ahead is doing, or why it does nothing, in one short sentence; empty when it is set off or waits."""


class Session:
    def __init__(
        self, journal: Journal, connection: Connection, settings: Settings, watcher: Watcher | None = None
    ) -> None:
        """``watcher`` reads the scenario anew before each turn; without one it stays as the save has it."""
        self._journal = journal
        self._connection = connection
        self._settings = settings
        self._watcher = watcher
        self._ahead = Ahead()
        self._pressure = Pressure()
        self._unwilling = ""
        self._keeping = Keeping(journal.game.header.id)
        self._composer: Composer | None = None
        self._replying: Replying | None = None
        self._composed: Composed | None = None
        self._contexts: dict[tuple[str | None, Action], Action] = {}
        self._looking: asyncio.Task[None] | None = None
        self.scenario = Scenario.from_snapshot(journal.game.header.scenario)

    # What is so

    @property
    def game(self) -> Game:
        return self._journal.game

    @property
    def path(self) -> Path:
        """Where the game is saved."""
        return self._journal.path

    @property
    def timeline(self) -> Timeline:
        """From the opening to the current turn; empty before the opening."""
        return self.game.timeline()

    @property
    def turn(self) -> Turn | None:
        return self.game.turns[self.game.tip] if self.game.tip else None

    @property
    def pending(self) -> Action | None:
        """The action on disk that has no reply yet."""
        return self.game.pending.action if self.game.pending else None

    @property
    def settings(self) -> Settings:
        return self._settings

    @property
    def info(self) -> EngineInfo | None:
        """What tells the story; None until it is loaded."""
        return self._connection.info

    @property
    def busy(self) -> bool:
        return self._replying is not None

    @property
    def window_start(self) -> int:
        """Index in the timeline of the first turn the model still sees."""
        return self._composed.window.start if self._composed else 0

    @property
    def status(self) -> Status:
        info = self._connection.info
        if info is None:
            return Status(note="The model is loading.")
        made = self.turn.made if self.turn else Made()
        speed = made.reply_tokens / made.seconds if made.seconds else 0.0
        used = made.prompt_tokens + made.reply_tokens
        notes, looking = " ".join(info.notes), self._unwilling or self._ahead.looking
        return Status(info.model, used, info.context_length, speed, self._ahead.written, notes, looking)

    # Making turns

    async def begin(self) -> AsyncIterator[PlayEvent]:
        """The opening of a new game, or the reply that is still owed; nothing when the story waits for the player."""
        if self.pending is None and self.turn is None:
            async for event in self._open():
                yield event
        elif self.pending is not None:
            async for event in self.complete():
                yield event
        else:
            self._look_ahead()

    async def _open(self) -> AsyncIterator[PlayEvent]:
        action = Action(ActionKind.START, self.scenario.start)
        written = opening_reply(self.scenario, self.game.header.seed)
        if written is None:
            async for event in self._act(action):
                yield event
            return
        turn = self._add(None, action, written, Made())
        yield Prose(written.prose)
        self._look_ahead()
        yield Ready(turn)

    async def choose(self, number: int) -> AsyncIterator[PlayEvent]:
        """Take option ``number``, from 1. Raises :class:`UsageError` when there is no such option."""
        options = self.turn.reply.options if self.turn else ()
        if not 1 <= number <= len(options):
            raise UsageError(f"There is no option {number} here.")
        async for event in self._act(Action(ActionKind.OPTION, options[number - 1], number)):
            yield event

    async def say(self, text: str) -> AsyncIterator[PlayEvent]:
        """Do something of the player's own. Raises :class:`UsageError` for empty text."""
        words = clean(text).strip()
        if not words:
            raise UsageError("Say what you do, or choose an option.")
        async for event in self._act(Action(ActionKind.TEXT, words)):
            yield event

    async def retry(self) -> AsyncIterator[PlayEvent]:
        """Another reply to the same action; the old one stays in the tree. Completes a pending action instead."""
        turn = self.turn
        if self.pending is not None or turn is None:
            async for event in self.begin():
                yield event
            return
        async for event in self._act(turn.action, instead=True):
            yield event

    async def complete(self) -> AsyncIterator[PlayEvent]:
        """Ask again for the reply to the pending action."""
        if self.pending is None:
            raise UsageError("There is nothing to complete: the story waits for you.")
        if said := self._reread():
            yield Notice(said)
        async for event in self._reply(self.pending):
            yield event

    async def stop(self) -> None:
        """Stop the reply being written. What was written of it is kept as a turn."""
        if self._replying is not None:
            await self._replying.stop()

    # Moving in the tree

    async def undo(self) -> bool:
        """Back to the turn before, or drop a pending action. False at the opening."""
        if self.pending is not None and self.turn is not None:
            await self.jump(self.turn.id)
            return True
        if self.turn is None or self.turn.parent is None:
            return False
        await self.jump(self.turn.parent)
        return True

    async def redo(self) -> bool:
        """Forward to the turn that was undone last. False when there is none."""
        target = self.game.redo
        if target is None:
            return False
        await self.jump(target)
        return True

    async def jump(self, turn_id: str) -> None:
        """Continue from another turn of the tree."""
        self._refuse_while_busy()
        await self._settle()
        await self._ahead.drop()
        self._journal.append(TipMoved(turn=turn_id, at=now()))
        self._look_ahead()

    async def edit(self, prose: str, options: Sequence[str]) -> None:
        """Replace the current reply by the player's own wording, beside the old one in the tree."""
        self._refuse_while_busy()
        turn = self.turn
        if turn is None:
            raise UsageError("There is no reply to edit yet.")
        await self._settle()
        await self._ahead.drop()
        reply = Reply(clean(prose).strip(), tuple(clean(option).strip() for option in options))
        self._add(turn.parent, turn.action, reply, Made(), edits=turn.id)
        self._look_ahead()

    def name_branch(self, name: str, turn_id: str | None = None) -> None:
        """Give a turn, the current one unless told, a name to come back to."""
        turn_id = turn_id or self.game.tip
        if turn_id is not None:
            self._journal.append(BranchNamed(name=one_line(name, 60), turn=turn_id, at=now()))

    def unname_branch(self, name: str) -> None:
        """Take ``name`` away from the turn that has it."""
        self._journal.append(BranchNamed(name=name, turn=None, at=now()))

    async def note(self, name: str, text: str) -> None:
        """Rewrite one of the game's notes. ``memory`` and ``author`` are told to the model from the next action on, and
        when empty the scenario's own are; ``self`` is for the player alone."""
        self._refuse_while_busy()
        await self._settle()
        await self._ahead.drop()
        self._journal.append(NoteChanged(name=name, text=clean(text).strip(), at=now()))
        self._look_ahead()

    async def adopt(self, settings: Settings, opener: Opener | None = None) -> None:
        """Go on with other settings, and on another engine when ``opener`` opens one.

        Raises what opening it raised; then everything stays as it was.
        """
        self._refuse_while_busy()
        await self._settle()
        await self._ahead.drop()
        try:
            if opener is not None:
                await self._connection.switch(opener)
            self._settings = settings
            self._composer = None
        finally:
            self._look_ahead()

    async def close(self) -> None:
        """Stop everything and close the save; the engine belongs to the connection."""
        if self._replying is not None:
            await self._replying.abandon()
        if self._looking is not None:
            self._looking.cancel()
        await self._ahead.drop()
        engine, composer = self._connection.engine, self._composer
        if engine is not None and composer is not None and composer.engine is engine and self.timeline:
            await self._keeping.finish(engine, composer, self.timeline)
        self._keeping.stop()
        self._journal.close()

    # Inside

    async def _act(self, action: Action, *, instead: bool = False) -> AsyncIterator[PlayEvent]:
        """Do ``action`` after the current turn, or ``instead`` of what led to it: one record moves and acts."""
        self._refuse_while_busy()
        if said := self._reread():
            yield Notice(said)
        timeline = self.timeline[:-1] if instead else self.timeline
        action = self._in_context(action, timeline)
        parent = timeline[-1].id if timeline else None
        try:
            self._journal.append(ActionTaken(parent=parent, action=action, at=now()))
        except StorageError as error:
            yield Failed(error)
            return
        yield Acted(action)
        async for event in self._reply(action):
            yield event

    async def _reply(self, action: Action) -> AsyncIterator[PlayEvent]:
        self._refuse_while_busy()
        parent = self.game.tip
        self._replying = replying = Replying()
        try:
            if self._connection.info is None:
                yield Waiting("The model is loading.")
            engine = await self._connection.get()
            await self._settle()
            if not self._composer_on(engine).knows(self.timeline, action, self._seed(self.timeline)):
                await self._ahead.drop()
            composed = await self._compose(engine, self.timeline, action)
            self._composed = composed
            ready = await self._ahead.take(composed.request)
            async for event in replying.run(engine, composed.request, ready):
                yield event
            if replying.reply is None:
                yield Stopped()
                return
            turn = self._add(parent, action, replying.reply, replying.made)
        except AdventureError as error:
            yield Failed(error)
            return
        finally:
            await replying.abandon()
            self._replying = None
        for notice in replying.notices:
            yield Notice(notice)
        self._look_ahead()
        yield Ready(turn)

    def _reread(self) -> str:
        """Take the scenario as its file is now, if it is watched; returns what there is to say about it."""
        if self._watcher is None:
            return ""
        scenario, said = self._watcher.look(self.scenario)
        if scenario != self.scenario:
            self.scenario = scenario
            self._composer = None
            self._contexts.clear()
        return said

    def _in_context(self, action: Action, timeline: Timeline) -> Action:
        """``action`` with the lore, memory and author's note that go with it after ``timeline``.

        What look-ahead has found is remembered, since the story is searched for it.
        """
        game, key = self.game, (timeline[-1].id if timeline else None, action)
        if key not in self._contexts:
            context = context_for(self.scenario, timeline, action.text, game.header.seed, game.notes)
            self._contexts[key] = replace(action, context=context)
        return self._contexts[key]

    async def _compose(self, engine: Engine, timeline: Timeline, action: Action) -> Composed:
        return await self._composer_on(engine).compose(timeline, action, self._seed(timeline))

    def _seed(self, timeline: Timeline) -> int:
        """Of the next reply after ``timeline``."""
        parent = timeline[-1].id if timeline else None
        return turn_seed(self.game.header.seed, parent, len(self.game.children(parent)))

    def _composer_on(self, engine: Engine) -> Composer:
        if self._composer is None or self._composer.engine is not engine:
            self._composer = Composer(engine, self.scenario, self._settings)
        return self._composer

    def _look_ahead(self) -> None:
        """Behind whatever comes next: begin on the replies to each option, if that is wanted, and save the state."""
        self._contexts.clear()
        if self.turn is not None:
            self._looking = asyncio.ensure_future(self._write_ahead(self.timeline))

    async def _write_ahead(self, timeline: Timeline) -> None:
        self._unwilling = ""
        try:
            if self._settings.look_ahead != "off":
                await self._write_futures(await self._connection.get(), timeline)
        except AdventureError:
            await self._ahead.drop()
        engine = self._connection.engine
        if engine is not None:
            self._keeping.begin(engine, self._composer_on(engine), timeline)

    async def _write_futures(self, engine: Engine, timeline: Timeline) -> None:
        self._unwilling = self._why_not(engine)
        if self._unwilling:
            return
        turn, options = timeline[-1], timeline[-1].reply.options
        actions = [Action(ActionKind.OPTION, text, number) for number, text in enumerate(options, 1)]
        futures = [await self._request(engine, timeline, action) for action in actions]
        spare = await self._request(engine, timeline[:-1], turn.action)
        coming = await self._composer_on(engine).coming(timeline)
        order = best_guess_first(timeline, len(options))
        await self._ahead.write(engine, futures, order, spare=spare, coming=coming)

    def _why_not(self, engine: Engine) -> str:
        """Why nothing is to be written ahead, in one sentence; empty when nothing speaks against it."""
        if engine.info.parallel < 2:
            return "Look-ahead is off: this engine writes one reply at a time."
        pressure = self._pressure.reason(getattr(engine, "pid", None)) if self._settings.look_ahead == "auto" else ""
        return f"Look-ahead is off: {pressure}." if pressure else ""

    async def _request(self, engine: Engine, timeline: Timeline, action: Action) -> Request:
        return (await self._compose(engine, timeline, self._in_context(action, timeline))).request

    async def _settle(self) -> None:
        """Wait until look-ahead has started what it was starting."""
        looking, self._looking = self._looking, None
        if looking is not None:
            await looking

    def _add(self, parent: str | None, action: Action, reply: Reply, made: Made, edits: str | None = None) -> Turn:
        turn = Turn(self.game.next_id(parent), parent, action, reply, made)
        self._journal.append(TurnMade(turn=turn, at=now(), edits=edits))
        return turn

    def _refuse_while_busy(self) -> None:
        if self.busy:
            raise UsageError("The reply is still being written: wait for it or stop it first.")
