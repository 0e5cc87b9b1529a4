"""Whether the machine has something better to do than to write ahead. Cheap to ask: once a turn."""

from __future__ import annotations

import psutil

_SCARCE = 0.05
"""Share of memory that must be free."""
_CROWDED = 0.6
"""Share of the processor that other programs may take."""


class Pressure:
    """Remembers the processor's clocks from one question to the next."""

    def __init__(self) -> None:
        self._last = (_clocks(), 0.0)

    def reason(self, engine: int | None = None) -> str:
        """Why to do less, in a few words; empty when nothing speaks against work. ``engine`` is the process id of the
        engine, whose own work does not count."""
        crowded = self._others(engine) > _CROWDED
        if _on_battery():
            return "on battery"
        memory = psutil.virtual_memory()
        if memory.available < memory.total * _SCARCE:
            return "memory is short"
        return "the processor is busy with other programs" if crowded else ""

    def _others(self, engine: int | None) -> float:
        """The part of the processor that other programs took since the last question, 0 to 1."""
        (before_idle, before_total), before_own = self._last
        (idle, total), own = _clocks(), _used_by(engine)
        self._last = ((idle, total), own)
        passed = total - before_total
        ours = max(own - before_own, 0.0) if before_own else own
        return max(passed - (idle - before_idle) - ours, 0.0) / passed if passed > 0 else 0.0


def _clocks() -> tuple[float, float]:
    """Seconds the cores were idle, and seconds in all, added up over the cores."""
    times = psutil.cpu_times()
    idle = times.idle + getattr(times, "iowait", 0.0)
    guests = getattr(times, "guest", 0.0) + getattr(times, "guest_nice", 0.0)  # counted in user, too
    return idle, sum(times) - guests


def _used_by(process: int | None) -> float:
    try:
        times = psutil.Process(process).cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


def _on_battery() -> bool:
    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    return battery is not None and battery.power_plugged is False
