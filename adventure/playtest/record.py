"""What a playtest leaves behind: the run's head and its games, one JSON record a line.

The same form serves two files. The *state* of a run grows by a line for each finished game, with its times, so that an
interrupted run goes on. A *blessed* run has no times: equal runs are equal bytes. All text passes
:func:`adventure.text.clean` on its way in.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from adventure.errors import StorageError, UsageError
from adventure.files import make_folder, storage, write_all, write_atomically
from adventure.scenario.schema import Scenario
from adventure.text import clean, one_line

VERSION = 1
MAX_BYTES = 256 << 20
"""A larger file is refused."""
_BINARY = getattr(os, "O_BINARY", 0)
_TIMES = ("evaluated_tokens", "first_text_s", "decode_s")


@dataclass(frozen=True, slots=True)
class Played:
    """One turn of a game."""

    kind: str
    """``start``, ``option`` or ``text``."""
    action: str
    option: int | None
    prose: str
    options: tuple[str, ...]
    raw: tuple[str, ...] = ()
    """The reply as the model wrote it, and what it wrote when it was asked again for options; empty for an opening of
    the author's."""
    lore: tuple[int, ...] = ()
    """Indexes of the entries that were told."""
    cut: tuple[int, ...] = ()
    """Indexes of the entries that the budget cut."""
    prompt_tokens: int = 0
    reply_tokens: int = 0
    evaluated_tokens: int = 0
    first_text_s: float = 0.0
    decode_s: float = 0.0

    @property
    def seconds(self) -> float:
        return self.first_text_s + self.decode_s


@dataclass(frozen=True, slots=True)
class GameRecord:
    number: int
    """From 1."""
    player: str
    seed: int
    answers: dict[str, str]
    turns: tuple[Played, ...]
    failure: str = ""
    """Why the game could not go on, in one sentence."""


@dataclass(frozen=True, slots=True)
class Head:
    """What a run was of. Runs with equal heads are equal."""

    title: str
    scenario: str
    """Digest of the scenario."""
    model: str
    fingerprint: str
    style: dict[str, Any]
    """Template, context window and the player's sampling settings."""
    seed: int
    games: int
    turns: int
    players: tuple[str, ...]
    parallel: int
    """Games at once on one engine, which share batches. How many engines there were changes nothing."""
    answers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Run:
    head: Head
    games: tuple[GameRecord, ...]
    """In the order of their numbers."""


def digest(scenario: Scenario) -> str:
    text = json.dumps(scenario.snapshot(), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:16]


def bless(path: Path, run: Run) -> None:
    """Write ``run`` without its times. Raises StorageError."""
    lines = [_line("run", run.head), *(_line("game", _timeless(game)) for game in run.games)]
    make_folder(path.absolute().parent)
    write_atomically(path, "".join(lines).encode())


def read(path: Path) -> Run:
    """The run recorded at ``path``. Raises UsageError for another kind of file, StorageError when it cannot be read."""
    text, whole = _text(path)
    try:
        lines = text[:whole].splitlines()
        head = _head(json.loads(lines[0]))
        games = {game.number: game for game in map(_game, map(json.loads, lines[1:]))}
    except (ValueError, TypeError, KeyError, IndexError, RecursionError, AttributeError) as error:
        raise UsageError(f"{one_line(str(path))} is not the record of a playtest: write one with --bless.") from error
    return Run(head, tuple(games[number] for number in sorted(games)))


class State:
    """The file that an interrupted run goes on from."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def resume(self, head: Head) -> dict[int, GameRecord]:
        """The games of a run with an equal ``head`` that were finished; a torn last line does not count.

        Whatever else lies there is replaced by the beginning of a new run. Raises StorageError.
        """
        try:
            run = read(self.path)
        except (UsageError, StorageError):
            run = None
        kept = run.games if run is not None and run.head == head else ()
        make_folder(self.path.absolute().parent)
        lines = [_line("run", head), *(_line("game", game) for game in kept)]
        write_atomically(self.path, "".join(lines).encode())
        return {game.number: game for game in kept}

    def add(self, game: GameRecord) -> None:
        """Put a finished game on the disk."""
        with storage(self.path):
            descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | _BINARY, 0o666)
            try:
                write_all(descriptor, _line("game", game).encode())
            finally:
                os.close(descriptor)

    def remove(self) -> None:
        with storage(self.path):
            self.path.unlink(missing_ok=True)


def _text(path: Path) -> tuple[str, int]:
    """The file's text, and where its last whole line ends."""
    with storage(path):
        if path.stat().st_size > MAX_BYTES:
            raise UsageError(f"{one_line(str(path))} is too large for the record of a playtest.")
        text = path.read_bytes().decode("utf-8", "replace")
    return text, text.rfind("\n") + 1


def _line(kind: str, value: Head | GameRecord) -> str:
    fields = {"kind": kind, "v": VERSION, **dataclasses.asdict(value)}
    return json.dumps(fields, sort_keys=True, separators=(",", ":")) + "\n"


def _timeless(game: GameRecord) -> GameRecord:
    blank: dict[str, Any] = dict.fromkeys(_TIMES, 0)
    return dataclasses.replace(game, turns=tuple(dataclasses.replace(turn, **blank) for turn in game.turns))


def _head(fields: dict[str, Any]) -> Head:
    _checked(fields, "run")
    fields = _cleaned(fields)
    return Head(**{**fields, "players": tuple(fields["players"])})


def _game(fields: dict[str, Any]) -> GameRecord:
    _checked(fields, "game")
    fields = _cleaned(fields)
    return GameRecord(**{**fields, "number": int(fields["number"]), "turns": tuple(map(_played, fields["turns"]))})


def _played(fields: Mapping[str, Any]) -> Played:
    lists = {name: tuple(fields[name]) for name in ("options", "raw", "lore", "cut")}
    return Played(**{**fields, **lists})


def _checked(fields: dict[str, Any], kind: str) -> None:
    if fields.pop("kind") != kind or fields.pop("v") != VERSION:
        raise ValueError(f"not a {kind} of version {VERSION}")


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {str(key): _cleaned(item) for key, item in value.items()}
    return [_cleaned(item) for item in value] if isinstance(value, list) else value
