"""``adventure cache``: the saved states of models, which can be deleted without loss."""

from __future__ import annotations

import json

import click

_MIB = 1 << 20


@click.group("cache", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="The same as JSON.")
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> int:
    """Say how many states of models are saved, with which games and openings go on at once, and what they take.

    They are kept for the last games played, up to the setting 'snapshots' in megabytes, and can be deleted without
    loss: a game that has none reads its story again when it is resumed.
    """
    if ctx.invoked_subcommand is not None:
        return 0
    from adventure import paths, settings
    from adventure.engine.llama.snapshots import total

    folder, limit = paths.snapshots(), settings.load().snapshots * _MIB
    count, size = total(folder)
    if as_json:
        click.echo(json.dumps({"folder": str(folder), "snapshots": count, "bytes": size, "limit": limit}, indent=2))
        return 0
    click.echo(f"{states(count, size)} in {folder}")
    click.echo(f"Limit: {limit // _MIB} MB (the setting 'snapshots')" if limit else "None are kept: 'snapshots' is 0.")
    return 0


@command.command("clear")
def clear() -> int:
    """Delete every saved state. No game loses anything."""
    from adventure import paths
    from adventure.engine.llama.snapshots import clear as delete
    from adventure.files import storage

    folder = paths.snapshots()
    with storage(folder):
        count, size = delete(folder)
    click.echo(f"Deleted: {states(count, size)}." if count else "There was nothing to delete.")
    return 0


def states(count: int, size: int) -> str:
    """Such as ``2 saved states, 71.5 MB``."""
    return f"{count} saved state{'' if count == 1 else 's'}, {size / _MIB:.1f} MB"
