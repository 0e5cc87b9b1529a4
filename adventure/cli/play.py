"""``adventure play``: begin a game."""

from __future__ import annotations

from typing import Any

import click

from adventure.cli.common import (
    WholeNumber,
    answers_from,
    connection,
    model_flags,
    scenario_named,
    settings_from,
    shelf,
)


@click.command("play")
@click.argument("scenario", required=False)
@click.option("--plain", is_flag=True, help="Play by lines on standard input and output.")
@click.option("--seed", type=WholeNumber(0, 2**32 - 1), metavar="N", help="Equal seeds give equal games.")
@click.option("--set", "pairs", multiple=True, metavar="NAME=VALUE", help="Answer one of the scenario's questions.")
@click.option("--name", "title", metavar="TITLE", help="A name for the saved game.")
@click.option("--watch", is_flag=True, help="Play edits of the scenario's file from the next turn.")
@model_flags
def command(
    scenario: str | None,
    plain: bool,
    seed: int | None,
    pairs: tuple[str, ...],
    title: str | None,
    watch: bool,
    **flags: Any,
) -> int:
    """Play SCENARIO, given by name or as the path of a .scenario.yaml file.

    Without SCENARIO the library opens. The game saves itself after every turn.
    """
    settings = settings_from(flags)
    if scenario is None:
        if plain or watch:
            raise click.UsageError("Name a scenario; 'adventure play' alone opens the library.")
        from adventure.cli.library import open_library

        return open_library(settings)
    from adventure.cli.run import play_game
    from adventure.play.games import new_game

    path, found = scenario_named(scenario)
    link = connection(settings)
    name = path.name.removesuffix(".scenario.yaml")
    journal = new_game(shelf(), found, scenario_name=name, answers=answers_from(pairs), seed=seed, title=title)
    return play_game(journal, link, settings, plain=plain, watched=path if watch else None)
