"""The last reply, to be put into the player's own words. The reply as it was stays in the timeline."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from textual import events, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Input, Static, TextArea

from adventure.errors import AdventureError
from adventure.story.turn import Turn
from adventure.text import clean, one_line
from adventure.tui.screens.base import BookScreen
from adventure.tui.widgets.door import COUNT
from adventure.tui.widgets.keys import Keys
from adventure.tui.widgets.line import Line
from adventure.tui.widgets.status import Notice

if TYPE_CHECKING:
    from adventure.play.session import Session
    from adventure.tui.app import AdventureApp

_LONGEST_OPTION = 300


class Prose(TextArea):
    """What is pasted is cleaned as anything else is."""

    async def _on_paste(self, event: events.Paste) -> None:
        event.text = clean(event.text)  # Textual hands the event on to TextArea's own method


class EditScreen(BookScreen):
    app: AdventureApp

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s", "keep", "Keep", priority=True),
        Binding("escape", "back", "Leave it as it was", priority=True),
        Binding("ctrl+q", "app.quit", "Quit", priority=True),
    ]

    def __init__(self, session: Session, turn: Turn) -> None:
        super().__init__()
        self.session = session
        self._reply = turn.reply

    def compose_page(self) -> ComposeResult:
        with Vertical(classes="sheet"):
            yield Static(Content("Edit the last reply"), classes="sheet--title")
            yield Prose(clean(self._reply.prose), soft_wrap=True, compact=True, tab_behavior="focus", id="edit-prose")
            for number in range(COUNT):
                options = self._reply.options
                text = one_line(options[number]) if number < len(options) else ""
                yield Line(text, placeholder=f" option {number + 1}", max_length=_LONGEST_OPTION)
            yield Notice()
        yield Keys(show_command_palette=False)

    def on_mount(self) -> None:
        prose = self.query_one(Prose)
        prose.cursor_blink = False
        prose.focus()

    def action_back(self) -> None:
        self.app.pop_screen()

    @work(group="edit", exclusive=True)
    async def action_keep(self) -> None:
        prose = clean(self.query_one(Prose).text).strip()
        options = [words for line in self.query(Input) if (words := one_line(line.value))]
        notice = self.query_one(Notice)
        if not prose:
            notice.fail("A reply needs some prose.", retry=False)
            return
        try:
            await self.session.edit(prose, options)
        except AdventureError as error:
            notice.fail(str(error), retry=False)
            return
        self.app.pop_screen()
