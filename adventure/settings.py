"""The settings: defaults, then the settings file, then ``ADVENTURE_*`` in the environment, then flags.

Each field's docstring is its help: ``adventure --help``, the settings screen and ``docs`` all show it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from adventure import paths
from adventure.errors import SettingsError
from adventure.settings_file import PREFIX, read_file


class Settings(BaseModel):
    """How the program behaves. A scenario's own ``sampling`` wins over these."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    model: str | None = None
    """Path of a GGUF file, or the address of an OpenAI-compatible server; the bundled model when empty."""
    remote_model: str | None = None
    """Name of the model to ask a server for; the server's first model when empty."""
    template: str | None = None
    """Chat template by name, such as metharme, chatml or llama3; the model's own when empty."""
    context: int | None = Field(default=None, ge=256, le=1_048_576)
    """Context window in tokens; the model's own, up to 8192, when empty."""
    threads: int | None = Field(default=None, ge=1, le=512)
    """CPU threads for the model; the physical cores when empty."""
    gpu_layers: int | None = Field(default=None, ge=-1)
    """Layers to put on the GPU; all on Apple Silicon and none elsewhere when empty, -1 for all."""
    max_prose: int = Field(default=320, ge=16, le=4096)
    """Tokens of prose after which a reply is led to its options."""
    temperature: float | None = Field(default=None, ge=0, le=5)
    """How freely the model picks its words; 0 always takes the likeliest. 0.8 when empty, 0.5 on the bundled model."""
    top_k: int = Field(default=40, ge=0)
    """Pick among this many likeliest tokens; 0 is off."""
    top_p: float = Field(default=0.95, gt=0, le=1)
    """Pick among the likeliest tokens that make up this share; 1 is off."""
    min_p: float = Field(default=0.05, ge=0, le=1)
    """Leave out tokens less likely than this share of the likeliest; 0 is off."""
    look_ahead: Literal["on", "off", "auto"] = "auto"
    """Write the three futures while you read: on, off, or auto (off on battery and under pressure)."""
    look_ahead_tokens: int | None = Field(default=None, ge=1, le=4096)
    """Tokens of each future to write while you read; the whole reply when empty."""
    snapshots: int = Field(default=2048, ge=0)
    """Megabytes of disk for saved model states, with which a game goes on without reading its story again; 0 is off."""
    theme: str = "adventure"
    """Colour theme of the screens."""

    def with_flags(self, **flags: object) -> Settings:
        """These settings with every flag that is not None laid over them."""
        given = {name: value for name, value in flags.items() if value is not None}
        return _validate({**self.model_dump(), **given}, "the command line")

    def changed(self, changes: Mapping[str, object]) -> Settings:
        """These settings with ``changes`` laid over them; None brings a default back. Raises :class:`SettingsError`."""
        return _validate(_given({**self.model_dump(), **changes}), "the form")


def load(environment: Mapping[str, str] = os.environ, file: Path | None = None) -> Settings:
    """Defaults, file and environment. Raises :class:`SettingsError` with one sentence for the first bad value."""
    file = file or paths.settings_file()
    values = read_file(file)
    settings = _validate(values, str(file)) if values else Settings()
    given = {
        name: value for name in Settings.model_fields if (value := environment.get(PREFIX + name.upper(), "").strip())
    }
    return _validate({**settings.model_dump(), **given}, "the environment") if given else settings


def save(changes: Mapping[str, object], file: Path | None = None) -> None:
    """Put ``changes`` into the settings file, at once or not at all; None takes a setting out of it.

    The other settings there stay; comments do not. Raises :class:`SettingsError` and :class:`StorageError`.
    """
    import yaml

    from adventure.files import make_folder, write_atomically

    file = file or paths.settings_file()
    values = _given({**read_file(file), **changes})
    _validate(values, str(file))
    make_folder(file.parent)
    write_atomically(file, yaml.safe_dump(values, sort_keys=False, allow_unicode=True).encode())


def _given(values: Mapping[str, object]) -> dict[str, object]:
    return {name: value for name, value in values.items() if value is not None}


def _validate(values: Mapping[str, object], source: str) -> Settings:
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        first = error.errors()[0]
        name = ".".join(str(part) for part in first["loc"])
        known = ", ".join(sorted(Settings.model_fields))
        advice = f"the settings are {known}" if first["type"] == "extra_forbidden" else first["msg"].lower()
        raise SettingsError(f"The setting '{name}' in {source} cannot be used: {advice}.") from error
