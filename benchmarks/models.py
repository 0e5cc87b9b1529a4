"""Models with random weights in the sizes of real ones, as GGUF files in Q4_K_M.

Blocks are filled with random bits in place of quantized weights, so that a file is written as fast as the disk takes
it and in little memory. Speed and memory do not depend on the weights; logits have a spread of about 3.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from gguf import GGMLQuantizationType, GGUFWriter, TokenType

from benchmarks.words import byte_level, spm_extra
from tests.gguf_factory import MARKERS, METHARME_BOS, METHARME_EOS, Weights, specials, spm_pieces, tiny_llama

FOLDER = Path(__file__).parent / "models"
_VERSION = 2
_POOL = 199_999
"""Random blocks a file's tensors are cut from: a prime number, so that no two rows of a matrix are equal."""
_BLOCK = 256
_EXACT_VOCABULARY = 8000
_Q4_BYTES, _Q6_BYTES = 144, 210
_Q4_SPREAD, _Q6_SPREAD = 168.0, 684.0
"""Standard deviation of a block's weights when its scale is 1."""
_QUIET = ("<", "</s>", "<0x3C>")
"""Pieces that are never likely, because they are read as the end of a turn: replies then get as long as they may."""
Bytes = npt.NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class ModelShape:
    name: str
    layers: int
    width: int
    heads: int
    kv_heads: int
    inner: int
    vocabulary: int = 32_000
    byte_level: bool = False
    context: int = 2048


SHAPES = {
    shape.name: shape
    for shape in (
        ModelShape("small", 6, 512, 8, 4, 1536),
        ModelShape("1.1b", 22, 2048, 32, 4, 5632),
        ModelShape("1.1b-150k", 22, 2048, 32, 4, 5632, vocabulary=150_000, byte_level=True),
        ModelShape("13b", 40, 5120, 40, 40, 13824),
    )
}


def model_file(shape: ModelShape) -> Path:
    """The model's file, written if it is not there."""
    path = FOLDER / f"{shape.name}-q4_k_m-v{_VERSION}.gguf"
    if not path.exists():
        FOLDER.mkdir(exist_ok=True)
        part = path.with_suffix(".part")
        _write(part, shape)
        part.rename(path)
    return path


def exact_file() -> Path:
    """A small model in whole 32-bit floats, written if it is not there: how many tokens are evaluated at once moves its
    logits a thousand times less than those of a quantized one."""
    path = FOLDER / f"exact-f32-v{_VERSION}.gguf"
    if not path.exists():
        FOLDER.mkdir(exist_ok=True)
        part = path.with_suffix(".part")
        pieces = spm_extra(_EXACT_VOCABULARY - len(MARKERS))
        tiny_llama(part, layers=6, width=256, context=2048, markers=True, extra=pieces)
        part.rename(path)
    return path


def _write(path: Path, shape: ModelShape) -> None:
    writer = GGUFWriter(path, "llama")
    writer.add_name(f"random metharme {shape.name}")
    writer.add_context_length(shape.context)
    writer.add_embedding_length(shape.width)
    writer.add_file_type(15)
    pieces = _add_vocabulary(writer, shape)
    weights = _Quantized(writer, shape, [number for number, piece in enumerate(pieces) if piece in _QUIET])
    weights.add("llama", shape.layers)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    weights.write()
    writer.close()


def _add_vocabulary(writer: GGUFWriter, shape: ModelShape) -> list[str]:
    """Describe the vocabulary; returns its pieces."""
    markers = [(marker, TokenType.CONTROL) for marker in MARKERS]
    size = shape.vocabulary - len(markers)
    if shape.byte_level:
        texts, merges = byte_level(size - len(specials()))
        pieces = [*specials(), *((text, TokenType.NORMAL) for text in texts), *markers]
        writer.add_tokenizer_model("gpt2")
        writer.add_tokenizer_pre("gpt-2")
        writer.add_token_merges(merges)
    else:
        pieces = [*spm_pieces(spm_extra(size)), *markers]
        writer.add_tokenizer_model("llama")
        writer.add_token_scores([-float(number) for number in range(len(pieces))])
        writer.add_unk_token_id(0)
    writer.add_token_list([text for text, _ in pieces])
    writer.add_token_types([int(kind) for _, kind in pieces])
    writer.add_bos_token_id(METHARME_BOS)
    writer.add_eos_token_id(METHARME_EOS)
    writer.add_add_bos_token(True)
    writer.add_vocab_size(len(pieces))
    return [text for text, _ in pieces]


