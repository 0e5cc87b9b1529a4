"""The kinds of text a scenario holds. All of it is untrusted, so all of it is cleaned here."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import AfterValidator, Field, JsonValue, StringConstraints
from pydantic_core import PydanticCustomError

from adventure import text
from adventure.scenario.pattern import refusal


def _prose(value: str) -> str:
    return text.clean(value).rstrip("\n")


def _filled(value: str) -> str:
    if not value.strip():
        raise PydanticCustomError("blank", "is empty; write some text or leave the key out")
    return value


def _pattern(value: str) -> str:
    if reason := refusal(value):
        raise PydanticCustomError("pattern", "{reason}", {"reason": reason})
    return value


def distinct(values: tuple[str, ...]) -> tuple[str, ...]:
    """``values``, when no two are equal but for case. Used as a validator."""
    seen: set[str] = set()
    for index, value in enumerate(values):
        if value.casefold() in seen:
            raise PydanticCustomError(
                "repeated", "repeats '{value}'; change or remove it", {"value": value, "at": (index,)}
            )
        seen.add(value.casefold())
    return values


def _bounded(limit: int) -> StringConstraints:
    return StringConstraints(min_length=1, max_length=limit)


Line = Annotated[str, _bounded(200), AfterValidator(text.one_line), AfterValidator(_filled)]
"""One line of text."""
Title = Annotated[str, _bounded(80), AfterValidator(text.one_line), AfterValidator(_filled)]
Paragraphs = Annotated[str, _bounded(20_000), AfterValidator(_prose), AfterValidator(_filled)]
"""Text of any number of lines; line ends at its own end are dropped."""
Regex = Annotated[str, _bounded(200), AfterValidator(_pattern)]
PLACEHOLDER_NAME = re.compile(r"[a-z][a-z0-9_]{0,30}")
Identifier = Annotated[str, Field(pattern=rf"^{PLACEHOLDER_NAME.pattern}$")]
"""A placeholder's name: small letters, digits and underscores."""
_UNIQUE: dict[str, JsonValue] = {"uniqueItems": True}
Lines = Annotated[tuple[Line, ...], Field(max_length=100, json_schema_extra=_UNIQUE), AfterValidator(distinct)]
Tags = Annotated[tuple[Line, ...], Field(max_length=20, json_schema_extra=_UNIQUE), AfterValidator(distinct)]
Options = Annotated[
    tuple[Line, ...], Field(min_length=3, max_length=3, json_schema_extra=_UNIQUE), AfterValidator(distinct)
]
Share = Annotated[float, Field(ge=0, le=1, allow_inf_nan=False)]
"""Between 0 and 1."""
