"""How late the background loop is, which is what a busy Python process adds to every arrival time.

A timer that should come each 10 ms tells: it is as late as everything else on the loop.
"""

from __future__ import annotations

import asyncio
from contextlib import contextmanager
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

TICK_S = 0.01


class Lag:
    """What one watch has seen: how late each tick was, in seconds."""

    def __init__(self) -> None:
        self.late_s: list[float] = []

    @property
    def p99_s(self) -> float | None:
        """The 99th percentile in seconds, which is the worst below a hundred ticks; None before the first."""
        ordered = sorted(self.late_s)
        return ordered[ceil(0.99 * len(ordered)) - 1] if ordered else None


class _Ticker:
    """The one timer of a loop, for all who watch. It ticks only while somebody does."""

    def __init__(self, running: asyncio.AbstractEventLoop) -> None:
        self.running = running
        self.watches: list[Lag] = []
        self._ticking = False

    def start(self) -> None:
        """Tick, if it does not yet."""
        if not self._ticking:
            self._ticking = True
            self._next()

    def _next(self) -> None:
        due_s = self.running.time() + TICK_S
        self.running.call_at(due_s, self._tick, due_s)

    def _tick(self, due_s: float) -> None:
        late_s = max(self.running.time() - due_s, 0.0)
        for watch in self.watches:
            watch.late_s.append(late_s)
        self._ticking = bool(self.watches)
        if self._ticking:
            self._next()


_ticker: _Ticker | None = None


@contextmanager
def watching() -> Iterator[Lag]:
    """A watch over the running loop for as long as the `with` block lasts."""
    global _ticker
    running = asyncio.get_running_loop()
    if _ticker is None or _ticker.running is not running:  # after a fork there is another loop
        _ticker = _Ticker(running)
    ticker, watch = _ticker, Lag()
    ticker.watches.append(watch)
    ticker.start()
    try:
        yield watch
    finally:
        ticker.watches.remove(watch)
