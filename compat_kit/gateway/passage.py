"""What happens to one request at the proxy: refused in the server's place, passed on, held back, or spoilt on the way.

`aiohttp.web` only serves here. The client's side, with the address and the key of the given backend, is `transport.py`.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import socket
import struct
import sys
from contextlib import AsyncExitStack, aclosing
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import urlsplit

from aiohttp import web

from ..errors import CompatKitError
from .answers import write_body, write_refusal
from .catalogue import AFTER
from .events import mark, pace, read_blocks, whole_s
from .script import is_generating

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from ..backend import Backend
    from ..transport import HttpTransport, Raw
    from .catalogue import Fault
    from .script import Script

# What belongs to one connection; the next one has its own.
_HOP = frozenset(
    ("connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te", "trailer",
     "transfer-encoding", "upgrade", "content-length")
)  # fmt: skip
_NOT_ASKED = _HOP | {"host", "authorization", "user-agent", "accept-encoding", "expect"}
_NOT_ANSWERED = _HOP | {"content-encoding"}  # the client has decoded it

# A reset takes what has not been sent or read yet with it; so that gets some time.
_GRACE_S = 0.05
_MOST_FAILURES = 64


class Passage:
    """Answers requests in front of one backend, by a script and at a pace in events a second (None for no limit).

    `failures` holds, by request id, why the backend behind could not be asked: for the client, who is in this process.
    """

    def __init__(self, behind: Backend, transport: HttpTransport, script: Script, tokens_per_s: float | None) -> None:
        self.failures: dict[str, CompatKitError] = {}
        self._behind = behind.with_options(max_retries=0)  # whoever asks tries again, and meets the next fault
        self._transport = transport
        self._script = script
        self._tokens_per_s = tokens_per_s
        self._base_path = urlsplit(transport.base_url).path

    async def answer(self, request: web.BaseRequest) -> web.StreamResponse:
        """What the client gets. The script is asked before anything is waited for, so its order is that of arrival."""
        fault = self._script.take(request.method, request.rel_url.raw_path.removeprefix(self._base_path))
        content = await request.content.read()
        if fault.effect.then != "hangs":
            await asyncio.sleep(_seconds(fault) or 0.0)
        if fault.effect.is_reset:
            return _break_off(request, rst=fault.rst is not False)
        if fault.effect.status is not None:
            status, headers, body = write_refusal(fault, datetime.now(UTC))
            return web.Response(status=status, headers=headers, body=body)
        async with AsyncExitStack() as behind:
            try:
                raw = await self._ask(behind, request, _changed(content, dict(fault.effect.ask)))
                return await self._pass_on(behind, request, raw, fault)
            except CompatKitError as failure:
                return self._failed(failure)

    async def _ask(self, behind: AsyncExitStack, request: web.BaseRequest, content: bytes) -> Raw:
        """The answer of the backend behind, asked in its own way: an embedded engine that died is started again."""
        target = request.rel_url.raw_path_qs
        headers = dict(_passed(request.headers.items(), _NOT_ASKED))

        async def ask() -> Raw:
            return await behind.enter_async_context(self._transport.raw(request.method, target, content or None, headers))

        raw, _ = await self._behind._tried(ask)
        return raw

    async def _pass_on(self, behind: AsyncExitStack, request: web.BaseRequest, raw: Raw, fault: Fault) -> web.StreamResponse:
        response = web.StreamResponse(status=raw.status)
        for name, value in _passed(raw.headers, _NOT_ANSWERED):
            response.headers.add(name, value)
        rate = self._tokens_per_s if is_generating(request.method, request.path) else None
        passing = _Passing(behind, request, response, raw, fault, rate)
        if rate is None and not fault.effect.then:
            return await _untouched(passing)
        is_stream = "event-stream" in response.headers.get("content-type", "")
        return await (_events(passing) if is_stream else _whole(passing))

    def _failed(self, failure: CompatKitError) -> web.Response:
        """What the client is told when the backend behind failed; by the id it finds the reason itself."""
        request_id = secrets.token_hex(8)
        self.failures[request_id] = failure
        if len(self.failures) > _MOST_FAILURES:  # of clients that did not wait for it
            del self.failures[next(iter(self.failures))]
        return json_error(502, str(failure), type(failure).__name__, {"x-request-id": request_id})


def json_error(status: int, message: str, kind: str, headers: Mapping[str, str] | None = None) -> web.Response:
    """An error of the proxy's own, as servers write them."""
    body = {"error": {"message": message, "type": kind, "param": None, "code": None}}
    return web.Response(status=status, headers=headers, body=json.dumps(body).encode(), content_type="application/json")


