"""``python -m training.corpus.check NAME``: is this genre complete, and how does it read?"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterator
from random import Random

from training.corpus import genres
from training.corpus.format import Genre
from training.corpus.grammar import PatternError, say, slots_of
from training.corpus.tale import write
from training.corpus.words import Noun

COMMON = frozenset({"name", "role", "setting", "place"})
_ODD = re.compile(r"[^\x20-\x7e]")
_DUPLICATE_WORD = re.compile(r"\b(\w+) \1\b", re.IGNORECASE)
_SAMPLE: dict[str, Noun | str] = {
    "role": Noun("hour keeper"), "setting": Noun("old inn"), "place": Noun("roof", where="on"), "name": "Ada",
    "noun": "owls", "region": "Orvane",
}  # fmt: skip
_NOUNS = (Noun("amber egg"), Noun("iron scissors", plural=True), Noun("Mara", proper=True, gender="she"))

Checked = tuple[str, str, frozenset[str]]
"""Where it stands, the pattern, the slots it may use."""


def _each(where: str, patterns: tuple[str, ...], *slots: str) -> Iterator[Checked]:
    for number, pattern in enumerate(patterns, 1):
        yield f"{where} {number}", pattern, COMMON | set(slots)


def patterns(genre: Genre) -> Iterator[Checked]:
    """Every pattern of ``genre`` with its place and the slots that it may use."""
    for place in genre.places:
        yield from _each(f"place {place.name}: senses", place.senses)
        for fixture in place.fixtures:
            yield from _each(f"fixture {fixture.name}: look", fixture.look, "thing")
    for thing in genre.things:
        yield from _each(f"thing {thing.name}: look", thing.look, "thing")
    for person in genre.people:
        yield from _each(f"person {person.role}: look", person.look, "person")
        yield from _each(f"person {person.role}: gestures", person.gestures, "person")
        yield from _each(f"person {person.role}: talk", person.talk)
        yield from _each(f"person {person.role}: wants", person.wants, "want")
        yield from _each(f"person {person.role}: secrets", person.secrets)
    for threat in genre.threats:
        for field in ("near", "close", "here", "strike", "brush", "away", "dares"):
            yield from _each(f"threat {threat.name}: {field}", getattr(threat, field))
    yield from _goals(genre)
    for index, fact in enumerate(genre.facts, 1):
        slots = ("noun",) if fact.nouns else ()
        yield from _each(f"fact {index}: tell", fact.tell, *slots)
        yield from _each(f"fact {index}: show", fact.show, *slots)
    for setting in genre.settings:
        yield from _each(f"setting {setting.head}: phrases", setting.phrases, "region")
    yield from _each("weather", genre.weather)
    yield from _each("moods", genre.moods)
    yield from _each("openers", genre.openers)
    yield from _each("risks", genre.risks, "thing")
    yield from _each("sounds", genre.sounds)


def _goals(genre: Genre) -> Iterator[Checked]:
    for goal in genre.goals:
        extra = ("target", "person") if goal.kind == "deliver" else ("target",)
        yield from _each(f"goal {goal.target}: aim", goal.aim, *extra)
        yield from _each(f"goal {goal.target}: why", goal.why, *extra)
        yield from _each(f"goal {goal.target}: clues", goal.clues, "spot", *extra)
        yield from _each(f"goal {goal.target}: win", goal.win, *extra)
        yield from _each(f"goal {goal.target}: bitter", goal.bitter, *extra)
        yield from _each(f"goal {goal.target}: answers", goal.answers)


def _pattern_problem(pattern: str, allowed: frozenset[str]) -> str:
    """What is wrong with ``pattern``, or nothing."""
    try:
        used = slots_of(pattern)
    except PatternError as error:
        return str(error)
    if used - allowed:
        return f"slot {sorted(used - allowed)} is not filled here; filled: {sorted(allowed)}"
    if _ODD.search(pattern):
        return f"{_ODD.search(pattern).group()!r}: write plain ASCII"  # type: ignore[union-attr]
    free = used - set(_SAMPLE)
    texts = [say(pattern, _SAMPLE | dict.fromkeys(free, noun), Random(n)) for n in range(4) for noun in _NOUNS]
    for text in texts:
        double = _DUPLICATE_WORD.search(text)
        if double and double.group(1).lower() not in ("that", "had", "knock", "rain", "very"):
            return f"says {double.group()!r}: {text!r}"
    return ""


_MINIMUM = {
    "tones": 2,
    "settings": 5, "roles": 8, "places": 12, "things": 14, "people": 6, "threats": 3, "goals": 6, "facts": 8,
    "weather": 8, "moods": 14, "openers": 8, "risks": 8, "sounds": 8,
}  # fmt: skip


def _counts(genre: Genre) -> Iterator[tuple[str, int, int]]:
    """What, how many there are, how many there must be."""
    for field, least in _MINIMUM.items():
        yield field, len(getattr(genre, field)), least
    for place in genre.places:
        yield f"place {place.name}: senses", len(place.senses), 5
        yield f"place {place.name}: fixtures", len(place.fixtures), 2
    for person in genre.people:
        for field, least in {"look": 3, "gestures": 4, "talk": 6, "wants": 3, "secrets": 3}.items():
            yield f"person {person.role}: {field}", len(getattr(person, field)), least
    for threat in genre.threats:
        wanted = {"near": 4, "close": 4, "here": 3, "strike": 2, "brush": 3, "away": 3, "dares": 3}
        for field, least in wanted.items():
            yield f"threat {threat.name}: {field}", len(getattr(threat, field)), least
    for goal in genre.goals:
        for field, least in {"aim": 3, "why": 2, "clues": 4, "win": 2, "bitter": 2}.items():
            yield f"goal {goal.target}: {field}", len(getattr(goal, field)), least
    for index, fact in enumerate(genre.facts, 1):
        yield f"fact {index}: show", len(fact.show), 5
    for setting in genre.settings:
        yield f"setting {setting.head}: phrases", len(setting.phrases), 3


def problems(genre: Genre) -> list[str]:
    """Everything wrong with ``genre``, one sentence each."""
    found = [f"{what}: {have}, need {need}" for what, have, need in _counts(genre) if have < need]
    found += [f"{where}: {text}" for where, p, allowed in patterns(genre) if (text := _pattern_problem(p, allowed))]
    found += _kinds(genre) + _repeats(genre) + _options(genre)
    return found


def _kinds(genre: Genre) -> list[str]:
    missing = {"find", "deliver", "rescue", "escape", "learn", "mend"} - {g.kind for g in genre.goals}
    found = [f"goals: no goal of kind {kind}" for kind in sorted(missing)]
    uses = {"light", "key", "tool", "paper", "treasure", "food"} - {t.use for t in genre.things}
    found += [f"things: none with use {use}" for use in sorted(uses)]
    if not any(f.holds for p in genre.places for f in p.fixtures):
        found.append("places: no fixture holds anything (holds=True)")
    for goal in genre.goals:
        if goal.kind == "mend" and len(goal.parts) < 3:
            found.append(f"goal {goal.target}: parts: {len(goal.parts)}, need 3")
        if goal.kind == "learn" and len(goal.answers) < 3:
            found.append(f"goal {goal.target}: answers: {len(goal.answers)}, need 3")
        found += [f"goal {goal.target}: aim without {{target}}: {a!r}" for a in goal.aim if "target" not in slots_of(a)]
    for person in genre.people:
        found += [f"person {person.role}: wants without {{a want}}" for w in person.wants if "want" not in slots_of(w)]
    return found


def _repeats(genre: Genre) -> list[str]:
    seen = Counter(pattern for _, pattern, _ in patterns(genre))
    named = Counter([p.name for p in genre.places] + [t.name for t in genre.things])
    return [f"written {n} times: {p!r}" for p, n in seen.items() if n > 1] + [
        f"name used {n} times: {name!r}" for name, n in named.items() if n > 1
    ]


def _well_formed(option: str) -> bool:
    return (option[:1].isupper() or option[:1] == "[") and option.endswith(".") and len(option) <= 60


def _options(genre: Genre) -> list[str]:
    options = [*genre.risks, *(d for t in genre.threats for d in t.dares)]
    wanted = "option must start with a capital, end with a full stop, stay under 60"
    return [f"{wanted}: {option!r}" for option in options if not _well_formed(option)]


def _sample(genre: str, seed: int) -> str:
    """A game of ``genre`` as the model will read it."""
    game = write(f"check-{seed}", held_out=False, genre=genre)
    turns = [f"> {turn['user']}\n{turn['model']}" for turn in game["turns"]]
    return "\n\n".join([game["system"], *turns])


def main(argv: list[str] | None = None) -> int:
    """Print every problem, then one sample game. 1 when there are problems."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("genre", choices=genres.names())
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(argv)
    found = problems(genres.load(options.genre))
    for line in found:
        print(line, file=sys.stderr)
    print(f"{options.genre}: {len(found)} problems", file=sys.stderr)
    print(_sample(options.genre, options.seed))
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
