"""Texts to vectors: in batches, a few at once, each tried again by itself, and nothing lost when one fails for good."""

from __future__ import annotations

import asyncio
import copy
import re
from collections import deque
from collections.abc import Iterable, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

from . import decode, progress, refusals, render
from .address import shown_url
from .advice import in_answer, not_openai
from .errors import (
    BackendError,
    BadRequest,
    ConfigurationError,
    ContextTooLong,
    EmbeddingsInterrupted,
    NotOpenAI,
    StatusError,
    WrongDimensions,
)
from .replies import NOTHING, Usage
from .retry import Retry

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Iterator, Sequence
    from contextlib import AbstractContextManager

    import numpy as np

    from .calls import Calls, Request
    from .vectors import Embeddings

PATH = "/embeddings"
_MOST_AT_ONCE = 64
_TOLD = 200
"""So many steps of progress are told at most."""

_LOOK_AT_MODEL = (
    "Look at the model: is it made for embeddings, and how does the server pool its tokens (llama.cpp: `--pooling mean`)? "
    "If the vectors of single texts are right, send fewer at once: `batch=1`."
)

# TEI, Infinity, OpenAI, vLLM and pydantic's words for a request with too many texts.
_TOO_MANY = re.compile(
    r"batch.{0,40}(size|large|long|exceed|limit)|too many (inputs?|items|texts)|array too long|tokens per request"
    r"|(at most|maximum( of)?|up to) \d+ (items?|inputs?|texts)",
    re.IGNORECASE,
)

# Of a backend's own options: what says how an answer is written. Some servers refuse it where none is.
_OF_ANSWERS = frozenset(
    (
        *("temperature", "top_p", "top_k", "min_p", "typical_p", "n", "stop", "seed", "logit_bias", "logprobs", "top_logprobs"),
        *("max_tokens", "max_completion_tokens", "presence_penalty", "frequency_penalty", "repeat_penalty", "repetition_penalty"),
        *("stream", "stream_options", "tools", "tool_choice", "parallel_tool_calls", "response_format", "reasoning_effort"),
        *("verbosity", "modalities", "audio", "prediction", "grammar", "json_schema", "chat_template_kwargs"),
    )
)


