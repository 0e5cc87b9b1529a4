"""What an engine is: text generation behind one small protocol.

Everything above this line (``play``, the screens, the playtest) speaks only to :class:`Engine`. There are three:
``scripted`` (deterministic, for tests and dry runs), ``remote`` (any OpenAI-compatible server) and ``process``
(llama.cpp in a process of its own). One contract suite, ``tests/engine/test_contract.py``, holds them all to this page.

Rules every engine keeps:

* ``start`` returns at once; the prompt is evaluated behind it.
* A generation buffers its events: iterating late loses nothing. It can be iterated once.
* The last event is always one :class:`Done`, unless iteration raises :class:`~adventure.errors.EngineError`.
* ``cancel`` and ``promote`` may be called at any time, also after the end, and any number of times. A cancelled
  generation ends with ``Done(reason=CANCELLED)`` if it had not ended already.
* While a foreground generation runs, background ones make no progress, and spare ones only when no other can.
* A generation that has written what its request allows ahead waits until it is promoted.
* The same request with the same seed gives the same reply, whatever ran before it.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import Protocol, runtime_checkable


class Role(StrEnum):
    SYSTEM = "system"
    USER = "user"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Message:
    """One part of a prompt. ``tokens``, when given, are what the model sampled for ``content``; they are used as is."""

    role: Role
    content: str
    tokens: tuple[int, ...] | None = None


@dataclass(frozen=True, slots=True)
class Sampling:
    """How the next token is picked. Names and meanings are llama.cpp's; what switches a sampler off is noted."""

    temperature: float = 0.8
    """0 is greedy."""
    top_k: int = 40
    """0 is off."""
    top_p: float = 0.95
    """1 is off."""
    min_p: float = 0.05
    """0 is off."""
    repeat_penalty: float = 1.0
    """1 is off."""
    repeat_last_n: int = 256
    """How many of the newest tokens the penalty sees."""
    dry_multiplier: float = 0.0
    """0 is off."""
    dry_base: float = 1.75
    dry_allowed_length: int = 2
    dry_last_n: int = 1024
    sentence_penalty: float = 0.0
    """By how much a sentence told before is held back, in logits for each token after its first two; 0 is off."""
    xtc_probability: float = 0.0
    """0 is off."""
    xtc_threshold: float = 0.1
    banned: tuple[str, ...] = ()
    """Phrases the prose must not contain."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What a reply must look like: prose, then exactly ``options`` lines ``- ...``. ``options=0`` is free text."""

    options: int = 3
    max_prose: int = 320
    """Tokens of prose after which the reply is led to its options at the next sentence end."""
    max_option: int = 40
    """Tokens one option may take."""
    enforce: bool = True
    """False lets the model write what it likes; used to measure models."""


@dataclass(frozen=True, slots=True)
class Request:
    """One reply asked for. ``max_tokens=0`` only evaluates the prompt, so that a later request starts at once."""

    messages: tuple[Message, ...]
    seed: int = 0
    sampling: Sampling = field(default_factory=Sampling)
    shape: Shape = field(default_factory=Shape)
    max_tokens: int = 1024
    ahead: int | None = field(default=None, compare=False)
    """Tokens of the reply to write before it is in the foreground; None is all of it. How early a reply is written
    changes nothing about it, so requests are equal whatever this says."""


class Priority(IntEnum):
    """Only generations of the first priority that has any to do make progress."""

    FOREGROUND = 0
    BACKGROUND = 1
    SPARE = 2


class Reason(StrEnum):
    """Why a generation ended."""

    COMPLETE = "complete"
    LENGTH = "length"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Usage:
    prompt_tokens: int = 0
    """Tokens of the whole prompt."""
    evaluated_tokens: int = 0
    """Prompt tokens that were not in the KV cache and had to be evaluated."""
    awaited_tokens: int = 0
    """Those of them that were evaluated in the foreground."""
    reply_tokens: int = 0
    first_text_s: float = 0.0
    """Seconds from ``start`` to the first token of the reply."""
    decode_s: float = 0.0
    """Seconds spent on decoding the reply, not counting waits behind other generations."""

    @property
    def tokens_per_second(self) -> float:
        return self.reply_tokens / self.decode_s if self.decode_s > 0 else 0.0


@dataclass(frozen=True, slots=True)
class Text:
    """More of the reply. Never ends inside a UTF-8 character; thinking blocks are left out."""

    delta: str


@dataclass(frozen=True, slots=True)
class Done:
    reason: Reason
    usage: Usage = field(default_factory=Usage)
    tokens: tuple[int, ...] | None = None
    """The reply as sampled, for the history; None from engines that do not know."""


Event = Text | Done


@dataclass(frozen=True, slots=True)
class EngineInfo:
    """What is running, for the status line, the journal and ``doctor``."""

    engine: str
    """``llama``, ``remote`` or ``scripted``."""
    model: str
    """A name for people."""
    fingerprint: str
    """Equal for equal models, so that tokens and KV snapshots can be reused."""
    template: str
    """Name of the chat template in use."""
    context_length: int
    """Tokens of prompt and reply together."""
    guarantees_options: bool
    """True when every reply is sure to end in its options."""
    bundled: bool = False
    parallel: int = 1
    """How many generations can hold their own sequence at once."""
    beside: int = 0
    """Tokens of another story that can be held beside the one that is told."""
    notes: tuple[str, ...] = ()
    """Sentences worth telling the player, such as that look-ahead is off for this kind of model."""


@runtime_checkable
class Generation(Protocol):
    def __aiter__(self) -> AsyncIterator[Event]: ...

    async def promote(self) -> None:
        """To the foreground."""

    async def cancel(self) -> None:
        """Stop as soon as possible and free what it held."""

    @property
    def written(self) -> int:
        """Characters of text that have arrived so far, read or not."""
        ...

    @property
    def finished(self) -> bool: ...

    @property
    def ready(self) -> bool:
        """Whether it is finished, or has written all it may before it is promoted."""
        ...


class Engine(Protocol):
    @property
    def info(self) -> EngineInfo: ...

    async def start(self, request: Request, *, priority: Priority = Priority.FOREGROUND) -> Generation: ...

    async def count(self, messages: Sequence[Message]) -> list[int]:
        """Tokens each message takes in the prompt, template included; their sum is the prompt's length but for the
        few tokens that open the reply, which are counted with the last message."""
        ...

    async def render(self, messages: Sequence[Message]) -> list[tuple[int, str]]:
        """The prompt exactly as the model would be sent it: (token id, piece) in order. For ``adventure prompt``."""
        ...

    async def keep(self, owner: str, messages: Sequence[Message], *, last: bool = False) -> bool:
        """Save, when there is nothing else to do, what is evaluated of ``messages`` for the next engine of this model.

        It replaces what ``owner`` saved before, unless that is almost as good; with ``last``, unless it is as good.
        Returns once that is done or known to be needless; True when something was written. Engines that hold no
        state do nothing.
        """
        ...

    async def forget(self) -> None:
        """Give up what is held of earlier requests, so that nothing of the next replies depends on them."""
        ...

    async def close(self) -> None: ...
