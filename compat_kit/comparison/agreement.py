"""What two servers' vectors of the same texts come to: whether they are of one model, and what else differs."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import render
from ..vectors import geometry

if TYPE_CHECKING:
    import pandas as pd

    from ..vectors import Embeddings

CLOSE = 1e-3
"""How much the cosine of two vectors of the same text may fall short of 1 before they count as different ones."""

_MOST_PAIRED, _NEAREST = 500, 5


@dataclass(frozen=True, slots=True)
class Side:
    """What was found out about one of the two.

    label: what to call it. embeddings: its vectors. keeps_order: whether the vectors of a batch come in the order of its
    texts. alone: the lowest cosine of a text's vector in a batch and alone. cut_words: about how many words it reads of a
    long text in silence; refused_words: from about how many on it says no. tried_words: the longest text that was tried.
    None is unknown: not tried, or not the case.
    """

    label: str
    embeddings: Embeddings
    keeps_order: bool | None = None
    alone: float | None = None
    cut_words: int | None = None
    refused_words: int | None = None
    tried_words: int | None = None

    @property
    def is_normalised(self) -> bool:
        """Whether all its vectors have length 1, within a thousandth."""
        return bool(np.all(np.abs(self.embeddings.norms - 1) < 1e-3))

    @property
    def is_constant(self) -> bool:
        """Whether different texts all have the same vector."""
        if len(set(self.embeddings.texts)) < 2:
            return False
        array = self.embeddings.array
        return bool(geometry.similarities(array, array[:1]).min() > 1 - 1e-6)


class EmbeddingComparison:
    """Two servers' vectors of the same texts, side by side: `.verdict` in words, `.frame` by text, `.summary()` by server.

    a, b: a `Side` each. cosines: of the two vectors of each text, None where they differ in length. structure: Spearman's
    rank correlation of the cosines of all pairs of texts in one space and in the other, -1 to 1, which needs no common
    space; None below three texts. overlap: the share of a text's nearest neighbours that the two have in common, 0 to 1.
    """

    def __init__(self, a: Side, b: Side) -> None:
        self.a, self.b = a, b
        first, second = a.embeddings, b.embeddings
        self.texts = first.texts
        self.cosines = geometry.pairwise(first.array, second.array) if first.shape[1] == second.shape[1] else None
        chosen = _chosen(len(self.texts))
        self.paired = len(chosen)
        self.structure = _spearman(*(geometry.structure(side.array[chosen]) for side in (first, second)))
        self.nearest = min(_NEAREST, (self.paired - 1) // 2)
        shared = _shared(first.array[chosen], second.array[chosen], self.nearest) if self.nearest else np.array([])
        self.overlap = float(shared.mean() / self.nearest) if self.nearest else None
        self._shared = dict(zip((int(position) for position in chosen), (int(count) for count in shared), strict=False))

    @property
    def agreement(self) -> float | None:
        """The median cosine of the two vectors of a text, None where they differ in length."""
        return None if self.cosines is None else float(np.median(self.cosines))

    @property
    def frame(self) -> pd.DataFrame:
        """One row a text: text, cosine (of its two vectors), norm_a, norm_b, shared_neighbours (of `.nearest`); NA if unknown."""
        import pandas as pd

        count = len(self.texts)
        cosines: Any = [None] * count if self.cosines is None else self.cosines
        return pd.DataFrame(
            {
                "text": pd.Series(list(self.texts), dtype=object),
                "cosine": pd.array(cosines, dtype="Float64"),
                "norm_a": self.a.embeddings.norms,
                "norm_b": self.b.embeddings.norms,
                "shared_neighbours": pd.array([self._shared.get(i) for i in range(count)], dtype="Int64"),
            }
        )

    def summary(self) -> pd.DataFrame:
        """One row for each of the two, with what is known of it; NA where it was not tried."""
        import pandas as pd

        rows = [
            (
                side.embeddings.model,
                side.embeddings.shape[1],
                side.embeddings.norms.min(),
                side.embeddings.norms.max(),
                side.is_normalised,
                side.keeps_order,
                side.alone,
                side.cut_words,
                side.refused_words,
                side.tried_words,
            )
            for side in (self.a, self.b)
        ]
        kinds = {
            "model": "string",
            "dimensions": "Int64",
            "norm_min": "Float64",
            "norm_max": "Float64",
            "is_normalised": "boolean",
            "keeps_order": "boolean",
            "alone": "Float64",
            "cut_words": "Int64",
            "refused_words": "Int64",
            "tried_words": "Int64",
        }
        index = pd.Index([self.a.label, self.b.label], name="server")
        return pd.DataFrame(rows, columns=list(kinds), index=index).astype(kinds)

    @property
    def verdict(self) -> tuple[str, ...]:
        """What it comes to, a sentence each: whether the two can be mixed, then what to know of each.

        Where the vectors of one are not those of its texts, that comes first, and nothing is said of mixing.
        """
        both = (self.a, self.b)
        wrong = [said for side in both if (said := _whats_wrong(side))]
        return (*(wrong or [self._whether_mixed()]), *(said for side in both for said in _warnings(side)))

    def _whether_mixed(self) -> str:
        if self.cosines is None:
            sizes = f"{self.a.embeddings.shape[1]} and {self.b.embeddings.shape[1]}"
            return f"Other dimensions ({sizes}): vectors of the two cannot be mixed in one index. {self._alike()}"
        lowest, middle = float(np.nanmin(self.cosines)), float(np.nanmedian(self.cosines))
        if lowest > 1 - CLOSE:
            scaled = "" if self.a.is_normalised == self.b.is_normalised else " Only one of them normalises: compare by cosine."
            return f"The same vectors within rounding (lowest cosine {lowest:.5f}): they can be mixed.{scaled}"
        if lowest > 0.97:
            return (
                f"Nearly the same vectors (cosines from {lowest:.3f}): the same model, quantised in another way. "
                "They can be mixed where small differences do no harm."
            )
        if middle > 0.97:
            apart = int((self.cosines <= 0.97).sum())
            return (
                f"The same model, but {apart} of {len(self.texts)} texts have other vectors (cosines from {lowest:.3f}): "
                "look at those in `.frame`; long ones may be cut by one of the two."
            )
        if self.structure is not None and self.structure > 0.6 and middle > 0.3:
            return (
                f"Related vectors (median cosine {middle:.2f}): the same model with another pooling, or one of the two puts "
                f"a prefix before each text. They cannot be mixed. {self._alike()}"
            )
        return f"Different vectors (median cosine {middle:.2f}): another model. They cannot be mixed. {self._alike()}"

    def _alike(self) -> str:
        if self.structure is None:
            return "Give at least three texts to see whether the same texts are near to each other."
        words = "the same" if self.structure > 0.9 else "similar" if self.structure > 0.6 else "other"
        return f"They find {words} texts near to each other (rank correlation {self.structure:.2f})."

    def __repr__(self) -> str:
        sizes = f"{self.a.embeddings.shape[1]} and {self.b.embeddings.shape[1]} dimensions"
        return f"EmbeddingComparison({self.a.label!r}, {self.b.label!r}, {len(self.texts)} texts, {sizes})"

    def _repr_html_(self) -> str:
        both = (self.a, self.b)
        rows: list[list[render.AnyCell]] = [
            ["model", *(side.embeddings.model or "–" for side in both)],
            ["dimensions", *(f"{side.embeddings.shape[1]:,}" for side in both)],
            ["norms", *map(_norms, both)],
            ["order of a batch", *(_order(side) for side in both)],
            ["in a batch as alone", *(_alone(side) for side in both)],
            ["long texts", *(_long(side) for side in both)],
            ["same text, both servers", _figure(self.agreement, "median cosine"), ""],
            ["same texts near to each other", _figure(self.structure, f"rank correlation of {self.paired} texts"), ""],
            ["neighbours in common", "–" if self.overlap is None else f"{self.overlap:.0%} of the nearest {self.nearest}", ""],
        ]
        whether_mixed, *warnings = self.verdict
        return render.table(["", self.a.label, self.b.label], rows, caption=whether_mixed, foot=" ".join(warnings))


def _chosen(count: int) -> np.ndarray:
    """Positions of at most `_MOST_PAIRED` of so many texts, evenly spread: all pairs of more do not fit into memory."""
    return np.unique(np.linspace(0, count - 1, min(count, _MOST_PAIRED)).round().astype(int))


def _spearman(first: np.ndarray, second: np.ndarray) -> float | None:
    """Spearman's rank correlation (1904): Pearson's of the ranks, equal values sharing theirs. None where it is undefined."""
    import pandas as pd

    if len(first) < 3:
        return None
    ranks = [pd.Series(np.round(values, 9)).rank().to_numpy() for values in (first, second)]
    if any(np.ptp(values) == 0 for values in ranks):
        return None
    return float(np.corrcoef(ranks[0], ranks[1])[0, 1])


def _shared(first: np.ndarray, second: np.ndarray, k: int) -> np.ndarray:
    """How many of the k nearest of each text are the same in both."""
    pairs = zip(geometry.neighbours(first, k), geometry.neighbours(second, k), strict=True)
    return np.array([len(set(mine.tolist()) & set(theirs.tolist())) for mine, theirs in pairs])


def _whats_wrong(side: Side) -> str:
    """Why the vectors are not those of their texts, "" where they are."""
    if side.keeps_order is False:
        return f"The order is not kept: {side.label} mixes up the texts of a batch. Embed them one by one (`batch=1`)."
    if side.is_constant:
        return f"The vectors of {side.label} are all the same, whatever the text: look at its model and its pooling."
    return ""


def _warnings(side: Side) -> list[str]:
    said = []
    if not _whats_wrong(side) and side.alone is not None and side.alone < 1 - CLOSE:
        said.append(f"{side.label} gives a text another vector in a batch than alone (lowest cosine {side.alone:.4f}).")
    if side.cut_words is not None and not side.is_constant:
        said.append(f"{side.label} reads about {side.cut_words:,} words of a text and cuts the rest in silence.")
    if side.refused_words is not None:
        said.append(f"{side.label} refuses texts from about {side.refused_words:,} words on: split those first.")
    return said


def _norms(side: Side) -> render.AnyCell:
    if side.is_normalised:
        return "1 (normalised)"
    lengths = side.embeddings.norms
    return f"{lengths.min():.3g} to {lengths.max():.3g}"


def _order(side: Side) -> render.AnyCell:
    if side.keeps_order is None:
        return "–"
    return render.Pill("kept", "good") if side.keeps_order else render.Pill("mixed up", "bad")


def _alone(side: Side) -> render.AnyCell:
    if side.alone is None:
        return "–"
    is_same = side.alone > 1 - CLOSE
    return render.Pill("same" if is_same else "differs", "good" if is_same else "warn", f"lowest cosine {side.alone:.5f}")


def _long(side: Side) -> render.AnyCell:
    if side.tried_words is None:
        return "–"
    if side.cut_words is not None:
        return render.Pill("cut in silence", "warn", f"after about {side.cut_words:,} words")
    if side.refused_words is not None:
        return render.Pill("refused", "good", f"from about {side.refused_words:,} words on")
    return render.Pill("read whole", "good", f"{side.tried_words:,} words were tried")


def _figure(value: float | None, note: str) -> render.AnyCell:
    return "–" if value is None else render.Cell(f"{value:.3f}", note=note)
