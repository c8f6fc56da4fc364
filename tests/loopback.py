"""A real HTTP server on a loopback socket that does what a test tells it to, byte by byte if need be."""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import threading
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from compat_kit.kinds import Mark

_ACCEPTING = 5
Handler = Callable[["Exchange"], Awaitable[None]]

REASONS = {200: "OK", 400: "Bad Request", 401: "Unauthorized", 404: "Not Found", 429: "Too Many Requests"}


@dataclass
class Exchange:
    """One request and what is sent back to it."""

    method: str
    path: str
    headers: dict[str, str]
    content: bytes
    writer: asyncio.StreamWriter
    gone: asyncio.Event
    events_sent: int = 0

    @property
    def body(self) -> Any:
        """The JSON that was sent, None where there was none."""
        return json.loads(self.content) if self.content else None

    async def write(self, data: bytes) -> None:
        """Send bytes as they are. Raises ConnectionError once the client has gone."""
        if self.gone.is_set():
            raise ConnectionResetError
        self.writer.write(data)
        await self.writer.drain()

    def reset(self) -> None:
        """End the connection with a RST, as a process does that died with data unread."""
        self.writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.writer.transport.abort()

    async def answer(self, body: Any, status: int = 200, headers: dict[str, str] | None = None) -> None:
        """A whole answer; anything but bytes is sent as JSON."""
        content = body if isinstance(body, bytes) else json.dumps(body).encode()
        sent = {"Content-Type": "application/json", "Content-Length": str(len(content))} | (headers or {})
        await self.write(head(status, sent) + content)

    async def start_stream(self, headers: dict[str, str] | None = None) -> None:
        """The head of a streamed answer, chunked."""
        await self.write(head(200, {"Content-Type": "text/event-stream", "Transfer-Encoding": "chunked"} | (headers or {})))

    async def piece(self, data: bytes) -> None:
        """Bytes of a streamed answer."""
        await self.write(b"%x\r\n%s\r\n" % (len(data), data))

    async def event(self, data: Any) -> None:
        """One event of a streamed answer; anything but text is sent as JSON."""
        await self.piece(b"data: " + (data if isinstance(data, str) else json.dumps(data)).encode() + b"\n\n")
        self.events_sent += 1

    async def end_stream(self, *, done: bool = True) -> None:
        """The end of a streamed answer, with [DONE] or without."""
        if done:
            await self.event("[DONE]")
        await self.write(b"0\r\n\r\n")


class Reader(asyncio.StreamReader):
    """Notices that the client has gone, even while nothing is read from it."""

    def __init__(self) -> None:
        super().__init__()
        self.ended = asyncio.Event()

    def feed_eof(self) -> None:
        self.ended.set()
        super().feed_eof()

    def set_exception(self, exc: BaseException) -> None:
        self.ended.set()
        super().set_exception(exc)


class Loopback:
    """The server, in a thread of its own. `requests` holds every exchange; paths without a handler go to `otherwise`: 404."""

    def __init__(self, host: str = "127.0.0.1") -> None:
        self.host = host
        self.requests: list[Exchange] = []
        self.connections = 0
        self.port = 0
        self.client_left = threading.Event()
        self.otherwise: Handler = _not_found
        self._handlers: dict[str, Handler] = {}
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = self._call(self._listen())
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def stop(self) -> None:
        """Let go of the port and of every connection, as a server does that was stopped."""
        self._call(self._stop())

    def restart(self) -> None:
        """Come back on the same port, knowing none of the connections from before."""
        self.stop()
        self._server = self._call(self._listen())

    def tell(self, event: asyncio.Event) -> None:
        """Set an event that a handler waits for, from any thread."""
        self._loop.call_soon_threadsafe(event.set)

    @property
    def url(self) -> str:
        """The base URL for a backend."""
        return f"http://127.0.0.1:{self.port}/v1"

    def on(self, path: str, handler: Any) -> None:
        """What to do for a path below /v1: a coroutine function of the exchange, or an answer to send as JSON."""
        if not callable(handler):
            answer = handler

            async def handler(exchange: Exchange) -> None:
                await exchange.answer(answer)

        self._handlers[path] = handler

    def _call(self, coroutine: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(10)

    async def _listen(self) -> asyncio.Server:
        def protocol() -> asyncio.StreamReaderProtocol:
            return asyncio.StreamReaderProtocol(Reader(), self._serve)

        return await asyncio.get_running_loop().create_server(protocol, self.host, self.port)

    async def _stop(self) -> None:
        await close_door(self._server)
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, reader: Reader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            while await self._exchange(reader, writer):
                pass
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass  # asyncio in Python 3.11 reports a connection whose task was cancelled as a fault
        finally:
            self.client_left.set()
            writer.close()

    async def _exchange(self, reader: Reader, writer: asyncio.StreamWriter) -> bool:
        first = await reader.readexactly(1)
        if first == b"\x16":  # a TLS handshake: refused in plain HTTP, as most servers do
            writer.write(head(400, {"Connection": "close", "Content-Length": "0"}))
            return False
        lines = (first + await reader.readuntil(b"\r\n\r\n")).decode().splitlines()
        method, target, _ = lines[0].split(" ")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines[1:] if line)}
        content = await reader.readexactly(int(headers.get("content-length", 0)))
        exchange = Exchange(method, target, headers, content, writer, reader.ended)
        self.requests.append(exchange)
        handler = self._handlers.get(target.partition("?")[0].removeprefix("/v1"), self.otherwise)
        await handler(exchange)
        return not exchange.gone.is_set() and not writer.is_closing()


