from __future__ import annotations

import pytest

from training import measures
from training.measures import Exchange, Played


def game(*exchanges: Exchange, system: str = "You are Mira.", **more: object) -> Played:
    return Played(system, exchanges, **more)  # type: ignore[arg-type]


def opening(prose: str, *options: str) -> Exchange:
    return Exchange("Start!", prose, options or ("Take the lamp.", "Go to the mill.", "Ask Zeb."))


def choice(user: str, prose: str) -> Exchange:
    return Exchange(user, prose, ("Take the lamp.", "Go to the mill.", "Ask Zeb."), chosen=True)


@pytest.mark.parametrize(
    ("option", "wanted"),
    [
        ("Take the iron key with you.", "key"),
        ("Listen.", ""),
        ("Go back to the bell tower.", "tower"),
        ("Look around", ""),
    ],
)
def test_the_target_is_the_last_word_with_a_meaning(option: str, wanted: str) -> None:
    assert measures.target(option) == wanted


def test_form_wants_three_different_options_and_an_end() -> None:
    twice = opening("Rain.", "Take the bell.", "take the bell", "Wait.")
    cut = Exchange("Start!", "Rain.", ("A b.", "C d.", "E f."), ended=False)
    shape, apart = measures.forms([game(opening("Rain."), twice, cut)])
    assert (shape.good, shape.of) == (1, 3)
    assert apart.good == 2


def test_the_chosen_object_must_come_early() -> None:
    early = choice("Take the lamp.", "You take the lamp. It is warm.")
    late = choice("Take the lamp.", "You wait. It rains. There is a lamp.")
    share = measures.objects([game(opening("Rain."), early, late)])
    assert (share.good, share.of) == (1, 2)


def test_names_are_known_introduced_or_wrong() -> None:
    prose = "You nod to Mira. Then you meet Zeb the miller. At last you greet Thessa."
    share = measures.names([game(opening(prose), name="Mira")])
    assert (share.good, share.of) == (2, 3)
    assert share.misses == [f"Thessa: {prose}"]


def test_a_move_arrives_and_no_exit_loops() -> None:
    right = choice("Go to the mill.", "You reach the mill. A path leads back to the well.")
    wrong = choice("Go to the mill.", "You reach the barn. A path leads to the mill.")
    arrive, loops = measures.moves([game(opening("Rain."), right, wrong)])
    assert (arrive.good, arrive.of) == (1, 2)
    assert (loops.good, loops.of) == (1, 2)


def test_going_back_is_a_move_and_not_an_exit() -> None:
    back = choice("Go back to the mill.", "You go back to the mill. A path winds back to the well.")
    arrive, loops = measures.moves([game(opening("Rain."), back)])
    assert (arrive.good, arrive.of) == (1, 1)
    assert (loops.good, loops.of) == (1, 1)


def test_an_option_that_names_somebody_is_about_them_too() -> None:
    assert measures.targets("Give the bell to Zeb the miller.") == {"zeb", "miller"}
    assert measures.targets("Ask Zeb for a light.") == {"zeb", "light"}


def test_a_title_ends_no_sentence() -> None:
    assert measures.sentences("You ask Mr. Crake. He nods.") == ["You ask Mr. Crake.", "He nods."]


def test_a_place_that_an_exit_leads_to_is_introduced() -> None:
    told = "A gate leads to Tallow Street and a path winds to the mill. You think of Candle Street."
    share = measures.names([game(opening(told), name="Mira")])
    assert [miss.split(":")[0] for miss in share.misses] == ["Candle"]


def test_a_premise_is_used_or_not() -> None:
    used = game(opening("Mira, the mill is cold. Gulls cry."), name="Mira", setting=("mill",), facts=(("gulls",),))
    unused = game(opening("It is cold."), name="Mira", setting=("mill",), facts=(("gulls",),))
    assert [share.share for share in measures.premises([used, unused])] == [0.5, 0.5, 0.5]


def test_sentences_that_come_back_are_counted() -> None:
    again = choice("Wait.", "The rain falls on the roof.")
    share = measures.fresh(
        [game(opening("The rain falls on the roof."), again, choice("Wait.", "Nothing else moves."))]
    )
    assert (share.good, share.of) == (2, 3)


def test_variety_falls_when_openings_repeat() -> None:
    assert measures.variety(["a b c d e"]) == 1.0
    assert measures.variety(["a b c d e"] * 4) == 0.25
