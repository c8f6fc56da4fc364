"""Runs whose process is killed again and again, and runs that several processes work on: what is lost, what is asked twice.

A process calls `ck.compare` on a file (`tests/storing.py`), is killed at a random moment, and makes the same call again or goes on
with the run that was begun, 20 times. What counts the calls is a server in another process. What was shown as done, because the
process had printed it, is lost if it is asked again.
"""

from __future__ import annotations

import random
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, NamedTuple

import compat_kit as ck
from compat_kit.errors import StoreError
from compat_kit.store import close_stores
from tests.storing import asked_s, comparing, counting_server, counts, questions, resuming, shown

from .figures import Limit

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from contextlib import AbstractContextManager

CELLS, KILLS, AT_ONCE, DELAY_S, SEED = 500, 20, 10, 0.05, 7
CELLS_SHARED, DELAY_SHARED_S = 400, 0.02
CELLS_RESUMED, DONE, COLUMNS, ROUNDS = 5_000, 4_900, 5, 5
START_S = 1.5
"""Within so many seconds a process has been started and has begun its run."""


class Outcome(NamedTuple):
    """What came of the kills. lost: questions asked again that were shown as done; repeats: calls more than questions."""

    kills: int
    lost: int
    repeats: int
    unasked: int
    unanswered: int
    unreadable: int


def measure() -> list[Limit]:
    """Print what came of it; the bars are those of the issue."""
    with tempfile.TemporaryDirectory() as name, counting_server(DELAY_S) as port:
        outcome = battered(Path(name) / "runs.sqlite", port, CELLS, KILLS, AT_ONCE, SEED)
    print(f"\n{CELLS} cells, SIGKILLs: {outcome}")
    doubled = {count: _shared(count) for count in (2, 3)}
    with tempfile.TemporaryDirectory() as name, counting_server(0.0) as port:
        again_s, resumed_s = _resumed(Path(name), port)
    print(
        f"{CELLS_RESUMED:,} cells, {DONE:,} of them done, first request after: the same call {again_s:.3f} s, resume {resumed_s:.3f} s"
    )
    return [
        Limit("finished cells lost", "", outcome.lost, 0),
        Limit("cells not answered in the end", "", outcome.unanswered + outcome.unasked, 0),
        Limit("calls too many", "", outcome.repeats, outcome.kills * AT_ONCE),
        Limit("times the store was unreadable", "", outcome.unreadable, 0),
        *(Limit(f"{count} processes, calls too many or errors", "", too_many, 0) for count, too_many in doubled.items()),
        Limit("resume of 5,000 cells", "s", resumed_s, 0.2),
        Limit("the same call again, 5,000 cells", "s", again_s, 0.2),
    ]


def battered(path: Path, port: int, cells: int, kills: int, at_once: int, seed: int) -> Outcome:
    """Ask so many questions through so many kills."""
    chance = random.Random(seed)
    settled: dict[str, int] = {}
    killed = lost = unreadable = 0
    while killed < kills:
        with _process(path, port, cells, at_once, chance) as process:
            done = _killed(process, chance, cells // kills)
        killed += 1
        asked = counts(port)
        lost += sum(asked[word] > count for word, count in settled.items())
        settled |= {word: asked[word] for word in {*settled, *done}}
        unreadable += not _is_sound(path)
    with comparing(str(path), port, cells, at_once) as process:
        process.wait()
    asked = counts(port)
    lost += sum(asked[word] > count for word, count in settled.items())
    [newest, *_] = ck.runs(path)
    calls = [asked[word] for word in questions(cells)]
    close_stores(str(path))
    return Outcome(killed, lost, sum(calls) - cells, calls.count(0), newest.total - newest.done, unreadable)


def _process(path: Path, port: int, cells: int, at_once: int, chance: random.Random) -> AbstractContextManager[subprocess.Popen]:
    """The same call again, or the newest run gone on with."""
    found = ck.runs(path) if path.exists() and chance.random() < 0.5 else ()
    close_stores(str(path))
    return resuming(str(path), found[0].id, at_once) if found else comparing(str(path), port, cells, at_once)


def _killed(process: subprocess.Popen, chance: random.Random, most: int) -> set[str]:
    """What a process had shown as done when it was killed: perhaps before it had begun, else after some answers."""
    enough = chance.randint(0, most)
    lines = [line for _, line in zip(range(enough), process.stdout, strict=False)]
    time.sleep(chance.uniform(0, DELAY_S if enough else START_S))
    process.kill()
    return shown([*lines, *process.stdout])


def _is_sound(path: Path) -> bool:
    try:
        store = ck.Store(path)
        is_sound = store.rows("PRAGMA integrity_check")[0][0] == "ok"
        store.close()
    except StoreError:
        return False
    return is_sound


def _shared(processes: int) -> int:
    """Calls too many, and processes that failed, when several make the same call at once, and when they go on with one run."""
    with tempfile.TemporaryDirectory() as name, counting_server(DELAY_SHARED_S) as port, ExitStack() as stack:
        path = str(Path(name) / "runs.sqlite")
        workers = [stack.enter_context(comparing(path, port, CELLS_SHARED, AT_ONCE)) for _ in range(processes)]
        workers[0].stdout.readline()
        workers += [stack.enter_context(resuming(path, one.id, AT_ONCE)) for one in ck.runs(path)]
        close_stores(path)
        failed = sum(one.wait() != 0 for one in workers)
        asked = counts(port)
    return sum(asked[word] != 1 for word in questions(CELLS_SHARED)) + failed


def _resumed(folder: Path, port: int) -> tuple[float, float]:
    """Seconds to the first new request, of the same call again and of `resume`."""
    again_s, resumed_s = [], []
    asked, path = questions(CELLS_RESUMED // COLUMNS), folder / "runs.sqlite"
    with ExitStack() as stack:
        backends = [
            stack.enter_context(ck.connect(f"http://127.0.0.1:{port}/v1", f"m{at}", kind="vllm")) for at in range(COLUMNS)
        ]

        def compare() -> ck.Comparison:
            return ck.compare(asked, backends, store=path, concurrency=AT_ONCE, warm_up=False, progress=False)

        run = compare()
        for _ in range(ROUNDS):
            _without_the_last(run)
            again_s.append(_first(port, compare))
            _without_the_last(run)
            resumed_s.append(_first(port, lambda: run.resume(backends)))
        close_stores(str(path))
    return median(again_s), median(resumed_s)


def _without_the_last(run: ck.Comparison) -> None:
    """Leave a run as a process leaves it that ends before the last cells."""
    with run.store._file.writing() as db:
        db.execute("DELETE FROM result WHERE key IN (SELECT key FROM cell WHERE run = ? AND position >= ?)", (run.id, DONE))
        db.execute("UPDATE cell SET result = NULL WHERE result NOT IN (SELECT id FROM result)")


def _first(port: int, call: Callable[[], object]) -> float:
    """Seconds from a call to the first request."""
    asked_s(port)
    began_s = time.monotonic()
    call()
    return asked_s(port) - began_s
