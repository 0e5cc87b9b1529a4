"""What a scenario may say: format 1.

Each class is one table of the file and each field one key; the docstring under a field is its description in the JSON
Schema, in editors and in docs/scenario-reference.md, and ``examples`` are shown there. Reading files is the business of
``reader``; placeholders are filled by ``fill``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from enum import StrEnum
from functools import cached_property
from typing import Any, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationInfo, field_validator, model_validator
from pydantic_core import PydanticCustomError

from adventure.scenario.pattern import refusal
from adventure.scenario.values import Identifier, Line, Lines, Options, Paragraphs, Regex, Share, Tags, Title, distinct

FORMAT = 1


class Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True, protected_namespaces=())


class Content(StrEnum):
    EVERYONE = "everyone"
    TEEN = "teen"
    MATURE = "mature"


class Match(StrEnum):
    WORD = "word"
    PART = "part"
    REGEX = "regex"


class Question(Table):
    """One question the player answers before the game begins. The answer replaces ``{name}`` in the texts."""

    name: Identifier = Field(examples=["hero"])
    """What the placeholder is called: small letters, digits and underscores."""
    question: Line = Field(examples=["What is your name?"])
    """What the player is asked."""
    choices: Lines = Field(default=(), examples=[["sailor", "cook", "stowaway"]])
    """The only answers that are taken. Without them any line is."""
    pattern: Regex | None = Field(default=None, examples=["[A-Z][a-z]{1,20}"])
    """A regular expression that the whole answer must match."""
    default: Line | None = Field(default=None, examples=["Robin"])
    """The answer when the player gives none. Without it an answer is required."""

    @field_validator("default")
    @classmethod
    def _allowed(cls, value: str | None, info: ValidationInfo) -> str | None:
        choices, pattern = info.data.get("choices"), info.data.get("pattern")
        if value is not None and (reason := _unfit(value, choices or (), pattern)):
            raise PydanticCustomError("default", "{reason}", {"reason": reason})
        return value

    def refusal(self, answer: str) -> str | None:
        """Why ``answer`` is not taken, as the end of a sentence; None when it is."""
        return _unfit(answer, self.choices, self.pattern)


class Opening(Table):
    """A first turn written by the author, told as it stands, without the model."""

    title: Title | None = Field(default=None, examples=["At the gate"])
    """What the player sees when there are several openings to pick from."""
    prose: Paragraphs = Field(examples=["Rain on the harbour. Your boat is gone."])
    """The text of the turn."""
    options: Options = Field(examples=[["Ask the gulls.", "Follow the rope.", "Knock at the inn."]])
    """The three options, all different."""


class LoreEntry(Table):
    """Something the narrator is reminded of when it comes up. It is put before the player's newest words."""

    model_config = ConfigDict(json_schema_extra={"anyOf": [{"required": ["keys"]}, {"required": ["always"]}]})

    name: Title | None = Field(default=None, examples=["the lamp"])
    """What reports call the entry; its first key unless given."""
    text: Paragraphs = Field(examples=["The lamp is lit with the breath of sleepers."])
    """What the narrator is told."""
    keys: tuple[Line, ...] = Field(default=(), max_length=100, examples=[["lamp", "green light"]])
    """The entry wakes when one of these is found in the newest turns. Case does not matter."""
    all_of: tuple[Line, ...] = Field(default=(), alias="and", max_length=100, examples=[["oil"]])
    """All of these must be found as well."""
    none_of: tuple[Line, ...] = Field(default=(), alias="not", max_length=100, examples=[["daylight"]])
    """None of these may be found."""
    match: Match = Field(default=Match.WORD, examples=["regex"])
    """How keys are found: ``word`` as whole words, ``part`` anywhere in a word, ``regex`` as regular expressions."""
    depth: int = Field(default=2, ge=1, le=20, examples=[4])
    """How many of the newest messages are searched. 1 is the player's newest words, 2 adds the reply before them."""
    always: bool = Field(default=False, examples=[True])
    """The entry is there every turn and needs no keys."""
    priority: int = Field(default=50, ge=0, le=100, examples=[80])
    """When the budget is short, higher ones come first."""
    probability: Share = Field(default=1.0, examples=[0.5])
    """The chance that the entry wakes when it could, from 0 to 1."""
    sticky: int = Field(default=0, ge=0, le=1000, examples=[3])
    """For how many more turns the entry stays after it woke, keys or not."""
    cooldown: int = Field(default=0, ge=0, le=1000, examples=[5])
    """For how many turns the entry rests after it was last there."""
    delay: int = Field(default=0, ge=0, le=1000, examples=[2])
    """How many turns must have passed before the entry can wake at all."""
    group: Title | None = Field(default=None, examples=["weather"])
    """Of the entries in one group at most one wakes a turn: the highest priority, drawn by lot between equals."""

    @property
    def label(self) -> str:
        return self.name or (self.keys[0] if self.keys else self.text.split("\n", 1)[0][:40])

    @model_validator(mode="after")
    def _usable(self) -> Self:
        if not self.always and not self.keys:
            raise PydanticCustomError("keyless", "has no keys and can never wake; add 'keys' or write 'always: true'")
        return self

    @model_validator(mode="after")
    def _expressions(self) -> Self:
        if self.match is Match.REGEX:
            for field, keys in (("keys", self.keys), ("and", self.all_of), ("not", self.none_of)):
                _check_expressions(field, keys)
        return self


