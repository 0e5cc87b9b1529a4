"""Pictures of the models screen. Each was looked at; ``--snapshot-update`` takes new ones, to be looked at again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from stage import until
from test_pictures import drawn, named
from textual.pilot import Pilot

from adventure import paths
from adventure.models.header import Header
from adventure.models.places import Model

_TALE = {
    "general.architecture": "llama",
    "general.size_label": "1.1B",
    "general.file_type": 15,
    "llama.context_length": 32768,
    "llama.block_count": 22,
    "llama.embedding_length": 2048,
    "llama.attention.head_count": 32,
    "llama.attention.head_count_kv": 4,
}
_LANTERN = {"general.architecture": "llama", "general.file_type": 7, "llama.context_length": 2048}
_TOO_LARGE = 40 << 30


def installed() -> tuple[Model, ...]:
    bundled, mine = paths.bundled_model(), Path("/home/robin/models")
    broken = f"{mine / 'half.gguf'} is cut short or corrupt: download the model again."
    return (
        Model(bundled, "comes with the program", "Lantern", Header(bundled, 4 << 20, _LANTERN, 4_262_144)),
        Model(mine / "tale.gguf", "your models folder", "Tale [/sigh]", Header(mine / "tale.gguf", 668 << 20, _TALE)),
        Model(mine / "great.gguf", "LM Studio", "Great Tale", Header(mine / "great.gguf", _TOO_LARGE, _TALE)),
        Model(mine / "half.gguf", "your models folder", "half.gguf", None, broken),
    )


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (200, 60)], ids=named)
def test_models(open_hall: Any, snap_compare: Any, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]) -> None:
    monkeypatch.setattr("adventure.tui.screens.models.installed", installed)
    monkeypatch.setattr("adventure.tui.screens.models.free", lambda: 6 << 30)
    monkeypatch.setattr("adventure.models.memory.free", lambda: 6 << 30)
    monkeypatch.setattr("adventure.paths.models", lambda: Path("/home/robin/models"))
    hall = open_hall(theme="paper" if size[0] == 200 else "adventure")

    async def look(pilot: Pilot[Any]) -> None:
        await until(pilot, lambda: "Gull Rock" in hall.text)
        await hall.app.connection.get()
        await pilot.press("f5")
        await until(pilot, lambda: "Tale [/sigh]" in hall.text)
        await pilot.press("down")
        await drawn(pilot)

    assert snap_compare(hall.app, terminal_size=size, run_before=look)
