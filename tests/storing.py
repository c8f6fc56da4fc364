"""Processes that work on a store and may be killed, and a server that counts what it is asked.

`python -m tests.storing serve DELAY_S` prints its port, and ends when its standard input is closed. The others ask it, and print
each question when its answer is kept:

- `compare STORE PORT CELLS AT_ONCE` calls `ck.compare`;
- `resume STORE RUN AT_ONCE` goes on with such a run.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
import time
import urllib.request
from collections import Counter
from contextlib import contextmanager
from hashlib import sha256
from typing import TYPE_CHECKING

import compat_kit as ck
from compat_kit.comparison.cells import Watcher
from compat_kit.replies import Attempt, Attempts, Reply, Stamps, Timing, Usage
from compat_kit.store import OK, Record, Task
from tests.benchmarks.paced_server import STREAM

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from compat_kit.comparison import Answer, Cell


def key_of(word: object) -> str:
    """The key of a cell that asks this."""
    return sha256(str(word).encode()).hexdigest()


def tasks(count: int, columns: int = 1, word: str = "") -> Iterator[Task]:
    """Cells in the order of a run, of a table with so many columns."""
    return (Task(i, i // columns, i % columns, 0, key_of(f"{word}{i}")) for i in range(count))


def prompts(count: int) -> Iterator[dict]:
    """Rows of a run."""
    return ({"name": f"question {i}", "group": "", "body": {"messages": [f"question {i}"]}} for i in range(count))


def spec(columns: int = 1) -> dict:
    """What a run with so many columns says of itself."""
    return {"columns": [{"label": f"m{i}"} for i in range(columns)], "repeats": 1}


def record(key: str, text: str = "Hello", status: str = OK, **more) -> Record:
    """An answer as a stream of 50 chunks leaves it."""
    stamps = Stamps(0.0, 0.01, tuple(i / 100 for i in range(1, 51)), (4,) * 50, 0.01, 0.51)
    timing = Timing(ttft_s=0.01, total_s=0.51, tpot_s=0.01, decode_tokens_per_s=100.0, stamps=stamps)
    raw = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "choices": [], "usage": {"prompt_tokens": 9}}
    reply = Reply(
        text,
        finish_reason="stop",
        usage=Usage(9, 50, 59),
        timing=timing,
        model="m",
        raw=raw,
        attempts=Attempts([Attempt("ok", took_s=0.5)]),
    )
    return Record(key, status, reply, made_s=time.time(), queued_s=0.1, company=1, **more)


@contextmanager
def counting_server(delay_s: float) -> Iterator[int]:
    """The port of such a server."""
    with _started("serve", delay_s) as process:
        yield int(process.stdout.readline())


def counts(port: int) -> Counter:
    """How often the server was asked for each key."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/counts", timeout=10) as answer:
        return Counter(json.load(answer))


def asked_s(port: int) -> float:
    """When the server was first asked something since the last time, by the steady clock that all processes share."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/asked_s", timeout=10) as answer:
        return float(answer.read())


@contextmanager
def comparing(store: str, port: int, cells: int, at_once: int = 5) -> Iterator[subprocess.Popen]:
    """A process that calls `ck.compare` with so many questions."""
    with _started("compare", store, port, cells, at_once) as process:
        yield process


@contextmanager
def resuming(store: str, run_id: str, at_once: int = 5) -> Iterator[subprocess.Popen]:
    """A process that goes on with a run that `comparing` began."""
    with _started("resume", store, run_id, at_once) as process:
        yield process


@contextmanager
def _started(*arguments: object) -> Iterator[subprocess.Popen]:
    command = [sys.executable, "-m", "tests.storing", *map(str, arguments)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1) as process:
        try:
            yield process
        finally:
            process.stdin.close()
            process.stdout.read()


def shown(lines: Iterable[str]) -> set[str]:
    """The questions that a process has shown as done; a last line that broke off with it does not count."""
    return {line.rstrip("\n") for line in lines if line.endswith("\n")}


class _Counting:
    """What the server was asked, and what it answers."""

    def __init__(self, delay_s: float) -> None:
        self._delay_s = delay_s
        self._asked: Counter = Counter()
        self._asked_s = 0.0

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """One connection, as long as the other side wants it."""
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
                length = int(head.partition("content-length:")[2].split("\r\n")[0] or 0)
                kind, body = await self._answer(head.split(" ")[1], await reader.readexactly(length))
                writer.write(f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    async def _answer(self, path: str, content: bytes) -> tuple[str, bytes]:
        if path == "/counts":
            return "application/json", json.dumps(self._asked).encode()
        if path == "/asked_s":
            body, self._asked_s = str(self._asked_s).encode(), 0.0
            return "text/plain", body
        self._asked_s = self._asked_s or time.monotonic()
        self._asked[json.loads(content)["messages"][-1]["content"]] += 1
        await asyncio.sleep(self._delay_s)
        return "text/event-stream", STREAM


async def _serve(delay_s: float) -> None:
    server = await asyncio.start_server(_Counting(delay_s).serve, "127.0.0.1", 0, backlog=500)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.Event().wait()


class _Teller(Watcher):
    """Prints each question that is answered."""

    def finished(self, cell: Cell, answer: Answer) -> None:
        if not cell.is_warm_up:
            print(cell.prompt.name, flush=True)


def questions(count: int) -> list[str]:
    """What `comparing` asks."""
    return [f"question {number}" for number in range(count)]


def _compare(path: str, port: int, cells: int, at_once: int) -> None:
    with ck.connect(f"http://127.0.0.1:{port}/v1", "m", kind="vllm") as backend:
        ck.compare(questions(cells), backend, store=path, concurrency=at_once, progress=_Teller())


def _resume(path: str, run_id: str, at_once: int) -> None:
    ck.load_run(run_id, store=path).resume(concurrency=at_once, observer=_Teller())


def _orphaned() -> None:
    sys.stdin.read()
    os._exit(0)


def main() -> None:
    """Serve, compare or resume."""
    what, *arguments = sys.argv[1:]
    if what == "serve":
        threading.Thread(target=_orphaned, daemon=True).start()
        asyncio.run(_serve(float(arguments[0])))
    elif what == "compare":
        path, *numbers = arguments
        _compare(path, *map(int, numbers))
    else:
        path, run_id, at_once = arguments
        _resume(path, run_id, int(at_once))


if __name__ == "__main__":
    main()
