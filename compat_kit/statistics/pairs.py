"""Two models on the same prompts: how far they are apart, how sure that is, and what to make of it."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt
from typing import TYPE_CHECKING, Any, Literal

import numpy as np

from .medians import median
from .sample import Estimate, Sample, doubt, z
from .sizes import prompts_for_means, prompts_for_shares
from .tests import mcnemar, sign_flip, signed_rank

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

Verdict = Literal["better", "worse", "inconclusive"]


@dataclass(frozen=True, slots=True)
class Difference:
    """The paired difference, other minus baseline, with its interval, and the p-value of there being none.

    estimate: None as value where there are no pairs. p: None likewise. error: a standard error that goes with the interval; None
    where there is none. moved: of a yes or no with one answer a prompt, how many prompts were gained and how many lost.
    """

    estimate: Estimate
    p: float | None = None
    error: float | None = None
    moved: tuple[int, int] | None = None

    def prompts_to_decide(self, alpha: float = 0.05, power: float = 0.8) -> int | None:
        """How many prompts as different from each other as these would tell a difference of this size, at that power.

        A yes or no by the exact power of McNemar's test, others by that of a paired t test (`sizes`). None where it cannot be
        said: no difference, no error, or more than 100,000.
        """
        found = self.estimate
        if not found.value or not self.error:
            return None
        if self.moved is not None:
            return prompts_for_shares(*self.moved, found.n, alpha=alpha, power=power)
        ratio = self.error * sqrt(found.n) / abs(found.value)
        return prompts_for_means(ratio, found.n, found.clusters, alpha=alpha, power=power)


def better(difference: Difference, p: float | None, alpha: float, *, is_higher_better: bool) -> Verdict:
    """The verdict on the other model: decided only where the (adjusted) p-value says so, and the interval does too."""
    low, high, value = difference.estimate.low, difference.estimate.high, difference.estimate.value
    if p is None or value is None or low is None or high is None or p > alpha or low <= 0 <= high:
        return "inconclusive"
    return "better" if (value > 0) == is_higher_better else "worse"


def difference_of_means(
    differences: Sequence[Any] | np.ndarray, clusters: Sequence[Hashable] | np.ndarray | None = None, confidence: float = 0.95
) -> Difference:
    """The mean of the differences of each prompt, with an interval by Student's paired t over clusters.

    p-value: the signs of whole clusters are flipped (`sign_flip`), which needs no normal distribution; so fewer than 6 clusters
    decide nothing at 5 %. Where all differences are the same, t would be infinite: then the interval is that one value if the
    signs alone are enough, and none if they are not. Degrees of freedom by Bell and McCaffrey (2002).
    """
    sample = Sample(differences, clusters)
    z(confidence)
    if not len(sample):
        return Difference(sample.nothing())
    value, p = float(sample.values.mean()), sign_flip(sample.means() * sample.sizes)
    if sample.count < 2:
        return Difference(sample.estimate(value, reason="one prompt says nothing about others"), p)
    error = float(np.sqrt(sample.variance()))
    if error > 1e-12 * float(np.max(np.abs(sample.values))):
        half = sample.t(confidence) * error
        return Difference(sample.estimate(value, value - half, value + half), p, error)
    if p <= 1 - confidence:
        return Difference(sample.estimate(value, value, value), p)
    return Difference(sample.estimate(value, reason="all prompts differ by the same: nothing is known of how they vary"), p)


def difference_of_shares(
    differences: Sequence[Any] | np.ndarray, clusters: Sequence[Hashable] | np.ndarray | None = None, confidence: float = 0.95
) -> Difference:
    """The mean of the differences of each prompt, each -1 to 1: of a yes or no, or of the share of yes over its repeats.

    p-value: McNemar's exact test for one answer a prompt; else the signs of whole clusters are flipped, which is the same test
    for more (`sign_flip`). Interval: Student's t over clusters. Where few clusters differ at all, part of a pair of clusters
    that differ, one each way, is added (`sample.doubt`), as Bonett and Price (2012), "Adjusted Wald confidence interval for a
    difference of binomial proportions based on paired data", add a whole one; so the interval is never 0 wide.
    """
    sample = Sample(differences, clusters)
    z(confidence)
    if not len(sample):
        return Difference(sample.nothing())
    if np.any(np.abs(sample.values) > 1):
        raise ValueError("`difference_of_shares` takes differences from -1 to 1; for others there is `difference_of_means`.")
    means, value = sample.means(), float(sample.values.mean())
    is_single = sample.count == len(sample) and bool(np.all(np.isin(sample.values, (-1, 0, 1))))
    gained, lost = (int(np.count_nonzero(sample.values == sign)) for sign in (1, -1))
    p = mcnemar(gained, lost) if is_single else sign_flip(means * sample.sizes)
    if sample.count < 2:
        return Difference(sample.estimate(value, reason="one prompt says nothing about others"), p)
    moved = means[means != 0]
    added = doubt(len(moved)) / 2
    size = float(np.mean(moved**2)) if len(moved) else 1.0
    clusters_in_all = sample.count + added
    spread = sample.variance() * sample.count * (sample.count - 1) + added * size
    error = float(np.sqrt(spread / (clusters_in_all * (clusters_in_all - 1))))
    half, middle = sample.t(confidence) * error, value * sample.count / clusters_in_all
    return Difference(
        sample.estimate(value, max(middle - half, -1), min(middle + half, 1)), p, error, (gained, lost) if is_single else None
    )


def median_difference(
    differences: Sequence[Any] | np.ndarray, clusters: Sequence[Hashable] | np.ndarray | None = None, confidence: float = 0.95
) -> Difference:
    """The median of the differences of each prompt: what one model typically takes more on the same prompt.

    Interval: `medians.median`. p-value: `signed_rank`. The error is that of a normal distribution with an interval as wide.
    """
    sample = Sample(differences, clusters)
    found = median(differences, clusters, confidence)
    if found.value is None:
        return Difference(found)
    p = signed_rank(sample.values, sample.codes)
    error = None if found.low is None or found.high is None else (found.high - found.low) / (2 * z(confidence))
    return Difference(found, p, error)
