"""The settings file as plain values: for :mod:`adventure.settings`, and for the first picture, which waits for none."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from adventure import paths
from adventure.errors import SettingsError, StorageError

PREFIX = "ADVENTURE_"


def read_file(file: Path) -> dict[str, Any]:
    """What ``file`` says, unchecked; nothing when it is not there. Raises ``SettingsError`` and ``StorageError``."""
    try:
        text = file.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise StorageError(f"The settings file {file} cannot be read: {error}.") from error
    import yaml

    try:
        values = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        raise SettingsError(f"The settings file {file} is not valid YAML: {_first_line(error)}.") from error
    if values is None:
        return {}
    if not isinstance(values, dict):
        raise SettingsError(f"The settings file {file} must be a list of 'name: value' lines.")
    return values


def peek(name: str, environment: Mapping[str, str] = os.environ) -> object:
    """One setting from environment or file, unchecked; None when neither says. Raises as :func:`read_file` does."""
    return environment.get(PREFIX + name.upper(), "").strip() or read_file(paths.settings_file()).get(name)


def _first_line(error: BaseException) -> str:
    return str(error).strip().split("\n")[0].rstrip(".")