class _Passing(NamedTuple):
    """An answer on its way: what is open behind, the request, the answer to it, where it comes from, what befalls it."""

    behind: AsyncExitStack
    request: web.BaseRequest
    response: web.StreamResponse
    raw: Raw
    fault: Fault
    rate: float | None


async def _untouched(passing: _Passing) -> web.StreamResponse:
    """Each read as it comes."""
    await passing.response.prepare(passing.request)
    try:
        async with aclosing(passing.raw.reads) as reads:
            async for data in reads:
                await passing.response.write(data)
    except CompatKitError:
        return _break_off(passing.request, rst=False)
    return passing.response


async def _events(passing: _Passing) -> web.StreamResponse:
    """A stream, event by event, until the fault strikes."""
    fault, blocks = passing.fault, read_blocks(passing.raw.reads)
    blocks = blocks if passing.rate is None else pace(blocks, passing.rate)
    await passing.response.prepare(passing.request)
    try:
        async with aclosing(mark(blocks, AFTER if fault.after is None else fault.after)) as marked:
            async for block in marked:
                if block is not None:
                    await passing.response.write(block.data)
                elif await _strike(passing.response, fault):
                    break
    except CompatKitError:
        return _break_off(passing.request, rst=False)
    return await _ended(passing)


async def _strike(response: web.StreamResponse, fault: Fault) -> bool:
    """Send what the fault adds to a stream, and tell whether the stream is over with that."""
    if fault.effect.added:
        await response.write(b"data: %s\n\n" % write_body(fault, fault.effect.added).encode())
    return fault.effect.then in ("ends", "breaks", "hangs")


async def _whole(passing: _Passing) -> web.StreamResponse:
    """An answer that is not streamed: held back as long as its tokens take, struck in the middle."""
    response, effect = passing.response, passing.fault.effect
    content = b"".join([part async for part in passing.raw.reads])
    if passing.rate is not None:
        await asyncio.sleep(whole_s(content, passing.rate))
    sent = content[: len(content) // 2] if effect.then else content
    if effect.added:
        sent = write_body(passing.fault, effect.added).encode()
    response.content_length = len(content) if effect.then in ("breaks", "hangs") else len(sent)
    await response.prepare(passing.request)
    await response.write(sent)
    return await _ended(passing)


async def _ended(passing: _Passing) -> web.StreamResponse:
    """The end of an answer: as it should be, or broken off, after the client has been kept waiting. Behind, all is over."""
    await passing.behind.aclose()
    fault = passing.fault
    if fault.effect.then == "hangs":
        await asyncio.sleep(float("inf") if fault.seconds is None else fault.seconds)
    if fault.effect.then in ("breaks", "hangs"):
        await asyncio.sleep(_GRACE_S if fault.rst else 0.0)
        return _break_off(passing.request, rst=bool(fault.rst))
    return passing.response


def _break_off(request: web.BaseRequest, *, rst: bool) -> web.Response:
    """End the connection under an answer: reset it, or let it end without the end of the body. Nothing is sent any more."""
    connection = request.transport
    if connection is None:
        return web.Response()
    if rst:
        linger_none = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
        connection.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger_none)
        connection.abort()
    else:
        connection.close()
    return web.Response()


def _seconds(fault: Fault) -> float | None:
    return fault.effect.seconds if fault.seconds is None else fault.seconds


def _changed(content: bytes, changes: Mapping[str, Any]) -> bytes:
    """The body of a request with some of its fields changed, None taking one out; as it is where that cannot be done."""
    if not changes:
        return content
    try:
        body = json.loads(content)
    except ValueError:
        return content
    if not isinstance(body, dict):
        return content
    changed = {name: changes.get(name, value) for name, value in body.items()}
    return json.dumps({name: value for name, value in changed.items() if value is not None or name not in changes}).encode()


def _passed(headers: Iterable[tuple[str, str]], dropped: frozenset[str]) -> list[tuple[str, str]]:
    """The headers that go on to the other side, without those that `Connection` names as its own."""
    headers = list(headers)
    own = {part.strip().lower() for name, value in headers if name.lower() == "connection" for part in value.split(",")}
    return [
        (name, value)
        for name, value in headers
        if name.lower() not in dropped | own and not name.lower().startswith("x-stainless-")
    ]
