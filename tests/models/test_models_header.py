from __future__ import annotations

import struct
from pathlib import Path

import pytest

from adventure.errors import EngineError, ModelInvalid, ModelNotFound
from adventure.models.find import is_address, model_path
from adventure.models.header import read_header
from adventure.settings import Settings


def _string(text: str) -> bytes:
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def _gguf(*pairs: bytes, version: int = 3, keys: int | None = None) -> bytes:
    return b"GGUF" + struct.pack("<IQQ", version, 0, len(pairs) if keys is None else keys) + b"".join(pairs)


def _text(key: str, value: str) -> bytes:
    return _string(key) + struct.pack("<I", 8) + _string(value)


def _number(key: str, value: int) -> bytes:
    return _string(key) + struct.pack("<II", 4, value)


def _words(key: str, *values: str) -> bytes:
    return _string(key) + struct.pack("<IIQ", 9, 8, len(values)) + b"".join(map(_string, values))


SOUND = _gguf(
    _text("general.architecture", "llama"),
    _text("general.name", "Tale\x1b[31m"),
    _words("tokenizer.ggml.tokens", "a", "b", "c"),
    _number("llama.context_length", 2048),
    _number("llama.block_count", 6),
    _number("llama.embedding_length", 256),
    _number("llama.attention.head_count", 4),
    _number("llama.attention.head_count_kv", 2),
)


def test_it_reads_past_arrays_and_cleans_the_name(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(SOUND)
    header = read_header(path)
    assert header.name == "Tale[31m"
    assert header.context_length == 2048
    assert header.kv_bytes_per_token() == 2 * 2 * 6 * 2 * 64


def test_every_truncation_is_one_sentence(tmp_path: Path) -> None:
    path = tmp_path / "m.gguf"
    for length in range(len(SOUND)):
        path.write_bytes(SOUND[:length])
        with pytest.raises(ModelInvalid) as caught:
            read_header(path)
        assert "m.gguf" in str(caught.value)


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04 not a model",
        _gguf(version=99),
        _gguf(keys=2**60),
        _gguf(_string("k") + struct.pack("<IIQ", 9, 4, 2**60)),
        _gguf(_string("k") + struct.pack("<I", 77)),
        _gguf(struct.pack("<Q", 2**62)),
    ],
)
def test_hostile_headers_are_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "m.gguf"
    path.write_bytes(data)
    with pytest.raises(ModelInvalid):
        read_header(path)


def test_missing_files_and_folders(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound, match="-m"):
        read_header(tmp_path / "none.gguf")
    with pytest.raises(EngineError):
        read_header(tmp_path)


def test_a_bare_name_is_found_among_the_players_models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ADVENTURE_HOME", str(tmp_path))
    model = tmp_path / "models" / "tale.gguf"
    model.parent.mkdir()
    model.write_bytes(SOUND)
    assert model_path(Settings(model="tale")) == model
    with pytest.raises(ModelNotFound, match="other"):
        model_path(Settings(model="other"))


def test_addresses_are_told_from_files() -> None:
    assert is_address("http://localhost:8080/v1")
    assert not is_address("models/http.gguf")
    assert not is_address(None)
