"""Downloads from a real server on this machine."""

from __future__ import annotations

import hashlib
import io
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from adventure.models import download as module
from adventure.models.download import DownloadError, download

BODY = b"a pack of words " * 5000
LIMIT = 100_000


class Pages(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        page = getattr(self, "page_" + self.path.strip("/").partition("/")[0], None)
        if page is None:
            self.send_error(404)
        else:
            page()

    def _head(self, status: int = 200, **headers: str) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def page_good(self) -> None:
        self._head(Content_Length=str(len(BODY)))
        self.wfile.write(BODY)

    def page_endless(self) -> None:
        self._head()
        try:
            while True:
                self.wfile.write(BODY)
        except OSError:
            self.server.hung_up.set()  # type: ignore[attr-defined]

    def page_short(self) -> None:
        self._head(Content_Length=str(len(BODY) + 1))
        self.wfile.write(BODY)

    def page_gzip(self) -> None:
        """Claims to be packed; what is said of it is what came, unpacked by nobody."""
        self._head(Content_Encoding="gzip", Content_Length=str(len(BODY)))
        self.wfile.write(BODY)

    def page_moved(self) -> None:
        self._head(302, Location="/good")

    def page_loop(self) -> None:
        self._head(302, Location="/loop")

    def page_file(self) -> None:
        self._head(302, Location="file:///etc/passwd")

    def page_nowhere(self) -> None:
        self._head(302, Location="http://[/")

    def page_error(self) -> None:
        self._head(500)

    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[ThreadingHTTPServer]:
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with ThreadingHTTPServer(("127.0.0.1", 0), Pages) as running:
        running.hung_up = threading.Event()  # type: ignore[attr-defined]
        thread = threading.Thread(target=running.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield running
        running.shutdown()
        thread.join()


@pytest.fixture
def address(server: ThreadingHTTPServer) -> str:
    return f"http://127.0.0.1:{server.server_address[1]}"


@pytest.mark.parametrize("page", ["good", "moved", "gzip"])
def test_the_bytes_and_their_checksum(address: str, page: str) -> None:
    sink = io.BytesIO()
    got = download(f"{address}/{page}", sink, limit=LIMIT)
    assert sink.getvalue() == BODY
    assert (got.sha256, got.size) == (hashlib.sha256(BODY).hexdigest(), len(BODY))


@pytest.mark.parametrize(
    ("page", "words"),
    [
        ("missing", "the server answered 404"),
        ("error", "the server answered 500"),
        ("loop", "it moves on and on"),
        ("file", "only http and https addresses are used"),
        ("nowhere", "cannot be downloaded"),
        ("short", "cannot be downloaded"),
    ],
)
def test_what_cannot_be_had_is_one_sentence(address: str, page: str, words: str) -> None:
    with pytest.raises(DownloadError, match=words) as caught:
        download(f"{address}/{page}", io.BytesIO(), limit=LIMIT)
    assert str(caught.value).startswith(f"{address}/{page} cannot be downloaded (")
    assert str(caught.value).endswith(".") and "\n" not in str(caught.value)


def test_no_more_than_the_limit_is_taken(server: ThreadingHTTPServer, address: str) -> None:
    sink = io.BytesIO()
    with pytest.raises(DownloadError, match="larger than 100,000 bytes"):
        download(f"{address}/endless", sink, limit=LIMIT)
    assert len(sink.getvalue()) <= LIMIT
    assert server.hung_up.wait(10)  # type: ignore[attr-defined]


def test_no_longer_than_the_time_is_waited(address: str) -> None:
    with pytest.raises(DownloadError, match="it takes too long"):
        download(f"{address}/endless", io.BytesIO(), limit=10**12, seconds=0)


@pytest.mark.parametrize("address", ["file:///etc/passwd", "ftp://host/x", "data:,x", "https://", "http://[", "x", ""])
def test_other_addresses_are_refused(address: str) -> None:
    with pytest.raises(DownloadError, match="cannot be downloaded"):
        download(address, io.BytesIO(), limit=LIMIT)


def test_a_server_that_is_not_there(server: ThreadingHTTPServer, address: str) -> None:
    server.server_close()
    with pytest.raises(DownloadError, match="check the address and the network"):
        download(f"{address}/good", io.BytesIO(), limit=LIMIT)


def test_https_never_becomes_http(monkeypatch: pytest.MonkeyPatch) -> None:
    import httpx

    client = httpx.Client

    def moving(request: httpx.Request) -> httpx.Response:
        return httpx.Response(302, headers={"Location": "http://example.org/x"}, request=request)

    monkeypatch.setattr(module.httpx, "Client", lambda **how: client(transport=httpx.MockTransport(moving), **how))
    with pytest.raises(DownloadError, match="it moves from https to http"):
        download("https://example.org/x", io.BytesIO(), limit=LIMIT)
