"""A stage to play on: the real session and journal, a scripted engine, the real app."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from textual.pilot import Pilot
from textual.selection import SELECT_ALL

from adventure.engine.base import Engine
from adventure.engine.scripted import Gate, ScriptedEngine, Writer
from adventure.play.connection import Connection
from adventure.play.session import Session
from adventure.saves.journal import Journal
from adventure.saves.record import Header, TipMoved, TurnMade
from adventure.saves.shelf import Shelf
from adventure.settings import Settings
from adventure.story.turn import Action, ActionKind, Reply, Turn
from adventure.tui.app import AdventureApp
from adventure.tui.screens.play import PlayScreen

AT = "2026-01-02T03:04:05+00:00"
OPENING = """The lamp gutters once, and the stairwell of the lighthouse leans away into the dark. Somewhere above, the
 great lens turns with a sound like a slow breath.

You came for the keeper's ledger. Instead there is a chair overturned on the landing, a cup of tea still warm, and
 a single wet footprint pointing upward.
- Follow the footprint up to the lamp room, one hand on the cold rail
- Drink the tea
- Call out the keeper's name""".replace("\n ", " ")
CLIMB = """You climb. The iron steps ring under your boots, each a half-tone higher than the last, until the sound
 seems to climb ahead of you.

At the gallery the wind takes hold of your coat. The lens has stopped. In its thousand facets you see the sea, the
 moon, and a figure standing where you stand, a moment before you arrived.
- Turn around slowly
- Speak to the figure in the glass
- Strike the lens with your lantern""".replace("\n ", " ")


@dataclass
class Stage:
    app: AdventureApp
    session: Session
    engine: ScriptedEngine
    journal: Journal

    @property
    def screen(self) -> PlayScreen:
        return next(screen for screen in self.app.screen_stack if isinstance(screen, PlayScreen))

    @property
    def ready(self) -> bool:
        """The story waits for the player."""
        return not self.session.busy and self.screen.doors.can_choose(1)

    def turns(self) -> int:
        return len(self.session.timeline)

    @property
    def story(self) -> str:
        """All prose and actions laid out on the page, as text."""
        return self.screen.page.get_selection(SELECT_ALL)[0]


def text_of(widget: Any) -> str:
    """What the static widgets below ``widget`` say."""
    from textual.widgets import Static

    return "\n".join(str(static.content) for static in widget.query(Static))


async def until(pilot: Pilot[Any], holds: Callable[[], object]) -> None:
    """Let the app work until ``holds()``; fails after a minute."""
    async with asyncio.timeout(60):
        while True:
            await pilot.pause()
            try:
                if holds():
                    break
            except StopIteration:
                continue
    await pilot.pause()


def a_turn(number: int, parent: str | None, prose: str = "", game: Any = None) -> Turn:
    kind = ActionKind.START if parent is None else ActionKind.OPTION
    action = Action(kind, "Start!" if parent is None else f"Take stair {number}", None if parent is None else 1)
    reply = Reply(prose or f"Stair {number} is like the last.", (f"Up from {number}", "Rest", "Go down"))
    return Turn(game.next_id(parent), parent, action, reply)


@dataclass
class Hall:
    """The app as it opens without a game: the library over a folder of saves and one of packs."""

    app: AdventureApp
    engine: ScriptedEngine
    shelf: Shelf

    @property
    def play(self) -> PlayScreen | None:
        screen = self.app.screen
        return screen if isinstance(screen, PlayScreen) else None

    @property
    def playing(self) -> bool:
        """A game is on the screen and waits for the player."""
        return self.play is not None and self.play.is_mounted and self.play.doors.can_choose(1)

    @property
    def text(self) -> str:
        return screen_text(self.app)


def screen_text(app: AdventureApp) -> str:
    """Every character the app would draw."""
    width, height = app.size
    strips = app.screen._compositor.render_strips(app.size)
    assert len(strips) == height
    return "\n".join("".join(segment.text for segment in strip).ljust(width) for strip in strips)


def build_hall(
    folder: Path, replies: Sequence[str] | Writer | None = (OPENING, CLIMB), *, theme: str = "adventure"
) -> Hall:
    """``folder`` is the program's home. Put scenarios into its ``packs`` and games on the shelf first."""
    engine = ScriptedEngine(replies, name="Lantern")

    async def opener() -> Engine:
        return engine

    settings = Settings(theme=theme, look_ahead="off")
    return Hall(AdventureApp(settings, Connection(opener)), engine, Shelf(folder / "saves"))


def add_game(shelf: Shelf, title: str, turns: int, last: str = "") -> Path:
    header = Header(title=title, scenario={"title": title, "system": "You tell a story."}, seed=7, at=AT)
    with shelf.create(header) as journal:
        for number in range(turns):
            told = last if number == turns - 1 else ""
            journal.append(TurnMade(turn=a_turn(number + 1, journal.game.tip, told, journal.game), at=AT))
    return journal.path


def build_stage(
    folder: Path,
    replies: Sequence[str] | Writer | None = (OPENING, CLIMB),
    *,
    title: str = "The Keeper of Gull Rock",
    turns: int = 0,
    prose: Sequence[str] = (),
    theme: str = "adventure",
    look_ahead: str = "off",
    gate: Gate | None = None,
    context_length: int = 4096,
    **scenario: Any,
) -> Stage:
    """A game of ``turns`` turns already told; ``gate`` holds the model's loading."""
    told = {"title": title, "system": "You tell a story by the sea.", **scenario}
    (folder / "hints.txt").write_text("fiction\n")
    journal = Journal.create(folder / "game.adventure", Header(title=title, scenario=told, seed=7, at=AT))
    for number in range(max(turns, len(prose))):
        told_prose = prose[number] if number < len(prose) else ""
        made = a_turn(number + 1, journal.game.tip, told_prose, journal.game)
        journal.append(TurnMade(turn=made, at=AT))
    engine = ScriptedEngine(replies, context_length=context_length, name="Lantern")

    async def opener() -> Engine:
        if gate is not None:
            await gate.arrive()
        return engine

    settings = Settings(theme=theme, look_ahead=look_ahead)  # type: ignore[arg-type]
    connection = Connection(opener)
    session = Session(journal, connection, settings)
    return Stage(AdventureApp(settings, connection, session), session, engine, journal)


def grow(stage: Stage) -> None:
    """Stairs 1 to 4, and from stair 2 another way of two turns."""
    journal = stage.journal
    fork = stage.session.timeline[1].id
    tip = journal.game.tip
    first = a_turn(30, fork, "The other way is dark.", journal.game)
    journal.append(TurnMade(turn=first, at=AT))
    journal.append(TurnMade(turn=a_turn(40, first.id, "And darker [/sigh].", journal.game), at=AT))
    journal.append(TipMoved(turn=tip, at=AT))
