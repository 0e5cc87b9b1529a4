"""A reply as it streams in: text deltas -> prose and options.

Invariants:

* The finished reply, the joined prose and the last word on every option depend on the joined input only, never on how
  it was cut.
* The ``ProseText`` events, joined, are exactly ``Reply.prose``. What was shown is never taken back.
* The options are the last run of bullet lines and end the reply. While a run could be the options it is held back and
  its bullets are reported as ``OptionText``; if it turns out to be prose it is emitted as ``ProseText``, and every
  option reported before that is void.
* Other prose is held back only where a line begins, for as long as it could be a bullet, a label or a role marker.
* After ``close``, the last ``OptionReady`` of each number, void ones left out, are ``Reply.options``.

Decisions, each with a test:

* An intro in words ("What do you do?") is prose. A bare label ("Options:", "Your options are:") is dropped.
* A closing line behind two or more options ("What will you choose?") is dropped; other text makes the list prose.
* Of more than three options the first three are kept; of equal ones (letter case aside) the first.
* An em dash begins prose, and so do dashes that read as speech ("- No, she said.") unless exactly three dashes end the
  reply and no other of them does. A lone "A. Smith" is prose.
* A numbered option may be described in the lines below it; a dashed one in indented lines. The description is joined.
* Somebody else's turn ("User:", "### Instruction:", a control token) ends the reply.
* Fences and heading marks are dropped, rules only above options. More than one blank line becomes one.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable
from dataclasses import dataclass

from adventure.story.control import ControlFilter
from adventure.story.lines import Kind, Line, read_line, tidy_option
from adventure.story.options import OPTIONS, Run, option_key
from adventure.story.turn import Reply
from adventure.text import Cleaner, visible

_HEADING = re.compile(r"^[ \t]{0,40}#{1,6}[ \t]{1,40}(?=\S)")
_LINE_END_SPACE = re.compile(r"[^\S\n]+(?=\n)")
_GAP = re.compile(r"\n{3,}")


@dataclass(frozen=True, slots=True)
class ProseText:
    """More prose, safe to show. Voids the options reported so far."""

    text: str


@dataclass(frozen=True, slots=True)
class OptionText:
    """An option as far as it is written. ``number`` counts from 1."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class OptionReady:
    number: int
    text: str


ReplyEvent = ProseText | OptionText | OptionReady


