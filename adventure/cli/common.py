"""What several commands share: the model flags, the settings they lead to, scenarios by name, the shelf."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from pathlib import Path

    from adventure.play.connection import Connection
    from adventure.saves.shelf import Shelf
    from adventure.scenario.schema import Scenario
    from adventure.settings import Settings

F = TypeVar("F", bound=Callable[..., Any])


class WholeNumber(click.IntRange):
    """A number within bounds, called what a player calls it where click says "integer range"."""

    name = "whole number"


TEMPLATES = ("metharme", "chatml", "llama2", "llama3", "alpaca", "vicuna", "mistral", "gemma", "phi3")

_MODEL_FLAGS = (
    click.option("-m", "--model", metavar="PATH", help="A GGUF file, or the address of an OpenAI-compatible server."),
    click.option("--remote-model", metavar="NAME", help="The model to ask a server for."),
    click.option("--template", type=click.Choice(TEMPLATES), help="Chat template, in place of the model's own."),
    click.option("--context", type=int, metavar="TOKENS", help="Context window."),
    click.option("--threads", type=int, metavar="N", help="CPU threads; the physical cores unless given."),
    click.option("--gpu-layers", type=int, metavar="N", help="Layers on the GPU; -1 for all."),
    click.option("--temperature", type=float, metavar="T", help="How freely words are picked; 0 takes the likeliest."),
    click.option("--max-prose", type=int, metavar="TOKENS", help="Length of the prose before the options."),
    click.option("--look-ahead", type=click.Choice(["on", "off", "auto"]), help="Write the three futures early."),
)
FLAG_NAMES = (
    "model", "remote_model", "template", "context", "threads", "gpu_layers", "temperature", "max_prose", "look_ahead",
)  # fmt: skip


def model_flags(command: F) -> F:
    """Adds the flags that choose and shape the model."""
    for option in reversed(_MODEL_FLAGS):
        command = option(command)
    return command


def settings_from(flags: dict[str, Any]) -> Settings:
    """Takes the model flags out of ``flags`` and lays them over file and environment."""
    from adventure import settings

    return settings.load().with_flags(**{name: flags.pop(name, None) for name in FLAG_NAMES})


def connection(settings: Settings) -> Connection:
    """A connection to the engine the settings name; nothing is loaded yet."""
    from adventure.models.open import opener
    from adventure.play.connection import Connection

    return Connection(opener(settings))


def shelf() -> Shelf:
    from adventure import paths
    from adventure.saves.shelf import Shelf

    return Shelf(paths.saves())


def scenario_named(name: str) -> tuple[Path, Scenario]:
    """A scenario by path or by name. Raises ``UsageError`` for an unknown name, ``ScenarioError`` for a bad file."""
    from adventure import paths
    from adventure.scenario.library import find_scenario

    return find_scenario(name, paths.scenario_folders())


def scenario_names() -> list[str]:
    from adventure import paths
    from adventure.scenario.library import scenario_paths

    return sorted(scenario_paths(paths.scenario_folders()))


def answers_from(pairs: Sequence[str]) -> dict[str, str]:
    """The answers that ``--set NAME=VALUE`` gave. Raises ``click.UsageError``."""
    answers = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals:
            raise click.UsageError(f"'{pair}' is not of the form NAME=VALUE.")
        answers[name.strip()] = value
    return answers
