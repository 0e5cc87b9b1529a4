"""Vocabularies for models with random weights: the scenarios' own words first, then made-up ones."""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Iterator

from adventure import paths
from adventure.scenario.library import find_scenarios
from adventure.scenario.schema import Scenario
from tests.gguf_factory import byte_letters, spm_pieces


def _split(text: str) -> list[str]:
    return text.split()


_ONSETS = _split("b br c ch cl d dr f fl g gl gr h j k kl l m n p pl pr qu r s sh sk sl st str t th tr v w y z")
_VOWELS = _split("a ai e ea ee i ie o oa oo ou u")
_CODAS = ["", "", *_split("b ck d g l ll m n nd ng nt p r rd rn rt s ss st t th x")]
_ENDINGS = ["", "", "", *_split("s ed er ing ly ness less")]
_SIGNS = _split("( ) { } [ ] < > / \\ = + - * & | ; : , . ! ? # @ \" ' `")


def spm_extra(size: int) -> list[str]:
    """Pieces that fill a SentencePiece-like vocabulary of ``size`` up."""
    missing = size - len(spm_pieces(()))
    known = {piece for piece, _ in spm_pieces(())}
    return _take(missing, (piece for word in _all_words() for piece in _prefixes("\u2581" + word)), known)


def byte_level(size: int) -> tuple[list[str], list[str]]:
    """Pieces and merges of a byte-level vocabulary of ``size`` like those of current models: words, runs of signs and
    line ends, and a sixth in a script of three bytes a character, whose beginnings are pieces too."""
    letters = byte_letters()
    merges: dict[str, None] = {}
    pieces = dict.fromkeys(letters.values())
    for text in _byte_level_texts(size):
        shown = [letters[byte] for byte in text.encode()]
        for end in range(1, len(shown)):
            whole = "".join(shown[: end + 1])
            if whole not in pieces and len(pieces) < size:
                pieces[whole] = None
                merges[f"{''.join(shown[:end])} {shown[end]}"] = None
        if len(pieces) == size:
            break
    return list(pieces), list(merges)


def _byte_level_texts(size: int) -> Iterator[str]:
    chance = random.Random(3)
    lines = ["\n" * count for count in range(1, 12)] + [" " * count for count in range(1, 60)]
    runs = ["".join(chance.choices(_SIGNS, k=chance.randint(1, 3))) for _ in range(size // 40)]
    script = [chr(code) for code in range(0x4E00, 0x4E00 + size // 20)]
    yield from [*lines, *(run + end for run in runs for end in ("", "\n", "\n\n"))]
    yield from script
    yield from ("".join(chance.choices(script, k=2)) for _ in range(size // 20))
    for word in _all_words():
        yield " " + word
        yield word


def _all_words() -> Iterator[str]:
    """The words of the bundled scenarios, and then made-up ones without end."""
    texts = (_texts(found) for _, _, found in find_scenarios((paths.bundled_scenarios(),)))
    yield from sorted(set(re.findall(r"\w+", " ".join(texts))))
    chance = random.Random(1)
    while True:
        parts = (chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_CODAS) for _ in range(2))
        yield "".join(parts) + chance.choice(_ENDINGS)


def _texts(found: object) -> str:
    return str(found.snapshot()) if isinstance(found, Scenario) else ""


def _prefixes(piece: str) -> Iterable[str]:
    return (piece[:end] for end in range(2, len(piece) + 1))


def _take(count: int, pieces: Iterator[str], known: set[str]) -> list[str]:
    taken: dict[str, None] = {}
    for piece in pieces:
        if len(taken) == count:
            break
        if piece not in known:
            taken[piece] = None
    return list(taken)
