"""Before the first page: what the story is, what it asks the player, and the seed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.widget import Widget
from textual.widgets import Button, Input, Select, Static

from adventure.errors import AdventureError, ScenarioError
from adventure.play.hints import FICTION, MATURE
from adventure.scenario.schema import Content as Rating
from adventure.scenario.schema import Question, Scenario
from adventure.text import clean, one_line
from adventure.tui.screens.base import BookScreen
from adventure.tui.widgets.buttons import SmallButton
from adventure.tui.widgets.keys import Keys
from adventure.tui.widgets.line import Line
from adventure.tui.widgets.status import Notice

if TYPE_CHECKING:
    from adventure.tui.app import AdventureApp

_LARGEST_SEED = 2**32 - 1


class BeginScreen(BookScreen):
    app: AdventureApp

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "back", "Back"),
        Binding("ctrl+s", "begin", "Begin"),
        Binding("f1", "app.help", "Help"),
        Binding("ctrl+q", "app.quit", "Quit", priority=True),
    ]

    def __init__(self, name: str, scenario: Scenario) -> None:
        super().__init__()
        self.name_of_story = name
        self.scenario = scenario

    def compose_page(self) -> ComposeResult:
        with VerticalScroll(classes="sheet", can_focus=False):
            yield Static(Content(one_line(self.scenario.title)), classes="sheet--title")
            yield from self._about()
            if self.app.hints.fiction_is_due:
                yield Static(Content(FICTION), classes="form--help")
            for question in self.scenario.ask:
                yield Static(Content(one_line(question.question)), classes="form--label")
                yield _field(question)
            yield Static("Seed", classes="form--label", markup=False)
            yield Line(
                str(self.scenario.sampling.seed or ""),
                placeholder=" any number; equal seeds give equal games; left empty, one is drawn",
                restrict=r"\d*",
                max_length=10,
                id="seed",
            )
            with Horizontal(id="begin-row"):
                yield SmallButton("Begin", id="begin")
            yield Notice()
        yield Keys()

    def _about(self) -> Iterator[Widget]:
        story = self.scenario
        if story.description:
            yield Static(Content(clean(story.description).strip()), classes="form--about")
        credit = [f"by {one_line(story.author)}"] if story.author else []
        credit += [one_line(tag) for tag in story.tags]
        if credit:
            yield Static(Content(", ".join(credit)), classes="form--help")
        if story.content is Rating.MATURE:
            yield Static(Content(MATURE), classes="form--warning")

    def on_mount(self) -> None:
        self.query_one(f"#answer-{self.scenario.ask[0].name}" if self.scenario.ask else "#begin").focus()

    @on(Button.Pressed, "#begin")
    def _pressed(self) -> None:
        self.action_begin()

    @on(Input.Submitted)
    def _next(self) -> None:
        self.focus_next()

    def action_back(self) -> None:
        self.app.pop_screen()

    def action_begin(self) -> None:
        seed = one_line(self.query_one("#seed", Input).value)
        if seed and not (seed.isascii() and seed.isdigit() and int(seed) <= _LARGEST_SEED):
            self.query_one(Notice).fail(f"The seed is a whole number from 0 to {_LARGEST_SEED}.", retry=False)
            return
        try:
            self.app.new_game(self.name_of_story, self.scenario, self._answers(), int(seed) if seed else None)
            self.app.hints.told_fiction()
        except ScenarioError as error:
            self.query_one(Notice).fail(error.problems[0].message, retry=False)
        except AdventureError as error:
            self.query_one(Notice).fail(str(error), retry=False)

    def _answers(self) -> dict[str, str]:
        """What was filled in; questions left empty are left to their defaults."""
        answers = {}
        for question in self.scenario.ask:
            field = self.query_one(f"#answer-{question.name}")
            value = field.value if isinstance(field, Input | Select) else ""
            if isinstance(value, str) and one_line(value):
                answers[question.name] = one_line(value)
        return answers


def _field(question: Question) -> Widget:
    if question.choices:
        choices = [(Content(one_line(choice)), choice) for choice in question.choices]
        return Select(
            choices,
            prompt="Choose …",
            value=question.default or question.choices[0],
            allow_blank=False,
            compact=True,
            id=f"answer-{question.name}",
        )
    given = one_line(question.default or "")
    return Line(given, max_length=200, id=f"answer-{question.name}")
