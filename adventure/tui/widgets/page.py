"""The story on the screen: a window onto the timeline, so that thousands of turns cost what some dozens do.

Textual slows down with thousands of widgets, so only some turns are mounted; older ones come back when the
reader scrolls to them. New text is followed until the reader scrolls away.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.geometry import Size
from textual.layout import DockArrangeResult
from textual.widgets import Static

from adventure.story.turn import Action, Turn, shared
from adventure.text import one_line
from adventure.tui.widgets.turn import TurnView

SHOWN = 16
"""Turns mounted at first; also how many come back at once."""
MOST = 40
"""Turns mounted at most."""
_FOLLOWED = 24
"""Turns mounted at most at the end of the story, where every letter and every word lays out the screen again."""
_NEAR = 3
"""Rows from an edge at which more turns are fetched."""


class Leaf(Vertical):
    """Holds the turns. Textual keeps what it worked out of a widget for one size of its container; this one grows with
    every line, so its height, on which no turn depends, is kept out of that."""

    def arrange(self, size: Size, optimal: bool = False) -> DockArrangeResult:
        return super().arrange(Size(size.width, self.screen.size.height), optimal)


class Page(VerticalScroll, can_focus=False):
    DEFAULT_CSS = """
    Page {
        height: 1fr;
        #leaf { height: auto; min-height: 100%; align-horizontal: center; padding: 0 4; }
        scrollbar-size-vertical: 1;
        scrollbar-gutter: stable;
        #frontispiece {
            width: 100%; max-width: 70; height: auto; text-align: center; text-style: bold;
            color: $primary; margin: 1 0;
        }
    }
    """

    def __init__(self, title: str = "") -> None:
        super().__init__(id="page")
        self._title = one_line(title)
        self._turns: tuple[Turn, ...] = ()
        self._start = 0
        self._views: list[TurnView] = []
        self._live: TurnView | None = None
        self._remembered = 0
        self._lock = asyncio.Lock()
        self._fetching = False

    def compose(self) -> ComposeResult:
        with Leaf(id="leaf"):
            yield Static(Content(self._title), id="frontispiece")

    def on_mount(self) -> None:
        self._leaf = self.query_one("#leaf", Leaf)
        self.anchor()

    def _level_scrollbar(self) -> None:
        """An anchored view moves without telling its scroll bar."""
        self.vertical_scrollbar.position = self.scroll_y
        self.vertical_scrollbar.refresh()

    def on_resize(self) -> None:
        self.call_after_refresh(self._level_scrollbar)

    async def show(self, turns: Sequence[Turn], remembered: int) -> None:
        """Show the end of ``turns``. ``remembered``: index of the first one still in the model's window."""
        async with self._lock:
            await self._drop_live()
            await self._replace(tuple(turns))
            self._mark(remembered)
        self.call_after_refresh(self._level_scrollbar)

    async def begin(self, action: Action) -> None:
        """A new turn starts after the last one shown."""
        async with self._lock:
            await self._drop_live()
            if self._stop < len(self._turns):
                await self._lay_out_tail()
            self._live = TurnView(action)
            await self._leaf.mount(self._live)
        self.anchor()

    async def write(self, text: str) -> None:
        """More prose of the turn that was begun."""
        if self._live is not None:
            self._live.write(text)
            self.call_after_refresh(self._level_scrollbar)

    async def stop(self) -> None:
        """The begun turn ends unfinished; what was written of it stays until something else is shown."""
        if self._live is not None:
            self._live.stop()

    async def finish(self, turn: Turn, remembered: int) -> None:
        """The begun turn was made."""
        async with self._lock:
            if self._live is None:
                return
            live, self._live = self._live, None
            live.finish(turn)
            self._turns = (*self._turns, turn)
            self._views.append(live)
            if self.is_vertical_scroll_end:
                await self._trim_top(_FOLLOWED)
            self._mark(remembered)

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The timeline the page is a window onto."""
        return self._turns

    @property
    def is_writing(self) -> bool:
        """A turn was begun and not yet finished."""
        return self._live is not None

    @property
    def _stop(self) -> int:
        return self._start + len(self._views)

    async def _replace(self, turns: tuple[Turn, ...]) -> None:
        kept = shared(self._turns, turns)
        fits = self._start < kept <= self._stop and len(turns) - kept <= SHOWN
        self._turns = turns
        if not fits:
            await self._lay_out_tail()
        else:
            old = self._views[kept - self._start :]
            del self._views[kept - self._start :]
            for view in old:
                await view.remove()
            await self._append(turns[kept:])

    async def _lay_out_tail(self) -> None:
        for view in self._views:
            await view.remove()
        self._views = []
        self._start = max(len(self._turns) - SHOWN, 0)
        self.query_one("#frontispiece").display = self._start == 0
        await self._append(self._turns[self._start :])
        self.anchor()

    async def _append(self, turns: Sequence[Turn]) -> None:
        views = [TurnView(turn.action, turn=turn) for turn in turns]
        if views:
            self._views.extend(views)
            await self._leaf.mount(*views)

    async def _drop_live(self) -> None:
        if self._live is not None:
            live, self._live = self._live, None
            await live.remove()

    def _mark(self, remembered: int) -> None:
        self._remembered = remembered
        for index, view in enumerate(self._views, self._start):
            view.remember(forgotten=index < remembered, threshold=0 < index == remembered)

    # Fetching turns at the edges, while the reader scrolls.

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if self._fetching or not self._views:
            return
        if new_value < old_value and new_value <= _NEAR and self._start > 0:
            self._fetching = True
            self.call_later(self._fetch_above)
        elif new_value > old_value and new_value >= self.max_scroll_y - _NEAR and self._live is None:
            self._reached_bottom()

    def _reached_bottom(self) -> None:
        if self._stop < len(self._turns):
            self._fetching = True
            self.call_later(self._fetch_below)
        elif not self.is_anchored:
            self.anchor()

    async def _fetch_above(self) -> None:
        async with self._lock:
            first = self._views[0]
            place = first.virtual_region.y
            start = max(self._start - SHOWN, 0)
            views = [TurnView(turn.action, turn=turn) for turn in self._turns[start : self._start]]
            await self._leaf.mount(*views, before=first)
            self._views[:0] = views
            self._start = start
            self.query_one("#frontispiece").display = start == 0
            if self._live is None and len(self._views) > MOST:
                self.anchor(False)
                await self._remove(self._views[MOST:])
            self._mark(self._remembered)
        self._keep_place(first, place)

    async def _fetch_below(self) -> None:
        async with self._lock:
            last = self._views[-1]
            place = last.virtual_region.y
            await self._append(self._turns[self._stop : self._stop + SHOWN])
            await self._trim_top()
            self._mark(self._remembered)
        self._keep_place(last, place)

    async def _trim_top(self, most: int = MOST) -> None:
        if excess := max(len(self._views) - most, 0):
            await self._remove(self._views[:excess])
            self._start += excess
            self.query_one("#frontispiece").display = False

    async def _remove(self, views: Sequence[TurnView]) -> None:
        gone = set(views)
        self._views = [view for view in self._views if view not in gone]
        for view in views:
            await view.remove()

    def _keep_place(self, view: TurnView, place: int) -> None:
        """Once laid out again, scroll so that ``view`` stays where the reader saw it."""

        def settle() -> None:
            if view.is_attached:
                self.scroll_to(y=self.scroll_y + view.virtual_region.y - place, animate=False, immediate=True)
            self._fetching = False

        self.call_after_refresh(settle)
