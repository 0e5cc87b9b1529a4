"""One module a genre; each exports ``GENRE``. New modules are found by themselves."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from training.corpus.format import Genre


def names() -> list[str]:
    """The module names of every genre, sorted."""
    return sorted(m.name for m in pkgutil.iter_modules(__path__) if not m.name.startswith("_"))


@cache
def load(name: str) -> Genre:
    """The genre in module ``name``. Raises ImportError when there is none, AttributeError when it exports no GENRE."""
    genre: Genre = importlib.import_module(f"{__name__}.{name}").GENRE
    return genre
