"""One game, one append-only file of records.

Rules:

* A record counts once :meth:`Journal.append` has returned; from then on a kill, a crash or a power cut cannot
  take it.
* Only the end of the file ever changes. A last line without its newline is the sign of a killed writer: it is
  cut off, kept beside the journal in ``NAME.adventure.cut``, and reported. When only the newline is missing
  it is put there.
* Damage anywhere else is reported with its line and never guessed over; :func:`adventure.saves.repair.repair`
  makes a new file of what is whole.
* A failed append leaves the file as it was before.
"""

from __future__ import annotations

import gc
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, NamedTuple, Self

from filelock import BaseFileLock

from adventure.errors import SaveDamaged, SaveNotFound, SaveTooNew, StorageError
from adventure.files import clear_parts, make_folder, storage, storage_error, write_all, write_atomically
from adventure.saves.codec import MAX_LINE, BadRecordError, NewerRecordError, decode, encode
from adventure.saves.game import Game, MisfitError
from adventure.saves.lock import lock
from adventure.saves.record import Header, Record


class Line(NamedTuple):
    """One line of a journal, without its newline. ``whole`` is False for a last line that has none."""

    number: int
    data: bytes
    whole: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """A journal as read: the game, and how the file ends."""

    game: Game
    records: int
    end: int
    """Bytes that hold whole records."""
    tail: bytes = b""
    """What follows them: a torn line."""
    unended: bool = False
    """The last record is whole but for its newline."""
    stamp: tuple[int, ...] = ()
    """Size, time and inode of the file before it was read."""


@dataclass(frozen=True, slots=True)
class Report:
    """What opening a journal had to do."""

    records: int
    cut: int = 0
    """Bytes of a torn last line that were cut off."""
    kept: Path | None = None
    """Where those bytes were put."""

    def __str__(self) -> str:
        if not self.cut:
            return ""
        return (
            f"The last thing written to this game was not finished when the program was stopped: "
            f"{self.cut} bytes were set aside in {self.kept}."
        )


def read_lines(file: BinaryIO) -> Iterator[Line]:
    number = 0
    while data := file.readline(MAX_LINE):
        number += 1
        whole = data.endswith(b"\n")
        yield Line(number, data[:-1] if whole else data, whole)


def read(path: Path) -> Reading:
    """Replay the journal at ``path`` without touching it; needs no lock. A torn last line is left out.

    Raises SaveNotFound, SaveDamaged, SaveTooNew or StorageError.
    """
    with open_file(path) as file, storage(path), _uncollected():
        stamp = _stamp(file)
        return replace(_replay(path, read_lines(file)), stamp=stamp)


def _stamp(file: BinaryIO) -> tuple[int, ...]:
    status = os.fstat(file.fileno())
    return status.st_size, status.st_mtime_ns, status.st_ino


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the garbage collector, which would look through a long game again and again while it is read: a fourth of
    the time, for records that hold no cycles."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def open_file(path: Path) -> BinaryIO:
    if not path.is_file():
        raise SaveNotFound(f"There is no saved game at {path}: `adventure saves` lists the ones there are.")
    with storage(path):
        return path.open("rb")


def _replay(path: Path, lines: Iterator[Line]) -> Reading:
    game: Game | None = None
    end = records = 0
    for line in lines:
        try:
            game = follow(game, decode(line.data))
        except NewerRecordError as error:
            raise too_new(path, error) from error
        except (BadRecordError, MisfitError) as error:
            if game is None or line.whole or len(line.data) >= MAX_LINE:
                raise damaged(path, line.number, error) from error
            return Reading(game, records, end, tail=line.data)
        records += 1
        end += len(line.data) + line.whole
    if game is None:
        raise damaged(path, 1, "the file is empty")
    return Reading(game, records, end, unended=not line.whole)


def follow(game: Game | None, record: Record) -> Game:
    """``game`` with one more record; None stands for the game before its header. Raises MisfitError."""
    if game is not None:
        game.apply(record)
        return game
    if not isinstance(record, Header):
        raise MisfitError("the file does not begin with a game")
    return Game(record)


def damaged(path: Path, number: int, reason: object) -> SaveDamaged:
    advice = (
        f"run `adventure saves repair {path.stem}` to keep what is whole"
        if number > 1
        else "check that the file is a saved game, or bring back a copy of it"
    )
    return SaveDamaged(f"The saved game {path} is damaged in line {number}: {reason}; {advice}.", number)


