"""A quota that is halved in mid-run: how much gets through, and how many calls are refused.

The server is another process (`quota_server.py`), which counts. Ours is `pacing.Gate` before a `Backend` without retries; the
peer is `openai.AsyncOpenAI` behind a `Semaphore(50)` with the retries that it has by itself. Both ask for so many seconds.
"""

from __future__ import annotations

import asyncio
import json
import time
import urllib.request
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import openai

from compat_kit import Backend
from compat_kit.errors import RateLimited
from compat_kit.loop import run
from compat_kit.pacing import Gate
from tests.quotas import AtOnce, Rate

from .figures import Limit, aligned
from .quota_server import running

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

SECONDS, LATENCY_S, WORKERS = 20.0, 0.1, 100
SERVERS = (("rate", 60.0), ("at_once", 16.0))
GATE_ROUNDS = 20_000


def measure() -> list[Limit]:
    """Print the share of what was possible and of what was refused; the bars are 95 %, 2 %, and 15 us for a turn."""
    rows, limits = [("", "answers", "of ideal", "refused", "429s")], []
    for kind, quota in SERVERS:
        for name, ask in (("ours", _ours), ("openai, Semaphore(50)", _peer)):
            with running(kind, quota, LATENCY_S, SECONDS / 2) as url:
                run(ask(url))
                with urllib.request.urlopen(f"{url}/counts", timeout=10) as answer:
                    seen = json.load(answer)
            goodput = seen["answers"] / _ideal(kind, quota)
            refused = seen["refusals"] / (seen["answers"] + seen["refusals"])
            rows.append(
                (f"{kind} {quota:g}, {name}", f"{seen['answers']}", f"{goodput:.1%}", f"{refused:.1%}", f"{seen['refusals']}")
            )
            if name == "ours":
                limits += [
                    Limit(f"quota halved, {kind}, goodput lost", "%", 100 * (1 - goodput), 5),
                    Limit(f"quota halved, {kind}, calls refused", "%", 100 * refused, 2),
                ]
    print(f"\nA quota halved after {SECONDS / 2:g} of {SECONDS:g} s")
    print("\n".join(aligned(rows)))
    return [*limits, Limit("a turn at the gate", "us", run(_turn_us()), 15)]


def _ideal(kind: str, quota: float) -> float:
    make: Any = (lambda it: Rate(it, it)) if kind == "rate" else AtOnce
    return sum(make(part).ideal(SECONDS / 2, LATENCY_S, 256) for part in (quota, quota / 2))


async def _for_a_while(ask: Callable[[], Awaitable[None]], workers: int) -> None:
    until_s = time.monotonic() + SECONDS

    async def work() -> None:
        while time.monotonic() < until_s:
            await ask()

    tasks = [asyncio.create_task(work()) for _ in range(workers)]
    await asyncio.wait(tasks, timeout=SECONDS)
    for task in tasks:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)


async def _ours(url: str) -> None:
    gate, backend = Gate([0]), Backend("m", base_url=url, max_retries=0)

    async def ask() -> None:
        turn, began_s = await gate.enter(0), time.monotonic()
        try:
            await backend.achat("Yes?")
            turn.done(time.monotonic() - began_s, None, None)
        except RateLimited as error:
            turn.throttled(error.retry_after_s)
        finally:
            turn.left()

    await _for_a_while(ask, WORKERS)
    await backend.aclose()


async def _peer(url: str) -> None:
    client, places = openai.AsyncOpenAI(base_url=url, api_key="-"), asyncio.Semaphore(50)

    async def ask() -> None:
        async with places:
            with suppress(openai.RateLimitError):
                await client.chat.completions.create(model="m", messages=[{"role": "user", "content": "Yes?"}])

    await _for_a_while(ask, WORKERS)
    await client.close()


async def _turn_us() -> float:
    gate = Gate([0, 1], limit=4, is_local=True)
    began_s = time.perf_counter()
    for i in range(GATE_ROUNDS):
        (await gate.enter(i % 2)).done(0.1, 0.01, 0.001)
    fixed = time.perf_counter() - began_s
    return fixed / GATE_ROUNDS * 1e6
