"""The settings, as a form made from the settings themselves. A change counts and is kept as soon as it is made."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar, Literal, get_args, get_origin

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Input, Select, Static
from textual.worker import Worker

from adventure.errors import AdventureError
from adventure.settings import Settings
from adventure.text import one_line
from adventure.tui import theme
from adventure.tui.screens.base import BookScreen
from adventure.tui.widgets.keys import Keys
from adventure.tui.widgets.line import Line
from adventure.tui.widgets.status import Notice

if TYPE_CHECKING:
    from adventure.tui.app import AdventureApp

_PREFIX = "set-"


class SettingsScreen(BookScreen):
    app: AdventureApp

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back"),
        Binding("f1", "app.help", "Help"),
        Binding("ctrl+q", "app.quit", "Quit", priority=True),
    ]

    def compose_page(self) -> ComposeResult:
        with VerticalScroll(classes="sheet", can_focus=False):
            yield Static(Content("Settings"), classes="sheet--title")
            for name, field in Settings.model_fields.items():
                yield Static(Content(name.replace("_", " ").capitalize()), classes="form--label")
                yield self._control(name)
                yield Static(Content(one_line(field.description or "")), classes="form--help")
        yield Notice()
        yield Keys(show_command_palette=False)

    def _control(self, name: str) -> Widget:
        value = getattr(self.app.settings, name)
        if choices := choices_of(name):
            options = [(Content(choice), choice) for choice in choices]
            chosen = value if value in choices else choices[0]
            return Select(options, value=chosen, allow_blank=False, compact=True, id=_PREFIX + name)
        return Line("" if value is None else one_line(str(value)), id=_PREFIX + name)

    def on_mount(self) -> None:
        self.query(f"#{_PREFIX}{next(iter(Settings.model_fields))}").first().focus()

    @on(Select.Changed)
    def _chosen(self, event: Select.Changed) -> None:
        self._set(event.select, str(event.value))

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.focus_next()

    @on(Input.Blurred)
    def _written(self, event: Input.Blurred) -> None:
        self._set(event.input, one_line(event.value))

    def _set(self, control: Widget, text: str) -> Worker[bool] | None:
        """Begin to apply what ``control`` says, if that is new."""
        name = (control.id or "").removeprefix(_PREFIX)
        before = getattr(self.app.settings, name)
        if text != ("" if before is None else one_line(str(before))):
            return self._apply(name, text or None)
        return None

    @work(group="settings")
    async def _apply(self, name: str, value: object) -> bool:
        notice = self.query_one(Notice)
        notice.say("One moment …")
        try:
            await self.app.change_settings({name: value})
        except AdventureError as error:
            notice.fail(str(error), retry=False)
            return False
        notice.say(f"{name.replace('_', ' ').capitalize()} is kept.")
        return True

    def action_back(self) -> None:
        """Leave once what was written last is in force; when it is refused, stay."""
        line = self.focused
        change = self._set(line, one_line(line.value)) if isinstance(line, Input) else None
        self.run_worker(self._leave(change), group="leave", exclusive=True)

    async def _leave(self, change: Worker[bool] | None) -> None:
        if change is None or await change.wait():
            self.app.pop_screen()


def choices_of(name: str) -> tuple[str, ...]:
    """The only values a setting takes; empty when it takes any."""
    if name == "theme":
        return tuple(known.name for known in theme.THEMES)
    return tuple(_literals(Settings.model_fields[name].annotation))


def _literals(annotation: object) -> Iterator[str]:
    if get_origin(annotation) is Literal:
        yield from (str(value) for value in get_args(annotation))
