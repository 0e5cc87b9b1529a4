"""A playtest's report as an author reads it: opened from the disk in a real browser, its links followed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from browser import CHROMIUM, browsing

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="needs a Chromium on the path")
_TEXT = """new Promise(done => {
  const tell = () => done(document.body.innerText);
  document.readyState === 'complete' ? tell() : addEventListener('load', tell);
})"""
_SHOWN = """new Promise(done => requestAnimationFrame(() => {
  const place = document.querySelector(location.hash).getBoundingClientRect();
  done(place.height > 0 && place.top >= 0 && place.top < innerHeight);
}))"""


@pytest.fixture
def report(tmp_path: Path) -> Path:
    """What the scripted engine's games show: its sentences come again."""
    scenario = tmp_path / "loops.scenario.yaml"
    scenario.write_text("title: Loops\ncontent: everyone\nsystem: A door. Give three options each turn.\n")
    page = tmp_path / "report.html"
    made = [sys.executable, "-m", "adventure", "playtest", scenario, "-m", "scripted", "--games", "4", "--turns", "6"]
    subprocess.run([*made, "--report", page], check=True, capture_output=True)
    return page


async def test_a_finding_leads_to_its_turn(report: Path, tmp_path: Path) -> None:
    async with browsing(tmp_path / "profile") as browser:
        await browser.open(report.as_uri())
        assert "A sentence comes again" in await browser.evaluate(_TEXT)
        links = await browser.evaluate("[...document.querySelectorAll('a[href^=\"#g\"]')].map(a => a.hash)")
        last = max(links, key=lambda link: [int(part) for part in link[2:].split("t")])
        await browser.evaluate(f"document.querySelector('a[href=\"{last}\"]').click()")
        assert await browser.evaluate("location.hash") == last
        assert await browser.evaluate(_SHOWN)
        assert browser.requested == [report.as_uri()]
        assert not browser.complaints
