"""A GGUF file from outside: whether it can be one, and which it is."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

from adventure.errors import ModelInvalid, ModelNotFound

_MAGIC = b"GGUF"
_SAMPLE_BYTES = 64 * 1024
_SAMPLES = 32


def check_file(path: Path) -> None:
    """Raises ModelNotFound or ModelInvalid when ``path`` cannot be a GGUF file."""
    try:
        with path.open("rb") as file:
            magic = file.read(len(_MAGIC))
    except (FileNotFoundError, NotADirectoryError) as cause:
        raise ModelNotFound(f"There is no model file {path}: check the path given with -m.") from cause
    except IsADirectoryError as cause:
        raise ModelInvalid(f"{path} is a folder: name the .gguf file inside it.") from cause
    except OSError as cause:
        raise ModelInvalid(f"The model {path} cannot be read: {cause.strerror}.") from cause
    if magic != _MAGIC:
        raise ModelInvalid(f"{path} is not a GGUF file: choose a model in the GGUF format.")


def fingerprint(path: Path) -> str:
    """Equal for equal files: a digest of the size, both ends and samples between, in a few milliseconds."""
    length = path.stat().st_size
    digest = sha256(str(length).encode())
    with path.open("rb") as file:
        for start in (max(length - _SAMPLE_BYTES, 0) * part // _SAMPLES for part in range(_SAMPLES + 1)):
            file.seek(start)
            digest.update(file.read(_SAMPLE_BYTES))
    return digest.hexdigest()[:16]
