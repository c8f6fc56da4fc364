"""Refusals that may pass: what is tried again, how often, and how a server says how long to wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from .case import GOOD, Act, Answer, Case, answered, fails, page, whole

BOTH = ("chat", "stream")
BUSY = {"error": {"message": "Rate limit reached", "type": "requests", "code": "rate_limit_exceeded"}}
LOADING = {"error": {"message": "Loading model", "type": "unavailable_error", "code": 503}}
BROKEN = {"error": {"message": "internal error", "type": "server_error"}}
BAD_GATEWAY = page("<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>", 502)
SOON_MS = {"retry_after_ms": "20"}
PAST = "Wed, 21 Oct 2015 07:28:00 GMT"


def _date(hours: float, seconds: float = 0.0) -> str:
    return format_datetime(datetime.now(UTC) + timedelta(hours=hours, seconds=seconds), usegmt=True)


def _busy(**headers: str) -> Answer:
    return answered(BUSY, 429, **headers)


def _once(name: str, answer: Answer, doors: tuple[str, ...] = ("chat",)) -> Case:
    """A refusal that has passed at the second try."""
    return Case(name, (answer, GOOD), whole(requests=2), doors)


_HINTS = (
    # The spellings of Retry-After. What makes no sense counts as none, and what is too long is an error at once.
    _once("429", _busy(), BOTH),
    _once("429, a second", _busy(retry_after="1")),
    _once("429, part of a second", _busy(retry_after="0.05")),
    _once("429, no time at all", _busy(retry_after="0")),
    _once("429, milliseconds", _busy(retry_after_ms="30", retry_after="3600")),
    _once("429, a date of now", _busy(retry_after=_date(0), date=_date(0))),
    _once("429, a date by a clock an hour ahead", _busy(retry_after=_date(1), date=_date(1))),
    _once("429, a date by a clock an hour behind", _busy(retry_after=_date(-1, 1), date=_date(-1))),
    _once("429, a date in the past", _busy(retry_after=PAST)),
    _once("429, inf", _busy(retry_after="inf")),
    _once("429, nan", _busy(retry_after="nan")),
    _once("429, less than nothing", _busy(retry_after="-5")),
    _once("429, a word", _busy(retry_after="soon")),
    _once("429, empty", _busy(retry_after="")),
    Case("429, 121 seconds", (_busy(retry_after="121"), GOOD), fails("RateLimited"), BOTH),
    Case("429, an hour", (_busy(retry_after="3600"), GOOD), fails("RateLimited"), BOTH),
    Case("429, a date in an hour", (_busy(retry_after=_date(1), date=_date(0)), GOOD), fails("RateLimited"), ("chat",)),
    Case("429, always", (_busy(**SOON_MS),), fails("RateLimited", 3), BOTH),
)

_STATUSES = (
    _once("408", answered({"error": "timeout"}, 408), BOTH),
    Case("408, always", (answered({"error": "timeout"}, 408, **SOON_MS),), fails("ServerError", 3), BOTH),
    _once("500", answered(BROKEN, 500), BOTH),
    Case("500, always", (answered(BROKEN, 500, **SOON_MS),), fails("ServerError", 3), ("chat", "stream", "models", "embed")),
    _once("500 and nothing", answered(b"", 500), BOTH),
    _once("502 as a page", BAD_GATEWAY, BOTH),
    Case("502 as a page, always", (BAD_GATEWAY,), fails("ServerError", 3), BOTH),
    _once("503", answered(BROKEN, 503), BOTH),
    Case("503, always", (answered(BROKEN, 503, **SOON_MS),), fails("Overloaded", 3), BOTH),
    Case("503 for an hour", (answered(BROKEN, 503, retry_after="3600"), GOOD), fails("Overloaded"), ("chat",)),
    _once("504", answered(b"upstream timed out", 504, content_type="text/plain"), BOTH),
    _once("520", page("<h1>520: Web server is returning an unknown error</h1>", 520)),
    _once("524", page("<h1>524: A timeout occurred</h1>", 524)),
    _once("529", answered({"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}, 529), BOTH),
    Case(
        "three different faults",
        (answered(BROKEN, 500, **SOON_MS), (Act.RESET,), _busy(**SOON_MS)),
        fails("RateLimited", 3),
        BOTH,
    ),
    Case("two different faults", (answered(BROKEN, 500, **SOON_MS), (Act.RESET,), GOOD), whole(requests=3), BOTH),
)

_LOADING = (
    # A model that is being loaded is waited for, and that is no retry.
    _once("503 while loading", answered(LOADING, 503, **SOON_MS), BOTH),
    Case("503 while loading, five times", (*[answered(LOADING, 503, **SOON_MS)] * 5, GOOD), whole(requests=6), BOTH),
    Case(
        "503 while loading, then a fault",
        (*[answered(LOADING, 503, **SOON_MS)] * 3, answered(BROKEN, 500, **SOON_MS), GOOD),
        whole(requests=5),
        ("chat",),
    ),
    Case("503 while loading, for an hour", (answered(LOADING, 503, retry_after="3600"), GOOD), fails("ModelLoading"), BOTH),
)

WAITS = _HINTS + _STATUSES + _LOADING
