"""Downloads with every limit set: schemes, redirects, bytes and time."""

from __future__ import annotations

import hashlib
import time
from dataclasses import dataclass
from typing import BinaryIO
from urllib.parse import urlsplit

import httpx

from adventure.errors import StorageError
from adventure.text import one_line

MAX_REDIRECTS = 5
_PATIENCE = 30
"""Seconds without a byte."""
_SCHEMES = ("http", "https")


@dataclass(frozen=True, slots=True)
class Downloaded:
    sha256: str
    """Of the bytes that came, in hexadecimal."""
    size: int


class DownloadError(StorageError):
    """Nothing of use was downloaded. One sentence with the address, the cause and what to do."""


def download(address: str, sink: BinaryIO, *, limit: int, seconds: float = 300) -> Downloaded:
    """Write what lies at ``address`` to ``sink``: at most ``limit`` bytes, within ``seconds`` in all.

    A page that moves from https to http is not followed. Raises :class:`DownloadError`.
    """
    deadline = time.monotonic() + seconds
    try:
        with httpx.Client(timeout=_PATIENCE, headers={"Accept-Encoding": "identity"}) as client:
            response = _opened(client, address)
            try:
                return _taken(response, sink, limit, deadline)
            finally:
                response.close()
    except (httpx.HTTPError, httpx.InvalidURL, ValueError) as error:
        cause = one_line(str(error), 120) or type(error).__name__
        raise _failed(address, f"({cause}); check the address and the network") from error


def _opened(client: httpx.Client, address: str) -> httpx.Response:
    request = client.build_request("GET", address)
    for _ in range(MAX_REDIRECTS + 1):
        _check(request.url, address)
        response = client.send(request, stream=True)
        if response.next_request is None:
            if response.status_code != 200:
                response.close()
                raise _failed(address, f"(the server answered {response.status_code}); check the address")
            return response
        response.close()
        request = response.next_request
    raise _failed(address, "(it moves on and on); use the address it leads to")


def _check(url: httpx.URL, address: str) -> None:
    if url.scheme not in _SCHEMES or not url.host:
        raise _failed(address, "(only http and https addresses are used); correct it")
    if url.scheme == "http" and urlsplit(address).scheme.lower() == "https":
        raise _failed(address, "(it moves from https to http, where anyone could change it); use another address")


def _taken(response: httpx.Response, sink: BinaryIO, limit: int, deadline: float) -> Downloaded:
    address = str(response.request.url)
    digest = hashlib.sha256()
    size = 0
    for piece in response.iter_raw():
        size += len(piece)
        if size > limit:
            raise _failed(address, f"(it is larger than {limit:,} bytes); use a smaller file")
        if time.monotonic() > deadline:
            raise _failed(address, "(it takes too long); try again later")
        digest.update(piece)
        sink.write(piece)
    return Downloaded(digest.hexdigest(), size)


def _failed(address: str, why: str) -> DownloadError:
    return DownloadError(f"{one_line(address, 200)} cannot be downloaded {why}.")
