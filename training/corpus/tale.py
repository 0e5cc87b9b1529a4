"""From seed to finished game: the record that a shard holds."""

from __future__ import annotations

from typing import Any

from training.corpus import player, prompts
from training.corpus.acts import Act
from training.corpus.context import Context, Margin
from training.corpus.game import Game, inventory
from training.corpus.grammar import say
from training.corpus.premise import Dice, Premise, draw, thing_noun
from training.corpus.voice import events as e
from training.corpus.voice import questions as q
from training.corpus.words import Noun, listing

SHIPPED = 0.1
"""The share of games that play a scenario that ships with the engine."""
Turn = dict[str, Any]
Choice = tuple[Act, str]


class Tale:
    """One game being written down."""

    def __init__(self, dice: Dice, premise: Premise, system: str, kind: str) -> None:
        self.dice, self.premise, self.system, self.kind = dice, premise, system, kind
        self.game = Game(dice, premise)
        self.turns: list[Turn] = []
        self.options: list[Choice] = []
        self.margin = Margin(dice, premise)
        self.context = Context()
        self.ending = ""
        self.authored: tuple[str, tuple[str, ...]] | None = None
        """An opening that the scenario's author wrote, and its options."""

    # one reply

    def _reply(self, said: list[str], fill_up: bool = True) -> str:
        """Prose and three option lines; the prose filled up to a drawn length, what the brackets ask for included."""
        game = self.game
        goal = self.dice.pick((35, 50, 60, 70, 85, 110))
        if self.context.length == "short":
            said, fill_up = said[:2] + (said[2:] if game.ended else []), False
        elif self.context.length == "long":
            goal = 150
        said = said[:2] + self.context.said + said[2:]
        have = sum(len(s.split()) for s in said)
        if fill_up and not game.ended:
            said = said + game.colour(max(goal - have, 0))
        said = [s for s in said if s]
        prose = " ".join(said)
        if len(said) > 4 and self.dice.chance(0.15):
            cut = len(said) // 2
            prose = " ".join(said[:cut]) + "\n\n" + " ".join(said[cut:])
        self.options = game.epilogue_options() if game.ended else game.choose_options()
        return "\n".join([prose, *(f"- {text}" for _, text in self.options)])

    def _record(self, user: str, model: str, **meta: Any) -> None:
        game = self.game
        if self.context.lines:
            user = "\n".join([*self.context.lines, user])
        if self.context.lines:
            meta["context"] = self.context.lines
        self.context = Context()
        place = game.here.noun.text
        people = [p.noun.text for p in game.world.people] + [self.premise.name]
        if self.premise.companion is not None:
            people.append(self.premise.companion.noun.text)
        meta = {
            "place_before": meta.pop("before", place), "place": place,
            "exits": [x.to.noun.text for x in game.here.exits],
            "names": people, "inventory": [i.noun.text for i in game.bag], "goal": self.premise.aim,
            "ended": game.ended, **meta,
        }  # fmt: skip
        self.turns.append({"user": user, "model": model, "meta": meta})

    # turns

    def opening(self, user: str = "") -> None:
        game, premise = self.game, self.premise
        game.here.visits = 1
        if self.authored is not None:
            prose, options = self.authored
            self.options = [(Act("authored", text=o), o) for o in options]
            self._record(user or "Start!", "\n".join([prose, *(f"- {o}" for o in options)]), kind="start", target="")
            return
        said = [game.tell(self._openers())]
        if self.kind != "bare" and (not self._names_setting(said[0]) or self.dice.chance(0.4)):
            said.append(game.tell(e.OPEN_SETTING, phrase=premise.phrase))
        elif not self._names_setting(said[0]):
            said.append(game.tell(e.OPEN_HERE))
        if self.premise.named or self.dice.chance(0.9):
            said.append(game.tell(e.OPEN_GOAL))
        if self.dice.chance(0.4):
            said.append(game.goal_line(premise.goal.why))
        said.append(game.sense())
        if premise.elements and self.dice.chance(0.85):
            said.append(game.show(self.dice.pick(premise.elements)))
        if premise.companion is not None and self.dice.chance(0.8):
            said.append(game.tell(e.FRIEND_HERE, kind=premise.companion.kind))
        if premise.odd is not None and self.dice.chance(0.7):
            said.append(game.tell(e.ODD_HERE, odd=premise.odd))
        for person in game.world.people_in(game.here):
            said.append(game.tell(e.STANDS_HERE, **game.people_slots(person)))
        said += [game.lies(i) for i in game.here.items if i is not game.story.target]
        if self.dice.chance(0.6):
            said.append(game.exits())
        start = (
            "Start!"
            if self.dice.chance(0.93)
            else self.dice.pick(("Start.", "start", "Begin.", "Go!", "Let's begin.", "Start the game."))
        )
        self._record(user or start, self._reply(said, fill_up=False), kind="start", target="")

    def _openers(self) -> tuple[str, ...]:
        """A prompt that names no hero needs an opening that does."""
        openers = self.premise.genre.openers
        if not self.premise.named:
            openers = tuple(o for o in openers if "{name}" in o) or openers
        if not self.premise.roled:
            openers = tuple(o for o in openers if "role}" in o) or openers
        return openers

    def _names_setting(self, text: str) -> bool:
        return self.premise.setting.text.split()[-1] in text

    def play(self) -> None:
        self.opening()
        game = self.game
        while not game.ended and game.turn < game.length + 4:
            game.turn += 1
            game.clock += 1
            if game.doomed and game.turn >= game.length - 1 and game.stage >= 2:
                self._doom()
            elif self.dice.chance(0.09):
                self._aside()
            else:
                self._act()
        self.ending = game.ended
        if game.ended:
            self._epilogue()

    def _pick(self) -> tuple[Act, str]:
        main = [c for c in self.options if c[0].step is not None or c[0].kind in ("go", "back")]
        plot = self.game.step_act()
        wanted = [c for c in main if plot is not None and c[0].key == plot.key]
        if wanted and (self.game.hurry or self.dice.chance(0.36 + 0.2 * self.game.stale)):
            return wanted[0]
        return self.dice.pick(self.options)

    def _act(self) -> None:
        game = self.game
        act, text = self._pick()
        free = game.acts() if self.dice.chance(0.1) and not game.hurry and act.kind != "authored" else []
        if free:
            act = self.dice.pick(free)
            text = act.word(self.dice, game.option_slots)
        typed, how = player.type_option(self.dice, text, act.word(self.dice, game.option_slots))
        before = game.here.noun.text
        self.context = self.margin.before(act)
        said = game.perform(act)
        target = act.target.text if act.target is not None else ""
        self._record(
            typed, self._reply(said), before=before, kind=act.kind, target=target, how="free" if free else how,
            option=text,
            moved=game.moved, progress=game.progressed,
        )  # fmt: skip

    def _doom(self) -> None:
        act, text = self.dice.pick(self.options)
        said = [self.game.echo(text), *self.game.doom()]
        self._record(
            text, self._reply(said), kind=act.kind, target=act.target.text if act.target else "", how="verbatim"
        )

    def _epilogue(self) -> None:
        game = self.game
        if not self.dice.chance(0.6):
            return
        act, text = self.dice.pick(self.options)
        if act.kind == "again":
            self._again(text)
            return
        said = [
            game.echo(text) if act.kind == "after" else "",
            game.tell(e.AFTER if act.kind == "after" else e.FAREWELL),
        ]
        self._record(text, self._reply(said), kind=act.kind, target="", how="verbatim")

    def _again(self, text: str) -> None:
        """The same premise from its beginning, in another world."""
        used = self.game.used
        self.game = Game(self.dice, self.premise)
        self.game.used |= used
        self.authored = None
        self.margin = Margin(self.dice, self.premise)
        self.opening(text)
        for _ in range(self.dice.pick((0, 1, 2, 3))):
            if self.game.ended:
                break
            self.game.turn += 1
            self._act()

    # words of the player's own

    def _aside(self) -> None:
        self.context = self.margin.before(None)
        roll = self.dice.rng.random()
        if roll < 0.55:
            self._question()
        elif roll < 0.65:
            word = self.dice.pick(q.NONSENSE)
            self._say(word, self.game.tell(q.NONSENSE_REPLY, said=word), "nonsense")
        elif roll < 0.77:
            self._say(self.dice.pick(q.IMPOSSIBLE), self.game.tell(q.IMPOSSIBLE_REPLY), "impossible")
        elif roll < 0.88:
            thing = Noun(thing_noun(self.dice)[0])
            text = say(self.dice.pick(q.ABSENT), {"thing": thing}, self.dice.rng)
            self._say(text, self.game.tell(q.ABSENT_REPLY, thing=thing), "absent", thing.text)
        else:
            self._speech()

    def _say(self, user: str, reply: str, kind: str, target: str = "", **meta: Any) -> None:
        self._record(user, self._reply([reply]), kind=kind, target=target, how="own", **meta)

    def _speech(self) -> None:
        text = say(self.dice.pick(q.SPEECH), self.game.base, self.dice.rng)
        here = self.game.world.people_in(self.game.here)
        reply = self.game.tell(q.SPEECH_HEARD, person=here[0].short) if here else self.game.tell(q.SPEECH_ALONE)
        self._say(text, reply, "speech")

    def _question(self) -> None:
        kind = self.dice.pick(("who", "who", "carrying", "carrying", "goal", "goal", "where", "exits", "people"))
        reply, answer = self._answer(kind)
        self._say(self.dice.pick(q.ASKED[kind]), reply, "question", question=kind, answer=answer)

    def _answer(self, kind: str) -> tuple[str, str]:
        game, premise = self.game, self.premise
        if kind == "who":
            return game.tell(q.WHO), premise.name
        if kind == "goal":
            return game.tell(q.GOAL), premise.aim
        if kind == "carrying":
            owned = inventory(game.bag)
            return (game.tell(q.CARRY, list=owned) if owned else game.tell(q.NOTHING)), owned
        if kind == "exits":
            return game.exits(), listing([x.to.noun.text for x in game.here.exits])
        if kind == "people":
            people = [p.short.text for p in game.world.people_in(game.here)]
            if premise.companion is not None:
                people.append(premise.companion.noun.text)
            if not people:
                return game.tell(q.ALONE), ""
            return game.tell(q.PRESENT, list=listing(people), are="are" if len(people) > 1 else "is"), listing(people)
        return f"{game.tell(q.WHERE)} {game.sense()}".strip(), game.here.noun.text


