from __future__ import annotations

from random import Random

import pytest

from training.corpus.grammar import PatternError, parse, say, slots_of
from training.corpus.words import Noun, article


@pytest.mark.parametrize(
    ("text", "expected"),
    [("apple", "an"), ("map", "a"), ("hour", "an"), ("unicorn", "a"), ("umbrella", "an"),
     ("one-eyed cat", "a"), ("uncle", "an"), ("hotel", "a")],
)  # fmt: skip
def test_article_follows_the_sound(text: str, expected: str) -> None:
    assert article(text) == expected


def test_forms_agree_in_number_and_gender() -> None:
    boots = Noun("old boots", plural=True)
    mara = Noun("Mara", proper=True, gender="she")
    pattern = "{thing} lie{s thing} here. {it thing} {is thing} wet."
    assert say(pattern, {"thing": boots}, Random(1)) == "The old boots lie here. They are wet."
    assert say("{a thing} for {him thing}", {"thing": mara}, Random(1)) == "Mara for her"
    assert boots.a == "some old boots"


def test_sentences_begin_with_a_capital_but_speech_tags_do_not() -> None:
    text = say('"{x}?" you ask. {thing} creaks. "{x}!"', {"x": "who", "thing": Noun("gate")}, Random(1))
    assert text == '"Who?" you ask. The gate creaks. "Who!"'


def test_a_literal_article_before_a_slot_is_put_right() -> None:
    assert (
        say("Any thing. A {bare role} knows.", {"role": Noun("alchemist")}, Random(1))
        == "Any thing. An alchemist knows."
    )


@pytest.mark.parametrize("pattern", ["[a|b", "a]", "{no such form}", "{}", "a | b"])
def test_a_broken_pattern_is_refused_and_quoted(pattern: str) -> None:
    with pytest.raises(PatternError) as caught:
        parse(pattern)
    assert pattern in str(caught.value)


def test_slots_are_found_in_nested_choices() -> None:
    assert slots_of("[{a thing}|[{place}|none]] and {name}") == {"thing", "place", "name"}
