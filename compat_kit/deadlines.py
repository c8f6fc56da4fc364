"""Waits for a server that end in time, or when somebody ends them.

aiohttp itself can leave a reader waiting for ever, when its session is closed or the framing of a body breaks. One timer
looks after all waits of a transport: a timer for each read would cost more than the read.
"""

from __future__ import annotations

import asyncio
import weakref
from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

T = TypeVar("T")

NEVER_S = float("inf")


class Deadlines:
    """Until when each task waits for the server. Belongs to one loop at a time."""

    def __init__(self) -> None:
        self._until_s: dict[asyncio.Task[Any], float] = {}  # by the loop's clock
        self._told: dict[asyncio.Task[Any], Exception] = {}  # why a task that waits was cancelled
        self._look_s = NEVER_S  # when the next look at the waits is due

    async def awaited(self, waiting: Awaitable[T], limit_s: float = NEVER_S) -> T:
        """The result of a wait. Raises TimeoutError after so many seconds, or what `end_all` says."""
        task = self.expect(limit_s)
        try:
            return await waiting
        except asyncio.CancelledError:
            if (why := self.reason(task)) is None:
                raise
            if task.uncancel():
                raise  # somebody else wants it to end as well, and will not ask again
            raise why from None
        finally:
            self.forget(task)

    def expect(self, limit_s: float, task: asyncio.Task[Any] | None = None) -> asyncio.Task[Any]:
        """The task that runs, which waits for the server from now on, so many seconds at most."""
        running, task = asyncio.get_running_loop(), task or cast("asyncio.Task[Any]", asyncio.current_task())
        until_s = self._until_s[task] = running.time() + limit_s
        if until_s < self._look_s:
            self._look_at(until_s, running)
        return task

    def forget(self, task: asyncio.Task[Any]) -> None:
        """The task waits no more."""
        del self._until_s[task]

    def reason(self, task: asyncio.Task[Any]) -> Exception | None:
        """Why its wait was ended from here, None where it was not."""
        return self._told.pop(task, None)

    def end_all(self, why: Callable[[], Exception]) -> None:
        """End all waits but that of the task that asks for it."""
        for task in self._until_s.keys() - {asyncio.current_task()}:
            self._end(task, why())

    def restart(self) -> None:
        """A new loop: a timer on another process's loop never comes."""
        self._look_s = NEVER_S

    def _end(self, task: asyncio.Task[Any], why: Exception) -> None:
        self._told[task] = why
        task.cancel()

    def _look_at(self, when_s: float, running: asyncio.AbstractEventLoop) -> None:
        self._look_s = when_s
        running.call_at(when_s, _call_if_alive, weakref.WeakMethod(self._look), running)

    def _look(self, running: asyncio.AbstractEventLoop) -> None:
        """End the waits that have lasted too long, and come back for the others."""
        now_s, next_s = running.time(), NEVER_S
        for task, until_s in self._until_s.items():
            if until_s <= now_s and task not in self._told:
                self._end(task, TimeoutError())
            elif until_s > now_s:
                next_s = min(next_s, until_s)
        self._look_s = NEVER_S
        if next_s < NEVER_S:
            self._look_at(next_s, running)


def _call_if_alive(method: weakref.WeakMethod[Any], *arguments: Any) -> None:
    """Call a method of an object unless that has been forgotten; a timer must keep nothing alive."""
    alive = method()
    if alive is not None:
        alive(*arguments)
