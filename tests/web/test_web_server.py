"""``adventure serve`` as the network sees it."""

from __future__ import annotations

import asyncio
import re
from typing import Any

import psutil
from serving import Served, until_drawn


async def test_the_app_plays_in_a_socket_of_the_own_page(served: Served) -> None:
    async with served.play() as socket:
        await until_drawn(socket, "Stories")
        await socket.send_json(["resize", {"width": 30, "height": 10}])
        await until_drawn(socket, "It needs 40 columns")


async def test_a_foreign_socket_is_refused(served: Served) -> None:
    assert await served.refused(Origin="http://evil.example") == 403
    assert await served.refused(Origin="null") == 403
    assert await served.refused(Host="evil.example") == 403
    assert await served.refused(Host="evil.example", Origin="http://evil.example") == 403


async def test_a_socket_without_the_token_is_refused(served: Served) -> None:
    assert await served.refused("../ws") == 403
    assert await served.refused(f"../{'x' * 43}/ws") == 403
    assert not psutil.Process(served.process.pid).children()


async def test_nothing_is_answered_without_the_token(served: Served) -> None:
    for path in ("/", "/static/js/textual.js", "/favicon.ico"):
        async with served.client.get(served.origin + path) as answer:
            assert answer.status == 403
            assert "complete" in await answer.text()


async def test_the_page_asks_for_nothing_from_elsewhere(served: Served) -> None:
    async with served.client.get(served.address) as answer:
        page = await answer.text()
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    host = served.origin.removeprefix("http://")
    assert set(re.findall(r"\w+://([^/\"']+)", page)) == {host}
    for link in re.findall(r"(?:src|href)=\"([^\":#]+)\"|url\(\"([^\"]+)\"\)", page):
        async with served.client.get(served.address + "".join(link)) as answer:
            assert answer.status == 200


async def test_leaving_the_page_ends_its_app(served: Served) -> None:
    server = psutil.Process(served.process.pid)
    async with served.play() as socket:
        await until_drawn(socket, "Stories")
        assert server.children()
    await _until_gone(server.children())


async def test_ending_the_server_ends_the_apps(served: Served) -> None:
    async with served.play() as socket:
        await until_drawn(socket, "Stories")
        apps = psutil.Process(served.process.pid).children(recursive=True)
        assert await served.end() == 0
    await _until_gone(apps)


async def test_an_app_does_not_outlive_a_killed_server(served: Served) -> None:
    async with served.play() as socket:
        await until_drawn(socket, "Stories")
        apps = psutil.Process(served.process.pid).children(recursive=True)
        served.process.kill()
        await _until_gone(apps)


async def _until_gone(processes: list[Any]) -> None:
    _, alive = await asyncio.to_thread(psutil.wait_procs, processes, 30)
    assert not alive
