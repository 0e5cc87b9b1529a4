"""Whether look-ahead and the reader's pace change the story: greedy games that must tell the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.models import exact_file
from benchmarks.peers import Peer
from benchmarks.play import AT_ONCE, Played, Reader, game, play, prompt_ids, scenario
from benchmarks.report import Row
from benchmarks.setting import Setting

_NEAR = 0.01
"""Two words whose logits lie as near as this are tied."""
_BRISK = Reader("10,000 words a minute", 10_000)
_SLOW = Reader("2,500 words a minute", 2500)
WAYS = (("off", AT_ONCE), ("on", AT_ONCE), ("on", _BRISK), ("on", _SLOW))


async def same(setting: Setting) -> tuple[list[Row], Any]:
    """Claim 8 on a model in whole floats, and beside it what a quantized one does.

    Quantized products round what a row is multiplied with, so that the size of a batch alone, in the bare loop too,
    moves logits by more than ties are apart: texts then part where the story is just as likely either way.
    """
    exact = await _games(setting, exact_file())
    quantized = await _games(setting, setting.small)
    rows = [
        Row(8, "Greedy games: gap of the top two logits at a parting", exact.gap, _NEAR, unit="", count=exact.count),
        Row(0, "the same, at most, in Q4_K_M", quantized.gap, unit="", count=quantized.count),
        Row(0, "what the size of a batch moves in the bare loop, whole floats", exact.drift, unit=""),
        Row(0, "what the size of a batch moves in the bare loop, Q4_K_M", quantized.drift, unit=""),
    ]
    return rows, {"exact": exact.gaps, "quantized": quantized.gaps}


@dataclass(frozen=True, slots=True)
class _Found:
    """``gaps``: way, turn, token and gap of each game that parted. ``drift``: in logits, over one game's prompts."""

    gaps: list[tuple[str, int, int, float]]
    drift: float
    count: str

    @property
    def gap(self) -> float:
        return max((gap for *_, gap in self.gaps), default=0.0)


async def _games(setting: Setting, model: Path) -> _Found:
    turns = setting.times(6, 12)
    told: dict[str, list[Played]] = {}
    async with setting.engine(model) as engine:
        for mode, reader in WAYS:
            settings = setting.settings(look_ahead=mode, temperature=0.0)
            async with game(engine, scenario(48, 12), settings) as (session, recorder):
                told[f"look-ahead {mode}, {reader.name}"] = await play(session, recorder, reader, turns)
        (name, first), *others = told.items()
        partings = [(other, _parting(first, played)) for other, played in others]
        prompts = [await prompt_ids(engine, turn) for turn in first]
        cells = engine.facts.cells
    gaps = []
    with Peer("bare", model, threads=setting.threads, context=cells) as bare:
        for other, parting in partings:
            if parting is not None:
                turn, place = parting
                gaps.append((other, turn, place, bare.ask("gap", [*prompts[turn], *first[turn].tokens[:place]])))
        drift = max(bare.ask("drift", prompt) for prompt in prompts)
    alike = sum(parting is None for _, parting in partings)
    return _Found(gaps, drift, f"{alike} of {len(others)} games the same as '{name}' for {turns} turns")


def _parting(first: Sequence[Played], second: Sequence[Played]) -> tuple[int, int] | None:
    """Turn and token at which two games part; None where they do not."""
    for turn, (one, other) in enumerate(zip(first, second, strict=True)):
        if one.tokens != other.tokens:
            pairs = enumerate(zip(one.tokens, other.tokens, strict=False))
            place = next((at for at, (a, b) in pairs if a != b), min(len(one.tokens), len(other.tokens)))
            return turn, place
    return None
