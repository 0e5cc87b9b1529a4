"""Placeholders and answers."""

from __future__ import annotations

import pytest

from adventure.errors import ScenarioError
from adventure.scenario.reader import read_text
from adventure.scenario.schema import Scenario

TEXT = """\
title: A {title} stays
description: "{so does this"
system: You are {hero}, the {job}. {{hero}} is no placeholder, and {hero} is twice here.
start: Start, {hero}!
note: Note {job}
memory: Memory {hero}
ask:
  - {name: hero, question: 'Your name?', default: Robin}
  - {name: job, question: 'Your job?', choices: [cook, smith]}
  - {name: town, question: 'Your town?', default: Aldersend, pattern: "[A-Z][a-z]+"}
opening:
  - prose: "{hero} wakes in {town}."
    options: ["Call {hero}.", "Wait.", "{{leave}}"]
lore:
  - {keys: ["{hero}", lamp], and: ["{job}"], not: ["{town}"], text: "{hero} has a lamp."}
  - {keys: ["a{1,2}"], match: regex, text: "{{"}
"""


def scenario() -> Scenario:
    return read_text(TEXT)


def test_answers_replace_placeholders_everywhere() -> None:
    filled = scenario().fill({"job": "cook", "hero": "Ada"})
    assert filled.system == "You are Ada, the cook. {hero} is no placeholder, and Ada is twice here."
    assert (filled.start, filled.note, filled.memory) == ("Start, Ada!", "Note cook", "Memory Ada")
    assert filled.opening[0].prose == "Ada wakes in Aldersend."
    assert filled.opening[0].options == ("Call Ada.", "Wait.", "{leave}")
    lore = filled.lore[0]
    assert (lore.keys, lore.all_of, lore.none_of) == (("Ada", "lamp"), ("cook",), ("Aldersend",))
    assert lore.text == "Ada has a lamp."
    assert (filled.lore[1].keys, filled.lore[1].text) == (("a{1,2}",), "{")


def test_title_and_description_stay_as_they_are_and_questions_go() -> None:
    filled = scenario().fill({"job": "cook"})
    assert (filled.title, filled.description, filled.ask) == ("A {title} stays", "{so does this", ())


def test_an_answer_is_not_filled_again() -> None:
    assert scenario().fill({"job": "cook", "hero": "{job} {{x}}"}).memory == "Memory {job} {{x}}"


def test_answers_are_cleaned_and_put_on_one_line() -> None:
    filled = scenario().fill({"job": "cook", "hero": " A\x1b[31m\nd\u202ea "})
    assert filled.memory == "Memory A[31m da"


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ({}, "'job' needs an answer: Your job?"),
        ({"job": "  "}, "'job' needs an answer"),
        ({"job": "king"}, "must be one of cook, smith"),
        ({"job": "cook", "town": "x1"}, "must match the pattern"),
        ({"job": "cook", "hera": "x"}, "does not ask for 'hera'; it asks for hero, job, town"),
    ],
)
def test_answers_that_are_not_taken(answers: dict[str, str], words: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        scenario().fill(answers)
    assert [words in problem.message for problem in caught.value.problems] == [True]


def test_all_wrong_answers_are_reported_at_once() -> None:
    with pytest.raises(ScenarioError) as caught:
        scenario().fill({"town": "x", "king": "y"})
    assert {problem.key for problem in caught.value.problems} == {"job", "town", "king"}


def test_a_scenario_that_asks_nothing_says_so() -> None:
    with pytest.raises(ScenarioError, match="it asks for nothing"):
        Scenario.model_validate({"title": "T", "system": "S"}).fill({"x": "y"})


def test_a_placeholder_nobody_asks_for_stops_the_filling() -> None:
    with pytest.raises(ScenarioError, match=r"'\{who\}', which is not asked for"):
        Scenario.model_validate({"title": "T", "system": "{who}"}).fill({})


def test_two_options_that_become_equal_are_refused() -> None:
    text = "title: T\nsystem: S\nask: [{name: a, question: q}]\nopening: [{prose: p, options: ['{a}', b, c]}]\n"
    with pytest.raises(ScenarioError, match=r"(?i)repeats 'b'"):
        read_text(text).fill({"a": "B"})
