"""Claims, what was measured of them, and how both are shown."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

RESULTS = Path(__file__).parent / "results"
PAGE = Path(__file__).with_name("README.md")
"""Shows the last results."""


@dataclass(frozen=True, slots=True)
class Row:
    """One measured number and the bar it is held to. ``least``: more is better."""

    claim: int
    """Number of the claim, 0 for what is only told."""
    what: str
    value: float
    bar: float | None = None
    least: bool = False
    unit: str = "x"
    count: str = ""
    """How many turns or pairs the number comes from."""

    @property
    def passed(self) -> bool | None:
        if self.bar is None:
            return None
        return self.value >= self.bar if self.least else self.value <= self.bar


@dataclass(slots=True)
class Report:
    """Rows as they are measured; the file is written again after each part, and parts that were not run again stay."""

    file: Path
    facts: dict[str, Any] = field(default_factory=dict)
    parts: dict[str, dict[str, Any]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if self.file.exists():
            self.parts = json.loads(self.file.read_text(encoding="utf-8")).get("parts", {})

    def add(self, part: str, rows: Sequence[Row], details: Any = None) -> None:
        told = [{**asdict(row), "passed": row.passed} for row in rows]
        self.parts[part] = {"rows": told, "details": details, "on": {**self.facts, **machine()}}
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_text(json.dumps({"parts": self.parts}, indent=1) + "\n", encoding="utf-8")
        print("\n".join(line(row) for row in rows), flush=True)

    @property
    def rows(self) -> list[Row]:
        """Every row in the order of the claims."""
        told = [row for part in self.parts.values() for row in part["rows"]]
        rows = [Row(**{name: value for name, value in row.items() if name != "passed"}) for row in told]
        return sorted(rows, key=lambda row: row.claim or 99)

    def table(self) -> str:
        """Every row, as Markdown."""
        head = "| Claim | Measured | Bar | | From |\n|---|---|---|---|---|"
        return "\n".join([head, *(f"| {' | '.join(cells(row))} |" for row in self.rows)])

    def publish(self, page: Path) -> None:
        """Put the table between the two marks that name the file on ``page``, if they are there."""
        mark = f"<!-- {self.file.stem} -->"
        text = page.read_text(encoding="utf-8")
        if text.count(mark) == 2:
            before, _, after = text.split(mark)
            page.write_text(f"{before}{mark}\n{self.table()}\n{mark}{after}", encoding="utf-8")


def cells(row: Row) -> tuple[str, ...]:
    sign = ">=" if row.least else "<="
    bar = "" if row.bar is None else f"{sign} {shown(row.bar, row.unit)}"
    verdict = {True: "pass", False: "**fail**", None: ""}[row.passed]
    what = f"{row.claim}. {row.what}" if row.claim else row.what
    return what, shown(row.value, row.unit), bar, verdict, row.count


def line(row: Row) -> str:
    what, value, bar, verdict, count = cells(row)
    return f"  {what:<86} {value:>12}  {bar:<12} {verdict:<8} {count}"


def shown(value: float, unit: str) -> str:
    digits = {"x": 3, "s": 3, "": 4}.get(unit, 1)
    return f"{value:,.{digits}f} {unit}" if unit else f"{value:,.{digits}f}"


def percentile(values: Sequence[float], part: float) -> float:
    """The smallest value that ``part`` of all do not exceed."""
    ordered = sorted(values)
    return ordered[max(min(int(len(ordered) * part + 0.999999), len(ordered)) - 1, 0)]


def middle(values: Sequence[float]) -> float:
    return median(values) if values else float("nan")


def machine() -> dict[str, Any]:
    load = round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None
    day = datetime.now(UTC).date().isoformat()
    system = f"{platform.system()} {platform.machine()}"
    return {"day": day, "system": system, "cpus": os.cpu_count(), "load_before_and_in_it": load}
