"""The cells of one server: claimed a few at a time, let in by its gate, one model after the other where it swaps them."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from math import ceil
from typing import TYPE_CHECKING, Protocol

from ..address import is_nearby

if TYPE_CHECKING:
    from collections.abc import Awaitable, Sequence

    from ..pacing import Gate, Turn
    from ..store import Store, Task
    from .cells import Column

LOOK_S = 0.25
"""How often it is looked whether somebody else has answered what they claimed, in seconds."""

_LEAST = 4


class Crew(Protocol):
    """Who asks the cells that a lane brings."""

    def is_stopped(self, column: int) -> bool:
        """Whether no more of this column is to be asked."""

    def begin(self, task: Task, turn: Turn, queued_s: float) -> Awaitable[None]:
        """Ask a cell whose turn it is. It comes back at once; what comes back is done when the cell is kept."""

    async def room(self) -> None:
        """Come back when not too many answers wait for their scores."""

    async def idle(self, columns: Sequence[Column]) -> None:
        """Come back when none of these columns' cells is being asked, and all are kept."""


class Start:
    """Where the lanes of one machine wait for each other, so that no model has answered much before another is awake."""

    def __init__(self) -> None:
        self._awaited: set[Lane] = set()
        self._all_came = asyncio.Event()

    def expect(self, lane: Lane) -> None:
        """Wait for this lane too."""
        self._awaited.add(lane)

    def come(self, lane: Lane) -> None:
        """Nobody has to wait for this lane: it has come, or never will."""
        self._awaited.discard(lane)
        if not self._awaited:
            self._all_came.set()

    async def all_came(self) -> None:
        """Come back when all lanes have come."""
        await self._all_came.wait()


class Lane:
    """The columns of one server, as one line of cells in the order of the plan. start: that of its machine."""

    def __init__(self, store: Store, run_id: str, gate: Gate, columns: Sequence[Column], crew: Crew, *, start: Start) -> None:
        self._store, self._run_id, self._gate, self._columns, self._crew = store, run_id, gate, columns, crew
        self._start = start
        start.expect(self)
        self._queues: dict[int, deque[Task]] = {column.index: deque() for column in columns}
        self._filling: dict[int, asyncio.Task[list[Task]]] = {}
        self._empty: set[int] = set()

    async def run(self) -> None:
        """Bring all cells that have no answer. The warm-up of a model comes before its first cell."""
        try:
            await self._bring(await self._unanswered(self._columns))
        finally:
            self._start.come(self)

    async def _bring(self, left: Sequence[Column]) -> None:
        while left:
            block = left[:1]
            await self._warm_up(block[0])
            if not self._swaps(left):
                block = left
                await self._warm_up_others(left[1:])
            self._start.come(self)
            await self._start.all_came()
            await asyncio.gather(*(self._drain(column) for column in block))
            left = left[len(block) :]

    async def _warm_up_others(self, columns: Sequence[Column]) -> None:
        """One after the other on a machine that all of them share, together where there is a service behind."""
        if columns and not is_nearby(columns[0].backend.base_url):
            await asyncio.gather(*map(self._warm_up, columns))
            return
        for column in columns:
            await self._warm_up(column)

    async def leave(self) -> None:
        """Give back what was claimed and not asked."""
        for filling in self._filling.values():  # a claim that is being made is made all the same, on its thread
            for task in await filling:
                self._queues[task.column].append(task)
        keys = [task.key for queue in self._queues.values() for task in queue]
        if keys:
            await asyncio.wrap_future(self._store.release(keys))

    async def _warm_up(self, column: Column) -> None:
        """Ask the first cell, and wait for it if it is a warm-up."""
        if self._crew.is_stopped(column.index):
            return
        found = await self._store.aclaim(self._run_id, column.index, 1)
        if found and found[0].row < 0:
            await (await self._let_in(found[0]))
        else:
            self._queues[column.index].extend(found)

    async def _drain(self, column: Column) -> None:
        """Bring the cells of one column. Each column stands at the gate by itself: none waits behind one that is slow."""
        while True:
            while (task := await self._next(column.index)) is not None:
                await self._let_in(task)
                await asyncio.sleep(0)  # the others come to the gate too
            await self._crew.idle([column])
            if not await self._unanswered([column]):
                return
            await asyncio.sleep(LOOK_S)  # somebody else has claimed the rest
            self._empty.discard(column.index)

    async def _let_in(self, task: Task) -> Awaitable[None]:
        """Wait for a cell's turn and have it asked."""
        waiting_s = time.perf_counter()
        queue = self._queues[task.column]
        queue.appendleft(task)  # where it is given back from, if nobody lets it in
        await self._crew.room()
        turn = await self._gate.enter(task.column, order=task.position)
        if self._crew.is_stopped(task.column):
            turn.left()
            asked = asyncio.get_running_loop().create_future()  # which, unlike a coroutine, need not be awaited
            asked.set_result(None)
            return asked
        queue.popleft()
        return self._crew.begin(task, turn, time.perf_counter() - waiting_s)

    async def _next(self, index: int) -> Task | None:
        """The next cell of a column, None where nothing can be claimed any more."""
        queue = deque() if self._crew.is_stopped(index) else await self._filled(index)
        return queue.popleft() if queue else None

    async def _filled(self, index: int) -> deque[Task]:
        """The claimed cells of a column. More are claimed in good time, so that nobody waits for that."""
        queue, size = self._queues[index], self._batch()
        if len(queue) <= size // 2 and index not in self._empty and index not in self._filling:
            self._filling[index] = asyncio.create_task(self._store.aclaim(self._run_id, index, size))
        if (filling := self._filling.get(index)) is not None and (not queue or filling.done()):
            found = await asyncio.shield(filling)
            del self._filling[index]
            queue.extend(found)
            if not found:
                self._empty.add(index)
        return queue

    def _batch(self) -> int:
        """About twice what the gate lets in at once, shared by the columns: a second kernel is to get its part."""
        return max(_LEAST, ceil(2 * min(self._gate.limit, 1000) / len(self._columns)))

    async def _unanswered(self, columns: Sequence[Column]) -> list[Column]:
        """Those of the columns with cells to be asked."""
        open_ones = await asyncio.to_thread(lambda: [column for column in columns if self._has_open(column.index)])
        return [column for column in open_ones if not self._crew.is_stopped(column.index)]

    def _has_open(self, index: int) -> bool:
        query = "SELECT 1 FROM cell INDEXED BY cell_to_ask WHERE run = ? AND col = ? AND row >= 0 AND result IS NULL LIMIT 1"
        return bool(self._store.rows(query, (self._run_id, index)))

    def _swaps(self, columns: Sequence[Column]) -> bool:
        """Whether these are several models of a server that holds one at a time."""
        return self._gate.swaps_models and len({column.backend.model for column in columns}) > 1
