"""Whether the machine has something better to do than to write ahead. Cheap to ask: once a turn."""

from __future__ import annotations

import os

_SCARCE = 0.05
"""Share of memory that must be free."""
_CROWDED = 0.6
"""Share of the processor that other programs may take."""


class Pressure:
    """Remembers the processor's clocks from one question to the next; the first finds it free."""

    def __init__(self) -> None:
        self._last: tuple[float, float, float] | None = None

    def reason(self, engine: int | None = None) -> str:
        """Why to do less, in a few words; empty when nothing speaks against work. ``engine`` is the process id of the
        engine, whose own work does not count, nor does ours."""
        import psutil

        crowded = self._others(engine) > _CROWDED
        if _on_battery():
            return "on battery"
        memory = psutil.virtual_memory()
        if memory.available < memory.total * _SCARCE:
            return "memory is short"
        return "the processor is busy with other programs" if crowded else ""

    def _others(self, engine: int | None) -> float:
        """The part of the processor that other programs took since the last question, 0 to 1."""
        now = (*_clocks(), _used_by(os.getpid()) + (_used_by(engine) if engine else 0.0))
        last, self._last = self._last or now, now
        idle, passed, own = (after - before for after, before in zip(now, last, strict=True))
        return max(passed - idle - max(own, 0.0), 0.0) / passed if passed > 0 else 0.0


def _clocks() -> tuple[float, float]:
    """Seconds the cores were idle, and seconds in all, added up over the cores."""
    import psutil

    times = psutil.cpu_times()
    idle = times.idle + getattr(times, "iowait", 0.0)
    guests = getattr(times, "guest", 0.0) + getattr(times, "guest_nice", 0.0)  # counted in user, too
    return idle, sum(times) - guests


def _used_by(process: int) -> float:
    """Seconds of processor time; 0 for a process that is gone."""
    import psutil

    try:
        times = psutil.Process(process).cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


def _on_battery() -> bool:
    import psutil

    battery = psutil.sensors_battery() if hasattr(psutil, "sensors_battery") else None
    return battery is not None and battery.power_plugged is False
