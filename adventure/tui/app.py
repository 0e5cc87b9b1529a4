"""The app around the screens: themes, the command palette, leaving."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Iterable
from contextlib import suppress
from pathlib import PurePath
from typing import TYPE_CHECKING, ClassVar

from textual.app import App, SystemCommand
from textual.screen import Screen

from adventure.text import one_line
from adventure.tui import theme
from adventure.tui.screens.help import HelpScreen
from adventure.tui.screens.play import PlayScreen

if TYPE_CHECKING:
    from adventure.play.session import Session
    from adventure.settings import Settings


class AdventureApp(App[None]):
    """Plays ``session``. The session belongs to the caller, who closes it when the app has ended."""

    CSS_PATH: ClassVar[list[str | PurePath]] = ["app.tcss", "screens/play.tcss", "screens/help.tcss"]
    TITLE = "Adventure"

    def __init__(self, session: Session, settings: Settings) -> None:
        super().__init__()
        self.session = session
        for known in theme.THEMES:
            self.register_theme(known)
        wanted = theme.PLAIN if self.no_color else settings.theme
        self.theme = wanted if wanted in self.available_themes else theme.DEFAULT
        self.title = one_line(session.scenario.title)

    async def play(self) -> int:
        """Run until the player leaves. A signal to end leaves the terminal as it was found."""
        loop = asyncio.get_running_loop()
        for name in ("SIGTERM", "SIGHUP"):
            with suppress(AttributeError, NotImplementedError):
                loop.add_signal_handler(getattr(signal, name), self.exit)
        await self.run_async()
        return self.return_code or 0

    def get_default_screen(self) -> Screen[None]:
        return PlayScreen(self.session)

    def get_theme_variable_defaults(self) -> dict[str, str]:
        return theme.FALLBACK_INKS

    def action_help_quit(self) -> None:
        """Ctrl+C with nothing selected. Everything is on disk already, so leaving needs no question."""
        self.exit()

    def action_help(self) -> None:
        if not isinstance(self.screen, HelpScreen):
            self.push_screen(HelpScreen())

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        yield from _screen_commands(screen)
        yield SystemCommand("Help", "All keys", self.action_help)
        yield SystemCommand("Theme", "Change the colours", self.action_change_theme)
        yield SystemCommand("Quit", "Leave; the game is saved", self.action_quit)


def _screen_commands(screen: Screen[object]) -> Iterable[SystemCommand]:
    commands = getattr(screen, "commands", None)
    if commands is not None:
        yield from commands()
