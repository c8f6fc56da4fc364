"""A run that goes on in the background, and the handle to it."""

from __future__ import annotations

from concurrent.futures import wait
from typing import TYPE_CHECKING

from ..loop import Job, refuse_on_loop

if TYPE_CHECKING:
    from .work import Work


class Live:
    """A run of this process. It is over when all is kept, and those who watch have been told."""

    def __init__(self, work: Work, reused: int) -> None:
        self.work = work
        self._reused = reused
        self._job: Job[None] | None = None

    async def run(self) -> None:
        """Do the work, on the background loop."""
        await self.work.run(self._reused)

    def start(self) -> None:
        """Do it in the background."""
        self._job = Job(self.run())
        self._job.start()

    @property
    def is_done(self) -> bool:
        """Whether it is over."""
        return self._job is None or self._job.done.done()

    def wait(self, timeout_s: float | None) -> bool:
        """Wait for the end, at most so many seconds; whether it has come. Raises what the run failed with."""
        refuse_on_loop()
        if self._job is None:
            return True
        waited, piece_s = 0.0, 0.2
        while not self._job.done.done():  # in pieces: a wait without end cannot be interrupted everywhere
            left_s = piece_s if timeout_s is None else min(piece_s, timeout_s - waited)
            if left_s <= 0:
                return False
            wait([self._job.done], left_s)
            waited += left_s
        self._job.done.result()
        return True

    async def done(self) -> None:
        """`wait`, awaiting, without an end."""
        if self._job is not None:
            await self._job.awaited()
