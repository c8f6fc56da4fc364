"""One cell is asked: from what is sent to the record of what came back."""

from __future__ import annotations

import asyncio
import copy
import json
import time
from contextlib import aclosing
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Protocol

from ..calls import CHAT
from ..errors import BackendError, Overloaded, QuotaUsedUp, RateLimited, ServerError, StatusError
from ..retry import Retry
from ..store import FAILED, FILTERED, OK, STOPPED, TRUNCATED, Record
from ..stream import Collector
from .shaped import shaped

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping, Sequence

    from ..backend import Backend
    from ..replies import Chunk, Reply
    from .cells import Cell
    from .plan import Plan

    Tell = Callable[..., None]

OPTIONS = {"stream_options": {"include_usage": True}}
MOST_THROTTLED_S = 600.0
"""How long a cell goes on asking a server that has too much to do, in seconds; longer where the backend's policy says so."""

_LIMITS = ("max_tokens", "max_completion_tokens", "max_output_tokens")
_WAKING_TOKENS = 16
_ENDS = {"length": TRUNCATED, "content_filter": FILTERED}


class Throttled(Exception):
    """The server had too much to do. record: what came in place of the answer.

    retry_after_s: the wait that it asked for. patience_s: how long the cell may wait in all, below 0 for not at all.
    """

    def __init__(self, record: Record, retry_after_s: float | None, patience_s: float) -> None:
        super().__init__(record.error)
        self.record, self.retry_after_s, self.patience_s = record, retry_after_s, patience_s


class Executor(Protocol):
    """Who asks. Here that is this process; another one may send cells elsewhere."""

    async def ask(self, cell: Cell, tell: Tell) -> Record:
        """The record of one answer, or of what came in its place. Raises Throttled, and nothing else.

        tell: called with "started", "thought" or "progress", the cell, and the text if there is one.
        Cancelling it stops the server; then what had come is the record of a stopped answer.
        """


class LocalExecutor:
    """Asks from this process, on the background loop."""

    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._backends = {column.index: _patient(column.backend) for column in plan.columns}

    async def ask(self, cell: Cell, tell: Tell) -> Record:
        """As `Executor.ask`: whatever a server, or a client that was brought, raises stays in the record."""
        backend, collector = self._backends[cell.column.index], Collector()
        tell("started", cell)
        try:
            async with aclosing(self._batches(cell, backend, collector)) as batches:
                async for batch in batches:
                    _pass_on(batch, cell, tell)
        except asyncio.CancelledError:
            return _record(cell, STOPPED, _kept(collector))
        except Exception as error:
            return _failed(cell, error, _kept(collector), backend)
        reply = _kept(collector)
        return _record(cell, _ENDS.get(reply.finish_reason or "", OK), reply)

    def _batches(self, cell: Cell, backend: Backend, collector: Collector) -> AsyncGenerator[Sequence[Chunk], None]:
        sent = self._plan.asked(cell.row)
        options = as_asked(cell, {**OPTIONS, **cell.column.options, **sent.options})
        if sent.target is not None:
            return shaped(backend, sent.messages, sent.target, options, collector)
        return backend._stream(CHAT, {"messages": sent.messages}, options, collector)


def as_asked(cell: Cell, options: Mapping[str, Any]) -> Mapping[str, Any]:
    """The options of a cell. A warm-up wakes the model up, which a few tokens do: nobody waits for more, or pays for it."""
    if not cell.is_warm_up:
        return options
    return {name: value for name, value in options.items() if name not in _LIMITS} | {"max_tokens": _WAKING_TOKENS}


class _Patient(Retry):
    """A policy that leaves waiting for a server with too much to do to whoever paces all requests."""

    __slots__ = ()

    def is_worth_it(self, error: BaseException) -> bool:
        return not is_throttling(error) and Retry.is_worth_it(self, error)


def is_throttling(error: BaseException) -> bool:
    """Whether a server refused because of too many requests: 429, 529, or 503 with a time to come back."""
    if isinstance(error, QuotaUsedUp) or not isinstance(error, StatusError):
        return False
    asks_to_wait = isinstance(error, ServerError | Overloaded) and error.status == 503 and error.retry_after_s is not None
    return isinstance(error, RateLimited) or error.status in (429, 529) or asks_to_wait


def _patient(backend: Backend) -> Backend:
    made, policy = copy.copy(backend), backend._retry
    made._retry = _Patient(**{field.name: getattr(policy, field.name) for field in fields(policy)})
    return made


def _failed(cell: Cell, error: Exception, reply: Reply, backend: Backend) -> Record:
    kind = str(getattr(error, "kind", type(error).__name__))
    words = backend._transport.situation().redact(f"{type(error).__name__}: {error}")
    has_begun = bool(reply.text or reply.reasoning or reply.tool_calls)
    record = _record(cell, TRUNCATED if has_begun and isinstance(error, BackendError) else FAILED, reply, words, kind)
    if is_throttling(error) and not has_begun:
        policy = backend._retry
        patience_s = max(policy.patience_s, MOST_THROTTLED_S) if policy.max_retries else -1.0
        raise Throttled(record, getattr(error, "retry_after_s", None), patience_s) from None
    return record


def _kept(collector: Collector) -> Reply:
    """The reply as it may be put into a file: without a key, also in what is the server's own."""
    reply = collector.reply()
    own = {"raw": dict(reply.raw), "extra": dict(reply.extra)}
    text = json.dumps(own, default=repr)
    return reply if collector.clear(text) == text else replace(reply, **_cleared(own, collector.clear))


def _cleared(value: Any, clear: Callable[[str], str]) -> Any:
    if isinstance(value, dict):
        return {_cleared(name, clear): _cleared(member, clear) for name, member in value.items()}
    if isinstance(value, list):
        return [_cleared(member, clear) for member in value]
    return clear(value) if isinstance(value, str) else value


def _record(cell: Cell, status: str, reply: Reply, error: str = "", kind: str = "") -> Record:
    return Record(cell.key, status, reply, error, kind, time.time())


def _pass_on(batch: Sequence[Chunk], cell: Cell, tell: Tell) -> None:
    """Tell of the chunks that came together: their reasoning and their text as one piece each."""
    for chunk in batch:
        if chunk.is_restart:
            tell("started", cell)
    if reasoning := "".join([chunk.reasoning for chunk in batch]):
        tell("thought", cell, reasoning)
    if text := "".join([chunk.text for chunk in batch]):
        tell("progress", cell, text)
