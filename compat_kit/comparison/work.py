"""A run as it goes: cells are claimed, asked, kept, and told of."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from ..store import FAILED, FILTERED, OK, TRUNCATED, Record, Store, Task
from .answers import Answer
from .cells import Cell, Column, Outline
from .plan import OPTIONS, Plan

if TYPE_CHECKING:
    from .audience import Audience


class Work:
    """One run. `stop` may be called from any thread."""

    def __init__(self, plan: Plan, store: Store, audience: Audience, *, reuse: bool = True) -> None:
        self._plan, self._store, self._audience, self._reuse = plan, store, audience, reuse
        self._cells = {cell.position: cell for cell in plan.cells()}
        self.run_id = ""

    async def run(self) -> str:
        """Do all of it; the id of the run."""
        plan = self._plan
        tasks = [task_of(cell) for cell in self._cells.values()]
        prompts = [{"name": p.name, "group": p.group, "body": {"messages": list(p.messages)}} for p in plan.prompts]
        self.run_id, reused = self._store.begin(plan.spec(), prompts, tasks, reuse=self._reuse)
        names = [prompt.name for prompt in plan.prompts]
        labels = [column.label for column in plan.columns]
        total = len(names) * len(labels) * plan.repeats
        self._audience.tell("began", Outline(self.run_id, labels, names, plan.repeats, total), self)
        if reused:
            self._audience.tell("reused", reused)
        hosts: dict[str, list[Column]] = {}
        for column in plan.columns:
            hosts.setdefault(urlsplit(column.backend.base_url).hostname or "", []).append(column)
        state = "interrupted"
        try:
            async with asyncio.TaskGroup() as group:
                for columns in hosts.values():
                    group.create_task(self._in_turn(columns))
            state = "done"
        finally:
            self._store.end(self.run_id, state)
            self._audience.tell("ended", state)
            await self._audience.leave()
        return self.run_id

    def stop(self, column: int | None = None) -> None:
        """Stop one column, or all."""

    async def _in_turn(self, columns: list[Column]) -> None:
        while any([await self._step(column) for column in columns]):
            pass

    async def _step(self, column: Column) -> bool:
        for task in self._store.claim(self.run_id, column.index, 1):
            await self._ask(self._cells[task.position])
        return self._store.remaining(self.run_id, column.index) > 0

    async def _ask(self, cell: Cell) -> None:
        """One answer, or the error in its place: whatever a server, or a client that was brought, raises stays in its row."""
        self._audience.tell("started", cell)
        stream = cell.column.backend.astream(
            list(cell.prompt.messages), **{**OPTIONS, **cell.column.options, **cell.prompt.options}
        )
        error, kind = "", ""
        try:
            async for chunk in stream:
                if chunk.is_restart:
                    self._audience.tell("started", cell)
                if chunk.reasoning:
                    self._audience.tell("thought", cell, chunk.reasoning)
                if chunk.text:
                    self._audience.tell("progress", cell, chunk.text)
        except Exception as failure:
            error, kind = f"{type(failure).__name__}: {failure}", type(failure).__name__
        reply = stream.reply
        status = {"length": TRUNCATED, "content_filter": FILTERED}.get(reply.finish_reason or "", OK)
        record = Record(cell.key, FAILED if error else status, reply, error, kind, time.time(), None, 1)
        self._store.put(self.run_id, cell.position, record).result()
        self._audience.tell("finished", cell, answer_of(task_of(cell), cell.prompt.name, cell.column.label, record))


def task_of(cell: Cell) -> Task:
    """The cell as the store knows it."""
    return Task(cell.position, cell.row, cell.column.index, cell.repeat, cell.key)


def answer_of(task: Task, prompt: str, label: str, record: Record, *, is_reused: bool = False) -> Answer:
    """A record at its place in the table."""
    return Answer(
        task.row,
        task.column,
        prompt,
        label,
        record.reply,
        record.error,
        task.repeat,
        record.status,
        is_reused=is_reused,
        queued_s=record.queued_s,
        company=record.company,
    )
