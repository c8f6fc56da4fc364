"""A stream of items from the background loop: all of them, in order, to whoever asks; and its end, however it comes."""

from __future__ import annotations

import asyncio
import gc
import os
import sys
import threading

import pytest

from compat_kit import feed as feeds
from compat_kit import loop
from compat_kit.errors import CompatKitError
from tests.test_loop import Held


class Source:
    """An endless source of numbers that notices when it is stopped."""

    def __init__(self, last: int | None = None) -> None:
        self.stopped = threading.Event()
        self.made = 0
        self.last = last

    async def batches(self):
        try:
            while self.last is None or self.made < self.last:
                self.made += 1
                yield [self.made]
                await asyncio.sleep(0)
        finally:
            self.stopped.set()


def test_a_feed_hands_everything_over_in_order_to_for():
    assert list(feeds.Feed(Source(500).batches)) == list(range(1, 501))


def test_a_feed_hands_everything_over_in_order_to_async_for():
    async def main():
        return [item async for item in feeds.Feed(Source(500).batches)]

    assert asyncio.run(main()) == list(range(1, 501))


def test_being_woken_without_an_item_is_not_the_end():
    started, go_on = threading.Event(), threading.Event()

    async def slow():
        started.set()
        await asyncio.to_thread(go_on.wait, 5)
        yield [1]

    async def wake(buffer):
        feeds._rouse([buffer])

    async def main():
        feed = feeds.Feed(slow)
        first = asyncio.create_task(anext(feed))
        await asyncio.to_thread(started.wait, 5)
        for _ in range(3):
            await loop.arun(wake(feed._buffer))
        assert not first.done()
        go_on.set()
        return [await first, *[item async for item in feed]]

    assert asyncio.run(main()) == [1]


def test_a_feed_works_with_async_for_on_the_background_loop():
    async def main():
        return [item async for item in feeds.Feed(Source(50).batches)]

    assert loop.run(main()) == list(range(1, 51))


@pytest.mark.parametrize("is_async", [False, True])
def test_a_source_can_wait_until_its_reader_is_done_with_all_before(is_async):
    dealt, seen = [], []

    async def source():
        for number in range(200):
            await feed._buffer.asked()
            seen.append(list(dealt))
            yield [2 * number, 2 * number + 1]

    async def read():
        async for item in feed:
            await asyncio.sleep(0)
            dealt.append(item)

    feed = feeds.Feed(source)
    if is_async:
        asyncio.run(read())
    else:
        for item in feed:
            dealt.append(item)  # noqa: PERF402 - one after the other
    assert seen == [list(range(2 * number)) for number in range(200)]


def test_a_feed_that_is_never_asked_never_starts():
    source = Source()
    feeds.Feed(source.batches)
    gc.collect()
    assert source.made == 0


def test_a_feed_reads_ahead_only_up_to_its_limit():
    source = Source()
    feed = feeds.Feed(source.batches, limit=10)
    taken = [next(feed) for _ in range(100)]
    assert taken == list(range(1, 101))
    assert source.made <= 100 + 10
    feed.close()


def test_closing_a_feed_stops_its_source_before_it_returns():
    source = Source()
    feed = feeds.Feed(source.batches, limit=4)
    next(feed)
    feed.close()
    assert source.stopped.is_set()


def test_a_closed_feed_that_never_started_is_empty():
    feed = feeds.Feed(Source().batches)
    feed.close()
    assert list(feed) == []


def test_forgetting_a_feed_stops_its_source():
    source = Source()
    for item in feeds.Feed(source.batches, limit=4):
        if item == 3:
            break
    gc.collect()
    assert source.stopped.wait(5)


def test_cancelling_a_task_that_waits_for_a_feed_stops_its_source():
    started, stopped = threading.Event(), threading.Event()

    async def silent():
        started.set()
        try:
            await asyncio.Event().wait()
            yield [1]
        finally:
            stopped.set()

    async def main():
        feed = feeds.Feed(silent)
        task = asyncio.create_task(anext(feed))
        await asyncio.to_thread(started.wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert stopped.is_set()

    asyncio.run(main())


def test_what_a_source_raises_comes_after_what_it_gave():
    async def breaking():
        yield [1, 2]
        raise ValueError("half way")

    feed = feeds.Feed(breaking)
    assert [next(feed), next(feed)] == [1, 2]
    with pytest.raises(ValueError, match="half way"):
        next(feed)


def test_closing_a_feed_that_somebody_waits_for_is_its_end():
    held = Held()

    async def silent():
        await held.wait()
        yield [1]

    feed = feeds.Feed(silent)
    threading.Thread(target=lambda: (held.started.wait(5), feed.close())).start()
    assert list(feed) == []
    assert held.cancelled.is_set()


def test_closing_a_feed_from_another_task_is_its_end():
    held = Held()

    async def silent():
        await held.wait()
        yield [1]

    async def main():
        feed = feeds.Feed(silent)
        reader = asyncio.create_task(read(feed))
        await asyncio.to_thread(held.started.wait, 5)
        await feed.aclose()
        return await reader

    async def read(feed):
        return [item async for item in feed]

    assert asyncio.run(main()) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_stream_of_another_process_is_refused():
    feed = feeds.Feed(Source(5).batches)
    next(feed)
    pid = os.fork()
    if pid == 0:
        try:
            next(feed)
        except CompatKitError:
            os._exit(0)
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert list(feed) == [2, 3, 4, 5]


def test_async_for_lets_other_tasks_run_even_when_everything_has_arrived():
    async def everything():
        yield list(range(5000))

    async def main():
        feed = feeds.Feed(everything)
        await anext(feed)
        turns = 0

        async def other():
            nonlocal turns
            while True:
                turns += 1
                await asyncio.sleep(0)

        task = asyncio.create_task(other())
        feed._turn_s = float("-inf")
        async for _ in feed:
            feed._turn_s = float("-inf")  # as if each item had taken long
        task.cancel()
        return turns

    assert asyncio.run(main()) >= 4999


def test_several_tasks_may_share_one_stream():
    async def main():
        feed = feeds.Feed(Source(300).batches)

        async def read():
            return [item async for item in feed]

        return await asyncio.gather(read(), read(), read())

    assert sorted(item for part in asyncio.run(main()) for item in part) == list(range(1, 301))


def test_several_threads_may_share_one_stream():
    feed, seen = feeds.Feed(Source(3000).batches, limit=4), []
    interval = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        threads = [threading.Thread(target=lambda: seen.extend(feed)) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
    finally:
        sys.setswitchinterval(interval)
    assert sorted(seen) == list(range(1, 3001))


def test_a_consumer_that_sees_the_end_sees_why():
    seen = []

    class Watched(feeds._Buffer):
        def __setattr__(self, name, value):
            if name == "ended" and value:
                seen.append(self.error)
            super().__setattr__(name, value)

    async def end():
        buffer = Watched(4)
        buffer._end(ValueError("why"))

    loop.run(end())
    assert [str(error) for error in seen] == ["why"]
