"""Waits that end: who wants them to, and what is heard of it."""

from __future__ import annotations

import asyncio

import pytest

from compat_kit.deadlines import Deadlines


def test_who_is_cancelled_while_a_wait_is_ended_stays_cancelled():
    async def main():
        waits = Deadlines()
        task = asyncio.create_task(waits.awaited(asyncio.get_running_loop().create_future()))
        await asyncio.sleep(0)
        waits.end_all(TimeoutError)
        task.cancel()
        await asyncio.wait([task])
        return task.cancelled()

    assert asyncio.run(main())


def test_a_wait_that_is_ended_raises_why():
    async def main():
        waits = Deadlines()
        task = asyncio.create_task(waits.awaited(asyncio.get_running_loop().create_future()))
        await asyncio.sleep(0)
        waits.end_all(lambda: TimeoutError("late"))
        with pytest.raises(TimeoutError, match="late"):
            await task

    asyncio.run(main())
