"""The three options, as three buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.geometry import Size
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Button

from adventure.text import one_line

COUNT = 3
_WRITTEN = "○◔◑◕●"
_SIDE = 4
"""Cells left and right of the words."""


class Door(Button, inherit_css=False):
    """One option: its number, its words (wrapped as need be), and how far its future is written. One widget that draws
    them all, because every widget is laid out again whenever the page grows."""

    DEFAULT_CSS = """
    Door {
        width: 100%;
        height: auto;
        pointer: pointer;
        .door--number { color: $primary; text-style: bold; }
        .door--ahead { color: $faint; }
        .door--draft { color: $quiet; }
        .door--under { background: $surface; }
        &:ansi .door--under { text-style: reverse; }
        &:focus { background: $panel; .door--text { text-style: bold; } }
        &:focus:ansi { text-style: reverse; }
    }
    """
    COMPONENT_CLASSES = {"door--number", "door--text", "door--ahead", "door--draft", "door--under"}  # noqa: RUF012  (as Textual has it)

    ALLOW_SELECT = False
    ahead = reactive(0.0)
    """Share of this option's future that is written, 0 to 1."""

    def __init__(self, number: int) -> None:
        super().__init__("", id=f"door-{number}")
        self.number = number
        self.words = ""
        self.is_open = False
        """Whether it can be chosen. Disabling it would work out its style anew, each time the story goes on."""

    def render(self) -> Content:
        """Four cells for the number, the words, four cells for the mark."""
        names = ("number", "text") if self.is_open else ("ahead", "draft")
        number, text, ahead, under = (
            self.get_visual_style(f"door--{name}", partial=True) for name in (*names, "ahead", "under")
        )
        mark = _WRITTEN[min(int(self.ahead * 4), 4)] if self.ahead > 0 else " "
        room = max(self.content_size.width - 2 * _SIDE, 1)
        rows = []
        for row, line in enumerate(self._lines(self.content_size.width)):
            first, last = (f" {self.number}  ", f"  {mark} ") if row == 0 and self.words else (" " * _SIDE, " " * _SIDE)
            gap = " " * (room - line.cell_length)
            rows.append(Content.assemble((first, number), line.stylize(text), gap, (last, ahead)))
        drawn = Content("\n").join(rows)
        return drawn.stylize_before(under) if self.is_open and self.mouse_hover else drawn

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:  # noqa: ARG002
        return len(self._lines(width))

    def _lines(self, width: int) -> list[Content]:
        return Content(self.words).wrap(max(width - 2 * _SIDE, 1)) or [Content("")]

    def name_it(self, words: str) -> None:
        """Show ``words``."""
        before, self.words = self.words, one_line(words)
        if self.words != before:
            width, height = self.content_size
            self.refresh(layout=width == 0 or len(self._lines(width)) != height)

    def set_open(self, is_open: bool) -> None:
        if is_open != self.is_open:
            self.is_open = self.can_focus = is_open
            self.refresh()


class Doors(VerticalScroll, can_focus=False):
    """The end of the page. Announces :class:`Chosen`; the screen decides."""

    DEFAULT_CSS = "Doors { height: auto; scrollbar-size-vertical: 1; }"

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up,left", "step(-1)", "Option above", show=False),
        Binding("down,right", "step(1)", "Option below", show=False),
    ]

    class Chosen(Message):
        def __init__(self, number: int) -> None:
            self.number = number
            super().__init__()

    class Left(Message):
        """The arrow keys went past the last option, or the options went away."""

    def compose(self) -> ComposeResult:
        for number in range(1, COUNT + 1):
            yield Door(number)

    def on_mount(self) -> None:
        self.close()

    @property
    def doors(self) -> list[Door]:
        return list(self.query(Door))

    def open(self, options: Sequence[str]) -> None:
        """Show ``options``, ready to be chosen."""
        for door in self.doors:
            door.name_it(options[door.number - 1] if door.number <= len(options) else "")
            door.display = bool(door.words)
            door.ahead = 0.0
            door.set_open(True)

    def draft(self, number: int, words: str) -> None:
        """Show an option that is being written."""
        if 1 <= number <= COUNT:
            self.doors[number - 1].name_it(words)

    def close(self) -> None:
        """No options, but a line for each: the page above keeps its place when they come."""
        if any(door.has_focus for door in self.doors):
            self.post_message(self.Left())
        for door in self.doors:
            door.set_open(False)
            door.display = True
            door.ahead = 0.0
            door.name_it("")

    def show_ahead(self, shares: Sequence[float]) -> None:
        for door, share in zip(self.doors, shares, strict=False):
            door.ahead = share if door.is_open else 0.0

    def can_choose(self, number: int) -> bool:
        return 1 <= number <= COUNT and bool(self.doors[number - 1].words) and self.doors[number - 1].is_open

    def on_button_pressed(self, event: Button.Pressed) -> None:
        event.stop()
        if isinstance(event.button, Door) and self.can_choose(event.button.number):
            self.post_message(self.Chosen(event.button.number))

    def action_step(self, step: int) -> None:
        open_doors = [door for door in self.doors if self.can_choose(door.number)]
        here = next((index for index, door in enumerate(open_doors) if door.has_focus), None)
        if here is None:
            return
        if here + step >= len(open_doors):
            self.post_message(self.Left())
        elif here + step >= 0:
            open_doors[here + step].focus()
