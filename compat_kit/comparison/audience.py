"""Those who watch a run, told of it on a thread of their own: drawing must not hold up the reading, whose times are taken."""

from __future__ import annotations

import asyncio
import threading
import warnings
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .cells import Observer


class Audience:
    """Hands events to an observer, in their order. Without one nothing is done, and no thread begun."""

    def __init__(self, observer: Observer | None) -> None:
        self._observer = observer
        self._events: SimpleQueue[tuple[str, tuple[Any, ...]] | None] = SimpleQueue()
        self._thread = threading.Thread(target=self._pass_on, name="compat_kit-view", daemon=True)
        if observer is not None:
            self._thread.start()

    @property
    def is_there(self) -> bool:
        """Whether anybody watches."""
        return self._observer is not None

    def tell(self, event: str, *what: Any) -> None:
        """Pass one event on. From any thread."""
        if self._observer is not None:
            self._events.put((event, what))

    async def leave(self) -> None:
        """Come back when everything has been passed on."""
        if self._thread.is_alive():
            self._events.put(None)
            await asyncio.to_thread(self._thread.join)

    def _pass_on(self) -> None:
        while (entry := self._events.get()) is not None:
            event, what = entry
            try:
                if self._observer is not None and (told := getattr(self._observer, event, None)) is not None:
                    told(*what)
            except Exception as error:  # a view that fails must not cost the answers
                self._observer = None
                warnings.warn(f"The view of the comparison failed: {type(error).__name__}: {error}", stacklevel=1)
