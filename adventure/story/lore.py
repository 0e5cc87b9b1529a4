"""Which lore entries this turn wakes, and why (not).

An entry is there this turn when it wakes or still sticks from an earlier turn, wins its group, and fits the budget.
It wakes when its delay is over, it is not resting, its keys are found in the newest messages (all of ``and`` as well,
none of ``not``) and its chance comes up. Whether it was there earlier is read from what those turns were really sent,
so nothing has to be remembered beside the story.

Messages are the player's words and the narrator's replies in turn, oldest first, ending with the player's newest words;
lore and notes that were sent with them do not count.
"""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import overload

from adventure.scenario.measure import approximate_tokens, bracketed, lore_line
from adventure.scenario.schema import LoreEntry, Match
from adventure.story.turn import Timeline

_SEARCHED = 4000
"""Characters that are searched, newest first: of each message for words, of all together for regular expressions."""
_PIECE = 160
"""Characters a regular expression sees at once. Its cost may grow with the cube of this (see scenario/pattern.py)."""


class Cause(StrEnum):
    """Why an entry is there, or is not."""

    ALWAYS = "always"
    KEY = "key"
    STICKY = "sticky"
    NO_KEY = "no key"
    AND = "and"
    NOT = "not"
    DELAY = "delay"
    COOLDOWN = "cooldown"
    CHANCE = "chance"
    GROUP = "group"
    BUDGET = "budget"


_THERE = (Cause.ALWAYS, Cause.KEY, Cause.STICKY)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of one entry this turn."""

    index: int
    """Its place in the scenario, from 0."""
    entry: LoreEntry
    cause: Cause
    reason: str
    """The cause in words, for ``adventure lore``."""

    @property
    def there(self) -> bool:
        return self.cause in _THERE


@dataclass(frozen=True, slots=True)
class LoreReport:
    verdicts: tuple[Verdict, ...]
    """One for each entry, in the scenario's order."""
    chosen: tuple[Verdict, ...]
    """Those that are there, in the order they are told: highest priority first."""
    tokens: int
    """What the chosen ones take together."""

    @property
    def texts(self) -> tuple[str, ...]:
        return tuple(verdict.entry.text for verdict in self.chosen)


def wake(
    entries: Sequence[LoreEntry],
    messages: Sequence[str],
    earlier: Sequence[frozenset[int]] = (),
    *,
    seed: int = 0,
    budget: int = 200,
    count: Callable[[str], int] = approximate_tokens,
) -> LoreReport:
    """Which ``entries`` are there with the newest of ``messages``.

    ``earlier`` has the indexes of the entries that were there in each earlier turn (see :func:`there_before`); its
    length is this turn's number, from 0. ``budget`` is in tokens as ``count`` counts them. The same arguments give the
    same report on every machine.
    """
    scene = _Scene(messages, earlier, seed)
    verdicts = [scene.judge(index, entry) for index, entry in enumerate(entries)]
    verdicts = _one_a_group(verdicts, scene)
    verdicts, chosen, tokens = _afford(verdicts, budget, count)
    return LoreReport(tuple(verdicts), tuple(chosen), tokens)


@dataclass(frozen=True, slots=True)
class Messages(Sequence[str]):
    """The messages to search: what was said on ``timeline``, then the player's ``newest`` words. Only those that are
    asked for are put together, since entries search the newest ones."""

    timeline: Timeline
    newest: str

    def __len__(self) -> int:
        return 2 * len(self.timeline) + 1

    @overload
    def __getitem__(self, place: int) -> str: ...
    @overload
    def __getitem__(self, place: slice) -> list[str]: ...
    def __getitem__(self, place: int | slice) -> str | list[str]:
        if isinstance(place, slice):
            return [self[index] for index in range(*place.indices(len(self)))]
        turn, is_reply = divmod(range(len(self))[place], 2)
        if turn == len(self.timeline):
            return self.newest
        return self.timeline[turn].reply.text if is_reply else self.timeline[turn].action.text


