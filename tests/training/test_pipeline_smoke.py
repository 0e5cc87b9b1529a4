"""The whole way from a corpus to a GGUF file, in a few steps."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="torch is in the training extra only")
pytest.importorskip("sentencepiece", reason="sentencepiece is in the training extra only")

from training import check, export, tokenizer, train, unpack


def arguments(corpus: Path, tokens: int) -> list[str]:
    out = corpus.parent
    paths = {"--corpus": corpus, "--tokenizer": out / "tokenizer.model", "--out": out / "run"}
    sizes = "--size tiny --lengths 64:0.5,128:1 --batch 256 --piece 128 --heldout-steps 4 --threads 2 --no-compile"
    return [*(str(part) for pair in paths.items() for part in pair), *sizes.split(), "--tokens", str(tokens)]


@pytest.fixture
def corpus(stub_corpus: Callable[[int], Path]) -> Path:
    folder = stub_corpus(60)
    assert (
        tokenizer.main(["--corpus", str(folder), "--out", str(folder.parent / "tokenizer.model"), "--size", "400"]) == 0
    )
    return folder


def test_names_split_alike_wherever_they_stand(corpus: Path) -> None:
    pieces = tokenizer.load(corpus.parent / "tokenizer.model")
    name = pieces.encode("Thessaly")
    for before in ("", "\n", '"', "so "):
        assert pieces.encode(before + "Thessaly")[-len(name) :] == name


def test_a_model_is_trained_resumed_and_exported(corpus: Path) -> None:
    out = corpus.parent
    assert train.main(arguments(corpus, 256 * 8)) == 0
    assert train.main([*arguments(corpus, 256 * 16), "--resume"]) == 0
    losses = (out / "run" / "losses.csv").read_text().splitlines()[1:]
    assert [int(line.split(",")[0]) for line in losses] == list(range(1, 17))
    assert float(losses[-1].split(",")[4]) < float(losses[0].split(",")[4])
    assert (out / "run" / "losses.png").stat().st_size > 1000

    checkpoint = out / "run" / "checkpoint.pt"
    state, config = export.read_checkpoint(checkpoint)
    pieces = tokenizer.load(out / "tokenizer.model")
    path = out / "model.gguf"
    export.write(path, state, config, export.vocabulary(pieces), "f16")
    assert "tokenize alike" in check.compare(path, checkpoint, pieces, corpus)


def test_training_goes_on_from_an_exported_file(corpus: Path) -> None:
    out = corpus.parent
    assert train.main(arguments(corpus, 256 * 12)) == 0
    state, config = export.read_checkpoint(out / "run" / "checkpoint.pt")
    pieces = tokenizer.load(out / "tokenizer.model")
    path = out / "model.gguf"
    export.write(path, state, config, export.vocabulary(pieces), "q8_0")

    places = ["--tokenizer", str(out / "again.model"), "--out", str(out / "again")]
    assert unpack.main([str(path), *places]) == 0
    held = tokenizer.load(out / "again.model")
    for text in check.texts(corpus, 10):
        assert held.encode(text) == pieces.encode(text)
    unpacked, same = export.read_checkpoint(out / "again" / "checkpoint.pt")
    assert same == pytest.approx(config)
    for name, weight in state.items():
        assert abs(unpacked[name] - weight).max() <= abs(weight).max() / 127

    assert train.main([*arguments(corpus, 256 * 2), *places, "--resume"]) == 0
    first, last = ((out / run / "losses.csv").read_text().splitlines() for run in ("run", "again"))
    assert float(last[1].split(",")[4]) < float(first[1].split(",")[4])
