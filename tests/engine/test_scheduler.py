from __future__ import annotations

from adventure.engine.base import Priority
from adventure.engine.llama.scheduler import Limits, Share, Work, next_batch

LIMITS = Limits(foreground=512, background=64, joint=16)


def work(
    number: int, evaluated: int, total: int, *, prompt: int = 1000, front: bool = False, stop: int | None = None
) -> Work:
    priority = Priority.FOREGROUND if front else Priority.BACKGROUND
    return Work(number, priority, evaluated, total, prompt, stop)


def test_nothing_to_do() -> None:
    assert next_batch([], LIMITS) == ()


def test_the_foreground_runs_alone_whatever_came_before_it() -> None:
    works = [work(1, 1000, 1001), work(2, 0, 1000), work(3, 1003, 1004, front=True)]
    assert next_batch(works, LIMITS) == (Share(3, 1),)


def test_the_oldest_foreground_goes_first() -> None:
    works = [work(1, 0, 1000, front=True), work(2, 0, 1000, front=True)]
    assert next_batch(works, LIMITS) == (Share(1, 512),)


def test_background_prompts_come_one_by_one_before_any_background_reply() -> None:
    works = [work(1, 1000, 1001), work(2, 128, 1000), work(3, 0, 1000)]
    assert next_batch(works, LIMITS) == (Share(2, 64),)


def test_background_replies_advance_together() -> None:
    works = [work(1, 1000, 1001), work(2, 999, 1000), work(3, 1010, 1040)]
    assert next_batch(works, LIMITS) == (Share(1, 1), Share(2, 1), Share(3, 16))


def test_chunks_end_at_multiples_of_their_size_wherever_they_begin() -> None:
    assert next_batch([work(1, 500, 1000, front=True)], LIMITS) == (Share(1, 12),)
    assert next_batch([work(1, 70, 1000)], LIMITS) == (Share(1, 58),)
    assert next_batch([work(1, 990, 1000)], LIMITS) == (Share(1, 10),)


def test_a_chunk_pauses_where_a_checkpoint_is_kept() -> None:
    assert next_batch([work(1, 10, 1000, front=True, stop=33)], LIMITS) == (Share(1, 23),)
    assert next_batch([work(1, 33, 1000, front=True, stop=33)], LIMITS) == (Share(1, 479),)


def silent(number: int, evaluated: int) -> Work:
    """A prompt of 1,000 tokens that is only to be evaluated."""
    return work(number, evaluated, 999)


def test_a_prompt_without_a_reply_waits_until_all_replies_have_begun() -> None:
    fresh, begun = work(1, 1006, 1007), work(2, 1012, 1013)
    assert next_batch([fresh, begun, silent(3, 0)], LIMITS) == (Share(1, 1), Share(2, 1))
    assert next_batch([work(1, 1007, 1008), begun, silent(3, 0)], LIMITS) == (Share(3, 64),)
    assert next_batch([silent(3, 0), work(4, 0, 1000)], LIMITS) == (Share(4, 64),)


def test_a_prompt_without_a_reply_goes_on_when_there_are_no_replies() -> None:
    assert next_batch([silent(3, 960), silent(4, 0)], LIMITS) == (Share(3, 39),)
