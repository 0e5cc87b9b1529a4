from __future__ import annotations

import errno
import os
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adventure.errors import SaveDamaged, SaveError, SaveLocked, SaveNotFound, SaveTooNew, StorageError
from adventure.saves.codec import encode, seal
from adventure.saves.journal import Journal, read
from adventure.saves.names import fold, free_name, slug
from adventure.saves.record import Header, Record, Renamed, TurnMade
from adventure.saves.shelf import Shelf
from adventure.story.turn import Action, ActionKind, Reply, Turn

calm = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
AT = "2026-01-31T20:15:00+00:00"


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path / "data" / "saves")


def begin(shelf: Shelf, title: str, at: str = AT, prose: str = "") -> str:
    """A closed game on the shelf; returns its name."""
    with shelf.create(Header(title=title, scenario={}, scenario_name="lamp", at=at)) as journal:
        if prose:
            turn = Turn(journal.game.next_id(None), None, Action(ActionKind.START, "Start!"), Reply(prose, ()))
            journal.append(TurnMade(turn=turn, at=at))
        return journal.path.stem


def test_an_empty_shelf_is_no_error_and_makes_no_folder(shelf: Shelf) -> None:
    assert shelf.list() == () and shelf.names() == ()
    with pytest.raises(SaveNotFound, match="begin one"):
        shelf.newest()
    assert not shelf.folder.exists()


def test_a_list_tells_what_a_player_wants_to_know(shelf: Shelf) -> None:
    begin(shelf, "Old", "2026-01-01T10:00:00+00:00")
    begin(shelf, "New", "2026-03-01T10:00:00+01:00", "It rains.\n\nA door opens. Behind it,  a lamp.\n")
    new, old = shelf.list()
    assert (new.name, new.title, new.scenario, new.turns, new.branches) == ("new", "New", "lamp", 1, 1)
    assert new.last == "A door opens. Behind it, a lamp."
    assert new.played.isoformat() == "2026-03-01T10:00:00+01:00"
    assert new.size == new.path.stat().st_size and new.problem == ""
    assert (old.name, old.turns, old.last) == ("old", 0, "")
    assert shelf.newest() == new.path


def test_a_list_shows_no_hostile_text(shelf: Shelf) -> None:
    begin(shelf, "\x1b[31mRed\nline", prose="\x1b]52;c;AAAA\x07" + "long " * 100)
    (summary,) = shelf.list()
    assert summary.title == "[31mRed line"
    assert "\x1b" not in summary.last and len(summary.last) <= 120 and summary.last.endswith("…")


def test_a_broken_save_never_hides_the_others(shelf: Shelf) -> None:
    good, cracked = begin(shelf, "Good"), begin(shelf, "Cracked", prose="Fine.")
    path = shelf.find(cracked)
    path.write_bytes(path.read_bytes().replace(b"Fine", b"Fume"))
    (shelf.folder / "noise.adventure").write_bytes(b"\x00\xff" * 500)
    (shelf.folder / "empty.adventure").touch()
    (shelf.folder / "folder.adventure").mkdir()
    (shelf.folder / "newer.adventure").write_bytes(seal({"v": 2, "kind": "game", "id": "x", "at": AT}))
    (shelf.folder / "dangling.adventure").symlink_to(shelf.folder / "nowhere")
    (shelf.folder / "notes.txt").write_text("not a save")
    found = {summary.name: summary for summary in shelf.list()}
    assert not found[good].problem
    assert "line 2" in found[cracked].problem and found[cracked].title == "Cracked"
    assert "line 1" in found["noise"].problem and "line 1" in found["empty"].problem
    assert "newer" in found["newer"].problem
    assert set(found) <= {good, cracked, "noise", "empty", "folder", "newer", "dangling"}
    assert shelf.newest() == shelf.find(good)


def test_a_list_needs_no_lock_and_changes_nothing(shelf: Shelf) -> None:
    name = begin(shelf, "Played")
    with shelf.open(name) as journal:
        with journal.path.open("ab") as file:
            file.write(b'{"half a record')
        before = journal.path.read_bytes()
        (summary,) = shelf.list()
        assert summary.title == "Played" and not summary.problem
        assert journal.path.read_bytes() == before


def test_a_time_that_is_none_falls_back_to_the_file(shelf: Shelf) -> None:
    begin(shelf, "Timeless", at="yesterday")
    begin(shelf, "Zoneless", at="2026-01-01T10:00:00")
    assert all(summary.played.tzinfo for summary in shelf.list())


@pytest.mark.parametrize("name", ["the-lamp", "THE-LAMP", "the-lamp.adventure", "The Lamp", "the lamp"])
def test_a_game_is_found_by_file_name_or_title(shelf: Shelf, name: str) -> None:
    begin(shelf, "The Lamp")
    begin(shelf, "The Cave")
    assert shelf.find(name).stem == "the-lamp"


