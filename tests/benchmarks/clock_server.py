"""A server that writes like a model and says when: `python -m tests.benchmarks.clock_server`. A process of its own.

Every chunk tells, by `time.perf_counter` (one clock for all processes on Linux), when its request had been read and when
it was itself written: "read_s" and "written_s". A request says with "first_s" how long the first content takes; the role
comes halfway to it, and one chunk each 20 ms after it, give or take 6. Connections are kept.

One thread and `select`, whose time-out knows microseconds: threads would wait for each other before they look at the clock.
"""

from __future__ import annotations

import heapq
import json
import os
import random
import select
import socket
import subprocess
import sys
import time
from contextlib import contextmanager, suppress
from functools import lru_cache
from typing import TYPE_CHECKING

from .wire import WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

GAP_S, JITTER_S = 0.020, 0.006
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n"
END = b"e\r\ndata: [DONE]\n\n\r\n0\r\n\r\n"


@contextmanager
def running() -> Iterator[str]:
    """The base URL of such a server in another process, as long as the `with` block lasts."""
    command = [sys.executable, "-m", f"{__package__}.clock_server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.stdin.close()
            process.wait(timeout=10)


class Connection:
    """One client, and what is still to be written to it."""

    def __init__(self, listener: socket.socket) -> None:
        self._socket, _ = listener.accept()
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._request = b""
        self._read_s = self._due_s = self._first_s = 0.0
        self._events: list[bytes] = []

    def fileno(self) -> int:
        """What `select` looks at."""
        return self._socket.fileno()

    def read(self) -> float | None:
        """When the first piece is due, if this completes a request; None if not. Raises EOFError at the end."""
        data = self._socket.recv(65536)
        self._read_s = time.perf_counter()
        if not data:
            self._socket.close()
            raise EOFError
        self._request += data
        head, found, body = self._request.partition(b"\r\n\r\n")
        length = int(head.lower().partition(b"content-length:")[2].partition(b"\r\n")[0] or 0)
        if not found or len(body) < length:
            return None
        self._request, asked = b"", json.loads(body)
        self._first_s = asked["first_s"]
        self._events = [*_events(asked["max_tokens"])]
        self._due_s = self._read_s + self._first_s / 2
        return self._due_s

    def write(self) -> float | None:
        """Write the event that is due, and say when the next is."""
        event = self._events.pop(0)
        is_first, is_last = b'"role"' in event, not self._events
        event = event % (self._read_s, time.perf_counter())
        self._socket.send(b"%b%x\r\n%b\r\n%b" % (HEAD if is_first else b"", len(event), event, END if is_last else b""))
        self._due_s += self._first_s / 2 if is_first else GAP_S + random.uniform(-JITTER_S, JITTER_S)
        return None if is_last else self._due_s


@lru_cache
def _events(count: int) -> tuple[bytes, ...]:
    """The events of an answer with room for two times in each. Made once: who writes them must not be late."""
    role = _event({"role": "assistant", "content": ""})
    usage = {"prompt_tokens": 1, "completion_tokens": count}
    content = (_event({"content": WORDS[number % len(WORDS)]}) for number in range(count))
    return (role, *content, _event({}, finish_reason="stop", usage=usage))


def _event(delta: dict[str, str], finish_reason: str | None = None, **more: object) -> bytes:
    choice = {"index": 0, "delta": delta, "finish_reason": finish_reason}
    chunk = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]} | more
    times = b', "read_s": %.7f, "written_s": %.7f}'
    return b"data: " + json.dumps(chunk).encode().replace(b"%", b"%%")[:-1] + times + b"\n\n"


def _serve(listener: socket.socket) -> None:
    watched: list[object] = [listener, sys.stdin]
    due: list[tuple[float, int, Connection]] = []

    def plan(when_s: float | None, connection: Connection) -> None:
        if when_s is not None:
            heapq.heappush(due, (when_s, id(connection), connection))

    while True:
        while due and due[0][0] <= time.perf_counter():
            connection = heapq.heappop(due)[2]
            plan(connection.write(), connection)
        readable, _, _ = select.select(watched, [], [], max(due[0][0] - time.perf_counter(), 0) if due else None)
        for ready in readable:
            if ready is sys.stdin:
                return
            if ready is listener:
                watched.append(Connection(listener))
                continue
            try:
                plan(ready.read(), ready)
            except (EOFError, ConnectionError):
                watched.remove(ready)


def main() -> None:
    """Serve until standard input is closed."""
    with suppress(AttributeError, OSError):  # where it may, before all else on this machine, as if it had its own
        os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(1))
    listener = socket.create_server(("127.0.0.1", 0), backlog=256)
    print(listener.getsockname()[1], flush=True)
    _serve(listener)


if __name__ == "__main__":
    main()
