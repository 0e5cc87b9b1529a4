"""Whether look-ahead and the reader's pace change the story: greedy games that must tell the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

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
    """Claim 8 on the small shape."""
    turns = setting.times(6, 12)
    told: dict[str, list[Played]] = {}
    async with setting.engine(setting.small) as engine:
        for mode, reader in WAYS:
            settings = setting.settings(look_ahead=mode, temperature=0.0)
            async with game(engine, scenario(48, 12), settings) as (session, recorder):
                told[f"look-ahead {mode}, {reader.name}"] = await play(session, recorder, reader, turns)
        (name, first), *others = told.items()
        partings = [(other, _parting(first, played)) for other, played in others]
        gaps = []
        with Peer("bare", setting.small, threads=setting.threads, context=engine.facts.cells) as bare:
            for other, parting in partings:
                if parting is not None:
                    turn, place = parting
                    ids = await prompt_ids(engine, first[turn])
                    gaps.append((other, turn, place, bare.ask("gap", [*ids, *first[turn].tokens[:place]])))
    worst = max((gap for *_, gap in gaps), default=0.0)
    alike = sum(parting is None for _, parting in partings)
    count = f"{alike} of {len(others)} games the same as '{name}' for {turns} turns"
    what = "Greedy games: gap of the top two logits where texts differ"
    return [Row(8, what, worst, _NEAR, unit="", count=count)], {"gaps": gaps}


def _parting(first: Sequence[Played], second: Sequence[Played]) -> tuple[int, int] | None:
    """Turn and token at which two games part; None where they do not."""
    for turn, (one, other) in enumerate(zip(first, second, strict=True)):
        if one.tokens != other.tokens:
            pairs = enumerate(zip(one.tokens, other.tokens, strict=False))
            place = next((at for at, (a, b) in pairs if a != b), min(len(one.tokens), len(other.tokens)))
            return turn, place
    return None
