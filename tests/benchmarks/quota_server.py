"""A service with a quota: `python -m tests.benchmarks.quota_server KIND QUOTA LATENCY_S HALVES_S`. In a process of its own.

KIND is "rate" (requests a second, a token bucket that holds one second of them) or "at_once". HALVES_S after the first request
the quota is halved. What is above it gets 429. It prints its port, answers `GET /v1/counts`, and ends when its standard input is
closed.
"""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from tests.loopback import Loopback
from tests.quotas import AtOnce, Rate

if TYPE_CHECKING:
    from collections.abc import Iterator

ANSWER = {
    "id": "a",
    "object": "chat.completion",
    "created": 0,
    "model": "m",
    "choices": [{"index": 0, "finish_reason": "stop", "message": {"role": "assistant", "content": "yes"}}],
    "usage": {"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2},
}


@contextmanager
def running(kind: str, quota: float, latency_s: float, halves_s: float) -> Iterator[str]:
    """The base URL of such a server in another process, as long as the `with` block lasts."""
    command = [sys.executable, "-m", f"{__package__}.quota_server", kind, str(quota), str(latency_s), str(halves_s)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.stdin.close()
            process.wait(timeout=10)


def main() -> None:
    """Serve until standard input is closed."""
    kind, quota, latency_s, halves_s = sys.argv[1], *map(float, sys.argv[2:5])
    limiter: Any = Rate(quota, quota) if kind == "rate" else AtOnce(quota)
    seen = {"answers": 0, "refusals": 0}
    began_s: list[float] = []
    with Loopback() as server:

        async def chat(exchange: Any) -> None:
            began_s.append(time.monotonic()) if not began_s else None
            now_s = time.monotonic() - began_s[0]
            if now_s > halves_s:
                limiter.quota = quota / 2
            server.requests.clear()
            if not limiter.takes(now_s):
                seen["refusals"] += 1
                await exchange.answer({"error": {"message": "slow down", "code": "rate_limit_exceeded"}}, 429)
                return
            try:
                await asyncio.sleep(latency_s)
            finally:
                limiter.ends()
            seen["answers"] += 1
            await exchange.answer(ANSWER)

        async def counts(exchange: Any) -> None:
            await exchange.answer(dict(seen))

        server.on("/chat/completions", chat)
        server.on("/counts", counts)
        print(server.port, flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main()
