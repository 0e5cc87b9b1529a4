"""What a reader stumbles over: articles, number, whose name is whose, and where one is."""

from __future__ import annotations

import re
from random import Random
from typing import Any

import pytest

from training.corpus.grammar import say
from training.corpus.premise import Dice, draw
from training.corpus.tale import write
from training.corpus.words import Noun
from training.measures import sentences

Game = dict[str, Any]


@pytest.fixture(scope="module")
def games() -> list[Game]:
    return [write(f"repair-{n}", held_out=False) for n in range(80)]


@pytest.mark.parametrize(
    ("bare", "told"), [("one-eyed cat", "a one-eyed"), ("hour glass", "an hour"), ("oar", "an oar")]
)
def test_an_article_in_a_pattern_follows_the_sound_of_the_whole_next_word(bare: str, told: str) -> None:
    for pattern in ("it is a {bare x}", "it is an {bare x}"):
        assert told in say(pattern, {"x": Noun(bare)}, Random(1))


def test_a_place_with_a_plural_name_is_plural() -> None:
    stairs = Noun("back stairs")
    assert say("{x} {is x} as you left {him x}.", {"x": stairs}, Random(1)) == "The back stairs are as you left them."
    assert stairs.a == "some back stairs"


def test_nobody_shares_a_name_with_the_hero() -> None:
    for seed in range(300):
        premise = draw(Dice(f"names-{seed}", held_out=False))
        others = [c.noun.text for c in premise.cast]
        others += [premise.companion.noun.text] if premise.companion else []
        others += [premise.enemy.noun.text] if premise.enemy else []
        assert not set(premise.name.split()) & {premise.person, *others}
        assert len(set(others)) == len(others)


def test_an_opening_names_the_hero_first_and_then_the_setting(games: list[Game]) -> None:
    for game in games:
        start = game["turns"][0]
        if game["meta"]["prompt"] == "shipped" and start["meta"].get("authored"):
            continue
        told = sentences(start["model"])
        assert game["meta"]["name"] in told[0]
        assert game["meta"]["setting"].lower() in " ".join(told[:2]).lower()


def test_exits_are_told_after_the_name_of_the_room_they_lead_from(games: list[Game]) -> None:
    seen = 0
    for turn in (t for game in games for t in game["turns"]):
        here = turn["meta"]["place"]
        for told in sentences(turn["model"]):
            if re.match(r"From .*\bleads? ", told) and not told.startswith("From here"):
                seen += 1
                assert told.startswith((f"From the {here} ", f"From {here} "))
                assert not re.search(rf"\bto (?:the )?{re.escape(here)}(?:,| and|\.)", told)
    assert seen > 100


def test_people_call_the_hero_by_name(games: list[Game]) -> None:
    later = [(g["meta"]["name"].split()[0], t["model"]) for g in games for t in g["turns"][1:]]
    assert sum(bool(re.search(rf'"[^"]*\b{re.escape(name)}\b', text)) for name, text in later) > len(later) / 25


def test_questions_about_oneself_have_one_answer(games: list[Game]) -> None:
    forms = {"who": "You are ", "goal": "Your goal is to ", "carrying": "You are carrying "}
    for turn in (t for game in games for t in game["turns"]):
        if start := forms.get(turn["meta"].get("question", "")):
            assert turn["model"].startswith(start)
            assert turn["meta"]["answer"] in turn["model"]
