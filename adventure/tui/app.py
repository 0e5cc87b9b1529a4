"""The app around the screens: themes, the command palette, opening and leaving games."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
from collections.abc import Iterable, Mapping
from contextlib import suppress
from functools import cached_property
from pathlib import Path, PurePath
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand
from textual.binding import Binding, BindingType
from textual.driver import Driver
from textual.screen import Screen
from textual.worker import Worker, WorkerError, WorkerFailed

from adventure import paths
from adventure.errors import AdventureError
from adventure.settings_file import peek
from adventure.tui import theme
from adventure.tui.screens.library import LibraryScreen
from adventure.tui.widgets.status import Notice

if TYPE_CHECKING:
    from adventure.play.connection import Connection, Opener
    from adventure.play.hints import Hints
    from adventure.play.session import Session
    from adventure.saves.journal import Journal, Reading
    from adventure.saves.shelf import Shelf, Summary
    from adventure.scenario.schema import Scenario
    from adventure.settings import Settings

_ENGINE = {"model", "remote_model", "template", "context", "threads", "gpu_layers"}
"""Settings that need the engine opened again."""


class AdventureApp(App[None]):
    """Opens in the library, or plays ``session`` when one is given.

    The connection belongs to the caller; call :meth:`close_session` when the app has ended. What the first picture does
    not show is imported where it is used, and behind that picture by :meth:`_get_ready`; so are ``settings`` of None.
    """

    CSS_PATH: ClassVar[list[str | PurePath]] = [
        "app.tcss",
        "screens/compare.tcss",
        "screens/export.tcss",
        "screens/forms.tcss",
        "screens/help.tcss",
        "screens/inspector.tcss",
        "screens/play.tcss",
        "screens/timeline.tcss",
    ]
    TITLE = "Adventure"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("f12", "show_details", "Details of a problem", show=False)]

    def __init__(self, settings: Settings | None, connection: Connection, session: Session | None = None) -> None:
        """Raises ``SettingsError`` for a settings file that cannot be read."""
        super().__init__(ansi_color=True if "NO_COLOR" in os.environ else None)
        self._settings = settings
        self.connection = connection
        self.session = session
        self._is_opening = False
        self._ahead: tuple[str, Worker[Reading | None]] | None = None
        for known in theme.THEMES:
            self.register_theme(known)
        chosen = settings.theme if settings is not None else str(peek("theme"))
        wanted = theme.PLAIN if self.no_color else chosen
        self.theme = wanted if wanted in self.available_themes else theme.DEFAULT

    @property
    def settings(self) -> Settings:
        """Raises ``SettingsError`` when they have to be loaded and cannot be."""
        if self._settings is None:
            from adventure.settings import load

            self._settings = load()
        return self._settings

    @cached_property
    def shelf(self) -> Shelf:
        from adventure.saves.shelf import Shelf

        return Shelf(paths.saves())

    @cached_property
    def hints(self) -> Hints:
        from adventure.play.hints import Hints

        return Hints(paths.hints())

    def opener(self) -> Opener:
        """What opens the engine that the settings name. Raises as :func:`adventure.models.open.opener` does."""
        from adventure.models.open import opener

        return opener(self.settings)

    def get_driver_class(self) -> type[Driver]:
        chosen = super().get_driver_class()
        if chosen.__name__ != "WebDriver":
            return chosen
        from adventure.tui.browser import BrowserDriver

        return BrowserDriver

    def on_ready(self) -> None:
        self.call_after_refresh(self._load_behind)

    def _load_behind(self) -> None:
        """The model loads behind the first picture, and what the next screens need."""
        self.connection.warm_up()
        self.run_worker(asyncio.to_thread(self._get_ready), group="get-ready")

    def _get_ready(self) -> Settings:
        """Load in a thread what the next screens need. Settings that cannot be read end the app."""
        import adventure.tui.screens.begin
        import adventure.tui.screens.play  # noqa: F401

        return self.settings

    def get_default_screen(self) -> Screen[None]:
        if self.session is None:
            return LibraryScreen()
        from adventure.tui.screens.play import PlayScreen

        return PlayScreen(self.session)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return theme.FALLBACK_INKS

    async def play(self) -> int:
        """Run until the player leaves. A signal to end leaves the terminal as it was found.

        Raises what a mistake in the program raised, when the terminal is the player's again.
        """
        loop = asyncio.get_running_loop()
        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            with suppress(AttributeError, NotImplementedError):
                loop.add_signal_handler(getattr(signal, name), self.exit)
        await self.run_async()
        bug = self._exception
        if bug is not None:
            raise bug.error if isinstance(bug, WorkerFailed) else bug
        return self.return_code or 0

    def _handle_exception(self, error: Exception) -> None:
        """End the app as Textual does, but print nothing: :meth:`play` hands the error on to who reports it."""
        super()._handle_exception(error)
        self._exit_renderables.clear()

    async def close_session(self) -> None:
        session, self.session = self.session, None
        if session is not None:
            await session.close()

    # Games

    def begin_story(self, name: str, scenario: Scenario) -> None:
        from adventure.tui.screens.begin import BeginScreen

        self.push_screen(BeginScreen(name, scenario))

    def new_game(self, name: str, scenario: Scenario, answers: Mapping[str, str], seed: int | None) -> None:
        """Raises ``ScenarioError`` for answers that do not fit and ``StorageError``."""
        from adventure.play.games import new_game

        journal = new_game(self.shelf, scenario, scenario_name=name, answers=answers, seed=seed)
        self.pop_screen()
        self._play_journal(journal)

    def read_ahead(self, game: Summary) -> None:
        """Read in a thread the game that will probably be opened next: a long one takes a while."""
        reading = asyncio.to_thread(_read_quietly, game.path)
        self._ahead = game.name, self.run_worker(reading, group="read-ahead", exclusive=True)

    async def _known(self, name: str) -> Reading | None:
        ahead, self._ahead = self._ahead, None
        if ahead is not None and ahead[0] == name:
            with suppress(WorkerError):
                return await ahead[1].wait()
        return None

    def continue_game(self, name: str) -> None:
        """A long game is read in a thread; what is asked for meanwhile is this game already."""
        if not self._is_opening:
            self._is_opening = True
            self.run_worker(self._continue_game(name, self.screen.query_one(Notice)), group="open")

    async def _continue_game(self, name: str, notice: Notice) -> None:
        notice.wait("The book is being opened.")
        gc.disable()
        try:
            journal = await asyncio.to_thread(self.shelf.open, name, await self._known(name))
        except AdventureError as error:
            notice.fail(str(error), retry=False)
            return
        finally:
            gc.freeze()  # what was read stays, and a long game takes long to look through
            gc.enable()
            self._is_opening = False
        notice.clear()
        self._play_journal(journal)

    def _play_journal(self, journal: Journal) -> None:
        from adventure.play.session import Session
        from adventure.tui.screens.play import PlayScreen

        self.session = Session(journal, self.connection, self.settings)
        self.push_screen(PlayScreen(self.session, said=str(journal.report)))

    async def leave_game(self) -> None:
        """Back to the library; the end of the app when it did not begin there."""
        if len(self.screen_stack) == 1:
            self.exit()
            return
        while len(self.screen_stack) > 1:
            await self.pop_screen()
        if isinstance(self.screen, LibraryScreen):
            self.screen.start_over()
        await self.close_session()
        gc.unfreeze()
        gc.collect()

    def show_saves(self) -> None:
        from adventure.tui.screens.saves import SavesScreen

        self.push_screen(SavesScreen(self.shelf))

    # Settings

    def action_show_settings(self) -> None:
        from adventure.tui.screens.settings import SettingsScreen

        self.push_screen(SettingsScreen())

    def action_show_models(self) -> None:
        from adventure.tui.screens.models import ModelsScreen

        self.push_screen(ModelsScreen())

    async def change_settings(self, changes: Mapping[str, object]) -> None:
        """Keep ``changes`` and go on with them, also in the game being played.

        Raises ``SettingsError`` or, for an engine that cannot be opened, ``EngineError``: the old settings then stay;
        and ``StorageError`` when the changes count but could not be kept.
        """
        from adventure.models.open import opener
        from adventure.settings import save

        changed = self.settings.changed(changes)
        opened = opener(changed) if _ENGINE & changes.keys() else None
        if self.session is not None:
            await self.session.adopt(changed, opened)
        elif opened is not None:
            await self.connection.switch(opened)
        self._settings = changed
        if "theme" in changes:
            self.theme = changed.theme
        save(changes)

    def watch_theme(self, name: str) -> None:
        """A theme chosen in the command palette is kept like any other setting."""
        if self.is_running and not self.no_color and name != self.settings.theme:
            from adventure.settings import save

            with suppress(AdventureError):
                save({"theme": name})
            self._settings = self.settings.changed({"theme": name})

    # Everywhere

    def action_help_quit(self) -> None:
        """Ctrl+C with nothing selected. Everything is on disk already, so leaving needs no question."""
        self.exit()

    def action_help(self) -> None:
        from adventure.tui.screens.help import HelpScreen

        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen())

    def action_show_details(self) -> None:
        """More about the sentence that says what went wrong."""
        from adventure.tui.problem import details
        from adventure.tui.screens.details import DetailsScreen

        if not isinstance(self.screen, DetailsScreen):
            said = next((notice.problem for notice in self.screen.query(Notice) if notice.problem), "")
            shown = details(said, self.connection.info, paths.log_file())
            self.push_screen(DetailsScreen("Details", list(shown)))

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        from adventure.tui.screens.models import ModelsScreen
        from adventure.tui.screens.settings import SettingsScreen

        commands = getattr(screen, "commands", None)
        if commands is not None:
            yield from commands()
        if not isinstance(screen, SettingsScreen):
            yield SystemCommand("Settings", "The model, the colours, how words are picked", self.action_show_settings)
        if not isinstance(screen, ModelsScreen):
            yield SystemCommand("Models", "Which model tells the story; take another", self.action_show_models)
        yield SystemCommand("Help", "All keys", self.action_help)
        yield SystemCommand("Details", "What lies behind a problem: the engine's log", self.action_show_details)
        yield SystemCommand("Theme", "Change the colours", self.action_change_theme)
        yield SystemCommand("Quit", "Leave; the game is saved", self.action_quit)


def _read_quietly(path: Path) -> Reading | None:
    """None for a game that cannot be read, which is said when it is opened."""
    from adventure.saves.journal import read

    with suppress(AdventureError):
        return read(path)
    return None
