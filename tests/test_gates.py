"""Which columns share a gate, what is known of their servers, and what `concurrency` may be."""

from __future__ import annotations

import asyncio

import pytest

import compat_kit as ck
from compat_kit.comparison.cells import Column
from compat_kit.comparison.gates import check_concurrency, gates
from compat_kit.errors import ConfigurationError
from compat_kit.loop import run
from compat_kit.pacing import Hosted, Nearby
from tests.loopback import Loopback


def columns(*backends):
    return [Column(index, f"model {index}", backend) for index, backend in enumerate(backends)]


def found(backends, concurrency="auto"):
    return run(gates(columns(*backends), concurrency))


def llamacpp(server, page):
    async def props(exchange):
        await exchange.answer(page)

    server.on("/models", {"data": [{"id": "m", "owned_by": "llamacpp"}]})
    server.otherwise = props
    return ck.connect(server.url, "m")


def test_the_embedded_engine_has_the_slots_it_was_made_with(engine):
    gate = found([engine])[0]
    assert isinstance(gate.policy, Nearby)
    assert gate.policy._most == engine.engine.settings.n_parallel
    assert gate.limit == 1


def test_two_servers_on_this_machine_share_a_gate(server):
    with Loopback() as other:
        made = found([llamacpp(server, {"total_slots": 2}), llamacpp(other, {"total_slots": 3})])
    assert made[0] is made[1]
    assert made[0].policy._most == 5
    assert [group[0] for group in made[0]._groups] == [2, 3]


@pytest.mark.parametrize(
    "page", [{"total_slots": -1}, {"total_slots": True}, {"total_slots": 1e300}, {"total_slots": "4"}, [], "x", None]
)
def test_slots_that_are_none_are_not_known(server, page):
    assert found([llamacpp(server, page)])[0].policy._most == 64


def test_a_router_of_llamacpp_swaps_models(server):
    assert found([llamacpp(server, {"role": "router", "total_slots": 4})])[0].swaps_models


def test_services_have_gates_of_their_own_and_a_slow_start():
    made = found([ck.connect("https://one.invalid/v1", "m"), ck.connect("https://two.invalid/v1", "m")])
    assert made[0] is not made[1]
    assert all(isinstance(gate.policy, Hosted) for gate in made.values())
    assert made[0].limit == 8


def test_a_server_that_does_not_answer_has_a_gate_all_the_same():
    with Loopback() as gone:
        backend = ck.connect(gone.url, "m")
    assert found([backend])[0].limit == 1


def test_a_number_is_so_many_at_each_gate(server):
    made = found([ck.connect(server.url, "a"), ck.connect(server.url, "b"), ck.connect("https://one.invalid/v1", "m")], 7)
    assert made[0] is made[1]
    assert [gate.limit for gate in made.values()] == [7, 7, 7]


def test_numbers_by_label_hold_for_each_column(server):
    made = found([ck.connect(server.url, "a"), ck.connect(server.url, "b")], {"model 0": 1, "model 1": 3})

    async def check():
        tasks = [asyncio.ensure_future(made[column].enter(column)) for column in (0, 0, 1, 1, 1, 1)]
        await asyncio.sleep(0)
        inside = [task.done() for task in tasks]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        return inside

    assert asyncio.run(check()) == [True, False, True, True, True, False]


@pytest.mark.parametrize("wrong", [0, -1, 1.5, True, None, "fast", [4], float("nan"), 10**9, {"small": 0}, {"small": "4"}, {}])
def test_what_is_no_concurrency_is_refused_with_what_is(wrong):
    if wrong == {}:
        assert check_concurrency(wrong, ["small"]) == {}
        return
    with pytest.raises(ConfigurationError, match='"auto", a number'):
        check_concurrency(wrong, ["small"])


def test_a_label_that_does_not_exist_is_named_with_what_is_near():
    with pytest.raises(ConfigurationError, match="'llama3.2'"):
        check_concurrency({"lama3.2": 2}, ["llama3.2", "qwen"])
