"""A comparison made by hand: its answers put into a store in memory, as the engine puts them there."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from compat_kit.comparison import Answer, Comparison
from compat_kit.store import FAILED, FILTERED, OK, TRUNCATED, Record, Store, Task

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


def comparison_of(
    *answers: Answer,
    store: Store | None = None,
    prompts: Sequence[Mapping[str, Any]] | None = None,
    spec: Mapping[str, Any] | None = None,
    state: str = "done",
    name: str = "",
) -> Comparison:
    """A comparison with these answers and no others. Its columns are those that the answers name, its rows their prompts.

    prompts: {"name", "group", "body"} of each row, where more is to be known of them. spec: more of what the run was asked.
    """
    kept = store or Store(":memory:")
    labels = {answer.column: answer.label for answer in answers}
    names = {answer.row: answer.prompt for answer in answers if answer.row >= 0}
    columns = [
        {"label": labels.get(at, f"model {at}"), "kind": "unknown", "base_url": "", "model": "m", "api": "chat", "options": {}}
        for at in range(max(labels, default=-1) + 1)
    ]
    rows = prompts or [
        {
            "name": names.get(row, f"prompt {row}"),
            "group": "",
            "body": {"messages": [{"role": "user", "content": names.get(row, "")}]},
        }
        for row in range(max(names, default=-1) + 1)
    ]
    repeats = max((answer.repeat for answer in answers), default=0) + 1
    tasks = [Task(at, a.row, a.column, a.repeat, key_of(at)) for at, a in enumerate(answers)]
    asked = {"columns": columns, "repeats": repeats, **(spec or {})}
    run_id, _ = kept.begin(asked, rows, tasks, name=name, reuse=False)
    for at, answer in enumerate(answers):
        record = Record(
            key_of(at),
            _status(answer),
            answer.reply,
            answer.error,
            answer.error.partition(":")[0] if answer.error else "",
            float(at),
            answer.queued_s,
            answer.company,
        )
        scores = {scorer: ("by hand", score) for scorer, score in answer.scores.items()}
        kept.put(run_id, at, record, scores).result()
    kept.end(run_id, state)
    return Comparison(kept, run_id)


def key_of(position: int) -> str:
    """The key of the cell at this position."""
    return f"{position:064x}"


def _status(answer: Answer) -> str:
    if answer.error and answer.status == OK:
        return FAILED
    ends = {"length": TRUNCATED, "content_filter": FILTERED}
    return ends.get(answer.reply.finish_reason or "", OK) if answer.status == OK else answer.status