def test_a_name_that_is_not_there_suggests_near_ones(shelf: Shelf) -> None:
    begin(shelf, "The Lighthouse")
    with pytest.raises(SaveNotFound, match="did you mean 'the-lighthouse'"):
        shelf.open("the-ligthouse")
    with pytest.raises(SaveNotFound, match="adventure saves"):
        shelf.open("zzzzzz")


def test_a_title_of_two_games_asks_which(shelf: Shelf) -> None:
    begin(shelf, "Twin Peaks")
    begin(shelf, "Twin Peaks")
    with pytest.raises(SaveNotFound, match=r"twin-peaks, twin-peaks-2|twin-peaks-2, twin-peaks"):
        shelf.find("Twin Peaks")
    assert shelf.find("twin-peaks").stem == "twin-peaks"


@pytest.mark.parametrize("name", ["../secret", "/etc/passwd", "..", ".", "", "a/b", "a\\b", "nul", "\0"])
def test_a_name_never_leads_out_of_the_shelf(shelf: Shelf, name: str) -> None:
    begin(shelf, "Inside")
    (shelf.folder.parent / "secret.adventure").write_bytes(shelf.find("inside").read_bytes())
    with pytest.raises(SaveNotFound):
        shelf.find(name)


def test_games_of_one_title_get_names_of_their_own(shelf: Shelf) -> None:
    assert [begin(shelf, title) for title in ("Lamp", "LAMP", "lamp!", "Lamp")] == [
        "lamp",
        "lamp-2",
        "lamp-3",
        "lamp-4",
    ]


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("The Lamp: A Tale", "the-lamp-a-tale"),
        ("  ../../etc/passwd  ", "etc-passwd"),
        ("CON", "con-game"),
        ("com1", "com1-game"),
        ("", "game"),
        ("???", "game"),
        ("🐉", "game"),
        ("竜の国", "竜の国"),
        ("हिन्दी", "हिन्दी"),
        ("Straße", "strasse"),
        ("Ünï", "ünï"),
        ("ﬁn", "fin"),
        ("a" * 300, "a" * 80),
        ("é" * 300, "é" * 40),
        ("name.adventure", "name-adventure"),
        ("trailing. ", "trailing"),
    ],
)
def test_file_names_are_readable(title: str, name: str) -> None:
    assert slug(unicodedata.normalize("NFD", title)) == unicodedata.normalize("NFC", name)


@calm
@given(st.text(st.characters(exclude_categories=())))
def test_file_names_are_safe_everywhere(title: str) -> None:
    name = slug(title)
    assert name and len(name.encode()) <= 90
    assert not set(name) & set('<>:"/\\|?*. \t\n\0')
    assert name.isprintable() or any(unicodedata.category(char) == "Cn" for char in name)
    assert name == unicodedata.normalize("NFC", name) and not name.startswith("-")
    assert slug(name) == name


@calm
@given(st.lists(st.sampled_from(["Lamp", "lamp", "LAMP-2", "lamp-3"])))
def test_a_free_name_is_free(taken: list[str]) -> None:
    folded = {fold(name) for name in taken}
    assert fold(free_name("lamp", folded)) not in folded


def test_renaming_moves_title_and_file(shelf: Shelf) -> None:
    old = shelf.find(begin(shelf, "Old"))
    path = shelf.rename("old", " New\nTitle ", AT)
    assert path.stem == "new-title" and not old.exists()
    assert read(path).game.title == "New Title"
    assert shelf.rename("new-title", "NEW title", AT) == path
    assert read(path).game.title == "NEW title"
    begin(shelf, "Taken")
    assert shelf.rename("new-title", "Taken", AT).stem == "taken-2"
    with pytest.raises(SaveError, match="title"):
        shelf.rename("taken", " \x1b ", AT)


def test_what_was_deleted_can_be_brought_back(shelf: Shelf) -> None:
    name = begin(shelf, "Lamp")
    data = shelf.find(name).read_bytes()
    first = shelf.delete(name)
    assert shelf.names() == () and shelf.trashed() == (first,)
    begin(shelf, "Lamp")
    second = shelf.delete("lamp")
    assert {path.name for path in shelf.trashed()} == {first.name, second.name}
    begin(shelf, "Lamp")
    assert shelf.restore(first).read_bytes() == data
    assert sorted(shelf.names()) == ["lamp", "lamp-2"]
    with pytest.raises(SaveNotFound, match="trash"):
        shelf.restore(first)


