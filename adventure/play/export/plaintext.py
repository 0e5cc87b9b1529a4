"""A book as plain text, set to 72 columns."""

from __future__ import annotations

from collections.abc import Iterator

from adventure.play.export.book import Book, Passage, Way
from adventure.text import wrap

_MEASURE = 72


def plaintext(book: Book) -> str:
    return "\n\n".join(wrap(block, _MEASURE) for block in _blocks(book)) + "\n"


def _blocks(book: Book) -> Iterator[str]:
    yield book.title.upper()
    if book.scenario not in ("", book.title):
        yield f"A game of {book.scenario}."
    if len(book.openings) > 1:
        yield _ways("The story has several beginnings:", book.openings)
    for passage in book.passages:
        if len(book.passages) > 1:
            yield f"[{passage.number}]" + (f" from {passage.parent}" if passage.parent else "")
        yield from _passage(passage)
    if not book.passages:
        yield "The story has not begun."
    if book.pending:
        yield _unanswered(book.pending)


def _passage(passage: Passage) -> Iterator[str]:
    for page in passage.pages:
        if page.action:
            yield f"> {page.action}"
        yield from page.paragraphs
        for name in page.names:
            yield f"(Branch: {name})"
    if passage.options and not passage.pending:
        yield "\n".join(f"{number}. {option}" for number, option in enumerate(passage.options, 1))
    if passage.ways:
        yield _ways("From here:", passage.ways)
    if passage.pending:
        yield _unanswered(passage.pending)


def _ways(heading: str, ways: tuple[Way, ...]) -> str:
    return "\n".join([heading, *(f"- Turn to {way.passage}: {way.action}" for way in ways)])


def _unanswered(action: str) -> str:
    return f"> {action}\n(The story has not answered yet.)"
