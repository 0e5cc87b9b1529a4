"""How the state is told: sentences that do not repeat, rooms described once, facts that come back."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from training.corpus.format import Patterns, Threat
from training.corpus.grammar import Slots, fill, say, slots_of
from training.corpus.premise import Dice, Element, Premise
from training.corpus.story import Story
from training.corpus.voice import events as e
from training.corpus.voice import facts, reminders
from training.corpus.words import Noun, listing
from training.corpus.world import Item, Room, Someone

SHORT = 3


def threat_noun(threat: Threat) -> Noun:
    proper = threat.name[:1].isupper()
    return Noun(threat.name, plural=threat.plural, mass=threat.mass, proper=proper)


class Narrator:
    """What is known, what was said, and how to say the next thing."""

    def __init__(self, dice: Dice, premise: Premise, story: Story) -> None:
        self.dice, self.premise, self.story = dice, premise, story
        self.rng: Random = dice.rng
        self.world = story.world
        self.here: Room = story.world.start
        self.bag: list[Item] = story.bag
        self.used: set[str] = set()
        self.turn = 0
        self.length = 10
        self.clock = 0
        self.stage = 0
        self.wound: Noun | None = None
        self.progressed = self.moved = False
        self.recent_keys: list[str] = []
        self.callbacks: list[tuple[int, Patterns, dict[str, Noun | str]]] = []
        self.shown: list[str] = []
        self.owed = self._promises()
        self.asked: set[str] = set()
        self.grateful: Someone | None = None
        self.visit_due = 0
        self.base: dict[str, Noun | str] = {
            "name": premise.name, "role": premise.role, "setting": premise.setting, "place": self.here.noun,
            "target": premise.target, "aim": premise.aim,
            "person": Noun(premise.person, proper=True), "spot": self.here.noun,
        }  # fmt: skip
        if premise.companion is not None:
            self.base["friend"] = premise.companion.noun

    def _promises(self) -> list[tuple[Patterns, dict[str, Noun | str]]]:
        """What the prompt names, to be spoken of in the first turns."""
        premise = self.premise
        owed: list[tuple[Patterns, dict[str, Noun | str]]] = [
            (reminders.PERSON, {"who": c.noun, "calling": c.role}) for c in premise.cast
        ]
        owed += [(reminders.PLACE, {"spot": p.noun}) for p in premise.places]
        owed += [(reminders.THING, {"thing": t}) for t in premise.things]
        if premise.enemy is not None:
            owed.append((reminders.ENEMY, {"who": premise.enemy.noun, "calling": premise.enemy.role}))
        elif premise.threat is not None:
            owed.append((reminders.DANGER, {"threat": threat_noun(premise.threat)}))
        self.rng.shuffle(owed)
        return owed

    @property
    def has_odd(self) -> bool:
        return any(i.use == "odd" for i in self.bag)

    @property
    def hurry(self) -> bool:
        steps = self.story.steps
        rooms = [self.here, *(s.room for s in steps)]
        walk = sum(len(self.world.path(a, b)) for a, b in pairwise(rooms))
        return self.turn + len(steps) + walk >= self.length + 1

    @property
    def option_slots(self) -> dict[str, Noun | str]:
        return {**self.base, "thing": self.bag[-1].noun if self.bag else Noun("smooth pebble")}

    # words

    def tell(self, patterns: Patterns, **slots: Noun | str) -> str:
        """One of ``patterns`` as whole sentences; one that this game has not heard yet, where there is one."""
        self.base["place"] = self.here.noun
        self.base["setting"] = self.premise.long_setting if self.dice.chance(0.35) else self.premise.setting
        merged: Slots = {**self.base, **slots}
        text = ""
        for _ in range(8):
            pattern = self.dice.usual(patterns)
            if pattern in self.used and len(patterns) > 3 and _ < 5:
                continue
            text = say(pattern, merged, self.rng)
            if text not in self.used:
                self.used |= {pattern, text}
                return text
        return text

    def maybe(self, patterns: Patterns, **slots: Noun | str) -> list[str]:
        """A sentence that can be missed, in two of five times."""
        return [self.tell(patterns, **slots)] if self.dice.chance(0.4) else []

    def fresh(self, patterns: Patterns, **slots: Noun | str) -> str:
        """Like :meth:`tell`, but nothing when everything was said before."""
        left = tuple(p for p in patterns if p not in self.used)
        return self.tell(left, **slots) if left else ""

    def people_slots(self, person: Someone) -> dict[str, Noun | str]:
        return {"person": person.noun, "intro": person.short, "role": self.premise.role}

    def first_look(self, person: Someone) -> str:
        if person.detail:
            return self.tell(facts.DETAIL_SEEN, person=person.noun, detail=person.detail)
        return self.tell(person.data.look, **self.people_slots(person))

    def speech(self, person: Someone, line: str) -> str:
        """What ``person`` says, with a gesture before or after."""
        slots = self.people_slots(person)
        if self.dice.chance(0.3) and self.premise.name not in line:
            line = f"{self.tell(e.ADDRESS, first=self.premise.name.split()[0])} {line}"
        if self.dice.chance(0.6):
            pattern, gesture = self.dice.usual(e.PLAIN_SPEECH), ""
        else:
            pattern, gesture = self.dice.usual(e.SPEECH), self.tell(person.data.gestures, **slots)
        if '{line}" ' in pattern and ("says" in pattern or "tells" in pattern) and line.endswith("."):
            line = line[:-1] + ","
        return say(pattern, {**slots, "line": line, "gesture": gesture}, self.rng)

    def goal_line(self, patterns: Patterns) -> str:
        person: Noun | str = Noun(self.premise.person, proper=True)
        return self.tell(patterns, person=person)

    def clue(self, spot: bool = True) -> str:
        """What somebody says or writes about the way on."""
        goal = self.premise.goal
        step = self.story.steps[0] if self.story.steps else None
        wanted = spot and step is not None and step.room is not self.here
        patterns = tuple(c for c in goal.clues if ("spot" in slots_of(c)) == wanted) or goal.clues
        where = step.room.noun if step is not None else self.here.noun
        return self.tell(patterns, spot=where)

    def echo(self, text: str) -> str:
        """An imperative told back: ``Kick the barrel.`` -> ``You kick the barrel.``"""
        words = text.rstrip(".")
        return f"You {words[:1].lower()}{words[1:]}."

    def later(self, turns: int, patterns: Patterns, **slots: Noun | str) -> None:
        """Let this come back in ``turns`` turns or a little later."""
        self.callbacks.append((self.turn + turns + self.dice.pick((0, 0, 1, 2)), patterns, slots))

    # rooms

    def describe(self, room: Room, again: bool) -> list[str]:
        if again:
            said = [] if self.dice.chance(0.7) else [self.sense()]
        else:
            said = [self.fixtures() if self.dice.chance(0.6) else self.sense()]
        for person in self.world.people_in(room):
            if person.met:
                said.append(self.tell(e.STILL_HERE, person=person.noun))
            else:
                said.append(self.tell(e.STANDS_HERE, **self.people_slots(person)))
        said += [self.lies(i) for i in room.items if i is not self.story.target]
        if not again or self.dice.chance(0.75):
            said.append(self.exits())
        return [s for s in said if s]

    def fixtures(self) -> str:
        """What stands here, so that an option may speak of it."""
        seen = [f.noun for f in self.here.features[-3:]]
        one = len(seen) == 1 and not seen[0].many
        return self.tell(e.SEES_HERE, list=listing([n.a for n in seen]), **{"is": "is" if one else "are"})

    def lies(self, item: Item) -> str:
        return self.tell(e.LIES_HERE, thing=item.noun).replace("{", "")

    def exits(self) -> str:
        """Every way out, after the name of the room itself."""
        return self.tell(e.EXITS if len(self.here.exits) > 1 else e.EXIT_ONE, list=self.ways())

    def ways(self) -> str:
        """The clauses of all exits, those to known rooms first."""
        ways = sorted(self.here.exits, key=lambda x: x.to.visits == 0)
        return listing([fill(x.text, {"dest": x.to.noun}, self.rng) for x in ways])

    def sense(self) -> str:
        if self.here.kind in ("out", "water") and self.dice.chance(0.2):
            return self.fresh(self.premise.genre.weather)
        while self.here.senses:
            text = self.fresh((self.here.senses.pop(),))
            if text:
                return text
        return ""

    # colour

    def colour(self, room: int) -> list[str]:
        """What comes back into the story now, in about ``room`` sentences: the danger, promises, what the prompt says,
        the one at the hero's side; of the mere mood of the place one sentence at most."""
        said = [s for s in (self.visit(), self.threat(), self.due()) if s][:2]
        if not said and self.turn <= 4 and self.owed and self.dice.chance(0.85):
            patterns, slots = self.owed.pop()
            if not self._seen(slots):
                said.append(self.tell(patterns, **slots))
        if len(said) < min(room, 2):
            said.append(self._present())
        if len(said) < min(room, 2) and self.dice.chance(0.5):
            said.append(self.dice.pick((self.sense, self.sense, self.mood))())
        return [s for s in said if s]

    def _seen(self, slots: dict[str, Noun | str]) -> bool:
        """Whether the person, place or thing has shown itself already."""
        people = [p.noun for p in self.world.people if p.met or p.room is self.here]
        rooms = [r.noun for r in self.world.rooms if r.visits]
        things = [i.noun for i in (*self.bag, *self.here.items)]
        return any(noun in slots.values() for noun in (*people, *rooms, *things))

    def _present(self) -> str:
        """A sentence that holds something of the prompt or of the story so far."""
        sources = [self.onward, self.onward, self.fact, self.fact, self.fact, self.friend, self.odd, self.pain]
        for source in self.rng.sample(sources, len(sources)):
            text = source()
            if text:
                return text
        return ""

    def threat(self) -> str:
        """The next sign of the danger, when its clock says so."""
        threat, share = self.story.threat, self.clock / max(self.length, 1)
        for stage, due, patterns in ((0, 0.2, threat.near), (1, 0.45, threat.close), (2, 0.75, threat.here)):
            if self.stage == stage and share >= due:
                self.stage = stage + 1
                return self.tell(patterns)
        return ""

    def due(self) -> str:
        for index, (turn, patterns, slots) in enumerate(self.callbacks):
            if turn <= self.turn:
                del self.callbacks[index]
                return self.fresh(patterns, **slots)
        return ""

    def visit(self) -> str:
        """Somebody whom the hero helped comes back to help."""
        person = self.grateful
        if person is None or self.turn < self.visit_due or person.room is self.here or self.world.people_in(self.here):
            return ""
        self.grateful = None
        person.room = self.here
        gift = self.story.spare.pop() if self.story.spare else None
        if gift is None or self.stage >= 2:
            self.stage, self.clock = 0, self.clock - 3
            return self.tell(e.VISIT_WARN, person=person.noun)
        self.bag.append(gift)
        return self.tell(e.VISIT_GIFT, person=person.noun, thing=gift.noun)

    def fact(self) -> str:
        ready = [x for x in self.premise.elements if x.kind not in self.shown[-1:] or len(self.premise.elements) == 1]
        return self.show(self.dice.pick(ready)) if ready else ""

    def show(self, element: Element) -> str:
        self.shown.append(element.kind)
        return self.fresh(element.show, **element.slots)

    def friend(self) -> str:
        friend = self.premise.companion
        if friend is None:
            return ""
        if self.dice.chance(0.25):
            return self.fresh(reminders.COMPANION, kind=friend.kind)
        return self.fresh(e.COMPANION_SAYS if friend.speaks and self.dice.chance(0.5) else e.COMPANION)

    def pain(self) -> str:
        return self.fresh(e.WOUND_TRACE, wound=self.wound) if self.wound and self.dice.chance(0.5) else ""

    def odd(self) -> str:
        return self.fresh(reminders.ODD, odd=self.premise.odd) if self.premise.odd is not None and self.has_odd else ""

    def onward(self) -> str:
        return self.fresh(reminders.ONWARD)

    def mood(self) -> str:
        return self.fresh(self.premise.genre.moods)
