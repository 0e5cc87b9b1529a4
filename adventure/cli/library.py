"""The library screen, which opens when no command is given."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from adventure.errors import UsageError

if TYPE_CHECKING:
    from adventure.settings import Settings


def open_library(settings: Settings | None = None) -> int:
    """Returns the exit code. Raises ``UsageError`` when there is no terminal to draw on."""
    need_terminal()
    from adventure.tui import run_library

    return run_library(settings)


def need_terminal() -> None:
    """Raises ``UsageError`` unless there is one, or a browser in its place (Textual then names a driver)."""
    if "TEXTUAL_DRIVER" not in os.environ and not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise UsageError("The screens need a terminal: add --plain to play by lines.")
