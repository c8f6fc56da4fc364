"""Arrival times to TTFT, TPOT and tokens per second. All times are seconds of one monotonic clock.

Tools mean different things by these words; these are the definitions used here:

| figure | formula | the same in | differs in |
|---|---|---|---|
| `ttft_s` | first text, reasoning or tool-call delta - sent | SGLang, AIPerf, llama-benchy | vLLM counts the empty role chunk |
| `tpot_s` | (last - first) / (tokens - 1) | `vllm bench serve`, AIPerf ITL | GuideLLM's TPOT and llmperf's ITL include prefill |
| `chunk_gaps_s` | gaps between chunks that carry output | AIPerf inter-chunk latency | vLLM and SGLang call the same list ITL |
| `decode_tokens_per_s` | 1 / `tpot_s` | | tokens / total time includes prefill |
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from .replies import Timing

if TYPE_CHECKING:
    from collections.abc import Sequence


def tpot_s(first_s: float, last_s: float, tokens: int) -> float | None:
    """Mean time per output token after the first, in seconds.

    None below two tokens: there is no gap. Also None when all of them arrived in one read, so that no time can be seen
    between them. Same formula as `vllm bench serve`.
    """
    return (last_s - first_s) / (tokens - 1) if tokens >= 2 and last_s > first_s else None


def decode_tokens_per_s(first_s: float, last_s: float, tokens: int) -> float | None:
    """Output tokens per second after the first token, the inverse of `tpot_s`. None where that is None."""
    seconds = tpot_s(first_s, last_s, tokens)
    return None if seconds is None else 1 / seconds


def chunk_gaps_s(arrivals_s: Sequence[float]) -> tuple[float, ...]:
    """Seconds between neighbouring chunks that carry output. A chunk is not a token: servers may put several into one."""
    return tuple(later - earlier for earlier, later in pairwise(arrivals_s))


def measure(arrivals_s: Sequence[float], total_s: float, tokens: int | None) -> Timing:
    """The timing of a streamed answer from the arrivals of its output chunks, in seconds since the request was sent.

    `tokens` is the server's own count; without it `tpot_s` and `decode_tokens_per_s` stay None. Chunks that came with the
    first one in a single read arrived at the same moment as far as anyone can tell, so their tokens count as one first
    token; otherwise a fast server would look faster than it is (AIPerf corrects for its first chunk in the same way).
    """
    if not arrivals_s:
        return Timing(total_s=total_s)
    first, last = arrivals_s[0], arrivals_s[-1]
    together = sum(arrival == first for arrival in arrivals_s)
    apart = (tokens or 0) - round((tokens or 0) * (together - 1) / len(arrivals_s))
    return Timing(
        ttft_s=first,
        total_s=total_s,
        tpot_s=tpot_s(first, last, apart),
        decode_tokens_per_s=decode_tokens_per_s(first, last, apart),
        chunk_gaps_s=chunk_gaps_s(arrivals_s),
    )
