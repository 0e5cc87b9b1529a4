"""``adventure serve`` before it serves."""

from __future__ import annotations

import importlib.util
import socket
from collections.abc import Callable

import pytest
from running import Result

from adventure.cli import serve


def test_a_missing_extra_is_one_sentence_with_the_command(
    adventure: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "textual_serve" else found(name))
    result = adventure("serve")
    assert result.code == 1
    assert not result.out and "pip install 'adventure[web]'" in result.err
    assert len(result.err.strip().splitlines()) == 1


def test_what_every_page_would_fail_at_is_said_at_once(adventure: Callable[..., Result]) -> None:
    for call, code, said in (
        (("serve", "no-such-story"), 2, "no-such-story"),
        (("serve", "-m", "missing.gguf"), 1, "missing.gguf"),
        (("serve", "--temperature", "9"), 2, "temperature"),
    ):
        result = adventure(*call)
        assert result.code == code and said in result.err
        assert "Traceback" not in result.err and not result.out


def test_a_taken_port_is_one_sentence(adventure: Callable[..., Result]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        result = adventure("serve", "--port", str(taken.getsockname()[1]))
    assert result.code == 1 and "--port" in result.err and result.is_one_sentence()


def test_options_and_scenario_pass_on_to_each_page() -> None:
    flags = dict.fromkeys(serve.FLAG_NAMES) | {"model": "-odd name.gguf", "gpu_layers": -1, "look_ahead": "off"}
    *_, play, one, two, three, end, scenario = serve._play_command("--story", flags)
    assert (play, one, two, three) == ("play", "--model=-odd name.gguf", "--gpu-layers=-1", "--look-ahead=off")
    assert (end, scenario) == ("--", "--story")
