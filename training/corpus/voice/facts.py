"""Facts that any prompt may state, and how they come back in any story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from training.corpus.format import Genre
from training.corpus.grammar import fill, say
from training.corpus.lexicon import nouns
from training.corpus.voice import premises
from training.corpus.words import Noun

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
    "Anyone else would shrug at {fear}. You cannot.",
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


_BACK_TELL = (
    "{Your} {kin} vanished here {years} ago.", "{Your} {kin} died here {years} ago.", "{Years} ago {your} {kin} came to this place and was never seen again.", "{You} {have} come because of {your} {kin}, who was last seen here.",
    "{Your} {kin} used to tell stories about this place.", "{You} grew up here, with {your} {kin}.", "{Your} {kin} once worked here.", "{You} promised {your} {kin} never to come here.",
)
_BACK_SHOW = (
    "Your {kin} must have stood on this very spot.", "You think of your {kin}, and of the last thing that was said between you.", "For a moment you hear your {kin} laugh. It is only the wind.", "\"What would you have done?\" you ask your {kin}, who cannot answer.",
    "Scratched into a corner you find a name, and it is the name of your {kin}.", "This is how your {kin} described it, down to the smell.", "You wonder if your {kin} was ever this frightened.", "An old coat hangs there, and your heart jumps: your {kin} had one just like it.",
    "Somebody here remembers your {kin}; you can see it in the way they look at you.", "You are doing this for your {kin}, you tell yourself.",
)
_SEASON_TELL = ("It is {season}.", "The story begins in {season}.", "It is {season}, and it shows.", "All this happens in {season}.", "Time: {season}.", "It has been {season} for as long as anyone can remember.")
_SEASON_SHOW = (
    "It is {season}, and you feel it in your bones.", "So this is {season} in these parts.", "{season}: you had almost forgotten what that does to the light.", "Everything here has the look of {season}.", "You have always been at your best in {season}. Today you are not so sure.",
    "Nobody travels in {season} if they can help it. You could not.", "It smells of {season}.",
)
_HABIT_TELL = ("{You} {verb}.", "{You} always {verb}.", "When nervous, {you} {verb}.", "Everyone knows that {you} {verb}.", "It is a habit: {you} {verb}.")
_HABIT_SHOW = (
    "You {do}. It is an old habit.", "Without thinking, you {do}.", "You {do}, as you always do at such moments.", "Nervous as you are, you {do}.", "People have laughed at you for it, but you {do}, and feel better.", "You catch yourself: once more you {do}.",
)
HABITS = (
    ("count your steps", "counts every step"), ("whistle through your teeth", "whistles a little tune"), ("talk to yourself", "talks aloud when alone"), ("bite your nails", "bites every nail"), ("hum the same song", "hums an old song"),
    ("touch wood", "touches wood for luck"), ("polish your glasses", "polishes a pair of glasses"), ("turn your ring", "turns a ring on one finger"), ("quote your grandmother", "quotes an old grandmother"), ("tap your foot", "taps one foot"),
    ("write everything down in a little book", "writes everything down in a little book"), ("chew a straw", "chews a straw"), ("shuffle your cards", "shuffles a pack of cards"), ("name things aloud", "names things aloud"), ("pull your left ear", "pulls one ear"),
)
_EVENT_TELL = (
    "Last night {event}.", "Yesterday {event}.", "It all began when {event}.", "A week ago {event}.", "This morning {event}.", "Everyone is talking about one thing: {event}.", "Not long ago {event}, and nothing has been the same since.",
)
_EVENT_SHOW = (
    "They talk of nothing else here: {event}.", "You cannot stop thinking of it: {event}.", "Since {event}, people lock their doors.", "\"Since {event},\" somebody says behind a wall, \"nothing has been right.\"", "A headline on a torn newspaper: it is about the day {event}.",
    "And all because {event}.", "There are still traces here of what happened when {event}.", "Ever since {event}, the nights have been too quiet.",
)
EVENTS = (
    "the {role} was found dead", "all the {plural} disappeared", "{a creature} spoke", "the {role} sold the {plural}", "somebody stole {thing}", "the {plural} came back", "it rained {plural}", "a stranger arrived with {a thing}", "the {role} locked the gates",
    "{thing} was found under a bed", "two {plural} were seen on the roof", "the {role} married the {other}", "the {role} lost a bet with the {other}", "the {plural} fell silent", "the {role} began to sleepwalk", "lightning struck {thing}", "the {other} was arrested",
    "the {role} burned all the {plural}", "{a thing} was washed ashore", "{creature} escaped",
)
SEASONS = (
    "deep winter", "early spring", "high summer", "late autumn", "the rainy season", "the year of the drought", "harvest time", "the longest night of the year", "midsummer eve", "the first week of snow", "carnival week", "a war",
    "the dry season", "the hundredth year of the peace", "a Sunday in November", "the year 2190", "1911", "the time of the great fog", "market week", "the month of storms",
)
YEARS = ("ten years", "seven years", "one year", "twenty years", "three months", "a hundred days", "two winters", "thirteen years", "five summers")
RELATIVES = ("brother", "sister", "mother", "father", "teacher", "grandfather", "best friend", "daughter", "son", "uncle", "aunt", "cousin", "wife", "husband", "old captain", "twin", "neighbour", "first love", "godmother")
DECLARE_PLACES = (
    "Places: {list}.", "The important places are {list}.", "There are {list}.", "One can visit {list}.", "The map shows {list}.", "The player can explore {list}.", "It has {list}.", "You will find {list} there.", "Locations: {list}.",
)
DECLARE_PERSON = (
    "{who}, {a role}, lives here.", "Another character is {who}, {a role}.", "{a role} named {who} knows more than anyone.", "{who} is {a role} and can be trusted.", "{who} is {a role} and cannot be trusted.", "There is also {who}, {a role}.", "{who}, {a role}, is a friend of {your} family.",
    "Somewhere here is {who}, {a role}.", "{you} {have} to find {who}, {a role}, first.",
)
DETAILS = """one lead boot|a glass eye|a laugh like a gate|a limp|six fingers on one hand|a silver tooth|a coat of moth wings|red gloves|a voice like gravel|a bell on one ankle|ink on the lips|a wooden leg|no shadow|a parrot on one shoulder
spectacles without glass|a burnt ear|hair down to the knees|a necklace of keys|a smell of pepper|flour in the beard|a tattooed chin|mismatched shoes|a black veil|a hat full of holes|a cough|a scar across the nose|very clean hands|a pocket full of snails|a paper crown|a stammer
one white eyebrow|a sack over one shoulder|a tin whistle round the neck|bare feet|an umbrella in all weathers|a stopped watch|a bandaged hand|a ring on every finger|a goose on a string|eyes of two colours"""
WITH_DETAIL = ("{who}, {a role} with {detail}, knows more than anyone says.", "{who}, {a role} with {detail}, lives here.", "There is {who}, {a role} with {detail}.", "{who} is {a role} with {detail}.", "{who}, {a role} with {detail}, waits somewhere and trusts nobody.", "{a role} with {detail}, called {who}, can help.", "{who} ({a role}, with {detail}) has a secret.")
DETAIL_SEEN = ("{person} has {detail}.", "The first thing you notice about {person}: {detail}.", "{person} has {detail}, just as they told you.", "So the stories are true: {person} has {detail}.", "You try not to stare. {person} has {detail}.")
DECLARE_THINGS = (
    "{list} can be found here.", "{list} are hidden here.", "Important things: {list}.", "{list} will be useful.", "Things to find: {list}.", "{list} lie about somewhere.", "Among the things here are {list}.", "Each of these hides part of the answer: {list}.", "{you} will come across {list}.", "{list} are always near.",
)
ENEMY = (
    "{enemy}, {a role}, is hunting {you}.", "{a role} called {enemy} is after {you}.", "{your} enemy is {enemy}, {a role}.", "{enemy}, {a role}, wants the same thing and will stop at nothing.", "Beware of {enemy}, {a role}.", "The villain is {enemy}, {a role}.",
    "{enemy}, {a role}, has sworn to stop {you}.", "Antagonist: {enemy}, {a role}.", "{you} {are} on the run from {enemy}, {a role}.",
)
DANGER = (
    "The danger is {threat}.", "Beware of {threat}.", "{threat} is coming.", "Sooner or later {threat} will come.", "The greatest danger here is {threat}.", "Danger: {threat}.", "Everyone is afraid of {threat}.",
)


def perspective(dice: Dice, name: str) -> dict[str, str]:
    """The hero as the author speaks of one: ``you``, ``the player`` or by name. Capitals are set by the renderer."""
    roll = dice.rng.random()
    if roll < 0.5:
        who, your = "you", "your"
    elif roll < 0.72:
        who, your = "the player", "the player's"
    else:
        who, your = name, f"{name}'s"
    other = who != "you"
    return {
        "you": who, "You": who, "your": your, "Your": your, "s": "s" if other else "", "are": "is" if other else "are",
        "have": "has" if other else "have",
    }  # fmt: skip


def _make(dice: Dice, kind: str, tells: tuple[str, ...], shows: tuple[str, ...], name: str, **words: str) -> Element:
    from training.corpus.premise import Element

    pattern = dice.pattern(tells)
    return Element(kind, say(pattern, {**perspective(dice, name), **words}, dice.rng), shows, tuple(words.values()), dict(words))


def plural_fact(dice: Dice, name: str) -> Element:
    """``The clocks here hum at night.``"""
    plural, predicate = dice.word(nouns.PLURALS), dice.word(nouns.PREDICATES)
    return _make(dice, "fact", _PLURAL_TELL, _PLURAL_SHOW, name, plural=plural, predicate=predicate)


def fear(dice: Dice, name: str) -> Element:
    """``You are afraid of deep water.``"""
    return _make(dice, "fear", _FEAR_TELL, _FEAR_SHOW, name, fear=dice.word(nouns.FEARS))


def rule(dice: Dice, name: str) -> Element:
    """``Never whistle after dark.``"""
    return _make(dice, "rule", _RULE_TELL, _RULE_SHOW, name, rule=dice.word(nouns.RULES))


def deadline(dice: Dice, name: str) -> Element:
    """``You have until dawn.``"""
    return _make(dice, "deadline", _DEADLINE_TELL, _DEADLINE_SHOW, name, deadline=dice.word(nouns.DEADLINES))


def backstory(dice: Dice, name: str) -> Element:
    """``Your sister vanished here ten years ago.``"""
    years = dice.pick(YEARS)
    made = _make(dice, "past", _BACK_TELL, _BACK_SHOW, name, kin=dice.pick(RELATIVES), years=years, Years=years)
    made.words = made.words[:1]
    return made


def season(dice: Dice, name: str) -> Element:
    """``It is late autumn.``"""
    return _make(dice, "season", _SEASON_TELL, _SEASON_SHOW, name, season=dice.pick(SEASONS))


def habit(dice: Dice, name: str) -> Element:
    """``You count your steps.`` Or ``Ada counts every step.``"""
    from training.corpus.premise import Element

    do, does = dice.pick(HABITS)
    view = perspective(dice, name)
    verb = do if view["you"] == "you" else does
    tell_ = say(dice.pattern(_HABIT_TELL), {**view, "verb": verb}, dice.rng)
    return Element("habit", tell_, _HABIT_SHOW, (do.split()[-1],), {"do": do})


def event(dice: Dice, name: str) -> Element:
    """``Last night the baker was found dead.``"""
    slots: dict[str, Noun | str] = {
        "role": dice.word(nouns.ROLES), "other": dice.word(nouns.ROLES), "plural": dice.word(nouns.PLURALS), "creature": Noun(dice.word(nouns.CREATURES)),
        "thing": Noun(dice.word(nouns.THINGS[dice.pick(sorted(nouns.THINGS))])),
    }  # fmt: skip
    text = fill(dice.pick(EVENTS), slots, dice.rng)
    made = _make(dice, "event", _EVENT_TELL, _EVENT_SHOW, name, event=text)
    made.words = tuple(w for v in slots.values() if (w := v.text if isinstance(v, Noun) else v) in text)
    return made


def genre_fact(dice: Dice, genre: Genre) -> Element:
    """One of the genre's own facts."""
    from training.corpus.premise import Element

    drawn = dice.pick(genre.facts)
    words = {"noun": dice.pick(drawn.nouns)} if drawn.nouns else {}
    tell_ = say(dice.pick(drawn.tell), words, dice.rng)
    return Element("fact", tell_, drawn.show, tuple(words.values()), dict(words))


