"""The packs that were installed, each in a folder of its own::

    packs/my-caves/manifest.json          which files are in force, where they came from, their checksums
    packs/my-caves/files-5f0c2e9a11d04b7e/    pack.yaml, cave.scenario.yaml ...

A new version is written beside the old one and comes into force when the manifest is replaced, which is one rename.
Until then nothing looks at it; a killed program leaves the old version or the new one, and what is not in force is
swept away by whoever changes something next.

A folder without a manifest is not ours: scenarios that the player put there by hand are played, and never touched.
"""

from __future__ import annotations

import contextlib
import difflib
import hashlib
import re
import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Literal

from filelock import FileLock, Timeout
from pydantic import Field, StringConstraints, ValidationError

from adventure.errors import Problem, ScenarioError, StorageError, UsageError
from adventure.files import clear_parts, make_folder, storage, storage_error, sync_folder, write_atomically
from adventure.scenario.archive import MAX_FILE, MAX_FILES, allowed, refused
from adventure.scenario.pack import Name, Pack
from adventure.scenario.schema import Table
from adventure.text import one_line

MANIFEST = "manifest.json"
_MAX_MANIFEST = 100_000
_PATIENCE = 5
"""Seconds to wait for another program that changes packs."""
_FILES = re.compile(r"files-[0-9a-f]{16}")
_Digest = Annotated[str, StringConstraints(pattern="^[0-9a-f]{64}$")]


class Manifest(Table):
    """What is in force of one pack."""

    format: Literal[1] = 1
    name: Name
    version: str = Field(max_length=30)
    title: str = Field(max_length=80)
    source: str = Field(max_length=4000)
    """The file, folder or address it came from, where updates are looked for."""
    sha256: _Digest
    """Of the zip file it came as, or that would be made of the folder."""
    folder: str = Field(pattern=f"^{_FILES.pattern}$")
    files: dict[str, _Digest] = Field(max_length=MAX_FILES)

    @property
    def scenarios(self) -> tuple[str, ...]:
        return tuple(name.removesuffix(".scenario.yaml") for name in self.files if name.endswith(".scenario.yaml"))


