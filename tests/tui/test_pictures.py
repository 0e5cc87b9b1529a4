"""Pictures of the screens. Each was looked at; ``--snapshot-update`` takes new ones, to be looked at again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from stage import CLIMB, OPENING, Hall, Stage, grow, screen_text, until
from textual.pilot import Pilot
from textual.widgets import Input

from adventure.errors import EngineError
from adventure.tui.screens.timeline import TimelineScreen
from adventure.tui.widgets.status import StatusBar

LONG_OPTIONS = """The innkeeper waits, drying the same cup.
- Ask her, slowly and with great care not to give offence, whether the road through the marsh can still be walked now
 that the autumn rains have come and the causeway has been under water for a week
- Say nothing
- Offer her the silver button, the letter with the broken seal, and everything you know about the man who owned
 them both""".replace("\n ", " ")
LONG_WORDS = """On the door stands one word: Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamten\
gesellschaft. Below it someone has scratched https://example.org/a/very/long/path/that/never/ends/and/never/breaks.
- Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz anwenden und die Tür aufstoßen
- Knock
- Leave"""
WIDE_LETTERS = """夜色渐深，灯塔的光在海面上缓缓转动。你听见身后传来脚步声，却没有人。 🌊🌊🌊

빗소리가 멈추고, 문이 천천히 열린다. 👩‍🚀
- 打开那扇古老的木门，走进黑暗的走廊，手里紧握着蜡烛，一步一步地数着台阶，直到听见水声为止
- 🕯️ 蜡烛
- ไปต่อ"""


def named(size: tuple[int, int]) -> str:
    return "{}x{}".format(*size)


async def drawn(pilot: Pilot[Any]) -> None:
    """Wait until the picture stays the same: scroll bars are drawn a little after what they belong to."""
    same, last = 0, None
    while same < 4:
        await pilot.pause()
        now = pilot.app.screen._compositor.render_strips(pilot.app.size)
        same, last = (same + 1 if now == last else 0), now


def has_status(stage: Stage) -> bool:
    """The status comes from the engine, a little after what it is about."""
    return bool(stage.screen.query_one(StatusBar).gauge.model)


def picture(stage: Stage, snap_compare: Any, size: tuple[int, int], *keys: str, **stop: Any) -> None:
    async def play(pilot: Pilot[Any]) -> None:
        await until(pilot, stop.get("until", lambda: stage.ready and has_status(stage)))
        if keys:
            await pilot.press(*keys)
        await until(pilot, stop.get("then", lambda: True))
        await pilot.press(*stop.get("last", ()))
        await drawn(pilot)

    assert snap_compare(stage.app, terminal_size=size, run_before=play)


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (40, 12), (200, 60)], ids=named)
def test_play(set_stage: Any, snap_compare: Any, size: tuple[int, int]) -> None:
    stage = set_stage(
        description="A lighthouse, a missing keeper, and a ledger that writes itself.",
        author="A. Wren",
        tags=["mystery", "sea"],
    )
    picture(stage, snap_compare, size, "1", then=lambda: stage.turns() == 2 and stage.ready)


@pytest.mark.parametrize("theme", ["paper", "contrast", "plain"])
def test_themes(set_stage: Any, snap_compare: Any, theme: str) -> None:
    stage = set_stage(theme=theme)
    picture(stage, snap_compare, (80, 24), "shift+tab", "up")


def test_streaming(set_stage: Any, snap_compare: Any) -> None:
    stage = set_stage(turns=1)
    gate = stage.engine.hold(58, start=0)
    picture(stage, snap_compare, (80, 24), "1", then=lambda: gate.reached.is_set() and "a moment" in stage.story)


@pytest.mark.parametrize("size", [(60, 20), (200, 60)], ids=named)
def test_streaming_at_other_sizes(set_stage: Any, snap_compare: Any, size: tuple[int, int]) -> None:
    stage = set_stage(turns=1)
    gate = stage.engine.hold(58, start=0)
    picture(stage, snap_compare, size, "1", then=lambda: gate.reached.is_set() and "a moment" in stage.story)


def test_options_being_written(set_stage: Any, snap_compare: Any) -> None:
    stage = set_stage()
    stage.engine.hold(len(OPENING.split()) - 3, start=0)

    def drafted() -> bool:
        return has_status(stage) and stage.screen.doors.doors[2].words == "Call out"

    picture(stage, snap_compare, (80, 24), until=drafted)


def test_futures_written_ahead(set_stage: Any, snap_compare: Any) -> None:
    stage = set_stage(look_ahead="on")
    stage.engine.hold(0, start=1)
    stage.engine.hold(50, start=2)
    doors = stage.engine
    picture(
        stage,
        snap_compare,
        (80, 24),
        until=lambda: len(doors.generations) >= 4 and stage.screen.doors.doors[2].ahead == 1.0,
    )


def test_error(set_stage: Any, snap_compare: Any) -> None:
    stage = set_stage(turns=1)
    error = EngineError("The model needs 5.1 GB of memory and 3.9 GB are free: close other programs or take another.")
    stage.engine.fail(0, start=0, error=error)
    picture(stage, snap_compare, (80, 24), "1", then=lambda: stage.screen.notice.has_class("-error"))


@pytest.mark.parametrize(
    "reply", [LONG_OPTIONS, LONG_WORDS, WIDE_LETTERS], ids=["long-options", "long-words", "wide-letters"]
)
def test_awkward_text(set_stage: Any, snap_compare: Any, reply: str) -> None:
    picture(set_stage([reply]), snap_compare, (80, 24))


@pytest.mark.parametrize("size", [(60, 20), (200, 60)], ids=named)
@pytest.mark.parametrize(
    "reply", [LONG_OPTIONS, LONG_WORDS.partition("\n-")[0] + "\n\n" + WIDE_LETTERS], ids=["options", "words"]
)
def test_awkward_text_at_other_sizes(set_stage: Any, snap_compare: Any, size: tuple[int, int], reply: str) -> None:
    picture(set_stage([reply]), snap_compare, size)


def test_window_left_behind(set_stage: Any, snap_compare: Any) -> None:
    stage = set_stage([CLIMB], prose=[CLIMB.partition("\n")[0]] * 16, context_length=700)
    picture(stage, snap_compare, (80, 40), "1", then=lambda: stage.turns() == 17 and stage.ready, last=["pageup"])


def test_help(set_stage: Any, snap_compare: Any) -> None:
    stage = set_stage(turns=1)
    picture(stage, snap_compare, (80, 24), "question_mark", then=lambda: stage.app.screen is not stage.screen)


def test_too_small(set_stage: Any, snap_compare: Any) -> None:
    picture(set_stage(turns=1), snap_compare, (36, 11))


def test_command_palette(set_stage: Any, snap_compare: Any) -> None:
    from textual.command import CommandList

    stage = set_stage(turns=1)

    def listed() -> bool:
        if stage.app.screen is stage.screen:
            return False
        stage.app.screen.query_one(Input).cursor_blink = False
        return bool(stage.app.screen.query_one(CommandList).option_count > 3)

    picture(stage, snap_compare, (80, 24), "ctrl+p", then=listed)


def hall_picture(hall: Hall, snap_compare: Any, size: tuple[int, int], *keys: str, then: str = "") -> None:
    async def look(pilot: Pilot[Any]) -> None:
        await until(pilot, lambda: "Gull Rock" in hall.text or "Green Lamp" in hall.text)
        await pilot.press(*keys)
        await until(pilot, lambda: then in hall.text)
        await drawn(pilot)

    assert snap_compare(hall.app, terminal_size=size, run_before=look)


def test_library(open_hall: Any, snap_compare: Any) -> None:
    hall_picture(open_hall(), snap_compare, (80, 24), "down")


def test_library_on_the_first_day(open_hall: Any, snap_compare: Any) -> None:
    hall_picture(open_hall(games=False), snap_compare, (80, 24))


def test_library_with_a_broken_scenario(open_hall: Any, snap_compare: Any) -> None:
    hall_picture(open_hall(theme="paper"), snap_compare, (80, 24), *"broken", then="line 1")


def test_begin(open_hall: Any, snap_compare: Any) -> None:
    hall_picture(open_hall(), snap_compare, (80, 24), *"lamp", "enter", then="What is your name?")


def test_saves(open_hall: Any, snap_compare: Any) -> None:
    hall = open_hall()
    path = hall.shelf.find("The Wreck")
    path.write_bytes(path.read_bytes().replace(b'"kind":"turn"', b'"kind":"torn"'))
    hall_picture(hall, snap_compare, (80, 24), "f2", then="line 2")


Step = tuple[str, str]
"""A key, and what is on the screen once it has done its work."""


def walk_picture(app: Any, snap_compare: Any, size: tuple[int, int], *steps: Step, last: Any = None) -> None:
    async def walk(pilot: Pilot[Any]) -> None:
        for key, shown in steps:
            if key:
                await pilot.press(key)
            await until(pilot, lambda shown=shown: shown in screen_text(app))
        if last is not None:
            last(app.screen)
        await drawn(pilot)

    assert snap_compare(app, terminal_size=size, run_before=walk)


SAVES: tuple[Step, ...] = (("", "Stories"), ("f2", "Saved games"), ("", "The Wreck"))


def test_rename(open_hall: Any, snap_compare: Any) -> None:
    walk_picture(open_hall().app, snap_compare, (80, 24), *SAVES, ("f2", "A new name for this game"))


@pytest.mark.parametrize("size", [(80, 24), (60, 20)], ids=named)
def test_export(open_hall: Any, snap_compare: Any, size: tuple[int, int]) -> None:
    def name_file(screen: Any) -> None:
        screen.query_one("#file").value = "/home/robin/the-wreck.html"

    walk_picture(open_hall().app, snap_compare, size, *SAVES, ("f7", "How much"), last=name_file)


def test_import_of_what_is_no_game(open_hall: Any, snap_compare: Any, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a").write_text("Once upon a time.")
    steps = [*SAVES, ("f9", "The saved game to import"), ("a", "a "), ("enter", "damaged in line 1")]
    walk_picture(open_hall(theme="paper").app, snap_compare, (80, 24), *steps)


def test_details(open_hall: Any, snap_compare: Any) -> None:
    hall = open_hall()
    path = hall.shelf.find("The Keeper of Gull Rock")
    path.write_bytes(path.read_bytes().replace(b"Stair 4", b"Stair 5"))
    walk_picture(hall.app, snap_compare, (80, 24), *SAVES, ("g", "damaged in line 5"), ("f5", "Line 5: "))


@pytest.mark.parametrize(
    ("size", "theme"),
    [((80, 24), "adventure"), ((60, 20), "adventure"), ((200, 60), "paper"), ((80, 24), "plain")],
    ids=["80x24", "60x20", "200x60-paper", "80x24-plain"],
)
def test_compare(set_stage: Any, snap_compare: Any, size: tuple[int, int], theme: str) -> None:
    stage = set_stage(prose=[OPENING.partition("\n-")[0], *[CLIMB.partition("\n-")[0]] * 4], theme=theme)
    grow(stage)
    steps = [
        ("", "Go down"),
        ("ctrl+t", "● here"),
        ("c", "is marked"),
        ("up", "3 Take stair 3"),
        ("up", ""),
        ("up", ""),
        ("space", "4 Take stair 40"),
        ("down", "darker"),
        ("c", "parted after turn 2"),
    ]
    walk_picture(stage.app, snap_compare, size, *steps)


@pytest.mark.parametrize("size", [(80, 24), (60, 20), (200, 60)], ids=named)
def test_timeline(set_stage: Any, snap_compare: Any, size: tuple[int, int]) -> None:
    stage = set_stage(prose=[OPENING.partition("\n-")[0], *[CLIMB.partition("\n-")[0]] * 4])
    grow(stage)
    stage.session.name_branch("before the lamp room", stage.session.timeline[1].id)

    def shown() -> bool:
        screen = stage.app.screen
        return isinstance(screen, TimelineScreen) and screen.is_mounted and "● here" in screen_text(stage.app)

    picture(stage, snap_compare, size, "ctrl+t", then=shown, last=["up", "up", "up", "space"])


def test_settings(open_hall: Any, snap_compare: Any) -> None:
    hall_picture(open_hall(), snap_compare, (80, 24), "f3", then="Settings")


def test_edit(set_stage: Any, snap_compare: Any) -> None:
    stage = set_stage()
    picture(stage, snap_compare, (80, 24), "f4", then=lambda: "Edit the last reply" in screen_text(stage.app))
