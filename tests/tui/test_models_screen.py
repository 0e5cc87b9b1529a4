"""The models on the machine, and taking another."""

from __future__ import annotations

import re
import struct
from pathlib import Path
from typing import Any

import pytest
from stage import Hall, until
from textual.pilot import Pilot

from adventure import paths, settings
from adventure.tui.screens.models import ModelsScreen, counted
from adventure.tui.widgets.status import Notice


def gguf(name: str) -> bytes:
    """A header without a model behind it."""

    def text(words: str) -> bytes:
        return struct.pack("<Q", len(words.encode())) + words.encode()

    pairs = {"general.architecture": "llama", "general.name": name}
    body = b"".join(text(key) + struct.pack("<I", 8) + text(value) for key, value in pairs.items())
    return b"GGUF" + struct.pack("<IQQ", 3, 0, len(pairs)) + body


@pytest.fixture(autouse=True)
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    monkeypatch.setenv("ADVENTURE_HOME", str(tmp_path))
    for variable in ("HF_HOME", "HF_HUB_CACHE", "LLAMA_CACHE", "OLLAMA_MODELS", "LOCALAPPDATA"):
        monkeypatch.delenv(variable, raising=False)
    paths.models().mkdir(parents=True)
    (paths.models() / "empty.gguf").write_bytes(gguf("Hollow [/sigh] Tale"))
    (paths.models() / "half.gguf").write_bytes(gguf("Half")[:40])


def said(hall: Hall) -> str:
    return hall.app.screen.query_one(Notice).sentence


async def open_models(hall: Hall, pilot: Pilot[Any], key: str = "f5") -> None:
    await pilot.press(key)
    await until(pilot, lambda: isinstance(hall.app.screen, ModelsScreen) and "Hollow" in hall.text)


async def begin_game(hall: Hall, pilot: Pilot[Any]) -> None:
    await until(pilot, lambda: "Gull Rock" in hall.text)
    await pilot.press(*"gull", "enter")
    await until(pilot, lambda: hall.playing)


async def test_every_model_is_shown_with_what_it_takes(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test(size=(80, 30)) as pilot:
        await until(pilot, lambda: "Gull Rock" in hall.text)
        await open_models(hall, pilot)
        assert re.search(r"\d\.\dM parameters, Q8_0, made for 2,048 tokens", hall.text)
        assert "with a window of 2,048 tokens" in hall.text
        assert "Hollow [/sigh] Tale   empty.gguf, your models folder" in hall.text
        assert "B free with a window of 2,048 tokens" in hall.text
        assert "cut short or corrupt" in hall.text
        assert "adventure play -m FILE" in hall.text


async def test_model_that_does_not_load_leaves_the_game_on_the_old_one(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test(size=(80, 30)) as pilot:
        await begin_game(hall, pilot)
        await open_models(hall, pilot)
        await pilot.press(*"hollow", "enter")
        await until(pilot, lambda: "empty.gguf" in said(hall) or "load" in said(hall))
        await until(pilot, lambda: hall.app.screen.query_one(Notice).has_class("-error"))
        assert hall.app.settings.model is None
        await pilot.press("escape")
        await until(pilot, lambda: hall.playing)
        await pilot.press("1")
        await until(pilot, lambda: len(hall.app.session.timeline) == 13 and hall.playing)
        assert hall.app.session.turn.made.model == "Lantern"
    await hall.app.close_session()
    assert settings.load({}).model is None


async def test_model_is_taken_in_the_middle_of_a_game_and_kept(open_hall: Any) -> None:
    copy = paths.models() / "another.gguf"
    copy.write_bytes(paths.bundled_model().read_bytes())
    hall = open_hall()
    async with hall.app.run_test(size=(80, 30)) as pilot:
        await begin_game(hall, pilot)
        before = hall.app.session.timeline
        await open_models(hall, pilot)
        await pilot.press(*"another", "enter")
        await until(pilot, lambda: "goes on with Lantern" in said(hall))
        assert hall.app.settings.model == str(copy)
        assert hall.app.session.timeline == before
        await pilot.press("escape")
        await until(pilot, lambda: hall.playing)
        await pilot.press("1")
        await until(pilot, lambda: len(hall.app.session.timeline) == 13 and hall.playing)
        made = hall.app.session.turn.made
        assert made.model == "Lantern" and made.fingerprint != "scripted:Lantern"
        assert len(hall.app.session.turn.reply.options) == 3
    await hall.app.close_session()
    await hall.app.connection.close()
    assert settings.load({}).model == str(copy)


async def test_escape_while_a_model_loads_keeps_the_one_in_use(open_hall: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    import asyncio

    loading, never = asyncio.Event(), asyncio.Event()

    async def slow() -> Any:
        loading.set()
        await never.wait()

    monkeypatch.setattr("adventure.models.open.opener", lambda _: slow)
    hall = open_hall()
    async with hall.app.run_test(size=(80, 30)) as pilot:
        await begin_game(hall, pilot)
        await open_models(hall, pilot)
        await pilot.press(*"hollow", "enter")
        await until(pilot, loading.is_set)
        await pilot.press("escape")
        await until(pilot, lambda: said(hall) == "The model in use stays.")
        await pilot.press("escape")
        await until(pilot, lambda: hall.playing)
        await pilot.press("1")
        await until(pilot, lambda: len(hall.app.session.timeline) == 13 and hall.playing)
        assert hall.app.session.turn.made.fingerprint == "scripted:Lantern"
    await hall.app.close_session()


async def test_model_in_use_is_not_loaded_again(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test(size=(80, 30)) as pilot:
        await until(pilot, lambda: "Gull Rock" in hall.text)
        engine = await hall.app.connection.get()
        await open_models(hall, pilot)
        await pilot.press("enter")
        await until(pilot, lambda: said(hall) == "Lantern is in use already.")
        assert hall.app.connection.engine is engine


async def test_models_are_filtered_and_found_anew(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test(size=(80, 30)) as pilot:
        await until(pilot, lambda: "Gull Rock" in hall.text)
        await open_models(hall, pilot)
        (paths.models() / "late.gguf").write_bytes(gguf("Late Comer"))
        await pilot.press("f5")
        await until(pilot, lambda: "Late Comer" in hall.text)
        await pilot.press(*"late")
        await until(pilot, lambda: "Hollow" not in hall.text)
        assert "Late Comer" in hall.text


@pytest.mark.parametrize(
    ("number", "words"), [(0, ""), (12, "12"), (4_262_144, "4.3M"), (13_015_864_320, "13B"), (96_000, "96K")]
)
def test_weights_are_counted_as_people_do(number: int, words: str) -> None:
    assert counted(number) == words
