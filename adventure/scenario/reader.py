"""From a file to a scenario, or to everything that is wrong with it at once.

Scenario files come from strangers: they are bounded in size before they are read, in shape while they are parsed
(``source``) and in content by the schema. Every failure is a :class:`~adventure.errors.ScenarioError` whose problems
carry line and column.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from adventure.errors import Problem, ScenarioError
from adventure.scenario import fill
from adventure.scenario.schema import FORMAT, Scenario
from adventure.scenario.source import MAX_BYTES, Document, Location, read_source
from adventure.scenario.wording import misspelt, sentence, subject

T = TypeVar("T", bound=BaseModel)


def read_scenario(path: Path) -> Scenario:
    """The scenario in the file at ``path``. Raises :class:`~adventure.errors.ScenarioError` with all its problems."""
    return read_text(read_bounded(path), path)


def read_text(text: str, path: Path | None = None) -> Scenario:
    """The scenario that ``text`` describes; ``path`` only names it in problems. Raises ``ScenarioError``."""
    return read_marked(text, path)[0]


def read_marked(text: str, path: Path | None = None) -> tuple[Scenario, Document]:
    """The scenario and the places of its keys, for whoever has more to say about them. Raises ``ScenarioError``."""
    document = read_source(text, path)
    scenario = None
    if document.values is not None or not document.problems:
        scenario = _validated(document)
    if scenario is None or document.problems:
        raise ScenarioError(sorted(document.problems, key=_place))
    return scenario, document


def read_bounded(path: Path) -> str:
    """The text of the file at ``path``, which is never read beyond the limit. Raises ``ScenarioError``."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise _refused(path, f"The file cannot be read ({reason}); check its name and place.") from error
    except ValueError as error:
        raise _refused(None, "The file's name has characters no file can have; correct it.") from error
    if len(data) > MAX_BYTES:
        raise _refused(path, f"The file is larger than {MAX_BYTES // 1000} kB; a scenario is text, so shorten it.")
    return decoded(data, path)


def decoded(data: bytes, path: Path) -> str:
    """``data`` as text; ``path`` only names it in problems. Raises ``ScenarioError`` at the first wrong byte."""
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start]
        line = before.count(b"\n") + 1
        column = len(before[before.rfind(b"\n") + 1 :].decode("utf-8-sig", "replace")) + 1
        problem = Problem(path, line, column, "", "The file is not UTF-8 from here on; save it as UTF-8.")
        raise ScenarioError([problem]) from error


def scenario_from(values: Mapping[str, Any]) -> Scenario:
    """The scenario that plain ``values`` describe, as :meth:`Scenario.snapshot` made them. Raises ``ScenarioError``."""
    document = Document(None, values)
    scenario = modelled(document, Scenario)
    if scenario is None:
        raise ScenarioError([Problem(None, None, None, found.key, found.message) for found in document.problems])
    return scenario


def _validated(document: Document) -> Scenario | None:
    if not isinstance(document.values, dict):
        document.report(document.mark(()), (), "A scenario is a table of keys; begin with 'title:' and 'system:'.")
        return None
    for where, words, message in fill.faults(document.values):
        document.report(document.mark_in(where, words), where, f"{subject(where)} {message}")
    return modelled(document, Scenario)


def modelled(document: Document, table: type[T]) -> T | None:
    """The values of ``document`` as a ``table``; None when they are not one, and then it has the problems."""
    try:
        return table.model_validate(document.values)
    except ValidationError as error:
        errors = error.errors(include_url=False)
        passed_over = misspelt(errors)
        for found in errors:
            if found["loc"] in passed_over:
                continue
            where: Location = (*found["loc"], *(found.get("ctx") or {}).get("at", ()))
            on_key = found["type"] == "extra_forbidden"
            document.report(document.mark(where, key=on_key), where, _sentence(found, where, table))
    except RecursionError:
        document.report(document.mark(()), (), "This is nested too deeply; make it flatter.")
    return None


def _sentence(found: Any, where: Location, table: type[BaseModel]) -> str:
    if where == ("format",) and found["type"] == "less_than_equal":
        return f"This file is written in format {found['input']}, but this program reads format {FORMAT}; update it."
    return sentence({**found, "loc": where}, table)


def _refused(path: Path | None, message: str) -> ScenarioError:
    return ScenarioError([Problem(path, None, None, "", message)])


def _place(problem: Problem) -> tuple[int, int]:
    return problem.line or 0, problem.column or 0
