"""Reads the header of a GGUF file: what a model is, without loading it.

Format: ggml-org's GGUF specification, versions 2 and 3. Arrays are skipped, so a header with a vocabulary of 150,000
pieces costs a few milliseconds. The file is untrusted: every count is bounded and every read checked.
"""

from __future__ import annotations

import io
import math
import os
import re
import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from adventure.errors import ModelInvalid, ModelNotFound
from adventure.text import one_line

_MAGIC = b"GGUF"
_SIZES = {0: 1, 1: 1, 2: 2, 3: 2, 4: 4, 5: 4, 6: 4, 7: 1, 10: 8, 11: 8, 12: 8}
_CODES = {0: "B", 1: "b", 2: "H", 3: "h", 4: "I", 5: "i", 6: "f", 7: "?", 10: "Q", 11: "q", 12: "d"}
_STRING, _ARRAY = 8, 9
_MAX_KEYS, _MAX_STRING, _MAX_ARRAY = 10_000, 16 << 20, 1 << 24
_MAX_TENSORS, _MAX_DIMENSIONS = 100_000, 4
_SHARD = re.compile(r"(.*)-\d{5}-of-(\d{5})\.gguf")
_QUANTIZATIONS = {
    0: "F32", 1: "F16", 2: "Q4_0", 3: "Q4_1", 7: "Q8_0", 8: "Q5_0", 9: "Q5_1", 10: "Q2_K", 11: "Q3_K_S", 12: "Q3_K_M",
    13: "Q3_K_L", 14: "Q4_K_S", 15: "Q4_K_M", 16: "Q5_K_S", 17: "Q5_K_M", 18: "Q6_K", 19: "IQ2_XXS", 20: "IQ2_XS",
    21: "Q2_K_S", 22: "IQ3_XS", 23: "IQ3_XXS", 24: "IQ1_S", 25: "IQ4_NL", 26: "IQ3_S", 27: "IQ3_M", 28: "IQ2_S",
    29: "IQ2_M", 30: "IQ4_XS", 31: "IQ1_M", 32: "BF16", 36: "TQ1_0", 37: "TQ2_0", 38: "MXFP4",
}  # fmt: skip
"""``general.file_type`` as llama.cpp numbers it."""

Value = int | float | bool | str


@dataclass(frozen=True, slots=True)
class Header:
    """What a GGUF file says of itself."""

    path: Path
    size: int
    """Bytes of the file, or of all its parts when the model is split into several."""
    metadata: Mapping[str, Value]
    """Every scalar and string; arrays are left out."""
    parameters: int = 0
    """Weights in the file."""

    @property
    def name(self) -> str:
        given = self.metadata.get("general.name")
        return one_line(str(given), 60) if given else self.path.stem

    @property
    def architecture(self) -> str:
        return one_line(str(self.metadata.get("general.architecture", "unknown")), 40)

    @property
    def context_length(self) -> int:
        """Tokens the model was trained for; 0 when it does not say."""
        return self._number("context_length")

    @property
    def quantization(self) -> str:
        """How the weights are stored, such as ``Q4_K_M``; empty when the file does not say."""
        kind = self.metadata.get("general.file_type")
        return _QUANTIZATIONS.get(kind, "") if isinstance(kind, int) else ""

    def kv_bytes_per_token(self) -> int:
        """Bytes of f16 keys and values a token takes; 0 for models without attention."""
        heads = self._number("attention.head_count")
        if not heads:
            return 0
        kv_heads = self._number("attention.head_count_kv") or heads
        width = self._number("attention.key_length") or self._number("embedding_length") // heads
        return 2 * 2 * self._number("block_count") * kv_heads * width

    def _number(self, key: str) -> int:
        value = self.metadata.get(f"{self.architecture}.{key}", 0)
        return int(value) if isinstance(value, (int, float)) else 0