def there_before(entries: Sequence[LoreEntry], timeline: Timeline) -> list[frozenset[int]]:
    """For each turn of ``timeline``, which of ``entries`` were sent with it."""
    lines = [lore_line(entry.text) for entry in entries]
    return [_lines_in(turn.action.context, lines) for turn in timeline]


def _lines_in(context: str, lines: Sequence[str]) -> frozenset[int]:
    """The indexes of those ``lines`` that ``context`` has."""
    if not context or not lines:
        return frozenset()
    sent = set(context.split("\n"))
    return frozenset(index for index, line in enumerate(lines) if line in sent)


def context_lines(memory: str, lore: Iterable[str], note: str) -> str:
    """What goes before the player's words in the newest user message: one bracketed line each, empty ones left out."""
    lines = [("Memory", memory), *(("Lore", text) for text in lore), ("Author's note", note)]
    return "\n".join(bracketed(name, text) for name, text in lines if text.strip())


class _Scene:
    """One turn, as an entry sees it."""

    def __init__(self, messages: Sequence[str], earlier: Sequence[frozenset[int]], seed: int) -> None:
        self._messages = messages
        self._earlier = earlier
        self._seed = seed
        self.turn = len(earlier)

    def judge(self, index: int, entry: LoreEntry) -> Verdict:
        woken_at = self._sticking_since(index, entry)
        if woken_at is not None:
            left = woken_at + entry.sticky - self.turn
            return Verdict(index, entry, Cause.STICKY, f"it woke in turn {woken_at + 1} and stays {_turns(left)} more")
        cause, reason = self._waking(index, entry)
        return Verdict(index, entry, cause, reason)

    def luck(self, index: int, turn: int, purpose: str = "") -> float:
        """A number from 0 to 1, drawn anew for each entry and turn."""
        place = f"{self._seed}\n{turn}\n{index}\n{purpose}".encode()
        return int.from_bytes(hashlib.sha256(place).digest()[:8], "big") / 2**64

    def _waking(self, index: int, entry: LoreEntry) -> tuple[Cause, str]:
        if self.turn < entry.delay:
            return Cause.DELAY, f"it waits for {_turns(entry.delay - self.turn)} more"
        rested = self._turns_since_there(index)
        if rested is not None and rested <= entry.cooldown:
            return Cause.COOLDOWN, f"it rests for {_turns(entry.cooldown - rested + 1)} more"
        return self._found(index, entry, self.turn)

    def _found(self, index: int, entry: LoreEntry, turn: int) -> tuple[Cause, str]:
        """Whether the messages of ``turn`` and the draw for it wake ``entry``."""
        searched = self._searched(entry, turn)
        cause, reason = _matched(entry, searched)
        if cause in _THERE and entry.probability < 1 and self.luck(index, turn) >= entry.probability:
            return Cause.CHANCE, f"its chance of {entry.probability:.0%} did not come up"
        return cause, reason

    def _searched(self, entry: LoreEntry, turn: int) -> tuple[str, ...]:
        """The messages ``entry`` searches in ``turn``, newest first."""
        end = len(self._messages) - 2 * (self.turn - turn)
        return tuple(self._messages[max(end - entry.depth, 0) : max(end, 0)][::-1])

    def _turns_since_there(self, index: int) -> int | None:
        return next((ago for ago, there in enumerate(reversed(self._earlier), 1) if index in there), None)

    def _sticking_since(self, index: int, entry: LoreEntry) -> int | None:
        """The turn in which ``entry`` woke, if it still sticks. One that must rest afterwards is not woken anew by its
        keys while it sticks."""
        for turn in range(self.turn - 1, max(self.turn - 1 - entry.sticky, -1), -1):
            if index not in self._earlier[turn]:
                return None
            anew = not entry.cooldown or turn == 0 or index not in self._earlier[turn - 1]
            if anew and self._found(index, entry, turn)[0] in _THERE:
                return turn
        return None


def _turns(number: int) -> str:
    return _plural(number, "turn")


