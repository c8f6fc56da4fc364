"""A sample: its values, and which of them belong together."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.special import ndtri, stdtrit

if TYPE_CHECKING:
    from collections.abc import Hashable, Sequence

_LARGEST = 1e150
"""What is larger than that cannot be squared, and measures nothing: it is left out as infinity is."""


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure of a sample with its interval, in the unit of the values.

    value: None where there are no values. low, high: the ends of the interval, None where it cannot be had; `reason` says why.
    n: values counted. clusters: how many clusters they are in. left_out: values that were not known or not finite.
    """

    value: float | None = None
    low: float | None = None
    high: float | None = None
    n: int = 0
    clusters: int = 0
    left_out: int = 0
    reason: str = ""


class Sample:
    """Values with their clusters. What is None, NaN or infinite is left out; `left_out` says how many were.

    values: numbers. clusters: of each value, what it belongs to; by default each value is a cluster of its own.
    """

    def __init__(self, values: Sequence[Any] | np.ndarray, clusters: Sequence[Hashable] | np.ndarray | None = None) -> None:
        given = np.array([np.nan if _is_unknown(value) else value for value in values], dtype=float)
        is_known = np.abs(given) < _LARGEST  # False for NaN
        self.values: np.ndarray = given[is_known]
        self.left_out = int(len(given) - len(self.values))
        if clusters is not None and len(clusters) != len(given):
            raise ValueError(f"There are {len(given)} values and {len(clusters)} clusters: give each value its cluster.")
        names: Any = range(len(given)) if clusters is None else clusters
        known = [name for name, is_in in zip(names, is_known, strict=True) if is_in]
        places = {name: place for place, name in enumerate(dict.fromkeys(known))}
        self.codes: np.ndarray = np.array([places[name] for name in known], dtype=int)
        self.count = len(places)

    def __len__(self) -> int:
        return len(self.values)

    @cached_property
    def sizes(self) -> np.ndarray:
        """Values in each cluster."""
        return np.bincount(self.codes, minlength=self.count)

    @cached_property
    def weights(self) -> np.ndarray:
        """The share of each cluster in the values, which add up to 1."""
        return self.sizes / max(len(self), 1)

    def means(self, values: np.ndarray | None = None) -> np.ndarray:
        """The mean of each cluster, of these values or of others in their places."""
        taken = self.values if values is None else values
        return np.asarray(np.bincount(self.codes, weights=taken, minlength=self.count) / np.maximum(self.sizes, 1))

    def variance(self, values: np.ndarray | None = None) -> float:
        """The variance of the mean of all values, clusters being independent; NaN below two clusters.

        Bell and McCaffrey (2002), "Bias reduction in standard errors for linear regression with multi-stage samples" (CR2),
        which for clusters of one size is the variance of the cluster means divided by their number.
        """
        if self.count < 2:
            return float("nan")
        means = self.means(values)
        return float(np.sum(self.weights**2 * (means - self.weights @ means) ** 2 / (1 - self.weights)))

    @cached_property
    def freedom(self) -> float:
        """Degrees of freedom of that variance (Bell and McCaffrey): clusters minus 1, fewer where their sizes differ."""
        if self.count < 2 or np.ptp(self.sizes) == 0 or self.count > 1000:
            return float(max(self.count - 1, 1))
        w, d = self.weights, self.weights**2 / (1 - self.weights)
        form = np.diag(d) - np.outer(w, d) - np.outer(d, w) + d.sum() * np.outer(w, w)
        return float(np.trace(form) ** 2 / np.sum(form**2))

    def t(self, confidence: float) -> float:
        """The quantile of Student's t for a two-sided interval."""
        return float(stdtrit(self.freedom, (1 + confidence) / 2))

    def estimate(self, value: float, low: float | None = None, high: float | None = None, reason: str = "") -> Estimate:
        """These figures as those of this sample."""
        return Estimate(float(value), _number(low), _number(high), len(self), self.count, self.left_out, reason)

    def nothing(self) -> Estimate:
        """What there is to say without values."""
        return Estimate(left_out=self.left_out, reason="no value is known")


def z(confidence: float) -> float:
    """The quantile of the normal distribution for a two-sided interval."""
    if not 0 < confidence < 1:
        raise ValueError(f"`confidence` is a share between 0 and 1, such as 0.95, not {confidence!r}.")
    return float(ndtri((1 + confidence) / 2))


def doubt(clusters: float) -> float:
    """How little is to be given on a variance when only so many clusters differ from the others: 1 for none, towards 0.

    A rule of our own, 1 / (1 + (clusters / 2)^3), set by simulation (`tests/benchmarks/coverage_of_intervals.py`).
    """
    return 1 / (1 + (clusters / 2) ** 3)


def _is_unknown(value: Any) -> bool:
    """Whether it is None or one of pandas' ways to say so, none of which is equal to itself or is true or false."""
    try:
        return value is None or not bool(value == value)  # noqa: PLR0124 - NaN is not
    except TypeError:
        return True


def _number(value: float | None) -> float | None:
    return None if value is None else float(value)
