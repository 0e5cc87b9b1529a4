"""``adventure packs``: what is installed, and what can be done with it."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from adventure.errors import AdventureError, ScenarioError

if TYPE_CHECKING:
    from adventure.scenario.installed import Manifest, Packs


@click.group("packs", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="The list as JSON.")
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> int:
    """List the installed packs."""
    return 0 if ctx.invoked_subcommand else _list(as_json)


@command.command("list")
@click.option("--json", "as_json", is_flag=True, help="The list as JSON.")
def list_(as_json: bool) -> int:
    """List the installed packs, as 'adventure packs' does."""
    return _list(as_json)


@command.command("remove")
@click.argument("name")
def remove(name: str) -> int:
    """Remove the pack NAME. Games that were begun from it stay, and go on."""
    _packs().remove(name)
    click.echo(f"{name} is removed.")
    return 0


@command.command("verify")
@click.argument("name", required=False)
def verify(name: str | None) -> int:
    """Compare the files of the pack NAME, or of all, with the checksums they were installed with."""
    return _each(name, _verify)


@command.command("update")
@click.argument("name", required=False)
def update(name: str | None) -> int:
    """Get the pack NAME, or all, from where it came, and install it where it has changed."""
    return _each(name, _update)


def _packs() -> Packs:
    from adventure import paths
    from adventure.scenario.installed import Packs

    return Packs(paths.packs())


def _list(as_json: bool) -> int:
    packs = _packs()
    if as_json:
        values = [_values(packs, name) for name in packs.names()]
        click.echo(json.dumps(values, indent=2, ensure_ascii=False))
        return 0
    if not packs.names():
        click.echo("There are no installed packs yet: 'adventure install' adds one.", err=True)
    for name in packs.names():
        click.echo(_line(packs, name))
    return 0


def _values(packs: Packs, name: str) -> dict[str, Any]:
    try:
        found = packs.find(name)
    except ScenarioError as error:
        return {"name": name, "problem": str(error)}
    shown = found.model_dump(include={"name", "version", "title", "source", "sha256"})
    return {**shown, "scenarios": list(found.scenarios), "problem": ""}


def _line(packs: Packs, name: str) -> str:
    from adventure.text import one_line

    try:
        found = packs.find(name)
    except ScenarioError as error:
        return one_line(f"{name}: {error}")
    return one_line(f"{name} {found.version}: {found.title} ({', '.join(found.scenarios)}), from {found.source}")


def _each(name: str | None, work: Callable[[Packs, Manifest], bool]) -> int:
    """Do ``work`` for the pack ``name``, or for all, whatever becomes of the others. Returns the exit code."""
    packs = _packs()
    if name is not None:
        return 0 if work(packs, packs.find(name)) else 1
    well = True
    for each in packs.names():
        try:
            well = work(packs, packs.find(each)) and well
        except AdventureError as error:
            click.echo(f"{each}: {error}", err=True)
            well = False
    return 0 if well else 1


def _verify(packs: Packs, manifest: Manifest) -> bool:
    problems = packs.verify(manifest.name)
    for problem in problems:
        click.echo(str(problem))
    if not problems:
        click.echo(f"{manifest.name} {manifest.version} is whole.")
    return not problems


def _update(packs: Packs, manifest: Manifest) -> bool:
    from adventure.cli.install import load

    loaded = load(manifest.source)
    about = loaded.pack.about
    if about.name != manifest.name:
        click.echo(f"{manifest.source} is the pack '{about.name}' now; {manifest.name} stays as it is.", err=True)
        return False
    if loaded.sha256 == manifest.sha256:
        click.echo(f"{manifest.name} {manifest.version} is up to date.")
        return True
    packs.install(loaded.pack, source=loaded.source, sha256=loaded.sha256, force=True)
    click.echo(f"{manifest.name} {manifest.version} is {about.version} now.\nsha256 {loaded.sha256}")
    return True
