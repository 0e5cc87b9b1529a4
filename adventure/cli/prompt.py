"""``adventure prompt``: exactly what the model would be sent."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import click

from adventure.cli.common import connection, model_flags, scenario_named, settings_from, shelf


@click.command("prompt")
@click.argument("source", metavar="SCENARIO|SAVE")
@click.option("--tokens", is_flag=True, help="One token a line: its number and its piece.")
@click.option("--json", "as_json", is_flag=True, help="The tokens as JSON.")
@click.option("--action", metavar="TEXT", help="What the player does next; the first option unless given.")
@model_flags
def command(source: str, tokens: bool, as_json: bool, action: str | None, **flags: Any) -> int:
    """Print exactly what the model would be sent next in SAVE, or first in SCENARIO."""
    settings = settings_from(flags)
    return asyncio.run(_print(connection(settings), settings, source, tokens, as_json, action))


async def _print(link: Any, settings: Any, source: str, tokens: bool, as_json: bool, action: str | None) -> int:
    from adventure.play.preview import next_prompt

    try:
        pieces = await next_prompt(await link.get(), settings, *_story(source), action)
    finally:
        await link.close()
    if as_json:
        click.echo(json.dumps([{"id": number, "piece": piece} for number, piece in pieces], ensure_ascii=False))
    elif tokens:
        for number, piece in pieces:
            click.echo(f"{number}\t{json.dumps(piece, ensure_ascii=False)}")
        click.echo(f"{len(pieces)} tokens", err=True)
    else:
        click.echo("".join(piece for _, piece in pieces))
    return 0


def _story(source: str) -> tuple[Any, Any]:
    """The scenario and the game, None for a scenario that was not begun. A saved game's name comes first."""
    from adventure.errors import SaveNotFound
    from adventure.saves.journal import read
    from adventure.scenario.schema import Scenario

    try:
        game = read(shelf().find(source)).game
    except SaveNotFound:
        _, scenario = scenario_named(source)
        return scenario.fill({}), None
    return Scenario.from_snapshot(game.header.scenario), game
