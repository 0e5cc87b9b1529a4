"""States kept on disk: the files by themselves, and an engine that goes on from them."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from gguf_factory import tiny_llama
from workbench import STORY, Bench

from adventure.engine.base import Message, Role
from adventure.engine.llama import snapshots
from adventure.engine.llama.snapshots import Snapshots

TOKENS = list(range(100, 200))
STATE = random.Random(3).randbytes(1000)


@pytest.fixture
def store(tmp_path: Path) -> Snapshots:
    return Snapshots(tmp_path, 1 << 20, "kind")


def reopened(folder: Path, kind: str = "kind", limit: int = 1 << 20) -> Snapshots:
    return Snapshots(folder, limit, kind)


def found(store: Snapshots, tokens: list[int], *, trims: bool = True) -> bytes | None:
    snapshot = store.best(tokens, trims=trims, longest=1000, beyond=0)
    return store.take(snapshot) if snapshot else None


# The files


def test_a_saved_state_is_found_by_its_tokens(store: Snapshots, tmp_path: Path) -> None:
    assert store.save("game", TOKENS, STATE)
    assert found(reopened(tmp_path), [*TOKENS, 7]) == STATE


def test_part_of_a_state_is_of_use_only_where_it_can_be_cut(store: Snapshots) -> None:
    store.save("game", TOKENS, STATE)
    assert store.best([*TOKENS[:50], 7, 8], trims=False, longest=1000, beyond=0) is None
    assert store.best([*TOKENS[:50], 7, 8], trims=True, longest=1000, beyond=0) is not None
    assert store.best([*TOKENS[:50], 7, 8], trims=True, longest=1000, beyond=50) is None
    assert store.best([*TOKENS, 7], trims=True, longest=99, beyond=0) is None


def test_the_longest_that_fits_is_chosen(store: Snapshots) -> None:
    for owner, length in (("a", 30), ("b", 60), ("c", 90)):
        store.save(owner, TOKENS[:length], STATE[:length])
    best = store.best([*TOKENS[:70], 5], trims=False, longest=1000, beyond=0)
    assert best is not None and best.owner == "b"


def test_saving_again_replaces_what_the_owner_had(store: Snapshots, tmp_path: Path) -> None:
    store.save("game", TOKENS[:10], STATE)
    store.save("game", TOKENS, STATE)
    assert len(snapshots.files(tmp_path)) == 1
    assert store.saved("game") == TOKENS and store.saved("other") == []


def test_states_of_another_model_are_left_alone(store: Snapshots, tmp_path: Path) -> None:
    store.save("game", TOKENS, STATE)
    other = reopened(tmp_path, "another kind")
    assert found(other, [*TOKENS, 7]) is None
    other.save("game", TOKENS, STATE[:5])
    assert found(reopened(tmp_path), [*TOKENS, 7]) == STATE


def test_every_flipped_byte_is_noticed(store: Snapshots, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    store.save("game", TOKENS, STATE)
    (path,) = snapshots.files(tmp_path)
    whole = path.read_bytes()
    for place in range(0, len(whole), 7):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0x41]) + whole[place + 1 :])
        for tokens in ([*TOKENS, 7], [TOKENS[0] ^ 0x41, *TOKENS[1:], 7]):
            assert found(reopened(tmp_path), tokens) is None
    assert "damaged" in capfd.readouterr().err


def test_every_truncation_is_noticed(store: Snapshots, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    store.save("game", TOKENS, STATE)
    (path,) = snapshots.files(tmp_path)
    whole = path.read_bytes()
    for length in range(0, len(whole), 11):
        path.write_bytes(whole[:length])
        assert found(reopened(tmp_path), [*TOKENS, 7]) is None
    assert "is ignored" in capfd.readouterr().err
    assert reopened(tmp_path).save("game", TOKENS, STATE)


def test_a_damaged_state_is_removed_when_it_is_met(store: Snapshots, tmp_path: Path) -> None:
    store.save("game", TOKENS, STATE)
    (path,) = snapshots.files(tmp_path)
    path.write_bytes(path.read_bytes()[:-1] + b"\x00")
    assert found(reopened(tmp_path), [*TOKENS, 7]) is None
    assert list(tmp_path.iterdir()) == []


def test_a_state_that_ended_the_process_is_not_met_again(store: Snapshots, tmp_path: Path) -> None:
    store.save("game", TOKENS, STATE)
    assert found(reopened(tmp_path), [*TOKENS, 7]) == STATE
    assert found(reopened(tmp_path), [*TOKENS, 7]) is None


def test_what_was_put_back_is_found_again_and_counts_as_used(store: Snapshots, tmp_path: Path) -> None:
    for owner in ("old", "new"):
        store.save(owner, [*TOKENS, len(owner)], STATE)
    _age(tmp_path)
    taken = store.best([*TOKENS, 3, 7], trims=False, longest=1000, beyond=0)
    assert taken is not None and store.take(taken) == STATE
    store.put_back(taken)
    assert snapshots.files(tmp_path)[-1] == taken.path
    assert found(reopened(tmp_path), [*TOKENS, 3, 7], trims=False) == STATE


def test_the_limit_holds_and_the_longest_unused_goes_first(tmp_path: Path) -> None:
    store = reopened(tmp_path, limit=5000)
    for number in range(8):
        _age(tmp_path)
        assert store.save(f"game {number}", TOKENS, STATE)
        count, size = snapshots.total(tmp_path)
        assert size <= 5000 and count == min(number + 1, 3)
    assert [bool(store.saved(f"game {number}")) for number in range(8)] == [False] * 5 + [True] * 3


def test_there_are_never_too_many_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(snapshots, "MOST", 4)
    store = reopened(tmp_path)
    for number in range(6):
        store.save(f"game {number}", TOKENS, STATE)
    assert len(snapshots.files(tmp_path)) == 4


def test_a_folder_that_cannot_be_written_costs_a_line_in_the_log(
    tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("in the way")
    store = reopened(tmp_path / "file")
    assert not store.save("game", TOKENS, STATE)
    assert found(store, [*TOKENS, 7]) is None
    assert "cannot be written" in capfd.readouterr().err


def test_leavings_of_killed_writers_are_swept_when_they_are_old(store: Snapshots, tmp_path: Path) -> None:
    old, fresh = tmp_path / "a.1.part", tmp_path / "b.2.part"
    for part in (old, fresh):
        part.write_bytes(b"half")
    os.utime(old, (0, 0))
    assert store.saved("game") == []
    assert not old.exists() and fresh.exists()
    assert snapshots.clear(tmp_path) == (0, 0)
    assert list(tmp_path.iterdir()) == []


def _age(folder: Path) -> None:
    """As if an hour had passed."""
    for path in folder.iterdir():
        used = path.stat().st_mtime - 3600
        os.utime(path, (used, used))


# An engine that uses them


@pytest.fixture(scope="module", params=["llama", "gemma3", "mamba", "lfm2"])
def any_model(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("models") / f"{request.param}.gguf"
    return tiny_llama(path, arch=request.param, context=4096)


@pytest.fixture(scope="module")
def llama_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_llama(tmp_path_factory.mktemp("models") / "tiny.gguf", context=4096)


def opened(model: Path, folder: Path, limit: int = 1 << 24) -> Bench:
    return Bench(model, snapshots=folder, snapshot_limit=limit)


def played(bench: Bench, story: tuple[Message, ...] = STORY, action: str = "look") -> tuple[Message, ...]:
    number = bench.start(story)
    bench.work()
    return (*story, Message(Role.MODEL, bench.text(number), bench.done(number).tokens), Message(Role.USER, action))


def test_a_new_engine_goes_on_where_the_last_one_stopped(any_model: Path, tmp_path: Path) -> None:
    first = opened(any_model, tmp_path)
    story = played(first, played(first))
    assert first.keep("game", story[:-1])
    second, without = opened(any_model, tmp_path), Bench(any_model)
    assert played(second, story) == played(without, story)
    assert without.done(1).usage.evaluated_tokens == without.done(1).usage.prompt_tokens
    assert second.done(1).usage.evaluated_tokens < 24 < without.done(1).usage.evaluated_tokens // 4


def test_new_games_begin_with_what_an_opening_left(any_model: Path, tmp_path: Path) -> None:
    first = opened(any_model, tmp_path)
    played(first)
    assert first.keep("opening", STORY[:1])
    second = opened(any_model, tmp_path)
    number = second.start((*STORY[:1], Message(Role.USER, "Begin!")))
    second.work()
    usage = second.done(number).usage
    assert usage.evaluated_tokens < 32 < usage.prompt_tokens // 3


def test_saving_leaves_the_engine_as_it_was(any_model: Path, tmp_path: Path) -> None:
    bench, without = opened(any_model, tmp_path), Bench(any_model)
    story, same = played(bench), played(without)
    held = {number: list(each.tokens) for number, each in bench.worker._sequences._held.items()}
    assert bench.keep("game", story[:-1])
    assert {number: list(each.tokens) for number, each in bench.worker._sequences._held.items()} == held
    assert played(bench, story) == played(without, same)
    assert bench.done(3).usage.evaluated_tokens == without.done(2).usage.evaluated_tokens


def test_nothing_is_written_that_is_already_there_or_almost(llama_file: Path, tmp_path: Path) -> None:
    bench = opened(llama_file, tmp_path)
    story = played(bench)
    assert bench.keep("game", story[:-1])
    assert not bench.keep("game", story[:-1])
    longer = played(bench, (*story[:-1], Message(Role.USER, "go")))
    with_little_new = (*story[:-1], Message(Role.USER, "go"))
    assert not bench.keep("game", with_little_new, last=False)
    assert bench.keep("game", with_little_new)
    assert bench.keep("game", longer[:-1], last=False)


def test_a_state_that_is_worth_less_than_the_saved_one_does_not_replace_it(llama_file: Path, tmp_path: Path) -> None:
    bench = opened(llama_file, tmp_path)
    story = played(bench, played(bench))
    assert bench.keep("game", story[:-1])
    again = opened(llama_file, tmp_path)
    assert not again.keep("game", story[:-1])
    played(again, STORY)
    assert not again.keep("game", story[:-1])


def test_a_state_over_the_limit_is_not_kept(
    llama_file: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    bench = opened(llama_file, tmp_path, limit=1000)
    assert not bench.keep("game", played(bench)[:-1])
    assert "is not kept" in capfd.readouterr().err
    assert snapshots.files(tmp_path) == []


def test_a_state_that_does_not_fit_is_ignored(
    llama_file: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    """Whole by its checksum, and yet not what llama.cpp can read."""
    first = opened(llama_file, tmp_path)
    story = played(first)
    assert first.keep("game", story[:-1])
    (path,) = snapshots.files(tmp_path)
    saved = snapshots.read_head(path)
    reopened(tmp_path, saved.kind, 1 << 24).save("game", saved.tokens, b"\x01\x00\x00\x00 no state")
    second = opened(llama_file, tmp_path)
    assert played(second, story) == played(Bench(llama_file), story)
    assert second.errors() == []
    assert "does not fit" in capfd.readouterr().err


def test_saving_waits_until_the_replies_are_written(llama_file: Path, tmp_path: Path) -> None:
    bench = opened(llama_file, tmp_path)
    story = played(bench)
    number = bench.start(story, back=True)
    rows = [[message.role.value, message.content, message.tokens] for message in story[:-1]]
    for ask in (90, 91):
        bench.worker.handle({"op": "keep", "id": ask, "owner": "game", "messages": rows, "last": True})
    bench.work()
    bench.finish_writing()
    said = [(frame["op"], frame["id"]) for frame in bench.said if frame["op"] in ("done", "answer")]
    assert said[1:] == [("answer", 90), ("done", number), ("answer", 91)]


def test_short_beginnings_are_not_worth_a_file(llama_file: Path, tmp_path: Path) -> None:
    bench = opened(llama_file, tmp_path)
    start = (Message(Role.SYSTEM, "river"), Message(Role.USER, "Start!"))
    played(bench, start)
    assert not bench.keep("opening", start[:1])
