"""A report as one page that needs nothing beside it: no script, no font, no picture, no network."""

from __future__ import annotations

import html
from collections import defaultdict
from collections.abc import Iterable, Sequence
from importlib.resources import files

from adventure.playtest.against import Change
from adventure.playtest.measure import Ending, Finding, Place, Report, Spread
from adventure.playtest.record import GameRecord, Played, Run
from adventure.text import clean

_SHOWN = 12
"""Places of one finding that are linked."""
_CHANGES = 200
"""Changes that are shown."""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_ENDINGS = {
    "told": "games that say the story is over",
    "failed": "games that could not go on",
    "went on": "games still going at the last turn",
}


def page(report: Report, run: Run, changed: Sequence[Change] | None = None) -> str:
    """The whole page; ``changed`` when the run was compared with another."""
    title = f"Playtest: {report.head.title}"
    parts = [
        _top(report),
        _limits(report),
        _tiles(report),
        _findings(report.findings),
        "" if changed is None else _changes(changed),
        _lore(report),
        _placeholders(report),
        _endings(report.endings),
        _transcripts(report, run),
    ]
    style = files("adventure.playtest").joinpath("style.css").read_text(encoding="utf-8")
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_safe(title)}</title>\n<style>\n{style}</style>\n</head>\n<body>\n<main>\n"
        + "\n".join(part for part in parts if part)
        + "\n</main>\n</body>\n</html>\n"
    )


def _safe(text: object) -> str:
    return html.escape(clean(str(text)))


def _number(value: float) -> str:
    return f"{value:,.2f}".rstrip("0").rstrip(".")


def _top(report: Report) -> str:
    head = report.head
    style = ", ".join(f"{name} {value}" for name, value in sorted(head.style.items()))
    return (
        f"<header><h1>{_safe(head.title)}</h1>\n"
        f"<p>{head.games} games of {head.turns} turns on {_safe(head.model)}, "
        f"played by {_safe(', '.join(head.players))}; seed {head.seed}.</p>\n"
        f'<p class="dim">{_safe(style)}, up to {head.parallel} at once on an engine; '
        f"scenario {_safe(head.scenario)}</p>"
        "</header>"
    )


def _limits(report: Report) -> str:
    if not report.limits:
        return '<p class="dim">The scenario sets no limits under <code>playtest</code>.</p>'
    rows = [
        (_safe(each.key), _number(each.allowed), _number(each.measured), _badge(each.holds)) for each in report.limits
    ]
    return _section("Limits", _table(("limit", "allowed", "measured", ""), rows))


def _badge(holds: bool) -> str:
    return f'<span class="badge {"good" if holds else "bad"}">{"holds" if holds else "does not hold"}</span>'


def _tiles(report: Report) -> str:
    tiles = [
        (str(report.replies), "replies by the model"),
        *((str(count), kind) for kind, count in report.counts.items()),
        (f"{sum(each.turns > 0 for each in report.lore)} of {len(report.lore)}", "lore entries told"),
        _tile(report.words, "words of prose"),
        _tile(report.reply_tokens, "tokens a reply"),
        _tile(report.prompt_tokens, "tokens a prompt"),
    ]
    inner = "".join(f'<div class="tile"><b>{_safe(value)}</b><span>{_safe(name)}</span></div>' for value, name in tiles)
    return f'<div class="tiles">{inner}</div>'


def _tile(spread: Spread, name: str) -> tuple[str, str]:
    return _number(round(spread.mean, 1)), f"{name}, {_number(spread.least)} to {_number(spread.most)}"


def _findings(findings: Sequence[Finding]) -> str:
    if not findings:
        return _section("Findings", "<p>Nothing was found.</p>")
    rows = [(_safe(each.kind), _safe(each.message), _links(each.places)) for each in findings]
    return _section("Findings", _table(("kind", "what", "where (game.turn)"), rows))


def _links(places: Sequence[Place]) -> str:
    links = [f'<a href="#g{game}t{turn}">{game}.{turn}</a>' for game, turn in places[:_SHOWN]]
    more = [f"and {len(places) - _SHOWN} more"] if len(places) > _SHOWN else []
    return " ".join(links + more)


