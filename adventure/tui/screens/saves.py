"""The saved games: find, continue, rename, delete and bring back, verify, repair, export, import."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar, ParamSpec, TypeVar

from textual import on, work
from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from adventure.errors import AdventureError, Problem, SaveDamaged
from adventure.files import typed_path
from adventure.play.clock import now
from adventure.saves.journal import read
from adventure.saves.repair import Repair, repair, verify
from adventure.saves.shelf import Shelf, Summary
from adventure.text import clean, one_line
from adventure.tui.screens.ask import AskScreen
from adventure.tui.screens.base import BookScreen
from adventure.tui.screens.details import DetailsScreen
from adventure.tui.screens.export import ExportScreen
from adventure.tui.screens.library import game_card
from adventure.tui.widgets.finder import Entry, Finder
from adventure.tui.widgets.keys import Keys
from adventure.tui.widgets.status import Notice

if TYPE_CHECKING:
    from adventure.tui.app import AdventureApp

P = ParamSpec("P")
T = TypeVar("T")

_LONGEST_PATH = 4000


class Listed(Message):
    def __init__(self, games: Sequence[Summary]) -> None:
        self.games = games
        super().__init__()


class SavesScreen(BookScreen):
    app: AdventureApp

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back"),
        Binding("f2", "rename", "Rename"),
        Binding("f8", "delete", "Delete"),
        Binding("ctrl+z", "undelete", "Undo", tooltip="Bring the last deleted game back", priority=True),
        Binding("f5", "verify", "Verify"),
        Binding("f6", "repair", "Repair"),
        Binding("f7", "export", "Export"),
        Binding("f9", "import", "Import"),
        Binding("f1", "app.help", "Help", show=False),
        Binding("ctrl+q", "app.quit", "Quit", priority=True, show=False),
    ]

    def __init__(self, shelf: Shelf) -> None:
        super().__init__()
        self.shelf = shelf
        self._deleted: list[Path] = []
        self._games: dict[str, Summary] = {}

    def compose_page(self) -> ComposeResult:
        with Vertical(classes="sheet"):
            yield Static(Content("Saved games"), classes="sheet--title")
            yield Finder("Type to find a game …", "No saved game goes by that name.")
            yield Notice()
        yield Keys(show_command_palette=False)

    def on_screen_resume(self) -> None:
        self._refresh()

    def _refresh(self) -> None:
        self.run_worker(self._list(), group="list", exclusive=True)

    async def _list(self) -> None:
        games = await self._try(self.shelf.list)
        if games is not None:
            self.post_message(Listed(games))

    def on_listed(self, message: Listed) -> None:
        self._games = {game.name: game for game in message.games}
        self.query_one(Finder).show(entries(message.games, datetime.now().astimezone()))
        self.refresh_bindings()

    @on(Finder.Highlighted)
    def _look(self) -> None:
        self.refresh_bindings()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:  # noqa: ARG002
        """A damaged game can be repaired, a whole one exported."""
        if action in ("repair", "export"):
            damaged = self._game is not None and bool(self._game.problem)
            return damaged is (action == "repair")
        return True

    @on(Finder.Picked)
    def _continue(self, message: Finder.Picked) -> None:
        game = self._games.get(message.key)
        if game is not None and game.problem:
            self.query_one(Notice).fail(problem_of(game), retry=False)
        else:
            self.app.continue_game(message.key)

    def action_back(self) -> None:
        self.app.pop_screen()

    @work(group="change")
    async def action_rename(self) -> None:
        if game := self._game:
            title = await self.app.push_screen_wait(AskScreen("A new name for this game", game.title))
            if title and await self._try(self.shelf.rename, game.name, title, now()) is not None:
                self.query_one(Notice).say(f"It is called {title} now.")
                self._refresh()

    @work(group="change")
    async def action_delete(self) -> None:
        if game := self._game:
            deleted = await self._try(self.shelf.delete, game.name)
            if deleted is not None:
                self._deleted.append(deleted)
                self.query_one(Notice).say(f"{game.title or game.name} is in the trash; Ctrl+Z brings it back.")
                self._refresh()

    @work(group="change")
    async def action_undelete(self) -> None:
        if not self._deleted:
            self.query_one(Notice).say("Nothing was deleted here yet.")
        elif await self._try(self.shelf.restore, self._deleted[-1]) is not None:
            self._deleted.pop()
            self.query_one(Notice).say("It is back.")
            self._refresh()

    @work(group="change")
    async def action_verify(self) -> None:
        if game := self._game:
            problems = await self._try(verify, game.path)
            if problems is not None:
                self._tell(game, [problem for problem in problems if problem.severity == "error"])

    def _tell(self, game: Summary, wrong: Sequence[Problem]) -> None:
        notice, title = self.query_one(Notice), game.title or game.name
        if not wrong:
            notice.say(f"{title} is whole.")
            return
        advice = "" if wrong[0].line == 1 else " F6 repairs it."
        count = "" if len(wrong) == 1 else f"{len(wrong)} lines are wrong, first "
        notice.fail(f"{title}: {count}line {wrong[0].line}: {wrong[0].message}.{advice}", retry=False)
        if len(wrong) > 1:
            lines = [f"Line {problem.line}: {problem.message}." for problem in wrong]
            self.app.push_screen(DetailsScreen(f"What is wrong with {title}", lines))

    @work(group="change")
    async def action_repair(self) -> None:
        if game := self._game:
            done = await self._try(repair, game.path)
            if done is not None:
                self.query_one(Notice).say(_told(done))
                if done.mended or done.lost:
                    self.app.push_screen(DetailsScreen(f"Repaired {game.title or game.name}", str(done).splitlines()))
                self._refresh()

    @work(group="change")
    async def action_export(self) -> None:
        if game := self._game:
            reading = await self._try(read, game.path)
            if reading is not None:
                written = await self.app.push_screen_wait(ExportScreen(game.path, reading.game))
                if written is not None:
                    self.query_one(Notice).say(f"Written to {written}.")

    @work(group="change")
    async def action_import(self) -> None:
        file = await self.app.push_screen_wait(AskScreen("The saved game to import: a file", longest=_LONGEST_PATH))
        if not file:
            return
        try:
            path, wrong = await asyncio.to_thread(_import, self.shelf, typed_path(file))
        except AdventureError as error:
            self.query_one(Notice).fail(str(error), retry=False)
            return
        if wrong:
            self.query_one(Notice).fail(f"Imported as {path.stem}, and it is damaged: F6 repairs it.", retry=False)
        else:
            self.query_one(Notice).say(f"Imported as {path.stem}.")
        self._refresh()

    @property
    def _game(self) -> Summary | None:
        return self._games.get(self.query_one(Finder).key)

    async def _try(self, doing: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T | None:
        """What ``doing`` returns, done in a thread; None when it failed, which is then said."""
        try:
            return await asyncio.to_thread(doing, *args, **kwargs)
        except AdventureError as error:
            self.query_one(Notice).fail(str(error), retry=False)
            return None

    def commands(self) -> Iterable[SystemCommand]:
        yield SystemCommand("Rename", "Give the game under the cursor another name", self.action_rename)
        yield SystemCommand("Delete", "Put the game under the cursor into the trash", self.action_delete)
        yield SystemCommand("Undo delete", "Bring the last deleted game back", self.action_undelete)
        yield SystemCommand("Verify", "Read every line of the game under the cursor", self.action_verify)
        yield SystemCommand("Export", "The game under the cursor as a web page, a text, or a copy", self.action_export)
        yield SystemCommand("Import", "Take a saved game from a file", self.action_import)
        yield SystemCommand("Repair", "Keep what is whole; the old file is kept too", self.action_repair)


def entries(games: Sequence[Summary], today: datetime) -> Iterator[Entry]:
    for game in games:
        yield Entry(_card(game, today), game.name, f"{game.name} {game.title} {game.scenario}")


def _card(game: Summary, today: datetime) -> Content:
    if not game.problem:
        return game_card(game, today)
    title = Content.assemble((one_line(game.title or game.name), "bold"))
    return Content("\n").join([title, Content.assemble((problem_of(game), "$error")), Content("")])


def problem_of(game: Summary) -> str:
    """What is wrong with ``game``, with the key that helps in place of the command."""
    problem = game.problem.replace(str(game.path), game.path.name)
    return clean(problem.replace(f"run `adventure saves repair {game.name}` to keep", "F6 keeps"))


def _told(done: Repair) -> str:
    if done.old is None:
        return str(done)
    counts = f"Kept {done.kept} records, mended {len(done.mended)}, lost {len(done.lost)}"
    return f"{counts}; the old file is now {done.old.name}."


def _import(shelf: Shelf, source: Path) -> tuple[Path, bool]:
    """Import ``source``; the bool says that it is damaged and has to be repaired."""
    try:
        return shelf.import_(source), False
    except SaveDamaged as error:
        if error.line == 1:
            raise
        return shelf.import_(source, damaged=True), True
