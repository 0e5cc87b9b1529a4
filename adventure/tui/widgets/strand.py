"""One of two branches beside each other: its turns since they parted, older ones above."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from adventure.story.turn import ActionKind, Timeline, Turn
from adventure.text import one_line
from adventure.tui.widgets.turn import paragraphs

_AT_ONCE = 12
"""Turns laid out at a time; more follow as the reader comes near the end."""
_NEAR = 20
"""Rows from the end at which more are laid out."""


def story_text(turn: Turn, number: int = 0) -> Content:
    """What was done and what came of it; ``number`` is shown when it is not 0."""
    parts = []
    words = "" if turn.action.kind is ActionKind.START else f"› {one_line(turn.action.text)}"
    if number or words:
        count = (f"{number}  ", "$faint") if number else ""
        parts.append(Content.assemble(count, (words, "italic $quiet")))
    return Content("\n\n").join([*parts, *(Content(text) for text in paragraphs(turn.reply.prose))])


class Strand(VerticalScroll):
    """Scrolls by itself. ``before``: how many turns stand before the first of ``turns``."""

    DEFAULT_CSS = """
    Strand {
        border: round $panel;
        border-title-color: $quiet; border-title-style: bold;
        border-subtitle-color: $quiet;
        padding: 0 1;
        scrollbar-size-vertical: 1;
        Static { width: 100%; max-width: 70; height: auto; margin-bottom: 1; }
        .strand--none { color: $quiet; text-style: italic; }
        &:focus { border: round $primary; border-title-color: $primary; border-subtitle-color: $primary; }
        &:focus:ansi { border: heavy $primary; border-title-style: reverse; }
    }
    """

    def __init__(self, turns: Timeline, before: int, title: str, nothing: str) -> None:
        super().__init__()
        self.border_title = Content(one_line(title))
        self.border_subtitle = Content(f"{len(turns)} turn{'' if len(turns) == 1 else 's'} since")
        self._nothing = nothing
        self._rest = iter([]) if not turns else self._texts(turns, before)

    def _texts(self, turns: Timeline, before: int) -> Iterator[Content]:
        return (story_text(turn, number) for number, turn in enumerate(turns, before + 1))

    async def on_mount(self) -> None:
        await self._lay_out()
        if not self.query(Static):
            await self.mount(Static(Content(self._nothing), classes="strand--none"))

    async def _lay_out(self) -> None:
        if new := list(itertools.islice(self._rest, _AT_ONCE)):
            await self.mount_all(Static(text) for text in new)

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        super().watch_scroll_y(old_value, new_value)
        if new_value > old_value and new_value >= self.max_scroll_y - _NEAR:
            self.call_later(self._lay_out)
