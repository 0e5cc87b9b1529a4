"""Finding scenarios by name."""

from __future__ import annotations

from pathlib import Path

import pytest

from adventure.errors import ScenarioError, UsageError
from adventure.scenario.library import find_scenario, find_scenarios, scenario_paths
from adventure.scenario.schema import Scenario

GOOD = "title: {title}\nsystem: S\n"


@pytest.fixture
def folders(tmp_path: Path) -> list[Path]:
    for place in ("mine/pack/cave", "mine/pack/broken", "ours/first/cave", "ours/first/tower", "ours/loose"):
        path = tmp_path / f"{place}.scenario.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(GOOD.format(title=place) if "broken" not in place else "titel: x\n", encoding="utf-8")
    (tmp_path / "ours/first/notes.yaml").write_text("not: a scenario\n", encoding="utf-8")
    return [tmp_path / "mine", tmp_path / "ours", tmp_path / "nowhere"]


def test_the_first_folder_wins(folders: list[Path]) -> None:
    assert find_scenario("cave", folders)[1].title == "mine/pack/cave"
    assert sorted(scenario_paths(folders)) == ["broken", "cave", "first/cave", "loose", "tower"]


def test_any_goes_by_the_name_of_its_pack(folders: list[Path]) -> None:
    titles = [find_scenario(name, folders)[1].title for name in ("pack/cave", "first/cave", "first/tower")]
    assert titles == ["mine/pack/cave", "ours/first/cave", "ours/first/tower"]
    with pytest.raises(UsageError, match="did you mean first/cave"):
        find_scenario("frist/cave", folders)


def test_all_are_listed_with_their_problems(folders: list[Path]) -> None:
    found = {name: read for name, _, read in find_scenarios(folders)}
    assert list(found) == ["broken", "cave", "first/cave", "loose", "tower"]
    assert isinstance(found["tower"], Scenario)
    broken = found["broken"]
    assert isinstance(broken, tuple)
    assert {problem.key for problem in broken} == {"titel", "system"}


def test_a_path_is_taken_as_it_is(folders: list[Path]) -> None:
    path = folders[1] / "first/tower.scenario.yaml"
    assert find_scenario(str(path), folders)[0] == path


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("towr", "did you mean tower?"),
        ("zzz", "choose one of broken, cave, first/cave, loose, tower"),
        ("x\0y", "There is no scenario 'xy'"),
        ("x" * 9000, "There is no scenario"),
        ("a\x1b[2J", r"There is no scenario 'a\[2J'"),
        ("", "There is no scenario ''"),
    ],
)
def test_an_unknown_name_is_one_sentence(name: str, words: str, folders: list[Path]) -> None:
    with pytest.raises(UsageError, match=words):
        find_scenario(name, folders)


def test_no_scenarios_at_all(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no others were found"):
        find_scenario("cave", [tmp_path])
    assert find_scenarios([tmp_path]) == []


def test_a_scenario_with_problems_says_them(folders: list[Path]) -> None:
    with pytest.raises(ScenarioError, match="did you mean 'title'"):
        find_scenario("broken", folders)
