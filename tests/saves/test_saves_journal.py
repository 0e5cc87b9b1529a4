from __future__ import annotations

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from adventure.errors import SaveDamaged, SaveLocked, SaveNotFound, SaveTooNew, StorageError
from adventure.saves import codec
from adventure.saves.codec import BadRecordError, encode, seal
from adventure.saves.game import Game, MisfitError
from adventure.saves.journal import Journal, read
from adventure.saves.record import Header, Record, Renamed, TipMoved

AT = "2026-01-31T20:15:00+00:00"


def grown(header: Header, records: list[Record]) -> Game:
    game = Game(header)
    for record in records:
        game.apply(record)
    return game


def test_a_game_reopened_between_all_appends_equals_one_played_through(
    tmp_path: Path, header: Header, records: list[Record]
) -> None:
    with Journal.create(tmp_path / "through.adventure", header) as journal:
        journal.append(*records)
        through = journal.game
    path = tmp_path / "again.adventure"
    Journal.create(path, header).close()
    for record in records:
        with Journal.open(path) as journal:
            journal.append(record)
            after = journal.game
        assert read(path).game == after
    assert read(path).game == through == grown(header, records)
    assert path.read_bytes() == (tmp_path / "through.adventure").read_bytes()


def test_what_is_in_memory_is_what_will_be_read_again(tmp_path: Path, header: Header) -> None:
    path = tmp_path / "x.adventure"
    with Journal.create(path, header) as journal:
        journal.append(Renamed(title="\x1b[31mred\ud800\u202e", at=AT))
        assert journal.game.title == "[31mred"
        assert read(path).game == journal.game


@pytest.mark.usefixtures("unsynced")
def test_cut_at_every_byte_it_opens_with_every_whole_record(
    tmp_path: Path, header: Header, records: list[Record]
) -> None:
    records = records[:6]
    lines = [encode(record) for record in (header, *records)]
    whole = b"".join(lines)
    ends = [sum(map(len, lines[: count + 1])) for count in range(len(lines))]
    games = [grown(header, records[:count]) for count in range(len(lines))]
    path = tmp_path / "cut.adventure"
    kept = tmp_path / "cut.adventure.cut"
    for size in range(ends[0] - 1, len(whole)):
        path.write_bytes(whole[:size])
        held = sum(end <= size + 1 for end in ends)  # a record that lacks its newline alone is whole
        torn = 0 if size + 1 in ends else size - ends[held - 1]
        with Journal.open(path) as journal:
            assert journal.game == games[held - 1]
            assert (journal.report.records, journal.report.cut) == (held, torn)
            assert bool(str(journal.report)) == bool(torn)
            journal.append(Renamed(title="more", at=AT))
        assert path.read_bytes().startswith(b"".join(lines[:held]))
        assert read(path).records == held + 1
        if torn:
            assert kept.read_bytes() == whole[ends[held - 1] : size] + b"\n"
            kept.unlink()


def test_a_file_cut_inside_its_first_line_is_no_game(lamp: Path) -> None:
    first = lamp.read_bytes().split(b"\n")[0]
    for size in range(len(first)):
        lamp.write_bytes(first[:size])
        with pytest.raises(SaveDamaged) as caught:
            Journal.open(lamp)
        assert caught.value.line == 1
        assert lamp.read_bytes() == first[:size]


@pytest.mark.parametrize("flip", [lambda byte, at: byte ^ (1 << at % 8), lambda byte, _: 10 if byte != 10 else 0])
def test_no_byte_can_change_unnoticed(
    tmp_path: Path, header: Header, records: list[Record], flip: Callable[[int, int], int]
) -> None:
    path = tmp_path / "flipped.adventure"
    whole = b"".join(encode(record) for record in (header, *records[:6]))
    for at in range(len(whole)):
        changed = bytearray(whole)
        changed[at] = flip(whole[at], at)
        path.write_bytes(changed)
        line = whole.count(b"\n", 0, at) + 1
        if at == len(whole) - 1:
            reading = read(path)
            assert reading.records == 6 and reading.tail
        else:
            with pytest.raises(SaveDamaged) as caught:
                read(path)
            assert caught.value.line == line and f"line {line}:" in str(caught.value)


def test_the_pieces_of_several_kills_are_all_kept(lamp: Path) -> None:
    for piece in (b'{"half', b'{"another'):
        with lamp.open("ab") as file:
            file.write(piece)
        Journal.open(lamp).close()
    assert lamp.with_name("lamp.adventure.cut").read_bytes() == b'{"half\n{"another\n'


def test_unfinished_zeros_after_a_power_cut_are_a_torn_line(lamp: Path) -> None:
    whole = lamp.read_bytes()
    lamp.write_bytes(whole + b"\0" * 4096)
    with Journal.open(lamp) as journal:
        assert journal.report.cut == 4096
    assert lamp.read_bytes() == whole


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"hello\n", b"\x89PNG\r\n\x1a\n" * 40, b"\0" * 100, b"{}\n", b"[" * 5000]
)
def test_what_is_no_journal_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.adventure"
    path.write_bytes(content)
    with pytest.raises(SaveDamaged, match="line 1"):
        Journal.open(path)
    assert path.read_bytes() == content


def test_a_record_that_misfits_is_damage_with_its_line(lamp: Path) -> None:
    count = lamp.read_bytes().count(b"\n")
    with lamp.open("ab") as file:
        file.write(encode(TipMoved(turn="nowhere", at=AT)))
    with pytest.raises(SaveDamaged, match="nowhere") as caught:
        Journal.open(lamp)
    assert caught.value.line == count + 1


