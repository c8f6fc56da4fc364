"""Embeddings: one vector for each text, as an array that remembers its texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .replies import Usage

if TYPE_CHECKING:
    from collections.abc import Sequence

    import pandas as pd


class Embeddings:
    """Vectors of texts. `.array` is float32 of shape (number of texts, dimensions); numpy functions take it as it is."""

    def __init__(self, vectors: Sequence[Sequence[float]], texts: tuple[str, ...], usage: Usage | None = None) -> None:
        if len({len(vector) for vector in vectors}) > 1:
            raise ValueError("the embeddings differ in length")
        self.array = np.asarray(vectors, dtype=np.float32)
        self.array.setflags(write=False)
        self.texts = texts
        self.usage = usage or Usage()

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        return np.array(self.array, dtype=dtype, copy=copy)

    def __len__(self) -> int:
        return len(self.texts)

    def __getitem__(self, position: int) -> np.ndarray:
        vector: np.ndarray = self.array[position]
        return vector

    @property
    def shape(self) -> tuple[int, int]:
        """(number of texts, dimensions)."""
        return self.array.shape[0], self.array.shape[1]

    @property
    def frame(self) -> pd.DataFrame:
        """A DataFrame with the texts as index and one column a dimension."""
        import pandas as pd

        return pd.DataFrame(self.array, index=list(self.texts))

    def __repr__(self) -> str:
        return f"Embeddings(shape={self.shape})"