class ReplyParser:
    """Feed it the deltas of one reply, then close it."""

    def __init__(self) -> None:
        self._cleaner = Cleaner()
        self._control = ControlFilter()
        self._events: list[ReplyEvent] = []
        self._prose: list[str] = []
        self._gap = ""
        self._line = ""
        self._passing = False
        self._ended = False
        self._run = Run()
        self._growing: OptionText | None = None
        self._ready: dict[int, str] = {}

    def feed(self, delta: str) -> list[ReplyEvent]:
        """What is known now that was not known before."""
        self._read(self._control.feed(self._cleaner.feed(delta)))
        return self._take()

    def close(self) -> tuple[list[ReplyEvent], Reply]:
        """The last events and the finished reply."""
        self._read(self._control.feed(self._cleaner.close()))
        self._read(self._control.close())
        if not self._ended and self._line:
            self._end_line()
        prose, options = self._run.settle()
        if prose:
            self._ready.clear()
            self._say_lines(prose)
        for number, text in enumerate(options, 1):
            self._report_ready(number, text)
        return self._take(), Reply("".join(self._prose), tuple(options))

    def _take(self) -> list[ReplyEvent]:
        events, self._events = self._events, []
        return events

    def _read(self, text: str) -> None:
        first, *rest = text.split("\n")
        self._extend(first)
        for line in rest:
            if not self._ended:
                self._end_line()
            self._extend(line)

    def _extend(self, text: str) -> None:
        """The current line goes on."""
        if not text or self._ended:
            return
        if self._passing:
            self._say(text)
            return
        self._line += text
        self._decide(self._read_line(complete=False))

    def _end_line(self) -> None:
        if not self._passing:
            line = self._read_line(complete=True)
            self._decide(line)
            if not self._passing and not self._ended:
                self._hold(line)
        if self._passing:
            self._gap += "\n"
        self._line, self._passing, self._growing = "", False, None

    def _read_line(self, *, complete: bool) -> Line:
        """What the current line is; the model's name at the beginning of its reply is taken off."""
        line = read_line(self._line, complete=complete)
        while line.kind is Kind.OWN_ROLE and not self._prose and not self._run.lines:
            self._line = line.text
            line = read_line(self._line, complete=complete)
        return line

    def _decide(self, line: Line) -> None:
        """Hold the current line or let it pass; both are final, whatever else the line turns out to say."""
        if line.kind in (Kind.ROLE, Kind.OWN_ROLE):
            self._ended = True
        elif line.kind is Kind.PROSE:
            if not self._run.items or not self._run.takes(line):
                self._let_pass()
        elif line.kind is Kind.BULLET:
            self._decide_bullet(line)
        elif line.kind is Kind.LABEL and self._run.items:
            self._flush()

    def _decide_bullet(self, line: Line) -> None:
        if self._run.items and not self._run.takes(line):
            self._flush()
        if not self._run.items and not self._run.opens(line):
            self._let_pass()
        else:
            self._report_growing(line)

    def _hold(self, line: Line) -> None:
        """Keep a complete line that may belong to the options."""
        if line.kind is Kind.FENCE:
            return
        if line.kind is Kind.BLANK and not self._run.lines:
            self._gap += "\n"
            return
        self._run.add(line, self._line)
        self._report_done()

    def _let_pass(self) -> None:
        self._flush()
        self._passing = True
        text, self._line = self._line, ""
        self._say(_HEADING.sub("", text))

    def _flush(self) -> None:
        """What was held is prose."""
        lines, self._run = self._run.lines, Run()
        self._ready.clear()
        self._say_lines(lines)

    def _say_lines(self, lines: list[str]) -> None:
        if lines:
            self._say("\n".join(_HEADING.sub("", line) for line in lines))
            self._gap += "\n"

    def _say(self, text: str) -> None:
        """Emit prose; space at its end waits for the words behind it."""
        text = self._gap + text
        body = text.rstrip()
        self._gap = text[len(body) :]
        if not self._prose:
            body = body.lstrip()
        if body:
            body = _GAP.sub("\n\n", _LINE_END_SPACE.sub("", body))
            self._prose.append(body)
            self._events.append(ProseText(body))

    def _report_growing(self, line: Line) -> None:
        number = self._run.number_next(line)
        text = tidy_option(line.text, number)
        event = OptionText(number, text)
        if number and visible(text) and event != self._growing:
            self._growing = event
            self._events.append(event)

    def _report_done(self) -> None:
        """All options but the newest are complete; that one may still be described."""
        for number, text in enumerate(self._run.texts()[:-1], 1):
            self._report_ready(number, text)

    def _report_ready(self, number: int, text: str) -> None:
        if self._ready.get(number) != text:
            self._ready[number] = text
            self._events.append(OptionReady(number, text))


def needs_more(reply: Reply) -> bool:
    """Whether the model wrote fewer options than a turn has."""
    return len(reply.options) < OPTIONS


def complete_request_text() -> str:
    """The user message that asks, behind a reply without enough options, for all of them."""
    return (
        f"List exactly {OPTIONS} different things I could do next. Write {OPTIONS} short lines, "
        'each beginning with "- ", and nothing else.'
    )


def merge(reply: Reply, options: Iterable[str]) -> Reply:
    """``reply`` with as many of ``options`` as it lacks; its tokens go, because they no longer tell its text."""
    known = {option_key(option): option for option in reply.options}
    for option in options:
        text = tidy_option(option, 0)
        if text:
            known.setdefault(option_key(text), text)
    merged = tuple(known.values())[:OPTIONS]
    return reply if merged == reply.options else dataclasses.replace(reply, options=merged, tokens=None)
