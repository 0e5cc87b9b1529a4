"""Attention in blocks beside torch's own."""

from __future__ import annotations

import pytest

pytest.importorskip("torch", reason="torch is in the training extra only")

import torch
from torch import Tensor
from torch.nn.functional import scaled_dot_product_attention

from training import attention


def gradients(told: Tensor, given: tuple[Tensor, ...], wanted: Tensor) -> list[Tensor]:
    return [told.detach(), *torch.autograd.grad(told, given, wanted)]


@pytest.mark.parametrize("length", [40, 256, 600])
def test_blocks_tell_and_learn_what_torch_does(length: int) -> None:
    """The last block may be short, and there may be one only."""
    torch.manual_seed(length)
    exact = tuple(torch.randn(2, 3, length, 16, requires_grad=True) for _ in range(3))
    half = tuple(one.detach().bfloat16().requires_grad_() for one in exact)
    wanted = torch.randn(2, 3, length, 16)
    ours = gradients(attention.attend(*half), half, wanted.bfloat16())
    theirs = gradients(scaled_dot_product_attention(*exact, is_causal=True), exact, wanted)
    for one, other in zip(ours, theirs, strict=True):
        assert (one.float() - other).norm() < 0.01 * other.norm()


def test_nothing_is_taken_from_what_comes_later() -> None:
    torch.manual_seed(1)
    q, k, v = (torch.randn(1, 1, 300, 16, dtype=torch.bfloat16) for _ in range(3))
    before = attention.attend(q, k, v)
    k[:, :, 280:], v[:, :, 280:] = 9.0, 9.0
    after = attention.attend(q, k, v)
    assert torch.equal(before[:, :, :280], after[:, :, :280])
    assert not torch.equal(before[:, :, 280:], after[:, :, 280:])
