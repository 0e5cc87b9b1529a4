"""``python -m training.tokenizer``: learn the vocabulary from the corpus.

SentencePiece BPE with byte fallback. A space before a capital letter is always a piece of its own, so that a name is
split the same way at the start of a line, after a quotation mark and inside a sentence: a small model copies names far
earlier when their pieces do not change. Nothing is added or removed at the start of a text, and llama.cpp is told so.
"""

from __future__ import annotations

import argparse
import io
import re
import sys
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import sentencepiece as spm

from training.tokens import CONTROL_PIECES, OUT, read_games

DEFAULT_SIZE = 4096
_BEFORE_NAME = re.compile(r" (?=[A-Z])|\n")


def sentences(folder: Path, games: int) -> Iterator[str]:
    """What the vocabulary is learned from: every content of ``games`` games, cut before capitals."""
    for game in islice(read_games(folder, "train"), games):
        contents = [game["system"]]
        for turn in game["turns"]:
            contents += (turn["user"], turn["model"])
        for content in contents:
            yield from (piece for piece in _BEFORE_NAME.split(content) if piece)


def learn(texts: Iterator[str], size: int) -> bytes:
    """A SentencePiece model of ``size`` pieces, learned from ``texts``. Equal texts give an equal model."""
    weighed = Counter(texts)
    model = io.BytesIO()
    spm.SentencePieceTrainer.train(
        sentence_iterator=iter(text for text, count in weighed.items() for _ in range(min(count, 64))),
        model_writer=model,
        model_type="bpe",
        vocab_size=size,
        byte_fallback=True,
        character_coverage=1.0,
        normalization_rule_name="identity",
        add_dummy_prefix=False,
        remove_extra_whitespaces=False,
        split_digits=True,
        unk_id=0,
        bos_id=1,
        eos_id=2,
        pad_id=-1,
        bos_piece=CONTROL_PIECES[0],
        eos_piece=CONTROL_PIECES[1],
        control_symbols=list(CONTROL_PIECES[2:]),
        max_sentence_length=1 << 16,
        hard_vocab_limit=False,
        num_threads=2,
        minloglevel=1,
    )
    return model.getvalue()


def load(path: Path) -> spm.SentencePieceProcessor:
    """Raises FileNotFoundError with what to do."""
    if not path.exists():
        raise FileNotFoundError(f"No tokenizer at {path}: learn one first (python -m training.tokenizer).")
    return spm.SentencePieceProcessor(model_file=str(path))


def report(tokenizer: spm.SentencePieceProcessor, folder: Path, games: int) -> str:
    """How much text one token holds, over held-out games."""
    characters = tokens = words = 0
    for game in islice(read_games(folder, "heldout"), games):
        for turn in game["turns"]:
            characters += len(turn["model"])
            words += len(turn["model"].split())
            tokens += len(tokenizer.encode(turn["model"]))
    return f"{characters / tokens:.2f} characters and {tokens / words:.2f} tokens a word"


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=OUT / "corpus")
    parser.add_argument("--out", type=Path, default=OUT / "tokenizer.model")
    parser.add_argument("--size", type=int, default=DEFAULT_SIZE)
    parser.add_argument("--games", type=int, default=6000, help="how many games to learn from")
    options = parser.parse_args(argv)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_bytes(learn(sentences(options.corpus, options.games), options.size))
    tokenizer = load(options.out)
    print(f"{options.out}: {tokenizer.get_piece_size()} pieces; {report(tokenizer, options.corpus, 200)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
