from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from stage import Stage, build_stage


@pytest.fixture
def set_stage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., Stage]:
    """Builds a stage in a folder of its own."""
    monkeypatch.setenv("ADVENTURE_HOME", str(tmp_path))
    monkeypatch.delenv("NO_COLOR", raising=False)
    return partial(build_stage, tmp_path)
