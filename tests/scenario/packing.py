"""What the tests of packs share: a small pack, and zip files as no honest program makes them."""

from __future__ import annotations

import io
import stat
import zipfile
from pathlib import Path

SCENARIO = "title: {title}\ncontent: everyone\nsystem: A cave. End each turn with three options.\n"
ABOUT = "name: caves\nversion: {version}\ntitle: The Caves\nauthor: R\nlicense: CC0-1.0\n"


def pack_files(version: str = "1.0", title: str = "Cave") -> dict[str, bytes]:
    return {
        "cave.scenario.yaml": SCENARIO.format(title=title).encode(),
        "pack.yaml": ABOUT.format(version=version).encode(),
    }


def put(folder: Path, files: dict[str, bytes]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    return folder


def zip_of(*entries: tuple[str | zipfile.ZipInfo, bytes], compression: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file of ``entries`` as they are given, repeated names and all, after the files of a sound pack."""
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", compression) as archive:
        for name, data in [*pack_files().items(), *entries]:
            archive.writestr(name, data)
    return made.getvalue()


def entry(name: str, kind: int = stat.S_IFREG, **values: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = (kind | 0o777) << 16
    for key, value in values.items():
        setattr(info, key, value)
    return info


def header_at(data: bytes, name: str, signature: bytes) -> int:
    """Where the local (``PK\\3\\4``) or central (``PK\\1\\2``) header of the entry ``name`` begins."""
    back = 30 if signature == b"PK\x03\x04" else 46
    at = data.find(name.encode())
    while at >= 0 and data[at - back : at - back + 4] != signature:
        at = data.find(name.encode(), at + 1)
    return at - back


def patched(data: bytes, name: str, local: int, central: int, value: bytes) -> bytes:
    """``data`` with ``value`` at the offsets ``local`` and ``central`` of the headers of ``name``; -1 leaves one."""
    made = bytearray(data)
    for offset, signature in ((local, b"PK\x03\x04"), (central, b"PK\x01\x02")):
        if offset >= 0:
            at = header_at(data, name, signature) + offset
            made[at : at + len(value)] = value
    return bytes(made)
