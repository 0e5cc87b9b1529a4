"""One question, one line, over the screen that asks it."""

from __future__ import annotations

from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Static

from adventure.text import one_line
from adventure.tui.widgets.line import Line

_LONGEST = 80


class AskScreen(ModalScreen[str | None]):
    """Dismissed with what was written; None when the player thought better of it."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "cancel", "Cancel", show=False)]
    DEFAULT_CSS = """
    AskScreen {
        align: center middle;
        #ask {
            width: 70; max-width: 100%; height: auto; padding: 0 2;
            background: $surface; border: round $primary;
            border-subtitle-color: $quiet; border-subtitle-align: center;
        }
        Static { color: $secondary; margin-bottom: 1; }
        Input { background: $panel; }
    }
    """

    def __init__(self, question: str, given: str = "", longest: int = _LONGEST) -> None:
        super().__init__()
        self._question = question
        self._given = given
        self._longest = longest

    def compose(self) -> ComposeResult:
        with Vertical(id="ask") as box:
            box.border_subtitle = "Enter keeps it, Esc leaves it"
            yield Static(Content(one_line(self._question)))
            yield Line(one_line(self._given, self._longest), max_length=self._longest)

    def on_mount(self) -> None:
        self.query_one(Line).focus()

    @on(Input.Submitted)
    def _keep(self, event: Input.Submitted) -> None:
        event.stop()
        self.dismiss(one_line(event.value))

    def action_cancel(self) -> None:
        self.dismiss(None)
