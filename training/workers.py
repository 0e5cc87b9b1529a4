"""Gradients of one batch on several threads.

Each thread takes the next row group as soon as it is done with its last one, so a core that other programs also use
takes fewer. On a shared machine this is faster than splitting every matrix product over the cores.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from queue import Empty, SimpleQueue

import numpy.typing as npt
import torch
from torch import Tensor

from training.model import Lantern
from training.tokens import Batch

Piece = tuple[Tensor, Tensor, Tensor, float]
"""Inputs, targets, rivals and the share of the batch's learned tokens among them."""


def pieces(batch: Batch, rows: int) -> list[Piece]:
    """``batch`` in groups of ``rows``; the shares sum to 1."""
    total = max(_count(batch[1]), 1)
    groups = [[array[at : at + rows] for array in batch] for at in range(0, len(batch[0]), rows)]
    return [(_tensor(i), _tensor(t), _tensor(r), _count(t) / total) for i, t, r in groups]


def _tensor(array: npt.NDArray[object]) -> Tensor:
    return torch.from_numpy(array)


def _count(targets: npt.NDArray[object]) -> int:
    return int((targets >= 0).sum())


class Workers:
    def __init__(self, model: Lantern, threads: int, push: float = 0.0) -> None:
        torch.set_num_threads(1)
        self.model = model
        self.push = push
        self.threads = threads
        self.parameters = list(model.parameters())
        self._pool = ThreadPoolExecutor(threads, initializer=torch.set_num_threads, initargs=(1,))

    def run(self, jobs: Iterable[Callable[[], None]]) -> None:
        """Do every job, on all threads."""
        for done in [self._pool.submit(job) for job in jobs]:
            done.result()

    def gradients(self, batch: list[Piece]) -> float:
        """Set ``grad`` of every parameter for the whole batch; the mean loss."""
        queue: SimpleQueue[Piece] = SimpleQueue()
        for piece in batch:
            queue.put(piece)
        found = [self._pool.submit(self._work, queue) for _ in range(self.threads)]
        sums = [result for result in (one.result() for one in found) if result[0]]
        for parameter, *parts in zip(self.parameters, *(grads for grads, _ in sums), strict=True):
            parameter.grad = torch.stack(parts).sum(0) if len(parts) > 1 else parts[0]
        return sum(loss for _, loss in sums)

    def _work(self, queue: SimpleQueue[Piece]) -> tuple[list[Tensor], float]:
        held: list[Tensor] = []
        loss_sum = 0.0
        while (piece := _next(queue)) is not None:
            inputs, targets, rivals, share = piece
            loss = self.model.loss(inputs, targets, rivals, self.push) * share
            grads = torch.autograd.grad(loss, self.parameters)
            loss_sum += float(loss.detach())
            if held:
                torch._foreach_add_(held, grads)
            else:
                held = list(grads)
        return held, loss_sum

    def mean_loss(self, batch: list[Piece]) -> float:
        """The loss without learning."""

        def one(piece: Piece) -> float:
            with torch.no_grad():
                return float(self.model.loss(piece[0], piece[1])) * piece[3]

        return sum(self._pool.map(one, batch))


def _next(queue: SimpleQueue[Piece]) -> Piece | None:
    try:
        return queue.get_nowait()
    except Empty:
        return None
