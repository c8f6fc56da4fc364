"""The wait that a server asks for before the next request, in seconds, in all the spellings of it."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_DURATION = re.compile(r"(\d+(?:\.\d+)?)(ms|s|m|h|d)")
_UNIT_S = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}
_EPOCH_FROM_S = 1e9
"""A number of seconds from here on is a moment (Unix time), not a wait."""


def retry_after_s(headers: Mapping[str, str]) -> float | None:
    """The wait that a server asks for, in seconds; names of headers in lower case.

    `retry-after-ms` counts first, then `Retry-After` in seconds or as a date, then the longest `x-ratelimit-reset-*` of a
    limit that is used up. None where it asks for none, or for one that makes no sense; 0.0 for a date that has passed. A
    date counts from the server's own clock, its `Date`, so that a wrong clock on either side does no harm.
    """
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    asked = headers.get("retry-after")
    seconds = _number(asked)
    if seconds is None and asked is not None:
        until = _date(asked)
        seconds = None if until is None else max(until.timestamp() - _now_s(headers), 0.0)
    return seconds if asked is not None else _reset_s(headers)


def _reset_s(headers: Mapping[str, str]) -> float | None:
    """The longest wait until a limit that is used up starts anew."""
    start = "x-ratelimit-reset"
    waits = (
        _duration_s(value, headers)
        for name, value in headers.items()
        if name.startswith(start) and _is_used_up(headers.get(name.replace("reset", "remaining", 1)))
    )
    return max((wait for wait in waits if wait is not None), default=None)


def _is_used_up(remaining: str | None) -> bool:
    return remaining is None or _number(remaining) == 0


def _duration_s(value: str, headers: Mapping[str, str]) -> float | None:
    """Seconds in "6m0s" or "20ms" (OpenAI), "12.5" (others), or until a Unix time in seconds or milliseconds."""
    number = _number(value)
    if number is None:
        pieces = _DURATION.findall(value)
        is_whole = pieces and "".join(map("".join, pieces)) == value.strip()
        seconds = sum(float(count) * _UNIT_S[unit] for count, unit in pieces)
        return seconds if is_whole and seconds < float("inf") else None
    if number < _EPOCH_FROM_S:
        return number
    moment_s = number / 1000 if number > _EPOCH_FROM_S * 1000 else number
    return max(moment_s - _now_s(headers), 0.0)


def _now_s(headers: Mapping[str, str]) -> float:
    """The server's clock as Unix time in seconds, ours where it does not tell."""
    return (_date(headers.get("date", "")) or datetime.now(UTC)).timestamp()


def _number(value: str | None) -> float | None:
    """A number that is a wait: finite and not negative."""
    try:
        number = float(value or "")
    except ValueError:
        return None
    return number if 0 <= number < float("inf") else None


def _date(value: str) -> datetime | None:
    try:
        date = parsedate_to_datetime(value)
        date = date if date.tzinfo else date.replace(tzinfo=UTC)
        date.timestamp()
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return date
