"""The tree of a game as rows: the story runs straight down, other ways hang off it and fold."""

from __future__ import annotations

from typing import ClassVar

from rich.text import Text
from textual import events
from textual.binding import Binding, BindingType
from textual.widgets import Tree
from textual.widgets.tree import TreeNode

from adventure.saves.game import Game
from adventure.story.turn import ActionKind, Turn
from adventure.text import one_line

_LABEL = 80


class Branches(Tree[str]):
    """Each node's data is a turn's id. The current path is straight and lit; its end is marked."""

    DEFAULT_CSS = """
    Branches {
        background: transparent;
        padding: 0 1;
        scrollbar-size: 1 1;
        & > .tree--cursor { background: $panel; text-style: bold; color: $primary; }
        & > .tree--highlight-line { background: transparent; }
        & > .tree--guides, & > .tree--guides-hover, & > .tree--guides-selected { color: $faint; }
        &:ansi > .tree--cursor { text-style: reverse; }
    }
    """

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "select_cursor", "Continue here"),
        Binding("space", "toggle_node", "Fold"),
        Binding("left", "fold", "Fold, or up to where it branched", show=False),
        Binding("right", "unfold", "Unfold", show=False),
    ]

    def __init__(self, game: Game) -> None:
        super().__init__(Text("story"), id="branches")
        self.show_root = False
        self.guide_depth = 2
        self.auto_expand = False
        self.game = game
        self.marked: str | None = None
        """The turn to be compared with another."""
        self._path: set[str] = set()
        self._names: dict[str, str] = {}
        self._rows: dict[str, TreeNode[str]] = {}

    def on_mount(self) -> None:
        self.refill(self.game.tip)

    def refill(self, at: str | None) -> None:
        """Build the tree anew, with the cursor on the turn ``at``."""
        self.clear()
        self._path = {turn.id for turn in self.game.timeline()} if self.game.tip else set()
        self._names = self._named()
        self._rows = {}
        waiting: list[tuple[TreeNode[str], str | None]] = [(self.root, None)]
        while waiting:
            node, parent = waiting.pop()
            waiting += self._grow(node, parent)
        self.root.expand()
        if at in self._rows:
            self.call_after_refresh(self._go_to, self._rows[at])

    def mark(self, turn_id: str | None) -> None:
        """Show that ``turn_id``, or no turn, is the one to be compared."""
        before, self.marked = self.marked, turn_id
        self._relabel(before, turn_id)

    def show_names(self) -> None:
        """Turns were given names, or lost them."""
        before, self._names = self._names, self._named()
        self._relabel(*(before.keys() | self._names.keys()))

    def _named(self) -> dict[str, str]:
        return {turn: name for name, turn in self.game.branches.items()}

    def _relabel(self, *turns: str | None) -> None:
        for turn in turns:
            if turn in self._rows:
                self._rows[turn].set_label(self._label(self.game.turns[turn]))

    async def _on_click(self, event: events.Click) -> None:
        """A first click looks at a turn, a second one continues from it."""
        line = event.style.meta.get("line")
        if line is not None and line != self.cursor_line and not event.style.meta.get("toggle"):
            event.prevent_default()
            self.cursor_line = line

    def action_fold(self) -> None:
        node = self.cursor_node
        if node is None:
            return
        if node.is_expanded and node.children:
            node.collapse()
        elif node.parent is not self.root:
            self.action_cursor_parent()

    def action_unfold(self) -> None:
        if self.cursor_node is not None and self.cursor_node.allow_expand:
            self.cursor_node.expand()

    def _go_to(self, node: TreeNode[str]) -> None:
        self.move_cursor(node)
        self.scroll_to_node(node, animate=False)

    def _grow(self, node: TreeNode[str], parent: str | None) -> list[tuple[TreeNode[str], str | None]]:
        """Add what follows ``parent`` to ``node``; returns the side branches that are still to be grown."""
        side: list[tuple[TreeNode[str], str | None]] = []
        following = self.game.children(parent)
        while following:
            straight = self._straight(following)
            for turn in following:
                if turn is not straight:
                    side.append((self._add(node, turn), turn.id))
            self._rows[straight.id] = node.add_leaf(self._label(straight), straight.id)
            following = self.game.children(straight.id)
        return side

    def _add(self, node: TreeNode[str], turn: Turn) -> TreeNode[str]:
        branch = node.add(self._label(turn), turn.id, allow_expand=bool(self.game.children(turn.id)))
        self._rows[turn.id] = branch
        return branch

    def _straight(self, turns: tuple[Turn, ...]) -> Turn:
        """The one the story goes on with: on the current path, else the newest."""
        return next((turn for turn in turns if turn.id in self._path), turns[-1])

    def _label(self, turn: Turn) -> Text:
        """What tells a turn from another comes first: a narrow screen cuts the end off."""
        inks = self.app.theme_variables
        lit = turn.id in self._path
        label = Text(f"{self.game.depth(turn.id)} ", inks["quiet" if lit else "faint"])
        if turn.id == self.game.tip:
            label.append("● here  ", inks["primary"])
        if turn.id == self.marked:
            label.append("◆ marked  ", inks["accent"])
        if name := self._names.get(turn.id):
            label.append(f"★ {one_line(name)}  ", inks["secondary"])
        words = "the opening" if turn.action.kind is ActionKind.START else one_line(turn.action.text, _LABEL)
        return label.append(words or "…", inks["foreground" if lit else "quiet"])
