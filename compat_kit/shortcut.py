"""A request like one before, sent again with another body.

openai's client takes longer to build a request, and httpx2 to send it, than all else that is done for a short answer. So what
the two made of the first request to a path is kept, and the next ones differ from it in their body and their key alone.
"""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import httpx2

from .address import ambient_headers, is_openai
from .wire import hide_query

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from .address import Secret

NO_KEY = "-"  # openai refuses to be made without a key; `signer` takes it out again

_OF_ONE = ("idempotency-key", "cookie", "content-encoding", "transfer-encoding")
"""Headers that are not the same for the next request."""

_MOST = 16


class Shortcut:
    """The requests that one client has sent, by path and time-out. given: the names of the headers that the user set."""

    def __init__(self, http: httpx2.AsyncClient, given: Mapping[str, str]) -> None:
        self._http = http
        self._is_own_key = any(name.lower() == "authorization" for name in given)
        self._hooks: Mapping[str, list[Callable[[Any], Awaitable[None]]]] = http.event_hooks
        self._known: dict[tuple[str, float | None], httpx2.Request] = {}

    def learn(self, path: str, timeout_s: float | None, response: httpx2.Response) -> None:
        """Keep the request that this is the answer to, without its body and its key."""
        if len(self._known) >= _MOST or any(name in response.request.headers for name in _OF_ONE):
            return
        request = copy.copy(response.request)
        request.headers = httpx2.Headers(request.headers)
        if not self._is_own_key:
            request.headers["authorization"] = f"Bearer {NO_KEY}"
        request._content, request.stream = b"", httpx2.ByteStream(b"")
        self._known[path, timeout_s] = request

    async def post(self, path: str, timeout_s: float | None, body: Any) -> httpx2.Response | None:
        """The response with its body still to be read, whatever its status; None where it has to be asked the usual way."""
        kept = self._known.get((path, timeout_s))
        if kept is None or self._http.cookies:
            return None
        try:
            content = json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
        except (TypeError, ValueError, RecursionError):
            return None  # openai's client knows more types, and its words are known
        request = copy.copy(kept)
        request.headers, request.extensions = httpx2.Headers(kept.headers), dict(kept.extensions)
        request.headers["content-length"] = str(len(content))
        request._content, request.stream = content, httpx2.ByteStream(content)
        for look in self._hooks["request"]:
            await look(request)
        response = await self._http._transport_for_url(request.url).handle_async_request(request)
        response.request = request
        if "set-cookie" in response.headers:
            self._http.cookies.extract_cookies(response)
        for look in self._hooks["response"]:
            await look(response)
        if not response.is_success:
            await response.aread()
        return response


def signer(base_url: str, headers: Mapping[str, str], secret: Secret) -> Callable[[httpx2.Request], Awaitable[None]]:
    """The last look at a request: our key instead of openai's, and nothing that the environment slipped in."""
    given = {name.lower() for name in headers}

    async def sign(request: httpx2.Request) -> None:
        if not is_openai(base_url):
            for name in ambient_headers() - given:
                request.headers.pop(name, None)
        key = await secret.reveal()
        if request.headers.get("authorization", f"Bearer {NO_KEY}") == f"Bearer {NO_KEY}":  # else the user's own, as in the SDK
            request.headers.pop("authorization", None)
            if key:
                request.headers["authorization"] = f"Bearer {key}"
        hide_query(request)

    return sign


def cleaner(secret: Secret) -> Callable[[httpx2.Response], Awaitable[None]]:
    """The first look at a response: a server that repeats a key in its headers does not get it into openai's log."""

    async def clean(response: httpx2.Response) -> None:
        for name, value in response.headers.items():
            if (cleared := secret.redact(value)) != value:
                response.headers[name] = cleared

    return clean
