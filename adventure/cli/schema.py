"""``adventure schema``: the JSON Schema of scenario files, for editors."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TextIO

import click


@click.command("schema")
@click.option("-o", "--output", metavar="FILE", help="Write to FILE in place of standard output.")
def command(output: str | None) -> int:
    """Print the JSON Schema of scenario files.

    An editor with a YAML language server completes and checks a file whose first line is
    '# yaml-language-server: $schema=FILE'.
    """
    if output is None:
        return schema(sys.stdout)
    from adventure.files import write_atomically

    write_atomically(Path(output), schema_text().encode("utf-8"))
    return 0


def schema(out: TextIO) -> int:
    out.write(schema_text())
    return 0


def schema_text() -> str:
    from adventure.scenario.emit import json_schema

    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"
