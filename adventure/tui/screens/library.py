"""The start screen: the last games on top, then every scenario; what is wrong with a file is said in its place."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from adventure import paths
from adventure.errors import AdventureError, Problem
from adventure.scenario.measure import approximate_tokens
from adventure.text import clean, one_line
from adventure.tui.screens.base import BookScreen
from adventure.tui.widgets.finder import Entry, Finder
from adventure.tui.widgets.keys import Keys
from adventure.tui.widgets.status import Notice
from adventure.tui.widgets.when import ago

if TYPE_CHECKING:
    from adventure.saves.shelf import Summary
    from adventure.scenario.library import Found
    from adventure.scenario.schema import Scenario
    from adventure.tui.app import AdventureApp

_LAST_GAMES = 3
_GAME, _STORY = "game:", "story:"
_LAST_LINE = 68
_DESCRIPTION = 200
"""Characters of a description on a card."""


@dataclass(frozen=True, slots=True)
class Shelved:
    """What the folders hold."""

    games: Sequence[Summary]
    stories: Sequence[Found]

    @property
    def playable(self) -> list[Summary]:
        return [game for game in self.games if not game.problem]


class Loaded(Message):
    def __init__(self, shelved: Shelved) -> None:
        self.shelved = shelved
        super().__init__()


class LibraryScreen(BookScreen):
    app: AdventureApp

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("f1", "app.help", "Help"),
        Binding("f2", "saves", "Saved games"),
        Binding("f3", "app.show_settings", "Settings"),
        Binding("f5", "app.show_models", "Models"),
        Binding("ctrl+q", "app.quit", "Quit", priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._scenarios: dict[str, Scenario] = {}

    def compose_page(self) -> ComposeResult:
        with Vertical(classes="sheet"):
            yield Static(Content("Adventure"), classes="sheet--title")
            yield Finder("Type to find a story …", "Nothing here goes by that name.")
            yield Notice()
        yield Keys()

    def on_screen_resume(self) -> None:
        self.call_after_refresh(self._reload)

    def _reload(self) -> None:
        self.run_worker(self._load(), group="load", exclusive=True)

    async def _load(self) -> None:
        try:
            self.post_message(Loaded(await asyncio.to_thread(self._read)))
        except AdventureError as error:
            self.query_one(Notice).fail(str(error), retry=False)

    def _read(self) -> Shelved:
        """In a thread: what reads scenarios and games is loaded here too, behind the first picture."""
        from adventure.scenario.library import find_scenarios

        return Shelved(self.app.shelf.list(), find_scenarios(paths.scenario_folders()))

    def on_loaded(self, message: Loaded) -> None:
        stories = message.shelved.stories
        self._scenarios = {name: found for name, _, found in stories if not isinstance(found, tuple)}
        self.query_one(Finder).show(entries(message.shelved, datetime.now().astimezone()))
        if playable := message.shelved.playable:
            self.app.read_ahead(playable[0])

    @on(Finder.Picked)
    async def _open(self, message: Finder.Picked) -> None:
        self.query_one(Notice).clear()
        if message.key.startswith(_GAME):
            self.app.continue_game(message.key.removeprefix(_GAME))
        elif scenario := self._scenarios.get(message.key.removeprefix(_STORY)):
            self.app.begin_story(message.key.removeprefix(_STORY), scenario)

    def start_over(self) -> None:
        """Back from a game: nothing is typed, and that game is under the cursor."""
        self.query_one(Finder).start_over()

    def action_saves(self) -> None:
        self.app.show_saves()

    def commands(self) -> Iterable[SystemCommand]:
        yield SystemCommand("Saved games", "Continue, rename, delete, verify or repair a game", self.action_saves)


def entries(shelved: Shelved, now: datetime) -> Iterator[Entry]:
    """The cards, in the order they are shown."""
    yield Entry(_heading("Continue"))
    for game in shelved.playable[:_LAST_GAMES]:
        yield Entry(game_card(game, now), _GAME + game.name, f"{game.title} {game.scenario}")
    yield Entry(_heading("Stories"))
    broken = []
    for name, path, found in shelved.stories:
        if not isinstance(found, tuple):
            words = " ".join([name, found.title, found.description or "", *found.tags])
            yield Entry(_story_card(found, name), _STORY + name, words)
        else:
            broken.append((name, path, found))
    if broken:
        yield Entry(_heading("Cannot be opened"))
    for name, path, problems in broken:
        yield Entry(_problem_card(path, problems), "problem:" + name, path.name)


def _heading(text: str) -> Content:
    return Content.assemble((text, "bold $secondary"))


def game_card(game: Summary, now: datetime) -> Content:
    """A saved game: its title, where it stands, when it was played, its last line."""
    turns = f"turn {game.turns}" if game.turns else "not begun"
    title = one_line(game.title or game.name)
    lines = [Content.assemble((title, "bold"), (f"   {turns}, {ago(game.played, now)}", "$quiet"))]
    if game.last:
        lines.append(Content.assemble((one_line(game.last, _LAST_LINE), "italic $quiet")))
    return Content("\n").join([*lines, Content("")])


def _story_card(story: Scenario, name: str) -> Content:
    pack, _, _ = name.rpartition("/")
    facts = [f"from {one_line(pack)}"] if pack else []
    facts += [story.content.value] if story.content else []
    facts.append(f"{approximate_tokens(story.system)} tokens")
    lines = [Content.assemble((one_line(story.title), "bold $primary"), ("   " + ", ".join(facts), "$quiet"))]
    if story.description:
        lines.append(Content(one_line(story.description, _DESCRIPTION)))
    if story.tags:
        lines.append(Content.assemble((one_line(", ".join(story.tags)), "$quiet")))
    return Content("\n").join([*lines, Content("")])


def _problem_card(path: Path, problems: Sequence[Problem]) -> Content:
    lines = [Content.assemble((one_line(path.name), "bold $error"))]
    for problem in problems[:3]:
        place = f"line {problem.line}: " if problem.line else ""
        lines.append(Content(clean(place + problem.message)))
    if len(problems) > 3:
        more = f"and {len(problems) - 3} more: adventure check {one_line(str(path))}"
        lines.append(Content.assemble((more, "$quiet")))
    return Content("\n").join([*lines, Content("")])
