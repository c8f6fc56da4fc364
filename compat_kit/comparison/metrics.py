"""What of a comparison's frame can be compared: which column, in which unit, and which way is better."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

import numpy as np

from .. import statistics
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd

Kind = Literal["share", "mean", "median"]

_KNOWN: dict[str, tuple[str, Kind, bool]] = {
    "ttft_s": ("TTFT", "median", False),
    "ttfo_s": ("time to the first answer token", "median", False),
    "tpot_s": ("time per token", "median", False),
    "total_s": ("total time", "median", False),
    "decode_tokens_per_s": ("tokens/s", "median", True),
    "completion_tokens": ("tokens of the answer", "median", False),
    "cost": ("cost", "mean", False),
    "errors": ("errors", "share", False),
}
_SPEEDS = ("tpot_s", "decode_tokens_per_s")


def counted(count: int, one: str, many: str) -> str:
    """How many of something: "1 answer", "2,000 answers"."""
    return f"{count:,} {one if count == 1 else many}"


@dataclass(frozen=True, slots=True)
class Metric:
    """Something known of each answer. name: as it is asked for. title: in words. kind: which figure stands for many."""

    name: str
    column: str
    title: str
    kind: Kind
    is_higher_better: bool

    @property
    def is_time(self) -> bool:
        """Whether it is in seconds."""
        return self.name.endswith("_s") and self.kind == "median" and self.name != "decode_tokens_per_s"

    def show(self, value: float | None, *, unit: bool = True) -> str:
        """A value for people, a dash where it is not known."""
        if value is None or np.isnan(value):
            return "–"
        if np.isinf(value):
            return "never"
        if self.kind == "share":
            return f"{100 * value:.0f}{' %' * unit}"
        if self.is_time:
            return _time(value, unit=unit)
        return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"

    def show_amount(self, low: float, high: float, value: float) -> str:
        """A difference with its interval, in one unit: "12 points (4 to 20)"."""
        scale, unit, digits = 1.0, "", _digits(value, low, high)
        if self.kind == "share":
            scale, unit = 100.0, " points"
        elif self.is_time:
            scale, unit = (1000.0, " ms") if max(abs(value), abs(low), abs(high)) < 0.9995 else (1.0, " s")
        elif self.name == "decode_tokens_per_s":
            unit = " tokens/s"
        if scale != 1 or unit == " s":
            digits = _digits(scale * value, scale * low, scale * high) if unit != " points" else 0
        shown, start, end = (_fixed(scale * number, digits) for number in (value, low, high))
        return f"{shown}{unit} ({start} to {end})"


def _digits(*values: float) -> int:
    """Decimals that leave the largest about three digits."""
    largest = max(map(abs, values))
    return 0 if largest == 0 or not np.isfinite(largest) else int(np.clip(2 - np.floor(np.log10(largest)), 0, 9))


def _fixed(value: float, digits: int) -> str:
    text = f"{value:,.{digits}f}"
    return (text[1:] if not float(text.replace(",", "")) and text.startswith("-") else text).replace("-", "−")  # noqa: RUF001


def _time(seconds: float, *, unit: bool) -> str:
    if abs(seconds) < 0.9995:
        digits = _digits(seconds * 1000) if abs(seconds) < 0.01 else 0
        return f"{seconds * 1000:.{min(digits, 2)}f}{' ms' * unit}"
    return f"{seconds:.1f}{' s' * unit}"


def scorers(frame: pd.DataFrame) -> list[str]:
    """The names of the scorers, in the order of the columns."""
    return [str(name).removeprefix("score_") for name in frame.columns if str(name).startswith("score_")]


def find(frame: pd.DataFrame, name: str | None) -> Metric:
    """The metric of that name; by default the first score, else the total time."""
    names = scorers(frame)
    name = name or (names[0] if names else "total_s")
    bare = name if name in names else name.removeprefix("score_").removeprefix("passed_")
    if bare in names:
        return _score(frame, bare)
    if name in _KNOWN and (name == "errors" or name in frame):
        title, kind, higher = _KNOWN[name]
        return Metric(name, name, title, kind, higher)
    there = ", ".join([*names, *(known for known in _KNOWN if known == "errors" or known in frame)])
    raise ConfigurationError(f"There is no metric {name!r:.60} in this run. Take one of: {there}.")


def _score(frame: pd.DataFrame, name: str) -> Metric:
    values = numbers(frame[f"score_{name}"])
    known = values[np.isfinite(values)]
    is_share = f"passed_{name}" in frame or (len(known) > 0 and bool(np.isin(known, (0, 1)).all()))
    passed = f"passed_{name}"
    column = passed if passed in frame and frame[passed].notna().any() else f"score_{name}"
    return Metric(name, column, name, "share" if is_share else "mean", is_higher_better=True)


def numbers(column: pd.Series) -> np.ndarray:
    """A column as floats, NaN for what is not known."""
    return np.asarray(column.to_numpy(dtype=float, na_value=np.nan))


class Answers:
    """The rows of a frame by model, as statistics take them."""

    def __init__(self, frame: pd.DataFrame, labels: Sequence[str] | None = None) -> None:
        self.frame = frame.reset_index(drop=True)
        self.labels = list(labels) if labels is not None else list(dict.fromkeys(frame["backend"]))
        self._rows = [self.frame["backend"] == label for label in self.labels]
        prompt = self.frame["row" if "row" in frame else "prompt"]
        self.prompts = np.array([("row", key) for key in prompt], dtype=object)[:, 1] if len(prompt) else np.array([])
        groups = self.frame["group"].fillna("") if "group" in frame else [""] * len(prompt)
        pairs = zip(self.prompts, groups, strict=True)
        self.clusters = [("group", str(group)) if group else ("prompt", key) for key, group in pairs]
        self.is_failed = self.frame["error"].notna().to_numpy(dtype=bool)
        self.is_stopped = self._is("status", "stopped")

    def _is(self, column: str, value: str) -> np.ndarray:
        if column not in self.frame:
            return np.zeros(len(self.frame), dtype=bool)
        return (self.frame[column] == value).fillna(value=False).to_numpy(dtype=bool)

    def places(self, label: str) -> np.ndarray:
        """Where the rows of a model are."""
        return np.flatnonzero(self._rows[self.labels.index(label)].to_numpy(dtype=bool))

    def values(self, metric: Metric, label: str) -> np.ndarray:
        """The metric of each answer of a model, NaN where it is not known, or not counted.

        Speeds that are guesses count only where a model has nothing better; errors have no figures.
        """
        at = self.places(label)
        if metric.name == "errors":
            return np.where(self.is_stopped[at], np.nan, self.is_failed[at].astype(float))
        found = numbers(self.frame[metric.column].iloc[at])
        if metric.column.startswith(("score_", "passed_")):
            return found
        found = np.where(self.is_failed[at] | self.is_stopped[at], np.nan, found)
        if metric.name in _SPEEDS and "is_estimated" in self.frame:
            is_guess = self.frame["is_estimated"].iloc[at].fillna(value=False).to_numpy(dtype=bool)
            is_counted = ~is_guess & np.isfinite(found)
            found = np.where(is_counted | ~is_counted.any(), found, np.nan)
        return np.asarray(found)

    def known(self, metric: Metric) -> np.ndarray:
        """All values of a metric that are known, of all models."""
        found = np.concatenate([self.values(metric, label) for label in self.labels]) if self.labels else np.array([])
        known: np.ndarray = found[np.isfinite(found)]
        return known

    def is_guess(self, label: str) -> bool:
        """Whether the speed of a model is a guess, since its server never counted tokens."""
        at = self.places(label)
        speeds = np.isfinite(numbers(self.frame["decode_tokens_per_s"].iloc[at]))
        if "is_estimated" not in self.frame or not speeds.any():
            return False
        return bool(self.frame["is_estimated"].iloc[at].fillna(value=False).to_numpy(dtype=bool)[speeds].all())

    def estimate(self, metric: Metric, label: str, confidence: float = 0.95) -> statistics.Estimate:
        """The figure of a model with its interval, clustered by group, else by prompt."""
        values = self.values(metric, label)
        clusters = [self.clusters[place] for place in self.places(label)]
        known = values[np.isfinite(values)]
        is_bounded = len(known) > 0 and bool(((known >= 0) & (known <= 1)).all())
        if metric.kind == "median":
            return statistics.median(values, clusters, confidence)
        if metric.kind == "share" or (metric.name != "cost" and is_bounded):
            return statistics.share(values, clusters, confidence)
        return statistics.mean(values, clusters, confidence)

    def difference(self, metric: Metric, label: str, baseline: str, confidence: float) -> tuple[statistics.Difference, int]:
        """The paired difference of a model to the baseline, and how many prompts only one of them, or none, has."""
        ours, theirs = (self._by_prompt(metric, name) for name in (label, baseline))
        both = [key for key in ours if key in theirs]
        changes = np.array([ours[key][0] - theirs[key][0] for key in both])
        clusters = [ours[key][1] for key in both]
        everywhere = {self.prompts[place] for name in (label, baseline) for place in self.places(name)}
        compare = {
            "share": statistics.difference_of_shares,
            "mean": statistics.difference_of_means,
            "median": statistics.median_difference,
        }[metric.kind]
        return compare(changes, clusters, confidence), len(everywhere) - len(both)

    def _by_prompt(self, metric: Metric, label: str) -> dict[object, tuple[float, object]]:
        """For each prompt with an answer that counts: the middle of its repeats, and the cluster."""
        found: dict[object, list[float]] = {}
        where: dict[object, object] = {}
        for place, value in zip(self.places(label), self.values(metric, label), strict=True):
            if np.isfinite(value):
                found.setdefault(self.prompts[place], []).append(float(value))
                where[self.prompts[place]] = self.clusters[place]
        middle = np.median if metric.kind == "median" else np.mean
        return {key: (float(middle(values)), where[key]) for key, values in found.items()}
