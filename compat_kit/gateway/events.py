"""The events of a stream as raw bytes: where one ends, what it is, and when it may leave. Without a socket."""

from __future__ import annotations

import asyncio
import re
from contextlib import aclosing
from itertools import pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from .. import decode
from ..errors import ConfigurationError, StatusError
from ..sse import EventDecoder

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

_BLANK_LINE = re.compile(rb"(?:\r\n|\n|\r(?!\n)){2}")


class Block(NamedTuple):
    """One event as it was sent; whether it holds content, and whether it ends the answer."""

    data: bytes
    is_content: bool = False
    is_last: bool = False


class Splitter:
    """Cuts the bytes of a stream after each event. All pieces together are the bytes, unchanged."""

    def __init__(self) -> None:
        self._pending: list[bytes] = []

    def feed(self, data: bytes) -> list[bytes]:
        """The events that these bytes complete, with the blank lines that end them."""
        self._pending.append(data)
        if b"\n" not in data and b"\r" not in data:
            return []  # a long line goes on; put together once, when it ends
        whole = b"".join(self._pending)
        ends = [0, *(match.end() for match in _BLANK_LINE.finditer(whole))]
        self._pending = [whole[ends[-1] :]]
        return [whole[start:end] for start, end in pairwise(ends)]

    def finish(self) -> list[bytes]:
        """What the end of the stream left without a blank line."""
        rest, self._pending = b"".join(self._pending), []
        return [rest] if rest else []


def read_block(data: bytes) -> Block:
    """What one event is. An event with text, reasoning or a tool call is content; [DONE] and a finish_reason end."""
    decoder = EventDecoder()
    for event in [*decoder.feed(data), *decoder.finish()]:
        if event.data == decode.DONE:
            return Block(data, is_last=True)
        try:
            chunk = decode.read_chunk(decode.parse(event.data))
        except (StatusError, ValueError):
            continue
        return Block(data, bool(chunk.text or chunk.reasoning or chunk.tool_calls), chunk.finish_reason is not None)
    return Block(data)


async def read_blocks(reads: AsyncGenerator[bytes, None]) -> AsyncGenerator[Block, None]:
    """The events of a stream, one by one. The next read is made when all events of the last one are gone."""
    splitter = Splitter()
    async with aclosing(reads):
        async for data in reads:
            for block in splitter.feed(data):
                yield read_block(block)
    for block in splitter.finish():
        yield read_block(block)


async def pace(blocks: AsyncGenerator[Block, None], tokens_per_s: float) -> AsyncGenerator[Block, None]:
    """The same events, those with content no faster than that. The first leaves at once.

    What the server is late with moves all that follows, so that nothing comes in a burst to make up for it.
    """
    clock = asyncio.get_running_loop().time
    asked_s = first_s = clock()
    position = 0
    async with aclosing(blocks):
        async for block in blocks:
            if block.is_content:
                first_s += max(0.0, clock() - max(asked_s, due_s(first_s, position, tokens_per_s)))
                await asyncio.sleep(due_s(first_s, position, tokens_per_s) - clock())
                position += 1
            yield block
            asked_s = clock() if block.is_content else asked_s


async def mark(blocks: AsyncGenerator[Block, None], after: int) -> AsyncGenerator[Block | None, None]:
    """The same events, and one None: after so many with content, at the latest before the answer ends."""
    passed, is_marked = 0, False
    async with aclosing(blocks):
        async for block in blocks:
            if not is_marked and (passed >= after or block.is_last):
                is_marked = True
                yield None
            passed += block.is_content
            yield block
    if not is_marked:
        yield None


def due_s(first_s: float, position: int, tokens_per_s: float) -> float:
    """When the event of that position (the first is 0) leaves, by the clock that showed `first_s` for the first.

    Counted from the first and not from the one before, so that waits that last a little longer do not add up.
    """
    return first_s + position / tokens_per_s


def whole_s(content: bytes, tokens_per_s: float) -> float:
    """The seconds that a whole answer takes at that pace: `usage.completion_tokens` / pace, 0 where it does not count them."""
    try:
        usage = decode.read_usage(decode.parse(content))
    except ValueError:
        return 0.0
    return (usage.completion_tokens or 0) / tokens_per_s


def check_pace(tokens_per_s: Any) -> float | None:
    """The pace, None for none. Raises ConfigurationError for anything but a finite number above 0."""
    if tokens_per_s is None:
        return None
    is_number = isinstance(tokens_per_s, int | float) and not isinstance(tokens_per_s, bool)
    if not is_number or not 0 < tokens_per_s < float("inf"):
        raise ConfigurationError(f"`tokens_per_s` is a finite number above 0, such as 20, not {tokens_per_s!r}.")
    return float(tokens_per_s)
