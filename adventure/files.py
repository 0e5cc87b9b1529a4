"""Writing files so that a crash, a kill or a full disk never leaves half of one.

Everything that must survive goes through here: the journal's appends use :func:`write_all`, whole files use
:func:`write_atomically`. Every ``OSError`` becomes a :class:`~adventure.errors.StorageError` of one sentence.
"""

from __future__ import annotations

import contextlib
import errno
import glob
import os
import secrets
from collections.abc import Iterator
from pathlib import Path

from adventure.errors import StorageError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def storage_error(error: OSError, path: Path) -> StorageError:
    """One sentence for ``error``, met while working on ``path``: what, where and what to do."""
    if error.errno in _FULL:
        return StorageError(f"There is no room left to write {path}: free some disk space and try again.")
    if error.errno in _FORBIDDEN:
        return StorageError(
            f"No permission for {path}: allow your account to read and write it, or use another folder."
        )
    if isinstance(error, FileNotFoundError):
        return StorageError(f"{path} does not exist: check the name, or whether it was moved.")
    return StorageError(f"{path} cannot be used ({error.strerror or error}): check the disk and the path.")


@contextlib.contextmanager
def storage(path: Path) -> Iterator[None]:
    """Turns every ``OSError`` of its block into a :class:`StorageError` about ``path``."""
    try:
        yield
    except OSError as error:
        raise storage_error(error, path) from error


def typed_path(text: str) -> Path:
    """The path that somebody typed, pasted or dropped, with or without quotes and ``~``."""
    return Path(os.path.expanduser(_unquoted(text.strip())))  # noqa: PTH111  (Path's own raises for ~nobody)


def _unquoted(text: str) -> str:
    return text[1:-1] if len(text) > 2 and text[0] == text[-1] and text[0] in "'\"" else text


def write_all(descriptor: int, data: bytes) -> None:
    """Write all of ``data``, however often the system takes only a part, and wait until the disk has it."""
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
    os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Make a created, renamed or deleted name in ``folder`` survive a power cut, where the system allows
    it."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def make_folder(folder: Path) -> None:
    """Create ``folder`` and its parents. Raises StorageError."""
    with storage(folder):
        if not folder.is_dir():
            folder.mkdir(parents=True, exist_ok=True)
            sync_folder(folder.parent)


def write_atomically(path: Path, data: bytes) -> None:
    """Put ``data`` at ``path``: afterwards the file is the old one or the new one, never a mixture.

    The folder must exist. Raises StorageError, with the old file untouched.
    """
    with storage(path):
        part = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
        try:
            descriptor = os.open(part, _NEW, 0o666)
            try:
                write_all(descriptor, data)
            finally:
                os.close(descriptor)
            if path.exists():
                part.chmod(path.stat().st_mode & 0o777)
            part.replace(path)
        except BaseException:
            part.unlink(missing_ok=True)
            raise
        sync_folder(path.parent)


def clear_parts(path: Path) -> None:
    """Remove what writers of ``path`` that were killed left behind. Only for whoever may write ``path`` alone."""
    with storage(path):
        for part in path.parent.glob(f".{glob.escape(path.name)}.*.part"):
            part.unlink(missing_ok=True)
