"""Which model to play on, and how to open an engine for it."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from adventure import paths
from adventure.errors import ModelNotFound
from adventure.settings import Settings


def is_address(model: str | None) -> bool:
    """True when ``model`` names a server rather than a file."""
    return bool(model) and str(model).startswith(("http://", "https://"))


def model_path(settings: Settings) -> Path:
    """The GGUF file the settings name, or the bundled one.

    A bare name is also looked for, with and without ``.gguf``, in the player's models folder.
    Raises :class:`ModelNotFound` with the places that were tried.
    """
    if not settings.model:
        return _bundled()
    given = Path(settings.model)
    folder = paths.models()
    with suppress(OSError, RuntimeError):  # a name too long for the system, or an unknown ~user
        for candidate in (given.expanduser(), folder / given, folder / f"{given}.gguf"):
            if candidate.exists():
                return candidate.absolute()
    raise ModelNotFound(f"There is no model file at {given} nor in {folder}: check the path given with -m.")


def _bundled() -> Path:
    bundled = paths.bundled_model()
    if not bundled.exists():
        raise ModelNotFound("The bundled model is missing from this installation: give a GGUF file with -m PATH.")
    return bundled
