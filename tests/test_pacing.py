"""The rules of pacing, by a virtual clock: servers with a quota, and servers of one's own that queue."""

from __future__ import annotations

import heapq
import math
import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from compat_kit.pacing import Hosted, Nearby, Policy
from compat_kit.pacing.policy import MOST_PAUSE_S
from tests.quotas import AtOnce, Rate, Window, simulate

A_RUN = {"latency_s": 0.2, "seconds": 120}


@pytest.mark.parametrize("quota", [10, 25, 50])
def test_a_number_at_once_that_is_halved_is_found_again(quota):
    found = simulate(Hosted(), AtOnce(quota), **A_RUN)
    assert found.goodput >= 0.95
    assert found.refused < 0.02


@pytest.mark.parametrize(("quota", "burst"), [(20, 20), (50, 50), (100, 100)])
def test_a_rate_that_is_halved_is_found_again(quota, burst):
    found = simulate(Hosted(), Rate(quota, burst), **A_RUN)
    assert found.goodput >= 0.9
    assert found.refused < 0.02


def test_many_clients_do_not_come_back_at_the_moment_that_a_server_named():
    ends = {round(closed(2.0), 6) for _ in range(20)}
    assert len(ends) > 10
    assert all(2 <= end <= 2.2 for end in ends)


def closed(retry_after_s):
    policy = Hosted()
    policy.refused(policy.send(0.0), 0.0, retry_after_s)
    return policy.pause_s(0.0)


@pytest.mark.parametrize("policy", [Policy(4), Hosted(), Nearby(2)], ids=lambda it: type(it).__name__)
@pytest.mark.parametrize("asked_s", [1e9, math.inf, math.nan, -5.0, 0.0, None])
def test_no_word_of_a_server_closes_the_gate_for_ever(policy, asked_s):
    policy.refused(policy.send(0.0), 0.0, asked_s)
    assert policy.pause_s(0.0) <= MOST_PAUSE_S * 1.1
    assert policy.wait_s(MOST_PAUSE_S * 1.2) == 0


def test_a_server_that_refuses_all_is_asked_less_and_less():
    policy, now_s, sent = Hosted(), 0.0, 0
    while now_s < 600:
        wait_s = policy.wait_s(now_s)
        assert wait_s < math.inf
        now_s += wait_s + 1e-6
        if policy.wait_s(now_s) <= 0:
            policy.refused(policy.send(now_s), now_s + 0.01)
            sent += 1
    assert sent < 60


def test_refusals_of_one_moment_cut_once():
    policy = Hosted(start=20)
    sent = [policy.send(i * 0.001) for i in range(20)]
    policy.refused(sent.pop(), 0.05)
    for i in range(60):  # 19 are borne, for long
        policy.answered(sent.pop(0), 1.0 + i)
        sent.append(policy.send(1.0 + i))
    for ticket in sent[-4:]:
        policy.refused(ticket, 61.05)
    assert policy.limit == 9
    assert not policy.is_rate


def test_the_number_at_once_is_found_by_the_first_refusal():
    policy = Hosted(start=20)
    sent = [policy.send(i * 0.001) for i in range(20)]
    policy.refused(sent[7], 0.05)
    assert policy.limit == 7


def test_a_refusal_that_asks_to_wait_leaves_the_gate_open_to_others():
    policy = Hosted(start=4)
    sent = [policy.send(i * 0.001) for i in range(4)]
    policy.refused(sent[3], 0.05, 10.0)
    assert policy.pause_s(0.05) == 0
    policy.answered(sent[0], 1.0)
    policy.refused(policy.send(1.0), 1.05, 10.0)
    assert policy.pause_s(1.05) >= 10


def test_a_quota_by_the_minute_is_used_whole():
    found = simulate(Hosted(), Window(6000), latency_s=0.2, seconds=480, retry_after_s=1.0)
    assert found.goodput >= 0.95
    assert found.refused < 0.02


def test_a_start_without_refusals_doubles_by_the_round():
    policy = Hosted(start=4)
    for _ in range(3):
        for ticket in [policy.send(0.0) for _ in range(int(policy.limit) - policy.in_flight)]:
            policy.answered(ticket, 1.0)
    assert 16 <= policy.limit <= 32


def test_nothing_grows_that_is_not_used():
    policy = Hosted(start=8)
    for i in range(100):
        policy.answered(policy.send(float(i)), i + 0.5)
    assert policy.limit == 8


