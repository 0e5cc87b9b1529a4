"""How long threads should spin at barriers, and how many there should be, idle and beside something else."""

from __future__ import annotations

import asyncio
import multiprocessing
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.peers import Peer
from benchmarks.report import Row, middle
from benchmarks.setting import WINDOW, Setting

_NONE: dict[str, str | None] = {"GOMP_SPINCOUNT": None, "OMP_WAIT_POLICY": None}
WAITS: dict[str, dict[str, str | None]] = {
    "library's default": _NONE,
    "passive": {**_NONE, "OMP_WAIT_POLICY": "passive"},
    "spin 100": {**_NONE, "GOMP_SPINCOUNT": "100"},
    "spin 1,000": {**_NONE, "GOMP_SPINCOUNT": "1000"},
    "spin 10,000": {**_NONE, "GOMP_SPINCOUNT": "10000"},
    "spin 100,000": {**_NONE, "GOMP_SPINCOUNT": "100000"},
}


CHOSEN = "spin 1,000"
"""What the engine's process runs with."""


async def waits(setting: Setting) -> tuple[list[Row], Any]:
    """Milliseconds a token, for each wait policy, number of threads and load; no claim hangs on it."""
    return await asyncio.to_thread(_waits, setting)


def _waits(setting: Setting) -> tuple[list[Row], Any]:
    count, rounds = setting.times(6, 12), setting.times(1, 2)
    found: dict[str, list[float]] = {}
    for _ in range(rounds):
        for name, environment in WAITS.items():
            with Peer("bare", setting.model, threads=setting.threads, context=WINDOW, environment=environment) as bare:
                bare.ask("first", list(range(300, 332)))
                for load in ("idle", "screen", "busy"):
                    with _beside(load):
                        for threads in sorted({1, setting.threads}):
                            bare.ask("threads", threads)
                            bare.ask("go_on", 2)
                            key = f"{name}, {threads} thread{'s' if threads > 1 else ''}, {load}"
                            found.setdefault(key, []).append(bare.ask("go_on", count) / count * 1000)
    times = {key: middle(values) for key, values in found.items()}
    told = [key for key in times if f"{setting.threads} thread" in key or key.startswith(CHOSEN)]
    return [Row(0, f"Decode: {key}", times[key], unit="ms", count=f"{rounds} x {count}") for key in told], times


@contextmanager
def _beside(load: str) -> Iterator[None]:
    """``screen``: an asyncio loop that draws thirty times a second; ``busy``: one core taken."""
    if load == "idle":
        yield
        return
    process = multiprocessing.get_context("spawn").Process(target=_draw if load == "screen" else _spin, daemon=True)
    process.start()
    time.sleep(0.3)
    try:
        yield
    finally:
        process.kill()
        process.join()


def _draw() -> None:
    async def tick() -> None:
        while True:
            begin = time.perf_counter()
            while time.perf_counter() - begin < 0.006:
                sum(range(200))
            await asyncio.sleep(1 / 30)

    asyncio.run(tick())


def _spin() -> None:
    while True:
        sum(range(10_000))
