"""Runs as they are listed, and their names."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from datetime import datetime
from difflib import get_close_matches
from typing import TYPE_CHECKING, overload

from .. import render
from ..errors import AmbiguousName, UnknownName
from .leases import LEASE_S, RUNNING, is_at_work
from .record import RunInfo

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Container, Iterable, Mapping

_DIGITS = "23456789abcdefghijkmnpqrstuvwxyz"
"""Those that nobody takes for another: no 0 and o, no 1 and l."""

_LIST = """
SELECT run.id, run.name, run.made_s, run.state, json_extract(run.spec, '$.columns') AS columns,
    coalesce(counted.total, 0) AS total, coalesce(counted.done, 0) AS done, coalesce(lost.failed, 0) AS failed,
    (SELECT group_concat(until_s || ' ' || owner, char(10)) FROM claim
        WHERE key >= '{running}' || run.id || ':' AND key < '{running}' || run.id || ';') AS owners
FROM run
LEFT JOIN (SELECT run, count(*) AS total, count(result) AS done FROM cell WHERE +row >= 0 {only} GROUP BY run) AS counted
    ON counted.run = run.id
LEFT JOIN (SELECT cell.run, count(*) AS failed FROM result JOIN cell ON cell.result = result.id
    WHERE result.status = 'failed' AND cell.row >= 0 {only} GROUP BY cell.run) AS lost ON lost.run = run.id
WHERE run.state <> 'opening' {one}
ORDER BY run.made_s DESC, run.id DESC
"""
LIST = _LIST.format(running=RUNNING, only="", one="")
ONE = _LIST.format(running=RUNNING, only="AND cell.run = ?1", one="AND run.id = ?1")

_TONES = {"running": "warn", "done": "good", "interrupted": "muted"}


class Runs(Sequence[RunInfo]):
    """The runs of a store, the newest first: a sequence in code, a table in a notebook."""

    def __init__(self, infos: Iterable[RunInfo]) -> None:
        self._infos = tuple(infos)

    @overload
    def __getitem__(self, index: int) -> RunInfo: ...
    @overload
    def __getitem__(self, index: slice) -> Runs: ...
    def __getitem__(self, index: int | slice) -> RunInfo | Runs:
        return Runs(self._infos[index]) if isinstance(index, slice) else self._infos[index]

    def __len__(self) -> int:
        return len(self._infos)

    def __eq__(self, other: object) -> bool:
        return self._infos == other._infos if isinstance(other, Runs) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._infos)

    def __repr__(self) -> str:
        """Without times, so that it is short."""
        if not self:
            return "no runs"
        rows = [(one.id, one.name, one.state, _count(one), ", ".join(one.labels)) for one in self]
        return render.text_table(("run", "name", "state", "answers", "models"), rows, width=110)

    def _repr_html_(self) -> str:
        rows: list[list[render.AnyCell]] = [
            [
                render.Cell(one.id, is_whole=True),
                one.name,
                f"{datetime.fromtimestamp(one.made_s).astimezone():%Y-%m-%d %H:%M}",
                render.Pill(one.state, _TONES.get(one.state, "")),
                render.Cell(_count(one), note=f"{one.failed:,} failed" if one.failed else "", tone="bad" if one.failed else ""),
                render.Fold("model", tuple(render.Item(label) for label in one.labels)),
            ]
            for one in self
        ]
        return render.table(("run", "name", "begun", "state", "answers", "models"), rows)


def info_of(row: sqlite3.Row, left: Container[str] = ()) -> RunInfo:
    """A run as it is listed. One that nobody works at any more was interrupted, whatever it says itself.

    left: owners that are known to work no more.
    """
    columns = json.loads(row["columns"] or "[]")
    state = row["state"]
    if state == "running" and not _is_at_work(row["owners"], left):
        state = "interrupted"
    labels = [str(column.get("label", "")) for column in columns if isinstance(column, dict)]
    return RunInfo(row["id"], row["name"], row["made_s"], state, labels, row["total"], row["done"], row["failed"])


def new_id(db: sqlite3.Connection) -> str:
    """A name that is short, sorts by time, and is not taken: the day, then its tenths of a second in four letters."""
    now = datetime.now().astimezone()
    tenths = int((now - now.replace(hour=0, minute=0, second=0, microsecond=0)).total_seconds() * 10)
    while True:
        run_id = f"{now:%Y-%m-%d}-{''.join(_DIGITS[tenths // 32**place % 32] for place in (3, 2, 1, 0))}"
        if db.execute("SELECT 1 FROM run WHERE id = ?", (run_id,)).fetchone() is None:
            return run_id
        tenths += 1


def find(wanted: str, names: Mapping[str, str], path: str) -> str:
    """The id that begins with these letters, or whose last part does; else the first of such a name. names: by id."""
    ids = list(names)
    if wanted in names:
        return wanted
    found = [one for one in ids if wanted and (one.startswith(wanted) or one.rpartition("-")[2].startswith(wanted))]
    if len(found) == 1:
        return found[0]
    if wanted and (called := next((one for one, name in names.items() if name == wanted), None)) is not None:
        return called
    if found:
        raise AmbiguousName(wanted, found)
    ends = {one.rpartition("-")[2]: one for one in ids}
    near = get_close_matches(wanted, ids, n=3) or [ends[end] for end in get_close_matches(wanted, ends, n=3)]
    near = near or get_close_matches(wanted, dict.fromkeys(filter(None, names.values())), n=3)
    hint = "`ck.runs()` lists those there are." if ids else "There are none in it yet."
    raise UnknownName(f"There is no run {wanted!r} in {path}.", near, hint)


def _count(info: RunInfo) -> str:
    return f"{info.done:,} of {info.total:,}"


def _is_at_work(owners: str | None, left: Container[str]) -> bool:
    pairs = (line.split(" ", 1) for line in (owners or "").splitlines())
    return any(owner not in left and is_at_work(owner, float(until_s)) for until_s, owner in pairs)


def mark(run_id: str, owner: str) -> tuple[str, str, float]:
    """The row of `claim` that says that somebody works on a run."""
    return f"{RUNNING}{run_id}:{owner}", owner, time.time() + LEASE_S
