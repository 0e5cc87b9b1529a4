"""What a game is about, drawn before its prompt is written: setting, hero, goal and a handful of facts."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from random import Random
from typing import TypeVar

from training.corpus import genres
from training.corpus.format import Genre, Goal, Patterns, Thing, Threat
from training.corpus.grammar import fill
from training.corpus.lexicon import names, nouns
from training.corpus.voice import common, facts, goals, items, rooms
from training.corpus.voice.enemy import ENEMY
from training.corpus.words import Noun

T = TypeVar("T")
RESERVED = 12
"""One word in this many belongs to the held-out split alone."""


def reserved(word: str) -> bool:
    """Whether ``word`` is kept for the held-out split."""
    return zlib.crc32(word.encode()) % RESERVED == 0


@cache
def _split(block: str, held: bool) -> tuple[str, ...]:
    return tuple(w for w in nouns.words(block) if reserved(w) == held)


class Dice:
    """A random source that knows which words its split may use."""

    def __init__(self, seed: str, held_out: bool) -> None:
        self.rng = Random(seed)
        self.held_out = held_out

    def chance(self, share: float) -> bool:
        return self.rng.random() < share

    def pick(self, items: Sequence[T]) -> T:
        return items[int(self.rng.random() * len(items))]

    def usual(self, ways: Sequence[T]) -> T:
        """One of the ways of telling something, the first ones much more often than the last: of ten, the first in
        nearly half the times. Language is like that, and a small model learns the usual ways well before the rare."""
        return ways[int(self.rng.random() ** 3 * len(ways))]

    def some(self, items: Sequence[T], count: int) -> list[T]:
        return self.rng.sample(list(items), min(count, len(items)))

    def pattern(self, patterns: tuple[str, ...]) -> str:
        """One of a prompt's patterns; some are kept for the held-out split."""
        kept = [p for p in patterns if reserved(p)]
        if self.held_out and kept and self.chance(0.5):
            return self.pick(kept)
        return self.pick([p for p in patterns if p not in kept] or patterns)

    def name(self, style: str, gender: str, made_up: float = 0.5) -> str:
        """A given name that belongs to this split."""
        return self._of_split(lambda: names.person_name(self.rng, style, gender, made_up))

    def hero(self, style: str, made_up: float = 0.5) -> str:
        """A hero's name, of this split."""
        return self._of_split(lambda: names.hero_name(self.rng, style, made_up))

    def _of_split(self, draw: Callable[[], str]) -> str:
        for _ in range(200):
            name = draw()
            if any(reserved(word) for word in name.split()) == self.held_out:
                break
        return name

    def word(self, block: str) -> str:
        """An entry of a lexicon block: in the held-out split a reserved one, mostly."""
        return self.pick(_split(block, self.held_out and self.chance(0.7)) or _split(block, False))


@dataclass(slots=True)
class Element:
    """One fact of the premise: how the prompt tells it and how the narration shows it."""

    kind: str
    tell: str
    show: Patterns
    words: tuple[str, ...]
    """What a reader would look for in a reply that uses it."""
    slots: dict[str, Noun | str] = field(default_factory=dict)

    @property
    def topic(self) -> Noun | None:
        """What one can ask people about."""
        if self.kind == "fact" and self.words:
            if not self.tell:
                return Noun(self.words[0], proper=True) if self.words[0][:1].isupper() else None
            return Noun(self.words[0], plural=True)
        if self.kind == "past":
            return Noun(f"your {self.words[0]}", proper=True)
        if self.kind in ("fear", "deadline", "season"):
            return Noun(self.words[0], proper=True)
        return None


@dataclass(slots=True)
class Companion:
    noun: Noun
    kind: str
    """``a tame jackdaw``."""
    speaks: bool


@dataclass(slots=True)
class Cast:
    """Somebody whom the prompt names."""

    noun: Noun
    role: Noun
    detail: str = ""
    """What one sees first: ``one lead boot``."""


@dataclass(slots=True)
class Declared:
    """A place that the prompt names."""

    noun: Noun
    kind: str


