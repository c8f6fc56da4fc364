"""A comparison by the workers of a Dask cluster: what it costs beside one from here, and what a killed worker costs.

The server is another process (`paced_server.py`), which counts. The second run by the same workers is measured: what the first
one costs more is that three processes import openai.
"""

from __future__ import annotations

import json
import os
import signal
import time
import urllib.request
from statistics import median
from typing import Any

from distributed import Client, LocalCluster

import compat_kit as ck

from .figures import Limit, aligned
from .paced_server import running

CELLS, AT_ONCE, SECONDS, ROUNDS = 400, 20, 0.05, 3
KILLED_AT = 100


def measure() -> list[Limit]:
    """Print what a cell costs; the bars are 2 ms of wall and 2 ms of the driver's CPU over local, and nothing lost or doubled."""
    with (
        running(SECONDS) as url,
        LocalCluster(n_workers=3, threads_per_worker=1, dashboard_address=":0") as cluster,
        Client(cluster) as client,
    ):
        for executor in ("local", client):
            _run(url, executor)
        rounds = [(_run(url, "local"), _run(url, client)) for _ in range(ROUNDS)]
        lost, doubled, most = _killed(url, client)
    here, there = ([median(pair[side][part] for pair in rounds) for part in (0, 1)] for side in (0, 1))
    rows = [("", "wall", "CPU of the driver, a cell")]
    for name, (wall_s, cpu_s) in (("from here", here), ("by 3 workers", there)):
        rows.append((name, f"{wall_s:.2f} s", f"{1000 * cpu_s / CELLS:.2f} ms"))
    print(f"\n{CELLS} cells of {1000 * SECONDS:.0f} ms, {AT_ONCE} at once: {CELLS * SECONDS / AT_ONCE:g} s at best")
    print("\n".join(aligned(rows)))
    return [
        Limit("dask, wall over local, a cell", "ms", 1000 * median((b[0] - a[0]) / CELLS for a, b in rounds), 2),
        Limit("dask, CPU of the driver over local, a cell", "ms", 1000 * median((b[1] - a[1]) / CELLS for a, b in rounds), 2),
        Limit("dask, a worker killed: cells lost", "", lost, 0),
        Limit("dask, a worker killed: cells doubled in the table", "", doubled, 0),
        Limit("dask, a worker killed: at once, over the limit", "%", 100 * (most / AT_ONCE - 1), 5),
    ]


def _run(url: str, executor: Any) -> tuple[float, float]:
    """Wall and CPU of this process, in seconds."""
    wall_s, cpu_s = time.perf_counter(), time.process_time()
    _compare(url, executor, concurrency=AT_ONCE)
    return time.perf_counter() - wall_s, time.process_time() - cpu_s


def _killed(url: str, client: Client) -> tuple[int, int, int]:
    """Cells lost, cells doubled, and the most requests at once, where a worker is killed in mid-run."""
    _counts(url)
    victim = min(client.run(os.getpid).values())
    run = _compare(url, client, concurrency=AT_ONCE, background=True)
    while run.store.rows("SELECT count(*) FROM result")[0][0] < KILLED_AT:
        time.sleep(0.01)
    os.kill(victim, signal.SIGKILL)
    run.wait()
    kept, keys = run.store.rows("SELECT count(*), count(DISTINCT key) FROM result WHERE status = 'ok'")[0]
    return CELLS + 1 - keys, kept - keys, _counts(url)["most_at_once"]


def _compare(url: str, executor: Any, **how: Any) -> Any:
    prompts = [f"question {i}" for i in range(CELLS)]
    return ck.compare(prompts, ck.connect(url, "m"), executor=executor, store=False, progress=False, **how)


def _counts(url: str) -> dict[str, Any]:
    with urllib.request.urlopen(f"{url}/counts", timeout=10) as answer:
        return dict(json.load(answer))
