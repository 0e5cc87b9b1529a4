"""Changing words on the screen as cheaply as can be."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static


def replace(widget: Static, content: Content) -> None:
    """Show ``content`` in ``widget``, which has no padding or border. The screen is laid out again only when it takes
    more or fewer lines than before."""
    if widget.content == content:
        return
    width, height = widget.outer_size
    same = width > 0 and content.get_height(widget.styles.get_rules(), width) == height
    widget.update(content, layout=not same)
