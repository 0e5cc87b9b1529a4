from __future__ import annotations

from pathlib import Path
from typing import Any

import gguf
import jinja2
import numpy as np
import pytest
from llama_cpp import Llama

from training.export import CHAT_TEMPLATE, Array, Vocabulary, write
from training.tokens import CONTROL_PIECES, EOS, MODEL, SYSTEM, USER

WORDS = ["\u2581", "l", "a", "m", "p", "la", "lam", "lamp", "-", "M", "i", "r"]
CONFIG: dict[str, Any] = {
    "vocab": 6 + 256 + len(WORDS), "width": 64, "layers": 2, "heads": 2, "kv_heads": 1, "hidden": 96, "context": 128,
    "rope_base": 10000.0, "epsilon": 1e-5,
}  # fmt: skip


def words() -> Vocabulary:
    kinds = gguf.TokenType
    texts = ["<unk>", *CONTROL_PIECES, *(f"<0x{byte:02X}>" for byte in range(256)), *WORDS]
    scores = [0.0] * 262 + [-float(rank) for rank in range(len(WORDS))]
    special = [kinds.UNKNOWN, *[kinds.CONTROL] * 5, *[kinds.BYTE] * 256, *[kinds.NORMAL] * len(WORDS)]
    return Vocabulary(tuple(t.encode() for t in texts), tuple(scores), tuple(int(k) for k in special))


def state() -> dict[str, Array]:
    rng = np.random.default_rng(3)
    width, hidden, kv = CONFIG["width"], CONFIG["hidden"], CONFIG["width"] // 2
    table = (CONFIG["vocab"], width)
    shapes: dict[str, tuple[int, ...]] = {"embedding.weight": table, "head.weight": table, "norm.weight": (width,)}
    for layer in range(CONFIG["layers"]):
        shapes |= {
            f"blocks.{layer}.attention_norm.weight": (width,),
            f"blocks.{layer}.mlp_norm.weight": (width,),
            f"blocks.{layer}.qkv.weight": (width + 2 * kv, width),
            f"blocks.{layer}.out.weight": (width, width),
            f"blocks.{layer}.gate_up.weight": (2 * hidden, width),
            f"blocks.{layer}.down.weight": (width, hidden),
        }
    return {name: rng.normal(0, 0.3, shape).astype(np.float32) for name, shape in shapes.items()}


def normed(x: Array, weight: Array) -> Array:
    return x / np.sqrt((x * x).mean(-1, keepdims=True) + CONFIG["epsilon"]) * weight


def turned(x: Array, head: int) -> Array:
    """Rotary positions on adjacent pairs, by complex numbers."""
    rates = CONFIG["rope_base"] ** (-np.arange(0, head, 2) / head)
    turns = np.exp(1j * np.outer(np.arange(len(x)), rates))[:, None, :]
    pairs = (x[..., 0::2] + 1j * x[..., 1::2]) * turns
    return np.stack([pairs.real, pairs.imag], -1).reshape(x.shape)


def attention(x: Array, qkv: Array) -> Array:
    heads, width, length = CONFIG["heads"], CONFIG["width"], len(x)
    head = width // heads
    q, k, v = (part.reshape(length, -1, head) for part in np.split(x @ qkv.T, [width, width + head], axis=1))
    q, k = turned(q, head), turned(k, head)
    mixed = np.empty_like(q)
    for number in range(heads):
        scores = q[:, number] @ k[:, 0].T / np.sqrt(head)
        scores[np.triu_indices(length, 1)] = -np.inf
        weights = np.exp(scores - scores.max(1, keepdims=True))
        mixed[:, number] = weights / weights.sum(1, keepdims=True) @ v[:, 0]
    return mixed.reshape(length, width)


def forward(weights: dict[str, Array], ids: list[int]) -> Array:
    """The same model in plain numpy."""
    x = weights["embedding.weight"][ids]
    for layer in range(CONFIG["layers"]):
        w = {name.split(".", 2)[2]: value for name, value in weights.items() if name.startswith(f"blocks.{layer}.")}
        x = x + attention(normed(x, w["attention_norm.weight"]), w["qkv.weight"]) @ w["out.weight"].T
        gate, up = np.split(normed(x, w["mlp_norm.weight"]) @ w["gate_up.weight"].T, 2, axis=1)
        x = x + (gate / (1 + np.exp(-gate)) * up) @ w["down.weight"].T
    return normed(x, weights["norm.weight"]) @ weights["head.weight"].T


@pytest.fixture(scope="module", params=["f16", "q8_0"])
def path(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    made: Path = tmp_path_factory.mktemp("export") / f"{request.param}.gguf"
    write(made, state(), CONFIG, words(), request.param)
    return made


@pytest.fixture
def llama(path: Path) -> Llama:
    return Llama(str(path), n_ctx=128, n_threads=1, logits_all=True, verbose=False)


def test_llama_cpp_computes_the_same_logits(llama: Llama) -> None:
    ids = [SYSTEM, 262, 269, USER, 263, 270, 264, MODEL, 265, 266, EOS]
    llama.eval(ids)
    ours, theirs = forward(state(), ids), np.array(llama.scores[: len(ids)])
    assert np.abs(ours - theirs).max() < 0.04 * np.abs(ours).max()
    assert (ours.argmax(1) == theirs.argmax(1)).mean() > 0.9


def test_role_markers_are_control_tokens(llama: Llama) -> None:
    text = "<|system|>lamp<|user|>Mira - lamp<|model|>"
    ids = llama.tokenize(text.encode(), add_bos=True, special=True)
    assert [i for i in ids if i < 6] == [SYSTEM, USER, MODEL]
    assert ids[0] == SYSTEM and ids[1] == words().texts.index(b"lamp")
    defused = llama.tokenize(b"<|user|>", add_bos=True, special=False)
    assert all(token >= 6 for token in defused)
    assert llama.token_eos() == EOS


def test_metadata_is_complete(llama: Llama) -> None:
    found = llama.metadata
    assert found["general.name"] == "Lantern"
    assert found["general.license"] == "MIT"
    assert found["llama.context_length"] == "128"
    assert found["tokenizer.ggml.add_bos_token"] == found["tokenizer.ggml.add_space_prefix"] == "false"
    assert found["tokenizer.chat_template"] == CHAT_TEMPLATE


def test_the_chat_template_puts_nothing_between_the_parts() -> None:
    messages = [
        {"role": "system", "content": "S"},
        {"role": "user", "content": "U"},
        {"role": "assistant", "content": "M"},
        {"role": "user", "content": "V"},
    ]
    text = jinja2.Template(CHAT_TEMPLATE).render(messages=messages, add_generation_prompt=True)
    assert text == "<|system|>S<|user|>U<|model|>M<|endoftext|><|user|>V<|model|>"
