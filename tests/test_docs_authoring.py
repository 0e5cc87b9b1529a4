"""The tutorial, followed to the letter: each file is written, each command run, each output compared.

In an output, ``…`` stands for anything: a line of its own for any number of lines, inside a line for any text.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from adventure.cli.main import COMMANDS

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs/authoring.md").read_text(encoding="utf-8")
SNIPPETS = re.findall(r"^```(\w*)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


class Reader:
    """Somebody who does what the page says, in a shell of their own."""

    def __init__(self, home: Path) -> None:
        self.folder = home
        tools = home / "bin"
        tools.mkdir()
        script = tools / "adventure"
        script.write_text(f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m adventure "$@"\n')
        script.chmod(0o755)
        self._env = {
            **os.environ,
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
            "ADVENTURE_HOME": str(home / "home"),
            "ADVENTURE_MODEL": "scripted",
        }

    def write(self, text: str) -> None:
        """A whole file, or more of one; the first line says which."""
        heading, _, body = text.partition("\n")
        named = re.fullmatch(r"# (at the end of )?(\S+)", heading)
        assert named, f"says not which file it is: {heading}"
        path = self.folder / named[2]
        before = path.read_text(encoding="utf-8") if named[1] else ""
        path.write_text(before + (body if named[1] else text), encoding="utf-8")

    def follow(self, session: str) -> None:
        """Run each command and compare what it says with the lines below it."""
        for step in re.split(r"^\$ ", session, flags=re.MULTILINE)[1:]:
            command, _, expected = step.partition("\n")
            assert re.fullmatch(_pattern(expected), said := self.run(command)), f"{command}\n{said}"

    def run(self, command: str) -> str:
        """What ``command`` writes; ``cd`` counts for the commands after it."""
        if command.startswith("cd "):
            self.folder = (self.folder / command.removeprefix("cd ")).resolve()
            return ""
        ended = subprocess.run(
            ["sh", "-c", command], cwd=self.folder, env=self._env, capture_output=True, text=True, check=False
        )
        return ended.stdout + ended.stderr


def _pattern(expected: str) -> str:
    lines = ("(?:.*\n)*?" if line == "…\n" else _line(line) for line in expected.splitlines(keepends=True))
    return "".join(lines)


def _line(line: str) -> str:
    return ".*?".join(re.escape(part) for part in line.split("…"))


def test_every_snippet(tmp_path: Path) -> None:
    reader = Reader(tmp_path)
    for kind, text in SNIPPETS:
        match kind:
            case "yaml":
                reader.write(text)
            case "console":
                reader.follow(text)
            case "sh":
                _is_a_command(text)
            case _:
                pytest.fail(f"nobody knows how to try this:\n{text}")
    assert len(SNIPPETS) > 15


def _is_a_command(line: str) -> None:
    """For what cannot be run here, because it opens the screen: the command and its options are there."""
    program, command, *arguments = line.split()
    assert program == "adventure" and command in COMMANDS
    helped = subprocess.run(
        [sys.executable, "-m", "adventure", command, "--help"], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert all(argument in helped.stdout for argument in arguments if argument.startswith("-"))


def test_commands_named_in_passing_exist() -> None:
    named = set(re.findall(r"`adventure ([a-z]+)", PAGE))
    assert named and named <= set(COMMANDS)
