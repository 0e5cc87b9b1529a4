"""What every screen shares: it says so when the terminal is too small for it."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Middle
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

LEAST_WIDTH = 40
LEAST_HEIGHT = 12
WIDE = 120


class TooSmall(Middle):
    DEFAULT_CSS = """
    TooSmall {
        display: none;
        layer: too-small;
        width: 100%; height: 100%;
        background: $background;
        Static { width: 100%; text-align: center; }
    }
    """

    def compose(self) -> ComposeResult:
        yield Static(Content(f"This terminal is too small.\nIt needs {LEAST_WIDTH} columns and {LEAST_HEIGHT} lines."))


class BookScreen(Screen[None]):
    """Classes ``-tiny``, ``-narrow``, ``-wide`` follow the width, ``-flat``, ``-short``, ``-high`` height."""

    HORIZONTAL_BREAKPOINTS = [  # noqa: RUF012  (Textual declares it without ClassVar)
        (0, "-tiny"),
        (LEAST_WIDTH, "-narrow"),
        (80, "-normal"),
        (WIDE, "-wide"),
    ]
    VERTICAL_BREAKPOINTS = [  # noqa: RUF012
        (0, "-flat"),
        (LEAST_HEIGHT, "-short"),
        (20, "-tall"),
        (32, "-high"),
    ]
    DEFAULT_CSS = """
    BookScreen {
        layers: default too-small;
        background: $background;
        overflow: hidden;
        &.-tiny TooSmall, &.-flat TooSmall { display: block; }
    }
    """

    def compose(self) -> ComposeResult:
        yield from self.compose_page()
        yield TooSmall()

    def compose_page(self) -> ComposeResult:
        """The screen itself."""
        raise NotImplementedError
