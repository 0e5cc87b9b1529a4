"""A game as text to read or to work with: Markdown, plain text, one web page, or JSON. Pure: no files.

All text goes through :func:`adventure.text.clean`, and through the format's own escaping, so that nothing a model, a
player or an author wrote can become markup.
"""

from __future__ import annotations

from adventure.play.export.book import book_of, branch_end
from adventure.play.export.markdown import markdown
from adventure.play.export.page import page
from adventure.play.export.plaintext import plaintext
from adventure.play.export.tree import tree
from adventure.saves.game import Game

FORMATS = ("md", "html", "txt", "json")

__all__ = ["FORMATS", "export"]


def export(game: Game, form: str, *, branch: str | None = None, whole: bool = False) -> str:
    """``game`` in one of :data:`FORMATS`, ending in a newline.

    The path to where the game stands, or to the turn called ``branch``, or with ``whole`` every turn there is.
    Raises :class:`~adventure.errors.UsageError` when there is no such branch.
    """
    end = branch_end(game, branch)
    if form == "json":
        return tree(game, None if whole else end)
    book = book_of(game, end, whole=whole)
    return {"md": markdown, "html": page, "txt": plaintext}[form](book)
