"""The plot of one game: a chain of steps that leads from the opening to the end, laid out on the map."""

from __future__ import annotations

from dataclasses import dataclass, field

from training.corpus.format import Thing, Threat
from training.corpus.premise import Dice, Premise
from training.corpus.voice import items
from training.corpus.words import Noun
from training.corpus.world import Exit, Feature, Item, Room, Someone, World, build, make_item, make_person


@dataclass(eq=False, slots=True)
class Step:
    """One thing to be done next. ``kind`` is the act that does it."""

    kind: str
    room: Room
    item: Item | None = None
    feature: Feature | None = None
    person: Someone | None = None
    exit: Exit | None = None


@dataclass(slots=True)
class Story:
    premise: Premise
    world: World
    steps: list[Step]
    threat: Threat
    target: Item | None = None
    machine: Feature | None = None
    bag: list[Item] = field(default_factory=list)
    spare: list[Item] = field(default_factory=list)
    """Things that may still turn up."""
    answer: str = ""


class _Plot:
    def __init__(self, dice: Dice, premise: Premise) -> None:
        self.dice, self.premise = dice, premise
        self.world = build(dice, premise)
        leaves = [r for r in self.world.rooms[1:] if len(r.exits) == 1] or self.world.rooms[-1:]
        self.last = leaves[-1]
        self.free = [r for r in self.world.rooms if r is not self.last]
        self.taken = premise.names
        self.used_features: set[int] = set()
        self.nouns: set[str] = set()
        self.cast = list(premise.cast)
        self.steps: list[Step] = []
        self.bag: list[Item] = []

    def item(self, use: str = "") -> Item:
        """A new thing whose name no other thing in this game shares."""
        for _ in range(20):
            made = make_item(self.dice, self.premise, use)
            if made.noun.head not in self.nouns:
                break
        self.nouns.add(made.noun.head)
        return made

    def someone(self, room: Room, name: str = "") -> Someone:
        cast = self.cast.pop(0) if self.cast and not name else None
        if self.premise.closed and cast is None and self.world.people:
            return self.world.people[-1]
        if cast is not None and self.premise.closed:
            self.dice.rng.shuffle(self.cast)
        person = make_person(self.dice, self.premise, room, self.taken, name, cast)
        self.world.people.append(person)
        return person

    def receiver(self) -> Someone:
        """Who must have what is to be delivered: in the last room."""
        known = next((p for p in self.world.people if p.noun.text == self.premise.person), None)
        for cast in self.cast:
            if cast.noun.text == self.premise.person:
                self.cast.remove(cast)
                self.cast.insert(0, cast)
                return self.someone(self.last)
        if known is not None:
            known.room = self.last
        return known or self.someone(self.last, self.premise.person)

    def room(self) -> Room:
        """A room for the next step: not the last one, and mostly not the one of the step before."""
        before = self.steps[-1].room if self.steps else self.world.start
        if before in self.free and self.dice.chance(0.45):
            return before
        return self.dice.pick([r for r in self.near(before) if r is not before] or self.free)

    def near(self, room: Room) -> list[Room]:
        """The rooms one step away, and at times those behind them: a plot should not be a hike."""
        reach = 1 if self.dice.chance(0.9) else 2
        return [r for r in self.free if len(self.world.path(room, r)) <= reach]

    def hiding_place(self, rooms: list[Room]) -> tuple[Room, Feature] | None:
        spots = [
            (r, f) for r in rooms for f in r.features
            if f.holds and id(f) not in self.used_features
        ]  # fmt: skip
        if not spots:
            return None
        spot = self.dice.pick(spots)
        self.used_features.add(id(spot[1]))
        return spot

    def fetch(self, item: Item) -> None:
        """A step at the end of which the hero has ``item``: it lies in the open or is hidden."""
        item.wanted = True
        before = self.steps[-1].room if self.steps else self.world.start
        spot = self.hiding_place(self.near(before)) or self.hiding_place(self.free)
        if spot is None or self.dice.chance(0.25):
            room = self.room()
            room.items.append(item)
            self.steps.append(Step("take", room, item))
            return
        spot[1].item = item
        self.steps.append(Step("search", spot[0], item, spot[1]))

    def ask(self) -> None:
        """Somebody knows something; in half of the cases it has a price."""
        person = self.someone(self.room())
        if self.dice.chance(0.45):
            person.want = self.item()
            self.steps.append(Step("ask", person.room, person=person))
            self.fetch(person.want)
            self.steps.append(Step("give", person.room, person.want, person=person))
        else:
            self.steps.append(Step("ask", person.room, person=person))

    def note(self) -> None:
        paper = self.item("paper")
        self.fetch(paper)
        self.steps.append(Step("read", self.steps[-1].room, paper))

    def unlock(self) -> None:
        """The way to the last room is shut."""
        way = self.last.exits[0]
        door = way.to.exit_to(self.last)
        if door is None or not door.way.door:
            return
        door.locked = True
        odd = self.premise.odd
        if odd is not None and self.bag and self.dice.chance(0.35):
            key = self.bag[0]
        else:
            key = self.item("key")
            self.fetch(key)
        self.steps.append(Step("unlock", way.to, key, exit=door))


