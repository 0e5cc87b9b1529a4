"""When something was, as people say it."""

from __future__ import annotations

from datetime import datetime

_MINUTE = 60
_HOUR = 60 * _MINUTE


def ago(then: datetime, now: datetime) -> str:
    """``then`` seen from ``now``, both with time zones: ``5 minutes ago``, ``yesterday``, ``2 January 2026``."""
    seconds = (now - then).total_seconds()
    days = (now.date() - then.astimezone(now.tzinfo).date()).days
    if seconds < _MINUTE:
        return "just now"
    if seconds < _HOUR:
        return _count(int(seconds // _MINUTE), "minute")
    if days == 0:
        return _count(int(seconds // _HOUR), "hour")
    if days == 1:
        return "yesterday"
    return _count(days, "day") if days < 7 else f"{then.day} {then:%B %Y}"


def _count(number: int, unit: str) -> str:
    return f"{number} {unit}{'' if number == 1 else 's'} ago"
