"""Muon for the matrices of the layers, AdamW for everything else.

Muon (Keller Jordan, 2024): momentum whose update is made nearly orthogonal by five Newton-Schulz steps.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import Any

import torch
from torch import Tensor

from training.model import Block, Lantern

_A, _B, _C = 3.4445, -4.7750, 2.0315
"""Coefficients of the quintic from the Muon write-up."""


def orthogonal(matrix: Tensor, steps: int = 5, half: bool = False) -> Tensor:
    """The nearest matrix with singular values about 1; ``half`` multiplies in bfloat16, which is near enough."""
    x = matrix / (matrix.norm() + 1e-7)
    x = x.bfloat16() if half else x
    tall = x.shape[0] > x.shape[1]
    x = x.t() if tall else x
    for _ in range(steps):
        gram = x @ x.t()
        x = _A * x + (_B * gram + _C * gram @ gram) @ x
    return x.t() if tall else x


class Muon(torch.optim.Optimizer):
    """``parts`` of a group: row counts of the matrices its one parameter holds, each orthogonalized by itself."""

    def __init__(self, groups: Iterable[dict[str, Any]], lr: float, momentum: float, decay: float) -> None:
        super().__init__(groups, {"lr": lr, "momentum": momentum, "decay": decay, "parts": None})
        self.half = False

    def step(self) -> None:  # type: ignore[override]
        for job in self.jobs():
            job()

    def jobs(self) -> Iterator[Callable[[], None]]:
        """One step as pieces of work that may run at the same time."""
        for group in self.param_groups:
            for weight in group["params"]:
                if weight.grad is not None:
                    yield partial(self._update, weight, group)

    @torch.no_grad()
    def _update(self, weight: Tensor, group: dict[str, Any]) -> None:
        held = self.state[weight].setdefault("momentum", torch.zeros_like(weight))
        held.lerp_(weight.grad, 1 - group["momentum"])
        wanted = weight.grad.lerp(held, group["momentum"])
        weight.mul_(1 - group["lr"] * group["decay"])
        rows = group["parts"] or [weight.shape[0]]
        for target, part in zip(weight.split(rows), wanted.split(rows), strict=True):
            scale = max(1.0, part.shape[0] / part.shape[1]) ** 0.5
            target.add_(orthogonal(part, half=self.half), alpha=-group["lr"] * scale)


def make(model: Lantern, matrix_lr: float, other_lr: float) -> tuple[Muon, torch.optim.AdamW]:
    """The optimizers of every parameter of ``model``."""
    matrices: list[dict[str, Any]] = []
    for block in model.blocks:
        if not isinstance(block, Block):
            raise TypeError(f"{type(block).__name__} is not a Block")
        for name, layer in block.named_children():
            if isinstance(layer, torch.nn.Linear):
                matrices.append({"params": [layer.weight], "parts": block.parts.get(name)})
    taken = {id(weight) for group in matrices for weight in group["params"]}
    others = [weight for weight in model.parameters() if id(weight) not in taken]
    muon = Muon(matrices, lr=matrix_lr, momentum=0.95, decay=0.02)
    adam = torch.optim.AdamW(others, lr=other_lr, betas=(0.9, 0.95), weight_decay=0.0, fused=True)
    for group in (*muon.param_groups, *adam.param_groups):
        group["base_lr"] = group["lr"]
    return muon, adam