@dataclass(slots=True)
class Premise:
    genre: Genre
    label: str
    tone: str
    name: str
    role: Noun
    setting: Noun
    phrase: str
    native: bool
    world: str
    """Which family of rooms a composed setting takes: in, out, town, ship, under."""
    goal: Goal
    target: Noun
    person: str
    """deliver: the name of who must have it."""
    aim: str
    elements: list[Element]
    companion: Companion | None
    odd: Noun | None
    deadline: str
    long_setting: Noun
    """The setting with its adjective: ``tattered suburb``."""
    places: list[Declared] = field(default_factory=list)
    cast: list[Cast] = field(default_factory=list)
    things: list[Noun] = field(default_factory=list)
    """Things that the prompt names, to be found in the world."""
    enemy: Cast | None = None
    threat: Threat | None = None
    """The danger that the prompt speaks of, if it does."""
    pockets: tuple[Thing, ...] = ()
    """What the hero carries at the start."""
    closed: bool = False
    """Whether nobody but the cast may appear."""
    named: bool = True
    """Whether the prompt gives the hero's name."""
    roled: bool = True
    """Whether the prompt gives the hero's role."""

    @property
    def names(self) -> set[str]:
        """The names that belong to somebody already, a hero's given name and surname by themselves, too."""
        friend = [self.companion.noun.text] if self.companion is not None else []
        enemy = [self.enemy.noun.text] if self.enemy is not None else []
        cast = [c.noun.text for c in self.cast]
        return {self.name, *self.name.split(), self.person, *friend, *enemy, *cast}


def thing_noun(dice: Dice, use: str = "", rich: bool = True) -> tuple[str, str]:
    """A thing nobody foresaw, and what it is good for: ``("amber accordion", "music")``; a ``rich`` one, which a prompt
    names, more often has an adjective."""
    use = use or dice.pick(sorted(nouns.THINGS))
    word = dice.word(nouns.THINGS[use])
    roll = dice.rng.random()
    if roll < (0.5 if rich else 0.25):
        word = f"{dice.word(nouns.MATERIALS)} {word}"
    elif rich and roll < 0.6:
        word = f"{names.invented(dice.rng)} {word}"
    return word, use


def role_noun(dice: Dice) -> Noun:
    """A hero's or a stranger's calling."""
    return Noun(dice.word(nouns.ROLES))


_BY_WORLD = {
    "in": ("in", "in", "in", "out", "under"), "out": ("out", "out", "in", "water"),
    "town": ("in", "out", "out", "water", "under"),
    "ship": ("in", "in", "out", "under"), "under": ("under", "under", "in", "water"),
    "": ("in", "out", "under", "water"),
}  # fmt: skip


def room_name(dice: Dice, world: str, proper: bool = True) -> Declared:
    """A room nobody foresaw: ``crimson pantry``, ``garden of nine clocks``, ``Oredin Bridge``."""
    kind = dice.pick(_BY_WORLD[world])
    word, _, where = dice.word(rooms.ROOMS[kind]).partition("@")
    where = where or "in"
    if proper and dice.chance(0.15):
        return Declared(Noun(f"{names.invented(dice.rng)} {word.title()}", proper=True, where=where), kind)
    slots = {
        "room": word, "adjective": dice.word(nouns.ADJECTIVES), "material": dice.word(nouns.MATERIALS),
        "plural": dice.word(nouns.PLURALS),
        "creature": dice.word(nouns.CREATURES), "role": dice.word(nouns.ROLES), "number": dice.pick(rooms.NUMBERS),
    }  # fmt: skip
    return Declared(Noun(fill(dice.pick(rooms.NAMES), slots, dice.rng), where=where), kind)


def _setting(dice: Dice, genre: Genre) -> tuple[Noun, Noun, str]:
    setting = dice.pick(genre.settings)
    region = names.place_name(dice.rng)
    noun = Noun(setting.head, where=setting.where)
    return noun, noun, fill(dice.pick(setting.phrases), {"region": region}, dice.rng)


