"""Stop is real: whoever stops waiting closes the HTTP stream, and the server stops writing. On a server that counts."""

from __future__ import annotations

import asyncio
import gc
import signal
import sys
import threading

import pytest

from compat_kit.backend import connect
from compat_kit.errors import BackendClosed
from tests.loopback import completion, delta

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of one thread are POSIX")


class Endless:
    """A handler that writes until the client has gone, and counts what it wrote."""

    def __init__(self) -> None:
        self.started, self.stopped = threading.Event(), threading.Event()
        self.sent = 0

    async def __call__(self, exchange) -> None:
        try:
            await exchange.start_stream()
            while True:
                await exchange.event(delta("word "))
                self.sent += 1
                self.started.set()
                await asyncio.sleep(0)
        finally:
            self.stopped.set()

    def has_stopped(self) -> bool:
        """Whether the server noticed; it counted no further once it had."""
        return self.stopped.wait(5) and self.sent < 1_000_000


class Silent:
    """A handler that never answers, and notices that the client has gone."""

    def __init__(self) -> None:
        self.started, self.stopped = threading.Event(), threading.Event()

    async def __call__(self, exchange) -> None:
        self.started.set()
        await exchange.gone.wait()
        self.stopped.set()


@pytest.fixture
def endless(server):
    handler = Endless()
    server.on("/chat/completions", handler)
    return handler


@pytest.fixture
def silent(server):
    handler = Silent()
    server.on("/chat/completions", handler)
    return handler


@pytest.fixture
def backend(server):
    with connect(server.url, "m") as backend:
        yield backend


def interrupt_when(event: threading.Event) -> None:
    """A KeyboardInterrupt in the main thread, as a notebook's Stop button sends it."""

    def interrupt() -> None:
        event.wait(5)
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)

    threading.Thread(target=interrupt).start()


@posix
def test_a_keyboard_interrupt_in_chat_stops_the_server(backend, silent):
    interrupt_when(silent.started)
    with pytest.raises(KeyboardInterrupt):
        backend.chat("Hi")
    assert silent.stopped.wait(5)


@posix
def test_a_keyboard_interrupt_while_a_stream_is_silent_stops_the_server(backend, silent):
    interrupt_when(silent.started)
    with pytest.raises(KeyboardInterrupt):
        next(backend.stream("Hi"))
    assert silent.stopped.wait(5)


@posix
def test_a_keyboard_interrupt_in_the_middle_of_a_stream_stops_the_server(backend, endless):
    interrupt_when(endless.started)
    with pytest.raises(KeyboardInterrupt):
        for _ in backend.stream("Hi"):
            pass
    gc.collect()
    assert endless.has_stopped()


def test_closing_a_stream_stops_the_server(backend, endless):
    stream = backend.stream("Hi")
    next(stream)
    stream.close()
    assert endless.has_stopped()
    assert stream.reply.text.startswith("word ")


def test_leaving_a_with_block_stops_the_server(backend, endless):
    with backend.stream("Hi") as stream:
        next(stream)
    assert endless.has_stopped()


def test_breaking_out_of_a_for_loop_stops_the_server(backend, endless):
    for _ in backend.stream("Hi"):
        break
    gc.collect()
    assert endless.has_stopped()


def test_breaking_out_of_an_async_for_loop_stops_the_server(backend, endless):
    async def main():
        async for _ in backend.astream("Hi"):
            break

    asyncio.run(main())
    gc.collect()
    assert endless.has_stopped()


def test_cancelling_a_task_that_streams_stops_the_server(backend, endless):
    async def main():
        async def read():
            async for _ in backend.astream("Hi"):
                await asyncio.sleep(0)

        task = asyncio.create_task(read())
        await asyncio.to_thread(endless.started.wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    gc.collect()
    assert endless.has_stopped()


def test_cancelling_a_task_that_chats_stops_the_server(backend, silent):
    async def main():
        task = asyncio.create_task(backend.achat("Hi"))
        await asyncio.to_thread(silent.started.wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert silent.stopped.wait(5)


def test_closing_the_backend_stops_the_server_and_tells_the_reader(server, endless):
    backend = connect(server.url, "m")
    stream = backend.stream("Hi")
    next(stream)
    backend.close()
    with pytest.raises(BackendClosed) as caught:
        list(stream)
    assert caught.value.partial.startswith("word ")
    assert endless.has_stopped()


def test_closing_the_backend_ends_a_call_in_another_thread(server, silent):
    backend = connect(server.url, "m")
    seen = []

    def ask() -> None:
        try:
            backend.chat("Hi")
        except BackendClosed as error:
            seen.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    silent.started.wait(5)
    backend.close()
    thread.join(5)
    assert len(seen) == 1
    assert silent.stopped.wait(5)


def test_a_closed_backend_refuses_to_be_used(server):
    server.on("/chat/completions", completion("Hello"))
    backend = connect(server.url, "m")
    backend.chat("Hi")
    backend.close()
    with pytest.raises(BackendClosed):
        backend.chat("Hi")
    assert len(server.requests) == 1


def test_a_stream_read_to_its_end_leaves_the_connection_for_the_next(server):
    async def short(exchange):
        await exchange.start_stream()
        await exchange.event(delta("Hi", "stop"))
        await exchange.end_stream()

    server.on("/chat/completions", short)
    with connect(server.url, "m") as backend:
        for _ in range(5):
            assert "".join(chunk.text for chunk in backend.stream("Hi")) == "Hi"
    assert server.connections == 1
