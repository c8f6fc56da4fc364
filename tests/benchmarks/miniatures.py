"""The models that ship: start of the engine, first token, tokens a second of one stream, memory of the engine's process.

What a model costs more than another is seen beside the first of them; the bars are absolute.
"""

from __future__ import annotations

import time
from functools import partial
from pathlib import Path
from statistics import median

import compat_kit as ck

from .figures import Figures, Limit, show, take_turns

ROUNDS = 5
STORY = "Tell me a story about a blue fox."
CHATTING = [card.name for card in ck.local_models() if card.task == "chat"]


def measure() -> list[Limit]:
    """Print the tables; at most 1 s, 30 ms and 200 MB for each model, and half a millisecond a token for mini-1m."""
    starts = take_turns({name: partial(_start_ms, name) for name in CHATTING}, ROUNDS)
    show(f"Start of the engine, {ROUNDS} processes each", "ms", starts, CHATTING[0])
    first: Figures = {}
    speed: Figures = {}
    memory: Figures = {}
    for name in CHATTING:
        with ck.local(name, options={"temperature": 0}) as backend:
            backend.chat("Hello")
            timings = [_timed(backend) for _ in range(ROUNDS)]
            first[name] = [1000 * ttft_s for ttft_s, _ in timings]
            speed[name] = [tokens_per_s for _, tokens_per_s in timings]
            memory[name] = [_memory_mb(backend)]
    show("First token of a stream", "ms", first, CHATTING[0])
    show("Tokens a second of one stream", "tokens/s", speed, CHATTING[0])
    show("Resident memory of the engine's process", "MB", memory, CHATTING[0])
    limits = [(starts, "start", "ms", 1000), (first, "first token", "ms", 30), (memory, "memory", "MB", 200)]
    found = [Limit(f"{name}, {what}", unit, median(by[name]), most) for by, what, unit, most in limits for name in CHATTING]
    return [*found, Limit("mini-1m, a token", "ms", 1000 / median(speed["mini-1m"]), 0.5)]


def _start_ms(name: str) -> float:
    begin = time.perf_counter()
    with ck.local(name, seed=int(begin * 1000) % 2**31):  # a seed of its own makes it a process of its own
        return 1000 * (time.perf_counter() - begin)


def _timed(backend: ck.Backend) -> tuple[float, float]:
    """Seconds to the first token, and tokens a second as the engine itself counts them while it writes."""
    with backend.stream([ck.user(STORY)], max_tokens=200, stream_options={"include_usage": True}) as stream:
        for _ in stream:
            pass
    reply = stream.reply
    timing = reply.raw.get("timings") or {}
    return reply.timing.ttft_s or 0.0, timing.get("predicted_per_second") or reply.timing.decode_tokens_per_s or 0.0


def _memory_mb(backend: ck.Backend) -> float:
    """Resident memory of the engine's process."""
    status = Path(f"/proc/{backend.engine.pid}/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmRSS")).split()[1]) / 1000
