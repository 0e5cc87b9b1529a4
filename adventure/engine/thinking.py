"""Keeps a leading thinking block out of a reply, for models that think whatever they are told."""

from __future__ import annotations

_THOUGHTS = {
    "<think>": "</think>",
    "<thinking>": "</thinking>",
    "<thought>": "</thought>",
    "<reasoning>": "</reasoning>",
    "<seed:think>": "</seed:think>",
    "[THINK]": "[/THINK]",
    "◁think▷": "◁/think▷",
    "<|channel|>analysis": "<|channel|>final<|message|>",
}


class ThinkingFilter:
    """Feed it the text of one reply as it arrives, then close it."""

    def __init__(self) -> None:
        self.thinking = False
        """Whether a thinking block has begun and nothing came behind it yet."""
        self._held = ""
        self._end = ""
        self._passing = False

    def feed(self, text: str) -> str:
        """What of ``text``, and of what was held back, belongs to the reply for sure."""
        if self._passing:
            return text
        self._held += text
        if not self._end:
            self._open()
        if self._end and self._end in self._held:
            self._held = self._held.split(self._end, 1)[1]
            self._end = ""
            return self.feed("")
        if self._end:
            self._held = self._held[-len(self._end) :]
            return ""
        bare = self._held.lstrip()
        if any(tag.startswith(bare) for tag in _THOUGHTS):
            return ""
        self._passing = True
        shown = bare if self.thinking else self._held
        self.thinking, self._held = False, ""
        return shown

    def _open(self) -> None:
        bare = self._held.lstrip()
        tag = next((tag for tag in _THOUGHTS if bare.startswith(tag)), None)
        if tag is not None:
            self._end, self.thinking = _THOUGHTS[tag], True
            self._held = bare[len(tag) :]

    def close(self) -> str:
        """What was held back and turned out to be no thinking block."""
        held = "" if self._end else self._held
        self._passing, self._held = True, ""
        return "" if self.thinking else held
