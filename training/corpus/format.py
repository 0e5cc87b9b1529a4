"""What a genre is made of. genres/FORMAT.md explains it to a writer.

``python -m training.corpus.check NAME`` checks one.

Every ``str`` that reads as a sentence is a pattern (see grammar.py). All narration is second person, present tense.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Patterns = tuple[str, ...]
GoalKind = Literal["find", "deliver", "rescue", "escape", "learn", "mend"]
PlaceKind = Literal["in", "out", "under", "water"]
Tone = Literal["gentle", "dry", "grim", "merry", "dreamy", "tense", "plain"]
Use = Literal[
    "light",
    "key",
    "tool",
    "weapon",
    "food",
    "paper",
    "treasure",
    "rope",
    "clothing",
    "music",
    "medicine",
    "token",
]


@dataclass(frozen=True, slots=True)
class Fixture:
    """Something that stays where it is: a stove, a mural, a well."""

    name: str
    look: Patterns
    """What a closer look shows. ``{thing}`` is the fixture itself."""
    plural: bool = False
    mass: bool = False
    holds: bool = False
    """Something small can lie in, under or behind it."""


@dataclass(frozen=True, slots=True)
class Place:
    name: str
    senses: Patterns
    """Whole sentences, true whenever the hero stands here, naming no exits, no people and nothing that can be taken."""
    fixtures: tuple[Fixture, ...] = ()
    kind: PlaceKind = "in"
    where: str = "in"
    proper: bool = False
    plural: bool = False


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that fits in a pocket or under an arm."""

    name: str
    use: Use
    look: Patterns
    """``{thing}`` is the thing, ``{it thing}`` its pronoun."""
    plural: bool = False
    mass: bool = False


@dataclass(frozen=True, slots=True)
class Person:
    role: str
    """A noun without article: ``ferryman``. A name is given by the program."""
    gender: Literal["he", "she", "any"]
    look: Patterns
    """``{person}``, ``{he person}``, ``{his person}``."""
    gestures: Patterns
    """Small sentences between two lines of speech: ``{person} wipes {his person} hands.``"""
    talk: Patterns
    """Things this person says at any time, without quotation marks, in this person's voice."""
    wants: Patterns
    """What this person says to ask for something. ``{a want}`` is the thing wanted."""
    secrets: Patterns
    """What this person says only to a friend."""


@dataclass(frozen=True, slots=True)
class Threat:
    """A danger with a clock. The three stages come in this order over the game."""

    name: str
    near: Patterns
    """Stage 1: the first signs."""
    close: Patterns
    """Stage 2: nobody can overlook it now."""
    here: Patterns
    """Stage 3: it is upon the hero, who still has a breath to act."""
    strike: Patterns
    """A bad ending: two or three sentences."""
    brush: Patterns
    """The hero dares something against it and is hurt, but goes on: one or two sentences."""
    away: Patterns
    """It is beaten, fooled, or passes: one or two sentences."""
    dares: Patterns
    """Risky options against it, imperative, with a full stop: ``Wade into the rising tide.``"""
    plural: bool = False
    mass: bool = False


@dataclass(frozen=True, slots=True)
class Goal:
    """``{target}`` is the target; ``{setting}`` the setting. For ``deliver``, ``{person}`` is who must have it."""

    kind: GoalKind
    target: str
    """find, deliver: a thing. rescue: a person's role. escape: the way out (``harbour gate``). learn: what is to be
    explained (``silence of the bells``). mend: a machine or the like that must work again."""
    aim: Patterns
    """Follows ``Your goal is to``: ``find {target} before the winter``. Keep ``{target}`` in every one."""
    why: Patterns
    """A sentence that says why it matters."""
    clues: Patterns
    """Sentences that point onward, heard or read. ``{spot}`` is the place to go next (may be left out)."""
    win: Patterns
    """The good ending: two to four sentences."""
    bitter: Patterns
    """The goal is reached at a price: two to four sentences."""
    plural: bool = False
    answers: Patterns = ()
    """learn: the truth, as a clause: ``the keeper stopped the bells himself``."""
    parts: tuple[str, ...] = ()
    """mend: things the mending takes, singular (at least three; two are used)."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something a prompt may say about this world, and how it comes back. ``{noun}``, if ``nouns`` are given, is filled
    with one of them as it stands, without an article."""

    tell: Patterns
    """As the author of the prompt writes it, a whole sentence in third person or about "the player"."""
    show: Patterns
    """As the narration shows it while the story goes on, at any place: whole sentences, second person."""
    nouns: tuple[str, ...] = ()
    """Plural nouns, one of which is chosen for ``{noun}``: ``gulls``, ``clocks``."""


@dataclass(frozen=True, slots=True)
class Setting:
    head: str
    """The common noun: ``lighthouse``. Narration calls it ``the lighthouse``."""
    phrases: Patterns
    """As a prompt says it, with article: ``a lighthouse off {region}``. ``{region}`` is an invented name."""
    where: str = "in"


@dataclass(frozen=True, slots=True)
class Genre:
    name: str
    """As an author would say it: ``maritime mystery``."""
    tones: tuple[Tone, ...]
    settings: tuple[Setting, ...]
    roles: tuple[str, ...]
    places: tuple[Place, ...]
    things: tuple[Thing, ...]
    people: tuple[Person, ...]
    threats: tuple[Threat, ...]
    goals: tuple[Goal, ...]
    facts: tuple[Fact, ...]
    weather: Patterns
    """Weather or time of day, outdoors: whole sentences."""
    moods: Patterns
    """Sentences that close a paragraph anywhere in this genre."""
    openers: Patterns
    """First sentences of a game. ``{name}``, ``{a role}``, ``{setting}``, ``{place}``; address the hero as you."""
    risks: Patterns
    """Risky options, imperative, not tied to a threat; may use ``{thing}`` (a fixture here) and ``{place}``."""
    sounds: Patterns
    """What listening brings: sentences."""
    names: Literal["plain", "old", "northern", "southern", "eastern", "space", "fairy"] = "plain"
