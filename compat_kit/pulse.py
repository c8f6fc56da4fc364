"""Doing together what many ask for, and not too often.

What has to happen for each chunk at once is its time stamp. To decode it, or to wake the thread that waits for it, costs
several times less when it is done for all the chunks of some milliseconds together.
"""

from __future__ import annotations

import asyncio
import weakref
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    Beat = Callable[[Iterable[Any]], None]

BEAT_S = 0.016
"""The least time between two beats, in seconds: one frame of a screen."""


class Pulse:
    """Calls `beat` with those that asked: soon after a rest, else `BEAT_S` after the last beat. Belongs to one loop."""

    def __init__(self, beat: Beat) -> None:
        self._beat = beat
        self._last_s = float("-inf")
        self._asked: dict[Any, None] = {}

    def ask(self, who: Any) -> None:
        """Be among those that the next beat is for."""
        if not self._asked:
            self._plan()
        self._asked[who] = None

    def _plan(self) -> None:
        running = asyncio.get_running_loop()
        due_s = self._last_s + BEAT_S
        if running.time() < due_s:
            running.call_at(due_s, self._now)
        else:
            running.call_soon(self._now)  # after all that ask in this turn of the loop

    def _now(self) -> None:
        self._last_s = asyncio.get_running_loop().time()
        asked, self._asked = self._asked, {}
        self._beat(asked)


_pulses: weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, dict[Beat, Pulse]] = weakref.WeakKeyDictionary()


def pulse_of(beat: Beat) -> Pulse:
    """The one pulse for this function on the loop that runs; a forked child has a loop of its own."""
    pulses = _pulses.setdefault(asyncio.get_running_loop(), {})
    return pulses.setdefault(beat, Pulse(beat))
