"""The store by itself: what a row costs, how fast a run that was answered before is linked, and how soon one goes on."""

from __future__ import annotations

import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from compat_kit.store import Store
from tests.storing import prompts, record, spec, tasks

from .figures import Limit

CELLS, COLUMNS, ROUNDS = 5_000, 5, 5
SMALL, LARGE = 1_000, 50_000
MOST_ROW_US, LEAST_LINKED, MOST_RESUME_S = 100, 10_000, 0.2


def measure() -> list[Limit]:
    """Print the figures; the bars are those of the issue, and of `perf.md` 7 for a row."""
    with tempfile.TemporaryDirectory() as folder:
        rows = [_rows(Path(folder) / f"rows{i}.sqlite") for i in range(ROUNDS)]
        resumed = [_resume(Path(folder) / f"resume{i}.sqlite") for i in range(ROUNDS)]
        linked = {count: _apart("linked", Path(folder) / f"{count}.sqlite", count) for count in (SMALL, LARGE)}
    put, claimed = (median(column) for column in zip(*rows, strict=True))
    (small_s, small_kb), (large_s, large_kb) = linked[SMALL], linked[LARGE]
    print(f"\nStore: {CELLS:,} cells: put {put * 1e6:.0f} us, claim (50 at once) {claimed * 1e6:.0f} us a cell")
    print(f"  begin with all answers there: {SMALL / small_s:,.0f} and {LARGE / large_s:,.0f} cells/s at {SMALL:,} and {LARGE:,}")
    print(f"  memory that this took: {small_kb / 1000:.1f} and {large_kb / 1000:.1f} MB")
    return [
        Limit("a row put, amortised", "us", put * 1e6, MOST_ROW_US),
        Limit("50,000 cells linked, time for 10,000", "s", large_s / LARGE * 10_000, 10_000 / LEAST_LINKED),
        Limit("memory for 50,000 cells over that for 1,000", "MB", (large_kb - small_kb) / 1000, 4),
        Limit("5,000 cells opened and claimed after a SIGKILL", "s", median(resumed), MOST_RESUME_S),
    ]


def _rows(path: Path) -> tuple[float, float]:
    """Seconds for each put and for each claim."""
    store = Store(path)
    run_id, _ = store.begin(spec(COLUMNS), prompts(CELLS // COLUMNS), tasks(CELLS, COLUMNS))
    claimed_s = put_s = 0.0
    for column in range(COLUMNS):
        while True:
            began_s = time.perf_counter()
            taken = store.claim(run_id, column, 50)
            claimed_s += time.perf_counter() - began_s
            if not taken:
                break
            records = [record(task.key, "x" * 600) for task in taken]
            began_s = time.perf_counter()
            kept = [store.put(run_id, task.position, one) for task, one in zip(taken, records, strict=True)]
            for one in kept:
                one.result()
            put_s += time.perf_counter() - began_s
    store.close()
    return put_s / CELLS, claimed_s / CELLS


def _resume(path: Path) -> float:
    """Seconds from opening the file of a process that was killed to the first cells claimed."""
    _apart("killed", path, CELLS)
    began_s = time.perf_counter()
    store = Store(path)
    [info] = store.runs()
    store.reopen(info.id)
    taken = [store.claim(info.id, column, 10) for column in range(COLUMNS)]
    took_s = time.perf_counter() - began_s
    if [len(one) for one in taken] != [10] * COLUMNS or taken[0][0].position != CELLS // 2:
        raise RuntimeError("what the process had claimed is not open again")
    store.close()
    return took_s


def _apart(what: str, path: Path, count: int) -> tuple[float, float]:
    """Two figures of a part that has a process of its own."""
    command = [sys.executable, "-m", "tests.benchmarks.store", what, str(path), str(count)]
    found = subprocess.run(command, capture_output=True, text=True, check=False).stdout.split()
    return (float(found[0]), float(found[1])) if found else (0.0, 0.0)


def _linked(path: str, count: int) -> None:
    """Begin a run of which every cell was answered before: the seconds, and the kilobytes that this added at the most."""
    store = Store(path)
    run_id, _ = store.begin(spec(COLUMNS), prompts(count // COLUMNS), tasks(count, COLUMNS))
    for task in tasks(count, COLUMNS):
        kept = store.put(run_id, task.position, record(task.key, "x" * 100))
        if task.position % 1_000 == 999:
            kept.result()
    store.end(run_id, "done")
    before_kb = _peak_kb(reset=True)
    began_s = time.perf_counter()
    run_id, reused = store.begin(spec(COLUMNS), prompts(count // COLUMNS), tasks(count, COLUMNS))
    for column in range(COLUMNS):
        store.claim(run_id, column, 1)
    store.end(run_id, "done")
    took_s = time.perf_counter() - began_s
    if reused != count:
        raise RuntimeError("not all cells were linked")
    print(took_s, _peak_kb() - before_kb)


def _peak_kb(*, reset: bool = False) -> float:
    """The most memory since the last reset; where Linux does not tell that, since the start."""
    try:
        if reset:
            Path("/proc/self/clear_refs").write_text("5")
        status = Path("/proc/self/status").read_text()
        return float(status.partition("VmHWM:")[2].split()[0])
    except (OSError, IndexError):
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def _killed(path: str, count: int) -> None:
    """Answer half of a run, claim some of the rest, and be killed."""
    import os
    import signal

    store = Store(path)
    run_id, _ = store.begin(spec(COLUMNS), prompts(count // COLUMNS), tasks(count, COLUMNS))
    for kept in [store.put(run_id, task.position, record(task.key)) for task in tasks(count // 2, COLUMNS)]:
        kept.result()
    for column in range(COLUMNS):
        store.claim(run_id, column, 10)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    {"linked": _linked, "killed": _killed}[sys.argv[1]](sys.argv[2], int(sys.argv[3]))
