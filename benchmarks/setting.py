"""What every part of a run needs: the models, how long it may take, and how to open an engine."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from adventure.engine.process import LlamaEngine, LlamaOptions
from adventure.settings import Settings
from benchmarks.models import SHAPES, model_file

WINDOW = 2048
PROSE, OPTION = 80, 14
"""Lengths of replies in tokens: with three options some 120 words on random weights."""


@dataclass(frozen=True, slots=True)
class Setting:
    """``given``: a model to use in place of the 1.1B shape. ``quick``: fewer turns and pairs."""

    given: Path | None
    quick: bool
    threads: int

    @property
    def model(self) -> Path:
        return self.given or model_file(SHAPES["1.1b"])

    @property
    def small(self) -> Path:
        return model_file(SHAPES["small"])

    def times(self, quick: int, full: int) -> int:
        return quick if self.quick else full

    def options(self, model: Path, **more: object) -> LlamaOptions:
        values = {"context": WINDOW, "threads": self.threads, "template": "metharme", **more}
        return LlamaOptions(model, **values)  # type: ignore[arg-type]

    def settings(self, **changes: object) -> Settings:
        return Settings(look_ahead="on").with_flags(**changes)

    @asynccontextmanager
    async def engine(self, model: Path, **more: object) -> AsyncIterator[LlamaEngine]:
        engine = await LlamaEngine.open(self.options(model, **more))
        try:
            yield engine
        finally:
            await engine.close()