class ReplyStyle(Table):
    """How replies should read. Lengths are limits that the engine keeps; the rest is a reminder to the narrator."""

    max_prose: int | None = Field(default=None, ge=16, le=4096, examples=[240])
    """The longest prose of one reply, in tokens (about four letters each)."""
    max_option: int | None = Field(default=None, ge=8, le=120, examples=[24])
    """The longest option, in tokens."""
    tense: Literal["present", "past"] | None = Field(default=None, examples=["present"])
    """The tense the narrator is reminded to keep."""
    person: Literal["first", "second", "third"] | None = Field(default=None, examples=["second"])
    """The grammatical person the narrator is reminded to keep: I, you, or he and she."""

    @property
    def reminder(self) -> str:
        """One sentence for the author's note, or nothing."""
        parts = [f"the {self.tense} tense"] if self.tense else []
        parts += [f"the {self.person} person"] if self.person else []
        return f"Write in {' and '.join(parts)}." if parts else ""


class SamplingStyle(Table):
    """How words are picked. Names and meanings are llama.cpp's. What is left out is the player's setting."""

    temperature: float | None = Field(default=None, ge=0, le=5, allow_inf_nan=False, examples=[0.8])
    """How freely words are picked; 0 takes the likeliest each time."""
    top_k: int | None = Field(default=None, ge=0, le=100_000, examples=[40])
    """Only this many of the likeliest tokens are considered; 0 is off."""
    top_p: Share | None = Field(default=None, examples=[0.95])
    """Only the likeliest tokens that together have this probability are considered; 1 is off."""
    min_p: Share | None = Field(default=None, examples=[0.05])
    """Tokens less likely than this share of the likeliest one are left out; 0 is off."""
    repeat_penalty: float | None = Field(default=None, ge=0.5, le=3, allow_inf_nan=False, examples=[1.05])
    """How much tokens that were just used are held back; 1 is off."""
    repeat_last_n: int | None = Field(default=None, ge=0, le=100_000, examples=[256])
    """How many of the newest tokens the penalty sees."""
    dry_multiplier: float | None = Field(default=None, ge=0, le=10, allow_inf_nan=False, examples=[0.8])
    """How much repeated sequences are held back (DRY); 0 is off."""
    dry_base: float | None = Field(default=None, ge=1, le=8, allow_inf_nan=False, examples=[1.75])
    """How steeply DRY grows with the length of the sequence."""
    dry_allowed_length: int | None = Field(default=None, ge=1, le=100, examples=[2])
    """Sequences up to this many tokens may repeat freely."""
    dry_last_n: int | None = Field(default=None, ge=0, le=100_000, examples=[1024])
    """How many of the newest tokens DRY sees."""
    sentence_penalty: float | None = Field(default=None, ge=0, le=20, allow_inf_nan=False, examples=[4.0])
    """How much sentences that were told before are held back, the first of a reply and options left free; 0 is off."""
    xtc_probability: Share | None = Field(default=None, examples=[0.3])
    """The chance that the likeliest tokens are left out (XTC); 0 is off."""
    xtc_threshold: Share | None = Field(default=None, examples=[0.1])
    """How likely a token must be for XTC to leave it out."""
    seed: int | None = Field(default=None, ge=0, le=2**32 - 1, examples=[7])
    """The game's seed when the player gives none, so that every new game begins alike."""
    banned: Lines = Field(default=(), examples=[["a testament to"]])
    """Phrases the prose must not contain."""

    def engine_values(self) -> dict[str, Any]:
        """What was given, under the names of the engine's ``Sampling``; the seed is not one of them."""
        values = self.model_dump(exclude_none=True, exclude={"seed"})
        return {key: value for key, value in values.items() if key != "banned" or value}


