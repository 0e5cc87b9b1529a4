"""``adventure install``: a pack from a file, a folder or an address."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO

import click

from adventure.errors import UsageError

if TYPE_CHECKING:
    from adventure.scenario.installed import Manifest
    from adventure.scenario.pack import Pack


class Loaded(NamedTuple):
    """A pack that was checked whole, not installed yet."""

    pack: Pack
    source: str
    """Where it came from, good for coming back."""
    sha256: str


@click.command("install")
@click.argument("source", metavar="FILE|FOLDER|URL")
@click.option("--force", is_flag=True, help="Replace the version that is installed.")
def command(source: str, force: bool) -> int:
    """Install a pack of scenarios.

    A pack is text: it cannot run anything nor write outside its own folder.
    """
    return install(source, force=force, out=sys.stdout)


def install(source: str, *, force: bool, out: TextIO) -> int:
    """Raises ``ScenarioError`` for a pack that is not in order, ``UsageError`` and ``StorageError``."""
    from adventure import paths
    from adventure.scenario.installed import Packs

    loaded = load(source)
    packs = Packs(paths.packs())
    manifest = packs.install(loaded.pack, source=loaded.source, sha256=loaded.sha256, force=force)
    print(f"{manifest.title} is installed as {manifest.name} {manifest.version}.", file=out)
    print(f"sha256 {manifest.sha256}", file=out)
    for name in names_of(manifest):
        print(f"adventure play {name}", file=out)
    return 0


def load(source: str) -> Loaded:
    """The pack at ``source``, read and checked. Raises ``ScenarioError``, ``UsageError`` and ``StorageError``."""
    from adventure.models.find import is_address
    from adventure.scenario.pack import pack_in
    from adventure.text import one_line

    if is_address(source):
        return _from_address(source)
    path = Path(source).expanduser()
    try:
        place = path.absolute()
        is_folder, is_there = place.is_dir(), place.exists()
    except (OSError, ValueError):
        is_there = False
    if not is_there:
        raise UsageError(f"There is no file or folder '{one_line(source, 200)}': check its name and place.")
    if is_folder:
        found = pack_in(path)
        return Loaded(found, str(place), found.digest())
    return _from_file(path)


def _from_file(path: Path) -> Loaded:
    import hashlib

    from adventure.scenario.pack import pack_from, read_archive

    data = read_archive(path)
    return Loaded(pack_from(data, path), str(path.absolute()), hashlib.sha256(data).hexdigest())


def _from_address(address: str) -> Loaded:
    import io

    from adventure.models.download import download
    from adventure.scenario.archive import MAX_ARCHIVE
    from adventure.scenario.pack import pack_from

    data = io.BytesIO()
    downloaded = download(address, data, limit=MAX_ARCHIVE)
    name = Path(address.partition("?")[0].rstrip("/").rpartition("/")[2] or "pack")
    return Loaded(pack_from(data.getvalue(), name), address, downloaded.sha256)


def names_of(manifest: Manifest) -> list[str]:
    """What the scenarios of an installed pack go by: their names, or PACK/NAME where another has the name."""
    from adventure import paths
    from adventure.scenario.library import scenario_paths

    folder = paths.packs() / manifest.name / manifest.folder
    return [name for name, path in scenario_paths(paths.scenario_folders()).items() if path.parent == folder]
