from __future__ import annotations

import datetime as dt

import pytest

from training import schedule


def test_budget_counts_tokens_or_seconds() -> None:
    assert schedule.Budget(tokens=200).progress(50, 1e9) == 0.25
    assert schedule.Budget(seconds=200).progress(10**9, 50) == 0.25
    assert schedule.Budget(seconds=200).progress(0, 900) == 1.0


def test_a_time_already_past_means_tomorrow() -> None:
    now = dt.datetime(2024, 5, 1, 21, 30, 15)
    assert schedule.seconds_until("21:40", now) == 9 * 60 + 45
    assert schedule.seconds_until("21:30", now) == 24 * 3600 - 15


def test_rate_rises_then_falls_to_zero() -> None:
    assert schedule.rate(0, 0.0) < 0.05
    assert schedule.rate(1000, schedule.FLAT) == 1.0
    assert schedule.rate(1000, 0.9) < schedule.rate(1000, 0.6) < 1.0
    assert schedule.rate(1000, 1.0) == 0.0


def test_lengths_follow_the_progress() -> None:
    lengths = schedule.parse_lengths("512:0.4,1024:0.9,2048:1")
    assert [schedule.length_at(lengths, p) for p in (0, 0.39, 0.4, 0.95, 1)] == [512, 512, 1024, 2048, 2048]


@pytest.mark.parametrize("text", ["512:0.4", "512:0.9,1024:0.4,2048:1", "x"])
def test_lengths_that_make_no_sense_are_refused(text: str) -> None:
    with pytest.raises(ValueError):
        schedule.parse_lengths(text)
