from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from running import Result

from adventure.engine.llama.snapshots import Snapshots, files

Adventure = Callable[..., Result]


@pytest.fixture
def folder(home: Path) -> Path:
    """Where the snapshots lie; two are there."""
    where = home / "cache" / "snapshots"
    for owner in ("game 1", "opening 2"):
        assert Snapshots(where, 1 << 30, "kind").save(owner, [1, 2, 3], bytes(1 << 20))
    return where


def test_what_is_there_is_said(adventure: Adventure, folder: Path) -> None:
    result = adventure("cache")
    assert result.code == 0
    assert result.out == f"2 saved states, 2.0 MB in {folder}\nLimit: 2048 MB (the setting 'snapshots')\n"
    found = json.loads(adventure("cache", "--json").out)
    assert found.pop("bytes") > 2 << 20
    assert found == {"folder": str(folder), "snapshots": 2, "limit": 2048 << 20}


def test_clear_deletes_all_and_says_so(adventure: Adventure, folder: Path) -> None:
    assert adventure("cache", "clear").out == "Deleted: 2 saved states, 2.0 MB.\n"
    assert files(folder) == []
    assert adventure("cache", "clear").out == "There was nothing to delete.\n"


def test_a_fresh_home_has_none_and_gets_no_folder(
    adventure: Adventure, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ADVENTURE_SNAPSHOTS", "0")
    assert adventure("cache").out.endswith("None are kept: 'snapshots' is 0.\n")
    assert adventure("cache", "clear").code == 0
    assert not home.exists()


def test_what_cannot_be_deleted_is_one_sentence(adventure: Adventure, folder: Path) -> None:
    (folder / "folder.kv").mkdir()
    result = adventure("cache", "clear")
    assert result.code == 1 and result.is_one_sentence()
    assert str(folder) in result.err


def test_a_wrong_call_is_refused(adventure: Adventure, home: Path) -> None:  # noqa: ARG001
    assert adventure("cache", "empty").code == 2


def test_the_doctor_says_what_memory_and_disk_are_taken(
    adventure: Adventure,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("ADVENTURE_MODEL")
    found = json.loads(adventure("doctor", "--json").out)
    assert found["saved states"] == {"folder": str(folder), "kept": "2 saved states, 2.0 MB", "limit": "2048 MB"}
    assert int(found["engine"]["KV cache"].split()[0]) > 1
