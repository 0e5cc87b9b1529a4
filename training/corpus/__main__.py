"""``python -m training.corpus --out DIR --games N --seed S [--workers W] [--split train|heldout]``."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterator
from multiprocessing import get_context
from pathlib import Path

from training.corpus.shards import Job, write_shard

SHARD = 2_000


def _jobs(out: Path, split: str, seed: int, games: int) -> list[Job]:
    firsts = range(0, games, SHARD)
    return [
        Job(out / f"{split}-{number:04d}.jsonl", split, seed, first, min(SHARD, games - first))
        for number, first in enumerate(firsts)
    ]


def _written(jobs: list[Job], workers: int) -> Iterator[tuple[int, int]]:
    if workers < 2:
        yield from map(write_shard, jobs)
        return
    with get_context("spawn").Pool(workers) as pool:
        yield from pool.imap_unordered(write_shard, jobs)


def main(argv: list[str] | None = None) -> int:
    """Write the shards, with progress on stderr."""
    parser = argparse.ArgumentParser(description="Write text adventures for training.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--games", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--split", choices=("train", "heldout"), default="train")
    options = parser.parse_args(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    start, games, words = time.monotonic(), 0, 0
    jobs = _jobs(options.out, options.split, options.seed, options.games)
    for count, size in _written(jobs, options.workers):
        games, words = games + count, words + size
        print(f"{games} games, {words} words, {time.monotonic() - start:.0f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
