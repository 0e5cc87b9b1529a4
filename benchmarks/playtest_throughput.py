"""How much faster games are played side by side than one after another.

    python benchmarks/playtest_throughput.py [--scenario NAME] [--games N] [--turns N] [--parallel N] [-m MODEL]

Plays the same playtest twice on one model: with all games of a group in one batch, and with one game after the other.
Prints the seconds and tokens of both, and their ratio.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from pathlib import Path

from adventure import paths
from adventure.engine.process import LlamaEngine, LlamaOptions
from adventure.playtest.players import PLAYERS
from adventure.playtest.run import Plan, play
from adventure.scenario.library import find_scenario
from adventure.settings import Settings


async def _timed(options: argparse.Namespace, parallel: int) -> float:
    """Tokens a second, of all games together."""
    _, scenario = find_scenario(options.scenario, (paths.bundled_scenarios(),))
    engine = await LlamaEngine.open(LlamaOptions(options.model, parallel=parallel, apart=True))
    plan = Plan(scenario, Settings(), options.games, options.turns, tuple(PLAYERS), options.seed, parallel, {})
    try:
        begin = time.monotonic()
        run = await play(plan, engine, {})
        seconds = time.monotonic() - begin
    finally:
        await engine.close()
    tokens = sum(turn.reply_tokens for game in run.games for turn in game.turns)
    replies = sum(bool(turn.raw) for game in run.games for turn in game.turns)
    speed = tokens / seconds
    written = f"{replies} replies, {tokens} tokens in {seconds:.1f} s"
    print(f"{parallel:2} at once: {written}: {speed:.1f} tokens/s", flush=True)
    return speed


async def _main(options: argparse.Namespace) -> None:
    beside = await _timed(options, min(options.parallel, options.games))
    alone = await _timed(options, 1)
    print(f"side by side is {beside / alone:.2f} times as fast")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--scenario", default="lighthouse")
    parser.add_argument("--games", type=int, default=20)
    parser.add_argument("--turns", type=int, default=15)
    parser.add_argument("--parallel", type=int, default=10)
    parser.add_argument("--seed", type=int, default=3)
    parser.add_argument("-m", "--model", type=Path, default=paths.bundled_model())
    asyncio.run(_main(parser.parse_args()))
