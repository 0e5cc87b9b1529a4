"""The place a game is played in: rooms, exits that agree both ways, what lies and who stands where."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from typing import Any

from training.corpus.format import Fixture, Patterns, Place
from training.corpus.format import Person as Character
from training.corpus.grammar import fill
from training.corpus.lexicon import nouns
from training.corpus.lexicon.parts import PARTS
from training.corpus.premise import Cast, Declared, Dice, Premise, role_noun, room_name, thing_noun
from training.corpus.voice import common, items, rooms, ways
from training.corpus.words import Noun


@dataclass(eq=False, slots=True)
class Item:
    """A thing that can be carried."""

    noun: Noun
    use: str
    look: Patterns
    wanted: bool = False
    """Part of the plot: never left lying about for nothing."""


@dataclass(eq=False, slots=True)
class Feature:
    """A thing that stays: a fixture of a room."""

    noun: Noun
    look: Patterns
    holds: bool
    item: Item | None = None
    searched: bool = False
    looked: int = 0


@dataclass(eq=False, slots=True)
class Exit:
    to: Room
    way: ways.Way
    there: bool
    """Whether this is the way's first direction."""
    locked: bool = False

    @property
    def onward(self) -> bool:
        """Whether it is told in the way's first direction: nobody goes *back* to a room not yet seen."""
        return self.to.visits == 0 if self.way.same else self.there

    @property
    def text(self) -> str:
        """``stairs lead up to {dest}``, as a clause."""
        return self.way.exit_there if self.onward else self.way.exit_back

    @property
    def order(self) -> str:
        """``Climb the stairs to {dest}.``"""
        return self.way.go_there if self.onward else self.way.go_back

    @property
    def walk(self) -> str:
        """``climb the stairs``: follows ``You``."""
        return self.way.walk_there if self.onward else self.way.walk_back


@dataclass(eq=False, slots=True)
class Room:
    noun: Noun
    senses: list[str]
    features: list[Feature]
    kind: str
    exits: list[Exit] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    visits: int = 0

    def exit_to(self, other: Room) -> Exit | None:
        return next((e for e in self.exits if e.to is other), None)


@dataclass(eq=False, slots=True)
class Someone:
    """A person in the story."""

    noun: Noun
    role: Noun
    data: Character
    room: Room
    met: bool = False
    friend: bool = False
    want: Item | None = None
    asked: bool = False
    talks: int = 0
    detail: str = ""

    @property
    def intro(self) -> Noun:
        """``Mara the ferrywoman``, for those who do not know the person yet."""
        return Noun(f"{self.noun.text} the {self.role.text}", proper=True, gender=self.noun.gender)

    @property
    def short(self) -> Noun:
        return self.noun if self.met else self.intro


@dataclass(slots=True)
class World:
    rooms: list[Room]
    people: list[Someone]
    start: Room

    def path(self, here: Room, goal: Room) -> list[Room]:
        """The rooms to walk through from ``here`` to ``goal``, ``here`` left out."""
        came: dict[int, Room | None] = {id(here): None}
        queue = deque([here])
        while queue:
            room = queue.popleft()
            if room is goal:
                break
            for way in room.exits:
                if id(way.to) not in came:
                    came[id(way.to)] = room
                    queue.append(way.to)
        steps: list[Room] = []
        at: Room | None = goal
        while at is not None and at is not here:
            steps.append(at)
            at = came[id(at)]
        return steps[::-1]

    def people_in(self, room: Room) -> list[Someone]:
        return [p for p in self.people if p.room is room]


def _room(dice: Dice, place: Place, premise: Premise) -> Room:
    slots: dict[str, Noun | str] = {"x": premise.setting.text}
    text = fill(place.name, slots, dice.rng) if "{" in place.name else place.name
    words = text.split()
    if len(words) > 1 and words[-1] == words[-2]:
        text = " ".join(words[:-1])
    proper = place.proper or text in ("Tallow Street", "Street of Empty Cages") or text.startswith("Corwin")
    features = [Feature(Noun(f.name, plural=f.plural, mass=f.mass), f.look, f.holds) for f in place.fixtures]
    senses = list(place.senses)
    dice.rng.shuffle(senses)
    return Room(
        Noun(text, proper=proper, plural=place.plural, where=place.where),
        senses,
        features,
        place.kind,
    )


def _fixture(dice: Dice, kind: str, taken: set[str]) -> Fixture | None:
    word = dice.word(rooms.FIXTURES[kind])
    holds = word.endswith("*")
    word = word.strip("*")
    if word in taken:
        return None
    taken.add(word)
    roll = dice.rng.random()
    adjective = dice.word(nouns.ADJECTIVES) if roll < 0.12 else dice.word(nouns.MATERIALS) if roll < 0.25 else ""
    return Fixture(f"{adjective} {word}".strip(), rooms.LOOK_HOLDS if holds else rooms.LOOK_PLAIN, holds=holds)


