"""The background loop and its doors: results, errors, and above all stopping."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import subprocess
import sys
import threading

import pytest

from compat_kit import loop
from compat_kit.errors import CompatKitError


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


async def give(value):
    return value


async def fail():
    raise ValueError("on the loop")


class Held:
    """A coroutine that waits until it is cancelled."""

    def __init__(self) -> None:
        self.started, self.cancelled = threading.Event(), threading.Event()

    async def wait(self) -> None:
        self.started.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.cancelled.set()


def test_both_doors_give_the_result():
    async def main():
        return await loop.arun(give(2))

    assert loop.run(give(1)) == 1
    assert asyncio.run(main()) == 2


def test_both_doors_raise_what_the_coroutine_raises():
    with pytest.raises(ValueError, match="on the loop"):
        loop.run(fail())
    with pytest.raises(ValueError, match="on the loop"):
        asyncio.run(loop.arun(fail()))


def test_one_loop_serves_every_thread_and_every_loop():
    async def which():
        return asyncio.get_running_loop()

    seen = [loop.run(which()), asyncio.run(loop.arun(which()))]
    thread = threading.Thread(target=lambda: seen.append(loop.run(which())))
    thread.start()
    thread.join()
    assert set(seen) == {loop.get_loop()}


def test_an_async_door_on_the_background_loop_itself_just_awaits():
    async def outer():
        return await loop.arun(give(3))

    assert loop.run(outer()) == 3


def test_a_blocking_door_on_the_background_loop_is_refused():
    async def outer():
        return loop.run(give(1))

    with pytest.raises(CompatKitError, match="async twin"):
        loop.run(outer())


def test_cancelling_the_caller_cancels_the_coroutine_and_waits_for_it():
    held = Held()

    async def main():
        task = asyncio.create_task(loop.arun(held.wait()))
        await asyncio.to_thread(held.started.wait, 5)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert held.cancelled.is_set()

    asyncio.run(main())


@pytest.mark.skipif(sys.platform == "win32", reason="signals of one thread are POSIX")
def test_a_keyboard_interrupt_cancels_the_coroutine_and_waits_for_it():
    held = Held()

    def interrupt():
        held.started.wait(5)
        signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)

    threading.Thread(target=interrupt).start()
    with pytest.raises(KeyboardInterrupt):
        loop.run(held.wait())
    assert held.cancelled.is_set()


def test_a_feed_hands_everything_over_in_order_to_for():
    assert list(loop.Feed(Source(500).batches)) == list(range(1, 501))


def test_a_feed_hands_everything_over_in_order_to_async_for():
    async def main():
        return [item async for item in loop.Feed(Source(500).batches)]

    assert asyncio.run(main()) == list(range(1, 501))


def test_being_woken_without_an_item_is_not_the_end():
    started, go_on = threading.Event(), threading.Event()

    async def slow():
        started.set()
        await asyncio.to_thread(go_on.wait, 5)
        yield [1]

    async def wake(buffer):
        buffer._wake()

    async def main():
        feed = loop.Feed(slow)
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
        return [item async for item in loop.Feed(Source(50).batches)]

    assert loop.run(main()) == list(range(1, 51))


def test_a_feed_that_is_never_asked_never_starts():
    source = Source()
    loop.Feed(source.batches)
    gc.collect()
    assert source.made == 0


def test_a_feed_reads_ahead_only_up_to_its_limit():
    source = Source()
    feed = loop.Feed(source.batches, limit=10)
    taken = [next(feed) for _ in range(100)]
    assert taken == list(range(1, 101))
    assert source.made <= 100 + 10
    feed.close()


def test_closing_a_feed_stops_its_source_before_it_returns():
    source = Source()
    feed = loop.Feed(source.batches, limit=4)
    next(feed)
    feed.close()
    assert source.stopped.is_set()


def test_a_closed_feed_that_never_started_is_empty():
    feed = loop.Feed(Source().batches)
    feed.close()
    assert list(feed) == []


def test_forgetting_a_feed_stops_its_source():
    source = Source()
    for item in loop.Feed(source.batches, limit=4):
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
        feed = loop.Feed(silent)
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

    feed = loop.Feed(breaking)
    assert [next(feed), next(feed)] == [1, 2]
    with pytest.raises(ValueError, match="half way"):
        next(feed)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_gets_a_loop_of_its_own():
    loop.run(give(1))
    pid = os.fork()
    if pid == 0:
        try:
            os._exit(0 if loop.run(give(7)) == 7 else 1)
        finally:
            os._exit(2)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0


def test_an_interrupt_as_soon_as_the_coroutine_runs_still_cancels_it(monkeypatch):
    held = Held()
    start = loop._Job.start

    def interrupted_start(job):
        start(job)
        held.started.wait(5)
        raise KeyboardInterrupt

    monkeypatch.setattr(loop._Job, "start", interrupted_start)
    with pytest.raises(KeyboardInterrupt):
        loop.run(held.wait())
    assert held.cancelled.wait(5)


def test_an_interrupt_before_the_coroutine_runs_never_runs_it(monkeypatch):
    held = Held()

    def interrupted_start(job):
        raise KeyboardInterrupt

    monkeypatch.setattr(loop._Job, "start", interrupted_start)
    with pytest.raises(KeyboardInterrupt):
        loop.run(held.wait())
    assert not held.started.is_set()


def test_closing_a_feed_that_somebody_waits_for_is_its_end():
    held = Held()

    async def silent():
        await held.wait()
        yield [1]

    feed = loop.Feed(silent)
    threading.Thread(target=lambda: (held.started.wait(5), feed.close())).start()
    assert list(feed) == []
    assert held.cancelled.is_set()


def test_closing_a_feed_from_another_task_is_its_end():
    held = Held()

    async def silent():
        await held.wait()
        yield [1]

    async def main():
        feed = loop.Feed(silent)
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
    feed = loop.Feed(Source(5).batches)
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


ENDING = """
import asyncio, atexit, sys
import compat_kit as ck

