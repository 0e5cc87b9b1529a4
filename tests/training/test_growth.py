"""A grown model says what it said, and its new layers learn."""

from __future__ import annotations

import pytest

pytest.importorskip("torch", reason="torch is in the training extra only")

import torch

from training.growth import grow, sources
from training.model import Config, Lantern


def test_added_layers_are_spread_and_copy_the_one_below() -> None:
    assert sources(4, 6) == [(0, False), (0, True), (1, False), (2, False), (2, True), (3, False)]
    assert sources(2, 2) == [(0, False), (1, False)]
    with pytest.raises(ValueError, match="3 layers cannot become 2"):
        grow({}, 3, 2)


def test_a_grown_model_says_the_same_and_learns() -> None:
    torch.manual_seed(1)
    small = Lantern(Config(vocab=64, width=32, layers=2, heads=1, kv_heads=1, hidden=48, context=32))
    for weight in small.parameters():
        weight.data.add_(torch.randn_like(weight) * 0.05)
    large = Lantern(Config(vocab=64, width=32, layers=3, heads=1, kv_heads=1, hidden=48, context=32))
    large.load_state_dict(grow(small.state_dict(), 2, 3))
    ids = torch.randint(0, 64, (2, 16))
    assert torch.allclose(small(ids), large(ids), atol=1e-5)
    large.loss(ids, ids.roll(-1, 1)).backward()
    added = large.blocks[1]
    assert added.out.weight.grad.abs().max() > 0
    assert added.down.weight.grad.abs().max() > 0
