"""``python -m training.evaluate``: how well the bundled model plays, beside the simulator's own score.

Held-out generated scenarios and hand-written ones are played through the real engine with the grammar off. Questions
("Who am I?") are asked in the middle of held-out games, where the right answer is known.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from random import Random
from typing import Any

import yaml

from adventure.engine.process import LlamaEngine, LlamaOptions
from training import measures
from training.export import BUNDLED
from training.measures import Exchange, Played, Share
from training.playing import PLAYERS, Start, Table, parse, play, whole
from training.tokens import OUT, read_games

SCENARIOS = Path(__file__).parent / "evaluation_scenarios"
BARE = (
    "This is a text adventure game. Describe the scenario to the user and give him three options to pick from on each "
    "turn."
)
QUESTIONS = {"who": "Who am I?", "goal": "What is my goal?", "carrying": "What am I carrying?"}
OWN = 100
"""The simulator's score is taken over at least so many of its games, however few the model plays."""
Row = tuple[str, str, str, str]
"""What is measured, the aim, the model's score, the simulator's."""


def hand_written(folder: Path = SCENARIOS) -> list[Start]:
    found = []
    for path in sorted(folder.glob("*.yaml")):
        for entry in yaml.safe_load(path.read_text(encoding="utf-8")):
            facts = tuple(tuple(fact) for fact in entry["facts"])
            goal, carrying = tuple(entry["goal"] or ()), tuple(entry["carrying"] or ())
            found.append(
                Start(entry["system"], "Start!", entry["name"], tuple(entry["setting"]), facts, goal, carrying)
            )
    return found


def generated(game: dict[str, Any]) -> Start:
    meta = game["meta"]
    facts = tuple(tuple(fact["words"]) for fact in meta["facts"] if fact["words"])
    told = game["system"]
    name = meta["name"] if meta["name"] in told else None
    setting = (meta["setting"],) if meta["setting"] in told else ()
    return Start(told, game["turns"][0]["user"], name, setting, facts)


def recorded(game: dict[str, Any], turns: int) -> Played:
    """The simulator's own game, as if a model had played it; an opening by a scenario's author owes it no setting."""
    start = generated(game)
    told: list[Exchange] = []
    for turn in game["turns"][:turns]:
        reply = parse(turn["model"])
        chosen = bool(told) and turn["user"] in told[-1].options
        told.append(Exchange(turn["user"], reply.prose, reply.options, True, chosen))
    authored = game["turns"][0]["meta"].get("authored", False)
    return Played(start.system, tuple(told), start.name, () if authored else start.setting, start.facts)


def asked(game: dict[str, Any], rng: Random) -> Iterator[tuple[str, list[tuple[str, str]], str]]:
    """(kind of question, history before it, what the answer must hold) in the middle of a held-out game."""
    meta, turns = game["meta"], game["turns"]
    place = rng.randint(1, min(8, len(turns) - 1))
    history = [(turn["user"], turn["model"]) for turn in turns[:place]]
    if meta["name"] in game["system"]:
        yield "who", history, meta["name"]
    if meta["target"] in game["system"]:
        yield "goal", history, meta["target"]
    if held := turns[place - 1]["meta"]["inventory"]:
        yield "carrying", history, rng.choice(held)


async def answers(table: Table, games: Sequence[dict[str, Any]]) -> dict[str, Share]:
    found = {kind: Share() for kind in QUESTIONS}
    for number, game in enumerate(games):
        for kind, history, wanted in asked(game, Random(number)):
            exchange = await table.reply(game["system"], history, QUESTIONS[kind], number)
            found[kind].add(measures.holds_any(exchange.prose, (wanted,)), f"{wanted}: {exchange.prose}")
    return found


async def hand_answers(table: Table, starts: Sequence[Start], games: Sequence[Played]) -> dict[str, Share]:
    """The same questions three turns into the hand-written scenarios, where their authors gave an answer."""
    found = {kind: Share() for kind in QUESTIONS}
    for number, (start, game) in enumerate(zip(starts, games, strict=True)):
        history = [(exchange.user, whole(exchange)) for exchange in game.exchanges[:3]]
        wanted = {"who": (start.name,) if start.name else (), "goal": start.goal, "carrying": start.carrying}
        for kind, words in wanted.items():
            if words:
                exchange = await table.reply(start.system, history, QUESTIONS[kind], number)
                found[kind].add(measures.holds_any(exchange.prose, words), f"{words}: {exchange.prose}")
    return found


