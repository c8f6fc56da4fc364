"""The street: houses of the town on real loopback sockets, any number at once, on one event loop in a thread."""

from __future__ import annotations

import asyncio
import gzip
import threading
from typing import TYPE_CHECKING, Any, Self

from tests.loopback import close_door, head
from tests.town.shape import Asked, House, Page, as_json

if TYPE_CHECKING:
    from asyncio import StreamReader, StreamWriter
    from collections.abc import Awaitable, Callable

LONGEST_S = 20
"""How long the street waits for itself; nothing is expected to come near it."""

TRAP = House(name="trap", kind="unknown", otherwise=as_json({"object": "list", "data": [{"id": "trapped", "object": "model"}]}))
"""Where a redirect leads that must not be followed: a server that looks like one of models."""


class Street:
    """A context manager. `url(house)` is where a house stands, `asked` every request that any house got."""

    def __init__(self, *houses: House) -> None:
        self.houses = houses
        self.asked: list[Asked] = []
        self.ports: dict[str, int] = {}
        self._servers: list[asyncio.Server] = []
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._call(self._open())
        return self

    def __exit__(self, *_: object) -> None:
        self._call(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def url(self, house: House) -> str:
        """The address of a house, without a path."""
        return f"http://127.0.0.1:{self.ports[house.name]}"

    def given(self, house: House) -> str:
        """What the user gives to have it found."""
        return self.url(house) + house.given

    def asked_of(self, house: House) -> list[Asked]:
        """The requests that one house got."""
        return [asked for asked in self.asked if asked.house == house.name]

    @property
    def trapped(self) -> list[Asked]:
        """The requests that went where a redirect to another server led."""
        return self.asked_of(TRAP)

    def _call(self, coroutine: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(LONGEST_S)

    async def _open(self) -> None:
        for house in (TRAP, *self.houses):
            server = await asyncio.start_server(self._door(house), "127.0.0.1", 0, limit=2**20)
            self._servers.append(server)
            self.ports[house.name] = server.sockets[0].getsockname()[1]

    async def _close(self) -> None:
        for server in self._servers:
            await close_door(server)
        guests = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for guest in guests:
            guest.cancel()
        await asyncio.gather(*guests, return_exceptions=True)

    def _door(self, house: House) -> Callable[[StreamReader, StreamWriter], Awaitable[None]]:
        async def open_door(reader: StreamReader, writer: StreamWriter) -> None:
            try:
                while await self._serve(house, reader, writer):
                    pass
            except (OSError, ValueError, asyncio.IncompleteReadError, asyncio.LimitOverrunError, asyncio.CancelledError):
                pass  # the guest has gone, or the street closes: asyncio in Python 3.11 reports a cancelled door as a fault
            finally:
                writer.close()

        return open_door

    async def _serve(self, house: House, reader: StreamReader, writer: StreamWriter) -> bool:
        """Answer one request; whether another may follow on this connection."""
        if house.raw:
            await RAW[house.raw](self, house, reader, writer)
            return False
        asked = await self._read(house, reader)
        page = house.answer(asked)
        writer.write(self._bytes(house, page, asked))
        await writer.drain()
        return house.http == "1.1" and asked.headers.get("connection", "").lower() != "close"

    async def _read(self, house: House, reader: StreamReader) -> Asked:
        lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").splitlines()
        method, target, _ = lines[0].split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:] if line)}
        content = await reader.readexactly(int(headers.get("content-length", 0)))
        asked = Asked(method, target, headers, content, house.name)
        self.asked.append(asked)
        return asked

    def _bytes(self, house: House, page: Page, asked: Asked) -> bytes:
        places = {"{port}": str(self.ports[house.name]), "{trap}": str(self.ports[TRAP.name])}
        body, more = page.body, dict(page.headers)
        if more.pop("X-Town", None) == "gzip when asked" and "gzip" in asked.headers.get("accept-encoding", ""):
            body, more = gzip.compress(body), more | {"Content-Encoding": "gzip"}
        sent = {**house.headers, **({"Content-Type": page.type} if page.type else {}), **more, "Content-Length": str(len(body))}
        for place, port in places.items():
            sent = {name: value.replace(place, port) for name, value in sent.items()}
        return head(page.status, sent, house.http) + (b"" if asked.method == "HEAD" else body)


