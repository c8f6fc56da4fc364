"""A server of vectors with faults: `python -m tests.benchmarks.embed_server RATE DIMENSIONS`. In a process of its own.

It is `tests/embedder.py` at a loopback socket; bodies are made once and kept, so that it costs next to nothing. It prints
its port, answers `GET /v1/counts` with what it has seen since the last time, and ends when its standard input is closed.
"""

from __future__ import annotations

import subprocess
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tests.embedder import Embedder
from tests.loopback import Loopback

if TYPE_CHECKING:
    from collections.abc import Iterator

SEED = 6


@contextmanager
def running(rate: float, dimensions: int) -> Iterator[str]:
    """The base URL of such a server in another process, as long as the `with` block lasts."""
    command = [sys.executable, "-m", f"{__package__}.embed_server", str(rate), str(dimensions)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.stdin.close()
            process.wait(timeout=10)


def main() -> None:
    """Serve until standard input is closed."""
    embedder = Embedder(float(sys.argv[1]), SEED)
    embedder.dimensions, embedder.keeps_bodies = int(sys.argv[2]), True
    with Loopback() as server:

        async def embed(exchange: Any) -> None:
            await embedder(exchange)
            server.requests.clear()  # each holds its texts

        async def counts(exchange: Any) -> None:
            seen = {
                "requests": embedder.requests,
                "faults": dict(embedder.faults),
                "most": max(embedder.answered.values(), default=0),
            }
            embedder.requests = 0
            embedder.faults.clear()
            embedder.answered.clear()
            await exchange.answer(seen)

        server.on("/embeddings", embed)
        server.on("/counts", counts)
        print(server.port, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
