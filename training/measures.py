"""What a good game looks like, as numbers. Pure: games in, shares out.

The simulator's own held-out games go through the same functions, so every number has its measure beside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

MEMORY = 10
"""Turns within which a sentence must not come back."""
_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
_SENTENCE = re.compile(r"(?<=[.!?])(?<!\bMr\.)(?<!\bMrs\.)(?<!\bDr\.)[\"”)]?\s+")
_CAPITAL = re.compile(r"(?<=[A-Za-z,;] )([A-Z][a-z]+(?:-[A-Z][a-z]+)*)")
_MOVE = re.compile(r"\b(?:to|into|for|towards?|enter|reach) (?:the )?([a-z' -]+?)[.!]?$", re.IGNORECASE)
_LEADS = re.compile(
    r"\b(?:leads?|runs?|winds?|goes|opens?) (?:(?:back|up|down|on) )?(?:to|into|onto|towards?) (?:the )?([a-z' -]+?)"
    r"(?=[,.;]| and\b|$)",
    re.IGNORECASE,
)
"""An exit as narration tells it; ``you go back to the mill`` is a move."""
_WITH = re.compile(r" (?=on |in |with |for )")
_SMALL = frozenset(
    _WORD.findall(
        """a an the of in on at to into for from with by and or it its him her them your you my me up down out off over
        again closer closely look once more now then there here back away carefully slowly aloud ahead as is was be been
        are this that through about before after behind under along around very still till until what who where how why
        all while moment bit story beginning end new see loose together aside last"""
    )
)
_NOT_NAMES = frozenset(_WORD.findall("I God Sir Lady Madame Mister Mr Mrs Doctor Captain Start North South East West"))
_NOT_NAMES |= frozenset(
    _WORD.findall(
        """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
        September October November December Christmas Easter Midsummer"""
    )
)


@dataclass(frozen=True, slots=True)
class Exchange:
    user: str
    prose: str
    options: tuple[str, ...]
    ended: bool = True
    """Whether the reply closed with end-of-text by itself."""
    chosen: bool = False
    """Whether the user message is an option of the reply before."""


@dataclass(frozen=True, slots=True)
class Played:
    system: str
    exchanges: tuple[Exchange, ...]
    name: str | None = None
    setting: tuple[str, ...] = ()
    facts: tuple[tuple[str, ...], ...] = ()


@dataclass
class Share:
    """How often something held, of how many chances."""

    good: int = 0
    of: int = 0
    misses: list[str] = field(default_factory=list)

    def add(self, held: bool, what: str = "") -> None:
        self.good += held
        self.of += 1
        if not held and what:
            self.misses.append(what)

    @property
    def share(self) -> float:
        return self.good / self.of if self.of else float("nan")


def words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def sentences(text: str) -> list[str]:
    return [part.strip() for part in _SENTENCE.split(text.replace("\n", " ")) if part.strip()]


def holds_any(text: str, wanted: Iterable[str]) -> bool:
    """Whether any of ``wanted`` (words or phrases, any case) stands in ``text``."""
    return any(re.search(rf"\b{re.escape(phrase)}", text, re.IGNORECASE) for phrase in wanted)


def target(option: str) -> str:
    """The last word of ``option`` that names something; empty for an option without an object."""
    found = [word for word in words(option)[1:] if word not in _SMALL]
    return found[-1] if found else ""


@lru_cache(maxsize=4096)
def targets(option: str) -> frozenset[str]:
    """Every object of ``option``: ``Use the key on the door`` has two, and so has ``Ask Zeb the miller``."""
    named = {word.casefold() for word in _CAPITAL.findall(option)}
    return frozenset(named | {found for part in _WITH.split(option) if (found := target(part))})


def forms(played: Iterable[Played]) -> tuple[Share, Share]:
    """Replies with exactly three distinct options that ended by themselves; replies whose options differ in target."""
    shape, apart = Share(), Share()
    for exchange in _exchanges(played):
        distinct = {" ".join(words(option)) for option in exchange.options}
        shape.add(len(exchange.options) == len(distinct) == 3 and exchange.ended, exchange.prose[-80:])
        targets = [found for option in exchange.options if (found := target(option))]
        apart.add(len(targets) == len(set(targets)), " / ".join(exchange.options))
    return shape, apart


def _exchanges(played: Iterable[Played]) -> Iterator[Exchange]:
    for game in played:
        yield from game.exchanges


def objects(played: Iterable[Played], first: int = 1, last: int = 10**6) -> Share:
    """Chosen options whose object stands in the first two sentences of the reply; turns count from 0, the opening."""
    found = Share()
    for game in played:
        for number, exchange in enumerate(game.exchanges):
            if exchange.chosen and first <= number <= last and (wanted := targets(exchange.user)):
                start = " ".join(sentences(exchange.prose)[:2])
                found.add(bool(wanted & set(words(start))), f"{exchange.user} -> {start}")
    return found


def names(played: Iterable[Played]) -> Share:
    """Names in prose that stand in the prompt or in what came before, or are introduced there.

    Introduced is ``Lars the keeper``, ``an Ojat newspaper``, the second half of a full name, the place an exit leads
    to, and whatever an opening says when the prompt names no hero.
    """
    found = Share()
    for game in played:
        known = set(_WORD.findall(game.system))
        for number, exchange in enumerate(game.exchanges):
            known |= set(_WORD.findall(exchange.user))
            free = number == 0 and game.name is None
            for match in _CAPITAL.finditer(exchange.prose):
                name = match[1]
                if name not in _NOT_NAMES:
                    held = free or name in known or _introduced(exchange.prose, match)
                    found.add(held, f"{name}: {exchange.prose}")
                known.add(name)
            known |= set(_WORD.findall(exchange.prose)) | set(_WORD.findall(" ".join(exchange.options)))
    return found


def _introduced(prose: str, match: re.Match[str]) -> bool:
    before, after = prose[: match.start()].split()[-1:], prose[match.end() : match.end() + 24]
    if before and (before[0] in ("a", "an") or before[0][0].isupper()):
        return True
    if any(exit_.start() < match.start() < exit_.end() for exit_ in _LEADS.finditer(prose)):
        return True
    return bool(re.match(r"(?: [A-Z][a-z]+)*(?:'s)?,? (?:the|a|an|your|his|her|is|waits|stands) ", after))


def moves(played: Iterable[Played]) -> tuple[Share, Share]:
    """Moves whose first three sentences name the place they led to; exits that do not lead into the room itself."""
    arrive, loops = Share(), Share()
    for game in played:
        for exchange in game.exchanges[1:]:
            goal = _MOVE.search(exchange.user)
            if not goal or not exchange.chosen or not re.match(_GO, exchange.user):
                continue
            place = goal[1].casefold()
            told = [said for said in sentences(exchange.prose)[:3] if not _LEADS.search(said)]
            start = " ".join(told).casefold()
            arrive.add(place in start, f"{exchange.user} -> {start}")
            for exit_ in _LEADS.findall(exchange.prose):
                loops.add(exit_.casefold() != place, f"{exchange.user} -> {exit_}")
    return arrive, loops


_GO = r"(?:Go|Walk|Head|Return|Take the|Climb|Squeeze|Enter|Step|Follow|Cross|Make your way|Set out|Leave)\b"


def premises(played: Iterable[Played]) -> tuple[Share, Share, Share]:
    """The opening calls the hero by name; it uses the setting; a fact of the premise is used within three turns."""
    name, setting, fact = Share(), Share(), Share()
    for game in played:
        opening = game.exchanges[0].prose
        if game.name:
            name.add(game.name.casefold() in opening.casefold(), f"{game.name}: {opening}")
        if game.setting:
            setting.add(holds_any(opening, game.setting), f"{game.setting[0]}: {opening}")
        if game.facts:
            told = " ".join(exchange.prose for exchange in game.exchanges[:4])
            fact.add(any(holds_any(told, wanted) for wanted in game.facts if wanted), f"{game.facts}: {told}")
    return name, setting, fact


def fresh(played: Iterable[Played]) -> Share:
    """Replies that repeat no sentence (of four words or more) of the last ten turns."""
    found = Share()
    for game in played:
        past: list[set[str]] = []
        for exchange in game.exchanges:
            here = [" ".join(words(s)) for s in sentences(exchange.prose) if len(words(s)) >= 4]
            old = set().union(*past[-MEMORY:]) if past else set()
            found.add(len(set(here)) == len(here) and not old & set(here), exchange.prose)
            past.append(set(here))
    return found


def coherent(played: Iterable[Played]) -> Share:
    """Openings of two sentences or more with three distinct options and no repeated sentence."""
    found = Share()
    for game in played:
        opening = game.exchanges[0]
        said = sentences(opening.prose)
        shape = len({" ".join(words(option)) for option in opening.options}) == 3 and opening.ended
        found.add(shape and len(said) >= 2 and len(set(said)) == len(said), opening.prose)
    return found


def variety(openings: Sequence[str]) -> float:
    """Distinct 4-grams of words, as a share of all."""
    grams: set[tuple[str, ...]] = set()
    total = 0
    for opening in openings:
        said = words(opening)
        grams.update(zip(said, said[1:], said[2:], said[3:], strict=False))
        total += max(len(said) - 3, 0)
    return len(grams) / total if total else 0.0
