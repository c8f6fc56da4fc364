"""Medians and percentiles, with intervals that hold for any distribution."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.special import bdtr

from .sample import Estimate, Sample, z

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence


def median(
    values: Sequence[Any] | np.ndarray, clusters: Sequence[Hashable] | np.ndarray | None = None, confidence: float = 0.95
) -> Estimate:
    """The median, with the interval between two order statistics: what a bootstrap of the median only draws.

    Interpolated, since ranks are whole numbers: Hettmansperger and Sheather (1986), "Confidence intervals based on interpolated
    order statistics". In clusters the ranks move apart as the standard error of the share below the median does, which is
    Woodruff's interval (1952), "Confidence intervals for medians and other position measures". At 95 % it takes 6 values; where
    there are too few, the ends are None.
    """
    sample = Sample(values, clusters)
    quantile = z(confidence)
    if not len(sample):
        return sample.nothing()
    ordered = np.sort(sample.values)
    value = float(np.median(ordered))
    reach = _reach(len(sample), confidence)
    if reach is not None and sample.count < len(sample):
        reach = reach * np.sqrt(_effect(sample, value)) * sample.t(confidence) / quantile if sample.count > 1 else None
    middle = (len(sample) - 1) / 2
    if reach is None or reach > middle:
        return sample.estimate(value, reason=f"{sample.count} prompts are too few for an interval of the median")
    low, high = np.interp([middle - reach, middle + reach], np.arange(len(sample)), ordered)
    return sample.estimate(value, low, high)


def _reach(n: int, confidence: float) -> float | None:
    """How many ranks the ends lie from the middle; None where even the lowest and the highest value do not suffice."""
    ranks = np.arange(1, n // 2 + 1)
    covers = 1 - 2 * bdtr(ranks - 1, n, 0.5)
    enough = np.flatnonzero(covers >= confidence)
    if not len(enough):
        return None
    rank = int(ranks[enough[-1]])
    wide = covers[enough[-1]]
    narrow = 1 - 2 * bdtr(rank, n, 0.5) if rank < n / 2 else 0.0
    excess = (wide - confidence) / (wide - narrow)
    inward = (n - rank) * excess / (rank + (n - 2 * rank) * excess)
    return float((n + 1) / 2 - rank - inward)


def _effect(sample: Sample, value: float) -> float:
    """Kish's design effect (1965) of the share of values below the median: its variance over that without clusters."""
    below = np.where(sample.values < value, 1.0, np.where(sample.values > value, 0.0, 0.5))
    alone = float(np.var(below)) / len(sample)
    if alone == 0:
        return 1.0
    return float(np.clip(sample.variance(below) / alone, 0.5, len(sample) * np.sum(sample.weights**2)))


def percentile(values: Sequence[Any] | np.ndarray, q: float, failures: int = 0) -> Estimate:
    """The q-th percentile, 0 to 100, interpolated as numpy does. value is None below so many values: see `reason`.

    A percentile needs a value beyond it: n * min(q, 100 - q) / 100 >= 1, so 20 values for p95 and 100 for p99. failures: how
    many answers never came; they count as infinitely late, as AIPerf's `adj_` metrics have it, so the value may be infinity.
    """
    if not 0 <= q <= 100 or failures < 0:
        raise ValueError(f"A percentile is a number from 0 to 100, and failures are not negative: {q!r}, {failures!r}.")
    sample = Sample(values)
    ordered = np.concatenate([np.sort(sample.values), np.full(failures, np.inf)])
    n, left_out = len(ordered), sample.left_out
    beyond = min(q, 100 - q) / 100
    if n == 0 or n * beyond < 1 - 1e-9:
        needed = f"{int(np.ceil(1 / beyond - 1e-9))} answers" if beyond else "all answers there could ever be"
        return Estimate(n=n, clusters=n, left_out=left_out, reason=f"p{q:g} needs {needed}, there are {n}")
    place = (n - 1) * q / 100
    below, above = ordered[int(np.floor(place))], ordered[int(np.ceil(place))]
    part = place - np.floor(place)
    value = float(below if part == 0 else np.inf if np.isinf(above) else below + part * (above - below))
    return Estimate(value, n=n, clusters=n, left_out=left_out)
