"""``python -m training.unpack``: a GGUF file as a tokenizer and a checkpoint, so that training goes on from it.

Checkpoints are large and stay where they were made; the file that the package ships goes everywhere. What was rounded
in it stays rounded, and the optimizers and the count of tokens begin anew.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import gguf
import numpy as np

from training.export import BUNDLED, Array, tensors
from training.tokens import BOS, CONTROL_PIECES, EOS, OUT, UNKNOWN


def read_config(reader: gguf.GGUFReader) -> dict[str, Any]:
    """What :class:`training.model.Config` holds."""
    return {
        "vocab": _value(reader, "llama.vocab_size"),
        "width": _value(reader, "llama.embedding_length"),
        "layers": _value(reader, "llama.block_count"),
        "heads": _value(reader, "llama.attention.head_count"),
        "kv_heads": _value(reader, "llama.attention.head_count_kv"),
        "hidden": _value(reader, "llama.feed_forward_length"),
        "context": _value(reader, "llama.context_length"),
        "rope_base": _value(reader, "llama.rope.freq_base"),
        "epsilon": _value(reader, "llama.attention.layer_norm_rms_epsilon"),
    }


def _value(reader: gguf.GGUFReader, key: str) -> Any:
    """Raises KeyError for a file that does not say."""
    field = reader.get_field(key)
    if field is None:
        raise KeyError(f"{key} is missing: only files that training.export wrote can be unpacked.")
    return field.contents()


def read_weights(reader: gguf.GGUFReader, config: dict[str, Any]) -> dict[str, Array]:
    """The weights under the names of a checkpoint: the way of :func:`training.export.tensors` back."""
    held = {one.name: gguf.dequantize(one.data, one.tensor_type).astype(np.float32) for one in reader.tensors}
    state = {
        "embedding.weight": held["token_embd.weight"],
        "norm.weight": held["output_norm.weight"],
        "head.weight": held["output.weight"],
    }
    for layer in range(config["layers"]):

        def part(*names: str, block: str = f"blk.{layer}.") -> Array:
            return np.concatenate([held[f"{block}{name}.weight"] for name in names])

        state |= {
            f"blocks.{layer}.attention_norm.weight": part("attn_norm"),
            f"blocks.{layer}.qkv.weight": part("attn_q", "attn_k", "attn_v"),
            f"blocks.{layer}.out.weight": part("attn_output"),
            f"blocks.{layer}.mlp_norm.weight": part("ffn_norm"),
            f"blocks.{layer}.gate_up.weight": part("ffn_gate", "ffn_up"),
            f"blocks.{layer}.down.weight": part("ffn_down"),
        }
    if tensors(state, config).keys() != held.keys():
        raise KeyError("The file holds other tensors than training.export writes.")
    return state


def read_pieces(reader: gguf.GGUFReader) -> bytes:
    """The SentencePiece model the file's vocabulary was."""
    from sentencepiece import sentencepiece_model_pb2 as proto

    model = proto.ModelProto()
    lists = [_value(reader, f"tokenizer.ggml.{name}") for name in ("tokens", "scores", "token_type")]
    for text, score, kind in zip(*lists, strict=True):
        model.pieces.add(piece=text, score=score, type=kind)
    trained = model.trainer_spec
    trained.model_type, trained.vocab_size, trained.byte_fallback = trained.BPE, len(model.pieces), True
    trained.unk_id, trained.bos_id, trained.eos_id, trained.pad_id = UNKNOWN, BOS, EOS, -1
    trained.bos_piece, trained.eos_piece, *symbols = CONTROL_PIECES
    trained.control_symbols.extend(symbols)
    model.normalizer_spec.name = "identity"
    model.normalizer_spec.add_dummy_prefix = model.normalizer_spec.remove_extra_whitespaces = False
    return bytes(model.SerializeToString())


def write_checkpoint(path: Path, state: dict[str, Array], config: dict[str, Any]) -> None:
    """A checkpoint without optimizers, of a run that has just begun with these weights."""
    import torch

    from training.train import Place

    path.parent.mkdir(parents=True, exist_ok=True)
    model = {name: torch.from_numpy(weight) for name, weight in state.items()}
    torch.save({"config": config, "model": model, "place": asdict(Place())}, path)


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=Path, nargs="?", default=BUNDLED, help="the bundled model unless told otherwise")
    parser.add_argument("--tokenizer", type=Path, default=OUT / "tokenizer.model")
    parser.add_argument("--out", type=Path, default=OUT / "run", help="the folder of the run that is to go on")
    options = parser.parse_args(argv)
    try:
        reader = gguf.GGUFReader(options.model)
        config = read_config(reader)
        state = read_weights(reader, config)
    except (OSError, ValueError, KeyError) as error:
        parser.error(f"{options.model} cannot be unpacked: {error.args[-1]}")
    options.tokenizer.parent.mkdir(parents=True, exist_ok=True)
    options.tokenizer.write_bytes(read_pieces(reader))
    write_checkpoint(options.out / "checkpoint.pt", state, config)
    print(f"{options.tokenizer} and {options.out / 'checkpoint.pt'}: go on with python -m training.train --resume")
    return 0


if __name__ == "__main__":
    sys.exit(main())
