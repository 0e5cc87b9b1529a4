"""What is legal in a scenario but unwise. Each rule yields the place and one sentence; none needs a model."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from adventure.errors import Problem
from adventure.scenario.fill import names_in, texts
from adventure.scenario.measure import approximate_tokens, lore_line
from adventure.scenario.schema import LoreEntry, Match, Scenario
from adventure.scenario.source import Document, Location

DEFAULT_CONTEXT = 2048
"""Tokens in the window of the bundled model, for scenarios that recommend none."""
BUTTON = 60
"""Characters of an option that a button shows without wrapping on a narrow screen."""
_COMMON = re.compile(
    r"a|an|and|are|as|at|be|but|by|do|for|from|go|have|he|her|his|i|in|is|it|its|look|no|not|of|on|one|or|out|she|so|"
    r"take|that|the|there|they|this|to|up|was|what|with|you|your",
    re.IGNORECASE,
)
_PLAIN_SENTENCE = "Somebody waits here, and the evening is quiet."

Count = Callable[[str], int]
Found = Iterator[tuple[Location, str]]


def lint(scenario: Scenario, document: Document, *, count: Count = approximate_tokens) -> list[Problem]:
    """Warnings about ``scenario`` in the order of its file, which ``document`` marks. ``count`` gives tokens."""
    rules = (_content, _three_options, _placeholders, _opening, _single_entries, _shadowed)
    found = [*_lengths(scenario, count), *_budget(scenario, count)]
    for rule in rules:
        found.extend(rule(scenario))
    warnings = [_warning(document, where, message) for where, message in found]
    return sorted(warnings, key=lambda problem: (problem.line or 0, problem.column or 0))


def _warning(document: Document, where: Location, message: str) -> Problem:
    mark = document.mark(where)
    return Problem(document.path, mark.line, mark.column, ".".join(map(str, where)), message, "warning")


def _content(scenario: Scenario) -> Found:
    if scenario.content is None:
        yield (), "No content rating is given; add 'content: everyone', 'teen' or 'mature'."


def _three_options(scenario: Scenario) -> Found:
    english = (scenario.language or "en").casefold().startswith("en")
    if english and not re.search(r"\b(three|3)\b.{0,40}\b(option|choice|action)", scenario.system, re.I | re.S):
        yield ("system",), "The prompt does not mention three options; add 'End each turn with three options.'"


def _lengths(scenario: Scenario, count: Count) -> Found:
    window = (scenario.recommends and scenario.recommends.context) or DEFAULT_CONTEXT
    system = count(scenario.system)
    if system > window // 4:
        yield (
            ("system",),
            f"The prompt takes about {system} of the window's {window} tokens; keep it under {window // 4}.",
        )
    extra = sum(count(text) for text in (scenario.note, scenario.memory) if text) + scenario.lore_budget
    if extra > window // 4:
        message = (
            f"Note, memory and lore may take {extra} of the window's {window} tokens; keep them under {window // 4}."
        )
        yield (_present(scenario, "lore_budget", "memory", "note"),), message


def _present(scenario: Scenario, *keys: str) -> str:
    return next((key for key in keys if key in scenario.model_fields_set), keys[0])


def _placeholders(scenario: Scenario) -> Found:
    used = {name for _, text in texts(scenario.snapshot()) for name in names_in(text)}
    for index, question in enumerate(scenario.ask):
        if question.name not in used:
            message = f"The answer '{question.name}' is used nowhere; write '{{{question.name}}}' in a text or drop it."
            yield ("ask", index, "name"), message


def _opening(scenario: Scenario) -> Found:
    for index, opening in enumerate(scenario.opening):
        for place, option in enumerate(opening.options):
            if len(option) > BUTTON:
                message = f"This option has {len(option)} characters; shorten it to {BUTTON} so that it fits a button."
                yield ("opening", index, "options", place), message


def _single_entries(scenario: Scenario) -> Found:
    for index, entry in enumerate(scenario.lore):
        where: Location = ("lore", index)
        if entry.probability == 0:
            yield (*where, "probability"), "This entry can never wake with a probability of 0; raise it."
        if entry.always and entry.keys:
            yield (*where, "keys"), "This entry is always there, so its keys do nothing; drop them or 'always'."
        for place, key in enumerate(entry.keys):
            if not entry.always and _too_common(key, entry.match):
                message = f"'{key}' is in nearly every text, so this entry always wakes; use a rarer word or 'always'."
                yield (*where, "keys", place), message
        yield from ((where, message) for message in _contradictions(entry))


def _too_common(key: str, match: Match) -> bool:
    if match is Match.REGEX:
        return re.search(key, _PLAIN_SENTENCE, re.IGNORECASE) is not None
    return _COMMON.fullmatch(key) is not None or (match is Match.PART and len(key) < 3 and key.isascii())


def _contradictions(entry: LoreEntry) -> Iterator[str]:
    if entry.match is Match.REGEX:
        return
    if entry.keys and not entry.always and all(_excluded(key, entry) for key in entry.keys):
        yield "This entry can never wake, because 'not' rules out each of its keys; change one of them."
    wanted = [word for word in entry.all_of if _excluded(word, entry)]
    if wanted:
        yield f"This entry can never wake, because 'and' wants '{wanted[0]}' but 'not' rules it out; change one."


def _excluded(word: str, entry: LoreEntry) -> bool:
    """Whether each text that contains ``word`` contains one of the entry's ``not`` words."""
    if entry.match is Match.PART:
        return any(unwanted.casefold() in word.casefold() for unwanted in entry.none_of)
    return any(f" {unwanted.casefold()} " in f" {word.casefold()} " for unwanted in entry.none_of)


