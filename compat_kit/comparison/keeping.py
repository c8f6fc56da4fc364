"""Answers on their way into the store. They are told of as finished when they are kept, and not before."""

from __future__ import annotations

import asyncio
import threading
from functools import partial
from typing import TYPE_CHECKING

from .answers import answer_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from concurrent.futures import Future

    from ..store import Record, Score, Store
    from .audience import Audience
    from .cells import Cell


class Keeper:
    """Puts the records of one run into the store. on_failure: called on the loop with what a write failed with."""

    def __init__(self, store: Store, run_id: str, audience: Audience, on_failure: Callable[[BaseException], None]) -> None:
        self._store, self._run_id, self._audience, self._on_failure = store, run_id, audience, on_failure
        self._running = asyncio.get_running_loop()
        self._lock = threading.Lock()
        self._open = 0
        self._settled = asyncio.Event()
        self._settled.set()

    def put(self, cell: Cell, record: Record, after: Callable[[], object]) -> None:
        """Keep a record, and tell of it once it is kept. It comes back at once. after: called on the loop when that is over."""
        kept = self._begin(cell, record)
        kept.add_done_callback(partial(self._kept, cell, record, None))
        kept.add_done_callback(lambda _: self._running.call_soon_threadsafe(after))

    async def put_first(self, cell: Cell, record: Record) -> None:
        """Keep a record and come back when it is; nothing is told of it until `told`."""
        kept = self._begin(cell, record)
        kept.add_done_callback(self._counted)
        await asyncio.wrap_future(kept)

    async def put_scores(self, cell: Cell, record: Record, scores: Mapping[str, tuple[str, Score]]) -> None:
        """Keep what scorers said of a record that is kept, and tell of both."""
        if scores:
            await asyncio.wrap_future(self._store.put_scores(self._run_id, cell.position, scores))
        self._tell(cell, record, {name: score for name, (_, score) in scores.items()})

    async def settled(self) -> None:
        """Come back when everything that was put is kept."""
        await self._settled.wait()

    def _begin(self, cell: Cell, record: Record) -> Future[None]:
        with self._lock:
            self._open += 1
            self._settled.clear()
        try:
            return self._store.put(self._run_id, cell.position, record)
        except BaseException:
            self._end()
            raise

    def _kept(self, cell: Cell, record: Record, scores: Mapping[str, Score] | None, kept: Future[None]) -> None:
        """On the thread that writes."""
        if kept.cancelled() or kept.exception() is not None:
            return self._counted(kept)
        self._tell(cell, record, scores or {})
        return self._end()

    def _counted(self, kept: Future[None]) -> None:
        error = None if kept.cancelled() else kept.exception()
        if error is not None:
            self._running.call_soon_threadsafe(self._on_failure, error)
        self._end()

    def _tell(self, cell: Cell, record: Record, scores: Mapping[str, Score]) -> None:
        if self._audience.is_there:
            self._audience.tell("finished", cell, answer_of(cell, record, scores))

    def _end(self) -> None:
        with self._lock:
            self._open -= 1
            if not self._open:
                self._running.call_soon_threadsafe(self._settle)

    def _settle(self) -> None:
        if not self._open:
            self._settled.set()
