"""The folder of saved games: what is there, under which names, and what can be done with a whole game.

A *name* is the file name without ``.adventure``. Wherever a name is taken, a title that only one game has
will do too.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from adventure.errors import SaveDamaged, SaveError, SaveNotFound, StorageError
from adventure.files import make_folder, storage, sync_folder, write_atomically
from adventure.saves.journal import Journal, Reading, read
from adventure.saves.lock import lock
from adventure.saves.names import SUFFIX, fold, free_name, slug
from adventure.saves.record import Header, Renamed
from adventure.saves.summary import Summary, summaries
from adventure.text import one_line

TRASH = ".trash"
__all__ = ["Shelf", "Summary"]


class Shelf:
    """The saves in ``folder``, which is made when something is first put there."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def list(self) -> tuple[Summary, ...]:
        """Every save, last played first. Needs no lock; a damaged save is listed with its problem. Raises
        StorageError."""
        found = summaries(self.folder, tuple(self._paths()))
        return tuple(sorted(found, key=lambda summary: summary.played, reverse=True))

    def names(self) -> tuple[str, ...]:
        return tuple(path.stem for path in self._paths())

    def find(self, name: str) -> Path:
        """The save called ``name``, by file name or by title. Raises SaveNotFound with near names."""
        for path in self._paths():
            if fold(path.stem) == fold(name.removesuffix(SUFFIX)):
                return path
        titles = [(summary.path, summary.title) for summary in self.list()]
        matches = [path for path, title in titles if title and fold(title) == fold(name)]
        if len(matches) == 1:
            return matches[0]
        raise SaveNotFound(self._not_found(name, matches, [title for _, title in titles]))

    def newest(self) -> Path:
        """The save last played that can be opened. Raises SaveNotFound when there is none."""
        for summary in self.list():
            if not summary.problem:
                return summary.path
        raise SaveNotFound(f"There is no saved game in {self.folder} yet: begin one with `adventure play`.")

    def new(self, hint: str) -> Path:
        """A path for a new game named after ``hint``: safe on every system, and free."""
        return self.folder / (free_name(slug(hint), self._taken()) + SUFFIX)

    def create(self, header: Header, name: str | None = None) -> Journal:
        """Begin a game on the shelf, named after ``name`` or its title. Raises StorageError."""
        return Journal.create(self.new(name or header.title), header)

    def open(self, name: str, known: Reading | None = None) -> Journal:
        """Continue a game, from what is ``known`` of it if that still holds. Raises SaveNotFound, SaveLocked, SaveDamaged, SaveTooNew or StorageError."""
        return Journal.open(self.find(name), known)

    def rename(self, name: str, title: str, at: str) -> Path:
        """Give a game a new title, and its file the name that goes with it; returns the new path.

        Raises as :meth:`open` does.
        """
        path = self.find(name)
        title = one_line(title)
        if not title:
            raise SaveError("A game needs a title: write one letter at least.")
        with Journal.open(path) as journal:
            journal.append(Renamed(title=title, at=at))
        if fold(path.stem) == fold(slug(title)):
            return path
        return self._move(path, self.new(title))

    def delete(self, name: str) -> Path:
        """Put a game into the trash; returns where it lies, for :meth:`restore`. Raises SaveLocked or
        StorageError."""
        path = self.find(name)
        trash = self.folder / TRASH
        make_folder(trash)
        taken = {fold(there.stem) for there in trash.glob(f"*{SUFFIX}")}
        return self._move(path, trash / (free_name(path.stem, taken) + SUFFIX))

    def trashed(self) -> tuple[Path, ...]:
        """What lies in the trash, newest last."""
        return tuple(sorted((self.folder / TRASH).glob(f"*{SUFFIX}"), key=lambda path: path.stat().st_mtime))

    def restore(self, trashed: Path) -> Path:
        """Bring a deleted game back, under its old name or, when that is taken, a new one."""
        if not trashed.is_file():
            raise SaveNotFound(f"{trashed} is not in the trash any more.")
        return self._move(trashed, self.folder / (free_name(trashed.stem, self._taken()) + SUFFIX))

    def export(self, name: str, target: Path) -> Path:
        """Copy a game to ``target``, a file that is not there yet or a folder; returns the copy's path.

        A game that is being played is copied up to its last whole record. Raises SaveNotFound, SaveDamaged,
        SaveTooNew or StorageError.
        """
        return copy_save(self.find(name), target)

    def import_(self, source: Path, *, damaged: bool = False) -> Path:
        """Take a copy of the journal at ``source`` onto the shelf, once it proves whole; returns its path.

        With ``damaged`` it need not be whole but for its first line, so that it can be repaired on the shelf.
        Raises SaveNotFound, SaveDamaged, SaveTooNew or StorageError.
        """
        data = _repairable_bytes(source) if damaged else _whole_bytes(source)
        make_folder(self.folder)
        path = self.new(source.stem)
        held = lock(path)
        try:
            write_atomically(path, data)
        finally:
            held.release()
        return path

    def _paths(self) -> Iterator[Path]:
        """The save files, by name."""
        if not self.folder.exists():
            return
        with storage(self.folder):
            entries = sorted(self.folder.iterdir())
        yield from (path for path in entries if path.suffix == SUFFIX and not path.name.startswith("."))

    def _taken(self) -> set[str]:
        return {fold(path.stem) for path in self._paths()}

    def _not_found(self, name: str, matches: Sequence[Path], titles: Sequence[str]) -> str:
        if matches:
            names = ", ".join(path.stem for path in matches)
            return f"Several games are called {name!r}: say which one by its file name ({names})."
        known = [*self.names(), *(title for title in titles if slug(title) not in self.names())]
        near = difflib.get_close_matches(name, known, n=3, cutoff=0.5)
        hint = f"did you mean {' or '.join(map(repr, near))}?" if near else "`adventure saves` lists all there are."
        return f"There is no saved game called {name!r} in {self.folder}: {hint}"

    def _move(self, path: Path, target: Path) -> Path:
        """Rename a save while nobody plays it."""
        with ExitStack() as stack:
            for place in (path, target):
                stack.callback(lock(place).release)
            if target.exists():
                raise StorageError(f"{target} exists already: try again.")
            with storage(path):
                path.rename(target)
                sync_folder(path.parent)
                sync_folder(target.parent)
        return target


def copy_save(path: Path, target: Path) -> Path:
    """Copy the game at ``path`` as :meth:`Shelf.export` does."""
    data = _whole_bytes(path)
    copy = target / path.name if target.is_dir() else target
    if copy.exists():
        raise StorageError(f"{copy} exists already: choose another name, or remove it first.")
    write_atomically(copy, data)
    return copy


def _repairable_bytes(path: Path) -> bytes:
    """A journal as it is, whole or not after its first line. Raises as :func:`_whole_bytes` does."""
    try:
        return _whole_bytes(path)
    except SaveDamaged as error:
        if error.line == 1:
            raise
    with storage(path):
        return path.read_bytes()


def _whole_bytes(path: Path) -> bytes:
    """The whole records of a sound journal. Raises SaveDamaged, SaveTooNew, SaveNotFound or StorageError."""
    reading = read(path)
    with storage(path), path.open("rb") as file:
        return file.read(reading.end) + b"\n" * reading.unended
