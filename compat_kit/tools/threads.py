"""Where tools run: blocking ones in a thread each, async ones on a loop of their own. Neither holds up the answers, or Stop."""

from __future__ import annotations

import asyncio
import contextvars
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

GRACE_S = 1.0
"""How long a tool that was cancelled has for its clearing up, in seconds."""


class _Room:
    """An event loop in a daemon thread. Given up, it takes no more work and ends with the last that it has."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.is_given_up = False
        self.at_work = 0
        self.thread = threading.Thread(target=self._serve, name="compat_kit-async-tools", daemon=True)
        self.thread.start()

    def _serve(self) -> None:
        """Run the loop. A `sys.exit()` in a tool ends that one call, not the loop of the others."""
        while not (self.is_given_up and self.at_work == 0):
            with suppress(KeyboardInterrupt, SystemExit):
                self.loop.run_forever()
        self.loop.close()

    def left(self) -> None:
        """One piece of work is done, or will not be begun."""
        self.at_work -= 1
        if self.is_given_up and self.at_work == 0:
            self.loop.stop()


_lock = threading.Lock()
_room: _Room | None = None


def _home() -> _Room:
    """Where async tools run: another one in a forked child, and after one that was given up."""
    global _room
    with _lock:
        if _room is None or _room.is_given_up or not _room.thread.is_alive():
            _room = _Room()
        _room.at_work += 1
        return _room


class _Work:
    """A task in a room, seen from another loop; `ended` is resolved there when the task has really ended."""

    def __init__(self, function: Callable[[], Awaitable[Any]]) -> None:
        self.room = _home()
        self.ended: asyncio.Future[asyncio.Task[Any] | None] = asyncio.get_running_loop().create_future()
        self._here = asyncio.get_running_loop()
        self._function = function
        self._task: asyncio.Task[Any] | None = None
        self._is_cancelled = False
        self.room.loop.call_soon_threadsafe(self._begin)

    def cancel(self) -> None:
        """Cancel the task, or see to it that it never begins."""
        self._is_cancelled = True
        self.room.loop.call_soon_threadsafe(self._cancel)

    def _cancel(self) -> None:
        if self._task is not None:
            self._task.cancel()

    def _begin(self) -> None:
        if self._is_cancelled:
            self._finish(None)
        else:
            self._task = self.room.loop.create_task(_awaited(self._function))
            self._task.add_done_callback(self._finish)

    def _finish(self, task: asyncio.Task[Any] | None) -> None:
        self.room.left()
        if task is not None and not task.cancelled():
            task.exception()  # it is fetched, if anybody still waits for it
        with suppress(RuntimeError):  # the process is ending, and the other loop with it
            self._here.call_soon_threadsafe(self._settle, task)

    def _settle(self, task: asyncio.Task[Any] | None) -> None:
        if not self.ended.done():
            self.ended.set_result(task)


async def on_own_loop(function: Callable[[], Awaitable[Any]]) -> Any:
    """The result of what a function returns to be awaited, awaited on the loop of the async tools: it may block that one.

    Whoever is cancelled here cancels it there. What has not ended `GRACE_S` later is left behind with its loop, and the tools
    that come after get another.
    """
    work = _Work(function)
    try:
        task = await asyncio.shield(work.ended)
    except asyncio.CancelledError:
        work.cancel()
        await asyncio.wait([work.ended], timeout=GRACE_S)
        work.room.is_given_up |= not work.ended.done()
        raise
    return None if task is None else task.result()


async def _awaited(function: Callable[[], Awaitable[Any]]) -> Any:
    return await function()


async def in_thread(function: Callable[[], Any]) -> Any:
    """The result of a blocking function. In a daemon thread: one that is not waited for any more must not hold up the exit."""
    running = asyncio.get_running_loop()
    ended: asyncio.Future[tuple[Any, BaseException | None]] = running.create_future()
    context = contextvars.copy_context()

    def settle(value: Any, error: BaseException | None) -> None:
        if not ended.done():
            ended.set_result((value, error))

    def work() -> None:
        value, error = None, None
        try:
            value = context.run(function)
        except BaseException as raised:
            error = raised
        with suppress(RuntimeError):  # the process is ending, and the loop with it
            running.call_soon_threadsafe(settle, value, error)

    threading.Thread(target=work, name="compat_kit-tool", daemon=True).start()
    value, error = await ended
    if isinstance(error, StopIteration):
        raise RuntimeError(f"StopIteration: {error}")  # noqa: TRY004 - which no coroutine can raise
    if error is not None:
        raise error
    return value
