"""Putting the text of a game into a file."""

from __future__ import annotations

from pathlib import Path

from adventure.errors import StorageError, UsageError
from adventure.files import storage, write_atomically
from adventure.play.export import FORMATS, export
from adventure.saves.game import Game
from adventure.saves.names import SUFFIX


def export_file(game: Game, form: str, target: Path, *, branch: str | None = None, whole: bool = False) -> None:
    """Write ``game`` to the new file ``target``, in one of :data:`FORMATS`.

    The path to where the game stands, or to the turn called ``branch``, or with ``whole`` every turn there is.
    Raises ``UsageError`` for an unknown format or branch and ``StorageError``.
    """
    if form not in FORMATS:
        raise UsageError(f"There is no format {form!r}: choose {', '.join(FORMATS[:-1])} or {FORMATS[-1]}.")
    write(export(game, form, branch=branch, whole=whole), target)


def write(text: str, target: Path, *, force: bool = False) -> None:
    """Put ``text`` into the file ``target``, which may be there already only with ``force``; a saved game never.

    Raises ``StorageError``.
    """
    if target.name.endswith(SUFFIX):
        raise StorageError(f"{target} would be taken for a saved game: choose a name that does not end in {SUFFIX}.")
    with storage(target):
        taken, folder_is_there = target.exists(), target.parent.is_dir()
    if not folder_is_there:
        raise StorageError(f"There is no folder {target.parent}: make it first, or choose another.")
    if taken and not force:
        raise StorageError(
            f"{target} exists already: choose another name; `adventure export` writes over it with --force."
        )
    write_atomically(target, text.encode())
