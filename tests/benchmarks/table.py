"""The table of 1,000 prompts x 5 models x 600 characters: bytes and Python until it is seen, nodes in the page, sorting, filtering."""

from __future__ import annotations

import json
import random
import time
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from compat_kit.comparison import Comparison
from compat_kit.replies import Reply, Timing, Usage
from compat_kit.store import Record, Score, Store, Task
from compat_kit.widgets import TableWidget
from tests.lab import chromium
from tests.viewing import view_of

from .figures import Limit, aligned

if TYPE_CHECKING:
    from collections.abc import Callable

ROWS, COLUMNS, CHARACTERS = 1000, 5, 600
MOST_BYTES, MOST_MS, MOST_NODES = 64 * 1024, 20, 1500
WORDS = [
    "the",
    "model",
    "answers",
    "a",
    "question",
    "about",
    "rivers",
    "in",
    "Africa",
    "and",
    "says",
    "that",
    "Nairobi",
    "is",
    "the",
    "capital",
    "of",
    "Kenya",
]
LOADED = "() => document.querySelector('.ck-sorts')?.textContent.includes('ms')"
NODES = "() => document.querySelectorAll('*').length"


def measure() -> list[Limit]:
    """Print the tables; the bars are 64 KiB, 20 ms and 1,500 nodes."""
    run = _made()
    table = TableWidget(run)
    spent: list[tuple[str, float, int]] = []

    def answer(asked: dict[str, Any]) -> dict[str, Any]:
        begun_s = time.thread_time()
        said = table.answer(asked)
        spent.append((asked["k"], (time.thread_time() - begun_s) * 1000, len(json.dumps(said, ensure_ascii=False).encode())))
        return said

    most, reached = 0, set()
    with chromium() as browser, view_of(browser, TableWidget, answer) as view:
        page = view.page
        page.wait_for_function(LOADED)
        opening = list(spent)
        page.locator(".ck-grid").focus()
        while len(reached) < ROWS:
            most = max(most, view.nodes())
            reached |= set(
                page.evaluate(
                    "() => [...document.querySelectorAll('.ck-row:not(.ck-empty):not(.ck-warm) .ck-title')].map(one => one.textContent)"
                )
            )
            page.keyboard.press("PageDown")
            page.wait_for_function("() => !document.querySelector('.ck-empty')")
        page.keyboard.press("Enter")
        page.wait_for_selector(".ck-texts")
        most = max(most, view.nodes())
    _print_peers(run)
    print(
        f"\nThe module has {len(TableWidget._esm):,} bytes and the style {len(TableWidget._css):,}, sent once with each widget."
    )
    for kind, ms, size in opening:
        print(f"  opening: {kind} {ms:.1f} ms, {size:,} bytes")
    for name, order, filters in _ASKED:
        print(f"  {name}: {_best(table, order, filters):.1f} ms")
    return [
        Limit("table, opened", "bytes", sum(size for _, _, size in opening), MOST_BYTES),
        Limit("table, opened, until rows are seen", "ms of Python", opening[0][1], MOST_MS),
        Limit("table, opened, with all sums above them", "ms of Python", sum(ms for _, ms, _ in opening), MOST_MS),
        Limit("table, at most", "nodes", most, MOST_NODES),
        Limit("table, rows that were not reached", "rows", ROWS - len(reached), 0),
    ]


_BY = {"by": "prompt", "column": 0, "desc": False}
_ASKED = (
    ("sorted by time to first token", {"by": "ttft_s", "column": 2, "desc": True}, {}),
    ("sorted by a score", {"by": "score:exact", "column": 2, "desc": True}, {}),
    ("filtered by a text", _BY, {"text": "nairobi is the capital"}),
    ("only where answers differ", _BY, {"differ": True}),
)


def _best(table: TableWidget, order: dict[str, Any], filters: dict[str, Any]) -> float:
    """CPU milliseconds for the first page of it, the least of five times; the places are looked for anew each time."""
    times = []
    for _ in range(5):
        table._grid._places = (None, [])
        begun_s = time.thread_time()
        table.answer({"k": "page", "order": order, "filters": filters, "offset": 0, "limit": 30})
        times.append((time.thread_time() - begun_s) * 1000)
    return min(times)


def _made() -> Comparison:
    draw, store = random.Random(1), Store(":memory:")
    columns = [{"label": f"model {column}"} for column in range(COLUMNS)]
    prompts = [
        {"name": f"question {row}", "group": "", "body": {"messages": [{"role": "user", "content": f"question {row}"}]}}
        for row in range(ROWS)
    ]
    tasks = [Task(at, at // COLUMNS, at % COLUMNS, 0, f"{at:064x}") for at in range(ROWS * COLUMNS)]
    run_id, _ = store.begin({"columns": columns, "repeats": 1}, prompts, tasks, reuse=False)
    for task in tasks:
        text = " ".join(draw.choices(WORDS, k=CHARACTERS // 4))[:CHARACTERS]
        timing = Timing(ttft_s=draw.random(), decode_tokens_per_s=draw.uniform(20, 400), total_s=2.0)
        reply = Reply(text=text, timing=timing, usage=Usage(completion_tokens=150))
        score = Score(float(draw.random() < 0.5), passed=True)
        store.put(run_id, task.position, Record(task.key, "ok", reply), {"exact": ("1", score)}).result()
    store.end(run_id, "done")
    return Comparison(store, run_id)


def _print_peers(run: Comparison) -> None:
    """What others send for the same answers, and how many elements they make of it."""
    import pandas as pd

    texts: dict[tuple[int, int], dict[str, str]] = {}
    for row in run.store.rows(
        "SELECT row, repeat, col, answer FROM cell JOIN result ON result.id = cell.result WHERE run = ?", (run.id,)
    ):
        texts.setdefault((row[0], row[1]), {})[f"model {row[2]}"] = row[3]
    frame = pd.DataFrame(list(texts.values()))
    makers: dict[str, Callable[[], str]] = {"pandas to_html": frame.to_html}
    if find_spec("itables") is not None:
        import itables

        makers["itables to_html_datatable"] = lambda: itables.to_html_datatable(frame, maxBytes=0)
    lines = [["", "bytes", "ms", "elements"]]
    with chromium() as browser:
        for name, make in makers.items():
            begun_s = time.thread_time()
            html = make()
            ms = (time.thread_time() - begun_s) * 1000
            page = browser.new_page()
            page.set_content(html)
            lines.append([name, f"{len(html.encode()):,}", f"{ms:.1f}", f"{page.evaluate(NODES):,}"])
            page.close()
    print(f"\n{ROWS:,} x {COLUMNS} answers of {CHARACTERS} characters, as others send them")
    print("\n".join(aligned(lines)))
