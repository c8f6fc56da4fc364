"""A run as it goes: cells are claimed, asked, kept, scored, and told of."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from ..replies import Attempts
from ..store import FAILED, STOPPED, Record
from .asking import Executor, Throttled
from .cells import Outline
from .gates import gates
from .keeping import Keeper
from .lanes import Lane, Start

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence

    from ..pacing import Gate, Turn
    from ..replies import Attempt
    from ..store import Store, Task
    from .audience import Audience
    from .cells import Cell, Column
    from .plan import Plan
    from .scoring import Scoring

_WAITING = 512
"""So many cells may be under way, those that wait for their scores included, before no more is asked."""


class Work:
    """One run that goes on. `stop` may be called from any thread."""

    def __init__(
        self,
        *,
        run_id: str,
        plan: Plan,
        store: Store,
        audience: Audience,
        executor: Executor,
        concurrency: Any,
        scoring: Scoring,
    ) -> None:
        self.run_id, self._plan, self._store, self._audience = run_id, plan, store, audience
        self._executor, self._concurrency, self.scoring = executor, concurrency, scoring
        self._gates: dict[int, Gate] = {}
        self._running: asyncio.AbstractEventLoop | None = None
        self._stopped: set[int] = set()
        self._active: dict[int, set[asyncio.Task[None]]] = {column.index: set() for column in plan.columns}
        self._dropped: list[str] = []
        self._failure: BaseException | None = None

    @property
    def store(self) -> Store:
        """Where its answers are kept."""
        return self._store

    def stop(self, column: int | None = None) -> None:
        """Stop one column, or all: what is under way is closed, what had come of it is kept, and nothing new begins."""
        columns = [column] if column is not None else [one.index for one in self._plan.columns]
        self._stopped.update(columns)
        if self._running is not None and not self._running.is_closed():
            self._running.call_soon_threadsafe(self._cancel, columns)

    async def run(self, reused: int = 0) -> None:
        """Do all of it, and note how it ended. Raises what the store fails with."""
        self._running = asyncio.get_running_loop()
        self._keeper = Keeper(self._store, self.run_id, self._audience, self._fail)
        plan = self._plan
        labels = [column.label for column in plan.columns]
        self._audience.tell("began", Outline(self.run_id, labels, plan.names(), plan.repeats, plan.total), self)
        if reused:
            self._audience.tell("reused", reused)
        lanes: list[Lane] = []
        try:
            if await asyncio.to_thread(self._has_open):  # a run of answers that are there asks no server anything
                self._gates = await gates(plan.columns, self._concurrency)
                lanes = self._lanes_of()
            await self._all([*(lane.run() for lane in lanes), self.scoring.reused()])
            await self.scoring.finish()
        finally:
            await self._end(lanes)
        if self._failure is not None:
            raise self._failure

    async def _all(self, lanes: Sequence[Coroutine[Any, Any, None]]) -> None:
        """Run the lanes to their ends, or until all is stopped or the store fails."""
        self._lanes = [asyncio.create_task(lane) for lane in lanes]
        try:
            await asyncio.gather(*self._lanes)
        except asyncio.CancelledError:
            current = asyncio.current_task()
            if current is not None and current.cancelling():
                raise
        finally:
            for lane in self._lanes:
                lane.cancel()
            await asyncio.gather(*self._lanes, return_exceptions=True)

    async def _end(self, lanes: Sequence[Lane]) -> None:
        self._cancel([column.index for column in self._plan.columns])
        self.scoring.stop()
        while tasks := self._tasks():
            await asyncio.wait(tasks)
        if self._failure is None:
            await self._keeper.settled()
        state = "interrupted"
        try:
            for lane in lanes:
                await lane.leave()
            if self._dropped:
                await asyncio.wrap_future(self._store.release(self._dropped))
            state = await asyncio.to_thread(self._state)
            await self._store.aend(self.run_id, state)
        finally:
            if (close := getattr(self._executor, "close", None)) is not None:
                await close()
            self._audience.tell("ended", state)
            await self._audience.leave()

    def _state(self) -> str:
        left = (
            "SELECT 1 FROM cell LEFT JOIN result ON result.id = cell.result WHERE run = ? AND row >= 0 "
            "AND (cell.result IS NULL OR status = ?) LIMIT 1"
        )
        return "interrupted" if self._store.rows(left, (self.run_id, STOPPED)) else "done"

    def _has_open(self) -> bool:
        query = "SELECT 1 FROM cell WHERE run = ? AND row >= 0 AND result IS NULL LIMIT 1"
        return bool(self._store.rows(query, (self.run_id,)))

    def _lanes_of(self) -> list[Lane]:
        servers = self._by_server()
        starts = {id(gate): Start() for gate, _ in servers}
        return [Lane(self._store, self.run_id, gate, columns, self, start=starts[id(gate)]) for gate, columns in servers]

    def _by_server(self) -> list[tuple[Gate, list[Column]]]:
        """The columns of each server with its gate. Servers of one machine share a gate, and wait there side by side."""
        found: dict[tuple[int, str], tuple[Gate, list[Column]]] = {}
        for column in self._plan.columns:
            gate = self._gates[column.index]
            found.setdefault((id(gate), column.backend.base_url), (gate, []))[1].append(column)
        return list(found.values())

    # What lanes ask for.

    def is_stopped(self, column: int) -> bool:
        """Whether no more of this column is to be asked."""
        return column in self._stopped

    def begin(self, task: Task, turn: Turn, queued_s: float) -> asyncio.Task[None]:
        """Ask a cell whose turn it is."""
        active = self._active[task.column]
        asked = asyncio.create_task(self._cell(self._plan.cell(task), turn, queued_s))
        active.add(asked)
        asked.add_done_callback(active.discard)
        asked.add_done_callback(partial(self._look, task, turn))
        return asked

    async def room(self) -> None:
        """Come back when not too many answers wait for their scores."""
        while self.scoring.is_wanted and len(tasks := self._tasks()) >= _WAITING:
            await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)

    async def idle(self, columns: Sequence[Column]) -> None:
        """Come back when none of these columns' cells is being asked, and all are kept."""
        while tasks := [task for column in columns for task in self._active[column.index]]:
            await asyncio.wait(tasks)
        await self._keeper.settled()

    # One cell.

    async def _cell(self, cell: Cell, turn: Turn, queued_s: float) -> None:
        record, turn = await self._asked(cell, turn, queued_s)
        leave = partial(_leave, turn, record)  # once it is kept: what may have to be asked again is never more than the limit
        if not self.scoring.is_wanted or cell.is_warm_up or record.status in (FAILED, STOPPED):
            self._keeper.put(cell, record, leave)
        else:
            try:
                await self._keeper.put_first(cell, record)
            finally:
                leave()
            scores = await self.scoring.scores(cell, record.reply)
            await self._keeper.put_scores(cell, record, scores)
        if self.scoring.has_judge and not cell.is_warm_up:
            await self._keeper.settled()
            await self.scoring.judge_later(cell)

    async def _asked(self, cell: Cell, turn: Turn, queued_s: float) -> tuple[Record, Turn]:
        """The record of a cell, and the turn that it has still.

        One that the server had no room for goes back to the gate, as often as it takes.
        """
        earlier: tuple[Attempt, ...] = ()
        throttled_s, running = 0.0, asyncio.get_running_loop()
        while True:
            company, began_s = turn.company, running.time()
            try:
                if self.is_stopped(cell.column.index):
                    record = Record(cell.key, STOPPED)
                else:
                    record = await self._executor.ask(cell, _Tell(turn, self._audience))
                break
            except Throttled as refused:
                wait_s = turn.throttled(refused.retry_after_s)
                record = refused.record
                earlier += tuple(record.reply.attempts)
                if throttled_s + (refused.retry_after_s or 0) > refused.patience_s:
                    return _with(record, (), earlier, queued_s, company), turn
            except BaseException:
                turn.left()
                raise
            try:
                turn = await self._gates[cell.column.index].enter(cell.column.index, after_s=wait_s, order=cell.position)
            except asyncio.CancelledError:
                return _with(replace(record, status=STOPPED), (), earlier, queued_s, company), turn
            waited_s = running.time() - began_s
            queued_s, throttled_s = queued_s + waited_s, throttled_s + waited_s
        return _with(record, tuple(record.reply.attempts), earlier, queued_s, company), turn

    # Stopping.

    def _cancel(self, columns: Sequence[int]) -> None:
        for column in columns:
            for task in self._active[column]:
                task.cancel()
        if len(self._stopped) == len(self._plan.columns):
            for lane in getattr(self, "_lanes", ()):
                lane.cancel()

    def _tasks(self) -> list[asyncio.Task[None]]:
        return [task for active in self._active.values() for task in active]

    def _look(self, task: Task, turn: Turn, asked: asyncio.Task[None]) -> None:
        if asked.cancelled():  # perhaps before it began
            turn.left()
            self._dropped.append(task.key)
        elif (error := asked.exception()) is not None:
            turn.left()
            self._dropped.append(task.key)
            self._fail(error)

    def _fail(self, error: BaseException) -> None:
        """The store failed, or this code: answers that cannot be kept are not to be paid for."""
        self._failure = self._failure or error
        self.stop()


class _Tell:
    """Passes on what happens to a cell: to the gate that the first token came, to the audience all of it."""

    __slots__ = ("_audience", "_began_s", "_turn")

    def __init__(self, turn: Turn, audience: Audience) -> None:
        self._turn: Turn | None = turn
        self._audience, self._began_s = audience, time.monotonic()

    def __call__(self, event: str, cell: Cell, *text: str) -> None:
        if self._turn is not None and event != "started":
            self._turn.first_token(time.monotonic() - self._began_s)
            self._turn = None
        self._audience.tell(event, cell, *text)


def _leave(turn: Turn, record: Record) -> None:
    timing = record.reply.timing
    if record.status in (FAILED, STOPPED) or timing.total_s is None:
        turn.failed()
    else:
        turn.done(timing.total_s, timing.ttft_s, timing.tpot_s)


def _with(record: Record, now: tuple[Attempt, ...], earlier: tuple[Attempt, ...], queued_s: float, company: int) -> Record:
    reply = replace(record.reply, attempts=Attempts((*earlier, *now))) if earlier else record.reply
    return replace(record, reply=reply, queued_s=queued_s, company=company)
