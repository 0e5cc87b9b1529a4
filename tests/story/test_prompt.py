"""The messages of one request."""

from __future__ import annotations

from adventure.engine.base import Message, Role
from adventure.story import prompt
from adventure.story.turn import Action, ActionKind, Made, Reply, Turn

SYSTEM = "Text adventure game. You are the narrator."
OPENING = Turn(
    "t1",
    None,
    Action(ActionKind.START, "Start!"),
    Reply("You wake.", ("Stand up", "Sleep on", "Shout"), tokens=(5, 6, 7)),
    Made(fingerprint="model-a"),
)
CHOICE = Action(ActionKind.OPTION, "Stand up", 1)


def test_the_messages_of_a_second_turn() -> None:
    assert prompt.build(SYSTEM, [OPENING], CHOICE) == (
        Message(Role.SYSTEM, SYSTEM),
        Message(Role.USER, "Start!"),
        Message(Role.MODEL, "You wake.\n- Stand up\n- Sleep on\n- Shout"),
        Message(Role.USER, "Stand up"),
    )


def test_a_blank_system_prompt_gives_no_message() -> None:
    assert prompt.build(" \n", (), CHOICE) == (Message(Role.USER, "Stand up"),)


def test_sampled_tokens_go_along_for_the_model_that_sampled_them() -> None:
    same = prompt.build(SYSTEM, [OPENING], CHOICE, "model-a")
    other = prompt.build(SYSTEM, [OPENING], CHOICE, "model-b")
    assert [message.tokens for message in same] == [None, None, (5, 6, 7), None]
    assert [message.tokens for message in other] == [None] * 4


def test_an_unknown_model_never_reuses_tokens() -> None:
    nameless = Turn("t1", None, OPENING.action, OPENING.reply, Made(fingerprint=""))
    assert prompt.exchange(nameless, "")[1].tokens is None


def test_what_was_put_before_an_action_stays_in_the_history() -> None:
    action = Action(ActionKind.TEXT, "Open it", context="[The box is cursed.]")
    turn = Turn("t2", "t1", action, Reply("It bites.", ()))
    assert prompt.exchange(turn)[0] == Message(Role.USER, "[The box is cursed.]\nOpen it")
    assert prompt.build("", (), action)[-1].content == "[The box is cursed.]\nOpen it"


def test_a_request_is_the_same_every_time() -> None:
    assert prompt.build(SYSTEM, [OPENING] * 3, CHOICE, "model-a") == prompt.build(
        SYSTEM, (OPENING,) * 3, CHOICE, "model-a"
    )
