"""The whole game as a tree: look at any turn, continue from it, give it a name, compare two."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widgets import Static, Tree

from adventure.errors import AdventureError
from adventure.story.turn import Turn
from adventure.text import one_line
from adventure.tui.screens.ask import AskScreen
from adventure.tui.screens.base import BookScreen
from adventure.tui.screens.compare import CompareScreen
from adventure.tui.widgets.branches import Branches
from adventure.tui.widgets.keys import Keys
from adventure.tui.widgets.status import Notice
from adventure.tui.widgets.strand import story_text

if TYPE_CHECKING:
    from adventure.play.session import Session
    from adventure.tui.app import AdventureApp

_LONGEST_NAME = 60


class TimelineScreen(BookScreen):
    app: AdventureApp

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back"),
        Binding("c", "compare", "Compare"),
        Binding("f2", "name", "Name"),
        Binding("enter", "continue", "Continue here", show=False),
        Binding("f1", "app.help", "Help"),
        Binding("ctrl+q", "app.quit", "Quit", priority=True),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._shown: Turn | None = session.turn

    def compose_page(self) -> ComposeResult:
        yield Static(Content(one_line(self.session.game.title)), classes="sheet--title")
        with Horizontal(id="timeline"):
            yield Branches(self.session.game)
            with VerticalScroll(id="preview"):
                yield Static("", id="preview-text", markup=False)
        yield Notice()
        yield Keys(show_command_palette=False)

    def on_mount(self) -> None:
        self.query_one(Branches).focus()
        self._preview()

    @on(Tree.NodeHighlighted)
    def _look(self, event: Tree.NodeHighlighted[str]) -> None:
        """The tree's hidden root is highlighted for a moment when it opens; it is no turn."""
        self._shown = self.session.game.turns.get(event.node.data or "", self._shown)
        self._preview()

    def _preview(self) -> None:
        if self._shown is not None:
            self.query_one("#preview-text", Static).update(turn_text(self._shown))
            self.query_one("#preview").scroll_home(animate=False)

    @on(Tree.NodeSelected)
    def _picked(self, event: Tree.NodeSelected[str]) -> None:
        self._shown = self.session.game.turns.get(event.node.data or "", self._shown)
        self.action_continue()

    @work(group="jump")
    async def action_continue(self) -> None:
        if self._shown is None:
            return
        try:
            await self.session.jump(self._shown.id)
        except AdventureError as error:
            self.query_one(Notice).fail(str(error), retry=False)
            return
        self.app.pop_screen()

    @work(group="name")
    async def action_name(self) -> None:
        turn = self._shown
        if turn is None:
            return
        old = self._name_of(turn.id)
        question = "A name for this place in the story" + ("; an empty line takes it away" if old else "")
        name = await self.app.push_screen_wait(AskScreen(question, old, _LONGEST_NAME))
        if name is None or name == old:
            return
        try:
            self._rename(turn.id, old, name)
        except AdventureError as error:
            self.query_one(Notice).fail(str(error), retry=False)
        self.query_one(Branches).show_names()

    def _name_of(self, turn_id: str) -> str:
        return next((name for name, turn in self.session.game.branches.items() if turn == turn_id), "")

    def _rename(self, turn_id: str, old: str, name: str) -> None:
        taken = self.session.game.branches.get(name)
        if old:
            self.session.unname_branch(old)
        if name:
            self.session.name_branch(name, turn_id)
        if taken is not None:
            self.query_one(Notice).say(f"{name} was the name of turn {self.session.game.depth(taken)} until now.")

    def action_compare(self) -> None:
        """Mark the turn under the cursor; with another one marked, compare the two."""
        branches, notice = self.query_one(Branches), self.query_one(Notice)
        if self._shown is None:
            return
        marked, here = branches.marked, self._shown.id
        branches.mark(here if marked is None else None)
        if marked is None:
            notice.say(f"Turn {self.session.game.depth(here)} is marked: on another turn, c compares the two.")
            return
        notice.clear()
        if marked != here:
            self.app.push_screen(CompareScreen(self.session, marked, here))

    def action_back(self) -> None:
        self.app.pop_screen()

    def commands(self) -> Iterable[SystemCommand]:
        yield SystemCommand("Continue here", "Go on from the turn under the cursor", self.action_continue)
        yield SystemCommand("Compare", "Mark this turn; on another one, see the two side by side", self.action_compare)
        yield SystemCommand("Name", "Give the turn under the cursor a name", self.action_name)


def turn_text(turn: Turn) -> Content:
    """One turn, as the preview shows it."""
    options = [
        Content.assemble((f"{number} ", "bold $primary"), (one_line(text), "$quiet"))
        for number, text in enumerate(turn.reply.options, 1)
    ]
    return Content("\n\n").join([story_text(turn), Content("\n").join(options)])
