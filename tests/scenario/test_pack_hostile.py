"""Archives that somebody made to do harm: one clear sentence each, nothing written."""

from __future__ import annotations

import random
import stat
import struct
import tracemalloc
import zipfile
from pathlib import Path

import pytest
from packing import entry, pack_files, patched, zip_of

from adventure.cli.main import guarded
from adventure.errors import ScenarioError
from adventure.scenario.archive import MAX_FILE, MAX_FILES
from adventure.scenario.pack import Pack, pack_from

SOUND = zip_of()
PLACE = Path("caves.zip")
README = "README.md"
SCENARIO = "cave.scenario.yaml"
WITH_README = zip_of((README, b"A cave.\n" * 20))
ZEROS = b"\0" * (4 * MAX_FILE)


def central(offset: int, value: bytes, data: bytes = WITH_README) -> bytes:
    return patched(data, README, -1, offset, value)


def both(local: int, offset: int, value: bytes, data: bytes = WITH_README) -> bytes:
    return patched(data, README, local, offset, value)


def renamed(raw: bytes, *, utf8: bool) -> bytes:
    """The README under another name of equal length, in both headers, said to be UTF-8 or not."""
    data = WITH_README.replace(README.encode(), raw)
    if not utf8:
        return data
    flags = struct.pack("<H", 0x800)
    at = [place for place in range(len(data)) if data.startswith(raw, place)]
    made = bytearray(data)
    made[at[0] - 30 + 6 : at[0] - 30 + 8] = flags
    made[at[1] - 46 + 8 : at[1] - 46 + 10] = flags
    return bytes(made)


