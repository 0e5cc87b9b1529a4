"""The line mode: the same game on standard input and output, for screen readers, pipes and slow links.

Whole sentences, numbered options, one thing a line. Nothing is ever redrawn, no cursor moves, no colours, no box
drawing; a text that was printed stays true.
"""

from __future__ import annotations

import asyncio
import codecs
import os
import re
import sys
import threading
from collections.abc import AsyncIterator
from typing import TextIO

from adventure import paths
from adventure.cli import plain_commands
from adventure.cli.plain_commands import Commands
from adventure.errors import AdventureError
from adventure.play.events import Anew, Failed, Notice, PlayEvent, Prose, Ready, Stopped, Waiting
from adventure.play.hints import Hints
from adventure.play.session import Session
from adventure.saves.shelf import Shelf
from adventure.story.turn import Action, ActionKind, Turn
from adventure.story.words import told
from adventure.text import clean, one_line

HELP = f"""\
Type 1, 2 or 3 to choose an option, or anything else to do that instead.
/say      say something: /say Good evening
/story    tell what happens next: /story The lamp goes out.
/do       do something, as words without a command do
/retry    another reply to what you did last
/undo     back to the turn before
/redo     forward again
{plain_commands.HELP}
/saves    the saved games
/help     this list
/quit     leave; the game is saved"""

_LARGER = "Type /model PATH to play on with a GGUF file that you have."
_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+|\n+")


class Lines:
    """Lines of a file descriptor, read in a thread of its own so that the game goes on behind the wait."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self._queue: asyncio.Queue[str | None] = asyncio.Queue()
        self._loop = asyncio.get_running_loop()
        threading.Thread(target=self._read, name="input", daemon=True).start()

    async def next(self) -> str | None:
        """The next line without its end, or None at the end of input."""
        return await self._queue.get()

    def _read(self) -> None:
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        rest = ""
        while True:
            try:
                data = os.read(self._descriptor, 65536)
            except OSError:
                data = b""
            rest += decoder.decode(data, final=not data)
            *lines, rest = rest.split("\n")
            if not data and rest:
                lines.append(rest)
            self._post([*lines, *([] if data else [None])])
            if not data:
                return

    def _post(self, lines: list[str] | list[str | None]) -> None:
        try:
            for line in lines:
                self._loop.call_soon_threadsafe(self._queue.put_nowait, line)
        except RuntimeError:
            return  # the loop is closed: nobody reads any more


class Printer:
    """Prints a reply sentence by sentence as it arrives."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._held = ""
        self._open = False

    def prose(self, text: str) -> None:
        self._held += text
        *sentences, self._held = _split(self._held)
        for sentence in sentences:
            self._write(sentence)

    def line(self, text: str = "") -> None:
        """One line of its own."""
        self.flush()
        print(clean(text), file=self._out, flush=True)

    def flush(self) -> None:
        """End the paragraph."""
        self._write(self._held)
        self._held = ""
        if self._open:
            print(file=self._out, flush=True)
            self._open = False

    def _write(self, sentence: str) -> None:
        words = clean(sentence).strip()
        if words:
            print(f" {words}" if self._open else words, end="", file=self._out, flush=True)
            self._open = True
        if sentence.endswith("\n") and self._open:
            print(file=self._out, flush=True)
            self._open = False


def _split(text: str) -> list[str]:
    """Whole sentences with the space behind them, and the unfinished rest last."""
    parts, start = [], 0
    for end in _SENTENCE_END.finditer(text):
        parts.append(text[start : end.end()])
        start = end.end()
    return [*parts, text[start:]]


