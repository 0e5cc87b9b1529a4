"""How long the app's event loop keeps anything waiting while the engine writes at full speed on every core.

    python -m benchmarks.screens_loop [--seconds N] [--threads N] [-m MODEL ...]

Runs the app itself in a terminal, with look-ahead, and measures inside it. A reader who never rests chooses, types and
scrolls. Two things are noted: how late a clock on the loop strikes that strikes every 2 ms, a blocked loop being late
for each stroke it missed; that has the system's scheduler in it. And how long the longest calls of the loop took, on
the clock and of the processor, which says whether the app or a busy machine was to blame.
"""

from __future__ import annotations

import argparse
import asyncio
import fcntl
import json
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from asyncio import events
from contextlib import suppress
from dataclasses import asdict, dataclass, field
from pathlib import Path, PurePath
from tempfile import TemporaryDirectory
from typing import Any, ClassVar

from adventure import paths, tui
from adventure.models.open import opener
from adventure.play.connection import Connection
from adventure.play.games import new_game
from adventure.play.session import Session
from adventure.saves.shelf import Shelf
from adventure.scenario.library import find_scenario
from adventure.settings import Settings
from adventure.tui.app import AdventureApp
from adventure.tui.screens.play import PlayScreen
from benchmarks.models import SHAPES, model_file
from benchmarks.report import PAGE, RESULTS, Report, Row, percentile

_STYLES = [Path(tui.__file__).parent / sheet for sheet in AdventureApp.CSS_PATH]
_STROKE = 0.002
_MOST, _USUAL = 50.0, 16.0
"""Milliseconds the loop may be blocked: ever, and in 99 of 100 moments."""


@dataclass(slots=True)
class Strokes:
    """Milliseconds."""

    late: list[float] = field(default_factory=list)
    calls: list[tuple[float, float, str]] = field(default_factory=list)
    """The calls of the loop that took long: on the clock, of the processor, and what they were."""
    turns: int = 0

    async def strike(self) -> None:
        due = time.perf_counter() + _STROKE
        while True:
            await asyncio.sleep(max(due - time.perf_counter(), 0))
            now = time.perf_counter()
            while due <= now:
                self.late.append(1000 * (now - due))
                due += _STROKE

    def time_calls(self) -> None:
        """Time every call that the loop makes."""
        run = events.Handle._run

        def timed(handle: events.Handle) -> None:
            begin, spent = time.perf_counter(), time.thread_time()
            run(handle)
            took = 1000 * (time.perf_counter() - begin)
            if took > _USUAL:
                task = getattr(handle._callback, "__self__", None)  # type: ignore[attr-defined]
                what = task.get_name() if isinstance(task, asyncio.Task) else repr(handle)[:200]
                self.calls.append((took, 1000 * (time.thread_time() - spent), what))

        events.Handle._run = timed  # type: ignore[method-assign]


class Measured(AdventureApp):
    """Plays by itself for so many seconds."""

    CSS_PATH: ClassVar[list[str | PurePath]] = [*_STYLES]

    def __init__(self, settings: Settings, connection: Connection, session: Session, seconds: float) -> None:
        super().__init__(settings, connection, session)
        self.strokes = Strokes()
        self._seconds = seconds

    def on_ready(self) -> None:
        super().on_ready()
        self.run_worker(self._play())

    async def _play(self) -> None:
        screen = self.screen
        assert isinstance(screen, PlayScreen) and self.session is not None
        while not screen.doors.can_choose(1):  # noqa: ASYNC110  (nothing announces it)
            await asyncio.sleep(0.1)
        striking = asyncio.create_task(self.strokes.strike())
        self.strokes.time_calls()
        end = time.perf_counter() + self._seconds
        begun = len(self.session.timeline)
        while time.perf_counter() < end:
            await self._act(screen)
        self.strokes.turns = len(self.session.timeline) - begun
        striking.cancel()
        self.exit()

    async def _act(self, screen: PlayScreen) -> None:
        """A letter and a look back while the reply is written or the futures are; then the next option."""
        for key in "abcdefgh":
            screen.line.insert_text_at_cursor(key)
            await asyncio.sleep(0.12)
        screen.line.take()
        screen.action_page(-1)
        await asyncio.sleep(0.4)
        screen.action_bottom()
        await asyncio.sleep(0.4)
        if not screen.session.busy and screen.doors.can_choose(1):
            screen._choose_number(1 + len(screen.session.timeline) % 3)


