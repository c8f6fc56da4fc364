"""Fifteen addresses to be discovered, in a process of its own: `python -m tests.benchmarks.sweep_server`.

One server answers at once, one after 100 ms, one takes connections and says nothing, one is a web page; nothing listens
at the other eleven. It prints the ports as JSON, and ends when its standard input is closed.
"""

from __future__ import annotations

import asyncio
import json
import socket
import subprocess
import sys
from contextlib import ExitStack, contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

SLOW_S = 0.1
CLOSED = 11
MODELS = {"object": "list", "data": [{"id": "m", "object": "model", "created": 1, "owned_by": "vllm", "max_model_len": 4096}]}
PAGE = b"<!doctype html><title>A web app</title>"


@contextmanager
def running() -> Iterator[dict[str, list[str]]]:
    """The base URLs by what is there: "fast", "slow", "hung", "page", "closed"."""
    command = [sys.executable, "-m", f"{__package__}.sweep_server"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            ports = json.loads(process.stdout.readline())
            yield {name: [f"http://127.0.0.1:{port}/v1" for port in there] for name, there in ports.items()}
        finally:
            process.stdin.close()
            process.wait(timeout=10)


async def _model_server(target: str) -> tuple[int, str, bytes]:
    found = {"/v1/models": MODELS, "/version": {"version": "0.33.0"}}.get(target)
    return (404, "application/json", b"{}") if found is None else (200, "application/json", json.dumps(found).encode())


async def _slow_server(target: str) -> tuple[int, str, bytes]:
    await asyncio.sleep(SLOW_S)
    return await _model_server(target)


async def _web_app(_: str) -> tuple[int, str, bytes]:
    return 200, "text/html", PAGE


def _serve(answer: Callable[[str], Awaitable[tuple[int, str, bytes]]] | None) -> Callable[..., Awaitable[None]]:
    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            if answer is None:
                await reader.read()  # until the client leaves
                return
            while head := await reader.readuntil(b"\r\n\r\n"):
                status, content_type, body = await answer(head.split(b" ", 2)[1].decode())
                lines = f"HTTP/1.1 {status} Status\r\nContent-Type: {content_type}\r\nContent-Length: {len(body)}\r\n\r\n"
                writer.write(lines.encode() + body)
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    return connected


async def _main() -> None:
    answers = {"fast": _model_server, "slow": _slow_server, "hung": None, "page": _web_app}
    servers = {name: await asyncio.start_server(_serve(answer), "127.0.0.1", 0) for name, answer in answers.items()}
    with ExitStack() as stack:  # bound, so that nobody else gets them, and not listened at
        held = [stack.enter_context(socket.socket()) for _ in range(CLOSED)]
        for one in held:
            one.bind(("127.0.0.1", 0))
        ports = {name: [server.sockets[0].getsockname()[1]] for name, server in servers.items()}
        print(json.dumps(ports | {"closed": [one.getsockname()[1] for one in held]}), flush=True)
        await asyncio.to_thread(sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_main())
