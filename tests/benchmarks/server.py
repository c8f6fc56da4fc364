"""A server that streams prebuilt chunks: `python -m tests.benchmarks.server GAP_S`. It runs in a process of its own.

Every connection gets one answer of as many chunks as its `max_tokens` says, one write for each, and is then closed.
GAP_S is the time between two writes in seconds, 0 for as fast as it can. Threads and plain sockets rather than asyncio,
whose timer on Linux knows only whole milliseconds: a write here costs the least there is, and the pace is kept.

It prints its port, and ends when its standard input is closed, so that it never outlives who started it.
"""

from __future__ import annotations

import json
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from .wire import events

if TYPE_CHECKING:
    from collections.abc import Iterator

MOST_CHUNKS = 50_000
CONNECTION_S = 60.0
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"


@contextmanager
def running(gap_s: float) -> Iterator[str]:
    """The base URL of such a server in another process, as long as the `with` block lasts."""
    command = [sys.executable, "-m", f"{__package__}.server", str(gap_s)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.stdin.close()
            process.wait(timeout=10)


def _serve(listener: socket.socket, gap_s: float) -> None:
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=_answer, args=(connection, gap_s), daemon=True).start()


def _answer(connection: socket.socket, gap_s: float) -> None:
    connection.settimeout(CONNECTION_S)
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    with connection, suppress(OSError):
        count = min(_asked_for(connection), MOST_CHUNKS)
        pieces = [b"%x\r\n%b\r\n" % (len(event), event) for event in events(count)]
        connection.sendall(HEAD)
        due_s = time.perf_counter()
        for piece in pieces:
            connection.sendall(piece)
            due_s += gap_s
            if (early_s := due_s - time.perf_counter()) > 0:
                time.sleep(early_s)
        connection.sendall(b"0\r\n\r\n")


def _asked_for(connection: socket.socket) -> int:
    """The `max_tokens` of the request on this connection."""
    with connection.makefile("rb") as request:
        headers = dict(line.lower().split(b":", 1) for line in iter(request.readline, b"\r\n") if b":" in line)
        if b"content-length" not in headers:
            raise ConnectionAbortedError("this server answers chats only")
        return int(json.loads(request.read(int(headers[b"content-length"])))["max_tokens"])


def main() -> None:
    """Serve until standard input is closed."""
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    threading.Thread(target=_serve, args=(listener, float(sys.argv[1])), daemon=True).start()
    sys.stdin.read()


if __name__ == "__main__":
    main()
