"""The only module that imports llama.cpp. It holds a model and a context, with every pointer checked.

Rules:

* One thread owns the :class:`Context` and calls everything here but :meth:`Context.abort`.
* Only the raw ``llama_*`` functions are called; positions and sequence ids are always given.
* Nothing is used after ``close``.
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
from collections import Counter, deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from adventure.engine.llama.gguf import check_file
from adventure.errors import EngineError, ModelInvalid
from adventure.text import one_line

os.environ.setdefault("GGML_NO_BACKTRACE", "1")

from llama_cpp import __version__ as llama_version  # reads the variable above while it loads
from llama_cpp import llama_cpp as llama

api: Any = llama
_WARNING = 3

Logits = npt.NDArray[np.float32]
Ids = npt.NDArray[np.int32]


_BUFFER = re.compile(r"\b(KV|RS|compute) buffer size *= *([0-9.]+) MiB")


class _Log:
    """Takes over llama.cpp's log: it goes to standard error; the last complaints are kept for error messages, and the
    sizes of buffers, which llama.cpp tells nowhere else."""

    def __init__(self) -> None:
        self.complaints: deque[str] = deque(maxlen=8)
        self.buffers: Counter[str] = Counter()
        """Bytes of the newest context: ``KV``, ``RS`` (recurrent states) and ``compute``."""
        self._callback = api.llama_log_callback(self._write)
        api.llama_log_set(self._callback, None)

    def _write(self, level: int, text: bytes, _data: object) -> None:
        line = text.decode("utf-8", "replace")
        if level in (_WARNING, _WARNING + 1):
            self.complaints.append(line)
        if said := _BUFFER.search(line):
            self.buffers[said[1]] += int(float(said[2]) * 2**20)
        if level > 1:
            sys.stderr.write(line)
            sys.stderr.flush()

    def reason(self) -> str:
        """Why llama.cpp refused, as far as it said."""
        for line in self.complaints:
            if "error" in line.lower() or "unknown" in line.lower():
                return one_line(line.rsplit(": error ", 1)[-1], 200)
        return one_line(self.complaints[0], 200) if self.complaints else "it gave no reason"


_log = _Log()
api.llama_backend_init()


class Model:
    """A loaded GGUF file and its vocabulary.

    Raises ModelNotFound and ModelInvalid. ``progress`` hears the part that is loaded, from 0 to 1.
    """

    def __init__(self, path: Path, gpu_layers: int = 0, progress: Callable[[float], None] | None = None) -> None:
        check_file(path)
        self.path = path
        params = api.llama_model_default_params()
        params.n_gpu_layers = gpu_layers
        if not gpu_layers:
            params.load_mode = api.LLAMA_LOAD_MODE_NONE  # mapped, what is laid out anew for a CPU would be held twice
        report = api.llama_progress_callback(lambda part, _data: _report(progress, part))
        params.progress_callback = report
        _log.complaints.clear()
        self._model = api.llama_model_load_from_file(os.fsencode(path), params)
        if not self._model:
            raise ModelInvalid(f"llama.cpp cannot load {path}: {_log.reason()}.")
        try:
            self._check()
        except ModelInvalid:
            self.close()
            raise

    def _check(self) -> None:
        self._vocab = api.llama_model_get_vocab(self._model)
        self.size = api.llama_vocab_n_tokens(self._vocab) if self._vocab else 0
        kind = api.llama_vocab_type(self._vocab) if self._vocab else 0
        if self.size < 4 or kind in (0, 3):
            raise ModelInvalid(f"{self.path} has no vocabulary to write text with: choose a text model.")
        if api.llama_model_has_encoder(self._model) or not api.llama_model_has_decoder(self._model):
            raise ModelInvalid(f"{self.path} is not a model that continues text: choose a chat model.")
        if api.llama_model_is_diffusion(self._model):
            raise ModelInvalid(f"{self.path} is a diffusion model, which cannot be streamed: choose another.")

    @property
    def handle(self) -> Any:
        return self._model

    @property
    def vocab(self) -> Any:
        return self._vocab

    @cached_property
    def metadata(self) -> dict[str, str]:
        """The GGUF's keys and values as text; arrays are shortened by llama.cpp."""
        count = api.llama_model_meta_count(self._model)
        read = api.llama_model_meta_key_by_index, api.llama_model_meta_val_str_by_index
        rows = ([self._text(function, index) for function in read] for index in range(count))
        return dict(rows)

    def _text(self, function: Callable[..., int], index: int) -> str:
        room = 1024
        while True:
            buffer = ctypes.create_string_buffer(room)
            length = function(self._model, index, buffer, room)
            if length < room:
                return buffer.raw[: max(length, 0)].decode("utf-8", "replace")
            room = length + 1

    @property
    def name(self) -> str:
        return one_line(self.metadata.get("general.name", ""), 80) or one_line(self.path.stem, 80)

    @property
    def context_length(self) -> int:
        """Tokens it was trained on."""
        return int(api.llama_model_n_ctx_train(self._model))

    @property
    def file_bytes(self) -> int:
        return int(api.llama_model_size(self._model))

    @property
    def trims(self) -> bool:
        """Whether part of a sequence can be taken from its memory.

        Not so for recurrent and hybrid models, nor with a sliding window: what lies behind the window of a sequence's
        end may be overwritten, however large the cache is, and an earlier place in it then sees holes.
        """
        slides = api.llama_model_n_swa(self._model) > 0
        return not (slides or api.llama_model_is_recurrent(self._model) or api.llama_model_is_hybrid(self._model))

    @property
    def kv_bytes(self) -> int:
        """Bytes of KV cache a token takes at f16: 2 x layers x width of the key heads x 2, 0 for a recurrent model."""
        if api.llama_model_is_recurrent(self._model):
            return 0
        heads = int(api.llama_model_n_head(self._model)) or 1
        width = int(api.llama_model_n_embd(self._model)) // heads
        family = self.metadata.get("general.architecture", "")
        key, value = (int(self.metadata.get(f"{family}.attention.{part}_length", width)) for part in ("key", "value"))
        shared = int(api.llama_model_n_head_kv(self._model))
        return int(api.llama_model_n_layer(self._model)) * shared * (key + value) * 2

    @property
    def add_bos(self) -> bool:
        return bool(api.llama_vocab_get_add_bos(self._vocab))

    @property
    def bos(self) -> int | None:
        token = int(api.llama_vocab_bos(self._vocab))
        return token if token >= 0 else None

    @cached_property
    def ends(self) -> frozenset[int]:
        """Every token that ends a turn or the text."""
        marks = {int(function(self._vocab)) for function in (api.llama_vocab_eos, api.llama_vocab_eot)}
        stops = (token for token in range(self.size) if api.llama_vocab_is_eog(self._vocab, token))
        return frozenset({token for token in marks if token >= 0}.union(stops))

    @cached_property
    def controls(self) -> frozenset[int]:
        """Tokens that are not text: control, unknown and unused ones."""
        return self._with(api.LLAMA_TOKEN_ATTR_CONTROL | api.LLAMA_TOKEN_ATTR_UNKNOWN | api.LLAMA_TOKEN_ATTR_UNUSED)

    @cached_property
    def added(self) -> frozenset[int]:
        """Whole words that were put into the vocabulary by hand, such as role markers."""
        return self._with(api.LLAMA_TOKEN_ATTR_USER_DEFINED)

    def _with(self, attributes: int) -> frozenset[int]:
        tokens = range(self.size)
        return frozenset(token for token in tokens if api.llama_vocab_get_attr(self._vocab, token) & attributes)

    @cached_property
    def pieces(self) -> list[bytes]:
        """The bytes each token stands for, in the order of their ids."""
        return [self.piece(token) for token in range(self.size)]

    def piece(self, token: int) -> bytes:
        """The bytes ``token`` stands for, control tokens by their name."""
        room = 64
        while True:
            buffer = ctypes.create_string_buffer(room)
            length = api.llama_token_to_piece(self._vocab, token, buffer, room, 0, True)
            if length >= 0:
                return buffer.raw[:length]
            room = -length

    def tokenize(self, text: str, special: bool) -> list[int]:
        """``text`` as tokens, without BOS or EOS. With ``special`` the names of control tokens become those tokens."""
        data = text.encode("utf-8", "replace")
        room = len(data) + 8
        while True:
            buffer = (api.llama_token * room)()
            count = api.llama_tokenize(self._vocab, data, len(data), buffer, room, False, special)
            if count >= 0:
                return list(buffer[:count])
            if -count <= room:
                raise EngineError(f"The model cannot tokenize a text of {len(data)} bytes.")
            room = -count

    def close(self) -> None:
        if self._model:
            api.llama_model_free(self._model)
            self._model = None


