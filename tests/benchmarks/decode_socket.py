"""What a streamed chunk costs the client over a loopback socket, from the request to the last chunk.

The server is another process (`server.py`), so the CPU time of this one is the client's: all its threads, compat_kit's
background loop included. Ours is `Backend`, by both of its doors; the peers are openai's default client and openai with
its aiohttp transport. Every contender keeps its client for the whole run and gets a new connection for each answer.

Answers come one at a time, 16 and 64 at once, and from two servers: "burst" writes as fast as it can, so that a read may
bring many chunks; "paced" writes 2,500 chunks a second over all answers, so that each wakes the client up, as a model
that writes does.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import partial
from typing import Any

import openai

from compat_kit import Backend

from .figures import Bar, show, take_turns
from .server import running
from .wire import text_length

QUESTION = [{"role": "user", "content": "Say something."}]
ASYNC, SYNC = "Backend.astream, async for", "Backend.stream, for"
PEER, OTHER_PEER = "openai", "openai with aiohttp"

PACE_S = 0.0004
"""Seconds between two chunks of the paced server, over all answers."""

CHUNKS = {1: 3_000, 16: 300, 64: 100}
"""So many chunks has each of so many answers."""

ROUNDS = 4

Contender = Callable[[int, int], int]
"""Streams so many answers at once of so many chunks; the characters that it saw."""


def measure() -> list[Bar]:
    """Print a table for each server and number of answers; the bar is 1/3.5 of openai's default client.

    `for` is measured with one answer: with more it would be threads against coroutines.
    """
    paced = [_compare("paced", PACE_S * streams, streams, count) for streams, count in CHUNKS.items()]
    burst = [_compare("burst", 0, streams, 2 * count) for streams, count in CHUNKS.items()]
    return [bar for bars in paced + burst for bar in bars]


def _compare(kind: str, gap_s: float, streams: int, count: int) -> list[Bar]:
    with running(gap_s) as base_url, asyncio.Runner() as runner:
        backend = Backend(base_url=base_url, model="m")
        plain = openai.AsyncOpenAI(base_url=base_url, api_key="-")
        aio = openai.AsyncOpenAI(base_url=base_url, api_key="-", http_client=openai.DefaultAioHttpClient())
        contenders: dict[str, Contender] = {
            ASYNC: lambda streams, count: runner.run(_all(streams, _by_async_for, backend, count)),
            SYNC: lambda _, count: _by_for(backend, count),
            PEER: lambda streams, count: runner.run(_all(streams, _by_openai, plain, count)),
            OTHER_PEER: lambda streams, count: runner.run(_all(streams, _by_openai, aio, count)),
        }
        if streams > 1:
            del contenders[SYNC]
        costs = {name: partial(_chunk_us, contender, streams, count) for name, contender in contenders.items()}
        figures = take_turns(costs, ROUNDS)
        reads = _reads_per_chunk(backend, count)
        backend.close()
        runner.run(_close(plain.close, aio.close))
    name = f"{kind}, {streams} at once"
    show(f"Over a socket, {name}, {count:,} chunks each, {ROUNDS} rounds, CPU of the client", "us/chunk", figures, PEER)
    print(f"  reads per chunk, as our client saw them in one more answer: {reads:.2f}")
    return [
        Bar(f"socket, {name}, {door}", "us/chunk", figures[door], figures[PEER], 3.5) for door in (ASYNC, SYNC) if door in figures
    ]


def _chunk_us(contender: Contender, streams: int, count: int) -> float:
    """The CPU time of this process for each chunk, in microseconds."""
    began_s = time.process_time()
    seen = contender(streams, count)
    used_s = time.process_time() - began_s
    if seen != streams * text_length(count):
        raise RuntimeError(f"{seen} characters of {streams * text_length(count)} came through")
    return 1e6 * used_s / (streams * count)


async def _all(streams: int, contender: Callable[..., Awaitable[int]], client: Any, count: int) -> int:
    return sum(await asyncio.gather(*(contender(client, count) for _ in range(streams))))


async def _by_async_for(backend: Backend, count: int) -> int:
    seen = 0
    async for chunk in backend.astream(QUESTION, max_tokens=count):
        seen += len(chunk.text)
    return seen


def _by_for(backend: Backend, count: int) -> int:
    seen = 0
    for chunk in backend.stream(QUESTION, max_tokens=count):
        seen += len(chunk.text)
    return seen


async def _by_openai(client: openai.AsyncOpenAI, count: int) -> int:
    seen = 0
    stream = await client.chat.completions.create(model="m", messages=QUESTION, max_tokens=count, stream=True)
    async for chunk in stream:
        seen += len(chunk.choices[0].delta.content or "")
    return seen


def _reads_per_chunk(backend: Backend, count: int) -> float:
    """How often the client was woken up: chunks of one read have one time of arrival."""
    return len({chunk.arrived_s for chunk in backend.stream(QUESTION, max_tokens=count)}) / count


async def _close(*closers: Callable[[], Awaitable[None]]) -> None:
    for close in closers:
        await close()
