from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from training import tokens
from training.tokens import (
    EOS,
    MODEL,
    SYSTEM,
    USER,
    Games,
    Renames,
    batches,
    encode_games,
    kinds,
    rename,
    rivals,
    stutter,
    window,
    windows,
)

FIRST = 10


class Letters:
    """One token a character."""

    def encode(self, text: str) -> list[int]:
        return [FIRST + ord(letter) for letter in text]


def text_of(ids: np.ndarray) -> str:
    marks = {SYSTEM: "<s>", USER: "<u>", MODEL: "<m>", EOS: "<e>"}
    return "".join(marks.get(int(token)) or chr(int(token) - FIRST) for token in ids)


@pytest.fixture
def folder(stub_corpus: Callable[[int], Path]) -> Path:
    return stub_corpus(20)


@pytest.fixture
def games(folder: Path) -> Games:
    return encode_games(Letters(), folder, "train")  # type: ignore[arg-type]


def first_game(folder: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads((folder / "train-0000.jsonl").read_text().splitlines()[0])
    return found


def test_a_game_is_metharme_without_white_space(games: Games, folder: Path) -> None:
    game = first_game(folder)
    turns = "".join(f"<u>{t['user']}<m>{t['model']}<e>" for t in game["turns"])  # type: ignore[attr-defined]
    ids, _ = window(games, 0, 0, 100_000)
    assert text_of(ids) == f"<s>{game['system']}{turns}"


def test_replies_alone_are_learned(games: Games, folder: Path) -> None:
    ids, learn = window(games, 0, 0, 100_000)
    replies = "".join(f"{t['model']}<e>" for t in first_game(folder)["turns"])  # type: ignore[attr-defined]
    assert text_of(ids[learn]) == replies


def test_a_later_window_keeps_the_system_prompt(games: Games, folder: Path) -> None:
    game = first_game(folder)
    ids, _ = window(games, 0, 1, 100_000)
    assert text_of(ids).startswith(f"<s>{game['system']}<u>{game['turns'][1]['user']}<m>")  # type: ignore[index]


def test_windows_reach_the_end_of_every_game(games: Games) -> None:
    reached = set()
    for game, turn in windows(games, 400, np.random.default_rng(0)):
        ids, _ = window(games, game, turn, 400)
        assert len(ids) <= 400
        places = games.turns[games.starts[game] : games.starts[game + 1]]
        start = int(places[turn]) - (int(places[0]) - int(games.begins[game]))
        if start + len(ids) >= places[-1]:
            reached.add(game)
    assert reached == set(range(len(games)))


def test_targets_are_the_next_tokens(games: Games) -> None:
    inputs, targets, _ = next(batches(games, 300, 4, np.random.default_rng(0)))
    assert inputs.shape == targets.shape == (4, 300)
    for row in range(4):
        wanted = np.flatnonzero(targets[row, :-1] >= 0)
        assert len(wanted)
        assert (targets[row, wanted] == inputs[row, wanted + 1])[targets[row, wanted] != EOS].all()


def test_tokens_survive_the_cache(games: Games, tmp_path: Path) -> None:
    games.save(tmp_path / "tokens.npz")
    again = Games.load(tmp_path / "tokens.npz")
    assert (again.ids == games.ids).all() and (again.turns == games.turns).all()


def test_a_missing_corpus_says_how_to_make_one(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"python -m training\.corpus"):
        encode_games(Letters(), tmp_path, "train")  # type: ignore[arg-type]


def test_a_slip_is_never_learned_but_what_follows_it_is() -> None:
    ids = np.arange(10, 110, dtype=np.uint16)
    learn = np.arange(100) >= 5
    said, learned = stutter(ids, learn, 0.1, np.random.default_rng(1))
    assert len(said) == len(learned) == 100
    newest = np.maximum.accumulate(said)
    again = np.flatnonzero(said[1:] <= newest[:-1]) + 1
    assert len(again) > 3 and again.min() > 5
    assert not learned[again].any()
    assert learned[[place for place in range(5, 100) if place not in again]].all()
    assert np.unique(said).tolist() == ids[: len(np.unique(said))].tolist()


def test_some_slips_are_long() -> None:
    ids, learn = np.arange(2000, dtype=np.uint16), np.ones(2000, dtype=np.bool_)
    said, _ = stutter(ids, learn, 0.05, np.random.default_rng(2))
    assert 4 <= np.unique(said, return_counts=True)[1].max() <= 7


def test_rivals_are_what_copying_would_say() -> None:
    inputs = np.array([[7, 8, 9, 5, 8, 6, 7, 8]], dtype=np.int64)
    targets = np.array([[-1, -1, 5, 8, 6, 7, -1, 4]], dtype=np.int64)
    found = rivals(inputs, targets)
    assert found.shape == (1, 8, 3)
    assert found[0, 7].tolist() == [9, 6, 8]  # 7 8 was followed by 9, the newest other 8 by 6
    assert found[0, 4].tolist() == [-1, 9, 8]
    assert found[0, 6].tolist() == [-1, -1, -1]
    assert not (found == targets[..., None])[targets >= 0].any()


def test_rivals_come_from_the_same_row_alone() -> None:
    inputs = np.array([[7, 8, 9], [1, 7, 8]], dtype=np.int64)
    assert rivals(inputs, np.full((2, 3), 2, dtype=np.int64))[1, 2].tolist() == [-1, -1, 8]


EVERY_WINDOW = Renames(np.repeat([0, 1, 2], 50), windows=1.0, pieces=1.0)
"""Pieces 0 to 49 are never changed, the next fifty stand for each other, and so do the last fifty."""


def test_words_change_everywhere_alike_for_words_that_the_window_lacks() -> None:
    ids = np.array([7, 60, 61, 110, 60, 61, 7, 110, 75, 60], dtype=np.uint16)
    said, _ = rename(ids, np.ones(10, dtype=np.bool_), EVERY_WINDOW, np.random.default_rng(3))
    changed = dict(zip(ids.tolist(), said.tolist(), strict=True))
    assert (said == [changed[int(old)] for old in ids]).all()
    assert changed[7] == 7 and changed[75] == 75  # of no kind; said once
    assert not {changed[60], changed[61], changed[110]} & set(ids.tolist())
    assert changed[60] != changed[61]
    assert [EVERY_WINDOW.kinds[changed[old]] for old in (60, 61, 110)] == [1, 1, 2]


def test_a_changed_word_is_learned_from_its_second_place_on() -> None:
    ids = np.array([7, 60, 61, 60, 61, 7, 75, 60], dtype=np.uint16)
    _, learned = rename(ids, np.ones(8, dtype=np.bool_), EVERY_WINDOW, np.random.default_rng(3))
    assert np.flatnonzero(~learned).tolist() == [1, 2]


def test_words_stay_when_there_are_no_others_of_their_kind() -> None:
    ids = np.repeat(np.arange(50, 100, dtype=np.uint16), 2)
    said, _ = rename(ids, np.ones(100, dtype=np.bool_), EVERY_WINDOW, np.random.default_rng(4))
    assert (said == ids).all()


def test_words_of_one_kind_go_in_the_same_places(monkeypatch: pytest.MonkeyPatch) -> None:
    class Pieces:
        pieces = ("▁inn", "▁oar", "▁lamps", "▁cup", "Puck", "ing", "able", "7", "▁the")

        def get_piece_size(self) -> int:
            return len(self.pieces)

        def id_to_piece(self, token: int) -> str:
            return self.pieces[token]

    ids = np.append(np.arange(8), [8] * 5).astype(np.uint16)
    nothing = np.array([], dtype=np.int64)
    monkeypatch.setattr(tokens, "FREQUENT", 1)
    found = kinds(Pieces(), Games(ids, ids > 0, nothing, nothing, nothing))  # type: ignore[arg-type]
    inn, oar, lamps, cup, puck, ing, able, seven, the = found.tolist()
    assert inn == oar > 0 and seven == the == 0
    assert len({inn, lamps, cup, puck, ing}) == 5 and ing == able


def test_batches_rename_the_share_asked_for(games: Games) -> None:
    of_one_kind = np.ones(FIRST + 256, dtype=np.int64)
    of_one_kind[:FIRST] = 0

    def inputs(share: float) -> np.ndarray:
        return next(batches(games, 300, 40, np.random.default_rng(0), renames=Renames(of_one_kind, share)))[0]

    plain = next(batches(games, 300, 40, np.random.default_rng(0)))[0]
    assert (inputs(0.0)[0] == plain[0]).all()
    marks = [int((row >= FIRST + 128).any()) for row in inputs(0.5)]
    assert 5 < sum(marks) < 35
