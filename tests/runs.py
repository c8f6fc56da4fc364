"""Runs that a test writes into a store by hand: every figure known, every text as hostile as it likes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from compat_kit.comparison import Comparison
from compat_kit.replies import Reply, Timing, Usage
from compat_kit.store import FAILED, OK, Record, Score, Store, Task

if TYPE_CHECKING:
    from collections.abc import Sequence

TIMED = Timing(ttft_s=0.5, ttfo_s=0.5, tpot_s=0.01, decode_tokens_per_s=100.0, total_s=2.0)


def column(label: str, **more: Any) -> dict[str, Any]:
    """A column of a spec."""
    told = {
        "kind": "ollama",
        "base_url": "http://127.0.0.1:11434/v1",
        "model": label,
        "api": "chat",
        "options": {},
        "extra_body": {},
    }
    return {"label": label, **told, **more}


def answered(text: str, model: str | None = "m", timing: Timing = TIMED, **more: Any) -> Record:
    """A complete answer."""
    return Record("", OK, Reply(text, model=model, finish_reason="stop", usage=Usage(10, 5, 15), timing=timing), **more)


def failed(error: str = "Unreachable: Nothing answers", text: str = "") -> Record:
    """An error in the place of an answer."""
    return Record("", FAILED, Reply(text), error, "unreachable")


def written(
    rows: Sequence[Sequence[Record | None]],
    labels: Sequence[str] = ("a", "b"),
    *,
    names: Sequence[str] | None = None,
    scores: Sequence[tuple[int, int, str, Score]] = (),
    warm_ups: Sequence[Record] = (),
    columns: Sequence[dict[str, Any]] | None = None,
    bodies: Sequence[dict[str, Any]] | None = None,
    store: Store | None = None,
    **spec: Any,
) -> Comparison:
    """A run of these answers: a row for each prompt, a record for each column, None for one that was not asked yet.

    scores: (row, column, scorer, score).
    """
    store = store or Store(":memory:")
    names = names or [f"prompt {number}" for number in range(len(rows))]
    bodies = bodies or [{"messages": [{"role": "user", "content": name}]} for name in names]
    told = {"columns": columns or [column(label) for label in labels], "repeats": 1, **spec}
    places = [(-1, at) for at in range(len(warm_ups))] + [(row, at) for row in range(len(rows)) for at in range(len(labels))]
    tasks = [Task(position, row, at, 0, f"{position}") for position, (row, at) in enumerate(places)]
    prompts = [{"name": name, "group": "", "body": body} for name, body in zip(names, bodies, strict=True)]
    run_id, _ = store.begin(told, prompts, tasks)
    records = [*warm_ups, *(record for row in rows for record in row)]
    for task, record in zip(tasks, records, strict=True):
        if record is not None:
            said = {name: ("i", score) for row, at, name, score in scores if (row, at) == (task.row, task.column)}
            store.put(run_id, task.position, replace(record, key=task.key), said).result()
    store.end(run_id, "done")
    return Comparison(store, run_id)
