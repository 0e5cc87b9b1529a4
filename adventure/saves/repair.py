"""Finding every damage in a journal, and making a new one of what is whole.

A record is whole when its checksum holds and the turns it refers to are there. One flipped bit must not cost
the story after it, so a damaged turn is put back where its id *proves* that it belongs (see
:func:`adventure.saves.game.derived_id`): as it still reads, or as an empty page. Nothing else is guessed, all
of it is reported, and the old file is never thrown away.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TypeVar

from adventure.errors import Problem, SaveTooNew
from adventure.files import storage, write_atomically
from adventure.saves.codec import BadRecordError, NewerRecordError, decode, decode_unchecked, encode
from adventure.saves.game import Game, MisfitError, derived_id
from adventure.saves.journal import Line, damaged, follow, open_file, read_lines, too_new
from adventure.saves.lock import lock
from adventure.saves.record import Record, TurnMade, Unknown
from adventure.story.turn import Action, ActionKind, Made, Reply, Turn

EMPTY_PAGE = "(This page of the story was damaged and could not be read.)"
_TORN = "the last record was not finished when the program was stopped; opening the game sets it aside"
_READ = "; the turn was kept as it reads, and a few letters of it may be wrong"
_EMPTIED = "an empty page was put in the place of the turn that was lost before it"
_LONGEST_GAP = 16
"""Turns in a row that may be lost and still be put back as empty pages."""
_LOST_SIBLINGS = 4
_NO_LINE = Line(1, b"", True)


@dataclass(frozen=True, slots=True)
class Repair:
    """What :func:`repair` did. ``old`` is None when there was nothing to repair."""

    kept: int
    """Records in the new file."""
    mended: tuple[Problem, ...]
    """Turns that are in the new file, but not as they were."""
    lost: tuple[Problem, ...]
    """Records that are in the old file only."""
    old: Path | None

    def __str__(self) -> str:
        if self.old is None:
            return "Nothing in this game is damaged, so nothing was changed."
        lines = [f"Kept {self.kept} records; the old file is now {self.old}."]
        for verb, problems in (("Mended", self.mended), ("Lost", self.lost)):
            lines += [f"{verb}: line {problem.line}: {problem.message}." for problem in problems]
        return "\n".join(lines)


def verify(path: Path) -> list[Problem]:
    """Everything wrong with the journal at ``path``, in order; warnings are what opening it mends or ignores.

    Reads only and needs no lock. Raises SaveNotFound or StorageError.
    """
    return _surveyed(_Survey(path)).problems


def repair(path: Path) -> Repair:
    """Replace the journal at ``path`` by what is whole, keeping the old file as ``NAME.adventure.damaged``.

    Raises SaveNotFound, SaveLocked, SaveTooNew, StorageError, and SaveDamaged when the first line, which
    holds the scenario, is lost: then there is nothing to build on.
    """
    open_file(path).close()
    held = lock(path)
    try:
        mending = _surveyed(_Mending(path))
        if mending.newer:
            raise mending.newer
        if mending.game is None:
            raise damaged(path, 1, mending.problems[0].message)
        lost = tuple(problem for problem in mending.problems if problem.severity == "error")
        old = _set_aside(path) if lost or mending.mended else None
        if old:
            write_atomically(path, b"".join(mending.kept))
        return Repair(len(mending.kept), tuple(mending.mended), lost, old)
    finally:
        held.release()


def _set_aside(path: Path) -> Path:
    """A copy of the journal under a name that is free."""
    names = (f"{path.name}.damaged" + (f"-{number}" if number > 1 else "") for number in itertools.count(1))
    old = next(free for name in names if not (free := path.with_name(name)).exists())
    with storage(path):
        data = path.read_bytes()
    write_atomically(old, data)
    return old


@dataclass(slots=True)
class _Survey:
    """One walk over a journal that stops at nothing."""

    path: Path
    game: Game | None = None
    problems: list[Problem] = field(default_factory=list)
    newer: SaveTooNew | None = None
    line: Line = _NO_LINE
    """The one being looked at."""

    def take(self, line: Line) -> None:
        self.line = line
        try:
            record = decode(line.data)
            self.follow(record)
        except NewerRecordError as error:
            self.newer = self.newer or too_new(self.path, error)
            self.problems.append(self.problem(str(error)))
        except (BadRecordError, MisfitError) as error:
            self.refuse(error)
        else:
            self.keep(line.data + b"\n")
            if isinstance(record, Unknown):
                message = f"the kind {record.kind!r} is unknown to this version and ignored"
                self.problems.append(self.problem(message, "warning"))

    def follow(self, record: Record) -> None:
        self.game = follow(self.game, record)

    def keep(self, data: bytes) -> None:
        """For those who write a new file."""

    def refuse(self, error: BadRecordError | MisfitError) -> None:
        torn = not self.line.whole and self.game is not None
        self.problems.append(self.problem(*((_TORN, "warning") if torn else (str(error),))))

    def problem(self, message: str, severity: str = "error") -> Problem:
        return Problem(self.path, self.line.number, None, "", message, severity)


@dataclass(slots=True)
class _Mending(_Survey):
    """A survey that collects the lines of the new journal and puts turns back whose place is proven."""

    kept: list[bytes] = field(default_factory=list)
    mended: list[Problem] = field(default_factory=list)
    _homeless: set[str] = field(default_factory=set)

    def keep(self, data: bytes) -> None:
        self.kept.append(data)

    def follow(self, record: Record) -> None:
        try:
            _Survey.follow(self, record)
        except MisfitError as error:
            if not error.missing or not self._fill(record, error.missing):
                raise
            self.follow(record)

    def refuse(self, error: BadRecordError | MisfitError) -> None:
        turn = self._readable() if self.line.whole and isinstance(error, BadRecordError) else None
        if turn is None:
            _Survey.refuse(self, error)
        else:
            self._put(turn)
            self.mended.append(self.problem(f"{error}{_READ}"))

    def _readable(self) -> TurnMade | None:
        """The turn in a damaged line, if it still reads as one and its id proves its place."""
        try:
            record = decode_unchecked(self.line.data)
        except BadRecordError:
            return None
        if self.game is None or not isinstance(record, TurnMade):
            return None
        turn = record.turn
        if turn.id != self.game.next_id(turn.parent) or not (turn.parent is None or turn.parent in self.game.turns):
            return None
        reply = replace(turn.reply, tokens=None)
        return TurnMade(turn=replace(turn, reply=reply, made=Made()), at=record.at)

    def _fill(self, record: Record, missing: str) -> bool:
        """Put empty pages where the turn ``missing`` and those above it belong; False when its id proves no
        place."""
        if self.game is None or missing in self._homeless:
            return False
        way = _way_to(self.game, missing)
        if not way:
            self._homeless.add(missing)
        for turn_id, parent in way:
            pending = self.game.pending
            known = pending is not None and pending.parent == parent
            action = pending.action if pending and known else Action(ActionKind.TEXT, "")
            self._put(TurnMade(turn=Turn(turn_id, parent, action, Reply(EMPTY_PAGE, ())), at=record.at))
            self.mended.append(self.problem(_EMPTIED))
        return bool(way)

    def _put(self, record: TurnMade) -> None:
        if self.game is not None:
            self.game.apply(record)
            self.kept.append(encode(record))


_S = TypeVar("_S", bound=_Survey)


def _surveyed(survey: _S) -> _S:
    with open_file(survey.path) as file, storage(survey.path):
        lines = read_lines(file)
        survey.take(next(lines, _NO_LINE))
        if survey.game is not None:  # without its first line nothing has a place
            for line in lines:
                survey.take(line)
    return survey


def _way_to(game: Game, missing: str) -> list[tuple[str, str | None]]:
    """The turns (id, parent) that lead from one that is there to ``missing``; empty when there is no such
    way."""
    for start in (*reversed(game.turns), None):
        for number in range(len(game.children(start)) + _LOST_SIBLINGS):
            way = list(itertools.islice(_eldest(start, number), _LONGEST_GAP))
            ids = [turn_id for turn_id, _ in way]
            if missing in ids and ids[0] not in game.turns:
                return way[: ids.index(missing) + 1]
    return []


def _eldest(parent: str | None, number: int) -> Iterator[tuple[str, str | None]]:
    """The ``number``-th turn below ``parent``, its first child, that one's first child, and so on."""
    while True:
        here = derived_id(parent, number)
        yield here, parent
        parent, number = here, 0