def _plural(number: int, noun: str) -> str:
    return f"1 {noun}" if number == 1 else f"{number} {noun}s"


def _matched(entry: LoreEntry, messages: tuple[str, ...]) -> tuple[Cause, str]:
    key = None if entry.always else _first(entry.keys, entry.match, messages)
    if key is None and not entry.always:
        return Cause.NO_KEY, f"none of its keys is in the newest {_plural(len(messages), 'message')}"
    for word in entry.all_of:
        if _first((word,), entry.match, messages) is None:
            return Cause.AND, f"'{word}' is missing"
    unwanted = _first(entry.none_of, entry.match, messages)
    if unwanted is not None:
        return Cause.NOT, f"'{unwanted}' keeps it out"
    return (Cause.ALWAYS, "it is always there") if key is None else (Cause.KEY, f"'{key}' was found")


def _first(keys: tuple[str, ...], match: Match, messages: tuple[str, ...]) -> str | None:
    """The first of ``keys`` that one of ``messages`` contains."""
    pieces = list(_lines(messages)) if match is Match.REGEX else [_straight(text[-_SEARCHED:]) for text in messages]
    return next((key for key in keys if any(map(_expression(key, match).search, pieces))), None)


@functools.lru_cache(maxsize=4096)
def _expression(key: str, match: Match) -> re.Pattern[str]:
    if match is Match.REGEX:
        return re.compile(key, re.IGNORECASE)
    words = r"\s+".join(re.escape(word) for word in _straight(key).split())
    return re.compile(words if match is Match.PART else rf"(?<!\w){words}(?!\w)", re.IGNORECASE)


def _lines(messages: tuple[str, ...]) -> Iterator[str]:
    """The lines of ``messages`` in overlapping pieces, as much as may be searched."""
    left = _SEARCHED
    for message in messages:
        text = _straight(message[-left:]) if left else ""
        left -= len(text)
        for line in text.split("\n"):
            for start in range(0, max(len(line) - _PIECE // 2, 1), _PIECE // 2):
                yield line[start : start + _PIECE]


def _straight(text: str) -> str:
    return text.replace("’", "'")


def _one_a_group(verdicts: list[Verdict], scene: _Scene) -> list[Verdict]:
    """At most one of each group stays: one that sticks, else the highest priority, by lot between equals."""
    best: dict[str, Verdict] = {}
    for verdict in verdicts:
        group = verdict.entry.group
        if verdict.there and group and (group not in best or _rank(verdict, scene) > _rank(best[group], scene)):
            best[group] = verdict
    return [_outdone(verdict, best) for verdict in verdicts]


def _rank(verdict: Verdict, scene: _Scene) -> tuple[bool, int, float]:
    luck = scene.luck(verdict.index, scene.turn, "group")
    return verdict.cause is Cause.STICKY, verdict.entry.priority, luck


def _outdone(verdict: Verdict, best: dict[str, Verdict]) -> Verdict:
    winner = best.get(verdict.entry.group or "")
    if not verdict.there or winner is None or winner is verdict:
        return verdict
    reason = f"'{winner.entry.label}' was taken from the group '{verdict.entry.group}'"
    return Verdict(verdict.index, verdict.entry, Cause.GROUP, reason)


def _afford(
    verdicts: list[Verdict], budget: int, count: Callable[[str], int]
) -> tuple[list[Verdict], list[Verdict], int]:
    """Take entries by priority while they fit; what does not fit makes room for smaller ones."""
    chosen: list[Verdict] = []
    spent = 0
    for verdict in sorted((each for each in verdicts if each.there), key=lambda each: -each.entry.priority):
        cost = count(lore_line(verdict.entry.text))
        if spent + cost <= budget:
            chosen.append(verdict)
            spent += cost
        else:
            reason = f"it takes {cost} tokens, and {max(budget - spent, 0)} of {budget} were left"
            verdicts[verdict.index] = Verdict(verdict.index, verdict.entry, Cause.BUDGET, reason)
    return verdicts, chosen, spent
