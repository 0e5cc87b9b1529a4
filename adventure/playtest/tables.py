"""Where the games of a playtest are played: side by side on one engine, or each on an engine of its own.

A batch pays where a model is read from memory for every token: then its rows share one reading. A model small enough to
lie in the processor's cache gains nothing from a batch, and threads that wait for one another at each of its small
operations gain little. So each game on such a model has an engine with one thread, and there are as many as cores. One
more would gain nothing: games wait for the disk and for their players only a few hundredths of the time.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from adventure.engine.base import Engine
from adventure.engine.llama.cores import physical_cores
from adventure.engine.process import default_gpu_layers
from adventure.models.find import is_address, model_path
from adventure.models.open import SCRIPTED, opener
from adventure.settings import Settings

SMALL = 16 << 20
"""Bytes of a model's file up to which each game has an engine of its own."""
BATCH = 4
"""Games side by side on the engine of a larger model, whose stories take far more memory."""
_MOST = 12
"""Engines, unless told otherwise: more are waited for by the process that plays on them."""


@dataclass(frozen=True, slots=True)
class Tables:
    """``games`` are played side by side on each of ``engines``."""

    engines: int
    games: int


def tables_for(settings: Settings, games: int, parallel: int | None) -> Tables:
    """How to play so many ``games``, up to ``parallel`` at once. Raises ModelNotFound."""
    if _small(settings):
        return Tables(min(games, parallel or min(physical_cores(), _MOST)), 1)
    return Tables(1, min(games, parallel or BATCH))


def _small(settings: Settings) -> bool:
    if settings.model == SCRIPTED or is_address(settings.model):
        return False
    layers = default_gpu_layers() if settings.gpu_layers is None else settings.gpu_layers
    return not layers and model_path(settings).stat().st_size <= SMALL


async def open_tables(settings: Settings, tables: Tables) -> list[Engine]:
    """The engines, all or none. Raises what opening one raises."""
    if _small(settings) and settings.threads is None:
        settings = settings.with_flags(threads=1)
    return await _open_all(opener(settings, tables.games), tables.engines)


async def _open_all(open_one: Callable[[], Awaitable[Engine]], count: int) -> list[Engine]:
    opened = await asyncio.gather(*(open_one() for _ in range(count)), return_exceptions=True)
    engines = [engine for engine in opened if not isinstance(engine, BaseException)]
    failed = next((error for error in opened if isinstance(error, BaseException)), None)
    if failed is not None:
        await close_tables(engines)
        raise failed
    return engines


async def close_tables(engines: Sequence[Engine]) -> None:
    await asyncio.gather(*(engine.close() for engine in engines))
