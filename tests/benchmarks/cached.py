"""A comparison whose answers are all there: cells a second, and what the memory of a process grows by as there are more.

Each size is asked and asked again in a process of its own, of the server of `paced_server.py` without any pace, so that the
peaks of memory can be told apart.
"""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from .figures import Bar, Limit, aligned
from .paced_server import running

MODELS, SIZES = 5, (1_000, 50_000)


def measure() -> list[Bar | Limit]:
    """Print cells a second and memory for each size; the bars are 10,000 cells a second, and a peak that does not grow."""
    rows, found = [("", "cells/s", "peak, MB", "CPU, us a cell")], {}
    with running(0) as url, tempfile.TemporaryDirectory() as folder:
        for cells in SIZES:
            path = str(Path(folder) / f"{cells}.sqlite")
            for _ in range(2):  # the first fills the store
                told = subprocess.run(
                    [sys.executable, "-m", __name__, url, path, str(cells)], check=True, capture_output=True, text=True
                )
            found[cells] = json.loads(told.stdout)
            rows.append((f"{cells:,} cells", *(f"{found[cells][name]:,.0f}" for name in ("rate", "peak_mb", "cpu_us"))))
    print("\nA re-run of which every answer is there")
    print("\n".join(aligned(rows)))
    small, large = (found[cells] for cells in SIZES)
    return [
        Limit("time of 10,000 cached cells", "s", 10_000 / large["rate"], 1.0),
        Limit("peak of 50,000 cells against 1,000", "times", large["peak_mb"] / small["peak_mb"], 1.25),
    ]


def main() -> None:
    """Ask once, and print what it took."""
    import compat_kit as ck

    url, path, cells = sys.argv[1], sys.argv[2], int(sys.argv[3])
    backends = [ck.connect(url, f"m{at}", kind="vllm") for at in range(MODELS)]
    asked = (f"Question {number}" for number in range(cells // MODELS))
    began_s, cpu_s = time.perf_counter(), time.process_time()
    result = ck.compare(asked, backends, store=path, concurrency=50, warm_up=False, progress=False)
    wall_s, cpu_s = time.perf_counter() - began_s, time.process_time() - cpu_s
    count = sum(bool(answer.answer) for answer in result.answers) if os.environ.get("READ") else len(result.answers)
    assert count == cells
    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"rate": cells / wall_s, "peak_mb": peak_mb, "cpu_us": cpu_s / cells * 1e6}))


if __name__ == "__main__":
    main()
