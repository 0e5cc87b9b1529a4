"""textual-serve behind the guard: one page, one web socket, one process of the app for each of them.

Nothing is fetched from another host: fonts and scripts come from textual-serve's own files, and the page's policy
forbids the rest. Its sandbox keeps a link that somebody wrote into a story from opening.
"""

from __future__ import annotations

import asyncio
import shlex
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from importlib.resources import files
from string import Template

from aiohttp import web
from aiohttp.typedefs import Handler, Middleware
from textual_serve.server import Server, to_int

from adventure.errors import ServeError
from adventure.web.guard import Guard

_FONT_SIZES = range(8, 49)
_USUAL_FONT = 16
_CLOSE_S = 10.0
"""Seconds that open pages have to end when the server does."""
_HEADERS = {
    "Cache-Control": "no-store",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self'; img-src data:; "
    "connect-src ws://{host}; frame-ancestors 'none'; form-action 'none'; base-uri 'none'; "
    "sandbox allow-scripts allow-same-origin"
)


class BookServer(Server):
    """Runs ``command`` for every page that is opened."""

    def __init__(self, command: Sequence[str], guard: Guard) -> None:
        join = subprocess.list2cmdline if sys.platform == "win32" else shlex.join
        super().__init__(join(command), guard.host, guard.port)
        self._guard = guard
        own = files("adventure.web")
        self._page = Template(own.joinpath("page.html").read_text(encoding="utf-8"))
        self._script = own.joinpath("page.js").read_text(encoding="utf-8")
        self._playing: set[asyncio.Task[object]] = set()

    def application(self) -> web.Application:
        root = f"/{self._guard.token}"
        app = web.Application(middlewares=[_watched(self._guard)])
        app.router.add_get(f"{root}/", self._show_page)
        app.router.add_get(f"{root}/page.js", self._show_script)
        app.router.add_get(f"{root}/ws", self._play)
        app.router.add_static(f"{root}/static", self.statics_path)
        app.on_response_prepare.append(_protect)
        app.on_shutdown.append(self._end_games)
        return app

    async def _show_page(self, request: web.Request) -> web.Response:
        size = to_int(request.query.get("fontsize", ""), _USUAL_FONT)
        values = {
            "font_size": size if size in _FONT_SIZES else _USUAL_FONT,
            "socket": f"ws://{request.host}/{self._guard.token}/ws",
        }
        return web.Response(text=self._page.substitute(values), content_type="text/html")

    async def _show_script(self, _: web.Request) -> web.Response:
        return web.Response(text=self._script, content_type="text/javascript")

    async def _play(self, request: web.Request) -> web.StreamResponse:
        task = asyncio.current_task()
        assert task is not None
        self._playing.add(task)
        try:
            answer: web.StreamResponse = await self.handle_websocket(request)
            return answer
        finally:
            self._playing.discard(task)

    async def _end_games(self, _: web.Application) -> None:
        for task in self._playing:
            task.cancel()
        if self._playing:
            await asyncio.wait(self._playing, timeout=_CLOSE_S)


def _watched(guard: Guard) -> Middleware:
    @web.middleware
    async def let_in(request: web.Request, handler: Handler) -> web.StreamResponse:
        said = request.headers
        is_socket = "Upgrade" in said or request.path.endswith("/ws")
        reason = guard.refusal(request.path, said.get("Host"), said.get("Origin"), socket=is_socket)
        if reason:
            raise web.HTTPForbidden(text=reason + "\n")
        return await handler(request)

    return let_in


async def _protect(request: web.Request, response: web.StreamResponse) -> None:
    response.headers.update(_HEADERS)
    if response.status == 200:
        response.headers["Content-Security-Policy"] = _POLICY.format(host=request.host)


@asynccontextmanager
async def serving(command: Sequence[str], host: str, port: int) -> AsyncIterator[str]:
    """Serve ``command`` while the context lasts; gives the address to open. Port 0 takes a free one.

    Raises ``ServeError`` when the place cannot be had.
    """
    listener = _bound(host, port)
    guard = Guard(host, listener.getsockname()[1])
    runner = web.AppRunner(BookServer(command, guard).application(), access_log=None, shutdown_timeout=1)
    await runner.setup()
    try:
        await web.SockSite(runner, listener).start()
        yield f"http://{_spoken(host)}:{guard.port}/{guard.token}/"
    finally:
        await runner.cleanup()


def _bound(host: str, port: int) -> socket.socket:
    try:
        return socket.create_server((host, port), family=socket.AF_INET6 if ":" in host else socket.AF_INET)
    except (OSError, UnicodeError) as error:
        reason = getattr(error, "strerror", None) or error
        raise ServeError(f"Nothing can be served at {host} port {port} ({reason}): try another --port.") from error


def _spoken(host: str) -> str:
    """``host`` as it stands in an address that opens on this machine."""
    name = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)
    return f"[{name}]" if ":" in name else name
