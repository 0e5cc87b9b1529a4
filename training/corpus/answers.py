"""What the story answers when the player asks about it: short, exact, in few forms."""

from __future__ import annotations

from training.corpus.game import Game
from training.corpus.grammar import say
from training.corpus.premise import Dice
from training.corpus.voice import questions as q
from training.corpus.words import Noun, listing

Known = tuple[Noun, str]
"""Somebody, and what is to be said of them."""


def known_people(game: Game, dice: Dice) -> list[Known]:
    """Everybody whom the prompt or the story has named."""
    premise = game.premise
    people = [(c.noun, c.role) for c in premise.cast] + [(p.noun, p.role) for p in game.world.people if p.met]
    found = [_known(dice, q.PERSON, who, who=who, calling=role, setting=premise.setting) for who, role in people]
    if premise.enemy is not None:
        enemy = premise.enemy
        found.append(_known(dice, q.ENEMY, enemy.noun, who=enemy.noun, calling=enemy.role))
    if premise.companion is not None:
        friend = premise.companion
        found.append(_known(dice, q.FRIEND, friend.noun, friend=friend.noun, kind=friend.kind))
    return found


def _known(dice: Dice, patterns: tuple[str, ...], noun: Noun, **slots: Noun | str) -> Known:
    return noun, say(dice.usual(patterns), slots, dice.rng)


def answer_to(kind: str, game: Game, who: Known | None) -> tuple[str, str]:
    """The reply to a question of ``kind``, and what in it is the answer."""
    premise = game.premise
    if who is not None:
        return who[1], who[0].text
    if kind == "who":
        return game.tell(q.WHO), premise.name
    if kind == "goal":
        return game.tell(q.GOAL), premise.aim
    if kind == "carrying":
        owned = listing([i.noun.a for i in game.bag])
        return (game.tell(q.CARRY, list=owned) if owned else game.tell(q.NOTHING)), owned
    if kind == "exits":
        return game.tell(q.WAYS, list=game.ways()), listing([x.to.noun.text for x in game.here.exits])
    if kind == "people":
        return _present(game)
    return game.tell(q.WHERE, list=game.ways()), game.here.noun.text


def _present(game: Game) -> tuple[str, str]:
    people = [p.short.text for p in game.world.people_in(game.here)]
    if game.premise.companion is not None:
        people.append(game.premise.companion.noun.text)
    if not people:
        return game.tell(q.ALONE), ""
    return game.tell(q.PRESENT, list=listing(people), are="are" if len(people) > 1 else "is"), listing(people)
