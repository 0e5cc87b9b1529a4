"""Every operation, cut off before each of its system calls in turn, with half of a write done where one was due."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from adventure.saves.game import Game
from adventure.saves.journal import Journal, read
from adventure.saves.record import Header, Record
from adventure.saves.repair import repair
from adventure.saves.shelf import Shelf

AT = "2026-01-31T20:15:00+00:00"
CHANGING = ("write", "fsync", "ftruncate", "replace", "rename", "unlink", "chmod", "mkdir")


class PowerCut(BaseException):
    pass


@contextmanager
def power_for(calls: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Let ``calls`` changing system calls through; the next one and all after it fail, clean-up included."""
    left = calls

    def cuttable(name: str) -> Callable[..., object]:
        real = getattr(os, name)

        def call(*values: object, **named: object) -> object:
            nonlocal left
            left -= 1
            if left == -1 and name == "write":
                descriptor, data = values
                real(descriptor, bytes(data)[: len(bytes(data)) // 2])  # type: ignore[call-overload]
            if left < 0:
                raise PowerCut
            return real(*values, **named)

        return call

    with monkeypatch.context() as patch:
        for name in CHANGING:
            patch.setattr(os, name, cuttable(name))
        yield


def states(
    monkeypatch: pytest.MonkeyPatch, set_up: Callable[[Path], object], work: Callable[[Path], object], folder: Path
) -> Iterator[tuple[Path, bool]]:
    """The folder after every possible cut of ``work``, and at last (True) after all of it."""
    for calls in range(200):
        place = folder / str(calls)
        place.mkdir()
        set_up(place)
        try:
            with power_for(calls, monkeypatch):
                work(place)
        except PowerCut:
            yield place, False
        else:
            yield place, True
            assert calls > 1
            return


def games(folder: Path) -> list[Game]:
    """Every game a player would find there, all of which must open."""
    shelf = Shelf(folder)
    found = []
    for name in shelf.names():
        with shelf.open(name) as journal:
            found.append(journal.game)
        assert not list(folder.glob(f".{name}.adventure.*"))
    return found


def test_create(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, header: Header) -> None:
    def work(folder: Path) -> None:
        Shelf(folder).create(header).close()

    for folder, done in states(monkeypatch, lambda _: None, work, tmp_path):
        found = games(folder)
        assert found == [Game(header)] or (found == [] and not done)


def test_append(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, header: Header, records: list[Record]) -> None:
    told: list[int] = []

    def set_up(folder: Path) -> None:
        Shelf(folder).create(header).close()
        told.clear()

    def work(folder: Path) -> None:
        with Shelf(folder).open("the-lamp") as journal:
            for count, record in enumerate(records, 1):
                journal.append(record)
                told.append(count)

    for folder, _ in states(monkeypatch, set_up, work, tmp_path):
        with Shelf(folder).open("the-lamp") as journal:
            assert len(told) + 1 <= journal.report.records <= len(told) + 2
            expected = Game(header)
            for record in records[: journal.report.records - 1]:
                expected.apply(record)
            assert journal.game == expected


def test_mend(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lamp: Path) -> None:
    whole, game = lamp.read_bytes(), read(lamp).game

    def set_up(folder: Path) -> None:
        (folder / "lamp.adventure").write_bytes(whole + b'{"half')

    def work(folder: Path) -> None:
        Journal.open(folder / "lamp.adventure").close()

    for folder, _ in states(monkeypatch, set_up, work, tmp_path):
        assert games(folder) == [game]
        assert b'{"half' in (folder / "lamp.adventure.cut").read_bytes()


def test_repair(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lamp: Path) -> None:
    damaged = lamp.read_bytes().replace(b"Keep it dark", b"Keep it DARK")

    def set_up(folder: Path) -> None:
        (folder / "lamp.adventure").write_bytes(damaged)

    for folder, done in states(monkeypatch, set_up, lambda folder: repair(folder / "lamp.adventure"), tmp_path):
        there = [path.read_bytes() for path in folder.glob("lamp.adventure*")]
        assert damaged in there
        assert repair(folder / "lamp.adventure").old is None or not done
        (game,) = games(folder)
        assert len(game.turns) == 4 and not game.notes


@pytest.mark.parametrize("what", ["rename", "delete", "restore", "import_", "export"])
def test_moving_never_loses_a_game(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lamp: Path, what: str) -> None:
    whole, turns = lamp.read_bytes(), read(lamp).game.turns

    def set_up(folder: Path) -> None:
        (folder / "lamp.adventure").write_bytes(whole)
        if what == "restore":
            Shelf(folder).delete("lamp")

    def work(folder: Path) -> None:
        shelf = Shelf(folder)
        {
            "rename": lambda: shelf.rename("lamp", "Torch", AT),
            "delete": lambda: shelf.delete("lamp"),
            "restore": lambda: shelf.restore(shelf.trashed()[0]),
            "import_": lambda: shelf.import_(lamp),
            "export": lambda: shelf.export("lamp", folder / "copy.adventure"),
        }[what]()

    for folder, done in states(monkeypatch, set_up, work, tmp_path):
        found = [*games(folder), *(read(path).game for path in Shelf(folder).trashed())]
        assert len(found) == (2 if what in ("import_", "export") and (done or len(found) == 2) else 1)
        assert all(game.turns == turns for game in found)
