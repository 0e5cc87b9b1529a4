"""``adventure playtest``: many games without a screen, and what they show."""

from __future__ import annotations

import asyncio
import hashlib
import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

import click

from adventure.cli.common import WholeNumber, answers_from, model_flags, scenario_named, settings_from

if TYPE_CHECKING:
    from adventure.playtest.against import Change
    from adventure.playtest.latency import Latency
    from adventure.playtest.measure import Report
    from adventure.playtest.record import GameRecord, Head, Run
    from adventure.playtest.run import Plan
    from adventure.playtest.tables import Tables

_GAMES, _TURNS = 20, 15
_FILE = click.Path(dir_okay=False, path_type=Path)


@dataclass(frozen=True, slots=True)
class Files:
    report: Path | None
    bless: Path | None
    against: Path | None
    latency: Path | None
    state: Path | None


@click.command("playtest")
@click.argument("scenario")
@click.option(
    "--games", metavar="N", type=WholeNumber(1, 10_000), help=f"How many games; {_GAMES} unless the scenario says."
)
@click.option(
    "--turns", metavar="N", type=WholeNumber(1, 1000), help=f"Turns of each game; {_TURNS} unless the scenario says."
)
@click.option("--players", default="random,first,explorer,free-text", show_default=True, help="Who plays, in turn.")
@click.option("--seed", metavar="N", type=WholeNumber(0, 2**32 - 1), default=0, help="Equal seeds give equal reports.")
@click.option("--set", "pairs", multiple=True, metavar="NAME=VALUE", help="Answer one of the scenario's questions.")
@click.option(
    "--parallel",
    metavar="N",
    type=WholeNumber(1, 64),
    help="Games side by side. On a small model, such as the bundled one, each has an engine of its own, which computes "
    "on one core; as many as there are cores, unless told. Others share an engine; 4, unless told.",
)
@click.option("--report", type=_FILE, metavar="FILE", help="Write the report as a web page.")
@click.option("--json", "as_json", is_flag=True, help="The report as JSON.")
@click.option("--bless", type=_FILE, metavar="FILE", help="Record this run, to compare later ones with it.")
@click.option("--against", type=_FILE, metavar="FILE", help="Show what changed since a run that was recorded.")
@click.option("--latency", type=_FILE, metavar="FILE", help="Write how long replies took, as JSON.")
@click.option("--state", type=_FILE, metavar="FILE", help="Where an interrupted run goes on from.")
@click.option("--resume/--fresh", default=True, help="Go on with an interrupted run, or begin it anew.")
@model_flags
def command(
    scenario: str,
    games: int | None,
    turns: int | None,
    players: str,
    seed: int,
    pairs: tuple[str, ...],
    parallel: int | None,
    as_json: bool,
    resume: bool,
    report: Path | None,
    bless: Path | None,
    against: Path | None,
    latency: Path | None,
    state: Path | None,
    **flags: Any,
) -> int:
    """Play many games of SCENARIO without a screen and say what they show.

    Exit code 1 when the limits of the scenario's 'playtest' section do not hold. The report goes to standard output and
    is the same for the same seed; times go to standard error.
    """
    from adventure.playtest.run import Plan, answers_for
    from adventure.playtest.tables import tables_for

    _, found = scenario_named(scenario)
    limits, settings = found.playtest, settings_from(flags)
    games = games or (limits.games if limits else _GAMES)
    tables = tables_for(settings, games, parallel)
    plan = Plan(
        scenario=found,
        settings=settings,
        games=games,
        turns=turns or (limits.turns if limits else _TURNS),
        players=_players(players),
        seed=seed,
        parallel=tables.games,
        answers=answers_from(pairs),
    )
    found.fill(answers_for(plan, 1))
    files = Files(report, bless, against, latency, state)
    return playtest(plan, tables, files, resume=resume, as_json=as_json, out=sys.stdout)


