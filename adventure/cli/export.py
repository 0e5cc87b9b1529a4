"""``adventure export``: a saved game as a text to read, to print or to work with."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from adventure.cli.common import shelf

if TYPE_CHECKING:
    from adventure.saves.game import Game

_FORMS = ("md", "html", "txt", "json")


@click.command("export")
@click.argument("save")
@click.option("--to", "form", type=click.Choice(_FORMS), required=True, help="What to make of the game.")
@click.option("--branch", metavar="NAME", help="The path to the turn of that name, in place of the current one.")
@click.option("--all", "whole", is_flag=True, help="Every branch of the game.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), help="Write a file.")
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def command(save: str, form: str, branch: str | None, whole: bool, output: Path | None, force: bool) -> int:
    """Make a text of the saved game SAVE: Markdown, a web page, plain text or JSON."""
    from adventure.play.export import export
    from adventure.saves.journal import read

    if branch is not None and whole:
        raise click.UsageError("--branch and --all exclude each other.")
    text = export(read(shelf().find(save)).game, form, branch=branch, whole=whole)
    if output is None:
        click.echo(text, nl=False)
        return 0
    write(text, output, force=force)
    click.echo(f"Written to {output}.", err=True)
    return 0


def export_file(game: Game, form: str, file: str) -> Path:
    """Write the path of ``game`` to a new ``file``; returns its path.

    Raises ``UsageError`` for an unknown format and ``StorageError``.
    """
    from adventure.errors import UsageError
    from adventure.play.export import FORMATS, export

    if form not in FORMATS:
        raise UsageError(f"There is no format {form!r}: choose {', '.join(FORMATS[:-1])} or {FORMATS[-1]}.")
    target = Path.home() / file[2:] if file.startswith("~/") else Path(file)
    write(export(game, form), target)
    return target


def write(text: str, target: Path, *, force: bool = False) -> None:
    """Put ``text`` into the file ``target``, which may be there already only with ``force``; a saved game never.

    Raises ``StorageError``.
    """
    from adventure.errors import StorageError
    from adventure.files import storage, write_atomically
    from adventure.saves.names import SUFFIX

    if target.name.endswith(SUFFIX):
        raise StorageError(f"{target} would be taken for a saved game: choose a name that does not end in {SUFFIX}.")
    with storage(target):
        taken = target.exists()
    if taken and not force:
        raise StorageError(
            f"{target} exists already: choose another name; `adventure export` writes over it with --force."
        )
    write_atomically(target, text.encode())
