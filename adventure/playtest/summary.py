"""A report as lines of text, and as plain values for JSON."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from typing import Any

from adventure.playtest.against import Change
from adventure.playtest.latency import Latency
from adventure.playtest.measure import Finding, Limit, Place, Report, Spread
from adventure.text import one_line

_EACH = 5
"""Findings of one kind that are listed."""
_PLACES = 4
_CHANGES = 40


def lines(report: Report) -> Iterator[str]:
    head = report.head
    played = f"{head.games} games of {head.turns} turns on {one_line(head.model)}, seed {head.seed}"
    yield f"{one_line(head.title)}: {played}."
    yield f"{report.replies} replies, {_spread(report.words)} words of prose each, {report.tokens} tokens in all."
    if report.lore:
        told = sum(entry.turns > 0 for entry in report.lore)
        yield f"Lore: {told} of {len(report.lore)} entries told."
    over = sum(ending.how == "told" for ending in report.endings)
    yield f"Endings: {over} of {len(report.endings)} games say that the story is over."
    yield from _findings(report.findings)
    if report.limits:
        yield "Limits:"
        yield from (f"  {_limit(limit)}" for limit in report.limits)


def _findings(findings: Sequence[Finding]) -> Iterator[str]:
    kinds = dict.fromkeys(finding.kind for finding in findings)
    for kind in kinds:
        found = [finding for finding in findings if finding.kind == kind]
        yield f"{kind.capitalize()}:"
        for finding in found[:_EACH]:
            yield f"  {one_line(finding.message, 160)}{_places(finding.places)}"
        if len(found) > _EACH:
            yield f"  and {len(found) - _EACH} more"


def _places(places: Sequence[Place]) -> str:
    if not places:
        return ""
    shown = ", ".join(f"{game}.{turn}" for game, turn in places[:_PLACES])
    more = f" and {len(places) - _PLACES} more" if len(places) > _PLACES else ""
    return f" (game.turn {shown}{more})"


def _spread(spread: Spread) -> str:
    return f"{spread.mean:g} ({spread.least:g} to {spread.most:g})"


def _limit(limit: Limit) -> str:
    return f"{limit.key}: {limit.allowed:g}; measured {limit.measured:g}; {'holds' if limit.holds else 'does not hold'}"


def changed_lines(changed: Sequence[Change]) -> Iterator[str]:
    if not changed:
        yield "Every game went as it did before."
        return
    yield "1 change:" if len(changed) == 1 else f"{len(changed)} changes:"
    for change in changed[:_CHANGES]:
        place = f"{change.game}.{change.turn}" if change.turn else f"game {change.game}" if change.game else "run"
        yield f"  {place} {change.what}: {one_line(change.before, 70)} -> {one_line(change.after, 70)}"
    if len(changed) > _CHANGES:
        yield f"  and {len(changed) - _CHANGES} more"


def latency_line(latency: Latency, parallel: int) -> str:
    """One sentence; nothing for an engine that takes no time."""
    if not latency.most:
        return ""
    beside = f"{parallel} games side by side" if parallel > 1 else "one game after the other"
    return (
        f"With {beside}, half of the replies took up to {latency.half:g} s and 95 of 100 up to "
        f"{latency.most:g} s, at {latency.tokens_per_second:g} tokens a second each."
    )


def values(report: Report, changed: Sequence[Change] | None) -> dict[str, Any]:
    found = dataclasses.asdict(report)
    found["holds"] = report.holds
    if changed is not None:
        found["changes"] = [dataclasses.asdict(change) for change in changed]
    return found
