"""One game, simulated and told: the opening, the turns, an ending, an epilogue."""

from __future__ import annotations

from training.corpus.acts import Act
from training.corpus.choices import Chooser
from training.corpus.grammar import fill
from training.corpus.voice import events as e
from training.corpus.voice import topics, uses
from training.corpus.words import Noun, listing


class Game(Chooser):
    """The hand that moves the state of one game."""

    def perform(self, act: Act) -> list[str]:
        """The sentences that tell ``act``, the state moved on."""
        self.progressed = False
        self.recent_keys.append(act.key)
        before = self.here
        said: list[str] = getattr(self, f"do_{act.kind}")(act)
        self.settle()
        self.moved = self.here is not before
        self.stale += 0 if self.progressed or self.moved else 1
        return said

    def do_go(self, act: Act) -> list[str]:
        if act.exit is None:
            return []
        left, room = self.here, act.exit.to
        walk = act.exit.walk
        again = room.visits > 0
        self.here = room
        room.visits += 1
        slots: dict[str, Noun | str] = {"dest": room.noun, "from": left.noun, "walk": walk, "place": room.noun}
        said = [self.tell(e.RETURN if again else e.GO, **slots)]
        return said + self.describe(room, again)

    do_back = do_go

    def do_try(self, act: Act) -> list[str]:
        if act.exit is None:
            return []
        slots: dict[str, Noun | str] = {"dest": act.exit.to.noun, "door": act.exit.way.door}
        return [self.tell(e.LOCKED, **slots), self.tell(e.FORCE_HINT)]

    def do_look(self, act: Act) -> list[str]:
        feature = act.feature
        if feature is None:
            return []
        said = [self.tell(e.LOOK_AGAIN if feature.looked else e.LOOK_THING, thing=feature.noun)]
        feature.looked += 1
        said.append(self.tell(feature.look, thing=feature.noun))
        if act.step is not None:
            self.advance()
            said += [*self.maybe(e.EVIDENCE), self.clue(False)]
        return said

    def do_item(self, act: Act) -> list[str]:
        if act.item is None:
            return []
        return [self.tell(e.LOOK_ITEM, thing=act.item.noun), self.tell(act.item.look, thing=act.item.noun)]

    def do_take(self, act: Act) -> list[str]:
        item = act.item
        if item is None:
            return []
        self.here.items.remove(item)
        self.bag.append(item)
        said = [self.tell(e.TAKE, thing=item.noun), self.tell(item.look, thing=item.noun), *self.load()]
        if act.step is not None:
            self.advance()
            said += self.maybe(e.PROGRESS)
        self.later(4, e.TAKEN_BACK, thing=item.noun)
        return said

    def load(self) -> list[str]:
        """At times, everything carried, now that there is something more of it."""
        if not self.dice.chance(0.6):
            return []
        return [self.tell(e.NOW_CARRY, list=listing([i.noun.a for i in self.bag]))]

    def do_search(self, act: Act) -> list[str]:
        feature = act.feature
        if feature is None:
            return []
        feature.searched = True
        found = feature.item
        if found is None:
            return [self.tell(e.SEARCH_EMPTY, thing=feature.noun)]
        feature.item = None
        self.bag.append(found)
        said = [self.tell(e.SEARCH_FOUND, thing=feature.noun, found=found.noun)]
        said += self.load() or self.maybe(e.KEEP_FOUND, found=found.noun)
        if act.step is not None:
            self.advance()
            if found is self.story.target:
                return said + self.finale()
            said.append(self.tell(found.look, thing=found.noun))
        return said

    def do_talk(self, act: Act) -> list[str]:
        person = act.person
        if person is None:
            return []
        slots = self.people_slots(person)
        said = [self.tell(e.TALK, **slots)]
        if not person.met:
            said.append(self.first_look(person))
        person.met = True
        person.talks += 1
        person.friend = person.friend or person.talks > 1 or self.dice.chance(0.5)
        line = self.tell(person.data.talk, **slots)
        said.append(self.speech(person, line))
        return said

    def do_use(self, act: Act) -> list[str]:
        item = act.item
        if item is None:
            return []
        said = [self.tell(uses.HAPPENS[item.use], thing=item.noun)]
        if item.use in uses.EATEN:
            self.bag.remove(item)
            self.wound = None
        return said

    def do_about(self, act: Act) -> list[str]:
        person, element = act.person, act.element
        if person is None or element is None or act.topic is None:
            return []
        slots = self.people_slots(person)
        said = [self.tell(topics.ASKED, **slots, topic=act.topic)]
        if not person.met:
            said.append(self.first_look(person))
        person.met = True
        self.asked |= {element.kind, act.topic.text}
        kind = "noun" if element.kind == "fact" and "predicate" not in element.slots else element.kind
        lines = topics.SAYS[kind]
        return [*said, self.speech(person, self.tell(lines, **element.slots, topic=act.topic))]

    def do_trust(self, act: Act) -> list[str]:
        person = act.person
        if person is None:
            return []
        slots = self.people_slots(person)
        secret = self.tell(person.data.secrets, **slots)
        said = [self.tell(e.TALK, **slots)]
        return [*said, self.speech(person, secret)]

    def do_ask(self, act: Act) -> list[str]:
        person = act.person
        if person is None or act.topic is None:
            return []
        slots = self.people_slots(person)
        said = [self.tell(e.ASK, **slots, topic=act.topic)]
        person.met = True
        if act.step is not None:
            self.advance()
        if person.want is not None and not person.asked:
            person.asked = True
            line = self.tell(person.data.wants, **slots, want=person.want.noun)
            return [*said, *self.maybe(e.WANTS_FIRST, **slots), self.speech(person, line)]
        person.friend = True
        return [*said, self.speech(person, self.clue())]

    def do_give(self, act: Act) -> list[str]:
        person, item = act.person, act.item
        if person is None or item is None:
            return []
        slots = self.people_slots(person)
        if item in self.bag:
            self.bag.remove(item)
        self.advance()
        person.friend = True
        self.grateful = person if self.dice.chance(0.5) else None
        if self.grateful is None:
            self.later(4, e.PROMISE_BACK, person=person.noun, thing=item.noun)
        else:
            self.visit_due = self.turn + self.dice.pick((3, 4, 5))
        said = [self.tell(e.GIVE, **slots, thing=item.noun), *self.maybe(e.THANKS, **slots)]
        return [*said, self.speech(person, self.clue())]

    def do_unlock(self, act: Act) -> list[str]:
        if act.exit is None or act.item is None:
            return []
        act.exit.locked = False
        self.advance()
        slots: dict[str, Noun | str] = {"dest": act.exit.to.noun, "door": act.exit.way.door, "thing": act.item.noun}
        return [self.tell(e.UNLOCK, **slots), *self.maybe(e.PROGRESS)]

    def do_read(self, act: Act) -> list[str]:
        if act.item is None:
            return []
        self.advance()
        said = [self.tell(e.READ, thing=act.item.noun), self.tell(act.item.look, thing=act.item.noun)]
        return [*said, f'{self.tell(e.CLUE_LEAD)} "{self.clue()}"']

    def do_fit(self, act: Act) -> list[str]:
        if act.item is None:
            return []
        self.bag.remove(act.item)
        self.advance()
        said = [self.tell(e.FIT_PART, thing=act.item.noun, machine=self.premise.target)]
        return said + ([self.tell(e.FIT_MORE)] if self.story.steps else self.finale())

    def do_free(self, _: Act) -> list[str]:
        self.advance()
        return [self.tell(e.FREE, target=self.premise.target), *self.finale()]

    def do_leave(self, _: Act) -> list[str]:
        self.advance()
        return [self.tell(e.LEAVE, target=self.premise.target), *self.finale()]

    def do_hand(self, act: Act) -> list[str]:
        self.advance()
        if self.story.target in self.bag and self.story.target is not None:
            self.bag.remove(self.story.target)
        slots = self.people_slots(act.person) if act.person else {}
        return [self.tell(e.HAND, **slots, target=self.premise.target), *self.finale()]

    def do_seize(self, _: Act) -> list[str]:
        if self.story.target is not None and self.story.target in self.here.items:
            self.here.items.remove(self.story.target)
            self.bag.append(self.story.target)
        self.advance()
        return [self.tell(e.SEIZE, target=self.premise.target), *self.finale()]

    def do_solve(self, _: Act) -> list[str]:
        self.advance()
        truth = fill(self.story.answer, self.base, self.dice.rng)
        return [self.tell(e.SOLVE, target=self.premise.target, truth=truth), *self.finale()]

    def do_wait(self, _: Act) -> list[str]:
        return [self.tell(e.WAIT), self.sense()]

    def do_listen(self, _: Act) -> list[str]:
        return [self.tell(e.LISTEN), self.tell(self.premise.genre.sounds)]

    def do_hide(self, act: Act) -> list[str]:
        if act.feature is None:
            return []
        return [self.tell(e.HIDE, thing=act.feature.noun), self.tell(e.HIDE_SEEN, thing=act.feature.noun)]

    def do_authored(self, act: Act) -> list[str]:
        return [self.echo(act.text), *self.describe(self.here, False)]

    def do_risk(self, act: Act) -> list[str]:
        return [self.echo(act.text), *self._risk()]

    def _risk(self) -> list[str]:
        roll = self.dice.rng.random()
        if roll < 0.45:
            self.hurt()
            self.later(3, e.NOISE_BACK)
            self.clock += 2
            return [self.tell(e.RISK_BAD)]
        if roll > 0.85:
            found = self.story.spare.pop() if self.story.spare else None
            if found is not None:
                self.here.items.append(found)
                return [self.tell(e.RISK_GOOD), self.tell(e.RISK_FIND, thing=found.noun)]
        return [self.tell(e.RISK_GOOD)]

    def hurt(self) -> None:
        self.wound = Noun(word := self.dice.pick(e.WOUNDS), plural=word == "ribs")

    def do_dare(self, act: Act) -> list[str]:
        said = [self.echo(act.text)]
        if self.dice.chance(0.5):
            self.hurt()
            return [*said, self.tell(self.story.threat.brush)]
        self.clock -= 3
        self.stage = 0
        return [*said, self.tell(self.story.threat.away)]

    def do_odd(self, act: Act) -> list[str]:
        if act.item is None:
            return []
        said = [self.tell(e.USE_ODD, thing=act.item.noun)]
        path = self.world.path(self.here, self.step.room) if self.step else []
        if path and self.dice.chance(0.6):
            return [*said, self.tell(e.ODD_POINTS, thing=act.item.noun, goal=path[0].noun)]
        return [*said, self.tell(e.ODD_QUIET, thing=act.item.noun)]

    def do_send(self, _: Act) -> list[str]:
        said = [self.tell(e.COMPANION_ACT)]
        path = self.world.path(self.here, self.step.room) if self.step else []
        if path and self.dice.chance(0.6):
            return [*said, self.tell(e.COMPANION_POINTS, goal=path[0].noun)]
        return [*said, self.tell(e.COMPANION_NOTHING)]

    # endings

    def finale(self) -> list[str]:
        good = self.dice.chance(0.72)
        self.ended = "won" if good else "bitter"
        return [self.goal_line(self.premise.goal.win if good else self.premise.goal.bitter)]

    def doom(self) -> list[str]:
        self.ended = "lost"
        return [self.tell(self.story.threat.strike), self.tell(e.DEAD_AFTER)]

    def epilogue_options(self) -> list[tuple[Act, str]]:
        """Three ways on after an ending."""
        kinds = (
            ["again", "after", "end"] if self.ended == "lost" or self.dice.chance(0.5) else ["again", "after", "after"]
        )
        acts = [Act(kind) for kind in kinds]
        worded: list[tuple[Act, str]] = []
        for act in acts:
            text = act.word(self.dice, self.option_slots)
            while any(text == t for _, t in worded):
                text = act.word(self.dice, self.option_slots)
            worded.append((act, text))
        self.dice.rng.shuffle(worded)
        return worded
