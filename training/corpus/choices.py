"""What the hero could do next, and which three of these are offered."""

from __future__ import annotations

from training.corpus.acts import WEIGHT, Act
from training.corpus.grammar import say
from training.corpus.narrator import Narrator, threat_noun
from training.corpus.premise import Dice, Element, Premise
from training.corpus.story import Step, compose
from training.corpus.voice import uses
from training.corpus.words import Noun
from training.corpus.world import Exit, Item, Someone
from training.measures import targets


class Chooser(Narrator):
    """A game at rest: the plot so far, and the acts that are possible now."""

    def __init__(self, dice: Dice, premise: Premise) -> None:
        super().__init__(dice, premise, compose(dice, premise))
        self.length = dice.pick((9, 10, 11, 12, 13, 14, 15, 16))
        self.doomed = dice.chance(0.14)
        self.stale = 0
        self.ended = ""

    # the plot

    @property
    def step(self) -> Step | None:
        return self.story.steps[0] if self.story.steps else None

    def advance(self) -> None:
        self.story.steps.pop(0)
        self.stale = 0
        self.progressed = True

    def settle(self) -> None:
        """Leave out steps that the hero has taken already, unasked."""
        while self.step and self.step.kind in ("take", "search") and self.step.item in self.bag:
            self.advance()

    def next_spot(self) -> Noun:
        return self.story.steps[0].room.noun if self.story.steps else self.here.noun

    def step_act(self) -> Act | None:
        """The act that moves the plot on from here: the next step itself, or one room toward it."""
        step = self.step
        if step is None:
            return None
        if step.room is not self.here:
            path = self.world.path(self.here, step.room)
            return self._go_act(self.here.exit_to(path[0])) if path else None
        return self._act_of(step)

    def _go_act(self, way: Exit | None) -> Act | None:
        if way is None:
            return None
        if way.locked:
            return Act("try", way.to.noun, exit=way)
        return Act("back" if way.to.visits else "go", way.to.noun, exit=way)

    def _act_of(self, step: Step) -> Act:
        target = self.premise.target
        if step.kind == "ask" and step.person:
            return Act("ask", step.person.noun, person=step.person, topic=self.topic, step=step)
        if step.kind == "give" and step.person and step.item:
            return Act("give", step.item.noun, item=step.item, person=step.person, step=step)
        if step.kind in ("search", "look") and step.feature:
            return Act(step.kind, step.feature.noun, feature=step.feature, step=step)
        if step.kind == "unlock" and step.item:
            return Act("unlock", step.item.noun, item=step.item, exit=step.exit, step=step)
        if step.kind == "hand" and step.person:
            return Act("hand", target, person=step.person, step=step)
        if step.kind == "fit" and step.item:
            return Act("fit", self.premise.target, item=step.item, step=step)
        if step.kind in ("take", "read") and step.item:
            return Act(step.kind, step.item.noun, item=step.item, step=step)
        return Act(step.kind, target, step=step)

    @property
    def topic(self) -> Noun:
        return self.premise.target

    # what could be done

    def acts(self) -> list[Act]:
        """Everything possible now that is worth offering, the plot's own act left out."""
        found = [a for way in self.here.exits if (a := self._go_act(way))]
        for feature in self.here.features:
            if feature.looked < 2:
                found.append(Act("look", feature.noun, feature=feature))
            if feature.holds and not feature.searched and feature.item is not self.story.target:
                found.append(Act("search", feature.noun, feature=feature))
        found += [Act("take", i.noun, item=i) for i in self.here.items if i is not self.story.target]
        for person in self.world.people_in(self.here):
            found.append(Act("trust" if person.friend else "talk", person.noun, person=person))
            found += self._questions(person)
        found += self._loose_acts()
        return found

    def _questions(self, person: Someone) -> list[Act]:
        """What this person could be asked about, one thing at a time."""
        subjects = [(x.topic, x) for x in self.premise.elements if x.topic is not None and x.kind not in self.asked]
        enemy = self.premise.enemy
        if enemy is not None and "enemy" not in self.asked:
            subjects.append((enemy.noun, Element("enemy", "", (), (), {"enemy": enemy.noun})))
        subjects += [
            (p.noun, Element("place", "", (), ())) for p in self.premise.places if p.noun.text not in self.asked
        ]
        if not subjects or self.dice.chance(0.4):
            return []
        topic, element = self.dice.pick(subjects)
        return [Act("about", topic, person=person, topic=topic, element=element)]

    def _loose_acts(self) -> list[Act]:
        found = [Act("listen"), Act("wait")] if self.dice.chance(0.35) else []
        solid = [f for f in self.here.features if f.holds]
        feature = self.dice.pick(solid or self.here.features)
        if self.stage and solid:
            found.append(Act("hide", feature.noun, feature=feature))
        if self.stage:
            dare = say(self.dice.usual(self.story.threat.dares), self.base, self.dice.rng)
            found.append(Act("dare", self.threat_noun, text=dare))
        risks = self.premise.genre.risks if solid else tuple(r for r in self.premise.genre.risks if "thing" not in r)
        risk = say(self.dice.usual(risks), {**self.base, "thing": feature.noun}, self.dice.rng)
        found.append(Act("risk", feature.noun if feature.noun.text in risk else None, feature=feature, text=risk))
        found += [Act("item", i.noun, item=i) for i in self.bag[-2:] if not i.wanted and self.dice.chance(0.3)]
        found += [Act("use", i.noun, item=i) for i in self.bag if self._useful(i)]
        if self.premise.odd is not None and self.has_odd:
            found.append(Act("odd", self.premise.odd, item=self.bag[0]))
        if self.premise.companion is not None and self.dice.chance(0.6):
            found.append(Act("send", self.premise.companion.noun))
        return found

    def _useful(self, item: Item) -> bool:
        if item.use not in uses.OFFER or item is self.story.target or self.dice.chance(0.5):
            return False
        return not (item.use in uses.EATEN and item.wanted) and (item.use != "medicine" or self.wound is not None)

    def choose_options(self) -> list[tuple[Act, str]]:
        """Three acts that differ in kind and target, the plot's among them mostly, worded."""
        chosen: list[tuple[Act, str]] = []
        main = self.step_act()
        if main is not None and (self.stale >= 2 or self.hurry or self.dice.chance(0.82)):
            chosen.append((main, main.word(self.dice, self.option_slots)))
        rest = self.acts()
        rest.sort(key=lambda a: self.rng.random() * WEIGHT[a.kind if a.kind in WEIGHT else a.group])
        for strict in (2, 1, 0, -1):
            for act in rest:
                if len(chosen) == 3:
                    break
                if self._clashes(act, chosen, strict):
                    continue
                worded = act.word(self.dice, self.option_slots)
                if strict < 0 or not any(targets(worded) & targets(text) for _, text in chosen):
                    chosen.append((act, worded))
        self.dice.rng.shuffle(chosen)
        return chosen

    def _clashes(self, act: Act, chosen: list[tuple[Act, str]], strict: int) -> bool:
        """Whether ``act`` is too like what is offered already; the less ``strict``, the fewer things count."""
        if any(act.key == c.key for c, _ in chosen):
            return True
        same = sum(act.group == c.group for c, _ in chosen)
        if strict == 2:
            return same > 0 or act.key in self.recent_keys[-2:]
        return same > 1 or (same > 0 and act.group == "go") if strict == 1 else False

    @property
    def threat_noun(self) -> Noun:
        if self.premise.enemy is not None:
            return self.premise.enemy.noun
        return threat_noun(self.story.threat)
