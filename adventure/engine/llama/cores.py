"""How many threads to compute with."""

from __future__ import annotations

import os
from math import ceil
from pathlib import Path

import psutil

_CPU_MAX = Path("/sys/fs/cgroup/cpu.max")
_CFS_QUOTA = Path("/sys/fs/cgroup/cpu/cpu.cfs_quota_us")
_CFS_PERIOD = Path("/sys/fs/cgroup/cpu/cpu.cfs_period_us")


def physical_cores() -> int:
    """Cores this process may use at once, at least 1: hyper-threads counted once, no more than its CPU affinity and its
    control group allow."""
    limits = [psutil.cpu_count(logical=False) or os.cpu_count() or 1, affinity()]
    quota = cpu_quota()
    if quota is not None:
        limits.append(quota)
    return max(1, min(limits))


def affinity() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def cpu_quota() -> int | None:
    """CPUs a control group grants, rounded up; None without a limit."""
    try:
        if _CPU_MAX.exists():
            quota, period = _CPU_MAX.read_text().split()[:2]
        else:
            quota, period = _CFS_QUOTA.read_text().strip(), _CFS_PERIOD.read_text().strip()
        return ceil(int(quota) / int(period)) if int(quota) > 0 else None
    except (OSError, ValueError):
        return None