class Recommends(Table):
    """Which models the author has tried. Nothing is downloaded because of it."""

    model: Line | None = Field(default=None, examples=["a 7B instruction model or larger"])
    """A model, or a kind of model, that tells this well."""
    context: int | None = Field(default=None, ge=512, le=1_000_000, examples=[4096])
    """The context window, in tokens, that this scenario was written for."""
    notes: Paragraphs | None = Field(default=None, examples=["Small models forget the second clue."])
    """Anything else worth knowing."""


class Playtest(Table):
    """The limits that a playtest of this scenario must keep. Shares are of all replies."""

    games: int = Field(default=20, ge=1, le=10_000, examples=[20])
    """How many games are played."""
    turns: int = Field(default=15, ge=1, le=1000, examples=[15])
    """How many turns each game has."""
    max_misshapen: Share | None = Field(default=None, examples=[0.0])
    """The share of replies that may lack three distinct options."""
    max_duplicate_options: Share | None = Field(default=None, examples=[0.05])
    """The share of replies that may have options which nearly repeat each other or the last reply's."""
    max_loops: Share | None = Field(default=None, examples=[0.05])
    """The share of replies that may repeat a sentence of an earlier one."""
    max_silent_lore: int | None = Field(default=None, ge=0, le=1000, examples=[1])
    """How many lore entries may never wake in any game."""
    max_seconds: float | None = Field(default=None, gt=0, le=3600, allow_inf_nan=False, examples=[20])
    """The longest that half of the replies may take, in seconds."""
    min_words: int | None = Field(default=None, ge=0, le=2000, examples=[20])
    """The fewest words of prose a reply may have on average."""


