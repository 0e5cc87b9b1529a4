"""Who may come in: a browser whose user was given the address, and no page of another site.

The app in the page can do all that its player can, and a browser lets any site talk to servers on this machine. So:

* The address begins with a random token; without it nothing is answered.
* The ``Host`` asked for must be this server: a foreign name that was made to point here is refused.
* A web socket must say its ``Origin``, and that must be this server's own page; so must any other ``Origin``.
"""

from __future__ import annotations

import ipaddress
import re
import secrets
import socket
from dataclasses import dataclass, field

_HOST = re.compile(r"(?P<name>\[[0-9A-Fa-f:.]+\]|[^\s:/@\[\]]+)(?::(?P<port>[0-9]{1,5}))?")
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})
_EVERYWHERE = frozenset({"", "0.0.0.0", "::"})
_HTTP_PORT = 80


@dataclass(frozen=True, slots=True)
class Guard:
    """Of a server bound to ``host`` (a name or an address) and ``port``."""

    host: str
    port: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)

    def refusal(self, path: str, host: str | None, origin: str | None, *, socket: bool) -> str:
        """Why a request is refused, in one sentence; "" for one that may come in."""
        if host is None or not self._is_ours(host):
            return "This server does not go by that name."
        if not secrets.compare_digest(path[1:].split("/")[0].encode(), self.token.encode()):
            return "The address is not complete: open the whole one that `adventure serve` printed."
        if (socket or origin is not None) and origin != f"http://{host}":
            return "The story can be played from its own page only."
        return ""

    def _is_ours(self, host: str) -> bool:
        said = _HOST.fullmatch(host)
        if said is None or int(said["port"] or _HTTP_PORT) != self.port:
            return False
        name = said["name"].strip("[]").lower()
        if name in _LOOPBACK or name == self.host.lower():
            return True
        return self.host in _EVERYWHERE and (_is_address(name) or name in _own_names())


def is_private(host: str) -> bool:
    """Whether only this machine reaches a server bound to ``host``."""
    return host.lower() == "localhost" or (_is_address(host) and ipaddress.ip_address(host).is_loopback)


def _is_address(name: str) -> bool:
    """An address, unlike a name, cannot be made to point here by others."""
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _own_names() -> set[str]:
    name = socket.gethostname().lower()
    return {name, f"{name}.local"}
