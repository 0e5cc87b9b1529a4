"""What a sentence left out: a page of lines over the screen that has more to say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from adventure.text import clean, one_line

_MOST = 200
"""Lines shown; what is said of thousands of damaged records helps nobody."""


class DetailsScreen(ModalScreen[None]):
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,enter", "dismiss", "Close", show=False)]
    CSS = """
    DetailsScreen {
        align: center middle;
        background: $background 60%;
        #details {
            width: 76; max-width: 100%; height: auto; max-height: 100%; padding: 1 2;
            background: $surface; border: round $primary;
            border-title-color: $primary; border-title-align: center;
            border-subtitle-color: $quiet; border-subtitle-align: center;
            scrollbar-size-vertical: 1;
        }
        Static { margin-bottom: 1; }
    }
    """

    def __init__(self, title: str, lines: Sequence[str]) -> None:
        super().__init__()
        self._title = title
        self._lines = [*lines[:_MOST], *([f"and {len(lines) - _MOST:,} more"] if len(lines) > _MOST else [])]

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="details") as page:
            page.border_title = Content(one_line(self._title, 70))
            page.border_subtitle = "Esc closes this page"
            yield Static(Content("\n".join(clean(line) for line in self._lines)))
