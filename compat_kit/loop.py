"""The one background event loop of the process, and the doors to it.

All network I/O runs on one asyncio loop in one daemon thread. A notebook's own loop may be busy, or another one for
every callback; a connection pool belongs to exactly one loop. So a coroutine is written once, and `run` (blocking) and
`arun` (awaiting, from any loop) are two doors to it; `Feed` is the same for a stream of items.

Whoever stops waiting cancels: a KeyboardInterrupt, a cancelled task and a closed iterator all cancel the one task, and
come back when it has cleaned up.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import sys
import threading
import weakref
from collections import deque
from concurrent.futures import Future, wait
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from .errors import CompatKitError

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Coroutine, Sequence

T = TypeVar("T")

CLEANUP_S = 5.0
"""The longest that a caller who gave up waits for the cleaning up, in seconds."""

# A thread is woken at most this often, in seconds: to wake one costs more than to read and decode a chunk. The first
# item wakes it at once, and arrival times are taken before.
WAKE_S = 0.004

# A wait without end cannot be interrupted on Windows, so there it ends now and then.
POLL_S = 0.2 if sys.platform == "win32" else None


class Closeable(Protocol):
    """Something that holds connections and has to be closed on the loop."""

    async def aclose(self) -> None:
        """Close the connections."""


class _Background:
    """The loop and its thread."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, name="compat_kit", daemon=True)
        self.thread.start()


_lock = threading.Lock()
_background: _Background | None = None
_open: weakref.WeakSet[Closeable] = weakref.WeakSet()


def get_loop() -> asyncio.AbstractEventLoop:
    """The background loop, started at the first call."""
    global _background  # noqa: PLW0603 - one loop for the process is what this file is for
    with _lock:
        if _background is None:
            _background = _Background()
        return _background.loop