JSON_HEAD = {"Content-Type": "application/json"}


async def says_nothing(street: Street, house: House, reader: StreamReader, writer: StreamWriter) -> None:
    """Takes the request and never answers."""
    await street._read(house, reader)
    await asyncio.Event().wait()


async def stops_in_the_head(street: Street, house: House, reader: StreamReader, writer: StreamWriter) -> None:
    """Half a head, then nothing."""
    await street._read(house, reader)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: appl")
    await asyncio.Event().wait()


async def stops_in_the_body(street: Street, house: House, reader: StreamReader, writer: StreamWriter) -> None:
    """A head that promises a list, the start of one, then nothing."""
    await street._read(house, reader)
    writer.write(head(200, JSON_HEAD | {"Content-Length": "5000"}) + b'{"object":"list","data":[{"id":"m"')
    await asyncio.Event().wait()


async def drips(street: Street, house: House, reader: StreamReader, writer: StreamWriter) -> None:
    """A byte now and again: a limit on each read never runs out."""
    await street._read(house, reader)
    writer.write(head(200, JSON_HEAD | {"Content-Length": "1000000"}))
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.05)


async def never_ends(street: Street, house: House, reader: StreamReader, writer: StreamWriter) -> None:
    """A body without end, as fast as it is taken."""
    await street._read(house, reader)
    writer.write(head(200, JSON_HEAD | {"Connection": "close"}) + b'{"object":"list","data":[')
    while True:
        writer.write(b'{"id":"m","object":"model","owned_by":"me"},' * 2000)
        await writer.drain()
        await asyncio.sleep(0)


async def never_ends_its_head(street: Street, house: House, reader: StreamReader, writer: StreamWriter) -> None:
    """Headers without end."""
    await street._read(house, reader)
    writer.write(b"HTTP/1.1 200 OK\r\n")
    while True:
        writer.write(b"X-More: " + b"y" * 1000 + b"\r\n")
        await writer.drain()
        await asyncio.sleep(0)


async def hangs_up(street: Street, house: House, reader: StreamReader, writer: StreamWriter) -> None:
    """Takes the request and closes the door."""
    await street._read(house, reader)


async def speaks_no_http(street: Street, house: House, reader: StreamReader, writer: StreamWriter) -> None:
    """Answers as Redis does."""
    await street._read(house, reader)
    writer.write(b"-ERR unknown command 'GET', with args beginning with: '/v1/models' 'HTTP/1.1' \r\n")
    await writer.drain()


async def speaks_first(street: Street, house: House, reader: StreamReader, writer: StreamWriter) -> None:
    """Greets as an SSH server does, before anything was asked."""
    writer.write(b"SSH-2.0-OpenSSH_9.6p1 Ubuntu-3ubuntu13\r\n")
    await writer.drain()
    await street._read(house, reader)


async def speaks_tls(street: Street, house: House, reader: StreamReader, writer: StreamWriter) -> None:
    """Answers plain HTTP as a TLS port does: with an alert."""
    await street._read(house, reader)
    writer.write(b"\x15\x03\x03\x00\x02\x02\x46")
    await writer.drain()


async def breaks_off(street: Street, house: House, reader: StreamReader, writer: StreamWriter) -> None:
    """Promises more than it sends, then closes."""
    await street._read(house, reader)
    writer.write(head(200, JSON_HEAD | {"Content-Length": "5000"}) + b'{"object":"list","data":[')
    await writer.drain()


RAW: dict[str, Callable[[Street, House, Any, Any], Awaitable[None]]] = {
    case.__name__.replace("_", " "): case
    for case in (
        *(says_nothing, stops_in_the_head, stops_in_the_body, drips, never_ends, never_ends_its_head),
        *(hangs_up, speaks_no_http, speaks_first, speaks_tls, breaks_off),
    )
}
