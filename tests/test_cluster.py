"""Cells asked by the workers of a Dask cluster of three processes: what a user gets, and what a lost worker costs."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import signal
import subprocess
import sys
import threading
from collections import Counter

import pytest

import compat_kit as ck
from compat_kit.comparison import cluster as crews
from compat_kit.comparison import compare, errands, load_run
from compat_kit.errors import CompatKitError, ConfigurationError
from compat_kit.prompts import Prompt
from compat_kit.store import Store
from compat_kit.stream import Collector
from tests.loopback import delta

distributed = pytest.importorskip("distributed")

KEY = "sk-very-secret-0123456789"


class Town:
    """A server that counts: who asks what, how many at once, and who goes before the end.

    on_count: what to do at the so-manieth request. hold: keeps these answers back. refuse: 429, once. crowd: answers wait for so many.
    """

    def __init__(self, server):
        self.server, self.asked, self.live, self.most, self.left = server, Counter(), 0, 0, 0
        self.on_count, self.hold, self.refuse, self.seen = {}, set(), set(), threading.Event()
        self.crowd, self.together = 0, asyncio.Event()
        server.on("/chat/completions", self.answer)

    async def answer(self, exchange):
        content = exchange.body["messages"][-1]["content"]
        word = content.partition("\n")[0] if isinstance(content, str) else content[0]["text"]
        self.asked[word] += 1
        self.live += 1
        self.most = max(self.most, self.live)
        try:
            await self._answer(exchange, word)
        finally:
            self.live -= 1

    async def _answer(self, exchange, word):
        if word in self.refuse:
            self.refuse.discard(word)
            await exchange.answer({"error": {"message": "slow down"}}, status=429, headers={"Retry-After": "0.05"})
            return
        if (act := self.on_count.pop(sum(self.asked.values()), None)) is not None:
            act()
        await exchange.start_stream()
        await exchange.event(delta(f"{word}!"))
        if word in self.hold:
            self.seen.set()
            await exchange.gone.wait()
            self.left += 1
            return
        if self.live >= self.crowd:
            self.together.set()
        await asyncio.wait_for(self.together.wait(), 30)
        await exchange.event(delta(finish_reason="stop"))
        await exchange.end_stream()

    def backend(self, **settings):
        return ck.connect(self.server.url, "m", **settings)


@pytest.fixture
def town(server):
    return Town(server)


@pytest.fixture(scope="module")
def client():
    with (
        distributed.LocalCluster(n_workers=3, threads_per_worker=1, dashboard_address=":0") as cluster,
        distributed.Client(cluster) as made,
    ):
        yield made


@pytest.fixture
def inside():
    """A cluster within this process, which may be ended."""
    with (
        distributed.LocalCluster(
            n_workers=1, processes=False, protocol="tcp", host="127.0.0.1", dashboard_address=":0"
        ) as cluster,
        distributed.Client(cluster) as made,
    ):
        yield made


@pytest.fixture
def store(tmp_path):
    made = Store(tmp_path / "runs.sqlite")
    yield made
    made.close()


def workers_of(run):
    return {row[0] for row in run.store.rows("SELECT DISTINCT worker FROM result")}


def words(count):
    return [f"q{i}" for i in range(count)]


def test_rows_are_the_same_as_from_here_and_say_who_asked(town, client, store):
    here = compare(words(30), town.backend(), store=False)
    run = compare(words(30), town.backend(), executor=client, concurrency=6, store=store)
    assert [(a.row, a.answer, a.status, a.reply.model) for a in run.answers] == [
        (a.row, a.answer, a.status, a.reply.model) for a in here.answers
    ]
    assert len(workers_of(run)) == 3
    assert all(answer.reply.timing.total_s > 0 for answer in run.answers)
    assert run.state == "done"


def test_a_killed_worker_loses_nothing_and_the_limit_holds(town, client, store):
    victim = min(client.run(os.getpid).values())
    town.crowd, town.on_count = 12, {60: lambda: os.kill(victim, signal.SIGKILL)}
    run = compare(words(150), town.backend(), executor=client, concurrency=12, store=store, warm_up=False)
    assert [answer.answer for answer in run.answers] == [f"{word}!" for word in words(150)]
    assert store.rows("SELECT count(*), count(DISTINCT key) FROM result")[0][:] == (150, 150)
    assert town.most == 12
    assert sum(town.asked.values()) <= 150 + 12
    client.wait_for_workers(3)


def has_come(text):
    """Whether a stream of this process has read so much."""
    return any(type(one) is Collector and one.reply().text == text for one in gc.get_objects())


def test_stop_reaches_the_server_and_keeps_what_had_come(town, client, store):
    town.hold = {"q3"}
    run = ck.compare(words(4), town.backend(), executor=client, concurrency=1, store=store, background=True, progress=False)
    assert town.seen.wait(30)
    while not any(client.run(has_come, "q3!").values()):
        assert run.state == "running"
    run.stop()
    assert run.wait(30)
    held = run.answer(3, 0)
    assert (held.status, held.answer) == ("stopped", "q3!")
    assert town.left == 1
    assert run.state == "interrupted"
    town.hold = set()
    again = run.resume(executor=client)
    assert again.state == "done"
    assert again.answer(3, 0).answer == "q3!"
    assert town.asked["q0"] == 1


def test_a_refusal_goes_back_to_the_gate_of_the_driver(town, client, store):
    town.refuse = {"q2"}
    run = compare(words(6), town.backend(max_retries=1), executor=client, concurrency=2, store=store, warm_up=False)
    assert {answer.status for answer in run.answers} == {"ok"}
    assert town.asked["q2"] == 2
    assert run.answer(2, 0).queued_s > 0.04
    assert len(run.answer(2, 0).reply.attempts) == 2


def test_a_key_travels_and_is_shown_nowhere(town, client, store, caplog):
    caplog.set_level(logging.DEBUG)
    backend = town.backend(api_key=KEY, default_headers={"X-Team": "a-secret-of-ours"})
    run = compare(words(3), backend, executor=client, store=store)
    asked = [exchange for exchange in town.server.requests if exchange.path.endswith("/chat/completions")]
    assert {(e.headers.get("authorization"), e.headers.get("x-team")) for e in asked} == {(f"Bearer {KEY}", "a-secret-of-ours")}
    told = [caplog.text, repr(client.get_worker_logs()), repr(client.get_events()), repr(client.cluster.scheduler.tasks)]
    told += [repr(store.spec(run.id)), repr([tuple(row) for row in store.rows("SELECT * FROM result")])]
    for text in told:
        assert KEY not in text
        assert "a-secret-of-ours" not in text


def test_an_errand_is_shown_without_what_it_says():
    maker = errands.Maker("digest", {"model": "m"}, {"api_key": KEY})
    assert KEY not in repr(errands.Errand("1", "key", maker, [{"content": "my text"}], {"extra_headers": {"X": KEY}}))
    assert "my text" not in repr(errands.Errand("1", "key", maker, [{"content": "my text"}], {}))


@pytest.mark.parametrize(
    ("address", "is_private"),
    [
        ("tls://10.0.0.7:8786", True),
        ("inproc://10.0.0.7/1/1", True),
        ("tcp://127.0.0.1:8786", True),
        ("tcp://[::1]:8786", True),
        ("tcp://10.0.0.7:8786", False),
        ("tcp://worker-3:8786", False),
        ("ws://10.0.0.7:8786", False),
        ("ucx://10.0.0.7:8786", False),
    ],
)
def test_a_way_that_others_can_read_is_not_private(address, is_private):
    assert crews._is_private(address) is is_private


def test_no_key_goes_an_open_way(town, client, store, monkeypatch):
    monkeypatch.setattr(crews, "_is_private", lambda _address: False)
    run = compare("q", town.backend(api_key=KEY), executor=client, store=store)
    assert run.answer(0, 0).status == "failed"
    assert "COMPAT_KIT_API_KEY" in run.answer(0, 0).error
    assert not town.asked
    assert compare("q", town.backend(), executor=client, store=store).answer(0, 0).answer == "q!"
    for secret in ({"options": {"extra_headers": {"X-Key": KEY}}}, {"extra_body": {"api_key": KEY}}):
        with pytest.raises(ConfigurationError, match="TLS"):
            compare("r", town.backend(**secret), executor=client, store=store)
    assert not town.asked["r"]


def test_extra_headers_and_an_extra_body_arrive_whole(town, client, store):
    backend = town.backend(options={"extra_headers": {"X-Key": "abc"}, "temperature": 0.5}, extra_body={"api_key": KEY})
    compare("q", backend, executor=client, store=store)
    last = town.server.requests[-1]
    assert last.headers["x-key"] == "abc"
    assert (last.body["temperature"], last.body["api_key"]) == (0.5, KEY)


def test_the_embedded_engine_runs_on_workers(engine, client, store):
    here = compare(["Hello", "Once upon"], engine, options={"max_tokens": 5}, store=False)
    run = compare(["Hello", "Once upon"], engine, options={"max_tokens": 5}, executor=client, store=store)
    assert [answer.answer for answer in run.answers] == [answer.answer for answer in here.answers]
    assert workers_of(run) & {f"{os.uname().nodename}:{pid}" for pid in client.run(os.getpid).values()}


def test_what_cannot_travel_is_refused_before_anything_is_sent(town, client, store):
    import openai

    own = ck.Backend("m", client=openai.AsyncOpenAI(base_url=town.server.url, api_key=KEY))
    with town.backend() as backend, ck.faults(backend, ["429"]) as faulty:
        for column in (own, faulty):
            with pytest.raises(ConfigurationError, match="Leave out `executor`"):
                compare("q", [town.backend(), column], executor=client, store=store)
    assert not town.asked
    assert not store.runs()


def test_schema_tools_and_images_travel(town, client, store):
    def add(a: int, b: int) -> int:
        """Add."""
        return a + b

    image = "data:image/png;base64,iVBORw0KGgo="
    parts = [{"type": "text", "text": "look"}, {"type": "image_url", "image_url": {"url": image}}]
    prompts = [
        Prompt(({"role": "user", "content": parts},), tools=(add,)),
        Prompt(({"role": "user", "content": "shape"},), schema={"type": "object", "properties": {"a": {"type": "integer"}}}),
    ]
    run = compare(prompts, town.backend(), executor=client, store=store, warm_up=False)
    bodies = {str(e.body["messages"][-1]["content"])[:5]: e.body for e in town.server.requests if e.body}
    assert bodies["[{'ty"]["messages"][0]["content"] == parts
    assert bodies["[{'ty"]["tools"][0]["function"]["name"] == "add"
    assert "integer" in str(bodies["shape"])
    assert [answer.answer for answer in run.answers] == ["look!", "shape!"]


def test_a_scheduler_that_is_gone_leaves_a_run_that_can_be_resumed(town, inside, store):
    town.hold = {"q5"}
    run = ck.compare(words(8), town.backend(), executor=inside, concurrency=1, store=store, background=True, progress=False)
    assert town.seen.wait(30)
    inside.cluster.close()
    with pytest.raises(CompatKitError, match="resume"):
        run.wait(30)
    assert run.state == "interrupted"
    town.hold = set()
    again = run.resume()
    assert again.state == "done"
    assert town.asked["q0"] == town.asked["q7"] == 1


def test_a_client_that_was_closed_is_said_so(town, inside, store):
    inside.close()
    with pytest.raises(CompatKitError, match="client was closed"):
        compare("q", town.backend(), executor=inside, store=store)


def test_a_cluster_without_workers_is_said_so(town, store):
    with (
        distributed.LocalCluster(
            n_workers=0, processes=False, protocol="tcp", host="127.0.0.1", dashboard_address=":0"
        ) as cluster,
        distributed.Client(cluster) as client,
        pytest.raises(ConfigurationError, match="cluster.scale"),
    ):
        compare("q", town.backend(), executor=client, store=store)


def test_a_worker_of_another_version_is_said_so(town, inside, store, monkeypatch):
    monkeypatch.setattr(errands, "version", lambda _name: "0.0.1")
    with pytest.raises(ConfigurationError, match=r"has compat-kit 0\.0\.1"):
        compare("q", town.backend(), executor=inside, store=store)
    assert not town.asked


def test_a_worker_without_compat_kit_is_said_so(town, inside, store, monkeypatch):
    async def join(_crew):
        raise ModuleNotFoundError("No module named 'compat_kit'")

    monkeypatch.setattr(errands, "join", join)
    with pytest.raises(ConfigurationError, match="needs compat-kit"):
        compare("q", town.backend(), executor=inside, store=store)


def test_two_runs_share_a_client(town, client, tmp_path):
    runs = [
        ck.compare(words(20), town.backend(), executor=client, store=tmp_path / f"{i}", background=True, progress=False)
        for i in range(2)
    ]
    assert all(run.wait(30) for run in runs)
    assert [len([a for a in run.answers if a.status == "ok"]) for run in runs] == [20, 20]


def test_an_async_client_is_awaited(town, tmp_path):
    async def main():
        async with (
            distributed.LocalCluster(
                n_workers=1, processes=False, protocol="tcp", host="127.0.0.1", dashboard_address=":0", asynchronous=True
            ) as cluster,
            distributed.Client(cluster, asynchronous=True) as client,
        ):
            with pytest.raises(ConfigurationError, match="acompare"):
                ck.compare("q", town.backend(), executor=client, store=tmp_path / "a", progress=False)
            return await ck.acompare(words(5), town.backend(), executor=client, store=tmp_path / "a", progress=False)

    assert [answer.answer for answer in asyncio.run(main()).answers] == [f"{word}!" for word in words(5)]


DRIVER = """
import sys
import compat_kit as ck
from distributed import Client
address, url, path = sys.argv[1:]
with Client(address) as client:
    prompts = [f"q{i}" for i in range(60)]
    ck.compare(prompts, ck.connect(url, "m"), executor=client, concurrency=5, store=path, progress=False)
"""


def test_a_killed_driver_asks_only_what_is_missing(town, client, tmp_path):
    path = str(tmp_path / "runs.sqlite")
    command = [sys.executable, "-c", DRIVER, client.scheduler.address, town.server.url, path]
    with subprocess.Popen(command) as driver:
        town.on_count = {40: driver.kill}
        assert driver.wait(60) == -signal.SIGKILL
    store = Store(path)
    kept = store.rows("SELECT count(*) FROM result")[0][0]
    assert kept >= 10
    again = load_run(store.runs()[0].id, store).resume(executor=client)
    assert [answer.answer for answer in again.answers] == [f"{word}!" for word in words(60)]
    assert sum(town.asked.values()) <= 61 + 61 - kept
    store.close()
