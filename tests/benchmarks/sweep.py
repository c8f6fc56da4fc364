"""Finding the servers at fifteen addresses, against openai clients and a bare HTTP client that ask them all at once.

One answers at once, one after 100 ms, one never, one is a web page, eleven are closed: see `sweep_server.py`. Nobody can
decide on the one that hangs before the deadline, so the deadline is most of what discovery takes; the same is the time-out
of the tuned clients. openai's default client would wait 600 s for it, three times: it is spared that address.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from functools import partial
from statistics import median
from typing import TYPE_CHECKING

import httpx2
import openai

import compat_kit as ck

from .figures import Bar, Figures, Limit, show, take_turns
from .sweep_server import running

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping, Sequence

ROUNDS = 9
DEADLINES_S = (0.25, 0.15)
FIRST_MS, LATE_MS = 10.0, 15.0
OURS, TUNED, DEFAULT, BARE = "ck.discover", "openai, tuned", "openai, default", "bare httpx2"
STATES = {"fast": "up", "slow": "up", "hung": "timed out", "page": "not OpenAI", "closed": "refused"}


def measure() -> list[Bar | Limit]:
    """Print the tables; the bars are 1/2.5 of tuned clients, 1/6 of default ones, 10 ms and 15 ms."""
    with running() as there:
        bars = [bar for deadline_s in DEADLINES_S for bar in _all_decided(there, deadline_s)]
        firsts: list[float] = []
        take_turns({"first": partial(_ours, there, DEADLINES_S[0], firsts)}, ROUNDS)
    print(f"\n  The first server is handed over after {median(firsts):.2f} ms ({min(firsts):.2f} to {max(firsts):.2f}).")
    return [Limit("first server", "ms", median(firsts), FIRST_MS), *bars]


def _all_decided(there: Mapping[str, Sequence[str]], deadline_s: float) -> list[Bar | Limit]:
    urls = [url for group in there.values() for url in group]
    tuned = {"max_retries": 0, "timeout": deadline_s}
    contenders: Mapping[str, Callable[[], float]] = {
        OURS: partial(_ours, there, deadline_s, []),
        TUNED: partial(_timed, _openai, urls, tuned),
        DEFAULT: partial(_timed, _openai, [url for url in urls if url not in there["hung"]], {}),
        BARE: partial(_timed, _bare, urls, deadline_s),
    }
    figures: Figures = take_turns(contenders, ROUNDS)
    named = f"{OURS}, deadline {deadline_s * 1000:g} ms"
    show(f"15 addresses, deadline {deadline_s * 1000:g} ms, all decided after", "ms", figures, TUNED)
    return [
        Limit(f"{named}, after it", "ms", median(figures[OURS]) - deadline_s * 1000, LATE_MS),
        Bar(f"{named}, against tuned clients", "ms", figures[OURS], figures[TUNED], 2.5),
        Bar(f"{named}, against default ones", "ms", figures[OURS], figures[DEFAULT], 6),
    ]


def _ours(there: Mapping[str, Sequence[str]], deadline_s: float, firsts: list[float]) -> float:
    """Milliseconds until all is decided, and rightly so; the moment of the first that is up is noted."""
    expected = {url: STATES[name] for name, group in there.items() for url in group}
    seen: list[float] = []
    started_s = time.perf_counter()
    servers = ck.discover(
        *expected,
        timeout=deadline_s,
        everywhere=False,
        on_found=lambda server: seen.append(time.perf_counter()) if server.state == "up" else None,
    )
    took_ms = 1000 * (time.perf_counter() - started_s)
    firsts.append(1000 * (seen[0] - started_s))
    found = {server.url: server.state for server in servers}
    if found != expected:
        raise AssertionError(f"wrong: {found}")
    return took_ms


def _timed(ask: Callable[..., Awaitable[None]], *arguments: object) -> float:
    started_s = time.perf_counter()
    asyncio.run(ask(*arguments))
    return 1000 * (time.perf_counter() - started_s)


async def _openai(urls: Sequence[str], settings: Mapping[str, object]) -> None:
    """One client for each address, as one has them, all asked at once."""

    async def models(url: str) -> None:
        async with openai.AsyncOpenAI(base_url=url, api_key="-", **settings) as client:
            with suppress(openai.OpenAIError, AttributeError):  # a page of HTML comes as text, which has no models
                await client.models.list()

    await asyncio.gather(*map(models, urls))


async def _bare(urls: Sequence[str], deadline_s: float) -> None:
    async with httpx2.AsyncClient(timeout=deadline_s, trust_env=False) as client:
        await asyncio.gather(*(client.get(f"{url}/models") for url in urls), return_exceptions=True)
