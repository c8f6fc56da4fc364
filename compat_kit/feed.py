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
from contextlib import aclosing, contextmanager, suppress
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar

from .errors import CompatKitError
from .loop import POLL_S, Job, get_loop, is_current, refuse_on_loop
from .pulse import pulse_of

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterable, Iterator, Sequence

    from .pulse import Pulse

    _Wake = tuple[asyncio.AbstractEventLoop, asyncio.Future[None]]

T = TypeVar("T")

# The longest that an `async for` keeps its loop to itself, in seconds.
TURN_S = 0.01


class _Buffer(Generic[T]):
    """What passes from the task on the loop to the consumer. The task knows only this, so an unused feed can vanish."""

    def __init__(self, limit: int) -> None:
        self.items: deque[T] = deque()
        self.changed = threading.Condition()
        self.ended = False
        self.error: BaseException | None = None
        self.wakes: list[_Wake] = []
        self.limit = limit
        self._room = asyncio.Event()
        self._room.set()
        self._waiting = 0
        self._asked = asyncio.Event()
        self._asked.set()
        self._pulse: Pulse | None = None
        self._awake: asyncio.TimerHandle | None = None

    def wait(self) -> None:
        """Block until the consumer need not wait. A KeyboardInterrupt comes through."""
        if not self.items:
            with self._asking(), self.changed:
                while not self.has_next():
                    self.changed.wait(POLL_S)

    async def wake(self) -> None:
        """Wait on the caller's loop until something has changed."""
        caller = asyncio.get_running_loop()
        ready: asyncio.Future[None] = caller.create_future()
        with self.changed:
            if self.has_next():
                return
            self.wakes.append((caller, ready))
        if self._awake is None:
            self._keep_awake(caller)
        with self._asking():
            await ready

    def _keep_awake(self, caller: asyncio.AbstractEventLoop) -> None:
        """Give a loop on which a consumer waits a turn now and then: ipykernel cancels a cell without waking its loop."""
        self._awake = caller.call_later(POLL_S, self._keep_awake, caller) if self.wakes else None

    @contextmanager
    def _asking(self) -> Iterator[None]:
        """A consumer waits for the next item: it is done with those before."""
        with self.changed:
            self._waiting += 1
        try:
            if not self._asked.is_set():
                get_loop().call_soon_threadsafe(self._asked.set)
            yield
        finally:
            with self.changed:
                self._waiting -= 1

    async def asked(self) -> None:
        """For the source, before it does what a consumer may still want to stop: come back when one has dealt with every item
        so far and asks for the next. Whoever leaves at an item never does.
        """
        _rouse([self])  # else they would hear of the last items at the next beat only
        while self.items or not self._waiting:
            self._asked.clear()
            if self.items or not self._waiting:
                await self._asked.wait()

    async def fill(self, source: AsyncGenerator[Sequence[T], None]) -> None:
        """Take batches from the source until it ends, waiting while `limit` items lie unread."""
        try:
            async with aclosing(source):
                async for batch in source:
                    self._add(batch)
                    if len(self.items) >= self.limit:
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
        _rouse([self])  # nothing comes until somebody takes, so there is no beat to wait for
        while len(self.items) >= self.limit:
            self._room.clear()
            if len(self.items) >= self.limit:
                await self._room.wait()

    def _add(self, batch: Sequence[T]) -> None:
        self.items.extend(batch)
        if self._pulse is None:  # the first item wakes at once
            self._pulse = pulse_of(_rouse)
            _rouse([self])
        else:
            self._pulse.ask(self)

    def _end(self, error: BaseException | None) -> None:
        self.error = error  # first: a consumer that sees the end must see why
        self.close()

    def close(self, _: object = None) -> None:
        """The task is over, even one that never began: nobody has to wait for more."""
        self.ended = True
        _rouse([self])

    def release(self) -> list[_Wake]:
        """Wake the threads that wait, and hand over the loops that do."""
        with self.changed:
            self.changed.notify_all()
            wakes, self.wakes = self.wakes, []
        return wakes

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


def _rouse(buffers: Iterable[_Buffer[Any]]) -> None:
    """Wake all that wait for these buffers; a consumer whose loop is closed has gone."""
    waiting: dict[asyncio.AbstractEventLoop, list[asyncio.Future[None]]] = {}
    for caller, ready in (wake for buffer in buffers for wake in buffer.release()):
        waiting.setdefault(caller, []).append(ready)
    for caller, futures in waiting.items():
        with suppress(RuntimeError):
            caller.call_soon_threadsafe(_settle, futures)


def _settle(futures: list[asyncio.Future[None]]) -> None:
    for future in futures:
        if not future.done():
            future.set_result(None)


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
                try:
                    return self._buffer.take()
                except _Taken:
                    continue
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
            if time.monotonic() - self._turn_s > TURN_S:
                await self._let_others_run()
            while True:
                if not self._buffer.has_next():
                    await self._buffer.wake()
                try:
                    return self._buffer.take()
                except _Taken:
                    continue
        except _Ended:
            raise StopAsyncIteration from None
        except BaseException:
            await self.aclose()
            raise

    async def _let_others_run(self) -> None:
        """Give the caller's loop a turn now and then: items that have arrived already need no waiting, which would."""
        self._turn_s = time.monotonic()
        await asyncio.sleep(0)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

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
