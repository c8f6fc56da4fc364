"""What is read is handed over whole and in order, and its end after it."""

from __future__ import annotations

import asyncio

import pytest

from compat_kit.inflow import FULL_BYTES, Inflow


def inflow() -> Inflow:
    times = iter(range(1, 1000))
    return Inflow(1.0, "text/event-stream", lambda: float(next(times)))


async def taken(flow: Inflow) -> list[tuple[float, bytes]]:
    found = []
    while reads := await flow.take():
        found += [(read.arrived_s, read.data) for read in reads]
    return found


def test_reads_keep_their_order_and_their_times():
    async def main():
        flow = inflow()
        task = asyncio.create_task(taken(flow))
        for data in (b"a", b"b", b"c"):
            flow.add(data)
            await asyncio.sleep(0)
        flow.end(None)
        return await task

    assert asyncio.run(main()) == [(0.0, b"a"), (1.0, b"b"), (2.0, b"c")]


def test_what_came_before_an_error_is_handed_over_before_it():
    async def main():
        flow = inflow()
        flow.add(b"a")
        flow.end(ConnectionResetError("gone"))
        first = await flow.take()
        with pytest.raises(ConnectionResetError, match="gone"):
            await flow.take()
        return [read.data for read in first]

    assert asyncio.run(main()) == [b"a"]


def test_a_full_inflow_is_waited_for_until_it_was_emptied():
    async def main():
        flow = inflow()
        flow.add(b"x" * FULL_BYTES)
        assert flow.is_full
        waiting = asyncio.create_task(flow.emptied())
        await asyncio.sleep(0)
        assert not waiting.done()
        await flow.take()
        await waiting
        assert not flow.is_full

    asyncio.run(main())


def test_who_waits_for_a_full_inflow_is_cancelled_without_a_trace():
    async def main():
        flow = inflow()
        flow.add(b"x" * FULL_BYTES)
        waiting = asyncio.create_task(flow.emptied())
        await asyncio.sleep(0)
        waiting.cancel()
        await asyncio.wait([waiting])
        assert len(await flow.take()) == 1

    asyncio.run(main())
