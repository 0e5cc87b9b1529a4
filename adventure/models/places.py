"""Which models lie on this machine: the bundled one, the player's own, and what other programs downloaded."""

from __future__ import annotations

import itertools
import json
import os
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from adventure import paths
from adventure.errors import AdventureError
from adventure.models.header import Header, read_header
from adventure.text import one_line

_MOST = 200
"""Models listed at most of each place."""
_LARGEST_MANIFEST = 1 << 20
_NO_STORY = re.compile(r"mmproj|-(?!00001)\d{5}-of-\d{5}\.gguf$", re.IGNORECASE)
"""Files that are a part of a model: its eyes, or the second and later pieces."""
_OLLAMA_MODEL = "application/vnd.ollama.image.model"
_DIGEST = re.compile(r"sha256:([0-9a-f]{64})")


@dataclass(frozen=True, slots=True)
class Place:
    """A folder and where in it models lie, as glob patterns. ``owner`` is a name for people."""

    owner: str
    folder: Path
    patterns: tuple[str, ...] = ("*.gguf",)


@dataclass(frozen=True, slots=True)
class Model:
    """A file that says it is a model. Without ``header`` it is none, and ``problem`` is one sentence about that."""

    path: Path
    owner: str
    name: str
    header: Header | None
    problem: str = ""


def installed(environment: Mapping[str, str] = os.environ, home: Path | None = None) -> tuple[Model, ...]:
    """Every model found, the bundled one first, each file once. ``home`` is the player's home folder."""
    home = home or Path.home()
    found: dict[Path, Model] = {}
    for path, owner, name in itertools.chain(_files(environment, home), _from_ollama(environment, home)):
        with suppress(OSError):
            found.setdefault(path.resolve(), _read(path, owner, name))
    return tuple(found.values())


def places(environment: Mapping[str, str], home: Path) -> Iterator[Place]:
    """The folders that are looked into for GGUF files, the player's own first."""
    yield Place("your models folder", paths.models(), ("*.gguf", "*/*.gguf", "*/*/*.gguf"))
    hub = environment.get("HF_HUB_CACHE") or Path(environment.get("HF_HOME") or home / ".cache/huggingface", "hub")
    yield Place("Hugging Face", Path(hub), ("models--*/snapshots/*/*.gguf", "models--*/snapshots/*/*/*.gguf"))
    local = Path(environment.get("LOCALAPPDATA") or home / "AppData/Local")
    caches = (home / ".cache/llama.cpp", home / "Library/Caches/llama.cpp", local / "llama.cpp")
    for folder in (environment.get("LLAMA_CACHE"), *caches):
        if folder:
            yield Place("llama.cpp", Path(folder))
    for folder in (_lm_studio(home) / "models", home / ".cache/lm-studio/models"):
        yield Place("LM Studio", folder, ("*/*/*.gguf",))
    shares = (home / ".local/share", home / "Library/Application Support", local)
    yield from (Place("GPT4All", share / "nomic.ai/GPT4All") for share in shares)


def _lm_studio(home: Path) -> Path:
    with suppress(OSError, UnicodeDecodeError, ValueError):
        with (home / ".lmstudio-home-pointer").open(encoding="utf-8") as pointer:
            named = pointer.read(4096).strip()
            return Path(named) if named else home / ".lmstudio"
    return home / ".lmstudio"


def _files(environment: Mapping[str, str], home: Path) -> Iterator[tuple[Path, str, str]]:
    if (bundled := paths.bundled_model()).exists():
        yield bundled, "comes with the program", ""
    for place in places(environment, home):
        lists = (place.folder.glob(pattern) for pattern in place.patterns)
        lying = sorted(itertools.islice(itertools.chain.from_iterable(lists), _MOST))
        yield from ((path, place.owner, "") for path in lying if not _NO_STORY.search(path.name))


def _from_ollama(environment: Mapping[str, str], home: Path) -> Iterator[tuple[Path, str, str]]:
    """Ollama keeps models under their digests; a manifest for each name says which."""
    own = environment.get("OLLAMA_MODELS") or home / ".ollama/models"
    for folder in (Path(own), Path("/usr/share/ollama/.ollama/models")):
        for manifest in sorted(itertools.islice((folder / "manifests").glob("*/*/*/*"), _MOST)):
            digest = _digest(manifest)
            blob = folder / "blobs" / f"sha256-{digest}"
            if digest and blob.exists():
                yield blob, "Ollama", f"{manifest.parent.name}:{manifest.name}"


def _digest(manifest: Path) -> str:
    with suppress(OSError, ValueError, TypeError, KeyError, RecursionError):
        if manifest.stat().st_size <= _LARGEST_MANIFEST:
            for layer in json.loads(manifest.read_bytes())["layers"]:
                if layer["mediaType"] == _OLLAMA_MODEL and (found := _DIGEST.fullmatch(layer["digest"])):
                    return found[1]
    return ""


def _read(path: Path, owner: str, name: str) -> Model:
    try:
        header = read_header(path)
    except AdventureError as error:
        return Model(path, owner, one_line(name or path.name, 60), None, str(error))
    return Model(path, owner, one_line(name or header.name, 60), header)
