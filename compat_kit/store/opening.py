"""Which store is meant: one object for each file and process."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from ..errors import ConfigurationError
from .files import MEMORY
from .forks import FORKABLE
from .places import absolute, default_path
from .store import Store

StoreLike = Store | str | Path | bool | None


class _Shelf:
    """The stores of this process, by their path. They stay open until it ends."""

    def __init__(self) -> None:
        self.forked()

    def forked(self) -> None:
        """A new lock in a forked child: the parent's may be held by a thread that the child does not have."""
        self._lock = threading.Lock()
        self._stores: dict[str, Store] = getattr(self, "_stores", {})

    def store(self, path: str) -> Store:
        """The store at a path."""
        place = _place(path)
        with self._lock:
            kept = self._stores.get(place)
            if kept is None or kept.is_closed or kept.is_lost:
                kept = self._stores[place] = Store(place)
            return kept

    def close(self, place: str | None) -> None:
        """Close one of them, or all."""
        with self._lock:
            places = list(self._stores) if place is None else [place]
            closing = [self._stores.pop(one) for one in places if one in self._stores]
        for store in closing:
            store.close()


_shelf = _Shelf()
FORKABLE.add(_shelf)


def open_store(store: StoreLike = None) -> Store:
    """The store that is meant: None for the user's own file (where COMPAT_KIT_STORE says, else among the user's data), a path for
    another, False for one in memory that only this caller has, a `Store` for itself. Raises StoreError where it cannot be used.

    The same path gives the same object as long as the process runs.
    """
    if isinstance(store, Store):
        return store
    if store is False:
        return Store(MEMORY)
    if store is None:
        return _shelf.store(_remembered())
    if isinstance(store, str | os.PathLike) and str(store):
        return _shelf.store(str(store))
    raise ConfigurationError("`store` is a path, a `ck.Store`, None for your own store, or False to keep nothing.")


def close_stores(path: str | None = None) -> None:
    """Close the store at a path, or all that are kept open; the next to ask for one opens it anew."""
    _shelf.close(None if path is None else _place(path))


def _place(path: str) -> str:
    return path if path == MEMORY else os.path.realpath(absolute(path))


_default: dict[str, str] = {}


def _remembered() -> str:
    """The default, found out once: its warning is said once, and a temporary folder stays the same."""
    wanted = os.environ.get("COMPAT_KIT_STORE", "")
    if wanted not in _default:
        _default[wanted] = default_path()
    return _default[wanted]
