"""How a record becomes one line of a journal, and a line a record.

A line is JSON in UTF-8 with sorted keys and no spaces, then the checksum as the last field, then a newline::

    {"action":{...},"at":"2026-01-31T20:15Z","id":"...","kind":"action","parent":"...","v":1,"sum":"<16 hex>"}

The checksum is the first 16 hexadecimal digits of the SHA-256 of the same object without ``sum``. It is
checked on the bytes as they lie in the file, so no byte can change unnoticed. This outer form stays the same
in every version.

``v`` is the format's version. An older one is carried forward by :data:`MIGRATIONS`, a newer one is refused,
and a kind this program does not know, of a version that it does, stays in the file and is ignored.

All text passes :func:`adventure.text.clean` on its way in and on its way out.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import re
import sys
from array import array
from collections.abc import Callable
from dataclasses import fields
from typing import Any, TypeVar

from adventure.saves.record import (
    ActionTaken,
    BranchNamed,
    Fields,
    Header,
    NoteChanged,
    Record,
    Renamed,
    TipMoved,
    TurnMade,
    Unknown,
)
from adventure.story.turn import Action, ActionKind, Made, Reply, Turn
from adventure.text import clean

_T = TypeVar("_T")

VERSION = 1
MAX_LINE = 64 << 20
"""Bytes a line may take."""
MIGRATIONS: dict[int, Callable[[Fields], Fields]] = {}
"""From a version to the next one: each takes a record's fields and returns them as the next version has
them."""

_SUM = b',"sum":"'
_SUM_SIZE = len(_SUM) + 16 + len(b'"}')
_parse = json.JSONDecoder().raw_decode
_ESCAPES = re.compile(r"\\[ubfr]")
"""JSON escapes that can stand for characters :func:`clean` would drop."""


class BadRecordError(ValueError):
    """A line that is not a whole, valid record. ``str()`` says why, to stand after "line 7: "."""


class NewerRecordError(BadRecordError):
    """A sound record of a version this program does not know."""


def encode(record: Record) -> bytes:
    """The line for ``record``, newline included. Raises BadRecordError for values that JSON cannot hold."""
    if isinstance(record, Unknown):
        raise BadRecordError(f"a record of the unknown kind {record.kind!r} cannot be written")
    common = {"v": VERSION, "kind": record.kind, "id": record.id, "at": record.at}
    return seal({**_WRITERS[record.kind](record), **common})


def seal(values: Fields) -> bytes:
    """The line for a record's fields, whatever their version: canonical, with its checksum and newline."""
    try:
        text = json.dumps(_cleaned(values), ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    except (TypeError, ValueError, RecursionError) as error:
        raise BadRecordError(f"it cannot be written as JSON ({error})") from error
    body = text.encode()
    if len(body) + _SUM_SIZE > MAX_LINE:
        raise BadRecordError(f"it takes {len(body)} bytes, and a line may take {MAX_LINE}")
    return body[:-1] + _SUM + _checksum(body) + b'"}\n'


def decode(line: bytes) -> Record:
    """The record in ``line`` (without its newline). Raises BadRecordError, or NewerRecordError for a later
    version."""
    body = line[:-_SUM_SIZE] + b"}"
    if line[-_SUM_SIZE:] != _SUM + _checksum(body) + b'"}':
        raise BadRecordError("its checksum does not match")
    return _record(body)


def decode_unchecked(line: bytes) -> Record:
    """What a damaged ``line`` still says; any byte of it may be wrong. Raises BadRecordError."""
    return _record(line[:-_SUM_SIZE] + b"}")


def _record(body: bytes) -> Record:
    values = _migrated(_loaded(body))
    kind = _take(values, "kind", str)
    common = {"at": _take(values, "at", str), "id": _take(values, "id", str)}
    if not common["id"]:
        raise BadRecordError('its "id" is empty')
    read = _READERS.get(kind)
    return read(values, common) if read else Unknown(kind=kind, **common)


def _loaded(body: bytes) -> Fields:
    try:
        text = body.decode()
        values, end = _parse(text)
    except (ValueError, RecursionError) as error:
        raise BadRecordError(f"it is not JSON ({error})") from error
    if not isinstance(values, dict) or end != len(text):
        raise BadRecordError("it is not a record")
    return values if _is_clean(text) else dict(_cleaned(values))


def _is_clean(text: str) -> bool:
    """Whether cleaning would change nothing: quick for most, since what it drops is never printable."""
    return (text.isprintable() or clean(text) == text) and not _ESCAPES.search(text)


def _checksum(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest()[:16].encode()


def _migrated(values: Fields) -> Fields:
    version = _take(values, "v", int)
    if version > VERSION:
        raise NewerRecordError(f"it is of format {version}, and this program reads up to {VERSION}")
    while version < VERSION:
        if version not in MIGRATIONS:
            raise BadRecordError(f"it is of format {version}, which does not exist")
        values = MIGRATIONS[version](values)
        version += 1
    return values


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {clean(str(key)): _cleaned(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_cleaned(item) for item in value]
    return value


# Every value read is checked: a file may come from anywhere, and a right checksum proves no good will.


def _take(values: Fields, key: str, kind: type[_T]) -> _T:
    value = values.get(key)
    if type(value) is not kind:
        raise BadRecordError(f'its "{key}" is missing or of the wrong kind')
    return value


def _link(values: Fields, key: str) -> str | None:
    return None if values.get(key) is None else _take(values, key, str)


def _texts(values: Fields, key: str) -> tuple[str, ...]:
    items = _take(values, key, list)
    if not {*map(type, items)} <= {str}:
        raise BadRecordError(f'its "{key}" is not a list of texts')
    return tuple(items)


def pack_tokens(tokens: tuple[int, ...]) -> str:
    """Token ids as text: ``2:`` or ``4:`` (bytes a token), then base64 of little-endian unsigned integers.

    Less than half the size of JSON numbers, and read back without a loop.
    """
    width = 2 if max(tokens, default=0) < 1 << 16 else 4
    try:
        numbers = array("H" if width == 2 else "I", tokens)
    except (OverflowError, TypeError) as error:
        raise BadRecordError(f"its tokens are not token ids ({error})") from error
    if sys.byteorder == "big":
        numbers.byteswap()
    return f"{width}:{base64.b64encode(numbers.tobytes()).decode()}"


def unpack_tokens(packed: str) -> tuple[int, ...]:
    """The inverse of :func:`pack_tokens`. Raises BadRecordError."""
    width, _, data = packed.partition(":")
    if width not in ("2", "4"):
        raise BadRecordError("its tokens are of an unknown width")
    numbers = array("H" if width == "2" else "I")
    try:
        numbers.frombytes(base64.b64decode(data, validate=True))
    except (binascii.Error, ValueError) as error:
        raise BadRecordError(f"its tokens cannot be read ({error})") from error
    if sys.byteorder == "big":
        numbers.byteswap()
    return tuple(numbers)


def _write_action(action: Action) -> Fields:
    values: Fields = {"kind": action.kind.value, "text": action.text}
    if action.option is not None:
        values["option"] = action.option
    if context := clean(action.context):
        values["context"] = context
    return values


_ACTION_KINDS = {kind.value: kind for kind in ActionKind}


def _read_action(values: Fields) -> Action:
    name = _take(values, "kind", str)
    kind = _ACTION_KINDS.get(name)
    if kind is None:
        raise BadRecordError(f"its action is of the unknown kind {name!r}")
    option = None if values.get("option") is None else _take(values, "option", int)
    context = _take(values, "context", str) if "context" in values else ""
    return Action(kind, _take(values, "text", str), option, context)


def _write_reply(reply: Reply) -> Fields:
    values: Fields = {"prose": reply.prose, "options": list(reply.options)}
    if reply.tokens is not None:
        values["tokens"] = pack_tokens(reply.tokens)
    return values


def _read_reply(values: Fields) -> Reply:
    tokens = _link(values, "tokens")
    return Reply(
        _take(values, "prose", str),
        _texts(values, "options"),
        None if tokens is None else unpack_tokens(tokens),
    )


_BLANK = Made()
_MADE = {field.name: (type(getattr(_BLANK, field.name)), getattr(_BLANK, field.name)) for field in fields(Made)}


def _write_made(made: Made) -> Fields:
    """Only what differs from an empty :class:`Made`."""
    values = {name: _cleaned(getattr(made, name)) for name in _MADE}
    return {name: value for name, value in values.items() if value != _MADE[name][1]}


def _read_made(values: Fields) -> Made:
    known: Fields = {}
    for name in values.keys() & _MADE.keys():
        value, kind = values[name], _MADE[name][0]
        if type(value) is kind:
            known[name] = value
        else:
            known[name] = float(value) if kind is float and type(value) is int else _take(values, name, kind)
    return Made(**known)


def _write_turn(record: TurnMade) -> Fields:
    turn = record.turn
    values: Fields = {
        "parent": turn.parent,
        "action": _write_action(turn.action),
        "reply": _write_reply(turn.reply),
        "made": _write_made(turn.made),
    }
    return values if record.edits is None else {**values, "edits": record.edits}


def _read_turn(values: Fields, common: dict[str, str]) -> TurnMade:
    turn = Turn(
        common["id"],
        _link(values, "parent"),
        _read_action(_take(values, "action", dict)),
        _read_reply(_take(values, "reply", dict)),
        _read_made(_take(values, "made", dict)),
    )
    return TurnMade(turn=turn, at=common["at"], edits=_link(values, "edits"))


def _write_header(header: Header) -> Fields:
    names = ("title", "scenario", "scenario_name", "answers", "seed", "writer")
    return {name: getattr(header, name) for name in names}


def _read_header(values: Fields, common: dict[str, str]) -> Header:
    answers = _take(values, "answers", dict)
    if not all(isinstance(answer, str) for answer in answers.values()):
        raise BadRecordError('its "answers" are not texts')
    return Header(
        title=_take(values, "title", str),
        scenario=_take(values, "scenario", dict),
        scenario_name=_take(values, "scenario_name", str),
        answers=answers,
        seed=_take(values, "seed", int),
        writer=_take(values, "writer", str),
        **common,
    )


_WRITERS: dict[str, Callable[[Any], Fields]] = {
    Header.kind: _write_header,
    ActionTaken.kind: lambda record: {"parent": record.parent, "action": _write_action(record.action)},
    TurnMade.kind: _write_turn,
    TipMoved.kind: lambda record: {"turn": record.turn},
    BranchNamed.kind: lambda record: {"name": record.name, "turn": record.turn},
    NoteChanged.kind: lambda record: {"name": record.name, "text": record.text},
    Renamed.kind: lambda record: {"title": record.title},
}
_READERS: dict[str, Callable[[Fields, dict[str, str]], Record]] = {
    Header.kind: _read_header,
    ActionTaken.kind: lambda values, common: ActionTaken(
        parent=_link(values, "parent"), action=_read_action(_take(values, "action", dict)), **common
    ),
    TurnMade.kind: _read_turn,
    TipMoved.kind: lambda values, common: TipMoved(turn=_link(values, "turn"), **common),
    BranchNamed.kind: lambda values, common: BranchNamed(
        name=_take(values, "name", str), turn=_link(values, "turn"), **common
    ),
    NoteChanged.kind: lambda values, common: NoteChanged(
        name=_take(values, "name", str), text=_take(values, "text", str), **common
    ),
    Renamed.kind: lambda values, common: Renamed(title=_take(values, "title", str), **common),
}