_WHERE = {"in": "in", "out": "in", "town": "in", "ship": "on", "under": "in"}


def _composed(dice: Dice) -> tuple[Noun, Noun, str, str]:
    world = dice.pick(("in", "in", "out", "out", "town", "ship", "under"))
    head = dice.word(nouns.SETTINGS[world])
    adjective = dice.word(nouns.ADJECTIVES) if dice.chance(0.6) else ""
    noun = Noun(head, where=_WHERE[world])
    slots: dict[str, Noun | str] = {"region": names.place_name(dice.rng), "plural": dice.word(nouns.PLURALS)}
    where = fill(dice.pick(common.LOCATIONS), slots, dice.rng)
    phrase = f"{Noun(f'{adjective} {head}'.strip()).a} {where}".strip()
    long = replace(noun, text=f"{adjective} {head}".strip())
    return noun, long, phrase, world


def _goal(dice: Dice, genre: Genre, native: bool) -> tuple[Goal, Noun]:
    if native and dice.chance(0.45):
        goal = dice.pick(genre.goals)
        return goal, Noun(goal.target, plural=goal.plural)
    goal = dice.pick(goals.GOALS)
    target = _target(dice, goal.kind)
    return replace(goal, target=target.text), target


def _target(dice: Dice, kind: str) -> Noun:
    if kind in ("find", "deliver"):
        return Noun(thing_noun(dice)[0])
    if kind == "rescue":
        word = dice.word(nouns.ROLES)
        return Noun(f"{dice.pick(goals.CAPTIVES)} {word}" if dice.chance(0.6) else word)
    if kind == "escape":
        return Noun(dice.pick(goals.WAYS_OUT))
    if kind == "mend":
        return Noun(
            f"{dice.word(nouns.MATERIALS)} {dice.pick(goals.MACHINES)}"
            if dice.chance(0.5)
            else dice.pick(goals.MACHINES)
        )
    return Noun(fill(dice.pick(goals.RIDDLES), {"plural": dice.word(nouns.PLURALS)}, dice.rng))


def _other(dice: Dice, style: str, gender: str, made_up: float, taken: set[str]) -> str:
    """A name that nobody has yet."""
    name = dice.name(style, gender, made_up)
    while name in taken:
        name = dice.name(style, gender, made_up)
    taken.add(name)
    return name


def companion(dice: Dice, style: str, taken: set[str]) -> Companion:
    """Someone at the hero's side, with a name that is not in ``taken``."""
    gender = dice.pick(("he", "she"))
    name = _other(dice, style, gender, 0.5, taken)
    if dice.chance(0.65):
        adjective = dice.word(nouns.CREATURE_ADJECTIVES)
        kind = Noun(f"{adjective} {dice.word(nouns.CREATURES)}").a
        return Companion(Noun(name, proper=True, gender=gender), kind, adjective in ("talking", "sarcastic", "wise"))
    word = dice.word(nouns.HELPERS)
    kind = f"your {word}" if word in facts.KIN else Noun(word).a
    gender = facts.KIN.get(word, gender)
    return Companion(Noun(_other(dice, style, gender, 0.5, taken), proper=True, gender=gender), kind, True)


def _elements(dice: Dice, genre: Genre, native: bool, name: str, count: int) -> list[Element]:
    found: list[Element] = []
    if native and genre.facts and dice.chance(0.6):
        found.append(facts.genre_fact(dice, genre))
    kinds: set[str] = set()
    while len(found) < count:
        made = dice.pick(facts.MAKERS)(dice, name)
        if made.kind not in kinds:
            found.append(made)
        kinds.add(made.kind)
    return found[:count]


def _people(dice: Dice, style: str, count: int, taken: set[str]) -> list[Cast]:
    found: list[Cast] = []
    for _ in range(count):
        gender = dice.pick(("he", "she"))
        name = dice.name(style, gender)
        if name not in taken:
            detail = dice.word(facts.DETAILS) if dice.chance(0.6) else ""
            found.append(Cast(Noun(name, proper=True, gender=gender), role_noun(dice), detail))
            taken.add(name)
    return found


