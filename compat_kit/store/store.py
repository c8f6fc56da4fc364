"""One file of runs."""

from __future__ import annotations

import json
import secrets
import sqlite3
import threading
import time
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from .codec import COLUMNS, from_row, to_row
from .record import Record, RunInfo, Score, Task
from .schema import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from pathlib import Path


class Store:
    """Runs in one SQLite file. All methods may be called from any thread.

    path: of the file, made with its folder where it is not there yet; ":memory:" for one that ends with this object.
    """

    def __init__(self, path: str | Path) -> None:
        self.path = str(path)
        self._lock = threading.RLock()
        self._db = sqlite3.connect(self.path, check_same_thread=False, isolation_level=None)
        self._db.row_factory = sqlite3.Row
        self._db.executescript(TABLES)

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
        """Note a new run: its id, and how many of its cells have an answer already. prompts: of the rows, from 0:
        {"name", "group", "body"}. reuse: whether answers of other runs are taken.
        """
        run_id = secrets.token_hex(4)
        with self._lock:
            self._db.execute("BEGIN IMMEDIATE")
            self._db.execute(
                "INSERT INTO run VALUES (?, ?, ?, NULL, 'running', ?)", (run_id, name, time.time(), json.dumps(spec))
            )
            rows = ((run_id, row, p["name"], p["group"], json.dumps(p["body"])) for row, p in enumerate(prompts))
            self._db.executemany("INSERT INTO prompt VALUES (?, ?, ?, ?, ?)", rows)
            cells = ((run_id, t.position, t.row, t.column, t.repeat, t.key) for t in tasks)
            self._db.executemany("INSERT INTO cell (run, position, row, col, repeat, key) VALUES (?, ?, ?, ?, ?, ?)", cells)
            reused = self._link(run_id) if reuse else 0
            self._db.execute("COMMIT")
        return run_id, reused

    def claim(self, run_id: str, column: int, limit: int) -> list[Task]:
        """Up to so many cells of a column that nobody has answered and nobody asks just now; they are this process's now.

        A cell whose answer has come from elsewhere meanwhile is linked to it instead.
        """
        with self._lock:
            self._link(run_id)
            open_cells = (
                "SELECT position, row, col, repeat, key FROM cell WHERE run = ? AND col = ? AND result IS NULL "
                "AND key NOT IN (SELECT key FROM claim) ORDER BY position LIMIT ?"
            )
            tasks = [Task(*row) for row in self._db.execute(open_cells, (run_id, column, limit))]
            self._db.executemany("INSERT INTO claim VALUES (?, 'me', ?)", ((task.key, time.time() + 15) for task in tasks))
        return tasks

    def remaining(self, run_id: str, column: int) -> int:
        """How many cells of a column have no answer, whoever asks them."""
        count = "SELECT count(*) FROM cell WHERE run = ? AND col = ? AND result IS NULL"
        return int(self._db.execute(count, (run_id, column)).fetchone()[0])

    def put(
        self, run_id: str, position: int, record: Record, scores: Mapping[str, tuple[str, Score]] | None = None
    ) -> Future[None]:
        """Keep an answer, and what scorers said of it ({name: (identity, score)}). Resolved once it is on the disk."""
        done: Future[None] = Future()
        with self._lock:
            marks = ", ".join("?" * len(COLUMNS))
            cursor = self._db.execute(f"INSERT INTO result ({', '.join(COLUMNS)}) VALUES ({marks})", to_row(record))  # noqa: S608
            self._db.execute("UPDATE cell SET result = ? WHERE run = ? AND position = ?", (cursor.lastrowid, run_id, position))
            self._db.execute("DELETE FROM claim WHERE key = ?", (record.key,))
        self.put_scores(run_id, position, scores or {})
        done.set_result(None)
        return done

    def put_scores(self, run_id: str, position: int, scores: Mapping[str, tuple[str, Score]]) -> None:
        """Keep what scorers said of an answer that is kept already: {name of the scorer: (identity, score)}."""
        with self._lock:
            found = self._db.execute("SELECT result FROM cell WHERE run = ? AND position = ?", (run_id, position)).fetchone()
            for scorer, (identity, score) in scores.items():
                usage = json.dumps([score.usage.prompt_tokens, score.usage.completion_tokens])
                values = (found[0], scorer, identity, score.value, score.passed, score.reason, usage, score.cost)
                self._db.execute("INSERT OR REPLACE INTO score VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
                self._db.execute("INSERT OR REPLACE INTO run_score VALUES (?, ?, ?, ?)", (run_id, position, scorer, identity))

    def release(self, keys: Iterable[str]) -> None:
        """Give claimed cells back unanswered."""
        with self._lock:
            self._db.executemany("DELETE FROM claim WHERE key = ?", ((key,) for key in keys))

    def end(self, run_id: str, state: str) -> None:
        """Note that the run is over: "done" or "interrupted"."""
        with self._lock:
            self._db.execute("UPDATE run SET state = ?, ended_s = ? WHERE id = ?", (state, time.time(), run_id))

    def _link(self, run_id: str) -> int:
        link = (
            "UPDATE cell SET is_reused = 1, result = (SELECT id FROM result WHERE result.key = cell.key AND is_reusable = 1) "
            "WHERE run = ? AND result IS NULL AND key IN (SELECT key FROM result WHERE is_reusable = 1)"
        )
        return self._db.execute(link, (run_id,)).rowcount

    # A run is read.

    def rows(self, sql: str, values: Sequence[Any] = ()) -> list[sqlite3.Row]:
        """The rows of a query over the tables of `schema.py`. It only reads."""
        with self._lock:
            return self._db.execute(sql, values).fetchall()

    def records(self, run_id: str, where: str = "1", values: Sequence[Any] = ()) -> Iterator[tuple[Task, bool, Record]]:
        """The answers of a run in the order of the table (row, repeat, column): the cell, whether it is reused, the record.

        where: a condition in SQL on the tables `cell` and `result`, with its values. Never all in memory at once.
        """
        query = (
            "SELECT cell.position, cell.row, cell.col, cell.repeat, cell.is_reused, result.* FROM cell "
            "JOIN result ON result.id = cell.result WHERE cell.run = ? AND ("
            + where
            + ") ORDER BY cell.row, cell.repeat, cell.col"
        )
        for row in self.rows(query, (run_id, *values)):
            task = Task(row["position"], row["row"], row["col"], row["repeat"], row["key"])
            yield task, bool(row["is_reused"]), from_row(dict(row))

    def spec(self, run_id: str) -> dict[str, Any]:
        """What the run was asked to do."""
        found: dict[str, Any] = json.loads(self._db.execute("SELECT spec FROM run WHERE id = ?", (run_id,)).fetchone()[0])
        return found

    def runs(self) -> list[RunInfo]:
        """All runs, the newest first."""
        with self._lock:
            found = self._db.execute("SELECT * FROM run ORDER BY made_s DESC").fetchall()
        return [self.info(row["id"]) for row in found]

    def info(self, run_id: str) -> RunInfo:
        """One run as it is listed."""
        run = self.rows("SELECT * FROM run WHERE id = ?", (run_id,))[0]
        counts = (
            "SELECT count(*), count(result), coalesce(sum(status = 'failed'), 0) FROM cell "
            "LEFT JOIN result ON result.id = cell.result WHERE run = ? AND row >= 0"
        )
        total, done, failed = self.rows(counts, (run_id,))[0]
        labels = [column["label"] for column in json.loads(run["spec"])["columns"]]
        return RunInfo(run_id, run["name"], run["made_s"], run["state"], labels, total, done, failed)

    def close(self) -> None:
        """Close the file, when all is written."""
        with self._lock:
            self._db.close()
