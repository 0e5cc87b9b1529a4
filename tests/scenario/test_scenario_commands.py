"""``adventure check``, ``schema`` and ``new``."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest

from adventure.cli.check import check
from adventure.cli.new import new
from adventure.cli.schema import schema
from adventure.errors import StorageError, UsageError
from adventure.scenario.lint import lint
from adventure.scenario.reader import read_bounded, read_marked, read_scenario

FOLDER = Path(__file__).parents[2] / "scenarios"


def checked(*paths: Path, as_json: bool = False) -> tuple[int, str, str]:
    out, summary = io.StringIO(), io.StringIO()
    code = check(paths, as_json=as_json, out=out, summary=summary)
    return code, out.getvalue(), summary.getvalue()


def write(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def test_a_folder_is_checked_with_its_pack_file(tmp_path: Path) -> None:
    write(tmp_path / "cave.scenario.yaml", "title: T\ncontent: everyone\nsystem: Give three options each turn.\n")
    pack = write(tmp_path / "pack.yaml", "name: caves\nversion: one\ntitle: Caves\n")
    code, out, _ = checked(tmp_path)
    assert code == 1
    assert f"{pack}:2:10: error: " in out
    write(pack, "name: caves\nversion: 1.0\ntitle: Caves\nscenarios:\n  - cave\n  - grotto\n")
    code, out, summary = checked(tmp_path)
    assert (code, summary) == (1, "2 files checked: 1 error, 2 warnings.\n")
    assert f"{pack}:6:5: error: There is no grotto.scenario.yaml" in out


def test_problems_are_sorted_lines(tmp_path: Path) -> None:
    b = write(tmp_path / "b.scenario.yaml", "title: T\nsystem: three options\n")
    a = write(tmp_path / "a.scenario.yaml", "title: T\nsystem: S\nstrat: x\ncontent: teens\n")
    code, out, summary = checked(b, a)
    assert code == 1
    assert out.splitlines() == [
        f"{a}:3:1: error: 'strat' is not a key here; did you mean 'start'?",
        f"{a}:4:10: error: 'content' must be everyone, teen or mature, not 'teens'; perhaps you meant teen.",
        f"{b}:1:1: warning: No content rating is given; add 'content: everyone', 'teen' or 'mature'.",
    ]
    assert summary == "2 files checked: 2 errors, 1 warning.\n"


def test_warnings_alone_are_no_failure(tmp_path: Path) -> None:
    assert checked(write(tmp_path / "a.scenario.yaml", "title: T\nsystem: three options\n"))[0] == 0


def test_folders_are_searched_and_files_taken_once() -> None:
    code, out, summary = checked(FOLDER, FOLDER / "first-stories/classic.scenario.yaml")
    assert (code, out, summary) == (0, "", "9 files checked, nothing to complain about.\n")


def test_a_folder_without_scenarios_is_a_failure(tmp_path: Path) -> None:
    assert checked(tmp_path) == (1, "", "There are no .scenario.yaml files there.\n")


def test_json_has_every_field(tmp_path: Path) -> None:
    path = write(tmp_path / "a.scenario.yaml", "title: T\nsystem: S\nstrat: x\n")
    code, out, _ = checked(path, as_json=True)
    assert code == 1
    assert json.loads(out) == [
        {
            "path": str(path),
            "line": 3,
            "column": 1,
            "key": "strat",
            "severity": "error",
            "message": "'strat' is not a key here; did you mean 'start'?",
        }
    ]
    assert checked(FOLDER, as_json=True)[1] == "[]\n"


def test_nothing_raw_reaches_the_terminal(tmp_path: Path) -> None:
    path = write(tmp_path / "a\u202eb\x1b.scenario.yaml", 'title: "\\e]52;c;x\\a"\ncontent: "\\e[2Jx"\n"k\\e[1m": v\n')
    _, out, _ = checked(path)
    assert "\x1b" not in out
    assert "\u202e" not in out
    assert len(out.splitlines()) == 3


def test_check_loads_neither_screens_nor_models() -> None:
    code = (
        "import sys; from adventure.cli.main import run\n"
        "try: run(['check', 'classic'])\n"
        "except SystemExit as ended: assert ended.code == 0\n"
        "assert not {'textual', 'llama_cpp', 'httpx'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, cwd=FOLDER.parent)


def test_the_schema_is_printed_whole() -> None:
    out = io.StringIO()
    assert schema(out) == 0
    jsonschema.Draft7Validator.check_schema(json.loads(out.getvalue()))


def test_a_new_scenario_is_fine_as_it_stands(tmp_path: Path) -> None:
    out = io.StringIO()
    assert new(tmp_path / "my-cave", text=None, out=out) == 0
    path = tmp_path / "my-cave.scenario.yaml"
    text = read_bounded(path)
    assert text.startswith("# yaml-language-server: $schema=./scenario.schema.json\n")
    json.loads((tmp_path / "scenario.schema.json").read_text(encoding="utf-8"))
    assert lint(*read_marked(text, path)) == []
    assert read_scenario(path).title == "My cave"
    assert read_scenario(path).fill({"hero": "Ada"}).opening[0].prose.startswith("The rope creaks, Ada,")
    assert str(path) in out.getvalue()


def test_a_new_scenario_from_another_is_that_one_under_a_new_title(tmp_path: Path) -> None:
    source = FOLDER / "first-stories/lighthouse.scenario.yaml"
    new(tmp_path / "tower.scenario.yaml", text=read_bounded(source), out=io.StringIO())
    made, model = read_scenario(tmp_path / "tower.scenario.yaml"), read_scenario(source)
    assert made.title == "Tower"
    assert made.model_copy(update={"title": model.title}) == model


@pytest.mark.parametrize("name", ["Bad Name", "..", "ä", "x\n", "-x", "x" * 99, ""])
def test_names_that_cannot_be_used(name: str, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="cannot be a scenario's name"):
        new(tmp_path / "sub" / name if name else Path(), text=None, out=io.StringIO())


def test_a_name_that_is_taken_is_left_alone(tmp_path: Path) -> None:
    path = write(tmp_path / "cave.scenario.yaml", "mine")
    with pytest.raises(UsageError, match="is there already"):
        new(tmp_path / "cave", text=None, out=io.StringIO())
    assert path.read_text(encoding="utf-8") == "mine"


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(StorageError):
        new(tmp_path / "nowhere" / "cave", text=None, out=io.StringIO())
