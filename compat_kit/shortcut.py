"""A request like one before, sent again with another body.

openai's client takes longer to build a request, and httpx2 to send it, than all else that is done for a short answer. So what
the two made of the first request to a path is kept, and the next ones differ from it in their body and their key alone.
"""

from __future__ import annotations

import json
import logging
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
_ROUTES = "_transport_for_url"
"""The method of httpx2's client that knows of proxies. Where it is gone, all is asked the usual way."""

_log = logging.getLogger("httpx2")


class Shortcut:
    """The requests that one client has sent, by path and time-out. given: the names of the headers that the user set.

    It does what `httpx2.AsyncClient.send` does, but for redirects and authentication, which this package does not leave to it.
    """

    def __init__(self, http: httpx2.AsyncClient, given: Mapping[str, str]) -> None:
        self._http = http
        self._is_own_key = any(name.lower() == "authorization" for name in given)
        self._known: dict[tuple[str, float | None], httpx2.Request] = {}

    def learn(self, path: str, timeout_s: float | None, response: httpx2.Response) -> None:
        """Keep the request that this is the answer to, without its body and its key."""
        request = response.request
        is_known = (path, timeout_s) in self._known or len(self._known) >= _MOST
        if is_known or not hasattr(self._http, _ROUTES) or any(name in request.headers for name in _OF_ONE):
            return
        headers = httpx2.Headers(request.headers)
        if not self._is_own_key:
            headers["authorization"] = f"Bearer {NO_KEY}"
        kept = httpx2.Request(request.method, request.url, headers=headers, extensions=request.extensions)
        kept.headers.pop("content-length", None)
        self._known[path, timeout_s] = kept

    async def post(self, path: str, timeout_s: float | None, body: Any) -> httpx2.Response | None:
        """The response with its body still to be read, whatever its status; None where it has to be asked the usual way."""
        kept = self._known.get((path, timeout_s))
        if kept is None or self._http.cookies:
            return None
        try:
            content = json.dumps(body, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()
        except (TypeError, ValueError, RecursionError):
            return None  # openai's client knows more types, and its words are known
        request = httpx2.Request(kept.method, kept.url, headers=kept.headers, content=content, extensions=dict(kept.extensions))
        hooks = self._http.event_hooks
        for look in hooks["request"]:
            await look(request)
        response: httpx2.Response = await getattr(self._http, _ROUTES)(request.url).handle_async_request(request)
        try:
            response.request = request
            self._http.cookies.extract_cookies(response)
            _log.info(
                'HTTP Request: %s %s "%s %d %s"',
                *(request.method, request.url, response.http_version, response.status_code, response.reason_phrase),
            )
            for look in hooks["response"]:
                await look(response)
            if not response.is_success:
                await response.aread()
        except BaseException:
            await response.aclose()
            raise
        return response


def signer(base_url: str, headers: Mapping[str, str], secret: Secret) -> Callable[[httpx2.Request], Awaitable[None]]:
    """The last look at a request: our key instead of openai's, and nothing that the environment slipped in."""
    given, is_theirs = {name.lower() for name in headers}, is_openai(base_url)

    async def sign(request: httpx2.Request) -> None:
        if not is_theirs:
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
