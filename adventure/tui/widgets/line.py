"""One line of input, as every screen has it."""

from __future__ import annotations

from typing import Any

from textual.geometry import Size
from textual.reactive import reactive
from textual.widgets import Input


class Line(Input):
    """An input without a frame and without blinking."""

    virtual_size = reactive(Size(0, 0))
    """Textual lays out the whole screen when it changes, so with every letter; here nothing depends on it."""

    def __init__(self, value: str = "", **options: Any) -> None:
        super().__init__(value, compact=True, **options)
        self.cursor_blink = False
