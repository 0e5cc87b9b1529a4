"""More layers for a model that has learned already: it says the same at first, and has more to learn with."""

from __future__ import annotations

import re
from collections.abc import Mapping

from torch import Tensor, zeros_like

_LAYER = re.compile(r"blocks\.(\d+)\.(.+)")
_SILENT = ("out.weight", "down.weight")
"""What a layer adds goes through these: nothing, while they are zero."""


def sources(old: int, new: int) -> list[tuple[int, bool]]:
    """For each of ``new`` layers, which of the ``old`` ones it is made of, and whether that one came before already."""
    made = [place * old // new for place in range(new)]
    return [(source, place > 0 and made[place - 1] == source) for place, source in enumerate(made)]


def grow(state: Mapping[str, Tensor], old: int, new: int) -> dict[str, Tensor]:
    """The weights of ``old`` layers as those of ``new``: each added layer is a silent copy of the one below it.

    Raises ValueError for fewer layers than there are.
    """
    if new < old:
        raise ValueError(f"{old} layers cannot become {new}: layers are only added.")
    grown = {name: weight for name, weight in state.items() if not _LAYER.fullmatch(name)}
    for place, (source, again) in enumerate(sources(old, new)):
        for name, weight in state.items():
            found = _LAYER.fullmatch(name)
            if found and int(found[1]) == source:
                silent = again and found[2] in _SILENT
                grown[f"blocks.{place}.{found[2]}"] = zeros_like(weight) if silent else weight.clone()
    return grown
