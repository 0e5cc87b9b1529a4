"""From seed to finished game: the record that a shard holds."""

from __future__ import annotations

from typing import Any

from training.corpus import player, prompts
from training.corpus.acts import Act
from training.corpus.answers import answer_to, known_people
from training.corpus.context import Context, Margin
from training.corpus.game import Game
from training.corpus.grammar import say
from training.corpus.premise import Dice, Premise, draw, thing_noun
from training.corpus.voice import events as e
from training.corpus.voice import questions as q
from training.corpus.words import Noun, listing
from training.measures import MEMORY, sentences, words

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
        self.heard: list[set[str]] = []
        self.heard_now: set[str] = set()
        """Sentences of the replies so far, and of the one being told."""
        self.ending = ""
        self.asks = self._when_asked()
        self.authored: tuple[str, tuple[str, ...]] | None = None
        """An opening that the scenario's author wrote, and its options."""

    # one reply

    def _reply(self, said: list[str], fill_up: bool = True) -> str:
        """Prose and three option lines; the prose filled up to a drawn number of sentences."""
        game = self.game
        room = self.dice.pick((2, 2, 3, 3, 3, 4, 4))
        if self.context.length == "short":
            said, fill_up = said[:2] + (said[2:] if game.ended else []), False
        elif self.context.length == "long":
            room = 8
        said = said[:2] + self.context.said + said[2:]
        said = self._unheard(said)
        if fill_up and not game.ended:
            have = sum(len(sentences(s)) for s in said)
            said += self._unheard(game.colour(max(room - have, 0)))
        self.heard.append(self.heard_now)
        self.heard_now = set()
        prose = " ".join(said)
        if len(said) > 4 and self.dice.chance(0.15):
            cut = len(said) // 2
            prose = " ".join(said[:cut]) + "\n\n" + " ".join(said[cut:])
        self.options = game.epilogue_options() if game.ended else game.choose_options()
        return "\n".join([prose, *(f"- {text}" for _, text in self.options)])

    def _unheard(self, said: list[str]) -> list[str]:
        """What no reply of the last ten turns has said. The sentence that answers the action always stays."""
        old = set().union(*self.heard[-MEMORY:])
        kept = []
        for text in said:
            keys = {" ".join(words(s)) for s in sentences(text) if len(words(s)) >= 4}
            if text and (not self.heard_now or not keys & (old | self.heard_now)):
                kept.append(text)
                self.heard_now |= keys
        return kept

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
            text = "\n".join([prose, *(f"- {o}" for o in options)])
            self.heard.append({" ".join(words(s)) for s in sentences(prose)})
            self._record(user or "Start!", text, kind="start", target="", authored=True)
            return
        said = [*self._who_and_where(), game.tell(e.OPEN_GOAL)]
        if self.dice.chance(0.15):
            said.append(game.goal_line(premise.goal.why))
        if premise.elements:
            said.append(game.show(self.dice.pick(premise.elements)))
        if premise.companion is not None:
            said.append(game.tell(e.FRIEND_HERE, kind=premise.companion.kind))
        if premise.odd is not None:
            said.append(game.tell(e.ODD_HERE, odd=premise.odd))
        if premise.pockets:
            said.append(game.tell(e.POCKETS_HERE, list=listing([i.noun.a for i in game.bag])))
        if self.dice.chance(0.7):
            said.append(game.tell(e.OPEN_PLACE))
        if self.dice.chance(0.5):
            said.append(game.fixtures())
        for person in game.world.people_in(game.here):
            said.append(game.tell(e.STANDS_HERE, **game.people_slots(person)))
        said += [game.lies(i) for i in game.here.items if i is not game.story.target]
        if self.dice.chance(0.95):
            said.append(game.exits())
        start = (
            "Start!"
            if self.dice.chance(0.93)
            else self.dice.pick(("Start.", "start", "Begin.", "Go!", "Let's begin.", "Start the game."))
        )
        self._record(user or start, self._reply(said, fill_up=False), kind="start", target="")

    def _who_and_where(self) -> list[str]:
        """The first sentence gives the hero's name as the prompt writes it, the first two the setting; the calling
        comes with them."""
        game, premise = self.game, self.premise
        opener = game.tell(self._openers())
        first, *rest = sentences(opener)
        if premise.name in first and premise.role.text in opener.lower() and self.dice.chance(0.5):
            where = [] if self._names_setting(" ".join([first, *rest[:1]])) else [self._setting()]
            return [first, *where, *rest]
        said = [game.tell(e.OPEN_HERO), self._setting()]
        return said + ([opener] if self.dice.chance(0.4) and premise.name not in opener else [])

    def _setting(self) -> str:
        told = self.kind != "bare" and self.dice.chance(0.75)
        return self.game.tell(e.OPEN_SETTING if told else e.OPEN_HERE, phrase=self.premise.phrase)

    def _openers(self) -> tuple[str, ...]:
        """A prompt that names no hero needs an opening that does."""
        openers = self.premise.genre.openers
        if not self.premise.named:
            openers = tuple(o for o in openers if "{name}" in o) or openers
        if not self.premise.roled:
            openers = tuple(o for o in openers if "role}" in o) or openers
        return openers

    def _names_setting(self, text: str) -> bool:
        return self.premise.setting.text in text

    def play(self) -> None:
        self.opening()
        game = self.game
        while not game.ended and game.turn < game.length + 4:
            game.turn += 1
            game.clock += 1
            if game.doomed and game.turn >= game.length - 1 and game.stage >= 2:
                self._doom()
            elif game.turn in self.asks:
                self._question()
            elif self.dice.chance(0.05):
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
        if wanted and (self.game.hurry or self.dice.chance(0.3 + 0.2 * self.game.stale)):
            return wanted[0]
        staying = [c for c in self.options if c[0].kind not in ("go", "back")]
        return self.dice.pick(staying if staying and self.dice.chance(0.75) else self.options)

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
        self._record(text, self._reply(said), kind="doom", target=act.target.text if act.target else "", how="verbatim")

    def _epilogue(self) -> None:
        game = self.game
        if not self.dice.chance(0.6):
            return
        act, text = self.dice.pick(self.options)
        if act.kind == "again":
            self._again(text)
            return
        said = [
            game.echo(text),
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
        if roll < 0.3:
            word = self.dice.pick(q.NONSENSE)
            self._say(word, self.game.tell(q.NONSENSE_REPLY, said=word), "nonsense")
        elif roll < 0.5:
            self._say(self.dice.pick(q.IMPOSSIBLE), self.game.tell(q.IMPOSSIBLE_REPLY), "impossible")
        elif roll < 0.75:
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

    def _when_asked(self) -> dict[int, str]:
        """The turns at which the player asks about the story itself, and what."""
        count = self.dice.pick((1, 2, 2, 3, 3, 4, 5))
        kinds = self.dice.some(q.KINDS, count)
        return dict(zip(self.dice.some(range(1, 12), count), dict.fromkeys(kinds), strict=False))

    def _question(self) -> None:
        kind = self.asks.pop(self.game.turn)
        self.context = self.margin.before(None)
        about = known_people(self.game, self.dice) if kind == "person" else []
        if kind == "person" and not about:
            kind = "people"
        who = self.dice.pick(about) if about else None
        reply, answer = answer_to(kind, self.game, who)
        asked = self.dice.pick(q.ASKED[kind]).replace("{who}", who[0].text if who else "")
        self._record(
            asked, self._reply([reply], fill_up=self.dice.chance(0.4)), kind="question", target="", how="own",
            question=kind, answer=answer,
        )  # fmt: skip


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
    kind = prompts.kind(dice)
    premise = draw(dice, genre, untold=kind == "bare")
    system = prompts.write(dice, premise, kind)
    tale = Tale(dice, premise, system, kind)
    tale.play()
    return record(tale, seed)
