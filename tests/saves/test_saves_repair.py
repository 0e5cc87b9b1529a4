from __future__ import annotations

from pathlib import Path

import pytest

from adventure.errors import SaveDamaged, SaveLocked, SaveNotFound, SaveTooNew
from adventure.saves.codec import encode, seal
from adventure.saves.game import Game
from adventure.saves.journal import Journal, read
from adventure.saves.record import ActionTaken, Header, Record, TipMoved, TurnMade
from adventure.saves.repair import EMPTY_PAGE, repair, verify
from adventure.story.turn import Action, ActionKind, Reply, Turn

AT = "2026-01-31T20:15:00+00:00"


@pytest.fixture
def played(tmp_path: Path, header: Header) -> Path:
    """Eight turns in a row, the first on line 3, and after the fourth a second branch of two; ids as a game
    makes them."""
    path = tmp_path / "played.adventure"
    with Journal.create(path, header) as journal:
        for number in range(8):
            play(journal, f"act {number}")
        journal.append(TipMoved(turn=journal.game.timeline()[3].id, at=AT))
        play(journal, "turn back")
        play(journal, "run")
    return path


def play(journal: Journal, text: str) -> None:
    game, action = journal.game, Action(ActionKind.TEXT, text)
    parent = game.tip
    journal.append(ActionTaken(parent=parent, action=action, at=AT))
    reply = Reply(f"Now you {text}.", ("a", "b", "c"), (1, 2))
    journal.append(TurnMade(turn=Turn(game.next_id(parent), parent, action, reply), at=AT))


def spoil(path: Path, *numbers: int, old: bytes = b'"id"', new: bytes = b'"iq"') -> None:
    lines = path.read_bytes().splitlines(keepends=True)
    for number in numbers:
        assert old in lines[number - 1]
        lines[number - 1] = lines[number - 1].replace(old, new, 1)
    path.write_bytes(b"".join(lines))


def shape(game: Game) -> dict[str, tuple[str | None, str, str]]:
    return {turn.id: (turn.parent, turn.action.text, turn.reply.prose) for turn in game.turns.values()}


def test_a_sound_game_has_no_problems_and_is_not_touched(played: Path) -> None:
    before = played.read_bytes()
    assert verify(played) == []
    assert repair(played).old is None and "Nothing" in str(repair(played))
    assert played.read_bytes() == before and len(list(played.parent.glob("*.adventure*"))) == 1


def test_every_problem_is_found_with_its_line(played: Path) -> None:
    spoil(played, 4, 9)
    with played.open("ab") as file:
        file.write(encode(TipMoved(turn="nowhere", at=AT)))
        file.write(seal({"v": 1, "kind": "weather", "id": "w", "at": AT}))
        file.write(b'{"torn')
    problems = verify(played)
    count = played.read_bytes().count(b"\n") + 1
    assert [(p.line, p.severity) for p in problems if p.line in (4, 9)] == [(4, "error"), (9, "error")]
    assert [(p.line, p.severity) for p in problems][-3:] == [
        (count - 2, "error"),
        (count - 1, "warning"),
        (count, "warning"),
    ]
    assert "nowhere" in problems[-3].message and "weather" in problems[-2].message
    assert all(problem.path == played for problem in problems)


def test_what_opening_mends_is_no_reason_to_repair(played: Path) -> None:
    with played.open("ab") as file:
        file.write(b'{"torn')
    before = played.read_bytes()
    assert repair(played).old is None and played.read_bytes() == before


def test_a_flipped_letter_costs_nothing_but_the_letter(played: Path) -> None:
    whole, original = read(played).game, played.read_bytes()
    spoil(played, 5, old=b"Now you", new=b"Nov you")
    result = repair(played)
    game = read(played).game
    assert list(game.turns) == list(whole.turns) and game.tip == whole.tip
    (changed,) = [one for one in shape(whole) if shape(game)[one] != shape(whole)[one]]
    assert game.turns[changed].reply.prose == "Nov you act 1."
    assert game.turns[changed].reply.tokens is None
    assert [problem.line for problem in result.mended] == [5] and not result.lost
    assert result.old and result.old.read_bytes() != original and b"Nov you" in result.old.read_bytes()
    assert verify(played) == []


