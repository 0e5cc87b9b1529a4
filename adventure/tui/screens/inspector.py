"""For authors: the whole prompt, every part in the colour of where it comes from, with what it costs in tokens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from textual.app import ComposeResult, SystemCommand
from textual.binding import Binding, BindingType
from textual.containers import Vertical, VerticalScroll
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from adventure.errors import AdventureError
from adventure.play.inspect import Origin, Piece, Sheet, inspect
from adventure.play.preview import last_request, next_request
from adventure.story.turn import Made
from adventure.text import clean
from adventure.tui.screens.base import BookScreen
from adventure.tui.widgets.keys import Keys
from adventure.tui.widgets.status import Notice

if TYPE_CHECKING:
    from adventure.play.session import Session
    from adventure.tui.app import AdventureApp

_INKS = {
    Origin.SYSTEM: "$secondary",
    Origin.MEMORY: "$warning",
    Origin.LORE: "$success",
    Origin.NOTE: "$warning",
    Origin.HISTORY: "$foreground",
    Origin.ACTION: "bold $primary",
    Origin.TEMPLATE: "italic $faint",
}
_ESTIMATED = "This engine does not say its tokens: the numbers are estimated and the template is not shown."


class Taken(Message):
    """A prompt was taken apart: of the turn that is ``coming``, or of the one that is there."""

    def __init__(self, sheet: Sheet, coming: bool) -> None:
        self.sheet = sheet
        self.coming = coming
        super().__init__()


class InspectorScreen(BookScreen):
    app: AdventureApp

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("n", "turn_over", "This turn / the next"),
        Binding("escape", "back", "Back"),
        Binding("f1", "app.help", "Help"),
        Binding("ctrl+q", "app.quit", "Quit", priority=True),
    ]

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self._coming = False

    def compose_page(self) -> ComposeResult:
        with Vertical(classes="sheet"):
            yield Static("", classes="sheet--title", id="inspector-title", markup=False)
            yield Notice()
            yield Static("", id="inspector-sum", classes="form--help", markup=False)
            yield Static("", id="inspector-legend", markup=False)
            yield VerticalScroll(id="inspector")
        yield Keys()

    def on_mount(self) -> None:
        self.query_one("#inspector").focus()
        self._take()

    def _take(self) -> None:
        self.query_one("#inspector-title", Static).update(Content("What the model is sent"))
        self.query_one(Notice).say("One moment …")
        self.run_worker(self._take_apart(self._coming), group="inspect", exclusive=True)

    async def _take_apart(self, coming: bool) -> None:
        """This turn's prompt, or the next one's where no model wrote this turn or ``coming`` asks for it."""
        session, settings = self.session, self.session.settings
        try:
            engine = await self.app.connection.get()
            asked = None if coming else await last_request(engine, settings, session.scenario, session.game)
            self._coming = coming = asked is None
            asked = asked or await next_request(engine, settings, session.scenario, session.game)
            self.post_message(Taken(await inspect(engine, asked), coming))
        except AdventureError as error:
            self.query_one(Notice).fail(str(error), retry=False)

    async def on_taken(self, message: Taken) -> None:
        sheet, session = message.sheet, self.session
        self.query_one(Notice).clear()
        number = session.game.depth(session.game.tip) + message.coming
        made = None if message.coming or session.turn is None else session.turn.made
        self.query_one("#inspector-title", Static).update(Content(f"What the model {_when(message)} turn {number}"))
        info = self.app.connection.info
        other = made is not None and info is not None and made.fingerprint != info.fingerprint
        self.query_one("#inspector-sum", Static).update(Content(" ".join(summary(sheet, made, other=other))))
        self.query_one("#inspector-legend", Static).update(legend(sheet))
        page = self.query_one("#inspector", VerticalScroll)
        await page.remove_children()
        await page.mount(*(Static(told(pieces), classes="inspector--message") for pieces in sheet.messages))
        self.call_after_refresh(page.scroll_end, animate=False)

    def action_turn_over(self) -> None:
        self._coming = not self._coming
        self._take()

    def commands(self) -> Iterator[SystemCommand]:
        """For the command palette."""
        yield SystemCommand("This turn / the next", "The prompt of this turn, or of the next", self.action_turn_over)

    def action_back(self) -> None:
        self.app.pop_screen()


def _when(message: Taken) -> str:
    return "would be sent for" if message.coming else "was sent for"


def summary(sheet: Sheet, made: Made | None, *, other: bool) -> Iterator[str]:
    """Sentences about the whole prompt. ``other``: another model than the one in use wrote the turn."""
    yield f"{sheet.tokens:,} of at most {sheet.budget:,} tokens."
    if made is not None and not other:
        kept = max(made.prompt_tokens - made.evaluated_tokens, 0)
        yield f"{made.evaluated_tokens:,} were evaluated anew; {kept:,} were still in the cache."
    if other:
        yield "Another model wrote this turn; this is what the one in use would be sent."
    if sheet.left == 1:
        yield "Turn 1 has left the window."
    elif sheet.left:
        yield f"Turns 1 to {sheet.left} have left the window."
    if not sheet.exact:
        yield _ESTIMATED


def legend(sheet: Sheet) -> Content:
    """Every origin there is, in its colour, with its tokens."""
    shown = [origin for origin in Origin if sheet.of(origin)]
    return Content("   ").join(
        [Content.assemble((f"{origin} {sheet.of(origin):,}", _INKS[origin])) for origin in shown]
    )


def told(pieces: tuple[Piece, ...]) -> Content:
    """One message: each stretch under its name, the template's markers where they stand."""
    lines: list[Content] = []
    for piece in pieces:
        ink = _INKS[piece.origin]
        if piece.origin is Origin.TEMPLATE:
            lines.append(Content.assemble((clean(piece.text).strip("\n"), ink)))
            continue
        turn = f", turn {piece.turn}" if piece.turn else ""
        lines.append(Content.assemble((f"{piece.origin}{turn}, {_tokens(piece.tokens)}", "underline $quiet")))
        lines.append(Content.assemble((clean(piece.text).strip("\n"), ink)))
    return Content("\n").join(lines)


def _tokens(number: int) -> str:
    return "1 token" if number == 1 else f"{number:,} tokens"
