"""Facts that any prompt may state, and how they come back in any story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.corpus.format import Genre
from training.corpus.grammar import fill, say
from training.corpus.lexicon import nouns

if TYPE_CHECKING:
    from training.corpus.premise import Dice, Element

KIN = {
    "brother": "he", "cousin": "he", "daughter": "she", "grandmother": "she", "nephew": "he", "niece": "she", "sister": "she",
    "son": "he", "uncle": "he", "twin": "she", "squire": "he", "nun": "she", "monk": "he",
}  # fmt: skip

_PLURAL_TELL = (
    "The {plural} here {predicate}.", "In this place the {plural} {predicate}.", "Everybody knows that the {plural} {predicate}.",
    "The {plural} {predicate}, and nobody knows why.", "Here the {plural} {predicate}.", "It is a world in which {plural} {predicate}.",
    "One more thing: the {plural} {predicate}.", "Since last winter the {plural} {predicate}.",
)
_PLURAL_SHOW = (
    "You remember what they say: here the {plural} {predicate}.",
    "\"The {plural} {predicate},\" somebody has written on the wall, as if anyone could forget it.",
    "There are {plural} here too, and it is true: they {predicate}.",
    "You keep an eye on the {plural}. They {predicate}, after all.",
    "It is a strange thing to live where the {plural} {predicate}.",
    "A child's rhyme goes through your head, the one about {plural} that {predicate}.",
    "Past the wall you notice {plural}, and you wish they were like {plural} anywhere else. Here they {predicate}.",
    "Somebody has drawn {plural} in the dust. Under them it says: they {predicate}.",
    "Nobody speaks of the {plural} by day. They {predicate}, and that is that.",
    "For the first time you see with your own eyes that the {plural} {predicate}.",
    "You count the {plural} under your breath, the way people do here.",
    "The {plural} again. You will never get used to them.",
)
_FEAR_TELL = (
    "The one thing {you} fear{s}: {fear}.", "{You} {are} afraid of {fear}.", "{You} cannot bear {fear}.",
    "Nothing frightens {you} except {fear}.", "{You} {have} been afraid of {fear} since childhood.", "Greatest fear: {fear}.",
    "{You} would do anything to avoid {fear}.",
)
_FEAR_SHOW = (
    "Then you think of {fear}, and your mouth goes dry.",
    "For the space of a breath you are sure of it: {fear}. It is only a shadow.",
    "It had to be {fear}, of all things. You look at your boots until your hands are quiet.",
    "Something here reminds you of {fear}. You walk a little faster.",
    "You are afraid of {fear}, and this place seems to know it.",
    "A cold drop runs down your back. {fear}, you think; please, not {fear}.",
    "You tell yourself that there is no need to think of {fear}, and think of nothing else.",
    "Your old fear stirs: {fear}. You breathe out slowly and count to five.",
    "Anyone else would shrug. But {fear} has had its hand on your neck since you were small.",
    "You would rather meet ten enemies than {fear}.",
)
_RULE_TELL = (
    "There is one rule: nobody may {rule}.", "It is forbidden to {rule}.", "Whoever would {rule} is lost.", "The law is strict: never {rule}.",
    "{You} must never {rule}.", "One thing is not allowed here: to {rule}.", "Never {rule} in this place.", "Rule of the house: do not {rule}.",
)
_RULE_SHOW = (
    "You almost {rule}, and stop just in time.",
    "A sign hangs crooked: DO NOT, it begins, and you know the rest. Nobody may {rule}.",
    "It would be so easy to {rule}. You put your hands in your pockets.",
    "The rule comes back to you: never {rule}. You had forgotten it for a moment.",
    "You are careful not to {rule}. One never knows who is watching.",
    "Somebody nearby begins to {rule}, and somebody else gasps. It does not happen.",
    "\"Never {rule},\" you murmur. It has become a kind of prayer.",
    "What happens to people who {rule}? Nobody has come back to say.",
    "You think of the one rule. Do not {rule}. It sounded simple this morning.",
)
_DEADLINE_TELL = (
    "It must be done before {deadline}.", "There is time until {deadline}, no longer.", "{You} {have} until {deadline}.",
    "Everything must be over by {deadline}.", "The clock is running: at {deadline} it will be too late.", "Deadline: {deadline}.",
    "After {deadline} nothing can be saved.", "All this happens in the hours before {deadline}.",
)
_DEADLINE_SHOW = (
    "You think of {deadline}, and of how little time is left.",
    "Every minute brings {deadline} nearer.",
    "How long until {deadline}? Less than you would like.",
    "\"Before {deadline},\" you say aloud, so as not to forget.",
    "There is still time before {deadline}, but it no longer feels like much.",
    "You can almost hear {deadline} coming, like steps on a stair.",
    "If {deadline} finds you here, it was all for nothing.",
    "The light has changed. {deadline} is closer than you thought.",
    "You have wasted enough time. After {deadline} nobody will ask how hard you tried.",
)


def _perspective(dice: Dice) -> dict[str, str]:
    if dice.chance(0.6):
        return {"you": "you", "You": "You", "s": "", "are": "are", "have": "have"}
    return {"you": "the player", "You": "The player", "s": "s", "are": "is", "have": "has"}


def _make(dice: Dice, kind: str, tells: tuple[str, ...], shows: tuple[str, ...], **words: str) -> Element:
    from training.corpus.premise import Element

    slots = {**_perspective(dice), **words}
    return Element(kind, say(dice.pick(tells), slots, dice.rng), shows, tuple(words.values()), dict(words))


def plural_fact(dice: Dice) -> Element:
    """``The clocks here hum at night.``"""
    plural, predicate = dice.word(nouns.PLURALS), dice.word(nouns.PREDICATES)
    return _make(dice, "fact", _PLURAL_TELL, _PLURAL_SHOW, plural=plural, predicate=predicate)


def fear(dice: Dice) -> Element:
    """``You are afraid of deep water.``"""
    return _make(dice, "fear", _FEAR_TELL, _FEAR_SHOW, fear=dice.word(nouns.FEARS))


def rule(dice: Dice) -> Element:
    """``Never whistle after dark.``"""
    return _make(dice, "rule", _RULE_TELL, _RULE_SHOW, rule=dice.word(nouns.RULES))


def deadline(dice: Dice) -> Element:
    """``You have until dawn.``"""
    return _make(dice, "deadline", _DEADLINE_TELL, _DEADLINE_SHOW, deadline=dice.word(nouns.DEADLINES))


def genre_fact(dice: Dice, genre: Genre) -> Element:
    """One of the genre's own facts."""
    from training.corpus.premise import Element

    drawn = dice.pick(genre.facts)
    words = {"noun": dice.pick(drawn.nouns)} if drawn.nouns else {}
    tell = say(dice.pick(drawn.tell), words, dice.rng)
    return Element("fact", tell, drawn.show, tuple(words.values()), dict(words))


