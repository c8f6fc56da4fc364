"""Events of a stream as raw bytes, and when they leave."""

from __future__ import annotations

import asyncio
import json
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compat_kit.gateway import events
from tests.loopback import completion, delta

STREAM = b'\xef\xbb\xbfdata: {"a": 1}\n\n: comment\r\n\r\nevent: x\rdata: y\r\rdata: 1\ndata: 2\n\n\n\ndata: [DONE]'


@given(st.lists(st.integers(0, len(STREAM))))
def test_events_are_cut_without_changing_a_byte(cuts):
    splitter, places = events.Splitter(), sorted({0, len(STREAM), *cuts})
    pieces = [piece for start, end in pairwise(places) for piece in splitter.feed(STREAM[start:end])]
    assert b"".join([*pieces, *splitter.finish()]) == STREAM
    assert splitter.finish() == []


def test_events_end_at_blank_lines_of_any_kind():
    splitter = events.Splitter()
    assert splitter.feed(b"data: 1\n\ndata: 2\r\n\r\ndata: 3\r\rdata: 4\ndata: 5\n") == [
        b"data: 1\n\n",
        b"data: 2\r\n\r\n",
        b"data: 3\r\r",
    ]
    assert splitter.finish() == [b"data: 4\ndata: 5\n"]


@pytest.mark.parametrize(
    ("data", "is_content", "is_last"),
    [
        (delta("Hi"), True, False),
        (delta(reasoning_content="hm"), True, False),
        (delta(tool_calls=[{"index": 0, "function": {"name": "f"}}]), True, False),
        (delta("Hi", "stop"), True, True),
        (delta(finish_reason="stop"), False, True),
        (delta(role="assistant"), False, False),
        ({"choices": [], "usage": {"total_tokens": 1}}, False, False),
        ({"error": {"message": "no"}}, False, False),
        ({"choices": [{"text": "Hi", "index": 0}]}, True, False),
    ],
)
def test_an_event_is_content_or_the_last_or_neither(data, is_content, is_last):
    raw = b"data: %s\n\n" % json.dumps(data).encode()
    assert events.read_block(raw) == (raw, is_content, is_last)


@pytest.mark.parametrize(
    ("raw", "is_last"), [(b"data: [DONE]\n\n", True), (b": ping\n\n", False), (b"data: {\n\n", False), (b"\n\n", False)]
)
def test_what_is_no_chunk_is_no_content(raw, is_last):
    assert events.read_block(raw) == (raw, False, is_last)


# The pace.


class VirtualLoop(asyncio.SelectorEventLoop):
    """A loop whose clock jumps to the next timer, so that waits take no time and last exactly as long as they should."""

    now_s = 100.0

    def time(self) -> float:
        return self.now_s

    def _run_once(self) -> None:
        if not self._ready and self._scheduled:
            self.now_s = max(self.now_s, self._scheduled[0]._when)
        super()._run_once()


def leaving(arriving: list[tuple[float, bool]], tokens_per_s: float) -> list[float]:
    """When events leave that arrive after waits of so many seconds, with content or without; from the first arrival."""

    async def source():
        for wait_s, is_content in arriving:
            await asyncio.sleep(wait_s)
            yield events.Block(b"", is_content)

    async def main() -> list[float]:
        clock = asyncio.get_running_loop().time
        return [clock() - 100.0 async for _ in events.pace(source(), tokens_per_s)]

    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        return runner.run(main())


def test_events_leave_at_the_pace_counted_from_the_first():
    assert leaving([(0, False), (0, True), (0, True), (0, False), (0, True), (0, False)], 4) == [0, 0, 0.25, 0.25, 0.5, 0.5]


def test_after_an_event_that_comes_late_nothing_comes_in_a_burst():
    assert leaving([(0, True), (0, True), (1, True), (0, True), (0, True)], 4) == [0, 0.25, 1.25, 1.5, 1.75]
    assert leaving([(0, True), (1, False), (0, True), (0, True)], 4) == [0, 1, 1, 1.25]


def test_a_client_that_reads_late_gets_what_is_due():
    async def source():
        for _ in range(4):
            yield events.Block(b"", True)

    async def main() -> list[float]:
        clock, left = asyncio.get_running_loop().time, []
        async for _ in events.pace(source(), 4):
            left.append(clock() - 100.0)
            await asyncio.sleep(1 if len(left) == 1 else 0)
        return left

    with asyncio.Runner(loop_factory=VirtualLoop) as runner:
        assert runner.run(main()) == [0, 1, 1, 1]


def test_a_slower_server_is_not_held_back():
    assert leaving([(1, True), (1, True), (1, True)], 4) == [1, 2, 3]


@given(st.floats(0, 1e6), st.integers(0, 10_000), st.floats(0.1, 1e4))
def test_due_times_do_not_drift(first_s, position, tokens_per_s):
    assert events.due_s(first_s, 0, tokens_per_s) == first_s
    assert events.due_s(first_s, position, tokens_per_s) == first_s + position / tokens_per_s


def test_a_whole_answer_takes_as_long_as_its_tokens():
    assert events.whole_s(json.dumps(completion("Hi")).encode(), 4) == 0.5
    assert events.whole_s(b'{"data": []}', 4) == events.whole_s(b"<html>", 4) == 0
