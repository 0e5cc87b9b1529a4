"""``python -m training.export``: a checkpoint as GGUF files that llama.cpp reads, F16 and Q8_0.

The Q8_0 file is the one the package ships. Both are checked: token ids of many texts and the logits of a prompt must be
those of training.
"""

from __future__ import annotations

import argparse
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import gguf
import numpy as np
import numpy.typing as npt

from training.tokens import BOS, EOS, OUT, UNKNOWN

if TYPE_CHECKING:
    import sentencepiece as spm

BUNDLED = Path(__file__).parents[1] / "adventure" / "models" / "bundled" / "lantern.gguf"
CHAT_TEMPLATE = (
    "{% for message in messages %}"
    "{% if message['role'] == 'system' %}<|system|>{{ message['content'] }}"
    "{% elif message['role'] == 'user' %}<|user|>{{ message['content'] }}"
    "{% else %}<|model|>{{ message['content'] }}<|endoftext|>{% endif %}"
    "{% endfor %}"
    "{% if add_generation_prompt %}<|model|>{% endif %}"
)
DESCRIPTION = (
    "A very small storyteller for text adventures, trained from scratch on a synthetic corpus that the project's own "
    "program writes. Metharme format; every reply ends in three options."
)
Array = npt.NDArray[np.float32]
Kinds = {"f16": gguf.LlamaFileType.MOSTLY_F16, "q8_0": gguf.LlamaFileType.MOSTLY_Q8_0}


def tensors(state: dict[str, Array], config: dict[str, Any]) -> dict[str, Array]:
    """``state`` of a checkpoint under llama.cpp's names. The rotary pairs are adjacent in both: nothing moves."""
    head = config["width"] // config["heads"]
    kv = config["kv_heads"] * head
    out = {
        "token_embd.weight": state["embedding.weight"],
        "output_norm.weight": state["norm.weight"],
        "output.weight": state["head.weight"],
    }
    for layer in range(config["layers"]):
        old, new = f"blocks.{layer}.", f"blk.{layer}."
        out[new + "attn_norm.weight"] = state[old + "attention_norm.weight"]
        out[new + "ffn_norm.weight"] = state[old + "mlp_norm.weight"]
        q, k, v = np.split(state[old + "qkv.weight"], [config["width"], config["width"] + kv])
        gate, up = np.split(state[old + "gate_up.weight"], 2)
        named = {"attn_q": q, "attn_k": k, "attn_v": v, "attn_output": state[old + "out.weight"],
                 "ffn_gate": gate, "ffn_up": up, "ffn_down": state[old + "down.weight"]}  # fmt: skip
        out |= {f"{new}{name}.weight": matrix for name, matrix in named.items()}
    return out


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """One entry a token, in the order of the ids."""

    texts: tuple[bytes, ...]
    scores: tuple[float, ...]
    kinds: tuple[int, ...]
    """``gguf.TokenType``."""


def vocabulary(pieces: spm.SentencePieceProcessor) -> Vocabulary:
    """What SentencePiece learned, as llama.cpp wants it."""
    every = range(pieces.get_piece_size())
    return Vocabulary(
        tuple(pieces.id_to_piece(token).encode() for token in every),
        tuple(float(pieces.get_score(token)) for token in every),
        tuple(int(_kind(pieces, token)) for token in every),
    )


def _kind(pieces: spm.SentencePieceProcessor, token: int) -> gguf.TokenType:
    if token == UNKNOWN:
        return gguf.TokenType.UNKNOWN
    if pieces.is_control(token):
        return gguf.TokenType.CONTROL
    return gguf.TokenType.BYTE if pieces.is_byte(token) else gguf.TokenType.NORMAL


def write(path: Path, state: dict[str, Array], config: dict[str, Any], words: Vocabulary, kind: str) -> None:
    """Write one GGUF file; ``kind`` is ``f16`` or ``q8_0``."""
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = gguf.GGUFWriter(path, "llama")
    _describe(writer, config, kind)
    _add_vocabulary(writer, words)
    for name, tensor in tensors(state, config).items():
        if tensor.ndim == 1:
            writer.add_tensor(name, tensor.astype(np.float32))
        elif kind == "f16":
            writer.add_tensor(name, tensor.astype(np.float16))
        else:
            packed = gguf.quantize(tensor.astype(np.float32), gguf.GGMLQuantizationType.Q8_0)
            writer.add_tensor(name, packed, raw_dtype=gguf.GGMLQuantizationType.Q8_0)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _describe(writer: gguf.GGUFWriter, config: dict[str, Any], kind: str) -> None:
    writer.add_name("Lantern")
    writer.add_description(DESCRIPTION)
    writer.add_license("MIT")
    writer.add_languages(["en"])
    writer.add_tags(["text-generation", "text-adventure"])
    writer.add_file_type(Kinds[kind])
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)
    writer.add_vocab_size(config["vocab"])
    writer.add_context_length(config["context"])
    writer.add_embedding_length(config["width"])
    writer.add_block_count(config["layers"])
    writer.add_feed_forward_length(config["hidden"])
    writer.add_head_count(config["heads"])
    writer.add_head_count_kv(config["kv_heads"])
    writer.add_layer_norm_rms_eps(config["epsilon"])
    writer.add_rope_dimension_count(config["width"] // config["heads"])
    writer.add_rope_freq_base(config["rope_base"])


def _add_vocabulary(writer: gguf.GGUFWriter, words: Vocabulary) -> None:
    writer.add_tokenizer_model("llama")
    writer.add_tokenizer_pre("default")
    writer.add_token_list(words.texts)
    writer.add_token_scores(words.scores)
    writer.add_token_types(words.kinds)
    writer.add_bos_token_id(BOS)
    writer.add_eos_token_id(EOS)
    writer.add_unk_token_id(UNKNOWN)
    writer.add_add_bos_token(False)
    writer.add_add_eos_token(False)
    writer.add_add_space_prefix(False)
    writer.add_chat_template(CHAT_TEMPLATE)


def read_checkpoint(path: Path) -> tuple[dict[str, Array], dict[str, Any]]:
    """Weights and configuration of a checkpoint."""
    import torch

    held = torch.load(path, map_location="cpu", weights_only=True)
    return {name: weight.float().numpy() for name, weight in held["model"].items()}, held["config"]


def main(argv: list[str] | None = None) -> int:
    from training import check, tokenizer

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--checkpoint", type=Path, default=OUT / "run" / "checkpoint.pt")
    parser.add_argument("--tokenizer", type=Path, default=OUT / "tokenizer.model")
    parser.add_argument("--corpus", type=Path, default=OUT / "corpus", help="texts for the check")
    parser.add_argument("--out", type=Path, default=OUT / "export")
    parser.add_argument("--install", action="store_true", help=f"copy the Q8_0 file to {BUNDLED.name} in the package")
    options = parser.parse_args(argv)
    pieces = tokenizer.load(options.tokenizer)
    state, config = read_checkpoint(options.checkpoint)
    for kind in Kinds:
        path = options.out / f"lantern-{kind}.gguf"
        write(path, state, config, vocabulary(pieces), kind)
        found = check.compare(path, options.checkpoint, pieces, options.corpus)
        print(f"{path}: {path.stat().st_size / 1e6:.2f} MB; {found}", flush=True)
    if options.install:
        shutil.copyfile(options.out / "lantern-q8_0.gguf", BUNDLED)
    return 0


if __name__ == "__main__":
    sys.exit(main())