class _Quantized(Weights):
    """The tensors of a shape, announced first and written afterwards, one at a time."""

    def __init__(self, writer: GGUFWriter, shape: ModelShape, quiet: list[int]) -> None:
        super().__init__(writer, np.random.default_rng(0), shape.width, shape.vocabulary)
        self.heads, self.kv_heads, self.inner = shape.heads, shape.kv_heads, shape.inner
        self._layers = shape.layers
        self._quiet = quiet
        self._plan: list[tuple[str, int, int, float, bool]] = []
        self._pools = {True: _q6_pool(self.random), False: _q4_pool(self.random)}

    def _matrix(self, name: str, rows: int, columns: int, spread: float | None = None) -> None:
        fine = _fine(name, self._layers)
        size = _Q6_BYTES if fine else _Q4_BYTES
        kind = GGMLQuantizationType.Q6_K if fine else GGMLQuantizationType.Q4_K
        row = columns // _BLOCK * size
        self.writer.add_tensor_info(name, (rows, row), np.dtype(np.uint8), rows * row, kind)
        self._plan.append((name, rows, columns, columns**-0.5 if spread is None else spread, fine))

    def _norm(self, name: str, size: int | None = None, value: float = 1.0) -> None:
        count = size or self.width
        self.writer.add_tensor_info(name, (count,), np.dtype(np.float32), 4 * count)
        self._plan.append((name, count, 0, value, False))

    def write(self) -> None:
        for name, rows, columns, value, fine in self._plan:
            if not columns:
                self.writer.write_tensor_data(np.full(rows, value, dtype=np.float32))
                continue
            blocks = self._blocks(rows * columns // _BLOCK, value, fine)
            if name == "output.weight":
                blocks.reshape(rows, -1, _Q6_BYTES)[self._quiet, :, 208:] = 0
            self.writer.write_tensor_data(blocks)

    def _blocks(self, count: int, spread: float, fine: bool) -> Bytes:
        pool = self._pools[fine]
        start = int(self.random.integers(_POOL))
        blocks = pool[(start + np.arange(count)) % _POOL]
        if fine:
            blocks[:, 208:] = np.array([spread / _Q6_SPREAD], dtype=np.float16).view(np.uint8)
        else:
            scale = spread / _Q4_SPREAD
            blocks[:, :4] = np.array([scale, 7.5 * scale], dtype=np.float16).view(np.uint8)
        return blocks.reshape(-1)


def _fine(name: str, layers: int) -> bool:
    """Whether Q4_K_M keeps the tensor in Q6_K: the output, and some layers' values and last projections."""
    if name == "output.weight":
        return True
    if ".attn_v." not in name and ".ffn_down." not in name:
        return False
    layer = int(name.split(".")[1])
    return layer < layers // 8 or layer >= 7 * layers // 8 or (layer - layers // 8) % 3 == 2


def _random_blocks(random: np.random.Generator, size: int) -> Bytes:
    return (
        random.integers(0, 2**64, size=_POOL * size // 8 + 1, dtype=np.uint64)
        .view(np.uint8)[: _POOL * size]
        .reshape(_POOL, size)
    )


def _q4_pool(random: np.random.Generator) -> Bytes:
    """Blocks whose eight scales equal their minima's, so that weights have a mean of nought at min = 7.5 scale."""
    blocks = _random_blocks(random, _Q4_BYTES).copy()
    blocks[:, 8:12] = blocks[:, 4:8]
    blocks[:, 12:16] = (blocks[:, 12:16] & 15) * 17
    return blocks


def _q6_pool(random: np.random.Generator) -> Bytes:
    """Blocks with scales from -64 to 63."""
    blocks = _random_blocks(random, _Q6_BYTES).copy()
    scales = blocks[:, 192:208].view(np.int8)
    scales >>= 1
    return blocks