def _declared(dice: Dice, declared: Declared, taken: set[str]) -> Place:
    """A room that has nothing but its name and kind, furnished."""
    senses = dice.some(rooms.SENSES[declared.kind], 6)
    if dice.chance(0.3):
        senses.append(dice.pick(rooms.TRUE_TO_NAME))
    fixtures: list[Fixture] = []
    while len(fixtures) < 2:
        made = _fixture(dice, declared.kind, taken if len(taken) < 8 else set())
        fixtures += [made] if made else []
    noun = declared.noun
    kind: Any = declared.kind
    return Place(noun.text, tuple(senses), tuple(fixtures), kind, noun.where, noun.proper)


def _places(dice: Dice, premise: Premise, count: int) -> list[Place]:
    taken: set[str] = set()
    named = [_declared(dice, p, taken) for p in premise.places]
    if premise.native:
        return _first(dice, named, dice.some(premise.genre.places, max(count - len(named), 3)))
    first, *rest = dice.some(PARTS[premise.world], len(PARTS[premise.world]))
    if dice.chance(0.3):
        first, rest = PARTS[premise.world][0], list(PARTS[premise.world][1:])
    made = [_declared(dice, room_name(dice, premise.world, proper=False), taken) for _ in range(dice.pick((0, 0, 1)))]
    return _first(dice, named, [first, *_mix(dice, dice.some(rest, max(count - len(made) - len(named), 2)), made)])


def _first(dice: Dice, named: list[Place], others: list[Place]) -> list[Place]:
    """The places that the prompt names come first, so that the hero is there early."""
    start = [] if named and dice.chance(0.35) else others[:1]
    return list({p.name: p for p in (*start, *named, *others)}.values())


def _mix(dice: Dice, a: list[Place], b: list[Place]) -> list[Place]:
    both = list({p.name: p for p in (*a, *b)}.values())
    dice.rng.shuffle(both)
    return both


def _join(dice: Dice, a: Room, b: Room, spare: list[ways.Way]) -> None:
    fits = [w for w in spare if w.fits(a.kind, b.kind)] or spare
    way = dice.pick(fits)
    spare.remove(way)
    a.exits.append(Exit(b, way, True))
    b.exits.append(Exit(a, way, False))


def build(dice: Dice, premise: Premise) -> World:
    """Rooms in a tree with a loop or two; nobody and nothing in them yet."""
    rooms = [_room(dice, p, premise) for p in _places(dice, premise, dice.pick((4, 4, 5, 5, 6)))]
    spare = list(ways.WAYS)
    for index in range(1, len(rooms)):
        parents = [r for r in rooms[:index] if len(r.exits) < 3]
        _join(dice, dice.pick(parents), rooms[index], spare)
    if len(rooms) > 4 and dice.chance(0.5):
        a, b = rooms[-1], dice.pick(rooms[:-2])
        if a.exit_to(b) is None and len(a.exits) < 3 and len(b.exits) < 3:
            _join(dice, a, b, spare)
    return World(rooms, [], rooms[0])


def make_item(dice: Dice, premise: Premise, use: str = "") -> Item:
    """A thing of the genre, or one that nobody foresaw."""
    pool = [t for t in premise.genre.things if not use or t.use == use]
    if pool and dice.chance(0.75 if premise.native else 0.3):
        thing = dice.pick(pool)
        return Item(Noun(thing.name, plural=thing.plural, mass=thing.mass), thing.use, thing.look)
    word, kind = thing_noun(dice, use, rich=False)
    return Item(Noun(word), kind, items.LOOK[kind] + items.LOOK["any"])


def make_person(dice: Dice, premise: Premise, room: Room, taken: set[str], name: str, cast: Cast | None) -> Someone:
    """Somebody new, standing in ``room``, whose name and temper nobody else in this game has: ``cast`` if given."""
    pool = [p for p in premise.genre.people if p.role not in taken] or list(premise.genre.people)
    data = dice.pick(pool)
    if cast is not None:
        taken.add(data.role)
        return Someone(cast.noun, cast.role, data, room, detail=cast.detail)
    gender = data.gender if data.gender != "any" else dice.pick(("he", "she"))
    while not name:
        drawn = dice.name(premise.genre.names, gender, 0.0)
        name = "" if drawn in taken else drawn
    taken |= {name, data.role}
    role = role_noun(dice) if data in common.PEOPLE else Noun(data.role)
    return Someone(Noun(name, proper=True, gender=gender), role, data, room)
