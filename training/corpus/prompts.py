"""A premise, written down as an author would: free prose of many shapes, fields, or hardly anything at all."""

from __future__ import annotations

from training.corpus.grammar import say
from training.corpus.premise import Dice, Premise
from training.corpus.voice import facts, told
from training.corpus.voice import prompts as v
from training.corpus.voice.premises import CARRY_TELL
from training.corpus.words import Noun, listing


def _slots(premise: Premise) -> dict[str, Noun | str]:
    return {
        "name": premise.name,
        "role": premise.role,
        "phrase": premise.phrase,
        "aim": premise.aim,
        "label": premise.label,
    }


def _fact_lines(dice: Dice, premise: Premise) -> list[str]:
    lines = [e.tell for e in premise.elements]
    name = premise.name.split()[0] if premise.named else "the hero"
    if premise.companion is not None:
        friend = premise.companion
        lines.append(facts.tell(dice, facts.COMPANION_TELL, name, friend=friend.noun, kind=friend.kind))
    if premise.odd is not None:
        lines.append(facts.tell(dice, facts.ODD_TELL, name, odd=premise.odd))
    if premise.pockets and premise.odd is None:
        carried = listing([Noun(t.name, plural=t.plural, mass=t.mass).a for t in premise.pockets])
        lines.append(facts.tell(dice, CARRY_TELL, name, list=carried))
    for someone in premise.cast:
        ways = facts.WITH_DETAIL if someone.detail else facts.DECLARE_PERSON
        lines.append(facts.tell(dice, ways, name, who=someone.noun, role=someone.role, detail=someone.detail))
    if premise.things:
        lines.append(facts.tell(dice, facts.DECLARE_THINGS, name, list=listing([t.a for t in premise.things])))
    if premise.enemy is not None:
        lines.append(facts.tell(dice, facts.ENEMY, name, enemy=premise.enemy.noun, role=premise.enemy.role))
    elif premise.threat is not None:
        threat = Noun(premise.threat.name, plural=premise.threat.plural, mass=premise.threat.mass)
        lines.append(facts.tell(dice, facts.DANGER, name, threat=threat))
    if premise.places:
        form = "a" if dice.chance(0.5) else "the"
        places = listing([p.noun.form(form) for p in premise.places])
        lines.append(facts.tell(dice, facts.DECLARE_PLACES, name, list=places))
    dice.rng.shuffle(lines)
    return lines


def _fix(text: str) -> str:
    for label in ("adventure", "interactive", "odd", "epic", "old"):
        text = text.replace(f" a {label}", f" an {label}").replace(f"A {label}", f"An {label}")
    return text


def _half(dice: Dice, premise: Premise, slots: dict[str, Noun | str]) -> str:
    """A hero without a name, or without a calling: the opening will supply it."""
    if dice.chance(0.6) and _unspoken(premise):
        premise.named = False
        return say(dice.pattern(v.NAMELESS), slots, dice.rng)
    premise.roled = False
    return say(dice.pattern(v.ROLELESS), slots, dice.rng)


def _unspoken(premise: Premise) -> bool:
    """Whether no fact of the premise calls the hero by name."""
    return not any(premise.name.split()[0] in e.tell for e in premise.elements)


def _stated(dice: Dice, premise: Premise, slots: dict[str, Noun | str]) -> tuple[list[str], str]:
    """Setting and hero, and the goal, each in a sentence that says no more."""
    rng = dice.rng
    if dice.chance(0.14):
        core = [say(dice.pattern(v.SETTING), slots, rng), _half(dice, premise, slots)]
    elif dice.chance(0.35):
        core = [say(dice.pattern(v.BOTH), slots, rng)]
    else:
        core = [say(dice.pattern(v.SETTING), slots, rng), say(dice.pattern(v.HERO_SECOND), slots, rng)]
        if dice.chance(0.4):
            core.reverse()
    aims = v.GOAL if premise.named else tuple(g for g in v.GOAL if "{name}" not in g)
    return core, say(dice.pattern(aims), slots, rng)