def _budget(scenario: Scenario, count: Count) -> Found:
    for index, entry in enumerate(scenario.lore):
        cost = _cost(entry, count)
        before = sum(_cost(other, count) for other in scenario.lore if _comes_first(other, entry))
        if cost > scenario.lore_budget:
            message = (
                f"This text takes about {cost} tokens of 'lore_budget: {scenario.lore_budget}'; shorten it to fit."
            )
            yield ("lore", index, "text"), message
        elif cost + before > scenario.lore_budget:
            message = "This entry can never wake, because entries that are always there use up 'lore_budget'; raise it."
            yield ("lore", index), message


def _cost(entry: LoreEntry, count: Count) -> int:
    return count(lore_line(entry.text))


def _comes_first(other: LoreEntry, entry: LoreEntry) -> bool:
    return other.priority > entry.priority and other.always and _certain(other) and not other.group


def _certain(entry: LoreEntry) -> bool:
    """Once its keys are found, nothing else can keep this entry out."""
    free = entry.probability == 1 and not entry.cooldown and not entry.delay
    return free and not entry.all_of and not entry.none_of


def _shadowed(scenario: Scenario) -> Found:
    for index, entry in enumerate(scenario.lore):
        for place, other in enumerate(scenario.lore):
            if place != index and _hides(other, entry, earlier=place < index):
                message = f"This entry can never be told, because '{other.label}' always takes its place; "
                yield ("lore", index), message + "change its keys, group or priority."
                break


def _hides(other: LoreEntry, entry: LoreEntry, *, earlier: bool) -> bool:
    if earlier and other.model_copy(update={"name": entry.name}) == entry:
        return True
    same_group = bool(entry.group) and other.group == entry.group
    if not same_group or other.priority <= entry.priority or not _certain(other) or entry.sticky:
        return False
    return other.always or _covers(other, entry)


def _covers(other: LoreEntry, entry: LoreEntry) -> bool:
    """Whether ``other`` is woken whenever ``entry`` is."""
    alike = other.match is entry.match and other.depth >= entry.depth and not entry.always
    return alike and _folded(entry.keys) <= _folded(other.keys)


def _folded(keys: Sequence[str]) -> set[str]:
    return {key.casefold() for key in keys}
