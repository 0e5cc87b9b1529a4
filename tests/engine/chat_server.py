"""A small OpenAI-compatible server on a local port, for the tests of whatever speaks to one."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

Reply = Callable[[dict[str, Any]], Sequence[str]]
"""Body of the request -> the deltas of the reply."""


@dataclass
class ChatServer:
    reply: Reply
    models: object = field(default_factory=lambda: {"data": [{"id": "tale", "max_model_len": 4096}]})
    status: int = 200
    body: bytes | None = None
    """Sent in place of a reply."""
    requests: list[dict[str, Any]] = field(default_factory=list)
    headers: list[str] = field(default_factory=list)
    gate: asyncio.Event | None = None
    """Where every reply stands still before its second delta."""
    held: asyncio.Event = field(default_factory=asyncio.Event)
    left: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when a client went away in the middle of a reply."""
    address: str = ""

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await self._answer(reader, writer)
        except (ConnectionError, asyncio.IncompleteReadError):
            self.left.set()
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        self.headers.append(head)
        length = next((line for line in head.lower().split("\r\n") if line.startswith("content-length:")), ":0")
        sent = await reader.readexactly(int(length.partition(":")[2]))
        if " /v1/models " in head:
            self._head(writer, self.status, json.dumps(self.models).encode())
            return
        self.requests.append(json.loads(sent))
        if self.body is not None or self.status != 200:
            self._head(writer, self.status, self.body or b'{"error": {"message": "no such luck"}}')
            return
        self._head(writer, 200, b"")
        for number, delta in enumerate(self.reply(self.requests[-1])):
            if number == 1 and self.gate is not None:
                await self._hold(reader, self.gate)
            await self._event(writer, {"choices": [{"delta": {"content": delta}}]})
        await self._event(writer, {"choices": [{"delta": {}, "finish_reason": "stop"}]})
        await self._event(writer, {"choices": [], "usage": {"prompt_tokens": 12, "completion_tokens": 5}})
        writer.write(b"data: [DONE]\n\n")

    async def _hold(self, reader: asyncio.StreamReader, gate: asyncio.Event) -> None:
        self.held.set()
        waits = [asyncio.create_task(gate.wait()), asyncio.create_task(reader.read(1))]
        done, pending = await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        for task in pending:
            task.cancel()
        if waits[1] in done:
            raise ConnectionResetError

    def _head(self, writer: asyncio.StreamWriter, status: int, body: bytes) -> None:
        writer.write(f"HTTP/1.1 {status} X\r\nConnection: close\r\n\r\n".encode() + body)

    async def _event(self, writer: asyncio.StreamWriter, event: dict[str, Any]) -> None:
        writer.write(b"data: " + json.dumps(event).encode() + b"\n\n")
        await writer.drain()


@asynccontextmanager
async def chat_server(reply: Reply) -> AsyncIterator[ChatServer]:
    chat = ChatServer(reply)
    listening = await asyncio.start_server(chat.serve, "127.0.0.1", 0)
    chat.address = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    async with listening:
        yield chat
