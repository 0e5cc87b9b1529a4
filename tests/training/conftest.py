from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

NAMES = ("Mira", "Thessaly", "Orrin", "Wrenmouth", "Kestrel", "Zeb")
THINGS = ("lamp", "rope", "map", "bell", "key", "boat", "door", "well", "stair", "book")


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


@pytest.fixture
def stub_corpus(tmp_path: Path) -> Callable[[int], Path]:
    """Writes a corpus of a few dozen words in the shape of the real one and returns its folder."""

    def write(games: int) -> Path:
        folder = tmp_path / "corpus"
        folder.mkdir()
        rng = Random(5)
        for split in ("train", "heldout"):
            lines = [json.dumps(_game(rng)) for _ in range(games)]
            (folder / f"{split}-0000.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
        return folder

    return write
