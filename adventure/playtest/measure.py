"""A run of games -> what an author should know about it. Pure; the same run gives the same report.

How long replies took is no part of the report, because it is never the same twice: see :mod:`.latency`.
"""

from __future__ import annotations

import statistics
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from adventure.playtest import judge
from adventure.playtest.record import GameRecord, Head, Played, Run
from adventure.scenario.fill import names_in, texts
from adventure.scenario.schema import Playtest, Scenario
from adventure.story.options import option_key
from adventure.text import one_line

Place = tuple[int, int]
"""Number of a game and of its turn, both from 1."""

SHAPE = "out of shape"
MENDED = "mended"
MARKER = "role marker"
TWINS = "options alike"
STALE = "options again"
LOOP = "loop"
SAME = "same text"
SILENT = "silent lore"
CUT = "lore cut"
PLACEHOLDER = "placeholder"
FAILED = "game failed"


@dataclass(frozen=True, slots=True)
class Finding:
    kind: str
    message: str
    """One sentence."""
    places: tuple[Place, ...] = ()
    """Where to see it."""


@dataclass(frozen=True, slots=True)
class Fired:
    """What became of one lore entry."""

    index: int
    name: str
    turns: int
    """In how many turns it was told."""
    games: int
    cut: int
    """In how many turns the budget cut it."""


@dataclass(frozen=True, slots=True)
class Answered:
    """What became of one placeholder."""

    name: str
    texts: int
    """How many of the scenario's texts use it."""
    games: int
    """In how many games one of those texts was told to the player or the model."""
    replies: int
    """In how many of the model's replies the answer was heard."""


@dataclass(frozen=True, slots=True)
class Ending:
    game: int
    player: str
    how: str
    """``told``: a reply says the story is over; ``failed``; ``went on``: it was still going when the turns ran out."""
    turn: int


@dataclass(frozen=True, slots=True)
class Spread:
    least: float = 0
    half: float = 0
    """Median."""
    mean: float = 0
    most: float = 0


@dataclass(frozen=True, slots=True)
class Limit:
    """One limit of the scenario's ``playtest:`` section."""

    key: str
    allowed: float
    measured: float
    holds: bool


@dataclass(frozen=True, slots=True)
class Report:
    head: Head
    replies: int
    """Written by the model; openings of the author's are not counted."""
    counts: dict[str, int]
    """Replies with each kind of finding."""
    findings: tuple[Finding, ...]
    lore: tuple[Fired, ...]
    placeholders: tuple[Answered, ...]
    endings: tuple[Ending, ...]
    words: Spread
    """Of prose, a reply."""
    prompt_tokens: Spread
    reply_tokens: Spread
    tokens: int
    """Written in all."""
    limits: tuple[Limit, ...] = field(default=())

    @property
    def holds(self) -> bool:
        return all(limit.holds for limit in self.limits)


def report_on(run: Run, scenario: Scenario) -> Report:
    """``scenario`` as it was written, its placeholders not filled."""
    told = [turn for _, turn in _replies(run)]
    lore, placeholders = _lore(run, scenario), _placeholders(run, scenario)
    findings = tuple(_findings(run, lore, placeholders))
    words = _spread(len(judge.words(turn.prose)) for turn in told)
    counts = {kind: len(_places(findings, kind)) for kind in (SHAPE, MENDED, MARKER, TWINS, STALE, LOOP, SAME)}
    return Report(
        head=run.head,
        replies=len(told),
        counts=counts,
        findings=findings,
        lore=lore,
        placeholders=placeholders,
        endings=tuple(map(_ending, run.games)),
        words=words,
        prompt_tokens=_spread(turn.prompt_tokens for turn in told),
        reply_tokens=_spread(turn.reply_tokens for turn in told),
        tokens=sum(turn.reply_tokens for turn in told),
        limits=tuple(_limits(scenario.playtest, findings, len(told), words)) if scenario.playtest else (),
    )


