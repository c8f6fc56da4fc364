"""The one background event loop of the process, and the doors to it.

All network I/O runs on one asyncio loop in one daemon thread. A notebook's own loop may be busy, or another one for
every callback; a connection pool belongs to exactly one loop. So a coroutine is written once, and `run` (blocking) and
`arun` (awaiting, from any loop) are two doors to it; `feed.py` has the third, for a stream of items.

Whoever stops waiting cancels: a KeyboardInterrupt and a cancelled task both cancel the one task, and come back when it
has cleaned up.
"""

from __future__ import annotations

import asyncio
import atexit
import os
import selectors
import threading
import weakref
from concurrent.futures import Future, wait
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from .errors import CompatKitError

if TYPE_CHECKING:
    from collections.abc import Callable, Coroutine

T = TypeVar("T")

CLEANUP_S = 5.0
"""The longest that a caller who gave up waits for the cleaning up, in seconds."""

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


def run(coroutine: Coroutine[Any, Any, T], meanwhile: Callable[[], float] | None = None) -> T:
    """The result of a coroutine, waiting for it. Raises what it raises; a KeyboardInterrupt cancels it first.

    meanwhile: called in the thread that waits; it says in how many seconds it wants to be called again.
    """
    job: Job[T] = Job(coroutine)
    try:
        refuse_on_loop()
        job.start()
        while not job.done.done():
            wait([job.done], POLL_S if meanwhile is None else meanwhile())
        return job.done.result()
    except BaseException:
        job.cancel()
        job.wait()
        raise


async def arun(coroutine: Coroutine[Any, Any, T]) -> T:
    """The same from any event loop, awaiting. Cancelling the caller cancels the coroutine."""
    if is_current():
        return await coroutine
    job = Job(coroutine)
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


def refuse_on_loop() -> None:
    """Raise CompatKitError on the background loop itself, where a blocking call would wait for itself."""
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
    Job(coroutine).start()
    return True


class Job(Generic[T]):
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
        if not self.done.done() and self.done.cancel():
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


def _forget() -> None:
    """A forked child has no thread of its parent's: it starts its own loop when it needs one.

    An epoll selector is the same one in both: where the child clears up connections that it has inherited, at its end
    at the latest, the parent would not hear from them again. So the child's copy of the loop gets an empty one.
    """
    global _background, _lock
    if _background is not None and hasattr(_background.loop, "_selector"):
        _background.loop._selector = selectors.SelectSelector()
        _background.loop.set_exception_handler(lambda *_: None)  # what the parent has open is no news at the child's end
    _background, _lock = None, threading.Lock()


async def _close_all() -> None:
    await asyncio.gather(*(closeable.aclose() for closeable in list(_open)), return_exceptions=True)


def _stop() -> None:
    """At the end of the process: close what is open, then end the loop."""
    global _over
    if _background is not None and _background.thread.is_alive():
        job = Job(_close_all())
        job.start()
        job.wait()
        _over = True
        _background.loop.call_soon_threadsafe(_background.loop.stop)
        _background.thread.join(timeout=CLEANUP_S)
    _over = True


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forget)
atexit.register(_stop)
