"""``python -m training.train``: train the bundled model.

Checkpoints are whole (weights, optimizers, place in the schedule) and replaced atomically; ``--resume`` goes on from
the last one, with another corpus if one is given. A run ends after ``--tokens``, after ``--minutes``, or ``--until`` a
time of day: the learning rate falls to zero by then however fast the machine is.
"""

from __future__ import annotations

import argparse
import csv
import datetime as dt
import os
import signal
import sys
import time
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch

from training import circuits, growth, optimizer, schedule, tokenizer
from training.curve import draw
from training.model import SIZES, Config, Lantern
from training.tokens import OUT, Batch, Games, Renames, batches, cached_games, kinds
from training.workers import Workers, pieces

MALLOC = "glibc.malloc.mmap_threshold=4294967296:glibc.malloc.trim_threshold=17179869184:glibc.malloc.hugetlb=1"
"""Large blocks stay in the process and on huge pages: fewer page faults."""
HELDOUT_LENGTH, HELDOUT_ROWS = 1024, 24


@dataclass
class Place:
    """How far the run is."""

    step: int = 0
    tokens: int = 0
    seconds: float = 0.0
    corpus: str = ""
    rows: list[dict[str, Any]] = field(default_factory=list)
    """The loss curve: one dictionary a line of losses.csv."""


