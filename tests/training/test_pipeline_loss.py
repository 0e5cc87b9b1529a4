"""The slope that is written by hand, against the one that torch derives."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="torch is in the training extra only")


def test_rivals_are_pushed_down_by_the_slope_of_their_unlikelihood() -> None:
    from training.model import ChunkedLoss

    generator = torch.Generator().manual_seed(3)
    x = torch.randn(6, 5, generator=generator, dtype=torch.float64, requires_grad=True)
    weight = torch.randn(11, 5, generator=generator, dtype=torch.float64, requires_grad=True)
    targets = torch.tensor([1, 2, 3, 4, 5, 6])
    rivals = torch.tensor([[2, -1, -1], [3, 0, -1], [-1, -1, -1], [-1, 7, 8], [-1, -1, 9], [10, 1, 0]])
    likely = (x @ weight.t()).softmax(1).gather(1, rivals.clamp(min=0)) * (rivals >= 0)
    assert float(likely.detach().max()) < ChunkedLoss.SURE
    plain = torch.nn.functional.cross_entropy(x @ weight.t(), targets)
    wanted = torch.autograd.grad(plain - 0.5 * torch.log(1 - likely).sum() / len(targets), (x, weight))

    loss = ChunkedLoss.apply(x, weight, targets, rivals, 0.5)
    assert float(loss.detach()) == pytest.approx(float(plain.detach()))
    for found, expected in zip(torch.autograd.grad(loss, (x, weight)), wanted, strict=True):
        assert torch.allclose(found, expected)
