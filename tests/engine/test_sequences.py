from __future__ import annotations

from random import Random

import pytest

from adventure.engine.llama.sequences import Plan, Sequences, shared
from adventure.errors import EngineBusy

STEM = list(range(100, 120))


def hold(books: Sequences, tokens: list[int]) -> int:
    """A busy sequence with all of ``tokens`` evaluated."""
    plan = books.acquire(tokens)
    books.extend(plan.target, tokens[plan.copied :])
    return plan.target


def test_shared_is_the_common_prefix() -> None:
    assert shared([1, 2, 3], [1, 2, 4]) == 2
    assert shared([1, 2], [1, 2, 3]) == 2
    assert shared([], [1]) == 0
    assert shared([9], [1]) == 0


def test_the_first_request_copies_nothing() -> None:
    assert Sequences(4, trims=True).acquire([1, 2]) == Plan(target=0)


def test_a_fork_shares_the_longest_prefix_and_its_cells() -> None:
    books = Sequences(4, trims=True)
    hold(books, [1, 2, 9])
    source = hold(books, [*STEM, 1])
    plan = books.acquire([*STEM, 2, 3])
    assert (plan.source, plan.copied, plan.evicted) == (source, len(STEM), ())
    books.extend(plan.target, [2, 3])
    assert books.cells_used == 3 + len(STEM) + 1 + 2


def test_the_last_token_is_always_evaluated_anew() -> None:
    books = Sequences(4, trims=True)
    hold(books, STEM)
    assert books.acquire(STEM).copied == len(STEM) - 1


def test_without_trimming_only_whole_sequences_are_forked() -> None:
    books = Sequences(4, trims=False)
    whole = hold(books, STEM)
    assert books.acquire([*STEM, 1]).source == whole
    assert books.acquire([*STEM[:-1], 7, 8]).source is None
    assert books.acquire(STEM).source is None


def test_a_checkpoint_can_be_forked_after_the_sequence_went_on() -> None:
    books = Sequences(4, trims=False)
    first = hold(books, STEM)
    kept = books.checkpoint(first)
    books.extend(first, [1, 2, 3])
    assert kept == Plan(target=1, source=first, copied=len(STEM))
    plan = books.acquire([*STEM, 9])
    assert (plan.source, plan.copied) == (1, len(STEM))


def test_the_same_checkpoint_is_kept_once() -> None:
    books = Sequences(4, trims=False)
    first = hold(books, STEM)
    assert books.checkpoint(first) is not None
    assert books.checkpoint(first) is None


def test_attention_models_need_no_checkpoints() -> None:
    books = Sequences(4, trims=True)
    assert books.checkpoint(hold(books, STEM)) is None


def test_a_checkpoint_never_takes_a_busy_place() -> None:
    books = Sequences(2, trims=False)
    first = hold(books, [1, 2])
    hold(books, [5, 6])
    assert books.checkpoint(first) is None


def test_busy_sequences_are_never_evicted() -> None:
    books = Sequences(2, trims=True)
    hold(books, [1])
    hold(books, [2])
    with pytest.raises(EngineBusy):
        books.acquire([3])
    assert books.evict() is None


def test_covered_sequences_go_first_then_the_longest_unused() -> None:
    books = Sequences(4, trims=True)
    other, stem, longer = hold(books, [7, 8]), hold(books, STEM), hold(books, [*STEM, 1])
    for sequence in (other, stem, longer):
        books.release(sequence)
    assert [books.evict(), books.evict(), books.evict()] == [stem, other, longer]


def test_the_source_is_spared_when_another_can_go() -> None:
    books = Sequences(2, trims=True)
    stem, other = hold(books, STEM), hold(books, [7, 8])
    books.release(stem)
    books.release(other)
    plan = books.acquire([*STEM, 1])
    assert (plan.source, plan.target, plan.evicted) == (stem, other, (other,))


def test_a_lone_source_is_continued_in_place() -> None:
    books = Sequences(1, trims=True)
    books.release(hold(books, STEM))
    plan = books.acquire([*STEM[:5], 1, 2])
    assert plan == Plan(target=0, source=0, copied=5)
    assert books[0].tokens == STEM[:5]


