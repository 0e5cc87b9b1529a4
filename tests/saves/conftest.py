"""A small story with every kind of record in it, and a way to do without waiting for the disk."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from adventure.saves.journal import Journal
from adventure.saves.record import (
    ActionTaken,
    BranchNamed,
    Header,
    NoteChanged,
    Record,
    Renamed,
    TipMoved,
    TurnMade,
)
from adventure.story.turn import Action, ActionKind, Made, Reply, Turn

AT = "2026-01-31T20:15:00+00:00"


@pytest.fixture
def header() -> Header:
    return Header(
        title="The Lamp",
        scenario={"title": "Lamp", "system": "You narrate.", "sampling": {"temperature": 0.5}},
        scenario_name="lamp",
        answers={"name": "Ödön 🐉"},
        seed=7,
        writer="adventure 0",
        at=AT,
        id="g",
    )


def taken(parent: str | None, text: str, record_id: str) -> ActionTaken:
    return ActionTaken(parent=parent, action=Action(ActionKind.TEXT, text), at=AT, id=record_id)


def made(turn_id: str, parent: str | None, text: str, edits: str | None = None) -> TurnMade:
    reply = Reply(f"You {text}.", ("a", "b", "c"), (1, 2, 70000))
    details = Made(model="m", seed=3, sampling={"banned": ["x"]}, seconds=0.5)
    return TurnMade(turn=Turn(turn_id, parent, Action(ActionKind.TEXT, text), reply, details), at=AT, edits=edits)


@pytest.fixture
def records() -> list[Record]:
    """Opening, two turns, an undo, a second branch, an edit, a jump, names, notes and an unanswered
    action."""
    return [
        taken(None, "start", "r1"),
        made("t1", None, "start"),
        taken("t1", "go north", "r2"),
        made("t2", "t1", "go north"),
        TipMoved(turn="t1", at=AT, id="r3"),
        taken("t1", "öffne die Tür", "r4"),
        made("t3", "t1", "öffne die Tür"),
        made("t4", "t1", "öffne die Tür", edits="t3"),
        BranchNamed(name="door", turn="t4", at=AT, id="r5"),
        NoteChanged(name="author", text="Keep it dark.", at=AT, id="r6"),
        Renamed(title="The Dark Lamp", at=AT, id="r7"),
        TipMoved(turn="t2", at=AT, id="r8"),
        taken("t2", "light the lamp", "r9"),
    ]


@pytest.fixture
def lamp(tmp_path: Path, header: Header, records: list[Record]) -> Path:
    """The small story in a closed journal."""
    path = tmp_path / "lamp.adventure"
    with Journal.create(path, header) as journal:
        journal.append(*records)
    return path


@pytest.fixture
def unsynced(monkeypatch: pytest.MonkeyPatch) -> None:
    """For tests that open thousands of journals and ask nothing about durability."""
    monkeypatch.setattr(os, "fsync", lambda _: None)
