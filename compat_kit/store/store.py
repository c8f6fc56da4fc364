"""One file of runs."""

from __future__ import annotations

import asyncio
import json
import weakref
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from ..errors import StoreError
from ..replies import Usage
from . import cells, listing
from .codec import from_row
from .files import MEMORY, File
from .forks import FORKABLE
from .leases import Watch, is_gone
from .places import absolute
from .record import Record, RunInfo, Score, Task, Vote
from .texts import decoded, dump, load
from .writer import Writer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from concurrent.futures import Future
    from pathlib import Path

T = TypeVar("T")
_BATCH, _PAGE = 1_000, 200
_WHERE = "cell.run = ? AND ({where}) AND (cell.row, cell.repeat, cell.col) > (?, ?, ?)"
_PAGED = f"""
SELECT cell.position, cell.row, cell.col, cell.repeat, cell.is_reused, result.* FROM cell
JOIN result ON result.id = cell.result WHERE {_WHERE} ORDER BY cell.row, cell.repeat, cell.col LIMIT {_PAGE}
"""  # noqa: S608 - `where` is what a caller of this package gives


class Store:
    """Runs in one SQLite file. All methods may be called from any thread; several processes may have it open at once.

    path: of the file, made with its folder where it is not there yet, for nobody else to read; ":memory:" for one that ends with
    this object. durable: whether what was shown as done survives a power cut too, not only the end of the process; each commit
    then takes some milliseconds. Raises StoreError where the file cannot be used.

    One thread writes; what comes while it is at work goes into one commit. Readers never wait for it.
    """

    def __init__(self, path: str | Path, *, durable: bool = False) -> None:
        self.path = MEMORY if str(path) == MEMORY else absolute(path)
        self._file = File(self.path, durable=durable)
        self._writer = Writer(self._file)
        self._watch = Watch()
        self._end = weakref.finalize(self, self._writer.close)
        FORKABLE.add(self)

    def __repr__(self) -> str:
        return f"Store({self.path!r})"

    @property
    def is_closed(self) -> bool:
        """Whether it was closed."""
        return not self._end.alive

    @property
    def is_lost(self) -> bool:
        """Whether its file was deleted or replaced under it: it can only be closed then."""
        return self._file.is_lost

    # A run is written.

    def begin(
        self,
        spec: Mapping[str, Any],
        prompts: Iterable[Mapping[str, Any]],
        tasks: Iterable[Task],
        *,
        name: str = "",
        reuse: bool = True,
    ) -> tuple[str, int]:
        """Note a new run: its id, and how many of its cells have an answer already, warm-ups not counted. prompts: of the rows,
        from 0: {"name", "group", "body"}. reuse: whether answers of other runs are taken. Prompts and tasks are read bit by bit
        and never held all at once; others see the run when it is complete.
        """
        owner = self._writer.owner
        run_id = self._do(partial(cells.open_run, name=_plain(name), spec=dump(spec, {}), owner=owner))
        try:
            numbered = enumerate(prompts)
            while batch := cells.prompt_rows(run_id, numbered):
                self._do(partial(cells.add_prompts, rows=batch[0], blobs=batch[1]))
            rest = iter(tasks)
            while some := list(islice(rest, _BATCH)):
                self._do(partial(cells.add_cells, run_id=run_id, tasks=some, reuse=reuse))
            return run_id, self._do(partial(cells.show_run, run_id=run_id))
        except BaseException:
            self._writer.submit(partial(cells.end, run_id=run_id, state="opening", owner=owner))
            self.leave(run_id)
            self._writer.submit(partial(cells.delete, run_id=run_id))
            raise

    async def abegin(
        self,
        spec: Mapping[str, Any],
        prompts: Iterable[Mapping[str, Any]],
        tasks: Iterable[Task],
        *,
        name: str = "",
        reuse: bool = True,
    ) -> tuple[str, int]:
        """`begin` on a thread of its own, which also reads the prompts and tasks."""
        return await asyncio.to_thread(self.begin, spec, prompts, tasks, name=name, reuse=reuse)

    def reopen(self, run_id: str) -> bool:
        """Go on with a run: cells that failed, were stopped or broken off are open again; what they had is kept in `result`.

        False where another process is at work on it: it is joined, and what failed there stays as it is.
        """
        was_left = self._has_left(run_id)
        try:
            return self._do(partial(cells.reopen, run_id=run_id, owner=self._writer.owner, watch=self._watch))
        except StoreError:
            if was_left:
                self.leave(run_id)
            raise

    async def areopen(self, run_id: str) -> bool:
        """`reopen`, awaited."""
        return await asyncio.to_thread(self.reopen, run_id)

    def leave(self, run_id: str) -> None:
        """Nobody of this process is at work on a run any more, even if that cannot be written.

        Its claims are given back as soon as the file can be written; it comes back at once.
        """
        owner = self._writer.owner
        owner.left.add(owner.of(run_id))
        if not self.is_closed:
            self._writer.submit(owner.settle)

    def _has_left(self, run_id: str) -> bool:
        owner = self._writer.owner
        return owner.of(run_id) in owner.left

    def claim(self, run_id: str, column: int, limit: int) -> list[Task]:
        """Up to so many cells of a column that nobody has answered and nobody asks just now; they are this process's now.

        A cell whose answer has come from elsewhere meanwhile is linked to it instead. Of cells with one key only one is asked at
        a time. A claim holds as long as this process lives; `put` and `release` end it. Nothing claimed and something remaining
        means that others ask it, or this process does: look again after a while.
        """
        return self._do(self._claim(run_id, column, limit))

    async def aclaim(self, run_id: str, column: int, limit: int) -> list[Task]:
        """`claim`, awaited. Whoever is cancelled meanwhile has claimed nothing."""
        return await self._await(self._claim(run_id, column, limit), self._undo)

    def _claim(self, run_id: str, column: int, limit: int) -> Callable[[sqlite3.Connection], list[Task]]:
        owner, watch = self._writer.owner, self._watch
        return partial(cells.claim, run_id=run_id, column=column, limit=limit, owner=owner, watch=watch)

    def _undo(self, tasks: list[Task]) -> None:
        self.release([task.key for task in tasks])

    def remaining(self, run_id: str, column: int) -> int:
        """How many cells of a column have no answer, whoever asks them."""
        count = "SELECT count(*) FROM cell INDEXED BY cell_to_ask WHERE run = ? AND col = ? AND result IS NULL"
        return int(self.rows(count, (run_id, column))[0][0])

    async def aremaining(self, run_id: str, column: int) -> int:
        """`remaining`, awaited."""
        return await asyncio.to_thread(self.remaining, run_id, column)

    def elsewhere(self, run_id: str, column: int) -> int:
        """How many of them others ask just now, in another process or for another run: wait, and `claim` will link or give them.

        Some 0.2 s are a good time to wait. Those of a process that has ended are claimed at once, so they are not counted.
        """
        query = (
            "SELECT claim.owner, count(*) FROM cell INDEXED BY cell_to_ask JOIN claim ON claim.key = cell.key "
            "WHERE cell.run = ? AND cell.col = ? AND cell.result IS NULL AND claim.owner <> ? GROUP BY claim.owner"
        )
        found = self.rows(query, (run_id, column, self._writer.owner.of(run_id)))
        return sum(count for owner, count in found if not is_gone(owner))

    def put(
        self, run_id: str, position: int, record: Record, scores: Mapping[str, tuple[str, Score]] | None = None
    ) -> Future[None]:
        """Keep an answer, and what scorers said of it ({name: (identity, score)}). Resolved once it is on the disk, with a
        StoreError where it is not. It only joins a queue, and cannot be cancelled: `await asyncio.wrap_future(store.put(...))`.
        """
        owner = self._writer.owner
        job = partial(cells.put, run_id=run_id, position=position, record=record, scores=dict(scores or {}), owner=owner)
        return self._writer.submit(job)

    def put_scores(self, run_id: str, position: int, scores: Mapping[str, tuple[str, Score]]) -> Future[None]:
        """Keep what scorers said of an answer that is kept already: {name of the scorer: (identity, score)}."""
        return self._writer.submit(partial(cells.put_scores, run_id=run_id, position=position, scores=dict(scores)))

    def link_scores(self, run_id: str, places: Iterable[tuple[int, str, str]]) -> Future[list[bool]]:
        """Take what scorers said of reused answers before, for each (position, scorer, identity): whether there was anything."""
        return self._writer.submit(partial(cells.link_scores, run_id=run_id, places=list(places)))

    def release(self, keys: Iterable[str]) -> Future[None]:
        """Give claimed cells back unanswered."""
        return self._writer.submit(partial(cells.release, keys=list(keys), owner=self._writer.owner))

    def end(self, run_id: str, state: str) -> None:
        """Note that the run is over: "done" or "interrupted". All its claims of this process are given back."""
        try:
            self._do(partial(cells.end, run_id=run_id, state=state, owner=self._writer.owner))
        except StoreError:
            self.leave(run_id)
            raise

    async def aend(self, run_id: str, state: str) -> None:
        """`end`, awaited."""
        try:
            await self._await(partial(cells.end, run_id=run_id, state=state, owner=self._writer.owner))
        except StoreError:
            self.leave(run_id)
            raise

    def put_vote(  # noqa: PLR0917 - the place, then what was said of it
        self, run_id: str, row: int, repeat: int, voter: str, choice: int | None, shown: Sequence[int]
    ) -> None:
        """Keep what somebody preferred in a row: a column, None for none. shown: the columns in the order in which they stood."""
        vote = Vote(row, repeat, _plain(voter), choice, tuple(shown))
        self._do(partial(cells.put_vote, run_id=run_id, vote=vote))

    def drop_vote(self, run_id: str, row: int, repeat: int, voter: str) -> None:
        """Take back what somebody preferred in a row."""
        self._do(partial(cells.drop_vote, run_id=run_id, row=row, repeat=repeat, voter=_plain(voter)))

    # A run is read.

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """The rows of a query over the tables of `schema.py`. It only reads. Raises StoreError for what SQLite refuses."""
        self._refuse_closed()
        with self._file.reading() as db:
            return db.execute(sql, values).fetchall()

    def records(self, run_id: str, where: str = "1", values: Sequence[Any] = ()) -> Iterator[tuple[Task, bool, Record]]:
        """The answers of a run in the order of the table (row, repeat, column): the cell, whether it is reused, the record.

        where: a condition in SQL on the tables `cell` and `result`, with its values. Never all in memory at once.
        """
        last = (-2, 0, 0)
        while page := self.rows(_PAGED.format(where=where), (run_id, *values, *last)):
            for row in page:
                last = (row["row"], row["repeat"], row["col"])
                task = Task(row["position"], row["row"], row["col"], row["repeat"], row["key"])
                yield task, bool(row["is_reused"]), from_row(dict(row), self.blob)

    def blob(self, digest: str) -> str:
        """A long string by its hash; "" where it is not there."""
        found = self.rows("SELECT data FROM blob WHERE hash = ?", (digest,))
        return decoded(found[0][0]) if found else ""

    def spec(self, run_id: str) -> dict[str, Any]:
        """What the run was asked to do. Raises UnknownName where there is no such run."""
        found = self.rows("SELECT spec FROM run WHERE id = ?", (self._known(run_id),))
        spec: dict[str, Any] = load(found[0][0], self.blob)
        return spec

    def prompts(self, run_id: str) -> list[tuple[str, str]]:
        """The rows of a run, from 0: their names and groups. `body` has what was asked."""
        found = self.rows("SELECT name, grp FROM prompt WHERE run = ? ORDER BY row", (run_id,))
        return [(name, group) for name, group in found]

    def body(self, run_id: str, row: int) -> dict[str, Any]:
        """What was asked in one row of a run, as `begin` got it."""
        found = self.rows("SELECT body FROM prompt WHERE run = ? AND row = ?", (run_id, row))
        if not found:
            raise StoreError(f"The run {run_id!r} has no row {row} in {self.path}. Rows are counted from 0.")
        body: dict[str, Any] = load(found[0][0], self.blob)
        return body

    def scores(self, run_id: str) -> dict[int, dict[str, Score]]:
        """What scorers said, by the position of the cell and the name of the scorer."""
        query = (
            "SELECT run_score.position, score.scorer, value, passed, reason, usage, cost FROM run_score "
            "JOIN cell ON cell.run = run_score.run AND cell.position = run_score.position "
            "JOIN score ON score.result = cell.result AND score.scorer = run_score.scorer "
            "AND score.identity = run_score.identity WHERE run_score.run = ? ORDER BY run_score.position"
        )
        found: dict[int, dict[str, Score]] = {}
        for position, scorer, value, passed, reason, usage, cost in self.rows(query, (run_id,)):
            said = None if passed is None else bool(passed)
            found.setdefault(position, {})[scorer] = Score(value, said, reason, Usage(*json.loads(usage)), cost)
        return found

    def votes(self, run_id: str) -> list[Vote]:
        """What people preferred, row by row."""
        query = "SELECT row, repeat, voter, choice, shown, made_s FROM vote WHERE run = ? ORDER BY row, repeat, voter"
        found = self.rows(query, (run_id,))
        return [Vote(row, repeat, who, choice, tuple(json.loads(shown)), at) for row, repeat, who, choice, shown, at in found]

    def runs(self) -> listing.Runs:
        """All runs, the newest first."""
        left = self._writer.owner.left
        return listing.Runs(listing.info_of(row, left) for row in self.rows(listing.LIST))

    def info(self, run_id: str) -> RunInfo:
        """One run as it is listed. Raises UnknownName where there is none."""
        return listing.info_of(self.rows(listing.ONE, (self._known(run_id),))[0], self._writer.owner.left)

    def find(self, wanted: str) -> str:
        """The id of a run: what it begins with, or its last part, or the name of the run, of which the newest is meant.

        Raises UnknownName or AmbiguousName.
        """
        found = self.rows("SELECT id, name FROM run WHERE state <> 'opening' ORDER BY made_s DESC, id DESC")
        return listing.find(wanted, {row["id"]: row["name"] for row in found}, self.path)

    def delete(self, run_id: str) -> None:
        """Forget a run. Its answers are taken by later runs still, until `vacuum`. Raises UnknownName where there is none."""
        self._do(partial(cells.delete, run_id=self._known(run_id)))

    def vacuum(self) -> None:
        """Take away what no run refers to any more (answers, earlier tries, images), and make the file as small as it can be."""
        self._do(partial(cells.tidy, watch=self._watch))
        if self.path != MEMORY:
            with self._file.writing() as db:
                db.execute("VACUUM")

    def close(self) -> None:
        """Close the file, when all is written. Whatever is asked of the store after that raises StoreError."""
        self._end()

    def forked(self) -> None:
        """Begin with connections of its own, in a forked child."""
        self._file.forked()
        self._writer.forked()

    def _known(self, run_id: str) -> str:
        if not self.rows("SELECT 1 FROM run WHERE id = ? AND state <> 'opening'", (run_id,)):
            self.find(f"{run_id} ")  # raises, with the names that are like it
        return run_id

    def _refuse_closed(self) -> None:
        if self.is_closed:
            raise StoreError(f"The store {self.path} was closed. Open it again with `ck.Store(path)`.")

    def _do(self, job: Callable[[sqlite3.Connection], T]) -> T:
        return self._writer.submit(job).result()

    async def _await(self, job: Callable[[sqlite3.Connection], T], undo: Callable[[T], object] | None = None) -> T:
        future = self._writer.submit(job)
        try:
            return await asyncio.wrap_future(future)
        except asyncio.CancelledError:
            if undo is not None:
                future.add_done_callback(lambda ended: ended.exception() or undo(ended.result()))
            raise


def _plain(text: str) -> str:
    return str(text).encode("utf-8", "replace").decode()
