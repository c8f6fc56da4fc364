"""Plain requests to any address: for discovery, and for images on the web."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Mapping


class Answer(NamedTuple):
    """What came back to a plain request: status (0 where it is not HTTP), headers (names in lower case), body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Prober:
    """Plain requests to any address, for discovery: no key, no proxy, no redirect, no retry, a limit on the body."""

    def __init__(self, timeout_s: float, max_bytes: int = 4_000_000) -> None:
        self._timeout_s = timeout_s
        self._max_bytes = max_bytes

    async def __aenter__(self) -> Self:
        import aiohttp

        timeout = aiohttp.ClientTimeout(total=self._timeout_s, sock_connect=self._timeout_s)
        self._session = aiohttp.ClientSession(timeout=timeout, trust_env=False, cookie_jar=aiohttp.DummyCookieJar())
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()

    async def get(self, url: str, headers: Mapping[str, str] | None = None) -> Answer | None:
        """The answer to a GET, or None when nothing answers in time."""
        import aiohttp

        try:
            async with self._session.get(url, headers=headers, allow_redirects=False) as response:
                body = b""
                async for part in response.content.iter_any():
                    body += part
                    if len(body) > self._max_bytes:
                        return None
                lower = {name.lower(): value for name, value in response.headers.items()}
                return Answer(response.status, lower, body)
        except aiohttp.ClientResponseError:
            return Answer(0, {}, b"")  # something answers, and it is not HTTP
        except (aiohttp.ClientError, OSError, ValueError):
            return None
