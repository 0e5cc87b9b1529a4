"""A game as a text: nothing of it becomes markup, nothing of it is lost."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import pytest

from adventure.errors import UsageError
from adventure.play.export import FORMATS, export
from adventure.saves.game import Game
from adventure.saves.record import ActionTaken, BranchNamed, Header, TipMoved, TurnMade
from adventure.story.turn import Action, ActionKind, Reply, Turn

AT = "2026-01-31T20:15:00+00:00"
START = Action(ActionKind.START, "Begin.")
HOSTILE = (
    "</style></script><script>alert(1)</script><img src=x onerror=alert(2)> \" ' & \x1b[2J\u202eback\u202c \ud800 "
    "[link](http://evil.example) ![pic](x) `code` **bold** www.evil.example"
)
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def game(title: str = "The Lamp") -> Game:
    return Game(Header(title=title, scenario={"title": "Lamp", "system": "S"}, seed=7, at=AT, id="g"))


def tell(story: Game, turn_id: str, parent: str | None, did: str, prose: str, edits: str | None = None) -> None:
    action = START if parent is None else Action(ActionKind.TEXT, did)
    reply = Reply(prose, ("Go in.", "Go back.", "Call out."))
    story.apply(TurnMade(turn=Turn(turn_id, parent, action, reply), at=AT, edits=edits))


@pytest.fixture
def lamp() -> Game:
    """An opening, one turn, and from there two ways, one of which was told twice."""
    story = game()
    tell(story, "a", None, "", "A dark house.\n\nNo light.")
    tell(story, "b", "a", "Knock.", "Nobody answers.")
    tell(story, "c", "b", "Wait.", "Rain falls.")
    tell(story, "d", "b", "Enter.", "Dust.")
    tell(story, "e", "b", "Enter.", "Dust and mice.", edits="d")
    story.apply(BranchNamed(name="rain", turn="c", at=AT))
    return story


class Parsed(HTMLParser):
    """What a browser would make of a page: its elements, and the text outside style and script."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self._inside = ""
        self.sources: dict[str, str] = {}
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self._inside = tag

    def handle_endtag(self, tag: str) -> None:  # noqa: ARG002
        self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside in ("style", "script"):
            self.sources[self._inside] = data
        else:
            self.text += data

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.elements if name == tag]


def test_the_path_reads_like_a_book(lamp: Game) -> None:
    assert (
        export(lamp, "md", branch="rain")
        == """\
# The Lamp

*A game of Lamp.*

A dark house.

No light.

> Knock.

Nobody answers.

> Wait.

Rain falls.

*Branch: rain*

1. Go in.
2. Go back.
3. Call out.
"""
    )


@pytest.mark.parametrize("form", FORMATS)
def test_the_path_has_no_other_branch_and_the_whole_has_every_one(lamp: Game, form: str) -> None:
    path, whole = export(lamp, form), export(lamp, form, whole=True)
    assert "Dust and mice." in path and "Rain falls." not in path
    for prose in ("A dark house.", "Nobody answers.", "Rain falls.", "Dust.", "Dust and mice."):
        assert prose in whole
    assert whole.endswith("\n") and not whole.endswith("\n\n")


def test_an_unknown_branch_is_named_with_those_there_are(lamp: Game) -> None:
    with pytest.raises(UsageError, match="no branch called 'rian': choose from rain"):
        export(lamp, "txt", branch="rian")
    with pytest.raises(UsageError, match="no turn of this game was given a name"):
        export(game(), "txt", branch="x")


def test_the_page_links_every_passage_to_the_ways_from_it(lamp: Game) -> None:
    page = Parsed(export(lamp, "html", whole=True))
    sections = {section["id"]: section.get("data-parent") for section in page.all("section")}
    assert sections == {"p1": None, "p2": "p1", "p3": "p1", "p4": "p1"}
    assert [link["href"] for link in page.all("a")] == ["#p2", "#p3", "#p4"]
    assert page.all("body")[0]["data-current"] == "p4"
    assert "Enter. (told again, 2)" in page.text


def test_the_policy_admits_the_pages_own_style_and_script_alone(lamp: Game) -> None:
    page = Parsed(export(lamp, "html", whole=True))
    policy = next(meta["content"] for meta in page.all("meta") if meta.get("http-equiv")) or ""
    assert policy.startswith("default-src 'none';")
    assert "unsafe" not in policy and "http" not in policy
    for source in page.sources.values():
        digest = base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()
        assert f"'sha256-{digest}'" in policy