def test_three_futures_cost_their_own_tokens_only() -> None:
    books = Sequences(8, trims=True)
    stem = list(range(2000))
    books.release(hold(books, stem))
    for option in range(3):
        hold(books, [*stem, 5000 + option, *range(6000, 6099)])
    assert books.cells_used <= 1.1 * 2000 + 3 * 100


@pytest.mark.parametrize("trims", [True, False])
def test_books_match_a_memory_that_is_told_only_the_plans(trims: bool) -> None:
    """Random play: what the plans say must leave the memory with exactly what the books claim."""
    random, books, memory, busy = Random(5), Sequences(5, trims=trims), {}, []
    for _ in range(2000):
        if busy and random.random() < 0.5:
            sequence = busy.pop(random.randrange(len(busy)))
            if random.random() < 0.3:
                books.drop(sequence)
                del memory[sequence]
            else:
                books.release(sequence)
        elif len(busy) < 4:
            tokens = [random.randrange(2) for _ in range(random.randrange(1, 12))]
            plan = books.acquire(tokens)
            _follow(memory, plan, trims)
            assert memory[plan.target] == tokens[: plan.copied]
            assert plan.copied < len(tokens)
            memory[plan.target] = tokens.copy()
            books.extend(plan.target, tokens[plan.copied :])
            busy.append(plan.target)
            if (kept := books.checkpoint(plan.target)) is not None:
                _follow(memory, kept, trims)
        assert all(books[sequence].tokens == held for sequence, held in memory.items())


def _follow(memory: dict[int, list[int]], plan: Plan, trims: bool) -> None:
    for sequence in plan.evicted:
        del memory[sequence]
    source = [] if plan.source is None else memory[plan.source]
    assert trims or plan.copied == len(source)
    assert plan.target == plan.source or plan.target not in memory
    memory[plan.target] = source[: plan.copied]


def test_what_was_of_no_use_for_a_whole_turn_is_given_up() -> None:
    books = Sequences(6, trims=True)
    old, stem, asked = hold(books, [1, 2, 3]), hold(books, STEM), hold(books, [4, 5, 6])
    for sequence in (old, stem, asked):
        books.release(sequence)
    assert books.retire() == []
    books.acquire([*STEM, 7])
    books.touch([4, 5, 9])
    assert books.retire() == [old]
    assert books.known([1, 2, 3, 4]) == 0
    assert books.known([4, 5, 6, 7]) == 3


def test_whole_states_are_kept_and_busy_sequences_never_given_up() -> None:
    for trims in (True, False):
        books = Sequences(6, trims=trims)
        sequence = hold(books, STEM)
        if not trims:
            books.release(sequence)
        assert [books.retire() for _ in range(3)] == [[], [], []]
        assert books.known([*STEM, 1]) == len(STEM)


def moved(books: Sequences) -> int:
    """A story whose window has moved on, two turns ago; its sequence."""
    books.release(hold(books, list(range(1000))))
    books.retire()
    window = hold(books, [*range(400), *range(5000, 5400)])
    books.release(window)
    books.retire()
    return window


def test_a_window_that_the_story_has_left_is_given_up_after_one_turn_and_leaves_a_gap() -> None:
    books = Sequences(4, trims=True)
    window = moved(books)
    assert (books.cells_used, books.holes) == (800, 600)
    assert books.gather(window, 0) == []
    assert (books.cells_used, books.holes) == (800, 0)


@pytest.mark.parametrize(("own", "busy", "found"), [(3, False, True), (4, False, False), (0, True, False)])
def test_others_are_given_up_for_a_gap_only_if_that_loses_little(own: int, busy: bool, found: bool) -> None:
    books = Sequences(4, trims=True)
    window = moved(books)
    other = hold(books, [*range(400), *range(9000, 9000 + own)])
    if not busy:
        books.release(other)
    assert books.gather(window, 3) == ([other] if found else None)
    assert (books.holes == 0) is found
    assert books.busy == busy
