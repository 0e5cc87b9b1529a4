"""How long readers wait: from an action to the first text, beside the same prompts on the peers."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from adventure.engine.process import LlamaEngine
from benchmarks.peers import Peer
from benchmarks.play import (
    AT_ONCE,
    CALM,
    HASTY,
    SAID,
    Played,
    Reader,
    first_text,
    game,
    new_tokens,
    play,
    prompt_ids,
    scenario,
)
from benchmarks.report import Row, middle, percentile
from benchmarks.setting import OPTION, PROSE, WINDOW, Setting
from benchmarks.speed import ORDINARY

_LONG_S = 900.0
_GLANCE_S = 0.005
_PICTURE_S = 1 / 60
"""One picture of a screen. Nobody can see a shorter wait, and what it is made of is the disk's: an action is on it
before the reply to it is shown."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One turn and what the peers took for the same prompt."""

    played: Played
    new: int
    """Tokens of the prompt nobody could have evaluated before."""
    prompt: list[int]


async def read(setting: Setting) -> tuple[list[Row], Any]:
    """Claims 1 and 3, and 9's peak: the 1.1B shape at 250 words a minute, and readers in a hurry."""
    story, settings = scenario(PROSE, OPTION), setting.settings()
    async with setting.engine(setting.model) as engine:
        async with game(engine, story, settings) as (session, recorder):
            calm = await _compared(engine, await play(session, recorder, CALM, setting.times(5, 10)))
            hasty = {}
            for reader in (HASTY, AT_ONCE):
                hasty[reader.name] = await play(session, recorder, reader, 5)
        rows = _memory(setting, engine)
    high = _on_peer("high", setting, calm)
    bare = _on_peer("bare", setting, calm)
    rows += _waits(calm, high, bare)
    for name, played in hasty.items():
        rows += _hasty(name, played)
    details = {"calm": [_told(each.played, each.new, *times) for each, *times in zip(calm, high, bare, strict=True)]}
    return rows, details | {name: [_told(each, 0) for each in played] for name, played in hasty.items()}


async def _compared(engine: LlamaEngine, played: Sequence[Played]) -> list[Compared]:
    return [Compared(each, await new_tokens(engine, each), await prompt_ids(engine, each)) for each in played]


def _on_peer(kind: str, setting: Setting, turns: Sequence[Compared]) -> list[float]:
    """Seconds to the first text of each turn. The high-level class is given our replies as if it had written them; the
    bare loop holds all but what is new, also where the window moved."""
    environment = {"environment": ORDINARY} if kind == "high" else {}
    found = []
    with Peer(kind, setting.model, threads=setting.threads, context=WINDOW + 256, **environment) as peer:  # type: ignore[arg-type]
        for before, turn in zip([None, *turns], turns, strict=False):
            if kind == "bare":
                peer.ask("hold", turn.prompt[: -turn.new])
            elif before is not None:
                peer.ask("hold", [*before.prompt, *before.played.tokens])
            found.append(peer.ask("first", turn.prompt))
    return found


def _waits(calm: list[Compared], high: list[float], bare: list[float]) -> list[Row]:
    chosen = [index for index, each in enumerate(calm) if each.played.kind == "option"]
    said = [index for index, each in enumerate(calm) if each.played.kind == "text"]
    ours = [each.played.first_s for each in calm]
    waits = [ours[index] * 1000 for index in chosen]
    faster = [high[index] / ours[index] for index in chosen]
    near = [ours[index] / bare[index] for index in said]
    choices = f"{len(chosen)} choices at 250 words a minute"
    texts = f"{len(said)} texts"
    return [
        Row(1, "Choice to first text, median", middle(waits), 50, unit="ms", count=choices),
        Row(1, "Choice to first text, 95th percentile", percentile(waits, 0.95), 250, unit="ms", count=choices),
        Row(1, "Times faster than the high-level class, median", middle(faster), 50, True, count=choices),
        Row(3, "Free text to first text, of prefilling what is new in a bare loop", middle(near), 1.15, count=texts),
        Row(
            0,
            "Choice to first text, high-level class",
            middle([high[i] * 1000 for i in chosen]),
            unit="ms",
            count=choices,
        ),
        Row(0, "Free text to first text", middle([ours[i] * 1000 for i in said]), unit="ms", count=texts),
        Row(
            0,
            "Free text to first text, high-level class",
            middle([high[i] * 1000 for i in said]),
            unit="ms",
            count=texts,
        ),
    ]


def _hasty(name: str, played: Sequence[Played]) -> list[Row]:
    chosen = [each for each in played if each.kind == "option"]
    said = [each.first_s * 1000 for each in played if each.kind == "text"]
    count = f"{len(chosen)} choices, {name}"
    waits = [each.first_s * 1000 for each in chosen]
    return [
        Row(0, "Choice to first text, median", middle(waits), unit="ms", count=count),
        Row(0, "Choice to first text, worst", max(waits), unit="ms", count=count),
        Row(0, "Free text to first text, median", middle(said), unit="ms", count=f"{len(said)} texts, {name}"),
    ]