def playtest(plan: Plan, tables: Tables, files: Files, *, resume: bool, as_json: bool, out: TextIO) -> int:
    """Play, report, and return 1 when a limit does not hold, else 0."""
    from adventure.playtest import record, summary
    from adventure.playtest.against import changes
    from adventure.playtest.latency import latency_of
    from adventure.playtest.measure import report_on

    before = record.read(files.against) if files.against else None
    run = asyncio.run(_play(plan, tables, files.state, resume))
    report, latency = report_on(run, plan.scenario), latency_of(run)
    changed = None if before is None else changes(before, run)
    if as_json:
        print(json.dumps(summary.values(report, changed), indent=2, ensure_ascii=False), file=out)
    else:
        for line in (*summary.lines(report), *(() if changed is None else summary.changed_lines(changed))):
            print(line, file=out)
    _write(files, run, report, changed, latency)
    if said := summary.latency_line(latency, tables.engines * run.head.parallel):
        click.echo(said, err=True)
    quick = _quick_enough(plan, latency.half)
    return 0 if report.holds and quick and not any(game.failure for game in run.games) else 1


def _players(given: str) -> tuple[str, ...]:
    from adventure.errors import UsageError
    from adventure.playtest.players import PLAYERS

    names = tuple(name.strip() for name in given.split(",") if name.strip())
    unknown = [name for name in names if name not in PLAYERS]
    if unknown or not names:
        known = ", ".join(PLAYERS)
        raise UsageError(f"There is no player '{', '.join(unknown)}'; write some of {known}, with commas between.")
    return names


async def _play(plan: Plan, tables: Tables, state_path: Path | None, resume: bool) -> Run:
    from adventure.playtest.record import State
    from adventure.playtest.run import head_of, play
    from adventure.playtest.tables import close_tables, open_tables

    engines = await open_tables(plan.settings, tables)
    try:
        head = head_of(plan, engines[0])
        state = State(state_path or _state_path(head))
        if not resume:
            state.remove()
        done = state.resume(head)
        with _progress(plan, done) as on_turn:
            run = await play(plan, engines, done, on_turn=on_turn, on_game=state.add)
    except asyncio.CancelledError:
        click.echo("Interrupted: the same command goes on with the games that are missing.", err=True)
        raise
    finally:
        await close_tables(engines)
    state.remove()
    return run


def _state_path(head: Head) -> Path:
    """Of its own for every run that could be told from another."""
    from adventure import paths

    key = hashlib.sha256(repr(head).encode()).hexdigest()[:16]
    return paths.cache() / "playtest" / f"{key}.jsonl"


@contextmanager
def _progress(plan: Plan, done: Mapping[int, GameRecord]) -> Iterator[Callable[[], None]]:
    """A bar on standard error, where that is a terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    if done:
        click.echo(f"{len(done)} of {plan.games} games were played before; going on.", err=True)
    console = Console(stderr=True)
    columns = (TextColumn("turns"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as progress:
        before = sum(len(game.turns) for game in done.values())
        task = progress.add_task("", total=plan.games * plan.turns, completed=before)
        yield lambda: progress.advance(task)


def _quick_enough(plan: Plan, seconds: float) -> bool:
    limit = plan.scenario.playtest.max_seconds if plan.scenario.playtest else None
    if limit is None:
        return True
    click.echo(f"max_seconds: {limit:g}; {'holds' if seconds <= limit else 'does not hold'}.", err=True)
    return seconds <= limit


def _write(files: Files, run: Run, report: Report, changed: Sequence[Change] | None, latency: Latency) -> None:
    from adventure.files import make_folder, write_atomically
    from adventure.playtest.record import bless
    from adventure.playtest.report import page

    def put(path: Path | None, text: str) -> None:
        if path is not None:
            make_folder(path.absolute().parent)
            write_atomically(path, text.encode())

    if files.report is not None:
        put(files.report, page(report, run, changed))
    put(files.latency, json.dumps(asdict(latency), indent=2) + "\n")
    if files.bless is not None:
        bless(files.bless, run)
