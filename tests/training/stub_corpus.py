"""A corpus of a few dozen words, in the shape of the real one."""

from __future__ import annotations

import json
from pathlib import Path
from random import Random

NAMES = ("Mira", "Thessaly", "Orrin", "Wrenmouth", "Kestrel", "Zeb")
THINGS = ("lamp", "rope", "map", "bell", "key", "boat", "door", "well", "stair", "book")


def write(folder: Path, games: int, seed: int = 0) -> Path:
    """``train`` and ``heldout`` shards of ``games`` games each."""
    folder.mkdir(parents=True, exist_ok=True)
    rng = Random(seed)
    for split in ("train", "heldout"):
        lines = [json.dumps(_game(rng)) for _ in range(games)]
        (folder / f"{split}-0000.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    return folder


def _game(rng: Random) -> dict[str, object]:
    name = rng.choice(NAMES)
    action, turns = "Begin.", []
    for _ in range(rng.randint(2, 12)):
        seen = rng.sample(THINGS, 3)
        prose = f'{name} looks at the {seen[0]}. "It is cold," says {rng.choice(NAMES)}. The {seen[1]} waits.'
        options = [f"Take the {thing}." for thing in seen]
        turns.append({"user": action, "model": "\n".join([prose, *(f"- {o}" for o in options)]), "meta": {}})
        action = rng.choice(options)
    return {"system": f"The player is {name}. Write a story.", "turns": turns, "meta": {}}
