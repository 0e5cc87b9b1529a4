"""``adventure schema``: the JSON Schemas of scenario and pack files, for editors."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TextIO

import click


@click.command("schema")
@click.option("-o", "--output", metavar="FILE", help="Write to FILE in place of standard output.")
@click.option("--pack", is_flag=True, help="The schema of pack.yaml in place of that of scenarios.")
def command(output: str | None, pack: bool) -> int:
    """Print the JSON Schema of scenario files, or of pack.yaml.

    An editor with a YAML language server completes and checks a file whose first line is
    '# yaml-language-server: $schema=FILE'.
    """
    if output is None:
        return schema(sys.stdout, pack=pack)
    from adventure.files import write_atomically

    write_atomically(Path(output), schema_text(pack=pack).encode("utf-8"))
    return 0


def schema(out: TextIO, *, pack: bool = False) -> int:
    out.write(schema_text(pack=pack))
    return 0


def schema_text(*, pack: bool = False) -> str:
    from adventure.scenario.emit import json_schema
    from adventure.scenario.pack import PackFile
    from adventure.scenario.schema import Scenario

    return json.dumps(json_schema(PackFile if pack else Scenario), indent=2, ensure_ascii=False) + "\n"
