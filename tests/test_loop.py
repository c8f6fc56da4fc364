"""The background loop and its doors: results, errors, and above all stopping."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
import threading

import pytest

from compat_kit import loop
from compat_kit.errors import CompatKitError


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


async def give(value):
    return value


async def fail():
    raise ValueError("on the loop")


def test_both_doors_give_the_result():
    async def main():
        return await loop.arun(give(2))

    assert loop.run(give(1)) == 1
    assert asyncio.run(main()) == 2


def test_the_thread_that_waits_is_given_turns_until_the_result_is_there():
    turns, enough = [], threading.Event()

    def meanwhile():
        turns.append(threading.current_thread())
        if len(turns) == 3:
            enough.set()
        return 0.001

    assert loop.run(asyncio.to_thread(enough.wait, 30), meanwhile)
    assert set(turns) == {threading.current_thread()}


def test_an_error_of_what_is_done_meanwhile_cancels_the_coroutine():
    held = Held()

    def meanwhile():
        assert held.started.wait(30)
        raise OSError("the screen is gone")

    with pytest.raises(OSError, match="the screen"):
        loop.run(held.wait(), meanwhile)
    assert held.cancelled.is_set()


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


FORKING = """
import os, sys
import compat_kit as ck
backend = ck.local("mini-300k", timeout=5, retry=ck.Retry(max_retries=0))
backend.chat("Hello")
pid = os.fork()
if pid == 0:
    sys.exit()
os.waitpid(pid, 0)
backend.chat("Hello")
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_the_end_of_a_forked_child_leaves_the_connections_of_its_parent_alone():
    done = subprocess.run(
        [sys.executable, "-W", "ignore::DeprecationWarning", "-c", FORKING],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_an_interrupt_as_soon_as_the_coroutine_runs_still_cancels_it(monkeypatch):
    held = Held()
    start = loop.Job.start

    def interrupted_start(job):
        start(job)
        held.started.wait(5)
        raise KeyboardInterrupt

    monkeypatch.setattr(loop.Job, "start", interrupted_start)
    with pytest.raises(KeyboardInterrupt):
        loop.run(held.wait())
    assert held.cancelled.wait(5)


def test_an_interrupt_before_the_coroutine_runs_never_runs_it(monkeypatch):
    held = Held()

    def interrupted_start(job):
        raise KeyboardInterrupt

    monkeypatch.setattr(loop.Job, "start", interrupted_start)
    with pytest.raises(KeyboardInterrupt):
        loop.run(held.wait())
    assert not held.started.is_set()


ENDING = """
import asyncio, atexit, logging, sys
import compat_kit as ck

logging.getLogger("asyncio").addFilter(lambda record: "Executing" not in record.getMessage())  # a busy machine is no news

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
