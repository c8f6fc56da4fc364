"""Tests that hold exactly, whatever the distribution, and what many of them come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.special import bdtr

if TYPE_CHECKING:
    from collections.abc import Sequence

_MOST_ENUMERATED, _DRAWS, _SEED = 14, 19_999, 20_261


def mcnemar(gained: int, lost: int) -> float:
    """The p-value of McNemar's exact test: as many prompts only one model got right as only the other did.

    McNemar (1947), "Note on the sampling error of the difference between correlated proportions or percentages"; the
    exact form is the two-sided binomial test at 1/2.
    """
    if not gained + lost:
        return 1.0
    return float(min(1.0, 2 * bdtr(min(gained, lost), gained + lost, 0.5)))


def sign_flip(sums: Sequence[float] | np.ndarray) -> float:
    """The p-value, two-sided, of the sum being as far from 0 as it is if each cluster's sign were by chance.

    Fisher's randomization test (1935, "The Design of Experiments"), exact where the two models may be exchanged. Up to 14
    clusters all signs are tried, beyond that 19,999 drawn with a fixed seed, the seen ones counted with them (Phipson and Smyth
    2010, "Permutation p-values should never be zero").
    """
    moved = np.abs(np.asarray(sums, dtype=float))
    total = abs(float(np.sum(sums)))
    moved = moved[moved > 0]
    if not len(moved):
        return 1.0
    least = total - 1e-9 * float(moved.sum())
    if len(moved) <= _MOST_ENUMERATED:
        patterns = (np.arange(2 ** len(moved))[:, None] >> np.arange(len(moved))) & 1
        return float(np.mean(np.abs((2 * patterns - 1) @ moved) >= least))
    generator = np.random.default_rng(_SEED)
    rows = max(1, 2_000_000 // len(moved))
    reached = sum(
        int(np.count_nonzero(np.abs(_signs(generator, min(rows, _DRAWS - begin), len(moved)) @ moved) >= least))
        for begin in range(0, _DRAWS, rows)
    )
    return (reached + 1) / (_DRAWS + 1)


def _signs(generator: np.random.Generator, rows: int, columns: int) -> np.ndarray:
    bits: Any = np.unpackbits(generator.integers(256, size=(rows, -(-columns // 8)), dtype=np.uint8), axis=1)[:, :columns]
    return np.asarray(bits.astype(np.float32) * 2 - 1)


def signed_rank(differences: np.ndarray, codes: np.ndarray) -> float:
    """The p-value of Wilcoxon's signed-rank test (1945), its signs flipped by cluster (`codes`, from 0).

    For clusters of one it is Wilcoxon's own; for others that of Datta and Satten (2008), "A signed-rank test for clustered data",
    by permutation. Differences of 0 keep their ranks and have no sign (Pratt 1959).
    """
    sizes = np.abs(differences)
    if not len(sizes):
        return 1.0
    _, group, counts = np.unique(sizes, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[group]
    return sign_flip(np.bincount(codes, weights=np.sign(differences) * ranks))


def holm(p_values: Sequence[float]) -> list[float]:
    """The p-values adjusted for being many: Holm (1979), "A simple sequentially rejective multiple test procedure"."""
    p = np.asarray(p_values, dtype=float)
    order = np.argsort(p, kind="stable")
    adjusted = np.minimum(1, np.maximum.accumulate(p[order] * np.arange(len(p), 0, -1)))
    result = np.empty(len(p))
    result[order] = adjusted
    return [float(value) for value in result]
