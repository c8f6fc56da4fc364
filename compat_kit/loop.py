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
import threading
import time
import weakref
from collections import deque
from concurrent.futures import Future, wait
from contextlib import aclosing, suppress
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

# The longest that an `async for` keeps its loop to itself, in seconds.
TURN_S = 0.01

# A wait without end cannot be interrupted on Windows, and elsewhere it misses an interrupt that comes just before it
# begins. So waits end now and then, and go on if nothing happened.
POLL_S = 0.2


class Closeable(Protocol):
    """Something that holds connections and has to be closed on the loop."""

    async def aclose(self) -> None:
        """Close the connections."""


class _Background:
    """The loop and its thread."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self._serve, name="compat_kit", daemon=True)
        self.thread.start()

    def _serve(self) -> None:
        """Run the loop. A `sys.exit()` in a user's callable ends that one call, not the loop that all others need."""
        while not _over:
            with suppress(KeyboardInterrupt, SystemExit):
                self.loop.run_forever()


_lock = threading.Lock()
_background: _Background | None = None
_over = False
_open: weakref.WeakSet[Closeable] = weakref.WeakSet()


def get_loop() -> asyncio.AbstractEventLoop:
    """The background loop, started at the first call. Raises CompatKitError once the process is ending."""
    global _background
    with _lock:
        if _over:
            raise CompatKitError("The process is ending: no call can be made any more.")
        if _background is None:
            _background = _Background()
        return _background.loop


def is_current() -> bool:
    """Whether this code runs on the background loop itself."""
    return _background is not None and threading.get_ident() == _background.thread.ident


def is_over() -> bool:
    """Whether the process is ending: what was open has been closed, and no call can be made any more."""
    return _over


def run(coroutine: Coroutine[Any, Any, T]) -> T:
    """The result of a coroutine, waiting for it. Raises what it raises; a KeyboardInterrupt cancels it first."""
    job: _Job[T] = _Job(coroutine)
    try:
        _refuse_on_loop()
        job.start()
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
    try:
        job.start()
        result = job.awaited()
        while not result.done():
            await asyncio.wait([result], timeout=POLL_S)  # ipykernel cancels a cell without waking its loop
        return result.result()
    except BaseException:
        job.cancel()
        await job.ended()
        raise


def _refuse_on_loop() -> None:
    if is_current():
        raise CompatKitError("A blocking call on the background loop would wait for itself. Use its async twin with `await`.")


def keep(closeable: Closeable) -> None:
    """Close this on the loop when the process ends, unless it is gone by then."""
    _open.add(closeable)


def start(coroutine: Coroutine[Any, Any, Any], on: asyncio.AbstractEventLoop) -> bool:
    """Run a coroutine and do not wait for it: cleaning up from a finalizer, which may run in any thread.

    False, and nothing is run, unless `on` is the background loop: after a fork it is that of another process.
    """
    if _over or _background is None or _background.loop is not on:
        coroutine.close()
        return False
    _Job(coroutine).start()
    return True


class _Job(Generic[T]):
    """A task on the background loop; `done` is resolved when the task has really ended, not when it is told to."""

    def __init__(self, coroutine: Coroutine[Any, Any, T]) -> None:
        self.done: Future[T] = Future()
        self._coroutine = coroutine
        self._task: asyncio.Task[T] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._cancelled = False

    def start(self) -> None:
        """Schedule the task. Apart from the constructor, so that an interrupt in between still finds a job to cancel."""
        running = get_loop()
        self._loop = running
        running.call_soon_threadsafe(self._begin, running)

    def _begin(self, running: asyncio.AbstractEventLoop) -> None:
        if self._cancelled:
            self._coroutine.close()
            self._resolve_cancelled()
        else:
            self._task = running.create_task(self._coroutine)
            self._task.add_done_callback(self._finish)

    def _finish(self, task: asyncio.Task[T]) -> None:
        if task.cancelled():
            self._resolve_cancelled()
        elif (error := task.exception()) is not None:
            self.done.set_exception(error)
        else:
            self.done.set_result(task.result())

    def _resolve_cancelled(self) -> None:
        if self.done.cancel():
            self.done.set_running_or_notify_cancel()

    def cancel(self) -> None:
        """Cancel the task, or see to it that it never begins."""
        self._cancelled = True
        if self._loop is None:
            self._cancel()
        elif not self.done.done() and not self._loop.is_closed():
            self._loop.call_soon_threadsafe(self._cancel)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()
        else:  # an interrupt came before it could be scheduled
            self._coroutine.close()
            self._resolve_cancelled()

    def wait(self) -> None:
        """Wait until the task has ended, at most `CLEANUP_S`."""
        wait([self.done], CLEANUP_S)

    def awaited(self) -> asyncio.Future[T]:
        """The result for the caller's loop; an exception that nobody fetches is not reported as lost."""
        future = asyncio.wrap_future(self.done)
        future.add_done_callback(lambda ended: ended.cancelled() or ended.exception())
        return future

    async def ended(self) -> None:
        """`wait`, awaiting."""
        if not self.done.done():
            await asyncio.wait([self.awaited()], timeout=CLEANUP_S)


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
        self.ended, self.error = True, error
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
        self._job: _Job[None] | None = None
        self._process = os.getpid()
        self._turn_s = time.monotonic()

    def _start(self) -> None:
        if self._process != os.getpid():
            raise CompatKitError("This stream was opened by another process. Ask again in this one.")
        if self._job is None and not self._buffer.ended:
            self._job = _Job(self._buffer.fill(self._source()))
            self._job.done.add_done_callback(self._buffer.close)
            self._job.start()

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        _refuse_on_loop()
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


def _forget() -> None:
    """A forked child has no thread of its parent's: it starts its own loop when it needs one."""
    global _background, _lock
    _background, _lock = None, threading.Lock()


async def _close_all() -> None:
    await asyncio.gather(*(closeable.aclose() for closeable in list(_open)), return_exceptions=True)


def _stop() -> None:
    """At the end of the process: close what is open, then end the loop."""
    global _over
    if _background is not None and _background.thread.is_alive():
        job = _Job(_close_all())
        job.start()
        job.wait()
        _over = True
        _background.loop.call_soon_threadsafe(_background.loop.stop)
        _background.thread.join(timeout=CLEANUP_S)
    _over = True


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)
atexit.register(_stop)
