"""Files of games, one game a line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

from training.corpus.tale import write


class Job(NamedTuple):
    """One file to write: games ``first`` to ``first + games`` of a split and seed."""

    path: Path
    split: str
    seed: int
    first: int
    games: int


def write_shard(job: Job) -> tuple[int, int]:
    """Write one file. Returns the games and the words of replies in it."""
    words = 0
    with job.path.open("w", encoding="utf-8") as out:
        for index in range(job.first, job.first + job.games):
            game = write(f"{job.split}-{job.seed}-{index}", job.split == "heldout")
            words += sum(len(t["model"].split()) for t in game["turns"])
            out.write(json.dumps(game, ensure_ascii=False, separators=(",", ":")) + "\n")
    return job.games, words
