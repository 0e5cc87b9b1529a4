"""The margin beside the page, on wide terminals: what is being played."""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.content import Content
from textual.widgets import Static

from adventure.text import clean, one_line


class Margin(VerticalScroll, can_focus=False):
    DEFAULT_CSS = """
    Margin {
        width: 40;
        padding: 1 2;
        border-left: solid $panel;
        scrollbar-size-vertical: 1;
        .margin--text { margin-bottom: 1; color: $quiet; }
        .margin--head { color: $secondary; text-style: bold; }
    }
    """

    def __init__(self, author: str | None, description: str | None, tags: Sequence[str]) -> None:
        super().__init__(id="margin")
        self._author, self._description, self._tags = author or "", description or "", tags

    def compose(self) -> ComposeResult:
        if self._description.strip() or self._author.strip() or self._tags:
            yield Static(Content("The story"), classes="margin--head")
        if self._description.strip():
            yield Static(Content(clean(self._description).strip()), classes="margin--text")
        credits = [f"by {one_line(self._author)}"] if self._author.strip() else []
        credits += [", ".join(one_line(tag) for tag in self._tags)] if self._tags else []
        if credits:
            yield Static(Content("\n".join(credits)), classes="margin--text")
        yield Static(Content("The model"), classes="margin--head")
        yield Static("", id="margin-model", classes="margin--text", markup=False)
        yield Static("", id="margin-notes", classes="margin--text", markup=False)

    def show(self, model: str, used: int, size: int, notes: Sequence[str]) -> None:
        lines = [one_line(model) or "not loaded yet"]
        if size:
            lines.append(f"{used:,} of {size:,} tokens in its window")
        self.query_one("#margin-model", Static).update(Content("\n".join(lines)))
        told = "\n\n".join(clean(note) for note in notes if note)
        self.query_one("#margin-notes", Static).update(Content(told))