def read_header(path: Path) -> Header:
    """The header of ``path``.

    Raises :class:`ModelNotFound` when there is no such file and :class:`ModelInvalid` when it is not a sound GGUF file.
    """
    try:
        with path.open("rb") as file:
            tensors, metadata = _metadata(file, path)
            parameters = _parameters(file, tensors)
            return Header(path, _size(path, file), metadata, parameters)
    except (FileNotFoundError, NotADirectoryError) as error:
        raise ModelNotFound(f"There is no model file at {path}: check the path given with -m.") from error
    except IsADirectoryError as error:
        raise ModelInvalid(f"{path} is a folder: give the path of a .gguf file inside it.") from error
    except (struct.error, EOFError, UnicodeDecodeError) as error:
        raise ModelInvalid(f"{path} is cut short or corrupt: download the model again.") from error
    except OSError as error:
        raise ModelInvalid(f"{path} cannot be read: {error.strerror or error}.") from error


def _size(path: Path, file: BinaryIO) -> int:
    part = _SHARD.fullmatch(path.name)
    if part is None:
        return os.fstat(file.fileno()).st_size
    names = (f"{part[1]}-{number:05}-of-{part[2]}.gguf" for number in range(1, int(part[2]) + 1))
    return sum(each.stat().st_size for each in map(path.with_name, names) if each.is_file())


def _metadata(file: BinaryIO, path: Path) -> tuple[int, dict[str, Value]]:
    """How many tensors follow, and what is said of them all."""
    if file.read(4) != _MAGIC:
        raise ModelInvalid(f"{path} is not a GGUF file: llama.cpp models end in .gguf and begin with those letters.")
    version, tensors, keys = struct.unpack("<IQQ", _exactly(file, 20))
    if version not in (2, 3):
        raise ModelInvalid(f"{path} is GGUF version {version}; versions 2 and 3 can be read.")
    if keys > _MAX_KEYS or tensors > _MAX_TENSORS:
        raise EOFError("too much of it")
    found: dict[str, Value] = {}
    for _ in range(keys):
        key = _string(file)
        (kind,) = struct.unpack("<I", _exactly(file, 4))
        value = _value(file, kind)
        if value is not None:
            found[key] = value
    return tensors, found


def _parameters(file: BinaryIO, tensors: int) -> int:
    total = 0
    for _ in range(tensors):
        _string(file)
        (dimensions,) = struct.unpack("<I", _exactly(file, 4))
        if dimensions > _MAX_DIMENSIONS:
            raise EOFError("unsound tensor")
        total += math.prod(struct.unpack(f"<{dimensions}Q", _exactly(file, 8 * dimensions)))
        _exactly(file, 12)  # type and offset
    return total


def _value(file: BinaryIO, kind: int) -> Value | None:
    if kind == _STRING:
        return _string(file)
    if kind == _ARRAY:
        _skip_array(file)
        return None
    if kind not in _SIZES:
        raise EOFError("unknown type")
    value: Value = struct.unpack("<" + _CODES[kind], _exactly(file, _SIZES[kind]))[0]
    return value


def _skip_array(file: BinaryIO) -> None:
    kind, count = struct.unpack("<IQ", _exactly(file, 12))
    if count > _MAX_ARRAY or (kind != _STRING and kind not in _SIZES):
        raise EOFError("unsound array")
    if kind != _STRING:
        file.seek(count * _SIZES[kind], io.SEEK_CUR)
        return
    for _ in range(count):
        (length,) = struct.unpack("<Q", _exactly(file, 8))
        if length > _MAX_STRING:
            raise EOFError("unsound string")
        file.seek(length, io.SEEK_CUR)


def _string(file: BinaryIO) -> str:
    (length,) = struct.unpack("<Q", _exactly(file, 8))
    if length > _MAX_STRING:
        raise EOFError("unsound string")
    return _exactly(file, length).decode("utf-8", "replace")


def _exactly(file: BinaryIO, count: int) -> bytes:
    data = file.read(count)
    if len(data) != count:
        raise EOFError("short")
    return data
