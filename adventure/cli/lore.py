"""``adventure lore``: which entries a text wakes, which not and why, and what the budget cut."""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TextIO

import click

from adventure.cli.common import WholeNumber
from adventure.errors import UsageError

if TYPE_CHECKING:
    from adventure.scenario.schema import Scenario
    from adventure.story.lore import LoreReport, Verdict


@click.command("lore")
@click.argument("scenario")
@click.option(
    "--text",
    "texts",
    multiple=True,
    required=True,
    metavar="TEXT",
    help="What is said; of several the last is the player's, the one before it the narrator's, and so on.",
)
@click.option("--turn", metavar="N", type=WholeNumber(1), help="The number of the turn; the opening is 1.")
@click.option("--seed", metavar="N", type=WholeNumber(0, 2**32 - 1), default=0, help="For entries that wake by chance.")
@click.option("--set", "pairs", multiple=True, metavar="NAME=VALUE", help="Answer one of the scenario's questions.")
@click.option("--json", "as_json", is_flag=True, help="The report as JSON.")
def command(
    scenario: str, texts: tuple[str, ...], turn: int | None, seed: int, pairs: tuple[str, ...], as_json: bool
) -> int:
    """Say which lore of SCENARIO a turn wakes, which it does not and why, and what the budget cut."""
    from adventure.cli.common import answers_from, scenario_named

    _, found = scenario_named(scenario)
    filled = found.fill(answers_from(pairs))
    return lore(filled, texts, turn=turn, seed=seed, as_json=as_json, out=sys.stdout)


def lore(scenario: Scenario, texts: Sequence[str], *, turn: int | None, seed: int, as_json: bool, out: TextIO) -> int:
    """Write the report on the turn whose player's words are the last of ``texts``.

    Raises ``UsageError`` for a ``turn`` that comes before as many texts could have been said.
    """
    from adventure.text import clean

    first = len(texts) // 2 + 1
    number = turn or (len(texts) + 1) // 2 + 1
    if number < first:
        raise UsageError(f"After so many texts it is turn {first} at least; leave out --turn or some --text.")
    report = _report(scenario, [clean(text) for text in texts], number - 1, seed)
    if as_json:
        print(json.dumps(_values(report, scenario, number), indent=2, ensure_ascii=False), file=out)
        return 0
    print(f"Turn {number}: {report.tokens} of {scenario.lore_budget} tokens of lore.", file=out)
    for heading, verdicts in _groups(report):
        print(f"\n{heading}", file=out)
        for verdict in verdicts:
            print(f"  {_line(verdict)}", file=out)
    return 0


def _report(scenario: Scenario, texts: Sequence[str], turn: int, seed: int) -> LoreReport:
    """The lore of ``turn``, from 0, after telling the turns before it with those of ``texts`` that belong to them."""
    from adventure.story.lore import wake

    earlier: list[frozenset[int]] = []
    for number in range(turn + 1):
        said = texts[: max(len(texts) - 2 * (turn - number), 0)]
        report = wake(scenario.lore, said, earlier, seed=seed, budget=scenario.lore_budget)
        there = frozenset(verdict.index for verdict in report.chosen)
        earlier.append(there if said else frozenset())
    return report


def _groups(report: LoreReport) -> list[tuple[str, list[Verdict]]]:
    from adventure.story.lore import Cause

    silent = [verdict for verdict in report.verdicts if not verdict.there and verdict.cause is not Cause.BUDGET]
    cut = [verdict for verdict in report.verdicts if verdict.cause is Cause.BUDGET]
    groups = [("Told:", list(report.chosen)), ("Cut by the budget:", cut), ("Not told:", silent)]
    return [(heading, verdicts) for heading, verdicts in groups if verdicts]


def _line(verdict: Verdict) -> str:
    from adventure.text import one_line

    return f"{one_line(verdict.entry.label)} ({_tokens(verdict)} tokens): {one_line(verdict.reason)}"


def _tokens(verdict: Verdict) -> int:
    from adventure.scenario.measure import approximate_tokens, lore_line

    return approximate_tokens(lore_line(verdict.entry.text))


def _values(report: LoreReport, scenario: Scenario, turn: int) -> dict[str, Any]:
    return {
        "turn": turn,
        "tokens": report.tokens,
        "budget": scenario.lore_budget,
        "entries": [
            {
                "index": verdict.index,
                "name": verdict.entry.label,
                "told": verdict.there,
                "cause": verdict.cause.value,
                "reason": verdict.reason,
                "tokens": _tokens(verdict),
            }
            for verdict in report.verdicts
        ],
    }
