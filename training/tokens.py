"""From games to token ids, and which of them the model is to learn.

The text of a game is ``<|system|>{system}<|user|>{user}<|model|>{model}`` and the end-of-text token after every reply.
Each content is tokenized by itself, as llama.cpp does it between control tokens.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

if TYPE_CHECKING:
    import sentencepiece as spm

OUT = Path(__file__).parent / "out"
"""Everything that training writes; not in git."""
UNKNOWN, BOS, EOS, SYSTEM, USER, MODEL = range(6)
CONTROL_PIECES = ("<s>", "<|endoftext|>", "<|system|>", "<|user|>", "<|model|>")
"""Pieces of the ids 1 to 5. ``<s>`` is never used: a prompt begins with ``<|system|>``."""

OPENING = 0.75
"""Chance that the first window of a game begins with its opening: an opening uses most of the prompt."""

FREQUENT = 400
"""So many of the most frequent pieces are never changed for others: most of them are grammar."""
_SPACE = "\N{LOWER ONE EIGHTH BLOCK}"
"""How SentencePiece writes the space before a word."""

Ids = npt.NDArray[np.uint16]


@dataclass(frozen=True, slots=True)
class Games:
    """Every game of one split, end to end.

    A game is its system prompt, then its turns; ``turns[starts[g]:starts[g + 1]]`` are the places in ``ids`` where the
    turns of game ``g`` begin, and the last of them is where the game ends. The system prompt ends at the first.
    """

    ids: Ids
    learn: npt.NDArray[np.bool_]
    """True where the token belongs to a reply, its end-of-text included."""
    begins: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]
    turns: npt.NDArray[np.int64]

    def __len__(self) -> int:
        return len(self.begins)

    def save(self, path: Path) -> None:
        np.savez(path, **{name: getattr(self, name) for name in self.__slots__})

    @classmethod
    def load(cls, path: Path) -> Games:
        with np.load(path) as held:
            return cls(**{name: held[name] for name in cls.__slots__})


def shards(folder: Path, split: str) -> list[Path]:
    """The corpus files of ``split``. Raises FileNotFoundError when there are none."""
    found = sorted(folder.glob(f"{split}-*.jsonl"))
    if not found:
        raise FileNotFoundError(
            f"No {split}-*.jsonl in {folder}: write the corpus first (python -m training.corpus --out {folder})."
        )
    return found


def read_games(folder: Path, split: str) -> Iterator[dict[str, Any]]:
    for path in shards(folder, split):
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)


def encode_games(tokenizer: spm.SentencePieceProcessor, folder: Path, split: str) -> Games:
    """Tokenize every game of ``split`` in ``folder``."""
    ids: list[Ids] = []
    learn: list[npt.NDArray[np.bool_]] = []
    begins, starts, turns = [], [0], []
    place = 0

    def add(tokens: list[int], wanted: bool) -> None:
        nonlocal place
        ids.append(np.array(tokens, dtype=np.uint16))
        learn.append(np.full(len(tokens), wanted))
        place += len(tokens)

    for game in read_games(folder, split):
        begins.append(place)
        add([SYSTEM, *tokenizer.encode(game["system"])], False)
        for turn in game["turns"]:
            turns.append(place)
            add([USER, *tokenizer.encode(turn["user"]), MODEL], False)
            add([*tokenizer.encode(turn["model"]), EOS], True)
        turns.append(place)
        starts.append(len(turns))
    return Games(np.concatenate(ids), np.concatenate(learn), np.array(begins), np.array(starts), np.array(turns))


def cached_games(tokenizer: spm.SentencePieceProcessor, folder: Path, split: str, cache: Path) -> Games:
    """The tokens of ``split``, kept in ``cache`` as long as neither the corpus nor the tokenizer changes."""
    files = [(p.name, p.stat().st_size, p.stat().st_mtime_ns) for p in shards(folder, split)]
    mark = hashlib.sha256(repr(files).encode() + tokenizer.serialized_model_proto()).hexdigest()[:16]
    path = cache / f"tokens-{split}-{mark}.npz"
    if not path.exists():
        cache.mkdir(parents=True, exist_ok=True)
        encode_games(tokenizer, folder, split).save(path)
    return Games.load(path)


def windows(games: Games, length: int, rng: np.random.Generator) -> Iterator[tuple[int, int]]:
    """Once through every game in random order: (game, turn at which the window begins).

    A window is the system prompt and what follows the turn, cut at ``length`` tokens. The first window of a game begins
    with its opening or at a random turn; each next one begins where the last was cut, and the last one of a game
    reaches back so that it is full, too.
    """
    for game in rng.permutation(len(games)):
        places = games.turns[games.starts[game] : games.starts[game + 1]]
        room = length - int(places[0] - games.begins[game])
        last = int(np.searchsorted(places, places[-1] - room))
        turn = 0 if rng.random() < OPENING else int(rng.integers(0, max(last, 1)))
        while True:
            yield int(game), turn
            end = places[turn] + room
            if turn >= last or end >= places[-1]:
                break
            turn = min(max(int(np.searchsorted(places, end, side="right")) - 1, turn + 1), last)


def window(games: Games, game: int, turn: int, length: int) -> tuple[Ids, npt.NDArray[np.bool_]]:
    """The tokens of one window, at most ``length``, and which of them are learned."""
    places = games.turns[games.starts[game] : games.starts[game + 1]]
    begin, first = int(games.begins[game]), int(places[0])
    start = int(places[turn])
    stop = min(start + length - (first - begin), int(places[-1]))
    parts = [slice(begin, first), slice(start, stop)]
    ids = np.concatenate([games.ids[part] for part in parts])[:length]
    learn = np.concatenate([games.learn[part] for part in parts])[:length]
    return ids, learn


def stutter(
    ids: Ids, learn: npt.NDArray[np.bool_], share: float, rng: np.random.Generator
) -> tuple[Ids, npt.NDArray[np.bool_]]:
    """The window with slips after about ``share`` of its learned tokens: the last one to three tokens are said again,
    mostly once and sometimes up to six times, as a small model does. Equally long.

    What is said again is not learned, but what follows it is: a slip is to end there and not to begin a loop.
    """
    parts, learned, last = [], [], 0
    for place in np.flatnonzero(learn & (rng.random(len(ids)) < share)) + 1:
        span, times = int(rng.choice((1, 1, 1, 2, 3))), min(int(rng.geometric(0.5)), 6)
        if place - span < last:
            continue
        again = np.tile(ids[place - span : place], times)
        parts += [ids[last:place], again]
        learned += [learn[last:place], np.zeros(len(again), dtype=np.bool_)]
        last = place
    whole, wanted = np.concatenate([*parts, ids[last:]]), np.concatenate([*learned, learn[last:]])
    return whole[: len(ids)], wanted[: len(ids)]


@dataclass(frozen=True, slots=True)
class Renames:
    """Which words of a window are changed for others, and how often.

    Left to itself a small model learns which piece follows which, and is wrong about every thing and name that training
    never held. In a window with other words in place of its own, only the window tells what follows.
    """

    kinds: npt.NDArray[np.int64]
    """What each piece is (vocabulary's size): pieces of one kind stand for each other, those of kind 0 for none."""
    windows: float
    """Share of the windows in which words are changed."""
    pieces: float = 0.3
    """Share of the pieces that are changed in such a window, of those that come in it more than once."""


def kinds(tokenizer: spm.SentencePieceProcessor, games: Games) -> npt.NDArray[np.int64]:
    """See :class:`Renames`. Marks, control tokens and the ``FREQUENT`` are of kind 0."""
    counts = np.bincount(games.ids, minlength=tokenizer.get_piece_size())
    numbers: dict[tuple[str, bool, bool], int] = {}
    found = np.zeros(len(counts), dtype=np.int64)
    for rare in np.argsort(-counts)[FREQUENT:]:
        if (kind := _kind(tokenizer.id_to_piece(int(rare)))) is not None:
            found[rare] = numbers.setdefault(kind, len(numbers) + 1)
    return found


def _kind(piece: str) -> tuple[str, bool, bool] | None:
    """Where a piece stands, and what the words around it depend on: a vowel at its front and an s at its end."""
    letters = piece.removeprefix(_SPACE)
    if not letters.isalpha():
        return None
    place = "begins" if letters != piece else "name" if letters[0].isupper() else "within"
    return place, letters[0].lower() in "aeiou", letters[-1] == "s"


def rename(
    ids: Ids, learn: npt.NDArray[np.bool_], renames: Renames, rng: np.random.Generator
) -> tuple[Ids, npt.NDArray[np.bool_]]:
    """The window with some of its pieces changed for others that are not in it, everywhere alike.

    Where a changed piece is said first it is not learned: nothing foretells it.
    """
    held, first, count = np.unique(ids, return_index=True, return_counts=True)
    changed = (renames.kinds[held] > 0) & (count > 1) & (rng.random(len(held)) < renames.pieces)
    absent = np.setdiff1d(np.flatnonzero(renames.kinds), held)
    new = np.arange(len(renames.kinds), dtype=ids.dtype)
    for kind in np.unique(renames.kinds[held[changed]]):
        old = held[changed & (renames.kinds[held] == kind)]
        others = rng.permutation(absent[renames.kinds[absent] == kind])[: len(old)]
        new[old[: len(others)]] = others
    wanted = learn.copy()
    wanted[first[changed]] = False
    return new[ids], wanted


Batch = tuple[npt.NDArray[np.int64], npt.NDArray[np.int64], npt.NDArray[np.int64]]
"""Inputs and targets, both (rows, length), and rivals (rows, length, 3); -1 stands for none."""


def batches(
    games: Games,
    length: int,
    rows: int,
    rng: np.random.Generator,
    stuttered: float = 0.0,
    renames: Renames | None = None,
) -> Iterator[Batch]:
    """Batches without end, each epoch in a new order; see :func:`stutter`, :func:`rename` and :func:`rivals`."""
    while True:
        inputs, targets = _empty(rows, length)
        row = 0
        for game, turn in windows(games, length + 1, rng):
            ids, learn = window(games, game, turn, length + 1)
            if renames and rng.random() < renames.windows:
                ids, learn = rename(ids, learn, renames, rng)
            if stuttered:
                ids, learn = stutter(ids, learn, stuttered, rng)
            inputs[row, : len(ids) - 1] = ids[:-1]
            targets[row, : len(ids) - 1] = np.where(learn[1:], ids[1:].astype(np.int64), -1)
            row += 1
            if row == rows:
                yield inputs, targets, rivals(inputs, targets)
                inputs, targets = _empty(rows, length)
                row = 0


def rivals(inputs: npt.NDArray[np.int64], targets: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """What a model that copies too easily would say in place of each target: (rows, length, 3), -1 where none.

    They are what followed the last two tokens when they stood together before, what followed the last token, and the
    last token itself; what agrees with the target, or with a rival named before it, is none.
    """
    found = np.stack([_followed(inputs, 2), _followed(inputs, 1), inputs], axis=-1)
    found[(found == targets[..., None]) | (targets[..., None] < 0)] = -1
    found[..., 1][found[..., 1] == found[..., 0]] = -1
    found[..., 2][(found[..., 2] == found[..., 0]) | (found[..., 2] == found[..., 1])] = -1
    return found


def _followed(ids: npt.NDArray[np.int64], span: int) -> npt.NDArray[np.int64]:
    """The token after the last place in its row where the ``span`` tokens up to each of ``ids`` stood before."""
    rows, length = ids.shape
    keys = np.repeat(np.arange(rows, dtype=np.int64)[:, None], length, axis=1)
    for back in range(span):
        keys = keys * (1 << 16) + np.roll(ids, back, axis=1)
    flat = keys.ravel()
    order = np.argsort(flat, kind="stable")
    found = np.full(rows * length, -1, dtype=np.int64)
    same = flat[order[1:]] == flat[order[:-1]]
    found[order[1:][same]] = ids.ravel()[order[:-1][same] + 1]
    return found.reshape(rows, length)


def _empty(rows: int, length: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    return np.full((rows, length), EOS, dtype=np.int64), np.full((rows, length), -1, dtype=np.int64)