class Scenario(Table):
    """A scenario: one file, one game. Only ``title`` and ``system`` are required."""

    format: int = Field(default=FORMAT, ge=1, le=FORMAT, examples=[1])
    """The version of this format. Only 1 exists."""
    title: Title = Field(examples=["The Green Lamp"])
    """What the library calls it."""
    system: Paragraphs = Field(examples=["This is a text adventure game about {hero}. Give three options each turn."])
    """What the narrator is told: who the player is, where, what for and against what. It stays fixed all game."""
    description: Paragraphs | None = Field(default=None, examples=["A keeper is missing and the tide will not turn."])
    """One or two sentences for the library."""
    author: Line | None = Field(default=None, examples=["Robin Reed"])
    """Who wrote it."""
    tags: Tags = Field(default=(), examples=[["mystery", "sea"]])
    """Words to find it by."""
    content: Content | None = Field(default=None, examples=["everyone"])
    """Whom it is for: ``everyone``, ``teen`` or ``mature``."""
    language: Line | None = Field(default=None, examples=["en"])
    """The language it is written in, as a code such as ``en`` or ``pt-BR``."""
    start: Paragraphs = Field(default="Start!", examples=["Start!"])
    """The first message to the narrator, when there is no opening."""
    ask: tuple[Question, ...] = Field(
        default=(), max_length=20, examples=[[{"name": "hero", "question": "Your name?", "default": "Robin"}]]
    )
    """Questions to the player. Answers replace ``{name}`` in the texts; a literal brace is written twice."""
    opening: tuple[Opening, ...] = Field(
        default=(),
        max_length=20,
        examples=[[{"prose": "Rain on the harbour.", "options": ["Wait.", "Ask the gulls.", "Knock at the inn."]}]],
    )
    """First turns written by the author. One of several is picked."""
    lore: tuple[LoreEntry, ...] = Field(
        default=(), max_length=500, examples=[[{"keys": ["lamp"], "text": "The lamp keeps the bell asleep."}]]
    )
    """What the narrator is reminded of when it comes up."""
    lore_budget: int = Field(default=200, ge=0, le=100_000, examples=[200])
    """How many tokens all lore of one turn may take together."""
    note: Paragraphs | None = Field(default=None, examples=["Keep scenes short. One strange detail in each."])
    """The author's note: a reminder about style that goes with the player's newest words every turn."""
    memory: Paragraphs | None = Field(default=None, examples=["The hero lost a boot and carries a lamp."])
    """Facts that go with the player's newest words every turn."""
    reply: ReplyStyle = Field(default=ReplyStyle(), examples=[{"max_prose": 240, "tense": "present"}])
    """How replies should read."""
    sampling: SamplingStyle = Field(default=SamplingStyle(), examples=[{"temperature": 0.8}])
    """How words are picked."""
    recommends: Recommends | None = Field(default=None, examples=[{"context": 4096}])
    """Which models tell this well."""
    playtest: Playtest | None = Field(default=None, examples=[{"max_misshapen": 0.0}])
    """The limits a playtest must keep."""

    @field_validator("ask")
    @classmethod
    def _named_once(cls, asked: tuple[Question, ...]) -> tuple[Question, ...]:
        distinct(tuple(question.name for question in asked))
        return asked

    def fill(self, answers: Mapping[str, str]) -> Scenario:
        """The scenario with every placeholder replaced, ready to play; questions are gone from it.

        Questions without an answer take their default. Raises :class:`~adventure.errors.ScenarioError` with one problem
        for each answer that is missing, unknown or not allowed and for each placeholder nobody asks for.
        """
        from adventure.scenario.fill import filled

        return filled(self, answers)

    def snapshot(self) -> dict[str, Any]:
        """Plain values for a save's header, from which :meth:`from_snapshot` makes an equal scenario."""
        return self.model_dump(mode="json", by_alias=True, exclude_none=True)

    @classmethod
    def from_snapshot(cls, values: Mapping[str, Any]) -> Scenario:
        """Raises :class:`~adventure.errors.ScenarioError` when ``values`` are not a scenario."""
        from adventure.scenario.reader import scenario_from

        return scenario_from(values)

    @cached_property
    def author_note(self) -> str:
        """The note and the reminder of tense and person, in one line's worth of text."""
        return " ".join(part for part in (self.note, self.reply.reminder) if part)


def _unfit(answer: str, choices: tuple[str, ...], pattern: str | None) -> str | None:
    if choices and answer not in choices:
        return f"must be one of {', '.join(choices)}"
    if pattern is not None and not re.fullmatch(pattern, answer):
        return f"must match the pattern {pattern}"
    return None


def _check_expressions(field: str, keys: tuple[str, ...]) -> None:
    for index, key in enumerate(keys):
        if reason := refusal(key):
            raise PydanticCustomError("pattern", "{reason}", {"reason": reason, "at": (field, index)})
