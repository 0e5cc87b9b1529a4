"""Changing words on the screen as cheaply as can be."""

from __future__ import annotations

from textual.content import Content
from textual.widget import Widget


def redraw(widget: Widget, content: Content) -> None:
    """Draw ``widget``, which now renders ``content``, again. The screen is laid out again only when that takes more or
    fewer lines than before."""
    width, height = widget.content_size
    same = width > 0 and content.get_height(widget.styles.get_rules(), width) == height
    widget.refresh(layout=not same)
