"""The scenarios that can be played: files ``NAME.scenario.yaml`` in the folders of packs.

A scenario goes by its name. Of two with one name the first folder's has it; the other, like any, goes by PACK/NAME.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Sequence
from pathlib import Path

from adventure.errors import Problem, ScenarioError, UsageError
from adventure.scenario.archive import PACK_FILE
from adventure.scenario.installed import content_folder
from adventure.scenario.reader import read_scenario
from adventure.scenario.schema import Scenario
from adventure.text import one_line

SUFFIX = ".scenario.yaml"
Found = tuple[str, Path, Scenario | tuple[Problem, ...]]
"""A scenario's name, its file, and what is in it or wrong with it."""


def scenario_files(folder: Path) -> list[tuple[str, Path]]:
    """The scenario files in ``folder`` and in the packs directly under it, with the pack's name, which may be empty."""
    try:
        packs = [path for path in folder.iterdir() if path.is_dir() and not path.name.startswith(".")]
        found = [("", path) for path in folder.glob(f"*{SUFFIX}")]
        found += [(pack.name, path) for pack in packs for path in content_folder(pack).glob(f"*{SUFFIX}")]
    except OSError:
        return []
    return sorted(found, key=lambda each: (each[1].name, each[0]))


def scenario_paths(folders: Sequence[Path]) -> dict[str, Path]:
    """Name to file, for every scenario there is."""
    paths: dict[str, Path] = {}
    for folder in folders:
        for pack, path in scenario_files(folder):
            name = path.name.removesuffix(SUFFIX)
            paths.setdefault(f"{pack}/{name}" if pack and name in paths else name, path)
    return paths


def find_scenarios(folders: Sequence[Path]) -> list[Found]:
    """Every scenario in ``folders`` in the order of their names, each read, or with its problems."""
    return [(name, path, read_or_problems(path)) for name, path in sorted(scenario_paths(folders).items())]


def read_or_problems(path: Path) -> Scenario | tuple[Problem, ...]:
    try:
        return read_scenario(path)
    except ScenarioError as error:
        return error.problems


def find_scenario(name: str, folders: Sequence[Path]) -> tuple[Path, Scenario]:
    """The scenario called ``name``, or in the file at the path ``name``.

    Raises :class:`~adventure.errors.UsageError` when there is none and ``ScenarioError`` when it has problems.
    """
    path = locate(name, folders)
    return path, read_scenario(path)


def locate(name: str, folders: Sequence[Path]) -> Path:
    """The file of the scenario ``name``, which is a name, a pack's and its own, or a path. Raises ``UsageError``."""
    paths = scenario_paths(folders)
    if name in paths:
        return paths[name]
    for folder in folders:
        for pack, path in scenario_files(folder):
            if name == f"{pack}/{path.name.removesuffix(SUFFIX)}":
                return path
    if _is_path(name):
        return Path(name)
    raise UsageError(_unknown(name, list(paths)))


def _is_path(name: str) -> bool:
    try:
        return Path(name).is_file()
    except (OSError, ValueError):
        return False


def _unknown(name: str, names: list[str]) -> str:
    shown = one_line(name, 60)
    near = difflib.get_close_matches(name, names, 3)
    if near:
        return f"There is no scenario '{shown}'; did you mean {' or '.join(near)}?"
    if names:
        return f"There is no scenario '{shown}'; choose one of {', '.join(sorted(names))}, or give the path of a file."
    return f"There is no scenario '{shown}', and no others were found; give the path of a {SUFFIX} file."


def files_under(paths: Sequence[Path]) -> Iterator[Path]:
    """Each file of ``paths``, and each scenario and ``pack.yaml`` anywhere under a folder among them."""
    for path in paths:
        if path.is_dir():
            yield from sorted((*path.rglob(f"*{SUFFIX}"), *path.rglob(PACK_FILE)))
        else:
            yield path
