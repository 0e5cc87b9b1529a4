"""Lore: a table of scenes, each with the cause it must give."""

from __future__ import annotations

from typing import Any

import pytest

from adventure.scenario.measure import lore_line
from adventure.scenario.schema import LoreEntry
from adventure.story.lore import Cause, Messages, context_lines, there_before, wake
from adventure.story.turn import Action, ActionKind, Reply, Turn


def entry(**values: Any) -> LoreEntry:
    return LoreEntry.model_validate({"text": "T", **values})


def cause(values: dict[str, Any], messages: list[str], earlier: list[int] | None = None, seed: int = 0) -> Cause:
    """The cause for one entry; ``earlier`` has 1 for each turn in which it was there."""
    there = [frozenset({0}) if was else frozenset() for was in earlier or []]
    return wake([entry(**values)], messages, there, seed=seed).verdicts[0].cause


LAMP = {"keys": ["lamp"]}

KEYS = [
    (LAMP, ["Light the lamp."], Cause.KEY),
    (LAMP, ["LAMP!"], Cause.KEY),
    (LAMP, ["lamplight"], Cause.NO_KEY),
    (LAMP, ["two lamps"], Cause.NO_KEY),
    (LAMP, ["lamp_post"], Cause.NO_KEY),
    (LAMP, ["the lamp's glow"], Cause.KEY),
    (LAMP, ["(lamp)"], Cause.KEY),
    (LAMP, [""], Cause.NO_KEY),
    (LAMP, [], Cause.NO_KEY),
    ({"keys": ["oil", "lamp"]}, ["the lamp"], Cause.KEY),
    ({"keys": ["brass key"]}, ["a brass\n key"], Cause.KEY),
    ({"keys": ["brass key"]}, ["a brass monkey"], Cause.NO_KEY),
    ({"keys": ["Corwin's log"]}, ["Corwin’s log"], Cause.KEY),
    ({"keys": ["C++"]}, ["the C++ rune"], Cause.KEY),
    ({"keys": ["a.b"]}, ["axb"], Cause.NO_KEY),
    ({"keys": ["Äther"]}, ["im äTHER"], Cause.KEY),
    ({"keys": ["灯", "油"], "match": "part"}, ["古い灯台"], Cause.KEY),
    ({"keys": ["lamp"], "match": "part"}, ["lamplight"], Cause.KEY),
    ({"keys": ["lamp"], "match": "part"}, ["lam p"], Cause.NO_KEY),
    ({"keys": ["lamps?|lantern"], "match": "regex"}, ["two Lamps"], Cause.KEY),
    ({"keys": [r"\blamp\b"], "match": "regex"}, ["lamplight"], Cause.NO_KEY),
    ({"keys": [r"light\w* the \w+"], "match": "regex"}, ["x" * 900 + " lighting the fire"], Cause.KEY),
    ({"keys": ["a.*z"], "match": "regex"}, ["a\nz"], Cause.NO_KEY),
    (LAMP, ["lamp " + "x" * 5000], Cause.NO_KEY),
    (LAMP, ["x" * 5000 + " lamp"], Cause.KEY),
]

DEPTHS = [
    ({**LAMP, "depth": 1}, ["lamp", "dark", "go"], Cause.NO_KEY),
    ({**LAMP, "depth": 2}, ["lamp", "dark", "go"], Cause.NO_KEY),
    ({**LAMP, "depth": 3}, ["lamp", "dark", "go"], Cause.KEY),
    (LAMP, ["start", "a lamp", "go"], Cause.KEY),
    ({**LAMP, "depth": 20}, ["lamp"], Cause.KEY),
]

SECONDARY = [
    ({**LAMP, "and": ["oil"]}, ["lamp and oil"], Cause.KEY),
    ({**LAMP, "and": ["oil"]}, ["lamp"], Cause.AND),
    ({**LAMP, "and": ["oil", "wick"]}, ["lamp oil"], Cause.AND),
    ({**LAMP, "and": ["oil"]}, ["oil in the reply", "lamp"], Cause.KEY),
    ({**LAMP, "and": ["oil"]}, ["oil"], Cause.NO_KEY),
    ({**LAMP, "not": ["day"]}, ["lamp by day"], Cause.NOT),
    ({**LAMP, "not": ["day", "sun"]}, ["lamp"], Cause.KEY),
    ({**LAMP, "not": ["day"]}, ["lamp today"], Cause.KEY),
    ({**LAMP, "and": ["oil"], "not": ["day"]}, ["lamp oil day"], Cause.NOT),
    ({**LAMP, "not": ["day"], "depth": 1}, ["day", "lamp"], Cause.KEY),
    ({"keys": ["lamp"], "and": ["o.l"], "match": "regex"}, ["lamp owl"], Cause.KEY),
]

ALWAYS = [
    ({"always": True}, ["anything"], Cause.ALWAYS),
    ({"always": True}, [], Cause.ALWAYS),
    ({"always": True, "not": ["day"]}, ["day"], Cause.NOT),
    ({"always": True, "and": ["oil"]}, ["dry"], Cause.AND),
    ({"always": True, "probability": 0}, ["x"], Cause.CHANCE),
    ({**LAMP, "probability": 0}, ["lamp"], Cause.CHANCE),
    ({**LAMP, "probability": 0}, ["dark"], Cause.NO_KEY),
]


