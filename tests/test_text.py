"""The one door for untrusted text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from adventure.text import Cleaner, cells, clean, one_line, visible, wrap

HOSTILE = {
    "escape": ("\x1b[2Jx", "[2Jx"),
    "clipboard": ("\x1b]52;c;aGk=\x07x", "]52;c;aGk=x"),
    "C1 control sequence": ("\x9b31mx", "31mx"),
    "C1 string": ("\x90q\x9cx", "qx"),
    "bell, backspace, delete": ("a\x07\x08\x7fb", "ab"),
    "null": ("a\0b", "ab"),
    "shift out": ("a\x0e\x0fb", "ab"),
    "vertical tab and form feed": ("a\x0b\x0cb", "ab"),
    "Windows line ends": ("a\r\nb\r\n", "a\nb\n"),
    "old Mac line ends": ("a\rb", "a\nb"),
    "overwriting a line": ("safe\rrm", "safe\nrm"),
    "other line ends": ("a\u0085b\u2028c\u2029d", "a\nb\nc\nd"),
    "bidi overrides": ("\u202eabc\u202c", "abc"),
    "bidi isolates": ("\u2066abc\u2069\u2067\u2068", "abc"),
    "bidi marks": ("a\u200e\u200f\u061cb", "ab"),
    "byte order mark": ("\ufeffabc", "abc"),
    "annotations": ("\ufff9a\ufffab\ufffb", "ab"),
    "lone surrogates": ("a\ud800b\udfffc", "abc"),
    "noncharacters": ("a\ufffe\uffff\ufdd0b", "ab"),
    "zero-width space and joiners of words": ("a\u200b\u2060\u2063b", "ab"),
    "soft hyphen": ("co\xadop", "coop"),
    "tag characters": ("hi\U000e0048\U000e0049\U000e007f", "hi"),
    "old format controls": ("a\u206a\u206fb", "ab"),
    "invisible letters": ("a\u3164\uffa0b", "ab"),
    "marks stacked high": ("e" + "\u0301" * 500, "e" + "\u0301" * 8),
    "marks stacked high with joiners": ("e" + "\u0301\u200d" * 500, "e" + "\u0301\u200d" * 4),
    "enclosing marks": ("a" + "\u20dd" * 30 + "b", "a" + "\u20dd" * 8 + "b"),
}
HARMLESS = {
    "newline and tab": "a\n\tb",
    "markup": "[b]x[/b] [@click=app.quit]y[/] [/sigh]",
    "role markers": "<|user|> <think>",
    "Hebrew": "שלום עולם",
    "vowel points": "בְּרֵאשִׁ֖ית",
    "Arabic": "ٱلسَّلَامُ عَلَيْكُمْ",
    "Hindi": "क्षत्रिय ज्ञान क्\u200dष",
    "Persian joiner": "می\u200cخواهم",
    "Thai": "ที่นี่น้ำ",
    "Tibetan": "བསྒྲུབས",
    "Vietnamese, taken apart": unicodedata.normalize("NFD", "Tiếng Việt ngữ"),
    "Chinese": "漢字と仮名　한국어",
    "emoji family": "👩\u200d👩\u200d👧\u200d👦",
    "emoji with selector": "❤️ 1️⃣",
    "flags": "🇬🇧",
    "skin tones": "👍🏽",
    "no-break space": "12\xa0km",
    "private use": "\ue0b0",
}


@pytest.mark.parametrize(("text", "expected"), HOSTILE.values(), ids=HOSTILE.keys())
def test_what_could_harm_is_taken_out(text: str, expected: str) -> None:
    assert clean(text) == expected


@pytest.mark.parametrize("text", HARMLESS.values(), ids=HARMLESS.keys())
def test_what_people_write_stays(text: str) -> None:
    assert clean(text) == text


anything = st.text(st.characters(), max_size=60) | st.text(
    st.sampled_from("a \n\r\t\x1b\x9b\u0301\u20dd\u200d\u200b\u202e\ud800\u2028\ufe0f漢👩\u3164"), max_size=60
)


@given(anything)
@example("e" + "\u0301" * 9)
@example("\r\0\n")
def test_cleaning_twice_changes_nothing(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(anything)
def test_clean_text_is_fit_for_a_terminal(text: str) -> None:
    cleaned = clean(text)
    cleaned.encode()
    assert all(char in "\n\t" or unicodedata.category(char) not in ("Cc", "Cs") for char in cleaned)
    assert not set(cleaned) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
    assert cleaned.splitlines() == [line for line in cleaned.removesuffix("\n").split("\n") if cleaned]


@given(st.lists(anything, max_size=12))
@settings(max_examples=200)
@example(["a\r", "\nb"])
@example(["e\u0301", "\u0301" * 9])
@example(["\ud83d", "\ude00"])
def test_pieces_are_cleaned_as_the_whole_is(pieces: list[str]) -> None:
    cleaner = Cleaner()
    assert "".join(map(cleaner.feed, pieces)) + cleaner.close() == clean("".join(pieces))


def test_one_line_is_one_line() -> None:
    assert one_line(" a\n\tb\u2028c\x1b  d ") == "a b c d"
    assert one_line("abcdef", 4) == "abc…"
    assert one_line("ab  cdef", 4) == "ab…"
    assert one_line("abcd", 4) == "abcd"
    assert one_line("abcd", 0) == "…"


@pytest.mark.parametrize(
    ("text", "seen"),
    [("", False), (" \n", False), ("\u200b\u2060", False), ("\u200d\ufe0f", False), ("\u0301", False),
     ("a", True), ("…", True), ("👍", True), ("漢", True), ("7", True)],
)  # fmt: skip
def test_visible(text: str, seen: bool) -> None:
    assert visible(text) is seen


def test_cells_are_columns() -> None:
    assert cells("abc") == 3
    assert cells("漢字") == 4
    assert cells("e\u0301") == 1
    assert cells("a\u200db") == 2


def test_wrapping_keeps_paragraphs_and_words() -> None:
    assert wrap("one two three\n\nfour", 7) == "one two\nthree\n\nfour"
    assert wrap("漢字漢字", 5) == "漢字\n漢字"
    assert wrap("abcdefgh ij", 4) == "abcd\nefgh\nij"
    assert wrap("well-known", 6) == "well-k\nnown"


@given(anything, st.integers(2, 30))
def test_no_row_is_wider_than_asked(text: str, width: int) -> None:
    assert all(cells(row) <= width for row in wrap(text, width).split("\n"))


@given(anything, st.integers(2, 30))
def test_wrapping_loses_no_letters(text: str, width: int) -> None:
    assert "".join(wrap(text, width).split()) == "".join(clean(text).split())
