"""A run whose process is killed again and again: what is lost, what is asked twice, and whether the file can still be read.

The worker (`tests/storing.py`) is killed at a random moment, 20 times, and goes on each time. What counts the calls is a server in
another process; what the worker had shown as done is what it had printed.
"""

from __future__ import annotations

import random
import sqlite3
import tempfile
from pathlib import Path

from compat_kit.errors import StoreError
from compat_kit.store import Store
from tests.storing import counting_server, counts, prompts, shown, spec, tasks, worker

from .figures import Limit

CELLS, KILLS, AT_ONCE, DELAY_S, SEED = 500, 20, 10, 0.05, 7


def measure() -> list[Limit]:
    """Print what came of it; the bars are no finished cell lost, repeats at most those in flight, no unreadable store."""
    with tempfile.TemporaryDirectory() as folder, counting_server(DELAY_S) as port:
        lost, unreadable, kills, left = battered(Path(folder) / "runs.sqlite", port, CELLS, KILLS, AT_ONCE, SEED)
        asked = counts(port)
    repeats = sum(asked.values()) - len(asked)
    print(f"\n{CELLS} cells, {kills} SIGKILLs: {lost} finished cells lost, {repeats} asked again, {unreadable} times unreadable")
    return [
        Limit("finished cells lost", "", lost, 0),
        Limit("cells not answered in the end", "", left + CELLS - len(asked), 0),
        Limit("cells asked again", "", repeats, kills * AT_ONCE),
        Limit("times the store was unreadable", "", unreadable, 0),
    ]


def battered(path: Path, port: int, cells: int, kills: int, at_once: int, seed: int) -> tuple[int, int, int, int]:
    """Work on a run through so many kills: finished cells lost, times the store was unreadable, kills, cells left open."""
    chance = random.Random(seed)
    store = Store(path)
    run_id, _ = store.begin(spec(), prompts(cells), tasks(cells))
    store.close()
    finished: set[int] = set()
    lost = unreadable = killed = 0
    while len(finished) < cells:
        with worker(str(path), run_id, port, at_once) as process:
            enough = chance.randint(0, 2 * cells // (kills + 1)) if killed < kills else cells
            lines = [line for _, line in zip(range(enough), process.stdout, strict=False)]
            if killed < kills:
                process.kill()
                killed += 1
            finished |= shown(lines) | shown(process.stdout)
            process.wait()
        found, is_readable = _kept(path, run_id)
        lost += len(finished - found)
        unreadable += not is_readable
        finished |= found
    store = Store(path)
    left = store.remaining(run_id, 0)
    store.close()
    return lost, unreadable, killed, left


def _kept(path: Path, run_id: str) -> tuple[set[int], bool]:
    """The positions that have an answer, and whether the file is sound."""
    try:
        store = Store(path)
        kept = {row[0] for row in store.rows("SELECT position FROM cell WHERE run = ? AND result IS NOT NULL", (run_id,))}
        is_sound = store.rows("PRAGMA integrity_check")[0][0] == "ok"
        store.close()
    except (StoreError, sqlite3.Error):
        return set(), False
    return kept, is_sound
