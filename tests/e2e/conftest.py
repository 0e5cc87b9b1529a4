from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from terminal import Terminal


@pytest.fixture
def open_terminal(tmp_path: Path) -> Iterator[Callable[..., Terminal]]:
    """Opens terminals on a program's home in ``tmp_path / "home"``."""
    opened: list[Terminal] = []

    def build(width: int = 80, height: int = 24, **environment: str) -> Terminal:
        opened.append(Terminal(tmp_path, width, height, ADVENTURE_HOME=str(tmp_path / "home"), **environment))
        return opened[-1]

    yield build
    for terminal in opened:
        terminal.close()
