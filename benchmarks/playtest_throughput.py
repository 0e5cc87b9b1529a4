"""How much faster a playtest is than its games played one after another.

    python benchmarks/playtest_throughput.py [--scenario NAME] [--games N] [--turns N] [--parallel N] [--rounds N]
                                             [-m MODEL]

Plays the same playtest in turn as the command plays it, one game after another as with ``--parallel 1``, and one game
after another with a thread for each core. Prints the tokens a second of each, and how the first compares to the others.
Opening the engines is not counted.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import time

from adventure import paths
from adventure.engine.llama.cores import physical_cores
from adventure.playtest.players import PLAYERS
from adventure.playtest.run import Plan, play
from adventure.playtest.tables import close_tables, open_tables, tables_for
from adventure.scenario.library import find_scenario
from adventure.settings import Settings

BESIDE, ALONE, THREADED = "side by side", "one after another", "one after another, a thread a core"


async def _timed(options: argparse.Namespace, parallel: int | None, threads: int | None) -> float:
    """Tokens a second, of all games together."""
    _, scenario = find_scenario(options.scenario, (paths.bundled_scenarios(),))
    settings = Settings(model=options.model, threads=threads)
    tables = tables_for(settings, options.games, parallel)
    plan = Plan(scenario, settings, options.games, options.turns, tuple(PLAYERS), options.seed, tables.games, {})
    engines = await open_tables(settings, tables)
    try:
        begin = time.monotonic()
        run = await play(plan, engines, {})
        seconds = time.monotonic() - begin
    finally:
        await close_tables(engines)
    tokens = sum(turn.reply_tokens for game in run.games for turn in game.turns)
    print(
        f"{tables.engines} x {tables.games} games: {tokens} tokens in {seconds:.1f} s: {tokens / seconds:.0f}/s",
        flush=True,
    )
    return tokens / seconds


async def _main(options: argparse.Namespace) -> None:
    ways = {BESIDE: (options.parallel, None), ALONE: (1, None), THREADED: (1, physical_cores())}
    speeds: dict[str, list[float]] = {way: [] for way in ways}
    for _ in range(options.rounds):
        for way, (parallel, threads) in ways.items():
            speeds[way].append(await _timed(options, parallel, threads))
    for way in (ALONE, THREADED):
        ratio = statistics.median(fast / slow for fast, slow in zip(speeds[BESIDE], speeds[way], strict=True))
        print(f"{BESIDE} is {ratio:.2f} times as fast as {way}")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--scenario", default="lighthouse")
    parser.add_argument("--games", type=int, default=20)
    parser.add_argument("--turns", type=int, default=15)
    parser.add_argument("--parallel", type=int)
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("-m", "--model")
    asyncio.run(_main(parser.parse_args()))
