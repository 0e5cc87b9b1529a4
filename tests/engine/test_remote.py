from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from chat_server import ChatServer, chat_server

from adventure.engine.base import Done, Event, Message, Reason, Request, Role, Sampling, Text
from adventure.engine.remote import RemoteEngine
from adventure.engine.sse import ChatStream
from adventure.errors import EngineBusy, EngineDied, EngineError, PromptTooLong

GAME = (
    Message(Role.SYSTEM, "Tell."),
    Message(Role.USER, "Start!"),
    Message(Role.MODEL, "Dark.", (1, 2)),
    Message(Role.USER, "Look"),
)
ASK = Request(GAME, seed=7, sampling=Sampling(temperature=0.5, top_p=0.9), max_tokens=99)


@pytest.fixture
async def server() -> AsyncIterator[ChatServer]:
    async with chat_server(lambda _: ["It is ", "dark.", "\n- Wait"]) as serving:
        yield serving


@pytest.fixture
async def engine(server: ChatServer) -> AsyncIterator[RemoteEngine]:
    opened = await RemoteEngine.open(server.address, timeout_s=5)
    yield opened
    await opened.close()


async def read(engine: RemoteEngine, request: Request = ASK) -> list[Event]:
    return [event async for event in await engine.start(request)]


async def test_a_reply_streams_and_the_request_says_what_was_asked(server: ChatServer, engine: RemoteEngine) -> None:
    *texts, done = await read(engine)
    assert texts == [Text("It is "), Text("dark."), Text("\n- Wait")]
    assert isinstance(done, Done)
    assert (done.reason, done.usage.prompt_tokens, done.usage.reply_tokens) == (Reason.COMPLETE, 12, 5)
    (sent,) = server.requests
    assert [(message["role"], message["content"]) for message in sent["messages"]] == [
        ("system", "Tell."),
        ("user", "Start!"),
        ("assistant", "Dark."),
        ("user", "Look"),
    ]
    wanted = {"model": "tale", "seed": 7, "temperature": 0.5, "top_p": 0.9, "max_tokens": 99, "stream": True}
    assert wanted.items() <= sent.items()


async def test_opening_asks_for_models_and_context(server: ChatServer, engine: RemoteEngine) -> None:
    assert (engine.info.model, engine.info.context_length) == ("tale", 4096)
    assert not engine.info.guarantees_options
    assert any("estimates" in note for note in engine.info.notes)
    server.models = {"data": [{"id": "a"}, {"id": "b", "meta": {"n_ctx_train": 2048}}]}
    other = await RemoteEngine.open(server.address + "/v1/", "b")
    unsaid = await RemoteEngine.open(server.address)
    assert (other.info.model, other.info.context_length) == ("b", 2048)
    assert (unsaid.info.model, len(unsaid.info.notes)) == ("a", 2)
    assert other.info.fingerprint != unsaid.info.fingerprint
    await other.close()
    await unsaid.close()


async def test_the_key_comes_from_the_environment(server: ChatServer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "second")
    monkeypatch.setenv("ADVENTURE_API_KEY", "first")
    engine = await RemoteEngine.open(server.address)
    await read(engine)
    await engine.close()
    assert all("authorization: bearer first" in head.lower() for head in server.headers)


@pytest.mark.parametrize(
    ("status", "kind", "words"),
    [
        (401, EngineError, "ADVENTURE_API_KEY"),
        (404, EngineError, "no model 'tale'"),
        (429, EngineBusy, "try again later"),
        (503, EngineError, "failed with code 503"),
        (400, EngineError, "refuses the request with code 400: no such luck"),
    ],
)
async def test_refusals_are_one_sentence(
    server: ChatServer, engine: RemoteEngine, status: int, kind: type[EngineError], words: str
) -> None:
    server.status = status
    with pytest.raises(kind, match=words) as caught:
        await read(engine)
    assert "no such luck" in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        (b"data: {nonsense\n\n", EngineError, "not OpenAI-compatible"),
        (b"data: [1, 2]\n\n", EngineError, "not OpenAI-compatible"),
        (b'data: {"choices": [3]}\n\n', EngineError, "not OpenAI-compatible"),
        (b"<html>Hello</html>", EngineDied, "broke off"),
        (b'data: {"choices": [{"delta": {"content": "It"}}]}\n\n', EngineDied, "broke off"),
        (b'data: {"error": {"message": "out of\\nmemory"}}\n\n', EngineError, "gave up: out of memory"),
        (b"data: " + b"x" * 1_100_000, EngineError, "line without an end"),
    ],
)
async def test_streams_that_are_none(
    server: ChatServer, engine: RemoteEngine, body: bytes, kind: type[EngineError], words: str
) -> None:
    server.body = body
    with pytest.raises(kind, match=words):
        await read(engine)


