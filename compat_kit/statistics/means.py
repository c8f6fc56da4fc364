"""Shares and means, with intervals."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .sample import Estimate, Sample, doubt, z

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

_RESAMPLES, _SEED, _FEWEST_DRAWN, _MOST_DRAWN = 1999, 20_260, 10, 1000


def share(
    values: Sequence[Any] | np.ndarray, clusters: Sequence[Hashable] | np.ndarray | None = None, confidence: float = 0.95
) -> Estimate:
    """The mean of values from 0 to 1 (yes is 1), with an interval that lies within 0 and 1 and is never 0 wide.

    Wilson's interval (1927), "Probable inference, the law of succession, and statistical inference". In clusters with the
    effective sample size in place of the number of values, as Korn and Graubard (1998) do for surveys: the variance of a
    single answer divided by that of the mean. Where few clusters differ, that size is drawn towards the number of clusters
    (`sample.doubt`). Values that are not only 0 and 1 take Student's t in place of the normal quantile.
    """
    sample = Sample(values, clusters)
    quantile = z(confidence)
    if not len(sample):
        return sample.nothing()
    if np.any((sample.values < 0) | (sample.values > 1)):
        raise ValueError("`share` takes values from 0 to 1; for others there is `mean`.")
    is_binary = bool(np.all((sample.values == 0) | (sample.values == 1)))
    quantile = quantile if is_binary else sample.t(confidence)
    value = float(sample.values.mean())
    effective = 1 / _inflation(sample, value, is_binary=is_binary)
    ratio = quantile**2 / effective
    middle = (value + ratio / 2) / (1 + ratio)
    half = quantile / (1 + ratio) * np.sqrt(max(value * (1 - value), 0) / effective + ratio / (4 * effective))
    return sample.estimate(value, max(middle - half, 0) if value else 0, min(middle + half, 1) if value < 1 else 1)


def _inflation(sample: Sample, value: float, *, is_binary: bool) -> float:
    """The variance of the mean divided by that of one answer which is 1 or 0."""
    if is_binary and sample.count == len(sample):
        return 1 / len(sample)
    at_most = float(np.sum(sample.weights**2))  # all answers of a cluster are the same
    if sample.count < 2 or not 0 < value < 1:
        return at_most
    rarer = 1 - sample.values if value > 0.5 else sample.values
    weight = doubt(int(np.count_nonzero(sample.means(rarer))))
    at_least = 1 / (2 * len(sample)) if is_binary else 1e-12
    seen = np.clip(sample.variance() / (value * (1 - value)), at_least, at_most)
    return float((1 - weight) * seen + weight * at_most)


def mean(
    values: Sequence[Any] | np.ndarray, clusters: Sequence[Hashable] | np.ndarray | None = None, confidence: float = 0.95
) -> Estimate:
    """The mean of any numbers, with an interval over clusters that follows a long tail, such as that of latencies or costs.

    The studentized bootstrap (Efron and Tibshirani 1993, "An Introduction to the Bootstrap", 12.5): whole clusters are drawn,
    with a fixed seed, and neither side is shorter than the normal quantile. Below 10 clusters, too few to draw from, and
    above 1,000, where it changes nothing, Student's t (Bell and McCaffrey 2002). No interval for one cluster, or where all values
    are equal: nothing is known of how they differ.
    """
    sample = Sample(values, clusters)
    least = z(confidence)
    if not len(sample):
        return sample.nothing()
    value = float(sample.values.mean())
    if sample.count < 2:
        return sample.estimate(value, reason="one prompt says nothing about others")
    error = float(np.sqrt(sample.variance()))
    if error <= 1e-12 * float(np.max(np.abs(sample.values))):
        return sample.estimate(value, reason="all prompts gave the same: nothing is known of how they differ")
    below = above = sample.t(confidence)
    if _FEWEST_DRAWN <= sample.count <= _MOST_DRAWN:
        above, below = (max(side, least) for side in _studentized(sample, confidence))
    return sample.estimate(value, value - below * error, value + above * error)


def _studentized(sample: Sample, confidence: float) -> tuple[float, float]:
    """How many standard errors the true mean may lie above, and below."""
    generator = np.random.default_rng(_SEED)
    sums, sizes, value = sample.means() * sample.sizes, sample.sizes, sample.values.mean()
    drawn = generator.integers(sample.count, size=(_RESAMPLES, sample.count))
    counts = sizes[drawn].sum(axis=1)
    means = sums[drawn].sum(axis=1) / counts
    rests = sums[drawn] - means[:, None] * sizes[drawn]
    errors = np.sqrt((rests**2).sum(axis=1) * sample.count / (sample.count - 1)) / counts
    with np.errstate(divide="ignore", invalid="ignore"):
        scores = (means - value) / errors
    low, high = np.quantile(scores[np.isfinite(scores)], [(1 - confidence) / 2, (1 + confidence) / 2])
    return float(-low), float(high)