def done(dice: Dice, name: str) -> Element:
    """``The well has been nailed shut.``"""
    made = _make(
        dice, "done", premises.DONE_TELL, premises.DONE_SHOW, name,
        part=dice.word(premises.PARTS), done=dice.word(premises.DONE),
    )  # fmt: skip
    made.words = made.words[:1]
    return made


def store(dice: Dice, name: str) -> Element:
    """``There are nine hours of air left.``"""
    number, left = dice.word(premises.NUMBERS), dice.word(premises.STORES)
    made = _make(dice, "store", premises.STORE_TELL, premises.STORE_SHOW, name, number=number, store=left)
    made.words = (f"{number} {left}",)
    return made


def quirk(dice: Dice, who: Noun) -> Element:
    """``Madame Voss sleeps in the laundry.``"""
    from training.corpus.premise import Element

    words: dict[str, Noun | str] = {"who": who, "quirk": dice.word(premises.QUIRKS), "he": who.pronouns[0]}
    tell_ = say(dice.pattern(premises.QUIRK_TELL), words, dice.rng)
    return Element("quirk", tell_, premises.QUIRK_SHOW, (who.text,), words)


MAKERS = (plural_fact, plural_fact, fear, rule, deadline, backstory, season, habit, event, done, done, store)

COMPANION_TELL = (
    "With {you} travels {friend}, {kind}.", "{friend}, {kind}, goes wherever {you} go{es}.", "{your} only companion is {friend}, {kind}.", "{you} {have} a companion: {friend}, {kind}.", "{friend} ({kind}) comes along.", "At {your} side: {friend}, {kind}.",
    "{you} never go{es} anywhere without {friend}, {kind}.", "Companion: {friend}, {kind}.", "{friend} is {kind} and {your} best friend.",
)
ODD_TELL = (
    "{you} {carry} {a odd}.", "In {your} pocket is {a odd}.", "{you} own{s} nothing but {a odd}.", "Somebody left {you} {a odd} and no explanation.", "{you} {have} inherited {a odd}.", "An odd thing {you} cannot put away: {a odd}.",
    "{you} {carry} {a odd}, and nobody can say what it is for.", "Carried: {a odd}.", "{your} only possession is {a odd}.", "{you} stole {a odd} and cannot give it back.",
)


def tell(dice: Dice, patterns: tuple[str, ...], name: str, **slots: object) -> str:
    """A sentence about the hero, from one of the points of view an author may take."""
    view = perspective(dice, name)
    more = {"them": "them" if view["s"] else "you", "carry": "carries" if view["s"] else "carry", "es": "es" if view["s"] else ""}
    return say(dice.pattern(patterns), {**view, **more, **slots}, dice.rng)  # type: ignore[dict-item]

