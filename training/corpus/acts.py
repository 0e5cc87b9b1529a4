"""What the hero could do next: acts, and how options and commands word them."""

from __future__ import annotations

from dataclasses import dataclass

from training.corpus.grammar import say
from training.corpus.premise import Dice, Element
from training.corpus.story import Step
from training.corpus.voice import uses
from training.corpus.voice.options import OPTIONS
from training.corpus.words import Noun
from training.corpus.world import Exit, Feature, Item, Room, Someone

WEIGHT = {
    "go": 1.5, "do": 1.0, "talk": 0.5, "about": 0.4, "risk": 0.9,
    "still": 1.3, "odd": 0.6, "again": 1.0, "end": 1.0, "take": 0.5,
}  # fmt: skip
"""How late a kind or group of act comes when three are chosen: the smaller, the likelier."""
LONGEST = 60
"""Characters of an option, mostly."""
GROUP = {
    "go": "go", "back": "go", "look": "do", "item": "do", "take": "do", "search": "do", "talk": "talk",
    "ask": "talk", "trust": "talk", "give": "talk", "try": "go", "unlock": "do", "read": "do", "fit": "do",
    "free": "do", "leave": "go", "hand": "talk", "seize": "do", "solve": "do", "wait": "still",
    "listen": "still", "hide": "risk", "odd": "odd", "send": "talk", "confide": "talk", "risk": "risk",
    "dare": "risk", "use": "odd", "about": "talk", "authored": "do", "after": "do", "again": "again",
    "end": "end",
}  # fmt: skip


@dataclass(eq=False, slots=True)
class Act:
    """One thing the hero can do now."""

    kind: str
    target: Noun | None = None
    """What the act is about: the reply names it in its first two sentences."""
    item: Item | None = None
    feature: Feature | None = None
    person: Someone | None = None
    exit: Exit | None = None
    topic: Noun | None = None
    element: Element | None = None
    room: Room | None = None
    step: Step | None = None
    text: str = ""
    """For acts with words of their own: risks and dares, without slots."""

    def slots(self) -> dict[str, Noun | str]:
        """What its option patterns may fill."""
        found: dict[str, Noun | str] = {}
        if self.target is not None:
            found["thing"] = found["target"] = found["machine"] = self.target
        if self.item is not None:
            found["thing"] = self.item.noun
        if self.feature is not None and self.item is None:
            found["thing"] = self.feature.noun
        if self.person is not None:
            found["person"] = found["friend"] = self.person.short
        if self.exit is not None:
            found |= {"dest": self.exit.to.noun, "door": self.exit.way.door}
        if self.topic is not None:
            found["topic"] = self.topic
        return found

    def word(self, dice: Dice, extra: dict[str, Noun | str]) -> str:
        """The act as an option: imperative, with a full stop."""
        if self.text:
            return self.text
        for _ in range(6):
            worded = self._word(dice, {**extra, **self.slots()})
            if len(worded) <= LONGEST:
                break
        return worded

    def _word(self, dice: Dice, slots: dict[str, Noun | str]) -> str:
        if self.kind == "use" and self.item is not None:
            return say(dice.usual(uses.OFFER[self.item.use]), slots, dice.rng)
        if self.kind in ("go", "back") and self.exit is not None and dice.chance(0.6):
            return say(self.exit.order, slots, dice.rng)
        return say(dice.usual(OPTIONS[self.kind]), slots, dice.rng)

    @property
    def group(self) -> str:
        return GROUP[self.kind]

    @property
    def key(self) -> str:
        """What makes two acts the same choice."""
        return self.target.text if self.target is not None else self.kind
