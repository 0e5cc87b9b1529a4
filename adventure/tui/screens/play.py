"""The play screen: the page, three doors at its end, and a line to write on.

A worker iterates the session and posts what it says as messages; only the handlers here touch widgets.
"""

from __future__ import annotations

import asyncio
import gc
import os
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events, on
from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, Vertical
from textual.message import Message

from adventure.errors import AdventureError, UsageError
from adventure.play.events import (
    Acted,
    Anew,
    Failed,
    Notice,
    OptionDraft,
    PlayEvent,
    Prose,
    Ready,
    Stopped,
    Waiting,
)
from adventure.story.turn import Action, Timeline
from adventure.story.words import told
from adventure.tui.screens.base import BookScreen
from adventure.tui.screens.edit import EditScreen
from adventure.tui.screens.export import ExportScreen
from adventure.tui.screens.help import HelpScreen
from adventure.tui.screens.inspector import InspectorScreen
from adventure.tui.screens.notes import NotesScreen
from adventure.tui.screens.timeline import TimelineScreen
from adventure.tui.widgets import status
from adventure.tui.widgets.door import Doors
from adventure.tui.widgets.keys import Keys
from adventure.tui.widgets.margin import Margin
from adventure.tui.widgets.page import Page
from adventure.tui.widgets.say import Say, SayLine
from adventure.tui.widgets.status import Gauge, StatusBar

if TYPE_CHECKING:
    from adventure.play.session import Session
    from adventure.tui.app import AdventureApp

_BUSY = "The reply is still being written; Esc stops it."
_LARGER = "F5 says how to get one."
_PICTURE_S = 0.15 if (os.cpu_count() or 1) <= 2 else 0.05
"""Seconds between two pictures of a reply that is being written. On two cores the model needs the time they take."""
_POLL = 0.5
"""Seconds between two looks at the session's status."""


class Played(Message):
    """The session said something. ``event`` is None when it has nothing more to say."""

    def __init__(self, call: int, event: PlayEvent | None) -> None:
        self.call = call
        self.event = event
        super().__init__()


