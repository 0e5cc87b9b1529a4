from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterator

import numpy as np
import pytest

from adventure.engine.base import Shape
from adventure.engine.llama.shape import ShapeMachine, Vocabulary
from adventure.errors import ModelInvalid
from adventure.story.reply import ReplyParser
from adventure.text import clean

WORDS = [
    "the",
    "door",
    "lamp",
    "Go",
    "Look",
    "Wait",
    "stone",
    "light",
    "dark",
    "A",
    "a",
    "I",
    "Option",
    "User",
    "option",
]
SIGNS = [*"-*•–#>|_[](){}<>.,;:!?'\"“”1234é—…/", "...", " -", "- ", "**", "##", "<|", "|>", "Player:", "[INST"]
LINES = ["\n", "\n\n", ".\n", "\n- ", "\n-", " \n", "\n* ", "\n1. "]
FORBIDDEN = ["\x1b", "\r\n", "\u202e", "\u2028", "\u200b", "a\x07b"]


def _byte_level() -> list[bytes]:
    pieces = [bytes([byte]) for byte in range(256)]
    pieces += [(" " + word).encode() for word in WORDS] + [word.encode() for word in WORDS]
    return (
        pieces
        + [text.encode() for text in [*LINES, *FORBIDDEN, "  ", " «", "дом", "の", *SIGNS]]
        + [b"\xe2\x80", b"\x9c a"]
    )


def _sentence_piece() -> list[bytes]:
    pieces = [b"", b"", b""] + [bytes([byte]) for byte in range(256)]
    return pieces + [text.encode() for text in [*(" " + word for word in WORDS), *WORDS, *SIGNS, " ", "e", "s"]]


def _few() -> list[bytes]:
    return [b"\n", b"-", b" ", b"a", b".", b" b"]


VOCABULARIES: dict[str, Callable[[], list[bytes]]] = {
    "byte-level": _byte_level,
    "sentence-piece": _sentence_piece,
    "few": _few,
}


def vocabulary(kind: str) -> tuple[Vocabulary, int]:
    pieces = [*VOCABULARIES[kind](), b"</s>", b"<pad>"]
    end = len(pieces) - 2
    return Vocabulary(pieces, {end}, {end + 1}), end


KNOWN = {kind: vocabulary(kind) for kind in VOCABULARIES}


def write(machine: ShapeMachine, pick: Iterator[int], words: Vocabulary, most: int = 2000) -> bytes:
    """Drive ``machine`` as the engine does: take what was sampled when it is allowed, else one of the mask."""
    kept: list[int] = []
    chance = np.random.default_rng(0)
    for token in itertools.islice(pick, most):
        if not machine.allowed(token):
            token = int(chance.choice(np.flatnonzero(machine.mask())))
        if machine.advance(token):
            kept.append(token)
        while not machine.done and (forced := machine.forced()):
            for following in forced:
                assert machine.advance(following)
            kept += forced
        if machine.done:
            return b"".join(words.bytes[token] for token in kept)
    raise AssertionError("the reply does not end")


def noise(seed: int, size: int) -> Iterator[int]:
    """Like a model with random weights: every few replies another handful of tokens is likely."""
    chance = random.Random(seed)
    favourites = [chance.randrange(size) for _ in range(chance.choice([3, 20, size]))]
    while True:
        yield chance.choice(favourites) if chance.random() < 0.9 else chance.randrange(size)


def options_of(text: str) -> list[str]:
    parser = ReplyParser()
    parser.feed(text)
    return list(parser.close()[1].options)


@pytest.mark.parametrize("kind", VOCABULARIES)
def test_noise_gives_exactly_three_options_every_time(kind: str) -> None:
    words, _ = KNOWN[kind]
    shape = Shape(max_prose=30, max_option=14)
    for seed in range(40):
        text = write(ShapeMachine(words, shape), noise(seed, words.size), words).decode()
        assert clean(text) == text
        *prose, first, second, third = text.rstrip("\n").replace("\n\n", "\n").split("\n")
        assert any(map(str.isalnum, "".join(prose))), text
        bare = {line.lower().strip(" -*•.") for line in (first, second, third)}
        assert len(bare) == 3 and all(bare), text


def test_readers_find_the_same_three_options_in_noise() -> None:
    words, _ = KNOWN["byte-level"]
    missed = [
        text
        for seed in range(60)
        if len(
            options_of(text := write(ShapeMachine(words, Shape(max_prose=40)), noise(seed, words.size), words).decode())
        )
        != 3
    ]
    assert missed == []


@pytest.mark.parametrize("kind", VOCABULARIES)
def test_the_mask_says_what_allowed_says_at_every_step(kind: str) -> None:
    words, _ = KNOWN[kind]
    for seed in range(6):
        machine = ShapeMachine(words, Shape(max_prose=12, max_option=12))
        stream = noise(seed, words.size)
        for _ in range(200):
            mask = machine.mask()
            assert mask.tolist() == [machine.allowed(token) for token in range(words.size)]
            assert mask.any()
            token = next(stream)
            machine.advance(token if mask[token] else int(np.flatnonzero(mask)[token % mask.sum()]))
            if machine.done:
                break


