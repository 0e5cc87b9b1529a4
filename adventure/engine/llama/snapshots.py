"""KV snapshots on disk: what a sequence held, so that the next engine need not evaluate it again.

Rules:

* It is a cache: any file may go at any time. One that is damaged, cut short or foreign is ignored with a line in the
  log, and never raises.
* A file belongs to one *owner* (a game, an opening) and one *kind* (model, llama.cpp and shape of its cache), and its
  name follows from the two. Saving again replaces it at once or not at all.
* A file is set aside while it is loaded, so that a state which ends the process is not met a second time.
* :meth:`Snapshots.save` may run in a thread of its own, one at a time.
* Beyond the limit in bytes, or :data:`MOST` files, those go that were used longest ago.

A file is a head (magic, version, length of the JSON, checksum), JSON (kind, owner, tokens, bytes), the token ids, and
the state as llama.cpp wrote it. The checksum covers all that follows it. No llama.cpp is touched here.
"""

from __future__ import annotations

import json
import os
import struct
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import blake2b
from pathlib import Path
from typing import BinaryIO

from adventure.engine.llama.sequences import usable

SUFFIX = ".kv"
MOST = 128
"""Files kept at most."""

_MAGIC = b"ADVKV\r\n\x1a"
_VERSION = 1
_HEAD = struct.Struct("<8sII16s")
_LONGEST_JSON = 4096
_LONGEST_TOKENS = 1 << 22
_STALE_S = 600.0


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One file: where it is, whose it is, and the tokens its state stands for."""

    path: Path
    kind: str
    owner: str
    tokens: list[int]
    checksum: bytes
    start: int
    """Where the state begins in the file."""


class Foreign(Exception):
    """Bytes that are no snapshot, or not a whole one."""


def read_head(path: Path) -> Snapshot:
    """All but the state. Raises Foreign and OSError."""
    with path.open("rb") as file:
        head = file.read(_HEAD.size)
        if len(head) < _HEAD.size:
            raise Foreign("it is too short")
        magic, version, length, checksum = _HEAD.unpack(head)
        if magic != _MAGIC or version != _VERSION or length > _LONGEST_JSON:
            raise Foreign("it is not a snapshot of this version")
        kind, owner, count, size = _facts(file.read(length))
        tokens = _tokens(file, count)
        start = file.tell()
    if path.stat().st_size != start + size:
        raise Foreign("it is not whole")
    return Snapshot(path, kind, owner, tokens, checksum, start)


def _facts(data: bytes) -> tuple[str, str, int, int]:
    try:
        facts = json.loads(data)
        kind, owner, count, size = (facts[name] for name in ("kind", "owner", "tokens", "bytes"))
        if 0 < count <= _LONGEST_TOKENS and size >= 0:
            return str(kind), str(owner), int(count), int(size)
    except (ValueError, KeyError, TypeError, RecursionError) as cause:
        raise Foreign("its description cannot be read") from cause
    raise Foreign("its description makes no sense")


def _tokens(file: BinaryIO, count: int) -> list[int]:
    data = file.read(4 * count)
    if len(data) < 4 * count:
        raise Foreign("it is not whole")
    return list(struct.unpack(f"<{count}I", data))


class Snapshots:
    """The snapshots of one kind in ``folder``, which together with all others take at most ``limit`` bytes."""

    def __init__(self, folder: Path, limit: int, kind: str) -> None:
        self._folder = folder
        self._limit = limit
        self._kind = kind
        self._known: dict[str, Snapshot] | None = None

    @property
    def limit(self) -> int:
        return self._limit

    def best(self, tokens: Sequence[int], *, trims: bool, longest: int, beyond: int) -> Snapshot | None:
        """The snapshot of which most can stand at the beginning of ``tokens``, if that is more than ``beyond``.

        ``trims``: a part of a state is of use, too. ``longest``: how many tokens a state may hold.
        """
        best, most = None, beyond
        for snapshot in list(self._index().values()):
            count = usable(snapshot.tokens, tokens, trims=trims)
            if count > most and len(snapshot.tokens) <= longest:
                best, most = snapshot, count
        return best

    def saved(self, owner: str) -> list[int]:
        """The tokens that are saved for ``owner``; empty when none are."""
        snapshot = self._index().get(self._path(owner).name)
        return snapshot.tokens if snapshot else []

    def take(self, snapshot: Snapshot) -> bytes | None:
        """The state, whose file is set aside until :meth:`put_back`; None, and it is forgotten, when it is damaged."""
        self._index().pop(snapshot.path.name, None)
        aside = _aside(snapshot.path)
        try:
            snapshot.path.replace(aside)
            with aside.open("rb") as file:
                file.seek(_HEAD.size)
                body, state = file.read(snapshot.start - _HEAD.size), file.read()
        except OSError as cause:
            _log(f"the snapshot {snapshot.path.name} cannot be read: {cause}")
            return None
        if _digest(body, state) != snapshot.checksum:
            _log(f"the snapshot {snapshot.path.name} is damaged: it is removed")
            _remove(aside)
            return None
        return state

    def put_back(self, snapshot: Snapshot) -> None:
        """After its state was loaded without harm: keep it, as used just now."""
        with suppress(OSError):
            _aside(snapshot.path).replace(snapshot.path)
            os.utime(snapshot.path)
            self._index()[snapshot.path.name] = snapshot

    def save(self, owner: str, tokens: Sequence[int], state: bytes | bytearray) -> bool:
        """Replace what ``owner`` had, and remove what is then too much. False, and a line in the log, on failure."""
        path = self._path(owner)
        facts = {"kind": self._kind, "owner": owner, "tokens": len(tokens), "bytes": len(state)}
        body = json.dumps(facts).encode() + struct.pack(f"<{len(tokens)}I", *tokens)
        checksum = _digest(body, state)
        head = _HEAD.pack(_MAGIC, _VERSION, len(body) - 4 * len(tokens), checksum)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            self._make_room(path, len(head) + len(body) + len(state))
            _write(path, (head, body, state))
        except OSError as cause:
            _log(f"the snapshot {path.name} cannot be written: {cause}")
            return False
        self._index()[path.name] = Snapshot(path, self._kind, owner, list(tokens), checksum, len(head) + len(body))
        return True

    def _path(self, owner: str) -> Path:
        name = blake2b(f"{owner}\n{self._kind}".encode(), digest_size=12).hexdigest()
        return self._folder / f"{name}{SUFFIX}"

    def _index(self) -> dict[str, Snapshot]:
        if self._known is None:
            _sweep(self._folder)
            self._known = {found.path.name: found for found in self._readable() if found.kind == self._kind}
        return self._known

    def _readable(self) -> Iterator[Snapshot]:
        for path in files(self._folder):
            try:
                yield read_head(path)
            except (Foreign, OSError) as cause:
                _log(f"the snapshot {path.name} is ignored: {cause}")

    def _make_room(self, path: Path, size: int) -> None:
        others = [(other, _size(other)) for other in files(self._folder) if other != path]
        total = size + sum(length for _, length in others)
        while others and (total > self._limit or len(others) >= MOST):
            oldest, length = others.pop(0)
            total -= length
            _remove(oldest)
            self._index().pop(oldest.name, None)


def files(folder: Path) -> list[Path]:
    """The snapshots in ``folder``, the one used longest ago first."""
    try:
        return sorted(folder.glob(f"*{SUFFIX}"), key=_used)
    except OSError:
        return []


def total(folder: Path) -> tuple[int, int]:
    """How many snapshots there are in ``folder``, and their bytes."""
    found = files(folder)
    return len(found), sum(map(_size, found))


def clear(folder: Path) -> tuple[int, int]:
    """Remove every snapshot in ``folder`` and what unfinished ones left; how many there were, and their bytes.

    Raises OSError when one cannot be removed.
    """
    count, size = total(folder)
    for path in [*files(folder), *_leavings(folder)]:
        path.unlink(missing_ok=True)
    return count, size


def _write(path: Path, parts: Sequence[bytes | bytearray]) -> None:
    """At once or not at all. Not synced: after a power cut the checksum tells."""
    part = path.with_name(f"{path.stem}.{os.getpid()}.part")
    try:
        with part.open("wb", buffering=0) as file:
            for data in parts:
                rest = memoryview(data)
                while rest:
                    rest = rest[file.write(rest) :]
        part.replace(path)
    except BaseException:
        _remove(part)
        raise


def _aside(path: Path) -> Path:
    return path.with_suffix(f".{os.getpid()}.part")


def _leavings(folder: Path) -> list[Path]:
    return list(folder.glob("*.part"))


def _sweep(folder: Path) -> None:
    """Remove what processes that were killed left behind."""
    for part in _leavings(folder):
        if time.time() - _used(part) > _STALE_S:
            _remove(part)


def _digest(*parts: bytes | bytearray) -> bytes:
    digest = blake2b(digest_size=16)
    for part in parts:
        digest.update(part)
    return digest.digest()


def _used(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _log(line: str) -> None:
    print(f"cache: {line}", file=sys.stderr, flush=True)
