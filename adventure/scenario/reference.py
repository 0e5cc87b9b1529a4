"""The scenario reference, made from the schema.

``python -m adventure.scenario.reference > docs/scenario-reference.md`` after each change of it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import yaml

from adventure.scenario.emit import json_schema
from adventure.scenario.pack import PackFile

_HEAD = """\
# Scenario reference: format 1

A scenario is one YAML file, `NAME.scenario.yaml`. This page is made from the schema that `adventure check` uses; the
same schema, from `adventure schema`, gives editors completion and checks. A folder of scenarios becomes a pack by one
more file, `pack.yaml`; its keys are at the end of this page, and its schema comes from `adventure schema --pack`.

Values are what you write: `NO` is a text, `1:20` is a text, `010` is ten where a number is asked for. Tags (`!x`) and
merge keys (`<<`) are not used; aliases (`&places`, `*places`) are.

In `system`, `start`, `opening`, `lore`, `note` and `memory`, `{name}` stands for the answer to a question under `ask`,
and a literal brace is written twice. Keys that are regular expressions keep their braces.
"""


def reference() -> str:
    """The page, in Markdown."""
    schema = json_schema()
    tables = schema["definitions"]
    parts = [_HEAD, *_table("The file", schema, tables)]
    for name, where in _sections(schema, tables):
        parts += _table(where, tables[name], tables)
    pack = json_schema(PackFile)
    return "\n".join([*parts, *_table("`pack.yaml`", pack, pack.get("definitions", {}))])


def _sections(schema: dict[str, Any], tables: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The tables in the order the file's keys name them, each with a heading."""
    for key, value in schema["properties"].items():
        name = _named(value)
        if name and "properties" in tables[name]:
            yield name, f"`{key}`"


def _named(value: dict[str, Any]) -> str | None:
    """The definition that ``value``, or the items of its list, refer to."""
    choices = [value, value.get("items", {}), *value.get("allOf", ()), *value.get("anyOf", ())]
    refs = [choice["$ref"] for choice in choices if "$ref" in choice]
    return refs[0].rpartition("/")[2] if refs else None


def _table(heading: str, table: dict[str, Any], tables: dict[str, Any]) -> list[str]:
    parts = [f"## {heading}\n", _plain(table["description"]) + "\n"]
    for key, value in table["properties"].items():
        needed = "required" if key in table.get("required", ()) else _default(value)
        kind = ", ".join(part for part in (_kind(value, tables), needed) if part)
        parts.append(f"### {key}\n\n{_plain(value['description'])}\n\n*{kind[:1].upper()}{kind[1:]}.*\n")
        parts.append(f"```yaml\n{_example(key, value['examples'][0])}```\n")
    return parts


def _plain(description: str) -> str:
    return " ".join(description.replace("``", "`").split())


def _default(value: dict[str, Any]) -> str:
    default = value.get("default")
    if default in (None, [], {}) or isinstance(default, dict):
        return ""
    return f"`{str(default).lower() if isinstance(default, bool) else default}` unless given"


def _kind(value: dict[str, Any], tables: dict[str, Any]) -> str:
    for choice in (*value.get("anyOf", ()), *value.get("allOf", ())):
        if choice.get("type") != "null":
            return _kind(choice, tables)
    if "$ref" in value:
        return _kind(tables[value["$ref"].rpartition("/")[2]], tables)
    if "enum" in value:
        return "one of " + ", ".join(f"`{word}`" for word in value["enum"])
    if value["type"] == "array":
        return _list(value)
    return {"object": "a table, see below", "boolean": "`true` or `false`"}.get(str(value["type"])) or _scalar(value)


def _list(value: dict[str, Any]) -> str:
    low, high = value.get("minItems"), value.get("maxItems")
    many = f"exactly {low}" if low == high else f"at most {high}"
    items = "tables, see below" if "$ref" in value["items"] else "texts"
    return f"a list of {many} {items}"


def _scalar(value: dict[str, Any]) -> str:
    if "string" in value["type"]:
        return f"text of at most {value['maxLength']} characters" if "maxLength" in value else "a word"
    noun = "a whole number" if value["type"] == "integer" else "a number"
    low = value.get("minimum", value.get("exclusiveMinimum"))
    return f"{noun} {'above' if 'exclusiveMinimum' in value else 'from'} {low} {_up_to(value)}"


def _up_to(value: dict[str, Any]) -> str:
    return f"up to {value['maximum']}" if "maximum" in value else "up"


def _example(key: str, example: Any) -> str:
    return yaml.safe_dump({key: example}, sort_keys=False, allow_unicode=True, width=100)


if __name__ == "__main__":
    sys.stdout.write(reference())
