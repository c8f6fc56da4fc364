"""A streamed answer: chunks as they come, and the whole reply when it is complete.

Complete means that a `finish_reason` or `[DONE]` was seen. A stream that ends with neither was cut, and says so.
"""

from __future__ import annotations

import asyncio
import time
from contextlib import aclosing
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from . import advice, decode, refusals, responses, timing
from .errors import CompatKitError, StatusError, StreamInterrupted
from .feed import Feed
from .replies import NOTHING, Attempt, Attempts, Chunk, Reply, Stamps, Usage, cleared
from .sse import Event, EventDecoder
from .thinking import Splitter, split_lone_end

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Callable, Mapping, Sequence

    from .advice import Situation
    from .lag import Lag

# How long an answer that is complete may go on, in seconds: after [DONE], and after a `finish_reason` without it.
DRAIN_S = 0.25
TAIL_S = 3.0

_TELLING_BYTES = 4000
"""So much of a body is kept for words about it, in case it is no answer."""


class Read(NamedTuple):
    """One read from the network: seconds since the request was sent, the content type of the answer, the bytes."""

    arrived_s: float
    content_type: str
    data: bytes


class Collector:
    """Adds chunks up to a reply; `clear` takes keys out of its words.

    `complete` once the server has said that it is, `done` once it said [DONE]. What is added counts as it arrived; what comes
    back is the chunk to hand out, with reasoning taken out of the text.
    """

    def __init__(self) -> None:
        self.called_s = time.perf_counter()
        self.lag: Lag | None = None
        self.attempts: Sequence[Attempt] = ()
        self.clear: Callable[[str], str] = str
        self.restart()

    def restart(self, read: Callable[[Any, float], Chunk] = decode.read_chunk) -> None:
        """Forget what came: the answer begins anew. read: makes a chunk of a decoded event and the time it came."""
        self.read = read
        self.complete = False
        self.done = False
        self._splitter = Splitter()
        self._text: list[str] = []
        self._reasoning: list[str] = []
        self._calls: list[Any] = []
        self._arrivals_s: list[float] = []
        self._characters: list[int] = []
        self._held_s: float | None = None  # since when text is held back that may turn out to be output
        self._output_s: float | None = None
        self._sent_s: float | None = None
        self._headers_s: float | None = None
        self._ended_s = 0.0
        self._finish_reason: str | None = None
        self._usage: Usage | None = None
        self._model: str | None = None
        self._raw: Mapping[str, Any] = NOTHING
        self._extra: dict[str, Any] = {}

    @property
    def text(self) -> str:
        """The text so far."""
        return self.clear("".join(self._text))

    @property
    def usage(self) -> Usage:
        """The counts of tokens, as far as they have come."""
        return self._usage or Usage()

    @property
    def finish_reason(self) -> str | None:
        """Why the answer ended, None while it has not."""
        return self._finish_reason

    @property
    def has_output(self) -> bool:
        """Whether a token has come: text, reasoning or a piece of a tool call."""
        return bool(self._arrivals_s)

    def begin(self, sent_s: float, headers_s: float | None = None) -> None:
        """The request was sent, and its headers have come: moments of `time.perf_counter`, in seconds."""
        self._sent_s = sent_s
        self._headers_s = None if headers_s is None else headers_s - sent_s

    def add(self, chunk: Chunk) -> Chunk:
        """Take one chunk in; the chunk to hand out."""
        text, reasoning, calls = chunk.text, chunk.reasoning, chunk.tool_calls
        if text or reasoning or calls:
            self._arrivals_s.append(chunk.arrived_s)
            self._characters.append(len(text) + len(reasoning) + sum(len(call.arguments) for call in calls))
        if chunk.finish_reason:
            self._finish_reason = chunk.finish_reason
            self.complete = True
        if not self._splitter.is_over:
            if text and self._held_s is None:
                self._held_s = chunk.arrived_s
            chunk = self._split(chunk)
            text, reasoning = chunk.text, chunk.reasoning
        if text or calls:
            self._put_out(text, chunk.arrived_s)
        if reasoning:
            self._reasoning.append(reasoning)
        if calls:
            self._calls.append(calls)
        if chunk.finish_reason or not (text or reasoning or calls):
            self._extra |= chunk.extra  # it comes with the role, the end or the counts; to look at every token costs too much
        self._usage = chunk.usage or self._usage
        self._model = chunk.model or self._model
        self._raw = chunk.raw or self._raw
        self._ended_s = max(self._ended_s, chunk.arrived_s)
        return chunk

    def finish(self, arrived_s: float) -> Chunk | None:
        """Take [DONE] in; the chunk to hand out, if something had been held back."""
        self.complete = self.done = True
        self._ended_s = arrived_s
        return self.rest(arrived_s)

    def rest(self, arrived_s: float) -> Chunk | None:
        """The end of the answer: what had been held back, as a chunk, if anything."""
        text, reasoning = self._splitter.finish()
        if not text and not reasoning:
            return None
        if text:
            self._put_out(text, arrived_s)
        self._reasoning.append(reasoning)
        return Chunk(text, reasoning, arrived_s=arrived_s)

    def _put_out(self, text: str, arrived_s: float) -> None:
        """Take output in. The first of it came when it was first held back, unless that was for the sake of a tag."""
        self._text.append(text)
        if self._output_s is None:
            was_held = self._held_s is not None and not self._splitter.has_tags and not self._reasoning
            self._output_s = self._held_s if was_held else arrived_s

    def _split(self, chunk: Chunk) -> Chunk:
        """The chunk with the tags of reasoning taken out of its text, and what is in them made reasoning."""
        text, reasoning = self._splitter.feed(chunk.text)
        if chunk.reasoning or chunk.tool_calls or chunk.finish_reason:  # the server tells them apart, or the text is over
            more = self._splitter.finish()
            text, reasoning = text + more[0], reasoning + more[1]
        if text == chunk.text and not reasoning:
            return chunk
        return replace(chunk, text=text, reasoning=chunk.reasoning + reasoning)

    def reply(self) -> Reply:
        """The reply as far as it has come."""
        usage = self._usage or Usage()
        tokens = usage.completion_tokens
        text, reasoning = self.text, "".join(self._reasoning)
        if not reasoning and not self._splitter.has_tags:
            text, reasoning = split_lone_end(text, may_be_all=bool(self._calls))
        if tokens is not None and not reasoning:
            tokens -= usage.reasoning_tokens or 0  # written before the first chunk, and never shown
        reply = Reply(
            text=text,
            reasoning=reasoning,
            tool_calls=responses.settled_calls(decode.join_calls(self._calls), self._raw),
            finish_reason=self._finish_reason,
            usage=usage,
            timing=timing.measure(self._stamps(), tokens, self._lag_s()),
            model=self._model,
            raw=self._raw,
            extra=self._extra,
            attempts=Attempts(self.attempts),
        )
        return cleared(reply, self.clear)

    def _lag_s(self) -> float | None:
        """How late the loop was since the request was sent, None where nobody watched."""
        return None if self.lag is None or self._sent_s is None else self.lag.p99_s(self._sent_s)

    def _stamps(self) -> Stamps:
        return Stamps(
            called_s=None if self._sent_s is None else self.called_s - self._sent_s,
            headers_s=self._headers_s,
            arrivals_s=tuple(self._arrivals_s),
            characters=tuple(self._characters),
            output_s=self._output_s,
            ended_s=self._ended_s,
        )


