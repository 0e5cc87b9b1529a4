"""Asking once more for the options that a reply lacks."""

from __future__ import annotations

from adventure.story.reply import ReplyParser, complete_request_text, merge, needs_more
from adventure.story.turn import Reply


def test_fewer_than_three_need_more() -> None:
    assert needs_more(Reply("Rain.", ()))
    assert needs_more(Reply("Rain.", ("Wait", "Go")))
    assert not needs_more(Reply("Rain.", ("Wait", "Go", "Cry")))


def test_the_request_shows_the_shape_it_wants() -> None:
    assert "3" in complete_request_text()
    assert '"- "' in complete_request_text()


def test_what_was_there_stays_first() -> None:
    merged = merge(Reply("Rain.", ("Wait",), tokens=(1, 2)), ("WAIT", "Go", "Cry", "Sleep"))
    assert merged == Reply("Rain.", ("Wait", "Go", "Cry"), tokens=None)


def test_new_options_are_tidied() -> None:
    assert merge(Reply("Rain.", ()), ("**Wait**", " ", "\x1b[2J")).options == ("Wait", "[2J")


def test_nothing_new_changes_nothing() -> None:
    reply = Reply("Rain.", ("Wait",), tokens=(1, 2))
    assert merge(reply, ()) is reply


def test_a_second_reply_of_options_alone_completes_the_first() -> None:
    parser = ReplyParser()
    parser.feed("Here are three things you could do:\n\n1. Wait\n2. Go\n3. Cry")
    assert merge(Reply("Rain.", ()), parser.close()[1].options).options == ("Wait", "Go", "Cry")
