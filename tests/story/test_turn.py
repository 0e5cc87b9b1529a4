"""The values a story is made of."""

from __future__ import annotations

from adventure.story.reply import ReplyParser
from adventure.story.turn import Action, ActionKind, Reply, turn_seed


def test_a_reply_stands_in_the_history_as_prose_and_bullets() -> None:
    assert Reply("Rain.\n\nWind.", ("Wait", "Go", "Cry")).text == "Rain.\n\nWind.\n- Wait\n- Go\n- Cry"
    assert Reply("Rain.", ()).text == "Rain."
    assert Reply("", ("Wait", "Go")).text == "- Wait\n- Go"


def test_the_history_is_read_back_as_it_was_written() -> None:
    reply = Reply("Rain.\n\n- No, she said.", ('Say "hello"', "Go - slowly", "A. Smith it is"))
    parser = ReplyParser()
    parser.feed(reply.text)
    assert parser.close()[1] == reply


def test_context_stands_before_the_words() -> None:
    assert Action(ActionKind.TEXT, "Go", context="Note.").message == "Note.\nGo"
    assert Action(ActionKind.TEXT, "Go").message == "Go"


def test_a_seed_depends_on_the_place_in_the_tree_alone() -> None:
    places = [(7, None, 0), (7, None, 1), (7, "a", 0), (7, "b", 0), (8, "a", 0)]
    seeds = [turn_seed(*place) for place in places]
    assert len(set(seeds)) == len(seeds)
    assert seeds == [turn_seed(*place) for place in places]
    assert all(0 <= seed < 2**32 for seed in seeds)


def test_a_seed_is_the_same_on_every_machine() -> None:
    assert turn_seed(7, "abc", 2) == 277_710_377
