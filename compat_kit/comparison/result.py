"""A comparison that is done: a frame for code, a table side by side for people, a summary, plots."""

from __future__ import annotations

from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING, TypeVar

from .. import render
from ..figures import Figures
from .plot import Plots
from .work import answer_of

if TYPE_CHECKING:
    from collections.abc import Callable

    import pandas as pd

    from ..store import Store
    from .answers import Answer

T = TypeVar("T")

_DTYPES = {
    "prompt": "string",
    "backend": "string",
    "model": "string",
    "answer": "string",
    "ttft_s": "Float64",
    "tpot_s": "Float64",
    "decode_tokens_per_s": "Float64",
    "total_s": "Float64",
    "prompt_tokens": "Int64",
    "completion_tokens": "Int64",
    "finish_reason": "string",
    "queued_s": "Float64",
    "attempts": "Int64",
    "is_estimated": "boolean",
    "is_client_bound": "boolean",
    "error": "string",
}


class Comparison:
    """The answers of several models to the same prompts, with their times."""

    def __init__(self, store: Store, run_id: str) -> None:
        self.store = store
        self.id = run_id
        self._names = {row["row"]: row["name"] for row in store.rows("SELECT row, name FROM prompt WHERE run = ?", (run_id,))}

    @property
    def answers(self) -> list[Answer]:
        """The answers in the order of the table, without warm-ups."""
        return self._answers("cell.row >= 0")

    @property
    def warm_ups(self) -> list[Answer]:
        """The first answer of each model, which count in no figure."""
        return self._answers("cell.row < 0")

    def _answers(self, where: str) -> list[Answer]:
        labels, names = self.labels, self._names
        return [
            answer_of(task, names.get(task.row, "warm-up"), labels[task.column], record, is_reused=reused)
            for task, reused, record in self.store.records(self.id, where)
        ]

    @property
    def labels(self) -> list[str]:
        """The names of the models compared, in the order of the columns."""
        return [column["label"] for column in self.store.spec(self.id)["columns"]]

    @property
    def frame(self) -> pd.DataFrame:
        """One row for each prompt and backend. Times in seconds; what is not known is NA, never zero.

        Columns: prompt, backend, model, answer, ttft_s, tpot_s, decode_tokens_per_s, total_s, prompt_tokens,
        completion_tokens, finish_reason, queued_s, attempts, is_estimated (the tokens were not counted by the server, so
        the speed is from a guess), is_client_bound (this Python process was too busy to time it), error.
        """
        import pandas as pd

        rows = [
            (
                run.prompt,
                run.label,
                run.reply.model,
                None if run.error and not run.reply.text else run.reply.text,
                run.reply.timing.ttft_s,
                run.reply.timing.tpot_s,
                run.reply.timing.decode_tokens_per_s,
                None if run.error else run.reply.timing.total_s,
                run.reply.usage.prompt_tokens,
                run.reply.usage.completion_tokens,
                run.reply.finish_reason,
                run.reply.timing.queued_s,
                len(run.reply.attempts) or None,
                run.reply.timing.is_estimated,
                run.is_client_bound,
                run.error or None,
            )
            for run in self.answers
        ]
        return pd.DataFrame(rows, columns=list(_DTYPES)).astype(_DTYPES)

    @property
    def plot(self) -> Plots:
        """Plots of the comparison: `.plot.latency()`."""
        return Plots(self.frame)

    def summary(self) -> pd.DataFrame:
        """One row for each backend: answers, errors, and medians over the answers for which the figure is known.

        `estimated` counts the answers whose speed is a guess; the medians of speed are of guesses only where there is
        nothing better.
        """
        frame = self.frame
        is_counted = frame["error"].isna() & frame["decode_tokens_per_s"].notna() & ~frame["is_estimated"]
        speeds = ["tpot_s", "decode_tokens_per_s"]
        frame[speeds] = frame[speeds].where(is_counted | ~is_counted.groupby(frame["backend"]).transform("any"))
        answered = frame[frame["error"].isna()].groupby("backend", sort=False)
        medians = answered[["ttft_s", "tpot_s", "decode_tokens_per_s", "total_s", "completion_tokens"]].median()
        medians.columns = [f"median_{column}" for column in medians.columns]
        errors = frame["error"].notna().groupby(frame["backend"]).sum()
        counts = answered.size().reindex(self.labels, fill_value=0)
        result = medians.reindex(self.labels)
        result.insert(0, "answers", counts.astype("Int64"))
        result.insert(1, "errors", errors.reindex(self.labels).astype("Int64"))
        result["estimated"] = answered["is_estimated"].sum().reindex(self.labels, fill_value=0).astype("Int64")
        result.index.name = "backend"
        return result

    def save_html(self, path: str | Path, title: str = "Models side by side") -> Path:
        """Write the table as one page that needs nothing else, and return its path."""
        path = Path(path)
        path.write_text(render.page(title, self._repr_html_()), encoding="utf-8")
        return path

    def __repr__(self) -> str:
        """The answers without times, so that it is the same from run to run; long ones are cut."""
        rows = self._rows(lambda run: _cut(run.error or run.answer))
        return render.text_table(["prompt", *self.labels], [[_cut(row[0]), *row[1:]] for row in rows], width=110)

    def text(self, width: int = 110) -> str:
        """All answers with their figures, one below the other, for a terminal of that width. A dash is "not known"."""
        columns = ["prompt", "model", "answer", "TTFT", "tokens/s", "tokens", "finish reason"]
        rows = [
            (run.prompt if run.column == 0 else "", run.label, run.error or run.answer, *run.figures.columns)
            for run in self.answers
        ]
        return render.text_table(columns, rows, width=width)

    def _repr_html_(self) -> str:
        return render.table(["prompt", *map(self._header, self.labels)], self._rows(_cell))

    def _header(self, label: str) -> render.Cell:
        timings = [run.reply.timing for run in self.answers if run.label == label and not run.error]
        waits = [timing.ttft_s * 1000 for timing in timings if timing.ttft_s is not None]
        guesses, counted = (
            [timing.decode_tokens_per_s for timing in timings if timing.decode_tokens_per_s and timing.is_estimated is guessed]
            for guessed in (True, False)
        )
        if not timings:
            return render.Cell(label)
        wait = f"{median(waits):,.0f} ms" if waits else "–"
        middle = Figures(tokens_per_s=median(counted or guesses) if counted or guesses else None, is_estimated=not counted)
        return render.Cell(label, note=f"median TTFT {wait} · {middle.speed} tokens/s")

    def _rows(self, show: Callable[[Answer], T]) -> list[list[str | T]]:
        """For each prompt: the prompt, and what `show` makes of each backend's run."""
        rows: dict[tuple[int, int], list[str | T]] = {}
        for run in self.answers:
            rows.setdefault((run.row, run.repeat), [run.prompt]).append(show(run))
        return list(rows.values())


def _cell(run: Answer) -> render.Cell:
    if run.error:
        return render.Cell(run.error, note=run.reply.text and f"until then: {run.reply.text}", tone="bad")
    return render.Cell(run.answer, note=run.metrics)


def _cut(text: str, most: int = 500) -> str:
    return text if len(text) <= most else f"{text[: most - 1]}…"
