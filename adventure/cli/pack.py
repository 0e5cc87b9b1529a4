"""``adventure pack``: one zip file out of a folder of scenarios."""

from __future__ import annotations

import hashlib
import sys
from pathlib import Path
from typing import TextIO

import click


@click.command("pack")
@click.argument("folder", type=click.Path(path_type=Path), default=".")
@click.option("-o", "--output", type=click.Path(path_type=Path), metavar="FILE", help="NAME-VERSION.zip unless given.")
def command(folder: Path, output: Path | None) -> int:
    """Make one file of the pack in FOLDER, for others to install.

    The folder has a pack.yaml and scenarios, which are all checked first. Equal folders make equal files.
    """
    return pack(folder, output, out=sys.stdout, notes=sys.stderr)


def pack(folder: Path, output: Path | None, *, out: TextIO, notes: TextIO) -> int:
    """Write the pack, its checksum to ``out`` and warnings to ``notes``. Raises ``ScenarioError``, ``StorageError``."""
    from adventure.files import write_atomically
    from adventure.scenario.pack import pack_in
    from adventure.text import one_line

    made = pack_in(folder)
    for warning in made.warnings:
        print(one_line(f"{warning.where}: warning: {warning.message}"), file=notes)
    if made.left_out:
        print(one_line(f"Not part of the pack: {', '.join(made.left_out)}."), file=notes)
    data = made.zipped()
    target = output or Path(f"{made.about.name}-{made.about.version}.zip")
    write_atomically(target, data)
    print(f"{target} has {', '.join(made.files)}.", file=out)
    print(f"sha256 {hashlib.sha256(data).hexdigest()}", file=out)
    return 0
