"""What the sampler picks when only the likely tokens are shown to it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from gguf_factory import tiny_llama

from adventure.engine.base import Sampling
from adventure.engine.llama.binding import Model
from adventure.engine.llama.sampler import Sampler


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Model]:
    extra = [f"word{number}" for number in range(9000)]
    loaded = Model(tiny_llama(tmp_path_factory.mktemp("models") / "wide.gguf", extra=extra))
    yield loaded
    loaded.close()


@pytest.mark.parametrize(
    "sampling",
    [
        Sampling(),
        Sampling(temperature=0),
        Sampling(temperature=1.5, top_k=200, top_p=1, min_p=0),
        Sampling(repeat_penalty=1.4),
        Sampling(temperature=1.2, repeat_penalty=1.4, dry_multiplier=0.8, dry_last_n=512),
    ],
)
def test_the_likely_ones_are_enough(model: Model, sampling: Sampling) -> None:
    chance = np.random.default_rng(4)
    ids = np.arange(model.size, dtype=np.int32)
    for seed in range(20):
        logits = (chance.standard_normal(model.size) * 3).astype(np.float32)
        history = [int(token) for token in np.argsort(logits)[-600:]]
        allowed = chance.random(model.size) < 0.5
        among_all, among_likely = (Sampler(model, sampling, seed, history) for _ in range(2))
        likely = among_likely.likeliest(logits, ids)
        found = likely[allowed[likely]]
        assert len(likely) < len(ids)
        assert among_likely.enough(found)
        assert among_likely.pick(logits, found) == among_all.pick(logits, ids[allowed])
        among_all.close()
        among_likely.close()


@pytest.mark.parametrize("sampling", [Sampling(top_k=0), Sampling(repeat_penalty=0.9)])
def test_a_sampler_that_looks_at_all_is_shown_all(model: Model, sampling: Sampling) -> None:
    sampler = Sampler(model, sampling, 1)
    ids = np.arange(model.size, dtype=np.int32)
    assert len(sampler.likeliest(np.zeros(model.size, dtype=np.float32), ids)) == len(ids)
    assert not sampler.enough(ids)
    sampler.close()


def test_logits_that_are_no_numbers_are_never_likely(model: Model) -> None:
    sampler = Sampler(model, Sampling(), 1)
    logits = np.zeros(model.size, dtype=np.float32)
    logits[:2000] = np.nan
    ids = np.arange(model.size, dtype=np.int32)
    assert sampler.likeliest(logits, ids).min() >= 2000
    assert sampler.pick(logits, ids) >= 2000
    sampler.close()