class Embedding:
    """One call of `embed`: what is still to be sent, and the vectors that have come.

    Raises ConfigurationError for arguments that cannot work, before anything is sent.
    """

    def __init__(
        self,
        calls: Calls,
        texts: Any,
        *,
        dimensions: int | None,
        batch: int,
        concurrency: int,
        known: Embeddings | None,
        options: Mapping[str, Any],
    ) -> None:
        self.texts = checked_texts(texts)
        dimensions = calls._options.get("dimensions") if dimensions is None else dimensions
        _check_counts(batch=(batch, 1_000_000), concurrency=(concurrency, _MOST_AT_ONCE), dimensions=(dimensions, 1_000_000))
        if "input" in options:
            raise ConfigurationError("`input` is what the texts are sent as: give them as the first argument.")
        self._calls, self._sending = calls, copy.copy(calls)
        self._sending._options = {name: value for name, value in calls._options.items() if name not in _OF_ANSWERS}
        self._options = dict(options) if dimensions is None else {**options, "dimensions": dimensions}
        self._dimensions, self._batch, self._concurrency = dimensions, batch, concurrency
        self._vectors: np.ndarray | None = None
        self._is_done = [False] * len(self.texts)
        self._count = 0
        self._usages: list[Usage] = []
        self._known = known
        self._model: str | None = None
        self._told: str | None = None
        if known is not None:
            self._take_known(known)
        self._unsent = deque(position for position, is_done in enumerate(self._is_done) if not is_done)
        self._is_one_batch = len(self._unsent) <= batch

    def watched(self, observer: Any) -> AbstractContextManager[Callable[[progress.Counted], Any]]:
        """Who is told of the progress."""
        if observer is None or isinstance(observer, bool):
            is_shown = not self._is_one_batch if observer is None else observer
            return progress.watched(None if is_shown else _tell_nobody, "progress")
        return progress.watched(observer, "progress")

    @contextmanager
    def kept(self) -> Iterator[None]:
        """Whatever stops the work in this block, what has come is not lost: it is on the error."""
        try:
            yield
        except BaseException as error:
            if not self._usages:  # nothing has come that the caller does not have
                raise
            missing = [position for position, is_done in enumerate(self._is_done) if not is_done]
            if isinstance(error, BackendError):
                raise EmbeddingsInterrupted(self._so_far(), missing, error) from error
            with suppress(AttributeError):  # an interrupt, a cancellation, or an observer that failed
                error.done, error.missing = self._so_far(), tuple(missing)  # type: ignore[attr-defined]
            error.add_note(
                f"{self._count:,} of {len(self.texts):,} texts were embedded: they are in `.done` of this error "
                "(in a notebook `import sys; sys.last_value.done`). Go on with `backend.embed(texts, known=...)`."
            )
            raise

    def result(self) -> Embeddings:
        """All of it."""
        return self._so_far()

    async def steps(self) -> AsyncGenerator[Sequence[progress.Counted], None]:
        """Send all batches, the first alone: what is wrong with all of them is wrong once. Yields how far it is.

        When one fails for good no other is begun, but those under way come to their end: the server works on them already.
        """
        under_way: set[asyncio.Task[None]] = set()
        failed: list[BaseException] = []
        told = -1
        try:
            while under_way or (self._unsent and not failed):
                room = 0 if failed else self._concurrency if self._usages else 1
                while self._unsent and len(under_way) < room:
                    under_way.add(asyncio.create_task(self._send(self._next())))
                ended, under_way = await asyncio.wait(under_way, return_when=asyncio.FIRST_COMPLETED)
                failed += [error for task in ended if (error := task.exception())]
                if (share := self._count * _TOLD // len(self.texts)) > told:
                    told = share
                    yield [progress.Counted("texts embedded", self._count, len(self.texts))]
            if failed:
                raise failed[0]
        finally:
            for task in under_way:
                task.cancel()
            await asyncio.gather(*under_way, return_exceptions=True)

    def _next(self) -> list[int]:
        return [self._unsent.popleft() for _ in range(min(self._batch, len(self._unsent)))]

    async def _send(self, positions: list[int]) -> None:
        """One request. Where it holds too much for the server, its texts are put back, to go in smaller ones."""
        payload = {"input": [self.texts[position] for position in positions], "encoding_format": "float"}
        try:
            request = await self._sending._request(PATH, payload, self._options)
            raw, _ = await self._sending._tried(lambda: self._asked(request))
        except BadRequest as error:
            if len(positions) > 1 and _is_too_much(error):
                self._batch = min(self._batch, len(positions) // 2)
                self._unsent.extendleft(reversed(positions))
                return
            if len(positions) == 1 and _is_too_much(error):
                raise self._naming(positions[0], error) from None
            raise
        finally:
            self._calls.model = self._calls.model or self._sending.model
        try:
            vectors = decode.read_embeddings(raw, len(positions))
        except ValueError as error:  # the cause holds words that may repeat a key
            raise self._not_vectors(raw, str(error)) from None
        self._take(positions, vectors, raw)

    async def _asked(self, request: Request) -> Any:
        """The body of the answer to one attempt. An error in its place is raised here, to be tried again as any other."""
        once = copy.copy(self._sending)
        once._retry = Retry(max_retries=0)
        (raw, _), _ = await once._ask(PATH, request)
        body = raw[0] if isinstance(raw, list) and len(raw) == 1 else raw  # Gemini's errors
        if isinstance(body, dict) and (body.get("error") or body.get("object") == "error"):
            at, told = self._calls._transport.situation(self._name()), refusals.read_error(200, NOTHING, body)
            error = in_answer(at, self._calls.base_url + PATH, told)
            if isinstance(error, StatusError):
                error.status = refusals.told_status(body)
            raise error
        return raw

    def _not_vectors(self, raw: Any, found: str) -> NotOpenAI:
        at, url = self._calls._transport.situation(), self._calls.base_url + PATH
        if isinstance(raw, dict) and isinstance(raw.get("data"), list):  # the path is right, then
            return NotOpenAI(shown_url(url), at.redact(found), _LOOK_AT_MODEL)
        return not_openai(at, url, found)

    def _take(self, positions: list[int], vectors: np.ndarray, raw: Mapping[str, Any]) -> None:
        """Put the vectors of one answer in their places, if they are like those before."""
        self._check_length(vectors.shape[1])
        self._learn_model(raw)
        self._place(positions, vectors)
        self._usages.append(decode.read_usage(raw))

    def _place(self, positions: list[int], vectors: np.ndarray) -> None:
        if self._vectors is None:
            import numpy as np

            self._vectors = np.empty((len(self.texts), vectors.shape[1]), dtype=np.float32)
        self._vectors[positions] = vectors
        for position in positions:
            self._is_done[position] = True
        self._count += len(positions)

    def _check_length(self, found: int) -> None:
        """Refuse vectors that are not as long as was asked for, or as those that this model gave before."""
        if self._dimensions is not None and found != self._dimensions:
            raise WrongDimensions(
                f"{self._calls.base_url} sent vectors of {found} dimensions, {self._dimensions} were asked for: it ignores "
                "`dimensions`, or the model cannot choose.",
                "Leave `dimensions` out, or take a model that is made for it.",
                wanted=self._dimensions,
                found=found,
            )
        asked = (self._name(), self._dimensions)
        before = self._vectors.shape[1] if self._vectors is not None else self._calls._memory.dimensions.setdefault(asked, found)
        if found != before:
            raise WrongDimensions(
                f"The vectors of {asked[0]!r} at {self._calls.base_url} changed from {before} to {found} dimensions: "
                "another model answers by that name now.",
                "Vectors of the two cannot be compared: embed all texts anew, with a new backend.",
                wanted=before,
                found=found,
            )

    def _learn_model(self, raw: Mapping[str, Any]) -> None:
        """Refuse vectors of another model than those before. A server that names none is believed."""
        told = raw.get("model")
        told = self._calls._transport.clear(told) if isinstance(told, str) and told else self._told
        if self._told not in (None, told):
            raise ConfigurationError(
                f"The vectors so far are of {self._told!r}, and now {told!r} answers at {self._calls.base_url}: they cannot be "
                "mixed. Name the model that you want in full (`model=`), and embed all texts anew."
            )
        self._told, self._model = told, told or self._name()
        before = None if self._known is None else self._known.model
        if before is not None and before != self._model:
            raise ConfigurationError(
                f"`known` has vectors of {before!r}, and {self._model!r} answers: they cannot be mixed. Leave `known` out."
            )

    def _name(self) -> str | None:
        name = self._options.get("model", self._sending._options.get("model", self._sending.model))
        return name if isinstance(name, str) else None

    def _take_known(self, known: Any) -> None:
        from .vectors import Embeddings

        if not isinstance(known, Embeddings):
            raise ConfigurationError("`known` is Embeddings, such as the `.done` of an error.")
        places = {text: place for place, text in enumerate(known.texts)}
        positions = [position for position, text in enumerate(self.texts) if text in places]
        if positions:
            self._place(positions, known.array[[places[self.texts[position]] for position in positions]])

    def _naming(self, position: int, error: BadRequest) -> BadRequest:
        """The same error, with the text that is too long for the server in its hint."""
        named = copy.copy(error)
        text = self.texts[position]
        BackendError.__init__(
            named,
            error.message,
            f"It is the text at position {position}, of {len(text):,} characters ({render.short(text)!r}): shorten or split it.",
        )
        return named

    def _so_far(self) -> Embeddings:
        """The texts that have their vector, in order."""
        from .vectors import Embeddings

        if self._vectors is None:
            return Embeddings([], ())
        done = [position for position, is_done in enumerate(self._is_done) if is_done]
        model = self._model or (None if self._known is None else self._known.model)
        return Embeddings(self._vectors[done], [self.texts[i] for i in done], _sum(self._usages), model=model)


def checked_texts(texts: Any) -> tuple[str, ...]:
    """The texts. Raises ConfigurationError where one of them is none, with its position."""
    if not isinstance(texts, Iterable) or isinstance(texts, bytes | Mapping):
        raise ConfigurationError("`embed` takes a text or a list of texts, at least one.")
    if getattr(texts, "ndim", 1) != 1:  # a DataFrame would give the names of its columns
        raise ConfigurationError(f"`embed` takes one column of texts, and this {type(texts).__name__!r} has not one: choose one.")
    given = (texts,) if isinstance(texts, str) else tuple(texts)
    if not given:
        raise ConfigurationError("`embed` takes a text or a list of texts, at least one.")
    for position, text in enumerate(given):
        if not isinstance(text, str):
            raise ConfigurationError(
                f"`embed` takes a text or a list of texts, at least one; at position {position} is {type(text).__name__!r}. "
                "Leave out what is missing (pandas: `.dropna()`), or write it as text."
            )
        if not text:
            raise ConfigurationError(f"The text at position {position} is empty, and has no vector: leave it out.")
        try:
            text.encode()
        except UnicodeEncodeError:
            raise ConfigurationError(
                f"The text at position {position} holds half a character (a lone surrogate) and cannot be sent: replace it."
            ) from None
    return tuple(map(str, given))


def _check_counts(**counts: tuple[Any, int]) -> None:
    for name, (value, most) in counts.items():
        if name == "dimensions" and value is None:
            continue
        if isinstance(value, bool) or not isinstance(value, int) or not 1 <= value <= most:
            raise ConfigurationError(f"`{name}` is a whole number from 1 to {most:,}, not {value!r}.")


def _is_too_much(error: StatusError) -> bool:
    """Whether fewer or shorter texts might do."""
    return isinstance(error, ContextTooLong) or error.status == 413 or bool(_TOO_MANY.search(error.server_message[:1000]))


def _sum(usages: Sequence[Usage]) -> Usage:
    """The tokens of all requests; what one of them did not tell is unknown for all."""
    counts = [[getattr(usage, name) for usage in usages] for name in ("prompt_tokens", "total_tokens")]
    prompt, total = (sum(known) if known and None not in known else None for known in counts)
    return Usage(prompt, None, total)


def _tell_nobody(_: progress.Counted) -> None:
    pass
