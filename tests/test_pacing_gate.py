"""The gate: fair between columns, first come first served within one, and safe to be cancelled at."""

from __future__ import annotations

import asyncio
from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit.pacing import Gate


async def entered(gate, columns):
    """Tasks that wait at the gate, in this order."""
    tasks = [asyncio.ensure_future(gate.enter(column)) for column in columns]
    await asyncio.sleep(0)
    return tasks


def run(coroutine):
    return asyncio.run(asyncio.wait_for(coroutine, 20))


def test_columns_take_turns_and_nobody_overtakes_within_one():
    async def check():
        gate, order = Gate([0, 1, 2], limit=1, is_local=True), []
        first = await gate.enter(0)
        tasks = await entered(gate, [0, 0, 0, 1, 1, 2])
        first.done(1, None, None)
        while tasks:
            await asyncio.sleep(0)
            ready = next(task for task in tasks if task.done())
            order.append(tasks.index(ready))
            turn = await ready
            tasks[tasks.index(ready)] = done = asyncio.get_running_loop().create_future()
            turn.done(1, None, None)
            if len(order) == len(tasks):
                break
            assert not done.done()
        return order

    assert run(check()) == [3, 5, 0, 4, 1, 2]  # column 0 has had its turn


def test_shares_of_three_columns_are_equal():
    async def check():
        gate, counts, going = Gate([0, 1, 2], limit=2, is_local=True), Counter(), True

        async def ask(column):
            while going:
                turn = await gate.enter(column)
                counts[column] += 1
                await asyncio.sleep(0)
                turn.done(0.1, None, None)

        tasks = [asyncio.create_task(ask(column)) for column in (0, 0, 0, 0, 1, 1, 2, 2)]
        while sum(counts.values()) < 600:  # noqa: ASYNC110 - the other tasks run meanwhile
            await asyncio.sleep(0)
        going = False
        await asyncio.gather(*tasks)
        return counts

    counts = run(check())
    assert max(counts.values()) <= 1.1 * min(counts.values())


def test_a_turn_ends_once():
    async def check():
        gate = Gate([0], limit=2, is_local=True)
        turn = await gate.enter(0)
        turn.first_token(0.1)
        turn.done(1, 0.1, 0.01)
        turn.done(1, 0.1, 0.01)
        turn.left()
        turn.failed()
        turn.throttled(5)
        assert gate.in_flight == 0
        assert gate.pause_s == 0

    run(check())


def test_who_was_let_in_and_cancelled_at_the_same_moment_gives_the_turn_on():
    async def check():
        gate = Gate([0], limit=1, is_local=True)
        first = await gate.enter(0)
        cancelled, after = await entered(gate, [0, 0])
        first.done(1, None, None)
        cancelled.cancel()
        turn = await after
        assert cancelled.cancelled() or cancelled.cancelling()
        turn.done(1, None, None)
        await asyncio.gather(cancelled, return_exceptions=True)
        assert gate.in_flight == gate.waiting == 0

    run(check())


def test_a_group_of_columns_has_slots_of_its_own():
    async def check():
        gate = Gate([0, 1], limit=4, is_local=True, most_of={(0,): 1})
        first = await gate.enter(0)
        waiting, other = await entered(gate, [0, 1])
        assert not waiting.done()
        assert other.done()
        first.done(1, None, None)
        (await waiting).left()
        (await other).left()
        assert gate.in_flight == 0

    run(check())


def test_the_gate_opens_again_after_a_pause():
    async def check():
        gate = Gate([0], is_local=False)
        (await gate.enter(0)).throttled(0.01)
        assert 0 < gate.pause_s <= 0.011
        turn = await gate.enter(0)
        assert turn.waited_s > 0
        turn.left()

    run(check())


def test_who_was_refused_waits_and_the_others_do_not():
    async def check():
        gate = Gate([0])
        first, second = await gate.enter(0), asyncio.ensure_future(gate.enter(0))
        wait_s = (refused := await second).throttled(0.05)
        assert wait_s == 0.05
        assert refused.throttled(0.05) == 0.05
        assert gate.pause_s == 0
        again = asyncio.ensure_future(gate.enter(0, after_s=wait_s))
        first.done(1, None, None)
        (await gate.enter(0)).done(1, None, None)
        assert not again.done()
        (await again).left()

    run(check())


def test_it_says_for_how_long_it_is_closed_and_no_longer_than_it_bears():
    async def check():
        gate = Gate([0])
        (await gate.enter(0)).throttled(1e9)
        assert 200 < gate.pause_s < 400

    run(check())


@given(
    st.lists(st.tuples(st.integers(0, 2), st.sampled_from(["done", "failed", "left", "cancel", "throttled"])), max_size=40),
    st.booleans(),
    st.none() | st.integers(1, 5),
)
@settings(max_examples=60, deadline=None)
def test_nobody_waits_for_ever(plan, is_local, limit):
    async def check():
        now = [0.0]
        gate = Gate([0, 1, 2], limit=limit, is_local=is_local, clock=lambda: now[0])

        async def cell(column, end):
            turn = await gate.enter(column)
            try:
                await asyncio.sleep(0)
            except asyncio.CancelledError:
                turn.left()
                raise
            if end == "done":
                turn.first_token(0.1)
                turn.done(0.2, 0.1, 0.01)
            elif end == "throttled":
                turn.throttled(1.0)
            else:
                turn.failed() if end == "failed" else turn.left()

        tasks = [asyncio.create_task(cell(column, end)) for column, end in plan]
        await asyncio.sleep(0)
        for task, (_, end) in zip(tasks, plan, strict=True):
            if end == "cancel":
                task.cancel()
        for _ in range(2000):
            if all(task.done() for task in tasks):
                break
            now[0] += 5.0
            gate.look()  # the timer runs by the loop's clock, this gate by another
            await asyncio.sleep(0)
        assert all(task.done() for task in tasks)
        assert gate.in_flight == gate.waiting == 0

    run(check())


@pytest.mark.parametrize(("is_local", "limit", "most"), [(True, 3, 3), (False, 3, 3), (True, None, 2), (False, None, 8)])
def test_so_many_at_once_to_begin_with(is_local, limit, most):
    async def check():
        gate = Gate([0, 1], limit=limit, is_local=is_local)
        tasks = await entered(gate, [0, 1] * 8)
        while gate.in_flight < most:  # noqa: ASYNC110 - the gate tells nobody
            await asyncio.sleep(0.001)
        await asyncio.sleep(0)
        assert gate.in_flight == most == int(gate.limit)
        assert [turn.company for turn in (await asyncio.gather(*[t for t in tasks if t.done()]))] == list(range(1, most + 1))
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    run(check())
