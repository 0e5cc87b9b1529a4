"""What the tests of the command line share."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Result:
    code: int
    out: str
    err: str

    def is_one_sentence(self) -> bool:
        """Nothing on standard output, one line on standard error, no traceback."""
        lines = self.err.strip().splitlines()
        return not self.out and len(lines) == 1 and "Traceback" not in self.err and lines[0].endswith((".", "?"))
