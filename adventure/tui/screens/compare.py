"""Two branches beside each other: where they part, and what came of each since."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import work
from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Container
from textual.content import Content
from textual.widgets import Static

from adventure.errors import AdventureError
from adventure.story.turn import Timeline, shared
from adventure.text import one_line
from adventure.tui.screens.base import BookScreen
from adventure.tui.widgets.keys import Keys
from adventure.tui.widgets.status import Notice
from adventure.tui.widgets.strand import Strand

if TYPE_CHECKING:
    from adventure.play.session import Session
    from adventure.tui.app import AdventureApp

_LAST_WORDS = 68


class CompareScreen(BookScreen):
    """Compares the ways to the turns ``one`` and ``other``. Pops itself, and the timeline below it, to continue."""

    app: AdventureApp

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back"),
        Binding("tab,left,right", "other", "The other one", key_display="tab", priority=True),
        Binding("enter", "continue", "Continue here"),
        Binding("f1", "app.help", "Help"),
        Binding("ctrl+q", "app.quit", "Quit", priority=True),
    ]

    def __init__(self, session: Session, one: str, other: str) -> None:
        super().__init__()
        self.session = session
        self._ends = (one, other)
        self._ways = (session.game.timeline(one), session.game.timeline(other))
        self._parting = shared(*self._ways)

    def compose_page(self) -> ComposeResult:
        common = self._ways[0][: self._parting]
        title = f"Two branches, parted after turn {self._parting}" if common else "Two beginnings"
        yield Static(Content(title), classes="sheet--title")
        yield Static(Content(last_words(common)), id="parting")
        with Container(id="strands"):
            for way in self._ways:
                yield Strand(way[self._parting :], self._parting, self._title(way), "The other one goes on from here.")
        yield Notice()
        yield Keys(show_command_palette=False)

    def _title(self, way: Timeline) -> str:
        end = way[-1].id
        names = [f"★ {name}" for name, turn in self.session.game.branches.items() if turn == end]
        here = ["● here"] if end == self.session.game.tip else []
        return "  ".join([f"to turn {len(way)}", *names, *here])

    def on_mount(self) -> None:
        self.query(Strand).first().focus()

    def action_other(self) -> None:
        first, second = self.query(Strand)
        (first if second.has_focus else second).focus()

    @work(group="jump")
    async def action_continue(self) -> None:
        strands = list(self.query(Strand))
        chosen = next((end for end, strand in zip(self._ends, strands, strict=True) if strand.has_focus), None)
        if chosen is None:
            return
        try:
            await self.session.jump(chosen)
        except AdventureError as error:
            self.query_one(Notice).fail(str(error), retry=False)
            return
        self.app.pop_screen()
        self.app.pop_screen()

    def action_back(self) -> None:
        self.app.pop_screen()

    def commands(self) -> Iterable[SystemCommand]:
        yield SystemCommand("The other branch", "Read, scroll and continue the other one", self.action_other)
        yield SystemCommand("Continue here", "Go on from the end of the branch in focus", self.action_continue)


def last_words(common: Timeline) -> str:
    """The end of what two branches share, on one line."""
    prose = one_line(common[-1].reply.prose) if common else ""
    return prose if len(prose) <= _LAST_WORDS else "… " + prose[-_LAST_WORDS:].partition(" ")[2]