def table_of(model: Sequence[Played], own: Sequence[Played], hand: Sequence[Played], bare: Sequence[Played],
             replies: dict[str, Share], by_hand: dict[str, Share]) -> list[tuple[Row, Share | None]]:  # fmt: skip
    rows: list[tuple[Row, Share | None]] = []

    def add(what: str, aim: str, score: Share, measure: Share | None = None) -> None:
        beside = f"{measure.share:.1%}" if measure and measure.of else ""
        told = f"{score.share:.1%} of {score.of}" if score.of else "none"
        rows.append(((what, aim, told, beside), score))

    everything = [*model, *hand]
    for what, aim, ours, theirs in zip(
        ("three distinct options and end of text", "options differ in target"), (">= 99%", ">= 97%"),
        measures.forms(everything), measures.forms(own), strict=True,
    ):  # fmt: skip
        add(what, aim, ours, theirs)
    add("the chosen object in the first two sentences", ">= 93%", measures.objects(everything), measures.objects(own))
    add("the same in turns 6-12", ">= 90%", measures.objects(everything, 6, 12), measures.objects(own, 6, 12))
    add("names known or introduced", ">= 99%", measures.names(everything), measures.names(own))
    for kind, aim in (("who", ">= 97%"), ("goal", ">= 99%"), ("carrying", ">= 90%")):
        add(f'"{QUESTIONS[kind]}"', aim, replies[kind])
    for what, ours, theirs in zip(
        ("a move arrives where it led", "no exit leads to its own room"),
        measures.moves(everything), measures.moves(own), strict=True,
    ):  # fmt: skip
        add(what, ">= 97%", ours, theirs)
    for what, aim, ours, theirs in zip(
        ("hand-written: name", "hand-written: setting in the opening", "hand-written: a fact within three turns"),
        (">= 95%", ">= 85%", ">= 75%"), measures.premises(hand), measures.premises(own), strict=True,
    ):  # fmt: skip
        add(what, aim, ours, theirs)
    for what, ours, theirs in zip(
        ("name", "setting", "fact"), measures.premises(model), measures.premises(own), strict=True
    ):
        add(f"generated: {what}", "", ours, theirs)
    for kind, share in by_hand.items():
        add(f'hand-written: "{QUESTIONS[kind]}"', "", share)
    add("bare prompt: a coherent opening", ">= 95%", measures.coherent(bare))
    add("no sentence of the last ten turns again", ">= 97%", measures.fresh(everything), measures.fresh(own))
    mine = measures.variety([game.exchanges[0].prose for game in model])
    corpus = measures.variety([game.exchanges[0].prose for game in own])
    rows.append((("distinct 4-grams of openings", ">= 0.8 of the corpus", f"{mine:.2f}", f"{corpus:.2f}"), None))
    return rows


def as_markdown(rows: Sequence[tuple[Row, Share | None]]) -> str:
    lines = ["| measure | aim | model | simulator |", "| --- | --- | --- | --- |"]
    return "\n".join([*lines, *(f"| {' | '.join(row)} |" for row, _ in rows)])


def transcript(game: Played) -> str:
    told = "\n\n".join(f"> {exchange.user}\n\n{whole(exchange)}" for exchange in game.exchanges)
    return f"{game.system}\n\n{told}\n"


async def evaluate(options: argparse.Namespace) -> int:
    held_out = list(islice(read_games(options.corpus, "heldout"), max(options.games, OWN)))
    games, starts = held_out[: options.games], hand_written()[: options.hand]
    engine = await LlamaEngine.open(LlamaOptions(options.model, threads=options.threads))
    table = Table(engine)
    began = time.monotonic()
    try:
        model = [await play(table, generated(game), PLAYERS[n % 3], options.turns, n) for n, game in enumerate(games)]
        hand = [await play(table, start, PLAYERS[n % 3], options.turns, 500 + n) for n, start in enumerate(starts)]
        bare = [await play(table, Start(BARE), "first", 1, 900 + n) for n in range(options.games)]
        replies, by_hand = await answers(table, games), await hand_answers(table, starts, hand)
    finally:
        await engine.close()
    own = [recorded(game, options.turns) for game in held_out]
    rows = table_of(model, own, hand, bare, replies, by_hand)
    write_results(options.out, rows, [*hand, *model], replies)
    print(as_markdown(rows))
    speed = table.speed.tokens / max(table.speed.seconds, 1e-9)
    print(f"\n{table.speed.tokens} tokens, {speed:.0f} tokens/s decoding, {time.monotonic() - began:.0f} s in all")
    return 0


def write_results(
    out: Path, rows: Sequence[tuple[Row, Share | None]], games: Sequence[Played], replies: dict[str, Share]
) -> None:
    """evaluation.md, what was missed, and every transcript."""
    out.mkdir(parents=True, exist_ok=True)
    (out / "evaluation.md").write_text(as_markdown(rows) + "\n", encoding="utf-8")
    misses = {row[0]: share.misses[:30] for row, share in rows if share}
    misses |= {kind: share.misses[:30] for kind, share in replies.items()}
    (out / "misses.json").write_text(json.dumps(misses, indent=1, ensure_ascii=False), encoding="utf-8")
    text = "\n\n=====\n\n".join(transcript(game) for game in games)
    (out / "transcripts.txt").write_text(text, encoding="utf-8")


def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=BUNDLED)
    parser.add_argument("--corpus", type=Path, default=OUT / "corpus", help="held-out games")
    parser.add_argument("--games", type=int, default=100)
    parser.add_argument("--hand", type=int, default=20, help="how many of the hand-written scenarios")
    parser.add_argument("--turns", type=int, default=12)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--out", type=Path, default=OUT / "evaluation")
    return asyncio.run(evaluate(parser.parse_args(argv)))


if __name__ == "__main__":
    sys.exit(main())
