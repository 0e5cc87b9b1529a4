"""The saved games on the screen."""

from __future__ import annotations

from typing import Any

from stage import Hall, until
from textual.pilot import Pilot
from textual.widgets import Input

from adventure.saves.journal import read
from adventure.tui.screens.ask import AskScreen
from adventure.tui.screens.saves import SavesScreen
from adventure.tui.widgets.status import Notice


async def open_saves(hall: Hall, pilot: Pilot[Any]) -> None:
    await until(pilot, lambda: "Gull Rock" in hall.text)
    await pilot.press("f2")
    await until(pilot, lambda: isinstance(hall.app.screen, SavesScreen) and "The Wreck" in hall.text)


def said(hall: Hall) -> str:
    return hall.app.screen.query_one(Notice).sentence


async def test_game_is_renamed(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test() as pilot:
        await open_saves(hall, pilot)
        await pilot.press(*"wreck", "f2")
        await until(pilot, lambda: isinstance(hall.app.screen, AskScreen) and hall.app.screen.query(Input))
        hall.app.screen.query_one(Input).value = "Low tide [/sigh]"
        await pilot.press("enter")
        await until(pilot, lambda: "It is called Low tide [/sigh] now." in hall.text)
    assert hall.shelf.find("Low tide [/sigh]")


async def test_renaming_can_be_left(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test() as pilot:
        await open_saves(hall, pilot)
        await pilot.press(*"wreck", "f2")
        await until(pilot, lambda: isinstance(hall.app.screen, AskScreen))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(hall.app.screen, SavesScreen))
    assert hall.shelf.find("The Wreck")


async def test_game_is_deleted_and_brought_back(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test() as pilot:
        await open_saves(hall, pilot)
        await pilot.press(*"wreck", "f8")
        await until(pilot, lambda: "Ctrl+Z brings it back" in said(hall) and len(hall.shelf.names()) == 2)
        await until(pilot, lambda: "No saved game goes by that name." in hall.text)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: said(hall) == "It is back." and "Stair 1 is" in hall.text)
        await pilot.press("ctrl+z")
        await until(pilot, lambda: "Nothing was deleted" in said(hall))
    assert len(hall.shelf.names()) == 3


async def test_damaged_game_says_what_is_wrong_and_is_repaired(open_hall: Any) -> None:
    hall = open_hall()
    path = hall.shelf.find("The Keeper of Gull Rock")
    lines = path.read_bytes().splitlines(keepends=True)
    lines[6] = lines[6].replace(b"Stair", b"St\xffir")
    path.write_bytes(b"".join(lines))
    async with hall.app.run_test() as pilot:
        await until(pilot, lambda: "Night Train" in hall.text)
        await pilot.press("f2")
        await until(pilot, lambda: "line 7" in hall.text)
        await pilot.press(*"gull", "enter")
        await until(pilot, lambda: "damaged in line 7" in said(hall))
        await pilot.press("f5")
        await until(pilot, lambda: "F6 repairs it." in said(hall))
        await pilot.press("f6")
        await until(pilot, lambda: "the old file is now" in said(hall))
        await pilot.press("enter")
        await until(pilot, lambda: hall.playing)
    await hall.app.close_session()
    assert len(read(path).game.turns) >= 11


async def test_whole_game_is_said_to_be_whole(open_hall: Any) -> None:
    hall = open_hall()
    async with hall.app.run_test() as pilot:
        await open_saves(hall, pilot)
        await pilot.press(*"train", "f5")
        await until(pilot, lambda: said(hall) == "Night Train [/sigh] is whole.")
        await pilot.press("escape")
        await until(pilot, lambda: not isinstance(hall.app.screen, SavesScreen))
