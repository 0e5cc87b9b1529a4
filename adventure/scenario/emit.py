"""The JSON Schemas of scenario and pack files, in draft-07, which is what editors' language servers document."""

from __future__ import annotations

from typing import Any

from adventure.scenario.schema import Scenario, Table

DRAFT = "http://json-schema.org/draft-07/schema#"


def json_schema(model: type[Table] = Scenario) -> dict[str, Any]:
    """The schema of a file that holds one ``model``, as plain values, keys in the order of the format."""
    schema = _drafted(model.model_json_schema(by_alias=True, mode="validation"))
    return {"$schema": DRAFT, "$comment": "Made by 'adventure schema'.", **schema}


def _drafted(value: Any) -> Any:
    """``value`` in draft-07: ``definitions``, and no words beside a ``$ref``, where they would be ignored."""
    if isinstance(value, list):
        return [_drafted(item) for item in value]
    if not isinstance(value, dict):
        return value.replace("#/$defs/", "#/definitions/") if isinstance(value, str) else value
    changed = {("definitions" if key == "$defs" else key): _drafted(item) for key, item in value.items()}
    if "$ref" in changed and len(changed) > 1:
        changed["allOf"] = [{"$ref": changed.pop("$ref")}]
    return changed
