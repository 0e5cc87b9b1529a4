"""The line to type anything into."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import Static

from adventure.story.words import Way
from adventure.text import one_line
from adventure.tui.widgets.line import Line

_LIMIT = 2000
"""Characters of one action."""
_WRITING = " the story is being written …"
_WAITING = {
    Way.DO: " or write what you do …",
    Way.SAY: " or write what you say …",
    Way.STORY: " or write what happens next …",
}
_MARK = "❯"


class Say(Line):
    """One line of input with a history.

    While it is empty the keys ``1`` to ``3`` and ``?`` are not text but announced as :class:`Hotkey`. A space
    first makes them text.
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "recall(-1)", "Earlier line", show=False),
        Binding("down", "recall(1)", "Later line", show=False),
    ]

    class Sent(Message):
        """The player's words, cleaned and never empty."""

        def __init__(self, text: str) -> None:
            self.text = text
            super().__init__()

    class Hotkey(Message):
        def __init__(self, key: str) -> None:
            self.key = key
            super().__init__()

    def __init__(self) -> None:
        super().__init__(max_length=_LIMIT, select_on_focus=False, id="say")
        self._history: list[str] = []
        self._recalled = 0

    def key_pressed(self, event: events.Key) -> None:
        """A printable key that another widget received: it goes here, and so does the focus."""
        self.focus()
        if event.character is not None and not self._hotkey(event.character):
            self.insert_text_at_cursor(event.character)

    async def _on_key(self, event: events.Key) -> None:
        if event.character is not None and self._hotkey(event.character):
            event.stop()
            event.prevent_default()

    def _hotkey(self, character: str) -> bool:
        if self.value or character not in ("1", "2", "3", "?"):
            return False
        self.post_message(self.Hotkey(character))
        return True

    def _on_paste(self, event: events.Paste) -> None:
        self.insert_text_at_cursor(one_line(event.text))
        event.stop()
        event.prevent_default()

    async def action_submit(self) -> None:
        if words := one_line(self.value):
            self.post_message(self.Sent(words))

    def take(self) -> None:
        """The line was used: empty it and remember it."""
        words = one_line(self.value)
        if words and words not in self._history[-1:]:
            self._history.append(words)
        self._recalled = 0
        self.value = ""

    def action_recall(self, step: int) -> None:
        place = min(max(self._recalled - step, 0), len(self._history))
        if place != self._recalled:
            self._recalled = place
            self.value = self._history[-place] if place else ""
            self.cursor_position = len(self.value)


class SayLine(Horizontal):
    """The line, and before it what its words are, where that is not something done."""

    way = reactive(Way.DO)
    writing = reactive(False)
    """Whether a reply is being written."""

    def compose(self) -> ComposeResult:
        yield Static(_MARK, id="say-mark", markup=False)
        yield Say()

    def watch_way(self) -> None:
        self._explain()

    def watch_writing(self) -> None:
        self._explain()

    def _explain(self) -> None:
        if self.is_mounted:
            mark, shown = self.query_one("#say-mark", Static), _MARK if self.way is Way.DO else f"{self.way} {_MARK}"
            if mark.content != shown:
                mark.update(shown)
            self.query_one(Say).placeholder = _WRITING if self.writing else _WAITING[self.way]

    def on_click(self, event: events.Click) -> None:
        if event.widget is not self.query_one(Say):
            self.way = self.way.next
