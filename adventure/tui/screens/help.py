"""All keys, on one page."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

KEYS: tuple[tuple[str, tuple[tuple[str, str], ...]], ...] = (
    (
        "Playing",
        (
            ("1 2 3", "take an option, while the line is empty"),
            ("any text, Enter", "do something else; a space goes before a digit"),
            ("Ctrl+O", "whether you do, say, or tell what happens"),
            ("/do /say /story", "the same for one line: /say Good evening"),
            ("Up Down", "lines you wrote before"),
            ("Tab, arrows, Enter", "walk the options and take one"),
            ("Esc", "stop the reply; what is written stays"),
        ),
    ),
    (
        "Going back",
        (
            ("Ctrl+R", "retry: another reply to the same action"),
            ("Ctrl+Z  Ctrl+Y", "undo and redo: back one turn, and forward again"),
            ("F4", "edit the last reply"),
            ("Ctrl+T", "timeline: the whole game, to go on from any turn"),
        ),
    ),
    (
        "In the timeline",
        (
            ("Enter  F2", "go on from the turn under the cursor; name it"),
            ("Space, Left Right", "fold and unfold a branch"),
            ("c", "mark a turn; on another one, compare the two branches"),
        ),
    ),
    (
        "Reading",
        (
            ("PgUp PgDn", "scroll; the mouse wheel does too"),
            ("Ctrl+Home Ctrl+End", "to the oldest and the newest turn shown"),
            ("○ ◔ ◑ ◕ ●", "how far an option's future is already written"),
        ),
    ),
    (
        "Looking closer",
        (
            ("F6", "notes and lore: memory, author's note, your own"),
            ("F7", "inspector: what the model was sent; n: next"),
        ),
    ),
    (
        "Everywhere",
        (
            ("Ctrl+P  F1", "every command by name; this page"),
            ("Ctrl+L  F2", "back to the library; there, the saved games"),
            ("F3  F5", "the settings; the models, Enter takes one"),
            ("Ctrl+S  Esc", "keep what you wrote, or begin; leave a page"),
            ("F12", "details of what went wrong: the engine's log"),
            ("Ctrl+Q  Ctrl+C", "quit at once; the game is always saved"),
        ),
    ),
)


class HelpScreen(ModalScreen[None]):
    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,q,question_mark,f1,enter", "dismiss", "Close", show=False)]

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="help") as page:
            page.border_title = "Keys"
            page.border_subtitle = "Esc closes this page"
            for head, rows in KEYS:
                yield Static(Content(head), classes="help--head")
                for key, what in rows:
                    with Horizontal(classes="help--row"):
                        yield Static(Content(key), classes="help--key")
                        yield Static(Content(what), classes="help--what")
