"""Bounded YAML: text in, plain values out, with the line and column of every key and value.

Only the plain part of YAML is taken: tables, lists, text, and aliases within reason. Every scalar stays the text the
author wrote (``NO`` is no boolean, ``1:20`` no number, ``010`` no octal); the schema decides what must be a number. The
parser's events are counted as they come, so a bomb is refused before it is built, and nothing here recurses.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from adventure.errors import Problem
from adventure.text import clean, one_line

MAX_BYTES = 1_000_000
MAX_DEPTH = 16
MAX_NODES = 20_000
"""Values and keys, those behind aliases counted each time they are used."""
MAX_ALIASES = 200

Location = tuple[str | int, ...]
_SKIPPED = "\0"
"""Never in a cleaned key, so it marks the path of a value that is left out."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a file, counted from 1."""

    line: int
    column: int


@dataclass(slots=True)
class Document:
    """What a file says. ``values`` is None when it could not be read at all; ``problems`` are in file order."""

    path: Path | None
    values: Any = None
    problems: list[Problem] = field(default_factory=list)
    keys: dict[Location, Mark] = field(default_factory=dict)
    """Where each key stands."""
    marks: dict[Location, Mark] = field(default_factory=dict)
    """Where each value begins."""
    raw: dict[Location, str] = field(default_factory=dict)
    """Each text as the file has it, with quotes, indentation and line ends."""

    def mark(self, where: Location, *, key: bool = False) -> Mark:
        """The place of the value at ``where`` (or of its key), or of the nearest thing around it that has one."""
        if key and where in self.keys:
            return self.keys[where]
        while where and where not in self.marks:
            where = where[:-1]
        return self.marks.get(where, Mark(1, 1))

    def mark_in(self, where: Location, sought: str) -> Mark:
        """The place of ``sought`` in the text at ``where``; where that begins, if it is not written so there."""
        begin = self.mark(where)
        before, found, _ = self.raw.get(where, "").partition(sought)
        if not found:
            return begin
        line, column = before.count("\n"), len(before) - before.rfind("\n")
        return Mark(begin.line + line, column if line else begin.column + len(before))

    def report(self, mark: Mark, where: Location, message: str) -> None:
        dotted = ".".join(map(str, where))
        self.problems.append(Problem(self.path, mark.line, mark.column, dotted, message))


class _RefusedError(Exception):
    """The rest of the file is not worth reading, or dangerous to."""

    def __init__(self, mark: Mark, message: str) -> None:
        self.mark = mark
        super().__init__(message)


def read_source(text: str, path: Path | None = None) -> Document:
    """``text`` as a document. Raises nothing: what is wrong is in its ``problems``."""
    document = Document(path)
    text = text.removeprefix("\ufeff")
    if len(text) > MAX_BYTES:
        document.report(Mark(1, 1), (), _too_big())
        return document
    try:
        document.values = _Builder(document).build(text)
    except _RefusedError as refused:
        document.report(refused.mark, (), str(refused))
    except yaml.YAMLError as error:
        document.report(*_syntax(error, text))
    except (ValueError, OverflowError, RecursionError, IndexError):
        document.report(Mark(1, 1), (), "This is not YAML; look for a wrong escape such as '\\U' in a quoted text.")
    return document


def _too_big() -> str:
    return f"The file is larger than {MAX_BYTES // 1000} kB; a scenario is text, so shorten it."


@dataclass(slots=True)
class _Open:
    """A table or list whose end has not come yet."""

    where: Location
    value: dict[str, Any] | list[Any]
    anchor: str | None
    nodes_before: int
    key: str | None = None
    """The key whose value comes next; None when a key comes next."""
    skipped: int = 0
    """Numbers the values of keys that are left out, so that their places do not collide."""


