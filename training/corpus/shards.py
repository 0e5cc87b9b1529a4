"""Files of games, one game a line."""

from __future__ import annotations

import json
from pathlib import Path

from training.corpus.tale import write


def write_shard(job: tuple[Path, str, int, int, int]) -> tuple[int, int]:
    """Write games ``first`` to ``first + count`` to one file. Games written, words written."""
    path, split, seed, first, count = job
    words = 0
    with path.open("w", encoding="utf-8") as out:
        for index in range(first, first + count):
            game = write(f"{split}-{seed}-{index}", split == "heldout")
            words += sum(len(t["model"].split()) for t in game["turns"])
            out.write(json.dumps(game, ensure_ascii=False, separators=(",", ":")) + "\n")
    return count, words
