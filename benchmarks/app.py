"""The real app in a terminal of 80 by 24 that somebody looks at: its output is read as fast as it comes."""

from __future__ import annotations

import os
import pty
import struct
import subprocess
import sys
import termios
import threading
import time
from contextlib import suppress
from fcntl import ioctl
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Self

from adventure import paths
from adventure.saves.journal import read
from adventure.scenario.library import scenario_paths
from adventure.story.turn import Made, Turn
from benchmarks.play import NAME

_PATIENCE_S = 300.0
_LOOK_S = 0.2


class App:
    """The app on a new game of the benchmarks' scenario, look-ahead off."""

    def __init__(self, model: Path, threads: int, context: int, max_prose: int, max_option: int) -> None:
        self._folder = TemporaryDirectory(prefix="adventure-bench-")
        home = Path(self._folder.name)
        self._saves = home / "saves"
        story = scenario_paths((paths.bundled_scenarios(),))[NAME].read_text(encoding="utf-8").split("\nreply:")[0]
        own = home / "own.scenario.yaml"
        own.write_text(f"{story}\nreply:\n  max_prose: {max_prose}\n  max_option: {max_option}\n", encoding="utf-8")
        choices = {"MODEL": model, "THREADS": threads, "CONTEXT": context, "TEMPLATE": "metharme", "LOOK_AHEAD": "off"}
        self._environment = {
            **os.environ,
            **{f"ADVENTURE_{name}": str(value) for name, value in choices.items()},
            "ADVENTURE_HOME": str(home),
            "TERM": "xterm-256color",
        }
        self._command = [sys.executable, "-m", "adventure", "play", str(own), "--set", "name=Maren", "--seed", "5"]
        self._turns = 1
        self._size = 0
        self._read: tuple[Turn, ...] = ()

    def __enter__(self) -> Self:
        ours, theirs = pty.openpty()
        ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self._terminal = ours
        self._process = subprocess.Popen(
            self._command, stdin=theirs, stdout=theirs, stderr=theirs, env=self._environment, start_new_session=True
        )
        os.close(theirs)
        threading.Thread(target=self._look, daemon=True).start()
        self._wait(1)
        return self

    def turn(self) -> Made:
        """Choose the first option; how the reply was made."""
        self._turns += 1
        begin = time.monotonic()
        while len(self._timeline()) < self._turns and time.monotonic() - begin < _PATIENCE_S:
            os.write(self._terminal, b"1")  # once is enough when the buttons are awake
            with suppress(TimeoutError):
                self._wait(self._turns, 5.0)
        self._wait(self._turns)
        return self._timeline()[-1].made

    def _wait(self, turns: int, patience: float = _PATIENCE_S) -> None:
        end = time.monotonic() + patience
        while len(self._timeline()) < turns:
            if time.monotonic() > end:
                raise TimeoutError("the app made no turn")
            time.sleep(_LOOK_S)

    def _timeline(self) -> tuple[Turn, ...]:
        """The turns of the save, which is read again only when it grew: the model needs the core."""
        found = sorted(self._saves.glob("*.adventure"))
        size = found[0].stat().st_size if found else 0
        if size != self._size:
            self._size, self._read = size, tuple(read(found[0]).game.timeline())
        return self._read

    def _look(self) -> None:
        with suppress(OSError):
            while os.read(self._terminal, 65536):
                pass

    def __exit__(self, *_: object) -> None:
        os.write(self._terminal, b"\x11")
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(10)
        self._process.kill()
        self._process.wait()
        os.close(self._terminal)
        self._folder.cleanup()