def spelled(text: str, words: Vocabulary) -> list[int]:
    return [token for char in text for token in words.spell(char)]


@pytest.mark.parametrize(
    "reply",
    [
        "The lamp goes dark.\n- Wait\n- Look\n- Go",
        "The lamp - the dark one - goes out.\n\nYou wait.\n\n- Wait.\n- Look at the lamp.\n- Go, and then wait",
        "A light.\n* Go\n* Look\n* Wait",
        "A light.\n1. Go\n2. Look\n3. Wait",
        "A light.\n\n- Go\n\n- Look\n\n- Wait",
        "“Go!”\n— Wait, the stone said.\n**Dark.**\n- “Go?”\n- (Look) é\n- Wait – a light…",
    ],
)
def test_a_well_shaped_reply_is_untouched(reply: str) -> None:
    words, end = KNOWN["byte-level"]
    machine = ShapeMachine(words, Shape())
    for token in spelled(reply, words):
        assert machine.allowed(token), words.bytes[token]
        assert machine.advance(token)
        assert machine.forced() is None
    assert machine.allowed(end)
    assert not machine.advance(end)
    assert machine.done


def complete(begin: str, rest: str) -> str:
    """What becomes of ``begin`` when the model wants nothing but to end, and else writes ``rest`` as far as it may."""
    words, end = KNOWN["byte-level"]
    machine = ShapeMachine(words, Shape())
    kept, letters = spelled(begin, words), iter(spelled(rest, words))
    for token in kept:
        machine.advance(token)
    while not machine.done:
        token = end if machine.allowed(end) else (machine.forced() or (next(letters),))[0]
        if machine.allowed(token) and machine.advance(token):
            kept.append(token)
    return b"".join(words.bytes[token] for token in kept).decode()


def test_a_model_that_ends_its_turn_without_options_is_led_to_them() -> None:
    assert complete("It is dark.", " Go Look Wait") == "It is dark.\n- G\n- L\n- W"


def test_a_model_that_ends_after_one_option_goes_on_with_the_next() -> None:
    assert complete("Dark.\n- Go on", " Look Wait").startswith("Dark.\n- Go on\n- L")


def test_an_option_that_repeats_an_earlier_one_cannot_be_closed() -> None:
    words, end = KNOWN["byte-level"]
    machine = ShapeMachine(words, Shape())
    for token in spelled("Dark.\n- Go on\n- GO ON", words):
        assert machine.advance(token)
    assert not machine.allowed(end)
    assert not machine.allowed(spelled(".", words)[0])
    assert not machine.allowed(spelled("\n", words)[0])
    assert not machine.mask()[end]
    assert machine.advance(spelled("x", words)[0])
    assert machine.allowed(end)


@pytest.mark.parametrize("option", ["Go", "Go ", "Go o", "“Go on", "1. Go on", "Go on ", "Look", "", "Go o\u0301"])
def test_an_option_has_no_full_stop_where_it_repeats_an_earlier_one(option: str) -> None:
    stops = [".", "n.", " on.", "...", ").", " .", "!”", "?\n", "。", "n…a", ".x", "on?!", "n. ", ",", "m."]
    letters = sorted({*"Dark.\n-Go onL1“k\u0301"} - {*stops})
    texts = [text.encode() for text in [*letters, *stops]] + [b".\xe2", b"n.\xe2", b" \xe2"]
    words = Vocabulary([*texts, *(bytes([byte]) for byte in range(0x80, 0xC0)), b"</s>"], {len(texts) + 0x40})
    machine = ShapeMachine(words, Shape())
    for token in spelled(f"Dark.\n- Go on\n- {option}", words):
        machine.advance(token)
    allowed = [machine.allowed(token) for token in range(words.size)]
    assert machine.mask().tolist() == allowed
    said = "".join(filter(str.isalnum, option)).lstrip("1")
    assert allowed[words.spell(".")[0]] == (said not in ("Goon", ""))
    assert allowed[texts.index(b"n.")] == (said != "Goo")
    some = np.flatnonzero(np.arange(words.size) % 3 == 0)
    assert np.flatnonzero(machine.mask(some)).tolist() == [token for token in some if allowed[token]]


def test_prose_ends_at_a_sentence_once_its_budget_is_spent() -> None:
    words, _ = KNOWN["byte-level"]
    stream = iter(spelled("One. Two. " + "x" * 20 + ". Three! Four" + " Go Look Wait" * 40, words))
    text = write(ShapeMachine(words, Shape(max_prose=25)), stream, words).decode()
    assert text.startswith("One. Two. " + "x" * 20 + ".\n- ")


