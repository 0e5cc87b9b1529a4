"""Who plays a playtest: pure functions from a place in the story to the next move.

A move is the number of an option, or words. The same place in a game with the same seed always gives the same move.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable

from adventure.scenario.schema import Match, Scenario
from adventure.story.turn import ActionKind, Timeline

Move = int | str
Chooser = Callable[[Timeline, Scenario, random.Random], Move]

_WORD = re.compile(r"\w+")
_SAID = (
    "I look closely at the {word}.",
    "Tell me about the {word}.",
    "I go to the {word}.",
    "I take the {word} and keep it hidden.",
    "I ask everyone here what they know about the {word}.",
    "Wait. What was that about the {word}?",
)
_SENTENCES = (
    "I sit down and do nothing at all.",
    "I turn around and go back the way I came.",
    "I shout as loudly as I can.",
    "Why?",
    "I try to fly.",
    "I tell a joke to nobody in particular.",
)
_LONG = 6
"""Letters of a word worth asking about."""


def move(player: str, timeline: Timeline, scenario: Scenario, seed: int) -> Move:
    """What ``player``, one of :data:`PLAYERS`, does after ``timeline`` in the game with ``seed``."""
    chance = random.Random(f"{seed}\n{len(timeline)}\n{player}")
    if not timeline[-1].reply.options:
        return chance.choice(_SENTENCES)
    return PLAYERS[player](timeline, scenario, chance)


def _random(timeline: Timeline, _scenario: Scenario, chance: random.Random) -> Move:
    return chance.randint(1, len(timeline[-1].reply.options))


def _first(_timeline: Timeline, _scenario: Scenario, _chance: random.Random) -> Move:
    return 1


def _explorer(timeline: Timeline, _scenario: Scenario, chance: random.Random) -> Move:
    """The option that shares the fewest of its words with what was done before."""
    done = [words(turn.action.text) for turn in timeline if turn.action.kind is not ActionKind.START]
    known = frozenset().union(*done)

    def old(option: str) -> float:
        new = words(option)
        return len(new & known) / max(len(new), 1)

    options = list(enumerate(timeline[-1].reply.options, 1))
    chance.shuffle(options)
    return min(options, key=lambda each: old(each[1]))[0]


def _free_text(timeline: Timeline, scenario: Scenario, chance: random.Random) -> Move:
    """Words of its own: about the lore's keys, about a word of the last reply, or beside the point."""
    keys = [key for entry in scenario.lore if entry.match is not Match.REGEX for key in entry.keys]
    heard = sorted(word for word in words(timeline[-1].reply.prose) if len(word) >= _LONG)
    kinds = [found for found in (keys, heard) if found]
    if not kinds or chance.random() < 0.2:
        return chance.choice(_SENTENCES)
    return chance.choice(_SAID).format(word=chance.choice(chance.choice(kinds)))


def words(text: str) -> frozenset[str]:
    return frozenset(_WORD.findall(text.casefold()))


PLAYERS: dict[str, Chooser] = {
    "random": _random,
    "first": _first,
    "explorer": _explorer,
    "free-text": _free_text,
}
