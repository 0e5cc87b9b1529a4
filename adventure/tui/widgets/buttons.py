"""A button of one line, for the places beside text."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Button


class SmallButton(Button, inherit_css=False):
    DEFAULT_CSS = """
    SmallButton {
        width: auto;
        height: 1;
        padding: 0 1;
        background: $panel;
        color: $primary;
        text-style: bold;
        pointer: pointer;
        &:hover, &:focus { background: $primary; color: $background; }
        &:disabled { color: $faint; pointer: default; }
        &:ansi { text-style: underline; }
        &:hover:ansi, &:focus:ansi { text-style: reverse; }
    }
    """
    ALLOW_SELECT = False

    def __init__(self, label: str, *, id: str | None = None) -> None:
        super().__init__(Content(label), id=id)