def is_current() -> bool:
    """Whether this code runs on the background loop itself."""
    return _background is not None and threading.get_ident() == _background.thread.ident


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine, waiting for it. Raises what it raises; a KeyboardInterrupt cancels it first."""
    try:
        _refuse_on_loop()
    except CompatKitError:
        coroutine.close()
        raise
    job = _Job(coroutine)
    try:
        while not job.done.done():
            wait([job.done], POLL_S)
        return job.done.result()
    except BaseException:
        job.cancel()
        job.wait()
        raise


async def arun(coroutine: Coroutine[Any, Any, T]) -> T:
    """The same from any event loop, awaiting. Cancelling the caller cancels the coroutine."""
    if is_current():
        return await coroutine
    job = _Job(coroutine)
    waiter = asyncio.wrap_future(job.done)
    try:
        return await asyncio.shield(waiter)
    except asyncio.CancelledError:
        job.cancel()
        await asyncio.wait([waiter], timeout=CLEANUP_S)
        if waiter.done() and not waiter.cancelled():
            waiter.exception()  # seen, so that asyncio does not report it as lost
        raise


def _refuse_on_loop() -> None:
    if is_current():
        raise CompatKitError("A blocking call on the background loop would wait for itself. Use its async twin with `await`.")


def keep(closeable: Closeable) -> None:
    """Close this on the loop when the process ends, unless it is gone by then."""
    _open.add(closeable)


def start(coroutine: Coroutine[Any, Any, Any]) -> None:
    """Run a coroutine on the loop and do not wait for it: cleaning up from a finalizer, which may run in any thread."""
    if _background is None or _background.loop.is_closed():
        coroutine.close()
    else:
        _Job(coroutine)


class _Job(Generic[T]):
    """A task on the background loop; `done` is resolved when the task has really ended, not when it is told to."""

    def __init__(self, coroutine: Coroutine[Any, Any, T]) -> None:
        self.done: Future[T] = Future()
        self._task: asyncio.Task[T] | None = None
        self._cancelled = False
        self._loop = get_loop()
        self._loop.call_soon_threadsafe(self._start, coroutine)

    def _start(self, coroutine: Coroutine[Any, Any, T]) -> None:
        self._task = self._loop.create_task(coroutine)
        self._task.add_done_callback(self._finish)
        if self._cancelled:
            self._task.cancel()

    def _finish(self, task: asyncio.Task[T]) -> None:
        if task.cancelled():
            self.done.set_exception(asyncio.CancelledError())
        elif (error := task.exception()) is not None:
            self.done.set_exception(error)
        else:
            self.done.set_result(task.result())

    def cancel(self) -> None:
        self._cancelled = True
        if not self.done.done():
            self._loop.call_soon_threadsafe(self._cancel)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def wait(self) -> None:
        """Wait until the task has ended, at most `CLEANUP_S`."""
        wait([self.done], CLEANUP_S)


class _Buffer(Generic[T]):
    """What passes from the task on the loop to the consumer. The task knows only this, so an unused feed can vanish."""

    def __init__(self, limit: int) -> None:
        self.items: deque[T] = deque()
        self.changed = threading.Condition()
        self.ended = False
        self.error: BaseException | None = None
        self.wake_consumer: Callable[[], object] | None = None
        self.limit = limit
        self._room = asyncio.Event()
        self._woke_s = float("-inf")
        self._timer: asyncio.TimerHandle | None = None

    def wait(self) -> None:
        """Block until the consumer need not wait. A KeyboardInterrupt comes through."""
        with self.changed:
            while not self.has_next():
                self.changed.wait(POLL_S)

    async def fill(self, source: AsyncGenerator[Sequence[T], None]) -> None:
        """Take batches from the source until it ends, waiting while `limit` items lie unread."""
        try:
            async with aclosing(source):
                async for batch in source:
                    self._add(batch)
                    await self._wait_for_room()
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
        self.ended, self.error = True, error
        self._wake()

    def _wake(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        self._woke_s = asyncio.get_running_loop().time()
        with self.changed:
            self.changed.notify_all()
            wake, self.wake_consumer = self.wake_consumer, None
        if wake is not None:
            wake()

    def has_next(self) -> bool:
        """Whether the consumer need not wait."""
        return bool(self.items) or self.ended

    def take(self) -> T:
        """The next item. Raises what the source raised, or _Ended at its end."""
        if self.items:
            item = self.items.popleft()
            if len(self.items) == self.limit // 2 and not self.ended:
                get_loop().call_soon_threadsafe(self._room.set)
            return item
        if self.error is not None:
            raise self.error
        raise _Ended


class _Ended(Exception):
    """The source has no more items."""


class Feed(Generic[T]):
    """The items of an async source that runs on the background loop, for `for` and `async for` on any thread or loop.

    The source yields batches, one for each read from the network. It starts at the first item asked for, is read ahead
    of the consumer (so that arrival times are true), and is cancelled when the feed is closed or forgotten.
    """

    def __init__(self, source: Callable[[], AsyncGenerator[Sequence[T], None]], limit: int = 8192) -> None:
        self._source = source
        self._limit = limit
        self._buffer: _Buffer[T] | None = None
        self._job: _Job[None] | None = None
        self._closed = False

    def _open(self) -> _Buffer[T]:
        if self._buffer is None:
            self._buffer = _Buffer(self._limit)
            if self._closed:
                self._buffer.ended = True
            else:
                self._job = _Job(self._buffer.fill(self._source()))
        return self._buffer

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        _refuse_on_loop()
        buffer = self._open()
        try:
            if not buffer.items:
                buffer.wait()
            return buffer.take()
        except _Ended:
            raise StopIteration from None
        except BaseException:
            self.close()
            raise

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        buffer = self._open()
        try:
            while not buffer.has_next():  # a timer may wake a consumer that has helped itself meanwhile
                await self._wait(buffer)
            return buffer.take()
        except _Ended:
            raise StopAsyncIteration from None
        except BaseException:
            await self.aclose()
            raise

    async def _wait(self, buffer: _Buffer[T]) -> None:
        caller = asyncio.get_running_loop()
        ready = asyncio.Event()
        with buffer.changed:
            if buffer.has_next():
                return
            buffer.wake_consumer = lambda: caller.call_soon_threadsafe(ready.set)
        await ready.wait()

    def close(self) -> None:
        """Stop the source and come back when it has ended. Items that have arrived can still be read."""
        self._cancel()
        if self._job is not None and not is_current():
            self._job.wait()

    async def aclose(self) -> None:
        """The same, awaiting."""
        self._cancel()
        if self._job is not None and not is_current():
            await asyncio.wait([asyncio.wrap_future(self._job.done)], timeout=CLEANUP_S)

    def _cancel(self) -> None:
        self._closed = True
        if self._job is not None:
            self._job.cancel()

    def __del__(self) -> None:
        self._cancel()


def _forget() -> None:
    """A forked child has no thread of its parent's: it starts its own loop when it needs one."""
    global _background, _lock
    _background, _lock = None, threading.Lock()


async def _close_all() -> None:
    await asyncio.gather(*(closeable.aclose() for closeable in list(_open)), return_exceptions=True)


def _stop() -> None:
    """At the end of the process: close what is open, then end the loop."""
    if _background is not None and _background.thread.is_alive():
        job = _Job(_close_all())
        job.wait()
        _background.loop.call_soon_threadsafe(_background.loop.stop)
        _background.thread.join(timeout=CLEANUP_S)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)
atexit.register(_stop)
