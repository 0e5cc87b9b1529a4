"""A game of 5,000 turns in the app beside one of 50: opening, typing, scrolling and streaming.

    python -m benchmarks.screens_game [--pairs N]

Opening is ``adventure continue NAME`` in a terminal, from the start of the process until the game's options are drawn.
The rest is measured in the app, in a process of its own for each game, without a terminal; there, going on from the
library is told apart. All on the scripted engine, so that nothing but the screens is measured. Every number is the
median, over pairs of games, of what the long game takes for what the short one takes.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from textual import events
from textual.widget import Widget

from adventure.engine.base import Engine
from adventure.engine.scripted import ScriptedEngine
from adventure.play.connection import Connection
from adventure.saves.codec import encode
from adventure.saves.game import derived_id
from adventure.saves.record import ActionTaken, Header, TurnMade
from adventure.settings import Settings
from adventure.story.turn import Action, ActionKind, Made, Reply, Turn
from adventure.tui.app import AdventureApp
from adventure.tui.screens.play import PlayScreen
from benchmarks.report import PAGE, RESULTS, Report, Row, middle
from benchmarks.screens_start import seen

SHORT, LONG = 50, 5000
_AT = "2026-01-02T03:04:05+00:00"
_SENTENCE = "The lamp gutters once — and the stairwell of the lighthouse leans away into the dark."
_WORDS = 400
_KEYS, _PAGES = 40, 30
_ALIKE = 1.5
"""How many times longer may still be called as quick, on a machine that is never quiet."""


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds."""

    open: float
    key: float
    scroll: float
    first: float
    fragment: float


def write_game(path: Path, turns: int) -> None:
    """A game as played on a model: some 130 words a turn and the tokens of each reply."""
    title = f"A game of {turns} turns"
    records: list[Any] = [Header(title=title, scenario={"title": title, "system": "Tell a story."}, seed=7, at=_AT)]
    parent = None
    for number in range(turns):
        kind = ActionKind.OPTION if parent else ActionKind.START
        action = Action(kind, f"Take stair {number}", 1 if parent else None)
        records.append(ActionTaken(parent=parent, action=action, at=_AT))
        prose = f"Stair {number}. " + "\n\n".join([" ".join([_SENTENCE] * 4)] * 2)
        reply = Reply(prose, (f"Go up from {number}", "Rest a while", "Go down"), tuple(range(150)))
        made = Made("Lantern", "f" * 64, "metharme", number, {"temperature": 0.8, "top_k": 40}, 900, 40, 150, 2.5)
        records.append(TurnMade(turn=Turn(derived_id(parent, 0), parent, action, reply, made), at=_AT))
        parent = records[-1].id
    path.write_bytes(b"".join(map(encode, records)))


async def measure(name: str) -> Took:
    reply = " ".join(f"word{number}" for number in range(_WORDS)) + "\n- Up\n- Down\n- Rest"

    async def engine() -> Engine:
        return ScriptedEngine([reply])

    app = AdventureApp(Settings(look_ahead="off"), Connection(engine))
    async with app.run_test(size=(80, 24)) as pilot:
        await app.workers.wait_for_complete()  # the library reads each game for its last line
        await pilot.pause()
        begin = time.perf_counter()
        app.continue_game(name)
        screen = await _playing(app)
        opened = time.perf_counter() - begin
        await pilot.pause()
        took = Took(opened, await _typed(screen), await _scrolled(screen), *await _streamed(screen))
    await app.close_session()
    return took


def in_its_own_process(name: str) -> Took:
    """As a player meets it: the game is the first that is opened since the app was started."""
    call = [sys.executable, "-m", "benchmarks.screens_game", "--inside", name]
    return Took(**json.loads(subprocess.run(call, check=True, stdout=subprocess.PIPE).stdout))


def opened(home: Path, turns: int) -> float:
    """Seconds from the start of the program to the last option of the game."""
    adventure = Path(sys.executable).with_name("adventure")
    command = [str(adventure), "continue", f"game-{turns}", "--model", "scripted", "--look-ahead", "off"]
    return seen(command, home, f"Go up from {turns - 1}".encode(), b"Go down")[-1]


async def _playing(app: AdventureApp) -> PlayScreen:
    def is_playing() -> bool:
        screen = app.screen
        return isinstance(screen, PlayScreen) and screen.is_mounted and screen.doors.can_choose(1)

    await _until(is_playing)
    screen = app.screen
    assert isinstance(screen, PlayScreen)
    await _drawn(screen)
    return screen


