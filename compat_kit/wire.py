"""The httpx2 client that `openai` is given: requests go out by aiohttp, and it is known when.

httpx2's own transport costs several times as much for each read that wakes the client up, and neither it nor openai's
aiohttp transport tells when a request was really written: waiting for a connection would count as the server's time.
Heavy imports on top, so this file is imported where it is first needed.
"""

from __future__ import annotations

import asyncio
import time
import weakref
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, Any

import aiohttp
import httpx2

from . import kinds
from .errors import ConfigurationError
from .stamps import Exchange, StampedSocket, begin_exchange

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable
    from types import SimpleNamespace

MAX_READ_BYTES = 32 * 1024
"""The most that one read takes: a longer one would keep the loop from the other streams."""

_REFUSAL_BYTES = 1024 * 1024
"""The most that is read of a body that explains a refusal, as it came over the wire."""

_LARGE_BYTES = 1024 * 1024  # above it aiohttp warns of bytes: they would be sent in one go

_PATIENCE = 1.2
"""By how much a limit is stretched that aiohttp has one for too: it rounds up to a whole second, and its words are the better."""

_LEAVERS = tuple(start for kind in kinds.KINDS if kind.leaves_after_stream for name, start in kind.headers if name == "server")
_MAX_CONNECTIONS = 1000  # as openai's own clients
_IDLE_S = 4.0
"""How long a connection is kept that nobody uses, in seconds. llama.cpp, uvicorn and Node close it after 5 s: a request that is
sent in that moment is lost, and has to be sent again."""


class Client(httpx2.AsyncClient):
    """An httpx2 client over aiohttp, with proxies and certificates found as httpx2 finds them.

    Responses carry in `extensions`: "sent_s" and "headers_s", when the request was written and when the status and the
    headers came, by `time.perf_counter`; and "body", the `Body`.
    """

    # The two places where httpx2 makes a transport; openai's aiohttp client hooks in at the same.
    def _init_transport(self, verify: Any = True, *_: Any, trust_env: bool = True, **how: Any) -> httpx2.AsyncBaseTransport:
        return how.get("transport") or _Transport(verify, trust_env, None)

    def _init_proxy_transport(
        self, proxy: httpx2.Proxy, verify: Any = True, *_: Any, trust_env: bool = True, **__: Any
    ) -> httpx2.AsyncBaseTransport:
        return _Transport(verify, trust_env, proxy)


class Body(httpx2.AsyncByteStream):
    """The body of an answer, as it comes over the wire. `next` is the quick way to it where nothing is compressed.

    `arrived_s` tells when what was read last had come in, by `time.perf_counter`.
    """

    def __init__(self, response: aiohttp.ClientResponse, exchange: Exchange, limit_s: float | None = None) -> None:
        self._response = response
        self._limit_s = limit_s
        self.arrived_s = exchange.arrived_s
        self.next = partial(response.content.read, MAX_READ_BYTES)
        self.is_plain = response.headers.get("content-encoding", "identity") == "identity"
        _watch(self, response)
        if _is_last(response) and response.connection is not None and response.connection.protocol is not None:
            response.connection.protocol.force_close()  # a request sent before the server is seen to leave would be lost

    def connection_closed(self) -> None:
        """End the reading of a body that is not complete. aiohttp leaves its reader waiting where the framing was broken."""
        content = self._response.content
        if not content.is_eof() and content.exception() is None:
            content.set_exception(aiohttp.ClientPayloadError("the connection was closed in the middle of the body"))

    def rest(self) -> bytes:
        """What had come before the connection broke and was not read; aiohttp keeps that to itself from then on."""
        content = self._response.content
        broken: Any = content.exception()
        if broken is None or not self.is_plain:
            return b""
        nothing: Any = None
        content.set_exception(nothing)
        try:
            return content.read_nowait()
        finally:
            content.set_exception(broken)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        is_refusal, count = self._limit_s is not None and not self._response.ok, 0
        while data := await (self._in_time() if is_refusal else self.next()):
            yield data
            count += len(data)
            if is_refusal and count >= _REFUSAL_BYTES:
                return

    async def _in_time(self) -> bytes:
        """The next bytes, b"" where they do not come: openai reads refusals by itself, and their status tells the most."""
        try:
            async with asyncio.timeout(self._limit_s):
                return await self.next()
        except TimeoutError:
            return b""

    async def aclose(self) -> None:
        """Hand the connection back, or close it if there is more to come."""
        self._response.release()
        await self._response.wait_for_close()


