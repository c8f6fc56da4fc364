"""What decoding a stream costs without a socket: bytes in, chunks out, against openai's `AsyncStream`.

Both get the same bytes in the same reads from an async generator: ours as `read_stream` with its `Collector`, the whole
way from a read to the reply; openai's as the `AsyncStream` that its client hands out, over a response made of them.
Both consumers look at the text of each chunk and are checked to have seen all of it.
"""

from __future__ import annotations

import asyncio
import time
from functools import partial
from typing import TYPE_CHECKING

import httpx2
import openai
from openai.types.chat import ChatCompletionChunk

from compat_kit import advice, kinds
from compat_kit.stream import Collector, Read, read_stream

from .figures import Bar, show, take_turns
from .wire import events, slices, text_length

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Sequence

COUNT = 20_000
ROUNDS = 7
URL = "http://127.0.0.1:1/v1"
OURS, PEER = "ours", "openai AsyncStream"


def measure() -> list[Bar]:
    """Print a table for large reads and one for a read each event; the bar is 1/12 of openai for both."""
    every = events(COUNT)
    return [
        _compare("16 KiB reads", list(slices(b"".join(every), 16 * 1024))),
        _compare("one event per read", every),
    ]


def _compare(kind: str, reads: Sequence[bytes]) -> Bar:
    contenders = {OURS: partial(_chunk_us, _ours, reads), PEER: partial(_chunk_us, _openai, reads)}
    figures = take_turns(contenders, ROUNDS)
    show(f"Decoding in memory, {kind}, {COUNT:,} chunks, {ROUNDS} rounds, CPU", "us/chunk", figures, PEER)
    return Bar(f"decode in memory, {kind}", "us/chunk", figures[OURS], figures[PEER], 12)


def _chunk_us(contender, reads: Sequence[bytes]) -> float:
    """The CPU time of the process for each chunk, in microseconds."""
    began_s = time.process_time()
    seen = asyncio.run(contender(reads))
    used_s = time.process_time() - began_s
    if seen != text_length(COUNT):
        raise RuntimeError(f"{contender.__name__} saw {seen} characters of {text_length(COUNT)}")
    return 1e6 * used_s / COUNT


async def _ours(reads: Sequence[bytes]) -> int:
    """The characters of the chunks that compat_kit makes of the reads."""

    async def source() -> AsyncGenerator[Read, None]:
        for data in reads:
            yield [Read(time.perf_counter(), "text/event-stream", data)]

    at = advice.Situation(URL, kinds.UNKNOWN, str)
    seen = 0
    async for batch in read_stream(source(), at, URL, Collector()):
        for chunk in batch:
            seen += len(chunk.text)
    return seen


async def _openai(reads: Sequence[bytes]) -> int:
    """The characters of the chunks that openai makes of the reads."""

    async def content() -> AsyncGenerator[bytes, None]:
        for data in reads:
            yield data

    request = httpx2.Request("POST", URL)
    response = httpx2.Response(200, headers={"content-type": "text/event-stream"}, content=content(), request=request)
    seen = 0
    async with openai.AsyncOpenAI(base_url=URL, api_key="-", http_client=httpx2.AsyncClient(verify=False)) as client:
        async for chunk in openai.AsyncStream(cast_to=ChatCompletionChunk, response=response, client=client):
            seen += len(chunk.choices[0].delta.content or "")
    return seen
