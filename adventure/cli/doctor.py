"""``adventure doctor``: what would run here, and what is missing."""

from __future__ import annotations

import asyncio
import importlib.metadata
import json
import os
import platform
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from adventure import __version__, paths
from adventure.cli.common import model_flags, settings_from
from adventure.errors import AdventureError

_PACKAGES = ("llama-cpp-python", "textual", "pydantic", "pyyaml", "click", "httpx")
_GIB, _MIB = 1 << 30, 1 << 20


@click.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="The same as JSON.")
@model_flags
def command(as_json: bool, **flags: Any) -> int:
    """Say what would run here: versions, processor, model, folders. Exit code 1 when a game cannot be played."""
    findings = examine(flags)
    if as_json:
        click.echo(json.dumps(findings, indent=2, ensure_ascii=False))
    else:
        for section, values in findings.items():
            if isinstance(values, dict):
                click.echo(section.capitalize())
                for name, value in values.items():
                    click.echo(f"  {name + ':':<20} {value}")
        click.echo("Ready to play." if findings["ready"] else f"Not ready: {'; '.join(findings['problems'])}")
    return 0 if findings["ready"] else 1


def examine(flags: dict[str, Any]) -> dict[str, Any]:
    """Everything the doctor says, as plain values; nothing here raises an expected failure."""
    problems: list[str] = []
    settings = _guard(problems, lambda: settings_from(flags))
    findings: dict[str, Any] = {
        "versions": _versions(),
        "machine": _machine(),
        "folders": {name: _folder(path, problems) for name, path in _folders().items()},
        "saved states": _guard(problems, lambda: _states(settings)) if settings else {},
        "model": _guard(problems, lambda: _model(settings, problems)) if settings else {},
        "engine": _guard(problems, lambda: asyncio.run(_engine(settings))) if settings else {},
    }
    return {**findings, "problems": problems, "ready": not problems}


def _guard(problems: list[str], look: Callable[[], Any]) -> Any:
    try:
        return look()
    except AdventureError as error:
        problems.append(str(error))
        return {}


def _versions() -> dict[str, str]:
    found = {"adventure": __version__, "python": platform.python_version()}
    return found | {name: importlib.metadata.version(name) for name in _PACKAGES}


def _machine() -> dict[str, Any]:
    import psutil

    memory = psutil.virtual_memory()
    return {
        "system": f"{platform.system()} {platform.machine()}",
        "cores": psutil.cpu_count(logical=False) or os.cpu_count() or 1,
        "memory": f"{memory.available / _GIB:.1f} of {memory.total / _GIB:.1f} GiB free",
        "terminal": f"{shutil.get_terminal_size().columns}x{shutil.get_terminal_size().lines}",
    }


def _folders() -> dict[str, Path]:
    return {
        "saves": paths.saves(),
        "settings": paths.settings_file().parent,
        "packs": paths.packs(),
        "models": paths.models(),
        "cache": paths.cache(),
        "log": paths.log_file().parent,
    }


def _folder(path: Path, problems: list[str]) -> str:
    existing = next(parent for parent in (path, *path.parents) if parent.exists())
    if not os.access(existing, os.W_OK):
        problems.append(f"{path} cannot be written")
        return f"{path} (cannot be written)"
    return str(path)


def _states(settings: Any) -> dict[str, Any]:
    from adventure.cli.cache import states
    from adventure.engine.llama.snapshots import total

    folder = paths.snapshots()
    return {"folder": str(folder), "kept": states(*total(folder)), "limit": f"{settings.snapshots} MB"}


def _model(settings: Any, problems: list[str]) -> dict[str, Any]:
    from adventure.models.find import is_address, model_path
    from adventure.models.header import read_header
    from adventure.models.memory import free, need
    from adventure.models.open import SCRIPTED

    if is_address(settings.model) or settings.model == SCRIPTED:
        return {"name": settings.model}
    header = read_header(model_path(settings))
    needed = need(header, settings.context)
    if not needed.fits:
        problems.append(f"the model needs {needed.total / _GIB:.1f} GiB and {free() / _GIB:.1f} GiB are free")
    return {
        "name": header.name,
        "path": str(header.path),
        "architecture": header.architecture,
        "size": f"{header.size / (1 << 20):.1f} MiB",
        "context": f"{needed.window} of {header.context_length or 'unknown'} tokens",
        "memory need": f"{needed.total / _GIB:.2f} GiB ({header.kv_bytes_per_token() / 1024:.0f} KiB a token)",
    }


async def _engine(settings: Any) -> dict[str, Any]:
    from adventure.models.open import opener

    engine = await opener(settings)()
    try:
        info = engine.info
        return _facts(engine) | {
            "kind": info.engine,
            "template": info.template,
            "options": "guaranteed" if info.guarantees_options else "asked for",
            "written ahead": f"{info.parallel - 1} replies" if info.parallel > 1 else "no",
            "notes": " ".join(info.notes) or "none",
        }
    finally:
        await engine.close()


def _facts(engine: Any) -> dict[str, Any]:
    """What only llama.cpp can tell."""
    facts = getattr(engine, "facts", None)
    if facts is None:
        return {}
    return {
        "processor": facts.processor,
        "threads": facts.threads,
        "KV cache": f"{facts.kv_budget / _MIB:.0f} MiB for {facts.cells} tokens in {facts.sequences} sequences",
        "working memory": f"{facts.compute_bytes / _MIB:.0f} MiB",
    }
