from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adventure.saves import codec
from adventure.saves.codec import BadRecordError, NewerRecordError, decode, encode, seal
from adventure.saves.game import Game
from adventure.saves.record import (
    ActionTaken,
    BranchNamed,
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

calm = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
hostile = st.text(st.characters(exclude_categories=())) | st.sampled_from(
    [
        "\x1b]52;c;AAAA\x07",
        "[@click=app.quit]",
        "\ud800",
        "a\r\nb\rc\u2028d",
        "🐉👩‍🚀",
        "\u202egnp",
        "\x7f\x9b1m",
        '"\\"',
    ]
)
ids = st.text("abcdef0123456789", min_size=1, max_size=16)
links = st.none() | ids
tokens = st.none() | st.lists(st.integers(0, 2**32 - 1)).map(tuple)
actions = st.builds(Action, st.sampled_from(ActionKind), hostile, st.none() | st.integers(1, 3), hostile)
replies = st.builds(Reply, hostile, st.lists(hostile, max_size=3).map(tuple), tokens)
plain = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | hostile
values = st.recursive(plain, lambda inner: st.lists(inner) | st.dictionaries(hostile, inner), max_leaves=8)
tables = st.dictionaries(hostile, values, max_size=4)
mades = st.builds(
    Made,
    model=hostile,
    seed=st.integers(0, 2**32 - 1),
    sampling=tables,
    seconds=st.floats(allow_nan=False, allow_infinity=False),
)
turns = st.builds(Turn, ids, links, actions, replies, mades)
records = st.one_of(
    st.builds(
        Header,
        title=hostile,
        scenario=tables,
        answers=st.dictionaries(hostile, hostile),
        seed=st.integers(),
        at=hostile,
        id=ids,
    ),
    st.builds(ActionTaken, parent=links, action=actions, at=hostile, id=ids),
    st.builds(TurnMade, turn=turns, at=hostile, edits=links),
    st.builds(TipMoved, turn=links, at=hostile, id=ids),
    st.builds(BranchNamed, name=hostile, turn=links, at=hostile, id=ids),
    st.builds(NoteChanged, name=hostile, text=hostile, at=hostile, id=ids),
    st.builds(Renamed, title=hostile, at=hostile, id=ids),
)


def cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, dict):
        return {clean(key): cleaned(item) for key, item in value.items()}
    return [cleaned(item) for item in value] if isinstance(value, list | tuple) else value


@calm
@given(records)
def test_any_record_comes_back_with_its_text_cleaned(record: Record) -> None:
    back = decode(encode(record)[:-1])
    assert type(back) is type(record)
    assert cleaned(dataclasses.asdict(back)) == cleaned(dataclasses.asdict(record))
    assert encode(back) == encode(record)