def test_prose_without_sentences_ends_at_a_word_and_without_words_in_the_end() -> None:
    words, _ = KNOWN["byte-level"]
    for unit, most in (("stone ", 40), ("x", 50)):
        stream = iter(spelled(unit * 30, words) + spelled(" Go Look Wait\n" * 20, words))
        text = write(ShapeMachine(words, Shape(max_prose=24)), stream, words).decode()
        prose = text.split("\n")[0]
        assert 24 < len(prose) < most
        if " " in unit:
            assert prose.endswith("stone")


def test_an_option_ends_at_a_word_boundary_and_within_its_budget() -> None:
    words, _ = KNOWN["byte-level"]
    stream = iter(spelled("Dark.\n- " + "stone " * 20 + "\n- " + "y" * 200, words) + spelled(" wait\nlook" * 30, words))
    text = write(ShapeMachine(words, Shape(max_option=30)), stream, words).decode()
    first, second, third = text.split("\n")[1:]
    assert first.endswith("stone")
    assert max(map(len, (first, second, third))) <= 32


@pytest.mark.parametrize(
    ("before", "piece"),
    [
        ("", "- "), ("", "1. "), ("", "◁think▷"), ("Dark.\n", "+"), ("Dark.\nUser", ":"), ("Dark.\n–", " "),
        ("Dark. [INS", "T"), ("Dark.\n- ", "- "), ("Dark.\n- ", " "), ("Dark.\n- ", "\n"), ("Dark.\n-", "Go"),
        ("Dark #", "#"), ("Dark", "\x1b"), ("Dark.\n- Go\n", "Look"), ("Dark.\n- Go\n", "* "), ("Dark", "\u2028"),
        ("", "</s>"), ("Dark.\n- ", "</s>"),
    ],
)  # fmt: skip
def test_what_is_never_allowed(before: str, piece: str) -> None:
    texts = [char.encode() for char in set(before + piece)] + [b"\n", b"-", b" ", b"x", piece.encode(), b"</s>"]
    words = Vocabulary(texts, {len(texts) - 1})
    machine = ShapeMachine(words, Shape())
    for char in before:
        machine.advance(words.spell(char)[0])
    token = texts.index(piece.encode())
    assert not machine.allowed(token)
    assert not machine.mask()[token]
    with pytest.raises(ValueError, match="does not fit"):
        machine.advance(token)


def test_a_role_marker_in_plain_text_is_read_as_the_end_of_the_turn() -> None:
    texts = [b"\n", b"-", b" ", b"a", b"b", b".", b"<", b"|", b" <|", b"</s>"]
    words = Vocabulary(texts, {9})
    for marker in (6, 8):
        machine = ShapeMachine(words, Shape())
        for char in "a.":
            machine.advance(words.spell(char)[0])
        assert not machine.advance(marker)
        assert machine.forced() == (0, 1)


def test_a_character_split_over_tokens_is_finished_before_anything_ends() -> None:
    words, end = KNOWN["byte-level"]
    machine = ShapeMachine(words, Shape())
    for token in [*spelled("Dark.\n- a", words), 0xE2]:
        machine.advance(token)
    assert not machine.allowed(end)
    assert set(np.flatnonzero(machine.mask())) <= {
        *range(0x80, 0xC0),
        *np.flatnonzero(words.odd >= 0),
        *words.continuing,
    }
    machine.advance(0x80)
    assert not machine.allowed(0xA8)
    machine.advance(0xA6)
    assert machine.allowed(end)


def test_free_text_and_no_shape_at_all() -> None:
    words, end = KNOWN["byte-level"]
    free = ShapeMachine(words, Shape(options=0, max_prose=2))
    for token in spelled("- a\n- a\n- a. b. c. d", words):
        assert free.advance(token)
    assert not free.allowed(0x1B)
    assert not free.advance(end)
    assert free.done
    loose = ShapeMachine(words, Shape(enforce=False))
    assert loose.mask().all()
    assert loose.advance(0x1B)
    assert not loose.advance(end)
    assert loose.done


def test_the_reply_keeps_to_its_budget_of_tokens() -> None:
    words, _ = KNOWN["byte-level"]
    for seed in range(60):
        machine = ShapeMachine(words, Shape(max_option=16), budget=90)
        stream, count = noise(seed, words.size), 0
        while not machine.done:
            token = next(stream)
            if not machine.allowed(token):
                token = int(np.flatnonzero(machine.mask())[token % machine.mask().sum()])
            for following in machine.forced() or (token,):
                count += machine.advance(following)
        assert count <= 90


def test_a_vocabulary_that_cannot_write_a_bullet_is_refused() -> None:
    with pytest.raises(ModelInvalid, match="options"):
        ShapeMachine(Vocabulary([b"a", b" ", b"\n"], {0}), Shape())