def test_a_newer_format_is_refused_and_left_alone(lamp: Path) -> None:
    newer = lamp.read_bytes() + seal({"v": 2, "kind": "turn", "id": "x", "at": AT})
    lamp.write_bytes(newer)
    with pytest.raises(SaveTooNew, match="Update"):
        Journal.open(lamp)
    assert lamp.read_bytes() == newer


def test_unknown_kinds_stay_in_the_file(lamp: Path) -> None:
    unknown = seal({"v": 1, "kind": "weather", "id": "w", "at": AT, "sky": "red"})
    before = read(lamp).game
    with lamp.open("ab") as file:
        file.write(unknown)
    with Journal.open(lamp) as journal:
        assert journal.game.turns == before.turns
        journal.append(Renamed(title="after", at=AT))
    assert unknown in lamp.read_bytes() and read(lamp).game.title == "after"


def test_only_one_at_a_time_may_play(lamp: Path) -> None:
    with Journal.open(lamp):
        with pytest.raises(SaveLocked, match="lamp"):
            Journal.open(lamp)
        assert read(lamp).game.title == "The Dark Lamp"
    Journal.open(lamp).close()


def test_a_game_that_could_not_be_opened_is_not_left_locked(lamp: Path) -> None:
    good = lamp.read_bytes()
    lamp.write_bytes(b"damage\n" + good)
    with pytest.raises(SaveDamaged):
        Journal.open(lamp)
    lamp.write_bytes(good)
    Journal.open(lamp).close()


def test_a_new_game_never_overwrites_another(lamp: Path, header: Header) -> None:
    before = lamp.read_bytes()
    with pytest.raises(StorageError, match="exists"):
        Journal.create(lamp, header)
    assert lamp.read_bytes() == before
    Journal.open(lamp).close()


def test_what_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    for path in (tmp_path / "none.adventure", tmp_path):
        with pytest.raises(SaveNotFound):
            Journal.open(path)
    assert not list(tmp_path.iterdir())


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path, header: Header) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="file"):
        Journal.create(tmp_path / "file" / "x.adventure", header)


def test_impossible_records_never_reach_the_file(lamp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codec, "MAX_LINE", 1000)
    before = lamp.read_bytes()
    with Journal.open(lamp) as journal:
        with pytest.raises(MisfitError):
            journal.append(TipMoved(turn="nowhere", at=AT))
        with pytest.raises(BadRecordError):
            journal.append(Renamed(title="x" * 1000, at=AT))
    assert lamp.read_bytes() == before


def fails_once(monkeypatch: pytest.MonkeyPatch, name: str, code: int, half: bool = False) -> None:
    """Let ``os.<name>`` fail one time, for a write perhaps after half of it is done."""
    real = getattr(os, name)

    def failing(descriptor: int, *data: bytes) -> None:
        monkeypatch.setattr(os, name, real)
        if half:
            real(descriptor, data[0][: len(data[0]) // 2])
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, name, failing)


@pytest.mark.parametrize(
    ("name", "code", "half", "words"),
    [
        ("write", errno.ENOSPC, False, "room"),
        ("write", errno.ENOSPC, True, "room"),
        ("write", errno.EROFS, False, "permission"),
        ("write", errno.EIO, True, "disk"),
        ("fsync", errno.EIO, False, "disk"),
    ],
)
def test_a_failed_append_leaves_the_journal_as_it_was(
    lamp: Path, monkeypatch: pytest.MonkeyPatch, name: str, code: int, half: bool, words: str
) -> None:
    before = lamp.read_bytes()
    with Journal.open(lamp) as journal:
        state = read(lamp).game
        fails_once(monkeypatch, name, code, half)
        with pytest.raises(StorageError, match=words) as caught:
            journal.append(Renamed(title="lost", at=AT))
        assert str(lamp) in str(caught.value)
        assert journal.game == state and lamp.read_bytes() == before
        journal.append(Renamed(title="kept", at=AT))
    assert read(lamp).game.title == "kept"


def test_when_even_taking_back_fails_the_journal_closes_and_heals_at_the_next_open(
    lamp: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = lamp.read_bytes()
    with Journal.open(lamp) as journal:
        fails_once(monkeypatch, "write", errno.EIO, half=True)
        fails_once(monkeypatch, "ftruncate", errno.EIO)
        with pytest.raises(StorageError):
            journal.append(Renamed(title="lost", at=AT))
        with pytest.raises(StorageError, match="closed"):
            journal.append(Renamed(title="lost too", at=AT))
    with Journal.open(lamp) as journal:
        assert journal.report.cut
    assert lamp.read_bytes() == before


def test_writes_the_system_takes_in_pieces_arrive_whole(lamp: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.write
    monkeypatch.setattr(os, "write", lambda descriptor, data: real(descriptor, data[:7]))
    with Journal.open(lamp) as journal:
        journal.append(Renamed(title="in pieces", at=AT))
    assert read(lamp).game.title == "in pieces"


@pytest.mark.parametrize("what", ["deleted", "replaced", "grown"])
def test_a_file_changed_by_others_is_not_written_to(lamp: Path, what: str) -> None:
    whole = lamp.read_bytes()
    with Journal.open(lamp) as journal:
        if what == "grown":
            lamp.write_bytes(whole + b"x")
        else:
            lamp.unlink()
        if what == "replaced":
            lamp.write_bytes(whole)
        with pytest.raises(StorageError, match="lamp"):
            journal.append(Renamed(title="lost", at=AT))
        assert journal.game.title == "The Dark Lamp"


def test_a_closed_journal_says_so(lamp: Path) -> None:
    journal = Journal.open(lamp)
    journal.close()
    journal.close()
    with pytest.raises(StorageError, match="closed"):
        journal.append(Renamed(title="late", at=AT))
