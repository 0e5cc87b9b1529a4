"""One turn on the page: what the player did, then the prose, a widget a paragraph."""

from __future__ import annotations

import re

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.widgets import Static

from adventure.story.turn import Action, ActionKind, Turn
from adventure.text import clean, one_line
from adventure.tui.widgets.replace import replace

_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
_CURSOR = "▍"


def paragraphs(prose: str) -> list[str]:
    """``prose`` cleaned and split at blank lines, or at every line end when it has none."""
    text = clean(prose).strip()
    parts = _BLANK_LINE.split(text) if _BLANK_LINE.search(text) else text.split("\n")
    return [part.strip("\n") for part in parts if part.strip()]


class TurnView(Vertical):
    """A finished turn, or one that is being written."""

    DEFAULT_CSS = """
    TurnView {
        height: auto;
        width: 100%;
        max-width: 70;
        .turn--action { color: $quiet; text-style: italic; margin-bottom: 1; }
        .turn--prose { margin-bottom: 1; }
        &.-forgotten { .turn--action, .turn--prose { color: $faint; } }
        &.-threshold {
            border-top: dashed $faint;
            border-title-align: center; border-title-color: $faint;
            padding-top: 1;
        }
    }
    """

    def __init__(self, action: Action, prose: str = "", turn: Turn | None = None) -> None:
        super().__init__()
        self.action = action
        self.turn = turn
        self._prose = turn.reply.prose if turn else prose
        self._live = turn is None
        self.border_title = Content("the model remembers from here on")

    def compose(self) -> ComposeResult:
        words = one_line(self.action.text)
        if self.action.kind is not ActionKind.START and words:
            yield Static(Content(f"› {words}"), classes="turn--action")
        for text in paragraphs(self._prose):
            yield Static(Content(text), classes="turn--prose")

    @property
    def prose(self) -> str:
        return self._prose

    async def write(self, text: str) -> None:
        """Append to the prose."""
        self._prose += text
        await self._lay_out()

    async def finish(self, turn: Turn) -> None:
        """The turn is on disk: show exactly what was kept."""
        self.turn, self._prose, self._live = turn, turn.reply.prose, False
        await self._lay_out()

    async def stop(self) -> None:
        """Nothing more will come."""
        self._live = False
        await self._lay_out()

    async def _lay_out(self) -> None:
        wanted = [Content(text) for text in paragraphs(self._prose)]
        if self._live and wanted:
            wanted[-1] = Content.assemble(wanted[-1], (_CURSOR, "$primary"))
        shown = list(self.query(Static).filter(".turn--prose"))
        for widget, content in zip(shown, wanted, strict=False):
            replace(widget, content)
        for widget in shown[len(wanted) :]:
            await widget.remove()
        if new := wanted[len(shown) :]:
            await self.mount(*(Static(content, classes="turn--prose") for content in new))

    def remember(self, *, forgotten: bool, threshold: bool) -> None:
        self.set_class(forgotten, "-forgotten")
        self.set_class(threshold, "-threshold")
