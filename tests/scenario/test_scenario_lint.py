"""What is legal but unwise, and that what we ship is neither."""

from __future__ import annotations

from pathlib import Path

import pytest

from adventure.errors import Problem
from adventure.scenario.library import scenario_files
from adventure.scenario.lint import lint
from adventure.scenario.reader import read_bounded, read_marked, read_scenario
from adventure.story.lore import wake

FOLDER = Path(__file__).parents[2] / "scenarios"
BUNDLED = [path for _, path in scenario_files(FOLDER)]
FINE = "title: T\nsystem: S, and three options.\ncontent: everyone\n"


def warnings(text: str) -> list[Problem]:
    return lint(*read_marked(text, Path("x.scenario.yaml")))


def test_nothing_to_complain_about() -> None:
    assert warnings(FINE) == []


LONG = "long " * 900


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("title: T\nsystem: three options\n", 1, 1, "content rating"),
        ("title: T\nsystem: Tell a tale.\ncontent: teen\n", 2, 9, "three options"),
        (f"title: T\nsystem: three options {LONG}\ncontent: teen\n", 2, 9, "of the window's 2048 tokens"),
        (FINE + f"note: {LONG}\n", 4, 7, "Note, memory and lore"),
        (FINE + "lore_budget: 900\n", 4, 14, "Note, memory and lore"),
        (FINE + "ask: [{name: a, question: q}]\n", 4, 14, "used nowhere"),
        (FINE + f"opening: [{{prose: p, options: [{'o' * 61}, a, b]}}]\n", 4, 32, "61 characters"),
        (FINE + "lore: [{keys: [k], text: t, probability: 0}]\n", 4, 42, "probability of 0"),
        (FINE + "lore: [{keys: [k], text: t, always: true}]\n", 4, 15, "keys do nothing"),
        (FINE + "lore: [{keys: [k, The], text: t}]\n", 4, 19, "'The' is in nearly every text"),
        (FINE + "lore: [{keys: [er], match: part, text: t}]\n", 4, 16, "nearly every text"),
        (FINE + "lore: [{keys: ['x*'], match: regex, text: t}]\n", 4, 16, "nearly every text"),
        (FINE + "lore: [{keys: [red lamp, lamp], not: [lamp], text: t}]\n", 4, 8, "rules out each of its keys"),
        (FINE + "lore: [{keys: [k], and: [red lamp], not: [lamp], text: t}]\n", 4, 8, "'and' wants 'red lamp'"),
        (FINE + "lore_budget: 5\nlore: [{keys: [k], text: a text too long for this}]\n", 5, 26, "of 'lore_budget: 5'"),
        (
            FINE + "lore_budget: 12\nlore:\n- {always: true, priority: 60, text: twenty letters here}\n"
            "- {keys: [k], text: twenty letters here}\n",
            7,
            3,
            "use up 'lore_budget'",
        ),
        (FINE + "lore:\n- {keys: [k], text: t}\n- {keys: [k], text: t, name: n}\n", 6, 3, "'k' always takes its place"),
        (
            FINE + "lore:\n- {keys: [oak, elm], text: t, group: g, priority: 60}\n- {keys: [OAK], text: u, group: g}\n",
            6,
            3,
            "'oak' always takes its place",
        ),
        (
            FINE + "lore:\n- {always: true, text: t, group: g, priority: 60}\n- {keys: [k], text: u, group: g}\n",
            6,
            3,
            "'t' always takes its place",
        ),
    ],
)
def test_each_warning_has_its_place(text: str, line: int, column: int, words: str) -> None:
    found = warnings(text)
    assert [(problem.line, problem.column, problem.severity) for problem in found] == [(line, column, "warning")]
    assert words in found[0].message


@pytest.mark.parametrize(
    "lore",
    [
        "[{keys: [lamp], text: t}, {keys: [lamp], text: u}]",
        "[{keys: [lamp], text: t, group: g, priority: 60, cooldown: 2}, {keys: [lamp], text: u, group: g}]",
        "[{keys: [lamp], text: t, group: g, priority: 60, probability: 0.5}, {keys: [lamp], text: u, group: g}]",
        "[{keys: [lamp], text: t, group: g, priority: 60}, {keys: [lamp, oil], text: u, group: g}]",
        "[{keys: [lamp], text: t, group: g, priority: 60, depth: 1}, {keys: [lamp], text: u, group: g}]",
        "[{keys: [lamp], not: [red lamp], text: t}]",
        "[{keys: ['lamps?', ' lantern'], match: regex, text: t}]",
        "[{keys: [灯], match: part, text: t}]",
    ],
)
def test_what_is_wise_enough_is_left_alone(lore: str) -> None:
    assert warnings(FINE + f"lore: {lore}\n") == []


def test_another_language_may_ask_for_its_options_in_its_own_words() -> None:
    assert warnings("title: T\nsystem: Gib drei Möglichkeiten.\ncontent: everyone\nlanguage: de\n") == []


def test_the_window_is_the_recommended_models_and_the_counter_may_be_given() -> None:
    text = f"title: T\nsystem: three options {LONG}\ncontent: teen\nrecommends: {{context: 8192}}\n"
    assert warnings(text) == []
    found = lint(*read_marked(text), count=len)
    assert len(found) == 1
    assert "of the window's 8192 tokens" in found[0].message


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.name)
def test_bundled_scenarios_are_clean(path: Path) -> None:
    assert lint(*read_marked(read_bounded(path), path)) == []


def test_bundled_scenarios_are_eight_and_differ() -> None:
    scenarios = [read_scenario(path) for path in BUNDLED]
    assert len(scenarios) == 8
    assert len({scenario.title for scenario in scenarios}) == 8
    assert all(scenario.description and scenario.author and scenario.tags for scenario in scenarios)


def test_bundled_scenarios_but_the_classic_show_the_whole_format() -> None:
    for path in BUNDLED:
        scenario = read_scenario(path)
        if path.name != "classic.scenario.yaml":
            assert scenario.ask and scenario.opening and len(scenario.lore) >= 4
            assert 80 <= len(scenario.system.split()) <= 200
            assert all(question.default for question in scenario.ask)


@pytest.mark.parametrize(
    ("said", "told"),
    [("I offer the Queen a tale.", True), ("I tell a tale.", False), ("I bow to the Queen.", False)],
)
def test_the_bargain_of_the_orchard_needs_the_queen_and_one_word_of_many(said: str, told: bool) -> None:
    orchard = read_scenario(FOLDER / "first-stories/winter-orchard.scenario.yaml")
    verdicts = wake(orchard.lore, [said]).verdicts
    assert [verdict.there for verdict in verdicts if verdict.entry.name == "the bargain"] == [told]


def test_classic_is_the_model_cards_own_prompt() -> None:
    classic = read_scenario(FOLDER / "first-stories/classic.scenario.yaml")
    assert classic.system == (
        "This is a text adventure game. Describe the scenario to the user and give him three options to pick from on "
        "each turn."
    )
    assert classic.start == "Start!"
    assert classic.fill({}).system == classic.system