async def _typed(screen: PlayScreen) -> float:
    """From one key to its letter on the screen."""

    async def one() -> None:
        value = screen.line.value
        screen.app.post_message(events.Key("a", "a"))
        await _until(lambda: screen.line.value != value)
        await _drawn(screen)

    took = await _median(one, _KEYS)
    screen.line.take()
    return took


async def _scrolled(screen: PlayScreen) -> float:
    """From one Page Up to the page drawn, older turns fetched where they are needed."""

    async def one() -> None:
        screen.action_page(-1)
        await _drawn(screen)
        await _until(lambda: not screen.page._fetching)

    took = await _median(one, _PAGES)
    screen.action_bottom()
    await _drawn(screen)
    return took


async def _streamed(screen: PlayScreen) -> tuple[float, float]:
    """From the first action after opening to the first words of the reply, and a fragment of it from there to the
    options."""
    begin = time.perf_counter()
    before = screen.session.turn
    screen._choose_number(1)
    await _until(lambda: screen.page.is_writing)
    first = time.perf_counter()
    await _until(lambda: screen.session.turn is not before and screen.doors.can_choose(1))
    await _drawn(screen)
    return first - begin, (time.perf_counter() - first) / _WORDS


async def _median(doing: Callable[[], Awaitable[None]], times: int) -> float:
    took = []
    for _ in range(times):
        begin = time.perf_counter()
        await doing()
        took.append(time.perf_counter() - begin)
    return middle(took)


async def _drawn(widget: Widget) -> None:
    drawn = asyncio.Event()
    widget.call_after_refresh(drawn.set)
    await drawn.wait()


async def _until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(120):
        while not holds():  # noqa: ASYNC110  (nothing announces it)
            await asyncio.sleep(0.0005)


def shell_rows(shell: dict[int, list[float]]) -> list[Row]:
    ratio = middle([b / a for a, b in zip(shell[SHORT], shell[LONG], strict=True)])
    claim = Row(3, f"opening: {LONG} turns against {SHORT}", ratio, 3.0, count=f"{len(shell[SHORT])} pairs")
    return [
        claim,
        *(Row(0, f"opening, {turns} turns", 1000 * middle(took), unit="ms") for turns, took in shell.items()),
    ]


def rows(short: list[Took], long: list[Took]) -> list[Row]:
    def times(name: str) -> float:
        return middle([getattr(b, name) / getattr(a, name) for a, b in zip(short, long, strict=True)])

    def told(what: str, name: str) -> list[Row]:
        both = ((SHORT, short), (LONG, long))
        return [
            Row(0, f"{what}, {turns} turns", 1000 * middle([getattr(took, name) for took in all_]), unit="ms")
            for turns, all_ in both
        ]

    pairs = f"{len(short)} pairs"
    names = {"key": "a key typed", "scroll": "a page scrolled", "fragment": "a fragment streamed"}
    claims = [
        Row(3, f"{what}: {LONG} turns against {SHORT}", times(name), _ALIKE, count=pairs)
        for name, what in names.items()
    ]
    claims.append(Row(0, f"from the library to the page: {LONG} turns against {SHORT}", times("open"), count=pairs))
    names |= {"open": "from the library to the page"}
    names["first"] = "first words of the first reply"
    return claims + [row for name, what in names.items() for row in told(what, name)]


def main(pairs: int) -> None:
    with TemporaryDirectory(prefix="adventure-bench-") as folder:
        os.environ["ADVENTURE_HOME"] = folder
        saves = Path(folder) / "saves"
        short: list[Took] = []
        long: list[Took] = []
        shell: dict[int, list[float]] = {SHORT: [], LONG: []}
        for number in range(pairs + 1):
            for turns, took in ((SHORT, short), (LONG, long)):
                saves.mkdir(exist_ok=True)
                write_game(saves / f"game-{turns}.adventure", turns)
                shell[turns].append(opened(Path(folder), turns))
                took.append(in_its_own_process(f"game-{turns}"))
            print(f"  pair {number} of {pairs}", flush=True)
        del short[0], long[0], shell[SHORT][0], shell[LONG][0]
    report = Report(RESULTS / "screens_game.json")
    details = {"short": [asdict(took) for took in short], "long": [asdict(took) for took in long]}
    report.add("a long game in the app", [*shell_rows(shell), *rows(short, long)], {**details, "shell": shell})
    report.publish(PAGE)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--pairs", type=int, default=7, help="pairs of games measured, after one that warms up")
    parser.add_argument("--inside", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inside:
        print(json.dumps(asdict(asyncio.run(measure(given.inside)))))
    else:
        main(given.pairs)
