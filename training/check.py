"""Does llama.cpp read the exported file as training meant it?"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt
import sentencepiece as spm

from training.tokens import EOS, MODEL, SYSTEM, USER, read_games

ODD_TEXTS = (
    "",
    " ",
    "\n\n  two spaces\tand a tab",
    "Ünïcödé — “quotes” … 龍 🏮",
    'Zyxqthl said: "Go to Wrenmouth."\n- Ask Zyxqthl.\n- Go.',
    "<|user|> is only text here </s> <0x0A>",
    "1:20, 010, 2001-01-01",
    "▁already marked▁",
)


class ExportMismatch(RuntimeError):
    """The file does not say what training said."""


def texts(corpus: Path, games: int) -> list[str]:
    """Every content of some held-out games, and texts no game holds."""
    found = list(ODD_TEXTS)
    for game in islice(read_games(corpus, "heldout"), games):
        found.append(game["system"])
        for turn in game["turns"]:
            found += (turn["user"], turn["model"])
    return found


def different_ids(path: Path, pieces: spm.SentencePieceProcessor, samples: Iterable[str]) -> list[str]:
    """The samples that llama.cpp tokenizes otherwise than training does."""
    from llama_cpp import Llama

    llama = Llama(str(path), vocab_only=True, verbose=False)
    try:
        return [
            text
            for text in samples
            if llama.tokenize(text.encode(), add_bos=True, special=False) != pieces.encode(text)
        ]
    finally:
        llama.close()


def llama_logits(path: Path, ids: list[int]) -> npt.NDArray[np.float32]:
    """Logits (length, vocabulary) of llama.cpp after each of ``ids``."""
    from llama_cpp import Llama

    llama = Llama(str(path), n_ctx=len(ids) + 8, n_threads=1, logits_all=True, verbose=False)
    try:
        llama.eval(ids)
        return np.array(llama.scores[: len(ids)], dtype=np.float32)
    finally:
        llama.close()


def torch_logits(checkpoint: Path, ids: list[int]) -> npt.NDArray[np.float32]:
    import torch

    from training.model import Config, Lantern

    held = torch.load(checkpoint, map_location="cpu", weights_only=True)
    model = Lantern(Config(**held["config"]))
    model.load_state_dict(held["model"])
    with torch.no_grad():
        return np.asarray(model(torch.tensor([ids]))[0].numpy(), dtype=np.float32)


def prompt_ids(pieces: spm.SentencePieceProcessor, corpus: Path) -> list[int]:
    """One held-out game's first turn."""
    game = next(read_games(corpus, "heldout"))
    turn = game["turns"][0]
    return [SYSTEM, *pieces.encode(game["system"]), USER, *pieces.encode(turn["user"]), MODEL,
            *pieces.encode(turn["model"]), EOS]  # fmt: skip


def compare(path: Path, checkpoint: Path, pieces: spm.SentencePieceProcessor, corpus: Path) -> str:
    """A sentence with what was compared. Raises ExportMismatch when token ids differ or the best token mostly does."""
    samples = texts(corpus, 60)
    if different := different_ids(path, pieces, samples):
        raise ExportMismatch(
            f"{path}: {len(different)} of {len(samples)} texts tokenize otherwise, first {different[0]!r}."
        )
    ids = prompt_ids(pieces, corpus)
    ours, theirs = torch_logits(checkpoint, ids), llama_logits(path, ids)
    same = float((ours.argmax(1) == theirs.argmax(1)).mean())
    if same < 0.9:
        raise ExportMismatch(f"{path}: the most likely token is the same at {same:.0%} of {len(ids)} places only.")
    return (
        f"{len(samples)} texts tokenize alike; logits differ by {np.abs(ours - theirs).max():.3f} at most, "
        f"same best token {same:.1%}"
    )
