"""Measurements on a machine that is shared."""

from __future__ import annotations

from collections import namedtuple

import psutil
import pytest

from benchmarks.quiet import Stolen, quietest

Times = namedtuple("Times", ("user", "idle", "steal"))
Untold = namedtuple("Untold", ("user", "idle"))


def test_the_half_with_the_least_stolen_stays_in_its_order() -> None:
    assert quietest([1.0, 2.0, 3.0, 4.0], [0.01, 0.3, 0.02, 0.0]) == ([1.0, 4.0], 0.01)


def test_of_an_odd_number_the_larger_half_stays() -> None:
    assert quietest([5.0, 6.0, 7.0], [0.0, 0.0, 0.0]) == ([5.0, 6.0], 0.0)
    assert quietest([], []) == ([], 0.0)


@pytest.mark.parametrize(
    ("before", "after", "share"),
    [
        (Times(10, 5, 1), Times(13, 5, 2), 0.25),
        (Times(1, 1, 1), Times(1, 1, 1), 0.0),
        (Untold(1, 1), Untold(2, 2), 0.0),
    ],
)
def test_what_is_stolen_is_a_share_of_all_that_passed(
    before: tuple[float, ...], after: tuple[float, ...], share: float, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(psutil, "cpu_times", iter([before, after]).__next__)
    with Stolen() as stolen:
        pass
    assert stolen.share == share
