"""What is written of a run, each a job for the thread that writes: all of it or nothing."""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from .codec import COLUMNS, REUSABLE, to_row
from .leases import LEASE_S, RUNNING, is_at_work
from .listing import mark, new_id
from .record import OK, Record, Score, Task, Vote
from .texts import dump

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from .leases import Owner, Watch

_MOST_LINKED = 2_000
_MOST_PROMPTS, _MOST_HELD = 1_000, 4_000_000
_MARKS = ", ".join("?" * len(COLUMNS))
_KEEP = f"INSERT INTO result ({', '.join(COLUMNS)}) VALUES ({_MARKS})"  # noqa: S608 - the names stand in `COLUMNS`
_CELL = """
INSERT INTO cell (run, position, row, col, repeat, key, result, is_reused)
SELECT ?1, ?2, ?3, ?4, ?5, ?6, result.id, result.id IS NOT NULL
FROM (SELECT 1) LEFT JOIN result ON ?7 AND result.key = ?6 AND result.is_reusable = 1
"""
_OPEN = """
SELECT cell.position, cell.row, cell.col, cell.repeat, cell.key, result.id, claim.owner FROM cell INDEXED BY cell_to_ask
LEFT JOIN result ON result.key = cell.key AND result.is_reusable = 1
LEFT JOIN claim ON claim.key = cell.key
WHERE cell.run = ? AND cell.col = ? AND cell.result IS NULL ORDER BY cell.position
"""
_REOPEN = """
UPDATE cell SET result = NULL, is_reused = 0 WHERE run = ? AND EXISTS (
    SELECT 1 FROM result WHERE id = cell.result AND (status IN ('failed', 'stopped')
        OR (status = 'truncated' AND (error <> '' OR finish_reason IS NULL))))
"""
_OTHERS = "SELECT owner, max(until_s) FROM claim WHERE key >= ? AND key < ? AND owner <> ? GROUP BY owner"


def open_run(db: sqlite3.Connection, name: str, spec: str, owner: Owner) -> str:
    """A new run, which nobody sees before `show_run`; its id."""
    run_id = new_id(db)
    db.execute("INSERT INTO run VALUES (?, ?, ?, NULL, 'opening', ?)", (run_id, name, time.time(), spec))
    set_to_work(db, run_id, owner)
    return run_id


def add_prompts(db: sqlite3.Connection, rows: Sequence[tuple[Any, ...]], blobs: Mapping[str, bytes]) -> None:
    """Prompts of a run, with the long strings in them."""
    add_blobs(db, blobs)
    db.executemany("INSERT INTO prompt VALUES (?, ?, ?, ?, ?)", rows)


def add_cells(db: sqlite3.Connection, run_id: str, tasks: Iterable[Task], *, reuse: bool) -> None:
    """Cells of a run, each with the answer that there is already."""
    db.executemany(_CELL, ((run_id, t.position, t.row, t.column, t.repeat, t.key, reuse) for t in tasks))


def show_run(db: sqlite3.Connection, run_id: str) -> int:
    """The run is complete as a plan: how many of its cells have an answer, warm-ups not counted."""
    db.execute("UPDATE run SET state = 'running' WHERE id = ?", (run_id,))
    found = db.execute("SELECT count(result) FROM cell WHERE run = ? AND +row >= 0", (run_id,)).fetchone()
    return int(found[0])


def reopen(db: sqlite3.Connection, run_id: str, owner: Owner, watch: Watch) -> bool:
    """Go on with a run. What failed or was broken off is open again, unless somebody else is at work: then that one is joined."""
    watch.sweep(db)
    if (mine := owner.of(run_id)) in owner.left:
        db.execute("DELETE FROM claim WHERE owner = ?", (mine,))
        owner.left.discard(mine)
    others = db.execute(_OTHERS, (f"{RUNNING}{run_id}:", f"{RUNNING}{run_id};", owner.of(run_id))).fetchall()
    if not others:
        db.execute(_REOPEN, (run_id,))
    db.execute("UPDATE run SET state = 'running', ended_s = NULL WHERE id = ?", (run_id,))
    set_to_work(db, run_id, owner)
    return not others


def set_to_work(db: sqlite3.Connection, run_id: str, owner: Owner) -> None:
    """Note that this process works on the run."""
    row = mark(run_id, owner.of(run_id))
    db.execute("INSERT OR REPLACE INTO claim VALUES (?, ?, ?)", row)
    owner.held.add(row[0])


