from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from running import Result

Adventure = Callable[..., Result]


def test_the_bundled_model_is_ready_to_play(adventure: Adventure, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ADVENTURE_MODEL")
    result = adventure("doctor", "--json")
    found = json.loads(result.out)
    assert result.code == 0 and found["ready"] and not found["problems"]
    assert found["model"]["name"] == "Lantern"
    assert found["engine"]["options"] == "guaranteed"
    assert found["engine"]["processor"]
    assert found["folders"]["saves"] == str(home / "saves")


def test_what_is_missing_is_said_and_the_rest_is_still_shown(adventure: Adventure, tmp_path: Path) -> None:
    result = adventure("doctor", "-m", tmp_path / "none.gguf")
    assert result.code == 1
    assert "Not ready:" in result.out and "none.gguf" in result.out
    assert "textual" in result.out


def test_the_prompt_is_the_cards_own_form(adventure: Adventure, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ADVENTURE_MODEL")
    result = adventure("prompt", "classic")
    assert result.code == 0
    assert result.out == (
        "<|system|>This is a text adventure game. Describe the scenario to the user and give him three options to pick "
        "from on each turn.<|user|>Start!<|model|>\n"
    )


def test_tokens_of_the_prompt_spell_the_prompt(adventure: Adventure, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("ADVENTURE_MODEL")
    text = adventure("prompt", "lighthouse").out.rstrip("\n")
    tokens = json.loads(adventure("prompt", "lighthouse", "--json").out)
    assert "".join(token["piece"] for token in tokens) == text
    assert "[Author's note: Keep the sea close." in text
