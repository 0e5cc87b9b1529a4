"""The JSON Schema, the reference made from it, and the round trips of a scenario."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from adventure.errors import ScenarioError
from adventure.scenario import reference
from adventure.scenario.emit import json_schema
from adventure.scenario.library import scenario_files
from adventure.scenario.pack import PackFile
from adventure.scenario.reader import read_scenario, read_text
from adventure.scenario.schema import LoreEntry, Scenario

ROOT = Path(__file__).parents[2]
BUNDLED = [path for _, path in scenario_files(ROOT / "scenarios")]
VALIDATOR = jsonschema.Draft7Validator(json_schema())


def test_the_schema_is_draft_07() -> None:
    jsonschema.Draft7Validator.check_schema(json_schema())
    text = str(json_schema())
    assert "$defs" not in text
    assert "prefixItems" not in text


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        ("name: caves\nversion: 1.0\ntitle: Caves\n", True),
        ("name: caves\nversion: 1.2.3\ntitle: Caves\nscenarios: [a, b]\n", True),
        ("name: caves\ntitle: Caves\n", False),
        ("name: caves\nversion: 1.0\ntitle: Caves\nlicence: MIT\n", False),
        ("name: caves\nversion: 1.0\ntitle: Caves\nscenarios: a\n", False),
    ],
)
def test_the_schema_of_packs_judges_as_the_editor_reads_them(text: str, accepted: bool) -> None:
    packs = json_schema(PackFile)
    jsonschema.Draft7Validator.check_schema(packs)
    assert jsonschema.Draft7Validator(packs).is_valid(yaml.safe_load(text)) is accepted


def words_beside_references(value: Any) -> list[Any]:
    if isinstance(value, list):
        return [found for item in value for found in words_beside_references(item)]
    if not isinstance(value, dict):
        return []
    here = [value] if "$ref" in value and len(value) > 1 else []
    return here + [found for item in value.values() for found in words_beside_references(item)]


def test_nothing_stands_beside_a_reference_where_editors_would_ignore_it() -> None:
    assert words_beside_references(json_schema()) == []


def keys_without_words(table: dict[str, Any]) -> list[str]:
    return [
        key for key, value in table["properties"].items() if not (value.get("description") and value.get("examples"))
    ]


def test_every_key_has_a_description_and_an_example() -> None:
    schema = json_schema()
    tables = [schema, *(table for table in schema["definitions"].values() if "properties" in table)]
    assert [keys_without_words(table) for table in tables] == [[]] * len(tables)


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.name)
def test_the_schema_accepts_the_bundled_scenarios(path: Path) -> None:
    VALIDATOR.validate(yaml.safe_load(path.read_text(encoding="utf-8")))


GOOD: dict[str, Any] = {"title": "T", "system": "S"}


@pytest.mark.parametrize(
    "change",
    [
        {"titel": "x"},
        {"content": "teens"},
        {"system": ["a"]},
        {"format": 2},
        {"lore": [{"keys": "lamp", "text": "t"}]},
        {"lore": [{"keys": ["lamp"], "text": "t", "probability": 1.5}]},
        {"lore": [{"keys": ["lamp"]}]},
        {"lore": [{"text": "t"}]},
        {"lore": [{"keys": ["lamp"], "text": "t", "match": "words"}]},
        {"opening": [{"prose": "p", "options": ["a", "b"]}]},
        {"opening": [{"prose": "p", "options": ["a", "b", "a"]}]},
        {"ask": [{"name": "Hero", "question": "q"}]},
        {"sampling": {"temperature": "hot"}},
        {"reply": {"tense": "future"}},
        {"title": ""},
        {"playtest": {"turns": 0}},
        {"tags": [str(n) for n in range(21)]},
    ],
    ids=str,
)
def test_the_schema_and_the_reader_refuse_the_same_mistakes(change: dict[str, Any]) -> None:
    values = {**GOOD, **change}
    assert not VALIDATOR.is_valid(values)
    with pytest.raises(ScenarioError):
        read_text(yaml.safe_dump(values))


def test_the_reference_is_up_to_date() -> None:
    page = (ROOT / "docs/scenario-reference.md").read_text(encoding="utf-8")
    assert page == reference.reference(), "run: python -m adventure.scenario.reference > docs/scenario-reference.md"


@pytest.mark.parametrize("key", Scenario.model_fields)
def test_the_example_of_each_key_of_the_file_works(key: str) -> None:
    example = json_schema()["properties"][key]["examples"][0]
    asked = {"ask": [{"name": "hero", "question": "q"}]}
    read_text(yaml.safe_dump({**GOOD, **asked, key: example}))


def values_of_every_table() -> list[tuple[str, dict[str, Any]]]:
    schema = json_schema()
    places = {"Question": "ask", "Opening": "opening", "LoreEntry": "lore", "ReplyStyle": "reply"}
    places |= {"SamplingStyle": "sampling", "Recommends": "recommends", "Playtest": "playtest"}
    tables = {name: table for name, table in schema["definitions"].items() if "properties" in table}
    assert set(tables) == set(places)
    return [
        (places[name], {key: value["examples"][0] for key, value in table["properties"].items()})
        for name, table in tables.items()
    ]


@pytest.mark.parametrize(("key", "example"), values_of_every_table(), ids=lambda value: str(value)[:10])
def test_the_examples_of_the_inner_tables_work_together(key: str, example: dict[str, Any]) -> None:
    if key == "ask":
        example = {**example, "pattern": ".*", "default": "cook"}
    listed = key in ("ask", "opening", "lore")
    values = {**GOOD, key: [example] if listed else example}
    VALIDATOR.validate(values)
    read_text(yaml.safe_dump(values))


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.name)
def test_a_snapshot_gives_back_an_equal_scenario(path: Path) -> None:
    scenario = read_scenario(path)
    assert Scenario.from_snapshot(scenario.snapshot()) == scenario
    filled = scenario.fill({})
    assert Scenario.from_snapshot(filled.snapshot()) == filled


def test_a_broken_snapshot_is_a_scenario_error() -> None:
    for values in ({}, {"title": 1, "system": "S"}, {**GOOD, "lore": [None]}, {**GOOD, "later": 1}):
        with pytest.raises(ScenarioError) as caught:
            Scenario.from_snapshot(values)
        assert caught.value.problems[0].line is None


def test_scenarios_cannot_be_changed() -> None:
    scenario = Scenario.model_validate(GOOD)
    with pytest.raises(ValueError, match="frozen"):
        scenario.title = "U"  # type: ignore[misc]


def test_what_is_given_goes_to_the_engine_and_the_seed_does_not() -> None:
    scenario = read_text("title: T\nsystem: S\nsampling: {temperature: 0, top_k: 5, seed: 3, banned: [oh no]}\n")
    assert scenario.sampling.engine_values() == {"temperature": 0.0, "top_k": 5, "banned": ("oh no",)}
    assert Scenario.model_validate(GOOD).sampling.engine_values() == {}


def test_engine_values_are_names_of_the_engines_sampling() -> None:
    from dataclasses import fields

    from adventure.engine.base import Sampling
    from adventure.scenario.schema import SamplingStyle

    assert {field.name for field in fields(Sampling)} == set(SamplingStyle.model_fields) - {"seed"}


def test_the_note_carries_the_reminder() -> None:
    scenario = read_text("title: T\nsystem: S\nnote: Short.\nreply: {tense: past, person: third}\n")
    assert scenario.author_note == "Short. Write in the past tense and the third person."
    assert Scenario.model_validate(GOOD).author_note == ""


def test_a_lore_entry_has_a_name_for_reports() -> None:
    entries = [
        {"text": "t", "keys": ["k"]},
        {"text": "t", "keys": ["k"], "name": "n"},
        {"text": "t\nu", "always": True},
    ]
    assert [LoreEntry.model_validate(entry).label for entry in entries] == ["k", "n", "t"]