async def close_door(server: asyncio.Server) -> None:
    """Close a server. Connections that are just being taken come first: asyncio loses those that come after."""
    for listening in server.sockets:
        asyncio.get_running_loop().remove_reader(listening.fileno())
    for _ in range(_ACCEPTING):
        await asyncio.sleep(0)
    server.close()


async def count_to_five(exchange):
    """A stream of five words, a finish_reason and [DONE]; the whole of it where no stream is asked for."""
    if not exchange.body.get("stream"):
        await exchange.answer(completion("1 2 3 4 5 "))
        return
    await exchange.start_stream()
    await exchange.event(delta(role="assistant"))
    for number in range(1, 6):
        await exchange.event(delta(f"{number} "))
    await exchange.event(delta(finish_reason="stop"))
    await exchange.end_stream()


async def _not_found(exchange: Exchange) -> None:
    await exchange.answer(b"404 page not found", status=404, headers={"Content-Type": "text/plain"})


def head(status: int, headers: dict[str, str], version: str = "1.1") -> bytes:
    """The head of an answer."""
    lines = [f"HTTP/{version} {status} {REASONS.get(status, 'Status')}", *(f"{name}: {value}" for name, value in headers.items())]
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def refuse(status: int, body: Any, headers: dict[str, str] | None = None) -> Handler:
    """A handler that refuses with this."""

    async def handler(exchange: Exchange) -> None:
        await exchange.answer(body, status=status, headers=headers)

    return handler


def stream(*events: Any, done: bool = True, end: bool = True, headers: dict[str, str] | None = None) -> Handler:
    """A handler that streams these events, bytes as they are; without `end` the connection breaks after them."""

    async def handler(exchange: Exchange) -> None:
        await exchange.start_stream(headers)
        for event in events:
            await (exchange.piece(event) if isinstance(event, bytes) else exchange.event(event))
        if end:
            await exchange.end_stream(done=done)
        else:
            exchange.writer.close()

    return handler


def marked_page(mark: Mark) -> bytes:
    """The page that a mark asks for, with nothing else on it."""
    found: Any = mark.value or "1"
    for name in reversed(mark.key.split(".")):
        found = {name: found}
    return mark.text.encode() or json.dumps(found).encode()


def free_port() -> int:
    """A port at which nothing listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def delta(text: str | None = None, finish_reason: str | None = None, **more: Any) -> dict[str, Any]:
    """A chunk as most servers send it."""
    content = {"content": text} if text is not None else {}
    choice = {"index": 0, "delta": content | more, "finish_reason": finish_reason}
    return {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}


def completion(text: str, **more: Any) -> dict[str, Any]:
    """A whole answer as most servers send it."""
    message = {"role": "assistant", "content": text} | more
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": "m",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5},
    }


def models(*names: str) -> dict[str, Any]:
    """A list of models as most servers send it."""
    return {"object": "list", "data": [{"id": name, "object": "model", "created": 1, "owned_by": "me"} for name in names]}
