"""The lines around the story: what is being played, on which model, and what needs saying."""

from __future__ import annotations

from dataclasses import dataclass

from textual.app import ComposeResult
from textual.containers import Horizontal
from textual.content import Content
from textual.message import Message
from textual.widgets import Button, Static

from adventure.text import one_line
from adventure.tui.widgets.buttons import SmallButton

_METER = 8
"""Cells of the context meter."""


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


def meter(gauge: Gauge) -> Content:
    """How full the context window is."""
    if not gauge.size:
        return Content("")
    full = round(gauge.share * _METER)
    return Content.assemble(
        ("━" * full, "$primary"), ("─" * (_METER - full), "$faint"), (f" {gauge.share:.0%}", "$quiet")
    )


class StatusBar(Horizontal):
    DEFAULT_CSS = """
    StatusBar {
        height: 1;
        padding: 0 2;
        color: $quiet;
        #status-title { width: 1fr; text-wrap: nowrap; text-overflow: ellipsis; }
        .status--part { width: auto; margin-left: 3; }
    }
    """

    def compose(self) -> ComposeResult:
        yield Static("", id="status-title", markup=False)
        for part in ("model", "meter", "speed"):
            yield Static("", id=f"status-{part}", classes="status--part", markup=False)

    def show(self, title: str, turn: int, gauge: Gauge) -> None:
        self.query_one("#status-title", Static).update(
            Content.assemble((one_line(title, 200), "$foreground"), f" · turn {turn}" if turn else "")
        )
        self.query_one("#status-model", Static).update(Content(one_line(gauge.model, 28)))
        self.query_one("#status-meter", Static).update(meter(gauge))
        speed = Content(f"{gauge.speed:.0f} tok/s") if gauge.speed else Content("")
        self.query_one("#status-speed", Static).update(speed)


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
