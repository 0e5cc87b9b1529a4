"""The parser's invariants: every way of cutting a reply gives the same result, and nothing shown is taken back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reply_shapes import LISTS, OTHERS, SCENE

from adventure.story.control import ControlFilter
from adventure.story.lines import Kind, read_line
from adventure.story.reply import OptionReady, OptionText, ProseText, ReplyEvent, ReplyParser
from adventure.story.turn import Reply

REPLIES = [f"{SCENE}\n\n{written}" for written in LISTS.values()] + [given for given, _, _ in OTHERS.values()]
PIECES = [
    *'-*•–—_.:)([]#>`<|"“=\n\r\t ',
    "\n",
    "\n- ",
    "\n\n",
    "\n1. ",
    "\n2) ",
    "\n3. ",
    "\nA. ",
    "\n(b) ",
    "\nOption 1: ",
    "\n**Option 2**",
    "\nOptions:",
    "\nYou can",
    "\nChoose",
    "\n---",
    "\n```",
    "\n* * *",
    "**",
    "1",
    "2",
    "3",
    "A",
    "b",
    "Option",
    "one",
    "Go",
    "wait here",
    ", she said.",
    "What now?",
    "choose",
    "<think>",
    "</think>",
    "<|user|>",
    "<|",
    "</s>",
    "\nUser:",
    "\nAssistant:",
    "\n### Response",
    "\n  ",
    "\ufe0f",
    "\u20e3",
    "\u0301",
    "\x1b[",
    "\u202e",
    "\ud800",
    "漢字",
    "x" * 90,
    " " * 130,
    "-" * 130,
]
texts = st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


def run(chunks: list[str]) -> tuple[list[ReplyEvent], Reply]:
    parser = ReplyParser()
    events = [event for chunk in chunks for event in parser.feed(chunk)]
    last, reply = parser.close()
    return events + last, reply


def shown(events: list[ReplyEvent]) -> tuple[str, dict[int, str]]:
    """What a screen that obeys the events shows in the end."""
    prose, options = "", dict[int, str]()
    for event in events:
        if isinstance(event, ProseText):
            prose, options = prose + event.text, {}
        elif isinstance(event, OptionReady):
            options[event.number] = event.text
    return prose, options


def check(chunks: list[str], expected: Reply) -> None:
    events, reply = run(chunks)
    assert reply == expected
    prose, options = shown(events)
    assert prose == reply.prose
    assert tuple(options[number] for number in range(1, len(reply.options) + 1)) == reply.options


ODD = [
    "Assistant:**",
    "Assistant:** Rain.",
    "#" + " " * 121 + "a",
    "#\n#" + " " * 130 + "a",
    "# \n## x",
    "- \n- - -\n-- x",
]


@pytest.mark.parametrize("text", REPLIES + ODD)
def test_one_character_at_a_time(text: str) -> None:
    check(list(text), run([text])[1])


@pytest.mark.parametrize("text", REPLIES)
def test_every_cut_in_two(text: str) -> None:
    expected = run([text])[1]
    for cut in range(len(text) + 1):
        check([text[:cut], text[cut:]], expected)


@given(texts, st.randoms(use_true_random=False))
@settings(max_examples=200, deadline=None)
def test_any_cuts_of_any_text(text: str, random: object) -> None:
    chunks, rest = [], text
    while rest:
        size = random.randint(1, 9)  # type: ignore[attr-defined]
        chunks.append(rest[:size])
        rest = rest[size:]
    check(chunks, run([text])[1])
    check(list(text), run([text])[1])


@given(texts)
@settings(max_examples=200, deadline=None)
def test_any_reply_is_fit_to_show_and_to_keep(text: str) -> None:
    _, reply = run([text])
    assert reply.prose == reply.prose.strip()
    assert len(reply.options) <= 3
    assert len({option.casefold() for option in reply.options}) == len(reply.options)
    for option in reply.options:
        assert option
        assert option == " ".join(option.split())
    assert not set(reply.prose + "".join(reply.options)) & set("\r\x1b\u202e\ud800")


@given(st.lists(st.sampled_from([piece for piece in PIECES if "\n" not in piece]), max_size=10).map("".join))
@settings(max_examples=200, deadline=None)
def test_what_a_line_is_stays_the_same_once_it_is_known(line: str) -> None:
    whole = read_line(line, complete=True)
    for end in range(len(line) + 1):
        part = read_line(line[:end], complete=False)
        if part.kind is not Kind.UNDECIDED:
            assert (part.kind, part.style, part.ordinal, part.mark, part.indent) == (
                whole.kind, whole.style, whole.ordinal, whole.mark, whole.indent,
            )  # fmt: skip


def test_prose_is_shown_as_it_arrives() -> None:
    text = "You wake in a cold cell. - Or is it warm?\n\nOnly rain - and more rain - falls. 1. No, 2. yes."
    parser, seen = ReplyParser(), ""
    for index, char in enumerate(text):
        seen += "".join(event.text for event in parser.feed(char) if isinstance(event, ProseText))
        held = text[: index + 1].rstrip()[len(seen) :]
        assert len(held) <= 3, held


def test_options_are_seen_growing() -> None:
    events, _ = run(list("Rain.\n- Wait\n- Go on"))
    texts = [(event.number, event.text) for event in events if isinstance(event, OptionText)]
    grown = [(1, "W"), (1, "Wa"), (1, "Wai"), (1, "Wait"), (2, "G"), (2, "Go"), (2, "Go o"), (2, "Go on")]
    assert texts == grown
    assert [event for event in events if isinstance(event, OptionReady)] == [
        OptionReady(1, "Wait"),
        OptionReady(2, "Go on"),
    ]


def test_an_option_is_ready_when_the_next_begins() -> None:
    parser = ReplyParser()
    assert OptionReady(1, "Wait") not in parser.feed("Rain.\n- Wait\n")
    assert OptionReady(1, "Wait") in parser.feed("- Go\n")


def test_a_list_that_was_prose_is_given_back_whole() -> None:
    parser = ReplyParser()
    parser.feed("The note:\n- bread\n- salt\n")
    assert parser.feed("You fold it") == [ProseText("\n- bread\n- salt"), ProseText("\nYou fold it")]


def test_a_long_line_below_a_list_is_not_waited_for() -> None:
    parser = ReplyParser()
    parser.feed("Rain.\n- Wait\n- Go\n- Cry\n\n")
    shown_text = "".join(
        event.text for _ in range(80) for event in parser.feed("and on ") if isinstance(event, ProseText)
    )
    assert "- Wait\n- Go\n- Cry" in shown_text
    assert parser.close()[1].options == ()


def test_nothing_follows_the_end_of_a_reply() -> None:
    parser = ReplyParser()
    parser.feed("Rain.<|user|>")
    assert parser.feed("Wind.\n- Wait") == []
    assert parser.close() == ([], Reply("Rain.", ()))


@pytest.mark.parametrize(
    "unit", ["- ", "* ", "> ", " ", "#", "**", "<", "<|", "1.", "(", '"', "- a\n", "1. a\n", "a\n", "\u0301"]
)
def test_hostile_repetition_costs_no_more_than_its_length(unit: str) -> None:
    text = unit * (6_000 // len(unit))
    check([text[start : start + 50] for start in range(0, len(text), 50)], run([text])[1])


def test_the_filter_holds_back_a_little_only() -> None:
    control = ControlFilter()
    text = "a <| b [ c << d <think e </ f <|gamma ray burst that never ends and never closes, on and on and on it goes"
    passed = "".join(control.feed(char) for char in text)
    assert len(text) - len(passed) <= 48
    assert passed + control.close() == text
