"""Two servers asked for vectors of the same texts, in a batch and alone, short and long."""

from __future__ import annotations

import asyncio
import math
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from .. import render
from ..backend import Backend
from ..embedding import checked_texts
from ..errors import BadRequest, ConfigurationError, ServerError
from ..loop import arun, run
from ..vectors import Embeddings, geometry
from .agreement import CLOSE, EmbeddingComparison, Side

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

_SAME = 1e-5
"""What a cosine may fall short of 1 by rounding: longer and shorter text then have the same vector."""

_SAMPLE, _FIRST_WORDS = 6, 16
_HEAD, _TAIL = (
    "the cat sat on the warm mat and looked at the rain",
    "quarterly revenue of seven banks fell by nine percent in june",
)


def compare_embeddings(
    a: Backend | Embeddings,
    b: Backend | Embeddings,
    texts: Iterable[str] | None = None,
    *,
    longest_words: int = 2048,
    options: Mapping[str, Any] | None = None,
) -> EmbeddingComparison:
    """Two servers' vectors of the same texts: dimension, norm, agreement, order, and how much of a long text is read.

    a, b: backends, or Embeddings that there are already: of those only the vectors are compared.
    texts: ten or more, such as yours; without them those of the Embeddings.
    longest_words: how long a text to try, to see whether it is cut in silence; 0 tries none. It takes some 20
        requests for each backend, and some ten more to see whether order and batch make a difference.
    options: sent with every request, for example {"dimensions": 256}.

    The rank correlation is computed from at most 500 texts, evenly chosen. Raises a BackendError, and ConfigurationError for
    what cannot be compared.
    """
    return run(_compare(a, b, texts, longest_words, options or {}))


async def acompare_embeddings(
    a: Backend | Embeddings,
    b: Backend | Embeddings,
    texts: Iterable[str] | None = None,
    *,
    longest_words: int = 2048,
    options: Mapping[str, Any] | None = None,
) -> EmbeddingComparison:
    """`compare_embeddings`, awaited."""
    return await arun(_compare(a, b, texts, longest_words, options or {}))


async def _compare(a: Any, b: Any, texts: Any, longest_words: int, options: Mapping[str, Any]) -> EmbeddingComparison:
    if not all(isinstance(side, Backend | Embeddings) for side in (a, b)):
        raise ConfigurationError("`a` and `b` are backends, or Embeddings: `ck.compare_embeddings(ck.local(), other, texts)`.")
    if isinstance(longest_words, bool) or not isinstance(longest_words, int) or not 0 <= longest_words <= 1_000_000:
        raise ConfigurationError(f"`longest_words` is a number of words, 0 for no trial, not {longest_words!r}.")
    kept = [side for side in (a, b) if isinstance(side, Embeddings)]
    if texts is None and not kept:
        raise ConfigurationError("Give the `texts` to compare by: ten or more, such as yours.")
    chosen = checked_texts(kept[0].texts if texts is None else texts)
    first, second = await asyncio.gather(*(_side(side, chosen, longest_words, options) for side in (a, b)))
    if first.label == second.label:
        first, second = (_relabelled(side, name) for side, name in ((first, "a"), (second, "b")))
    return EmbeddingComparison(first, second)


def _relabelled(side: Side, name: str) -> Side:
    return replace(side, label=f"{side.label} ({name})")


async def _side(source: Backend | Embeddings, texts: tuple[str, ...], longest_words: int, options: Mapping[str, Any]) -> Side:
    if isinstance(source, Embeddings):
        return Side(source.model or "embeddings", source[[_place(source, text) for text in texts]])
    ask = _Asker(source, options)
    whole = await ask(texts)
    sample = _sample(texts)
    turned = await ask(sample[::-1])
    alone = Embeddings(np.concatenate([(await ask([text])).array for text in sample]), sample)
    in_batch = whole[[texts.index(text) for text in sample]]
    cut, refused, tried = await _limit(ask, longest_words) if longest_words else (None, None, None)
    return Side(
        label=source.label,
        embeddings=whole,
        keeps_order=_keeps_order(alone, whole) and _keeps_order(alone, turned),
        alone=float(geometry.pairwise(in_batch.array, alone.array).min()),
        cut_words=cut,
        refused_words=refused,
        tried_words=tried,
    )


class _Asker:
    """Embeds without any bar, with the options of the caller."""

    def __init__(self, backend: Backend, options: Mapping[str, Any]) -> None:
        self._backend, self._options = backend, options

    async def __call__(self, texts: Sequence[str]) -> Embeddings:
        return await self._backend.aembed(texts, progress=False, **self._options)


def _place(source: Embeddings, text: str) -> int:
    if text not in source.texts:
        raise ConfigurationError(f"The Embeddings have no text {render.short(text)!r}: compare by texts that they have.")
    return source.texts.index(text)


def _sample(texts: Sequence[str]) -> list[str]:
    """A few different texts, from all over the list."""
    different = list(dict.fromkeys(texts))
    step = max(1, len(different) // _SAMPLE)
    return different[::step][:_SAMPLE]


def _keeps_order(alone: Embeddings, batch: Embeddings) -> bool:
    """Whether no text's vector lies at the place of another text of the batch, and not at its own."""
    cosines = geometry.similarities(alone.array, batch.array)
    own = cosines[range(len(alone)), [batch.texts.index(text) for text in alone.texts]]
    return not np.any((own < 1 - CLOSE) & (cosines.max(axis=1) > 1 - CLOSE))


async def _limit(ask: _Asker, longest_words: int) -> tuple[int | None, int | None, int]:
    """(words that are read, words that are refused, words that were tried), None where the longest text went through whole.

    A text of so many words, and the same with as many others behind it: where both have one vector the server reads no
    further. The number of words doubles; then the place is narrowed down to an eighth.
    """
    low, words = 0, min(_FIRST_WORDS, longest_words)
    while True:
        found = await _try(ask, words)
        if found != "whole":
            break
        if words >= longest_words:
            return None, None, words
        low, words = words, min(2 * words, longest_words)
    high = words
    while high - low > max(4, high // 8):
        middle = (low + high) // 2
        told = await _try(ask, middle)
        low, high = (middle, high) if told == "whole" else (low, middle)
        found = found if told == "whole" else told
    return (high, None, high) if found == "cut" else (None, high, high)


async def _try(ask: _Asker, words: int) -> str:
    """What becomes of a text of that many words: "whole", "cut" or "refused"."""
    head = _words(_HEAD, words)
    try:
        short = await ask([head])
    except (BadRequest, ServerError):
        return "refused"
    try:
        long = await ask([f"{head} {_words(_TAIL, words)}"])
    except (BadRequest, ServerError):
        return "whole"  # that the longer one is refused the next trial tells
    return "cut" if geometry.pairwise(short.array, long.array)[0] > 1 - _SAME else "whole"


def _words(text: str, count: int) -> str:
    words = text.split()
    return " ".join((words * math.ceil(count / len(words)))[:count])