class PlainGame:
    def __init__(self, session: Session, shelf: Shelf, out: TextIO, *, echo: bool, hints: Hints | None = None) -> None:
        """``hints`` remembers what need not be told again; without it nothing of that kind is told."""
        self._session = session
        self._shelf = shelf
        self._print = Printer(out)
        self._echo = echo
        self._failed = False
        self._hints = hints
        self._commands = Commands(session, self._print.line, self._arrived)

    async def play(self, lines: Lines) -> int:
        """Play until the player quits or the input ends. Returns 1 if the last turn could not be made."""
        self._print.line(f"{one_line(self._session.scenario.title)}. Line mode; type /help for the commands.")
        if self._session.turn is not None:
            self._show(self._session.turn, with_action=True)
        else:
            self._hint(1)
        await self._follow(self._session.begin())
        while (line := await lines.next()) is not None:
            words = clean(line).strip()
            if self._echo and words:
                self._print.line(f"> {words}")
            if self._commands.editing:
                await self._answer(line)
            elif words == "/quit":
                break
            elif words:
                await self._answer(words)
        return 1 if self._failed else 0

    async def _answer(self, words: str) -> None:
        try:
            if self._commands.editing:
                await self._commands.draft(words)
            elif words.startswith("/"):
                await self._command(words)
            elif words in {"1", "2", "3"}:
                await self._follow(self._session.choose(int(words)))
            else:
                await self._follow(self._session.say(told(words)))
        except AdventureError as error:
            self._print.line(str(error))

    async def _command(self, words: str) -> None:
        match words.split()[0].lower():
            case "/do" | "/say" | "/story":
                await self._follow(self._session.say(told(words)))
            case "/retry":
                await self._follow(self._session.retry())
            case "/undo":
                self._moved(await self._session.undo(), "This is where the story begins.")
            case "/redo":
                self._moved(await self._session.redo(), "There is nothing to go forward to.")
            case "/saves":
                self._list_saves()
            case "/help":
                self._lines(HELP)
            case name if self._commands.knows(name):
                await self._commands.run(words)
            case other:
                self._print.line(f"There is no command {other}; /help lists them.")

    def _moved(self, moved: bool, otherwise: str) -> None:
        if moved and self._session.turn is not None:
            self._arrived(self._session.turn)
        else:
            self._print.line(otherwise)

    def _arrived(self, turn: Turn) -> None:
        self._failed = False
        self._show(turn, with_action=True)

    def _list_saves(self) -> None:
        for summary in self._shelf.list():
            turns = f"{summary.turns} turn{'' if summary.turns == 1 else 's'}"
            self._print.line(f"{summary.name}: {one_line(summary.title)}, {summary.problem or turns}.")

    async def _follow(self, events: AsyncIterator[PlayEvent]) -> None:
        async for event in events:
            match event:
                case Prose(text):
                    self._print.prose(text)
                case Waiting(text) | Notice(text):
                    self._print.line(text)
                case Anew(why):
                    self._print.line(why)
                case Ready(turn):
                    self._failed = False
                    self._options(turn)
                    self._hint_later()
                case Failed(error):
                    self._failed = True
                    self._print.line(f"{error}")
                    self._print.line("What you did is kept: type /retry to ask again.")
                case Stopped():
                    self._print.line("Stopped.")

    def _hint(self, turn: int) -> None:
        story, info = self._session.scenario, self._session.info
        if self._hints is not None and (said := self._hints.due(story, info, turn, how=_LARGER, begun=True)):
            self._print.line(said)
            self._print.line()

    def _hint_later(self) -> None:
        if (turn := len(self._session.timeline)) > 1:
            self._hint(turn)

    def _show(self, turn: Turn, *, with_action: bool = False) -> None:
        if with_action and turn.action.kind is not ActionKind.START:
            self._print.line(f"You chose: {_words(turn.action)}")
        self._lines(turn.reply.prose)
        self._options(turn)

    def _options(self, turn: Turn) -> None:
        self._print.flush()
        self._print.line()
        for number, option in enumerate(turn.reply.options, 1):
            self._print.line(f"{number}. {one_line(option)}")
        self._print.line()

    def _lines(self, text: str) -> None:
        for line in clean(text).split("\n"):
            self._print.line(line)


def _words(action: Action) -> str:
    return one_line(action.text)


async def play_plain(session: Session, shelf: Shelf, *, out: TextIO | None = None) -> int:
    """Play ``session`` on standard input and output. Returns the exit code."""
    interactive = sys.stdin.isatty()
    game = PlainGame(session, shelf, out or sys.stdout, echo=not interactive, hints=Hints(paths.hints()))
    return await game.play(Lines(sys.stdin.fileno()))
