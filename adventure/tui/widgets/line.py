"""One line of input, as every screen has it."""

from __future__ import annotations

from typing import Any

from textual.widgets import Input


class Line(Input):
    """An input without a frame and without blinking. Enter counts after all that was typed before it."""

    def __init__(self, value: str = "", **options: Any) -> None:
        super().__init__(value, compact=True, **options)
        self.cursor_blink = False

    async def action_submit(self) -> None:
        """Textual runs actions at once but queues typed letters; so Enter has to queue behind them."""
        self.call_later(self.submit)

    async def submit(self) -> None:
        await super().action_submit()
