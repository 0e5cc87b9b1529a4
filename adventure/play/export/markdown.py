"""A book as Markdown. What was written in the game is escaped: no link, image, HTML or heading can come of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from adventure.play.export.book import Book, Passage, Way

_SIGNS = re.compile(r"([\\`*_\[\]<>#&|~@$^])")
_LINK = re.compile(r":(?=//)|(?<=www)\.", re.IGNORECASE)
_LINE_START = re.compile(r"^(\s*)(?:([-+=:])|(\d+)([.)]))", re.MULTILINE)


def markdown(book: Book) -> str:
    return "\n\n".join(_blocks(book)) + "\n"


def escape(text: str) -> str:
    """``text`` so that Markdown shows it letter for letter."""
    text = _LINK.sub(lambda found: f"\\{found[0]}", _SIGNS.sub(r"\\\1", text))
    return _LINE_START.sub(lambda found: f"{found[3] or ''}\\{found[2] or found[4]}", text)


def _blocks(book: Book) -> Iterator[str]:
    yield f"# {escape(book.title)}"
    if book.scenario not in ("", book.title):
        yield f"*A game of {escape(book.scenario)}.*"
    if len(book.openings) > 1:
        yield _ways("The story has several beginnings:", book.openings)
    for passage in book.passages:
        if len(book.passages) > 1:
            yield f"## {passage.number}" + (f"\n\n*from {passage.parent}*" if passage.parent else "")
        yield from _passage(passage)
    if not book.passages:
        yield "*The story has not begun.*"
    if book.pending:
        yield _unanswered(book.pending)


def _passage(passage: Passage) -> Iterator[str]:
    for page in passage.pages:
        if page.action:
            yield _quote(page.action)
        yield from map(escape, page.paragraphs)
        for name in page.names:
            yield f"*Branch: {escape(name)}*"
    if passage.options and not passage.pending:
        yield "\n".join(f"{number}. {escape(option)}" for number, option in enumerate(passage.options, 1))
    if passage.ways:
        yield _ways("From here:", passage.ways)
    if passage.pending:
        yield _unanswered(passage.pending)


def _quote(text: str) -> str:
    return "\n".join(f"> {escape(line.strip())}".rstrip() for line in text.split("\n"))


def _ways(heading: str, ways: tuple[Way, ...]) -> str:
    return "\n".join(
        [heading, "", *(f"- [Turn to {way.passage}](#{way.passage}): {escape(way.action)}" for way in ways)]
    )


def _unanswered(action: str) -> str:
    return f"{_quote(action)}\n\n*The story has not answered yet.*"