class Trainer:
    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.out: Path = options.out
        self.out.mkdir(parents=True, exist_ok=True)
        self.pieces = tokenizer.load(options.tokenizer)
        self.train = cached_games(self.pieces, options.corpus, "train", self.out / "cache")
        self.heldout = heldout_batch(cached_games(self.pieces, options.corpus, "heldout", self.out / "cache"))
        self.place = Place(corpus=str(options.corpus))
        torch.manual_seed(options.seed)
        held = self._held() if options.resume else None
        self.model = Lantern(Config(**held["config"]) if held else self._config())
        if not held and options.circuit and circuits.fits(self.model.config):
            circuits.install(self.model, torch.Generator().manual_seed(options.seed))
        self.muon, self.adam = optimizer.make(self.model, options.matrix_lr, options.other_lr)
        if held:
            self._restore(held)
        self.model.half = self.muon.half = options.bf16
        if options.compile:
            self.model.compile_blocks()
        self.workers = Workers(self.model, options.threads, options.push)
        self.renames = Renames(kinds(self.pieces, self.train), options.rename)
        self.lengths = schedule.parse_lengths(options.lengths)
        self.budget = self._budget()
        self.stopping = False

    @property
    def checkpoint(self) -> Path:
        return self.out / "checkpoint.pt"

    def _held(self) -> dict[str, Any]:
        """The checkpoint, with more layers if that was asked for; optimizers know nothing of those."""
        held = torch.load(self.checkpoint, weights_only=True)
        config, layers = held["config"], self.options.layers
        if layers and layers != config["layers"]:
            model = growth.grow(held["model"], config["layers"], layers)
            held = {"config": config | {"layers": layers}, "model": model, "place": held["place"]}
        return held

    def _config(self) -> Config:
        return replace(SIZES[self.options.size], vocab=self.pieces.get_piece_size())

    def _budget(self) -> schedule.Budget:
        if self.options.tokens:
            return schedule.Budget(tokens=self.options.tokens)
        seconds = self.options.minutes * 60
        if self.options.until:
            seconds = schedule.seconds_until(self.options.until, dt.datetime.now())
        return schedule.Budget(seconds=self.place.seconds + seconds)

    def _restore(self, held: dict[str, Any]) -> None:
        self.model.load_state_dict(held["model"])
        if "muon" in held:  # not in what was unpacked or has grown
            self.muon.load_state_dict(held["muon"])
            self.adam.load_state_dict(held["adam"])
        self.place = Place(**held["place"])
        self.place.corpus = str(self.options.corpus)

    def save(self) -> None:
        """Write the checkpoint beside the last one, then take its name."""
        new = self.checkpoint.with_suffix(".new")
        state = {
            "config": self.model.config.as_dict(),
            "model": self.model.state_dict(),
            "muon": self.muon.state_dict(),
            "adam": self.adam.state_dict(),
            "place": asdict(self.place),
        }
        with new.open("wb") as file:
            torch.save(state, file)
            file.flush()
            os.fsync(file.fileno())
        new.replace(self.checkpoint)
        write_curve(self.place.rows, self.out)

    def run(self) -> None:
        options, place = self.options, self.place
        rng = np.random.default_rng([options.seed, place.step])
        print(
            f"{self.model.size() / 1e6:.2f}M parameters, {len(self.train)} games, "
            f"{len(self.train.ids) / 1e6:.1f}M tokens, from step {place.step}",
            flush=True,
        )
        began, before, saved = time.monotonic(), place.seconds, time.monotonic()
        length, source = 0, iter(())
        while not self.stopping and (progress := self.budget.progress(place.tokens, place.seconds)) < 1:
            if length != (wanted := schedule.length_at(self.lengths, progress)):
                length = wanted
                rows = max(options.batch // length, 1)
                source = batches(self.train, length, rows, rng, options.stutter, self.renames)
                self._warm_up(length)
            loss = self._step(next(source), schedule.rate(place.step, progress))
            place.seconds = before + time.monotonic() - began
            self._report(loss, length, progress)
            if time.monotonic() - saved > options.save_minutes * 60:
                self.save()
                saved = time.monotonic()
        if not self.stopping:
            self._report_heldout(1.0)
        self.save()

    def stop(self) -> None:
        """End after this step, with a checkpoint to resume from."""
        self.stopping = True

    def _warm_up(self, length: int) -> None:
        """Compile for this shape before threads use it."""
        ids = torch.zeros((self._rows(length), length), dtype=torch.long)
        self.model.loss(ids, ids).backward()
        self.model.zero_grad()

    def _rows(self, length: int) -> int:
        """Rows a thread takes at a time."""
        return max(1, min(self.options.piece, self.options.batch) // length)

    def _step(self, batch: Batch, rate: float) -> float:
        for group in (*self.muon.param_groups, *self.adam.param_groups):
            group["lr"] = group["base_lr"] * rate
        loss = self.workers.gradients(pieces(batch, self._rows(batch[0].shape[1])))
        self.workers.run(self.muon.jobs())
        self.adam.step()
        self.place.step += 1
        self.place.tokens += batch[0].size
        return loss

    def _report(self, loss: float, length: int, progress: float) -> None:
        place = self.place
        place.rows.append(
            {"step": place.step, "tokens": place.tokens, "minutes": round(place.seconds / 60, 3), "length": length,
             "loss": round(loss, 4), "heldout": ""}
        )  # fmt: skip
        if place.step % self.options.heldout_steps == 0:
            self._report_heldout(progress)
        if place.step % 10 == 0:
            recent = [row["loss"] for row in place.rows[-10:]]
            print(
                f"step {place.step}  {place.tokens / 1e6:.2f}M tokens  {place.seconds / 60:.1f} min  {progress:.1%}  "
                f"loss {sum(recent) / len(recent):.3f}  {self._speed():.0f} tokens/s",
                flush=True,
            )

    def _speed(self) -> float:
        recent = self.place.rows[-20:]
        seconds = (recent[-1]["minutes"] - recent[0]["minutes"]) * 60
        return (recent[-1]["tokens"] - recent[0]["tokens"]) / max(seconds, 1e-9)

    def _report_heldout(self, progress: float) -> None:
        loss = self.workers.mean_loss(pieces(self.heldout, 1))
        self.place.rows[-1]["heldout"] = round(loss, 4)
        print(f"step {self.place.step}  {progress:.1%}  held-out loss {loss:.4f}", flush=True)


def heldout_batch(games: Games) -> Batch:
    """The same windows every time."""
    return next(batches(games, HELDOUT_LENGTH, HELDOUT_ROWS, np.random.default_rng(0)))


def write_curve(rows: list[dict[str, Any]], out: Path) -> None:
    """losses.csv and losses.png."""
    if not rows:
        return
    with (out / "losses.csv").open("w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    draw(rows, out / "losses.png")


def parser() -> argparse.ArgumentParser:
    out = OUT
    made = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    made.add_argument("--corpus", type=Path, default=out / "corpus")
    made.add_argument("--tokenizer", type=Path, default=out / "tokenizer.model")
    made.add_argument("--out", type=Path, default=out / "run")
    made.add_argument("--size", choices=SIZES, default="4m")
    made.add_argument("--resume", action="store_true", help="go on from the checkpoint in --out")
    made.add_argument("--layers", type=int, default=0, help="with --resume: add layers up to so many")
    end = made.add_mutually_exclusive_group(required=True)
    end.add_argument("--tokens", type=int, default=0, help="end after this many tokens")
    end.add_argument("--minutes", type=float, default=0.0, help="end after this long")
    end.add_argument("--until", default="", metavar="HH:MM", help="end at this time of day")
    made.add_argument("--lengths", default="1024:0.88,2048:1", help="window lengths over the run")
    made.add_argument("--batch", type=int, default=4096, help="tokens a step")
    made.add_argument("--piece", type=int, default=1024, help="tokens a thread takes at a time, one window at least")
    made.add_argument("--matrix-lr", type=float, default=0.02)
    made.add_argument("--other-lr", type=float, default=0.03)
    made.add_argument("--circuit", action=argparse.BooleanOptionalAction, default=True, help="begin able to copy")
    made.add_argument(
        "--stutter", type=float, default=0.01, help="share of tokens after which a slip comes, to learn to go on"
    )
    made.add_argument(
        "--push", type=float, default=0.5, help="weight against what a model that copies too easily would say"
    )
    made.add_argument("--rename", type=float, default=0.6, help="share of windows in which words stand for other words")
    made.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    made.add_argument("--compile", action=argparse.BooleanOptionalAction, default=True)
    made.add_argument(
        "--bf16",
        action=argparse.BooleanOptionalAction,
        default=torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported(),
        help="multiply in bfloat16; on where the processor can do that by itself",
    )
    made.add_argument("--seed", type=int, default=1)
    made.add_argument("--save-minutes", type=float, default=10.0)
    made.add_argument("--heldout-steps", type=int, default=50)
    return made


def tune_process() -> None:
    """Start again with the allocator and thread settings in place; they are read when a process starts."""
    wanted = {"OMP_NUM_THREADS": "1", "GLIBC_TUNABLES": MALLOC}
    if sys.platform == "linux" and any(name not in os.environ for name in wanted):
        os.execve(sys.executable, [sys.executable, "-m", "training.train", *sys.argv[1:]], {**wanted, **os.environ})


def main(argv: list[str] | None = None) -> int:
    trainer = Trainer(parser().parse_args(argv))
    signal.signal(signal.SIGTERM, lambda *_: trainer.stop())
    trainer.run()
    return 0


if __name__ == "__main__":
    tune_process()
    sys.exit(main())
