"""A record as a row of the table `result`, and back: nothing of an answer is lost on the way but what is no JSON.

A value that its column cannot hold (half a character, NaN, a number of more than 64 bits) has the nearest that it can there, and
stands as it is under "exact" in the JSON of `reply`.
"""

from __future__ import annotations

import math
import struct
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from ..replies import Attempt, Attempts, ParseRound, Reply, Stamps, Timing, ToolCall, Usage
from ..timing import chunk_gaps_s
from .record import OK, Record
from .texts import dump, load

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

_COUNTS = ("prompt_tokens", "completion_tokens", "total_tokens", "reasoning_tokens", "cached_tokens")
_TIMES = ("ttft_s", "ttfo_s", "tpot_s", "decode_tokens_per_s", "total_s", "client_lag_s")
COLUMNS = (
    *("key", "status", "is_reusable", "made_s", "answer", "error", "error_kind", "model", "finish_reason"),
    *_COUNTS,
    *_TIMES,
    *("queued_s", "attempts", "company", "is_estimated", "is_client_bound", "worker", "reply", "stamps"),
)
_ATTEMPT, _ROUND = (tuple(field.name for field in fields(one)) for one in (Attempt, ParseRound))
_MOST = 2**63
REUSABLE = COLUMNS.index("is_reusable")


def to_row(record: Record, blobs: dict[str, bytes]) -> tuple[Any, ...]:
    """The values of `COLUMNS`; long strings are added to `blobs`."""
    reply, timing = record.reply, record.reply.timing
    values = {
        **{name: getattr(record, name) for name in ("key", "status")},
        "is_reusable": record.status == OK,
        "made_s": record.made_s,
        "answer": reply.text,
        "error": record.error,
        "error_kind": record.error_kind,
        "model": reply.model,
        "finish_reason": reply.finish_reason,
        **{name: getattr(reply.usage, name) for name in _COUNTS},
        **{name: getattr(timing, name) for name in _TIMES},
        "queued_s": record.queued_s,
        "attempts": len(reply.attempts) or None,
        "company": record.company,
        "is_estimated": timing.is_estimated,
        "is_client_bound": timing.is_client_bound,
        "worker": record.worker,
    }
    kept = {name: value if value is None or _fits(value) else _nearest(value) for name, value in values.items()}
    exact = {name: value for name, value in values.items() if kept[name] is not value}
    return (*kept.values(), dump(_rest(reply, exact), blobs), _packed(timing.stamps))


def from_row(row: Mapping[str, Any], blob: Callable[[str], str]) -> Record:
    """The record of such a row, given by the names of the columns. blob: the long string with a hash."""
    rest = load(row["reply"], blob)
    row = {**row, **rest["exact"]}
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
        parsed=rest["parsed"],
        parse_rounds=tuple(ParseRound(**one) for one in rest["parse_rounds"]),
    )
    places = ("key", "status", "error", "error_kind", "made_s", "queued_s", "company", "worker")
    return Record(reply=reply, **{name: row[name] for name in places})


def _fits(value: Any) -> bool:
    if isinstance(value, str):
        return value.isascii() or not any("\ud800" <= character <= "\udfff" for character in value)
    if isinstance(value, float):
        return not math.isnan(value)
    return isinstance(value, int) and -_MOST <= value < _MOST


def _nearest(value: Any) -> str | None:
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else None


def _rest(reply: Reply, exact: Mapping[str, Any]) -> dict[str, Any]:
    stamps = reply.timing.stamps
    return {
        "reasoning": reply.reasoning,
        "tool_calls": [{"id": c.id, "name": c.name, "arguments": c.arguments, "extra": dict(c.extra)} for c in reply.tool_calls],
        "attempts": [{name: getattr(attempt, name) for name in _ATTEMPT} for attempt in reply.attempts],
        "raw": dict(reply.raw),
        "extra": dict(reply.extra),
        "queued_s": reply.timing.queued_s,
        "stamps": [stamps.called_s, stamps.headers_s, stamps.output_s, stamps.ended_s],
        "parsed": reply.parsed if isinstance(reply.parsed, str | int | float | list | dict) else None,
        "parse_rounds": [{name: getattr(one, name) for name in _ROUND} for one in reply.parse_rounds],
        "exact": exact,
    }


def _packed(stamps: Stamps) -> bytes | None:
    """Arrivals in seconds and characters of the chunks: so many doubles, then so many integers."""
    count = len(stamps.arrivals_s)
    return struct.pack(f"<{count}d{count}I", *stamps.arrivals_s, *stamps.characters) if count else None


def _unpacked(data: bytes | None, moments: list[float | None]) -> Stamps:
    called_s, headers_s, output_s, ended_s = moments
    count = len(data or b"") // 12
    values = struct.unpack(f"<{count}d{count}I", data or b"")
    return Stamps(called_s, headers_s, values[:count], values[count:], output_s, ended_s)
