"""One player to a game: an advisory lock per save, kept by the system and gone with its process.

Lock files lie in ``.locks`` beside the saves and stay there: removing a lock file that others may be opening
breaks the lock.
"""

from __future__ import annotations

from pathlib import Path

from filelock import BaseFileLock, FileLock, Timeout

from adventure.errors import SaveLocked
from adventure.files import make_folder, storage_error

FOLDER = ".locks"


def lock(path: Path) -> BaseFileLock:
    """Hold the game at ``path`` until ``release()`` or the end of the process. Raises SaveLocked or
    StorageError."""
    folder = path.parent / FOLDER
    make_folder(folder)
    held = FileLock(folder / f"{path.name}.lock", thread_local=False)
    try:
        held.acquire(blocking=False)
    except Timeout as error:
        raise SaveLocked(
            f"The game {path.stem!r} is open in another window or program: close it there or begin another."
        ) from error
    except OSError as error:
        raise storage_error(error, folder) from error
    return held
