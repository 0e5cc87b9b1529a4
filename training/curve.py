"""The loss curve as a picture."""

from __future__ import annotations

from pathlib import Path
from typing import Any


def draw(rows: list[dict[str, Any]], path: Path) -> None:
    """Training loss (running mean of 20 steps) and held-out loss over tokens."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 4.5), layout="tight")
    axes = figure.add_subplot()
    tokens = [row["tokens"] / 1e6 for row in rows]
    losses = [float(row["loss"]) for row in rows]
    means = [sum(losses[max(0, i - 19) : i + 1]) / min(i + 1, 20) for i in range(len(losses))]
    axes.plot(tokens, means, label="training", linewidth=1)
    held = [(row["tokens"] / 1e6, float(row["heldout"])) for row in rows if row["heldout"] != ""]
    if held:
        axes.plot(*zip(*held, strict=True), "o-", markersize=3, label="held out")
    axes.set_xlabel("million tokens")
    axes.set_ylabel("loss on replies")
    axes.set_ylim(0, min(max(means), 5.0) * 1.05)
    axes.grid(alpha=0.3)
    axes.legend()
    figure.savefig(path, dpi=110)
