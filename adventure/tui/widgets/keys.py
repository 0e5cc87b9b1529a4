"""The footer of a screen with more keys than fit beside each other."""

from __future__ import annotations

from textual.widgets import Footer
from textual.widgets._footer import FooterKey

_GAPS = 3
"""Cells around a key and what it does."""


class Keys(Footer):
    """Shows whole keys only: as many as fit, in the order they are bound."""

    async def recompose(self) -> None:
        await super().recompose()
        self._fit()

    def on_resize(self) -> None:
        self._fit()

    def _fit(self) -> None:
        keys = list(self.query(FooterKey))
        palette = [key for key in keys if key.has_class("-command-palette") and key.display]
        room = self.content_region.width - sum(_width(key) + 1 for key in palette)
        for key in keys:
            if key not in palette:
                room -= _width(key)
                key.display = room >= 0


def _width(key: FooterKey) -> int:
    return len(key.key_display) + len(key.description) + _GAPS