@pytest.mark.parametrize("line", range(2, 22))
def test_losing_any_one_line_keeps_all_other_turns(played: Path, line: int) -> None:
    whole = read(played).game
    spoil(played, line)
    result = repair(played)
    game = read(played).game
    expected = shape(whole)
    for turn_id, (parent, action, prose) in shape(game).items():
        assert parent == expected[turn_id][0] and prose in (expected[turn_id][2], EMPTY_PAGE)
        assert action == expected[turn_id][1]
    lost = set(whole.turns) - set(game.turns)
    assert lost <= {turn.id for turn in whole.leaves()}
    assert f"line {line}:" in str(result) and result.old is not None
    if whole.tip in lost:
        assert game.pending and game.pending.action.text == "run"


def test_a_block_of_lost_lines_leaves_empty_pages(played: Path) -> None:
    """As when a disk loses a sector: five records in a row, two whole turns and the beginning of a third."""
    whole = read(played).game
    lines = played.read_bytes().splitlines(keepends=True)
    played.write_bytes(b"".join(lines[:4]) + b"\0" * 4096 + b"\n" + b"".join(lines[9:]))
    result = repair(played)
    game = read(played).game
    assert list(game.turns) == list(whole.turns) and game.tip == whole.tip
    empty = [turn.parent for turn in game.timeline() if turn.reply.prose == EMPTY_PAGE]
    assert len(empty) == len(result.mended) >= 2
    assert [problem.line for problem in result.lost] == [5]


def test_a_lost_opening_is_put_back_too(played: Path) -> None:
    whole = read(played).game
    spoil(played, 2, 3)
    repair(played)
    game = read(played).game
    assert list(game.turns) == list(whole.turns)
    assert game.timeline()[0].reply.prose == EMPTY_PAGE


def test_a_turn_whose_place_is_not_proven_is_lost_with_what_follows(lamp: Path, records: list[Record]) -> None:
    """Ids that say nothing about their place: what hangs on a lost turn cannot be kept."""
    whole = read(lamp).game
    spoil(lamp, 5)
    result = repair(lamp)
    game = read(lamp).game
    assert set(game.turns) == set(whole.turns) - {"t2"}
    lost = {problem.line for problem in result.lost}
    following = {line for line, record in enumerate(records, 2) if "t2" in (record.id, *links(record))}
    assert lost == following and result.kept == len(records) + 1 - len(lost)


def links(record: Record) -> list[str | None]:
    return [getattr(record, "parent", None), getattr(record, "turn", None)]


def test_unknown_kinds_survive_a_repair(played: Path) -> None:
    unknown = seal({"v": 1, "kind": "weather", "id": "w", "at": AT, "sky": "red"})
    with played.open("ab") as file:
        file.write(unknown)
    spoil(played, 5)
    repair(played)
    assert unknown in played.read_bytes()


def test_every_old_file_is_kept(played: Path) -> None:
    olds = []
    for _ in range(3):
        spoil(played, 5, old=b"ow you", new=b"OW you")
        before = played.read_bytes()
        old = repair(played).old
        assert old and old.read_bytes() == before
        olds.append(old)
        spoil(played, 5, old=b"OW you", new=b"ow you")
        repair(played)
    assert len(set(olds)) == 3


def test_without_its_first_line_there_is_nothing_to_build_on(played: Path) -> None:
    spoil(played, 1)
    before = played.read_bytes()
    assert [problem.line for problem in verify(played)] == [1]
    with pytest.raises(SaveDamaged, match="line 1"):
        repair(played)
    assert played.read_bytes() == before and not list(played.parent.glob("*.damaged"))


@pytest.mark.parametrize("content", [b"", b"\0" * 100, b"\x89PNG\r\n" * 20])
def test_what_is_no_game_has_a_problem_in_line_1(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.adventure"
    path.write_bytes(content)
    assert [(problem.line, problem.severity) for problem in verify(path)] == [(1, "error")]


def test_a_newer_game_is_not_repaired_down(played: Path) -> None:
    with played.open("ab") as file:
        file.write(seal({"v": 2, "kind": "turn", "id": "n", "at": AT}))
    before = played.read_bytes()
    with pytest.raises(SaveTooNew):
        repair(played)
    assert played.read_bytes() == before


def test_a_game_being_played_is_not_repaired(played: Path) -> None:
    with Journal.open(played), pytest.raises(SaveLocked):
        repair(played)


def test_a_missing_game_is_said_to_be_missing(tmp_path: Path) -> None:
    for work in (verify, repair):
        with pytest.raises(SaveNotFound):
            work(tmp_path / "none.adventure")
