"""What a streamed chunk costs the client over a loopback socket, from the request to the last chunk.

The server is another process (`server.py`), so the CPU time of this one is the client's: all its threads, compat_kit's
background loop included. Ours is `Backend`, by both of its doors; the peers are openai's default client and openai with
its aiohttp transport. Every contender keeps its client for the whole run and gets a new connection for each answer.

Two servers: "burst" writes as fast as it can, so that a read may bring many chunks; "paced" writes one chunk each 0.4 ms,
so that each wakes the client up, as a model that writes does.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from functools import partial

import openai

from compat_kit import Backend

from .figures import Bar, show, take_turns
from .server import running
from .wire import text_length

QUESTION = [{"role": "user", "content": "Say something."}]
ASYNC, SYNC = "Backend.astream, async for", "Backend.stream, for"
PEER, OTHER_PEER = "openai", "openai with aiohttp"

Contender = Callable[[int], int]
"""Streams an answer of that many chunks; the characters that it saw."""


def measure() -> list[Bar]:
    """Print a table for each server; the bar is 1/3 of openai's default client for both doors."""
    return [
        *_compare("burst", gap_s=0, count=20_000, rounds=5),
        *_compare("paced at 0.4 ms", gap_s=0.0004, count=3_000, rounds=5),
    ]


def _compare(kind: str, *, gap_s: float, count: int, rounds: int) -> list[Bar]:
    with running(gap_s) as base_url, asyncio.Runner() as runner:
        backend = Backend(base_url=base_url, model="m")
        plain = openai.AsyncOpenAI(base_url=base_url, api_key="-")
        aio = openai.AsyncOpenAI(base_url=base_url, api_key="-", http_client=openai.DefaultAioHttpClient())
        contenders: dict[str, Contender] = {
            ASYNC: lambda count: runner.run(_by_async_for(backend, count)),
            SYNC: partial(_by_for, backend),
            PEER: lambda count: runner.run(_by_openai(plain, count)),
            OTHER_PEER: lambda count: runner.run(_by_openai(aio, count)),
        }
        figures = take_turns({name: partial(_chunk_us, contender, count) for name, contender in contenders.items()}, rounds)
        reads = _reads_per_chunk(backend, count)
        backend.close()
        runner.run(_close(plain.close, aio.close))
    show(f"Over a socket, {kind}, {count:,} chunks, {rounds} rounds, CPU of the client", "us/chunk", figures, PEER)
    print(f"  reads per chunk, as our client saw them in one more answer: {reads:.2f}")
    return [Bar(f"socket, {kind}, {door}", "us/chunk", figures[door], figures[PEER], 3) for door in (ASYNC, SYNC)]


def _chunk_us(contender: Contender, count: int) -> float:
    """The CPU time of this process for each chunk, in microseconds."""
    began_s = time.process_time()
    seen = contender(count)
    used_s = time.process_time() - began_s
    if seen != text_length(count):
        raise RuntimeError(f"{seen} characters of {text_length(count)} came through")
    return 1e6 * used_s / count


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