class PlayScreen(BookScreen):
    """Plays ``session``. ``said``: one sentence to begin with, about what opening the save brought up."""

    app: AdventureApp

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+r", "retry", "Retry", tooltip="Another reply to the same action"),
        Binding("ctrl+z", "undo", "Undo", tooltip="Back to the turn before"),
        Binding("ctrl+y", "redo", "Redo", tooltip="Forward again to what was undone"),
        Binding("ctrl+o", "way", "Say", tooltip="What the line is for: what you do, say, or what happens"),
        Binding("escape", "stop", "Stop", tooltip="Stop the reply; what is written stays"),
        Binding("f1", "help", "Help", key_display="?"),
        Binding("ctrl+q", "app.quit", "Quit", priority=True),
        Binding("ctrl+t", "timeline", "Timeline", tooltip="The whole game, to go on from any turn"),
        Binding("f6", "notes", "Notes", tooltip="Lore, memory, author's note and notes to self"),
        Binding("f4", "edit", "Edit", tooltip="Put the last reply into your own words"),
        Binding("f7", "inspect", "Inspector", tooltip="What the model was sent"),
        Binding("f5", "app.show_models", "Models", tooltip="Which model tells the story"),
        Binding("f3", "app.show_settings", "Settings", tooltip="The colours, how words are picked"),
        Binding("ctrl+l", "leave", "Library", tooltip="Leave this game; it is saved"),
        Binding("pageup", "page(-1)", "Scroll back", show=False, priority=True),
        Binding("pagedown", "page(1)", "Scroll on", show=False, priority=True),
        Binding("ctrl+home", "top", "To the oldest turn shown", show=False, priority=True),
        Binding("ctrl+end", "bottom", "To the newest turn", show=False, priority=True),
    ]

    def __init__(self, session: Session, said: str = "") -> None:
        super().__init__()
        self._said = said
        self.session = session
        self._call = 0
        self._writing = False
        self._base: Timeline = ()
        self._unshown = ""
        self._drafts: dict[int, str] = {}
        self._drawn = 0.0
        self._drawing = False
        self._shown: tuple[Gauge, int, str] | None = None

    # Layout

    def compose_page(self) -> ComposeResult:
        scenario = self.session.scenario
        yield StatusBar()
        with Horizontal(id="desk"):
            with Vertical(id="book"):
                yield Page(scenario.title)
                with Vertical(id="foot"):
                    yield status.Notice()
                    yield Doors()
                    yield SayLine(id="say-line")
            yield Margin()
        yield Keys()

    def on_mount(self) -> None:
        self.page = self.query_one(Page)
        self.doors = self.query_one(Doors)
        self.notice = self.query_one(status.Notice)
        self.line = self.query_one(Say)
        self.line.focus()
        self._show_timeline()
        self.set_interval(_POLL, self._show_status)
        gc.freeze()  # looking through all this for garbage in the middle of a game takes so long that a reader sees it
        self._start(self.session.begin(), self.session.timeline)
        if self._said:
            self.notice.say(self._said)

    # From the session

    def _start(self, said: AsyncIterator[PlayEvent], base: Timeline) -> None:
        """Make a turn after ``base``."""
        self._call += 1
        self._base = base
        self._forget()
        self._set_writing(True)
        self.run_worker(self._listen(self._call, said), group="turn", exclusive=True)

    async def _listen(self, call: int, said: AsyncIterator[PlayEvent]) -> None:
        try:
            async with aclosing(said) as stream:  # type: ignore[type-var]
                async for event in stream:
                    self.post_message(Played(call, event))
        except AdventureError as error:
            self.post_message(Played(call, Failed(error)))
        self.post_message(Played(call, None))

    async def on_played(self, message: Played) -> None:
        if message.call == self._call:
            self._show_event(message.event)
            await asyncio.sleep(0)  # a future that was written ahead comes in one burst, and keys must not wait for it

    def _show_event(self, event: PlayEvent | None) -> None:
        match event:
            case Acted(action):
                self._begin_turn(action)
            case Waiting(what):
                self._wait(what)
            case Prose(text):
                self._take_prose(text)
            case OptionDraft(number, text):
                self._drafts[number] = text
                self._draw_soon()
            case Notice(text):
                self.notice.say(text)
            case Anew(text):
                self._begin_turn(self.session.pending)
                self.notice.say(text)
            case Ready():
                self._end_turn()
            case Failed(error):
                self._give_up(str(error))
            case Stopped():
                self._give_up("Stopped before anything was written.", is_error=False)
            case None:  # in the next frame: this one has the reply and its options to draw
                self.call_after_refresh(self._set_writing, False)

    def _begin_turn(self, action: Action | None) -> None:
        self._forget()
        self.doors.close()
        if action is not None:
            self.page.show(self._base, self.session.window_start)
            self.page.begin(action)

    def _wait(self, what: str) -> None:
        if not self.page.is_writing and self.session.pending is not None:
            self._begin_turn(self.session.pending)
        self.notice.wait(what)

    def _take_prose(self, text: str) -> None:
        self._unshown += text
        self._draw_soon()

    def _draw_soon(self) -> None:
        """Gather what arrives within one picture, so that a future written ahead appears at once."""
        if self._drawing:
            return
        self._drawing = True
        rest = self._drawn + _PICTURE_S - time.monotonic()
        if rest > 0:
            self.set_timer(rest, self._draw)
        else:
            self.call_after_refresh(self._draw)

    def _draw(self) -> None:
        self._drawing, self._drawn = False, time.monotonic()
        drafts, self._drafts = self._drafts, {}
        self._write()
        for number, words in drafts.items():
            self.doors.draft(number, words)

    def _write(self) -> None:
        text, self._unshown = self._unshown, ""
        if text:
            if not self.page.is_writing and self.session.pending is not None:
                self._begin_turn(self.session.pending)
            self.notice.clear_wait()
            self.page.write(text)

    def _forget(self) -> None:
        """What was not drawn yet no longer counts."""
        self._unshown = ""
        self._drafts.clear()

    def _end_turn(self) -> None:
        self._forget()
        self.notice.clear_wait()
        turn = self.session.turn
        if turn is not None:
            self.page.finish(turn, self.session.window_start)
        self._show_timeline()
        if not self.notice.sentence:
            self._hint()

    def _hint(self) -> None:
        session, begun = self.session, len(self.app.screen_stack) == 1
        turn = len(session.timeline)
        if said := self.app.hints.due(session.scenario, session.info, turn, how=_LARGER, begun=begun):
            self.notice.say(said)

    def _give_up(self, sentence: str, *, is_error: bool = True) -> None:
        self._write()
        self.page.stop()
        turn = self.session.turn
        self.doors.open(turn.reply.options if turn else ())
        self._set_writing(False)
        if is_error:
            self.notice.fail(sentence)
        else:
            self.notice.offer(sentence)

    def _set_writing(self, writing: bool) -> None:
        self._writing = writing
        self.query_one(SayLine).writing = writing
        self.refresh_bindings()
        self._show_status()

    def _show_timeline(self) -> None:
        """The page and the doors as the session has them."""
        turn = self.session.turn
        self.page.show(self.session.timeline, self.session.window_start)
        self.doors.open(turn.reply.options if turn and self.session.pending is None else ())
        if self.session.pending is not None:
            self.page.begin(self.session.pending)
            self.page.stop()

    def _show_status(self) -> None:
        now = self.session.status
        self.doors.show_ahead(now.ahead)
        gauge = Gauge(now.model, now.context_used, now.context_size, now.tokens_per_second)
        game = self.session.game
        place = (gauge, game.depth(game.tip), now.note)
        if place != self._shown:
            self._shown = place
            bar = self.query_one(StatusBar)
            bar.title, bar.turn, bar.gauge = self.session.scenario.title, place[1], gauge
        self.query_one(Margin).show(self.session)

    # From the player

    @on(Doors.Chosen)
    def _choose(self, message: Doors.Chosen) -> None:
        self._choose_number(message.number)

    def _choose_number(self, number: int) -> None:
        if self._writing or not self.doors.can_choose(number):
            return
        self.line.focus()
        self.notice.clear()
        self._start(self.session.choose(number), self.session.timeline)

    @on(Say.Sent)
    def _say(self, message: Say.Sent) -> None:
        if self._writing:
            self.notice.say(_BUSY)
            return
        try:
            words = told(message.text, self.query_one(SayLine).way)
        except UsageError as error:
            self.notice.say(str(error))
            return
        self.line.take()
        self.notice.clear()
        self._start(self.session.say(words), self.session.timeline)

    @on(Say.Hotkey)
    def _hotkey(self, message: Say.Hotkey) -> None:
        if message.key == "?":
            self.action_help()
        else:
            self._choose_number(int(message.key))

    @on(Doors.Left)
    def _back_to_line(self) -> None:
        self.line.focus()

    def on_key(self, event: events.Key) -> None:
        """Typing anywhere types on the line."""
        if event.is_printable and not self.line.has_focus:
            event.stop()
            self.line.key_pressed(event)

    @on(status.Notice.Retry)
    def action_retry(self) -> None:
        if self._writing:
            return
        self.notice.clear()
        keep = self.session.pending is not None
        base = self.session.timeline
        self._start(self.session.retry(), base if keep else base[:-1])

    def action_way(self) -> None:
        line = self.query_one(SayLine)
        line.way = line.way.next

    async def action_stop(self) -> None:
        await self._try(self.session.stop())

    async def action_undo(self) -> None:
        await self._move(self.session.undo, "This is the opening; there is nothing before it.")

    async def action_redo(self) -> None:
        await self._move(self.session.redo, "There is nothing to redo.")

    async def _move(self, move: Callable[[], Awaitable[bool]], nothing: str) -> None:
        if self._writing:
            self.notice.say(_BUSY)
            return
        self.notice.clear()
        if await self._try(move()) is False:
            self.notice.say(nothing)
        self._show_timeline()
        self._show_status()

    async def _try(self, doing: Awaitable[Any]) -> object:
        try:
            return await doing
        except AdventureError as error:
            self.notice.fail(str(error))
            return None

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """Grey out in the footer what cannot be done now."""
        if action in ("retry", "undo", "redo", "edit", "timeline"):
            return None if self._writing else True
        if action == "stop":
            return True if self._writing else None
        return True

    def commands(self) -> Iterable[SystemCommand]:
        """For the command palette."""
        yield SystemCommand("Retry", "Another reply to the same action", self.action_retry)
        yield SystemCommand("Undo", "Back to the turn before", self.action_undo)
        yield SystemCommand("Redo", "Forward again to what was undone", self.action_redo)
        yield SystemCommand(
            "Do, say or story", "What the line is for: what you do, say, or what happens", self.action_way
        )
        yield SystemCommand("Stop", "Stop the reply; what is written stays", self.action_stop)
        yield SystemCommand("Edit", "Put the last reply into your own words", self.action_edit)
        yield SystemCommand("Export", "The story as a web page, a text, or a copy of the game", self.action_export)
        yield SystemCommand("Timeline", "The whole game as a tree; continue from any turn", self.action_timeline)
        yield SystemCommand("Notes", "Lore this turn; memory, author's note and notes to self", self.action_notes)
        yield SystemCommand("Inspector", "What the model was sent, and what it costs in tokens", self.action_inspect)
        yield SystemCommand("Library", "Leave this game; it is saved", self.action_leave)
        yield SystemCommand("Oldest turn shown", "Scroll back to where the page begins", self.action_top)
        yield SystemCommand("Newest turn", "Scroll to the end of the story", self.action_bottom)

    # Around

    def action_help(self) -> None:
        self.app.push_screen(HelpScreen())

    def action_edit(self) -> None:
        if self.session.turn is not None and self.session.pending is None:
            self.app.push_screen(EditScreen(self.session, self.session.turn))

    def action_export(self) -> None:
        self.app.push_screen(ExportScreen(self.session.path, self.session.game), self._exported)

    def _exported(self, file: Path | None) -> None:
        if file is not None:
            self.notice.say(f"Written to {file}.")

    def action_timeline(self) -> None:
        self.app.push_screen(TimelineScreen(self.session))

    def action_notes(self) -> None:
        self.app.push_screen(NotesScreen(self.session))

    def action_inspect(self) -> None:
        self.app.push_screen(InspectorScreen(self.session))

    def on_screen_resume(self) -> None:
        """Back from a screen that may have moved the story."""
        if self.is_mounted and not self._writing and self.session.timeline != self.page.turns:
            self.notice.clear()
            self._show_timeline()
            self._show_status()

    async def action_leave(self) -> None:
        await self.app.leave_game()

    def action_page(self, direction: int) -> None:
        if direction < 0:
            self.page.scroll_page_up(animate=False)
        else:
            self.page.scroll_page_down(animate=False)

    def action_top(self) -> None:
        self.page.scroll_home(animate=False)

    def action_bottom(self) -> None:
        self.page.follow()
