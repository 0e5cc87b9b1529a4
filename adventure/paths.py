"""Where things live. Nothing is created on import or by asking: only the writers of files make folders.

``$ADVENTURE_HOME``, when set, holds everything. Otherwise a checkout keeps its saves in ``saves/`` beside the code, and
an installed program uses the platform's own folders for data, settings, cache and logs.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

_PACKAGE = Path(__file__).resolve().parent
_APP = "adventure"


def home() -> Path | None:
    """``$ADVENTURE_HOME``, or None."""
    value = os.environ.get("ADVENTURE_HOME", "").strip()
    return Path(value).expanduser().absolute() if value else None


def checkout() -> Path | None:
    """The root of the source checkout this code runs from, or None for an installed program."""
    root = _PACKAGE.parent
    return root if (root / "pyproject.toml").is_file() and (root / "scenarios").is_dir() else None


def saves() -> Path:
    if base := home():
        return base / "saves"
    if root := checkout():
        return root / "saves"
    return platformdirs.user_data_path(_APP, appauthor=False) / "saves"


def settings_file() -> Path:
    if base := home():
        return base / "settings.yaml"
    return platformdirs.user_config_path(_APP, appauthor=False) / "settings.yaml"


def data() -> Path:
    """What the player added: packs and models."""
    return home() or platformdirs.user_data_path(_APP, appauthor=False)


def packs() -> Path:
    return data() / "packs"


def models() -> Path:
    return data() / "models"


def hints() -> Path:
    """Remembers what the player was told once."""
    return data() / "hints.txt"


def cache() -> Path:
    """What can be deleted without loss."""
    if base := home():
        return base / "cache"
    return platformdirs.user_cache_path(_APP, appauthor=False)


def snapshots() -> Path:
    """States of models, with which a game goes on at once."""
    return cache() / "snapshots"


def log_file() -> Path:
    if base := home():
        return base / "log" / "engine.log"
    return platformdirs.user_log_path(_APP, appauthor=False) / "engine.log"


def bundled_scenarios() -> Path:
    root = checkout()
    return root / "scenarios" if root else _PACKAGE / "_scenarios"


def bundled_model() -> Path:
    return _PACKAGE / "models" / "bundled" / "lantern.gguf"


def scenario_folders() -> tuple[Path, ...]:
    """Where scenarios are looked for by name, first match first: the player's packs, then the bundled ones."""
    return (packs(), bundled_scenarios())
