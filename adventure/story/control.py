"""Takes out of a reply's text what was never meant for a reader: control tokens spelled out and thinking blocks.

Invariants:

* The joined results depend on the joined input only, not on where it was cut.
* A control token that opens another message, or ends this one, ends the reply; one that opens the model's own message
  is dropped when nothing came before it.
* A thinking block is dropped whole, closed or not; a closing tag without an opening one is dropped alone.
* What could still become one of these is held back: at most 48 characters.
"""

from __future__ import annotations

import re

_NAMED = (
    "<s>", "</s>", "<eos>", "<bos>", "<start_of_turn>", "<end_of_turn>", "[INST]", "[/INST]", "<<SYS>>", "<</SYS>>",
    "<think>", "</think>", "<thinking>", "</thinking>",
)  # fmt: skip
_LONGEST = 48
_OPENING = "|".join(re.escape(name) for name in _NAMED)
_TOKEN = re.compile(rf"<\|[^<>|\n]{{1,40}}\|>|<｜[^<>｜\n]{{1,40}}｜>|{_OPENING}")
_PART = re.compile(r"<(?:\|(?:[^<>|\n]{1,40}\|?)?|｜(?:[^<>｜\n]{1,40}｜?)?)?")
_OWN = re.compile(r"<s>|<bos>|<\|(?:model|assistant|bot|begin_of_text|im_start)\|>")
_THINK = ("<think>", "<thinking>")
_THOUGHT = re.compile(r"</think(?:ing)?>")


class ControlFilter:
    """Feed it the text of one reply; ``ended`` is set once the reply is over, whatever comes behind."""

    def __init__(self) -> None:
        self.ended = False
        self._held = ""
        self._thinking = False
        self._began = False

    def feed(self, text: str) -> str:
        """The part of ``text`` (and of what was held back) that is sure to belong to the reply."""
        self._held += text
        passed = []
        while not self.ended and (token := self._next()):
            passed.append(self._pass(self._held[: token.start()]))
            self._held = self._held[token.end() :]
            self._obey(token[0])
        passed.append(self._pass(self._release()))
        return "".join(passed)

    def close(self) -> str:
        held, self._held = self._held, ""
        return self._pass(held)

    def _next(self) -> re.Match[str] | None:
        return (_THOUGHT if self._thinking else _TOKEN).search(self._held)

    def _obey(self, token: str) -> None:
        if token in _THINK:
            self._thinking = True
        elif _THOUGHT.fullmatch(token):
            self._thinking = False
        elif self._began or not _OWN.fullmatch(token):
            self.ended = True

    def _pass(self, text: str) -> str:
        if self.ended or self._thinking:
            return ""
        self._began = self._began or bool(text.strip())
        return text

    def _release(self) -> str:
        kept = _could_grow(self._held)
        text = self._held[: len(self._held) - kept]
        self._held = self._held[len(text) :]
        return text


def _could_grow(text: str) -> int:
    """How many characters at the end of ``text`` could be the beginning of a token."""
    for start in range(max(len(text) - _LONGEST, 0), len(text)):
        tail = text[start:]
        if tail[0] in "<[" and (_PART.fullmatch(tail) or any(name.startswith(tail) for name in _NAMED)):
            return len(tail)
    return 0