async def test_no_server_and_no_address() -> None:
    with pytest.raises(EngineError, match="There is no server at"):
        await RemoteEngine.open("http://127.0.0.1:9")
    for address in ("http://[", "ftp://x", "http://\x1b]0;x"):
        with pytest.raises(EngineError) as caught:
            await RemoteEngine.open(address)
        assert "\x1b" not in str(caught.value)


async def test_a_list_that_is_none_and_an_empty_one(server: ChatServer) -> None:
    server.models = ["surprise"]
    with pytest.raises(EngineError, match="not OpenAI-compatible"):
        await RemoteEngine.open(server.address)
    server.models = {"data": []}
    with pytest.raises(EngineError, match="--remote-model"):
        await RemoteEngine.open(server.address)


async def test_a_server_that_says_nothing_is_given_up(server: ChatServer) -> None:
    server.gate = asyncio.Event()
    engine = await RemoteEngine.open(server.address, timeout_s=0.2)
    with pytest.raises(EngineError, match="did not answer in time"):
        await read(engine)
    await engine.close()


async def test_cancelling_closes_the_connection(server: ChatServer, engine: RemoteEngine) -> None:
    server.gate = asyncio.Event()
    generation = await engine.start(ASK)
    events = aiter(generation)
    assert await anext(events) == Text("It is ")
    await generation.cancel()
    await asyncio.wait_for(server.left.wait(), 5)
    assert [event async for event in events] == [Done(Reason.CANCELLED)]


async def test_thinking_is_left_out(server: ChatServer, engine: RemoteEngine) -> None:
    server.reply = lambda _: ["<thi", "nk>\n- a\n", "</think>\n\nDark", "."]
    *texts, _ = await read(engine)
    assert texts == [Text("Dark"), Text(".")]


async def test_a_prompt_that_cannot_fit_is_not_sent(server: ChatServer, engine: RemoteEngine) -> None:
    with pytest.raises(PromptTooLong):
        await read(engine, Request((Message(Role.USER, "x" * 20_000),)))
    assert not server.requests


async def test_count_and_render(engine: RemoteEngine) -> None:
    counts = await engine.count([Message(Role.USER, "x" * 400), Message(Role.USER, "")])
    assert 90 < counts[0] < 120
    assert counts[1] > 0
    (_, first), *_ = await engine.render(GAME)
    assert first == '{"role": "system", "content": "Tell."}\n'


def test_the_body_may_be_cut_anywhere() -> None:
    body = (
        ': hello\r\ndata: {"choices": [{"delta": {"content": "caf\u00e9 \\ud83d"}}]}\r\n\r\n'
        'data: {"choices": [{"delta": {"content": "\\ude00!\\ud800"}}]}\n\n'
        'data: {"choices": [{"delta": {"reasoning_content": "hm"}, "finish_reason": "length"}]}\n\ndata: [DONE]\n\n'
        'data: {"choices": [{"delta": {"content": "too late"}}]}\n\n'
    ).encode()
    for size in (1, 2, 3, 5, 8, 64, len(body)):
        stream = ChatStream()
        chunks = [chunk for at in range(0, len(body), size) for chunk in stream.feed(body[at : at + size])]
        assert "".join(chunk.text for chunk in chunks) == "café 😀!"
        assert [chunk.finish for chunk in chunks if chunk.finish] == ["length"]
        assert stream.over
