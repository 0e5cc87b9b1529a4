"""How fast a foreground reply is decoded: ours, with the app on screen, and with and without the grammar."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from adventure.engine.base import Done, Message, Request, Role, Shape, Text
from adventure.engine.process import LlamaEngine
from benchmarks.app import App
from benchmarks.models import SHAPES, model_file
from benchmarks.peers import Peer
from benchmarks.play import SAID, scenario
from benchmarks.quiet import Stolen, quietest
from benchmarks.report import Row, middle
from benchmarks.setting import OPTION, PROSE, WINDOW, Setting

_SHAPE = Shape(max_prose=PROSE, max_option=OPTION)
_MOST = 400
_GAME = 3
"""Turns of a game: the next pair begins another."""
_USUAL = 100
"""Tokens of a bare reply: about as many as ours have."""


def prompt(number: int) -> tuple[Message, ...]:
    """The beginning of the real scenario, and something to reply to."""
    story = scenario(PROSE, OPTION).fill({"name": "Maren"})
    return Message(Role.SYSTEM, story.system), Message(Role.USER, SAID[number % len(SAID)])


async def decode(setting: Setting) -> tuple[list[Row], Any]:
    """Claim 4: games of a few turns; each reply ours and the bare loop's, each first in every other pair."""
    pairs = setting.times(4, 24)
    ratios, speeds, limits, stolen = [], [], [], []
    async with setting.engine(setting.model) as engine:
        cells = engine.facts.cells
        with Peer("bare", setting.model, threads=setting.threads, context=cells) as bare:
            for number in range(pairs):
                if number % _GAME == 0:
                    await engine.forget()
                    messages = prompt(number)
                ids = [token for token, _ in await engine.render(messages)]
                with Stolen() as share:
                    if number % 2:
                        limit = _limit(bare, ids)
                    ours, reply = await _reply(engine, messages, number)
                    if number % 2 == 0:
                        limit = _limit(bare, ids)
                messages = (*messages, reply, Message(Role.USER, SAID[number % len(SAID)]))
                ratios.append(ours / limit)
                speeds.append(ours)
                limits.append(limit)
                stolen.append(share.share)
    with Peer("high", setting.model, threads=setting.threads, context=WINDOW, environment=ORDINARY) as high:
        highs = [high.ask("reply", ids, 60) for _ in range(2)]
    rows = [_quiet_row("Decode speed of a foreground reply, of the bare loop's", ratios, stolen, 0.95)]
    for name, values in (("ours", speeds), ("bare loop", limits), ("high-level class", highs)):
        rows.append(Row(0, f"Decode speed, {name}", middle(values), unit="tokens/s", count=f"{len(values)} replies"))
    return rows, {"ratios": ratios, "stolen": stolen, "ours": speeds, "bare": limits, "high": highs}


def _quiet_row(what: str, ratios: Sequence[float], stolen: Sequence[float], bar: float) -> Row:
    kept, most = quietest(ratios, stolen)
    pairs = f"the quietest {len(kept)} of {len(ratios)} pairs"
    count = f"{pairs}: others took {most:.1%} at most; all: {middle(ratios):.3f}"
    return Row(4, what, middle(kept), bar, True, "x", count)


def _limit(bare: Peer, ids: Sequence[int]) -> float:
    """Tokens a second of a bare reply to ``ids``."""
    bare.ask("first", ids)
    return _USUAL / float(bare.ask("go_on", _USUAL))


ORDINARY: dict[str, str | None] = {"GOMP_SPINCOUNT": None}
"""The environment of a program that sets nothing."""


async def _reply(engine: LlamaEngine, messages: tuple[Message, ...], seed: int) -> tuple[float, Message]:
    """Tokens a second of a reply behind its first text, and the reply as a game sends it back."""
    generation = await engine.start(Request(messages, seed, shape=_SHAPE, max_tokens=_MOST))
    first, text = 0.0, ""
    async for event in generation:
        if isinstance(event, Text):
            first = first or time.perf_counter()
            text += event.delta
        elif isinstance(event, Done):
            done = event
    speed = (done.usage.reply_tokens - 1) / (time.perf_counter() - first)
    return speed, Message(Role.MODEL, text, done.tokens)


async def screen(setting: Setting) -> tuple[list[Row], Any]:
    """Claim 4 with the app on screen: turns of the real app in a terminal, and the bare loop between them."""
    turns = setting.times(3, 24)
    ratios, speeds, stolen = [], [], []
    with Peer("bare", setting.model, threads=setting.threads, context=WINDOW + 1536) as bare:
        with App(setting.model, setting.threads, WINDOW, PROSE, OPTION) as app:
            for _ in range(turns):
                with Stolen() as share:
                    made = await asyncio.to_thread(app.turn)
                    ours = (made.reply_tokens - 1) / made.seconds
                    bare.ask("first", [1] + [300 + number for number in range(made.prompt_tokens - 1)])
                    limit = made.reply_tokens / bare.ask("go_on", made.reply_tokens)
                ratios.append(ours / limit)
                speeds.append(ours)
                stolen.append(share.share)
    row = _quiet_row("The same with the app on screen", ratios, stolen, 0.90)
    return [row], {"ratios": ratios, "stolen": stolen, "ours": speeds}


async def grammar(setting: Setting) -> tuple[list[Row], Any]:
    """Claim 5, at both sizes of vocabulary."""
    rows: list[Row] = []
    details: dict[str, Any] = {}
    for name, bar in (("1.1b", 0.03), ("1.1b-150k", 0.05)):
        model = setting.model if name == "1.1b" else model_file(SHAPES[name])
        found = await asyncio.to_thread(_grammar, model, setting, setting.times(2, 4))
        size = found.pop("vocabulary")
        cost, pairs = middle(found["cost"]), len(found["cost"])
        what = f"Option grammar at {size:,} pieces, of decode time"
        rows.append(Row(5, what, cost * 100, bar * 100, unit="%", count=f"{pairs} pairs"))
        whole = middle(found["whole"]) * 100
        rows.append(
            Row(0, f"Decode and pick with the grammar, {size:,} pieces", whole, unit="% more", count=f"{pairs} pairs")
        )
        details[name] = found
    return rows, details


def _grammar(model: Path, setting: Setting, pairs: int) -> dict[str, Any]:
    with Peer("pen", model, threads=setting.threads, context=WINDOW) as pen:
        found: dict[str, Any] = {"vocabulary": pen.ask("vocabulary"), "cost": [], "whole": [], "longest": []}
        for seed in range(pairs):
            order = (True, False) if seed % 2 else (False, True)
            runs = {enforced: pen.ask("run", prompt(seed), seed, _SHAPE, enforced) for enforced in order}
            found["cost"].append((runs[True].pen - runs[False].pen) / runs[False].decode)
            found["whole"].append((runs[True].pen + runs[True].decode) / (runs[False].pen + runs[False].decode) - 1)
            found["longest"].append(runs[True].longest)
    return found
