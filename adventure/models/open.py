"""Opens the engine that the settings name."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from adventure import paths
from adventure.engine.base import Engine
from adventure.models.find import is_address, model_path
from adventure.models.header import read_header
from adventure.settings import Settings

SCRIPTED = "scripted"
"""As a model's name: the deterministic engine, which loads nothing. For dry runs and tests."""


def opener(settings: Settings, games: int | None = None) -> Callable[[], Awaitable[Engine]]:
    """A function that opens the engine, with room for so many ``games`` side by side where the engine is ours.

    A missing or unsound model file is raised here already.
    """
    if settings.model == SCRIPTED:
        return _scripted
    if is_address(settings.model):
        return lambda: _remote(settings)
    path = model_path(settings)
    read_header(path)
    return lambda: _llama(settings, games)


async def _scripted() -> Engine:
    from adventure.engine.scripted import ScriptedEngine

    return ScriptedEngine()


async def _remote(settings: Settings) -> Engine:
    from adventure.engine.remote import RemoteEngine

    return await RemoteEngine.open(str(settings.model), settings.remote_model, context_length=settings.context)


async def _llama(settings: Settings, games: int | None) -> Engine:
    from adventure.engine.process import LlamaEngine, LlamaOptions

    path = model_path(settings)
    options = LlamaOptions(
        model=path,
        context=settings.context,
        threads=settings.threads,
        gpu_layers=settings.gpu_layers,
        template=settings.template,
        log=paths.log_file(),
        bundled=path == paths.bundled_model(),
        snapshots=paths.snapshots() if games is None else None,
        snapshot_limit=settings.snapshots << 20,
    )
    return await LlamaEngine.open(options if games is None else replace(options, parallel=games, apart=True))
