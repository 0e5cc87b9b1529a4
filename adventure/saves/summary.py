"""What a list says about each save.

Telling it takes reading the whole game, so what was told is remembered in ``.summaries.json`` beside the saves, by
size, time and inode of each file. That file is a cache: when it is missing, foreign or cannot be written nothing is
lost.
"""

from __future__ import annotations

import contextlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from adventure.errors import AdventureError, StorageError
from adventure.files import storage_error, write_atomically
from adventure.saves.codec import BadRecordError, decode
from adventure.saves.game import Game
from adventure.saves.journal import open_file, read, read_lines
from adventure.saves.record import Header
from adventure.text import one_line

CACHE = ".summaries.json"
_CACHE_VERSION = 1
_TOLD: dict[str, type[Any]] = {"title": str, "scenario": str, "turns": int, "branches": int, "last": str}
_LAST_LINE = 120


@dataclass(frozen=True, slots=True)
class Summary:
    """One save in a list. With ``problem`` set, the story's own fields may be empty."""

    name: str
    path: Path
    size: int
    """Bytes."""
    played: datetime
    """When it was last played, with time zone."""
    title: str = ""
    scenario: str = ""
    turns: int = 0
    """Turns from the opening to where the game stands."""
    branches: int = 0
    """How many ends the whole tree has."""
    last: str = ""
    """The end of the story so far, on one line."""
    problem: str = ""
    """One sentence, when the game cannot be opened."""


def summaries(folder: Path, paths: Sequence[Path]) -> list[Summary]:
    """A summary of each of ``paths``, which lie in ``folder``; those that have just gone are left out."""
    known = _load(folder)
    told: dict[str, Any] = {}
    found = []
    for path in paths:
        summary, stamp = _summarize(path, known.get(path.name))
        if summary is not None:
            found.append(summary)
            if not summary.problem:
                told[path.name] = {"stamp": stamp, "played": summary.played.isoformat()}
                told[path.name] |= {key: getattr(summary, key) for key in _TOLD}
    if told != known:
        _store(folder, told)
    return found


def _summarize(path: Path, known: Any) -> tuple[Summary | None, list[int]]:
    """The summary of one save and the stamp it holds for. Never raises for a bad save."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return None, []
    except OSError as error:
        return Summary(path.stem, path, 0, _when(0), problem=str(storage_error(error, path))), []
    blank = Summary(path.stem, path, status.st_size, _when(status.st_mtime))
    stamp = [status.st_size, status.st_mtime_ns, status.st_ino]
    return _recalled(blank, known, stamp) or _read_anew(blank), stamp


def _recalled(blank: Summary, known: Any, stamp: list[int]) -> Summary | None:
    """What the cache says, if it is about the file as it is now and of the right form."""
    if not isinstance(known, dict) or known.get("stamp") != stamp:
        return None
    values: dict[str, Any] = {key: known.get(key) for key in _TOLD}
    values["played"] = _parsed(known.get("played"))
    if values["played"] is None or any(type(values[key]) is not kind for key, kind in _TOLD.items()):
        return None
    texts = {key: one_line(value) for key, value in values.items() if type(value) is str}
    changes: dict[str, Any] = {**values, **texts}
    return replace(blank, **changes)


def _read_anew(blank: Summary) -> Summary:
    try:
        return _told(blank, read(blank.path).game)
    except AdventureError as error:
        return replace(blank, title=_first_title(blank.path), problem=str(error))


def _load(folder: Path) -> dict[str, Any]:
    try:
        values = json.loads((folder / CACHE).read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(values, dict) or values.get("v") != _CACHE_VERSION:
        return {}
    saves = values.get("saves")
    return saves if isinstance(saves, dict) else {}


def _store(folder: Path, told: dict[str, Any]) -> None:
    data = json.dumps({"v": _CACHE_VERSION, "saves": told}).encode()
    with contextlib.suppress(StorageError):  # a cache that cannot be kept is only slower
        write_atomically(folder / CACHE, data)


def _told(blank: Summary, game: Game) -> Summary:
    """``blank`` with what ``game`` says."""
    return replace(
        blank,
        played=_parsed(game.played) or blank.played,
        title=one_line(game.title),
        scenario=one_line(game.header.scenario_name),
        turns=game.depth(game.tip),
        branches=len(game.leaves()),
        last=_last_line(game),
    )


def _last_line(game: Game) -> str:
    """The last line of prose the player saw, or "" before the opening."""
    prose = game.turns[game.tip].reply.prose if game.tip is not None else ""
    lines = [line for line in prose.splitlines() if line.strip()]
    return one_line(lines[-1], _LAST_LINE) if lines else ""


def _first_title(path: Path) -> str:
    """The title in a damaged journal's first line, if that line is whole."""
    try:
        with open_file(path) as file:
            record = decode(next(read_lines(file)).data)
    except (BadRecordError, AdventureError, OSError, StopIteration):
        return ""
    return one_line(record.title) if isinstance(record, Header) else ""


def _parsed(text: Any) -> datetime | None:
    try:
        moment = datetime.fromisoformat(text)
    except (TypeError, ValueError):
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _when(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)
