"""A process may be forked at any moment, and SQLite must not be at work in it just then: the child would wait for ever for a
lock that a thread holds which it does not have.
"""

from __future__ import annotations

import ctypes
import os
import threading
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    import sqlite3

PATIENCE_S = 5.0


class Forkable(Protocol):
    """Something that begins anew in a forked child."""

    def forked(self) -> None:
        """Forget what belongs to the parent."""


class _Gate:
    """Whoever uses SQLite is inside; a fork waits until nobody is."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._inside = 0
        self._is_shut = False

    def __enter__(self) -> None:
        with self._changed:
            while self._is_shut:
                self._changed.wait()
            self._inside += 1

    def __exit__(self, *_: object) -> None:
        with self._changed:
            self._inside -= 1
            if self._is_shut:
                self._changed.notify_all()

    def shut(self) -> None:
        with self._changed:
            self._is_shut = True
            self._changed.wait_for(lambda: not self._inside, PATIENCE_S)

    def open(self) -> None:
        with self._changed:
            self._is_shut = False
            self._changed.notify_all()

    def forked(self) -> None:
        self.__init__()  # type: ignore[misc]
        for one in list(FORKABLE):
            one.forked()


GATE = _Gate()
FORKABLE: weakref.WeakSet[Any] = weakref.WeakSet()


def abandon(connection: sqlite3.Connection) -> None:
    """Never close it: in a forked child it is its parent's, and closing it would tidy up a file that the parent is writing."""
    with suppress(Exception):  # other Pythons than CPython count no references
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(connection))


if hasattr(os, "register_at_fork"):
    os.register_at_fork(before=GATE.shut, after_in_parent=GATE.open, after_in_child=GATE.forked)
