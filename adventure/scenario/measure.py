"""How a text is put before the player's words, and about how many tokens it takes there."""

from __future__ import annotations


def bracketed(name: str, text: str) -> str:
    """``text`` on one line, such as ``[Lore: The lamp is lit.]``."""
    return f"[{name}: {' '.join(text.split())}]"


def lore_line(text: str) -> str:
    return bracketed("Lore", text)


def approximate_tokens(text: str) -> int:
    """About four characters make a token in most languages' tokenizers; for when no model is at hand."""
    return -(-len(text) // 4)
