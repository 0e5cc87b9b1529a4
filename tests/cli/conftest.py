from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from running import Result

from adventure.cli.main import guarded


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh ``$ADVENTURE_HOME``, played on the scripted engine unless a test says otherwise."""
    folder = tmp_path / "home"
    monkeypatch.setenv("ADVENTURE_HOME", str(folder))
    monkeypatch.setenv("ADVENTURE_MODEL", "scripted")
    return folder


@pytest.fixture
def adventure(home: Path, capfd: pytest.CaptureFixture[str]) -> Callable[..., Result]:  # noqa: ARG001
    """Runs the command in this process."""

    def call(*arguments: str | Path) -> Result:
        code = guarded([str(argument) for argument in arguments])
        out, err = capfd.readouterr()
        return Result(code, out, err)

    return call
