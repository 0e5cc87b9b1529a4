"""A running ``adventure serve`` and what its visitors see."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import aiohttp
import pytest

DEADLINE = 60.0


class Served:
    """A running ``adventure serve`` and what its visitors see."""

    def __init__(self, address: str, process: asyncio.subprocess.Process, client: aiohttp.ClientSession) -> None:
        self.address = address
        self.origin = address[: address.index("/", len("http://"))]
        self.process = process
        self.client = client

    @asynccontextmanager
    async def play(self) -> AsyncIterator[aiohttp.ClientWebSocketResponse]:
        async with self.client.ws_connect(f"{self.address}ws?width=80&height=24", origin=self.origin) as socket:
            yield socket

    async def refused(self, path: str = "ws", **headers: str) -> int:
        """The status that a web socket with these headers is refused with."""
        with pytest.raises(aiohttp.WSServerHandshakeError) as refusal:
            await self.client.ws_connect(self.address + path, headers={"Origin": self.origin} | headers)
        return refusal.value.status

    async def end(self) -> int:
        self.process.terminate()
        return await asyncio.wait_for(self.process.wait(), DEADLINE)


async def until_drawn(socket: aiohttp.ClientWebSocketResponse, wanted: str) -> None:
    """Read until the app has drawn ``wanted``; fails after a minute or at the end."""
    drawn = b""
    async with asyncio.timeout(DEADLINE):
        while wanted.encode() not in drawn:
            drawn += await socket.receive_bytes()
