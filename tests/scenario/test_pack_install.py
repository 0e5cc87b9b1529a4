"""Installed packs: never overwritten unasked, whole at any moment, and everything put back in order afterwards."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from filelock import FileLock
from packing import SCENARIO, pack_files, put

from adventure.errors import ScenarioError, StorageError, UsageError
from adventure.scenario.archive import zipped
from adventure.scenario.installed import MANIFEST, Manifest, Packs
from adventure.scenario.library import find_scenario, scenario_paths
from adventure.scenario.pack import Pack, pack_from

ROOT = Path(__file__).parents[2]


def a_pack(version: str = "1.0", title: str = "Cave", **more: bytes) -> Pack:
    return pack_from(zipped({**pack_files(version, title), **more}), Path("caves.zip"))


def install(packs: Packs, pack: Pack, *, force: bool = False) -> Manifest:
    return packs.install(pack, source="caves.zip", sha256=pack.digest(), force=force)


@pytest.fixture
def packs(tmp_path: Path) -> Packs:
    return Packs(tmp_path / "packs")


def in_force(packs: Packs) -> list[str]:
    """The titles a player would find, with the versions that the packs say they are."""
    found = scenario_paths([packs.folder])
    titles = [find_scenario(name, [packs.folder])[1].title for name in found]
    return [*titles, *(packs.find(name).version for name in packs.names())]


def files_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file() and path.name != ".lock")


def test_an_installed_pack_is_found_by_name(packs: Packs) -> None:
    manifest = install(packs, a_pack())
    assert in_force(packs) == ["Cave", "1.0"]
    assert find_scenario("caves/cave", [packs.folder])[1].title == "Cave"
    assert packs.verify("caves") == []
    assert (manifest.scenarios, manifest.source) == (("cave",), "caves.zip")
    folder = packs.folder / "caves" / manifest.folder
    assert all(path.stat().st_mode & 0o111 == 0 for path in folder.iterdir())


def test_nothing_is_replaced_unasked(packs: Packs) -> None:
    install(packs, a_pack())
    refusal = r"^caves 1.0 is installed already; add --force to put caves 2.0 in its place\.$"
    with pytest.raises(UsageError, match=refusal):
        install(packs, a_pack("2.0", "Deep Cave"))
    assert in_force(packs) == ["Cave", "1.0"]
    install(packs, a_pack("2.0", "Deep Cave"), force=True)
    assert in_force(packs) == ["Deep Cave", "2.0"]
    assert files_in(packs.folder) == ["cave.scenario.yaml", MANIFEST, "pack.yaml"]


def test_what_the_player_put_there_is_never_touched(packs: Packs, tmp_path: Path) -> None:
    mine = put(packs.folder / "caves", {"mine.scenario.yaml": SCENARIO.format(title="Mine").encode()})
    refusal = "is there already and was not installed: move it away, then install the pack"
    with pytest.raises(StorageError, match=refusal):
        install(packs, a_pack(), force=True)
    elsewhere = mine.rename(tmp_path / "elsewhere")
    mine.symlink_to(elsewhere)
    with pytest.raises(StorageError, match=refusal):
        install(packs, a_pack(), force=True)
    assert [path.name for path in elsewhere.iterdir()] == ["mine.scenario.yaml"]
    assert find_scenario("mine", [packs.folder])[1].title == "Mine"


def test_removed_is_gone(packs: Packs) -> None:
    install(packs, a_pack())
    packs.remove("caves")
    assert (in_force(packs), files_in(packs.folder)) == ([], [])
    with pytest.raises(UsageError, match="no installed pack 'caves'"):
        packs.remove("caves")


@pytest.mark.parametrize("name", ["../caves", "..", ".", "", "a/../caves", "/", "caves/", "\0"])
def test_only_installed_packs_can_be_named(packs: Packs, name: str) -> None:
    install(packs, a_pack())
    with pytest.raises(UsageError, match="There is no installed pack"):
        packs.remove(name)
    assert in_force(packs) == ["Cave", "1.0"]


def test_verify_finds_what_changed(packs: Packs) -> None:
    manifest = install(packs, a_pack(**{"README.md": b"Dark."}))
    folder = packs.folder / "caves" / manifest.folder
    (folder / "cave.scenario.yaml").write_bytes(b"title: Other\n")
    (folder / "README.md").unlink()
    put(folder, {"extra.txt": b""})
    found = {problem.path.name: problem.message for problem in packs.verify("caves") if problem.path}
    assert "cannot be read (No such file or directory)" in found["README.md"]
    assert "not as it was installed" in found["cave.scenario.yaml"]
    assert "does not belong to the pack" in found["extra.txt"]
    install(packs, a_pack(**{"README.md": b"Dark."}), force=True)
    assert packs.verify("caves") == []


DAMAGE: dict[str, Callable[[dict[str, object]], bytes]] = {
    "empty": lambda values: b"",  # noqa: ARG005
    "not JSON": lambda values: b"{" * 2000,  # noqa: ARG005
    "elsewhere": lambda values: json.dumps({**values, "folder": "../../secret"}).encode(),
    "another name": lambda values: json.dumps({**values, "name": "dens"}).encode(),
    "a file elsewhere": lambda values: json.dumps({**values, "files": {"../x": "0" * 64}}).encode(),
    "a later format": lambda values: json.dumps({**values, "format": 2}).encode(),
    "endless": lambda values: json.dumps({**values, "title": "x" * 10**6}).encode(),
    "not UTF-8": lambda values: b"\xff" + json.dumps(values).encode(),
}


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_manifest_is_said_and_can_be_replaced_or_removed(packs: Packs, damage: str) -> None:
    install(packs, a_pack())
    path = packs.folder / "caves" / MANIFEST
    path.write_bytes(DAMAGE[damage](json.loads(path.read_bytes())))
    assert packs.names() == ["caves"]
    assert scenario_paths([packs.folder]) == {}
    with pytest.raises(ScenarioError, match="manifest is damaged; install 'caves' again with --force, or rem"):
        packs.find("caves")
    with pytest.raises(UsageError, match="A damaged pack 'caves' is installed already"):
        install(packs, a_pack())
    damaged = path.read_bytes()
    install(packs, a_pack("2.0"), force=True)
    assert in_force(packs) == ["Cave", "2.0"]
    assert len(files_in(packs.folder)) == 3
    path.write_bytes(damaged)
    packs.remove("caves")
    assert files_in(packs.folder) == []


def test_two_programs_do_not_install_at_once(packs: Packs, monkeypatch: pytest.MonkeyPatch) -> None:
    packs.folder.mkdir()
    monkeypatch.setattr("adventure.scenario.installed._PATIENCE", 0)
    with FileLock(packs.folder / ".lock"), pytest.raises(StorageError, match="Another program is changing packs"):
        install(packs, a_pack())
    install(packs, a_pack())


def test_a_disk_that_fills_up_leaves_the_old_version(packs: Packs, monkeypatch: pytest.MonkeyPatch) -> None:
    install(packs, a_pack())
    before = files_in(packs.folder)
    real = os.write
    for allowed in range(3):
        left = allowed

        def write(descriptor: int, data: bytes) -> int:
            nonlocal left
            left -= 1
            if left < 0:
                raise OSError(28, "No space left on device")
            return real(descriptor, data)

        with monkeypatch.context() as patch:
            patch.setattr(os, "write", write)
            with pytest.raises(StorageError, match="no room left"):
                install(packs, a_pack("2.0", "Deep Cave"), force=True)
        assert in_force(packs) == ["Cave", "1.0"]
        assert files_in(packs.folder) == before
        assert packs.verify("caves") == []


# Each run of WORK in a process that kills itself with SIGKILL before its n-th changing system call (half of a write
# done where one was due), for every n, until one lives to the end.
KILLED = """
import os, signal, sys
from pathlib import Path
from adventure.scenario.installed import Packs
from adventure.scenario.pack import pack_from
import shutil

