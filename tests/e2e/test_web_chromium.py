"""``adventure serve`` as a player meets it: three turns in a real browser, on the bundled model."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from browser import CHROMIUM, Browser, browsing

from adventure.saves.shelf import Shelf

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="needs a Chromium on the path")
_WAITING = "or write what you do"


@pytest.fixture
async def address(tmp_path: Path) -> AsyncIterator[str]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "adventure", "serve", "lighthouse", "--port", "0", "--max-prose", "40"),
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={**os.environ, "ADVENTURE_HOME": str(tmp_path / "home")},
    )
    assert process.stdout is not None
    try:
        yield (await asyncio.wait_for(process.stdout.readline(), 60)).decode().strip()
    finally:
        with contextlib.suppress(ProcessLookupError):
            process.terminate()
        await process.wait()


async def _turn(browser: Browser, number: int) -> None:
    """Wait until the story stands at its ``number``-th turn and waits for the player."""

    def waits() -> bool:
        _, found, after = browser.drawn.partition(f"turn {number}")
        return bool(found) and _WAITING in after

    await browser.wait(waits)


async def test_three_turns_in_a_browser(address: str, tmp_path: Path) -> None:
    async with browsing(tmp_path / "profile") as browser:
        await browser.open(address)
        await _turn(browser, 1)
        await browser.press("1", ord("1"))
        await _turn(browser, 2)
        await browser.type("I look around")
        await browser.press("Enter", 13)
        await _turn(browser, 3)
        await browser.picture(tmp_path / "third-turn.png")
        home = address.split("/")[2]
        assert {request.split("/")[2] for request in browser.requested if "://" in request} == {home}
        assert not browser.complaints
        game = Shelf(tmp_path / "home" / "saves").list()[0]
        assert game.turns == 3 and not game.problem
        blocked = "await fetch('http://127.0.0.1:1/').then(() => 'in', () => 'out')"
        assert await browser.evaluate(f"(async () => {blocked})()") == "out"
        assert any("Content Security Policy" in said for said in browser.complaints)
