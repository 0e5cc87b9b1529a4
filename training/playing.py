"""Games played by made-up players through the real engine, grammar off; words are picked as the app picks them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from random import Random

from adventure.engine.base import Done, Engine, Message, Reason, Request, Role, Shape, Text
from adventure.play.compose import BUNDLED
from adventure.story import window
from adventure.story.reply import ReplyParser
from adventure.story.turn import Reply
from training.measures import Exchange, Played

SAMPLING = replace(BUNDLED, temperature=0.7)
REPLY_ROOM = 400
FREE_TEXT = (
    "look around", "Who am I?", "I listen at the door.", "what is my goal?", "take whatever is useful", "banana", "run",
    "What am I carrying?", "wait a while", "go back", '"Is anybody there?"', "search the floor", "hide",
    "Where can I go?", "shout for help", "examine my hands", "sit down and think", "Fly to the moon.",
)  # fmt: skip
PLAYERS = ("random", "first", "free")


@dataclass(frozen=True, slots=True)
class Start:
    """A scenario to be played, and what its prompt says."""

    system: str
    start: str = "Start!"
    name: str | None = None
    setting: tuple[str, ...] = ()
    facts: tuple[tuple[str, ...], ...] = ()
    goal: tuple[str, ...] = ()
    carrying: tuple[str, ...] = ()


@dataclass
class Speed:
    tokens: int = 0
    seconds: float = 0.0


@dataclass
class Table:
    """The engine and what was measured on it."""

    engine: Engine
    speed: Speed = field(default_factory=Speed)

    async def reply(self, system: str, history: Sequence[tuple[str, str]], user: str, seed: int) -> Exchange:
        """One unforced reply after ``history`` (user message, whole reply), in the window the game would use."""
        messages = await self._messages(system, history, user)
        request = Request(messages, seed, SAMPLING, Shape(enforce=False), max_tokens=REPLY_ROOM)
        text, done = "", Done(Reason.LENGTH)
        async for event in await self.engine.start(request):
            if isinstance(event, Text):
                text += event.delta
            else:
                done = event
        self.speed.tokens += done.usage.reply_tokens
        self.speed.seconds += done.usage.decode_s
        told = parse(text)
        return Exchange(user, told.prose, told.options, done.reason is Reason.COMPLETE)

    async def _messages(self, system: str, history: Sequence[tuple[str, str]], user: str) -> tuple[Message, ...]:
        pairs = [(Message(Role.USER, said), Message(Role.MODEL, told)) for said, told in history]
        newest = Message(Role.USER, user)
        every = [Message(Role.SYSTEM, system), *(message for pair in pairs for message in pair), newest]
        counts = await self.engine.count(every)
        sizes = [counts[i] + counts[i + 1] for i in range(1, len(counts) - 1, 2)]
        budget = self.engine.info.context_length - REPLY_ROOM
        first = window.plan(counts[0], sizes, budget).fit(counts[-1]).start
        return (every[0], *every[1 + 2 * first :])


def parse(text: str) -> Reply:
    """A finished reply as the game reads it."""
    parser = ReplyParser()
    parser.feed(text)
    return parser.close()[1]


def whole(exchange: Exchange) -> str:
    """The reply as it stands in the history."""
    return "\n".join([exchange.prose, *(f"- {option}" for option in exchange.options)])


def act(player: str, last: Exchange, rng: Random) -> tuple[str, bool]:
    """What ``player`` does next, and whether it is one of the options."""
    if not last.options or (player == "free" and rng.random() < 0.5):
        return rng.choice(FREE_TEXT), False
    return (last.options[0] if player == "first" else rng.choice(last.options)), True


async def play(table: Table, start: Start, player: str, turns: int, seed: int) -> Played:
    """The opening and ``turns - 1`` turns after it."""
    rng = Random(seed)
    told: list[Exchange] = []
    user, chosen = start.start, False
    for number in range(turns):
        history = [(exchange.user, whole(exchange)) for exchange in told]
        exchange = await table.reply(start.system, history, user, seed * 1000 + number)
        told.append(Exchange(user, exchange.prose, exchange.options, exchange.ended, chosen))
        user, chosen = act(player, told[-1], rng)
    return Played(start.system, tuple(told), start.name, start.setting, start.facts)
