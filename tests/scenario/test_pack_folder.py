"""Making packs: what is taken, what is said, and always the same bytes."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from packing import SCENARIO, pack_files, put

from adventure.cli.pack import pack
from adventure.errors import ScenarioError, StorageError
from adventure.scenario.archive import MAX_FILE
from adventure.scenario.pack import pack_from, pack_in

ROOT = Path(__file__).parents[2]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return put(tmp_path / "caves", pack_files())


def problems(folder: Path) -> list[str]:
    with pytest.raises(ScenarioError) as caught:
        pack_in(folder)
    return [str(problem).replace(f"{folder}/", "") for problem in caught.value.problems]


def test_a_pack_is_what_its_folder_holds(folder: Path) -> None:
    put(folder, {"README.md": b"Dark.", "notes.txt": b"x", ".git": b"x", "scenario.schema.json": b"{}"})
    made = pack_in(folder)
    assert list(made.files) == ["README.md", "cave.scenario.yaml", "pack.yaml"]
    assert made.scenarios == ("cave",)
    assert made.left_out == ("notes.txt", "scenario.schema.json")
    assert made.warnings == ()
    assert pack_from(made.zipped(), Path("x.zip")).files == made.files


def test_equal_folders_make_equal_bytes(folder: Path, tmp_path: Path) -> None:
    """Whatever the times, the permissions, the umask, the order of writing and the zone of the clock."""
    other = put(tmp_path / "other", dict(reversed(pack_files().items())))
    for number, path in enumerate(other.iterdir()):
        os.utime(path, (10**9 + number, 10**9))
        path.chmod(0o777)
    code = "import sys; from pathlib import Path; from adventure.scenario.pack import pack_in; "
    code += "print(pack_in(Path(sys.argv[1])).digest())"
    ended = subprocess.run(
        [sys.executable, "-c", code, str(other)],
        capture_output=True, text=True, check=True, cwd=ROOT, env={**os.environ, "TZ": "Asia/Tokyo"}, umask=0o077,
    )  # fmt: skip
    made = pack_in(folder)
    assert ended.stdout.strip() == made.digest()
    with zipfile.ZipFile(io.BytesIO(made.zipped())) as archive:
        assert {(entry.date_time, entry.external_attr >> 16) for entry in archive.infolist()} == {
            ((1980, 1, 1, 0, 0, 0), 0o100644)
        }


def test_the_listed_scenarios_are_the_pack_and_others_are_drafts(folder: Path) -> None:
    about = (folder / "pack.yaml").read_text() + "scenarios: [cave]\n"
    put(folder, {"pack.yaml": about.encode(), "draft.scenario.yaml": b"titel: not yet\n"})
    made = pack_in(folder)
    assert (made.scenarios, made.left_out) == (("cave",), ("draft.scenario.yaml",))


def test_every_problem_is_said_at_its_place(folder: Path) -> None:
    put(folder, {
        "pack.yaml": b"name: caves\nversion: 1.0\ntitle: Caves\nscenarios:\n  - cave\n  - well\n  - tomb\n",
        "cave.scenario.yaml": b"title: Cave\nsytem: x\n",
        "tomb.scenario.yaml": b"title: Tomb\nsystem: '{who}'\n",
        "README.md": b"\xff",
    })  # fmt: skip
    assert problems(folder) == [
        "pack.yaml:6:5: There is no well.scenario.yaml in the pack; add it or take 'well' from the list.",
        "README.md:1:1: The file is not UTF-8 from here on; save it as UTF-8.",
        "cave.scenario.yaml:2:1: 'sytem' is not a key here; did you mean 'system'?",
        "tomb.scenario.yaml:2:10: 'system' uses '{who}', which is not asked for; add 'who' under 'ask', or write "
        "'{{who}}' for the braces themselves.",
    ]


@pytest.mark.parametrize(
    ("about", "said"),
    [
        ("", "pack.yaml: The file is empty; begin with 'name:', 'version:' and 'title:'."),
        ("# nothing\n", "pack.yaml: The file is empty; begin with 'name:', 'version:' and 'title:'."),
        ("- a\n", "pack.yaml:1:1: A pack is a table of keys; begin with 'name:', 'version:', 'title:'."),
        (
            "name: C\nversion: 1\ntitle: T\n",
            "pack.yaml:1:7: 'name' must be small letters, digits and dashes, such as 'my-caves'.",
        ),
        (
            "name: ../x\nversion: 1\ntitle: T\n",
            "pack.yaml:1:7: 'name' must be small letters, digits and dashes, such as 'my-caves'.",
        ),
        (
            "name: aux\nversion: 1\ntitle: T\n",
            "pack.yaml:1:7: 'name' must be small letters, digits and dashes, such as 'my-caves'.",
        ),
        (
            "name: c\nversion: latest\ntitle: T\n",
            "pack.yaml:2:10: 'version' must be numbers with dots between them, such as 1.0 or 1.2.3.",
        ),
        ("name: c\nversion: 1\n", "pack.yaml:1:1: The key 'title' is missing; add it, for instance 'title: My Caves'."),
        ("name: c\nversion: 1\ntitle: T\nscenarios: [a, a]\n", "pack.yaml:4:16: Item 2 of 'scenarios' repeats 'a'"),
        ("name: c\nversion: 1\ntitle: T\nscript: run.sh\n", "pack.yaml:4:1: 'script' is not a key here"),
        ("name: c\nversion: 1\ntitle: [", "pack.yaml:3:9: This is not YAML"),
    ],
)
def test_what_pack_yaml_says_wrong(about: str, said: str, folder: Path) -> None:
    put(folder, {"pack.yaml": about.encode()})
    (first,) = problems(folder)
    assert first.startswith(said)


def test_a_pack_needs_a_scenario_and_a_pack_file(folder: Path) -> None:
    (folder / "cave.scenario.yaml").unlink()
    assert problems(folder) == ["pack.yaml: There is no scenario in the pack; add a NAME.scenario.yaml file."]
    (folder / "pack.yaml").unlink()
    assert "There is no pack.yaml in this folder" in problems(folder)[0]
    with pytest.raises(StorageError, match="does not exist"):
        pack_in(folder / "nowhere")


def test_links_and_pipes_are_refused_and_never_opened(folder: Path, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.write_text(SCENARIO)
    (folder / "link.scenario.yaml").symlink_to(secret)
    assert problems(folder) == ["link.scenario.yaml: This is a link; put the file itself into the pack."]
    (folder / "link.scenario.yaml").unlink()
    os.mkfifo(folder / "LICENSE")
    assert problems(folder) == ["LICENSE: This is not a plain file; take it out of the pack."]


def test_large_files_and_many_files_are_refused(folder: Path) -> None:
    put(folder, {"README.md": b"#" * (MAX_FILE + 1)})
    assert "'README.md' is too large" in problems(folder)[0]
    put(folder, {f"s{number}.scenario.yaml": b"" for number in range(70)})
    assert "at most 64 files" in problems(folder)[0]


def test_the_command_writes_the_file_and_its_checksum(folder: Path, tmp_path: Path) -> None:
    put(folder, {"notes.txt": b""})
    out, notes = io.StringIO(), io.StringIO()
    target = tmp_path / "out.zip"
    assert pack(folder, target, out=out, notes=notes) == 0
    assert out.getvalue() == f"{target} has cave.scenario.yaml, pack.yaml.\nsha256 {pack_in(folder).digest()}\n"
    assert notes.getvalue() == "Not part of the pack: notes.txt.\n"
    assert pack_from(target.read_bytes(), target).about.title == "The Caves"


def test_the_command_passes_warnings_on(folder: Path, tmp_path: Path) -> None:
    put(folder, {"pack.yaml": b"name: caves\nversion: 1.0\ntitle: Caves\n"})
    notes = io.StringIO()
    assert pack(folder, tmp_path / "out.zip", out=io.StringIO(), notes=notes) == 0
    assert [line.partition("warning: ")[2] for line in notes.getvalue().splitlines()] == [
        "The pack names no author; add 'author: Your name'.",
        "The pack names no license; add a license such as 'CC-BY-4.0'.",
    ]


def test_nothing_is_written_for_a_pack_with_problems(folder: Path, tmp_path: Path) -> None:
    put(folder, {"cave.scenario.yaml": b"title: x\n"})
    with pytest.raises(ScenarioError):
        pack(folder, tmp_path / "out.zip", out=io.StringIO(), notes=io.StringIO())
    assert sorted(path.name for path in tmp_path.iterdir()) == ["caves"]


@pytest.mark.parametrize("bundled", sorted(path.parent for path in (ROOT / "scenarios").glob("*/pack.yaml")))
def test_the_bundled_packs_leave_nothing_to_complain_about(bundled: Path) -> None:
    made = pack_in(bundled)
    assert (made.about.name, made.warnings, made.left_out) == (bundled.name, (), ())
    assert pack_from(made.zipped(), bundled).files == made.files
