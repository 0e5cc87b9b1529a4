"""``adventure continue``: go on with a saved game."""

from __future__ import annotations

from typing import Any

import click

from adventure.cli.common import connection, model_flags, settings_from, shelf


@click.command("continue")
@click.argument("name", required=False)
@click.option("--plain", is_flag=True, help="Play by lines on standard input and output.")
@model_flags
def command(name: str | None, plain: bool, **flags: Any) -> int:
    """Go on with the saved game NAME, or with the one played last."""
    from adventure.cli.run import play_game

    settings = settings_from(flags)
    games = shelf()
    path = games.find(name) if name else games.newest()
    link = connection(settings)
    journal = games.open(path.stem)
    if journal.report.cut:
        click.echo(str(journal.report), err=True)
    return play_game(journal, link, settings, plain=plain)
