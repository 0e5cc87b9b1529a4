"""A scenario's system prompt and a timeline -> the messages of one request."""

from __future__ import annotations

from collections.abc import Sequence

from adventure.engine.base import Message, Role
from adventure.story.turn import Action, Turn


def build(system: str, timeline: Sequence[Turn], action: Action, fingerprint: str = "") -> tuple[Message, ...]:
    """The messages that ask for the reply to ``action`` after ``timeline`` (the part of it that is in the window).

    ``system`` is the finished system prompt; a blank one gives no message. A reply keeps the tokens it was sampled
    as only when ``fingerprint`` names the model that made it.
    """
    head = (Message(Role.SYSTEM, system),) if system.strip() else ()
    body = tuple(message for turn in timeline for message in exchange(turn, fingerprint))
    return (*head, *body, Message(Role.USER, action.message))


def exchange(turn: Turn, fingerprint: str = "") -> tuple[Message, Message]:
    """The user message and the reply of one turn."""
    same_model = fingerprint != "" and turn.made.fingerprint == fingerprint
    tokens = turn.reply.tokens if same_model else None
    return Message(Role.USER, turn.action.message), Message(Role.MODEL, turn.reply.text, tokens or None)
