"""What a comparison adds up to: a summary, the verdict on each model, percentiles."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import render, statistics
from ..errors import ConfigurationError
from .metrics import Answers, Metric, counted, find, numbers, scorers

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

_TIMES = ("ttft_s", "decode_tokens_per_s", "total_s")
_TONES = {"better": "good", "worse": "bad", "inconclusive": "muted"}


@dataclass(frozen=True, repr=False)
class Report:
    """A table of figures: `.frame` for code, a table in a notebook, `print` for a terminal. What is not known is NA, a dash.

    frame: one row for each model. title: what it is. columns, rows, foot: as they are shown.
    """

    frame: pd.DataFrame
    title: str
    columns: Sequence[str]
    rows: Sequence[Sequence[render.AnyCell]] = field(default=())
    foot: str = ""

    def __repr__(self) -> str:
        models = len(self.frame)
        return f"<{self.title}: {models} model{'s' * (models != 1)}; .frame has the figures>"

    def __str__(self) -> str:
        return self.text()

    def text(self, width: int = 100) -> str:
        """The table as text, for a terminal of that width."""
        rows = [[_plain(cell) for cell in row] for row in self.rows]
        return "\n".join(filter(None, [self.title, render.text_table(self.columns, rows, width), self.foot]))

    def _repr_html_(self) -> str:
        return render.table(self.columns, self.rows, caption=self.title, foot=self.foot)


def _plain(cell: render.AnyCell) -> str:
    if isinstance(cell, render.Cell | render.Pill):
        return f"{cell.text} ({cell.note})" if cell.note else cell.text
    return str(cell)


def summary(frame: pd.DataFrame, labels: Sequence[str] | None = None, confidence: float = 0.95) -> Report:
    """One row for each model: answers, errors, scores, times, tokens and cost, with intervals in `_low` and `_high`.

    Scores are shares or means, times and speeds medians (`statistics.share`, `.mean`, `.median`), clustered by group, else by
    prompt. answers, errors, stopped: counts. reused: answers of an earlier run, with its times. estimated: answers whose speed is
    a guess; such speeds count only where there is nothing better. client_bound: answers timed by a busy client. Totals
    (prompt_tokens, completion_tokens, cost) are NA where a part is not known.
    """
    import pandas as pd

    answers = Answers(frame, labels)
    metrics = [find(frame, name) for name in (*scorers(frame), *(name for name in _TIMES if name in frame))]
    figures = [
        (label, _counts(answers, label), [answers.estimate(m, label, confidence) for m in metrics]) for label in answers.labels
    ]
    data = [{**counts, **_spread(metrics, estimates), **_totals(answers, label)} for label, counts, estimates in figures]
    result = pd.DataFrame(data, index=pd.Index(answers.labels, name="backend", dtype="string"))
    result = result.astype({name: "Int64" if name in _COUNTED else "Float64" for name in result.columns})
    rows = [
        _summary_row(label, {**counts, **_totals(answers, label)}, metrics, estimates) for label, counts, estimates in figures
    ]
    columns = ["model", "answers", *map(_heading, metrics), "tokens", "cost"]
    return Report(result, "Summary", columns, rows, _summary_foot(result, metrics, confidence))


_COUNTED = ("answers", "errors", "stopped", "reused", "estimated", "client_bound", "prompt_tokens", "completion_tokens")


def _heading(metric: Metric) -> str:
    return f"median {metric.title}" if metric.kind == "median" else metric.title


def _column(metric: Metric) -> str:
    return metric.name if metric.column == metric.name else f"score_{metric.name}"


def _spread(metrics: Sequence[Metric], estimates: Sequence[statistics.Estimate]) -> dict[str, float | None]:
    found: dict[str, float | None] = {}
    for metric, estimate in zip(metrics, estimates, strict=True):
        name = _column(metric)
        found |= {name: estimate.value, f"{name}_low": estimate.low, f"{name}_high": estimate.high}
    return found


def _counts(answers: Answers, label: str) -> dict[str, int]:
    at = answers.places(label)
    is_good = ~(answers.is_failed[at] | answers.is_stopped[at])
    flags = {"reused": "is_reused", "estimated": "is_estimated", "client_bound": "is_client_bound"}
    told = {name: _flag(answers.frame, column)[at] & is_good for name, column in flags.items()}
    return {
        "answers": int(is_good.sum()),
        "errors": int((answers.is_failed[at] & ~answers.is_stopped[at]).sum()),
        "stopped": int(answers.is_stopped[at].sum()),
        **{name: int(flag.sum()) for name, flag in told.items()},
    }


def _flag(frame: pd.DataFrame, column: str) -> np.ndarray:
    if column not in frame:
        return np.zeros(len(frame), dtype=bool)
    return frame[column].fillna(value=False).to_numpy(dtype=bool)


def _totals(answers: Answers, label: str) -> dict[str, float | None]:
    at = answers.places(label)
    at = at[~(answers.is_failed[at] | answers.is_stopped[at])]
    found: dict[str, float | None] = {}
    for name in ("prompt_tokens", "completion_tokens", "cost"):
        values = numbers(answers.frame[name].iloc[at]) if name in answers.frame else np.array([np.nan])
        found[name] = float(values.sum()) if len(values) and np.isfinite(values).all() else None
    return found


def _summary_row(
    label: str, row: Any, metrics: Sequence[Metric], estimates: Sequence[statistics.Estimate]
) -> list[render.AnyCell]:
    notes = [
        f"{row[name]} {word}" for name, word in (("errors", "failed"), ("stopped", "stopped"), ("reused", "reused")) if row[name]
    ]
    count = render.Cell(str(row["answers"]), note=", ".join(notes), tone="warn" if row["errors"] else "")
    tokens, cost = (_known(row[name]) for name in ("completion_tokens", "cost"))
    cells = [_estimated(metric, estimate) for metric, estimate in zip(metrics, estimates, strict=True)]
    return [label, count, *cells, "–" if tokens is None else f"{tokens:,.0f}", "–" if cost is None else f"{cost:.4g}"]


def _known(value: Any) -> float | None:
    import pandas as pd

    return None if pd.isna(value) else float(value)


def _estimated(metric: Metric, estimate: statistics.Estimate) -> render.Cell:
    note = ""
    if estimate.low is not None and estimate.high is not None:
        note = f"{metric.show(estimate.low, unit=False)} to {metric.show(estimate.high)}"
    elif estimate.value is not None:
        note = "no interval"
    return render.Cell(metric.show(estimate.value), note=note)


def _summary_foot(result: pd.DataFrame, metrics: Sequence[Metric], confidence: float) -> str:
    said = [f"Intervals at {100 * confidence:g} %, by prompt. A dash is not known."] if metrics else []
    guesses, busy = int(result["estimated"].sum()), int(result["client_bound"].sum())
    if guesses:
        said.append(f"{counted(guesses, 'speed is a guess', 'speeds are guesses')}: the server counted no tokens.")
    if busy:
        said.append(f"{counted(busy, 'answer was', 'answers were')} timed by a busy client.")
    return " ".join(said)


def versus(
    frame: pd.DataFrame,
    labels: Sequence[str] | None = None,
    baseline: str | None = None,
    metric: str | None = None,
    confidence: float = 0.95,
) -> Report:
    """One row for each other model: how far it is from the baseline on the same prompts, and whether that is more than chance.

    baseline: the label of a model, by default the first. metric: the name of a scorer, "ttft_s", "ttfo_s", "tpot_s", "total_s",
    "decode_tokens_per_s", "completion_tokens", "cost" or "errors"; by default the first scorer, else "total_s". Only prompts with
    a value of both models count (pairs); left_out are the others. A yes or no is compared by share, other scores and cost by
    mean, times and speeds by the median of the differences (`statistics.difference_of_shares` and its neighbours); repeats of
    a prompt are taken together first.

    difference: other minus baseline. p, p_holm: of no difference, alone and by Holm among these rows. verdict: "better" or
    "worse" where p_holm and the interval both say so, else "inconclusive". prompts_to_decide: how many prompts would tell such a
    difference at a power of 0.8; NA where it is decided or cannot be said. sentence: all of it in words.
    """
    import pandas as pd

    answers, chosen = Answers(frame, labels), find(frame, metric)
    base = _baseline(answers, baseline)
    others = [label for label in answers.labels if label != base]
    found = [answers.difference(chosen, label, base, confidence) for label in others]
    adjusted = _holm([difference.p for difference, _ in found])
    data = [
        _against(
            _Pair(chosen, label, base, difference.estimate), difference, left_out, p, confidence=confidence, many=len(others)
        )
        for label, (difference, left_out), p in zip(others, found, adjusted, strict=True)
    ]
    kinds = {
        **dict.fromkeys(("baseline", "metric", "verdict", "sentence"), "string"),
        **dict.fromkeys(("difference", "low", "high", "p", "p_holm"), "Float64"),
        **dict.fromkeys(("prompts_to_decide", "pairs", "left_out"), "Int64"),
    }
    result = pd.DataFrame(data, index=pd.Index(others, name="backend", dtype="string"))[list(_VERSUS)].astype(kinds)
    rows: list[list[render.AnyCell]] = [
        [
            str(label),
            render.Pill(row["verdict"], _TONES[row["verdict"]]),
            row["sentence"].removeprefix("inconclusive: "),
            str(row["pairs"]),
            _probability(row["p_holm"]),
        ]
        for label, row in result.iterrows()
    ]
    left_out = int(result["left_out"].max())
    foot = f"{counted(left_out, 'prompt is', 'prompts are')} left out where one of the two has no value." if left_out else ""
    return Report(result, f"{chosen.title}, against {base}", ["model", "verdict", "", "prompts", "p"], rows, foot)


_VERSUS = (
    *("baseline", "metric", "difference", "low", "high", "p", "p_holm", "verdict", "prompts_to_decide", "pairs", "left_out"),
    "sentence",
)


def _baseline(answers: Answers, baseline: str | None) -> str:
    if len(answers.labels) < 2:
        raise ConfigurationError("There is one model in this run: compare it with another, as in `ck.compare(prompts, [a, b])`.")
    chosen = answers.labels[0] if baseline is None else baseline
    if chosen not in answers.labels:
        raise ConfigurationError(f"There is no model {chosen!r:.80} in this run. The models are: {', '.join(answers.labels)}.")
    return chosen


def _holm(p_values: Sequence[float | None]) -> list[float | None]:
    adjusted = iter(statistics.holm([p for p in p_values if p is not None]))
    return [None if p is None else next(adjusted) for p in p_values]


@dataclass(frozen=True, slots=True)
class _Pair:
    """A model and the baseline, in one metric."""

    metric: Metric
    label: str
    base: str
    estimate: statistics.Estimate

    def sentence(self, verdict: str, needed: int | None) -> str:
        """The row in words."""
        value, low, high, clusters = self.estimate.value, self.estimate.low, self.estimate.high, self.estimate.clusters
        if value is None:
            return f"inconclusive: no prompt has a value of both {self.label} and {self.base}"
        if verdict != "inconclusive" and low is not None and high is not None:
            ends = (low, high) if value > 0 else (-high, -low)
            amount = self.metric.show_amount(*ends, abs(value))
            return f"{self.label} is {verdict} than {self.base} in {self.metric.title} by {amount}"
        if clusters < _FEWEST:
            few = "1 prompt decides" if clusters == 1 else f"{clusters} prompts decide"
            return f"inconclusive: {few} nothing, ask at least {_FEWEST}"
        if needed is not None:
            return f"inconclusive: about {about(needed)} prompts would decide"
        return "inconclusive: how many prompts would decide cannot be said" if value else "inconclusive: no difference was seen"


def _against(
    pair: _Pair, difference: statistics.Difference, left_out: int, p: float | None, *, confidence: float, many: int
) -> dict[str, Any]:
    estimate, alpha = difference.estimate, 1 - confidence
    verdict = statistics.better(difference, p, alpha, is_higher_better=pair.metric.is_higher_better)
    needed = difference.prompts_to_decide(alpha / many) if verdict == "inconclusive" else None
    return {
        "baseline": pair.base,
        "metric": pair.metric.name,
        "difference": estimate.value,
        "low": estimate.low,
        "high": estimate.high,
        "p": difference.p,
        "p_holm": p,
        "verdict": verdict,
        "prompts_to_decide": needed,
        "pairs": estimate.n,
        "left_out": left_out,
        "sentence": pair.sentence(verdict, needed),
    }


def about(count: int) -> str:
    """A number of prompts as it is said: no more than two digits of it mean anything."""
    step = 10 ** max(len(str(count)) - 2, 0)
    return f"{-(-count // step) * step:,}"


def percentiles(
    frame: pd.DataFrame, labels: Sequence[str] | None = None, metric: str = "ttft_s", q: Sequence[float] = (50, 90, 95, 99)
) -> Report:
    """One row for each model: p50, p90, ... of a time or speed, and `adjusted_p50`, ... with its failures counted as well.

    A failure is infinitely late, as in AIPerf's `adj_` metrics (and infinitely slow, where more is better), so an adjusted
    percentile may be infinity. NA where there are too few answers: n * min(q, 100 - q) / 100 >= 1 is needed, 20 for p95 and 100
    for p99. n: answers with a value. failures: answers that failed.
    """
    import pandas as pd

    answers, chosen = Answers(frame, labels), find(frame, metric)
    if chosen.kind != "median":
        raise ConfigurationError(f"Percentiles are of times and speeds, such as 'ttft_s', not of {chosen.name!r:.60}.")
    data = {label: _percentiles(answers, chosen, label, q) for label in answers.labels}
    plain = [f"p{one:g}" for one in q]
    names = ["n", "failures", *plain, *(f"adjusted_{name}" for name in plain)]
    figures = [[cell.value if isinstance(cell, statistics.Estimate) else cell for cell in row] for row in data.values()]
    index = pd.Index(list(data), name="backend", dtype="string")
    kinds = {name: "Int64" if name in ("n", "failures") else "Float64" for name in names}
    result = pd.DataFrame(figures, columns=names, index=index).astype(kinds)
    rows = [[label, *(_percentile_cell(chosen, cell) for cell in row)] for label, row in data.items()]
    needs = list(
        dict.fromkeys(
            cell.reason.partition(",")[0] for row in data.values() for cell in row if isinstance(cell, statistics.Estimate)
        )
    )
    foot = "; ".join(filter(None, needs))
    heads = ["model", "answers", "failures", *plain, *(f"{name}, failures too" for name in plain)]
    return Report(result, f"Percentiles of {chosen.title}", heads, rows, foot)


def _percentiles(answers: Answers, metric: Metric, label: str, q: Sequence[float]) -> list[int | statistics.Estimate]:
    values, at = answers.values(metric, label), answers.places(label)
    failed = int((answers.is_failed[at] & ~answers.is_stopped[at]).sum())
    plain = [statistics.percentile(values, one) for one in q]
    if metric.is_higher_better:
        adjusted = [statistics.percentile([*values, *[0.0] * failed], one) for one in q]
    else:
        adjusted = [statistics.percentile(values, one, failures=failed) for one in q]
    return [int(np.isfinite(values).sum()), failed, *plain, *adjusted]


def _percentile_cell(metric: Metric, cell: int | statistics.Estimate) -> str:
    return f"{cell:,}" if isinstance(cell, int) else metric.show(cell.value)


def _probability(value: Any) -> str:
    import pandas as pd

    return "–" if pd.isna(value) else "< 0.001" if value < 0.001 else f"{value:.3f}"


_FEWEST = 6
"""Below so many prompts no exact test reaches 5 %: 2 / 2^5 is more."""
