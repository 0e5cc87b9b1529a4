"""How players type: options word for word, or shortened, misspelt, turned round; and things of their own."""

from __future__ import annotations

from training.corpus.premise import Dice

_SHORT = {"examine": "x", "look at": "l", "go to": "go", "take": "get", "inventory": "i"}
_DROP = {"the", "a", "an", "some", "your"}


def misspell(dice: Dice, text: str) -> str:
    """One slip of the finger."""
    if len(text) < 5:
        return text
    at = dice.rng.randrange(1, len(text) - 2)
    roll = dice.rng.random()
    if roll < 0.4:
        return text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    if roll < 0.7:
        return text[:at] + text[at + 1 :]
    return text[:at] + text[at] + text[at:]


def shorten(text: str) -> str:
    """``Examine the great lens.`` -> ``x great lens``."""
    low = text.rstrip(".").lower()
    for long, short in _SHORT.items():
        if low.startswith(long + " "):
            low = short + low[len(long) :]
    return " ".join(w for w in low.split() if w not in _DROP)


def type_option(dice: Dice, text: str, other: str) -> tuple[str, str]:
    """What is typed for an option, and how: ``other`` is another wording of the same act."""
    roll = dice.rng.random()
    if roll < 0.66:
        return text, "verbatim"
    if roll < 0.74:
        return text.rstrip("."), "no stop"
    if roll < 0.82:
        return text.rstrip(".").lower(), "lower"
    if roll < 0.87:
        return shorten(text), "short"
    if roll < 0.91:
        return misspell(dice, text.rstrip(".").lower()), "misspelt"
    return (other if dice.chance(0.5) else dice.pick(_FRAMES).format(_lower(other))), "paraphrase"


_FRAMES = ("I {}", "I want to {}", "let me {}", "{} please", "ok, {}", "You {}.", "try to {}", "{}", "I {}.", "We {}.")


def _lower(text: str) -> str:
    words = text.rstrip(".")
    return words[:1].lower() + words[1:]
