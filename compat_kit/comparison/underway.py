"""A run that goes on in this process, and the handle to it."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future, wait
from typing import TYPE_CHECKING

from ..loop import POLL_S, Job, refuse_on_loop

if TYPE_CHECKING:
    from .work import Work


class Underway:
    """A run of this process. It is over when all is kept, and those who watch have been told."""

    def __init__(self, work: Work, reused: int) -> None:
        self.work = work
        self._reused = reused
        self._over: Future[None] = Future()

    async def run(self) -> None:
        """Do the work, on the background loop. Raises what it fails with."""
        try:
            await self.work.run(self._reused)
        except asyncio.CancelledError:
            self._over.set_result(None)  # interrupted, as its state says
            raise
        except BaseException as error:
            self.work.store.leave(self.work.run_id)  # perhaps nothing could be written any more, this least of all
            self._over.set_exception(error)
            raise
        self._over.set_result(None)

    def start(self) -> None:
        """Do it in the background."""
        Job(self.run()).start()

    @property
    def is_done(self) -> bool:
        """Whether it is over."""
        return self._over.done()

    def wait(self, timeout_s: float | None) -> bool:
        """Wait for the end, at most so many seconds; whether it has come. Raises what the run failed with."""
        refuse_on_loop()
        waited_s = 0.0
        while not self.is_done:  # in pieces: a wait without end cannot be interrupted everywhere
            left_s = POLL_S if timeout_s is None else min(POLL_S, timeout_s - waited_s)
            if left_s <= 0:
                return False
            wait([self._over], left_s)
            waited_s += left_s
        self._over.result()
        return True

    async def done(self) -> None:
        """`wait`, awaiting, without an end."""
        await asyncio.shield(asyncio.wrap_future(self._over))
