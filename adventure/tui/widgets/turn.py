"""One turn on the page: what the player did, then the prose. A single widget, because every one is laid out again
whenever a line is added to the page."""

from __future__ import annotations

import re

from textual.content import Content
from textual.widget import Widget

from adventure.story.turn import Action, ActionKind, Turn
from adventure.text import clean, one_line
from adventure.tui.widgets.replace import redraw

_BLANK_LINE = re.compile(r"\n[ \t]*\n\s*")
_CURSOR = "▍"


def paragraphs(prose: str) -> list[str]:
    """``prose`` cleaned and split at blank lines, or at every line end when it has none."""
    text = clean(prose).strip()
    parts = _BLANK_LINE.split(text) if _BLANK_LINE.search(text) else text.split("\n")
    return [part.strip("\n") for part in parts if part.strip()]


class TurnView(Widget):
    """A finished turn, or one that is being written."""

    DEFAULT_CSS = """
    TurnView {
        height: auto;
        width: 100%;
        max-width: 70;
        margin-bottom: 1;
        .turn--action { color: $quiet; text-style: italic; }
        &.-forgotten { color: $faint; .turn--action { color: $faint; } }
        &.-threshold {
            border-top: dashed $faint;
            border-title-align: center; border-title-color: $faint;
            padding-top: 1;
        }
    }
    """
    COMPONENT_CLASSES = {"turn--action"}  # noqa: RUF012  (as Textual has it)

    def __init__(self, action: Action, prose: str = "", turn: Turn | None = None) -> None:
        super().__init__()
        self.action = action
        self.turn = turn
        self._prose = turn.reply.prose if turn else prose
        self._live = turn is None
        self.border_title = Content("the model remembers from here on")
        self.display = bool(self._words or self._prose.strip())

    @property
    def _words(self) -> str:
        return "" if self.action.kind is ActionKind.START else one_line(self.action.text)

    def render(self) -> Content:
        said = [Content(text) for text in paragraphs(self._prose)]
        if self._live and said:
            said[-1] = Content.assemble(said[-1], (_CURSOR, "$primary"))
        if self._words:
            said.insert(0, Content.styled(f"› {self._words}", self.get_visual_style("turn--action", partial=True)))
        return Content("\n\n").join(said)

    @property
    def prose(self) -> str:
        return self._prose

    def write(self, text: str) -> None:
        """Append to the prose."""
        self._prose += text
        self._redraw()

    def finish(self, turn: Turn) -> None:
        """The turn is on disk: show exactly what was kept."""
        self.turn, self._prose, self._live = turn, turn.reply.prose, False
        self._redraw()

    def stop(self) -> None:
        """Nothing more will come."""
        self._live = False
        self._redraw()

    def _redraw(self) -> None:
        self.display = bool(self._words or self._prose.strip())
        redraw(self, self.render())

    def remember(self, *, forgotten: bool, threshold: bool) -> None:
        self.set_class(forgotten, "-forgotten")
        self.set_class(threshold, "-threshold")
