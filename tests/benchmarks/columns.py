"""What sixteen live columns cost at 100 tokens/s each: messages to the page, bytes, and how late the kernel's own loop is.

A real kernel, driven by `jupyter_client` in place of a page, and a paced server in a process of its own. The peer is what one
writes by hand: an `ipywidgets.HTML` for each model, whose value grows with each token.
"""

from __future__ import annotations

import json
import time
from typing import TYPE_CHECKING, Any

from jupyter_client.manager import start_new_kernel

from .figures import Limit, aligned
from .server import running

if TYPE_CHECKING:
    from collections.abc import Mapping

COLUMNS, RATE, TOKENS = 16, 100, 600
MOST_MESSAGES, MOST_LAG_MS = 100, 50
SETUP = """
import asyncio, time, ipywidgets
import compat_kit as ck, compat_kit.widgets.compare
backends = [ck.connect({url!r}, f"model-{{i}}", options={{"max_tokens": {tokens}}}) for i in range({columns})]
late = []
async def meter():
    while True:
        began = time.perf_counter()
        await asyncio.sleep(0.005)
        late.append(time.perf_counter() - began - 0.005)
async def measured(work):
    late.clear()
    task, cpu, began = asyncio.ensure_future(meter()), time.process_time(), time.perf_counter()
    await work
    task.cancel()
    late.sort()
    print([time.perf_counter() - began, time.process_time() - cpu, late[int(len(late) * 0.99)], late[-1]])
async def by_hand(backend):
    shown = ipywidgets.HTML()
    display(shown)
    async for chunk in backend.astream("Go"):
        shown.value += chunk.text or ""
for backend in backends: backend.model
"""
OURS, PEER, BARE = "ck.acompare", "ipywidgets.HTML.value +=", "without a view"
COMPARED = (
    "await measured(ck.acompare(['Go'], backends, store=False, cache=False, concurrency=16, warm_up=False, progress={progress}))"
)
CELLS = {
    OURS: COMPARED.format(progress=True),
    BARE: COMPARED.format(progress=False),
    PEER: "await measured(asyncio.gather(*map(by_hand, backends)))",
}


def measure() -> list[Limit]:
    """Print the table; the bars are 100 messages a second, and a loop that is 50 ms late at the 99th percentile."""
    manager, client = start_new_kernel()
    try:
        with running(1 / RATE) as url:
            _execute(client, SETUP.format(url=url, tokens=TOKENS, columns=COLUMNS))
            found = {name: _execute(client, source) for name, source in CELLS.items()}
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)
    print(f"\n{COLUMNS} columns of {TOKENS} tokens at {RATE}/s each")
    head = ["", "seconds", "messages/s", "kB/s", "most in one second", "CPU s", "lag p99 ms", "lag max ms"]
    print("\n".join(aligned([head, *([name, *_row(one)] for name, one in found.items())])))
    ours = found[OURS]
    return [
        Limit("messages to the page, 16 columns", "a second", ours["messages"] / ours["seconds"], MOST_MESSAGES),
        Limit("messages to the page, 16 columns", "in the busiest second", ours["busiest"], MOST_MESSAGES),
        Limit("lateness of the kernel's loop, p99", "ms", ours["lag_p99"] * 1000, MOST_LAG_MS),
    ]


def _row(one: Mapping[str, float]) -> list[str]:
    seconds = one["seconds"]
    rates = [seconds, one["messages"] / seconds, one["bytes"] / 1000 / seconds, one["busiest"], one["cpu"]]
    return [f"{figure:,.1f}" for figure in (*rates, one["lag_p99"] * 1000, one["lag_max"] * 1000)]


def _execute(client: Any, source: str) -> dict[str, float]:
    """Run a cell; what it cost on the channel to the page, and what it printed of its own time."""
    asked = client.execute(source)
    printed, size, seconds = "", 0, list[int]()
    while True:
        message = client.get_iopub_msg(timeout=60)
        kind, content = message["msg_type"], message["content"]
        if kind == "error":
            raise RuntimeError(content["evalue"])
        if kind == "stream":
            printed += content["text"] if content["name"] == "stdout" else ""
        if kind == "status" and content["execution_state"] == "idle" and message["parent_header"].get("msg_id") == asked:
            break
        size += len(json.dumps(message, default=str))
        seconds.append(int(time.monotonic()))
    took = json.loads(printed) if printed else [1.0, 0.0, 0.0, 0.0]
    busiest = max((seconds.count(second) for second in set(seconds)), default=0)
    values = {"messages": len(seconds), "bytes": size, "busiest": busiest}
    return {**values, **dict(zip(("seconds", "cpu", "lag_p99", "lag_max"), took, strict=True))}
