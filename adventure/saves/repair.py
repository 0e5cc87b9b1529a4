"""Finding every damage in a journal, and making a new one of what is whole.

A record is whole when its checksum holds and everything it follows is there: a turn below a damaged turn has
lost its place and cannot be kept, but its text stays in the old file, which is never thrown away.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from pathlib import Path

from adventure.errors import Problem, SaveTooNew
from adventure.files import storage, write_atomically
from adventure.saves.codec import BadRecordError, NewerRecordError, decode
from adventure.saves.game import Game, MisfitError
from adventure.saves.journal import Line, damaged, follow, open_file, read_lines, too_new
from adventure.saves.lock import lock
from adventure.saves.record import Record, Unknown

_TORN = "the last record was not finished when the program was stopped; opening the game sets it aside"


@dataclass(frozen=True, slots=True)
class Repair:
    """What :func:`repair` did. ``kept`` counts records; ``old`` is None when there was nothing to repair."""

    kept: int
    lost: tuple[Problem, ...]
    old: Path | None

    def __str__(self) -> str:
        if self.old is None:
            return "Nothing in this game is damaged, so nothing was changed."
        lines = [f"line {problem.line}: {problem.message}" for problem in self.lost]
        return "\n  ".join([f"Kept {self.kept} records; the old file is now {self.old}. Lost:", *lines])


@dataclass(slots=True)
class _Survey:
    path: Path
    game: Game | None = None
    kept: list[bytes] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    newer: SaveTooNew | None = None

    def take(self, line: Line) -> None:
        try:
            record = decode(line.data)
            self.game = follow(self.game, record)
        except NewerRecordError as error:
            self.newer = self.newer or too_new(self.path, error)
            self._note(line, str(error))
        except (BadRecordError, MisfitError) as error:
            if line.whole or self.game is None:
                self._note(line, str(error))
            else:
                self._note(line, _TORN, "warning")
        else:
            self.kept.append(line.data + b"\n")
            self._remark(line, record)

    def _remark(self, line: Line, record: Record) -> None:
        if isinstance(record, Unknown):
            self._note(line, f"the kind {record.kind!r} is unknown to this version and ignored", "warning")

    def _note(self, line: Line, message: str, severity: str = "error") -> None:
        self.problems.append(Problem(self.path, line.number, None, "", message, severity))


def _survey(path: Path) -> _Survey:
    survey = _Survey(path)
    with open_file(path) as file, storage(path):
        lines = read_lines(file)
        survey.take(next(lines, Line(1, b"", True)))
        if survey.game is not None:  # without its first line nothing has a place
            for line in lines:
                survey.take(line)
    return survey


def verify(path: Path) -> list[Problem]:
    """Everything wrong with the journal at ``path``, in order; warnings are what opening it mends or ignores.

    Reads only and needs no lock. Raises SaveNotFound or StorageError.
    """
    return _survey(path).problems


def repair(path: Path) -> Repair:
    """Replace the journal at ``path`` by its whole records, keeping the old file as
    ``NAME.adventure.damaged``.

    Raises SaveNotFound, SaveLocked, SaveTooNew, StorageError, and SaveDamaged when the first line, which
    holds the scenario, is lost: then there is nothing to build on.
    """
    open_file(path).close()
    held = lock(path)
    try:
        survey = _survey(path)
        if survey.newer:
            raise survey.newer
        if survey.game is None:
            raise damaged(path, 1, survey.problems[0].message)
        lost = tuple(problem for problem in survey.problems if problem.severity == "error")
        old = _set_aside(path) if lost else None
        if old:
            write_atomically(path, b"".join(survey.kept))
        return Repair(len(survey.kept), lost, old)
    finally:
        held.release()


def _set_aside(path: Path) -> Path:
    """A copy of the journal under a name that is free."""
    for number in itertools.count(1):
        old = path.with_name(f"{path.name}.damaged" + (f"-{number}" if number > 1 else ""))
        if not old.exists():
            break
    with storage(path):
        data = path.read_bytes()
    write_atomically(old, data)
    return old
