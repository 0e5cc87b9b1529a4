"""A game that was read before it is opened."""

from __future__ import annotations

from pathlib import Path

from adventure.saves.journal import Journal, read
from adventure.saves.record import Header, Renamed

AT = "2026-01-02T03:04:05+00:00"


def _game(path: Path) -> Path:
    with Journal.create(path, Header(title="The Lamp", scenario={"title": "The Lamp", "system": "Tell."}, at=AT)):
        return path


def test_what_was_read_is_taken_while_the_file_is_as_it_was(tmp_path: Path) -> None:
    known = read(_game(tmp_path / "lamp.adventure"))
    with Journal.open(tmp_path / "lamp.adventure", known) as journal:
        assert journal.game is known.game
        journal.append(Renamed(title="The Green Lamp", at=AT))
    assert read(tmp_path / "lamp.adventure").game.title == "The Green Lamp"


def test_what_was_read_is_left_when_the_file_has_grown(tmp_path: Path) -> None:
    path = _game(tmp_path / "lamp.adventure")
    known = read(path)
    with Journal.open(path) as journal:
        journal.append(Renamed(title="The Green Lamp", at=AT))
    with Journal.open(path, known) as journal:
        assert journal.game.title == "The Green Lamp"


def test_a_torn_line_is_mended_from_what_was_read(tmp_path: Path) -> None:
    path = _game(tmp_path / "lamp.adventure")
    whole = path.read_bytes()
    path.write_bytes(whole + b'{"at":')
    with Journal.open(path, read(path)) as journal:
        assert journal.report.cut == 6
    assert path.read_bytes() == whole
