"""How true the times are that a client reports, against the time stamps of the server that wrote the answer.

The server (`clock_server.py`) is another process with the same clock, and writes like a model. The truth is its own: from
the request read to the first content written, and between the chunks written. Ours is `reply.timing`; the peers are
openai's clients with `time.perf_counter` around them, as everybody writes it.

"Apart": requests begin within 200 ms, first content after 50 to 300 ms. "Together": all begin at one moment and the first
content of all is due at one moment, which is the hardest for a client: it has one thread. The first answers of each client,
which open its connections, do not count: nobody measures a model by them.
"""

from __future__ import annotations

import asyncio
import gc
import random
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import quantiles
from typing import Any

import openai

from compat_kit import Backend

from .clock_server import running
from .figures import Limit, show_errors

QUESTION = [{"role": "user", "content": "Say something."}]
COUNT = 24
OURS, PEER, OTHER_PEER = "ours", "openai", "openai with aiohttp"
ROUNDS = {16: 9, 64: 4}
MOST_MS = {16: 1.0, 64: 3.0}


@dataclass(frozen=True)
class Answer:
    """When the chunks with content came, and when they were written. In seconds; `ttft_s` as the client tells it."""

    ttft_s: float
    gaps_s: Sequence[float]
    tpot_s: float
    read_s: float
    written_s: Sequence[float]

    @property
    def errors_ms(self) -> tuple[float, float, list[float]]:
        """How wrong the time to the first token is, the time for each token, and each gap between chunks."""
        gaps_s = [later - earlier for earlier, later in pairwise(self.written_s)]
        tpot_s = (self.written_s[-1] - self.written_s[0]) / (len(self.written_s) - 1)
        if len(gaps_s) != len(self.gaps_s):
            raise RuntimeError(f"{len(self.gaps_s)} gaps of {len(gaps_s)} were seen")
        return (
            1000 * abs(self.ttft_s - (self.written_s[0] - self.read_s)),
            1000 * abs(self.tpot_s - tpot_s),
            [1000 * abs(seen - true) for seen, true in zip(self.gaps_s, gaps_s, strict=True)],
        )


Contender = Callable[[dict[str, Any]], Awaitable[Answer]]


def measure() -> list[Limit]:
    """Print a table for each way to ask; the bar is 1 ms for the 99th percentile with 16 answers, 3 ms with 64."""
    with running() as base_url, asyncio.Runner() as runner:
        return runner.run(_measure(base_url))


async def _measure(base_url: str) -> list[Limit]:
    async with (
        Backend(base_url=base_url, model="m") as backend,
        openai.AsyncOpenAI(base_url=base_url, api_key="-") as plain,
        openai.AsyncOpenAI(base_url=base_url, api_key="-", http_client=openai.DefaultAioHttpClient()) as aio,
    ):
        contenders: dict[str, Contender] = {
            OURS: lambda body: _ours(backend, body),
            PEER: lambda body: _naive(plain, body),
            OTHER_PEER: lambda body: _naive(aio, body),
        }
        return [await _compare(contenders, streams, together) for streams in ROUNDS for together in (False, True)]


async def _compare(contenders: dict[str, Contender], streams: int, together: bool) -> Limit:
    answers: dict[str, list[Answer]] = {name: [] for name in contenders}
    for number in range(ROUNDS[streams] + 1):
        for name, contender in contenders.items():
            gc.collect()
            seen = await asyncio.gather(*(_ask(contender, together) for _ in range(streams)))
            answers[name] += seen if number else []
    name = f"{streams} answers {'together' if together else 'apart'}"
    errors = {who: [answer.errors_ms for answer in seen] for who, seen in answers.items()}
    show_errors(
        f"Error of the times, {name}, {len(answers[OURS])} answers of {COUNT} chunks",
        {who: _columns(figures) for who, figures in errors.items()},
    )
    return Limit(
        f"time to first token, {name}, p99 of the error", "ms", _p(99, [error[0] for error in errors[OURS]]), MOST_MS[streams]
    )


async def _ask(contender: Contender, together: bool) -> Answer:
    if not together:
        await asyncio.sleep(random.uniform(0, 0.2))
    return await contender({"first_s": 0.1 if together else random.uniform(0.05, 0.3)})


async def _ours(backend: Backend, body: dict[str, Any]) -> Answer:
    stream = backend.astream(QUESTION, max_tokens=COUNT, extra_body=body)
    chunks = [chunk async for chunk in stream if chunk.text]
    timing = stream.reply.timing
    return Answer(
        timing.ttft_s, timing.chunk_gaps_s, timing.tpot_s, chunks[0].raw["read_s"], [chunk.raw["written_s"] for chunk in chunks]
    )


async def _naive(client: openai.AsyncOpenAI, body: dict[str, Any]) -> Answer:
    began_s, seen_s, written_s, read_s = time.perf_counter(), [], [], 0.0
    stream = await client.chat.completions.create(model="m", messages=QUESTION, max_tokens=COUNT, stream=True, extra_body=body)
    async for chunk in stream:
        if chunk.choices[0].delta.content:
            seen_s.append(time.perf_counter())
            read_s = chunk.read_s
            written_s.append(chunk.written_s)
    gaps_s = [later - earlier for earlier, later in pairwise(seen_s)]
    return Answer(seen_s[0] - began_s, gaps_s, (seen_s[-1] - seen_s[0]) / (len(seen_s) - 1), read_s, written_s)


def _columns(errors: Sequence[tuple[float, float, list[float]]]) -> dict[str, float]:
    first, tpot, gaps = ([error[i] for error in errors] for i in (0, 1, 2))
    gaps = [gap for answer in gaps for gap in answer]
    return {
        "ttft p50": _p(50, first),
        "p99": _p(99, first),
        "worst": max(first),
        "gap p50": _p(50, gaps),
        "gap p99": _p(99, gaps),
        "tpot p99": _p(99, tpot),
    }


def _p(percent: int, figures: Sequence[float]) -> float:
    return quantiles(figures, n=100, method="inclusive")[percent - 1]
