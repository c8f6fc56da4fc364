"""1,000 prompts x 5 models at a server that takes 50 ms for each answer, 50 at once, against promptfoo and Inspect.

The server is another process (`paced_server.py`) and counts: each question has to be asked once, and never more than 50 at a
time. The ideal is what 50 at a time take. promptfoo and Inspect ask the same questions of the same server, once, without their
caches and displays; they are left out where they are not installed (COMPAT_KIT_PEERS: a folder with `pf`, an npm folder with
promptfoo, and `i`, a virtual environment with inspect-ai and openai).
"""

from __future__ import annotations

import json
import os
import subprocess
import tempfile
import time
import urllib.request
from contextlib import ExitStack
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, Any

import compat_kit as ck

from .figures import Bar, Limit, aligned
from .paced_server import running

if TYPE_CHECKING:
    from collections.abc import Callable

PROMPTS, MODELS, SECONDS, AT_ONCE, ROUNDS = 1_000, 5, 0.05, 50, 3
CELLS = PROMPTS * MODELS
IDEAL_S = CELLS * SECONDS / AT_ONCE
PEERS = Path(os.environ.get("COMPAT_KIT_PEERS", "/nonexistent"))
ASKED = [f"What is the capital of country number {number}?" for number in range(PROMPTS)]
_INSPECT = """
import json, sys
from inspect_ai import Task, eval
from inspect_ai.dataset import MemoryDataset, Sample
from inspect_ai.solver import generate
from inspect_ai.model import GenerateConfig
url, folder, models, asked, at_once = sys.argv[1], sys.argv[2], int(sys.argv[3]), json.load(open(sys.argv[4])), int(sys.argv[5])
task = Task(dataset=MemoryDataset([Sample(input=one) for one in asked]), solver=generate())
eval([task], model=[f"openai-api/paced/m{i}" for i in range(models)], log_dir=folder, display="none", log_realtime=False,
     max_connections=at_once, max_samples=2 * at_once, max_tasks=models, score=False)
"""


def measure() -> list[Bar | Limit]:
    """Print seconds and CPU of each; the bars are the ideal, a millisecond a cell, and the quickest of the peers."""
    walls: dict[str, list[float]] = {}
    cpus: list[float] = []
    with ExitStack() as stack:
        url = stack.enter_context(running(SECONDS))
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        backends = [stack.enter_context(ck.connect(url, f"m{at}", kind="vllm")) for at in range(MODELS)]
        ck.compare("Hi", backends, store=False, progress=False)
        for number in range(ROUNDS):
            wall_s, cpu_s = _ours(backends, folder / f"{number}.sqlite", url)
            walls.setdefault("compat_kit", []).append(wall_s)
            cpus.append(1000 * cpu_s / CELLS)
        for name, ask in _peers(url, folder).items():
            began_s = time.perf_counter()
            ask()
            walls[name] = [time.perf_counter() - began_s]
            print(f"  {name}: the server saw {_counts(url)}")
    rows = [("", "s", "of ideal"), *((name, f"{median(w):.2f}", f"{median(w) / IDEAL_S:.2f}") for name, w in walls.items())]
    print(f"\n{PROMPTS:,} prompts x {MODELS} models, {SECONDS * 1000:.0f} ms each, {AT_ONCE} at once")
    print("\n".join(aligned(rows)))
    ours = walls.pop("compat_kit")
    bars: list[Bar | Limit] = [
        Limit("wall of ideal", "times", median(ours) / IDEAL_S, 1.15),
        Limit("CPU a cell", "ms", median(cpus), 1.0),
    ]
    if walls:
        best = min(walls.values())
        bars.append(Bar("wall against the best peer", "s", ours, best * ROUNDS, 3))
    return bars


def _ours(backends: list[Any], path: Path, url: str) -> tuple[float, float]:
    _counts(url)
    began_s, cpu_s = time.perf_counter(), time.process_time()
    result = ck.compare(ASKED, backends, store=path, concurrency=AT_ONCE, warm_up=False, progress=False)
    wall_s, cpu_s = time.perf_counter() - began_s, time.process_time() - cpu_s
    seen = _counts(url)
    if len(result.answers) != CELLS or seen["calls"] != CELLS or seen["most_at_once"] > AT_ONCE:
        raise RuntimeError(f"the server saw {seen}")
    return wall_s, cpu_s


def _peers(url: str, folder: Path) -> dict[str, Callable[[], object]]:
    found: dict[str, Callable[[], object]] = {}
    promptfoo, inspect = PEERS / "pf/node_modules/.bin/promptfoo", PEERS / "i/bin/python"
    if promptfoo.exists():
        found["promptfoo"] = lambda: _promptfoo(promptfoo, url, folder)
    if inspect.exists():
        found["inspect"] = lambda: _inspect(inspect, url, folder)
    return found


def _promptfoo(program: Path, url: str, folder: Path) -> None:
    settings = {"apiBaseUrl": url, "apiKey": "-", "max_tokens": 50}
    config = {
        "prompts": ["{{question}}"],
        "providers": [{"id": f"openai:chat:m{at}", "config": settings} for at in range(MODELS)],
        "tests": [{"vars": {"question": one}} for one in ASKED],
    }
    path = folder / "promptfooconfig.json"
    path.write_text(json.dumps(config))
    off = {
        "PROMPTFOO_DISABLE_TELEMETRY": "1",
        "PROMPTFOO_DISABLE_UPDATE": "1",
        "PROMPTFOO_DISABLE_REMOTE_GENERATION": "1",
        "PROMPTFOO_CONFIG_DIR": str(folder / "promptfoo"),
    }
    how = ["eval", "-c", str(path), "-j", str(AT_ONCE), "--no-cache", "--no-progress-bar", "--no-table", "--no-share"]
    _run([str(program), *how], off)


def _inspect(python: Path, url: str, folder: Path) -> None:
    (folder / "ask.py").write_text(_INSPECT)
    (folder / "asked.json").write_text(json.dumps(ASKED))
    # Its limit is for each model, ours for the server: a fifth each.
    how = [url, str(folder / "logs"), str(MODELS), str(folder / "asked.json"), str(AT_ONCE // MODELS)]
    _run([str(python), str(folder / "ask.py"), *how], {"PACED_API_KEY": "-", "PACED_BASE_URL": url})


def _run(command: list[str], more: dict[str, str]) -> None:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"} | more
    subprocess.run(command, env=environment, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, timeout=400)


def _counts(base_url: str) -> dict[str, Any]:
    """What the server has seen since the last time."""
    with urllib.request.urlopen(f"{base_url}/counts", timeout=10) as answer:
        return dict(json.load(answer))
