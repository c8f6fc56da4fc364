"""Who sends: the thread that has something to send, or the loop of a cell that awaits an answer.

Colab shows nothing that another thread than the kernel's own sends, so while a cell awaits, its loop sends.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from contextlib import contextmanager, suppress
from threading import RLock
from typing import TYPE_CHECKING

from ..loop import is_current

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

PATIENCE_S = 0.5
"""For so long a cell's loop may be held up by something else; after that the other thread sends."""


class Carrier:
    """Does what it is given in its order, one at a time."""

    def __init__(self) -> None:
        self._lock = RLock()
        self._waiting: deque[tuple[float, Callable[[], object]]] = deque()
        self._loops: list[asyncio.AbstractEventLoop] = []

    def post(self, action: Callable[[], object]) -> None:
        """Do this, here or on the loop of the cell that awaits. From any thread; what it raises is dropped."""
        with self._lock:
            self._waiting.append((time.monotonic(), action))
            if not self._hand_over():
                self._deliver()

    @contextmanager
    def carried(self) -> Iterator[None]:
        """While this is entered, the running loop does what is posted; all of it is done at the end."""
        running = None if is_current() else asyncio.get_running_loop()
        if running is not None:
            self._loops.append(running)
        try:
            yield
        finally:
            if running is not None:
                with self._lock:
                    self._loops.remove(running)
                    self._deliver()

    def _hand_over(self) -> bool:
        """Whether the loop of a cell will do it."""
        if not self._loops or time.monotonic() - self._waiting[0][0] > PATIENCE_S:
            return False
        try:
            self._loops[-1].call_soon_threadsafe(self._deliver)
        except RuntimeError:  # it was closed in the middle of its wait
            return False
        return True

    def _deliver(self) -> None:
        with self._lock:
            while self._waiting:
                _, action = self._waiting.popleft()
                with suppress(Exception):  # a page or a kernel that has gone
                    action()
