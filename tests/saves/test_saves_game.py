from __future__ import annotations

import copy

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adventure.saves.game import Game, MisfitError
from adventure.saves.record import ActionTaken, BranchNamed, Header, NoteChanged, Record, TipMoved, TurnMade
from adventure.story.turn import Action, ActionKind, Reply, Turn

calm = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
AT = "2026-01-31T20:15:00+00:00"
ACTION = Action(ActionKind.TEXT, "wait")


def begun() -> Game:
    return Game(Header(title="T", scenario={}, at=AT))


def grow(game: Game, parent: str | None) -> str:
    turn_id = game.next_id(parent)
    game.apply(TurnMade(turn=Turn(turn_id, parent, ACTION, Reply("x", ())), at=AT))
    return turn_id


def test_the_small_story(header: Header, records: list[Record]) -> None:
    game = Game(header)
    for record in records:
        game.apply(record)
    assert game.title == "The Dark Lamp"
    assert list(game.turns) == ["t1", "t2", "t3", "t4"]
    assert [turn.id for turn in game.timeline()] == ["t1", "t2"]
    assert [turn.id for turn in game.timeline("t4")] == ["t1", "t4"]
    assert [turn.id for turn in game.children("t1")] == ["t2", "t3", "t4"]
    assert [turn.id for turn in game.siblings("t3")] == ["t2", "t3", "t4"]
    assert [turn.id for turn in game.children(None)] == ["t1"]
    assert [turn.id for turn in game.leaves()] == ["t2", "t3", "t4"]
    assert game.pending and (game.pending.parent, game.pending.action.text) == ("t2", "light the lamp")
    assert game.branches == {"door": "t4"} and game.edits == {"t4": "t3"}
    assert game.notes == {"author": "Keep it dark."}


def test_redo_goes_back_the_way_undo_came() -> None:
    game = begun()
    way = [grow(game, None)]
    for _ in range(3):
        way.append(grow(game, way[-1]))
    for turn_id in reversed(way[:-1]):
        assert game.parent == turn_id
        game.apply(TipMoved(turn=turn_id, at=AT))
    for turn_id in way[1:]:
        assert game.redo == turn_id
        game.apply(TipMoved(turn=turn_id, at=AT))
    assert game.redo is None


def test_redo_after_one_long_step_back() -> None:
    game = begun()
    way = [grow(game, None)]
    for _ in range(3):
        way.append(grow(game, way[-1]))
    grow(game, way[0])
    game.apply(TipMoved(turn=way[-1], at=AT))
    game.apply(TipMoved(turn=way[0], at=AT))
    for turn_id in way[1:]:
        assert game.redo == turn_id
        game.apply(TipMoved(turn=turn_id, at=AT))


def test_redo_prefers_the_branch_seen_last() -> None:
    game = begun()
    root = grow(game, None)
    first, second = grow(game, root), grow(game, root)
    game.apply(TipMoved(turn=root, at=AT))
    assert game.redo == second
    game.apply(TipMoved(turn=first, at=AT))
    game.apply(TipMoved(turn=root, at=AT))
    assert game.redo == first


def test_a_retry_stands_at_the_parent_until_its_turn_comes() -> None:
    game = begun()
    root = grow(game, None)
    grow(game, root)
    game.apply(ActionTaken(parent=root, action=ACTION, at=AT))
    assert game.tip == root and game.pending is not None
    second = grow(game, root)
    assert game.tip == second and game.pending is None


def test_moving_away_drops_the_pending_action() -> None:
    game = begun()
    root = grow(game, None)
    game.apply(ActionTaken(parent=root, action=ACTION, at=AT))
    game.apply(TipMoved(turn=root, at=AT))
    assert game.pending is None


def test_names_and_notes_can_be_taken_away() -> None:
    game = begun()
    root = grow(game, None)
    game.apply(BranchNamed(name="b", turn=root, at=AT))
    game.apply(BranchNamed(name="b", turn=None, at=AT))
    game.apply(NoteChanged(name="self", text="x", at=AT))
    game.apply(NoteChanged(name="self", text="", at=AT))
    assert not game.branches and not game.notes


def test_what_does_not_fit_is_refused_and_changes_nothing() -> None:
    game = begun()
    root = grow(game, None)
    game.apply(TipMoved(turn=root, at=AT, id="r"))
    before = copy.deepcopy(game)
    misfits: list[Record] = [
        game.header,
        Header(title="again", scenario={}, at=AT),
        ActionTaken(parent="nowhere", action=ACTION, at=AT),
        TurnMade(turn=Turn("new", "nowhere", ACTION, Reply("x", ())), at=AT),
        TurnMade(turn=Turn("new", root, ACTION, Reply("x", ())), at=AT, edits="nowhere"),
        TurnMade(turn=Turn(root, None, ACTION, Reply("again", ())), at=AT),
        TurnMade(turn=Turn("self", "self", ACTION, Reply("x", ())), at=AT),
        TipMoved(turn="nowhere", at=AT),
        TipMoved(turn=None, at=AT, id="r"),
        BranchNamed(name="b", turn="nowhere", at=AT),
    ]
    for record in misfits:
        with pytest.raises(MisfitError):
            game.apply(record)
    assert game == before


def test_ids_follow_from_the_place_alone() -> None:
    one, two = begun(), begun()
    assert [grow(one, None), grow(one, None)] == [grow(two, None), grow(two, None)]


def test_a_new_id_is_free_even_when_older_siblings_are_lost() -> None:
    whole = begun()
    grow(whole, None)
    second = grow(whole, None)
    mended = begun()
    mended.apply(TurnMade(turn=whole.turns[second], at=AT))
    assert mended.next_id(None) != second


@calm
@given(st.lists(st.tuples(st.sampled_from(["turn", "act", "move"]), st.integers(0, 50)), max_size=60))
def test_any_walk_keeps_the_tree_in_order(steps: list[tuple[str, int]]) -> None:
    game = begun()
    for what, number in steps:
        places = [None, *game.turns]
        place = places[number % len(places)]
        if what == "turn":
            grow(game, place)
        elif what == "act":
            game.apply(ActionTaken(parent=place, action=ACTION, at=AT))
        else:
            game.apply(TipMoved(turn=place, at=AT))
        timeline = game.timeline()
        assert [turn.parent for turn in timeline] == [None, *(turn.id for turn in timeline)][: len(timeline)]
        assert len(timeline) == game.depth(game.tip)
        assert game.redo is None or game.turns[game.redo].parent == game.tip
        assert game.parent is None or game.tip in [child.id for child in game.children(game.parent)]


def test_a_very_long_timeline_is_walked_without_recursion() -> None:
    game = begun()
    tip = None
    for number in range(20_000):
        game.apply(TurnMade(turn=Turn(f"t{number}", tip, ACTION, Reply("x", ())), at=AT))
        tip = f"t{number}"
    assert len(game.timeline()) == game.depth(tip) == 20_000
