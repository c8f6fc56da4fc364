"""Run the benchmarks, all of them or those named: `python -m tests.benchmarks decode_memory imports`."""

from __future__ import annotations

import argparse
import os
import platform
from importlib import import_module
from importlib.metadata import version

NAMES = (
    "imports",
    "miniatures",
    "decode_memory",
    "decode_socket",
    "timing_truth",
    "battery",
    "sweep",
    "comm_bytes",
    "frames",
    "stop",
    "embed",
    "store",
    "crash",
    "comparison",
    "cached",
    "quota",
    "columns",
    "table",
    "cluster",
    "coverage_of_intervals",
)


def main() -> None:
    """Print the tables, then one line for each bar."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"of {', '.join(NAMES)}; all by default")
    names = parser.parse_args().names or NAMES
    unknown = sorted(set(names) - set(NAMES))
    if unknown:
        parser.error(f"there is no benchmark {', '.join(unknown)}; there are {', '.join(NAMES)}")
    print(_machine())
    bars = [bar for name in names for bar in import_module(f".{name}", __package__).measure()]
    if bars:
        print("\nBars: a ratio is the median of those within each round (lowest to highest)")
    for bar in bars:
        print(f"  {bar}")


def _machine() -> str:
    """What the figures were taken with, and how busy the machine was before they were."""
    load = f"{os.getloadavg()[0]:.2f}" if hasattr(os, "getloadavg") else "unknown"
    return f"Python {platform.python_version()}, openai {version('openai')}, {os.cpu_count()} cores, load average {load}"


if __name__ == "__main__":
    main()
