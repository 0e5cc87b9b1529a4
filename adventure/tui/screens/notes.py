"""What goes with the story: the notes, to be rewritten, and what the margin says where there is room for one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from adventure.errors import AdventureError
from adventure.text import clean
from adventure.tui.screens.base import BookScreen
from adventure.tui.screens.edit import Prose
from adventure.tui.widgets.keys import Keys
from adventure.tui.widgets.margin import lore, sections, typeset
from adventure.tui.widgets.status import Notice

if TYPE_CHECKING:
    from adventure.play.session import Session
    from adventure.tui.app import AdventureApp

_NOTES = {
    "self": ("Notes to self", "For you alone; the model is never told."),
    "memory": ("Memory", "The model is told it with every action."),
    "author": ("Author's note", "How the model is to write."),
}
_EMPTY = "Left empty, the scenario's own memory and note count."


class NotesScreen(BookScreen):
    app: AdventureApp

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "keep", "Keep", priority=True),
        Binding("escape", "back", "Leave them as they were", priority=True),
        Binding("f1", "app.help", "Help"),
        Binding("ctrl+q", "app.quit", "Quit", priority=True),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        scenario, notes = session.scenario, session.game.notes
        own = {"memory": scenario.memory or "", "author": scenario.author_note}
        self._own = {name: clean(own.get(name, "")).strip() for name in _NOTES}
        self._given = {name: clean(notes.get(name, "")).strip() or self._own[name] for name in _NOTES}

    def compose_page(self) -> ComposeResult:
        with VerticalScroll(classes="sheet", can_focus=False):
            yield Static(Content("Notes and lore"), classes="sheet--title")
            yield Notice()
            for name, (label, what) in _NOTES.items():
                yield Static(Content.assemble((label, "$secondary"), (f"   {what}", "$quiet")), classes="form--label")
                yield Prose(self._given[name], soft_wrap=True, compact=True, tab_behavior="focus", id=f"note-{name}")
            yield Static(Content(_EMPTY), classes="form--help")
            yield Static(typeset(self._rest()), classes="form--about")
        yield Keys()

    def _rest(self) -> Iterator[tuple[str, str]]:
        labels = {label for label, _ in _NOTES.values()}
        return (section for section in sections(self.session, lore(self.session)) if section[0] not in labels)

    def on_mount(self) -> None:
        for area in self.query(Prose):
            area.cursor_blink = False
        self.query_one("#note-self").focus()

    @work(group="notes", exclusive=True)
    async def action_keep(self) -> None:
        try:
            for name in _NOTES:
                text = clean(self.query_one(f"#note-{name}", Prose).text).strip()
                if text != self._given[name]:
                    await self.session.note(name, "" if text == self._own[name] else text)
        except AdventureError as error:
            self.query_one(Notice).fail(str(error), retry=False)
            return
        self.app.pop_screen()

    def commands(self) -> Iterator[SystemCommand]:
        """For the command palette."""
        yield SystemCommand("Keep", "Go on with the notes as they are written here", self.action_keep)

    def action_back(self) -> None:
        self.app.pop_screen()