def _changes(changed: Sequence[Change]) -> str:
    if not changed:
        return _section("Changes", "<p>Every game went as it did before.</p>")
    rows = [
        (_links([(each.game, each.turn)]) if each.turn else _safe(each.game or "run"), _safe(each.what),
         f'<div class="prose">{_safe(each.before)}</div>', f'<div class="prose">{_safe(each.after)}</div>')
        for each in changed[:_CHANGES]
    ]  # fmt: skip
    more = f'<p class="dim">and {len(changed) - _CHANGES} more</p>' if len(changed) > _CHANGES else ""
    return _section("Changes", _table(("where", "what", "before", "now"), rows) + more)


def _lore(report: Report) -> str:
    if not report.lore:
        return ""
    rows = [
        (str(each.index + 1), _safe(each.name), str(each.turns), str(each.games), str(each.cut)) for each in report.lore
    ]
    return _section("Lore", _table(("", "entry", "turns told", "games", "cut by the budget"), rows))


def _placeholders(report: Report) -> str:
    if not report.placeholders:
        return ""
    rows = [(_safe(each.name), str(each.texts), str(each.games), str(each.replies)) for each in report.placeholders]
    return _section("Placeholders", _table(("name", "texts that use it", "games", "replies that say the answer"), rows))


def _endings(endings: Sequence[Ending]) -> str:
    counts = {how: sum(each.how == how for each in endings) for how in _ENDINGS}
    rows = [
        (_safe(name), str(counts[how]), _links([(each.game, each.turn) for each in endings if each.how == how]))
        for how, name in _ENDINGS.items()
        if counts[how]
    ]
    return _section("Endings", _table(("", "games", "last turn, or the one that says it"), rows))


def _transcripts(report: Report, run: Run) -> str:
    found: dict[Place, list[str]] = defaultdict(list)
    for finding in report.findings:
        for place in finding.places:
            if finding.kind not in found[place]:
                found[place].append(finding.kind)
    names = [entry.name for entry in report.lore]
    return _section("Transcripts", "".join(_game(game, found, names) for game in run.games))


def _game(game: GameRecord, found: dict[Place, list[str]], names: Sequence[str]) -> str:
    marked = sum((game.number, turn) in found for turn in range(1, len(game.turns) + 1))
    turns = "".join(
        _turn(game.number, number, turn, found.get((game.number, number), ()), names)
        for number, turn in enumerate(game.turns, 1)
    )
    answers = "".join(f", {_safe(name)}: {_safe(answer)}" for name, answer in sorted(game.answers.items()))
    anchor = "" if game.turns else f' id="g{game.number}t1"'
    failure = f'<p class="bad"{anchor}>{_safe(game.failure)}</p>' if game.failure else ""
    return (
        f'<details id="g{game.number}"><summary>Game {game.number}, {_safe(game.player)} <span class="dim">'
        f"seed {game.seed}{answers}; {marked} of {len(game.turns)} turns with findings</span></summary>"
        f"{turns}{failure}</details>"
    )


def _turn(game: int, number: int, turn: Played, kinds: Iterable[str], names: Sequence[str]) -> str:
    badges = " ".join(f'<span class="badge bad">{_safe(kind)}</span>' for kind in kinds)
    lore = ", ".join(names[index] for index in turn.lore if 0 <= index < len(names))
    facts = f"{game}.{number}" + (f", {turn.reply_tokens} tokens" if turn.raw else ", by the author")
    facts += f", lore: {lore}" if lore else ""
    options = "".join(f"<li>{_safe(option)}</li>" for option in turn.options)
    raw = "".join(f"<pre>{_safe(text)}</pre>" for text in turn.raw)
    written = f'<details><summary class="dim">as the model wrote it</summary>{raw}</details>' if raw else ""
    return (
        f'<article id="g{game}t{number}"><h3>{_safe(facts)} {badges}</h3><p class="action">{_safe(turn.action)}</p>'
        f'<div class="prose">{_safe(turn.prose)}</div><ol>{options}</ol>{written}</article>'
    )


def _section(title: str, inner: str) -> str:
    return f"<section><h2>{_safe(title)}</h2>\n{inner}</section>"


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """``rows`` are HTML already."""
    head = "".join(f"<th>{_safe(each)}</th>" for each in heads)
    body = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>\n" for row in rows)
    return f'<div class="scroll"><table><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table></div>'
