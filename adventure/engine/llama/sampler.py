"""How the next token of a reply is picked: llama.cpp's sampler chain."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

import numpy as np

from adventure.engine.base import Sampling
from adventure.engine.llama.binding import Ids, Logits, Model, api
from adventure.errors import EngineError

_DRY_BREAKERS = (b"\n", b":", b'"', b"*")
_CANDIDATE = np.dtype([("id", "<i4"), ("logit", "<f4"), ("p", "<f4")])
_FEW = 1024
"""Likely tokens that are tried before the whole vocabulary is."""


class Sampler:
    """llama.cpp's sampler chain of one reply. ``history``: the prompt's tokens, which penalties see."""

    def __init__(self, model: Model, sampling: Sampling, seed: int, history: Sequence[int] = ()) -> None:
        chain = api.llama_sampler_chain_init(api.llama_sampler_chain_default_params())
        if not chain:
            raise EngineError("llama.cpp could not make a sampler: see the engine's log.")
        self._chain: Any = chain
        for stage in stages_of(model, sampling, seed & 0xFFFFFFFF):
            if not stage:
                raise EngineError("llama.cpp refused the sampling settings: see the engine's log.")
            api.llama_sampler_chain_add(chain, stage)
        self._looks_back = sampling.repeat_penalty != 1 or sampling.dry_multiplier > 0
        self._reach = _reach(sampling)
        self._few = max(_FEW, 3 * (self._reach or 0))
        if self._looks_back:
            for token in history[-max(sampling.repeat_last_n, sampling.dry_last_n, 0) :]:
                api.llama_sampler_accept(chain, token)

    def pick(self, logits: Logits, ids: Ids) -> int:
        """One of ``ids`` by the ``logits`` of the whole vocabulary. Nothing is remembered: see :meth:`accept`."""
        if len(ids) == 1:
            return int(ids[0])
        candidates = np.empty(len(ids), dtype=_CANDIDATE)
        candidates["id"] = ids
        candidates["logit"] = _of(logits, ids)
        candidates["p"] = 0
        data = candidates.ctypes.data_as(api.llama_token_data_p)
        array = api.llama_token_data_array(data=data, size=len(ids), selected=-1, sorted=False)
        api.llama_sampler_apply(self._chain, ctypes.byref(array))
        if not 0 <= array.selected < array.size:
            return int(ids[int(np.argmax(logits[ids]))])
        return int(array.data[array.selected].id)

    def likeliest(self, logits: Logits, ids: Ids) -> Ids:
        """Those of ``ids`` with the highest logits, several times as many as :meth:`pick` looks at; all of them when it
        looks at all."""
        if self._reach is None or len(ids) <= self._few:
            return ids
        return ids[np.sort(np.argpartition(_of(logits, ids), -self._few)[-self._few :])]

    def enough(self, ids: Ids) -> bool:
        """Whether :meth:`pick` would look at no more than these, when they are the likeliest there are."""
        return self._reach is not None and len(ids) >= self._reach

    def accept(self, token: int) -> None:
        """Tells the penalties that ``token`` was written."""
        if self._looks_back:
            api.llama_sampler_accept(self._chain, token)

    def close(self) -> None:
        if self._chain:
            api.llama_sampler_free(self._chain)
            self._chain = None


def _reach(sampling: Sampling) -> int | None:
    """Among how many of the likeliest tokens the next one surely is; None where that is not known.

    Penalties only ever lower the logits of so many tokens as they look back on.
    """
    kept = 1 if sampling.temperature <= 0 else sampling.top_k
    if not kept or sampling.repeat_penalty < 1:
        return None
    repeats = max(sampling.repeat_last_n, 0) if sampling.repeat_penalty > 1 else 0
    return kept + repeats + (max(sampling.dry_last_n, 0) if sampling.dry_multiplier > 0 else 0)


def stages_of(model: Model, sampling: Sampling, seed: int) -> list[Any]:
    stages: list[Any] = []
    if sampling.repeat_penalty != 1:
        history = max(sampling.repeat_last_n, 0)
        stages.append(api.llama_sampler_init_penalties(model.size, history, sampling.repeat_penalty, 0.0, 0.0))
    if sampling.dry_multiplier > 0:
        stages.append(_dry(model, sampling))
    if sampling.temperature <= 0:
        return [*stages, api.llama_sampler_init_greedy()]
    if sampling.top_k > 0:
        stages.append(api.llama_sampler_init_top_k(sampling.top_k))
    if sampling.top_p < 1:
        stages.append(api.llama_sampler_init_top_p(sampling.top_p, 1))
    if sampling.min_p > 0:
        stages.append(api.llama_sampler_init_min_p(sampling.min_p, 1))
    if sampling.xtc_probability > 0:
        chance, threshold = sampling.xtc_probability, sampling.xtc_threshold
        stages.append(api.llama_sampler_init_xtc(chance, threshold, 1, seed))
    temperature = api.llama_sampler_init_temp(sampling.temperature)
    return [*stages, temperature, api.llama_sampler_init_dist(seed)]


def _dry(model: Model, sampling: Sampling) -> Any:
    breakers = (ctypes.c_char_p * len(_DRY_BREAKERS))(*_DRY_BREAKERS)
    multiplier, base = sampling.dry_multiplier, sampling.dry_base
    allowed, history = sampling.dry_allowed_length, max(sampling.dry_last_n, 0)
    return api.llama_sampler_init_dry(model.vocab, multiplier, base, allowed, history, breakers, len(_DRY_BREAKERS))


def _of(logits: Logits, ids: Ids) -> Logits:
    finite = logits if np.isfinite(logits).all() else np.nan_to_num(logits, nan=-1e30, neginf=-1e30, posinf=1e30)
    return np.take(finite, ids, mode="clip")  # twice as fast as with its bounds checked