def _replies(run: Run) -> Iterator[tuple[Place, Played]]:
    """Every turn that the model wrote."""
    for game in run.games:
        for number, turn in enumerate(game.turns, 1):
            if turn.raw:
                yield (game.number, number), turn


def _places(findings: Iterable[Finding], *kinds: str) -> set[Place]:
    return {place for finding in findings if finding.kind in kinds for place in finding.places}


def _findings(run: Run, lore: Sequence[Fired], placeholders: Sequence[Answered]) -> Iterator[Finding]:
    yield from _failures(run)
    yield from _grouped(run, SHAPE, lambda turn: [judge.shape_fault(turn.raw[0])], "A reply has {}.")
    yield from _grouped(run, MARKER, lambda turn: judge.role_markers(turn.raw[0]), "A reply says '{}'.")
    yield from _options(run)
    yield from _loops(run)
    yield from _same_text(run)
    yield from _lore_findings(lore)
    yield from _placeholder_findings(placeholders)
    yield from _grouped(run, MENDED, _mended, "A reply was {}.")


def _failures(run: Run) -> Iterator[Finding]:
    for game in run.games:
        if game.failure:
            yield Finding(FAILED, one_line(game.failure), ((game.number, max(len(game.turns), 1)),))


def _mended(turn: Played) -> list[str]:
    how = "brought into shape by the parser: other bullets, labels or more options"
    return [how] if judge.mended(turn.raw[0]) else []


def _grouped(run: Run, kind: str, faults: Callable[[Played], list[str]], message: str) -> Iterator[Finding]:
    """One finding for each different fault, the most frequent first."""
    found: dict[str, list[Place]] = defaultdict(list)
    for place, turn in _replies(run):
        for fault in dict.fromkeys(faults(turn)):
            if fault:
                found[fault].append(place)
    for fault, places in sorted(found.items(), key=lambda each: -len(each[1])):
        yield Finding(kind, message.format(one_line(fault, 120)), tuple(places))


def _options(run: Run) -> Iterator[Finding]:
    for place, turn in _replies(run):
        for one, other in judge.twins(turn.options):
            yield Finding(TWINS, f"'{one}' and '{other}' are nearly the same option.", (place,))
    for game in run.games:
        for number, (before, turn) in enumerate(zip(game.turns, game.turns[1:], strict=False), 2):
            if again := judge.stale(turn.options, before.options, turn.action):
                said = ", ".join(f"'{option}'" for option in again)
                yield Finding(STALE, f"The reply offers again: {said}.", ((game.number, number),))


def _loops(run: Run) -> Iterator[Finding]:
    """Sentences that come again in one game, the most frequent first."""
    found: dict[str, list[Place]] = defaultdict(list)
    written: dict[str, str] = {}
    for game in run.games:
        heard: set[str] = set()
        for number, turn in enumerate(game.turns, 1):
            for key, sentence in judge.sentences(turn.prose):
                if key in heard and turn.raw:
                    found[key].append((game.number, number))
                    written.setdefault(key, sentence)
                heard.add(key)
    for key, places in sorted(found.items(), key=lambda each: -len(each[1])):
        yield Finding(LOOP, f"A sentence comes again in one game: {written[key]}", tuple(dict.fromkeys(places)))


def _same_text(run: Run) -> Iterator[Finding]:
    """Options that led to the same prose whenever they were chosen, at least twice."""
    chosen: dict[str, list[tuple[Place, Played]]] = defaultdict(list)
    for place, turn in _replies(run):
        if turn.kind == "option":
            chosen[option_key(turn.action)].append((place, turn))
    for turns in chosen.values():
        if len(turns) > 1 and len({" ".join(judge.words(turn.prose)) for _, turn in turns}) == 1:
            message = f"'{turns[0][1].action}' was chosen {len(turns)} times and led to the same text each time."
            yield Finding(SAME, message, tuple(place for place, _ in turns))