def record(tale: Tale, seed: str) -> dict[str, Any]:
    """The finished game in the form of a shard's line."""
    premise = tale.premise
    facts = [{"kind": x.kind, "words": list(x.words), "tell": x.tell} for x in premise.elements]
    if premise.odd is not None:
        facts.append({"kind": "odd", "words": [premise.odd.text], "tell": ""})
    if premise.companion is not None:
        facts.append({"kind": "companion", "words": [premise.companion.noun.text], "tell": premise.companion.kind})
    facts += [{"kind": "person", "words": [c.noun.text], "tell": c.role.text} for c in premise.cast]
    facts += [{"kind": "place", "words": [p.noun.text], "tell": ""} for p in premise.places]
    facts += [{"kind": "thing", "words": [t.text], "tell": ""} for t in premise.things]
    if premise.enemy is not None:
        facts.append({"kind": "enemy", "words": [premise.enemy.noun.text], "tell": premise.enemy.role.text})
    elif premise.threat is not None:
        facts.append({"kind": "danger", "words": [premise.threat.name], "tell": ""})
    meta = {
        "genre": premise.label, "prompt": tale.kind, "name": premise.name, "role": premise.role.text,
        "setting": premise.setting.text, "phrase": premise.phrase, "goal": premise.aim, "target": premise.target.text,
        "facts": facts, "named": premise.named, "ending": tale.ending, "seed": seed,
    }  # fmt: skip
    return {"system": tale.system, "turns": tale.turns, "meta": meta}


def write(seed: str, held_out: bool, genre: str = "") -> dict[str, Any]:
    """One whole game as it stands in a shard, of the module ``genre`` if given. The same seed gives the same game."""
    from training.corpus import shipped

    dice = Dice(seed, held_out)
    if not genre and dice.chance(SHIPPED):
        return shipped.write(dice, seed)
    premise = draw(dice, genre)
    system, kind = prompts.write(dice, premise)
    if kind == "bare":
        premise.elements, premise.odd, premise.companion = [], None, None
        premise.cast, premise.places, premise.things, premise.enemy, premise.threat = [], [], [], None, None
    tale = Tale(dice, premise, system, kind)
    tale.play()
    return record(tale, seed)
