"""How one room leads to another, told from both sides."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Way:
    kinds: str
    """The kinds of room it can join, any two of them."""
    go_there: str
    go_back: str
    exit_there: str
    exit_back: str
    walk_there: str
    """Follows ``You``."""
    walk_back: str
    door: str = ""
    same: bool = False
    """The same in both directions: what was called there is called back once the hero has been there."""
    """What can be locked in it."""

    def fits(self, a: str, b: str) -> bool:
        return a in self.kinds and b in self.kinds


def _both(kinds: str, noun: str, verb: str, by: str, door: str = "") -> Way:
    """A way that is the same in both directions: ``verb`` takes it, ``by`` follows ``go back``."""
    return Way(
        kinds, f"{verb} {{to dest}}.", f"Go back {by} {{to dest}}.", f"{noun} leads {{to dest}}", f"{noun} leads back {{to dest}}",
        f"{verb[0].lower()}{verb[1:]}", f"go back {by}", door, True,
    )  # fmt: skip


WAYS = (
    Way("in under", "Climb the stairs {to dest}.", "Take the stairs down {to dest}.", "stairs lead up {to dest}", "the stairs lead down {to dest}", "climb the stairs", "go down the stairs"),
    Way("in under out", "Climb down the ladder {to dest}.", "Climb up the ladder {to dest}.", "a ladder leads down {to dest}", "the ladder leads up {to dest}", "climb down the ladder", "climb up the ladder"),
    _both("in under", "a passage", "Follow the passage", "along the passage"),
    _both("in out", "a low door", "Go through the low door", "through the low door", door="low door"),
    _both("in under out", "an iron door", "Go through the iron door", "through the iron door", door="iron door"),
    _both("in under", "a corridor", "Take the corridor", "along the corridor", door="corridor gate"),
    _both("in out", "a green door", "Go through the green door", "through the green door", door="green door"),
    _both("out water", "a path", "Follow the path", "along the path"),
    _both("out water", "a track", "Take the track", "along the track"),
    _both("out water in", "a gate", "Go through the gate", "through the gate", door="gate"),
    _both("out water under", "a row of flat stones", "Follow the flat stones", "over the flat stones"),
    _both("out in", "an archway", "Walk through the archway", "through the archway"),
    _both("water under out", "a plank bridge", "Cross the plank bridge", "over the plank bridge"),
    _both("in under water out", "a narrow gap", "Squeeze through the gap", "through the gap"),
    _both("in", "a curtained doorway", "Go through the curtain", "through the curtain"),
    _both("under out", "a tunnel", "Take the tunnel", "through the tunnel", door="tunnel grille"),
    _both("in under out water", "an oak door", "Go through the oak door", "through the oak door", door="oak door"),
)
