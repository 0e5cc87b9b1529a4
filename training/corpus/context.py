"""The bracketed lines that the engine puts before an action, as authors write them, and what the reply owes them."""

from __future__ import annotations

from dataclasses import dataclass, field

from training.corpus.acts import Act
from training.corpus.grammar import say, slots_of
from training.corpus.lexicon import names, nouns
from training.corpus.premise import Dice, Premise
from training.corpus.voice import facts, notes
from training.corpus.words import Noun

Slots = dict[str, Noun | str]


@dataclass(slots=True)
class Context:
    """The lines of one user message, and the sentences that obey them."""

    lines: list[str] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    length: str = ""
    """``short`` or ``long`` when the author's note asks for it."""


class Margin:
    """What an author keeps telling the narrator: memory all the time, lore by the word, a note at times."""

    def __init__(self, dice: Dice, premise: Premise) -> None:
        self.dice, self.premise = dice, premise
        self.memory = ""
        self.shows: tuple[str, ...] = ()
        self.slots: Slots = {}
        self.known: dict[str, tuple[str, tuple[str, ...], Slots]] = {}
        self.lore = dice.chance(0.16)
        self.notes = dice.chance(0.14)
        if dice.chance(0.12):
            self._remember()

    def _draw(self) -> Slots:
        dice = self.dice
        style = self.premise.genre.names
        return {
            "name": self.premise.name.split()[0],
            "who": names.person_name(dice.rng, style, dice.pick(("he", "she"))),
            "role": Noun(dice.word(nouns.ROLES)),
            "plural": dice.word(nouns.PLURALS), "creature": Noun(dice.word(nouns.CREATURES)),
            "thing": Noun(dice.word(nouns.THINGS["token"])), "smell": dice.pick(SMELLS),
            "region": names.place_name(dice.rng),
            "season": dice.pick(facts.SEASONS), "setting": self.premise.setting, "limb": dice.pick(notes.LIMBS),
            "word": dice.word(nouns.CREATURES), "number": dice.pick(("three", "nine", "forty", "two hundred")),
            "deadline": dice.word(nouns.DEADLINES), "kin": dice.pick(facts.RELATIVES),
        }  # fmt: skip

    def _remember(self) -> None:
        tells, self.shows = self.dice.pick(notes.MEMORIES)
        self.slots = self._draw()
        self.memory = say(self.dice.pick(tells), self.slots, self.dice.rng)

    def before(self, act: Act | None) -> Context:
        """The lines for the next action, which is ``act``, or something of the player's own."""
        found = Context()
        if self.memory:
            found.lines.append(f"[Memory: {self.memory}]")
            if self.shows and self.dice.chance(0.4):
                show = self.dice.pick(self.shows)
                self.shows = tuple(s for s in self.shows if s != show)
                found.said.append(say(show, self.slots, self.dice.rng))
        if act is not None and self.lore:
            self._wake(act, found)
        if self.notes and self.dice.chance(0.4):
            self._note(found)
        return found

    def _wake(self, act: Act, found: Context) -> None:
        """Lore about what the action names: the same words each time."""
        subject = (
            act.person.noun if act.person else act.feature.noun if act.feature else act.item.noun if act.item else None
        )
        if subject is None or (subject.text not in self.known and not self.dice.chance(0.5)):
            return
        if subject.text not in self.known:
            key = "person" if act.person else "thing"
            pairs = [p for p in notes.LORE if key in slots_of(p[0][0])]
            tells, shows = self.dice.pick(pairs)
            slots = {**self._draw(), key: subject}
            self.known[subject.text] = (say(self.dice.pick(tells), slots, self.dice.rng), shows, slots)
        line, shows, slots = self.known[subject.text]
        found.lines.append(f"[Lore: {line}]")
        if not shows:
            return
        show = self.dice.pick(shows)
        self.known[subject.text] = (line, tuple(s for s in shows if s != show), slots)
        found.said.append(say(show, slots, self.dice.rng))

    def _note(self, found: Context) -> None:
        dice, roll = self.dice, self.dice.rng.random()
        if roll < 0.12:
            text, found.length = dice.pick(notes.SHORT), "short"
        elif roll < 0.2:
            text, found.length = dice.pick(notes.LONG), "long"
        elif roll < 0.3:
            text = dice.pick(notes.SPEECH)
            found.said.append(dice.pick(notes.SPOKEN))
        else:
            tells, shows = dice.pick(notes.NOTES)
            slots = self._draw()
            text = say(dice.pick(tells), slots, dice.rng)
            found.said.append(say(dice.pick(shows), slots, dice.rng))
        found.lines.append(f"[Author's note: {text}]")


SMELLS = (
    "smoke", "oranges", "wet dog", "fresh bread", "tar", "roses", "burnt sugar", "vinegar", "lavender",
    "gunpowder", "old books", "fish", "pine", "rain", "iron", "cinnamon", "coal", "soap", "rotten apples",
    "thunder", "coffee", "moss", "wine", "candle wax", "hay", "leather", "peppermint", "garlic", "varnish",
    "snow",
)  # fmt: skip
