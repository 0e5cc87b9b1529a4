"""From what the schema found wrong to one sentence that says what to write instead."""

from __future__ import annotations

import difflib
from collections.abc import Mapping, Sequence
from typing import Any

from pydantic import BaseModel

from adventure.text import one_line

_KINDS = {str: "text", dict: "a table of keys", list: "a list", bool: "yes or no", int: "a number", float: "a number"}


def sentence(error: Mapping[str, Any], root: type[BaseModel]) -> str:
    """``error`` is one of pydantic's error dictionaries about a value of ``root``."""
    where: Sequence[str | int] = error["loc"]
    key = _last_key(where)
    table = _table(root, where[:-1])
    if error["type"] == "extra_forbidden":
        return _unknown(key, table)
    if error["type"] == "missing":
        return f"The key '{key}' is missing; add it, for instance '{key}: {_example(table, key)}'."
    return f"{subject(where)} {_verdict(error)}."


def subject(where: Sequence[str | int]) -> str:
    """How a sentence about the value at ``where`` begins: ``'keys'``, or ``Item 2 of 'keys'``."""
    if not where:
        return "This"
    name = f"'{_last_key(where)}'"
    return f"Item {where[-1] + 1} of {name}" if isinstance(where[-1], int) else name


def _last_key(where: Sequence[str | int]) -> str:
    return next((one_line(str(step), 40) for step in reversed(where) if isinstance(step, str)), "")


def _table(root: type[BaseModel], where: Sequence[str | int]) -> type[BaseModel] | None:
    """The model of the table at ``where``."""
    table: type[BaseModel] | None = root
    for step in where:
        if isinstance(step, str) and table is not None:
            named = {field.alias or name: field for name, field in table.model_fields.items()}
            table = _model_in(named[step].annotation) if step in named else None
    return table


def _model_in(annotation: Any) -> type[BaseModel] | None:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return annotation
    for part in getattr(annotation, "__args__", ()):
        if found := _model_in(part):
            return found
    return None


def keys_of(table: type[BaseModel]) -> list[str]:
    return [field.alias or name for name, field in table.model_fields.items()]


def _unknown(key: str, table: type[BaseModel] | None) -> str:
    known = keys_of(table) if table else []
    near = difflib.get_close_matches(key.casefold(), known, 1, 0.6)
    if near:
        return f"'{key}' is not a key here; did you mean '{near[0]}'?"
    return f"'{key}' is not a key here; use one of {', '.join(known)}, or remove it."


def misspelt(errors: Sequence[Mapping[str, Any]]) -> set[tuple[str | int, ...]]:
    """The places of missing keys that are there under a wrong spelling, which is one mistake and not two."""
    unknown = [error["loc"] for error in errors if error["type"] == "extra_forbidden"]
    return {
        error["loc"]
        for error in errors
        if error["type"] == "missing"
        for where in unknown
        if where[:-1] == error["loc"][:-1] and difflib.get_close_matches(str(where[-1]).casefold(), [error["loc"][-1]])
    }


def _example(table: type[BaseModel] | None, key: str) -> str:
    for name, field in table.model_fields.items() if table else ():
        if key in (name, field.alias) and field.examples:
            return str(field.examples[0])
    return "..."


def _got(error: Mapping[str, Any]) -> str:
    value = error.get("input")
    if value is None:
        return "nothing"
    if isinstance(value, str):
        return f"'{one_line(value, 40)}'"
    return _KINDS.get(type(value), "this")


def _verdict(error: Mapping[str, Any]) -> str:
    """The end of a sentence that begins with the subject."""
    context, value = dict(error.get("ctx") or {}), error.get("input")
    if "expected" in context:
        context["expected"] = str(context["expected"]).replace("'", "")
    if value is None and error["type"] == "string_type":
        return _VERDICTS["string_too_short"]
    message = one_line(str(error["msg"]))
    template = _VERDICTS.get(error["type"], "is not right ({message})")
    filling = {"got": _got(error), "message": message, "hint": _hint(context, value), "length": _length(value)}
    return template.format(**{**context, **filling})


def _length(value: Any) -> int:
    return len(value) if isinstance(value, str | list | tuple) else 0


def _hint(context: Mapping[str, Any], value: Any) -> str:
    """The allowed word nearest to ``value``, as an addition to a sentence."""
    words = str(context.get("expected", "")).replace(" or ", ", ").split(", ")
    near = difflib.get_close_matches(value.casefold(), words, 1, 0.6) if isinstance(value, str) else []
    return f"; perhaps you meant {near[0]}" if near else ""


_WHOLE = "must be a whole number such as 3, not {got}"
_NUMBER = "must be a number such as 0.8, not {got}"
_TRUTH = "must be true or false, not {got}"
_KEYS = "must be a table of keys, not {got}; write 'key: value' lines under it"
_CHOICE = "must be {expected}, not {got}{hint}"
_VERDICTS = {
    "blank": "{message}",
    "pattern": "{message}",
    "repeated": "{message}",
    "default": "{message}",
    "keyless": "{message}",
    "string_type": "must be text, not {got}; put quotes around it if it is meant as text",
    "string_too_short": "is empty; write some text or leave the key out",
    "string_too_long": "has {length} characters; shorten it to at most {max_length}",
    "string_pattern_mismatch": "must be small letters, digits and underscores, such as 'hero', not {got}",
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_parsing_size": _WHOLE,
    "int_from_float": _WHOLE,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "finite_number": _NUMBER,
    "bool_type": _TRUTH,
    "bool_parsing": _TRUTH,
    "tuple_type": "must be a list, not {got}; begin each item with a dash on its own line",
    "model_type": _KEYS,
    "model_attributes_type": _KEYS,
    "enum": _CHOICE,
    "literal_error": _CHOICE,
    "greater_than_equal": "must be at least {ge}, not {got}",
    "greater_than": "must be more than {gt}, not {got}",
    "less_than_equal": "must be at most {le}, not {got}",
    "less_than": "must be less than {lt}, not {got}",
    "too_short": "has {length} items; write at least {min_length}",
    "too_long": "has too many items; keep at most {max_length}",
}
