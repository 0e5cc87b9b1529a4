from __future__ import annotations

import pytest

from adventure.errors import UsageError
from adventure.story.words import Way, told


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("open the door", "open the door"),
        ("  You open the door. ", "You open the door."),
        ("/do open the door", "open the door"),
        ("> open the door", "open the door"),
        (">open the door", "open the door"),
        ("/say Good evening", 'You say "Good evening"'),
        ('/SAY "Good evening."', 'You say "Good evening."'),
        ("/say “Good evening”", 'You say "Good evening"'),
        ('/say He called me "friend" once', "You say \"He called me 'friend' once\""),
        ("/story The lamp goes out.", "The story goes on: The lamp goes out."),
        ("/dance", "/dance"),
        ("/doors are closed", "/doors are closed"),
        ("1 > 2", "1 > 2"),
    ],
)
def test_prefix_says_what_the_words_are(line: str, words: str) -> None:
    assert told(line) == words


def test_chosen_way_counts_without_a_prefix() -> None:
    assert told("Good evening", Way.SAY) == 'You say "Good evening"'
    assert told("The lamp goes out.", Way.STORY) == "The story goes on: The lamp goes out."
    assert told("/do open the door", Way.SAY) == "open the door"


@pytest.mark.parametrize("line", ["/say", "/do  ", ">", "/story\n"])
def test_prefix_alone_says_what_is_missing(line: str) -> None:
    with pytest.raises(UsageError, match="Write what"):
        told(line)


def test_ways_go_round() -> None:
    assert [Way.DO.next, Way.SAY.next, Way.STORY.next] == [Way.SAY, Way.STORY, Way.DO]