def as_item(thing: Thing) -> Item:
    return Item(Noun(thing.name, plural=thing.plural, mass=thing.mass), thing.use, thing.look)


def _finish(plot: _Plot, story: Story) -> None:
    """The last steps, by the kind of goal."""
    kind, last = plot.premise.goal.kind, plot.last
    target = plot.premise.target
    if kind == "find":
        story.target = Item(target, "token", items.LOOK["any"], wanted=True)
        spots = [f for f in last.features if f.holds]
        if spots and plot.dice.chance(0.6):
            spots[0].item = story.target
            plot.steps.append(Step("search", last, story.target, spots[0]))
        else:
            plot.steps.append(Step("seize", last, story.target))
            last.items.append(story.target)
    elif kind == "deliver":
        story.target = Item(target, "token", items.LOOK["any"], wanted=True)
        plot.bag.append(story.target)
        plot.steps.append(Step("hand", last, story.target, person=plot.receiver()))
    elif kind == "rescue":
        plot.steps.append(Step("free", last))
    elif kind == "escape":
        feature = Feature(target, items.WAY_OUT, False)
        last.features.append(feature)
        plot.steps.append(Step("leave", last, feature=feature))
    elif kind == "mend":
        _mend(plot, story)
    else:
        _learn(plot, story)


def _mend(plot: _Plot, story: Story) -> None:
    feature = Feature(plot.premise.target, items.MACHINE, False)
    plot.last.features.append(feature)
    story.machine = feature
    parts = [
        Item(Noun(name), "tool", items.LOOK["tool"] + items.LOOK["any"])
        for name in plot.dice.some(plot.premise.goal.parts, 2)
    ]
    for part in parts:
        plot.fetch(part)
    plot.steps += [Step("fit", plot.last, part, feature) for part in parts]


def _learn(plot: _Plot, story: Story) -> None:
    story.answer = plot.dice.pick(plot.premise.goal.answers)
    room = plot.steps[-1].room
    for _ in range(2):
        room = plot.dice.pick(plot.near(room) or plot.free)
        seen = [s.feature for s in plot.steps]
        feature = plot.dice.pick([f for f in room.features if f not in seen] or room.features)
        plot.steps.append(Step("look", room, feature=feature))
    plot.steps.append(Step("solve", plot.steps[-1].room))


def compose(dice: Dice, premise: Premise) -> Story:
    """A world with a plot in it. The hero's bag is packed."""
    plot = _Plot(dice, premise)
    if premise.odd is not None:
        plot.nouns.add(premise.odd.head)
        plot.bag.append(Item(premise.odd, "odd", items.LOOK["any"], wanted=True))
    plot.nouns.add(premise.target.head)
    for thing in premise.pockets:
        plot.nouns.add(Noun(thing.name).head)
        plot.bag.append(as_item(thing))
    story = Story(premise, plot.world, plot.steps, premise.threat or dice.pick(premise.genre.threats))
    (plot.note if dice.chance(0.35) and not premise.cast else plot.ask)()
    if premise.goal.kind != "mend" and dice.chance(0.6):
        plot.unlock()
    elif dice.chance(0.4) and premise.goal.kind not in ("mend", "learn"):
        plot.ask()
    _finish(plot, story)
    story.bag = plot.bag
    _furnish(plot)
    story.spare = [plot.item() for _ in range(2)]
    return story


def _furnish(plot: _Plot) -> None:
    """People and things that the plot does not need."""
    start = plot.world.start
    early = [r for r in plot.free if r is start or r.exit_to(start)] or plot.free
    for noun in plot.premise.things:
        plot.dice.pick(early).items.append(Item(noun, "token", items.LOOK["any"]))
        plot.nouns.add(noun.head)
    while plot.cast or (not plot.premise.closed and len(plot.world.people) < plot.dice.pick((2, 2, 3))):
        plot.someone(plot.dice.pick(early) if plot.cast else plot.room())
    for room in plot.dice.some(plot.free, plot.dice.pick((1, 1, 2))):
        room.items.append(plot.item())
    for room in plot.world.rooms:
        for feature in room.features:
            if feature.holds and feature.item is None and plot.dice.chance(0.2):
                feature.item = plot.item()
