"""The lines around the story: what is being played, on which model, and what needs saying."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.style import Style
from textual.widget import Widget
from textual.widgets import Button, Static

from adventure.text import one_line
from adventure.tui.widgets.buttons import SmallButton

_METER = 8
"""Cells of the context meter."""
_GAP = 3
_ROOMY = 80
"""Cells from which on there is room for the model and its speed."""


@dataclass(frozen=True, slots=True)
class Gauge:
    """What the status line shows. Tokens; 0 when not known."""

    model: str = ""
    used: int = 0
    size: int = 0
    speed: float = 0.0

    @property
    def share(self) -> float:
        return min(self.used / self.size, 1.0) if self.size else 0.0


class StatusBar(Widget):
    """One widget that draws them all: while a reply is written its numbers change every moment."""

    DEFAULT_CSS = """
    StatusBar {
        height: 1;
        padding: 0 2;
        color: $quiet;
        .status--title { color: $foreground; }
        .status--full { color: $primary; }
        .status--rest { color: $faint; }
    }
    """
    COMPONENT_CLASSES = {"status--title", "status--full", "status--rest"}  # noqa: RUF012  (as Textual has it)

    title = reactive("")
    turn = reactive(0)
    gauge = reactive(Gauge())

    def render(self) -> Content:
        title, full, rest = (
            self.get_visual_style(f"status--{part}", partial=True) for part in ("title", "full", "rest")
        )
        width, right = self.content_size.width, Content.assemble(*self._parts(full, rest))
        turn = f" · turn {self.turn}" if self.turn else ""
        left = Content.assemble((one_line(self.title, 200), title), turn)
        return Content.assemble(left.truncate(max(width - right.cell_length, 0), ellipsis=True, pad=True), right)

    def _parts(self, full: Style, rest: Style) -> Iterator[Content]:
        """Each with a gap before it: the model, how full its context window is, its speed."""
        gauge, roomy = self.gauge, self.outer_size.width >= _ROOMY
        model = one_line(gauge.model, 28) if roomy else ""
        speed = f"{gauge.speed:.0f} tok/s" if gauge.speed and roomy else ""
        cells = round(gauge.share * _METER)
        meter = (("━" * cells, full), ("─" * (_METER - cells), rest), f" {gauge.share:.0%}")
        for part in (Content(model), Content.assemble(*meter) if gauge.size else Content(""), Content(speed)):
            if part:
                yield part.pad_left(_GAP)


class Notice(Horizontal):
    """One sentence about the game, never part of the story. An error has *Details* and may offer *Retry*."""

    DEFAULT_CSS = """
    Notice {
        height: auto;
        padding: 0 2;
        color: $quiet;
        display: none;
        #notice-text { width: 1fr; }
        SmallButton { display: none; margin-left: 2; }
        &.-shown { display: block; }
        &.-error { color: $error; }
        &.-retry #notice-retry, &.-error #notice-details { display: block; }
    }
    """

    class Retry(Message):
        pass

    def compose(self) -> ComposeResult:
        yield Static("", id="notice-text", markup=False)
        yield SmallButton("Details", id="notice-details")
        yield SmallButton("Retry", id="notice-retry")

    def say(self, sentence: str) -> None:
        self._show(sentence)

    def wait(self, sentence: str) -> None:
        """A sentence that holds until the reply begins."""
        self._show(sentence, "-wait")

    def clear_wait(self) -> None:
        if self.has_class("-wait"):
            self.clear()

    def fail(self, sentence: str, *, retry: bool = True) -> None:
        self._show(sentence, "-error", *(["-retry"] if retry else []))

    def offer(self, sentence: str) -> None:
        """A sentence with *Retry*, without being an error."""
        self._show(sentence, "-retry")

    def clear(self) -> None:
        self.remove_class("-shown", "-error", "-retry", "-wait")

    @property
    def sentence(self) -> str:
        return str(self.query_one("#notice-text", Static).content) if self.has_class("-shown") else ""

    def _show(self, sentence: str, *classes: str) -> None:
        self.clear()
        self.query_one("#notice-text", Static).update(Content(one_line(sentence)))
        self.add_class("-shown", *classes)

    @property
    def problem(self) -> str:
        """The sentence, when it is about something that went wrong."""
        return self.sentence if self.has_class("-error") else ""

    async def on_button_pressed(self, event: Button.Pressed) -> None:
        event.stop()
        if event.button.id == "notice-retry":
            self.post_message(self.Retry())
        else:
            await self.run_action("app.show_details")
