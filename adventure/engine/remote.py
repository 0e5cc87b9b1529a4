"""Any OpenAI-compatible server as an engine: llama.cpp's own, Ollama, LM Studio, vLLM, a paid one.

The server tokenizes, so token counts are estimates and the shape of a reply cannot be enforced. The key is read from
``ADVENTURE_API_KEY`` or ``OPENAI_API_KEY``.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Sequence
from typing import Any

import httpx

from adventure.engine.base import Done, EngineInfo, Message, Priority, Reason, Request, Role, Text, Usage
from adventure.engine.generation import TaskGeneration, Traffic
from adventure.engine.sse import ChatStream, Chunk, error_text
from adventure.engine.thinking import ThinkingFilter
from adventure.errors import EngineBusy, EngineDied, EngineError, PromptTooLong
from adventure.text import one_line

_KEYS = ("ADVENTURE_API_KEY", "OPENAI_API_KEY")
_CONTEXT_FIELDS = ("context_length", "max_model_len", "max_context_length", "n_ctx", "n_ctx_train")
_DEFAULT_CONTEXT = 8192
_BYTES_PER_TOKEN = 4
_MESSAGE_TOKENS = 4
_NO_ID = -1
_LARGEST_ANSWER = 1 << 22
_NAMES = {Role.SYSTEM: "system", Role.USER: "user", Role.MODEL: "assistant"}
_ESTIMATES = "Token counts are estimates, because the server does the tokenizing."


class RemoteEngine:
    """``parallel``: how many replies the server may be asked for at once; look-ahead needs more than 1."""

    def __init__(
        self,
        address: str,
        model: str,
        *,
        api_key: str | None = None,
        context_length: int | None = None,
        parallel: int = 1,
        timeout_s: float = 120.0,
    ) -> None:
        self._client = _client(address, api_key, timeout_s)
        self._address = one_line(address, 200)
        self._traffic = Traffic()
        self._closed = False
        self.info = EngineInfo(
            engine="remote",
            model=one_line(model, 80),
            fingerprint=hashlib.sha256(f"{_base(address)}\n{model}".encode()).hexdigest()[:16],
            template="the server's",
            context_length=context_length or _DEFAULT_CONTEXT,
            guarantees_options=False,
            parallel=parallel,
            notes=(_ESTIMATES,) if context_length else (_ESTIMATES, _assumed(context_length)),
        )
        self._model = model

    @classmethod
    async def open(
        cls,
        address: str,
        model: str | None = None,
        *,
        api_key: str | None = None,
        context_length: int | None = None,
        parallel: int = 1,
        timeout_s: float = 120.0,
    ) -> RemoteEngine:
        """Ask the server what it serves and connect to ``model``, by default its first. Raises EngineError."""
        key = api_key or next((os.environ[name] for name in _KEYS if os.environ.get(name)), None)
        async with _client(address, key, timeout_s) as client:
            served = await _served(client, address)
        if not model and not served:
            raise EngineError(f"The server at {one_line(address, 200)} lists no model: name one with --remote-model.")
        chosen = model or next(iter(served))
        context = context_length or served.get(chosen)
        return cls(address, chosen, api_key=key, context_length=context, parallel=parallel, timeout_s=timeout_s)

    async def start(self, request: Request, *, priority: Priority = Priority.FOREGROUND) -> TaskGeneration:
        if self._closed:
            raise EngineError("The engine is closed.")

        async def write(generation: TaskGeneration) -> None:
            await self._write(request, generation)

        return TaskGeneration(self._traffic, priority, write, request.ahead)

    async def count(self, messages: Sequence[Message]) -> list[int]:
        return [_MESSAGE_TOKENS + _estimate(message.content) for message in messages]

    async def render(self, messages: Sequence[Message]) -> list[tuple[int, str]]:
        """What is sent, one JSON message a line; the server's token ids are not known, so each is -1."""
        return [(_NO_ID, json.dumps(message, ensure_ascii=False) + "\n") for message in _sent(messages)]

    async def keep(self, owner: str, messages: Sequence[Message], *, last: bool = False) -> bool:  # noqa: ARG002
        return False

    async def forget(self) -> None:
        """What a server holds is its own affair."""

    async def close(self) -> None:
        self._closed = True
        await self._traffic.cancel_all()
        await self._client.aclose()

    async def _write(self, request: Request, generation: TaskGeneration) -> None:
        prompt = sum(await self.count(request.messages))
        if prompt > self.info.context_length:
            raise PromptTooLong(prompt, self.info.context_length)
        await generation.turn()
        if request.max_tokens == 0:
            generation.put(Done(Reason.COMPLETE, Usage(prompt_tokens=prompt)))
            return
        writing = _Writing(generation, prompt)
        try:
            async with self._client.stream("POST", "chat/completions", json=self._body(request)) as response:
                if response.status_code != httpx.codes.OK:
                    raise self._refusal(response.status_code, await _read_some(response))
                async for data in response.aiter_bytes():
                    await writing.feed(data)
        except httpx.HTTPError as cause:
            raise _broken(cause, self._address) from cause
        writing.end()

    def _body(self, request: Request) -> dict[str, Any]:
        return {
            "model": self._model,
            "messages": _sent(request.messages),
            "max_tokens": request.max_tokens,
            "temperature": request.sampling.temperature,
            "top_p": request.sampling.top_p,
            "seed": request.seed,
            "stream": True,
            "stream_options": {"include_usage": True},
        }

    def _refusal(self, status: int, body: bytes) -> EngineError:
        return _refusal(status, body, self._address, self._model)


