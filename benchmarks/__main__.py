"""``python -m benchmarks``: measure what the program promises, beside the high-level class and a bare loop.

    python -m benchmarks [MODEL] [--quick] [--only PART,PART] [--shape 13b] [--threads N]

Makes its own models with random weights. Each part prints its rows when it is done and adds them to the results file.
"""

from __future__ import annotations

import argparse
import asyncio
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from benchmarks import large, limits, openmp, reading, same, speed
from benchmarks.report import PAGE, RESULTS, Report, Row
from benchmarks.setting import Setting

Part = Callable[[Setting], Awaitable[tuple[list[Row], Any]]]

PARTS: dict[str, Part] = {
    "read": reading.read,
    "long": reading.long,
    "decode": speed.decode,
    "screen": speed.screen,
    "grammar": speed.grammar,
    "resume": limits.resume,
    "forks": limits.forks,
    "same": same.same,
    "flat": limits.flat,
    "openmp": openmp.waits,
}
LARGE: dict[str, Part] = {"13b": large.play_large}


def main() -> None:
    options = _options()
    setting = Setting(options.model, options.quick, options.threads)
    parts = LARGE if options.shape == "13b" else PARTS
    chosen = options.only.split(",") if options.only else list(parts)
    if unknown := set(chosen) - set(parts):
        raise SystemExit(f"There is no part {', '.join(sorted(unknown))}: the parts are {', '.join(parts)}.")
    report = Report(options.out or RESULTS / _name(options))
    report.facts.update(model=options.shape, quick=options.quick, threads=options.threads)
    for name in chosen:
        begin = time.monotonic()
        print(f"{name}:", flush=True)
        rows, details = asyncio.run(_run(parts[name], setting))
        report.add(name, rows, details)
        print(f"  ({time.monotonic() - begin:.0f} s)", flush=True)
    if options.out is None:
        report.publish(PAGE)
    print(f"\n{report.table()}")


async def _run(part: Part, setting: Setting) -> tuple[list[Row], Any]:
    return await part(setting)


def _name(options: argparse.Namespace) -> str:
    return f"{'quick' if options.quick else 'full'}-{options.shape}.json"


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.split("\n")[0])
    parser.add_argument("model", nargs="?", type=Path, help="a GGUF file in place of the 1.1B shape")
    parser.add_argument("--quick", action="store_true", help="some minutes in place of twenty")
    parser.add_argument("--only", metavar="PART,PART", help=f"of {', '.join([*PARTS, *LARGE])}")
    parser.add_argument("--shape", choices=("1.1b", "13b"), default="1.1b")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", type=Path, help="where the numbers go")
    return parser.parse_args()


if __name__ == "__main__":
    main()
