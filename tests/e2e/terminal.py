"""A real terminal for tests: tmux, driven by its own server so that nothing of the player's is touched."""

from __future__ import annotations

import os
import shlex
import subprocess
import time
from collections.abc import Callable
from pathlib import Path

_DEADLINE = 60.0
"""Seconds to wait for something to appear; only a failing test waits that long."""
_LOOK = 0.05


class Terminal:
    """One shell in one tmux window. ``text`` is what stands on the screen."""

    def __init__(self, folder: Path, width: int = 80, height: int = 24, **environment: str) -> None:
        self._socket = str(folder / "tmux")
        kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
        self._environment = {**kept, "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", **environment}
        settings = [f"{name}={value}" for name, value in environment.items()]
        self._tmux(
            *("-f", os.devnull, "new-session", "-d", "-s", "t", "-x", str(width), "-y", str(height)),
            *("env", *settings, "PS1=ready> ", "bash", "--norc", "--noprofile", "-i"),
        )
        self._tmux("set-option", "-g", "escape-time", "0")
        self.wait_for("ready>")
        self._modes = self._line_modes()

    def run(self, *command: str) -> None:
        """Type ``command`` into the shell."""
        self.type(shlex.join(command))
        self.press("Enter")

    def type(self, text: str) -> None:
        self._tmux("send-keys", "-t", "t", "-l", text)

    def press(self, *keys: str) -> None:
        """Keys by tmux's names: ``Enter``, ``C-c``, ``Escape``, ``PageUp``, ``2``."""
        self._tmux("send-keys", "-t", "t", *keys)

    def resize(self, width: int, height: int) -> None:
        self._tmux("resize-window", "-t", "t", "-x", str(width), "-y", str(height))

    @property
    def text(self) -> str:
        return self._tmux("capture-pane", "-p", "-t", "t")

    def wait_for(self, *wanted: str, gone: str = "") -> str:
        """Wait until every one of ``wanted`` is on the screen, and ``gone`` is not; returns the screen."""
        self.wait_until(lambda text: all(part in text for part in wanted) and not (gone and gone in text))
        return self.text

    def wait_until(self, holds: Callable[[str], bool]) -> None:
        end = time.monotonic() + _DEADLINE
        while not holds(self.text):
            if time.monotonic() > end:
                raise AssertionError(f"this never came; the screen is:\n{self.text}")
            time.sleep(_LOOK)

    def leave(self, *keys: str) -> None:
        """Press ``keys`` and see that the shell has its terminal back."""
        self.press(*keys)
        self.wait_until(lambda text: text.rstrip().endswith("\nready>"))
        self.run("echo", "still", "here")
        self.wait_until(lambda text: text.rstrip().endswith("\nstill here\nready>"))
        assert self.is_clean

    @property
    def is_clean(self) -> bool:
        """Nothing a program switched on is left on: alternate screen, mouse reports, hidden cursor, line modes."""
        flags = "#{alternate_on}#{mouse_any_flag}#{mouse_button_flag}#{mouse_standard_flag}#{cursor_flag}"
        shown = self._tmux("display-message", "-p", "-t", "t", flags).strip()
        return shown == "00001" and self._line_modes() == self._modes

    def _line_modes(self) -> str:
        """What ``stty`` says of the terminal: echo, line editing, signals."""
        tty = self._tmux("display-message", "-p", "-t", "t", "#{pane_tty}").strip()
        return subprocess.run(["stty", "-g", "-F", tty], capture_output=True, text=True, check=True).stdout

    @property
    def shell(self) -> int:
        """The process id of the shell in the window."""
        return int(self._tmux("display-message", "-p", "-t", "t", "#{pane_pid}"))

    def clear(self) -> None:
        """Give the terminal back its usual state, as one does after a kill."""
        self.type("reset")
        self.press("Enter")
        self.wait_until(lambda text: text.strip() == "ready>")
        self._modes = self._line_modes()

    @property
    def title(self) -> str:
        """What programs named the window."""
        return self._tmux("display-message", "-p", "-t", "t", "#{pane_title}").strip()

    def close(self) -> None:
        self._tmux("kill-server")

    def _tmux(self, *arguments: str) -> str:
        done = subprocess.run(
            ["tmux", "-S", self._socket, *arguments],
            env=self._environment,
            capture_output=True,
            text=True,
            check=True,
        )
        return done.stdout