class Late:
    def __del__(self):
        backend.close()

def late():
    backend.close()
    try:
        backend.chat("Hi")
    except ck.CompatKitError as error:
        print("refused:", error, flush=True)

atexit.register(late)  # runs after what compat_kit registers later
backend = ck.connect("http://127.0.0.1:9/v1", "m", max_retries=0)
try:
    backend.chat("Hi")
except ck.CompatKitError:
    pass
async def main():
    try:
        async with asyncio.timeout(0.01):
            async for _ in backend.astream("Hi"):
                pass
    except (TimeoutError, ck.CompatKitError):
        pass
asyncio.run(main())
keep = Late()
"""


def test_the_end_of_a_process_is_quick_and_silent():
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", "-c", ENDING], capture_output=True, text=True, timeout=30, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "refused: The process is ending: no call can be made any more.\n"


def test_leaving_the_process_in_a_callable_ends_that_call_and_not_the_loop():
    async def leave():
        sys.exit("no credentials")

    with pytest.raises(SystemExit, match="no credentials"):
        loop.run(leave())
    assert loop.run(give(4)) == 4


def test_async_for_lets_other_tasks_run_even_when_everything_has_arrived():
    async def everything():
        yield list(range(5000))

    async def main():
        feed = loop.Feed(everything)
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


def test_a_cancel_that_does_not_wake_the_callers_loop_is_noticed():
    held = Held()

    async def main():
        task = asyncio.create_task(loop.arun(held.wait()))
        await asyncio.to_thread(held.started.wait, 5)
        threading.Thread(target=task.cancel).start()  # from another thread, as ipykernel does: the loop sleeps on
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(main())
    assert held.cancelled.is_set()


def test_several_tasks_may_share_one_stream():
    async def main():
        feed = loop.Feed(Source(300).batches)

        async def read():
            return [item async for item in feed]

        return await asyncio.gather(read(), read(), read())

    assert sorted(item for part in asyncio.run(main()) for item in part) == list(range(1, 301))


def test_several_threads_may_share_one_stream():
    feed, seen = loop.Feed(Source(3000).batches, limit=4), []
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