class _Builder:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._stack: list[_Open] = []
        self._anchors: dict[str, tuple[Any, int]] = {}
        """Finished anchored values and how many nodes they hold."""
        self._nodes = 0
        self._aliases = 0
        self._root: Any = None

    def build(self, text: str) -> Any:
        documents = 0
        for event in yaml.parse(text, Loader=yaml.SafeLoader):
            if isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                if documents > 1:
                    raise _RefusedError(_mark(event), "A second document begins here; remove '---' and what follows.")
            elif isinstance(event, yaml.CollectionEndEvent):
                self._close()
            elif isinstance(event, yaml.NodeEvent):
                self._node(event)
        if not documents:
            raise _RefusedError(Mark(1, 1), "The file is empty; begin with 'title:' and 'system:'.")
        return self._root

    def _node(self, event: yaml.NodeEvent) -> None:
        self._count(event, 1)
        if isinstance(event, yaml.AliasEvent):
            self._alias(event)
            return
        self._plain_only(event)
        if isinstance(event, yaml.CollectionStartEvent):
            self._open(event)
        elif isinstance(event, yaml.ScalarEvent):
            value = _scalar(event)
            if event.anchor:
                self._anchors[event.anchor] = (value, 1)
            where = self._add(event, value)
            self._document.raw[where] = _raw(event)

    def _plain_only(self, event: yaml.NodeEvent) -> None:
        tag = getattr(event, "tag", None)
        if tag not in (None, "!"):
            raise _RefusedError(_mark(event), f"The tag '{one_line(str(tag), 40)}' is not used here; remove it.")

    def _count(self, event: yaml.NodeEvent, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > MAX_NODES:
            raise _RefusedError(_mark(event), f"There are more than {MAX_NODES} values here; shorten the file.")

    def _alias(self, event: yaml.AliasEvent) -> None:
        self._aliases += 1
        if self._aliases > MAX_ALIASES:
            raise _RefusedError(_mark(event), f"There are more than {MAX_ALIASES} aliases; write the values out.")
        name = event.anchor or ""
        if name not in self._anchors:
            message = f"'*{one_line(name, 40)}' names nothing before it; mark a value with '&' first."
            raise _RefusedError(_mark(event), message)
        value, nodes = self._anchors[name]
        self._count(event, nodes)
        self._add(event, value)

    def _open(self, event: yaml.CollectionStartEvent) -> None:
        if len(self._stack) >= MAX_DEPTH:
            raise _RefusedError(_mark(event), f"This is nested more than {MAX_DEPTH} levels deep; make it flatter.")
        value: dict[str, Any] | list[Any] = {} if isinstance(event, yaml.MappingStartEvent) else []
        where = self._add(event, value)
        self._stack.append(_Open(where, value, event.anchor, self._nodes - 1))

    def _close(self) -> None:
        ended = self._stack.pop()
        if ended.anchor:
            self._anchors[ended.anchor] = (ended.value, self._nodes - ended.nodes_before)

    def _add(self, event: yaml.NodeEvent, value: Any) -> Location:
        """Put ``value`` where the next one belongs; returns that place."""
        if not self._stack:
            self._root = value
            self._document.marks[()] = _mark(event)
            return ()
        top = self._stack[-1]
        if isinstance(top.value, list):
            where = (*top.where, len(top.value))
            top.value.append(value)
        elif top.key is None:
            return self._key(event, value, top)
        else:
            where = (*top.where, top.key)
            if _SKIPPED not in top.key:
                top.value[top.key] = value
            top.key = None
        self._document.marks.setdefault(where, _mark(event))
        return where

    def _key(self, event: yaml.NodeEvent, value: Any, top: _Open) -> Location:
        if not isinstance(value, str) or isinstance(event, yaml.AliasEvent):
            raise _RefusedError(
                _mark(event), "A key must be a plain word; put quotes around text with brackets or braces."
            )
        if value == "<<":
            raise _RefusedError(_mark(event), "Merge keys ('<<') are not used here; write the keys out.")
        where = (*top.where, value)
        if where in self._document.keys:
            first = self._document.keys[where].line
            message = f"'{one_line(value, 40)}' is here twice, first in line {first}; keep one."
            self._document.report(_mark(event), where, message)
            top.skipped += 1
            top.key = f"{value}{_SKIPPED}{top.skipped}"
            return where
        self._document.keys[where] = _mark(event)
        top.key = value
        return where


def _mark(event: Any) -> Mark:
    return Mark(event.start_mark.line + 1, event.start_mark.column + 1)


def _raw(event: yaml.ScalarEvent) -> str:
    # A text is parsed whole, so that the marks hold the buffer they count in.
    begin, end = event.start_mark, event.end_mark
    if begin is None or end is None or begin.buffer is None:
        return ""
    return begin.buffer[begin.pointer : end.pointer]


def _scalar(event: yaml.ScalarEvent) -> str | None:
    """The text as written, cleaned; None for no text at all."""
    if event.style is None and event.value in ("", "~"):
        return None
    return clean(event.value)


_ADVICE = (
    ("mapping values are not allowed", "A colon makes no sense here; put quotes around a text that contains ': '."),
    ("could not find expected ':'", "A key needs a colon and a space after it."),
    ("expected <block end>", "This line does not line up with the ones above; indent it like its neighbours."),
    ("unexpected end of stream", "A quote is opened here and never closed; add the closing quote."),
    (
        "expected ',' or ']'",
        "A list in brackets goes wrong here: end it with ']'; put quotes around text with ? , [ ] { or }.",
    ),
    (
        "expected ',' or '}'",
        "A table in braces goes wrong here: end it with '}'; put quotes around text with ? , [ ] { or }.",
    ),
    ("unknown escape", "This escape is unknown; write the backslash twice or use single quotes."),
    ("expected escape sequence", "This escape is incomplete; write the backslash twice or use single quotes."),
    ("cannot start any token", "A text cannot begin with this character; put quotes around it."),
    ("sequence entries are not allowed", "A list cannot begin here; put the dash on a line of its own."),
)


def _syntax(error: yaml.YAMLError, text: str) -> tuple[Mark, Location, str]:
    """Where and how ``text`` stops being YAML."""
    if isinstance(error, yaml.reader.ReaderError):
        before = text[: error.position]
        mark = Mark(before.count("\n") + 1, len(before) - before.rfind("\n"))
        code = ord(text[error.position]) if error.position < len(text) else 0
        return mark, (), f"The control character U+{code:04X} cannot be in a text file; remove it."
    problem = str(getattr(error, "problem", None) or "")
    found = getattr(error, "problem_mark", None)
    if found is None or "unexpected end of stream" in problem or "could not find expected ':'" in problem:
        found = getattr(error, "context_mark", None) or found
    if found is None:
        return Mark(1, 1), (), "This is not YAML; compare it with a scenario made by 'adventure new'."
    mark = Mark(found.line + 1, found.column + 1)
    if tab := _tab(text, found.line):
        return tab, (), "A tab is used to indent this line; use spaces."
    if "expected <block end>" in problem and (brace := _brace(text, found.line)):
        return brace, (), "A text cannot begin with a brace or bracket; put quotes around the whole of it."
    for sign, advice in _ADVICE:
        if sign in problem:
            return mark, (), advice
    return mark, (), f"This is not YAML ({one_line(problem, 80)}); put quotes around the text if it is meant as one."


def _brace(text: str, line: int) -> Mark | None:
    """Where a text in ``line`` (from 0) begins with what YAML takes for a table or list, such as ``{name} waits``."""
    found = re.match(r"\s*(?:- +)*(?:[\w-]+: +)?([{\[])", text.split("\n")[line])
    return Mark(line + 1, found.start(1) + 1) if found else None


def _tab(text: str, line: int) -> Mark | None:
    """The first tab in the indentation of ``line`` (from 0) or the one before it."""
    lines = text.split("\n")
    for number in (line, line - 1):
        if 0 <= number < len(lines):
            indent = lines[number][: len(lines[number]) - len(lines[number].lstrip(" \t"))]
            if "\t" in indent:
                return Mark(number + 1, indent.index("\t") + 1)
    return None