def test_a_game_being_played_is_neither_renamed_nor_deleted(shelf: Shelf) -> None:
    name = begin(shelf, "Busy")
    with shelf.open(name):
        for work in (lambda: shelf.delete(name), lambda: shelf.rename(name, "Idle", AT), lambda: shelf.open(name)):
            with pytest.raises(SaveLocked, match="busy"):
                work()
    assert shelf.names() == (name,)
    shelf.delete(name)


def test_export_and_import(shelf: Shelf, tmp_path: Path, header: Header, records: list[Record]) -> None:
    with shelf.create(header) as journal:
        journal.append(*records)
        with journal.path.open("ab") as file:
            file.write(b'{"half')
        copy = shelf.export("the-lamp", tmp_path / "copy.adventure")
        state = journal.game
    assert read(copy).game == state and not read(copy).tail
    assert shelf.export("the-lamp", tmp_path) == tmp_path / "the-lamp.adventure"
    with pytest.raises(StorageError, match="exists"):
        shelf.export("the-lamp", copy)
    again = shelf.import_(tmp_path / "the-lamp.adventure")
    assert again.stem == "the-lamp-2" and read(again).game == state


def test_only_sound_games_are_imported(shelf: Shelf, tmp_path: Path, header: Header) -> None:
    source = tmp_path / "x.adventure"
    bad = {
        b"not a game\n": SaveDamaged,
        encode(header) + b"damage\n" + encode(Renamed(title="x", at=AT)): SaveDamaged,
        encode(header) + seal({"v": 2, "kind": "turn", "id": "x", "at": AT}): SaveTooNew,
    }
    for content, error in bad.items():
        source.write_bytes(content)
        with pytest.raises(error):
            shelf.import_(source)
    source.unlink()
    with pytest.raises(SaveNotFound):
        shelf.import_(source)
    assert shelf.names() == ()


@pytest.mark.parametrize("code", [errno.EACCES, errno.ENOSPC, errno.EROFS])
def test_a_disk_that_refuses_is_one_sentence_with_the_path(
    shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int
) -> None:
    begin(shelf, "Lamp")
    before = {path: path.read_bytes() for path in shelf.folder.glob("*.adventure")}

    def refuse(*_: object) -> None:
        raise OSError(code, os.strerror(code))

    for name in ("write", "rename"):
        monkeypatch.setattr(os, name, refuse)
    for work in (
        lambda: begin(shelf, "Other"),
        lambda: shelf.export("lamp", tmp_path / "copy.adventure"),
        lambda: shelf.delete("lamp"),
        lambda: shelf.rename("lamp", "Other", AT),
    ):
        with pytest.raises(StorageError) as caught:
            work()
        assert str(tmp_path) in str(caught.value) and "\n" not in str(caught.value)
    assert {path: path.read_bytes() for path in shelf.folder.glob("*.adventure")} == before
    assert not list(shelf.folder.glob(".*.part")) and not list(tmp_path.glob(".*"))
    monkeypatch.undo()
    Journal.open(shelf.find("lamp")).close()


def test_a_second_list_reads_no_game_again_until_it_changes(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    names = [begin(shelf, title, prose="A lamp.") for title in ("One", "Two", "Three")]
    first = shelf.list()
    reads: list[str] = []

    def counting(path: Path) -> object:
        reads.append(path.stem)
        return read(path)

    monkeypatch.setattr("adventure.saves.summary.read", counting)
    assert shelf.list() == first and reads == []
    with shelf.open("two") as journal:
        journal.append(Renamed(title="Second", at=AT))
    assert sorted(summary.title for summary in shelf.list()) == ["One", "Second", "Three"]
    assert reads == ["two"]
    shelf.delete("one")
    assert {summary.name for summary in shelf.list()} == set(names) - {"one"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\xff",
        b"[" * 100_000,
        b"[]",
        b'{"v":9}',
        b'{"v":1,"saves":[]}',
        b'{"v":1,"saves":{"lamp.adventure":7}}',
        b'{"v":1,"saves":{"lamp.adventure":{"stamp":STAMP}}}',
        b'{"v":1,"saves":{"lamp.adventure":{"stamp":STAMP,"played":"2026-01-01","title":["x"]}}}',
    ],
)
def test_a_foreign_cache_is_no_harm(shelf: Shelf, content: bytes) -> None:
    status = shelf.find(begin(shelf, "Lamp")).stat()
    expected = shelf.list()
    stamp = f"[{status.st_size},{status.st_mtime_ns},{status.st_ino}]".encode()
    (shelf.folder / ".summaries.json").write_bytes(content.replace(b"STAMP", stamp))
    assert shelf.list() == expected


def test_a_folder_where_nothing_can_be_written_is_listed_all_the_same(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(shelf, "Lamp")

    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, "no")

    monkeypatch.setattr(os, "write", refuse)
    assert [summary.title for summary in shelf.list()] == ["Lamp"]
