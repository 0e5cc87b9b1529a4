"""The line mode's commands for moving in a game, looking into it and changing it."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Iterator

from adventure.errors import UsageError
from adventure.files import typed_path
from adventure.play.context import lore_for, lore_now
from adventure.play.export.file import export_file
from adventure.play.session import Session
from adventure.story.lore import LoreReport
from adventure.story.turn import ActionKind, Turn
from adventure.text import clean, one_line, visible

HELP = """\
/timeline the turns of this story, numbered, the last 20 of them; /timeline all for every one
/goto     continue from a turn, by its number or its branch name: /goto 3, or /goto 3.2 for the second way to go there
/branch   give this turn a name to come back to: /branch NAME
/edit     put the last reply into your own words: /edit WORDS; after /edit alone, write as many lines as you like and
          end with a line that holds only a full stop
/context  how much of its context window the model uses, and from which turn it remembers
/lore     which lore the last action woke, and why; /lore WORDS for what other words would wake
/note     your notes to self, the memory and the author's note; /note self WORDS, /note memory WORDS or
          /note author WORDS to rewrite one
/model    the model in use; /model PATH to play on with another
/export   write the story to a file: /export FORMAT FILE, as md, html, txt or json"""

_NUMBER = re.compile(r"(\d{1,9})(?:\.(\d{1,9}))?")
_NOTES = {"self": "Notes to self", "memory": "Memory", "author": "Author's note"}
_RECENT = 20
_PREVIEW = 100
_STOPS = (".", "!", "?", "…", "。", "！", "？", '"', "”", "»", "」")


class Commands:
    """``say`` prints a line, ``show`` a turn with what led to it."""

    def __init__(self, session: Session, say: Callable[[str], None], show: Callable[[Turn], None]) -> None:
        self._session = session
        self._say = say
        self._show = show
        self._draft: list[str] | None = None
        self._table: dict[str, Callable[[str], Awaitable[None]]] = {
            "/timeline": self._timeline,
            "/goto": self._goto,
            "/branch": self._branch,
            "/edit": self._edit,
            "/context": self._context,
            "/lore": self._lore,
            "/note": self._note,
            "/model": self._model,
            "/export": self._export,
        }

    @property
    def editing(self) -> bool:
        """Whether the next line belongs to an edit."""
        return self._draft is not None

    def knows(self, name: str) -> bool:
        return name in self._table

    async def run(self, words: str) -> None:
        """Carry out a command line whose first word is known. Raises :class:`AdventureError`."""
        name, _, rest = words.partition(" ")
        await self._table[name](rest.strip())

    # Moving

    async def _timeline(self, which: str) -> None:
        if which not in ("", "all"):
            raise UsageError("Type /timeline, or /timeline all.")
        turns = self._session.timeline
        first = 0 if which else max(len(turns) - _RECENT, 0)
        if first:
            self._say(f"The first {_count(first, 'turn')} of {len(turns)} are left out; /timeline all says them.")
        for number, turn in enumerate(turns[first:], first + 1):
            self._say(" ".join(self._described(number, turn)))
        pending = self._session.pending
        if pending is not None:
            self._say(f"You did this, and it has no answer yet: {one_line(pending.text, _PREVIEW)}")
        self._say(" ".join(self._branches(turns[-1].id if turns else None)))

    def _described(self, number: int, turn: Turn) -> Iterator[str]:
        action = "The beginning." if turn.action.kind is ActionKind.START else one_line(turn.action.text, _PREVIEW)
        yield f"{number}. {action}" if action.endswith(_STOPS) else f"{number}. {action}."
        ways = [sibling.id for sibling in self._session.game.siblings(turn.id)]
        if len(ways) > 1:
            yield f"This is way {ways.index(turn.id) + 1} of {len(ways)}."
        for name, named in self._session.game.branches.items():
            if named == turn.id:
                yield f"Branch {one_line(name)}."
        if number - 1 < self._session.window_start:
            yield "The model does not see it any more."

    def _branches(self, tip: str | None) -> Iterator[str]:
        game = self._session.game
        ends = len(game.leaves())
        yield f"The story has {_count(ends, 'branch', 'branches')} in all." if ends else "The story has not begun."
        if game.branches:
            yield f"Branch names: {', '.join(map(one_line, game.branches))}."
        if tip is not None and (after := len(game.children(tip))):
            yield f"From here it goes on in {_count(after, 'way')}; /redo takes the last one."

    async def _goto(self, where: str) -> None:
        if not where:
            raise UsageError("Say where: /goto NUMBER or /goto NAME; /timeline lists them.")
        await self._session.jump(self._place(where))
        if self._session.turn is not None:
            self._show(self._session.turn)

    def _place(self, where: str) -> str:
        """The id of the turn that ``where`` names. Raises :class:`UsageError`."""
        game, turns = self._session.game, self._session.timeline
        names = {one_line(name).casefold(): turn for name, turn in game.branches.items()}
        if found := names.get(one_line(where).casefold()):
            return found
        number = _NUMBER.fullmatch(where)
        if number is None:
            raise UsageError(f"There is no branch called {one_line(where, 60)}: /timeline lists them.")
        if not 1 <= (place := int(number[1])) <= len(turns):
            raise UsageError(f"There is no turn {place} here: the story has {_count(len(turns), 'turn')}.")
        turn = turns[place - 1]
        ways = game.siblings(turn.id)
        if number[2] is None:
            return turn.id
        if not 1 <= (way := int(number[2])) <= len(ways):
            raise UsageError(f"Turn {place} has {_count(len(ways), 'way')}, so there is no {where}.")
        return ways[way - 1].id

    async def _branch(self, name: str) -> None:
        name = one_line(name, 60)
        if not visible(name):
            raise UsageError("Give the branch a name: /branch NAME.")
        if _NUMBER.fullmatch(name):
            raise UsageError("A branch name needs a letter, so that /goto can tell it from a turn's number.")
        self._standing()
        self._session.name_branch(name)
        self._say(f"This turn is called {name} now; /goto {name} comes back to it.")

    def _standing(self) -> Turn:
        """The turn the game stands at. Raises :class:`UsageError` before the opening."""
        if self._session.turn is None:
            raise UsageError("The story has not begun yet: type /retry to ask for its beginning.")
        return self._session.turn

    # Editing

    async def _edit(self, rest: str) -> None:
        self._standing()
        if self._session.pending is not None:
            raise UsageError("Your last action has no answer yet: type /retry or /undo first.")
        if rest:
            await self._rewrite(rest)
            return
        self._draft = []
        self._say("Write the reply in your own words. End with a line that holds only a full stop.")
        self._say("With no words before it everything stays as it was.")

    async def draft(self, line: str) -> None:
        """Take a line of the edit; a lone full stop ends it. Raises :class:`AdventureError`."""
        if self._draft is None or clean(line).strip() != ".":
            self._draft = [*(self._draft or []), clean(line).rstrip()]
            return
        prose, self._draft = "\n".join(self._draft).strip(), None
        if not visible(prose):
            self._say("Nothing was changed.")
            return
        await self._rewrite(prose)

    async def _rewrite(self, prose: str) -> None:
        await self._session.edit(prose, self._standing().reply.options)
        self._say("The reply is changed; the old one is kept as another way.")
        self._show(self._standing())

    # Looking

    async def _context(self, _: str) -> None:
        status = self._session.status
        if status.note:
            self._say(status.note)
        if not status.context_size:
            return
        share = f"{status.context_used / status.context_size:.0%}"
        self._say(f"The last turn used {status.context_used} of {status.context_size} tokens, {share}.")
        start = self._session.window_start
        self._say(f"The model remembers from turn {start + 1} on." if start else "The model remembers every turn.")

    async def _lore(self, words: str) -> None:
        report = self._report(words)
        if not report.verdicts:
            self._say("This scenario has no lore.")
            return
        told = len(report.chosen)
        self._say(f"{told} of {_count(len(report.verdicts), 'lore entry', 'lore entries')} told.")
        for verdict in sorted(report.verdicts, key=lambda verdict: not verdict.there):
            state = "told" if verdict.there else "not told"
            self._say(f"{one_line(verdict.entry.label)}: {state}; {one_line(verdict.reason)}.")

    def _report(self, words: str) -> LoreReport:
        session = self._session
        if not words:
            return lore_now(session.scenario, session.timeline, session.pending, session.game.header.seed)
        return lore_for(session.scenario, session.timeline, words, session.game.header.seed)

    # Notes, the model, and out of the game

    async def _note(self, rest: str) -> None:
        session = self._session
        name, _, text = rest.partition(" ")
        if name and name not in _NOTES:
            raise UsageError("Say which note: /note self WORDS, /note memory WORDS or /note author WORDS.")
        if visible(text):
            await session.note(name, text)
        told = {"memory": session.scenario.memory or "", "author": session.scenario.author_note} | session.game.notes
        for each in [name] if name else _NOTES:
            self._say(f"{_NOTES[each]}: {one_line(told.get(each, '')) or 'none'}")

    async def _model(self, path: str) -> None:
        if path:
            from adventure.models.open import opener

            changed = self._session.settings.changed({"model": path})
            opened = opener(changed)
            self._say("The model is loading.")
            await self._session.adopt(changed, opened)
        status = self._session.status
        size = f", with a context window of {status.context_size} tokens" if status.context_size else ""
        self._say(f"The model is {one_line(status.model)}{size}." if status.model else status.note)

    async def _export(self, rest: str) -> None:
        form, _, file = rest.partition(" ")
        if not file.strip():
            raise UsageError("Say the format and the file: /export html story.html.")
        target = typed_path(file)
        export_file(self._session.game, form, target)
        self._say(f"The story is written to {target}.")


def _count(number: int, noun: str, nouns: str = "") -> str:
    return f"1 {noun}" if number == 1 else f"{number} {nouns or noun + 's'}"
