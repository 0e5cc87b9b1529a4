"""A scenario file that its author edits while the game goes on: read again before each turn.

The save keeps the scenario the game began with; what is edited counts for the session that watches it.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from adventure.errors import Problem, ScenarioError
from adventure.scenario.reader import read_bounded, read_text
from adventure.scenario.schema import Scenario
from adventure.text import one_line

_SHOWN = 3
"""Problems that are said one by one."""


class Watcher:
    def __init__(self, path: Path, answers: Mapping[str, str]) -> None:
        self._path = path
        self._answers = answers
        self._seen: str | None = ""

    def look(self, current: Scenario) -> tuple[Scenario, str]:
        """The scenario to play from now on, and what changed or is wrong, a sentence a line; empty when nothing is.

        ``current`` stays while the file has problems, which are said once for each state of the file.
        """
        problems: tuple[Problem, ...] = ()
        text = None
        try:
            text = read_bounded(self._path)
        except ScenarioError as error:
            problems = error.problems
        if text == self._seen:
            return current, ""
        self._seen = text
        if text is not None:
            try:
                edited = self._filled(read_text(text, self._path))
                return edited, _changes(current, edited)
            except ScenarioError as error:
                problems = error.problems
        return current, self._complaints(problems)

    def _filled(self, scenario: Scenario) -> Scenario:
        """With the answers the game began with, as far as they are still asked for."""
        asked = {question.name for question in scenario.ask}
        return scenario.fill({name: answer for name, answer in self._answers.items() if name in asked})

    def _complaints(self, problems: tuple[Problem, ...]) -> str:
        said = [one_line(str(problem)) for problem in problems[:_SHOWN]]
        if len(problems) > _SHOWN:
            more = f"There are {len(problems) - _SHOWN} more problems"
            said.append(f"{more}: adventure check {one_line(str(self._path))}")
        return "\n".join([*said, "The game goes on with the scenario as it was."])


def _changes(before: Scenario, after: Scenario) -> str:
    """One sentence with the keys that differ; empty when nothing does."""
    old, new = before.snapshot(), after.snapshot()
    keys = [key for key in {**old, **new} if old.get(key) != new.get(key)]
    return f"The scenario was read again: {', '.join(keys)} changed." if keys else ""