def _report(progress: Callable[[float], None] | None, part: float) -> bool:
    if progress is not None:
        progress(part)
    return True


@dataclass(frozen=True, slots=True)
class Span:
    """Tokens of one sequence to evaluate, from position ``start`` on. ``sample``: logits of the last are wanted."""

    sequence: int
    start: int
    tokens: Sequence[int]
    sample: bool


class Full(Exception):
    """No cells are left in the KV cache."""


class Aborted(Exception):
    """The evaluation was stopped; what is in the memory must be looked up."""


class Context:
    """The KV cache of one model and the evaluation of batches. Sequences are numbered from 0.

    ``flash`` allows flash attention. On CPU it moves logits by some 1e-3 with the size of the batch and the place in
    the cache, and forks then differ from fresh evaluation; without it they move by 1e-5.
    """

    def __init__(self, model: Model, *, cells: int, sequences: int, batch: int, threads: int, flash: bool) -> None:
        self._flag = ctypes.create_string_buffer(2)
        params = api.llama_context_default_params()
        params.n_ctx, params.n_batch, params.n_ubatch = cells, batch, batch
        params.n_seq_max, params.kv_unified, params.swa_full = sequences, True, True
        params.n_threads = params.n_threads_batch = threads
        params.n_outputs_max = min(batch, 4 * sequences)
        params.abort_callback = _abort_when_not_empty
        params.abort_callback_data = ctypes.cast(self._flag, ctypes.c_void_p)
        params.no_perf = True
        params.flash_attn_type = api.LLAMA_FLASH_ATTN_TYPE_AUTO if flash else api.LLAMA_FLASH_ATTN_TYPE_DISABLED
        _log.buffers.clear()
        self._context = api.llama_init_from_model(model.handle, params)
        memory = api.llama_get_memory(self._context) if self._context else None
        if not memory:
            needed = model.kv_bytes * cells // 2**20
            raise EngineError(
                f"llama.cpp cannot make a context of {cells} tokens ({needed} MB): choose a smaller one with --context."
            )
        self._memory = memory
        self.kind = f"llama.cpp {llama_version}, keys {params.type_k}, values {params.type_v}, flash {flash}"
        """Contexts of one model and one kind can exchange saved sequences."""
        self.cache_bytes = _log.buffers["KV"] + _log.buffers["RS"]
        """What sequences are held in, which never grows."""
        self.compute_bytes = _log.buffers["compute"]
        self._size = model.size
        self._batch = api.llama_batch_init(batch, 0, 1)
        self.batch_size = batch
        self.cells = int(api.llama_n_ctx(self._context))

    def decode(self, spans: Sequence[Span]) -> list[Logits]:
        """Evaluates ``spans``; returns the logits of each span that wants them, valid until the next call.

        Raises Full (nothing was done), Aborted and EngineError.
        """
        rows = self._fill(spans)
        code = api.llama_decode(self._context, self._batch)
        if code == 1:
            raise Full
        if code == 2:
            raise Aborted
        if code:
            raise EngineError(f"llama.cpp could not evaluate the prompt (code {code}): see the engine's log.")
        return [self._logits(row) for row in rows]

    def _fill(self, spans: Sequence[Span]) -> list[int]:
        batch, index, rows = self._batch, 0, []
        for span in spans:
            for offset, token in enumerate(span.tokens):
                batch.token[index] = token
                batch.pos[index] = span.start + offset
                batch.n_seq_id[index] = 1
                batch.seq_id[index][0] = span.sequence
                batch.logits[index] = 0
                index += 1
            if span.sample:
                batch.logits[index - 1] = 1
                rows.append(index - 1)
        batch.n_tokens = index
        return rows

    def _logits(self, row: int) -> Logits:
        pointer = api.llama_get_logits_ith(self._context, row)
        if not pointer:
            raise EngineError("llama.cpp gave no logits: see the engine's log.")
        return np.ctypeslib.as_array(pointer, shape=(self._size,))

    def copy(self, source: int, target: int, count: int | None) -> None:
        """Shares the first ``count`` positions of ``source`` (None: all) with the empty ``target``."""
        api.llama_memory_seq_cp(self._memory, source, target, -1, -1 if count is None else count)

    def remove(self, sequence: int, start: int = 0) -> bool:
        """Forgets ``sequence`` from ``start`` on; False when only a part was asked for and cannot be taken."""
        return bool(api.llama_memory_seq_rm(self._memory, sequence, start if start else -1, -1))

    def length(self, sequence: int) -> int:
        """Positions held of ``sequence``."""
        return int(api.llama_memory_seq_pos_max(self._memory, sequence)) + 1

    def abort(self, wanted: bool) -> None:
        """Stops a running evaluation within milliseconds (on CPU), or allows the next. Callable from any thread."""
        self._flag[0] = b"\x01" if wanted else b"\x00"

    def state_bytes(self, sequence: int) -> int:
        """How many bytes :meth:`save` would give."""
        return int(api.llama_state_seq_get_size(self._context, sequence))

    def save(self, sequence: int) -> bytearray:
        """The state of ``sequence``, for :meth:`load` into a context of the same :attr:`kind`."""
        room = self.state_bytes(sequence)
        state = bytearray(room)
        buffer = (ctypes.c_uint8 * room).from_buffer(state)
        written = int(api.llama_state_seq_get_data(self._context, buffer, room, sequence))
        del buffer  # a bytearray that is lent out cannot be cut
        del state[written:]
        return state

    def load(self, sequence: int, state: bytes) -> bool:
        """Restores ``sequence``; False, and the sequence is empty, when the state does not fit."""
        buffer = ctypes.cast(ctypes.c_char_p(state), ctypes.POINTER(ctypes.c_uint8))
        if api.llama_state_seq_set_data(self._context, buffer, len(state), sequence):
            return True
        self.remove(sequence)
        return False

    def close(self) -> None:
        if self._context:
            api.llama_batch_free(self._batch)
            api.llama_free(self._context)
            self._context = None


def _abort_callback() -> Any:
    """``strlen`` of the flag: not zero once a byte is put there.

    A Python callback would take the interpreter lock at each of some thousand graph nodes a second.
    """
    library = ctypes.cdll.msvcrt if sys.platform == "win32" else ctypes.CDLL(None)
    return ctypes.cast(library.strlen, api.ggml_abort_callback)


_abort_when_not_empty = _abort_callback()


def processor_features() -> str:
    """The instruction sets llama.cpp was built for and runs with, such as ``AVX2 F16C FMA``."""
    parts = api.llama_print_system_info().decode("utf-8", "replace").replace("|", ":").split(":")
    words = [part.strip().split(" = ") for part in parts]
    return " ".join(word[0] for word in words if len(word) == 2 and word[1] == "1")
