"""What is bounded: the wait of a resumed game, the cells of forks, and the memory of a long evening."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import psutil

from adventure.engine.base import Engine, Message, Priority, Request, Role, Shape
from adventure.engine.llama import frames
from adventure.engine.process import LlamaOptions
from adventure.engine.scripted import ScriptedEngine
from adventure.play.connection import Connection
from adventure.play.games import new_game
from adventure.play.session import Session
from adventure.saves.shelf import Shelf
from benchmarks.peers import Peer
from benchmarks.play import AT_ONCE, Played, first_text, game, play, scenario
from benchmarks.report import Row, middle
from benchmarks.setting import OPTION, PROSE, Setting
from tests.gguf_factory import tiny_llama

_GROWN = 1.05
"""Memory that may be in use after a long game, of what was after its first tenth."""
_FULL = 1900
"""Tokens of a prompt that nearly fills the window."""
_FLAT_S = 240.0
"""How long the game may take; a machine that is busy with other things plays fewer turns, and says so."""


async def resume(setting: Setting) -> tuple[list[Row], Any]:
    """Claim 6: a game whose window is full, opened on a fresh engine with and without its snapshot."""
    ratios, waits = [], []
    with TemporaryDirectory(prefix="adventure-bench-") as folder:
        saves, cache = Path(folder) / "saves", Path(folder) / "snapshots"
        name = await _written(saves)
        kept = {"snapshots": cache, "snapshot_limit": 2 << 30}
        await _resumed(setting, saves, name, rest=True, **kept)
        for _ in range(setting.times(1, 2)):
            cold, prompt = await _resumed(setting, saves, name)
            warm, _ = await _resumed(setting, saves, name, **kept)
            ratios.append(cold / warm)
            waits.append((cold, warm))
    count = f"{len(ratios)} pairs, a prompt of {prompt:,} tokens, the model loaded"
    rows = [
        Row(6, "Resume: first text without the snapshot, of that with it", middle(ratios), 10, True, count=count),
        Row(0, "Resume to first text with the snapshot", middle([w for _, w in waits]), unit="s", count=count),
        Row(0, "Resume to first text without it", middle([c for c, _ in waits]), unit="s", count=count),
    ]
    return rows, {"waits": waits}


async def _written(saves: Path) -> str:
    """A game long enough that its window has moved, told by the deterministic engine."""

    async def opened() -> Engine:
        return ScriptedEngine()

    story = scenario(PROSE, OPTION)
    journal = new_game(Shelf(saves), story, answers={"name": "Maren"}, seed=5)
    name = journal.path.stem
    async with _session(
        Session(journal, Connection(opened), Setting(None, True, 1).settings(look_ahead="off"))
    ) as told:
        await first_text(told.begin())
        for _ in range(60):
            await first_text(told.choose(1))
    return name


@asynccontextmanager
async def _session(session: Session) -> AsyncIterator[Session]:
    try:
        yield session
    finally:
        await session.close()


async def _resumed(
    setting: Setting, saves: Path, name: str, *, rest: bool = False, **more: object
) -> tuple[float, int]:
    """Seconds from opening the save to the first text of the next turn, and the tokens of its prompt. The turn is
    undone again. With ``rest`` the game is left only after the engine had time to save its state."""
    async with setting.engine(setting.model, **more) as engine:

        async def opened() -> Engine:
            return engine

        begin = time.perf_counter()
        journal = Shelf(saves).open(name)
        async with _session(Session(journal, Connection(opened), setting.settings())) as session:
            await first_text(session.begin())
            if rest:
                await _rested(session)
                return 0.0, 0
            first = await first_text(session.choose(1))
            prompt = session.turn.made.prompt_tokens if session.turn else 0
            await session.undo()
        return first - begin, prompt


async def _rested(session: Session) -> None:
    """Wait until all three futures are written, behind which the state is saved."""
    while not session.status.ahead or min(session.status.ahead) < 1.0:  # noqa: ASYNC110
        await asyncio.sleep(0.5)
    await asyncio.sleep(3.0)


async def forks(setting: Setting) -> tuple[list[Row], Any]:
    """Claim 7, counted by llama.cpp: cells are taken until there are no more."""
    found = await asyncio.to_thread(_forks, setting)
    share = found["used"] / (found["stem"] + found["own"])
    what = "KV cells of three forks, of the stem's and their own tokens"
    return [Row(7, what, share, 1.1, count=f"a stem of {found['stem']:,} tokens")], found


def _forks(setting: Setting) -> dict[str, int]:
    with Peer("cells", setting.small, threads=setting.threads, context=2048) as peer:
        return dict(peer.ask("forks", 2000, 64))


async def flat(setting: Setting) -> tuple[list[Row], Any]:
    """Claim 9: memory in use over a thousand turns of a very small model whose replies are short, after what llama.cpp
    has reserved was filled once: it counts as used only when it is first written to."""
    turns, sizes, until = setting.times(200, 1000), [], time.perf_counter() + _FLAT_S
    with TemporaryDirectory(prefix="adventure-bench-") as folder:
        model = tiny_llama(Path(folder) / "tiny.gguf", context=2048, markers=True)
        async with setting.engine(model) as engine:
            process = psutil.Process(engine.pid)

            def heard(_: Played) -> None:
                sizes.append(process.memory_info().rss)

            await _fill(engine)
            async with game(engine, scenario(16, 12), setting.settings()) as (session, recorder):
                await play(session, recorder, AT_ONCE, turns, until=until, heard=heard)
    tenth = len(sizes) // 10
    early, late = max(sizes[:tenth]), max(sizes[-tenth:])
    what = "Memory of the engine at the end of a long game, of that after its first tenth"
    return [Row(9, what, late / early, _GROWN, count=f"{len(sizes)} turns of a tiny model")], {
        "megabytes": [size >> 20 for size in sizes[:: len(sizes) // 20]]
    }


async def _fill(engine: Engine) -> None:
    """Read whole windows that have nothing in common until every cell was in use."""
    for first in ("lamp", "door", "bell", "key"):
        words = f"the {first} " * (_FULL // 2)
        request = Request((Message(Role.SYSTEM, words), Message(Role.USER, "wait")), 1, shape=Shape(0), max_tokens=4)
        async for _ in await engine.start(request):
            pass


class Cells:
    """The engine's worker in one process, so that cells can be counted."""

    def __init__(self, model: str, threads: int, context: int) -> None:
        from adventure.engine.llama.loading import open_worker

        self.said: list[frames.Frame] = []
        opening = LlamaOptions(Path(model), context=context + 2048, threads=threads, template="metharme").frame()
        self._worker, _ = open_worker(opening, self.said.append)

    def forks(self, stem: int, most: int) -> dict[str, int]:
        """Write three futures of ``stem`` tokens, ``most`` tokens each, and count the cells that are left."""
        words = Message(Role.SYSTEM, "the lamp and the door " * (stem // 5))
        counts = self._worker._tokens([words, Message(Role.USER, "x")], True)
        common = len(counts[0])
        own = 0
        for number, action in enumerate(("Go", "Look", "Wait"), 1):
            request = Request((words, Message(Role.USER, action)), number, shape=Shape(0), max_tokens=most)
            frame = {"op": "start", "id": number, "priority": Priority.BACKGROUND}
            self._worker.handle({**frame, "request": frames.request_out(request)})
        while self._worker.busy:
            self._worker.step()
        for frame in self.said:
            if frame["op"] == "done":
                own += frame["usage"]["prompt_tokens"] - common + frame["usage"]["reply_tokens"]
        return {"stem": common, "own": own, "used": self._worker._context.cells - self._free()}

    def _free(self) -> int:
        """How many cells can still be taken."""
        from adventure.engine.llama.binding import Full, Span

        context, place, step = self._worker._context, 0, 64
        while step:
            try:
                context.decode([Span(9, place, [5] * step, False)])
                place += step
            except Full:
                step //= 2
        return place
