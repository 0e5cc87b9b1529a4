"""Placeholders: ``{name}`` in a scenario's texts, replaced by what the player answered. A literal brace is doubled."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from adventure.errors import Problem, ScenarioError
from adventure.scenario.values import PLACEHOLDER_NAME
from adventure.text import one_line

if TYPE_CHECKING:
    from adventure.scenario.schema import Question, Scenario

Location = tuple[str | int, ...]
_BRACES = re.compile(rf"\{{\{{|\}}\}}|\{{({PLACEHOLDER_NAME.pattern})\}}|[{{}}]")
_TEXTS = ("system", "start", "note", "memory")
_LORE_KEYS = ("keys", "and", "not")


def texts(values: Mapping[str, Any]) -> Iterator[tuple[Location, str]]:
    """Every text of a scenario's plain ``values`` that may hold placeholders, with the path of its key.

    ``values`` need not be valid: what is not text is passed over.
    Keys that are regular expressions need their braces and are left out.
    """
    for key in _TEXTS:
        yield from _strings(values, key)
    for index, opening in enumerate(_items(values, "opening")):
        yield from _below(("opening", index), _strings(opening, "prose", "options"))
    for index, entry in enumerate(_items(values, "lore")):
        keys = () if _of(entry, "match") == "regex" else _LORE_KEYS
        yield from _below(("lore", index), _strings(entry, "text", *keys))


def _of(values: Any, key: str) -> Any:
    return values.get(key) if isinstance(values, Mapping) else None


def _items(values: Any, key: str) -> Sequence[Any]:
    found = _of(values, key)
    return found if isinstance(found, list | tuple) else ()


def _strings(values: Any, *keys: str) -> Iterator[tuple[Location, str]]:
    """The text at each key of ``values``, or the texts in the list there."""
    for key in keys:
        found = _of(values, key)
        if isinstance(found, str):
            yield (key,), found
        for index, item in enumerate(_items(values, key)):
            if isinstance(item, str):
                yield (key, index), item


def _below(where: Location, found: Iterator[tuple[Location, str]]) -> Iterator[tuple[Location, str]]:
    return (((*where, *inner), text) for inner, text in found)


def names_in(text: str) -> set[str]:
    """The placeholders ``text`` uses."""
    return {match[1] for match in _BRACES.finditer(text) if match[1]}


def faults(values: Mapping[str, Any]) -> Iterator[tuple[Location, str, str]]:
    """What is wrong with the braces in a scenario's plain ``values``: path, the wrong words there, and sentence."""
    asked = asked_in(values)
    for where, text in texts(values):
        for name in sorted(names_in(text) - set(asked)):
            yield where, f"{{{name}}}", f"uses '{{{name}}}', which is not asked for; {_advice(name, asked)}"
        single = next((match for match in _BRACES.finditer(text) if match[0] in "{}"), None)
        if single:
            words = text[single.start() :].split(maxsplit=1)[0]
            yield (
                where,
                words,
                "has a single brace; write '{{' or '}}' for a literal one, or a placeholder such as '{name}'.",
            )


def asked_in(values: Mapping[str, Any]) -> list[str]:
    """The placeholders that plain ``values`` ask for."""
    names = (_of(question, "name") for question in _items(values, "ask"))
    return [name for name in names if isinstance(name, str)]


def _advice(name: str, asked: list[str]) -> str:
    near = difflib.get_close_matches(name, asked, 1)
    if near:
        return f"did you mean '{{{near[0]}}}'?"
    return f"add '{name}' under 'ask', or write '{{{{{name}}}}}' for the braces themselves."


def filled(scenario: Scenario, answers: Mapping[str, str]) -> Scenario:
    """See :meth:`Scenario.fill`."""
    from adventure.scenario.schema import Scenario

    values = scenario.snapshot()
    words, problems = _answers(scenario.ask, answers)
    problems += [_problem(_dotted(where), f"'{_dotted(where)}' {message}") for where, _, message in faults(values)]
    if problems:
        raise ScenarioError(problems)
    for where, text in list(texts(values)):
        _put(values, where, _BRACES.sub(_replacer(words), text))
    del values["ask"]
    return Scenario.from_snapshot(values)


def _answers(asked: tuple[Question, ...], given: Mapping[str, str]) -> tuple[dict[str, str], list[Problem]]:
    names = [question.name for question in asked]
    problems = [_problem(name, _unknown(name, names)) for name in given if name not in names]
    words: dict[str, str] = {}
    for question in asked:
        answer = one_line(given.get(question.name, ""), 200) or question.default
        if answer is None:
            problems.append(_problem(question.name, f"'{question.name}' needs an answer: {question.question}"))
        elif reason := question.refusal(answer):
            problems.append(_problem(question.name, f"The answer to '{question.question}' {reason}."))
        else:
            words[question.name] = answer
    return words, problems


def _unknown(name: str, names: list[str]) -> str:
    known = f"it asks for {', '.join(names)}" if names else "it asks for nothing"
    return f"This scenario does not ask for '{one_line(name, 40)}'; {known}."


def _replacer(words: Mapping[str, str]) -> Callable[[re.Match[str]], str]:
    return lambda match: words[match[1]] if match[1] else match[0][0]


def _put(values: Any, where: Location, text: str) -> None:
    for step in where[:-1]:
        values = values[step]
    values[where[-1]] = text


def _dotted(where: Location) -> str:
    return ".".join(map(str, where))


def _problem(key: str, message: str) -> Problem:
    return Problem(None, None, None, key, message)
