"""A stream of items made on the background loop, for `for` and `async for` on any thread or loop.

The source is read ahead of its consumers, so that the times at which items arrive are true, and is cancelled when they
close it or forget it.
"""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections import deque
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Generic, Self, TypeVar

from .errors import CompatKitError
from .loop import POLL_S, Job, get_loop, is_current, refuse_on_loop

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Sequence

T = TypeVar("T")

# A thread is woken at most this often, in seconds: to wake one costs more than to read and decode a chunk. The first
# item wakes it at once, and arrival times are taken before.
WAKE_S = 0.004

# The longest that an `async for` keeps its loop to itself, in seconds.
TURN_S = 0.01


class _Buffer(Generic[T]):
    """What passes from the task on the loop to the consumer. The task knows only this, so an unused feed can vanish."""

    def __init__(self, limit: int) -> None:
        self.items: deque[T] = deque()
        self.changed = threading.Condition()
        self.ended = False
        self.error: BaseException | None = None
        self.wake_consumers: list[Callable[[], object]] = []
        self.limit = limit
        self._room = asyncio.Event()
        self._room.set()
        self._woke_s = float("-inf")
        self._timer: asyncio.TimerHandle | None = None
        self._awake: asyncio.TimerHandle | None = None

    def wait(self) -> None:
        """Block until the consumer need not wait. A KeyboardInterrupt comes through."""
        if not self.items:
            with self.changed:
                while not self.has_next():
                    self.changed.wait(POLL_S)

    async def wake(self) -> None:
        """Wait on the caller's loop until something has changed."""
        caller = asyncio.get_running_loop()
        ready: asyncio.Future[None] = caller.create_future()
        with self.changed:
            if self.has_next():
                return
            self.wake_consumers.append(lambda: _wake(caller, ready))
        if self._awake is None:
            self._keep_awake(caller)
        await ready

    def _keep_awake(self, caller: asyncio.AbstractEventLoop) -> None:
        """Give a loop on which a consumer waits a turn now and then: ipykernel cancels a cell without waking its loop."""
        self._awake = caller.call_later(POLL_S, self._keep_awake, caller) if self.wake_consumers else None

    async def fill(self, source: AsyncGenerator[Sequence[T], None]) -> None:
        """Take batches from the source until it ends, waiting while `limit` items lie unread."""
        try:
            async with aclosing(source):
                async for batch in source:
                    self._add(batch)
                    await self._wait_for_room()
        except asyncio.CancelledError:  # the consumer closed the feed: there is no more, and that is no fault
            self._end(None)
            raise
        except BaseException as error:  # handed to the consumer, wherever it waits
            self._end(error)
            raise
        else:
            self._end(None)

    async def _wait_for_room(self) -> None:
        while len(self.items) >= self.limit:
            self._room.clear()
            if len(self.items) >= self.limit:
                await self._room.wait()

    def _add(self, batch: Sequence[T]) -> None:
        self.items.extend(batch)
        if self._timer is None:
            running = asyncio.get_running_loop()
            due_s = self._woke_s + WAKE_S
            if running.time() >= due_s:
                self._wake()
            else:
                self._timer = running.call_at(due_s, self._wake)

    def _end(self, error: BaseException | None) -> None:
        self.error = error  # first: a consumer that sees the end must see why
        self.ended = True
        self._wake()

    def _wake(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._woke_s = asyncio.get_running_loop().time()
        self._notify()

    def close(self, _: object = None) -> None:
        """The task is over, even one that never began: nobody has to wait for more."""
        self.ended = True
        self._notify()

    def _notify(self) -> None:
        with self.changed:
            self.changed.notify_all()
            consumers, self.wake_consumers = self.wake_consumers, []
        for wake in consumers:
            wake()

    def has_next(self) -> bool:
        """Whether the consumer need not wait."""
        return bool(self.items) or self.ended

    def take(self) -> T:
        """The next item. Raises what the source raised, _Ended at its end, _Taken when another consumer was quicker."""
        try:
            item = self.items.popleft()
        except IndexError:
            if not self.ended:
                raise _Taken from None
            raise self.error or _Ended from None
        if len(self.items) <= self.limit // 2 and not self._room.is_set():
            get_loop().call_soon_threadsafe(self._room.set)
        return item


def _wake(caller: asyncio.AbstractEventLoop, ready: asyncio.Future[None]) -> None:
    """Wake a consumer on its own loop; one whose loop is closed has gone."""

    def settle() -> None:
        if not ready.done():
            ready.set_result(None)

    with suppress(RuntimeError):
        caller.call_soon_threadsafe(settle)


class _Ended(Exception):
    """The source has no more items."""


class _Taken(Exception):
    """The item that was waited for has gone to another consumer, or there never was one."""


class Feed(Generic[T]):
    """The items of an async source that runs on the background loop, for `for` and `async for` on any thread or loop.

    The source yields batches, one for each read from the network. It starts at the first item asked for, is read ahead
    of the consumer (so that arrival times are true), and is cancelled when the feed is closed or forgotten.
    """

    def __init__(self, source: Callable[[], AsyncGenerator[Sequence[T], None]], limit: int = 8192) -> None:
        self._buffer: _Buffer[T] = _Buffer(limit)
        self._source = source
        self._job: Job[None] | None = None
        self._process = os.getpid()
        self._turn_s = time.monotonic()

    def _start(self) -> None:
        if self._process != os.getpid():
            raise CompatKitError("This stream was opened by another process. Ask again in this one.")
        if self._job is None and not self._buffer.ended:
            self._job = Job(self._buffer.fill(self._source()))
            self._job.done.add_done_callback(self._buffer.close)
            self._job.start()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        refuse_on_loop()
        try:
            self._start()
            while True:
                self._buffer.wait()
                with suppress(_Taken):
                    return self._buffer.take()
        except _Ended:
            raise StopIteration from None
        except BaseException:
            self.close()
            raise

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        try:
            self._start()
            await self._let_others_run()
            while True:
                if not self._buffer.has_next():
                    await self._buffer.wake()
                with suppress(_Taken):
                    return self._buffer.take()
        except _Ended:
            raise StopAsyncIteration from None
        except BaseException:
            await self.aclose()
            raise

    async def _let_others_run(self) -> None:
        """Give the caller's loop a turn now and then: items that have arrived already need no waiting, which would."""
        now_s = time.monotonic()
        if now_s - self._turn_s > TURN_S:
            self._turn_s = now_s
            await asyncio.sleep(0)

    def close(self) -> None:
        """Stop the source and come back when it has ended. Items that have arrived can still be read."""
        if self._cancel() and self._job is not None:
            self._job.wait()

    async def aclose(self) -> None:
        """The same, awaiting."""
        if self._cancel() and self._job is not None:
            await self._job.ended()

    def _cancel(self) -> bool:
        """Cancel the source; whether its end can be waited for from here."""
        if self._job is None:
            self._buffer.close()
        elif self._process == os.getpid():
            self._job.cancel()
        return self._process == os.getpid() and not is_current()

    def __del__(self) -> None:
        self._cancel()
