"""``python -m training.corpus --out DIR --games N --seed S [--workers W] [--split train|heldout]``."""

from __future__ import annotations

import argparse
import sys
import time
from multiprocessing import get_context
from pathlib import Path

from training.corpus.shards import write_shard

SHARD = 2_000


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Write text adventures for training.")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--games", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--split", choices=("train", "heldout"), default="train")
    options = parser.parse_args(argv)
    options.out.mkdir(parents=True, exist_ok=True)
    jobs = [
        (options.out / f"{options.split}-{number:04d}.jsonl", options.split, options.seed, first, min(SHARD, options.games - first))
        for number, first in enumerate(range(0, options.games, SHARD))
    ]  # fmt: skip
    start, games, words = time.monotonic(), 0, 0
    with get_context("spawn").Pool(options.workers) as pool:
        for count, size in pool.imap_unordered(write_shard, jobs):
            games, words = games + count, words + size
            print(f"{games} games, {words} words, {time.monotonic() - start:.0f} s", file=sys.stderr)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