async def read_stream(
    source: AsyncGenerator[Sequence[Read], None], at: Situation, url: str, collector: Collector
) -> AsyncGenerator[Sequence[Chunk], None]:
    """The chunks of a streamed answer, one batch for the reads that come together.

    Raises a BackendError when the answer is not complete.
    """
    reader = _Reader(collector)
    try:
        async with aclosing(source):
            until_s: float | None = None
            while not reader.failure and (reads := await _next(source, until_s)) is not None:
                if batch := reader.take_all(reads):
                    yield batch
                if collector.complete:
                    patience_s = DRAIN_S if collector.done else TAIL_S
                    until_s = min(until_s or float("inf"), asyncio.get_running_loop().time() + patience_s)
    except Exception:
        if batch := reader.rest():
            yield batch
        raise
    if batch := reader.end():
        yield batch
    if error := reader.verdict(at, url):
        raise error


class _Reader:
    """Makes chunks of what is read, and knows in the end whether that was an answer."""

    def __init__(self, collector: Collector) -> None:
        self.failure: CompatKitError | None = None
        self._collector = collector
        self._decoder = EventDecoder()
        self._last = Read(0.0, "", b"")
        self._whole: bytearray | None = None
        self._has_events = False
        self._start = b""  # of the body, for words about it if it is no answer

    def take_all(self, reads: Sequence[Read]) -> list[Chunk]:
        """The chunks that these reads complete."""
        batch: list[Chunk] = []
        for read in reads:
            batch += self.take(read)
            if self.failure:
                break
        return batch

    def take(self, read: Read) -> list[Chunk]:
        """The chunks that this read completes."""
        content_type = read.content_type.lower()
        if self._last.content_type != read.content_type and ("json" in content_type or "html" in content_type):
            self._whole = bytearray()  # a server that ignores `stream`, or something that is no API server at all
        self._last = read
        if len(self._start) < _TELLING_BYTES:
            self._start += read.data[:_TELLING_BYTES]
        if self._collector.done:
            return []  # nothing counts after [DONE]
        if self._whole is not None:
            self._whole += read.data
            return []
        return self._chunks(self._decoder.feed(read.data))

    def end(self) -> list[Chunk]:
        """The chunks that the end of the body completes."""
        if self._collector.done or self.failure:
            return self.rest()
        if self._whole is None:
            return self._chunks(self._decoder.finish()) + self.rest()
        batch = self._chunks([Event("message", bytes(self._whole))])
        self._collector.complete |= any(chunk.raw.get("choices") for chunk in batch)
        return batch + self.rest()

    def rest(self) -> list[Chunk]:
        """What had been held back, now that no more comes."""
        rest = self._collector.rest(self._last.arrived_s)
        return [rest] if rest else []

    def verdict(self, at: Situation, url: str) -> CompatKitError | None:
        """What was wrong with the answer, None if it is complete."""
        partial = self._collector.text
        if isinstance(self.failure, StatusError):
            explained = advice.in_answer(at, url, self.failure)
            explained.partial = partial
            return explained
        if self._collector.complete:
            return None
        if self._whole is not None or self._is_no_stream():
            start = self._start if self._whole is None else self._whole
            return advice.not_openai(at, url, refusals.plain_words(start.decode("utf-8", "replace")) or "an empty page")
        reason = str(self.failure) if self.failure else "it ended with neither a finish_reason nor [DONE]"
        return StreamInterrupted(at.base_url, partial, at.redact(reason), has_begun=self._collector.has_output)

    def _is_no_stream(self) -> bool:
        """Whether it was not even called one, and nothing in it looked like one."""
        return not self._has_events and "event-stream" not in self._last.content_type

    def _chunks(self, events: Sequence[Event]) -> list[Chunk]:
        batch: list[Chunk] = []
        self._has_events |= bool(events)
        for name, data in events:
            if data == decode.DONE:
                rest = self._collector.finish(self._last.arrived_s)
                batch += [rest] if rest else []
                break
            if data and (chunk := self._chunk(name, data)):
                batch.append(self._collector.add(chunk))
            if self.failure:
                break
        return batch

    def _chunk(self, name: str, data: bytes) -> Chunk | None:
        try:
            if name == "error":
                self.failure = refusals.read_error(200, NOTHING, _json_or_text(data))
                return None
            return self._collector.read(decode.parse(data), self._last.arrived_s)
        except StatusError as error:
            self.failure = error
        except ValueError:
            self.failure = CompatKitError(f"it sent an event that is not JSON: {data[:80]!r}")
        return None


def _json_or_text(data: bytes) -> Any:
    try:
        return decode.parse(data)
    except ValueError:
        return data.decode("utf-8", "replace")


async def _next(source: AsyncGenerator[Sequence[Read], None], until_s: float | None) -> Sequence[Read] | None:
    """The next reads, None at the end, or when the time is up that an answer has after it was complete.

    What follows a `finish_reason` is at most a usage chunk, what follows [DONE] the end of the body (read so that the
    connection can serve the next request). Neither is waited for without end, and a connection that breaks there
    spoils nothing.
    """
    if until_s is None:
        return await anext(source, None)
    try:
        async with asyncio.timeout_at(until_s):
            return await anext(source, None)
    except CompatKitError:
        raise
    except Exception:
        return None


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

    def __repr__(self) -> str:
        return f"ChatStream({len(self._collector.text)} characters so far)"
