"""The wait that a server asks for: every spelling of it, wrong clocks, and nonsense."""

from __future__ import annotations

import math
import time
from datetime import UTC, datetime

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from compat_kit.waits import retry_after_s

NOON = "Fri, 20 Nov 2026 12:00:00 GMT"
NOON_S = datetime(2026, 11, 20, 12, tzinfo=UTC).timestamp()
RESET, LEFT = "x-ratelimit-reset", "x-ratelimit-remaining"
some = settings(max_examples=200, deadline=None)


@pytest.mark.parametrize(
    ("headers", "wait_s"),
    [
        ({}, None),
        ({"retry-after": "7"}, 7),
        ({"retry-after": " 0.5 "}, 0.5),
        ({"retry-after": "0"}, 0),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": ""}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "1e999"}, None),
        ({"retry-after-ms": "250"}, 0.25),
        ({"retry-after-ms": "250", "retry-after": "7"}, 0.25),
        ({"retry-after-ms": "0", "retry-after": "7"}, 0),
        ({"retry-after-ms": "soon", "retry-after": "7"}, 7),
        ({"retry-after": "7", RESET: "9"}, 7),
        ({"retry-after": "soon", RESET: "9"}, None),
        # A date, by the server's own clock.
        ({"retry-after": "Fri, 20 Nov 2026 12:00:30 GMT", "date": NOON}, 30),
        ({"retry-after": "Fri, 20 Nov 2026 12:00:30 -0000", "date": NOON}, 30),
        ({"retry-after": "Fri, 20 Nov 2026 13:00:30 +0100", "date": NOON}, 30),
        ({"retry-after": "Friday, 20-Nov-26 12:00:30 GMT", "date": NOON}, 30),
        ({"retry-after": "Fri, 20 Nov 2026 11:59:30 GMT", "date": NOON}, 0),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:30 GMT", "date": "Thu, 01 Jan 1970 00:00:00 GMT"}, 30),
        ({"retry-after": "Mon, 20 Nov 2079 12:00:30 GMT", "date": "Mon, 20 Nov 2079 12:00:00 GMT"}, 30),
        ({"retry-after": "Thu, 01 Jan 1970 00:00:30 GMT"}, 0),
        # A limit that is used up.
        ({RESET: "12.5"}, 12.5),
        ({f"{RESET}-requests": "1s"}, 1),
        ({f"{RESET}-requests": "20ms"}, 0.02),
        ({f"{RESET}-requests": "6m0s"}, 360),
        ({f"{RESET}-requests": "1h2m3.5s"}, 3723.5),
        ({f"{RESET}-tokens": "1d"}, 86400),
        ({f"{RESET}-tokens": " 2m59.56s "}, 179.56),
        ({f"{RESET}-tokens": "2 minutes"}, None),
        ({f"{RESET}-tokens": "s"}, None),
        ({f"{RESET}-tokens": "-5s"}, None),
        ({f"{RESET}-tokens": ""}, None),
        ({f"{RESET}-requests": "9s", f"{LEFT}-requests": "1"}, None),
        ({f"{RESET}-requests": "9s", f"{LEFT}-requests": "0"}, 9),
        ({f"{RESET}-requests": "9s", f"{LEFT}-tokens": "1"}, 9),
        ({f"{RESET}-requests": "9s", f"{LEFT}-requests": "0", f"{RESET}-tokens": "30s", f"{LEFT}-tokens": "7"}, 9),
        ({f"{RESET}-requests": "9s", f"{LEFT}-requests": "0", f"{RESET}-tokens": "30s", f"{LEFT}-tokens": "0"}, 30),
        ({f"{RESET}-requests": "soon", f"{RESET}-tokens": "3"}, 3),
        ({RESET: "9", LEFT: "5"}, None),
        # Unix time, by the server's own clock.
        ({RESET: f"{NOON_S + 30:.0f}", "date": NOON}, 30),
        ({RESET: f"{(NOON_S + 30) * 1000:.0f}", "date": NOON}, 30),
        ({RESET: f"{NOON_S - 30:.0f}", "date": NOON}, 0),
        ({RESET: f"{(NOON_S - 30) * 1000:.0f}", "date": NOON}, 0),
        ({RESET: "999999999"}, 999999999),
        ({RESET: "1000000000"}, 0),
    ],
    ids=str,
)
def test_a_server_asks_to_wait(headers, wait_s):
    assert retry_after_s(headers) == (wait_s if wait_s is None else pytest.approx(wait_s))


@pytest.mark.parametrize("date", [None, "", "yesterday", "Fri, 99 Nov 2026 12:00:00 GMT"])
def test_without_a_date_of_the_server_our_own_clock_counts(date):
    headers = {} if date is None else {"date": date}
    millennium_s = 30_000_000_000
    assert millennium_s < retry_after_s({"retry-after": "Mon, 01 Jan 3080 00:00:00 GMT"} | headers) < 2 * millennium_s
    assert millennium_s < retry_after_s({RESET: str(2 * millennium_s)} | headers) < 2 * millennium_s
    assert retry_after_s({"retry-after": "Sun, 01 Jan 2023 00:00:00 GMT"} | headers) == 0


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the time zone of a process is POSIX")
def test_a_date_without_a_zone_is_not_taken_for_local_time(monkeypatch):
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    time.tzset()
    try:
        assert retry_after_s({"retry-after": "Fri, 20 Nov 2026 12:00:30 -0000", "date": NOON}) == 30
    finally:
        monkeypatch.undo()
        time.tzset()


ODD_DATES = [
    NOON,
    "Fri, 20 Nov 0000 00:00:00 GMT",
    "Fri, 20 Nov 9999 23:59:59 -9999",
    "20 Nov",
    "Mon, 1 Jan 1 0:0:0 +2359",
    "1ms1d",
]
WORDS = st.text(max_size=12) | st.sampled_from(
    [
        "",
        "0",
        "-0",
        "nan",
        "-inf",
        "1_0",
        "1e308",
        "1e999",
        "9" * 400,
        "9" * 400 + "s",
        "9" * 308 + "d",
        "9" * 5000,
        "٣s",
        "0s",
        *ODD_DATES,
    ]
)
DATES = st.builds("{}, {} {} {} {}:{}:{} {}".format, *[st.sampled_from(["Fri", "", "1"]), *[st.integers(-1, 99999)] * 6, WORDS])
NAMES = st.sampled_from(["retry-after", "retry-after-ms", "date", RESET, LEFT, f"{RESET}-a", f"{LEFT}-a", f"{RESET}-b", "x"])


@some
@given(st.dictionaries(NAMES, WORDS | DATES | st.floats().map(str) | st.integers().map(lambda n: f"{n}s")))
@example({RESET: "9" * 400 + "s"})
@example({RESET: "9" * 308 + "d"})
def test_any_header_gives_a_wait_that_can_be_waited_or_none(headers):
    wait_s = retry_after_s(headers)
    assert wait_s is None or 0 <= wait_s < math.inf


@some
@given(st.integers(0, 59), st.integers(0, 59), st.integers(0, 999), st.booleans())
def test_a_duration_is_the_sum_of_its_pieces(minutes, seconds, milliseconds, has_zeros):
    pieces = [(minutes, "m"), (seconds, "s"), (milliseconds, "ms")]
    written = "".join(f"{count}{unit}" for count, unit in pieces if count or has_zeros) or "0s"
    assert retry_after_s({RESET: written}) == pytest.approx(minutes * 60 + seconds + milliseconds / 1000)
