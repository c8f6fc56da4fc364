"""How late the loop is, by a loop whose time moves only when a test says so."""

from __future__ import annotations

import asyncio
import threading

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit import lag
from compat_kit.lag import TICK_S, Lag, watching
from compat_kit.loop import run
from tests.loopback import delta


class Clockwork:
    """A running loop as far as `lag` knows one. `go` lets time pass, all timers coming so many seconds late."""

    def __init__(self):
        self.now_s = 50.0
        self.timers = []

    def time(self):
        return self.now_s

    def call_at(self, when_s, callback, *arguments):
        self.timers.append((when_s, callback, arguments))

    def go(self, *lates_s):
        for late_s in lates_s:
            [(when_s, callback, arguments)] = self.timers
            self.timers = []
            self.now_s = when_s + late_s
            callback(*arguments)


@pytest.fixture
def clockwork(monkeypatch):
    """Takes the place of the running loop."""
    clockwork = Clockwork()
    monkeypatch.setattr(asyncio, "get_running_loop", lambda: clockwork)
    monkeypatch.setattr(lag, "_ticker", None)
    return clockwork


def late(watch):
    return [round(seconds, 6) for _, seconds in watch.ticks]


def test_a_watch_notes_how_late_each_tick_was(clockwork):
    with watching() as watch:
        assert clockwork.timers[0][0] == 50.0 + TICK_S
        clockwork.go(0.0, 0.003, 0.0, 1.5)
    assert late(watch) == [0.0, 0.003, 0.0, 1.5]


def test_a_tick_that_comes_early_is_not_late(clockwork):
    with watching() as watch:
        clockwork.go(-0.0004)
    assert late(watch) == [0.0]


def test_the_next_tick_is_due_a_whole_pause_after_a_late_one(clockwork):
    with watching():
        clockwork.go(1.0)
        assert clockwork.timers[0][0] == clockwork.now_s + TICK_S


def test_two_watches_share_one_timer_and_each_has_its_own_time(clockwork):
    with watching() as first:
        clockwork.go(0.001)
        with watching() as second:
            clockwork.go(0.002)
        clockwork.go(0.003)
    assert (late(first), late(second)) == ([0.001, 0.002, 0.003], [0.002])


def test_nothing_ticks_when_nobody_watches(clockwork):
    with watching():
        clockwork.go(0.0)
    assert len(clockwork.timers) == 1
    clockwork.go(0.0)
    assert clockwork.timers == []
    with watching() as again:
        clockwork.go(0.5)
    assert late(again) == [0.5]


def test_a_watch_that_begins_before_the_last_tick_of_another_takes_its_timer_over(clockwork):
    with watching():
        pass
    with watching() as watch:
        assert len(clockwork.timers) == 1
        clockwork.go(0.25, 0.5)
    assert late(watch) == [0.25, 0.5]


def test_a_watch_ends_with_an_error_too(clockwork):
    with pytest.raises(KeyError), watching() as watch:
        raise KeyError
    clockwork.go(0.0)
    assert (late(watch), clockwork.timers) == ([], [])


def test_another_loop_has_a_ticker_of_its_own(clockwork, monkeypatch):
    with watching() as first:
        other = Clockwork()
        monkeypatch.setattr(asyncio, "get_running_loop", lambda: other)
        with watching() as second:
            other.go(0.125)
            clockwork.go(0.25)
    assert (late(first), late(second)) == ([0.25], [0.125])


def percentile(late_s):
    return Lag([(1e9, seconds) for seconds in late_s]).p99_s(0.0)


@pytest.mark.parametrize(
    ("late_s", "p99_s"),
    [
        ([], None),
        ([0.5], 0.5),
        ([0.5, 0.0], 0.5),
        ([*range(99)], 98),
        ([*range(100)], 98),
        ([*range(101)], 99),
        ([*range(1000)], 989),
        ([*range(99, -1, -1)], 98),
    ],
)
def test_the_99th_percentile_is_the_worst_below_a_hundred_ticks(late_s, p99_s):
    assert percentile(late_s) == p99_s


@settings(max_examples=50, deadline=None)
@given(st.lists(st.integers(0, 9), min_size=1, max_size=400))
def test_at_most_a_hundredth_of_the_ticks_was_later_than_the_99th_percentile(late_s):
    p99_s = percentile(late_s)
    assert sum(seconds > p99_s for seconds in late_s) * 100 <= len(late_s)
    assert sum(seconds >= p99_s for seconds in late_s) * 100 >= len(late_s)


def test_a_stream_is_watched_from_its_first_chunk_to_its_end(server):
    goes_on = threading.Event()

    async def handler(exchange):
        await exchange.start_stream()
        await exchange.event(delta("Hel"))
        await asyncio.to_thread(goes_on.wait, 10)
        await exchange.event(delta("lo", "stop"))
        await exchange.end_stream()

    async def watches():
        return list(lag._ticker.watches)

    server.on("/chat/completions", handler)
    chunks = ck.connect(server.url, "m").stream("Hi")
    next(chunks)
    assert run(watches()) == [chunks._collector.lag]
    goes_on.set()
    list(chunks)
    assert run(watches()) == []
    assert chunks.reply.timing.client_lag_s == chunks._collector.lag.p99_s(chunks._collector._sent_s)


def test_what_held_up_the_loop_before_the_request_was_sent_does_not_count():
    watch = Lag([(10.5, 0.4), (11.0, 0.001)])
    assert watch.p99_s(10.2) == 0.001  # the late tick had been due at 10.1
    assert watch.p99_s(12.0) is None


def test_the_ticks_before_a_watch_are_not_its_own():
    assert Lag([(1.0, 9.0), (2.0, 0.5)], start=1).p99_s(0.0) == 0.5
