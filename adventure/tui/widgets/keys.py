"""The footer: which keys do something here, in one line that is drawn by one widget.

Textual's own footer is a widget a key, mounted anew whenever a key comes or goes, which takes too long between two
words of a reply.
"""

from __future__ import annotations

from dataclasses import dataclass

from rich.cells import cell_len
from textual import events
from textual.content import Content
from textual.reactive import reactive
from textual.screen import Screen
from textual.style import Style
from textual.widget import Widget

_EDGE = "▏"
_ROOMY = 70
"""Cells from which on the command palette has its place at the right."""


@dataclass(frozen=True, slots=True)
class Key:
    key: str
    shown: str
    words: str
    enabled: bool
    tooltip: str

    @property
    def width(self) -> int:
        """In cells: a space around the key and one after the words."""
        return cell_len(self.shown) + cell_len(self.words) + 3


class Keys(Widget, can_focus=False):
    """Shows whole keys only: as many as fit, in the order they are bound; the command palette's at the right."""

    DEFAULT_CSS = """
    Keys {
        dock: bottom;
        height: 1;
        padding: 0 1;
        color: $footer-foreground;
        background: $footer-background;
        pointer: pointer;
        .keys--key { color: $footer-key-foreground; background: $footer-key-background; text-style: bold; }
        .keys--words { color: $footer-description-foreground; background: $footer-description-background; }
        .keys--under { color: $footer-key-foreground; background: $block-hover-background; }
        .keys--edge { color: $foreground 20%; }
    }
    """
    COMPONENT_CLASSES = {"keys--key", "keys--words", "keys--under", "keys--edge"}  # noqa: RUF012  (as Textual has it)
    ALLOW_SELECT = False

    keys: reactive[tuple[Key, ...]] = reactive(())
    """Every key that may be shown, the first ones first."""
    palette: reactive[Key | None] = reactive(None)
    under: reactive[Key | None] = reactive(None)
    """The key under the mouse."""

    def __init__(self, *, show_command_palette: bool = True) -> None:
        super().__init__()
        self._show_palette = show_command_palette

    def on_mount(self) -> None:
        self.screen.bindings_updated_signal.subscribe(self, self._read)

    def _read(self, screen: Screen[object]) -> None:
        """Take the keys as they are bound now."""
        if not self.app.app_focus:
            return
        active = screen.active_bindings
        found: dict[str, Key] = {}
        for _, binding, enabled, tooltip in active.values():
            if binding.show and binding.action not in found:
                shown = self.app.get_key_display(binding)
                found[binding.action] = Key(binding.key, shown, binding.description, enabled, tooltip)
        self.keys = tuple(found.values())
        bound = active.get(self.app.COMMAND_PALETTE_BINDING) if self._show_palette else None
        if bound is not None:
            binding = bound.binding
            shown, tip = self.app.get_key_display(binding), binding.tooltip or binding.description
            self.palette = Key(binding.key, shown, binding.description, bound.enabled, tip)

    @property
    def shown(self) -> tuple[Key, ...]:
        """The keys that fit, from the left; the command palette's is not among them."""
        room = self.content_region.width - self._right_width
        fitting: list[Key] = []
        for key in self.keys:
            room -= key.width
            if room < 0:
                break
            fitting.append(key)
        return tuple(fitting)

    @property
    def _right(self) -> Key | None:
        return self.palette if self.size.width >= _ROOMY else None

    @property
    def _right_width(self) -> int:
        return self._right.width + 1 if self._right is not None else 0

    def render(self) -> Content:
        shown = [self._drawn(key) for key in self.shown]
        if self._right is None:
            return Content.assemble(*shown)
        edge = Content.styled(_EDGE, self.get_visual_style("keys--edge"))
        gap = self.content_region.width - sum(part.cell_length for part in shown) - self._right_width
        return Content.assemble(*shown, " " * gap, edge, self._drawn(self._right))

    def _drawn(self, key: Key) -> Content:
        names = ("keys--under", "keys--under") if key is self.under else ("keys--key", "keys--words")
        first, then = (self.get_visual_style(name) for name in names)
        drawn = Content.assemble((f" {key.shown} ", first), (f"{key.words} ", then))
        return drawn if key.enabled else drawn.stylize(Style(dim=True))

    def _at(self, x: int) -> Key | None:
        """The key drawn ``x`` cells from the left edge of the content."""
        if self._right is not None and x >= self.content_region.width - self._right.width:
            return self._right
        for key in self.shown:
            x -= key.width
            if x < 0:
                return key
        return None

    def on_click(self, event: events.Click) -> None:
        key = self._at(event.x - self.gutter.left)
        if key is not None and key.enabled:
            self.app.simulate_key(key.key)
        elif key is not None:
            self.app.bell()

    def on_mouse_move(self, event: events.MouseMove) -> None:
        self.under = self._at(event.x - self.gutter.left)
        self.tooltip = self.under.tooltip or None if self.under is not None else None

    def on_leave(self) -> None:
        self.under = None
