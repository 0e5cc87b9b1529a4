"""Random-weight GGUF models, real enough that llama.cpp loads and runs them: a fifth of a second, below 2 MB.

For tests only: what they write is noise.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from gguf import GGUFWriter, TokenType

WORDS = re.findall(
    r"\w+",
    "the and you of to a in it is was that her his with for on at by from as but not they all out into "
    "over down door lamp stone river hand light dark road wind rain house fire night gate stair bell key "
    "letter water wood turn look open take walk ask wait run hide call read climb follow listen leave "
    "speak cross light carry back ",
)
MARKERS = ("<|system|>", "<|user|>", "<|model|>")
METHARME_BOS, METHARME_EOS = 1, 2


def tiny_llama(
    path: Path,
    *,
    seed: int = 0,
    vocab: str = "spm",
    layers: int | None = None,
    width: int = 64,
    arch: str = "llama",
    context: int = 512,
    chat_template: str | None = None,
    markers: bool = False,
    extra: Sequence[str] = (),
    name: str = "tiny",
) -> Path:
    """Write a model to ``path`` and return it.

    ``vocab`` is ``spm`` (with byte fallback) or ``bpe`` (byte-level). ``arch`` is ``llama``, ``gemma3``
    (sliding window of 32 tokens on five of six layers), ``mamba`` (recurrent) or ``lfm2`` (hybrid).
    ``markers`` makes the Metharme role markers control tokens; without it they are plain text, as in the
    original model. ``extra`` adds ordinary pieces.
    """
    writer = GGUFWriter(path, arch)
    writer.add_name(name)
    writer.add_context_length(context)
    writer.add_embedding_length(width)
    size = add_vocabulary(writer, vocab, MARKERS if markers else (), extra)
    if chat_template is not None:
        writer.add_chat_template(chat_template)
    Weights(writer, np.random.default_rng(seed), width, size).add(arch, layers)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


def add_vocabulary(writer: GGUFWriter, vocab: str, markers: Sequence[str], extra: Sequence[str]) -> int:
    pieces = spm_pieces(extra) if vocab == "spm" else _bpe_pieces(extra)
    pieces += [(marker, TokenType.CONTROL) for marker in markers]
    writer.add_tokenizer_model("llama" if vocab == "spm" else "gpt2")
    if vocab == "spm":
        writer.add_token_scores([-float(number) for number in range(len(pieces))])
        writer.add_unk_token_id(0)
    else:
        writer.add_tokenizer_pre("gpt-2")
        writer.add_token_merges(_bpe_merges())
    writer.add_token_list([text for text, _ in pieces])
    writer.add_token_types([int(kind) for _, kind in pieces])
    writer.add_bos_token_id(METHARME_BOS)
    writer.add_eos_token_id(METHARME_EOS)
    writer.add_add_bos_token(True)
    writer.add_vocab_size(len(pieces))
    return len(pieces)


def specials() -> list[tuple[str, TokenType]]:
    return [("<unk>", TokenType.UNKNOWN), ("<s>", TokenType.CONTROL), ("</s>", TokenType.CONTROL)]


def spm_pieces(extra: Sequence[str]) -> list[tuple[str, TokenType]]:
    found = [(f"<0x{byte:02X}>", TokenType.BYTE) for byte in range(256)]
    whole = [f"\u2581{word}" for word in WORDS]
    grown = [word[:end] for word in whole for end in range(2, len(word) + 1)]
    single = ["\u2581", *(chr(code) for code in range(33, 127)), "é", "—", "“", "”", "…"]
    ordinary = dict.fromkeys([*grown, ".\u2581", *extra, *single])
    return specials() + found + [(text, TokenType.NORMAL) for text in ordinary]


def byte_letters() -> dict[int, str]:
    """The printable stand-in for each byte that byte-level vocabularies use."""
    shown = [*range(33, 127), *range(161, 173), *range(174, 256)]
    hidden = [byte for byte in range(256) if byte not in shown]
    return {byte: chr(byte) for byte in shown} | {byte: chr(256 + at) for at, byte in enumerate(hidden)}


def _bpe_words() -> list[str]:
    return [byte_letters()[32] + word for word in WORDS]


def _bpe_merges() -> list[str]:
    return list(dict.fromkeys(f"{word[:end]} {word[end]}" for word in _bpe_words() for end in range(1, len(word))))


def _bpe_pieces(extra: Sequence[str]) -> list[tuple[str, TokenType]]:
    merged = [merge.replace(" ", "") for merge in _bpe_merges()]
    ordinary = dict.fromkeys([*byte_letters().values(), *merged, *extra])
    return specials() + [(text, TokenType.NORMAL) for text in ordinary]


_QUIET = 0.1
"""What each of many layers adds, beside the embedding. Where layers add as much as it, the last bits of a KV cache in
half floats, which depend on what else is in a batch, grow until the sampler turns on them every few hundred tokens."""


class Weights:
    """Tensors of one model, scaled so that logits have a spread of about 3: neither flat nor stuck."""

    def __init__(self, writer: GGUFWriter, random: np.random.Generator, width: int, vocabulary: int) -> None:
        self.writer, self.random, self.width, self.vocabulary = writer, random, width, vocabulary
        self.inner = 2 * width
        self.heads, self.kv_heads = 4, 2

    def add(self, arch: str, layers: int | None) -> None:
        kinds = {"llama": self._llama, "gemma3": self._gemma3, "mamba": self._mamba, "lfm2": self._lfm2}
        if arch not in kinds:
            raise ValueError(f"no tiny model of kind {arch!r}; there are {', '.join(kinds)}")
        count = layers or {"gemma3": 6, "lfm2": 4}.get(arch, 2)
        self.writer.add_block_count(count)
        self.writer.add_layer_norm_rms_eps(1e-5)
        spread = self.width**-0.5 if arch == "gemma3" else 1.0
        self._matrix("token_embd.weight", self.vocabulary, self.width, spread)
        self._norm("token_embd_norm.weight" if arch == "lfm2" else "output_norm.weight")
        self._matrix("output.weight", self.vocabulary, self.width, spread=3.0 / self.width**0.5)
        kinds[arch](count)

    def _llama(self, count: int) -> None:
        self._attention_facts(self.kv_heads)
        self.writer.add_rope_dimension_count(self.width // self.heads)
        for layer in range(count):
            self._attention(f"blk.{layer}", self.width // self.heads)
            self._feed_forward(f"blk.{layer}")

    def _gemma3(self, count: int) -> None:
        head = self.width // self.heads
        self._attention_facts(self.kv_heads)
        self.writer.add_key_length(head)
        self.writer.add_value_length(head)
        self.writer.add_sliding_window(32)
        for layer in range(count):
            block = f"blk.{layer}"
            self._attention(block, head)
            self._feed_forward(block)
            for name in ("attn_q", "attn_k"):
                self._norm(f"{block}.{name}_norm.weight", head)
            for name in ("post_attention", "post_ffw"):
                self._norm(f"{block}.{name}_norm.weight", value=_QUIET)

    def _mamba(self, count: int) -> None:
        self.writer.add_ssm_conv_kernel(4)
        self.writer.add_ssm_inner_size(self.inner)
        self.writer.add_ssm_state_size(16)
        self.writer.add_ssm_time_step_rank(4)
        self.writer.add_head_count(0)
        self.writer.add_feed_forward_length(0)
        for layer in range(count):
            self._state_space(f"blk.{layer}")

    def _lfm2(self, count: int) -> None:
        self._attention_facts([self.kv_heads if layer % 2 else 0 for layer in range(count)])
        self.writer.add_shortconv_l_cache(3)
        head = self.width // self.heads
        for layer in range(count):
            block = f"blk.{layer}"
            self._feed_forward(block)
            if layer % 2:
                self._attention(block, head)
                self._norm(f"{block}.attn_q_norm.weight", head)
                self._norm(f"{block}.attn_k_norm.weight", head)
            else:
                self._norm(f"{block}.attn_norm.weight")
                self._matrix(f"{block}.shortconv.conv.weight", self.width, 3)
                self._matrix(f"{block}.shortconv.in_proj.weight", 3 * self.width, self.width)
                self._matrix(f"{block}.shortconv.out_proj.weight", self.width, self.width)

    def _attention_facts(self, kv_heads: int | list[int]) -> None:
        self.writer.add_head_count(self.heads)
        self.writer.add_head_count_kv(kv_heads)
        self.writer.add_feed_forward_length(self.inner)

    def _attention(self, block: str, head: int) -> None:
        self._norm(f"{block}.attn_norm.weight")
        self._matrix(f"{block}.attn_q.weight", self.heads * head, self.width)
        self._matrix(f"{block}.attn_k.weight", self.kv_heads * head, self.width)
        self._matrix(f"{block}.attn_v.weight", self.kv_heads * head, self.width)
        self._matrix(f"{block}.attn_output.weight", self.width, self.heads * head)

    def _feed_forward(self, block: str) -> None:
        self._norm(f"{block}.ffn_norm.weight")
        self._matrix(f"{block}.ffn_gate.weight", self.inner, self.width)
        self._matrix(f"{block}.ffn_up.weight", self.inner, self.width)
        self._matrix(f"{block}.ffn_down.weight", self.width, self.inner)

    def _state_space(self, block: str) -> None:
        self._norm(f"{block}.attn_norm.weight")
        self._matrix(f"{block}.ssm_in.weight", 2 * self.inner, self.width)
        self._matrix(f"{block}.ssm_conv1d.weight", self.inner, 4)
        self._norm(f"{block}.ssm_conv1d.bias", self.inner, 0.0)
        self._matrix(f"{block}.ssm_x.weight", 4 + 2 * 16, self.inner)
        self._matrix(f"{block}.ssm_dt.weight", self.inner, 4)
        self._norm(f"{block}.ssm_dt.bias", self.inner, -1.0)
        decay = np.tile(-np.arange(1, 17, dtype=np.float32), (self.inner, 1))
        self.writer.add_tensor(f"{block}.ssm_a", decay)
        self._norm(f"{block}.ssm_d", self.inner)
        self._matrix(f"{block}.ssm_out.weight", self.width, self.inner)

    def _matrix(self, name: str, rows: int, columns: int, spread: float | None = None) -> None:
        scale = columns**-0.5 if spread is None else spread
        values = self.random.standard_normal((rows, columns)) * scale
        self.writer.add_tensor(name, values.astype(np.float32))

    def _norm(self, name: str, size: int | None = None, value: float = 1.0) -> None:
        self.writer.add_tensor(name, np.full(size or self.width, value, dtype=np.float32))
