"""``adventure serve``: the same app in a browser."""

from __future__ import annotations

import asyncio
import contextlib
import importlib.util
import signal
import sys
from collections.abc import Sequence
from typing import Any

import click

from adventure.cli.common import FLAG_NAMES, WholeNumber, connection, model_flags, scenario_named, settings_from

_PACKAGE = "textual_serve"


@click.command("serve")
@click.argument("scenario", required=False)
@click.option(
    "--port", metavar="N", type=WholeNumber(0, 65535), default=8000, show_default=True, help="0 takes a free one."
)
@click.option("--host", default="127.0.0.1", show_default=True, help="Where to listen; others reach this machine "
              "by any address but the usual one.")  # fmt: skip
@model_flags
def command(scenario: str | None, port: int, host: str, **flags: Any) -> int:
    """Open the app in a browser on this machine.

    With SCENARIO every page that is opened begins a game of it; without, the library opens. The address that is printed
    is a key: whoever has it plays as you. Ctrl-C ends it.
    """
    from adventure.errors import ServeError

    if importlib.util.find_spec(_PACKAGE) is None:
        raise ServeError("Playing in a browser needs textual-serve: pip install 'adventure[web]'")
    play = _play_command(scenario, flags)
    connection(settings_from(flags))
    if scenario is not None:
        scenario_named(scenario)
    return asyncio.run(_serve(play, host, port))


def _play_command(scenario: str | None, flags: dict[str, Any]) -> list[str]:
    """The command each page runs: what was given here, passed on."""
    given = [(f"--{name.replace('_', '-')}", flags[name]) for name in FLAG_NAMES if flags[name] is not None]
    options = [f"{option}={value}" for option, value in given]
    return [sys.executable, "-P", "-m", "adventure", "play", *options, *(["--", scenario] if scenario else [])]


async def _serve(play: Sequence[str], host: str, port: int) -> int:
    from adventure.web.guard import is_private
    from adventure.web.server import serving

    ended = asyncio.Event()
    for name in ("SIGINT", "SIGTERM", "SIGHUP"):
        with contextlib.suppress(AttributeError, NotImplementedError):
            asyncio.get_running_loop().add_signal_handler(getattr(signal, name), ended.set)
    async with serving(play, host, port) as address:
        if not is_private(host):
            click.echo(_WARNING, err=True)
        click.echo("Open this address in a browser. It is a key: keep it to yourself. Ctrl-C ends it.", err=True)
        click.echo(address)
        sys.stdout.flush()
        await ended.wait()
    return 0


_WARNING = (
    "Warning: other machines can reach this. Nothing is encrypted: whoever listens on the network can read the address "
    "and the story, and whoever has the address plays as you and sees your games and files' names."
)
