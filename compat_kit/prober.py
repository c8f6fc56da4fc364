"""Plain requests to any address: for discovery, and for images on the web."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any, NamedTuple, Self

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


class Answer(NamedTuple):
    """What came back to a plain request: status (0 where it is not HTTP), headers (names in lower case), body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Prober:
    """Plain requests to any address: no key, no proxy, no redirect, no retry, a limit on the body.

    refuses: tells of an IP address whether it is not to be asked, whatever name or spelling of it led there.
    """

    def __init__(self, timeout_s: float, max_bytes: int = 4_000_000, refuses: Callable[[str], bool] = lambda _: False) -> None:
        self._timeout_s = timeout_s
        self._max_bytes = max_bytes
        self._refuses = refuses

    async def __aenter__(self) -> Self:
        import aiohttp

        timeout = aiohttp.ClientTimeout(total=self._timeout_s, sock_connect=self._timeout_s)
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(socket_factory=self._socket),
            timeout=timeout,
            trust_env=False,
            cookie_jar=aiohttp.DummyCookieJar(),
        )
        return self

    def _socket(self, info: tuple[Any, ...]) -> socket.socket:
        if self._refuses(str(info[4][0])):
            raise PermissionError(f"{info[4][0]} is not to be asked")
        return socket.socket(family=info[0], type=info[1], proto=info[2])

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
