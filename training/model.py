"""LLaMA as llama.cpp reads it: pre-norm, rotary positions on adjacent pairs, SwiGLU.

The output has a matrix of its own: with a shared one every token pulls towards itself, and a small model stammers.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812
from torch import Tensor, nn

from training import attention


@dataclass(frozen=True, slots=True)
class Config:
    vocab: int = 4096
    width: int = 256
    layers: int = 6
    heads: int = 4
    kv_heads: int = 4
    hidden: int = 704
    context: int = 2048
    rope_base: float = 500000.0
    epsilon: float = 1e-5

    @property
    def head(self) -> int:
        return self.width // self.heads

    def as_dict(self) -> dict[str, Any]:
        return asdict(self)


SIZES = {
    "tiny": Config(width=64, layers=2, heads=1, kv_heads=1, hidden=128),
    "2m": Config(width=192, layers=4, heads=3, kv_heads=3, hidden=512),
    "4m": Config(width=256, layers=4, heads=4, kv_heads=4, hidden=704),
    "6m": Config(width=256, layers=6, heads=4, kv_heads=4, hidden=704),
    "10m": Config(width=320, layers=7, heads=5, kv_heads=5, hidden=864),
}
"""Parameters, about, in millions."""


class RMSNorm(nn.Module):
    def __init__(self, config: Config) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.ones(config.width))
        self.epsilon = config.epsilon

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + self.epsilon) * self.weight


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """``x`` (batch, heads, length, head), turned by its position: each adjacent pair is one plane."""
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cos - odd * sin, even * sin + odd * cos), dim=-1).flatten(-2)


def angles(config: Config, length: int) -> tuple[Tensor, Tensor]:
    """Cosine and sine (length, head / 2) of every position and plane."""
    rates = config.rope_base ** (-torch.arange(0, config.head, 2, dtype=torch.float32) / config.head)
    turns = torch.outer(torch.arange(length, dtype=torch.float32), rates)
    return turns.cos(), turns.sin()


class Block(nn.Module):
    """One layer. Query, key and value share one matrix, and so do gate and up: fewer, larger products."""

    def __init__(self, config: Config) -> None:
        super().__init__()
        self.config = config
        kv = config.kv_heads * config.head
        self.attention_norm = RMSNorm(config)
        self.qkv = nn.Linear(config.width, config.width + 2 * kv, bias=False)
        self.out = nn.Linear(config.width, config.width, bias=False)
        self.mlp_norm = RMSNorm(config)
        self.gate_up = nn.Linear(config.width, 2 * config.hidden, bias=False)
        self.down = nn.Linear(config.hidden, config.width, bias=False)

    @property
    def parts(self) -> dict[str, list[int]]:
        """Row counts of the matrices that ``qkv`` and ``gate_up`` hold."""
        kv = self.config.kv_heads * self.config.head
        return {"qkv": [self.config.width, kv, kv], "gate_up": [self.config.hidden, self.config.hidden]}

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        x = x + self.attend(self.attention_norm(x), cos, sin)
        gate, up = self.gate_up(self.mlp_norm(x)).chunk(2, dim=-1)
        return x + self.down(F.silu(gate) * up)

    def attend(self, x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
        batch, length, width = x.shape
        q, k, v = (
            part.view(batch, length, -1, self.config.head).transpose(1, 2)
            for part in self.qkv(x).split(self.parts["qkv"], dim=-1)
        )
        q, k = rotate(q, cos, sin), rotate(k, cos, sin)
        grouped = self.config.kv_heads != self.config.heads
        if v.dtype == torch.bfloat16 and not grouped:
            mixed = attention.attend(q.to(v.dtype), k.to(v.dtype), v)
        else:
            mixed = F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=grouped)
        return self.out(mixed.transpose(1, 2).reshape(batch, length, width))


class Lantern(nn.Module):
    def __init__(self, config: Config) -> None:
        super().__init__()
        self.config = config
        self.half = False
        """Whether :meth:`loss` multiplies in bfloat16; sums, weights and gradients stay float32."""
        self.embedding = nn.Embedding(config.vocab, config.width)
        self.blocks = nn.ModuleList(Block(config) for _ in range(config.layers))
        self.norm = RMSNorm(config)
        self.head = nn.Linear(config.width, config.vocab, bias=False)
        cos, sin = angles(config, config.context)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        self.apply(self._begin)

    def _begin(self, module: nn.Module) -> None:
        if isinstance(module, nn.Linear | nn.Embedding):
            nn.init.normal_(module.weight, std=0.02)
        if isinstance(module, Block):
            for layer in (module.out, module.down):
                nn.init.zeros_(layer.weight)

    def compile_blocks(self) -> None:
        """Compile each block by itself: one compilation serves every layer."""
        for block in self.blocks:
            block.compile(dynamic=False)

    def features(self, ids: Tensor) -> Tensor:
        """What the last layer says about each of ``ids`` (batch, length): (batch, length, width)."""
        cos, sin = self.cos[: ids.shape[1]], self.sin[: ids.shape[1]]
        x = self.embedding(ids)
        for block in self.blocks:
            x = block(x, cos, sin)
        return self.norm(x)

    def forward(self, ids: Tensor) -> Tensor:
        """Logits (batch, length, vocabulary)."""
        return self.head(self.features(ids))

    def loss(self, ids: Tensor, targets: Tensor, rivals: Tensor | None = None, push: float = 0.0) -> Tensor:
        """Mean loss over the targets that are not -1; ``rivals`` (batch, length, n) are pushed down with weight
        ``push``."""
        wanted = targets.flatten().ge(0).nonzero().squeeze(1)
        with torch.autocast("cpu", torch.bfloat16, enabled=self.half):
            features = self.features(ids)
        chosen = features.flatten(0, 1).index_select(0, wanted)
        against = rivals.flatten(0, 1).index_select(0, wanted) if rivals is not None and push else None
        goals = targets.flatten().index_select(0, wanted)
        return ChunkedLoss.apply(chosen, self.head.weight, goals, against, push, self.half)

    def size(self) -> int:
        return sum(parameter.numel() for parameter in self.parameters())


class ChunkedLoss(torch.autograd.Function):
    """Cross entropy through the head, a chunk of rows at a time, so that the logits stay in the cache.

    Its slope is also that of ``-push * log(1 - p)`` for the probability ``p`` of every rival (unlikelihood training,
    Welleck et al. 2019); the value is the cross entropy alone, so that losses stay comparable.
    """

    ROWS = 512
    SURE = 0.95
    """A rival likelier than this pulls no harder."""

    @staticmethod
    def forward(
        ctx: Any,
        x: Tensor,
        weight: Tensor,
        targets: Tensor,
        rivals: Tensor | None = None,
        push: float = 0.0,
        half: bool = False,
    ) -> Tensor:
        count = max(len(targets), 1)
        total = x.new_zeros(())
        grad_x, grad_weight = torch.empty_like(x), torch.zeros_like(weight)
        kind = torch.bfloat16 if half else x.dtype
        rows, matrix = x.to(kind), weight.to(kind)
        for start in range(0, len(targets), ChunkedLoss.ROWS):
            part = slice(start, start + ChunkedLoss.ROWS)
            logits = (rows[part] @ matrix.t()).float()
            goal = targets[part].unsqueeze(1)
            total += logits.logsumexp(1).sum() - logits.gather(1, goal).sum()
            if ctx.needs_input_grad[0]:
                slope = logits.softmax(1)
                if rivals is not None:
                    ChunkedLoss.push_down(slope, rivals[part], push)
                slope.scatter_add_(1, goal, -torch.ones_like(goal, dtype=slope.dtype)).div_(count)
                grad_x[part] = slope.to(kind) @ matrix
                grad_weight += slope.to(kind).t() @ rows[part]
        ctx.save_for_backward(grad_x, grad_weight)
        return total / count

    @staticmethod
    def push_down(probabilities: Tensor, rivals: Tensor, push: float) -> None:
        """Add the rivals' slope by the logits to ``probabilities`` (rows, vocabulary), in place."""
        held = rivals.clamp(min=0)
        likely = probabilities.gather(1, held).mul_(rivals >= 0)
        pull = push * likely / (1 - likely.clamp(max=ChunkedLoss.SURE))
        probabilities.mul_(1 - pull.sum(1, keepdim=True)).scatter_add_(1, held, pull)

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> tuple[Tensor | None, ...]:  # type: ignore[override]
        grad_x, grad_weight = ctx.saved_tensors
        return grad * grad_x, grad * grad_weight, None, None, None, None
