"""The margin beside the page, on wide terminals: what is being played, and what the model is told besides."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
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
        self._told_at: object = None
        self._told: list[Section] = []

    def compose(self) -> ComposeResult:
        yield Static("", id="margin-text", markup=False)

    def show(self, session: Session) -> None:
        """Show how things stand, if that is new and can be seen."""
        status, game = session.status, session.game
        place = (game.tip, session.pending, session.scenario)
        told = (status.model, status.context_used, status.context_size, status.looking, status.note)
        shown = (place, told, tuple(game.notes.items()))
        if not self.display or shown == self._shown:
            return
        self._shown = shown
        if place != self._told_at:
            self._told_at, self._told = place, list(lore(session))
        self.query_one("#margin-text", Static).update(typeset(sections(session, self._told)))


def typeset(shown: Iterable[Section]) -> Content:
    """The sections, one below the other."""
    parts = [Content.assemble((head, "bold $secondary"), "\n", (text, "$quiet")) for head, text in shown]
    return Content("\n\n").join(parts)


def sections(session: Session, told: Iterable[Section]) -> Iterator[Section]:
    """The story, the lore that is ``told``, the notes, the model: those of which there is something to say."""
    yield from _story(session)
    yield from told
    yield from _notes(session)
    status = session.status
    lines = [one_line(status.model) or "not loaded yet"]
    if status.context_size:
        lines.append(f"{status.context_used:,} of {status.context_size:,} tokens in its window")
    yield "The model", "\n".join([*lines, *filter(None, (one_line(status.looking), clean(status.note)))])


def lore(session: Session) -> Iterator[Section]:
    """Which lore is there this turn, and why. In a long game this takes too long to be asked often."""
    if session.scenario.lore:
        report = lore_now(session.scenario, session.timeline, session.pending, session.game.header.seed)
        told = [f"{one_line(each.entry.label)}: {one_line(each.reason)}" for each in report.chosen]
        yield "Lore this turn", "\n".join(told) or "None woke."


def _story(session: Session) -> Iterator[Section]:
    scenario = session.scenario
    about = [clean(scenario.description or "").strip()]
    about += [f"by {one_line(scenario.author)}"] if scenario.author else []
    about += [", ".join(map(one_line, scenario.tags))]
    if any(about):
        yield "The story", "\n".join(filter(None, about))


def _notes(session: Session) -> Iterator[Section]:
    notes, scenario = session.game.notes, session.scenario
    yield "Notes to self", clean(notes.get("self", "")).strip() or "None yet; F6 writes them."
    for head, text in (
        ("Memory", notes.get("memory") or scenario.memory or ""),
        ("Author's note", notes.get("author") or scenario.author_note),
    ):
        if text.strip():
            yield head, clean(text).strip()
