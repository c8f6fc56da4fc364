"""A record as a row of the table `result`, and back: nothing of an answer is lost on the way but what is no JSON."""

from __future__ import annotations

import json
import struct
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ..replies import Attempt, Attempts, Reply, Stamps, Timing, ToolCall, Usage
from ..timing import chunk_gaps_s
from .record import OK, Record

if TYPE_CHECKING:
    from collections.abc import Mapping

_COUNTS = ("prompt_tokens", "completion_tokens", "total_tokens", "reasoning_tokens", "cached_tokens")
_TIMES = ("ttft_s", "ttfo_s", "tpot_s", "decode_tokens_per_s", "total_s", "client_lag_s")
COLUMNS = (
    *("key", "status", "is_reusable", "made_s", "answer", "error", "error_kind", "model", "finish_reason"),
    *_COUNTS,
    *_TIMES,
    *("queued_s", "attempts", "company", "is_estimated", "is_client_bound", "worker", "reply", "stamps"),
)


def to_row(record: Record) -> tuple[Any, ...]:
    """The values of `COLUMNS`."""
    reply, timing = record.reply, record.reply.timing
    is_reusable = record.status == OK
    return (
        *(record.key, record.status, is_reusable, record.made_s, reply.text, record.error, record.error_kind),
        *(reply.model, reply.finish_reason),
        *(getattr(reply.usage, name) for name in _COUNTS),
        *(getattr(timing, name) for name in _TIMES),
        *(record.queued_s, len(reply.attempts) or None, record.company, timing.is_estimated, timing.is_client_bound),
        *(record.worker, _rest(reply), _packed(timing.stamps)),
    )


def from_row(row: Mapping[str, Any]) -> Record:
    """The record of such a row, given by the names of the columns."""
    rest = json.loads(row["reply"])
    stamps = _unpacked(row["stamps"], rest["stamps"])
    timing = Timing(
        **{name: row[name] for name in _TIMES},
        chunk_gaps_s=chunk_gaps_s(stamps.arrivals_s),
        queued_s=rest["queued_s"],
        is_estimated=bool(row["is_estimated"]),
        is_client_bound=bool(row["is_client_bound"]),
        stamps=stamps,
    )
    reply = Reply(
        text=row["answer"],
        reasoning=rest["reasoning"],
        tool_calls=tuple(ToolCall(**call) for call in rest["tool_calls"]),
        finish_reason=row["finish_reason"],
        usage=Usage(*(row[name] for name in _COUNTS)),
        timing=timing,
        model=row["model"],
        raw=rest["raw"],
        extra=rest["extra"],
        attempts=Attempts(Attempt(**attempt) for attempt in rest["attempts"]),
    )
    return Record(
        key=row["key"],
        status=row["status"],
        reply=reply,
        error=row["error"],
        error_kind=row["error_kind"],
        made_s=row["made_s"],
        queued_s=row["queued_s"],
        company=row["company"],
        worker=row["worker"],
    )


def _rest(reply: Reply) -> str:
    stamps = reply.timing.stamps
    rest = {
        "reasoning": reply.reasoning,
        "tool_calls": [{"id": c.id, "name": c.name, "arguments": c.arguments, "extra": dict(c.extra)} for c in reply.tool_calls],
        "attempts": [asdict(attempt) for attempt in reply.attempts],
        "raw": dict(reply.raw),
        "extra": dict(reply.extra),
        "queued_s": reply.timing.queued_s,
        "stamps": [stamps.called_s, stamps.headers_s, stamps.output_s, stamps.ended_s],
    }
    return json.dumps(rest, ensure_ascii=False, default=repr)


def _packed(stamps: Stamps) -> bytes | None:
    """Arrivals in seconds and characters of the chunks: so many doubles, then so many integers."""
    count = len(stamps.arrivals_s)
    return struct.pack(f"<{count}d{count}I", *stamps.arrivals_s, *stamps.characters) if count else None


def _unpacked(data: bytes | None, moments: list[float | None]) -> Stamps:
    called_s, headers_s, output_s, ended_s = moments
    count = len(data or b"") // 12
    values = struct.unpack(f"<{count}d{count}I", data or b"")
    return Stamps(called_s, headers_s, values[:count], values[count:], output_s, ended_s)
