"""How late the background loop is, which is what a busy Python process adds to every arrival time.

A timer that should come each 10 ms tells: it is as late as everything else on the loop.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import contextmanager
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

TICK_S = 0.01


class Lag:
    """What one watch has seen: when each tick came (`time.perf_counter`) and how late it was, in seconds.

    `ticks` are those of all watches, its own from `start`.
    """

    def __init__(self, ticks: list[tuple[float, float]], start: int = 0) -> None:
        self._ticks = ticks
        self.start = start

    @property
    def ticks(self) -> list[tuple[float, float]]:
        """The ticks that this watch has seen."""
        return self._ticks[self.start :]

    def end(self) -> None:
        """Keep what was seen and let go of the rest."""
        self._ticks, self.start = self.ticks, 0

    def p99_s(self, since_s: float) -> float | None:
        """The 99th percentile in seconds, which is the worst below a hundred ticks; None before the first.

        Counted are the ticks due since that moment of `time.perf_counter`: what held up the loop before a request was
        sent, such as the import of the client, spoils none of its times.
        """
        ordered = sorted(late_s for came_s, late_s in self.ticks if came_s - late_s >= since_s)
        return ordered[ceil(0.99 * len(ordered)) - 1] if ordered else None


class _Ticker:
    """The one timer of a loop, for all who watch. It ticks only while somebody does."""

    def __init__(self, running: asyncio.AbstractEventLoop) -> None:
        self.running = running
        self.watches: list[Lag] = []
        self._ticks: list[tuple[float, float]] = []
        self._ticking = False

    def watch(self) -> Lag:
        """A new watch; the first one starts the ticking."""
        watch = Lag(self._ticks, len(self._ticks))
        self.watches.append(watch)
        if not self._ticking:
            self._ticking = True
            self._next()
        return watch

    def leave(self, watch: Lag) -> None:
        """End a watch, and forget the ticks that no other one has seen."""
        watch.end()
        self.watches.remove(watch)
        seen_by_none = min((other.start for other in self.watches), default=len(self._ticks))
        del self._ticks[:seen_by_none]
        for other in self.watches:
            other.start -= seen_by_none

    def _next(self) -> None:
        due_s = self.running.time() + TICK_S
        self.running.call_at(due_s, self._tick, due_s)

    def _tick(self, due_s: float) -> None:
        self._ticking = bool(self.watches)
        if self._ticking:
            self._ticks.append((time.perf_counter(), max(self.running.time() - due_s, 0.0)))
            self._next()


_ticker: _Ticker | None = None


@contextmanager
def watching() -> Iterator[Lag]:
    """A watch over the running loop for as long as the `with` block lasts."""
    global _ticker
    running = asyncio.get_running_loop()
    if _ticker is None or _ticker.running is not running:  # after a fork there is another loop
        _ticker = _Ticker(running)
    ticker = _ticker
    watch = ticker.watch()
    try:
        yield watch
    finally:
        ticker.leave(watch)
