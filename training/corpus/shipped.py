"""Games of the scenarios that ship with the engine: their own prompts, openings, lore, notes and memory."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from training.corpus import genres, prompts
from training.corpus.acts import Act
from training.corpus.context import Context, Margin
from training.corpus.format import Fixture, Genre, Place
from training.corpus.grammar import fill
from training.corpus.lexicon.nouns import words
from training.corpus.premise import Cast, Dice, Element, Premise
from training.corpus.tale import Tale, record
from training.corpus.voice import common, rooms
from training.corpus.voice.shipped import Shipped
from training.corpus.voice.shipped2 import ALL
from training.corpus.words import Noun

_PLURAL = ("fire irons", "coat pegs")
FOLDER = Path(__file__).parents[2] / "scenarios" / "first-stories"


@dataclass(frozen=True, slots=True)
class Scenario:
    """What its author wrote, with the answers to its questions still open."""

    system: str
    openings: tuple[tuple[str, tuple[str, ...]], ...]
    lore: tuple[tuple[tuple[str, ...], str], ...]
    memory: str
    note: str


@cache
def scenario(name: str) -> Scenario:
    """The scenario in the engine's own file. Raises FileNotFoundError when it is not in this checkout."""
    data = yaml.safe_load((FOLDER / f"{name}.scenario.yaml").read_text(encoding="utf-8"))
    return Scenario(
        data["system"].strip(),
        tuple((o["prose"].strip(), tuple(o["options"])) for o in data.get("opening", ())),
        tuple(
            (tuple(str(k).lower() for k in entry["keys"]), entry["text"])
            for entry in data.get("lore", ())
            if "keys" in entry
        ),
        data.get("memory", ""),
        data.get("note", ""),
    )


class ShippedMargin(Margin):
    """Memory and note as the scenario has them, lore when the action speaks of it."""

    def __init__(self, dice: Dice, premise: Premise, source: Scenario, slots: dict[str, str]) -> None:
        super().__init__(dice, premise)
        self.source, self.fills = source, slots
        self.memory = _fill(source.memory, slots) if dice.chance(0.7) else ""
        self.shows = ()
        self.told: set[str] = set()
        self.noted = dice.chance(0.6)

    def before(self, act: Act | None) -> Context:
        found = Context()
        if self.memory:
            found.lines.append(f"[Memory: {self.memory}]")
        if act is not None:
            self._lore(act, found)
        if self.source.note and self.noted:
            found.lines.append(f"[Author's note: {_fill(self.source.note, self.fills)}]")
        return found

    def _lore(self, act: Act, found: Context) -> None:
        spoken = f"{act.text} {act.target.text if act.target else ''}".lower()
        for keys, text in self.source.lore:
            if any(k in spoken for k in keys):
                line = _fill(text, self.fills)
                found.lines.append(f"[Lore: {line}]")
                first = line.split(". ")[0].rstrip(".") + "."
                if first not in self.told and "player" not in first:
                    found.said.append(first)
                    self.told.add(first)
                return


def _fill(text: str, slots: dict[str, str]) -> str:
    for key, value in slots.items():
        text = text.replace(f"{{{key}}}", value)
    return " ".join(text.split())


def _genre(dice: Dice, made: Shipped) -> Genre:
    """The genre that lends its moods, with this scenario's own places, things and words."""
    base = genres.load(made.base) if made.base else common.GENRE
    fixtures = _fixtures(dice, made)
    places = tuple(
        Place(n, (*said, *dice.some(rooms.ANY, 2)), tuple(fixtures[i * 2 : i * 2 + 2]), k, w)  # type: ignore[arg-type]
        for i, (n, w, k, said) in enumerate(made.rooms)
    )
    return replace(
        base, places=places, things=made.things, people=common.PEOPLE, threats=(made.threat,), goals=made.goals,
        openers=made.openers, facts=(), names="plain",
    )  # fmt: skip


def _fixtures(dice: Dice, made: Shipped) -> list[Fixture]:
    drawn = dice.some(words(made.fixtures), len(made.rooms) * 2)
    return [
        Fixture(
            w.strip("*"),
            rooms.LOOK_HOLDS if w.endswith("*") else rooms.LOOK_PLAIN,
            plural=w in _PLURAL,
            holds=w.endswith("*"),
        )
        for w in drawn
    ]


def premise(dice: Dice, made: Shipped) -> tuple[Premise, dict[str, str]]:
    """The scenario as a premise, its questions answered."""
    slots = {key: dice.pick(answers) for key, answers in made.fills.items()}
    name = made.hero if dice.chance(0.35) else dice.hero("plain")
    slots["name"] = name
    goal = dice.pick(made.goals)
    target = Noun(goal.target, plural=goal.plural, proper=goal.target[:1].isupper())
    if "sister" in slots:
        target = Noun(slots["sister"], proper=True, gender="she")
    told = {f: tuple(_fill(w, slots) for w in getattr(goal, f)) for f in ("win", "bitter", "why")}
    goal = replace(goal, win=told["win"], bitter=told["bitter"], why=told["why"])
    cast = [Cast(Noun(n, proper=True, gender=g), Noun(r), d) for n, g, r, d in made.cast]
    setting = Noun(made.setting, where=made.where, proper=made.setting == "Port Merrow")
    role = Noun(fill(made.role, slots, dice.rng))
    shows = [Element("fact", "", s, (w,)) for w, s in made.shows]
    return Premise(
        genre=_genre(dice, made), label="text adventure", tone="plain", name=name, role=role,
        setting=setting, phrase=made.phrase,
        native=True, world="", goal=goal, target=target, person=made.cast[0][0], aim=_fill(dice.pick(goal.aim), slots),
        elements=shows, companion=None, odd=None, deadline="", long_setting=setting, cast=cast,
        threat=made.threat, closed=True,
        pockets=tuple(t for t in made.things if t.name in made.bag),
    ), slots  # fmt: skip


def _system(dice: Dice, source: Scenario, drawn: Premise, slots: dict[str, str]) -> str:
    """The author's own words mostly; a few sentences of them, or a paraphrase, at times."""
    whole = _fill(source.system, slots)
    roll = dice.rng.random()
    if roll < 0.6:
        return whole
    if roll < 0.8:
        first, *rest = whole.split(". ")
        return ". ".join([first, *(s for s in rest if dice.chance(0.75))]).rstrip(".") + "."
    return prompts.free_prose(dice, _told(drawn))


def _told(drawn: Premise) -> Premise:
    """The premise as a paraphrase tells it: all but what only the scenario's own words can say."""
    return replace(drawn, elements=[])


def write(dice: Dice, seed: str) -> dict[str, Any]:
    """One game of a shipped scenario, in the form of a shard's line."""
    made = dice.pick(ALL)
    source = scenario(made.file)
    drawn, slots = premise(dice, made)
    system = _system(dice, source, drawn, slots)
    tale = Tale(dice, drawn, system, "shipped")
    tale.margin = ShippedMargin(dice, drawn, source, slots)
    if source.openings and dice.chance(0.3):
        prose, options = dice.pick(source.openings)
        tale.authored = (_keep(prose, slots), tuple(_fill(o, slots) for o in options))
    tale.play()
    return record(tale, seed)


def _keep(text: str, slots: dict[str, str]) -> str:
    """Filled, its paragraphs kept."""
    return "\n\n".join(_fill(part, slots) for part in text.split("\n\n"))
