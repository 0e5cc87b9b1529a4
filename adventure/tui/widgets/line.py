"""One line of input, as every screen has it."""

from __future__ import annotations

from typing import Any

from textual.widgets import Input


class Line(Input):
    """An input without a frame and without blinking."""

    def __init__(self, value: str = "", **options: Any) -> None:
        super().__init__(value, compact=True, **options)
        self.cursor_blink = False
