"""A game as a file: what to make of it, how much of it, and where to."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Input, Select, Static

from adventure.errors import AdventureError
from adventure.files import typed_path
from adventure.play.export.file import export_file
from adventure.saves.game import Game
from adventure.saves.journal import read
from adventure.saves.names import SUFFIX
from adventure.saves.shelf import copy_save
from adventure.text import one_line
from adventure.tui.widgets.line import Line
from adventure.tui.widgets.status import Notice

_SAVE = SUFFIX.removeprefix(".")
_FORMS = {
    "html": "a web page to read in a browser",
    "md": "Markdown",
    "txt": "plain text",
    "json": "JSON, for programs",
    _SAVE: "the game itself, to play on elsewhere",
}
_HERE, _ALL, _BRANCH = "here", "all", "branch:"
_LONGEST_PATH = 4000


class ExportScreen(ModalScreen[Path | None]):
    """Exports ``game``, which is saved at ``save``. Dismissed with the file it wrote, or None."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "leave", "Leave", show=False),
        Binding("ctrl+s", "write", "Write", show=False, priority=True),
    ]

    def __init__(self, save: Path, game: Game) -> None:
        super().__init__()
        self._save = save
        self._game = game

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="export", can_focus=False) as box:
            box.border_title = Content(f"Export {one_line(self._game.title, 40) or self._save.stem}")
            box.border_subtitle = "Enter in the last line writes it, Esc leaves it"
            yield Static("As", classes="export--label", markup=False)
            yield self._select("form", [(Content(words), form) for form, words in _FORMS.items()])
            yield Static("How much", classes="export--label", markup=False)
            yield self._select("extent", list(self._extents()))
            yield Static("Into the file", classes="export--label", markup=False)
            yield Line(str(self._free("html")), max_length=_LONGEST_PATH, id="file", select_on_focus=False)
            yield Notice()

    def _select(self, name: str, choices: list[tuple[Content, str]]) -> Select[str]:
        return Select(choices, value=choices[0][1], allow_blank=False, compact=True, id=name)

    def _extents(self) -> Iterator[tuple[Content, str]]:
        yield Content("the story up to where the game stands"), _HERE
        yield Content("every branch of the game"), _ALL
        for name in self._game.branches:
            yield Content(f"the story up to ★ {one_line(name)}"), _BRANCH + name

    def _free(self, form: str) -> Path:
        """A file in the folder where the program was started that is not there yet."""
        folder, stem = Path.cwd(), self._save.stem
        names = (f"{stem}.{form}", *(f"{stem}-{number}.{form}" for number in range(2, 100)))
        return folder / next((name for name in names if not (folder / name).exists()), names[0])

    @on(Select.Changed, "#form")
    def _rename(self, event: Select.Changed) -> None:
        """The file's ending follows the format; the game itself is always whole."""
        form = str(event.value)
        line = self.query_one("#file", Input)
        path = Path(line.value)
        if path.suffix.removeprefix(".") in _FORMS:
            ours = path.parent == Path.cwd() and path.stem.startswith(self._save.stem)
            line.value = str(self._free(form) if ours else path.with_suffix(f".{form}"))
        self.query_one("#extent").disabled = form == _SAVE

    @on(Input.Submitted)
    def _submitted(self, event: Input.Submitted) -> None:
        event.stop()
        self.action_write()

    @work(group="export", exclusive=True)
    async def action_write(self) -> None:
        notice, typed = self.query_one(Notice), one_line(self.query_one("#file", Input).value)
        if not typed:
            notice.fail("Name a file to write to.", retry=False)
            return
        form, extent = (str(self.query_one(f"#{name}", Select).value) for name in ("form", "extent"))
        try:
            written = await asyncio.to_thread(_write, self._save, typed_path(typed).absolute(), form, extent)
        except AdventureError as error:
            notice.fail(str(error), retry=False)
            return
        self.dismiss(written)

    def action_leave(self) -> None:
        self.dismiss(None)


def _write(save: Path, target: Path, form: str, extent: str) -> Path:
    if form == _SAVE:
        return copy_save(save, target)
    branch = extent.removeprefix(_BRANCH) if extent.startswith(_BRANCH) else None
    export_file(read(save).game, form, target, branch=branch, whole=extent == _ALL)
    return target