def _enemy(cast: Cast) -> Threat:
    told: dict[str, Patterns] = {
        stage: tuple(p.replace("{enemy}", cast.noun.text) for p in getattr(ENEMY, stage)) for stage in _STAGES
    }
    return replace(ENEMY, name=cast.noun.text, **told)  # type: ignore[arg-type]


_STAGES = ("near", "close", "here", "strike", "brush", "away", "dares")


def _add_dangers(dice: Dice, premise: Premise, style: str, taken: set[str]) -> None:
    """In some games the prompt itself says what to fear, and names people and places."""
    if dice.chance(0.2):
        found = _people(dice, style, 1, taken)
        if found:
            premise.enemy, premise.threat = found[0], _enemy(found[0])
    elif dice.chance(0.2):
        premise.threat = dice.pick(premise.genre.threats)
    if dice.chance(0.5):
        premise.cast = _people(dice, style, dice.pick((1, 1, 2)), taken)
        premise.elements += [facts.quirk(dice, c.noun) for c in premise.cast if not c.detail]
    if premise.odd is None and dice.chance(0.4):
        premise.pockets = tuple(_pocket(dice) for _ in range(dice.pick((1, 2, 2, 3))))
    if dice.chance(0.3):
        premise.things = [Noun(thing_noun(dice)[0]) for _ in range(dice.pick((2, 2, 3)))]
    if dice.chance(0.35):
        made = [room_name(dice, premise.world) for _ in range(dice.pick((2, 3, 4)))]
        premise.places = list({p.noun.text: p for p in made}.values())


def _pocket(dice: Dice) -> Thing:
    """Something that the prompt puts into the hero's hands."""
    name, use = thing_noun(dice)
    return Thing(name, use, items.LOOK[use] + items.LOOK["any"])  # type: ignore[arg-type]


def draw(dice: Dice, named: str = "", untold: bool = False) -> Premise:
    """A premise, complete, of the genre module ``named`` if given; its prompt is written by prompts.py.

    ``untold`` is for a prompt that says nothing: names and settings that anyone could think of.
    """
    native = bool(named) or dice.chance(0.9 if untold else 0.5)
    made_up = 0.0 if untold else 0.5
    genre = genres.load(named or dice.pick(genres.names())) if native else common.GENRE
    if native:
        (setting, long, phrase), world, label = _setting(dice, genre), "", genre.name
    else:
        setting, long, phrase, world = _composed(dice)
        label = dice.pick(common.LABELS)
    goal, target = _goal(dice, genre, native)
    tone = dice.pick(genre.tones)
    style = genre.names if native else dice.pick(("plain", "old", "northern", "southern", "eastern", "space", "fairy"))
    role = Noun(dice.pick(genre.roles)) if native and dice.chance(0.5) else role_noun(dice)
    name = dice.hero(style, made_up)
    elements = _elements(dice, genre, native, name.split()[0], dice.pick((1, 1, 2, 2, 3)))
    taken = {name, *name.split()}
    friend = companion(dice, style, taken) if dice.chance(0.4) else None
    odd = Noun(thing_noun(dice)[0]) if dice.chance(0.4) else None
    person = _other(dice, style, dice.pick(("he", "she")), made_up, taken)
    deadline = next((e.words[0] for e in elements if e.kind == "deadline"), "")
    slots: dict[str, Noun | str] = {"target": target, "person": person, "setting": setting, "name": "", "role": role}
    premise = Premise(
        genre=genre, label=label, tone=tone, name=name, role=role, setting=setting,
        phrase=phrase, native=native, world=world, goal=goal, target=target, person=person,
        aim=fill(dice.pick(goal.aim), slots, dice.rng), elements=elements, companion=friend, odd=odd, deadline=deadline,
        long_setting=long,
    )  # fmt: skip
    _add_dangers(dice, premise, style, taken)
    return premise
