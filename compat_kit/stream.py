"""A streamed answer: chunks as they come, and the whole reply when it is complete.

Complete means that a `finish_reason` or `[DONE]` was seen. A stream that ends with neither was cut, and says so.
"""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, NamedTuple, Self

from . import advice, decode, timing
from .errors import CompatKitError, StatusError, StreamInterrupted
from .loop import Feed
from .replies import NOTHING, Chunk, Reply, Usage
from .sse import Event, EventDecoder

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping, Sequence

    from .advice import Situation

DRAIN_S = 0.25


class Read(NamedTuple):
    """One read from the network: seconds since the request was sent, the content type of the answer, the bytes."""

    arrived_s: float
    content_type: str
    data: bytes


class Collector:
    """Adds chunks up to a reply. `complete` once the server has said that the answer is, `done` once it said [DONE]."""

    def __init__(self) -> None:
        self.complete = False
        self.done = False
        self.total_s = 0.0
        self._text: list[str] = []
        self._reasoning: list[str] = []
        self._calls: list[Any] = []
        self._arrivals_s: list[float] = []
        self._finish_reason: str | None = None
        self._usage: Usage | None = None
        self._model: str | None = None
        self._raw: Mapping[str, Any] = NOTHING

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._text)

    def add(self, chunk: Chunk) -> None:
        """Take one chunk in."""
        if chunk.text or chunk.reasoning or chunk.tool_calls:
            self._text.append(chunk.text)
            self._reasoning.append(chunk.reasoning)
            self._arrivals_s.append(chunk.arrived_s)
            if chunk.tool_calls:
                self._calls.append(chunk.tool_calls)
        if chunk.finish_reason:
            self._finish_reason = chunk.finish_reason
            self.complete = True
        self._usage = chunk.usage or self._usage
        self._model = chunk.model or self._model
        self._raw = chunk.raw or self._raw
        self.total_s = max(self.total_s, chunk.arrived_s)

    def finish(self, arrived_s: float) -> None:
        """Take [DONE] in."""
        self.complete = self.done = True
        self.total_s = arrived_s

    def reply(self) -> Reply:
        """The reply as far as it has come."""
        usage = self._usage or Usage()
        return Reply(
            text=self.text,
            reasoning="".join(self._reasoning),
            tool_calls=decode.join_calls(self._calls),
            finish_reason=self._finish_reason,
            usage=usage,
            timing=timing.measure(self._arrivals_s, self.total_s, usage.completion_tokens),
            model=self._model,
            raw=self._raw,
        )


async def read_stream(
    source: AsyncGenerator[Read, None], at: Situation, url: str, collector: Collector
) -> AsyncGenerator[Sequence[Chunk], None]:
    """The chunks of a streamed answer, one batch for each read. Raises a BackendError when the answer is not complete."""
    decoder, whole, read = EventDecoder(), b"", Read(0.0, "", b"")
    failure: CompatKitError | None = None
    async with aclosing(source):
        async for read in source:
            if any(other in read.content_type for other in ("json", "html")):
                whole += read.data  # a server that ignores `stream`, or something that is no API server at all
                continue
            batch, failure = _chunks(decoder.feed(read.data), read.arrived_s, collector)
            if batch:
                yield batch
            if failure or collector.done:
                break
        else:
            events = [Event("message", whole)] if whole else decoder.finish()
            batch, failure = _chunks(events, read.arrived_s, collector)
            collector.complete |= bool(batch and whole)
            if batch:
                yield batch
        if failure is None:
            await _drain(source)
    if whole and not collector.complete and not isinstance(failure, StatusError):
        raise advice.not_openai(at, url, decode.plain_words(whole.decode("utf-8", "replace")) or "an empty page")
    if isinstance(failure, StatusError):
        raise _explained(at, failure, collector.text)
    if not collector.complete:
        reason = str(failure) if failure else "it ended with neither a finish_reason nor [DONE]"
        raise StreamInterrupted(at.base_url, collector.text, at.redact(reason))


def _chunks(events: Sequence[Event], arrived_s: float, collector: Collector) -> tuple[list[Chunk], CompatKitError | None]:
    """The chunks in the events of one read, collected, and what went wrong after them."""
    batch: list[Chunk] = []
    for name, data in events:
        if data == decode.DONE:
            collector.finish(arrived_s)
            break
        if not data:
            continue
        try:
            raw = decode.parse(data)
            if name == "error":
                raise decode.read_error(200, NOTHING, raw)
            chunk = decode.read_chunk(raw, arrived_s)
        except StatusError as error:
            return batch, error
        except ValueError:
            return batch, CompatKitError(f"it sent an event that is not JSON: {data[:80]!r}")
        collector.add(chunk)
        batch.append(chunk)
    return batch, None


async def _drain(source: AsyncGenerator[Read, None]) -> None:
    """Read what follows [DONE], which is the end of the body, so that the connection can serve the next request."""
    try:
        async with asyncio.timeout(DRAIN_S):
            async for _ in source:
                pass
    except TimeoutError:
        return


def _explained(at: Situation, error: StatusError, partial: str) -> StatusError:
    explained = advice.explain(at, error)
    explained.partial = partial
    return explained


class ChatStream(Feed[Chunk]):
    """The chunks of an answer, for `for` or `async for`. The request is sent when the first chunk is asked for.

    `.reply` is the answer so far, complete when the loop has ended. Leaving a `with` block, `close()`, or forgetting the
    stream stops the server. An answer that breaks off raises StreamInterrupted, with the text in `.partial`.
    """

    def __init__(self, source: Callable[[Collector], AsyncGenerator[Sequence[Chunk], None]]) -> None:
        collector = Collector()
        super().__init__(lambda: source(collector))
        self._collector = collector

    @property
    def reply(self) -> Reply:
        """The reply as far as it has arrived; its `finish_reason` is None until the server has sent one."""
        return self._collector.reply()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"ChatStream({len(self._collector.text)} characters so far)"
