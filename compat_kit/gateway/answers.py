"""An answer in place of the server's, from a fault to status, headers and body. Without a socket."""

from __future__ import annotations

import html
import json
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from .catalogue import Fault


_FIRST, _LAST = datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)


class Refusal(NamedTuple):
    """A whole answer."""

    status: int
    headers: dict[str, str]
    body: bytes


def write_refusal(fault: Fault, now: datetime) -> Refusal:
    """The answer that a fault puts in place of the server's."""
    effect = fault.effect
    body = write_body(fault, effect.body)
    headers = {
        "Content-Type": "text/html; charset=utf-8" if body.startswith("<") else "application/json",
        "Date": _http_date(now),
    }
    if fault.retry_after is not None:
        headers["Retry-After"] = _retry_after(fault.retry_after, now)
    if fault.retry_after_ms is not None:
        headers["retry-after-ms"] = _retry_after(fault.retry_after_ms, now)
    return Refusal(fault.status or effect.status or 200, headers, body.encode("utf-8", "replace"))


def write_body(fault: Fault, template: str) -> str:
    """A body of the catalogue with the fault's message in it, escaped as JSON or HTML wants it."""
    message = fault.effect.message if fault.message is None else fault.message
    return template.replace("{message}", html.escape(message) if template.startswith("<") else json.dumps(message)[1:-1])


def _retry_after(asked: float | str | datetime | timedelta, now: datetime) -> str:
    """The value of the header: text as it is, a number as short as it goes, a moment as an HTTP date."""
    if isinstance(asked, timedelta):
        asked = _after(now, asked)
    if isinstance(asked, datetime):
        return _http_date(asked)
    return asked if isinstance(asked, str) else str(asked)


def _after(moment: datetime, wait: timedelta) -> datetime:
    """The moment that much later, or the last or first that there is."""
    try:
        return moment + wait
    except OverflowError:
        return _LAST if wait > timedelta() else _FIRST


def _http_date(moment: datetime) -> str:
    return format_datetime(moment.astimezone(UTC), usegmt=True)