def manifest_in(home: Path) -> Manifest | None:
    """The manifest of the pack in ``home``; None when nothing is installed there.

    Raises ``ScenarioError`` when it is damaged.
    """
    path = home / MANIFEST
    try:
        with path.open("rb") as file:
            data = file.read(_MAX_MANIFEST + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise _damaged(path) from error
    try:
        found = Manifest.model_validate_json(data[:_MAX_MANIFEST])
    except (ValidationError, ValueError, RecursionError) as error:
        raise _damaged(path) from error
    if found.name != home.name or not all(map(allowed, found.files)):
        raise _damaged(path)
    return found


def _damaged(path: Path) -> ScenarioError:
    return refused(path, f"The manifest is damaged; install '{path.parent.name}' again with --force, or remove it.")


def content_folder(home: Path) -> Path:
    """Where the scenarios of the pack folder ``home`` lie: what is installed there, or else the folder itself."""
    try:
        manifest = manifest_in(home)
    except ScenarioError:
        return home
    return home / manifest.folder if manifest else home


class Packs:
    """The packs in ``folder``, which is made when the first is installed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def names(self) -> list[str]:
        """The installed packs, those with a damaged manifest among them."""
        if not self.folder.is_dir():
            return []
        with storage(self.folder):
            return sorted(home.name for home in self.folder.iterdir() if (home / MANIFEST).is_file())

    def find(self, name: str) -> Manifest:
        """Raises ``UsageError`` when ``name`` is not installed and ``ScenarioError`` when its manifest is damaged."""
        names = self.names()
        if name not in names:
            near = difflib.get_close_matches(name, names, 1)
            advice = f"did you mean '{near[0]}'?" if near else "'adventure packs' lists all there are."
            raise UsageError(f"There is no installed pack '{one_line(name, 60)}'; {advice}")
        found = manifest_in(self.folder / name)
        if found is None:
            raise _damaged(self.folder / name / MANIFEST)
        return found

    def install(self, pack: Pack, *, source: str, sha256: str, force: bool = False) -> Manifest:
        """Put ``pack`` into force; until the moment it is, the version before stays.

        Raises ``UsageError`` when one of its name is installed, unless ``force`` says to replace it, and
        ``StorageError`` with nothing changed.
        """
        make_folder(self.folder)
        with self._alone():
            home = self.folder / pack.about.name
            self._refuse_overwriting(home, pack, force)
            folder = f"files-{secrets.token_hex(8)}"
            manifest = _manifest(pack, source, sha256, folder)
            try:
                make_folder(home)
                _write_files(home / folder, pack)
                write_atomically(home / MANIFEST, manifest.model_dump_json(indent=1).encode())
            finally:
                with contextlib.suppress(StorageError):
                    _sweep(home)
            return manifest

    def remove(self, name: str) -> None:
        """Raises ``UsageError`` when ``name`` is not installed, and ``StorageError``."""
        with contextlib.suppress(ScenarioError):
            self.find(name)
        with self._alone():
            home = self.folder / name
            with storage(home):
                (home / MANIFEST).unlink(missing_ok=True)
                sync_folder(home)
            _sweep(home)

    def verify(self, name: str) -> list[Problem]:
        """Where the files of a pack are not as they were installed. Raises as :meth:`find` does."""
        manifest = self.find(name)
        folder = self.folder / name / manifest.folder
        return [*_changed(folder, manifest), *_added(folder, manifest)]

    def _refuse_overwriting(self, home: Path, pack: Pack, force: bool) -> None:
        _sweep(home)
        if not home.exists() and not home.is_symlink():
            return
        if home.is_symlink() or not (home / MANIFEST).is_file():
            raise StorageError(f"{home} is there already and was not installed: move it away, then install the pack.")
        if not force:
            there = _version_in(home)
            raise UsageError(f"{there} is installed already; add --force to put {pack.label} in its place.")

    @contextlib.contextmanager
    def _alone(self) -> Iterator[None]:
        """Nobody else changes packs meanwhile, and what a killed program left is gone."""
        held = FileLock(self.folder / ".lock", thread_local=False)
        try:
            held.acquire(timeout=_PATIENCE)
        except Timeout as error:
            raise StorageError("Another program is changing packs: wait until it is done, then try again.") from error
        except OSError as error:
            raise storage_error(error, self.folder) from error
        try:
            with storage(self.folder):
                homes = list(self.folder.iterdir())
            for home in homes:
                _sweep(home)
            yield
        finally:
            held.release()


def _version_in(home: Path) -> str:
    try:
        manifest = manifest_in(home)
    except ScenarioError:
        manifest = None
    return f"{manifest.name} {manifest.version}" if manifest else f"A damaged pack '{home.name}'"


def _manifest(pack: Pack, source: str, sha256: str, folder: str) -> Manifest:
    sums = {name: hashlib.sha256(data).hexdigest() for name, data in pack.files.items()}
    about = pack.about
    return Manifest(
        name=about.name,
        version=about.version,
        title=about.title,
        source=source,
        sha256=sha256,
        folder=folder,
        files=sums,
    )


def _write_files(folder: Path, pack: Pack) -> None:
    make_folder(folder)
    for name, data in pack.files.items():
        write_atomically(folder / name, data)


def _sweep(home: Path) -> None:
    """Remove what is not in force in ``home``, and ``home`` itself when nothing is left of it."""
    if home.is_symlink() or not home.is_dir():
        return
    try:
        manifest = manifest_in(home)
    except ScenarioError:
        return
    with storage(home):
        ours = [path for path in home.iterdir() if _FILES.fullmatch(path.name) and not path.is_symlink()]
        for path in ours:
            if manifest is None or path.name != manifest.folder:
                shutil.rmtree(path)
        clear_parts(home / MANIFEST)
        if manifest is None and not any(home.iterdir()):
            home.rmdir()


def _changed(folder: Path, manifest: Manifest) -> Iterator[Problem]:
    for name, digest in manifest.files.items():
        path = folder / name
        try:
            with path.open("rb") as file:
                same = hashlib.sha256(file.read(MAX_FILE + 1)).hexdigest() == digest
        except OSError as error:
            reason = error.strerror or str(error)
            yield _problem(path, f"The file cannot be read ({reason}); install the pack again with --force.")
            continue
        if not same:
            yield _problem(path, "The file is not as it was installed; install the pack again with --force.")


def _added(folder: Path, manifest: Manifest) -> Iterator[Problem]:
    there = sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
    for name in there:
        if name not in manifest.files:
            yield _problem(folder / name, "The file does not belong to the pack; remove it.")


def _problem(path: Path, message: str) -> Problem:
    return Problem(path, None, None, "", message)
