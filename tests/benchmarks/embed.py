"""10,000 texts to vectors over a loopback socket, through faults, against a plain loop of openai's client without any.

The server is another process (`embed_server.py`). It refuses or breaks off nearly a third of the requests: 429 with
`Retry-After: 0`, 503, and connections cut before the answer, in its head and in its body. Each round checks that all
vectors are there, in order, each that of its text, and that no text was answered twice. Waits between tries are set to 0, so
that what is measured is work. The peer is `client.embeddings.create` for one batch after the other, and no faults at all: as it comes, which asks
for base64, and asking for floats as `embed` does.
"""

from __future__ import annotations

import json
import time
import urllib.request
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any

import numpy as np
import openai

from compat_kit import Backend
from compat_kit.retry import Retry
from tests.embedder import vector_of

from .embed_server import running
from .figures import Bar, Limit, show, take_turns

if TYPE_CHECKING:
    from collections.abc import Callable

TEXTS, BATCH, DIMENSIONS, RATE, ROUNDS = 10_000, 64, 384, 0.3, 3
OURS, FAULTY, ALONE, PEER = "embed", "embed, 30 % faults", "embed, one at once", "openai, a loop"
FLOATS = "openai, a loop, floats"
AT_ONCE = Retry(max_retries=30, base_s=0, throttle_base_s=0, cap_s=0)
TEXT_LIST = [f"This is the text with number {i}." for i in range(TEXTS)]


def measure() -> list[Bar | Limit]:
    """Print seconds and CPU of each, and what the faults came to; the bars are openai's time, with faults and without."""
    right = np.array([vector_of(text, DIMENSIONS) for text in TEXT_LIST])
    with ExitStack() as stack:
        sound, faulty = (stack.enter_context(running(rate, DIMENSIONS)) for rate in (0.0, RATE))
        ours, broken = (stack.enter_context(Backend("m", base_url=url, retry=AT_ONCE)) for url in (sound, faulty))
        plain = stack.enter_context(openai.OpenAI(base_url=sound, api_key="-", max_retries=0))
        contenders: dict[str, Callable[[], Any]] = {
            OURS: lambda: ours.embed(TEXT_LIST, progress=False).array,
            FAULTY: lambda: broken.embed(TEXT_LIST, progress=False).array,
            ALONE: lambda: ours.embed(TEXT_LIST, concurrency=1, progress=False).array,
            PEER: lambda: _by_openai(plain),
            FLOATS: lambda: _by_openai(plain, encoding_format="float"),
        }
        wall = take_turns({name: partial(_cost, call, right, time.perf_counter) for name, call in contenders.items()}, ROUNDS)
        _counts(faulty)
        cpu = take_turns({name: partial(_cost, call, right, time.process_time) for name, call in contenders.items()}, ROUNDS)
        _counts(faulty)
        contenders[FAULTY]()
        seen = _counts(faulty)
    show(f"{TEXTS:,} texts in batches of {BATCH}, {DIMENSIONS} dimensions, {ROUNDS} rounds, time", "s", wall, PEER)
    show("The same, CPU of the client", "s", cpu, PEER)
    faults = ", ".join(f"{count} {name}" for name, count in sorted(seen["faults"].items()))
    print(f"  with faults, one more time: {seen['requests']} requests, {sum(seen['faults'].values())} tried again ({faults})")
    return [
        Bar("10,000 texts, time", "s", wall[OURS], wall[PEER], 1),
        Bar("10,000 texts with faults, time, openai without", "s", wall[FAULTY], wall[PEER], 1),
        Bar("10,000 texts, CPU", "s", cpu[OURS], cpu[PEER], 1),
        Limit("answers to one text, with faults", "", seen["most"], 1),
    ]


def _cost(call: Callable[[], Any], right: np.ndarray, clock: Callable[[], float]) -> float:
    began_s = clock()
    found = call()
    took_s = clock() - began_s
    if not np.array_equal(found, right):
        raise RuntimeError("the vectors are not those of the texts")
    return took_s


def _by_openai(client: openai.OpenAI, **how: Any) -> np.ndarray:
    vectors: list[list[float]] = []
    for start in range(0, TEXTS, BATCH):
        answer = client.embeddings.create(model="m", input=TEXT_LIST[start : start + BATCH], **how)
        vectors += [entry.embedding for entry in sorted(answer.data, key=lambda entry: entry.index)]
    return np.array(vectors, dtype=np.float32)


def _counts(base_url: str) -> dict[str, Any]:
    """What the server has seen since the last time."""
    with urllib.request.urlopen(f"{base_url}/counts", timeout=10) as answer:
        return json.load(answer)
