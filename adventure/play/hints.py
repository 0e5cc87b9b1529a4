"""What a player is told once, gently, and never again."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from adventure.engine.base import EngineInfo
from adventure.errors import AdventureError
from adventure.files import make_folder, write_atomically
from adventure.scenario.schema import Content, Scenario

FICTION = "A language model writes what you will read. It is fiction for entertainment; it may be wrong or offensive."
MATURE = "This story is meant for adults."
_SMALL = "is a very small model; larger ones tell richer stories."


class Hints:
    """``file`` keeps what was told; one that cannot be written means that something is told again."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._told: set[str] | None = None

    @property
    def fiction_is_due(self) -> bool:
        """Whether the player has yet to be told what such models are."""
        return "fiction" not in self._read()

    def told_fiction(self) -> None:
        self._first("fiction")

    def due(self, scenario: Scenario, info: EngineInfo | None, turn: int, *, how: str, begun: bool) -> str:
        """What to say below ``turn``, from 1; empty for nothing. It is not said again, but for the content of a story
        that was ``begun`` without a page about it. ``how``: how to get a larger model.
        """
        said = [MATURE] if begun and turn == 1 and scenario.content is Content.MATURE else []
        if turn == 1 and self._first("fiction"):
            said.append(FICTION)
        elif turn > 1 and info is not None and info.bundled and self._first("larger"):
            said.append(f"{info.model} {_SMALL} {how}")
        return " ".join(said)

    def _first(self, name: str) -> bool:
        told = self._read()
        if name in told:
            return False
        told.add(name)
        with suppress(AdventureError):
            make_folder(self._file.parent)
            write_atomically(self._file, "".join(f"{each}\n" for each in sorted(told)).encode())
        return True

    def _read(self) -> set[str]:
        if self._told is None:
            try:
                self._told = set(self._file.read_text(encoding="utf-8").split())
            except (OSError, UnicodeDecodeError):
                self._told = set()
        return self._told
