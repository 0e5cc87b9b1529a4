"""``adventure pack``, ``install`` and ``packs``, from a folder to a game and back."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from running import Result

Command = Callable[..., Result]
SCENARIO = "title: {title}\ncontent: everyone\nsystem: A cave. End each turn with three options.\n"


def write(folder: Path, version: str = "1.0", *, name: str = "caves", title: str = "Cave") -> Path:
    folder.mkdir(exist_ok=True)
    about = f"name: {name}\nversion: {version}\ntitle: The Caves\nauthor: R\nlicense: CC0-1.0\n"
    (folder / "pack.yaml").write_text(about)
    (folder / "cave.scenario.yaml").write_text(SCENARIO.format(title=title))
    return folder


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return write(tmp_path / "work")


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Path, str]]:
    """A folder, and the address it is served at."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *arguments: object) -> None:
            pass

    place = tmp_path / "site"
    place.mkdir()
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(place))) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield place, f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def installed(home: Path) -> list[str]:
    return sorted(path.name for path in (home / "packs").rglob("*") if path.is_file() and path.name != ".lock")


def test_from_a_folder_to_a_game(adventure: Command, folder: Path, home: Path) -> None:
    packed = adventure("pack", folder)
    digest = hashlib.sha256(Path("caves-1.0.zip").read_bytes()).hexdigest()
    assert packed.out == f"caves-1.0.zip has cave.scenario.yaml, pack.yaml.\nsha256 {digest}\n"
    got = adventure("install", "caves-1.0.zip")
    assert (got.code, got.err) == (0, "")
    assert got.out == f"The Caves is installed as caves 1.0.\nsha256 {digest}\nadventure play cave\n"
    assert adventure("prompt", "cave").out.startswith("<|system|>A cave.")
    assert adventure("prompt", "caves/cave").out.startswith("<|system|>A cave.")
    listed = adventure("packs")
    assert listed.out == f"caves 1.0: The Caves (cave), from {Path('caves-1.0.zip').absolute()}\n"
    assert adventure("packs", "list").out == listed.out
    (values,) = json.loads(adventure("packs", "--json").out)
    assert (values["name"], values["sha256"], values["scenarios"], values["problem"]) == ("caves", digest, ["cave"], "")
    assert adventure("packs", "remove", "caves").out == "caves is removed.\n"
    assert installed(home) == []
    assert adventure("prompt", "cave").code == 2


def test_a_folder_installs_as_the_file_made_of_it(adventure: Command, folder: Path) -> None:
    packed = adventure("pack", folder, "-o", "x.zip").out.splitlines()[1]
    assert adventure("install", folder).out.splitlines()[1] == packed


def test_an_address_installs_and_updates(adventure: Command, folder: Path, site: tuple[Path, str]) -> None:
    place, address = site
    adventure("pack", folder, "-o", place / "caves.zip")
    assert "installed as caves 1.0" in adventure("install", f"{address}/caves.zip?raw=1").out
    assert adventure("packs", "update").out == "caves 1.0 is up to date.\n"
    write(folder, "1.1", title="Deep Cave")
    digest = adventure("pack", folder, "-o", place / "caves.zip").out.splitlines()[1]
    assert adventure("packs", "update", "caves").out == f"caves 1.0 is 1.1 now.\n{digest}\n"
    (place / "caves.zip").write_bytes(b"PK\x03\x04 not any more")
    broken = adventure("packs", "update", "caves")
    assert broken.code == 1 and broken.is_one_sentence() and "caves.zip: The zip file is damaged" in broken.err
    (place / "caves.zip").unlink()
    gone = adventure("packs", "update")
    assert gone.code == 1 and gone.err.startswith("caves: ") and "the server answered 404" in gone.err
    assert adventure("packs", "verify").out == "caves 1.1 is whole.\n"


def test_an_update_that_is_another_pack_changes_nothing(adventure: Command, folder: Path, home: Path) -> None:
    adventure("install", folder)
    write(folder, name="dens")
    updated = adventure("packs", "update")
    assert updated.code == 1 and "is the pack 'dens' now; caves stays as it is." in updated.err
    assert [path.name for path in (home / "packs").iterdir() if path.is_dir()] == ["caves"]


def test_nothing_is_replaced_without_force(adventure: Command, folder: Path) -> None:
    adventure("install", folder)
    write(folder, "2.0")
    refused = adventure("install", folder)
    assert (refused.code, refused.is_one_sentence()) == (2, True)
    assert "add --force to put caves 2.0 in its place" in refused.err
    assert "caves 1.0" in adventure("packs").out
    assert "installed as caves 2.0" in adventure("install", folder, "--force").out


def test_of_one_name_the_second_goes_by_its_pack(adventure: Command, folder: Path, tmp_path: Path) -> None:
    adventure("install", folder)
    got = adventure("install", write(tmp_path / "other", name="dens", title="Den"))
    assert got.out.splitlines()[-1] == "adventure play dens/cave"
    assert adventure("packs", "remove", "caves").code == 0
    assert "unknown" not in adventure("prompt", "cave").err


def test_verify_says_what_changed(adventure: Command, folder: Path, home: Path) -> None:
    adventure("install", folder)
    (file,) = (home / "packs").rglob("cave.scenario.yaml")
    file.write_text("title: Other\n")
    changed = adventure("packs", "verify", "caves")
    assert changed.code == 1
    assert changed.out == f"{file}: The file is not as it was installed; install the pack again with --force.\n"


def test_a_damaged_pack_is_listed_with_its_problem(adventure: Command, folder: Path, home: Path) -> None:
    adventure("install", folder)
    (manifest,) = (home / "packs").rglob("manifest.json")
    manifest.write_text("{")
    listed = adventure("packs")
    assert listed.code == 0 and "The manifest is damaged" in listed.out
    assert "The manifest is damaged" in json.loads(adventure("packs", "--json").out)[0]["problem"]
    assert adventure("packs", "verify").code == 1
    assert adventure("packs", "remove", "caves").code == 0


def test_no_packs(adventure: Command) -> None:
    none = adventure("packs")
    assert (none.code, none.out) == (0, "")
    assert none.err == "There are no installed packs yet: 'adventure install' adds one.\n"


@pytest.mark.parametrize("source", ["nothing.zip", "x\0y", "ftp://host/x.zip", "x" * 9000, "\x1b[2J"])
def test_a_source_that_is_not_there_is_one_sentence(adventure: Command, source: str) -> None:
    result = adventure("install", source)
    assert (result.code, result.is_one_sentence()) == (2, True)
    assert "There is no file or folder" in result.err and "\x1b" not in result.err


@pytest.mark.parametrize("command", ["pack", "install", "packs", "lore"])
def test_help(adventure: Command, command: str) -> None:
    assert adventure(command, "--help").out.startswith("Usage: adventure ")
