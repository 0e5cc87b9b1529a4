"""``adventure continue``: go on with a saved game."""

from __future__ import annotations

from typing import Any

import click

from adventure.cli.common import connection, model_flags, settings_from, shelf
from adventure.errors import SaveNotFound


@click.command("continue")
@click.argument("name", required=False)
@click.option("--plain", is_flag=True, help="Play by lines on standard input and output.")
@model_flags
def command(name: str | None, plain: bool, **flags: Any) -> int:
    """Go on with the saved game NAME, or with the one played last."""
    from adventure.cli.run import play_game

    settings = settings_from(flags)
    link = connection(settings)
    games = shelf()
    journal = games.open(name or _last(games.list()))
    return play_game(journal, link, settings, plain=plain)


def _last(summaries: Any) -> str:
    playable = [summary for summary in summaries if not summary.problem]
    if not playable:
        raise SaveNotFound("There is no saved game yet: begin one with 'adventure play classic'.")
    newest = max(playable, key=lambda summary: summary.played)
    return str(newest.name)
