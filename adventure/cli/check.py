"""``adventure check``: every problem in scenario and pack files, sorted by place. Loads neither screens nor models."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TextIO

import click

from adventure.errors import Problem, ScenarioError


@click.command("check")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--json", "as_json", is_flag=True, help="The problems as JSON.")
def command(paths: tuple[str, ...], as_json: bool) -> int:
    """Find the problems in scenarios and packs: files, folders, or names of scenarios.

    Exit code 1 when there are errors; warnings alone are fine.
    """
    return check([_located(path) for path in paths], as_json=as_json, out=sys.stdout, summary=sys.stderr)


def check(paths: Sequence[Path], *, as_json: bool, out: TextIO, summary: TextIO) -> int:
    """Write every problem in the files and folders ``paths`` to ``out`` and a closing line to ``summary``.

    Returns 1 when there are errors or no files at all, otherwise 0.
    """
    from adventure.scenario.library import files_under

    files = list(dict.fromkeys(files_under(paths)))
    problems = sorted((problem for path in files for problem in problems_in(path)), key=_order)
    if as_json:
        print(json.dumps([_values(problem) for problem in problems], indent=2, ensure_ascii=False), file=out)
    else:
        for problem in problems:
            print(_line(problem), file=out)
    print(_summary(len(files), problems), file=summary)
    return 1 if not files or any(problem.severity == "error" for problem in problems) else 0


def problems_in(path: Path) -> list[Problem]:
    """Everything wrong or unwise in the file at ``path``; warnings only when there are no errors."""
    from adventure.scenario.archive import PACK_FILE
    from adventure.scenario.lint import lint
    from adventure.scenario.pack import problems_beside
    from adventure.scenario.reader import read_bounded, read_marked

    if path.name == PACK_FILE:
        return problems_beside(path)
    try:
        return lint(*read_marked(read_bounded(path), path))
    except ScenarioError as error:
        return list(error.problems)


def _located(given: str) -> Path:
    """A path that exists, or else the file of the scenario of that name. Raises ``UsageError``."""
    from adventure import paths
    from adventure.scenario.library import locate

    path = Path(given)
    if path.exists() or path.suffix:
        return path
    return locate(given, paths.scenario_folders())


def _order(problem: Problem) -> tuple[str, int, int, str]:
    return str(problem.path), problem.line or 0, problem.column or 0, problem.message


def _line(problem: Problem) -> str:
    from adventure.text import one_line

    place = one_line(problem.where)
    return one_line(
        f"{place}: {problem.severity}: {problem.message}" if place else f"{problem.severity}: {problem.message}"
    )


def _values(problem: Problem) -> dict[str, object]:
    return {
        "path": str(problem.path) if problem.path else None,
        "line": problem.line,
        "column": problem.column,
        "key": problem.key,
        "severity": problem.severity,
        "message": problem.message,
    }


def _summary(files: int, problems: Sequence[Problem]) -> str:
    errors = sum(problem.severity == "error" for problem in problems)
    warnings = len(problems) - errors
    checked = _counted(files, "file")
    if not files:
        return "There are no .scenario.yaml files there."
    if not problems:
        return f"{checked} checked, nothing to complain about."
    return f"{checked} checked: {_counted(errors, 'error')}, {_counted(warnings, 'warning')}."


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
