"""A fresh model copies what it has seen once."""

from __future__ import annotations

from dataclasses import replace

import pytest

pytest.importorskip("torch", reason="torch is in the training extra only")
pytest.importorskip("sentencepiece", reason="sentencepiece is in the training extra only")

import torch

from training import circuits
from training.model import SIZES, Lantern
from training.tokens import SYSTEM


def fresh(circuit: bool) -> Lantern:
    torch.manual_seed(3)
    model = Lantern(replace(SIZES["4m"], vocab=1024))
    if circuit:
        circuits.install(model, torch.Generator().manual_seed(3))
    return model


def copied(model: Lantern, length: int) -> float:
    """How often a random text's next token is the likeliest, but for the token at hand, when the text comes again."""
    text = torch.randint(10, 1024, (4, length), generator=torch.Generator().manual_seed(5))
    ids = torch.cat((torch.full((4, 1), SYSTEM), text, text), dim=1)
    with torch.no_grad():
        logits = model(ids)[:, length + 1 : -1]
    now, after = ids[:, length + 1 : -1], ids[:, length + 2 :]
    return float((logits.scatter(2, now.unsqueeze(2), -1e9).argmax(-1) == after).float().mean())


@pytest.mark.parametrize("length", [64, 400])
def test_what_was_read_once_is_copied(length: int) -> None:
    assert copied(fresh(circuit=True), length) > 0.5
    assert copied(fresh(circuit=False), length) < 0.05


def test_a_small_model_has_no_room_for_it() -> None:
    assert circuits.fits(SIZES["4m"])
    assert not circuits.fits(SIZES["tiny"])
