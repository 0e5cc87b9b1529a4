"""The margin beside the page, on wide terminals: what is being played, and what the model is told besides."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from adventure.play.context import lore_now
from adventure.text import clean, one_line

if TYPE_CHECKING:
    from adventure.play.session import Session

Section = tuple[str, str]
"""A heading and the text under it."""


class Margin(VerticalScroll, can_focus=False):
    DEFAULT_CSS = """
    Margin {
        width: 40;
        padding: 1 2;
        border-left: solid $panel;
        scrollbar-size-vertical: 1;
    }
    """

    def __init__(self) -> None:
        super().__init__(id="margin")
        self._shown: object = None

    def compose(self) -> ComposeResult:
        yield Static("", id="margin-text", markup=False)

    def show(self, session: Session) -> None:
        """Show how things stand, if that is new and can be seen."""
        game = session.game
        place = (game.tip, session.pending, session.status, tuple(game.notes.items()), session.scenario)
        if self.display and place != self._shown:
            self._shown = place
            self.query_one("#margin-text", Static).update(typeset(sections(session)))


def typeset(shown: Iterator[Section]) -> Content:
    """The sections, one below the other."""
    parts = [Content.assemble((head, "bold $secondary"), "\n", (text, "$quiet")) for head, text in shown]
    return Content("\n\n").join(parts)


def sections(session: Session) -> Iterator[Section]:
    """The story, its lore and notes, the model: those of which there is something to say."""
    yield from _story(session)
    yield from _lore(session)
    yield from _notes(session)
    status = session.status
    lines = [one_line(status.model) or "not loaded yet"]
    if status.context_size:
        lines.append(f"{status.context_used:,} of {status.context_size:,} tokens in its window")
    yield "The model", "\n".join([*lines, *filter(None, (one_line(status.looking), clean(status.note)))])


def _story(session: Session) -> Iterator[Section]:
    scenario = session.scenario
    about = [clean(scenario.description or "").strip()]
    about += [f"by {one_line(scenario.author)}"] if scenario.author else []
    about += [", ".join(map(one_line, scenario.tags))]
    if any(about):
        yield "The story", "\n".join(filter(None, about))


def _lore(session: Session) -> Iterator[Section]:
    if session.scenario.lore:
        report = lore_now(session.scenario, session.timeline, session.pending, session.game.header.seed)
        told = [f"{one_line(each.entry.label)}: {one_line(each.reason)}" for each in report.chosen]
        yield "Lore this turn", "\n".join(told) or "None woke."


def _notes(session: Session) -> Iterator[Section]:
    notes, scenario = session.game.notes, session.scenario
    yield "Notes to self", clean(notes.get("self", "")).strip() or "None yet; F6 writes them."
    for head, text in (
        ("Memory", notes.get("memory") or scenario.memory or ""),
        ("Author's note", notes.get("author") or scenario.author_note),
    ):
        if text.strip():
            yield head, clean(text).strip()
