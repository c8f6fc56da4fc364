"""Plain requests to any address: for discovery, and for images on the web."""

from __future__ import annotations

import asyncio
import selectors
import socket
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any, NamedTuple, Self, cast
from urllib.parse import urljoin, urlsplit
from urllib.request import getproxies, proxy_bypass

from .address import is_nearby

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

_MOST_REDIRECTS = 2
_LOOK_UPS = 8
_CAN_HAND_OVER = sys.platform != "win32"  # whose loop connects a socket by other means


class Answer(NamedTuple):
    """What came back to a plain request: status (0 where it is not HTTP), headers (names in lower case), body."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Silence(NamedTuple):
    """Why nothing came back.

    what: "refused" (nothing listens), "timed out" (no connection in time), "no host" (the name is not known), "no TLS",
    "forbidden" (the address is not to be asked), "too long" (the body is), "broken off" (after the connection was made), or
    "lost" for everything else.
    """

    what: str
    reason: str = ""


class Prober:
    """Plain requests to any address: no key of its own, no retry, a limit on the body, no redirect to another host.

    timeout_s: for a whole request, None where whoever asks cancels it. connect_s: for the look-up of the name and the connection.
    refuses: tells of an IP address whether it is not to be asked, whatever name or spelling of it led there.
    by_proxy: whether the environment's proxies are used; never for addresses of the own network.
    """

    def __init__(
        self,
        timeout_s: float | None,
        max_bytes: int = 20_000_000,
        refuses: Callable[[str], bool] = lambda _: False,
        *,
        connect_s: float | None = None,
        by_proxy: bool = False,
    ) -> None:
        self._timeout_s = timeout_s
        self._connect_s = connect_s or timeout_s
        self._max_bytes = max_bytes
        self._refuses = refuses
        self._proxies = getproxies() if by_proxy else {}
        self._opened: dict[tuple[str, int], socket.socket] = {}
        self._names: Any = _Names()

    async def __aenter__(self) -> Self:
        import aiohttp

        self._session = aiohttp.ClientSession(
            # A connection that is kept holds up all others at a server that serves one at a time.
            connector=aiohttp.TCPConnector(limit=0, force_close=True, socket_factory=self._socket, resolver=self._names),
            timeout=aiohttp.ClientTimeout(total=self._timeout_s, connect=self._connect_s),
            trust_env=False,
            cookie_jar=aiohttp.DummyCookieJar(),
        )
        return self

    def _socket(self, info: tuple[Any, ...]) -> socket.socket:
        if self._refuses(str(info[4][0])):
            raise PermissionError(f"{info[4][0]} is not to be asked")
        return self._opened.pop(info[4][:2], None) or socket.socket(family=info[0], type=info[1], proto=info[2])

    async def __aexit__(self, *_: object) -> None:
        await self._session.close()
        await self._names.close()
        for opened in self._opened.values():
            opened.close()

    def refused(self, addresses: Iterable[tuple[str, int]], wait_s: float = 0.002) -> set[tuple[str, int]]:
        """Those of this machine's own addresses (IP, port) at which nothing listens; no byte is sent.

        A closed port says so within microseconds, where an HTTP client takes a quarter of a millisecond to hear it. An address
        that has not said so after `wait_s` is not among them, and is to be asked. The first request to an IPv4 address that
        is open goes out on the connection that was made here.
        """
        opened, closed = _knock(addresses, wait_s)
        for knock in opened:
            if _CAN_HAND_OVER and knock.family is socket.AF_INET and knock.getpeername() not in self._opened:
                self._opened[knock.getpeername()] = knock
            else:
                knock.close()
        return closed

    async def get(self, url: str, headers: Mapping[str, str] | None = None) -> Answer | None:
        """The answer to a GET, or None when nothing answers in time; redirects are answers."""
        answer = await self._once("GET", url, None, headers)
        return answer if isinstance(answer, Answer) else None

    async def ask(
        self, url: str, body: Mapping[str, Any] | None = None, headers: Mapping[str, str] | None = None
    ) -> Answer | Silence:
        """The answer to a GET, or to a POST of that JSON; redirects are followed as long as they stay at one host and port."""
        for _ in range(_MOST_REDIRECTS):
            answer = await self._once("GET" if body is None else "POST", url, body, headers)
            if isinstance(answer, Silence) or body is not None or not 300 <= answer.status < 400:
                return answer
            target = _target(url, answer)
            if _origin(target) != _origin(url):
                return answer
            url = target
        return answer

    async def _once(
        self, method: str, url: str, body: Mapping[str, Any] | None, headers: Mapping[str, str] | None
    ) -> Answer | Silence:
        import aiohttp

        try:
            async with self._session.request(
                method, url, json=body, headers=headers, allow_redirects=False, proxy=self._proxy(url)
            ) as response:
                return await self._read(response)
        except aiohttp.ClientResponseError:
            return Answer(0, {}, b"")  # something answers, and it is not HTTP
        except (aiohttp.ClientError, OSError, ValueError) as error:
            return _silence(error)

    async def _read(self, response: Any) -> Answer | Silence:
        parts, size = [], 0
        async for part in response.content.iter_any():
            size += len(part)
            if size > self._max_bytes:
                return Silence("too long", f"more than {self._max_bytes:,} bytes")
            parts.append(part)
        lower = {name.lower(): value for name, value in response.headers.items()}
        return Answer(response.status, lower, b"".join(parts))

    def _proxy(self, url: str) -> str | None:
        parts = urlsplit(url)
        if not self._proxies or is_nearby(url) or proxy_bypass(parts.hostname or ""):
            return None
        return self._proxies.get(parts.scheme)


class _Names:
    """Host names looked up, each of them once, in threads that nobody else waits for: one look-up may take long."""

    def __init__(self) -> None:
        self._pool: ThreadPoolExecutor | None = None
        self._found: dict[tuple[str, int], asyncio.Future[list[Any]]] = {}

    async def resolve(self, host: str, port: int = 0, family: int = 0) -> list[dict[str, Any]]:
        """The addresses of a host, as aiohttp wants them."""
        if (host, family) not in self._found:
            self._pool = self._pool or ThreadPoolExecutor(_LOOK_UPS, "compat_kit-names")
            look_up = partial(socket.getaddrinfo, host, None, family, socket.SOCK_STREAM)
            self._found[host, family] = asyncio.get_running_loop().run_in_executor(self._pool, look_up)
        infos = await asyncio.shield(self._found[host, family])
        return [
            {"hostname": host, "host": info[4][0], "port": port, "family": info[0], "proto": info[2], "flags": 0}
            for info in infos
        ]

    async def close(self) -> None:
        """Wait for nothing."""
        for found in self._found.values():
            found.cancel()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)


class _Knock(socket.socket):
    """A socket that is connected before the HTTP client gets it, and so need not be connected by it."""

    def connect(self, _address: Any, /) -> None:
        """Nothing: that is done."""


def _knock(addresses: Iterable[tuple[str, int]], wait_s: float) -> tuple[list[_Knock], set[tuple[str, int]]]:
    """Connections to those that take one, and those that refuse."""
    opened: list[_Knock] = []
    closed: set[tuple[str, int]] = set()
    with selectors.DefaultSelector() as selector:
        for address in addresses:
            knock = None
            try:
                knock = _Knock(socket.AF_INET6 if ":" in address[0] else socket.AF_INET)
                knock.setblocking(False)
                knock.connect_ex(address)
                selector.register(knock, selectors.EVENT_WRITE, address)
            except OSError:  # this machine has no IPv6
                closed.add(address)
                if knock is not None:
                    knock.close()
        until_s = time.monotonic() + wait_s
        while selector.get_map() and (left_s := until_s - time.monotonic()) > 0:
            for key, _ in selector.select(left_s):
                knock = cast("_Knock", selector.unregister(key.fileobj).fileobj)
                if knock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR):
                    closed.add(key.data)
                    knock.close()
                else:
                    opened.append(knock)
        for key in [*selector.get_map().values()]:
            cast("_Knock", selector.unregister(key.fileobj).fileobj).close()
    return opened, closed


def _silence(error: Exception) -> Silence:
    """Why nothing came, from what the HTTP client makes of it."""
    import aiohttp

    cause = getattr(error, "os_error", error)
    reason = " ".join(str(getattr(cause, "strerror", None) or cause).split())[:200]
    if isinstance(error, aiohttp.ClientSSLError):
        return Silence("no TLS", reason)
    if isinstance(error, aiohttp.ClientConnectorDNSError | UnicodeError):
        return Silence("no host", reason)
    if isinstance(error, aiohttp.ClientConnectorError):
        if isinstance(cause, PermissionError):
            return Silence("forbidden", reason)
        return Silence("refused" if isinstance(cause, ConnectionRefusedError) else "lost", reason)
    if isinstance(error, TimeoutError):
        return Silence("timed out", reason)
    is_broken = isinstance(error, aiohttp.ServerDisconnectedError | aiohttp.ClientPayloadError | ConnectionResetError)
    return Silence("broken off" if is_broken else "lost", reason)


def _target(url: str, answer: Answer) -> str:
    """Where a redirect leads, "" for nowhere."""
    with suppress(ValueError):
        return urljoin(url, answer.headers.get("location", ""))
    return ""


def _origin(url: str) -> tuple[str, str]:
    with suppress(ValueError):
        parts = urlsplit(url)
        return parts.scheme, parts.netloc
    return "", ""
