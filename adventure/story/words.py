"""The player's own words: what they do, what they say, what happens next; and how the model is told.

A line means what its prefix says: ``/do open the door`` (or ``> open the door``), ``/say Good evening``,
``/story The lamp goes out.`` Without one it means what the player chose to write.
"""

from __future__ import annotations

import re
from enum import StrEnum

from adventure.errors import UsageError

_PREFIX = re.compile(r"(?:/(do|say|story)(?=\s|$)|(>))\s*", re.IGNORECASE)
_QUOTED = re.compile(r'"(.*)"|“(.*)”|„(.*)[“”]|«(.*)»', re.DOTALL)
_EMPTY = {
    "do": "Write what you do after /do, such as: /do open the door.",
    "say": "Write what you say after /say, such as: /say Good evening.",
    "story": "Write what happens after /story, such as: /story The lamp goes out.",
}


class Way(StrEnum):
    """What the player's words are."""

    DO = "do"
    SAY = "say"
    STORY = "story"

    @property
    def next(self) -> Way:
        ways = list(Way)
        return ways[(ways.index(self) + 1) % len(ways)]


def told(line: str, way: Way = Way.DO) -> str:
    """``line`` as the model is told it: ``way`` counts where the line has no prefix of its own.

    What is done is told as it was written, as options are; what is said becomes ``You say "..."``; what happens is
    given as the story's own next words. Raises :class:`~adventure.errors.UsageError` for a prefix with nothing after.
    """
    prefix = _PREFIX.match(line)
    if prefix:
        way = Way((prefix[1] or "do").lower())
        line = line[prefix.end() :]
    words = line.strip()
    if not words:
        raise UsageError(_EMPTY[way])
    if way is Way.SAY:
        return f'You say "{_unquoted(words)}"'
    return f"The story goes on: {words}" if way is Way.STORY else words


def _unquoted(words: str) -> str:
    """Without the marks around them, and with none of the kind that is put around them."""
    quoted = _QUOTED.fullmatch(words)
    inner = next(group for group in quoted.groups() if group is not None) if quoted else words
    return inner.strip().replace('"', "'")
