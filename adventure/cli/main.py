"""The ``adventure`` command: a table of commands, each loaded only when it runs.

One handler decides how a run ends: 0 well, 1 an expected failure, 2 a wrong call, 130 after Ctrl-C, 3 a bug (with the
place of its report). Standard output is for results; everything else goes to standard error.
"""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any

import click

from adventure import __version__
from adventure.errors import AdventureError

COMMANDS: dict[str, tuple[str, str]] = {
    "play": ("adventure.cli.play", "Play a scenario."),
    "continue": ("adventure.cli.continue_", "Go on with a saved game."),
    "serve": ("adventure.cli.serve", "Open the app in a browser on this machine."),
    "saves": ("adventure.cli.saves", "List, verify, repair, rename, delete, import or export saved games."),
    "export": ("adventure.cli.export", "Make a web page, Markdown, text or JSON of a saved game."),
    "prompt": ("adventure.cli.prompt", "Print exactly what the model would be sent."),
    "doctor": ("adventure.cli.doctor", "Say what would run here, and what is missing."),
    "cache": ("adventure.cli.cache", "Say what the saved states of models take, or delete them."),
    "check": ("adventure.cli.check", "Find the problems in scenario files."),
    "schema": ("adventure.cli.schema", "Print the JSON Schema of scenario files."),
    "new": ("adventure.cli.new", "Start a scenario of your own."),
    "lore": ("adventure.cli.lore", "Say which lore a text wakes, and why or why not."),
    "playtest": ("adventure.cli.playtest", "Play many games without a screen and say what they show."),
    "pack": ("adventure.cli.pack", "Make one file of a folder of scenarios."),
    "install": ("adventure.cli.install", "Install a pack of scenarios."),
    "packs": ("adventure.cli.packs", "List, remove, verify or update installed packs."),
}


class LazyGroup(click.Group):
    """A group that knows its commands' names and help without importing them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(COMMANDS[cmd_name][0])
        command: click.Command = module.command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl([(name, help_text) for name, (_, help_text) in COMMANDS.items()])


@click.group(cls=LazyGroup, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="adventure")
@click.pass_context
def main(ctx: click.Context) -> int:
    """Text adventures told by a language model on your own machine.

    Without a command, the library opens: every scenario and every saved game.
    """
    if ctx.invoked_subcommand is None:
        from adventure.cli.library import open_library

        return open_library()
    return 0


def run(arguments: list[str] | None = None) -> None:
    """The console script: runs ``main`` and exits with its code."""
    sys.exit(guarded(arguments))


def guarded(arguments: list[str] | None) -> int:
    """Run one command and return its exit code; nothing but a request to exit gets out."""
    try:
        result: Any = main.main(arguments, prog_name="adventure", standalone_mode=False)
        sys.stdout.flush()
        return result if isinstance(result, int) else 0
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except AdventureError as error:
        click.echo(f"adventure: {error}", err=True)
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        click.echo("", err=True)
        return 130
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as bug:
        return _report(bug)


def _report(bug: Exception) -> int:
    """Write the traceback where it can be found and say so in one sentence."""
    import traceback

    from adventure import paths

    report = paths.log_file().with_name("crash.log")
    try:
        report.parent.mkdir(parents=True, exist_ok=True)
        report.write_text("".join(traceback.format_exception(bug)), encoding="utf-8")
        place = f"the details are in {report}"
    except OSError:
        place = f"{type(bug).__name__}: {bug}"
    click.echo(f"adventure: Something went wrong that should not have; {place}.", err=True)
    return 3
