"""A playtest on the real engine: room for every story, and the same games for the same seed."""

from __future__ import annotations

from pathlib import Path

from gguf_factory import tiny_llama
from planting import plan

from adventure.engine.process import LlamaEngine, LlamaOptions
from adventure.playtest.record import bless
from adventure.playtest.run import play
from adventure.scenario.schema import Scenario

SHORT = Scenario.from_snapshot(
    {"title": "Short", "system": "The door. Three options.", "reply": {"max_prose": 40, "max_option": 8}}
)


async def test_games_side_by_side_are_the_same_again(tmp_path: Path) -> None:
    model = tiny_llama(tmp_path / "tiny.gguf", context=2048)
    for name in ("one", "again"):
        engine = await LlamaEngine.open(LlamaOptions(model, threads=1, parallel=4, apart=True))
        try:
            assert engine.facts.cells >= 4 * engine.info.context_length
            played = await play(plan(SHORT, games=6, turns=8), [engine], {})
        finally:
            await engine.close()
        assert [(game.failure, len(game.turns)) for game in played.games] == [("", 8)] * 6
        bless(tmp_path / name, played)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "again").read_bytes()
