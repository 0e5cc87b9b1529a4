"""``adventure saves``: what is saved, and what can be done with a whole game."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from adventure.cli.common import shelf

if TYPE_CHECKING:
    from adventure.saves.shelf import Summary


@click.group("saves", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="The list as JSON.")
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> int:
    """List the saved games, the one played last on top."""
    if ctx.invoked_subcommand is not None:
        return 0
    summaries = shelf().list()
    if as_json:
        click.echo(json.dumps([_values(summary) for summary in summaries], indent=2, ensure_ascii=False))
    elif not summaries:
        click.echo("There are no saved games yet: begin one with 'adventure play classic'.", err=True)
    for summary in () if as_json else summaries:
        click.echo(_line(summary))
    return 0


@command.command("verify")
@click.argument("name")
def verify(name: str) -> int:
    """Check every record of the saved game NAME. Exit code 1 when something is wrong."""
    from adventure.saves.repair import verify as problems_in

    path = shelf().find(name)
    problems = problems_in(path)
    for problem in problems:
        click.echo(str(problem))
    if not problems:
        click.echo(f"{path.stem} is whole.")
    return 1 if any(problem.severity == "error" for problem in problems) else 0


@command.command("repair")
@click.argument("name")
def repair(name: str) -> int:
    """Make a new file of what is whole in the saved game NAME; the old file is kept."""
    from adventure.saves.repair import repair as mend

    click.echo(str(mend(shelf().find(name))))
    return 0


@command.command("import")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--damaged", is_flag=True, help="Take a damaged game too, to repair it here.")
def import_(file: Path, damaged: bool) -> int:
    """Take a copy of the game in FILE, made on another machine or by 'export', onto the shelf."""
    from adventure.errors import SaveDamaged

    try:
        path = shelf().import_(file, damaged=damaged)
    except SaveDamaged as error:
        if error.line == 1:
            raise
        advice = "import it with --damaged, then `adventure saves repair` keeps what is whole"
        raise SaveDamaged(f"The saved game {file} is damaged in line {error.line}: {advice}.", error.line) from error
    click.echo(f"Imported as {path.stem}.")
    return 0


@command.command("export")
@click.argument("name")
@click.argument("target", type=click.Path(path_type=Path))
def export(name: str, target: Path) -> int:
    """Copy the saved game NAME to TARGET, a new file or a folder, to be imported elsewhere."""
    click.echo(f"Copied to {shelf().export(name, target)}.")
    return 0


@command.command("rename")
@click.argument("name")
@click.argument("title")
def rename(name: str, title: str) -> int:
    """Give the saved game NAME a new TITLE."""
    from adventure.play.clock import now

    path = shelf().rename(name, title, now())
    click.echo(f"It is called {title!r} now, saved as {path.stem}.")
    return 0


@command.command("delete")
@click.argument("name")
@click.option("--yes", is_flag=True, help="Do not ask.")
def delete(name: str, yes: bool) -> int:
    """Put the saved game NAME into the trash, from where 'restore' brings it back."""
    path = shelf().find(name)
    if not yes and not click.confirm(f"Delete the saved game {path.stem}?", err=True):
        click.echo("Nothing was deleted.", err=True)
        return 1
    trashed = shelf().delete(path.stem)
    click.echo(f"Deleted. To bring it back: adventure saves restore {trashed.stem}")
    return 0


@command.command("restore")
@click.argument("name")
def restore(name: str) -> int:
    """Bring the deleted game NAME back."""
    from adventure.errors import SaveNotFound

    games = shelf()
    for trashed in reversed(games.trashed()):
        if trashed.stem == name:
            click.echo(f"Restored as {games.restore(trashed).stem}.")
            return 0
    there = ", ".join(path.stem for path in games.trashed()) or "nothing"
    raise SaveNotFound(f"There is no deleted game called {name!r}; the trash holds {there}.")


def _values(summary: Summary) -> dict[str, Any]:
    return {
        "name": summary.name,
        "path": str(summary.path),
        "title": summary.title,
        "scenario": summary.scenario,
        "turns": summary.turns,
        "branches": summary.branches,
        "played": summary.played.isoformat(timespec="seconds"),
        "last": summary.last,
        "size": summary.size,
        "problem": summary.problem,
    }


def _line(summary: Summary) -> str:
    when = summary.played.astimezone().strftime("%Y-%m-%d %H:%M")
    turns = f"{summary.turns} turn{'' if summary.turns == 1 else 's'}"
    return f"{summary.name:<28} {when}  {summary.problem or f'{turns:<10} {summary.title}'}"
