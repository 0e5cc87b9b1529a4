"""What lies on the machine, and what it would take of memory."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest

from adventure import paths
from adventure.errors import ModelInvalid
from adventure.models.header import read_header
from adventure.models.memory import need
from adventure.models.places import Model, installed


def _string(text: str) -> bytes:
    return struct.pack("<Q", len(text.encode())) + text.encode()


def _number(key: str, value: int) -> bytes:
    return _string(key) + struct.pack("<II", 4, value)


def gguf(name: str, shapes: tuple[tuple[int, ...], ...] = ((64, 100), (64,)), file_type: int = 15) -> bytes:
    pairs = (
        _string("general.architecture") + struct.pack("<I", 8) + _string("llama"),
        _string("general.name") + struct.pack("<I", 8) + _string(name),
        _number("general.file_type", file_type),
        _number("llama.context_length", 32768),
        _number("llama.block_count", 2),
        _number("llama.embedding_length", 64),
        _number("llama.attention.head_count", 4),
    )
    tensors = [
        _string(f"t{index}") + struct.pack(f"<I{len(shape)}QIQ", len(shape), *shape, 0, 0)
        for index, shape in enumerate(shapes)
    ]
    return b"GGUF" + struct.pack("<IQQ", 3, len(shapes), len(pairs)) + b"".join([*pairs, *tensors])


def put(path: Path, data: bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("ADVENTURE_HOME", str(tmp_path / "adventure"))
    return tmp_path / "home"


def found(home: Path, **environment: str) -> dict[str, Model]:
    return {model.name: model for model in installed(environment, home)}


def test_the_bundled_model_comes_first(home: Path) -> None:
    first = installed({}, home)[0]
    assert (first.path, first.owner) == (paths.bundled_model(), "comes with the program")
    assert first.header is not None and first.header.quantization == "Q8_0"


def test_parameters_and_quantization_are_read_from_the_header(tmp_path: Path) -> None:
    header = read_header(put(tmp_path / "m.gguf", gguf("Tale", ((10, 20), (7,)))))
    assert (header.parameters, header.quantization) == (207, "Q4_K_M")


def test_every_truncation_of_the_tensors_is_one_sentence(tmp_path: Path) -> None:
    data = gguf("Tale")
    for length in range(len(data) - 80, len(data)):
        with pytest.raises(ModelInvalid):
            read_header(put(tmp_path / "m.gguf", data[:length]))


def test_models_of_other_programs_are_found(home: Path) -> None:
    put(paths.models() / "mine.gguf", gguf("Mine"))
    put(home / ".cache/huggingface/hub/models--a--b/snapshots/1/hub.gguf", gguf("Hub"))
    put(home / ".cache/llama.cpp/cached.gguf", gguf("Cached"))
    put(home / ".lmstudio/models/a/b/studio.gguf", gguf("Studio"))
    put(home / ".local/share/nomic.ai/GPT4All/four.gguf", gguf("Four"))
    owners = {name: model.owner for name, model in found(home).items() if name != "Lantern"}
    assert owners == {
        "Mine": "your models folder",
        "Hub": "Hugging Face",
        "Cached": "llama.cpp",
        "Studio": "LM Studio",
        "Four": "GPT4All",
    }


def test_folders_named_in_the_environment_are_looked_into(home: Path, tmp_path: Path) -> None:
    put(tmp_path / "hub/models--a--b/snapshots/1/x.gguf", gguf("Hub"))
    put(tmp_path / "cache/y.gguf", gguf("Cached"))
    put(tmp_path / "studio/models/a/b/z.gguf", gguf("Studio"))
    put(home / ".lmstudio-home-pointer", str(tmp_path / "studio").encode())
    models = found(home, HF_HOME=str(tmp_path), LLAMA_CACHE=str(tmp_path / "cache"))
    assert {"Hub", "Cached", "Studio"} <= models.keys()


def test_a_file_reached_twice_is_listed_once(home: Path) -> None:
    real = put(home / ".cache/huggingface/hub/blob", gguf("Hub"))
    for snapshot in ("1", "2"):
        link = home / f".cache/huggingface/hub/models--a--b/snapshots/{snapshot}/m.gguf"
        link.parent.mkdir(parents=True)
        link.symlink_to(real)
    assert [model.name for model in installed({}, home)] == ["Lantern", "Hub"]


def test_a_model_in_pieces_is_one_model(home: Path) -> None:
    pieces = [put(paths.models() / f"big-{number:05}-of-00003.gguf", gguf("Big")) for number in (1, 2, 3)]
    put(paths.models() / "mmproj-big.gguf", gguf("Eyes"))
    model = installed({}, home)[1]
    assert len(installed({}, home)) == 2
    assert model.header is not None and model.header.size == sum(piece.stat().st_size for piece in pieces)


def test_ollama_models_are_named_by_their_manifest(home: Path) -> None:
    digest = "ab" * 32
    put(home / ".ollama/models/blobs" / f"sha256-{digest}", gguf("Inner"))
    layers = [
        {"mediaType": "application/vnd.ollama.image.license", "digest": "sha256:" + "cd" * 32},
        {"mediaType": "application/vnd.ollama.image.model", "digest": f"sha256:{digest}"},
    ]
    manifests = home / ".ollama/models/manifests/registry.ollama.ai/library/tale"
    put(manifests / "7b", json.dumps({"layers": layers}).encode())
    put(manifests / "broken", b"{")
    put(manifests / "odd", b'{"layers": [{"mediaType": "application/vnd.ollama.image.model", "digest": "../../x"}]}')
    models = found(home)
    assert set(models) == {"Lantern", "tale:7b"}
    assert models["tale:7b"].owner == "Ollama"


def test_a_broken_file_is_listed_with_what_is_wrong(home: Path) -> None:
    put(paths.models() / "half.gguf", gguf("Half")[:50])
    model = found(home)["half.gguf"]
    assert model.header is None
    assert "cut short or corrupt" in model.problem


def test_need_is_weights_and_a_full_window(tmp_path: Path) -> None:
    header = read_header(put(tmp_path / "m.gguf", gguf("Tale")))
    own = need(header, None)
    assert (own.weights, own.window) == (header.size, 8192)
    assert own.kv == 8192 * header.kv_bytes_per_token() == 8192 * 2 * 2 * 2 * 64
    assert need(header, 1000).total == header.size + 1000 * header.kv_bytes_per_token()
