"""A model that can copy before it has learned anything.

Picking a name out of a prompt takes two layers that work together, an induction circuit (Olsson et al., 2022): a head
says of every token which token came before it, and a head of the next layer looks for the places that came after the
token at hand and hands on what stands there. Gradient descent finds it after many millions of tokens; here it is
written into the first weights, and training refines it.

- Every embedding shares one constant, in the last channel. It moves all logits alike, so it says nothing, but it gives
  a head something to look at whatever the token is.
- A head of layer 0 looks one token back, by rotary phase alone, and writes a projection of what it sees.
- Two heads of layer 1 look for their own token in what that head wrote, and copy half of the token found each. Where
  nothing matches they rest on the first token of the prompt, which is always the same and hands on nothing.
"""

from __future__ import annotations

import torch
from torch import Tensor

from training.model import Block, Config, Lantern
from training.tokens import SYSTEM

SPREAD = 0.5
"""Deviation of the embeddings' channels: large enough to stay visible beside what the layers add."""
CONSTANT = 2.0
"""The last channel of every embedding."""
OUTPUT_GAIN = 0.05
"""First weight of the last norm, so that logits begin small although embeddings are large."""
FAST, SLOW = 12, 14
"""Rotary planes below FAST tell a position from its neighbours; those from SLOW hardly turn, and are for matching."""
BACK, MATCH = 40.0, 10.0
"""Sharpness of the two kinds of head: score of a whole match, before the softmax's scale."""
REST = 9.5
"""Score of the first token for a matching head, after the softmax's scale: above chance, below a match."""
WRITTEN, COPIED = 3.0, 4.0
"""Sizes of what the heads write, against an embedding's own."""


def fits(config: Config) -> bool:
    """Whether there is room for the circuit."""
    return config.layers >= 2 and config.heads >= 2 and config.kv_heads == config.heads and config.width >= 256


@torch.no_grad()
def install(model: Lantern, generator: torch.Generator) -> None:
    """Write the circuit into a fresh ``model`` that has room for it."""
    config = model.config
    model.embedding.weight.normal_(std=SPREAD, generator=generator)
    model.embedding.weight[:, -1] = CONSTANT
    model.norm.weight.fill_(OUTPUT_GAIN)
    head = config.head
    rest, wrote, read, more, _ = _frame(config.width, generator).split(
        [1, head, head, head, config.width - 3 * head - 2]
    )
    model.embedding.weight[SYSTEM] = SPREAD * config.width**0.5 * rest[0]
    model.embedding.weight[SYSTEM, -1] = CONSTANT
    model.head.weight.copy_(model.embedding.weight)
    _look_back(_block(model, 0), read, wrote, CONSTANT / SPREAD)
    for number, copied in enumerate((read, more)):
        _match(_block(model, 1), number, read, wrote, copied)
        _rest(_block(model, 1), number, rest[0])


def _block(model: Lantern, layer: int) -> Block:
    block = model.blocks[layer]
    if not isinstance(block, Block):
        raise TypeError(f"{type(block).__name__} is not a Block")
    return block


def _frame(width: int, generator: torch.Generator) -> Tensor:
    """Orthonormal rows (width - 1, width) that leave the constant channel alone."""
    rows = torch.linalg.qr(torch.randn(width - 1, width - 1, generator=generator))[0]
    return torch.cat((rows, torch.zeros(width - 1, 1)), dim=1)


def _look_back(block: Block, read: Tensor, wrote: Tensor, constant: float) -> None:
    """Head 0 of ``block`` attends to the token before, and writes its ``read`` channels to ``wrote``."""
    config = block.config
    query, key, value = _rows(block, 0)
    planes = torch.arange(FAST)
    turn = config.rope_base ** (-2.0 * planes / config.head)
    size = BACK**0.5 / constant
    for part in (query, key):
        part.zero_()
    query[2 * planes, -1], query[2 * planes + 1, -1] = size * torch.cos(-turn), size * torch.sin(-turn)
    key[2 * planes, -1] = size
    value.copy_(read)
    block.out.weight[:, : config.head] = SPREAD * WRITTEN * wrote.t()


def _match(block: Block, number: int, read: Tensor, wrote: Tensor, copied: Tensor) -> None:
    """Head ``number`` of ``block`` finds where its own token was the one before, and copies ``copied`` channels."""
    head = block.config.head
    query, key, value = _rows(block, number)
    for part in (query, key):
        part[: 2 * SLOW] = 0
    query[2 * SLOW :] = MATCH**0.5 * read[2 * SLOW :]
    key[2 * SLOW :] = MATCH**0.5 * wrote[2 * SLOW :]
    value.copy_(copied)
    block.out.weight[:, number * head : (number + 1) * head] = SPREAD * COPIED * copied.t()


def _rest(block: Block, number: int, rest: Tensor) -> None:
    """Head ``number`` of ``block`` attends to the first token, in the slowest plane, when nothing scores higher."""
    query, key, _ = _rows(block, number)
    written = (1 + WRITTEN**2 * block.config.head / block.config.width) ** 0.5
    constant, first = CONSTANT / SPREAD / written, block.config.width**0.5 / written
    for part in (query, key):
        part[-2:] = 0
    query[-2, -1] = REST * block.config.head**0.5 / constant / first
    key[-2] = rest


def _rows(block: Block, number: int) -> tuple[Tensor, Tensor, Tensor]:
    """Rows of query, key and value that belong to one head, each (head, width)."""
    config: Config = block.config
    part = slice(number * config.head, (number + 1) * config.head)
    query, key, value = block.qkv.weight.split(block.parts["qkv"])
    return query[part], key[part], value[part]
