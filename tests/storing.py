"""A small engine over a store, as a process of its own that may be killed, and a server that counts what it is asked.

`python -m tests.storing serve DELAY_S` prints its port; `python -m tests.storing work STORE RUN PORT AT_ONCE` asks what is open in
a run and prints each position once its answer is committed. Both end when their standard input is closed.
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

from compat_kit.replies import Attempt, Attempts, Reply, Stamps, Timing, Usage
from compat_kit.store import OK, Record, Store, Task

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

POLL_S = 0.02


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


@contextmanager
def worker(store: str, run_id: str, port: int, at_once: int = 5) -> Iterator[subprocess.Popen]:
    """A process that works on a run."""
    with _started("work", store, run_id, port, at_once) as process:
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


def shown(lines: Iterable[str]) -> set[int]:
    """The positions that a worker has shown as done; a last line that broke off with it does not count."""
    return {int(line) for line in lines if line.endswith("\n")}


async def _serve(delay_s: float) -> None:
    asked: Counter = Counter()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        path = (await reader.readuntil(b"\r\n\r\n")).split(b" ")[1].decode()
        if path == "/counts":
            body = json.dumps(asked).encode()
        else:
            asked[path[1:]] += 1
            body = b"Hello"
            await asyncio.sleep(delay_s)
        writer.write(b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: %d\r\n\r\n" % len(body) + body)
        writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, backlog=500)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.Event().wait()


async def _work(path: str, run_id: str, port: int, at_once: int) -> None:
    store = Store(path)
    await store.areopen(run_id)

    async def ask(task: Task) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(f"GET /{task.key} HTTP/1.1\r\n\r\n".encode())
        text = (await reader.read()).decode().partition("\r\n\r\n")[2]
        writer.close()
        await asyncio.wrap_future(store.put(run_id, task.position, record(task.key, text)))
        print(task.position, flush=True)

    under_way: set[asyncio.Task] = set()
    while True:
        taken = await store.aclaim(run_id, 0, at_once - len(under_way))
        under_way |= {asyncio.create_task(ask(task)) for task in taken}
        if under_way:
            done, under_way = await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
            for one in done:
                one.result()
        elif await store.aremaining(run_id, 0):
            await asyncio.sleep(POLL_S)
        else:
            break
    await store.aend(run_id, "done")
    store.close()


def _orphaned() -> None:
    sys.stdin.read()
    os._exit(0)


def main() -> None:
    """Serve or work."""
    what, *arguments = sys.argv[1:]
    threading.Thread(target=_orphaned, daemon=True).start() if what == "serve" else None
    if what == "serve":
        asyncio.run(_serve(float(arguments[0])))
    else:
        path, run_id, port, at_once = arguments
        asyncio.run(_work(path, run_id, int(port), int(at_once)))


if __name__ == "__main__":
    main()
