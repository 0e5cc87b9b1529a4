"""What models really write, and what a reply makes of it."""

from __future__ import annotations

import pytest
from reply_shapes import LISTS, OTHERS, SCENE, THREE

from adventure.story.reply import ReplyParser
from adventure.story.turn import Reply


def parse(text: str) -> Reply:
    parser = ReplyParser()
    parser.feed(text)
    return parser.close()[1]


@pytest.mark.parametrize("written", LISTS.values(), ids=LISTS.keys())
@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["close", "apart"])
def test_a_list_behind_prose_is_the_options(written: str, gap: str) -> None:
    reply = parse(SCENE + gap + written)
    expected = ("[31m" + THREE[0], *THREE[1:]) if "\x1b" in written else THREE
    assert (reply.prose, reply.options) == (SCENE, expected)


@pytest.mark.parametrize("written", LISTS.values(), ids=LISTS.keys())
def test_a_list_alone_is_a_reply_without_prose(written: str) -> None:
    assert parse(written).prose == ""
    assert len(parse(written).options) == 3


@pytest.mark.parametrize(("text", "prose", "options"), OTHERS.values(), ids=OTHERS.keys())
def test_reply(text: str, prose: str, options: tuple[str, ...]) -> None:
    assert parse(text) == Reply(prose, options)


def test_a_reply_reads_the_same_from_its_own_text() -> None:
    for text in LISTS.values():
        reply = parse(f"{SCENE}\n{text}")
        assert parse(reply.text) == reply
