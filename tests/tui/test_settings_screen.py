"""The form of settings."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from stage import Hall, until
from textual.pilot import Pilot
from textual.widgets import Input, Select

from adventure import settings
from adventure.tui.screens.settings import SettingsScreen
from adventure.tui.widgets.status import Notice


async def open_settings(hall: Hall, pilot: Pilot[Any]) -> None:
    await until(pilot, lambda: "Gull Rock" in hall.text)
    await pilot.press("f3")
    await until(pilot, lambda: isinstance(hall.app.screen, SettingsScreen) and hall.app.focused is not None)


def said(hall: Hall) -> str:
    return hall.app.screen.query_one(Notice).sentence


async def test_every_setting_is_there_with_its_help(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test(size=(100, 80)) as pilot:
        await open_settings(hall, pilot)
        for name, field in settings.Settings.model_fields.items():
            assert hall.app.screen.query_one(f"#set-{name}")
            assert field.description


async def test_theme_applies_at_once_and_is_kept(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test() as pilot:
        await open_settings(hall, pilot)
        hall.app.screen.query_one("#set-theme", Select).value = "paper"
        await until(pilot, lambda: said(hall) == "Theme is kept.")
        assert hall.app.theme == "paper"
    assert settings.load({}).theme == "paper"


async def test_number_is_kept_when_the_field_is_left(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test() as pilot:
        await open_settings(hall, pilot)
        field = hall.app.screen.query_one("#set-temperature", Input)
        field.focus()
        field.value = "0.3"
        await pilot.press("enter")
        await until(pilot, lambda: said(hall) == "Temperature is kept.")
        assert hall.app.settings.temperature == 0.3
        field.focus()
        field.value = ""
        await pilot.press("tab")
        await until(pilot, lambda: hall.app.settings.temperature is None)
    assert settings.load({}).temperature is None


async def test_value_that_cannot_be_used_is_refused(open_hall: Any, tmp_path: Path) -> None:
    hall = open_hall()
    async with hall.app.run_test() as pilot:
        await open_settings(hall, pilot)
        field = hall.app.screen.query_one("#set-top_k", Input)
        field.focus()
        field.value = "[/sigh]"
        await pilot.press("enter")
        await until(pilot, lambda: "'top_k'" in said(hall))
        assert hall.app.settings.top_k == 40
    assert not (tmp_path / "settings.yaml").exists()


async def test_model_is_switched_in_the_middle_of_a_game(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test() as pilot:
        await until(pilot, lambda: "Gull Rock" in hall.text)
        await pilot.press(*"gull", "enter")
        await until(pilot, lambda: hall.playing)
        await pilot.press("f3")
        await until(pilot, lambda: isinstance(hall.app.screen, SettingsScreen) and hall.app.focused is not None)
        hall.app.screen.query_one("#set-model", Input).value = "scripted"
        await pilot.press("escape")
        await until(pilot, lambda: hall.playing)
        await pilot.press("1")
        await until(pilot, lambda: len(hall.app.session.timeline) == 13 and hall.playing)
        assert hall.app.session.turn.made.model == "scripted"
    await hall.app.close_session()


async def test_model_that_is_not_there_leaves_the_old_one(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test() as pilot:
        await until(pilot, lambda: "Gull Rock" in hall.text)
        await pilot.press(*"gull", "enter")
        await until(pilot, lambda: hall.playing)
        await pilot.press("f3")
        await until(pilot, lambda: isinstance(hall.app.screen, SettingsScreen) and hall.app.focused is not None)
        hall.app.screen.query_one("#set-model", Input).value = "nowhere.gguf"
        await pilot.press("escape")
        await until(pilot, lambda: "nowhere.gguf" in said(hall))
        hall.app.screen.query_one("#set-model", Input).value = ""
        await pilot.press("escape")
        await until(pilot, lambda: hall.playing)
        await pilot.press("1")
        await until(pilot, lambda: len(hall.app.session.timeline) == 13 and hall.playing)
        assert hall.app.session.turn.made.model == "Lantern"
    await hall.app.close_session()
