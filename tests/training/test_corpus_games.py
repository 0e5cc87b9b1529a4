from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from training import measures
from training.corpus import check, genres
from training.corpus.__main__ import main
from training.corpus.premise import Dice, draw, reserved
from training.corpus.story import compose
from training.corpus.tale import write
from training.evaluate import recorded
from training.measures import target

Game = dict[str, Any]
_BRACKET = re.compile(r"^\[(Memory|Lore|Author's note): .+\]$")
_ORDER = ("Memory", "Lore", "Author's note")


@pytest.fixture(scope="module")
def games() -> list[Game]:
    return [write(f"test-{n}", held_out=False) for n in range(120)]


def _turns(games: list[Game]) -> list[Game]:
    return [turn for game in games for turn in game["turns"]]


def test_every_reply_is_prose_and_three_different_options(games: list[Game]) -> None:
    for turn in _turns(games):
        *prose, one, two, three = turn["model"].split("\n")
        assert "".join(prose).strip()
        assert not any(line.startswith("- ") for line in prose)
        assert len({one, two, three}) == 3
        assert all(re.fullmatch(r"- \S.*[.?!\"]", option) for option in (one, two, three))


def test_no_pattern_shows_through(games: list[Game]) -> None:
    for turn in _turns(games):
        assert not re.search(r"[{}|]|\s\.|,,|(?<!\.)\.\.(?!\.)", turn["model"])


def test_the_reply_names_what_the_action_was_about(games: list[Game]) -> None:
    turns = [
        t for t in _turns(games) if t["meta"]["kind"] in ("go", "back", "look", "take", "search", "give", "talk", "ask")
    ]
    for turn in turns:
        start = " ".join(re.split(r"(?<=[.!?])\s+", turn["model"])[:3]).lower()
        assert turn["meta"]["target"].split()[-1].lower() in start


def test_what_is_taken_is_carried_and_no_longer_lies_there(games: list[Game]) -> None:
    for game in games:
        for turn, after in zip(game["turns"], game["turns"][1:], strict=False):
            if turn["meta"]["kind"] == "take":
                taken = turn["meta"]["target"]
                assert taken in turn["meta"]["inventory"]
                options = turn["model"].split("\n")[-3:]
                assert f"- Take {taken}." not in options
                assert f"Somebody has left {taken}" not in after["model"]


def test_context_stands_in_brackets_before_the_action_in_the_engines_order(games: list[Game]) -> None:
    seen = 0
    for turn in _turns(games):
        *lines, action = turn["user"].split("\n")
        assert action and not action.startswith("[")
        assert all(_BRACKET.match(line) for line in lines)
        kinds = [_ORDER.index(line[1 : line.index(":")]) for line in lines]
        assert kinds == sorted(kinds)
        seen += bool(lines)
    assert seen


def test_a_seed_gives_the_same_game() -> None:
    assert write("same", held_out=False) == write("same", held_out=False)
    assert write("same", held_out=False) != write("other", held_out=False)


def test_questions_are_answered_from_the_state(games: list[Game]) -> None:
    for game in games:
        for turn in game["turns"]:
            if turn["meta"].get("question") == "who":
                assert game["meta"]["name"] in turn["model"]
            if turn["meta"].get("question") == "carrying":
                assert all(thing in turn["model"] for thing in turn["meta"]["inventory"])


@pytest.mark.parametrize("seed", range(40))
def test_exits_agree_both_ways_and_every_room_can_be_reached(seed: int) -> None:
    dice = Dice(f"map-{seed}", held_out=False)
    story = compose(dice, draw(dice))
    for room in story.world.rooms:
        assert room.exit_to(room) is None
        for way in room.exits:
            back = way.to.exit_to(room)
            assert back is not None and back.way is way.way
        assert room is story.world.start or story.world.path(story.world.start, room)[-1] is room
    names = [room.noun.text for room in story.world.rooms]
    assert len(set(names)) == len(names)


def test_the_plot_can_be_walked_in_order() -> None:
    for seed in range(40):
        dice = Dice(f"plot-{seed}", held_out=False)
        story = compose(dice, draw(dice))
        held = set(map(id, story.bag))
        for step in story.steps:
            if step.kind in ("take", "search"):
                held.add(id(step.item))
            if step.kind in ("give", "unlock", "fit", "read"):
                assert id(step.item) in held


def test_the_held_out_split_has_words_that_training_never_sees() -> None:
    trained = [
        Dice(f"a-{n}", held_out=False).word("red|green|blue|grey|white|black|umber|teal|pink|gold|mauve|ochre")
        for n in range(80)
    ]
    assert not any(reserved(word) for word in trained)


def test_names_of_the_held_out_split_are_never_trained_on() -> None:
    trained = {word for n in range(150) for word in Dice(f"t-{n}", held_out=False).hero("plain").split()}
    held = [Dice(f"h-{n}", held_out=True).hero("plain") for n in range(80)]
    assert all(set(name.split()) - trained for name in held)


def test_no_two_options_of_a_reply_are_about_the_same_thing(games: list[Game]) -> None:
    for turn in _turns(games):
        found = [name for line in turn["model"].split("\n")[-3:] if (name := target(line[2:]))]
        assert len(set(found)) == len(found), turn["model"]


def test_a_reply_says_nothing_of_the_last_ten_turns_again(games: list[Game]) -> None:
    told = measures.fresh([recorded(game, 99) for game in games])
    assert told.share > 0.99, told.misses


def test_the_opening_says_who_and_where_the_hero_is(games: list[Game]) -> None:
    name, setting, fact = measures.premises([recorded(game, 99) for game in games])
    assert (name.share, setting.share) == (1.0, 1.0)
    assert fact.share > 0.97, fact.misses


@pytest.mark.parametrize("name", genres.names())
def test_every_genre_is_complete(name: str) -> None:
    assert check.problems(genres.load(name)) == []


def test_the_command_writes_one_game_a_line(tmp_path: Path) -> None:
    assert main(["--out", str(tmp_path), "--games", "3", "--seed", "7", "--split", "heldout"]) == 0
    lines = (tmp_path / "heldout-0000.jsonl").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 3
    for line in lines:
        game = json.loads(line)
        assert set(game) == {"system", "turns", "meta"}
        assert game["turns"][0]["meta"]["kind"] == "start"