OUTSIDE = "leads out of the pack"
OTHER = "never programs or other files"
DAMAGED = "The zip file is damaged"
HOSTILE = {
    # leading elsewhere
    "parent": (zip_of(("../cave.scenario.yaml", b"x")), OUTSIDE),
    "far parent": (zip_of(("../../../../../../etc/cron.d/x", b"x")), OUTSIDE),
    "parent in the middle": (zip_of(("a/../../x.scenario.yaml", b"x")), OUTSIDE),
    "absolute": (zip_of(("/etc/passwd", b"x")), OUTSIDE),
    "two slashes": (zip_of(("//server/share/x", b"x")), OUTSIDE),
    "backslashes": (zip_of(("..\\..\\x.scenario.yaml", b"x")), OUTSIDE),
    "drive": (zip_of(("C:\\x.scenario.yaml", b"x")), OUTSIDE),
    "drive, relative": (zip_of(("C:x.scenario.yaml", b"x")), OUTSIDE),
    "folder": (zip_of(("sub/", b"")), OUTSIDE),
    "in a folder": (zip_of(("sub/cave.scenario.yaml", b"x")), OUTSIDE),
    "dot": (zip_of((".", b"x")), OUTSIDE),
    "dots": (zip_of(("..", b"x")), OUTSIDE),
    "stream": (zip_of(("cave.scenario.yaml:hidden", b"x")), OTHER),
    # not plain files
    "link": (zip_of((entry(README, stat.S_IFLNK), b"/etc/passwd")), "is a link"),
    "pipe": (zip_of((entry(README, stat.S_IFIFO), b"")), "is not a plain file"),
    "device file": (zip_of((entry(README, stat.S_IFCHR), b"")), "is not a plain file"),
    "folder by its kind": (zip_of((entry(README, stat.S_IFDIR), b"")), "is not a plain file"),
    # names
    "case": (zip_of(("readme.md", b"x"), ("README.md", b"x")), "differ only in case"),
    "case of a scenario": (zip_of(("Cave.scenario.yaml", b"x")), "differ only in case"),
    "device": (zip_of(("con.scenario.yaml", b"x")), "Windows keeps for a device"),
    "device, port": (zip_of(("LPT1", b"x")), "Windows keeps for a device"),
    "device, ending": (zip_of(("nul.md", b"x")), "Windows keeps for a device"),
    "device, space": (zip_of(("aux .txt", b"x")), "Windows keeps for a device"),
    "not UTF-8": (renamed(b"READ\xff\xfe.md"[:9], utf8=True), DAMAGED),
    "not ASCII": (renamed(b"READ\xff\xfe.md"[:9], utf8=False), OTHER),
    "terminal codes": (zip_of(("\x1b[2J\x07.scenario.yaml", b"x")), OTHER),
    "reading backwards": (zip_of(("\u202elmay.oiranecs.x", b"x")), OTHER),
    "no letters": (zip_of((".scenario.yaml", b"x")), OTHER),
    "long": (zip_of(("x" * 5000 + ".scenario.yaml", b"x")), OTHER),
    "hidden": (zip_of((".bashrc", b"x")), OTHER),
    "space": (zip_of(("cave.scenario.yaml ", b"x")), OTHER),
    "newline": (zip_of(("cave2.scenario.yaml\n", b"x")), OTHER),
    "NUL": (renamed(b"READ\0E.md", utf8=False), OTHER),
    # programs and archives
    "Python": (zip_of(("run.py", b"print()")), OTHER),
    "shell": (zip_of(("setup.sh", b"#!/bin/sh")), OTHER),
    "library": (zip_of(("evil.so", b"\x7fELF")), OTHER),
    "settings": (zip_of(("settings.yaml", b"x")), OTHER),
    "manifest": (zip_of(("manifest.json", b"{}")), OTHER),
    "nested": (zip_of(("inner.zip", SOUND)), OTHER),
    "nested under a good name": (zip_of(("inner.scenario.yaml", SOUND)), "The file is not UTF-8"),
    "nested as text": (zip_of((README, zip_of((README, ZEROS)))), "The file is not UTF-8"),
    # bombs and lies
    "bomb": (zip_of((README, ZEROS)), "'README.md' is too large"),
    "many small ones": (zip_of(*((f"s{n}.scenario.yaml", b"x") for n in range(MAX_FILES))), "at most 64 files"),
    "many files": (zip_of(*((f"s{n}", b"") for n in range(5000))), "at most 64 files"),
    "bomb said to be small": (both(22, 24, struct.pack("<I", 10), zip_of((README, ZEROS))), DAMAGED),
    "all together": (zip_of(*((f"s{n}.scenario.yaml", b"#" * MAX_FILE) for n in range(9))), "is too large"),
    "said to be larger": (both(22, 24, struct.pack("<I", 900)), DAMAGED),
    "said to be enormous": (both(22, 24, b"\xfe\xff\xff\xff"), DAMAGED),
    "said to be packed larger": (both(18, 20, b"\xff\xff\xff\x7f"), DAMAGED),
    "wrong checksum": (both(14, 16, b"\0\0\0\0"), DAMAGED),
    "two names": (patched(WITH_README, README, 30, -1, b"READ42.md"), DAMAGED),
    "encrypted": (both(6, 8, b"\1\0"), "is encrypted"),
    "bzip2": (zip_of((README, b"x" * 99), compression=zipfile.ZIP_BZIP2), "compressed in an unusual way"),
    "LZMA": (zip_of((README, b"x" * 99), compression=zipfile.ZIP_LZMA), "compressed in an unusual way"),
    "unknown compression": (both(8, 10, b"\x5d\0"), "compressed in an unusual way"),
    "entry outside the file": (central(42, b"\xff\xff\xff\x7f"), DAMAGED),
    "two entries in one place": (central(42, b"\0\0\0\0"), DAMAGED),
    # not zip files at all
    "program in front": (b"#!/bin/sh\n" + SOUND, "This is not a zip file"),
    "empty file": (b"", "This is not a zip file"),
    "tar": (b"pack.yaml" + b"\0" * 600, "This is not a zip file"),
    "cut off": (SOUND[:-30], DAMAGED),
    "only its end": (b"PK\x05\x06" + b"\0" * 18, "There is no pack.yaml"),
}


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_archive_is_one_sentence_and_leaves_nothing(
    what: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    data, words = HOSTILE[what]
    monkeypatch.setenv("ADVENTURE_HOME", str(tmp_path / "a/b/c/home"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "evil.zip").write_bytes(data)
    assert guarded(["install", "evil.zip"]) == 1
    out, err = capfd.readouterr()
    assert not out
    assert words in err
    assert err.startswith("adventure: evil.zip") and len(err.strip().splitlines()) == 1 and err.endswith(".\n")
    assert len(err) < 500 and err.rstrip("\n").isprintable()
    assert [str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*")] == ["evil.zip"]


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_duplicate_names() -> None:
    with pytest.raises(ScenarioError, match=r"'cave.scenario.yaml' is there twice; keep one of them\."):
        pack_from(zip_of((SCENARIO, b"title: Other\n")), PLACE)


def test_a_bomb_costs_no_memory() -> None:
    data = zip_of((README, ZEROS * 10))
    tracemalloc.start()
    with pytest.raises(ScenarioError, match="too large"):
        pack_from(data, PLACE)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 4 * MAX_FILE


def test_a_zip_file_with_any_bytes_changed_is_a_pack_or_a_problem() -> None:
    """Whatever zipfile makes of damage, it comes out as problems and as nothing else."""
    draw = random.Random(20)
    outcomes = {True: 0, False: 0}
    for _ in range(600):
        data = bytearray(WITH_README)
        for _ in range(draw.randint(1, 4)):
            data[draw.randrange(len(data))] = draw.choice((0, 1, 0x7F, 0x80, 0xFF, draw.randrange(256)))
        del data[draw.randint(1, len(data)) if draw.random() < 0.1 else len(data) :]
        try:
            assert isinstance(pack_from(bytes(data), PLACE), Pack)
            outcomes[True] += 1
        except ScenarioError as error:
            assert str(error).count("\n") < 10
            outcomes[False] += 1
    assert min(outcomes.values()) > 5


def test_sound_files_after_all_that() -> None:
    assert pack_from(SOUND, PLACE).files == pack_files()