@calm
@given(records)
def test_a_line_is_canonical_and_holds_no_other_newline(record: Record) -> None:
    line = encode(record)
    assert line.endswith(b'"}\n') and line.count(b"\n") == 1
    loaded = json.loads(line)
    del loaded["sum"]
    again = json.dumps(loaded, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    assert line.startswith(again[:-1] + b',"sum":"')


@calm
@given(hostile)
def test_hostile_text_in_a_file_is_cleaned_on_the_way_out(text: str) -> None:
    """A journal from elsewhere may carry what our own writer would never have let in."""
    body = json.dumps({"v": 1, "kind": "rename", "id": "x", "at": "", "title": text}, ensure_ascii=True).encode()
    line = body[:-1] + b',"sum":"' + codec._checksum(body) + b'"}'
    record = decode(line)
    assert isinstance(record, Renamed) and record.title == clean(text)


FILLED: dict[str, Any] = {
    "str": "text",
    "str | None": "parent",
    "int": 7,
    "int | None": 2,
    "float": 0.25,
    "dict[str, object]": {"top_k": 40},
    "tuple[str, ...]": ("left", "right"),
    "tuple[int, ...] | None": (5, 70000),
    "ActionKind": ActionKind.OPTION,
}


def filled(cls: type[Any]) -> Any:
    """A value of a story class with no field left at its default."""
    nested = {"Action": Action, "Reply": Reply, "Made": Made}
    return cls(
        **{
            field.name: filled(nested[str(field.type)]) if field.type in nested else FILLED[str(field.type)]
            for field in dataclasses.fields(cls)
        }
    )


def test_no_field_of_a_turn_is_forgotten() -> None:
    record = TurnMade(turn=filled(Turn), at="now", edits="t0")
    assert decode(encode(record)[:-1]) == record


@pytest.mark.parametrize("values", [{"seed": float("nan")}, {"path": object()}, {"deep": None}])
def test_what_json_cannot_hold_is_refused(values: dict[str, Any]) -> None:
    if "deep" in values:
        for _ in range(100_000):
            values = {"deep": values}
    with pytest.raises(BadRecordError):
        encode(Header(title="x", scenario=values, at="now"))


@pytest.mark.parametrize("bad", [(-1,), (2**32,), (1.5,)])
def test_what_is_no_token_is_refused(bad: tuple[Any, ...]) -> None:
    turn = Turn("t", None, Action(ActionKind.START, "Start!"), Reply("x", (), bad))
    with pytest.raises(BadRecordError, match="token"):
        encode(TurnMade(turn=turn, at="now"))


TURN: dict[str, Any] = {
    "v": 1,
    "kind": "turn",
    "id": "t",
    "at": "now",
    "parent": None,
    "action": {"kind": "start", "text": "Start!"},
    "reply": {"prose": "x", "options": ["a"]},
    "made": {},
}


@pytest.mark.parametrize(
    "change",
    [
        {"id": ""},
        {"id": 7},
        {"at": None},
        {"v": "1"},
        {"v": True},
        {"v": 0},
        {"v": -1},
        {"kind": ["turn"]},
        {"parent": 4},
        {"action": None},
        {"action": {"kind": "fly", "text": "x"}},
        {"action": {"kind": "text"}},
        {"action": {"kind": "option", "text": "x", "option": "1"}},
        {"reply": {"prose": "x", "options": "abc"}},
        {"reply": {"prose": "x", "options": [1]}},
        {"reply": {"prose": "x", "options": [], "tokens": "3:AAAA"}},
        {"reply": {"prose": "x", "options": [], "tokens": "2:A"}},
        {"reply": {"prose": "x", "options": [], "tokens": "2:AAAA"}},
        {"made": {"seed": "x"}},
        {"made": {"seconds": True}},
    ],
)
def test_a_wrong_field_is_named_even_under_a_right_checksum(change: dict[str, Any]) -> None:
    with pytest.raises(BadRecordError):
        decode(seal({**TURN, **change})[:-1])


@pytest.mark.parametrize("line", [b"", b"{}", b"[]", b"null", b"\xff" * 50, b"x" * 24, b'{"v":1}'])
def test_what_is_no_record_is_refused(line: bytes) -> None:
    with pytest.raises(BadRecordError):
        decode(line)


@pytest.mark.parametrize("body", [b"[" * 200_000, b"[1]", b'{"a":' + b"9" * 5000 + b"}", b'{"a":"\xed\xa0\x80"}'])
def test_a_checksum_does_not_excuse_what_is_behind_it(body: bytes) -> None:
    body = body[:-1] + b"}"
    with pytest.raises(BadRecordError):
        decode(body[:-1] + b',"sum":"' + codec._checksum(body) + b'"}')


def test_a_newer_format_is_told_from_damage() -> None:
    with pytest.raises(NewerRecordError, match="format 2"):
        decode(seal({**TURN, "v": 2})[:-1])


def test_an_unknown_kind_of_this_format_is_let_through() -> None:
    line = seal({"v": 1, "kind": "weather", "id": "w", "at": "now", "sky": "red"})
    assert decode(line[:-1]) == Unknown(kind="weather", at="now", id="w")


def test_unknown_fields_are_ignored() -> None:
    assert decode(seal({**TURN, "mood": "calm"})[:-1]) == decode(seal(TURN)[:-1])


def test_older_formats_are_carried_forward_step_by_step(monkeypatch: pytest.MonkeyPatch) -> None:
    def from_minus_one(values: dict[str, Any]) -> dict[str, Any]:
        return {**values, "kind": "title" if values["kind"] == "call" else values["kind"]}

    def from_zero(values: dict[str, Any]) -> dict[str, Any]:
        renamed = {"kind": "rename", "title": values["name"]} if values["kind"] == "title" else {}
        return {**values, **renamed}

    monkeypatch.setitem(codec.MIGRATIONS, -1, from_minus_one)
    monkeypatch.setitem(codec.MIGRATIONS, 0, from_zero)
    old = {"id": "r", "at": "now", "name": "Ash"}
    expected = Renamed(title="Ash", at="now", id="r")
    assert decode(seal({**old, "v": -1, "kind": "call"})[:-1]) == expected
    assert decode(seal({**old, "v": 0, "kind": "title"})[:-1]) == expected
    with pytest.raises(BadRecordError):
        decode(seal({**old, "v": -2, "kind": "call"})[:-1])


def test_the_example_in_the_documentation_is_a_game() -> None:
    page = (Path(__file__).parents[2] / "docs" / "saves.md").read_text(encoding="utf-8")
    lines = [line.encode() for line in page.splitlines() if line.startswith("{")]
    header, *rest = map(decode, lines)
    assert isinstance(header, Header)
    game = Game(header)
    for record in rest:
        if isinstance(record, TurnMade):
            assert record.id == game.next_id(record.turn.parent)
        game.apply(record)
    assert game.pending and game.pending.action.text == "Climb the stairs"
    assert [encode(record).rstrip(b"\n") for record in (header, *rest)] == lines
