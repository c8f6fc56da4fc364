"""A port on 127.0.0.1 that answers who holds its token, on the background loop, until it is closed or forgotten."""

from __future__ import annotations

import asyncio
import hmac
import logging
import secrets
import weakref
from typing import TYPE_CHECKING

from aiohttp import web

from .. import loop
from .passage import Passage, json_error

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from ..errors import CompatKitError

_ENDING_S = 1.0
_log = logging.getLogger(__name__)
_log.addHandler(logging.NullHandler())  # a stranger who sends garbage to the port is no news for a notebook


class Proxy:
    """An open port. Without the token nobody gets anything: other users of this machine can reach the port, too.

    It belongs to the process that opened it; a forked child may use it, and does not close it.
    """

    def __init__(self, passage: Passage) -> None:
        self.token = secrets.token_urlsafe(24)
        self.port = 0
        self._passage = passage
        self._on: asyncio.AbstractEventLoop | None = None
        self._end: _Open | None = None

    async def open(self) -> None:
        """Listen on a free port."""
        self._on = asyncio.get_running_loop()
        server = web.Server(_guarded(self._passage, self.token), handler_cancellation=True, access_log=None, logger=_log)
        listener = await self._on.create_server(server, "127.0.0.1", 0)
        self.port = listener.sockets[0].getsockname()[1]
        self._end = _Open(listener, server)
        weakref.finalize(self, _dispose, self._end, self._on).atexit = False
        loop.keep(self)

    async def aclose(self) -> None:
        """Close the port and all its connections; what is asked behind it is cancelled."""
        if self._end is not None and self._on is asyncio.get_running_loop():
            await self._end.aclose()

    def reason(self, request_id: str | None) -> CompatKitError | None:
        """Why the backend behind could not be asked for that request, None if it could."""
        return self._passage.failures.pop(request_id or "", None)


class _Open:
    """What is open, known to the loop; so the Proxy itself can be forgotten."""

    def __init__(self, listener: asyncio.Server, server: web.Server) -> None:
        self._listener = listener
        self._server = server

    async def aclose(self) -> None:
        """Close it; again does nothing."""
        self._listener.close()
        for connection in self._server.connections:
            if connection.transport is not None:
                connection.transport.abort()  # which cancels what is being answered
        await self._server.shutdown(_ENDING_S)


def _dispose(end: _Open, on: asyncio.AbstractEventLoop) -> None:
    loop.start(end.aclose(), on)


def _guarded(passage: Passage, token: str) -> Callable[[web.BaseRequest], Awaitable[web.StreamResponse]]:
    """The handler of all requests. The token is compared in a time that tells nothing about it."""
    wanted = f"Bearer {token}".encode()

    async def answer(request: web.BaseRequest) -> web.StreamResponse:
        given = request.headers.get("authorization", "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, wanted):
            return json_error(401, "This port answers only the backend that opened it", "authentication_error")
        return await passage.answer(request)

    return answer