COMPANION_TELL = (
    "With {you} travels {friend}, {kind}.", "{friend}, {kind}, goes wherever {you} go.", "{Your} only companion is {friend}, {kind}.",
    "{You} {have} a companion: {friend}, {kind}.", "{friend} ({kind}) comes along.", "At {your} side: {friend}, {kind}.",
    "{You} never go anywhere without {friend}, {kind}.",
)
ODD_TELL = (
    "{You} {carry} {a odd}.", "In {your} pocket is {a odd}.", "{You} own nothing but {a odd}.", "Somebody left {you} {a odd} and no explanation.",
    "{You} {have} inherited {a odd}.", "An odd thing {you} cannot put away: {a odd}.", "{You} {carry} {a odd} and do not know what it is for.",
    "Carried: {a odd}.",
)


def tell(dice: Dice, patterns: tuple[str, ...], second: bool, **slots: object) -> str:
    """A sentence about the hero, who is ``you`` or ``the player``."""
    person = (
        {"you": "you", "You": "you", "your": "your", "Your": "your", "have": "have", "carry": "carry"}
        if second
        else {"you": "the player", "You": "the player", "your": "the player's", "Your": "the player's", "have": "has", "carry": "carries"}
    )
    return say(dice.pick(patterns), {**person, **slots}, dice.rng)  # type: ignore[dict-item]


__all__ = ["COMPANION_TELL", "KIN", "ODD_TELL", "deadline", "fear", "fill", "genre_fact", "plural_fact", "rule", "tell"]