class _Transport(httpx2.AsyncBaseTransport):
    """Requests of httpx2, by an aiohttp session that is made at the first."""

    def __init__(self, verify: Any, trust_env: bool, proxy: httpx2.Proxy | None) -> None:
        self._ssl = httpx2.create_ssl_context(verify=verify, trust_env=trust_env)
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The response with its body still to be read. Raises what aiohttp raises."""
        exchange, limits_s = begin_exchange(), request.extensions.get("timeout", {})
        asked = self._opened().request(
            request.method,
            _whole_url(request),
            data=_payload(await request.aread()),
            allow_redirects=False,
            timeout=_timeout(limits_s),
            server_hostname=request.extensions.get("sni_hostname"),
            trace_request_ctx=exchange,
            **self._by_proxy(request),
        )
        response = await _while_it_moves(asked, exchange, limits_s.get("read"))
        _stop_timer(response)
        times = {"sent_s": exchange.sent_s, "headers_s": exchange.arrived_s()}
        return httpx2.Response(
            response.status,
            headers=response.raw_headers,
            stream=(body := Body(response, exchange, limits_s.get("read"))),
            request=request,
            extensions={"reason_phrase": (response.reason or "").encode(), "body": body, **times},
        )

    def _by_proxy(self, request: httpx2.Request) -> dict[str, Any]:
        """The headers to send, and the proxy. A request that is not tunnelled shows its own headers to the proxy."""
        headers = request.headers.multi_items()
        if self._proxy is None:
            return {"headers": headers}
        if self._proxy.url.scheme not in ("http", "https"):  # aiohttp would speak HTTP to it
            raise ConfigurationError(
                f"The environment names a {self._proxy.url.scheme} proxy for {request.url.host}, and only http and https "
                f"proxies can be used. Put the host into NO_PROXY, or an http proxy into {request.url.scheme.upper()}_PROXY."
            )
        shown = dict(self._proxy.headers)
        if self._proxy.auth:
            shown["proxy-authorization"] = aiohttp.encode_basic_auth(*self._proxy.auth)
        if request.url.scheme == "http":
            headers += shown.items()
        return {"headers": headers, "proxy": str(self._proxy.url), "proxy_headers": shown}

    def _opened(self) -> aiohttp.ClientSession:
        if self._session is None:
            trace = aiohttp.TraceConfig()
            # For loops that send past the socket, as on Windows. Both come just before the bytes go out.
            trace.on_request_headers_sent.append(_stamp)
            trace.on_request_chunk_sent.append(_stamp)
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(
                    limit=_MAX_CONNECTIONS, ssl=self._ssl, keepalive_timeout=_IDLE_S, socket_factory=StampedSocket.of
                ),
                cookie_jar=aiohttp.DummyCookieJar(),  # httpx2 keeps them
                auto_decompress=False,  # httpx2 does it
                trace_configs=[trace],
            )
            self._session._retry_connection = False  # no retry but our own, which the policy knows of
        return self._session

    async def aclose(self) -> None:
        """Close all connections."""
        if self._session is not None:
            await self._session.close()


def _is_last(response: aiohttp.ClientResponse) -> bool:
    """Whether the server closes the connection after this answer, although it does not say so."""
    is_stream = response.content_type == "text/event-stream"
    return is_stream and response.headers.get("server", "").startswith(_LEAVERS)


def hide_query(request: httpx2.Request) -> None:
    """Take the query, which may hold a key, out of the URL until the request is written: httpx2 logs every URL."""
    if request.url.query:
        request.extensions["query"] = request.url.query
        request.url = request.url.copy_with(query=None)


# The bodies that come over each connection, while anybody reads them.
_bodies: weakref.WeakKeyDictionary[Any, weakref.WeakSet[Body]] = weakref.WeakKeyDictionary()


def _watch(body: Body, response: aiohttp.ClientResponse) -> None:
    """Tell a body when its connection is closed; there is one callback for each connection, however many answers it brings."""
    protocol = None if response.connection is None else response.connection.protocol
    if protocol is None or protocol.closed is None:  # all has come already
        return
    if protocol not in _bodies:
        bodies = _bodies[protocol] = weakref.WeakSet()
        protocol.closed.add_done_callback(partial(_tell, bodies))
    _bodies[protocol].add(body)


def _tell(bodies: weakref.WeakSet[Body], closed: asyncio.Future[None]) -> None:
    closed.cancelled() or closed.exception()  # looked at, so that it is not reported as lost
    for body in list(bodies):
        body.connection_closed()


def _whole_url(request: httpx2.Request) -> str:
    query = request.extensions.get("query")
    return str(request.url.copy_with(query=query) if query else request.url)


async def _stamp(_: aiohttp.ClientSession, context: SimpleNamespace, __: Any) -> None:
    context.trace_request_ctx.stamp_sent()


async def _while_it_moves(
    asked: Awaitable[aiohttp.ClientResponse], exchange: Exchange, limit_s: float | None
) -> aiohttp.ClientResponse:
    """The response. Raises TimeoutError where the server takes no byte of a long request for so many seconds.

    aiohttp watches from the end of the request on only, which such a server never lets come.
    """
    if limit_s is None:
        return await asked
    running = asyncio.get_running_loop()
    timer: asyncio.TimerHandle

    def look() -> None:
        nonlocal timer
        left_s = limit_s * _PATIENCE - (time.perf_counter() - exchange.moved_s())
        if left_s > 0:
            timer = running.call_later(left_s, look)
        else:
            limit.reschedule(running.time())

    timer = running.call_later(limit_s * _PATIENCE, look)
    try:
        async with asyncio.timeout(None) as limit:
            return await asked
    except TimeoutError:
        exchange.cut()
        raise
    finally:
        timer.cancel()


def _payload(content: bytes) -> bytes | BytesIO | None:
    return BytesIO(content) if len(content) > _LARGE_BYTES else content or None


def _timeout(seconds: dict[str, float | None]) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(connect=seconds.get("pool"), sock_connect=seconds.get("connect"), sock_read=seconds.get("read"))


def _stop_timer(response: aiohttp.ClientResponse) -> None:
    """No timer of aiohttp's for the reads of a body: it costs as much as the read, and `transport.py` has its own."""
    if response.connection is not None and response.connection.protocol is not None:
        response.connection.protocol.read_timeout = None