old, new = (pack_from(Path(name).read_bytes(), Path(name)) for name in sys.argv[1:3])
base, work = Path(sys.argv[3]), sys.argv[4]

def install(packs, pack, force):
    packs.install(pack, source="x", sha256=pack.digest(), force=force)

def kill_before(calls):
    left = calls
    def cut(name):
        real = getattr(os, name)
        def call(*values, **named):
            nonlocal left
            left -= 1
            if left < 0:
                if name == "write":
                    real(values[0], bytes(values[1])[: len(values[1]) // 2])
                os.kill(os.getpid(), signal.SIGKILL)
            return real(*values, **named)
        setattr(os, name, call)
    for name in ("write", "fsync", "replace", "rename", "unlink", "rmdir", "mkdir", "chmod"):
        cut(name)

for calls in range(300):
    packs = Packs(base / str(calls))
    if work != "first":
        install(packs, old, False)
    child = os.fork()
    if not child:
        kill_before(calls)
        packs.remove("caves") if work == "remove" else install(packs, new, work == "force")
        os._exit(0)
    if os.waitpid(child, 0)[1] == 0:
        print(calls)
        break
"""

OLD, NEW, NONE = ["Cave", "1.0"], ["Deep Cave", "2.0"], []


@pytest.mark.parametrize(("work", "allowed"), [("force", (OLD, NEW)), ("first", (NONE, NEW)), ("remove", (OLD, NONE))])
def test_kill_9_at_any_moment_leaves_the_old_version_or_the_new(
    work: str, allowed: tuple[list[str], list[str]], tmp_path: Path
) -> None:
    (tmp_path / "old.zip").write_bytes(a_pack().zipped())
    (tmp_path / "new.zip").write_bytes(a_pack("2.0", "Deep Cave").zipped())
    arguments = [tmp_path / "old.zip", tmp_path / "new.zip", tmp_path / "kills", work]
    ended = subprocess.run(
        [sys.executable, "-c", KILLED, *map(str, arguments)], capture_output=True, text=True, check=True, cwd=ROOT
    )
    kills = int(ended.stdout)
    assert kills > 5
    seen = []
    for calls in range(kills + 1):
        packs = Packs(tmp_path / "kills" / str(calls))
        seen.append(in_force(packs))
        assert seen[-1] in allowed
        assert all(packs.verify(name) == [] for name in packs.names())
        install(packs, a_pack("3.0", "Third Cave"), force=True)
        assert in_force(packs) == ["Third Cave", "3.0"]
        assert files_in(packs.folder) == ["cave.scenario.yaml", MANIFEST, "pack.yaml"]
    assert seen[0] == allowed[0] and seen[-1] == allowed[1]
    assert seen == sorted(seen, key=allowed.index)
