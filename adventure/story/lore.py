from __future__ import annotations

from collections.abc import Iterable


def context_lines(memory: str, lore: Iterable[str], note: str) -> str:
    """What goes before the player's words in the newest user message: one bracketed line each, empty ones left out."""
    lines = [("Memory", memory), *(("Lore", text) for text in lore), ("Author's note", note)]
    return "\n".join(f"[{name}: {' '.join(text.split())}]" for name, text in lines if text.strip())
