"""Who may come in."""

from __future__ import annotations

import pytest

from adventure.web.guard import Guard, is_private

TOKEN = "a-token"
HERE = Guard("127.0.0.1", 8000, TOKEN)
EVERYWHERE = Guard("0.0.0.0", 8000, TOKEN)
HOST = "127.0.0.1:8000"


def refused(guard: Guard, host: str | None, origin: str | None = "same", path: str = "/a-token/ws") -> str:
    return guard.refusal(path, host, f"http://{host}" if origin == "same" else origin, socket=path.endswith("/ws"))


@pytest.mark.parametrize("host", [HOST, "localhost:8000", "LocalHost:8000", "[::1]:8000"])
def test_this_machine_comes_in_by_its_names(host: str) -> None:
    assert refused(HERE, host) == ""


@pytest.mark.parametrize(
    "host",
    [
        *(None, "", "evil.example:8000", "127.0.0.1:8001", "127.0.0.1", "localhost.evil.example:8000", "[::1"),
        *("127.0.0.1:8000@evil.example", "evil.example/127.0.0.1:8000", "127.0.0.1:8000:8000", " localhost:8000"),
        "192.0.2.7:8000",
    ],
)
def test_another_host_is_refused(host: str | None) -> None:
    assert "name" in refused(HERE, host)


@pytest.mark.parametrize(
    "origin",
    [
        *(None, "null", "http://evil.example", "https://127.0.0.1:8000", "http://127.0.0.1", "http://127.0.0.1:8001"),
        *("http://localhost:8000", "http://127.0.0.1:8000.evil.example", "http://127.0.0.1:8000/"),
    ],
)
def test_a_socket_of_another_origin_is_refused(origin: str | None) -> None:
    assert "own page" in refused(HERE, HOST, origin)


def test_a_page_needs_no_origin_but_a_foreign_one_is_refused() -> None:
    assert refused(HERE, HOST, None, "/a-token/") == ""
    assert "own page" in refused(HERE, HOST, "http://evil.example", "/a-token/")


@pytest.mark.parametrize("path", ["/", "*", "", "/ws", "/a-toke/ws", "/a-token2/ws", "//a-token/ws", "/static/a-token"])
def test_without_the_token_nothing_is_answered(path: str) -> None:
    assert "address" in refused(HERE, HOST, path=path)


def test_a_server_for_every_address_is_asked_for_by_address_or_own_name() -> None:
    for host in ("192.0.2.7:8000", "[2001:db8::7]:8000", "localhost:8000"):
        assert refused(EVERYWHERE, host) == ""
    assert "name" in refused(EVERYWHERE, "evil.example:8000")


def test_a_server_on_the_usual_port_is_asked_for_without_it() -> None:
    assert refused(Guard("127.0.0.1", 80, TOKEN), "localhost") == ""


def test_tokens_are_random_long_and_not_shown() -> None:
    one, other = Guard("localhost", 1), Guard("localhost", 1)
    assert one.token != other.token and len(one.token) >= 43
    assert one.token not in repr(one)


@pytest.mark.parametrize(
    ("host", "private"),
    [("127.0.0.1", True), ("::1", True), ("localhost", True), ("0.0.0.0", False), ("192.0.2.7", False), ("box", False)],
)
def test_what_only_this_machine_reaches(host: str, private: bool) -> None:
    assert is_private(host) is private
