"""Arrival times to TTFT, TPOT and tokens per second. All times are seconds of one monotonic clock.

Tools mean different things by these words. What they mean here, and which tool means the same by its own word:

| figure | formula | vLLM | SGLang | GuideLLM | AIPerf | llmperf |
|---|---|---|---|---|---|---|
| `ttft_s` | first text, reasoning or tool call - sent | an empty role chunk counts | same | same | same | text only |
| `ttfo_s` | first output that is no reasoning - sent | – | – | TTFOT | TTFO | – |
| `tpot_s` | (last - first) / (tokens - 1) | TPOT | TPOT | its ITL; its TPOT has prefill in it | ITL | – |
| `chunk_gaps_s` | between chunks with output | its ITL | ITL, a gap split by its tokens | – | inter-chunk latency | – |
| `decode_tokens_per_s` | 1 / `tpot_s` | – | – | – | per-user output throughput | – |
| `total_s` | end - sent | last token - start | includes [DONE] | request latency | last content - start | includes [DONE] |
| `queued_s` | sent - called | client queue time | – | dispatch delay | – | – |

llmperf's ITL is `total_s` / tokens, with prefill in it. GuideLLM reads the wall clock, which can step; all others, and
this, a monotonic one. Read from the sources of vLLM (August 2026), SGLang 0.5.23, GuideLLM 0.8.1, AIPerf 0.13 and llmperf
(December 2024). A chunk is not a token: servers put several tokens into one, with speculative decoding above all.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from .replies import Stamps, Timing

if TYPE_CHECKING:
    from collections.abc import Sequence

CHARACTERS_A_TOKEN = 4
"""Of English text, about; where a server counts no tokens."""

LAG_S = 0.005
"""A loop that is later than this spoils a measurement, in seconds."""

LEAST_LAG_S = 0.002
"""What a timer of the loop cannot tell from being in time: it knows whole milliseconds."""


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


def estimate_tokens(characters: Sequence[int]) -> int:
    """A guess at the tokens of an answer whose chunks brought so many characters each.

    Most servers send a token a chunk; those that send more at once still send about four characters a token.
    """
    return max(len(characters), round(sum(characters) / CHARACTERS_A_TOKEN))


def is_client_bound(lag_s: float, gaps_s: Sequence[float]) -> bool:
    """Whether a loop that was so late (99th percentile, in seconds) spoiled what was measured.

    It did above 5 ms, and above a tenth of the median gap between chunks where a timer can tell that.
    """
    middle_s = sorted(gaps_s)[len(gaps_s) // 2] if gaps_s else LAG_S * 10
    return lag_s > min(LAG_S, max(middle_s / 10, LEAST_LAG_S))


def measure(stamps: Stamps, tokens: int | None = None, lag_s: float | None = None) -> Timing:
    """The timing of an answer from its moments.

    `tokens` is the server's own count; without it the count is estimated, and said to be. `lag_s` is how late the client's
    loop was (99th percentile). Chunks that came with the first one in a single read arrived at the same moment as far as
    anyone can tell, so their tokens count as one first token; otherwise a fast server would look faster than it is (AIPerf
    corrects for its first chunk in the same way).
    """
    whole = Timing(
        total_s=stamps.ended_s,
        queued_s=None if stamps.called_s is None else -stamps.called_s,
        client_lag_s=lag_s,
        stamps=stamps,
    )
    arrivals_s = stamps.arrivals_s
    return _streamed(whole, tokens) if arrivals_s else whole


def _streamed(whole: Timing, counted: int | None) -> Timing:
    """The timing of an answer that came in chunks."""
    stamps, lag_s = whole.stamps, whole.client_lag_s
    arrivals_s = stamps.arrivals_s
    first, last = arrivals_s[0], arrivals_s[-1]
    tokens = estimate_tokens(stamps.characters) if counted is None else counted
    together = sum(arrival == first for arrival in arrivals_s)
    apart = tokens - round(tokens * (together - 1) / len(arrivals_s))
    gaps_s = chunk_gaps_s(arrivals_s)
    speed = decode_tokens_per_s(first, last, apart)
    return Timing(
        ttft_s=first,
        total_s=whole.total_s,
        tpot_s=tpot_s(first, last, apart),
        decode_tokens_per_s=speed,
        chunk_gaps_s=gaps_s,
        ttfo_s=stamps.output_s,
        queued_s=whole.queued_s,
        is_estimated=counted is None and speed is not None,
        client_lag_s=lag_s,
        is_client_bound=lag_s is not None and is_client_bound(lag_s, gaps_s),
        stamps=stamps,
    )
