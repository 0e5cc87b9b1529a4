"""How long ``adventure`` takes to its first picture, beside a Textual app of one line.

    python -m benchmarks.screens_start [--pairs N]

Both run in a terminal of their own, by turns. The clock starts with the process and stops when the words looked for
have come out of the terminal; every number is the median of the pairs. The library counts as painted with its frame and
its line to write on, which answers at once; the cards come behind that and are told apart.
"""

from __future__ import annotations

import argparse
import fcntl
import os
import pty
import select
import shutil
import struct
import sys
import termios
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.report import PAGE, RESULTS, Report, Row, middle

HELLO = """
from textual.app import App
from textual.widgets import Static

class Hello(App):
    def compose(self):
        yield Static("Hello, world")

Hello().run()
"""
_PAINTED, _FILLED = b"Type to find a story", b"everyone, "
_DEADLINE = 60.0


def seen(command: list[str], home: Path, *wanted: bytes) -> list[float]:
    """Seconds until each of ``wanted`` has been drawn by ``command``, which is then killed."""
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
    begin = time.perf_counter()
    child = os.fork()
    if not child:
        _become(command, theirs, {**os.environ, "ADVENTURE_HOME": str(home), "TERM": "xterm-256color"})
    os.close(theirs)
    try:
        return _watch(ours, begin, wanted)
    finally:
        os.killpg(child, 9)
        os.waitpid(child, 0)
        os.close(ours)


def _become(command: list[str], terminal: int, environment: dict[str, str]) -> None:
    os.setsid()
    fcntl.ioctl(terminal, termios.TIOCSCTTY, 0)
    for descriptor in range(3):
        os.dup2(terminal, descriptor)
    os.execvpe(command[0], command, environment)


def _watch(terminal: int, begin: float, wanted: tuple[bytes, ...]) -> list[float]:
    drawn = b""
    when: dict[bytes, float] = {}
    while len(when) < len(wanted):
        if not select.select([terminal], [], [], _DEADLINE)[0]:
            raise SystemExit(f"{wanted} was not drawn within {_DEADLINE:.0f} s; this was: {drawn[-500:]!r}")
        drawn += os.read(terminal, 1 << 16)
        for words in wanted:
            if words in drawn:
                when.setdefault(words, time.perf_counter() - begin)
    return [when[words] for words in wanted]


def main(pairs: int) -> None:
    adventure = shutil.which("adventure", path=str(Path(sys.executable).parent)) or "adventure"
    hello, painted, filled = [], [], []
    with TemporaryDirectory(prefix="adventure-bench-") as folder:
        script = Path(folder) / "hello.py"
        script.write_text(HELLO, encoding="utf-8")
        for number in range(pairs + 1):
            hello += seen([sys.executable, str(script)], Path(folder), b"Hello, world")
            first, cards = seen([adventure], Path(folder), _PAINTED, _FILLED)
            painted.append(first)
            filled.append(cards)
            print(f"  pair {number} of {pairs}", flush=True)
    del hello[0], painted[0], filled[0]
    ratio = middle([one / other for one, other in zip(painted, hello, strict=True)])
    rows = [
        Row(5, "first picture of `adventure` against a Textual hello-world", ratio, 1.5, count=f"{pairs} pairs"),
        Row(0, "first picture of a Textual hello-world", 1000 * middle(hello), unit="ms"),
        Row(0, "first picture of `adventure`", 1000 * middle(painted), unit="ms"),
        Row(0, "`adventure` with every story on its card", 1000 * middle(filled), unit="ms"),
    ]
    details = {"hello": hello, "painted": painted, "filled": filled}
    report = Report(RESULTS / "screens_start.json")
    report.add("first picture", rows, details)
    report.publish(PAGE)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--pairs", type=int, default=15, help="pairs measured, after one that warms up")
    main(parser.parse_args().pairs)