@pytest.mark.parametrize(("values", "messages", "expected"), [*KEYS, *DEPTHS, *SECONDARY, *ALWAYS])
def test_first_turn(values: dict[str, Any], messages: list[str], expected: Cause) -> None:
    assert cause(values, messages) is expected


DARK, SAW = ["a", "b"], ["lamp", "b"]
"""What was said in one earlier turn: the player's words and the reply."""

TIME = [
    ({**LAMP, "delay": 1}, [], [], Cause.DELAY),
    ({**LAMP, "delay": 1}, [DARK], [0], Cause.KEY),
    ({**LAMP, "delay": 3}, [DARK, DARK], [0, 0], Cause.DELAY),
    ({"always": True, "delay": 1}, [], [], Cause.DELAY),
    ({**LAMP, "cooldown": 1}, [SAW], [1], Cause.COOLDOWN),
    ({**LAMP, "cooldown": 1}, [SAW, DARK], [1, 0], Cause.KEY),
    ({**LAMP, "cooldown": 2}, [SAW, DARK], [1, 0], Cause.COOLDOWN),
    ({**LAMP, "cooldown": 2}, [SAW, DARK, DARK], [1, 0, 0], Cause.KEY),
    ({**LAMP, "cooldown": 2}, [SAW], [0], Cause.KEY),
    ({"always": True, "cooldown": 1}, [DARK], [1], Cause.COOLDOWN),
]

STICKING = [
    ({**LAMP, "sticky": 1, "depth": 1}, [SAW], [1], Cause.STICKY),
    ({**LAMP, "sticky": 1, "depth": 1}, [SAW, DARK], [1, 1], Cause.NO_KEY),
    ({**LAMP, "sticky": 2, "depth": 1}, [SAW, DARK], [1, 1], Cause.STICKY),
    ({**LAMP, "sticky": 2, "depth": 1}, [SAW, DARK, DARK], [1, 1, 1], Cause.NO_KEY),
    ({**LAMP, "sticky": 2, "depth": 1}, [SAW, SAW, DARK], [1, 1, 1], Cause.STICKY),
    ({**LAMP, "sticky": 2, "depth": 1}, [SAW], [0], Cause.NO_KEY),
    ({**LAMP, "sticky": 2, "depth": 1}, [SAW, DARK], [1, 0], Cause.NO_KEY),
    ({**LAMP, "sticky": 1, "depth": 1, "cooldown": 2}, [SAW, DARK], [1, 1], Cause.COOLDOWN),
    ({**LAMP, "sticky": 1, "depth": 1, "cooldown": 2}, [SAW, SAW], [1, 1], Cause.COOLDOWN),
    ({**LAMP, "sticky": 1, "depth": 1, "delay": 1}, [DARK, SAW], [0, 1], Cause.STICKY),
    ({**LAMP, "sticky": 1, "depth": 1, "not": ["day"]}, [SAW], [1], Cause.STICKY),
    ({"always": True, "sticky": 1, "cooldown": 1}, [DARK], [1], Cause.STICKY),
]


@pytest.mark.parametrize(("values", "said", "earlier", "expected"), TIME)
def test_later_turns_with_the_key_in_the_newest_words(
    values: dict[str, Any], said: list[list[str]], earlier: list[int], expected: Cause
) -> None:
    messages = [text for turn in said for text in turn]
    assert cause(values, [*messages, "the lamp"], earlier) is expected


@pytest.mark.parametrize(("values", "said", "earlier", "expected"), STICKING)
def test_later_turns_without_the_key(
    values: dict[str, Any], said: list[list[str]], earlier: list[int], expected: Cause
) -> None:
    messages = [text for turn in said for text in turn]
    assert cause(values, [*messages, "day and dark"], earlier) is expected


def chosen(entries: list[dict[str, Any]], budget: int = 10_000, seed: int = 0, earlier: Any = ()) -> list[int]:
    report = wake([entry(**values) for values in entries], ["lamp"], earlier, seed=seed, budget=budget)
    return [verdict.index for verdict in report.chosen]


@pytest.mark.parametrize(
    ("entries", "budget", "expected"),
    [
        ([{"always": True}, {"always": True}], 10_000, [0, 1]),
        ([{"always": True, "priority": 1}, {"always": True, "priority": 2}], 10_000, [1, 0]),
        ([{"always": True, "text": "x" * 32}, {"always": True, "text": "y" * 32}], 10, [0]),
        ([{"always": True, "text": "x" * 32}, {"always": True, "text": "y" * 32, "priority": 60}], 10, [1]),
        ([{"always": True, "text": "x" * 99}, {"always": True, "text": "y" * 32}], 10, [1]),
        ([{"always": True}], 0, []),
        ([{"always": True, "text": "x" * 32}], 9, []),
        ([{"always": True, "text": "x" * 32}], 10, [0]),
        ([{**LAMP, "group": "g", "priority": 60}, {**LAMP, "group": "g"}], 10_000, [0]),
        ([{**LAMP, "group": "g"}, {**LAMP, "group": "g", "priority": 60}], 10_000, [1]),
        ([{**LAMP, "group": "g"}, {**LAMP, "group": "h"}], 10_000, [0, 1]),
        ([{"keys": ["x"], "group": "g", "priority": 99}, {**LAMP, "group": "g"}], 10_000, [1]),
    ],
)
def test_priority_group_and_budget(entries: list[dict[str, Any]], budget: int, expected: list[int]) -> None:
    assert chosen(entries, budget) == expected


