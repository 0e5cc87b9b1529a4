"""The files of a pack, from a folder or a zip file into memory, and into a zip file whose bytes are always the same.

Archives come from strangers, so nothing is ever extracted: entries are read one by one against a list of the names a
pack may hold, with limits on their number and on the bytes that really come out of them.
"""

from __future__ import annotations

import io
import os
import re
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from pathlib import Path

from adventure.errors import Problem, ScenarioError
from adventure.files import storage
from adventure.text import one_line

PACK_FILE = "pack.yaml"
MAX_FILES = 64
MAX_FILE = 1_000_000
"""Bytes of one file; what a scenario may have."""
MAX_TOTAL = 8_000_000
MAX_ARCHIVE = MAX_TOTAL + 100_000

Files = dict[str, bytes]
"""Name to content, in the order of the names."""

NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,60}")
"""A pack or a scenario, by name."""
_SCENARIO = re.compile(rf"{NAME.pattern}\.scenario\.yaml")
_BESIDE = ("README.md", "LICENSE", "LICENSE.md", "LICENSE.txt", "CHANGELOG.md")
_DEVICES = re.compile(r"(con|prn|aux|nul|com[0-9]|lpt[0-9])", re.IGNORECASE)
_FIRST, _EMPTY, _ENTRY = b"PK\x03\x04", b"PK\x05\x06", b"PK\x01\x02"
_THEN = (1980, 1, 1, 0, 0, 0)
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError,
    NotImplementedError, RuntimeError, ValueError, OverflowError, IndexError,
)  # fmt: skip


def refused(place: Path, message: str) -> ScenarioError:
    return ScenarioError([Problem(place, None, None, "", message)])


def is_device(name: str) -> bool:
    """Whether Windows takes ``name`` for a device, whatever its ending."""
    return _DEVICES.fullmatch(name.partition(".")[0].strip()) is not None


def allowed(name: str) -> bool:
    """Whether a pack may hold a file of this name."""
    return name == PACK_FILE or name in _BESIDE or (_SCENARIO.fullmatch(name) is not None and not is_device(name))


def zipped(files: Files) -> bytes:
    """A zip file of ``files``: equal files give equal bytes everywhere.

    Entries are stored as they are, because zlib's versions differ in how they compress.
    """
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(files):
            entry = zipfile.ZipInfo(name, _THEN)
            entry.create_system = 3
            entry.external_attr = (stat.S_IFREG | 0o644) << 16
            archive.writestr(entry, files[name])
    return made.getvalue()


def unzipped(data: bytes, place: Path) -> Files:
    """The files in the zip file ``data``, which ``place`` names in problems.

    Raises :class:`~adventure.errors.ScenarioError` with one problem for whatever does not belong in a pack.
    """
    if not data.startswith((_FIRST, _EMPTY)):
        raise refused(place, "This is not a zip file; a pack is what 'adventure pack' makes.")
    if len(data) > MAX_ARCHIVE or data.count(_ENTRY) > MAX_FILES:
        raise refused(place, f"A pack has at most {MAX_FILES} files and {_megabytes(MAX_TOTAL)}; make it smaller.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if sum(entry.compress_size for entry in entries) > len(data):
                raise zipfile.BadZipFile("the entries are larger than the file")
            _refuse_names([entry.filename for entry in entries], place)
            return dict(sorted(_read(archive, entries, place)))
    except _BROKEN as error:
        raise refused(place, "The zip file is damaged or of an unknown kind; get it once more.") from error


def _read(archive: zipfile.ZipFile, entries: Sequence[zipfile.ZipInfo], place: Path) -> Iterator[tuple[str, bytes]]:
    left = MAX_TOTAL
    for entry in entries:
        if reason := _oddity(entry):
            raise refused(place, f"{_shown(entry.filename)} {reason}.")
        with archive.open(entry) as file:
            data = file.read(min(left, MAX_FILE) + 1)
        left -= len(data)
        if len(data) > MAX_FILE or left < 0:
            raise refused(place, _too_large(entry.filename))
        if len(data) != entry.file_size:
            raise zipfile.BadZipFile("an entry has another size than it says")
        yield entry.filename, data


def _oddity(entry: zipfile.ZipInfo) -> str | None:
    """Why an entry of a good name is refused, as the end of a sentence."""
    kind = stat.S_IFMT(entry.external_attr >> 16)
    if kind == stat.S_IFLNK:
        return "is a link; put the file itself into the pack"
    if kind not in (0, stat.S_IFREG):
        return "is not a plain file; take it out of the pack"
    if entry.flag_bits & 1:
        return "is encrypted; make the pack without a password"
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        return "is compressed in an unusual way; make the pack with 'adventure pack'"
    if entry.orig_filename != entry.filename:
        return "is listed under two names; make the pack with 'adventure pack'"
    return None


def _refuse_names(names: Sequence[str], place: Path) -> None:
    seen: dict[str, str] = {}
    for name in names:
        first = seen.get(name.casefold())
        if first is not None:
            same = "is there twice" if first == name else f"and {_shown(first)} differ only in case"
            raise refused(place, f"{_shown(name)} {same}; keep one of them.")
        seen[name.casefold()] = name
    for name in names:
        if reason := _unfit(name):
            raise refused(place, f"{_shown(name)} {reason}.")


def _unfit(name: str) -> str | None:
    """Why no pack may hold a file called ``name``, as the end of a sentence; None when it may."""
    if allowed(name):
        return None
    if re.search(r"[/\\]|^\.\.?$|^.:", name):
        return "is in a folder or leads out of the pack; the files of a pack lie side by side, without folders"
    if is_device(name):
        return "is a name that Windows keeps for a device; rename it"
    return (
        f"cannot be in a pack; it holds {PACK_FILE}, scenarios called NAME.scenario.yaml in small letters, digits and "
        f"dashes, and perhaps {', '.join(_BESIDE)}, but never programs or other files"
    )


def gathered(folder: Path) -> tuple[Files, tuple[str, ...]]:
    """The files in ``folder`` that may be in a pack, and the names of those left out; hidden ones are not mentioned.

    Raises ``ScenarioError`` for links and for files that are too large, and ``StorageError``.
    """
    with storage(folder):
        names = sorted(entry.name for entry in os.scandir(folder) if not entry.name.startswith("."))
    there = [name for name in names if allowed(name)]
    if len(there) > MAX_FILES:
        raise refused(folder, f"A pack has at most {MAX_FILES} files; divide it into several.")
    files = {name: _plain(folder / name) for name in there}
    if sum(map(len, files.values())) > MAX_TOTAL:
        raise refused(folder, f"A pack has at most {_megabytes(MAX_TOTAL)}; divide it into several.")
    return files, tuple(name for name in names if name not in files)


def _plain(path: Path) -> bytes:
    """The content of the plain file at ``path``; never of what a link there points to."""
    with storage(path):
        kind = path.lstat().st_mode
        if stat.S_ISLNK(kind):
            raise refused(path, "This is a link; put the file itself into the pack.")
        if not stat.S_ISREG(kind):
            raise refused(path, "This is not a plain file; take it out of the pack.")
        with path.open("rb") as file:
            data = file.read(MAX_FILE + 1)
    if len(data) > MAX_FILE:
        raise refused(path.parent, _too_large(path.name))
    return data


def _shown(name: str) -> str:
    return f"'{one_line(name, 60)}'"


def _too_large(name: str) -> str:
    return f"{_shown(name)} is too large: a file may have {_megabytes(MAX_FILE)}, a pack {_megabytes(MAX_TOTAL)}."


def _megabytes(size: int) -> str:
    return f"{size // 1_000_000} MB"