def inside(model: Path, threads: int, seconds: float, result: Path) -> None:
    """In the terminal: play, and leave what was measured in ``result``."""
    settings = Settings(model=str(model), threads=threads, look_ahead="on", context=2048)
    _, scenario = find_scenario("lighthouse", (paths.bundled_scenarios(),))

    async def play() -> Strokes:
        connection = Connection(opener(settings))
        session = Session(new_game(Shelf(paths.saves()), scenario, seed=7), connection, settings)
        app = Measured(settings, connection, session, seconds)
        try:
            await app.play()
        finally:
            await app.close_session()
            await connection.close()
        return app.strokes

    result.write_text(json.dumps(asdict(asyncio.run(play()))), encoding="utf-8")


def measured(model: Path, threads: int, seconds: float) -> dict[str, Any]:
    """What the app measured in itself, in a terminal of 100x30."""
    with TemporaryDirectory(prefix="adventure-bench-") as folder:
        result = Path(folder) / "strokes.json"
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 30, 100, 0, 0))
        call = [sys.executable, "-m", "benchmarks.screens_loop", "--inside", str(result), "-m", str(model)]
        child = subprocess.Popen(
            [*call, "--threads", str(threads), "--seconds", str(seconds)],
            **{"stdin": theirs, "stdout": theirs, "stderr": theirs, "start_new_session": True},
            env={**os.environ, "ADVENTURE_HOME": folder, "TERM": "xterm-256color"},
        )
        os.close(theirs)
        try:
            _drain(ours, child, seconds + 300)
        finally:
            os.close(ours)
        values: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
        return values


def _drain(terminal: int, child: subprocess.Popen[bytes], limit: float) -> None:
    """Read what the app draws until it ends, as a terminal does."""
    end = time.monotonic() + limit
    drawn = b""
    while child.poll() is None:
        if time.monotonic() > end:
            os.killpg(child.pid, signal.SIGKILL)
            raise SystemExit(f"The app did not end in time; it last drew {drawn[-500:]!r}.")
        if select.select([terminal], [], [], 0.2)[0]:
            with suppress(OSError):  # it has just ended
                drawn = drawn[-4096:] + os.read(terminal, 1 << 16)
    if child.returncode:
        raise SystemExit(f"The app ended with {child.returncode}; it last drew {drawn[-500:]!r}.")


def rows(name: str, values: dict[str, Any]) -> list[Row]:
    late: list[float] = values["late"]
    calls: list[tuple[float, float, str]] = values["calls"]
    count = f"{len(late)} strokes, {values['turns']} turns"
    own = max((spent for _, spent, _ in calls), default=0.0)
    return [
        Row(4, f"the loop is late at most, {name}", max(late), _MOST, unit="ms", count=count),
        Row(4, f"99 of 100 strokes are no later than this, {name}", percentile(late, 0.99), _USUAL, unit="ms"),
        Row(0, f"the median stroke is late by, {name}", percentile(late, 0.5), unit="ms"),
        Row(0, f"longest call of the loop, on the clock, {name}", max((t for t, _, _ in calls), default=0), unit="ms"),
        Row(0, f"most processor time of a call that took over {_USUAL:.0f} ms, {name}", own, unit="ms"),
    ]


def main(models: list[Path], threads: int, seconds: float) -> None:
    report = Report(RESULTS / "screens_loop.json")
    for model in models:
        print(f"  {model.name}, {threads} threads, {seconds:.0f} s", flush=True)
        values = measured(model, threads, seconds)
        longest = sorted(values["calls"], reverse=True)[:10]
        report.add(model.stem, rows(model.stem, values), {"turns": values["turns"], "longest calls": longest})
        report.publish(PAGE)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument(
        "-m", "--model", type=Path, action="append", help="in place of the bundled one and the 1.1B shape"
    )
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("--seconds", type=float, default=60, help="of play measured on each model")
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inside:
        inside(given.model[0], given.threads, given.seconds, given.inside)
    else:
        main(given.model or [paths.bundled_model(), model_file(SHAPES["1.1b"])], given.threads, given.seconds)
