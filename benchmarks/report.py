"""Claims, what was measured of them, and how both are shown."""

from __future__ import annotations

import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

RESULTS = Path(__file__).parent / "results"


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
    """Rows as they are measured; the file is written again after each part."""

    file: Path
    facts: dict[str, Any] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)
    details: dict[str, Any] = field(default_factory=dict)

    def add(self, part: str, rows: Sequence[Row], details: Mapping[str, Any] | None = None) -> None:
        self.rows[part] = list(rows)
        self.details[part] = details or {}
        self.facts["machine"] = machine()
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_text(json.dumps(self._values(), indent=1) + "\n", encoding="utf-8")
        print("\n".join(line(row) for row in rows), flush=True)

    def _values(self) -> dict[str, Any]:
        rows = {part: [{**asdict(row), "passed": row.passed} for row in rows] for part, rows in self.rows.items()}
        return {"facts": self.facts, "rows": rows, "details": self.details}

    def table(self) -> str:
        """Every row in the order of the claims, as Markdown."""
        rows = sorted((row for rows in self.rows.values() for row in rows), key=lambda row: row.claim or 99)
        head = "| Claim | Measured | Bar | | From |\n|---|---|---|---|---|"
        return "\n".join([head, *(f"| {' | '.join(cells(row))} |" for row in rows)])


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
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else None
    return {"system": platform.system(), "machine": platform.machine(), "cpus": os.cpu_count(), "load": load}