def test_equals_of_a_group_are_drawn_by_lot() -> None:
    group = [{**LAMP, "group": "g"}] * 3
    drawn = [chosen(group, seed=seed) for seed in range(60)]
    assert all(len(each) == 1 for each in drawn)
    assert {each[0] for each in drawn} == {0, 1, 2}


def test_what_sticks_keeps_its_place_in_the_group() -> None:
    group = [{**LAMP, "group": "g", "sticky": 3}, {**LAMP, "group": "g", "priority": 99}]
    entries = [entry(**values) for values in group]
    report = wake(entries, ["lamp", "reply", "lamp"], [frozenset({0})])
    assert [verdict.cause for verdict in report.verdicts] == [Cause.STICKY, Cause.GROUP]


def test_chance_is_the_seeds_and_about_right() -> None:
    half = {**LAMP, "probability": 0.5}
    causes = [cause(half, ["lamp"], seed=seed) for seed in range(400)]
    assert causes == [cause(half, ["lamp"], seed=seed) for seed in range(400)]
    assert 150 < causes.count(Cause.KEY) < 250


def test_chance_is_drawn_anew_each_turn_and_for_each_entry() -> None:
    turns = {cause({**LAMP, "probability": 0.5}, ["lamp"], [0] * turn) for turn in range(40)}
    assert turns == {Cause.KEY, Cause.CHANCE}
    entries = [entry(**LAMP, probability=0.5)] * 40
    assert len({verdict.cause for verdict in wake(entries, ["lamp"]).verdicts}) == 2


def test_a_chance_that_came_up_sticks_without_another_draw() -> None:
    sticky = {**LAMP, "probability": 0.5, "sticky": 5, "depth": 1}
    for seed in range(40):
        woke = cause(sticky, ["lamp"], seed=seed) is Cause.KEY
        later = cause(sticky, ["lamp", "r", "dark"], [woke], seed=seed)
        assert later is (Cause.STICKY if woke else Cause.NO_KEY)


def turn(words: str, prose: str, context: str) -> Turn:
    return Turn(words, None, Action(ActionKind.TEXT, words, context=context), Reply(prose, ("a", "b", "c")))


def test_what_was_sent_is_what_counts_as_there() -> None:
    entries = [entry(**LAMP, text="Oil\n  burns."), entry(keys=["x"], text="Gone.")]
    context = context_lines("m", [entries[0].text], "n")
    timeline = (turn("one", "p", context), turn("two", "p", ""))
    assert there_before(entries, timeline) == [frozenset({0}), frozenset()]


def test_lore_does_not_wake_lore() -> None:
    timeline = (turn("look", "Nothing.", lore_line("A lamp.")),)
    assert list(Messages(timeline, "go")) == ["look", "Nothing.\n- a\n- b\n- c", "go"]


def test_the_report_counts_what_is_told_with_the_given_counter() -> None:
    entries = [entry(always=True, text="one two"), entry(always=True, text="three")]
    report = wake(entries, [], budget=3, count=lambda text: len(text.split()))
    assert (report.texts, report.tokens) == (("one two",), 3)
    assert report.verdicts[1].cause is Cause.BUDGET
    assert report.verdicts[1].reason == "it takes 2 tokens, and 0 of 3 were left"


def test_every_verdict_says_why() -> None:
    entries = [entry(**values) for values in [LAMP, {**LAMP, "and": ["oil"]}, {**LAMP, "delay": 2}, {"keys": ["x"]}]]
    reasons = [verdict.reason for verdict in wake(entries, ["lamp"]).verdicts]
    assert reasons == [
        "'lamp' was found",
        "'oil' is missing",
        "it waits for 2 turns more",
        "none of its keys is in the newest 1 message",
    ]


def test_context_lines_stand_in_order_on_one_line_each() -> None:
    lines = context_lines("a\nb", ["c\n\nd", "  "], "e")
    assert lines == "[Memory: a b]\n[Lore: c d]\n[Author's note: e]"
    assert context_lines("", [], " \n") == ""


@pytest.mark.parametrize("pattern", [r"\w+\w+!", r".*.*!", r"(?:a{1,8}a{1,8}a{1,8}){4}!", r"\s*\s*!"])
def test_the_worst_allowed_expression_ends(pattern: str) -> None:
    from adventure.scenario.pattern import refusal

    if refusal(pattern) is None:
        found = wake([entry(keys=[pattern], match="regex", depth=20)], ["a" * 4000 + " " * 4000] * 20)
        assert found.verdicts[0].cause is Cause.NO_KEY
