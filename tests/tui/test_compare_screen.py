"""Two branches beside each other."""

from __future__ import annotations

from typing import Any

import pytest
from stage import AT, Stage, a_turn, grow, text_of, until
from textual.pilot import Pilot
from textual.widgets import Tree

from adventure.saves.record import TipMoved, TurnMade
from adventure.tui.screens.compare import CompareScreen, last_words
from adventure.tui.screens.timeline import TimelineScreen
from adventure.tui.widgets.branches import Branches
from adventure.tui.widgets.status import Notice
from adventure.tui.widgets.strand import Strand


async def go_to(stage: Stage, pilot: Pilot[Any], turn_id: str) -> None:
    """The cursor of the timeline on a turn, its branch unfolded."""
    tree = stage.app.screen.query_one(Branches)
    for node in tree.root.children:
        node.expand()
    await pilot.pause()
    tree.move_cursor(tree._rows[turn_id])
    await until(pilot, lambda: tree.cursor_node is not None and tree.cursor_node.data == turn_id)


async def compare(stage: Stage, pilot: Pilot[Any], one: str, other: str) -> list[Strand]:
    await until(pilot, lambda: stage.ready)
    await pilot.press("ctrl+t")
    await until(pilot, lambda: isinstance(stage.app.screen, TimelineScreen) and stage.app.screen.query(Branches))
    await go_to(stage, pilot, one)
    await pilot.press("c")
    assert "is marked" in stage.app.screen.query_one(Notice).sentence
    await go_to(stage, pilot, other)
    await pilot.press("c")
    await until(pilot, lambda: isinstance(stage.app.screen, CompareScreen) and len(stage.app.screen.query(Strand)) == 2)
    await until(pilot, lambda: all(strand.children for strand in stage.app.screen.query(Strand)))
    return list(stage.app.screen.query(Strand))


def ends(stage: Stage) -> list[str]:
    return [turn.id for turn in stage.session.game.leaves()]


async def test_each_branch_tells_what_came_since_they_parted(set_stage: Any) -> None:
    stage = set_stage(turns=4)
    grow(stage)
    straight, dark = ends(stage)
    async with stage.app.run_test() as pilot:
        one, other = await compare(stage, pilot, straight, dark)
        assert "parted after turn 2" in str(stage.app.screen.query_one(".sheet--title").content)
        assert text_of(one) == "3  › Take stair 3\n\nStair 3 is like the last.\n4  › Take stair 4\n\n" + (
            "Stair 4 is like the last."
        )
        assert text_of(other).endswith("4  › Take stair 40\n\nAnd darker [/sigh].")
        assert one.has_focus and "here" in str(one.border_title) and "here" not in str(other.border_title)


async def test_enter_continues_the_branch_in_focus(set_stage: Any) -> None:
    stage = set_stage(turns=4)
    grow(stage)
    straight, dark = ends(stage)
    async with stage.app.run_test() as pilot:
        await compare(stage, pilot, straight, dark)
        await pilot.press("tab", "enter")
        await until(pilot, lambda: stage.app.screen is stage.screen and "And darker" in stage.story)
        assert stage.session.game.tip == dark


async def test_turn_above_the_other_has_nothing_of_its_own(set_stage: Any) -> None:
    stage = set_stage(turns=4)
    above, tip = stage.session.timeline[1].id, stage.session.game.tip
    async with stage.app.run_test() as pilot:
        one, other = await compare(stage, pilot, above, tip)
        assert text_of(one) == "The other one goes on from here."
        assert "Stair 4" in text_of(other)
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(stage.app.screen, TimelineScreen))
        assert stage.session.game.tip == tip


async def test_marking_a_turn_twice_unmarks_it(set_stage: Any) -> None:
    stage = set_stage(turns=2)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("ctrl+t")
        await until(pilot, lambda: isinstance(stage.app.screen, TimelineScreen) and stage.app.screen.query(Branches))
        tree = stage.app.screen.query_one(Branches)
        await go_to(stage, pilot, stage.session.game.tip)
        await pilot.press("c")
        assert tree.root.children[1].label.plain.startswith("2 ● here  ◆ marked  ")
        await pilot.press("c")
        assert "marked" not in tree.root.children[1].label.plain
        assert isinstance(stage.app.screen, TimelineScreen)


@pytest.mark.parametrize(("size", "beside"), [((80, 24), False), ((130, 30), True)])
async def test_wide_terminals_show_them_side_by_side(set_stage: Any, size: tuple[int, int], beside: bool) -> None:
    stage = set_stage(turns=4)
    grow(stage)
    async with stage.app.run_test(size=size) as pilot:
        one, other = await compare(stage, pilot, *ends(stage))
        assert (one.region.y == other.region.y) is beside
        assert (one.region.x == other.region.x) is not beside


async def test_long_branch_is_laid_out_as_the_reader_comes_to_it(set_stage: Any) -> None:
    stage = set_stage(turns=60)
    journal = stage.journal
    tip, opening = journal.game.tip, stage.session.timeline[0].id
    journal.append(TurnMade(turn=a_turn(99, opening, "A short way.", journal.game), at=AT), TipMoved(turn=tip, at=AT))
    async with stage.app.run_test() as pilot:
        one, _ = await compare(stage, pilot, tip, ends(stage)[1])
        assert len(one.children) < 20
        for _ in range(10):
            await pilot.press("end")
            await pilot.pause()
        await until(pilot, lambda: len(one.children) == 59)
        assert "Stair 60" in text_of(one)


def test_last_words_are_cut_between_words(set_stage: Any) -> None:
    stage = set_stage(prose=["Nothing but snow and wind, " * 6 + "and then a door."])
    words = last_words(stage.session.timeline)
    assert words.startswith("… ") and words.endswith(" and then a door.") and len(words) < 72
    assert last_words(()) == ""
    stage.journal.close()


async def test_turn_can_be_marked_before_the_tree_has_its_cursor(set_stage: Any) -> None:
    stage = set_stage(turns=2)
    async with stage.app.run_test() as pilot:
        await until(pilot, lambda: stage.ready)
        await pilot.press("ctrl+t")
        await until(pilot, lambda: isinstance(stage.app.screen, TimelineScreen) and stage.app.screen.query(Branches))
        tree = stage.app.screen.query_one(Branches)
        tree.post_message(Tree.NodeHighlighted(tree.root))
        await pilot.press("c")
        await until(pilot, lambda: tree.marked == stage.session.game.tip)
