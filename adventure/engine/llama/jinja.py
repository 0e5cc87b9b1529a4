"""A model's own Jinja template, run in a sandbox and taken apart into the pieces around each message.

The template never sees what anybody wrote: it is rendered with a sentinel in place of each content and split there.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from itertools import groupby
from types import FrameType
from typing import Any, NoReturn, TypeVar

from jinja2 import Template, TemplateError, nodes
from jinja2.ext import Extension
from jinja2.filters import do_indent
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from adventure.engine.base import Role
from adventure.engine.llama.templates import BOS, EOS, Layout

_T = TypeVar("_T")

_OPEN, _CLOSE = "\ue000", "\ue001"
_SENTINEL = re.compile(f"{_OPEN}(\\d+){_CLOSE}")
_NAMES = {Role.SYSTEM: "system", Role.USER: "user", Role.MODEL: "assistant"}
_LONGEST_SOURCE = 200_000
_LONGEST_TEXT = 100_000
_MOST_STEPS = 300_000
_PADDERS = frozenset({"ljust", "rjust", "center", "zfill", "expandtabs", "format", "format_map"})
_SPECIAL = re.compile(r"<[^<>\s]{1,40}>|\[/?[A-Z_]{2,40}\]")
_THINKS = re.compile(r"<(think|thinking|seed:think)>\s*$|\[THINK\]\s*$")
_ASKS_TO_THINK = re.compile(r"<\|(?:START|END)_THINKING\|>$")
_WIDEST_INDENT = 16


class Refused(Exception):
    """The template cannot be rendered, or not so that its messages can be told apart."""


class _Generation(Extension):
    """``{% generation %}``, with which templates mark what to train on, says nothing here."""

    tags = {"generation"}  # noqa: RUF012

    def parse(self, parser: Parser) -> list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class _Sandbox(ImmutableSandboxedEnvironment):
    intercepted_binops = frozenset({"*", "**", "%"})

    def call_binop(self, context: Any, operator: str, left: Any, right: Any) -> Any:
        plain = isinstance(left, int | float) and isinstance(right, int | float)
        if operator == "**" or not plain or abs(left) > 1 << 31 or abs(right) > 1 << 31:
            raise Refused(f"it uses {operator} on something large")
        return super().call_binop(context, operator, left, right)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        return attr not in _PADDERS and super().is_safe_attribute(obj, attr, value)


def _environment() -> ImmutableSandboxedEnvironment:
    extensions: list[str | type[Extension]] = ["jinja2.ext.loopcontrols", "jinja2.ext.do", _Generation]
    sandbox = _Sandbox(trim_blocks=True, lstrip_blocks=True, extensions=extensions, cache_size=0)
    for name in ("center", "format", "wordwrap", "urlize", "pprint", "random", "xmlattr"):
        sandbox.filters.pop(name)
    sandbox.filters.update(tojson=_to_json, indent=_indent)
    sandbox.globals.update(raise_exception=_raise, strftime_now=_now)
    return sandbox


def _to_json(value: Any, indent: int | None = None, **_: Any) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _indent(text: str, width: int = 4, first: bool = False, blank: bool = False) -> str:
    if not isinstance(width, int) or width > _WIDEST_INDENT:
        raise Refused("it indents too far")
    return do_indent(text, width, first, blank)


def _raise(message: str) -> NoReturn:
    raise Refused(message)


def _now(pattern: str) -> str:
    return datetime.now().strftime(pattern)


class JinjaFormat:
    """Like :class:`~adventure.engine.llama.templates.Format`, from a template's source. Raises Refused."""

    def __init__(self, source: str, name: str) -> None:
        if len(source) > _LONGEST_SOURCE:
            raise Refused("it is too long")
        self.name = name
        self._folds = self._parts = False
        self._template = _compiled(source)
        self._find_way()
        self._learn()

    def _learn(self) -> None:
        """What ends a message of each role, what opens a reply, and which markers there are."""
        roles = [Role.SYSTEM, Role.USER, Role.MODEL, Role.USER]
        begin, begin_user, reply, again = (before for before, _ in self._split(roles, True))
        user, model = self._split(roles[:2], False)[-1][1], self._split(roles[:3], False)[-1][1]
        self._suffix = {
            Role.USER: user if reply.startswith(user) else "",
            Role.MODEL: model if again.startswith(model) else "",
            Role.SYSTEM: next((text for text in (user, model) if begin_user.startswith(text)), ""),
        }
        suffix = self._suffix[Role.USER]
        self._last = self._split(roles, True)[-1][1]
        written, asked = reply.removeprefix(suffix), self._last.removeprefix(suffix)
        self.opener = _opener(asked, written)
        ends = [_SPECIAL.match(text.lstrip()) for text in (again, model)]
        self.ends = tuple(dict.fromkeys(found[0] for found in ends if found))
        pieces = [begin, begin_user, reply, again, model, self._last]
        self.markers = tuple(dict.fromkeys(_SPECIAL.findall("".join(pieces))))
        self.trims = _within_steps(self._trims)
        self.lead = ""

    def _find_way(self) -> None:
        """Whether contents go in as text or as a list of parts, and whether there is a system role."""
        roles = [Role.SYSTEM, Role.USER, Role.MODEL, Role.USER]
        reasons = []
        for self._folds, self._parts in ((False, False), (True, False), (False, True), (True, True)):
            try:
                self._split(roles, True)
                return
            except Refused as refusal:
                reasons.append(str(refusal))
        raise Refused(reasons[0])

    def layout(self, roles: Sequence[Role], add_reply: bool) -> Layout:
        """See :meth:`Format.layout`. Raises Refused when the template will not have messages in this order."""
        try:
            pairs = self._divide(self._split(roles, add_reply), roles)
        except Refused:
            if Role.USER in roles or add_reply:
                raise
        else:
            if pairs and add_reply and pairs[-1][1] == self._last:
                pairs[-1] = (pairs[-1][0], self._suffix[Role.USER] + self.opener)
            return pairs
        whole = self._divide(self._split([*roles, Role.USER], False), [*roles, Role.USER])
        return whole[:-1]

    def _divide(self, pairs: Layout, roles: Sequence[Role]) -> Layout:
        """Move what ends a message from before the next one to behind it."""
        divided = list(pairs)
        for place in range(1, len(divided)):
            suffix = self._suffix[roles[place - 1]]
            before, after = divided[place]
            if suffix and before.startswith(suffix):
                divided[place - 1] = (divided[place - 1][0], divided[place - 1][1] + suffix)
                divided[place] = (before[len(suffix) :], after)
        return divided

    def _split(self, roles: Sequence[Role], add_reply: bool) -> Layout:
        """What stands before each content, and behind the last one."""
        text = _within_steps(lambda: self._render(roles, add_reply, ""))
        parts = _SENTINEL.split(text)
        if parts[1::2] != [str(place) for place in range(len(roles))]:
            raise Refused("it leaves out, repeats or moves a message")
        before = parts[0::2]
        return [(piece, "") for piece in before[:-2]] + [(before[-2], before[-1])]

    def _render(self, roles: Sequence[Role], add_reply: bool, pad: str) -> str:
        marks = [(role, f"{pad}{_OPEN}{place}{_CLOSE}{pad}") for place, role in enumerate(roles)]
        if self._folds:
            marks = [(Role.USER if role is Role.SYSTEM else role, mark) for role, mark in marks]
        turns = [(role, "\n\n".join(mark for _, mark in group)) for role, group in groupby(marks, lambda m: m[0])]
        return "".join(self._pieces(turns, add_reply))

    def _pieces(self, turns: Sequence[tuple[Role, str]], add_reply: bool) -> list[str]:
        messages = [
            {"role": _NAMES[role], "content": [{"type": "text", "text": text}] if self._parts else text}
            for role, text in turns
        ]
        pieces, length = [], 0
        switches = {"enable_thinking": False, "thinking": False, "add_generation_prompt": add_reply}
        for piece in self._template.generate(messages=messages, bos_token=BOS, eos_token=EOS, **switches):
            pieces.append(piece)
            length += len(piece)
            if length > _LONGEST_TEXT:
                raise Refused("it renders too much text")
        return pieces

    def _trims(self) -> bool:
        text = self._render([Role.SYSTEM, Role.USER, Role.MODEL, Role.USER], True, "  ")
        return f"  {_OPEN}3{_CLOSE}" not in text


def _opener(asked: str, written: str) -> str:
    """What a reply follows: as the template asks for it, but with no room for thinking.

    ``written`` is what stands before a reply in the history.
    """
    if (written.startswith(asked) and written[len(asked) :].strip()) or _ASKS_TO_THINK.search(asked):
        return written
    if thinking := _THINKS.search(asked):
        tag = thinking[0].strip()
        return f"{asked.rstrip()}\n{tag[0]}/{tag[1:]}\n\n"
    return asked


def _compiled(source: str) -> Template:
    try:
        return _environment().from_string(source)
    except (TemplateError, RecursionError, SyntaxError, ValueError) as cause:
        raise Refused(f"{type(cause).__name__}: {cause}") from cause


def _within_steps(work: Callable[[], _T]) -> _T:
    """``work`` within so many lines of Python; whatever a template may raise becomes Refused."""
    steps = 0

    def trace(_frame: FrameType, _event: str, _argument: Any) -> Any:
        nonlocal steps
        steps += 1
        if steps > _MOST_STEPS:
            raise Refused("it takes too long")
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        return work()
    except Refused:
        raise
    except Exception as cause:
        raise Refused(f"{type(cause).__name__}: {cause}") from cause
    finally:
        sys.settrace(before)
