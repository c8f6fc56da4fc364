"""How near an answer is to the expected one in meaning: the cosine of their vectors."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from functools import partial
from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from ..backend import Backend
from ..errors import BadRequest, ConfigurationError, EmbeddingsInterrupted
from ..store import Score
from .scorer import own
from .texts import alternatives, as_text

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    import numpy as np

    from ..vectors import Embeddings

_BATCH = 64
_MOST_KEPT = 4096
_spaces: WeakKeyDictionary[Backend, dict[tuple[Any, ...], _Space]] = WeakKeyDictionary()


class _Space:
    """The vectors of one model. On the background loop. What is asked for while a request is under way goes into the next one."""

    def __init__(self) -> None:
        self._kept: OrderedDict[str, np.ndarray] = OrderedDict()
        self._waiting: dict[str, asyncio.Future[np.ndarray]] = {}
        self._task: asyncio.Task[None] | None = None

    async def vectors(self, texts: Sequence[str], embed: Callable[[list[str]], Awaitable[Embeddings]]) -> list[np.ndarray]:
        """One vector for each text. Raises what `embed` raises for it."""
        return list(await asyncio.gather(*(self._vector(text, embed) for text in texts)))

    async def _vector(self, text: str, embed: Callable[[list[str]], Awaitable[Embeddings]]) -> np.ndarray:
        if text in self._kept:
            self._kept.move_to_end(text)
            return self._kept[text]
        if text not in self._waiting:
            self._waiting[text] = asyncio.get_running_loop().create_future()
        future = self._waiting[text]
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._work(embed))
        return await asyncio.shield(future)

    async def _work(self, embed: Callable[[list[str]], Awaitable[Embeddings]]) -> None:
        while self._waiting:
            batch = dict(list(self._waiting.items())[:_BATCH])
            try:
                await self._embed(list(batch), embed)
            finally:
                for text, future in batch.items():
                    self._waiting.pop(text, None)
                    if not future.done():
                        future.cancel()

    async def _embed(self, texts: list[str], embed: Callable[[list[str]], Awaitable[Embeddings]]) -> None:
        """Their vectors, or the error in their place; where one text may be to blame, each by itself."""
        try:
            found = await embed(texts)
        except Exception as error:
            cause = error.__cause__ if isinstance(error, EmbeddingsInterrupted) else error
            if len(texts) > 1 and isinstance(cause, BadRequest):
                for text in texts:
                    await self._embed([text], embed)
                return
            for text in texts:
                future = self._waiting[text]
                future.set_exception(error)
                future.exception()  # nobody may wait for it any more
            return
        for text, vector in zip(texts, found, strict=True):
            self._kept[text] = vector
            self._waiting[text].set_result(vector)
        while len(self._kept) > _MOST_KEPT:
            self._kept.popitem(last=False)


def _check(backend: Any = None, *, model: Any = None, threshold: Any = None, dimensions: Any = None) -> None:
    if not isinstance(backend, Backend):
        raise ConfigurationError(
            f"`similarity` takes a backend that embeds: similarity(ck.local('mini-1m')), not {backend!r:.80}."
        )
    if threshold is not None and (isinstance(threshold, bool) or not isinstance(threshold, int | float) or abs(threshold) > 1):
        raise ConfigurationError(f"`threshold` is a cosine from -1 to 1 from which on an answer passes, not {threshold!r:.80}.")
    if model is not None and not isinstance(model, str):
        raise ConfigurationError(f"`model` is the name of a model that embeds, not {model!r:.80}.")
    if dimensions is not None and (isinstance(dimensions, bool) or not isinstance(dimensions, int) or dimensions < 1):
        raise ConfigurationError(f"`dimensions` is how long the vectors are to be, not {dimensions!r:.80}.")


@own(check=_check)
async def similarity(
    text: str,
    expected: Any,
    backend: Backend,
    *,
    model: str | None = None,
    threshold: float | None = None,
    dimensions: int | None = None,
) -> Score:
    """The cosine of the answer's vector and that of the expected one, from -1 to 1; the best of several expected ones.

    backend: embeds the texts, with its own model or this one. threshold: the cosine from which on the answer passes; without it
    the score is a number only. dimensions: of the vectors, for models that can choose.
    """
    if not text.strip():
        return Score(0.0, passed=None if threshold is None else False, reason="The answer is empty")
    wanted = [_sendable(one) for one in alternatives(expected)]
    if not all(wanted):
        return Score(None, reason="The expected answer is empty.")
    options: dict[str, Any] = {} if model is None else {"model": model}
    embed = partial(backend.aembed, dimensions=dimensions, progress=False, **options)
    space = _spaces.setdefault(backend, {}).setdefault((model, dimensions), _Space())
    mine, *others = await space.vectors([_sendable(text), *wanted], embed)
    value = max(_cosine(mine, one) for one in others)
    return Score(value, passed=None if threshold is None else value >= threshold)


def _sendable(text: Any) -> str:
    return as_text(text).encode("utf-8", "replace").decode()


def _cosine(first: np.ndarray, second: np.ndarray) -> float:
    from ..vectors.geometry import similarities

    return float(similarities(first[None], second[None])[0, 0])
