"""The saved games on the screen."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from stage import AT, Hall, until
from textual.pilot import Pilot
from textual.widgets import Input, Select

from adventure.saves.journal import read
from adventure.saves.record import BranchNamed
from adventure.tui.screens.ask import AskScreen
from adventure.tui.screens.details import DetailsScreen
from adventure.tui.screens.export import ExportScreen
from adventure.tui.screens.saves import SavesScreen
from adventure.tui.widgets.status import Notice


async def open_saves(hall: Hall, pilot: Pilot[Any]) -> None:
    await until(pilot, lambda: "Gull Rock" in hall.text)
    await pilot.press("f2")
    await until(pilot, lambda: isinstance(hall.app.screen, SavesScreen) and "The Wreck" in hall.text)


def said(hall: Hall) -> str:
    """What the screen of saved games, or the question over it, says."""
    notices = hall.app.screen.query(Notice)
    return notices.first().sentence if notices else ""


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
        await until(pilot, lambda: isinstance(hall.app.screen, DetailsScreen) and "Line 7: " in hall.text)
        await pilot.press("escape")
        await until(pilot, lambda: "F6 repairs it." in said(hall))
        await pilot.press("f6")
        await until(pilot, lambda: isinstance(hall.app.screen, DetailsScreen) and "Lost: line 7" in hall.text)
        await pilot.press("escape")
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


async def export_to(hall: Hall, pilot: Pilot[Any], file: Path, *, form: str = "html", extent: str = "here") -> None:
    await pilot.press("f7")
    await until(pilot, lambda: isinstance(hall.app.screen, ExportScreen) and hall.app.screen.query("#file"))
    screen = hall.app.screen
    screen.query_one("#form", Select).value = form
    screen.query_one("#extent", Select).value = extent
    await pilot.pause()
    screen.query_one("#file", Input).value = str(file)
    screen.query_one("#file", Input).focus()
    await pilot.press("enter")


async def test_game_is_exported(open_hall: Any, tmp_path: Path) -> None:
    hall = open_hall()
    with hall.shelf.open("The Keeper of Gull Rock") as journal:
        third = journal.game.timeline()[2].id
        journal.append(BranchNamed(name="low [/b] tide", turn=third, at=AT))
    async with hall.app.run_test() as pilot:
        await open_saves(hall, pilot)
        await pilot.press(*"gull")
        await until(pilot, lambda: "Night Train" not in hall.text)
        page, part = tmp_path / "gull.html", tmp_path / "part.md"
        await export_to(hall, pilot, page, extent="all")
        await until(pilot, lambda: said(hall) == f"Written to {page}.")
        await export_to(hall, pilot, part, form="md", extent="branch:low [/b] tide")
        await until(pilot, lambda: said(hall) == f"Written to {part}.")
    assert page.read_text("utf-8").startswith("<!DOCTYPE html>") and "Stair 4" in page.read_text("utf-8")
    assert "Stair 3" in part.read_text("utf-8") and "Stair 4" not in part.read_text("utf-8")


async def test_export_says_what_is_in_the_way_and_stays(open_hall: Any, tmp_path: Path) -> None:
    hall = open_hall()
    taken = tmp_path / "taken.txt"
    taken.write_text("mine")
    async with hall.app.run_test() as pilot:
        await open_saves(hall, pilot)
        await export_to(hall, pilot, taken, form="txt")
        await until(pilot, lambda: "exists already" in said(hall))
        hall.app.screen.query_one("#file", Input).value = str(tmp_path / "nowhere" / "x.txt")
        await pilot.press("enter")
        await until(pilot, lambda: "There is no folder" in said(hall))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(hall.app.screen, SavesScreen))
    assert taken.read_text() == "mine"


async def test_name_of_the_file_follows_the_format(
    open_hall: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hall = open_hall()
    monkeypatch.chdir(tmp_path)
    (tmp_path / "the-wreck.md").write_text("")
    async with hall.app.run_test() as pilot:
        await open_saves(hall, pilot)
        await pilot.press(*"wreck", "f7")
        await until(pilot, lambda: isinstance(hall.app.screen, ExportScreen) and hall.app.screen.query("#file"))
        screen, line = hall.app.screen, hall.app.screen.query_one("#file", Input)
        await until(pilot, lambda: line.value == str(tmp_path / "the-wreck.html"))
        screen.query_one("#form", Select).value = "md"
        await until(pilot, lambda: line.value == str(tmp_path / "the-wreck-2.md"))
        line.value = str(tmp_path / "elsewhere" / "tale.md")
        screen.query_one("#form", Select).value = "adventure"
        await until(pilot, lambda: line.value == str(tmp_path / "elsewhere" / "tale.adventure"))
        assert screen.query_one("#extent").disabled


async def import_from(hall: Hall, pilot: Pilot[Any], file: str) -> None:
    await pilot.press("f9")
    await until(pilot, lambda: isinstance(hall.app.screen, AskScreen) and hall.app.screen.query(Input))
    hall.app.screen.query_one(Input).value = file
    await pilot.press("enter")
    await until(pilot, lambda: isinstance(hall.app.screen, SavesScreen))


async def test_copy_of_a_game_is_imported(open_hall: Any, tmp_path: Path) -> None:
    hall = open_hall()
    copy = tmp_path / "copy of it.adventure"
    async with hall.app.run_test() as pilot:
        await open_saves(hall, pilot)
        await pilot.press(*"wreck")
        await until(pilot, lambda: "Night Train" not in hall.text)
        await export_to(hall, pilot, copy, form="adventure")
        await until(pilot, lambda: said(hall) == f"Written to {copy}.")
        await import_from(hall, pilot, f"'{copy}'")
        await until(pilot, lambda: said(hall) == "Imported as copy-of-it.")
        await import_from(hall, pilot, str(tmp_path / "none.adventure"))
        await until(pilot, lambda: "There is no saved game at" in said(hall))
    assert read(hall.shelf.find("copy-of-it")).game == read(hall.shelf.find("the-wreck")).game


async def test_damaged_file_is_imported_to_be_repaired(open_hall: Any, tmp_path: Path) -> None:
    hall = open_hall()
    damaged, junk = tmp_path / "gulls.adventure", tmp_path / "junk.adventure"
    damaged.write_bytes(hall.shelf.find("The Keeper of Gull Rock").read_bytes().replace(b"Stair 4", b"Stair 5"))
    junk.write_bytes(b"Once upon a time.\n")
    async with hall.app.run_test() as pilot:
        await open_saves(hall, pilot)
        await import_from(hall, pilot, str(junk))
        await until(pilot, lambda: "damaged in line 1" in said(hall))
        await import_from(hall, pilot, str(damaged))
        await until(pilot, lambda: said(hall) == "Imported as gulls, and it is damaged: F6 repairs it.")
        await pilot.press(*"gulls")
        await until(pilot, lambda: "F6 keeps what is whole" in hall.text and hall.app.screen.check_action("repair", ()))
        await pilot.press("f6")
        await until(pilot, lambda: isinstance(hall.app.screen, DetailsScreen) and "gulls.adventure" in hall.text)
    assert hall.shelf.names().count("gulls") == 1 and read(hall.shelf.find("gulls")).game.turns
