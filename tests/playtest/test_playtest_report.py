"""The page: whole, safe, and the same for the same run."""

from __future__ import annotations

from html.parser import HTMLParser

from planting import run

from adventure.playtest.against import changes
from adventure.playtest.measure import report_on
from adventure.playtest.record import GameRecord, Head, Run
from adventure.playtest.report import page
from adventure.scenario.schema import Scenario

EVIL = "<script>alert(1)</script>\x1b]0;x\x07\u202e\"'&"
FAULTY = Scenario.from_snapshot(
    {
        "title": EVIL,
        "system": "{hero}. Three options.",
        "ask": [
            {"name": "hero", "question": "?", "default": "<b>Bo</b>"},
            {"name": "mood", "question": "?", "default": "m"},
        ],
        "lore": [{"name": EVIL, "keys": ["<img src=x>"], "text": EVIL}],
        "playtest": {"max_loops": 0.0, "max_silent_lore": 3},
    }
)


class Page(HTMLParser):
    """The tags, checked for balance, with every id and every link inside the page."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.ids: set[str] = set()
        self.links: set[str] = set()
        self._open: list[str] = []
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        assert not {name for name in found if name.startswith("on") or name == "src"}
        self.tags.add(tag)
        self.ids |= {found["id"] or ""} if "id" in found else set()
        self.links |= {found["href"] or ""} if "href" in found else set()
        self._open += [] if tag in self.VOID else [tag]

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag


async def test_the_page_is_safe_whole_and_repeatable() -> None:
    def write(_messages: object, _seed: int) -> str:
        return f"{EVIL} says the same words every time.\n- <i>One</i>\n- {EVIL} two\n- Three"

    played = await run(FAULTY, write, games=3)
    report = report_on(played, FAULTY)
    other = await run(FAULTY, lambda _m, _s: "Other words.\n- a\n- b\n- c", games=3)
    text = page(report, played, changes(other, played))
    assert text == page(report, played, changes(other, played))
    found = Page(text)
    assert not found.tags & {"script", "img", "i", "link", "iframe"}
    assert found.links and all(link.startswith("#") and link[1:] in found.ids for link in found.links)
    assert not set("\x1b\x07\u202e") & set(text)
    assert "http-equiv" in text and "://" not in text
    for said in ("does not hold", "holds", "mood", "A sentence comes again", "&lt;i&gt;One&lt;/i&gt;", "Changes"):
        assert said in text


def test_a_game_that_never_began_can_be_looked_up() -> None:
    head = Head("T", "x", "m", "f", {}, 0, 1, 1, ("first",), 1)
    failed = Run(head, (GameRecord(1, "first", 5, {}, (), "The pen is broken."),))
    found = Page(page(report_on(failed, FAULTY), failed))
    assert "#g1t1" in found.links and {link[1:] for link in found.links} <= found.ids


async def test_every_place_of_a_finding_is_in_the_transcripts() -> None:
    played = await run(games=4)
    report = report_on(played, Scenario(title="Plain", system="A game."))
    found = Page(page(report, played))
    places = {f"g{game}t{turn}" for finding in report.findings for game, turn in finding.places}
    assert places and places <= found.ids