@pytest.mark.parametrize("whole", [False, True])
def test_nothing_hostile_becomes_an_element(lamp: Game, whole: bool) -> None:
    story = game(HOSTILE)
    tell(story, "a", None, "", HOSTILE)
    tell(story, "b", "a", HOSTILE, HOSTILE)
    tell(story, "c", "a", HOSTILE, HOSTILE)
    story.apply(BranchNamed(name=HOSTILE, turn="c", at=AT))
    story.apply(ActionTaken(parent="c", action=Action(ActionKind.TEXT, HOSTILE), at=AT))
    page = Parsed(export(story, "html", whole=whole))
    plain = Parsed(export(lamp, "html", whole=whole))
    assert {tag for tag, _ in page.elements} <= {tag for tag, _ in plain.elements}
    assert len(page.all("script")) == whole
    assert all(not name.startswith("on") and name != "src" for _, attrs in page.elements for name in attrs)
    assert page.text.count("<script>alert(1)</script>") >= 6


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("whole", [False, True])
def test_no_control_character_gets_out(form: str, whole: bool) -> None:
    story = game(HOSTILE)
    tell(story, "a", None, "", HOSTILE)
    tell(story, "b", "a", HOSTILE, HOSTILE)
    story.apply(BranchNamed(name=HOSTILE, turn="b", at=AT))
    text = export(story, form, whole=whole)
    assert not _CONTROL.search(text)
    text.encode()


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("# Not a heading", "\\# Not a heading"),
        ("- no list", "\\- no list"),
        ("12. no list", "12\\. no list"),
        ("=====", "\\====="),
        ("    no code", "no code"),
        ("<b>&amp;</b>", "\\<b\\>\\&amp;\\</b\\>"),
        ("[a](http://x.example)", "\\[a\\](http\\://x.example)"),
        ("www.x.example", "www\\.x.example"),
        ("a *b* _c_ `d` ~e~ |f|", "a \\*b\\* \\_c\\_ \\`d\\` \\~e\\~ \\|f\\|"),
        ("10.5 and a-b", "10\\.5 and a-b"),
    ],
)
def test_markdown_shows_what_was_written(written: str, shown: str) -> None:
    story = game()
    tell(story, "a", None, "", written)
    assert f"\n\n{shown}\n\n" in export(story, "md")


@pytest.mark.parametrize("form", FORMATS)
def test_other_scripts_stay_as_they_are(form: str) -> None:
    story = game("灯台守")
    tell(story, "a", None, "", "扉が開く。그리고 🐉 Ödön.")
    text = export(story, form)
    assert "灯台守" in text and "扉が開く。그리고 🐉 Ödön." in text


def test_plain_text_is_set_to_its_measure() -> None:
    story = game()
    tell(story, "a", None, "", "灯" * 50 + " " + "word " * 40)
    assert max(sum(2 if char == "灯" else 1 for char in line) for line in export(story, "txt").splitlines()) <= 72


@pytest.mark.parametrize("whole", [False, True])
def test_a_game_that_has_not_begun(whole: bool) -> None:
    for form in ("md", "html", "txt"):
        assert "The story has not begun." in export(game(), form, whole=whole)
    assert json.loads(export(game(), "json", whole=whole))["turns"] == []


@pytest.mark.parametrize("whole", [False, True])
@pytest.mark.parametrize("form", ["md", "html", "txt"])
def test_an_action_without_an_answer_is_told_once(lamp: Game, form: str, whole: bool) -> None:
    lamp.apply(ActionTaken(parent="b", action=Action(ActionKind.TEXT, "Shout."), at=AT))
    text = export(lamp, form, whole=whole)
    assert text.count("Shout.") == 1 and text.count("has not answered yet") == 1
    assert ("Shout." in export(lamp, form, branch="rain")) is False


def test_an_action_in_the_middle_of_a_line_is_kept() -> None:
    story = game()
    tell(story, "a", None, "", "One.")
    tell(story, "b", "a", "On.", "Two.")
    story.apply(ActionTaken(parent="a", action=Action(ActionKind.TEXT, "Shout."), at=AT))
    text = export(story, "txt", whole=True)
    assert "Shout." in text and "Two." in text


def test_several_beginnings() -> None:
    story = game()
    tell(story, "a", None, "", "Once.")
    tell(story, "b", None, "", "Twice.")
    page = Parsed(export(story, "html", whole=True))
    assert [link["href"] for link in page.all("a")] == ["#p1", "#p2"]
    assert "several beginnings" in export(story, "md", whole=True)


def test_json_is_the_tree(lamp: Game) -> None:
    lamp.apply(TipMoved(turn="b", at=AT))
    tree = json.loads(export(lamp, "json", whole=True))
    assert [(turn["id"], turn["parent"], turn["edits"]) for turn in tree["turns"]] == [
        ("a", None, None), ("b", "a", None), ("c", "b", None), ("d", "b", None), ("e", "b", "d"),
    ]  # fmt: skip
    assert (tree["tip"], tree["branches"]) == ("b", {"rain": "c"})
    assert tree["turns"][1]["action"] == {"kind": "text", "text": "Knock.", "option": None}
    assert tree["turns"][1]["options"] == ["Go in.", "Go back.", "Call out."]
    path = json.loads(export(lamp, "json"))
    assert ([turn["id"] for turn in path["turns"]], path["branches"]) == (["a", "b"], {})


@pytest.mark.parametrize("form", FORMATS)
def test_a_very_long_game(form: str) -> None:
    story = game()
    for number in range(3000):
        tell(story, f"t{number}", f"t{number - 1}" if number else None, "On.", f"Turn {number}.")
    assert "Turn 2999." in export(story, form, whole=True)