def _lore(run: Run, scenario: Scenario) -> tuple[Fired, ...]:
    turns = Counter(index for _, turn in _replies(run) for index in turn.lore)
    cut = Counter(index for _, turn in _replies(run) for index in turn.cut)
    games = Counter(index for game in run.games for index in {index for turn in game.turns for index in turn.lore})
    return tuple(
        Fired(index, entry.label, turns[index], games[index], cut[index]) for index, entry in enumerate(scenario.lore)
    )


def _lore_findings(lore: Sequence[Fired]) -> Iterator[Finding]:
    for entry in lore:
        name = f"Entry {entry.index + 1}, '{one_line(entry.name, 60)}',"
        if not entry.turns:
            why = f"the budget cut it {entry.cut} times" if entry.cut else "nothing woke it"
            yield Finding(SILENT, f"{name} was told in no game: {why}.")
        elif entry.cut:
            yield Finding(CUT, f"{name} was told {entry.turns} times, and cut by the budget {entry.cut} times.")


def _placeholders(run: Run, scenario: Scenario) -> tuple[Answered, ...]:
    used = [(where, names_in(text)) for where, text in texts(scenario.snapshot())]
    counted = []
    for question in scenario.ask:
        keys = [where for where, names in used if question.name in names]
        games = sum(any(_reached(game, where, scenario) for where in keys) for game in run.games)
        counted.append(Answered(question.name, len(keys), games, _heard(run, question.name)))
    return tuple(counted)


def _reached(game: GameRecord, where: tuple[str | int, ...], scenario: Scenario) -> bool:
    """Whether the text at ``where`` was told to the player or the model in ``game``."""
    match where:
        case ("opening", int(index), *_):
            return game.seed % len(scenario.opening) == index
        case ("lore", int(index), *_):
            return any(index in turn.lore for turn in game.turns)
        case ("start", *_):
            return not scenario.opening
    return True


def _heard(run: Run, name: str) -> int:
    answers = {game.number: " ".join(judge.words(game.answers.get(name, ""))) for game in run.games}
    heard = 0
    for (number, _), turn in _replies(run):
        said = " ".join(judge.words(" ".join([turn.prose, *turn.options])))
        heard += bool(answers[number]) and f" {answers[number]} " in f" {said} "
    return heard


def _placeholder_findings(placeholders: Sequence[Answered]) -> Iterator[Finding]:
    for each in placeholders:
        if not each.texts:
            advice = f"write '{{{each.name}}}' or drop it"
            yield Finding(PLACEHOLDER, f"The answer '{each.name}' is used in no text; {advice}.")
        elif not each.games:
            yield Finding(PLACEHOLDER, f"The answer '{each.name}' is used only in texts that came up in no game.")


def _ending(game: GameRecord) -> Ending:
    if game.failure:
        return Ending(game.number, game.player, "failed", max(len(game.turns), 1))
    for number, turn in enumerate(game.turns, 1):
        if turn.raw and judge.ends(turn.prose, turn.options):
            return Ending(game.number, game.player, "told", number)
    return Ending(game.number, game.player, "went on", len(game.turns))


def _spread(values: Iterable[float]) -> Spread:
    found = sorted(values)
    if not found:
        return Spread()
    return Spread(found[0], statistics.median(found), round(statistics.fmean(found), 2), found[-1])


def _limits(limits: Playtest, findings: Sequence[Finding], replies: int, words: Spread) -> Iterator[Limit]:
    shares = {
        "max_misshapen": (SHAPE,),
        "max_duplicate_options": (TWINS, STALE),
        "max_loops": (LOOP,),
    }
    for key, kinds in shares.items():
        if (allowed := getattr(limits, key)) is not None:
            share = round(len(_places(findings, *kinds)) / max(replies, 1), 4)
            yield Limit(key, allowed, share, share <= allowed)
    if limits.max_silent_lore is not None:
        silent = sum(finding.kind == SILENT for finding in findings)
        yield Limit("max_silent_lore", limits.max_silent_lore, silent, silent <= limits.max_silent_lore)
    if limits.min_words is not None:
        yield Limit("min_words", limits.min_words, words.mean, words.mean >= limits.min_words)
