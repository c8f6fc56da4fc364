"""What can be computed from vectors alone: norms, cosines, neighbours, principal components. Arrays in, arrays out."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np

Array: TypeAlias = "np.ndarray"

_DIGITS = 9
"""Cosines that agree so far are a tie: the last digits differ with the place of a row in the array."""

_ROWS = 4096
"""So many rows are widened to float64 at once: of a hundred thousand this takes a tenth of the time and of the memory."""


def norms(vectors: Array) -> Array:
    """The Euclidean length of each row, float64 of shape (n,)."""
    length: Array = np.linalg.norm(vectors.astype(np.float64), axis=1)
    return length


def normalized(vectors: Array) -> Array:
    """The rows with length 1, float64. A row of zeros has no direction: it becomes NaN."""
    wide = vectors.astype(np.float64)
    with np.errstate(invalid="ignore", divide="ignore"):
        unit: Array = wide / np.linalg.norm(wide, axis=1, keepdims=True)
    return unit


def similarities(first: Array, second: Array) -> Array:
    """The cosine of each row of one and each row of the other, shape (n, m), from -1 to 1: a.b / (|a| |b|)."""
    unit, cosines = normalized(second).T, np.empty((len(first), len(second)))
    for start in range(0, len(first), _ROWS):
        part = slice(start, start + _ROWS)
        cosines[part] = normalized(first[part]) @ unit
    bounded: Array = np.clip(cosines, -1.0, 1.0, out=cosines)
    return bounded


def pairwise(first: Array, second: Array) -> Array:
    """The cosine of each row and the row at the same place in the other, shape (n,)."""
    cosines: Array = np.clip((normalized(first) * normalized(second)).sum(axis=1), -1.0, 1.0)
    return cosines


def ranked(cosines: Array) -> Array:
    """The positions from the largest to the smallest along the last axis; of equal ones the first comes first, NaN last."""
    order: Array = np.argsort(-np.round(cosines, _DIGITS), axis=-1, kind="stable")
    return order


def neighbours(vectors: Array, k: int) -> Array:
    """The positions of the k nearest other rows of each row, the nearest first, shape (n, k); k is at most n - 1."""
    cosines = similarities(vectors, vectors)
    np.fill_diagonal(cosines, -np.inf)
    return ranked(cosines)[:, :k]


def structure(vectors: Array) -> Array:
    """The cosines of all pairs of different rows, shape (n (n - 1) / 2,): what is near to what, whatever the space."""
    upper: Array = similarities(vectors, vectors)[np.triu_indices(len(vectors), 1)]
    return upper


def principal(vectors: Array, dims: int) -> tuple[Array, Array]:
    """Coordinates along the first principal components, shape (n, dims), and the share of the variance that each explains.

    By singular value decomposition of the centred rows (Jolliffe, "Principal Component Analysis", 2002, 3.5). The sign of a
    component is free: here its loading of the largest size is positive, so that results repeat. A component that is not
    there (fewer texts or dimensions than asked for) is zero, and explains nothing.
    """
    wide = vectors.astype(np.float64)
    centred = wide - wide.mean(axis=0) if len(wide) else wide
    points, shares = np.zeros((len(wide), dims)), np.zeros(dims)
    if centred.size == 0:
        return points, shares
    sizes, axes, rounding = _axes(centred)
    noise = sizes[0] * rounding + np.abs(wide).max() * 1e-12
    for i in range(min(dims, int((sizes > noise).sum()))):
        axis = axes[i] * np.sign(axes[i][np.argmax(np.abs(np.round(axes[i], _DIGITS)))])
        points[:, i] = centred @ axis
        shares[i] = sizes[i] ** 2 / (sizes**2).sum()
    return points, shares


def _axes(centred: Array) -> tuple[Array, Array, float]:
    """(singular values from the largest on, axes as rows, what of the first is rounding).

    Where there are more rows than columns by the eigenvalues of their products, many times as fast: that has half the digits, and
    float32 had no more.
    """
    rounding = float(np.finfo(np.float64).eps * max(centred.shape))
    if len(centred) <= centred.shape[1]:
        _, sizes, axes = np.linalg.svd(centred, full_matrices=False)
        return sizes, axes, rounding
    squares, columns = np.linalg.eigh(centred.T @ centred)
    return np.sqrt(np.clip(squares[::-1], 0, None)), columns.T[::-1], rounding**0.5
