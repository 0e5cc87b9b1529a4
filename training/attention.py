"""Causal attention in bfloat16 on a processor, a block of queries at a time.

torch's own flash attention for processors does its sums in float32; matrix products in bfloat16 are several times
faster where the processor has them. What is kept for the way back is the probabilities: half the square of the length.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

BLOCK = 256
"""Queries at a time: what none of them may see is not computed."""


def attend(q: Tensor, k: Tensor, v: Tensor) -> Tensor:
    """What each position of ``q``, ``k``, ``v`` (batch, heads, length, head; bfloat16) takes from those before it."""
    out: Tensor = Causal.apply(q, k, v)
    return out


def _blocks(length: int) -> list[tuple[slice, slice]]:
    """(queries, what they may see) in turn."""
    ends = [min(start + BLOCK, length) for start in range(0, length, BLOCK)]
    return [(slice(place * BLOCK, end), slice(0, end)) for place, end in enumerate(ends)]


class Causal(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        scaled = q * q.shape[-1] ** -0.5
        held, told = [], []
        for here, seen in _blocks(q.shape[2]):
            likely = _likely(scaled[:, :, here] @ k[:, :, seen].transpose(-1, -2), here.start)
            told.append(likely @ v[:, :, seen])
            held.append(likely)
        out = torch.cat(told, 2)
        ctx.save_for_backward(scaled, k, v, out, *held)
        return out

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor, Tensor, Tensor]:  # type: ignore[override]
        scaled, k, v, out, *held = ctx.saved_tensors
        grad_q = []
        grad_k, grad_v = torch.zeros_like(k, dtype=torch.float32), torch.zeros_like(v, dtype=torch.float32)
        common = (grad.float() * out.float()).sum(-1, keepdim=True)
        for (here, seen), likely in zip(_blocks(k.shape[2]), held, strict=True):
            came = grad[:, :, here]
            pulled = (came @ v[:, :, seen].transpose(-1, -2)).float() - common[:, :, here]
            slope = (likely.float() * pulled).to(k.dtype)
            grad_v[:, :, seen] += likely.transpose(-1, -2) @ came
            grad_k[:, :, seen] += slope.transpose(-1, -2) @ scaled[:, :, here]
            grad_q.append(slope @ k[:, :, seen])
        return torch.cat(grad_q, 2) * k.shape[-1] ** -0.5, grad_k.to(k.dtype), grad_v.to(v.dtype)


def _likely(scores: Tensor, first: int) -> Tensor:
    """Probabilities of ``scores`` (batch, heads, queries, seen), the first query standing at ``first``."""
    place = torch.arange(scores.shape[-1])
    later = place > torch.arange(first, first + scores.shape[-2]).unsqueeze(1)
    return torch.softmax(scores.float().masked_fill(later, float("-inf")), -1).to(scores.dtype)
