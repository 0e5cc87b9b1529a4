"""A list with a line above it: what is typed filters, the arrows walk, Enter picks. The line keeps the focus."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.style import Style
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from adventure.text import one_line
from adventure.tui.widgets.line import Line


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to find. An entry without ``key`` is a heading: never picked, and shown while something under it is."""

    content: Content
    key: str = ""
    words: str = ""
    """What the filter looks in."""

    def matches(self, wanted: Sequence[str]) -> bool:
        return all(word in self.words.casefold() for word in wanted)


class Cards(OptionList, can_focus=False):
    """The list. The line above it keeps the focus."""

    def get_visual_style(self, *component_classes: str, partial: bool = False) -> Style:
        """Textual leaves ``reverse`` out, which is all that marks the cursor on a screen without colours."""
        style = super().get_visual_style(*component_classes, partial=partial)
        reverse = any(self.get_component_styles(name).text_style.reverse for name in component_classes)
        return style + Style(reverse=True) if reverse else style


class Finder(Vertical):
    DEFAULT_CSS = """
    Finder {
        height: 1fr;
        .finder--line { height: 1; background: transparent; margin: 0 1; .input--placeholder { color: $faint; } }
        OptionList {
            height: 1fr;
            margin-top: 1;
            background: transparent;
            border: none;
            padding: 0;
            scrollbar-size-vertical: 1;
            .option-list--option { padding: 0 2; }
            .option-list--option-disabled { color: $foreground; }
            .option-list--option-highlighted { background: $panel; color: $foreground; text-style: none; }
            .option-list--option-hover { background: $surface; }
            &:ansi > .option-list--option-highlighted { text-style: reverse; }
        }
    }
    """
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "walk('cursor_up')", "Up", show=False),
        Binding("down", "walk('cursor_down')", "Down", show=False),
        Binding("pageup", "walk('page_up')", "Page up", show=False),
        Binding("pagedown", "walk('page_down')", "Page down", show=False),
    ]

    class Picked(Message):
        def __init__(self, key: str) -> None:
            self.key = key
            super().__init__()

    class Highlighted(Message):
        """The cursor came to an entry."""

        def __init__(self, key: str) -> None:
            self.key = key
            super().__init__()

    def __init__(self, placeholder: str, nothing: str) -> None:
        super().__init__()
        self._placeholder = placeholder
        self._nothing = nothing
        self._entries: tuple[Entry, ...] = ()
        self._from_top = False

    def compose(self) -> ComposeResult:
        yield Line(placeholder=f" {self._placeholder}", select_on_focus=False, classes="finder--line")
        yield Cards(markup=False)

    def on_mount(self) -> None:
        self.query_one(Input).focus()

    def show(self, entries: Iterable[Entry]) -> None:
        """Replace the list, keeping the filter and, where it is still there, the entry under the cursor."""
        self._entries = tuple(entries)
        if self._from_top:
            self._from_top = False
            self.query_one(OptionList).highlighted = None
        self._refill()

    def start_over(self) -> None:
        """Take the filter away; the next list is shown from its top."""
        self._from_top = True
        self.query_one(Input).value = ""

    @property
    def key(self) -> str:
        """Of the entry under the cursor; empty when there is none."""
        options = self.query_one(OptionList)
        return (options.highlighted_option.id or "") if options.highlighted_option else ""

    @on(Input.Changed)
    def _refill(self) -> None:
        options = self.query_one(OptionList)
        key = self.key
        shown = list(_filtered(self._entries, one_line(self.query_one(Input).value).casefold().split()))
        options.clear_options()
        options.add_options(
            [Option(entry.content, id=entry.key or None, disabled=not entry.key) for entry in shown]
            or [Option(Content(self._nothing), disabled=True)]
        )
        keys = [entry.key for entry in shown]
        first = next((index for index, each in enumerate(keys) if each), None)
        options.highlighted = keys.index(key) if key and key in keys else first
        if options.highlighted == first:
            options.scroll_home(animate=False)

    def action_walk(self, way: str) -> None:
        getattr(self.query_one(OptionList), f"action_{way}")()

    @on(Input.Submitted)
    def _pick(self, event: Input.Submitted) -> None:
        event.stop()
        if self.key:
            self.post_message(self.Picked(self.key))

    @on(OptionList.OptionSelected)
    def _pick_clicked(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        if event.option.id:
            self.post_message(self.Picked(event.option.id))

    @on(OptionList.OptionHighlighted)
    def _tell(self, event: OptionList.OptionHighlighted) -> None:
        event.stop()
        self.post_message(self.Highlighted(event.option.id or ""))

    def on_click(self, _: events.Click) -> None:
        self.query_one(Input).focus()


def _filtered(entries: Sequence[Entry], wanted: Sequence[str]) -> Iterable[Entry]:
    heading: Entry | None = None
    for entry in entries:
        if not entry.key:
            heading = entry
        elif entry.matches(wanted):
            if heading is not None:
                yield heading
                heading = None
            yield entry
