"""Games of a playtest: real sessions, in step, the same for the same seed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

import pytest
from planting import PLAIN, PLAYERS, plan, run

from adventure.engine.base import Message, Priority
from adventure.engine.scripted import ScriptedEngine, scene
from adventure.errors import EngineError, UsageError
from adventure.playtest.players import PLAYERS as KNOWN
from adventure.playtest.players import move
from adventure.playtest.record import GameRecord, State, bless, read
from adventure.playtest.rounds import Rounds
from adventure.playtest.run import answers_for, head_of, play
from adventure.scenario.schema import Scenario
from adventure.story.turn import Action, ActionKind, Reply, Turn

QUICK = ("Open the red door.", "Look under the mat.", "Walk home again.")


def _turn(prose: str, options: tuple[str, ...], said: str = "Start!", kind: ActionKind = ActionKind.OPTION) -> Turn:
    return Turn("a", None, Action(kind, said), Reply(prose, options))


async def test_every_game_is_played_by_its_player_to_the_last_turn() -> None:
    played = await run(games=6, parallel=4)
    assert [game.number for game in played.games] == [1, 2, 3, 4, 5, 6]
    assert [game.player for game in played.games] == [*PLAYERS, "random", "first"]
    assert {len(game.turns) for game in played.games} == {5}
    assert len({game.seed for game in played.games}) == 6
    assert all(turn.option == 1 for turn in played.games[1].turns[1:])
    assert any(turn.kind == "text" for turn in played.games[3].turns)


async def test_the_same_seed_gives_the_same_bytes(tmp_path: Path) -> None:
    for name, seed in (("one", 1), ("again", 1), ("other", 2)):
        bless(tmp_path / name, await run(seed=seed, games=3, parallel=2))
    one, again, other = ((tmp_path / name).read_bytes() for name in ("one", "again", "other"))
    assert one == again != other


async def test_a_resumed_run_is_the_run_that_was_not_interrupted(tmp_path: Path) -> None:
    """Killed after any number of games, and in the middle of writing one."""
    whole, engine = plan(games=4, turns=4, parallel=2), ScriptedEngine()
    head, state = head_of(whole, engine), State(tmp_path / "state")
    assert state.resume(head) == {}
    expected = await play(whole, [engine], {}, on_game=state.add)
    lines = state.path.read_bytes().splitlines(keepends=True)
    for kept in range(1, len(lines) + 1):
        state.path.write_bytes(b"".join(lines[:kept]) + b'{"kind":"game","num')
        done, heard = state.resume(head), []
        assert len(done) == kept - 1
        assert (
            await play(whole, [engine], done, on_game=lambda game, heard=heard: heard.append(game.number)) == expected
        )
        assert sorted([*done, *heard]) == [1, 2, 3, 4]
    await engine.close()


async def test_a_run_of_something_else_is_not_gone_on_with(tmp_path: Path) -> None:
    engine, state = ScriptedEngine(), State(tmp_path / "state")
    state.resume(head_of(plan(), engine))
    state.add(GameRecord(1, "random", 5, {}, ()))
    assert list(state.resume(head_of(plan(), engine))) == [1]
    assert state.resume(head_of(plan(seed=9), engine)) == {}
    state.path.write_text("nonsense")
    assert state.resume(head_of(plan(), engine)) == {}
    await engine.close()


async def test_games_go_side_by_side_in_the_background() -> None:
    """Every reply of a round is asked for before any of it is read, by the number of its game."""
    engine = ScriptedEngine()
    gates = [engine.hold(0, start) for start in range(3)]
    playing = asyncio.ensure_future(play(plan(games=3, parallel=3, turns=2), [engine], {}))
    await asyncio.gather(*(gate.reached.wait() for gate in gates))
    assert len(engine.requests) == 3
    assert {generation.priority for generation in engine.generations} == {Priority.BACKGROUND}
    for gate in gates:
        gate.open()
    assert len((await playing).games) == 3
    await engine.close()


async def test_a_game_that_fails_leaves_the_others_alone() -> None:
    engine = ScriptedEngine(scene)
    engine.fail(2, start=1, error=EngineError("The pen is broken."))
    played = await play(plan(games=3, parallel=3), [engine], {})
    assert [game.failure for game in played.games] == ["", "The pen is broken.", ""]
    assert [len(game.turns) for game in played.games] == [5, 0, 5]
    await engine.close()


async def test_lore_is_what_was_really_sent() -> None:
    scenario = Scenario.from_snapshot(
        {
            "title": "Cave", "system": "A cave. Three options.", "lore_budget": 12,
            "lore": [
                {"keys": ["lamp"], "text": "The lamp is lit.", "priority": 90},
                {"keys": ["lamp"], "text": "The lamp was stolen from a monk."},
                {"keys": ["whale"], "text": "No whale."},
            ],
        }
    )  # fmt: skip
    engine = ScriptedEngine(lambda _messages, _seed: "A lamp stands here in the dark.\n- Go on.\n- Wait.\n- Take it.")
    played = await play(plan(scenario, games=1, turns=3), [engine], {})
    assert [turn.lore for turn in played.games[0].turns] == [(), (0,), (0,)]
    assert [turn.cut for turn in played.games[0].turns] == [(), (1,), (1,)]
    assert "[Lore: The lamp is lit.]" in engine.requests[1].messages[-1].content
    assert "monk" not in engine.requests[1].messages[-1].content
    await engine.close()


async def test_the_reply_is_kept_as_the_model_wrote_it() -> None:
    def write(messages: Sequence[Message], _seed: int) -> str:
        asked_again = "List exactly" in messages[-1].content
        return "- Run.\n- Hide.\n- Sing." if asked_again else "A bear.\x1b[31m\n- Run."

    played = await run(write=write, games=1, turns=1)
    (turn,) = played.games[0].turns
    assert turn.raw == ("A bear.[31m\n- Run.", "- Run.\n- Hide.\n- Sing.")
    assert turn.options == ("Run.", "Hide.", "Sing.")


def test_questions_are_answered_by_lot_default_or_hand() -> None:
    asked = [
        {"name": "trade", "question": "Trade?", "choices": ["cook", "smith"]},
        {"name": "hero", "question": "Name?", "default": "Maren"},
        {"name": "age", "question": "Age?", "pattern": "[0-9]+"},
    ]
    scenario = Scenario.from_snapshot({"title": "Ask", "system": "{trade} {hero} {age}. Three options.", "ask": asked})
    drawn = [answers_for(plan(scenario, answers={}), number) for number in range(1, 13)]
    assert {answers["trade"] for answers in drawn} == {"cook", "smith"}
    assert {(answers["hero"], answers["age"]) for answers in drawn} == {("Maren", "7")}
    assert answers_for(plan(scenario, answers={"hero": "Ada"}), 1)["hero"] == "Ada"
    odd = {"name": "odd", "question": "?", "pattern": "xyzzy"}
    with pytest.raises(UsageError, match="--set odd="):
        answers_for(plan(Scenario.from_snapshot({"title": "Odd", "system": "{odd}", "ask": [odd]})), 1)


@pytest.mark.parametrize("player", KNOWN)
def test_moves_are_possible_and_repeatable(player: str) -> None:
    for length in range(1, 8):
        timeline = tuple(_turn(f"Word number {n} of the lighthouse.", QUICK, QUICK[n % 3]) for n in range(length))
        done = move(player, timeline, PLAIN, 5)
        assert done == move(player, timeline, PLAIN, 5)
        assert done in (1, 2, 3) if isinstance(done, int) else done.strip()
    assert isinstance(move(player, (_turn("Nothing to choose.", ()),), PLAIN, 5), str)


def test_the_explorer_takes_what_is_new() -> None:
    seen = (_turn("A hall.", QUICK, "Look under the mat."), _turn("A hall.", QUICK, "Open the red door."))
    assert move("explorer", seen, PLAIN, 5) == 3


async def test_rounds_let_nobody_wait_for_a_game_that_ended() -> None:
    rounds, order = Rounds(3), []

    async def game(number: int, turns: int) -> None:
        for _ in range(turns):
            await rounds.join(number)
            order.append(number)
        rounds.leave()

    await asyncio.gather(game(3, 1), game(1, 3), game(2, 2))
    assert order == [1, 2, 3, 1, 2, 1]


def test_other_files_are_no_records(tmp_path: Path) -> None:
    path = tmp_path / "record"
    for text in ("", "{}\n", '{"kind":"run","v":1}\n', '{"kind":"run","v":99}\n', "[" * 100_000 + "\n", "\x00\n"):
        path.write_text(text)
        with pytest.raises(UsageError, match="not the record of a playtest"):
            read(path)