def too_new(path: Path, reason: object) -> SaveTooNew:
    return SaveTooNew(f"The saved game {path} was written by a newer version ({reason}). Update adventure to open it.")


class Journal:
    """A game that is being played: its state in ``game``, its file locked and ready for more."""

    def __init__(self, path: Path, reading: Reading, held: BaseFileLock) -> None:
        self.path = path
        self.game = reading.game
        self.report = Report(reading.records)
        self._end = reading.end
        self._held = held
        with storage(path):
            self._descriptor = os.open(path, os.O_RDWR | os.O_APPEND | getattr(os, "O_BINARY", 0))

    @classmethod
    def create(cls, path: Path, header: Header) -> Journal:
        """Begin a new game at ``path``, which must not exist. Raises SaveLocked or StorageError."""
        line = encode(header)
        make_folder(path.parent)
        held = lock(path)
        try:
            if path.exists():
                raise StorageError(f"{path} exists already: choose another name for the new game.")
            write_atomically(path, line)
            return cls(path, read(path), held)
        except BaseException:
            held.release()
            raise

    @classmethod
    def open(cls, path: Path, known: Reading | None = None) -> Journal:
        """Continue the game at ``path``; :attr:`report` says what a killed writer left behind. ``known``: what was read
        before, which is taken, and changed from now on, if the file is still as it was.

        Raises SaveNotFound, SaveLocked, SaveDamaged, SaveTooNew or StorageError.
        """
        open_file(path).close()
        held = lock(path)
        try:
            with open_file(path) as file:
                is_known = known is not None and known.stamp == _stamp(file)
            reading = known if known is not None and is_known else read(path)
            journal = cls(path, reading, held)
        except BaseException:
            held.release()
            raise
        try:
            journal._mend(reading)
        except BaseException:
            journal.close()
            raise
        return journal

    def append(self, *records: Record) -> None:
        """Add ``records`` one by one; when this returns they are on the disk and in :attr:`game`.

        Raises StorageError with the journal as it was before, and BadRecordError or MisfitError (both
        ValueError) for records that cannot follow, which is a mistake of the caller.
        """
        for record in records:
            line = encode(record)
            read_back = decode(line[:-1])
            self.game.check(read_back)
            self._write(line)
            self.game.apply(read_back)

    def close(self) -> None:
        """Let others open the game. May be called again."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
            self._held.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _mend(self, reading: Reading) -> None:
        """Leave the file with whole lines only, and nothing half-written beside it."""
        clear_parts(self.path)
        if reading.unended:
            self._write(b"\n")
        if reading.tail:
            kept = keep_beside(self.path, reading.tail)
            with storage(self.path):
                self._cut_back()
            self.report = Report(reading.records, len(reading.tail), kept)

    def _write(self, line: bytes) -> None:
        if self._descriptor < 0:
            raise StorageError(f"The game {self.path} was closed: open it again to go on.")
        self._check_place()
        try:
            write_all(self._descriptor, line)
        except OSError as error:
            self._undo(error)
            raise storage_error(error, self.path) from error
        self._end += len(line)

    def _check_place(self) -> None:
        """Refuse to write into a file that was deleted, replaced or changed by others while it was open."""
        ours = os.fstat(self._descriptor)
        try:
            there = self.path.stat()
        except OSError as error:
            raise storage_error(error, self.path) from error
        if not os.path.samestat(ours, there) or ours.st_size != self._end:
            raise StorageError(f"{self.path} was changed by another program: close the game and open it again.")

    def _undo(self, cause: OSError) -> None:
        """Take back a half-written line. When even that fails the journal closes; its torn end is cut off at
        the next open."""
        try:
            self._cut_back()
        except OSError:
            self.close()
            raise storage_error(cause, self.path) from cause

    def _cut_back(self) -> None:
        os.ftruncate(self._descriptor, self._end)
        os.fsync(self._descriptor)


def keep_beside(path: Path, data: bytes) -> Path:
    """Add ``data`` to the file of cut-off pieces beside the journal at ``path``."""
    kept = path.with_name(f"{path.name}.cut")
    with storage(kept):
        before = kept.read_bytes() if kept.exists() else b""
    write_atomically(kept, before + data + b"\n")
    return kept
