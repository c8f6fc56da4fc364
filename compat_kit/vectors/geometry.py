"""What can be computed from vectors alone: norms, cosines, neighbours, principal components. Arrays in, arrays out."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np

Array: TypeAlias = "np.ndarray"

_DIGITS = 9
"""Cosines that agree so far are a tie: the last digits differ with the place of a row in the array."""


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
    unit = normalized(first)
    cosines: Array = np.clip(unit @ (unit if second is first else normalized(second)).T, -1.0, 1.0)
    return cosines


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
    _, sizes, axes = np.linalg.svd(_small(centred), full_matrices=False)
    noise = sizes[0] * np.finfo(np.float64).eps * max(centred.shape) + np.abs(wide).max() * 1e-12
    for i in range(min(dims, int((sizes > noise).sum()))):
        axis = axes[i] * np.sign(axes[i][np.argmax(np.abs(np.round(axes[i], _DIGITS)))])
        points[:, i] = centred @ axis
        shares[i] = sizes[i] ** 2 / (sizes**2).sum()
    return points, shares


def _small(centred: Array) -> Array:
    """An array with the same singular values and axes: of many rows the R of their QR, which has fewer."""
    if len(centred) <= centred.shape[1]:
        return centred
    return np.asarray(np.linalg.qr(centred, mode="r"))
