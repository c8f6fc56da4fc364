"""The reads of a body as they come, stamped at once and passed on some milliseconds' worth at a time."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from .pulse import pulse_of
from .stream import Read

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .pulse import Pulse

FULL_BYTES = 32 * 1024
"""As much is read ahead at most: decoding more at once would keep the loop from the other streams."""


class Inflow:
    """What one task reads and another decodes. The first read is passed on at once, the others at the next beat."""

    def __init__(self, sent_s: float, content_type: str, arrived_s: Callable[[], float]) -> None:
        self.is_full = False
        self._sent_s = sent_s
        self._content_type = content_type
        self._arrived_s = arrived_s
        self._reads: list[Read] = []
        self._bytes = 0
        self._pulse: Pulse | None = None
        self._ended = False
        self._error: Exception | None = None
        self._ready: asyncio.Future[None] | None = None
        self._emptied: asyncio.Future[None] | None = None

    def add(self, data: bytes) -> None:
        """Take in what was just read."""
        self._reads.append(Read(self._arrived_s() - self._sent_s, self._content_type, data))
        self._bytes += len(data)
        self.is_full = self._bytes >= FULL_BYTES
        if self._pulse is None or self.is_full:
            self._pulse = pulse_of(_pass_on)
            self.wake()
        else:
            self._pulse.ask(self)

    def end(self, error: Exception | None) -> None:
        """There is no more to come, because of an error or because the body has ended."""
        self._ended, self._error = True, error
        self.wake()

    def wake(self) -> None:
        """Wake the task that waits in `take`."""
        _settle(self._ready)

    async def take(self) -> list[Read]:
        """What has come since the last time, waiting for it; `[]` at the end. Raises what broke the reading."""
        while not self._reads and not self._ended:
            self._ready = asyncio.get_running_loop().create_future()
            await self._ready
        reads, self._reads, self._bytes, self.is_full = self._reads, [], 0, False
        _settle(self._emptied)
        if self._error and not reads:
            raise self._error
        return reads

    async def emptied(self) -> None:
        """Wait until all has been taken."""
        if self.is_full:
            self._emptied = asyncio.get_running_loop().create_future()
            await self._emptied


def _pass_on(inflows: Iterable[Inflow]) -> None:
    for inflow in inflows:
        inflow.wake()


def _settle(future: asyncio.Future[None] | None) -> None:
    if future is not None and not future.done():
        future.set_result(None)
