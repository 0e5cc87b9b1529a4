"""The models on this machine: what each is, what it takes, and which one tells the story. Enter takes another."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static
from textual.worker import Worker

from adventure import paths
from adventure.engine.base import EngineInfo
from adventure.errors import AdventureError
from adventure.models.find import model_path
from adventure.models.header import Header
from adventure.models.memory import free, need
from adventure.models.places import Model, installed
from adventure.settings import Settings
from adventure.text import one_line
from adventure.tui.screens.base import BookScreen
from adventure.tui.widgets.finder import Entry, Finder
from adventure.tui.widgets.keys import Keys
from adventure.tui.widgets.status import Notice

if TYPE_CHECKING:
    from adventure.tui.app import AdventureApp

_MIB = 1 << 20
_OTHER = "other:"
"""Key of a model in use that is no file of this machine's folders."""


class Listed(Message):
    def __init__(self, models: Sequence[Model]) -> None:
        self.models = models
        super().__init__()


class ModelsScreen(BookScreen):
    app: AdventureApp

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("enter", "use", "Use", tooltip="Go on with the model under the cursor", priority=True),
        Binding("escape", "back", "Back"),
        Binding("f5", "look", "Look again", tooltip="Look through the folders again"),
        Binding("f1", "app.help", "Help"),
        Binding("ctrl+q", "app.quit", "Quit", priority=True),
    ]

    def __init__(self) -> None:
        super().__init__()
        self._models: dict[str, Model] = {}
        self._using: Worker[None] | None = None

    def compose_page(self) -> ComposeResult:
        with Vertical(classes="sheet"):
            yield Static(Content("Models"), classes="sheet--title")
            yield Finder("Type to find a model …", "No model goes by that name.")
            yield Notice()
            yield Static(Content(_where_to_put()), classes="form--help")
        yield Keys()

    def on_mount(self) -> None:
        self.action_look()

    def action_look(self) -> None:
        self.run_worker(self._look(), group="look", exclusive=True)

    async def _look(self) -> None:
        self.post_message(Listed(await asyncio.to_thread(installed)))

    def on_listed(self, message: Listed) -> None:
        self._models = {str(model.path): model for model in message.models}
        self._show()

    def _show(self) -> None:
        self.query_one(Finder).show(entries(list(self._models.values()), self.app.settings, self.app.connection.info))

    def action_use(self) -> None:
        """By way of the line, so that what was typed before counts."""
        line = self.query_one(Input)
        line.call_later(line.action_submit)

    @on(Finder.Picked)
    def _use(self, message: Finder.Picked) -> None:
        model = self._models.get(message.key)
        if model is None or self._loading:
            return
        if self.app.connection.info is not None and model.path.resolve() == _used(self.app.settings):
            self.query_one(Notice).say(f"{model.name} is in use already.")
        else:
            self._using = self.run_worker(self._switch(model), group="use", exclusive=True)

    @property
    def _loading(self) -> bool:
        return self._using is not None and not self._using.is_finished

    async def _switch(self, model: Model) -> None:
        notice = self.query_one(Notice)
        notice.say(f"{model.name} is loading; Esc keeps the model in use.")
        bundled = model.path == paths.bundled_model()
        try:
            await self.app.change_settings({"model": None if bundled else str(model.path)})
        except AdventureError as error:
            notice.fail(str(error), retry=False)
            return
        notice.say(f"The story goes on with {model.name}." if self.app.session else f"{model.name} is in use.")
        self._show()

    def commands(self) -> Iterator[SystemCommand]:
        """For the command palette."""
        yield SystemCommand("Use", "Go on with the model under the cursor", self.action_use)
        yield SystemCommand("Look again", "Look through the folders of models again", self.action_look)

    def action_back(self) -> None:
        """While a model loads, first let go of it."""
        if self._loading and self._using is not None:
            self._using.cancel()
            self.query_one(Notice).say("The model in use stays.")
        else:
            self.app.pop_screen()


def entries(models: Sequence[Model], settings: Settings, info: EngineInfo | None) -> Iterator[Entry]:
    """A card for each model, the one in use first."""
    used = _used(settings)
    here = next((model for model in models if used is not None and model.path.resolve() == used), None)
    yield Entry(_heading("In use" if info else "Chosen"))
    if here is not None:
        yield Entry(_card(here, settings), str(here.path), f"{here.name} {here.path.name}")
    else:
        yield Entry(_other_card(settings, info), _OTHER, settings.model or "")
    yield Entry(_heading("On this machine"))
    for model in models:
        if model is not here:
            yield Entry(_card(model, settings), str(model.path), f"{model.name} {model.owner} {model.path.name}")


def _used(settings: Settings) -> Path | None:
    with suppress(AdventureError, OSError):
        return model_path(settings).resolve()
    return None


def _heading(text: str) -> Content:
    return Content.assemble((text, "bold $secondary"))


def _card(model: Model, settings: Settings) -> Content:
    file = f"{one_line(model.path.name, 40)}, " if model.path.suffix and model.path.name != model.name else ""
    lines = [Content.assemble((model.name, "bold $primary"), (f"   {file}{model.owner}", "$quiet"))]
    if model.header is None:
        lines.append(Content.assemble((one_line(model.problem, 300), "$error")))
    else:
        lines.append(Content(_facts(model.header)))
        lines.append(_memory(model.header, settings.context))
    return Content("\n").join([*lines, Content("")])


def _facts(header: Header) -> str:
    weights = one_line(str(header.metadata.get("general.size_label", "")), 12) or counted(header.parameters)
    return ", ".join(
        fact
        for fact in (
            _sized(header.size),
            f"{weights} parameters" if weights else "",
            header.quantization,
            f"made for {header.context_length:,} tokens" if header.context_length else "",
        )
        if fact
    )


def _memory(header: Header, context: int | None) -> Content:
    needed = need(header, context)
    fits = "the" if needed.fits else "only"
    words = f"needs {_sized(needed.total)} of {fits} {_sized(free())} free with a window of {needed.window:,} tokens"
    return Content(words) if needed.fits else Content.assemble((words, "$warning"))


def _sized(count: int) -> str:
    size = count / _MIB
    return f"{size:,.1f} MiB" if size < 1000 else f"{size / 1024:,.1f} GiB"


def counted(number: int) -> str:
    """A number of weights as people say it: ``4.3M``, ``13B``; empty for none."""
    for size, letter in ((1e9, "B"), (1e6, "M"), (1e3, "K")):
        if number >= size:
            return f"{number / size:.1f}".removesuffix(".0") + letter
    return str(number or "")


def _other_card(settings: Settings, info: EngineInfo | None) -> Content:
    name = one_line(info.model if info else settings.model or "", 60)
    lines = [Content.assemble((name, "bold $primary"), (f"   {one_line(settings.model or '', 60)}", "$quiet"))]
    if info:
        lines.append(Content(f"a window of {info.context_length:,} tokens"))
    return Content("\n").join([*lines, Content("")])


def _where_to_put() -> str:
    return (
        f"Larger models tell richer stories. Put any instruct GGUF file into {one_line(str(paths.models()))} "
        "and it is listed here, or begin with: adventure play -m FILE"
    )