def _told(dice: Dice, premise: Premise, slots: dict[str, Noun | str]) -> tuple[list[str], str]:
    """The same as on the back of a book."""
    rng = dice.rng
    slots = slots | {"hero": Noun(premise.name.split()[0], proper=True, gender=dice.pick(("he", "she")))}
    ways = (told.BOTH,) if dice.chance(0.45) else (told.HERO, told.PLACE)
    return [say(dice.pattern(way), slots, rng) for way in ways], say(dice.pattern(told.AIM), slots, rng)


def free_prose(dice: Dice, premise: Premise) -> str:
    """Whole sentences, in one paragraph or two."""
    slots, rng = _slots(premise), dice.rng
    intro = say(dice.pattern(v.INTRO), slots, rng)
    core, goal = (_told if dice.chance(0.45) else _stated)(dice, premise, slots)
    lines = [*core, goal]
    for fact in _fact_lines(dice, premise):
        first = 0 if _may_lead(dice, premise, fact) else len(core)
        lines.insert(rng.randrange(first, len(lines) + 1) if first else 0, fact)
    if dice.chance(0.25):
        lines.append(dice.pick(v.TONE[premise.tone]))
    form = dice.pattern(v.FORMAT) if dice.chance(0.45) else ""
    if form and dice.chance(0.3):
        lines.insert(0, form)
        form = ""
    text = " ".join(x for x in (intro, *lines) if x)
    return _fix(f"{text}{dice.pick((' ', chr(10), chr(10) * 2)) if form else ''}{form}")


def _may_lead(dice: Dice, premise: Premise, fact: str) -> bool:
    """Whether ``fact`` comes before the hero does: other people's names stand there, too, at times."""
    names = premise.names - {premise.name, *premise.name.split()}
    others = any(name in fact for name in names)
    return others and premise.name.split()[0] not in fact and "the hero" not in fact.lower() and dice.chance(0.35)


def fields(dice: Dice, premise: Premise) -> str:
    """``Setting: ...`` and so on, in any order, some left out."""
    rng = dice.rng
    name = {k: dice.pick(names) for k, names in v.FIELDS.items()}
    hero = f"{premise.name}, {premise.role.a}"
    rows = [f"{name['setting']}: {premise.phrase}", f"{name['hero']}: {hero}", f"{name['goal']}: {premise.aim}"]
    if dice.chance(0.35):
        rows[1:2] = [f"Name: {premise.name}", f"{dice.pick(v.CALLINGS)}: {premise.role.text}"]
    if dice.chance(0.4):
        rows.append(f"{name['genre']}: {premise.label}")
    if dice.chance(0.3):
        rows.append(f"{name['tone']}: {premise.tone}")
    if dice.chance(0.5):
        rng.shuffle(rows)
    notes = _fact_lines(dice, premise)
    if notes:
        rows.insert(0 if dice.chance(0.2) else len(rows), f"{name['notes']}: {' '.join(notes)}")
    stop = "." if dice.chance(0.5) else ""
    rows = [r if r.endswith(".") else r + stop for r in rows]
    head = dice.pick(("", "", "This is a text adventure game.", "Text adventure.", v.BARE))
    tail = dice.pick(("", "", dice.pattern(v.FORMAT)))
    glue = "\n" if dice.chance(0.8) or not stop else " "
    return glue.join(x for x in (head, *rows, tail) if x)


def bare(dice: Dice) -> str:
    return v.BARE if dice.chance(0.5) else dice.pattern(v.BARE_WAYS)


def kind(dice: Dice) -> str:
    """Which kind of prompt a game gets: ``bare`` says nothing, ``fields`` fills in a form, ``free`` is prose."""
    roll = dice.rng.random()
    return "bare" if roll < 0.11 else "fields" if roll < 0.3 else "free"


def write(dice: Dice, premise: Premise, kind: str) -> str:
    """The system prompt. A bare one leaves ``premise`` without facts."""
    if kind == "bare":
        premise.named = premise.roled = False
        premise.elements, premise.odd, premise.companion, premise.pockets = [], None, None, ()
        premise.cast, premise.places, premise.things, premise.enemy, premise.threat = [], [], [], None, None
        return bare(dice)
    return fields(dice, premise) if kind == "fields" else free_prose(dice, premise)
