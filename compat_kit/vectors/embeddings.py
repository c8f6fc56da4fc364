"""`Embeddings`: an array that remembers its texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, overload

import numpy as np

from .. import render
from ..errors import ConfigurationError
from ..replies import Usage
from . import files, geometry

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    import pandas as pd
    from matplotlib.axes import Axes

_SHOWN, _NUMBERS = 5, 4
_MOST_PAIRS = 2**29


class Embeddings:
    """Vectors of texts. `.array` is float32 of shape (number of texts, dimensions); numpy functions take it as it is.

    `.texts` are the texts, `.model` the name of the model as the server told it or None, `.usage` the tokens of the call
    (unknown for a part of one). Nothing of it can be changed. `e[0]` and `e["a text"]` are a vector, `e[1:3]`, `e[[2, 0]]`
    and `e[mask]` are Embeddings of those texts.

    Cosines are a.b / (|a| |b|), computed in float64; a vector of zeros has none, which is NaN.
    """

    def __init__(
        self,
        vectors: Sequence[Sequence[float]] | np.ndarray,
        texts: Iterable[str],
        usage: Usage | None = None,
        *,
        model: str | None = None,
    ) -> None:
        texts = tuple(texts)
        try:
            with np.errstate(over="ignore"):
                array = np.array(vectors, dtype=np.float32)
        except (TypeError, ValueError):
            raise ConfigurationError("The embeddings differ in length, or are no numbers: they are not of one model.") from None
        array = array.reshape(0, 0) if array.size == 0 and array.ndim == 1 else array
        if array.ndim != 2 or len(array) != len(texts):
            raise ConfigurationError(f"Embeddings are one vector for each text: {len(texts)} texts, an array of {array.shape}.")
        array.setflags(write=False)
        self.array = array
        self.texts = texts
        self.usage = usage or Usage()
        self.model = model

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        return np.array(self.array, dtype=dtype, copy=copy)

    def __len__(self) -> int:
        return len(self.texts)

    def __iter__(self) -> Iterator[np.ndarray]:
        return iter(self.array)

    @overload
    def __getitem__(self, key: int | str | np.integer[Any]) -> np.ndarray: ...

    @overload
    def __getitem__(self, key: slice | Sequence[int] | Sequence[bool] | np.ndarray | pd.Series[Any]) -> Embeddings: ...

    def __getitem__(self, key: Any) -> Any:
        if isinstance(key, str):
            return self.array[self._position(key)]
        if isinstance(key, int | np.integer) and not isinstance(key, bool):
            return self.array[key]
        chosen = np.arange(len(self))[key if isinstance(key, slice) else np.asarray(key, dtype=None if len(key) else int)]
        return Embeddings(self.array[chosen], [self.texts[position] for position in chosen], model=self.model)

    def __eq__(self, other: object) -> bool:
        """Whether texts and vectors are the same; the model's name and the tokens do not count."""
        if not isinstance(other, Embeddings):
            return NotImplemented
        return self.texts == other.texts and np.array_equal(self.array, other.array)

    __hash__ = None  # type: ignore[assignment]  # as an array has none

    @property
    def shape(self) -> tuple[int, int]:
        """(number of texts, dimensions)."""
        return self.array.shape[0], self.array.shape[1]

    @property
    def norms(self) -> np.ndarray:
        """The Euclidean length of each vector, float64 of shape (n,): 1 where the server normalises."""
        return geometry.norms(self.array)

    @property
    def frame(self) -> pd.DataFrame:
        """A DataFrame with the texts as index and one column a dimension."""
        import pandas as pd

        return pd.DataFrame(self.array, index=self._index("text"))

    def normalized(self) -> Embeddings:
        """The same directions with length 1."""
        return Embeddings(geometry.normalized(self.array), self.texts, self.usage, model=self.model)

    def similarity(self, other: Embeddings | None = None) -> pd.DataFrame:
        """The cosine of each text and each text of `other` (or of these), from -1 to 1: a.b / (|a| |b|).

        A DataFrame of float64, shape (n, m): 8 bytes for each pair. Raises ConfigurationError for vectors of another length,
        and for more pairs than 4 GB hold.
        """
        import pandas as pd

        other = self if other is None else other
        self._check_like(other)
        self._check_finite()
        other._check_finite()
        if len(self) * len(other) > _MOST_PAIRS:
            raise ConfigurationError(
                f"{len(self):,} x {len(other):,} cosines take {len(self) * len(other) * 8 / 2**30:,.0f} GB of memory. "
                "Compare some of the texts, such as `e[:1000].similarity(e)`; `e.nearest(text)` finds those near to one."
            )
        cosines = geometry.similarities(self.array, other.array)
        return pd.DataFrame(cosines, index=self._index(), columns=other._index())

    def nearest(self, query: str | Sequence[float] | np.ndarray | Embeddings, k: int = 5) -> pd.DataFrame:
        """The k texts nearest to a query, the nearest first, with columns text, similarity (cosine) and position.

        query: a text that is in here (it is not its own neighbour), a vector, or Embeddings of one text, such as
        `backend.embed("a question")`. Of texts that are equally near the first comes first.
        """
        import pandas as pd

        if isinstance(k, bool) or not isinstance(k, int) or k < 1:
            raise ConfigurationError(f"`k` is how many texts to give, 1 or more, not {k!r}.")
        vector, own = self._query(query)
        cosines = geometry.similarities(self.array, vector)[:, 0]
        order = [int(position) for position in geometry.ranked(cosines) if self.texts[position] != own][:k]
        rows = {"text": [self.texts[i] for i in order], "similarity": cosines[order], "position": order}
        return pd.DataFrame(rows, index=pd.RangeIndex(1, len(order) + 1, name="rank"))

    def project(self, dims: int = 2, method: str = "pca") -> pd.DataFrame:
        """The texts in fewer dimensions: columns pc1, pc2, ... by principal component analysis of the vectors as they are.

        `.attrs["explained_variance"]` is the share of the variance that each column keeps, 0 to 1. The sign of a column is
        fixed (its largest loading is positive), so that results repeat. What is not there is 0: one text lies at the origin.
        """
        import pandas as pd

        if isinstance(dims, bool) or not isinstance(dims, int) or not 1 <= dims <= 1000:
            raise ConfigurationError(f"`dims` is a number of dimensions, 1 or more, not {dims!r}.")
        if method != "pca":
            raise ConfigurationError(f"`method` is 'pca', not {method!r}. For others give `.array` to scikit-learn or umap.")
        self._check_finite()
        points, shares = geometry.principal(self.array, dims)
        frame = pd.DataFrame(points, index=self._index("text"), columns=[f"pc{i}" for i in range(1, dims + 1)])
        frame.attrs["explained_variance"] = [float(share) for share in shares]
        return frame

    def plot(self, ax: Axes | None = None, *, groups: Iterable[Any] | None = None, most_labels: int = 40) -> Axes:
        """A map of the texts by their first two principal components. Returns the axes, drawn into `ax` if given.

        groups: what each text belongs to, for a colour and a shape each. most_labels: how many texts are written at most;
        those without room are left out, and the map says how many.
        """
        from .plots import draw_map

        return draw_map(self.project(), self.texts, ax, None if groups is None else [str(group) for group in groups], most_labels)

    def heatmap(self, ax: Axes | None = None) -> Axes:
        """The cosines of all pairs of texts as colours, with numbers where there is room. Returns the axes."""
        from .plots import draw_heatmap

        self._check_finite()
        return draw_heatmap(geometry.similarities(self.array, self.array), self.texts, ax)

    def save(self, path: str | Path) -> Path:
        """Write all of it to a file in numpy's npz format, without pickle; gives back where it is."""
        about = {"model": self.model, "usage": [self.usage.prompt_tokens, self.usage.total_tokens]}
        return files.save(path, self.array, self.texts, about)

    @classmethod
    def load(cls, path: str | Path) -> Embeddings:
        """What `save` wrote. Nothing of the file is run. Raises ConfigurationError for any other file."""
        array, texts, about = files.load(path)
        prompt, total = about.usage
        return cls(array, texts, Usage(prompt, None, total), model=about.model)

    def __repr__(self) -> str:
        return f"Embeddings(shape={self.shape})"

    def _repr_html_(self) -> str:
        rows = [
            (render.short(text, 80), f"{norm:.3f}", ", ".join(f"{x:.3f}" for x in vector[:_NUMBERS]) + ", …" * (len(vector) > 4))
            for text, vector, norm in zip(self.texts[:_SHOWN], self.array, geometry.norms(self.array[:_SHOWN]), strict=False)
        ]
        more = f"and {len(self) - _SHOWN:,} more\n" if len(self) > _SHOWN else ""
        return render.table(("text", "norm", "vector"), rows, foot=more + self._caption())

    def _caption(self) -> str:
        count, dimensions = self.shape
        lengths = self.norms
        span = [f"{lengths.min():.3f}", f"{lengths.max():.3f}"] if count else []
        told = f"norm {span[0]}" if len(set(span)) == 1 else " to ".join(["norms " + span[0], span[1]]) if span else ""
        tokens = "" if self.usage.total_tokens is None else f"{self.usage.total_tokens:,} tokens"
        size = f"{count:,} text{'s' * (count != 1)}, {dimensions:,} dimension{'s' * (dimensions != 1)}"
        return " · ".join(part for part in (self.model or "", size, told, tokens) if part)

    def _index(self, name: str | None = None) -> pd.Index[Any]:
        import pandas as pd

        return pd.Index(list(self.texts), dtype=object, name=name)

    def _position(self, text: str) -> int:
        if text not in self.texts:
            raise ConfigurationError(
                f"The text {render.short(text)!r} is not among these {len(self):,}. "
                "Embed it first, with the same model: `embeddings.nearest(backend.embed(text))`."
            )
        return self.texts.index(text)

    def _query(self, query: Any) -> tuple[np.ndarray, str | None]:
        """The vector of a query, shape (1, d), and the text that it is of where that is in here."""
        if isinstance(query, str):
            position = self._position(query)
            return self.array[position : position + 1], query
        if isinstance(query, Embeddings) and len(query) != 1:
            raise ConfigurationError(f"A query is one text, not {len(query)}: take one of them, such as `queries[0:1]`.")
        try:
            vector = np.asarray(query, dtype=np.float64).reshape(1, -1)
        except (TypeError, ValueError):
            raise ConfigurationError("A query is a text, a vector, or Embeddings of one text.") from None
        self._check_width(vector.shape[1])
        return vector, None

    def _check_like(self, other: Any) -> None:
        if not isinstance(other, Embeddings):
            raise ConfigurationError("`other` is Embeddings, such as `backend.embed(texts)` gives.")
        self._check_width(other.shape[1])

    def _check_finite(self) -> None:
        wrong = np.flatnonzero(~np.isfinite(self.array).all(axis=1))
        if len(wrong):
            raise ConfigurationError(
                f"{len(wrong):,} of {len(self):,} vectors hold NaN or infinity, the first of them that of the text "
                f"{render.short(self.texts[wrong[0]])!r}. Leave those out: `e[np.isfinite(e.array).all(axis=1)]`."
            )

    def _check_width(self, width: int) -> None:
        if width != self.shape[1]:
            raise ConfigurationError(
                f"Vectors of {self.shape[1]} and of {width} dimensions are of different models and cannot be compared. "
                "Embed both with the same model; `ck.compare_embeddings` compares two models."
            )
