"""Reading scenarios: every problem with its place, and nothing that a hostile file can do."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adventure.errors import Problem, ScenarioError
from adventure.scenario.reader import read_scenario, read_text
from adventure.scenario.schema import Scenario
from adventure.scenario.source import MAX_BYTES

MINIMAL = "title: T\nsystem: S\n"

MISTAKES = """\
format: 1
titel: The Lamp
content: teens
system: [a]
lore:
  - keys: lamp
    text: NO
    probability: 1.5
  - text: nobody calls this
  - keys: ["a("]
    match: regex
    text: "{who} waits"
opening:
  - prose: p
    options: [a, b]
ask:
  - name: Hero
    question: q
format: 1
sampling: {temperature: hot}
"""


def problems_in(text: str) -> tuple[Problem, ...]:
    with pytest.raises(ScenarioError) as caught:
        read_text(text, Path("x.scenario.yaml"))
    return caught.value.problems


def test_twelve_mistakes_are_twelve_problems_in_their_places() -> None:
    expected = [
        (2, 1, "titel", "did you mean 'title'?"),
        (3, 10, "content", "everyone, teen or mature"),
        (4, 9, "system", "must be text, not a list"),
        (6, 11, "lore.0.keys", "must be a list, not 'lamp'"),
        (8, 18, "lore.0.probability", "at most 1"),
        (9, 5, "lore.1", "has no keys"),
        (10, 12, "lore.2.keys.0", "not a regular expression"),
        (12, 12, "lore.2.text", "'{who}', which is not asked for"),
        (15, 14, "opening.0.options", "2 items; write at least 3"),
        (17, 11, "ask.0.name", "small letters"),
        (19, 1, "format", "twice, first in line 1"),
        (20, 25, "sampling.temperature", "number such as 0.8, not 'hot'"),
    ]
    found = problems_in(MISTAKES)
    assert len(found) == 12
    assert [(p.line, p.column, p.key) for p in found] == [(line, column, key) for line, column, key, _ in expected]
    for problem, (_, _, _, words) in zip(found, expected, strict=True):
        assert words in problem.message
        assert problem.message[-1] in ".?"
        assert problem.severity == "error"


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("", 1, 1, "empty"),
        ("# only a comment\n", 1, 1, "empty"),
        ("- a\n", 1, 1, "table of keys"),
        ("hello\n", 1, 1, "table of keys"),
        (MINIMAL + "---\ntitle: U\n", 3, 1, "second document"),
        ("title: T\nlore:\n\t- x\n", 3, 1, "tab"),
        ("title: T\nsystem:\n  \tS: x\n", 3, 3, "tab"),
        ("title: The Lamp: a tale\n", 1, 16, "colon"),
        ("title: 'T\nsystem: S\n", 1, 8, "never closed"),
        ("title: T\nsystem: @x\n", 2, 9, "quotes"),
        ('title: "\\q"\nsystem: S\n', 1, 10, "backslash"),
        ('title: "\\UFFFFFFFF"\n', 1, 1, "escape"),
        ("title: T\nsys\n", 2, 1, "colon"),
        ("title: a\x1bb\nsystem: S\n", 1, 9, "U+001B"),
        ("&a [*a]\n", 1, 5, "nothing before it"),
        ("title: *b\n", 1, 8, "nothing before it"),
        ("title: !!python/object/apply:os.system [x]\n", 1, 8, "tag"),
        ("? [a]\n: b\n", 1, 3, "plain word"),
        ("title: T\n<<: {system: S}\n", 2, 1, "Merge keys"),
        ("title:\nsystem: S\n", 1, 7, "empty"),
        ("title: ''\nsystem: S\n", 1, 8, "empty"),
        ("title: '\u202e'\nsystem: S\n", 1, 8, "empty"),
        ("format: 2\n" + MINIMAL, 1, 9, "format 2"),
        (MINIMAL + "lore_budget: 1:20\n", 3, 14, "whole number"),
        (MINIMAL + "lore_budget: " + "9" * 5000 + "\n", 3, 14, "whole number"),
        (MINIMAL + "sampling: {temperature: .nan}\n", 3, 25, "number"),
        (MINIMAL + "sampling: {temprature: 1}\n", 3, 12, "did you mean 'temperature'?"),
        (MINIMAL + "start: 'a } b'\n", 3, 11, "single brace"),
        (MINIMAL + "note: >-\n  Keep it short,\n  {hera}, and wet.\n", 5, 3, "'{hera}', which is not asked for"),
        (MINIMAL + "note: {name} waits\n", 3, 7, "put quotes around the whole of it"),
        (MINIMAL + "ask: [{name: a, question: q, choices: [x, y], default: z}]\n", 3, 56, "one of x, y"),
        (MINIMAL + "ask:\n  - {name: a, question: q}\n  - {name: a, question: r}\n", 5, 5, "repeats 'a'"),
        (MINIMAL + "ask:\n  - {name: hero, question: q}\nnote: '{hera}'\n", 5, 8, "did you mean '{hero}'?"),
        (MINIMAL + "opening:\n  - prose: p\n    options: [a, b, A]\n", 5, 21, "repeats 'A'"),
        (MINIMAL + "lore: [{keys: ['(a+)+'], match: regex, text: t}]\n", 3, 16, "forever"),
        ("\ufeff" + MINIMAL + "tag: x\n", 3, 1, "did you mean 'tags'?"),
    ],
)
def test_one_mistake_one_place(text: str, line: int, column: int, words: str) -> None:
    found = [problem for problem in problems_in(text) if words in problem.message]
    assert [(problem.line, problem.column) for problem in found] == [(line, column)]


def test_text_stays_what_the_author_wrote() -> None:
    scenario = read_text(
        "title: NO\nsystem: 2001-01-01\ndescription: 010\nauthor: 1:20\ntags: [yes, null, 1.0, 0x1F]\nnote: =\n"
    )
    assert (scenario.title, scenario.system, scenario.description) == ("NO", "2001-01-01", "010")
    assert (scenario.author, scenario.tags, scenario.note) == ("1:20", ("yes", "null", "1.0", "0x1F"), "=")


def test_hostile_characters_are_cleaned() -> None:
    scenario = read_text('title: "a\\e]52;c;x\\ab"\nsystem: "S\\ud800\\u202e\\x9b1m\\r\\nT"\n')
    assert scenario.title == "a]52;c;xb"
    assert scenario.system == "S1m\nT"


def test_aliases_are_taken_within_reason() -> None:
    scenario = read_text(MINIMAL + "lore:\n - {keys: &k [inn, bar], text: a}\n - {keys: *k, text: b}\n")
    assert scenario.lore[1].keys == ("inn", "bar")


def test_values_behind_aliases_are_located_at_the_alias() -> None:
    found = problems_in(MINIMAL + "lore:\n - {keys: &k [''], text: a}\n - {keys: *k, text: b}\n")
    assert [(problem.line, problem.column) for problem in found] == [(4, 15), (5, 11)]


BOMBS = {
    "billion laughs": "a0: &a0 [x, x]\n"
    + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30)),
    "deep lists": "[" * 100_000,
    "deep tables": "{a: " * 100_000,
    "deep blocks": "".join("  " * n + "a:\n" for n in range(900)),
    "dashes": "- " * 30_000,
    "merge bomb": "a: &a {x: 1}\n" + "".join(f"m{n}: &m{n}\n  <<: [*a, *a, *a, *a]\n" for n in range(2000)),
    "many nodes": "a: [" + "x, " * 300_000 + "]",
    "many aliases": "a: &a x\nb: [" + "*a, " * 100_000 + "]",
    "many keys": "".join(f"k{n}: x\n" for n in range(90_000)),
    "long number": "format: " + "1" * 900_000,
    "long plain text": "title: " + "word " * 190_000,
    "many anchors": "a: [" + "".join(f"&a{n} x, " for n in range(80_000)) + "]",
    "question marks": "? " * 200_000,
    "quotes": '"' * 900_000,
    "comments": "#\n" * 450_000,
    "empty documents": "---\n" * 200_000,
}


@pytest.mark.parametrize("name", BOMBS)
def test_bombs_are_refused_early(name: str, tmp_path: Path) -> None:
    path = tmp_path / "bomb.scenario.yaml"
    path.write_text(BOMBS[name], encoding="utf-8")
    started = time.process_time()
    with pytest.raises(ScenarioError) as caught:
        read_scenario(path)
    assert time.process_time() - started < 20
    assert all(problem.path == path and len(problem.message) < 600 for problem in caught.value.problems)


def test_a_file_of_50_mb_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "big.scenario.yaml"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(ScenarioError, match=f"larger than {MAX_BYTES // 1000} kB"):
        read_scenario(path)


def test_a_file_that_is_not_utf8_names_the_place(tmp_path: Path) -> None:
    path = tmp_path / "latin.scenario.yaml"
    path.write_bytes("title: T\nsystem: Café\n".encode("latin-1"))
    with pytest.raises(ScenarioError) as caught:
        read_scenario(path)
    assert [(p.line, p.column) for p in caught.value.problems] == [(2, 12)]
    assert "UTF-8" in caught.value.problems[0].message


@pytest.mark.parametrize("name", ["nowhere.scenario.yaml", "folder", "a\0b", "x" * 5000])
def test_a_file_that_cannot_be_opened_is_one_problem(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(ScenarioError) as caught:
        read_scenario(tmp_path / name)
    assert len(caught.value.problems) == 1


def test_a_bom_and_windows_line_ends_are_fine(tmp_path: Path) -> None:
    path = tmp_path / "win.scenario.yaml"
    path.write_bytes(b"\xef\xbb\xbftitle: T\r\nsystem: |\r\n  one\r\n  two\r\n")
    assert read_scenario(path).system == "one\ntwo"


WORDS = ["title", "system", "lore", "keys", "text", "ask", "name", "opening", "options", "prose", "reply", "and", "not"]
STRUCTURE = ["\n", "\n  ", "\n    ", "- ", ", ", "&a ", "*a", "!x ", "|\n", ">-\n", "---\n", "...", "<<: ", "%YAML 9\n"]
SURPRISES = ["NO", "1:20", "010", "2001-13-45", "9" * 50, ".inf", "0o7", "{hero}", "{{", "\ud800", "\u2028", "\ufeff"]
SIGNS = list("[]{}'\"\t#?~\\@`\x00\x1bé")
PIECES = st.sampled_from([*(f"{word}: " for word in WORDS), *STRUCTURE, *SURPRISES, *SIGNS])


def read_or_refuse(text: str) -> None:
    try:
        scenario = read_text(text)
    except ScenarioError as error:
        assert error.problems
        assert all(problem.message and problem.line for problem in error.problems)
    else:
        assert Scenario.from_snapshot(scenario.snapshot()) == scenario


FUZZ = settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@FUZZ
@given(st.lists(PIECES, max_size=40).map("".join))
def test_fuzzed_yaml_gives_a_scenario_or_problems(text: str) -> None:
    read_or_refuse(text)


@FUZZ
@given(st.text(max_size=200))
def test_any_text_gives_a_scenario_or_problems(text: str) -> None:
    read_or_refuse(text)


VALUES = st.recursive(
    st.sampled_from(["x", "", None, "1", "-1", "1e400", "true", "{hero}", "a("]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=4),
    max_leaves=12,
)


@FUZZ
@given(st.dictionaries(st.sampled_from(sorted(Scenario.model_fields)), VALUES, max_size=8))
def test_wrong_shapes_under_right_keys_give_problems(values: dict[str, object]) -> None:
    import json

    read_or_refuse(json.dumps(values))


@FUZZ
@given(data=st.binary(max_size=200))
def test_any_bytes_give_a_scenario_or_problems(data: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.getbasetemp() / "bytes.scenario.yaml"
    path.write_bytes(data)
    try:
        read_scenario(path)
    except ScenarioError as error:
        assert error.problems


def test_a_mutilated_scenario_never_leaks_another_error() -> None:
    text = (Path(__file__).parents[2] / "scenarios/first-stories/lighthouse.scenario.yaml").read_text(encoding="utf-8")
    for cut in range(0, len(text), 61):
        read_or_refuse(text[:cut])
        read_or_refuse(text[:cut] + text[cut + 7 :])
