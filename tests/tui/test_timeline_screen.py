"""The tree of a game on the screen."""

from __future__ import annotations

import asyncio
from typing import Any

from stage import Stage, grow, until
from textual.pilot import Pilot
from textual.widgets import Input

from adventure.tui.screens.ask import AskScreen
from adventure.tui.screens.timeline import TimelineScreen
from adventure.tui.widgets.branches import Branches
from adventure.tui.widgets.status import Notice


async def open_timeline(stage: Stage, pilot: Pilot[Any]) -> Branches:
    await until(pilot, lambda: stage.ready)
    await pilot.press("ctrl+t")
    await until(pilot, lambda: isinstance(stage.app.screen, TimelineScreen) and stage.app.screen.query(Branches))
    tree = stage.app.screen.query_one(Branches)
    await until(pilot, lambda: tree.cursor_node is not None and tree.cursor_node.data == stage.journal.game.tip)
    return tree


async def test_story_runs_straight_and_other_ways_fold(set_stage: Any) -> None:
    stage = set_stage(turns=4)
    grow(stage)
    async with stage.app.run_test() as pilot:
        tree = await open_timeline(stage, pilot)
        labels = [node.label.plain for node in tree.root.children]
        assert labels == [
            "1 the opening",
            "2 Take stair 2",
            "3 Take stair 30",
            "3 Take stair 3",
            "4 ● here  Take stair 4",
        ]
        assert [node.label.plain for node in tree.root.children[2].children] == ["4 Take stair 40"]


async def test_enter_continues_from_another_branch(set_stage: Any) -> None:
    stage = set_stage(turns=4)
    grow(stage)
    async with stage.app.run_test() as pilot:
        tree = await open_timeline(stage, pilot)
        await pilot.press("up", "up", "space", "down")
        await until(pilot, lambda: "darker [/sigh]" in str(stage.app.screen.query_one("#preview-text").content))
        assert tree.cursor_node.label.plain == "4 Take stair 40"
        await pilot.press("enter")
        await until(pilot, lambda: stage.app.screen is stage.screen and "And darker" in stage.story)
        assert "Stair 3 " not in stage.story
        assert [turn.action.text for turn in stage.session.timeline][2:] == ["Take stair 30", "Take stair 40"]
        await pilot.press("1")
        await until(pilot, lambda: stage.turns() == 5 and stage.ready)


async def test_turn_is_given_a_name(set_stage: Any) -> None:
    stage = set_stage(turns=3)
    async with stage.app.run_test() as pilot:
        tree = await open_timeline(stage, pilot)
        await pilot.press("up", "f2")
        await until(pilot, lambda: isinstance(stage.app.screen, AskScreen) and stage.app.screen.query(Input))
        await pilot.press(*"[/b]", "enter")
        await until(pilot, lambda: stage.session.game.branches == {"[/b]": stage.session.timeline[1].id})
        await until(pilot, lambda: tree.root.children[1].label.plain.startswith("2 ★ [/b]  "))
        await pilot.press("escape")
        await until(pilot, lambda: stage.app.screen is stage.screen)
        assert stage.turns() == 3


async def test_long_game_with_many_retries_opens(set_stage: Any) -> None:
    stage = set_stage(turns=400)
    async with stage.app.run_test() as pilot, asyncio.timeout(60):
        tree = await open_timeline(stage, pilot)
        assert len(tree.root.children) == 400


async def rename(stage: Stage, pilot: Pilot[Any], name: str) -> None:
    await pilot.press("f2")
    await until(pilot, lambda: isinstance(stage.app.screen, AskScreen) and stage.app.screen.query(Input))
    stage.app.screen.query_one(Input).value = name
    await pilot.press("enter")
    await until(pilot, lambda: isinstance(stage.app.screen, TimelineScreen))


async def test_name_is_changed_moved_and_taken_away(set_stage: Any) -> None:
    stage = set_stage(turns=3)
    first, second, third = (turn.id for turn in stage.session.timeline)
    stage.session.name_branch("low tide", first)
    stage.session.name_branch("storm", third)
    async with stage.app.run_test() as pilot:
        tree = await open_timeline(stage, pilot)
        await rename(stage, pilot, "calm")
        await until(pilot, lambda: stage.session.game.branches == {"low tide": first, "calm": third})
        await pilot.press("up")
        await rename(stage, pilot, "low tide")
        await until(pilot, lambda: stage.session.game.branches == {"calm": third, "low tide": second})
        said = stage.app.screen.query_one(Notice)
        await until(pilot, lambda: said.sentence == "low tide was the name of turn 1 until now.")
        assert tree.root.children[0].label.plain == "1 the opening"
        await pilot.press("down")
        await rename(stage, pilot, "")
        await until(pilot, lambda: stage.session.game.branches == {"low tide": second})
        assert tree.root.children[2].label.plain == "3 ● here  Take stair 3"


async def test_arrows_fold_and_unfold(set_stage: Any) -> None:
    stage = set_stage(turns=4)
    grow(stage)
    async with stage.app.run_test() as pilot:
        tree = await open_timeline(stage, pilot)
        side = tree.root.children[2]
        await pilot.press("up", "up", "right", "down")
        await until(pilot, lambda: tree.cursor_node.label.plain == "4 Take stair 40")
        await pilot.press("left")
        await until(pilot, lambda: tree.cursor_node is side)
        await pilot.press("left", "left")
        assert not side.is_expanded and tree.cursor_node is side


async def test_first_click_looks_and_a_second_one_continues(set_stage: Any) -> None:
    stage = set_stage(turns=4)
    async with stage.app.run_test() as pilot:
        tree = await open_timeline(stage, pilot)
        await pilot.click(tree, offset=(6, 1))
        await until(pilot, lambda: "Stair 2 is" in str(stage.app.screen.query_one("#preview-text").content))
        assert isinstance(stage.app.screen, TimelineScreen) and len(stage.session.timeline) == 4
        await pilot.click(tree, offset=(6, 1))
        await until(pilot, lambda: stage.app.screen is stage.screen)
        assert len(stage.session.timeline) == 2
