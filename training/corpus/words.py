"""Noun phrases: articles, number, pronouns and prepositions, in one place so that no pattern has to think of them."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

_SOUNDS_CONSONANT = re.compile(r"one\b|once\b|eu|us[eu]|uto|ubiq|uku|uran|uni(?!m|n|d)")
_SILENT_H = ("hour", "honest", "honour", "heir")
_PLURAL_HEADS = frozenset(
    [
        "baths",
        "beams",
        "bones",
        "cisterns",
        "docks",
        "gardens",
        "lines",
        "quarters",
        "roofs",
        "rooftops",
        "ruins",
        "scales",
        "shears",
        "stairs",
        "stakes",
        "stones",
        "steps",
        "tanks",
    ]
)
"""Last words that make a thing plural wherever they come from."""

_PRONOUNS = {
    "it": ("it", "it", "its", "itself"),
    "he": ("he", "him", "his", "himself"),
    "she": ("she", "her", "her", "herself"),
    "they": ("they", "them", "their", "themselves"),
}


def article(text: str) -> str:
    """``a`` or ``an``, whichever belongs before ``text``."""
    low = text.lstrip("\"'").lower()
    if low.startswith(_SILENT_H):
        return "an"
    if _SOUNDS_CONSONANT.match(low):
        return "a"
    return "an" if low[:1] in "aeiou" else "a"


@dataclass(frozen=True, slots=True)
class Noun:
    """One nameable thing. ``text`` has no article: ``brass lantern``, ``boots``, ``Mara Voss``, ``Candle Street``."""

    text: str
    plural: bool = False
    mass: bool = False
    """Takes no ``a``: ``bread``, ``lamp oil``."""
    proper: bool = False
    """Takes no article at all: a name."""
    gender: str = ""
    """``it``, ``he``, ``she`` or ``they``; by default ``it``, or ``they`` when plural."""
    where: str = "in"
    """The preposition of standing there, for places: ``in``, ``on``, ``at``, ``under``."""

    @property
    def pronouns(self) -> tuple[str, str, str, str]:
        return _PRONOUNS[self.gender or ("they" if self.many else "it")]

    @property
    def the(self) -> str:
        return self.text if self.proper else f"the {self.text}"

    @property
    def a(self) -> str:
        if self.proper:
            return self.text
        if (self.many and not self.gender) or self.mass:
            return f"some {self.text}"
        return f"{article(self.text)} {self.text}"

    @property
    def many(self) -> bool:
        return self.plural or self.gender == "they" or (not self.proper and self.head in _PLURAL_HEADS)

    @property
    def head(self) -> str:
        """The last word that names it: ``lantern`` of ``brass lantern``, ``map`` of ``map of the coast``."""
        return self.text.split(" of ")[0].split(" with ")[0].split(" in ")[0].split()[-1]

    def form(self, form: str) -> str:
        """The phrase in one of the forms that patterns may ask for. Raises KeyError for an unknown form."""
        return _FORMS[form](self)


_INTO = {"in": "into", "on": "onto", "at": "to", "under": "under"}
_FORMS: dict[str, Callable[[Noun], str]] = {
    "": lambda n: n.the,
    "the": lambda n: n.the,
    "a": lambda n: n.a,
    "bare": lambda n: n.text,
    "head": lambda n: n.head,
    "he": lambda n: n.pronouns[0],
    "it": lambda n: n.pronouns[0],
    "him": lambda n: n.pronouns[1],
    "his": lambda n: n.pronouns[2],
    "its": lambda n: n.pronouns[2],
    "self": lambda n: n.pronouns[3],
    "is": lambda n: "are" if n.many else "is",
    "was": lambda n: "were" if n.many else "was",
    "has": lambda n: "have" if n.many else "has",
    "does": lambda n: "do" if n.many else "does",
    "s": lambda n: "" if n.many else "s",
    "es": lambda n: "" if n.many else "es",
    "in": lambda n: f"{n.where} {n.the}",
    "into": lambda n: f"{_INTO.get(n.where, 'to')} {n.the}",
    "to": lambda n: f"to {n.the}",
}
FORMS = frozenset(_FORMS)


def listing(items: list[str]) -> str:
    """``a, b and c``."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} and {items[-1]}"