class _Writing:
    """One reply on its way from the server to its generation."""

    def __init__(self, generation: TaskGeneration, prompt: int) -> None:
        self._generation = generation
        self._prompt = prompt
        self._stream = ChatStream()
        self._thinking = ThinkingFilter()
        self._finish: str | None = None
        self._reply: int | None = None
        self._bytes = 0
        self._begin = time.monotonic()
        self._first: float | None = None

    async def feed(self, data: bytes) -> None:
        for chunk in self._stream.feed(data):
            self._note(chunk)
            await self._show(self._thinking.feed(chunk.text))

    def _note(self, chunk: Chunk) -> None:
        if chunk.text and self._first is None:
            self._first = time.monotonic()
        self._finish = chunk.finish or self._finish
        self._prompt = self._prompt if chunk.prompt_tokens is None else chunk.prompt_tokens
        self._reply = self._reply if chunk.reply_tokens is None else chunk.reply_tokens
        self._bytes += len(chunk.text.encode("utf-8", "replace"))

    async def _show(self, text: str) -> None:
        if text:
            await self._generation.turn()
            self._generation.put(Text(text))

    def end(self) -> None:
        """The server has closed. Raises EngineDied when it did so before the reply was over."""
        if not self._stream.over and self._finish is None:
            raise EngineDied("The server broke off in the middle of a reply: try again.")
        if held := self._thinking.close():
            self._generation.put(Text(held))
        reason = Reason.LENGTH if self._finish == "length" else Reason.COMPLETE
        self._generation.put(Done(reason, self._usage()))

    def _usage(self) -> Usage:
        first = self._first or time.monotonic()
        return Usage(
            prompt_tokens=self._prompt,
            evaluated_tokens=self._prompt,
            reply_tokens=-(-self._bytes // _BYTES_PER_TOKEN) if self._reply is None else self._reply,
            first_text_s=first - self._begin,
            decode_s=time.monotonic() - first,
        )


def _client(address: str, api_key: str | None, timeout_s: float) -> httpx.AsyncClient:
    headers = {"Authorization": f"Bearer {api_key}"} if api_key else {}
    timeout = httpx.Timeout(timeout_s, connect=min(timeout_s, 10.0))
    try:
        return httpx.AsyncClient(base_url=_base(address), headers=headers, timeout=timeout)
    except (httpx.InvalidURL, UnicodeEncodeError) as cause:
        raise EngineError(
            f"{one_line(address, 200)} is no address of a server, or the key is not plain text."
        ) from cause


def _base(address: str) -> str:
    """``address`` with the path under which the calls are, ``/v1/`` unless it names one."""
    try:
        path = httpx.URL(address).path
    except httpx.InvalidURL as cause:
        raise EngineError(f"{one_line(address, 200)} is no address of a server.") from cause
    return address.rstrip("/") + ("/" if path.strip("/") else "/v1/")


def _sent(messages: Sequence[Message]) -> list[dict[str, str]]:
    return [{"role": _NAMES[message.role], "content": message.content} for message in messages]


def _estimate(text: str) -> int:
    return -(-len(text.encode("utf-8", "replace")) // _BYTES_PER_TOKEN)


def _assumed(context_length: int | None) -> str:
    return f"The server does not say how long its context is; {context_length or _DEFAULT_CONTEXT} tokens are assumed."


async def _served(client: httpx.AsyncClient, address: str) -> dict[str, int | None]:
    """The models of a server, in its order, with the context length where it says so; empty where it lists none."""
    try:
        async with client.stream("GET", "models") as response:
            status, body = response.status_code, await _read_some(response)
    except httpx.HTTPError as cause:
        raise _broken(cause, one_line(address, 200)) from cause
    if status == httpx.codes.NOT_FOUND:
        return {}
    if status != httpx.codes.OK:
        raise _refusal(status, body, one_line(address, 200), None)
    listed = _parsed(body)
    models = listed.get("data") if isinstance(listed, dict) else None
    if not isinstance(models, list):
        raise EngineError(f"The server at {one_line(address, 200)} is not OpenAI-compatible: check the address.")
    return {str(model["id"]): _context(model) for model in models if isinstance(model, dict) and "id" in model}


def _context(model: dict[str, Any]) -> int | None:
    meta = model.get("meta")
    facts = {**(meta if isinstance(meta, dict) else {}), **model}
    found = (facts.get(field) for field in _CONTEXT_FIELDS)
    return next((value for value in found if isinstance(value, int) and value > 0), None)


async def _read_some(response: httpx.Response) -> bytes:
    body = b""
    async for data in response.aiter_bytes():
        body += data
        if len(body) > _LARGEST_ANSWER:
            break
    return body


def _parsed(body: bytes) -> object:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return body.decode("utf-8", "replace")


def _refusal(status: int, body: bytes, address: str, model: str | None) -> EngineError:
    said = error_text(_parsed(body))
    if status in (401, 403):
        return EngineError(f"The server at {address} refuses the key ({said}): set {_KEYS[0]}.")
    if status == 404:
        return EngineError(f"The server at {address} has no model {model!r} ({said}): choose one with --remote-model.")
    if status == 429:
        return EngineBusy(f"The server at {address} has had enough requests for now ({said}): try again later.")
    if status >= 500:
        return EngineError(f"The server at {address} failed with code {status} ({said}): try again.")
    return EngineError(f"The server at {address} refuses the request with code {status}: {said}.")


def _broken(cause: httpx.HTTPError, address: str) -> EngineError:
    if isinstance(cause, httpx.TimeoutException):
        return EngineError(f"The server at {address} did not answer in time: try again.")
    if isinstance(cause, httpx.ConnectError | httpx.UnsupportedProtocol):
        return EngineError(f"There is no server at {address}: start it, or check the address.")
    return EngineDied(f"The connection to the server at {address} broke off: try again.")
