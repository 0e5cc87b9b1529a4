"""The context window: what stays, what leaves, and that everybody sees the same."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from adventure.errors import PromptTooLong
from adventure.story.window import Window, WindowPlan, plan


def fit(system: int, exchanges: Sequence[int], newest: int, budget: int) -> Window:
    return plan(system, exchanges, budget).fit(newest)


sizes = st.lists(st.integers(1, 400), max_size=120)
budgets = st.integers(700, 4000)


def test_a_short_story_is_all_there() -> None:
    assert fit(100, [50, 60, 70], 20, 1000) == Window(0, 300, False)


def test_an_opening_has_no_exchanges() -> None:
    assert fit(100, [], 20, 120) == Window(0, 120, False)


def test_the_oldest_leave_in_one_larger_step() -> None:
    windows = [fit(100, [100] * turns, 20, 1000) for turns in range(14)]
    moves = [turns for turns, window in enumerate(windows) if window.slid]
    assert moves == [8, 12]
    assert windows[7] == Window(0, 820, False)
    assert windows[8] == Window(4, 520, True)


@given(sizes, st.integers(1, 400), budgets)
def test_a_copy_goes_on_by_itself(exchanges: list[int], more: int, budget: int) -> None:
    before = plan(100, exchanges, budget)
    after = before.copy()
    after.push(more)
    assert after == plan(100, [*exchanges, more], budget)
    assert before == plan(100, exchanges, budget)


def test_the_next_window_is_settled_before_it_is_needed() -> None:
    plans = [plan(100, [50] * turns, 1000) for turns in range(25)]
    starts = {each.start: turns for turns, each in reversed([*enumerate(plans)])}
    assert starts == {0: 0, 8: 16, 16: 24}
    assert [(each.start, each.coming) for each in plans[12:18]] == [(0, 8), (0, 8), (0, 8), (0, 8), (8, 8), (8, 8)]


def test_a_system_prompt_that_cannot_fit_is_refused_with_both_numbers() -> None:
    with pytest.raises(PromptTooLong) as caught:
        fit(990, [10], 20, 1000)
    assert (caught.value.needed, caught.value.available) == (1010, 1000)


def test_a_long_message_makes_room_for_itself_alone() -> None:
    exchanges = [100] * 7
    assert fit(100, exchanges, 20, 1000).start == 0
    long = fit(100, exchanges, 600, 1000)
    assert (long.start, long.slid) == (6, True)
    assert fit(100, exchanges, 890, 1000) == Window(7, 990, True)


def test_an_exchange_larger_than_the_window_does_not_stay() -> None:
    assert fit(100, [50, 5000], 20, 1000) == Window(2, 120, True)
    assert fit(100, [50, 5000, 60], 20, 1000) == Window(2, 180, True)


@given(sizes, budgets, st.integers(1, 80))
@settings(deadline=None)
def test_the_prompt_fits_and_the_newest_exchange_is_in_it(exchanges: list[int], budget: int, newest: int) -> None:
    window = fit(150, exchanges, newest, budget)
    assert window.tokens == 150 + sum(exchanges[window.start :]) + newest
    assert window.tokens <= budget
    if exchanges:
        assert window.start < len(exchanges)


@given(sizes, budgets)
@settings(deadline=None)
def test_the_start_never_moves_back_and_then_stays(exchanges: list[int], budget: int) -> None:
    grown = WindowPlan(150, budget)
    for size in exchanges:
        before = grown.start
        grown.push(size)
        window = grown.fit(1)
        assert grown.start >= before
        assert window.slid == (window.start > before)
        free = budget - window.tokens
        assert not window.slid or free >= int(budget * 0.2) or window.start == len(grown._sizes) - 1


@given(st.lists(st.integers(20, 60), min_size=40, max_size=120))
@settings(deadline=None)
def test_the_prefix_is_stable_for_many_turns(exchanges: list[int]) -> None:
    starts = [fit(150, exchanges[:turn], 10, 1600).start for turn in range(len(exchanges) + 1)]
    moves = [turn for turn, (old, new) in enumerate(pairwise(starts)) if new > old]
    assert all(later - earlier >= 6 for earlier, later in pairwise(moves))


@given(sizes, sizes, sizes, budgets)
@settings(deadline=None)
def test_branches_share_the_starts_of_what_they_share(
    shared: list[int], left: list[int], right: list[int], budget: int
) -> None:
    def starts(exchanges: list[int]) -> list[int]:
        return [fit(150, exchanges[:turn], 10, budget).start for turn in range(len(exchanges) + 1)]

    assert starts(shared + left)[: len(shared) + 1] == starts(shared + right)[: len(shared) + 1]


@given(sizes, budgets, st.data())
@settings(deadline=None)
def test_messages_of_any_length_never_move_the_start_back(
    exchanges: list[int], budget: int, data: st.DataObject
) -> None:
    before = 0
    for turn in range(len(exchanges)):
        message = data.draw(st.integers(1, exchanges[turn]))
        window = fit(150, exchanges[:turn], message, budget)
        assert window.start >= before
        before = window.start


@given(sizes, budgets)
@settings(deadline=None)
def test_the_next_window_is_known_before_the_next_message(exchanges: list[int], budget: int) -> None:
    usual = min(256, budget // 8)
    if exchanges and exchanges[-1] + 150 + usual > budget:
        return
    assert plan(150, exchanges, budget).start == fit(150, exchanges, usual, budget).start


@given(st.lists(st.integers(20, 120), max_size=120), st.integers(1400, 4000))
@settings(deadline=None)
def test_the_window_moves_to_where_it_was_settled_long_before(exchanges: list[int], budget: int) -> None:
    plans = [plan(150, exchanges[:turns], budget) for turns in range(len(exchanges) + 1)]
    for turn, (before, after) in enumerate(pairwise(plans)):
        assert after.start in (before.start, before.coming)
        assert before.coming in (before.start, after.start, after.coming)
        if after.start > before.start and turn > 3:
            assert plans[turn - 1].coming == after.start > plans[turn - 1].start


def test_a_plan_gives_what_a_replay_gives() -> None:
    exchanges = [(turn * 37) % 210 + 5 for turn in range(300)]
    grown = WindowPlan(90, 1500)
    for turn, size in enumerate(exchanges, 1):
        grown.push(size)
        assert grown.fit(30) == fit(90, exchanges[:turn], 30, 1500)


def test_five_thousand_turns_are_replayed_in_one_pass() -> None:
    slides = []

    class Counted(list[int]):
        def __getitem__(self, index):  # type: ignore[no-untyped-def]
            slides.append(index)
            return super().__getitem__(index)

    grown = WindowPlan(100, 2000, _sizes=Counted())
    for _ in range(5000):
        grown.push(90)
    assert len(slides) == grown.coming == len(set(slides))
