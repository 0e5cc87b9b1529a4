from __future__ import annotations

from datetime import UTC, datetime


def now() -> str:
    """The time for a record: UTC, ISO 8601, whole seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds")