def end(db: sqlite3.Connection, run_id: str, state: str, owner: Owner) -> None:
    """The run is over here. Where others still work on what is open, they say how it ends."""
    mine = owner.of(run_id)
    owner.held -= {row[0] for row in db.execute("DELETE FROM claim WHERE owner = ? RETURNING key", (mine,)).fetchall()}
    is_open = db.execute("SELECT 1 FROM cell WHERE run = ? AND result IS NULL LIMIT 1", (run_id,)).fetchone() is not None
    others = db.execute(_OTHERS, (f"{RUNNING}{run_id}:", f"{RUNNING}{run_id};", mine)).fetchall()
    if not (is_open and any(is_at_work(*other) for other in others)):
        db.execute("UPDATE run SET state = ?, ended_s = ? WHERE id = ?", (state, time.time(), run_id))


def claim(db: sqlite3.Connection, run_id: str, column: int, limit: int, *, owner: Owner, watch: Watch) -> list[Task]:
    """Cells to ask, now this process's; those whose answer has come from elsewhere are linked to it."""
    tasks: dict[str, Task] = {}
    linked: list[tuple[int, str, int]] = []
    lapsed: dict[str, bool] = {}
    for position, row, col, repeat, key, result, holder in db.execute(_OPEN, (run_id, column)):
        if len(tasks) >= limit or len(linked) >= _MOST_LINKED:
            break
        if result is not None:
            linked.append((result, run_id, position))
            continue
        if holder is not None and holder not in lapsed:
            lapsed[holder] = watch.lapsed(db, holder)
        if holder is None or lapsed[holder]:
            tasks.setdefault(key, Task(position, row, col, repeat, key))
    db.executemany("UPDATE cell SET result = ?, is_reused = 1 WHERE run = ? AND position = ?", linked)
    until_s, mine = time.time() + LEASE_S, owner.of(run_id)
    db.executemany("INSERT OR REPLACE INTO claim VALUES (?, ?, ?)", ((key, mine, until_s) for key in tasks))
    owner.held.update(tasks)
    return list(tasks.values())


def release(db: sqlite3.Connection, keys: Sequence[str], owner: Owner) -> None:
    """Give claims of this process back."""
    mine = owner.name
    db.executemany("DELETE FROM claim WHERE key = ? AND substr(owner, 1, ?) = ?", ((key, len(mine), mine) for key in keys))
    owner.held.difference_update(keys)


def put(
    db: sqlite3.Connection, run_id: str, position: int, record: Record, *, scores: Mapping[str, tuple[str, Score]], owner: Owner
) -> None:
    """An answer. The first complete one of a key is the one that others take, and the first complete one of a cell stays."""
    blobs: dict[str, bytes] = {}
    values = to_row(record, blobs)
    if blobs:
        add_blobs(db, blobs)
    taken = "SELECT 1 FROM result WHERE key = ? AND is_reusable = 1"
    if record.status == OK and db.execute(taken, (record.key,)).fetchone() is not None:
        values = (*values[:REUSABLE], False, *values[REUSABLE + 1 :])
    result = db.execute(_KEEP, values).lastrowid
    db.execute(
        "UPDATE cell SET result = ?, is_reused = 0 WHERE run = ? AND position = ? "
        "AND NOT EXISTS (SELECT 1 FROM result WHERE id = cell.result AND status = 'ok')",
        (result, run_id, position),
    )
    db.execute("DELETE FROM claim WHERE key = ? AND owner = ?", (record.key, owner.of(run_id)))
    owner.held.discard(record.key)
    if scores:
        put_scores(db, run_id, position, scores)


def put_scores(db: sqlite3.Connection, run_id: str, position: int, scores: Mapping[str, tuple[str, Score]]) -> None:
    """What scorers said of an answer; nothing where there is no answer."""
    found = db.execute("SELECT result FROM cell WHERE run = ? AND position = ?", (run_id, position)).fetchone()
    if found is None or found[0] is None:
        return
    for scorer, (identity, score) in scores.items():
        values = (found[0], scorer, identity, score.value, score.passed, _said(score.reason), usage_of(score), score.cost)
        db.execute("INSERT OR REPLACE INTO score VALUES (?, ?, ?, ?, ?, ?, ?, ?)", values)
        db.execute("INSERT OR REPLACE INTO run_score VALUES (?, ?, ?, ?)", (run_id, position, scorer, identity))


def link_scores(db: sqlite3.Connection, run_id: str, places: Sequence[tuple[int, str, str]]) -> list[bool]:
    """Take what scorers said of answers in earlier runs, for each (position, scorer, identity): whether there was anything."""
    link = (
        "INSERT OR REPLACE INTO run_score SELECT ?1, ?2, score.scorer, score.identity FROM cell "
        "JOIN score ON score.result = cell.result WHERE cell.run = ?1 AND cell.position = ?2 "
        "AND score.scorer = ?3 AND score.identity = ?4"
    )
    return [db.execute(link, (run_id, *place)).rowcount > 0 for place in places]


