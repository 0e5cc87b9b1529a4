"""Prompts as token segments: a chat template's own pieces, and what people and models wrote between them.

Only the template's pieces are tokenized with special tokens on. Contents are tokenized as plain text with the
template's markers taken out, so nothing that anybody writes can open or end a message. What the model sampled is
used as it was sampled.

``Tokenize``, the callable that ``tokenize`` takes, never adds a beginning- or end-of-text token. It may put a space
before the text where the vocabulary asks for one; that is kept at the beginning of the prompt and undone elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from adventure.engine.base import Message, Role
from adventure.engine.llama.jinja import JinjaFormat, Refused
from adventure.engine.llama.templates import BOS, BUILT_IN, EOS, Format, Layout, by_name, by_signs
from adventure.errors import EngineError, UsageError

Tokenize = Callable[[str, bool], list[int]]
"""(text, whether the names of control tokens become those tokens) -> token ids."""

_TOKEN_SIGNS = re.compile(f"([{BOS}{EOS}])")


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the prompt. ``special``: the template's. ``message``: index of the message it counts with.

    ``tokens``, when given, are its ids whatever ``text`` says.
    """

    text: str
    special: bool
    message: int | None
    tokens: tuple[int, ...] | None = None


class ChatTemplate:
    """A chat format bound to one model's beginning- and end-of-text tokens."""

    def __init__(self, format: Format | JinjaFormat, tokens: Mapping[str, int], notes: Sequence[str] = ()) -> None:
        self._format = format
        self._tokens = {BOS: tokens.get("bos"), EOS: tokens.get("eos")}
        self.name = format.name
        self.ends = format.ends
        self.markers = format.markers
        self.notes = tuple(notes)

    def segments(self, messages: Sequence[Message], add_reply: bool = True) -> list[Segment]:
        """The prompt, in order. Raises EngineError when the template refuses messages in this order."""
        return [segment for place in self._places(messages, add_reply) for segment in place]

    def tokenize(
        self, messages: Sequence[Message], tokenize: Tokenize, bos: int | None = None, add_reply: bool = True
    ) -> list[list[int]]:
        """The prompt's ids by message. ``bos`` is put first unless the template has put it there."""
        plain = _unprefixed(tokenize)
        found: list[list[int]] = []
        begun = False
        for place in self._places(messages, add_reply):
            ids: list[int] = []
            for segment in place:
                turn = (plain if begun else tokenize)(segment.text, segment.special)
                ids += turn if segment.tokens is None else segment.tokens
                begun = begun or bool(segment.text)
            found.append(ids)
        if bos is not None and found and found[0][:1] != [bos]:
            found[0].insert(0, bos)
        return found

    def _places(self, messages: Sequence[Message], add_reply: bool) -> Iterator[list[Segment]]:
        layout = self._layout(messages, add_reply)
        for place, (message, (before, after)) in enumerate(zip(messages, layout, strict=True)):
            if message.role is Role.MODEL and message.tokens is not None:
                before = self._format.opener
            yield [
                *self._pieces(before, place),
                self._content(message, place),
                *self._pieces(after, place),
            ]

    def _layout(self, messages: Sequence[Message], add_reply: bool) -> Layout:
        try:
            return self._format.layout([message.role for message in messages], add_reply)
        except Refused as refusal:
            raise EngineError(
                f"The model's chat template refuses the conversation ({refusal}): choose one with --template."
            ) from refusal

    def _content(self, message: Message, place: int) -> Segment:
        if message.tokens is not None:
            return Segment(message.content, False, place, message.tokens)
        text = defuse(message.content, self.markers)
        text = text.strip() if self._format.trims else text
        lead = self._format.lead if message.role is Role.MODEL else ""
        return Segment(lead + text, False, place)

    def _pieces(self, text: str, place: int) -> list[Segment]:
        """``text`` of the template, with the ids where it has the beginning- or end-of-text token."""
        segments = []
        for part in filter(None, _TOKEN_SIGNS.split(text)):
            token = self._tokens.get(part)
            if part not in self._tokens:
                segments.append(Segment(part, True, place))
            elif token is not None:
                segments.append(Segment("", True, place, (token,)))
        return segments


def defuse(content: str, markers: Sequence[str]) -> str:
    """``content`` with every one of ``markers`` reduced to the word in it: ``<|user|>`` becomes ``user``."""
    while found := next((marker for marker in markers if marker in content), None):
        content = content.replace(found, found.strip("<|>[]/#: "))
    return content


def _unprefixed(tokenize: Tokenize) -> Tokenize:
    """``tokenize`` without the space that some vocabularies put before every text they are given."""
    line = tokenize("\n", False)
    if len(line) < 2:
        return tokenize

    def plain(text: str, special: bool) -> list[int]:
        if not text:
            return []
        ids = tokenize("\n" + text, special)
        return ids[len(line) :] if ids[: len(line)] == line else tokenize(text, special)

    return plain


def choose_template(name: str | None, metadata: Mapping[str, str], model_name: str) -> ChatTemplate:
    """The chat template for a model: the one called ``name``, the GGUF's own, or one that its name suggests.

    Raises UsageError when there is no built-in of that name.
    """
    tokens = _token_ids(metadata)
    if name is not None:
        if name not in BUILT_IN:
            raise UsageError(f"There is no chat template {name!r}: choose one of {', '.join(BUILT_IN)}.")
        return ChatTemplate(BUILT_IN[name], tokens)
    source = metadata.get("tokenizer.chat_template", "")
    if not source.strip():
        return _by_name(metadata, model_name, tokens)
    alike = by_signs(source)
    if alike is not None and alike.name == "metharme":
        return ChatTemplate(alike, tokens)
    try:
        return ChatTemplate(JinjaFormat(source, f"{alike.name if alike else 'model'} (its own)"), tokens)
    except Refused as refusal:
        chosen = alike or by_name(model_name) or BUILT_IN["chatml"]
        note = f"The model's own chat template cannot be used ({refusal}); {chosen.name} is used in its place."
        return ChatTemplate(chosen, tokens, [note])


def _by_name(metadata: Mapping[str, str], model_name: str, tokens: Mapping[str, int]) -> ChatTemplate:
    chosen = by_name(f"{metadata.get('general.name', '')} {model_name}")
    if chosen is not None:
        return ChatTemplate(chosen, tokens)
    note = "The model names no chat template; metharme is used. Choose another with --template."
    return ChatTemplate(BUILT_IN["metharme"], tokens, [note])


def _token_ids(metadata: Mapping[str, str]) -> dict[str, int]:
    keys = {"bos": "tokenizer.ggml.bos_token_id", "eos": "tokenizer.ggml.eos_token_id"}
    return {name: int(metadata[key]) for name, key in keys.items() if metadata.get(key, "").isdigit()}
