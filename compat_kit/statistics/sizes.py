"""How many prompts it takes to tell two models apart."""

from __future__ import annotations

from math import ceil, log2

import numpy as np
from scipy.special import bdtr, nctdtr, ndtr, ndtri, stdtrit

MOST_PROMPTS = 100_000
"""Beyond so many prompts nobody decides anything: what would need more is said to be unknown."""

_MOST_EXACT, _CERTAIN = 500, 30.0


def prompts_for_shares(gained: int, lost: int, n: int, *, alpha: float = 0.05, power: float = 0.8) -> int | None:
    """The fewest prompts, more than n, at which McNemar's exact test finds what gained and lost of n prompts show.

    Exact up to 500: the prompts that differ are binomial, and so are the lost among them. Beyond that Connor (1987), "Sample
    size for testing differences in proportions for the paired-sample design". Where this test decides, the interval of
    `difference_of_shares` does. None where nothing differs on the whole, or for more than 100,000.
    """
    if gained == lost:
        return None
    differ, rarer = (gained + lost) / n, min(gained, lost) / (gained + lost)
    counts = np.arange(_MOST_EXACT + 1)
    most_lost = _most_lost(counts, alpha)
    found = np.where(most_lost < 0, 0.0, bdtr(np.maximum(most_lost, 0), counts, rarer))
    for size in range(n + 1, _MOST_EXACT + 1):
        here = counts[: size + 1]
        if float(np.diff(bdtr(here, size, differ), prepend=0.0) @ found[: size + 1]) >= power:
            return size
    error = np.sqrt(differ - (differ * (1 - 2 * rarer)) ** 2)
    return _by_normal(float(error / (differ * (1 - 2 * rarer))), n, alpha, power)


def _most_lost(counts: np.ndarray, alpha: float) -> np.ndarray:
    """How many of so many prompts that differ may be lost for McNemar's test to decide all the same; -1: none is too many."""
    lost = np.arange(int(counts[-1]) // 2 + 1)
    decides = 2 * bdtr(lost[None, :], np.maximum(counts, lost[:, None]).T, 0.5) <= alpha
    return np.asarray((decides & (lost[None, :] <= counts[:, None] / 2)).sum(axis=1) - 1)


def prompts_for_means(ratio: float, n: int, clusters: int, *, alpha: float = 0.05, power: float = 0.8) -> int | None:
    """The fewest prompts, more than n, at which a paired t test finds a difference; by the noncentral t up to 500.

    ratio: the standard deviation of one prompt divided by the difference. n, clusters: what there is, which says how many
    clusters more prompts come in. Never so few that flipped signs decide nothing, and
    where they decide only if all are the same, that counts too. None for more than 100,000.
    """
    sizes = np.arange(n + 1, _MOST_EXACT + 1)
    freedom = np.maximum(sizes * clusters / n - 1, 1)
    shift = np.minimum(np.sqrt(sizes) / ratio, _CERTAIN)
    found = 1 - nctdtr(freedom, shift, stdtrit(freedom, 1 - alpha / 2))
    fewest = ceil(1 - log2(alpha))
    all_the_same = np.where(freedom < fewest, ndtr(1 / ratio) ** fewest, 1.0)
    enough = np.flatnonzero((np.minimum(found, all_the_same) >= power) & (freedom + 1 >= fewest))
    return int(sizes[enough[0]]) if len(enough) else _by_normal(ratio, n, alpha, power)


def _by_normal(ratio: float, n: int, alpha: float, power: float) -> int | None:
    wanted = ((ndtri(1 - alpha / 2) + ndtri(power)) * ratio) ** 2
    return None if wanted > MOST_PROMPTS else max(ceil(wanted), n + 1, _MOST_EXACT + 1)