def _memory(setting: Setting, engine: LlamaEngine) -> list[Row]:
    peak = peak_bytes(engine.pid)
    file, budget, compute = setting.model.stat().st_size, engine.facts.kv_budget, engine.facts.compute_bytes
    expected = file + budget + compute
    what = "Peak memory of the engine, of file + KV budget + compute buffers"
    told = f"{file >> 20} + {budget >> 20} + {compute >> 20} MB"
    return [Row(9, what, peak / expected, 1.15, count=told)]


def peak_bytes(pid: int) -> int:
    """The most resident memory the process ever had."""
    status = open(f"/proc/{pid}/status", encoding="ascii").read() if psutil.LINUX else ""  # noqa: SIM115, PTH123
    line = next((line for line in status.splitlines() if line.startswith("VmHWM")), "")
    return int(line.split()[1]) * 1024 if line else int(psutil.Process(pid).memory_info().rss)


async def long(setting: Setting) -> tuple[list[Row], Any]:
    """Claim 2 on the small shape, read as much faster than the 1.1B shape's 250 words a minute as a reply and its
    futures are written faster."""
    turns = setting.times(60, 300)
    pace = CALM.speed * await _work_s(setting, setting.model) / await _work_s(setting, setting.small)
    reader, until = Reader(f"{pace:,.0f} words a minute", pace, patient=True), time.perf_counter() + _LONG_S
    begin = time.monotonic()
    async with setting.engine(setting.small) as engine:
        async with game(engine, scenario(PROSE, OPTION), setting.settings()) as (session, recorder):
            played = await play(session, recorder, reader, turns, until=until)
        turns = len(played)
        fresh = [await new_tokens(engine, each) for each in played]
    slides = sum(each.slid for each in played)
    choices = [each for each in played if each.kind == "option"]
    every = [max(each.first_s, _PICTURE_S) for each in choices]
    still = [max(each.first_s, _PICTURE_S) for each in choices if not each.slid]
    waits = [each.first_s * 1000 for each in choices]
    moved = [each.first_s * 1000 for each in choices if each.slid]
    unmoved = [each.first_s * 1000 for each in choices if not each.slid]
    work = sum(each.evaluated for each in played) / sum(
        new for each, new in zip(played, fresh, strict=True) if each.evaluated
    )
    count = f"{len(every)} choices of {turns} turns, {slides} slides, small shape, {reader.name}"
    rows = [
        Row(
            2,
            "95th percentile of choice to first text, of the median without a slide, in pictures of a screen",
            percentile(every, 0.95) / middle(still),
            1.5,
            count=count,
        ),
        Row(
            2,
            "Tokens evaluated in the foreground, of those that are new",
            work,
            1.2,
            count=f"{turns} turns, {slides} slides",
        ),
        Row(2, "Slides of the window", slides, setting.times(4, 20), True, "", f"{turns} turns"),
        Row(0, "Choice to first text in the long game, median", middle(waits), unit="ms", count=count),
        Row(
            0, "Choice to first text in the long game, 95th percentile", percentile(waits, 0.95), unit="ms", count=count
        ),
        Row(
            0,
            "The same without a slide, 95th percentile",
            percentile(unmoved, 0.95),
            unit="ms",
            count=f"{len(unmoved)} choices",
        ),
        Row(0, "Choice to first text behind a slide, median", middle(moved), unit="ms", count=f"{len(moved)} choices"),
        Row(0, "Seconds a turn", (time.monotonic() - begin) / turns, unit="s", count=f"{turns} turns"),
    ]
    return rows, {"turns": [_told(each, new) for each, new in zip(played, fresh, strict=True)]}


async def _work_s(setting: Setting, model: Path) -> float:
    """Seconds from the first text of a reply nobody foresaw until it and all three of its futures are written: what
    there is to do, at most, while somebody reads."""
    found = []
    async with setting.engine(model) as engine:
        async with game(engine, scenario(PROSE, OPTION), setting.settings()) as (session, _):
            await first_text(session.begin())
            for said in SAID:
                begin = await first_text(session.say(said))
                while min(session.status.ahead, default=0.0) < 1:  # noqa: ASYNC110
                    await asyncio.sleep(_GLANCE_S)
                found.append(time.perf_counter() - begin)
    return middle(found)


def _told(played: Played, new: int, *peers: float) -> dict[str, Any]:
    return {
        "kind": played.kind,
        "first_ms": round(played.first_s * 1000, 2),
        "peers_ms": [round(seconds * 1000, 1) for seconds in peers],
        "stolen_ms": round(played.stolen_s * 1000),
        "slid": played.slid,
        "ahead": None if played.ahead is None else round(played.ahead, 2),
        "evaluated": played.evaluated,
        "new": new,
        "prompt": played.prompt_tokens,
        "reply": played.reply_tokens,
    }
