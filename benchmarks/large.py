"""The model card's own size, 13B: whether it loads and plays within 12 GB, and how fast."""

from __future__ import annotations

from typing import Any

from benchmarks.models import SHAPES, model_file
from benchmarks.peers import Peer
from benchmarks.play import AT_ONCE, game, play, prompt_ids, scenario
from benchmarks.reading import peak_bytes
from benchmarks.report import Row, middle
from benchmarks.setting import Setting

_TURNS = 3
_PROSE, _OPTION = 32, 12


async def play_large(setting: Setting) -> tuple[list[Row], Any]:
    """Claim 10: three turns at a window of 2,048 tokens."""
    model = model_file(SHAPES["13b"])
    speeds, prompts = [], []
    async with setting.engine(model) as engine:
        async with game(engine, scenario(_PROSE, _OPTION), setting.settings(look_ahead="off")) as (session, recorder):
            played = await play(session, recorder, AT_ONCE, _TURNS, texts=False)
        for turn in played:
            speeds.append((turn.reply_tokens - 1) / (turn.whole_s - turn.first_s))
            prompts.append(await prompt_ids(engine, turn))
        peak, facts = peak_bytes(engine.pid), engine.facts
    with Peer("bare", model, threads=setting.threads, context=2048) as bare:
        limits = []
        for turn, prompt in zip(played, prompts, strict=True):
            bare.ask("first", prompt)
            limits.append(turn.reply_tokens / bare.ask("go_on", turn.reply_tokens))
    count = f"{_TURNS} turns, {facts.kv_budget >> 20} MB of KV, {facts.compute_bytes >> 20} MB of buffers"
    ratio = middle([ours / limit for ours, limit in zip(speeds, limits, strict=True)])
    rows = [
        Row(10, "13B: peak memory of the engine at a window of 2,048 tokens", peak / 1e9, 12, unit="GB", count=count),
        Row(0, "13B: decode speed, of the bare loop's", ratio, count=f"{_TURNS} turns"),
        Row(0, "13B: decode speed, ours", middle(speeds), unit="tokens/s", count=f"{_TURNS} turns"),
        Row(0, "13B: decode speed, bare loop", middle(limits), unit="tokens/s", count=f"{_TURNS} turns"),
    ]
    return rows, {"first_s": [turn.first_s for turn in played], "ours": speeds, "bare": limits}