def put_vote(db: sqlite3.Connection, run_id: str, vote: Vote) -> None:
    """What somebody preferred; who votes again has changed their mind."""
    values = (run_id, vote.row, vote.repeat, vote.voter, vote.choice, json.dumps(vote.shown), time.time())
    db.execute("INSERT OR REPLACE INTO vote VALUES (?, ?, ?, ?, ?, ?, ?)", values)


def drop_vote(db: sqlite3.Connection, run_id: str, row: int, repeat: int, voter: str) -> None:
    """Take a vote back."""
    db.execute("DELETE FROM vote WHERE run = ? AND row = ? AND repeat = ? AND voter = ?", (run_id, row, repeat, voter))


def delete(db: sqlite3.Connection, run_id: str) -> None:
    """All of a run but its answers, which later runs may take."""
    for table in ("prompt", "cell", "run_score", "vote"):
        db.execute(f"DELETE FROM {table} WHERE run = ?", (run_id,))  # noqa: S608 - the names stand here
    db.execute("DELETE FROM run WHERE id = ?", (run_id,))
    db.execute("DELETE FROM claim WHERE key >= ? AND key < ?", (f"{RUNNING}{run_id}:", f"{RUNNING}{run_id};"))


def add_blobs(db: sqlite3.Connection, blobs: Mapping[str, bytes]) -> None:
    """Long strings, each once."""
    db.executemany("INSERT OR IGNORE INTO blob VALUES (?, ?)", blobs.items())


def tidy(db: sqlite3.Connection, watch: Watch) -> None:
    """Take away what nothing refers to any more: answers of no run, their scores, runs that never began, long strings."""
    watch.sweep(db)
    unborn = (
        "SELECT id FROM run WHERE state = 'opening' AND NOT EXISTS "
        "(SELECT 1 FROM claim WHERE key >= 'run:' || run.id || ':' AND key < 'run:' || run.id || ';')"
    )
    for (run_id,) in db.execute(unborn).fetchall():
        delete(db, run_id)
    db.execute("DELETE FROM result WHERE NOT EXISTS (SELECT 1 FROM cell WHERE cell.result = result.id)")
    db.execute("DELETE FROM score WHERE result NOT IN (SELECT id FROM result)")
    used: set[str] = set()
    for table, name in (("prompt", "body"), ("result", "reply")):
        query = f"SELECT {name} FROM {table} WHERE instr({name}, '\"blob\"')"  # noqa: S608 - the names stand here
        for (text,) in db.execute(query):
            used |= hashes(json.loads(text))
    hashes_here = [row[0] for row in db.execute("SELECT hash FROM blob")]
    db.executemany("DELETE FROM blob WHERE hash = ?", ((one,) for one in hashes_here if one not in used))


def hashes(value: Any) -> set[str]:
    """The long strings that a value as it is kept refers to."""
    found: set[str] = set()
    left = [value]
    while left:
        one = left.pop()
        if isinstance(one, dict):
            if isinstance(blob := one.get("blob"), str):
                found.add(blob)
            left += one.values()
        elif isinstance(one, list):
            left += one
    return found


def prompt_rows(
    run_id: str, numbered: Iterator[tuple[int, Mapping[str, Any]]]
) -> tuple[list[tuple[str, int, str, str, str]], dict[str, bytes]] | None:
    """The next prompts as rows of their table, with the long strings in them: not more than is well held; None for no more."""
    rows: list[tuple[str, int, str, str, str]] = []
    blobs: dict[str, bytes] = {}
    held = 0
    for row, prompt in numbered:
        own: dict[str, bytes] = {}
        rows.append((run_id, row, _said(str(prompt["name"])), _said(str(prompt["group"])), dump(prompt["body"], own)))
        held += len(rows[-1][-1]) + sum(map(len, own.values()))
        blobs |= own
        if len(rows) >= _MOST_PROMPTS or held > _MOST_HELD:
            break
    return (rows, blobs) if rows else None


def usage_of(score: Score) -> str:
    """The tokens that scoring took, as JSON."""
    used = score.usage
    return json.dumps([used.prompt_tokens, used.completion_tokens, used.total_tokens, used.reasoning_tokens, used.cached_tokens])


def _said(text: str) -> str:
    return text if text.isascii() else text.encode("utf-8", "replace").decode()
