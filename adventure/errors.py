"""Everything that can go wrong and is expected to.

The tree::

    AdventureError                 exit code 1: an expected failure, one clear sentence
    ├── UsageError                 exit code 2: the command was called wrongly
    ├── ScenarioError              a scenario or pack has problems, each with its place
    ├── SettingsError              a setting has no valid value
    ├── StorageError               the disk is full, read-only or not ours to write
    ├── ServeError                 the app cannot be served to a browser
    ├── SaveError
    │   ├── SaveNotFound
    │   ├── SaveLocked             another program is playing this game
    │   ├── SaveTooNew             written by a newer version
    │   └── SaveDamaged            with the line that is damaged
    └── EngineError
        ├── ModelNotFound          no such file
        ├── ModelInvalid           not a GGUF file, corrupt, or of an unknown kind
        ├── PromptTooLong          what must stay of the prompt does not fit, with both numbers
        ├── EngineBusy             no room for another generation
        └── EngineDied             the engine process ended by itself

Code raises these where the cause is known (``raise ... from cause``) and only ``cli`` and ``tui`` show them.
Anything else that reaches the top is a bug.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing wrong in one file. ``line`` and ``column`` count from 1; None means the place is not known."""

    path: Path | None
    line: int | None
    column: int | None
    key: str
    """Dotted path of the key it concerns, such as ``lore.2.keys``; empty for the whole file."""
    message: str
    """One sentence: what is wrong and what to write instead."""
    severity: str = "error"
    """``error`` or ``warning``."""

    @property
    def where(self) -> str:
        """``file:line:column``, as far as it is known."""
        parts = [str(self.path) if self.path else "", self.line, self.column]
        return ":".join(str(part) for part in parts if part)

    def __str__(self) -> str:
        return f"{self.where}: {self.message}" if self.where else self.message


class AdventureError(Exception):
    """An expected failure. ``str(error)`` is one sentence for the player."""

    exit_code = 1


class UsageError(AdventureError):
    exit_code = 2


class ScenarioError(AdventureError):
    """A scenario that cannot be used, with every problem found in it."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


class SettingsError(AdventureError):
    exit_code = 2


class StorageError(AdventureError):
    pass


class ServeError(AdventureError):
    pass


class SaveError(AdventureError):
    pass


class SaveNotFound(SaveError):
    pass


class SaveLocked(SaveError):
    pass


class SaveTooNew(SaveError):
    pass


class SaveDamaged(SaveError):
    """Damage that is not a torn last line. ``line`` counts from 1."""

    def __init__(self, message: str, line: int) -> None:
        self.line = line
        super().__init__(message)


class EngineError(AdventureError):
    pass


class ModelNotFound(EngineError):
    pass


class ModelInvalid(EngineError):
    pass


class PromptTooLong(EngineError):
    """The part of the prompt that must stay does not fit. All numbers are tokens; ``words`` of what is needed are the
    player's own words and what goes with them, 0 where those are not to blame."""

    def __init__(self, needed: int, available: int, words: int = 0) -> None:
        self.needed = needed
        self.available = available
        self.words = words
        room = available - (needed - words)
        if words and room > 0:
            super().__init__(
                f"What you wrote takes {words} tokens, but only {room} fit in the context window: "
                "say it in fewer words or choose a larger context with --context."
            )
        else:
            super().__init__(
                f"The scenario's system prompt takes {needed} tokens, but only {available} fit in the context window: "
                "shorten the prompt or choose a larger context with --context."
            )


class EngineBusy(EngineError):
    pass


class EngineDied(EngineError):
    pass
