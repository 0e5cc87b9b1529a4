"""Planted faults, each found and named; and what is in order, left alone."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import pytest
from planting import run

from adventure.engine.base import Message
from adventure.engine.scripted import scene
from adventure.playtest import judge, measure
from adventure.playtest.against import changes
from adventure.playtest.latency import latency_of
from adventure.playtest.measure import Report, report_on
from adventure.playtest.record import GameRecord, Head, Played, Run
from adventure.scenario.schema import Scenario

THREE = ("Open the red door.", "Look under the mat.", "Walk home again.")
HEAD = Head("T", "x", "m", "f", {}, 0, 1, 1, ("first",), 1)


def scenario(**values: Any) -> Scenario:
    return Scenario.from_snapshot({"title": "Faults", "system": "A game. Three options.", **values})


def reply(prose: str, options: Sequence[str] = THREE) -> str:
    return "\n".join([prose, *(f"- {option}" for option in options)])


def fresh(messages: Sequence[Message], seed: int) -> str:
    """A reply that repeats nothing."""
    names = [f"{word}{seed}" for word in ("open", "hide", "run")]
    return reply(f"Number{seed} and number{len(messages)} stand quietly together.", names)


async def measured(found: Scenario, write: Callable[[Sequence[Message], int], str], **changes: Any) -> Report:
    return report_on(await run(found, write, **changes), found)


def messages(report: Report, kind: str) -> list[str]:
    return [finding.message for finding in report.findings if finding.kind == kind]


def made(*turns: Played, **values: Any) -> Run:
    return Run(HEAD, (GameRecord(1, "first", 5, {}, turns, **values),))


def turn(prose: str, options: Sequence[str] = THREE, action: str = "Start!", **values: Any) -> Played:
    return Played("option", action, 1, prose, tuple(options), **{"raw": (reply(prose, options),), **values})


async def test_nothing_is_found_in_good_games() -> None:
    report = await measured(scenario(), fresh)
    assert report.findings == ()
    assert (report.replies, set(report.counts.values())) == (20, {0})


async def test_lore_that_cannot_fire_is_named() -> None:
    lore = [
        {"name": "the whale", "keys": ["whale"], "not": ["whale"], "text": "No whale."},
        {"name": "the crowd", "keys": ["number"], "match": "part", "text": "They whisper."},
    ]
    report = await measured(scenario(lore=lore, playtest={"max_silent_lore": 0}), fresh)
    assert messages(report, measure.SILENT) == ["Entry 1, 'the whale', was told in no game: nothing woke it."]
    told = [(entry.name, entry.turns, entry.games) for entry in report.lore]
    assert told == [("the whale", 0, 0), ("the crowd", 16, 4)]
    assert not report.holds


async def test_lore_that_the_budget_always_cuts_is_named() -> None:
    lore = [{"name": "long", "keys": ["number"], "match": "part", "text": "A word. " * 20}]
    report = await measured(scenario(lore=lore, lore_budget=5), fresh)
    assert messages(report, measure.SILENT) == ["Entry 1, 'long', was told in no game: the budget cut it 16 times."]


async def test_a_prompt_that_makes_loops() -> None:
    def loop(messages: Sequence[Message], seed: int) -> str:
        return fresh(messages, seed).replace("together.", "together. The bell rings over the empty harbour.")

    report = await measured(scenario(playtest={"max_loops": 0.1}), loop)
    (found,) = messages(report, measure.LOOP)
    assert "The bell rings over the empty harbour." in found
    assert (report.counts[measure.LOOP], report.limits[0].measured) == (16, 0.8)
    assert not report.holds


async def test_an_option_always_chosen_into_the_same_text() -> None:
    def mirror(messages: Sequence[Message], seed: int) -> str:
        if "mirror" in messages[-1].content:
            return reply("Nothing happens at the mirror, as ever.", [f"a{seed}", f"b{seed}", f"c{seed}"])
        return reply(f"Somewhere else, at {seed}.", ["Touch the mirror.", f"run{seed}", f"hide{seed}"])

    report = await measured(scenario(), mirror, players=("first",), turns=2)
    (found,) = messages(report, measure.SAME)
    assert found == "'Touch the mirror.' was chosen 4 times and led to the same text each time."


async def test_unused_placeholders_are_named() -> None:
    ask = [{"name": name, "question": "?", "default": f"Mister{name}"} for name in ("hero", "mood", "pet")]
    lore = [{"keys": ["whale"], "text": "{pet} fears the whale.", "delay": 99}]
    found = scenario(system="You are {hero}. Three options.", ask=ask, lore=lore)
    report = await measured(found, lambda m, s: fresh(m, s).replace("Number", "Misterhero number"))
    assert messages(report, measure.PLACEHOLDER) == [
        "The answer 'mood' is used in no text; write '{mood}' or drop it.",
        "The answer 'pet' is used only in texts that came up in no game.",
    ]
    assert [(each.name, each.games, each.replies) for each in report.placeholders] == [
        ("hero", 4, 20), ("mood", 0, 0), ("pet", 0, 0),
    ]  # fmt: skip


async def test_replies_out_of_shape_are_counted_as_the_model_wrote_them() -> None:
    """The session mends them by asking again; the report still says what came first."""

    def short(messages: Sequence[Message], seed: int) -> str:
        return reply("", THREE) if "List exactly" in messages[-1].content else reply(f"Short {seed}.", ["Run."])

    report = await measured(scenario(playtest={"max_misshapen": 0}), short, games=1, turns=2, players=("first",))
    assert messages(report, measure.SHAPE) == ["A reply has 1 distinct options in place of 3."]
    assert report.counts[measure.SHAPE] == 2 and not report.holds


async def test_openings_of_the_author_are_not_judged() -> None:
    opening = [{"prose": "A door stands here in the dark.", "options": list(THREE)}]
    report = await measured(scenario(opening=opening), fresh, games=1, turns=3)
    assert report.replies == 2


async def test_the_same_run_gives_the_same_report() -> None:
    first, again = [await run(scenario(), scene) for _ in range(2)]
    assert report_on(first, scenario()) == report_on(again, scenario())
    assert report_on(first, scenario()) != report_on(await run(scenario(), scene, seed=2), scenario())


@pytest.mark.parametrize(
    ("raw", "fault"),
    [
        (reply("A hall."), ""),
        ("A hall.\n1. One door.\n2. Two doors.\n3. Three doors.", ""),
        ("A hall.", "0 distinct options in place of 3"),
        (reply("A hall.", ["Run.", "run.", "Hide."]), "2 distinct options in place of 3"),
        (reply(""), "no prose"),
    ],
)
def test_shape(raw: str, fault: str) -> None:
    assert judge.shape_fault(raw) == fault


def test_what_the_parser_had_to_mend() -> None:
    assert not judge.mended(reply("A hall.\n\nA bell."))
    assert judge.mended("A hall.\n1. One door.\n2. Two doors.\n3. Three doors.")
    assert judge.mended(reply("A hall.", ["One.", "Two.", "Three.", "Four."]))


@pytest.mark.parametrize(
    ("raw", "found"),
    [
        ("A hall.\nUser: I run.", ["User: I run."]),
        ("A hall.<|user|>I run.</s>", ["<|user|>", "</s>"]),
        ("Assistant: A hall.", ["Assistant:"]),
        ("The user: manual lies here. He said: run.", []),
    ],
)
def test_role_markers(raw: str, found: list[str]) -> None:
    assert judge.role_markers(raw) == found


def test_options_alike() -> None:
    assert judge.twins(["Open the door.", "Open the door!", "Wait."]) == [("Open the door.", "Open the door!")]
    assert judge.twins(["Go north along the old road.", "Go south along the old road.", "Open the door."]) == []


def test_options_offered_again() -> None:
    assert judge.stale(["Wait.", "Run.", "Sing."], ["Wait.", "Hide.", "Fly."], "Hide.") == []
    assert judge.stale(["Wait.", "Hide.", "Sing."], ["Wait.", "Hide.", "Fly."], "Fly.") == ["Wait.", "Hide."]
    assert judge.stale(["Dig.", "Fly.", "Sing."], ["Wait.", "Hide.", "Fly."], "Fly.") == ["Fly."]


@pytest.mark.parametrize(
    ("prose", "over"),
    [
        ("The sea takes the stairs. The End.", True),
        ("The lamp burns white.\n\n*** THE END ***", True),
        ("The lamp goes out, and so your story ends.", True),
        ("The ice breaks. You have died. It is quiet.", True),
        ("Your adventure is over.", True),
        ("The end of the rope is frayed. You pull.", False),
        ("At the end. of it all a door.", False),
        ("If you die here, nobody will know.", False),
    ],
)
def test_what_says_that_it_is_over(prose: str, over: bool) -> None:
    assert judge.ends(prose, THREE) is over
    assert judge.ends("You stand there.", [*THREE[:2], "Begin again."])


def test_endings() -> None:
    over = made(turn("You walk on."), turn("You have died. The End."))
    assert report_on(over, scenario()).endings == (measure.Ending(1, "first", "told", 2),)
    assert report_on(made(turn("On."), failure="It broke."), scenario()).endings[0].how == "failed"
    assert report_on(made(turn("You walk.")), scenario()).endings[0].how == "went on"


def test_numbers() -> None:
    two = made(
        turn("One two three.", reply_tokens=10, prompt_tokens=100, first_text_s=1.0, decode_s=1.0),
        turn("One two three four five.", ["a", "b", "c"], reply_tokens=30, prompt_tokens=200, decode_s=4.0),
    )
    report = report_on(two, scenario())
    assert (report.words.least, report.words.mean, report.words.most) == (3, 4, 5)
    assert (report.tokens, report.prompt_tokens.most) == (40, 200)
    latency = latency_of(two)
    assert (latency.half, latency.most, latency.tokens_per_second) == (3.0, 4.0, 8.0)


def test_times_are_no_part_of_the_report() -> None:
    quick, slow = made(turn("On.", decode_s=1.0)), made(turn("On.", decode_s=9.0))
    assert report_on(quick, scenario()) == report_on(slow, scenario())


def test_a_run_of_nothing_has_a_report() -> None:
    report = report_on(Run(HEAD, ()), scenario(playtest={"max_loops": 0}))
    assert report.replies == 0 and report.holds
    assert latency_of(Run(HEAD, ())).half == 0


def test_changes_turn_by_turn() -> None:
    before = made(turn("One."), turn("Two.", lore=(0,)))
    after = made(turn("One."), turn("Too.", ["x", "y", "z"], action="Run.", lore=(1,)), turn("Three."))
    found = changes(before, after)
    assert [(change.turn, change.what) for change in found] == [
        (2, "action"), (2, "prose"), (2, "options"), (2, "lore"), (3, "turn"),
    ]  # fmt: skip
    assert (found[1].before, found[1].after) == ("Two.", "Too.")
    assert changes(before, before) == []
    assert changes(before, Run(HEAD, ()))[0].what == "game"
