"""One reply on its way: from an engine's events to prose, options and a finished :class:`Reply`.

It survives one death of the engine, asks once more when an engine that cannot guarantee options wrote too few, and
keeps what was written when the player stops it.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import AsyncIterator

from adventure.engine.base import Done, Engine, Generation, Reason, Request, Text, Usage
from adventure.errors import EngineDied
from adventure.play.compose import with_reply
from adventure.play.events import Anew, OptionDraft, PlayEvent, Prose
from adventure.story import reply as shape
from adventure.story.turn import Made, Reply

_SENTENCE = re.compile(r".*[.!?…][\"'”’)]*(?=\s|$)", re.DOTALL)


class Replying:
    def __init__(self) -> None:
        self.reply: Reply | None = None
        """Set when the run has ended with something worth keeping."""
        self.made = Made()
        self.notices: list[str] = []
        self._generation: Generation | None = None
        self._stopped = False

    async def run(self, engine: Engine, request: Request, ready: Generation | None) -> AsyncIterator[PlayEvent]:
        """Yield the reply to ``request`` as it arrives; ``ready`` is its generation if it was started ahead."""
        try:
            async for event in self._once(engine, request, ready):
                yield event
        except EngineDied as death:
            if self._stopped:
                return
            yield Anew(f"{death} It was started again.")
            async for event in self._once(engine, request, None):
                yield event
        if self.reply is not None and shape.needs_more(self.reply) and not self._stopped:
            async for event in self._ask_once_more(engine, request, self.reply):
                yield event

    async def stop(self) -> None:
        """End the reply where it is."""
        self._stopped = True
        await self.abandon()

    async def abandon(self) -> None:
        if self._generation is not None:
            await self._generation.cancel()

    async def _once(self, engine: Engine, request: Request, ready: Generation | None) -> AsyncIterator[PlayEvent]:
        parser = shape.ReplyParser()
        done = Done(Reason.CANCELLED)
        self._generation = ready or await engine.start(request)
        if self._stopped:
            await self.abandon()
        async for event in self._generation:
            if isinstance(event, Text):
                for shown in _play_events(parser.feed(event.delta)):
                    yield shown
            else:
                done = event
        last, reply = parser.close()
        for shown in _play_events(last):
            yield shown
        self._keep(engine, request, reply, done)

    def _keep(self, engine: Engine, request: Request, reply: Reply, done: Done) -> None:
        if self._stopped:
            reply = _cut(reply)
        if not reply.prose and not reply.options:
            return
        sampled = done.tokens if engine.info.guarantees_options and not self._stopped else None
        self.reply = dataclasses.replace(reply, tokens=sampled)
        self.made = _made(engine, request, done.usage)

    async def _ask_once_more(self, engine: Engine, request: Request, reply: Reply) -> AsyncIterator[PlayEvent]:
        """A second request for the options that are missing; if it fails too, the player can always type."""
        again = with_reply(request, reply.text, shape.complete_request_text())
        parser = shape.ReplyParser()
        self._generation = await engine.start(again)
        async for event in self._generation:
            if isinstance(event, Text):
                parser.feed(event.delta)
        _, more = parser.close()
        self.reply = shape.merge(reply, more.options)
        for number, text in enumerate(self.reply.options, 1):
            yield OptionDraft(number, text)
        if shape.needs_more(self.reply):
            self.notices.append("The model offered fewer than three options: type what you do, or retry.")


def _play_events(events: list[shape.ReplyEvent]) -> list[PlayEvent]:
    shown: list[PlayEvent] = []
    for event in events:
        if isinstance(event, shape.ProseText):
            shown.append(Prose(event.text))
        elif isinstance(event, shape.OptionText | shape.OptionReady):
            shown.append(OptionDraft(event.number, event.text))
    return shown


def _cut(reply: Reply) -> Reply:
    """A reply that was stopped: whole sentences where there are any, else whole words; no half option."""
    sentences = _SENTENCE.match(reply.prose)
    if sentences and not reply.options:
        return Reply(sentences.group().rstrip(), ())
    if not reply.options:
        return Reply(reply.prose.rpartition(" ")[0].rstrip(), ())
    return Reply(reply.prose, reply.options[:-1])


def _made(engine: Engine, request: Request, usage: Usage) -> Made:
    return Made(
        model=engine.info.model,
        fingerprint=engine.info.fingerprint,
        template=engine.info.template,
        seed=request.seed,
        sampling=dataclasses.asdict(request.sampling),
        prompt_tokens=usage.prompt_tokens,
        evaluated_tokens=usage.evaluated_tokens,
        reply_tokens=usage.reply_tokens,
        seconds=usage.decode_s,
    )
