"""What lies behind a sentence about something that went wrong: for the player who asks, and for a bug report."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from pathlib import Path

from adventure import __version__
from adventure.engine.base import EngineInfo

_TAIL = 8192
"""Bytes of a log's end."""
_LINES = 30


def details(sentence: str, info: EngineInfo | None, log: Path) -> Iterator[str]:
    """``sentence``, what was running, and the end of the engine's ``log``, by lines."""
    yield sentence or "Nothing has gone wrong on this page."
    yield ""
    yield f"adventure {__version__}, Python {platform.python_version()}, {platform.system()} {platform.machine()}"
    yield f"model: {info.model} ({info.engine}, {info.template})" if info else "no model is loaded"
    yield ""
    lines = _tail(log)
    yield f"The engine's log, {log}, " + ("ends with:" if lines else "is empty.")
    yield from lines


def _tail(log: Path) -> list[str]:
    try:
        with log.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(size - _TAIL, 0))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return []
    return text.splitlines()[-_LINES:]
