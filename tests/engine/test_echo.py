"""Which tokens are held back because they would tell a sentence again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from gguf_factory import tiny_llama

from adventure.engine.base import Message, Request, Role, Sampling, Shape
from adventure.engine.llama.binding import Model
from adventure.engine.llama.chat import choose_template
from adventure.engine.llama.echo import Echo
from adventure.engine.llama.loading import voice_of
from adventure.engine.llama.pen import Pen
from adventure.engine.llama.vocabulary import Vocabulary

MARKS = ["</s>", "<|model|>", "\n", "- ", ".", " "]
WORDS = [*MARKS, "The", "lamp", "is", "lit", "A", "dog", "barks", "Take", "it", "You", "wait"]

VOCABULARY = Vocabulary([word.encode() for word in WORDS], ends=[0], control=[0, 1])
DARK = ["The", "lamp", "is", "lit", "."]
START = ["<|model|>"]
FIRST = ["You", "wait", "."]


def tokens(words: list[str]) -> list[int]:
    return [WORDS.index(word) for word in words]


def held_back(told: list[str], reply: list[str], penalty: float = 3.0) -> set[str]:
    """The words that are less likely than they were once ``reply`` has been written after ``told``."""
    echo = Echo(VOCABULARY, penalty, tokens(told))
    for token in tokens(reply):
        echo.accept(token)
    logits = np.linspace(1, 2, len(WORDS), dtype=np.float32)
    before = logits.copy()
    lower = echo.hold_back(logits)
    assert (logits == before).all()
    assert set(np.unique(np.round(before - lower, 4))) <= {0.0, penalty}
    return {WORDS[place] for place in np.flatnonzero(lower < before)}


def test_a_sentence_told_before_is_held_back_from_its_third_token_on() -> None:
    prompt = [*DARK, *START]
    assert held_back(prompt, [*FIRST, "The"]) == set()
    assert held_back(prompt, [*FIRST, "The", "lamp"]) == {"is"}
    assert held_back(prompt, [*FIRST, "The", "lamp", "is"]) == {"lit"}
    assert held_back(prompt, [*FIRST, "The", "lamp", "is", "lit"]) == set()


def test_what_is_said_otherwise_goes_on_freely() -> None:
    prompt = [*DARK, *START]
    assert held_back(prompt, [*FIRST, "The", "dog", "is"]) == set()
    assert held_back(prompt, [*FIRST, "A", "lamp", "is"]) == set()
    assert held_back(prompt, [*FIRST, "The", "lamp", "barks"]) == set()


def test_the_first_sentence_of_a_reply_is_free() -> None:
    assert held_back([*DARK, *START], ["The", "lamp"]) == set()
    assert held_back([*DARK, *START], ["\n", " ", "The", "lamp"]) == set()


def test_a_reply_does_not_say_its_own_sentences_twice() -> None:
    assert held_back(START, [*DARK, "The", "lamp"]) == {"is"}


def test_two_sentences_with_one_beginning_are_both_held_back() -> None:
    prompt = [*DARK, "The", "lamp", "barks", "."]
    assert held_back([*prompt, *START], [*FIRST, "The", "lamp"]) == {"is", "barks"}


@pytest.mark.parametrize("dash", [["- "], [" ", "- "]], ids=["dash", "space-dash"])
def test_options_may_be_there_again(dash: list[str]) -> None:
    option = ["\n", *dash, "Take", "it"]
    assert held_back([*option, "lit", *START], [*FIRST, *option]) == set()
    assert held_back(["Take", "it", "lit", *START], [*FIRST, *option]) == set()
    assert held_back([*option, "lit", *START], [*FIRST, "Take", "it"]) == set()


def test_a_sentence_ends_with_its_line_and_with_its_message() -> None:
    assert held_back(["The", "lamp", "\n", "is", "lit", *START], [*FIRST, "The", "lamp"]) == set()
    assert held_back(["The", "lamp", "<|model|>", "is"], [*FIRST, "The", "lamp"]) == set()


def test_no_penalty_holds_nothing_back() -> None:
    logits = np.zeros(len(WORDS), dtype=np.float32)
    echo = Echo(VOCABULARY, 0.0, tokens([*DARK, *DARK]))
    for token in tokens([*FIRST, "The", "lamp"]):
        echo.accept(token)
    assert echo.hold_back(logits) is logits


@pytest.mark.parametrize(
    ("penalty", "written"), [(0.0, "a river. the lamp is dark."), (3.0, "a river. the lamp river")]
)
def test_a_reply_turns_aside_from_what_was_told(tmp_path: Path, penalty: float, written: str) -> None:
    """The model would say the same sentence again, and has one other word in mind, a little less likely."""
    model = Model(tiny_llama(tmp_path / "tiny.gguf", vocab="spm", markers=True))
    prompt = model.tokenize("<|model|>the lamp is dark.<|user|>look<|model|>", special=True)
    sampling = Sampling(temperature=0, sentence_penalty=penalty)
    request = Request((Message(Role.USER, "look"),), 1, sampling, Shape(enforce=False), 64)
    pen = Pen(request, prompt, voice_of(model, choose_template("metharme", model.metadata, model.name)), 512)
    said = ""
    other = model.tokenize(" river", special=False)[-1]
    for token in model.tokenize("a river. the lamp is dark.", special=False):
        logits = np.zeros(model.size, dtype=np.float32)
        logits[token], logits[other] = 8.0, 6.0
        said += pen.write(logits).text
        if said.endswith("lamp river"):
            break
    pen.close()
    model.close()
    assert said.strip() == written
