"""``adventure export``: a saved game as a text to read, to print or to work with."""

from __future__ import annotations

from pathlib import Path

import click

from adventure.cli.common import shelf

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
    from adventure.play.export.file import write
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
