"""The story on the screen: a window onto the timeline, so that thousands of turns cost what some dozens do.

The page draws its lines itself: a widget for each turn would be laid out again with every line that is added, and drawn
again with every row that is scrolled. New text is followed until the reader scrolls away.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import islice

from rich.segment import Segment
from textual.content import Content
from textual.geometry import Size
from textual.reactive import reactive
from textual.scroll_view import ScrollView
from textual.selection import Selection
from textual.strip import Strip
from textual.style import Style

from adventure.story.turn import Action, Turn, shared
from adventure.text import one_line
from adventure.tui.widgets.turn import BLANK, Ink, Line, TurnText

SHOWN = 16
"""Turns laid out at first; also how many come back at once."""
MOST = 48
"""Turns laid out at most."""
_NEAR = 3
"""Rows from an edge at which more turns are fetched."""
_MEASURE = 70
"""Cells of the column, where there is room."""
_SIDE = 4
"""Cells left and right of it at least."""


class Page(ScrollView, can_focus=False):
    DEFAULT_CSS = """
    Page {
        height: 1fr;
        overflow-x: hidden;
        scrollbar-size-vertical: 1;
        scrollbar-gutter: stable;
        .page--title { color: $primary; text-style: bold; }
        .page--action { color: $quiet; text-style: italic; }
        .page--faint { color: $faint; }
        .page--cursor { color: $primary; }
    }
    """
    COMPONENT_CLASSES = {"page--title", "page--action", "page--faint", "page--cursor"}  # noqa: RUF012  (as Textual has it)

    virtual_size = reactive(Size(0, 0))
    """Textual lays out the whole screen when it changes, so with every line; here only the scroll bar depends on it."""

    def __init__(self, title: str = "") -> None:
        super().__init__(id="page")
        self._title = one_line(title)
        self._turns: tuple[Turn, ...] = ()
        self._start = 0
        self._texts: list[TurnText] = []
        self._live: TurnText | None = None
        self._remembered = 0
        self._follows = True
        self._fetching = False
        self._settling = False
        self._set_in: Ink | None = None
        self._rows: list[tuple[TurnText, int]] = []
        self._lines: list[Line] = []
        self._strips: dict[int, tuple[Line, Strip]] = {}
        self._selection: Selection | None = None

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The timeline the page is a window onto."""
        return self._turns

    @property
    def laid_out(self) -> tuple[TurnText, ...]:
        """Those the reader can scroll to without more being fetched."""
        return (*self._texts, self._live) if self._live else tuple(self._texts)

    @property
    def is_writing(self) -> bool:
        """A turn was begun and not yet finished."""
        return self._live is not None

    @property
    def _stop(self) -> int:
        return self._start + len(self._texts)

    # What the session says

    def show(self, turns: Sequence[Turn], remembered: int) -> None:
        """Show the end of ``turns``. ``remembered``: index of the first one still in the model's window."""
        before, self._turns = self._turns, tuple(turns)
        kept = shared(before, self._turns)
        if kept == len(before) == len(turns) and remembered == self._remembered and self._live is None:
            return
        self._live = None
        if self._start < kept <= self._stop and len(turns) - kept <= SHOWN:
            self._texts[kept - self._start :] = map(_finished, turns[kept:])
        else:
            self._take_tail()
        self._remembered = remembered
        self._lay_out()

    def begin(self, action: Action) -> None:
        """A new turn starts after the last one shown."""
        if self._stop < len(self._turns):
            self._take_tail()
        self._live = TurnText(action)
        self.follow()

    def write(self, text: str) -> None:
        """More prose of the turn that was begun."""
        if self._live is not None:
            self._live.write(text)
            self._lay_out()

    def stop(self) -> None:
        """The begun turn ends unfinished; what was written of it stays until something else is shown."""
        if self._live is not None:
            self._live.stop()
            self._lay_out()

    def finish(self, turn: Turn, remembered: int) -> None:
        """The begun turn was made."""
        if self._live is None:
            return
        live, self._live = self._live, None
        live.finish(turn)
        self._turns = (*self._turns, turn)
        self._texts.append(live)
        self._remembered = remembered
        if self._follows:
            self._drop_first(len(self._texts) - MOST)
        self._lay_out()

    def follow(self) -> None:
        """Go to the end of the story and stay there while it grows."""
        if self._stop < len(self._turns):
            self._take_tail()
        self._follows = True
        self._lay_out()

    def _take_tail(self) -> None:
        self._start = max(len(self._turns) - SHOWN, 0)
        self._texts = [_finished(turn) for turn in self._turns[self._start :]]
        self._follows = True

    def _drop_first(self, count: int) -> None:
        if count > 0:
            del self._texts[:count]
            self._start += count

    # Lines

    def on_resize(self) -> None:
        self._lay_out()

    def notify_style_update(self) -> None:
        super().notify_style_update()
        self._lay_out()

    def _ink(self) -> Ink:
        room = self.scrollable_content_region.width - 2 * _SIDE
        inks = {name: self.get_visual_style(f"page--{name}", partial=True) for name in ("action", "faint", "cursor")}
        title = self.get_visual_style("page--title", partial=True)
        return Ink(max(min(room, _MEASURE), 1), self.visual_style, title=title, **inks)

    def _lay_out(self) -> None:
        """Work out the lines again. The reader stays at the end, or where they are."""
        if not self.is_attached or not self.size.width:
            return
        (text, below), before = self._place(), self._lines
        self._set_lines(self._ink())
        row = next((row for other, row in self._rows if other is text), 0)
        self._grow(len(self._lines))
        self._settle(self.max_scroll_y if self._follows else row + below)
        same = _same(before, self._lines)
        self.refresh_lines(same, max(len(before), len(self._lines)) - same)
        if self.max_scroll_y <= _NEAR and self._start > 0:
            self._fetch(self._fetch_above)

    def _place(self) -> tuple[TurnText | None, int]:
        """The turn at the upper edge, and how many of its rows are above that."""
        top = round(self.scroll_y)
        above = [(text, top - row) for text, row in self._rows if row <= top]
        return above[-1] if above else (None, top)

    def _set_lines(self, ink: Ink) -> None:
        if ink != self._set_in:
            self._set_in = ink
            self._strips.clear()
            self.refresh()
        self._rows, self._lines = [], self._title_lines(ink) if self._start == 0 else []
        for index, text in enumerate(self.laid_out, self._start):
            text.forgotten, text.threshold = index < self._remembered, 0 < index == self._remembered
            self._rows.append((text, len(self._lines)))
            self._lines += text.lines(ink)

    def _title_lines(self, ink: Ink) -> list[Line]:
        lines = Content.styled(self._title, ink.title).wrap(ink.width)
        return [BLANK, *(Line(line.pad_left((ink.width - line.cell_length) // 2)) for line in lines), BLANK]

    def _grow(self, height: int) -> None:
        self.virtual_size = Size(self.size.width, height)
        self.vertical_scrollbar.window_virtual_size = height
        self.show_vertical_scrollbar = height > self.size.height

    def _settle(self, row: int) -> None:
        self._settling = True
        self.scroll_to(y=row, animate=False)
        self._settling = False
        self.vertical_scrollbar.position = self.scroll_y

    def selection_updated(self, selection: Selection | None) -> None:
        self._selection = selection
        super().selection_updated(selection)

    def render_line(self, y: int) -> Strip:
        row, width, ink = self.scroll_offset.y + y, self.size.width, self._set_in
        if ink is None or row >= len(self._lines):
            return Strip.blank(width, self.visual_style.rich_style)
        line = self._lines[row]
        known, strip = self._strips.get(row, (None, None))
        if strip is None or known is not line or strip.cell_length != width or self._selection is not None:
            strip = self._strip(self._selected(line.content, row), row, ink)
            if self._selection is None:
                self._strips[row] = line, strip
        return strip

    def _selected(self, content: Content, row: int) -> Content:
        if self._selection is None or (span := self._selection.get_span(row)) is None:
            return content
        start, end = span
        style = Style.from_styles(self.screen.get_component_styles("screen--selection"))
        return content.stylize(style, start, end if end >= 0 else None)

    def _strip(self, content: Content, row: int, ink: Ink) -> Strip:
        paper = ink.page.rich_style
        room = self.scrollable_content_region.width - 2 * _SIDE
        margin = " " * (_SIDE + max(room - ink.width, 0) // 2)
        words = Strip(content.render_segments(ink.page), content.cell_length).apply_offsets(0, row)
        return Strip([Segment(margin, paper), *words]).extend_cell_length(self.size.width, paper)

    def get_selection(self, selection: Selection) -> tuple[str, str]:
        """The words as they stand in the story, not as they are broken into lines."""
        words = []
        for row, line in enumerate(self._lines):
            if (span := selection.get_span(row)) is not None:
                start, end = span
                words.append(line.content.plain[start : end if end >= 0 else None] + line.after)
        return "".join(words).strip(), "\n"

    # Fetching turns at the edges, while the reader scrolls

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if self._settling:
            return
        self._follows = new_value >= self.max_scroll_y and self._stop == len(self._turns)
        if new_value < old_value and new_value <= _NEAR and self._start > 0:
            self._fetch(self._fetch_above)
        elif new_value > old_value and new_value >= self.max_scroll_y - _NEAR and self._stop < len(self._turns):
            self._fetch(self._fetch_below)

    def _fetch(self, doing: Callable[[], None]) -> None:
        def fetch() -> None:
            doing()
            self.screen.clear_selection()
            self._lay_out()
            self._fetching = False

        if not self._fetching:
            self._fetching = True
            self.call_later(fetch)

    def _fetch_above(self) -> None:
        start = max(self._start - SHOWN, 0)
        self._texts[:0] = map(_finished, self._turns[start : self._start])
        self._start = start
        if self._live is None and not self._follows:
            del self._texts[MOST:]

    def _fetch_below(self) -> None:
        self._texts += map(_finished, islice(self._turns, self._stop, self._stop + SHOWN))
        self._drop_first(len(self._texts) - MOST)


def _same(before: Sequence[Line], after: Sequence[Line]) -> int:
    """How many lines from the first on are the same, so that a word more draws one line again."""
    for row, (old, new) in enumerate(zip(before, after, strict=False)):
        if old is not new and not old.content.is_same(new.content):
            return row
    return min(len(before), len(after))


def _finished(turn: Turn) -> TurnText:
    return TurnText(turn.action, turn)
