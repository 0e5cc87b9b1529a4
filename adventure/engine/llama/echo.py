"""Sentences that were told before are held back where they would be told again."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from adventure.engine.llama.binding import Logits
from adventure.engine.llama.vocabulary import Vocabulary

_FREE = 2
"""Tokens with which many sentences begin; a sentence is held back from there on."""
_REACH = 1600
"""Tokens of the prompt that are read, from its end back: some ten turns."""


class Echo:
    """The sentences of a prompt and of the reply after it, as a tree of tokens; ``penalty`` is in logits, 0 is off.

    The first sentence of a reply is free, since it says what the player did or asked for, and so are lines that begin
    with a dash: an option may well be there again.
    """

    def __init__(self, vocabulary: Vocabulary, penalty: float, prompt: Sequence[int]) -> None:
        self._vocabulary = vocabulary
        self._penalty = penalty
        self._told: dict[int, Any] = {}
        self._sentences = 0
        self._begin()
        for token in prompt[-_REACH:]:
            self.accept(token)
        self._begin()
        self._sentences = 0

    def _begin(self) -> None:
        self._here: dict[int, Any] | None = self._told
        """Where in the tree the newest sentence is; None in a line that is free."""
        self._depth = 0

    def accept(self, token: int) -> None:
        """Tells that ``token`` was written."""
        if not self._penalty:
            return
        if self._vocabulary.parting[token]:
            self._sentences += self._depth > 0
            self._begin()
        elif self._depth or self._vocabulary.worded[token]:
            self._here = None if self._here is None else self._here.setdefault(token, {})
            self._depth += 1
        elif "-" in (self._vocabulary.text[token] or ""):
            self._here, self._depth = None, 1

    def hold_back(self, logits: Logits) -> Logits:
        """``logits``, lower by the penalty for whatever would go on with a sentence as it was told before."""
        if self._depth < _FREE or not self._sentences or not self._here:
            return logits
        lower = np.array(logits)
        lower[list(self._here)] -= self._penalty
        return lower
