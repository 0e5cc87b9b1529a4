"""What a run of the benchmarks keeps and shows."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from benchmarks.report import Report, Row, percentile


def test_a_bar_is_kept_from_its_own_side() -> None:
    assert Row(1, "wait", 49.0, 50, unit="ms").passed is True
    assert Row(4, "speed", 0.94, 0.95, least=True).passed is False
    assert Row(0, "told only", 3.0).passed is None


@pytest.mark.parametrize(("part", "value"), [(0.95, 95), (0.5, 50), (1.0, 100), (0.001, 1)])
def test_a_percentile_is_one_of_the_values(part: float, value: int) -> None:
    assert percentile(list(range(100, 0, -1)), part) == value
    assert percentile([7.0], part) == 7.0


def test_a_part_that_is_run_again_replaces_its_rows_and_leaves_the_others(tmp_path: Path) -> None:
    file = tmp_path / "results" / "full.json"
    first = Report(file)
    first.add("decode", [Row(4, "speed", 0.9, 0.95, True)])
    first.add("read", [Row(1, "wait", 5.0, 50, unit="ms")], {"turns": 3})
    again = Report(file)
    again.add("decode", [Row(4, "speed", 0.97, 0.95, True)])
    assert [(row.claim, row.value) for row in again.rows] == [(1, 5.0), (4, 0.97)]
    assert json.loads(file.read_text())["parts"]["read"]["details"] == {"turns": 3}


def test_the_table_stands_between_its_marks_alone(tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    page.write_text("before\n<!-- full -->\nold\n<!-- full -->\nafter\n")
    report = Report(tmp_path / "full.json")
    report.add("read", [Row(1, "wait", 5.0, 50, unit="ms")])
    for _ in range(2):
        report.publish(page)
    text = page.read_text()
    assert text.startswith("before\n<!-- full -->\n| Claim |")
    assert text.endswith("<!-- full -->\nafter\n")
    assert "| 1. wait | 5.0 ms | <= 50.0 ms | pass |  |" in text
    assert "old" not in text


def test_a_page_without_marks_is_left_alone(tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    page.write_text("nothing here\n")
    Report(tmp_path / "full.json").publish(page)
    assert page.read_text() == "nothing here\n"