class Queue:
    """A server of one's own: `slots` at once, the rest waits; `slows` says how much longer all take in that company."""

    def __init__(self, slots, slows=lambda _: 1.0, tokens=(10, 200), tpot_s=0.02, streams=True):
        self.slots, self.slows, self.tokens, self.tpot_s, self.streams = slots, slows, tokens, tpot_s, streams

    def run(self, policy, cells, columns=1, seed=0):
        chance, now_s, waiting, running, left = random.Random(seed), 0.0, [], [], cells
        most_waiting, shares, levels = 0, [0] * columns, []
        while left or policy.in_flight:
            while left and policy.wait_s(now_s) <= 0:
                ticket = policy.send(now_s, left % columns)
                shares[ticket.column] += 1
                waiting.append((ticket, chance.randint(*self.tokens)))
                left -= 1
            while waiting and len(running) < self.slots:
                ticket, tokens = waiting.pop(0)
                heapq.heappush(running, [tokens * self.tpot_s, ticket.number, ticket, tokens, now_s])
            most_waiting = max(most_waiting, len(waiting)) if left < cells * 0.5 else 0
            levels.append(int(policy.limit))
            slow = self.slows(len(running))
            work_s = running[0][0]
            now_s += work_s * slow
            for one in running:
                one[0] -= work_s
            _, _, ticket, tokens, began_s = heapq.heappop(running)
            ttft_s = began_s - ticket.sent_s + 0.01
            total_s = now_s - ticket.sent_s
            if self.streams:
                policy.answered(ticket, now_s, ttft_s, max(0.0, total_s - ttft_s) / max(1, tokens - 1))
            else:
                policy.answered(ticket, now_s)
        return levels, now_s


def usual(levels):
    later = sorted(levels[len(levels) // 2 :])
    return later[len(later) // 2]


@pytest.mark.parametrize("columns", [1, 2, 3])
def test_a_server_that_queues_more_than_two_ends_near_two(columns):
    levels, _ = Queue(2).run(Nearby(columns), 300, columns)
    assert 2 <= usual(levels) <= 3


def test_models_that_slow_each_other_down_are_asked_one_at_a_time():
    levels, _ = Queue(8, slows=float).run(Nearby(2), 200, 2)
    assert usual(levels) == 1


def test_answers_that_do_not_stream_are_compared_too():
    levels, _ = Queue(8, slows=float, tokens=(50, 60), streams=False).run(Nearby(2), 200, 2)
    assert usual(levels) == 1


def test_a_server_that_answers_many_at_once_gets_many():
    levels, _ = Queue(64, slows=lambda company: 1 + 0.02 * company).run(Nearby(1), 1500)
    assert usual(levels) >= 8


def test_known_slots_are_never_exceeded():
    levels, _ = Queue(64).run(Nearby(1, most=4), 400)
    assert max(levels) == 4


def test_a_few_cells_never_see_more_company_than_columns():
    levels, _ = Queue(8).run(Nearby(2), 8, 2)
    assert max(levels) <= 2


steps = st.lists(
    st.tuples(
        st.sampled_from(["send", "answer", "begin", "refuse", "gone"]), st.floats(0, 30), st.floats(allow_nan=True) | st.none()
    ),
    max_size=120,
)


@pytest.mark.parametrize("make", [lambda: Policy(3), Hosted, lambda: Hosted(5, 5), lambda: Nearby(3), lambda: Nearby(2, most=2)])
@given(steps=steps)
@settings(max_examples=60, deadline=None)
def test_whatever_happens_the_next_may_go_some_time(make, steps):
    policy, now_s, open_tickets = make(), 0.0, []
    for what, later_s, asked_s in steps:
        now_s += later_s
        if what == "send" and policy.wait_s(now_s) <= 0:
            open_tickets.append(policy.send(now_s))
        elif open_tickets and what != "send":
            ticket = open_tickets.pop(len(open_tickets) // 2)
            if what == "begin":
                policy.began(ticket, now_s)
                open_tickets.append(ticket)
            elif what == "answer":
                policy.answered(ticket, now_s, asked_s, asked_s)
            elif what == "refuse":
                policy.refused(ticket, now_s, asked_s)
            else:
                policy.gone(ticket, now_s)
        assert policy.in_flight == len(open_tickets) <= 256
        assert policy.limit >= 1
    for ticket in open_tickets:
        policy.gone(ticket, now_s)
    assert policy.in_flight == 0
    for _ in range(20):
        wait_s = policy.wait_s(now_s)
        assert 0 <= wait_s < math.inf
        now_s += wait_s + 1e-6
    assert policy.wait_s(now_s) <= 0
