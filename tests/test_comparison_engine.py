"""A run as it goes: what is asked in which order, stopped, interrupted, gone on with, shared, throttled and rated."""

from __future__ import annotations

import asyncio
import json
import signal
import subprocess
import sys
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import pytest

import compat_kit as ck
from compat_kit import loop
from compat_kit.comparison import Wishes, asking, begun, compare, load_run, runs
from compat_kit.errors import ConfigurationError, UnknownName
from compat_kit.prompts import Prompt
from compat_kit.retry import Retry
from compat_kit.store import OK, STOPPED, Store
from tests.loopback import completion, delta, models, stream

KEY = "sk-very-secret-0123456789"
AT_ONCE = Retry(base_s=0, throttle_base_s=0)


@pytest.fixture
def store(tmp_path):
    with_file = Store(tmp_path / "runs.sqlite")
    yield with_file
    with_file.close()


class Town:
    """A server that counts what it is asked: {(model, content): times}."""

    def __init__(self, server) -> None:
        self.asked: Counter[tuple[str, str]] = Counter()
        self.order: list[tuple[str, str]] = []
        self.server = server
        self.holds = asyncio.Event()
        self.held: set[str] = set()
        self.began, self.left = threading.Event(), threading.Event()
        server.on("/models", models("m", "n"))
        server.on("/chat/completions", self.answer)

    async def answer(self, exchange):
        content = exchange.body["messages"][-1]["content"]
        model = exchange.body["model"]
        self.asked[model, content if isinstance(content, str) else json.dumps(content)] += 1
        self.order.append((model, content))
        await exchange.start_stream()
        await exchange.event(delta(f"{model} says "))
        if content in self.held:
            self.began.set()
            waits = asyncio.ensure_future(self.holds.wait())
            left = asyncio.ensure_future(exchange.gone.wait())
            await asyncio.wait([waits, left], return_when=asyncio.FIRST_COMPLETED)
            if left.done():
                self.left.set()
            waits.cancel()
            left.cancel()
        await exchange.event(delta(str(content)))
        await exchange.event(delta(finish_reason="stop"))
        await exchange.end_stream()

    def backend(self, model="m", **settings):
        return ck.connect(self.server.url, model, **{"retry": AT_ONCE, **settings})


@pytest.fixture
def town(server):
    return Town(server)


def test_each_model_is_warmed_up_once_and_then_takes_its_turn_at_being_first(town, store):
    result = compare(["a", "b", "c"], [town.backend("m"), town.backend("n")], store=store, concurrency=1)
    hello = "Say hello in one word."
    assert town.order[:2] == [("m", hello), ("n", hello)]
    assert town.order[2:] == [("m", "a"), ("n", "a"), ("n", "b"), ("m", "b"), ("m", "c"), ("n", "c")]
    assert [answer.label for answer in result.warm_ups] == ["m", "n"]
    assert len(result.answers) == 6
    assert all(answer.row >= 0 for answer in result.answers)


def test_the_same_question_again_is_asked_of_nobody(town, store):
    first = compare(["a", "b"], town.backend(), store=store, repeats=2)
    before = sum(town.asked.values())
    again = compare(["a", "b"], town.backend(), store=store, repeats=2)
    assert sum(town.asked.values()) == before == 5
    assert [answer.answer for answer in again.answers] == [answer.answer for answer in first.answers]
    assert all(answer.is_reused for answer in again.answers)
    assert not again.warm_ups
    assert again.state == "done"
    compare(["a"], town.backend(), store=store, options={"temperature": 1}, warm_up=False)
    compare(["a"], town.backend(), store=store, cache=False, warm_up=False)
    assert sum(town.asked.values()) == before + 2


def test_options_count_by_what_is_sent_wherever_they_were_given(town, store):
    compare("a", town.backend(), options={"temperature": 0}, store=store, warm_up=False)
    compare("a", town.backend(options={"temperature": 0}), store=store, warm_up=False)
    compare([Prompt(({"role": "user", "content": "a"},), options={"temperature": 0})], town.backend(), store=store, warm_up=False)
    assert town.asked["m", "a"] == 1


def test_two_of_the_same_are_two_draws(town, store):
    result = compare(["a", "a"], [town.backend(), town.backend()], store=store, warm_up=False)
    assert town.asked["m", "a"] == 4
    assert result.labels == ["m", "m (2)"]


def test_several_options_are_several_columns(town, store):
    result = compare("a", town.backend(), options=[{"temperature": 0}, {"temperature": 1, "top_p": 0.5}, {}], store=store)
    assert result.labels == ["m · temperature=0", "m · temperature=1, top_p=0.5", "m · as it is"]
    assert len(result.warm_ups) == 1


@pytest.mark.parametrize("options", [5, "temperature", [], [5], {1: 2}, {"api_key": KEY}])
def test_what_are_no_options_is_refused(town, store, options):
    with pytest.raises(ConfigurationError) as caught:
        compare("a", town.backend(), options=options, store=store)
    assert KEY not in str(caught.value)
    assert not runs(store)


def test_stop_closes_the_streams_and_keeps_what_had_come(town, store):
    town.held = {"a", "b"}
    run = compare(["a", "b", "c"], town.backend(), store=store, background=True, concurrency=2, warm_up=False)
    assert town.began.wait(10)
    run.stop()
    assert run.wait(10)
    assert town.left.wait(10)
    assert run.is_done
    assert run.state == "interrupted"
    assert {answer.status for answer in run.answers} <= {STOPPED}
    town.held = set()
    run.resume(town.backend())
    assert run.state == "done"
    assert [answer.answer for answer in run.answers] == ["m says a", "m says b", "m says c"]


def test_one_column_is_stopped_and_the_other_goes_on(town, store):
    class Stopper:
        def began(self, outline, control):
            self.control = control

        def started(self, cell):
            pass

        def progress(self, cell, text):
            if cell.column.index == 0:
                self.control.stop(0)

        def finished(self, cell, answer):
            pass

    town.held = {"a"}
    run = compare(
        ["a", "b"],
        [town.backend(), town.backend("n")],
        store=store,
        background=True,
        observer=Stopper(),
        warm_up=False,
        concurrency=2,
    )
    assert town.left.wait(10)
    town.server.tell(town.holds)
    assert run.wait(10)
    first = [answer for answer in run.answers if answer.column == 0]
    assert [(answer.status, answer.answer) for answer in first] == [(STOPPED, "m says ")]
    assert [answer.answer for answer in run.answers if answer.column == 1] == ["n says a", "n says b"]
    assert run.state == "interrupted"


def test_an_interrupt_keeps_the_run_and_the_same_call_goes_on(town, store):
    town.held = {"b"}

    async def interrupted():
        task = asyncio.create_task(ck.acompare(["a", "b"], town.backend(), store=store, concurrency=1))
        await asyncio.to_thread(town.began.wait, 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(interrupted())
    [kept] = runs(store)
    assert kept.state == "interrupted"
    town.held = set()
    result = compare(["a", "b"], town.backend(), store=store, concurrency=1)
    assert [answer.answer for answer in result.answers] == ["m says a", "m says b"]
    assert town.asked["m", "a"] == 1
    assert [answer.status for answer in load_run(kept.id, store).answers] == [OK, STOPPED]


def test_resume_asks_what_failed_and_nothing_else(town, store, server):
    async def broken(exchange):
        if exchange.body["messages"][-1]["content"] == "b":
            await exchange.answer({"error": {"message": "no"}}, 400)
        else:
            await town.answer(exchange)

    server.on("/chat/completions", broken)
    first = compare(["a", "b"], town.backend(), store=store)
    assert first.state == "done"
    assert [bool(answer.error) for answer in first.answers] == [False, True]
    server.on("/chat/completions", town.answer)
    again = load_run(first.id[:13], store).resume()
    assert [answer.answer for answer in again.answers] == ["m says a", "m says b"]
    assert town.asked["m", "a"] == 1
    assert again.id == first.id


def test_two_at_work_on_one_run_share_it(town, store, tmp_path):
    town.held = {str(number) for number in range(40)}
    first = compare(sorted(town.held), town.backend(), store=store, background=True, concurrency=2, warm_up=False)
    assert town.began.wait(10)
    other = Store(tmp_path / "runs.sqlite")
    with ThreadPoolExecutor(1) as pool:
        second = pool.submit(lambda: load_run(first.id, other).resume(town.backend(), concurrency=2))
        town.held = set()
        town.server.tell(town.holds)
        assert first.wait(20)
        result = second.result(20)
    assert len(result.answers) == 40
    assert set(town.asked.values()) == {1}
    other.close()


def test_a_storm_of_refusals_costs_no_answer(server, store):
    refused = Counter()

    async def stormy(exchange):
        content = exchange.body["messages"][-1]["content"]
        refused[content] += 1
        if refused[content] <= 4:
            await exchange.answer({"error": {"message": "too many"}}, 429, {"Retry-After": "0.01"})
        else:
            await stream(delta("fine"), delta(finish_reason="stop"))(exchange)

    server.on("/chat/completions", stormy)
    backend = ck.connect(server.url, "m", retry=AT_ONCE)
    result = compare([str(number) for number in range(6)], backend, store=store, warm_up=False, concurrency=4)
    assert [answer.answer for answer in result.answers] == ["fine"] * 6
    assert {len(answer.reply.attempts) for answer in result.answers} == {5}
    assert all(answer.reply.attempts[0].status == 429 for answer in result.answers)
    assert all((answer.queued_s or 0) > 0 for answer in result.answers)


def test_a_wait_beyond_reason_is_a_failure_that_says_so(server, store):
    async def busy(exchange):
        await exchange.answer({"error": {"message": "too many"}}, 429, {"Retry-After": "86400"})

    server.on("/chat/completions", busy)
    [answer] = compare("a", ck.connect(server.url, "m", retry=AT_ONCE), store=store, warm_up=False).answers
    assert answer.error.startswith("RateLimited: ")


def test_images_tools_and_a_schema_are_sent_and_are_part_of_the_question(server, store):
    bodies = []

    async def answer(exchange):
        bodies.append(exchange.body)
        await stream(delta('{"city": 5}'), delta(finish_reason="stop"))(exchange)

    def get_weather(city: str) -> str:
        """The weather in a city."""
        raise AssertionError("nothing is called")

    server.on("/chat/completions", answer)
    server.on("/models", models("m"))
    pixel = "data:image/png;base64," + "iVBORw0KGgo=" * 1000
    seen = {"role": "user", "content": [{"type": "image_url", "image_url": {"url": pixel}}]}
    shape = {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}
    prompts = [Prompt((seen,)), Prompt((ck.user("t"),), tools=(get_weather,)), Prompt((ck.user("s"),), schema=shape)]
    backend = ck.connect(server.url, "m", kind="vllm", retry=AT_ONCE)
    result = compare(prompts, backend, store=store, warm_up=False, concurrency=1)
    assert [one.status for one in result.answers] == [OK, OK, OK]
    assert [one.answer for one in result.answers] == ['{"city": 5}'] * 3
    assert bodies[0]["messages"][0]["content"][0]["image_url"]["url"] == pixel
    assert bodies[1]["tools"][0]["function"]["name"] == "get_weather"
    assert bodies[2]["response_format"]["type"] == "json_schema"
    assert len(bodies) == 3
    compare(prompts, backend, store=store, warm_up=False)
    assert len(bodies) == 3


def test_no_key_is_in_the_store_or_in_what_is_shown(town, store, tmp_path):
    backend = town.backend(api_key=KEY, default_headers={"X-Key": KEY})
    how = {"extra_headers": {"X-Other": KEY}}
    result = compare([Prompt((ck.user("a"),), options=how)], backend, options=how, store=store)
    assert KEY not in f"{result!r}{result._repr_html_()}{result.answers[0]!r}{runs(store)!r}"
    store.close()
    assert all(KEY.encode() not in path.read_bytes() for path in tmp_path.iterdir())


@pytest.mark.parametrize("text", ["\ud800 alone", "\x00", "<script>", "a" * 300_000, "\u202e"])
def test_hostile_text_comes_through_the_store(town, store, text):
    result = compare([Prompt((ck.user("q"),), name=text)], town.backend(), store=store, warm_up=False)
    assert result.answers[0].answer == "m says q"
    assert len(repr(result)) < 20_000


def test_answers_are_a_sequence_that_reads_as_it_is_asked(town, store):
    result = compare([str(number) for number in range(7)], town.backend(), store=store, repeats=2)
    said = [answer.answer for answer in result.answers]
    assert len(result.answers) == 14
    assert [answer.answer for answer in result.answers[3:9:2]] == said[3:9:2]
    assert [answer.answer for answer in result.answers[::-1]] == said[::-1]
    assert result.answers[-1].answer == said[-1]
    assert result.answer(3, "m", 1).repeat == 1
    with pytest.raises(IndexError):
        result.answers[14]
    for place in ((0, "k"), (99, 0), (0, 5)):
        with pytest.raises(UnknownName):
            result.answer(*place)


def test_scorers_rate_answers_and_their_failures_cost_none(town, store):
    def broken(text):
        raise RuntimeError("mine")

    result = compare(["a", "b"], town.backend(), store=store, scorers=[lambda text: text.endswith("a"), broken])
    assert [answer.scores["function"].value for answer in result.answers] == [1.0, 0.0]
    assert [answer.scores["broken"].value for answer in result.answers] == [None, None]
    assert "mine" in result.answers[0].scores["broken"].reason
    later = compare(["a", "b"], town.backend(), store=store).score([len_of])
    assert [answer.scores["len_of"].value for answer in later.answers] == [8.0, 8.0]


def len_of(text):
    return len(text)


def test_a_judge_sees_all_answers_to_a_prompt_together(town, store, server):
    seen = []

    async def judging(exchange):
        if exchange.body["model"] != "j":
            return await town.answer(exchange)
        told = exchange.body["messages"][-1]["content"]
        first = min(("m says", "n says"), key=told.index)
        seen.append({f"{model} says {row}" in told for model in "mn" for row in "ab"})
        verdict = {"reason": "It is n.", "winner": "A" if first == "n says" else "B"}
        return await exchange.answer(completion(json.dumps(verdict)))

    server.on("/models", models("m", "n", "j"))
    server.on("/chat/completions", judging)
    judge = ck.scorers.Judge(town.backend("j"))
    backends = [town.backend(), town.backend("n")]
    result = compare(["a", "b"], backends, store=store, judge=judge)
    assert len(seen) == 4
    assert [answer.scores["judge"].value for answer in result.answers] == [0.0, 1.0, 0.0, 1.0]
    again = compare(["a", "b"], backends, store=store, judge=judge)
    assert [answer.scores["judge"].value for answer in again.answers] == [0.0, 1.0, 0.0, 1.0]


def test_a_judge_that_raises_says_so_and_costs_no_answer(town, store, monkeypatch):
    async def broken(*_):
        raise RuntimeError("mine")

    judge = ck.scorers.Judge(town.backend("n"), mode="grade")
    monkeypatch.setattr(judge, "judge", broken)
    result = compare(["a", "b"], town.backend(), store=store, judge=judge)
    assert [answer.answer for answer in result.answers] == ["m says a", "m says b"]
    assert [answer.scores["judge"].reason for answer in result.answers] == ["RuntimeError: mine"] * 2
    assert [answer.scores["judge"].value for answer in result.answers] == [None, None]


def test_resuming_rates_by_the_scorers_it_began_with(town, store, server):
    async def broken(exchange):
        if exchange.body["messages"][-1]["content"] == "b":
            await exchange.answer({"error": {"message": "no"}}, 400)
        else:
            await town.answer(exchange)

    server.on("/chat/completions", broken)
    run = compare(["a", "b"], town.backend(), store=store, scorers=[len_of])
    server.on("/chat/completions", town.answer)
    assert run.resume(town.backend()) is run
    assert [answer.scores["len_of"].value for answer in run.answers] == [8.0, 8.0]


def test_an_answer_knows_what_it_cost(server, store):
    usage = {"prompt_tokens": 1000, "completion_tokens": 1000, "total_tokens": 2000}
    server.on("/models", models("m", "n"))
    server.on("/chat/completions", stream(delta("x"), delta(finish_reason="stop"), {"choices": [], "usage": usage}))
    prices = ck.Prices({"m": {"input": 1, "output": 2}})
    backends = [ck.connect(server.url, "m"), ck.connect(server.url, "m")]
    result = compare("a", backends, store=store, prices=prices)
    assert [answer.cost for answer in result.answers] == list(result.frame["cost"]) == [pytest.approx(0.003)] * 2
    assert result.priced(ck.Prices({"m": {"input": 2, "output": 4}})).answers[0].cost == pytest.approx(0.006)
    assert compare("a", backends, store=store).answers[0].cost is None


def test_prompts_of_a_run_are_read_as_they_are_looked_at(town, store):
    run = load_run(compare(["a", "b", "c"], town.backend(), store=store).id, store)
    assert [prompt.name for prompt in run.prompts] == ["a", "b", "c"]
    assert [prompt.messages[0]["content"] for prompt in run.prompts[::-1]] == ["c", "b", "a"]
    assert run.prompts[-1].name == "c"
    with pytest.raises(IndexError):
        run.prompts[3]


def test_a_run_that_was_begun_is_not_over(town, store):
    run = loop.run(begun("a", town.backend(), Wishes(store=store)))
    assert not run.is_done
    assert not run.wait(0)
    run.start()
    assert run.wait(10)
    assert run.is_done
    assert run.state == "done"


@pytest.mark.parametrize(("policy", "patience_s", "calls"), [(AT_ONCE, 0.0, 2), (Retry(max_retries=0), 600.0, 1)])
def test_a_server_that_goes_on_refusing_is_given_up(server, store, monkeypatch, policy, patience_s, calls):
    async def busy(exchange):
        await exchange.answer({"error": {"message": "too many"}}, 429)

    monkeypatch.setattr(asking, "MOST_THROTTLED_S", patience_s)
    policy = replace(policy, patience_s=0)
    server.on("/chat/completions", busy)
    [answer] = compare("a", ck.connect(server.url, "m", retry=policy), store=store, warm_up=False).answers
    assert answer.error.startswith("RateLimited: ")
    assert len(answer.reply.attempts) == calls


def test_a_server_that_holds_one_model_at_a_time_is_asked_one_after_the_other(town, store):
    backends = [town.backend(model, kind="ollama") for model in ("m", "n")]
    compare(["a", "b", "c"], backends, store=store, concurrency=2)
    assert [model for model, _ in town.order] == ["m"] * 4 + ["n"] * 4


_ASKING = """
import sys
import compat_kit as ck
from compat_kit.store import Store
url, path, how = sys.argv[1:]
backend = ck.connect(url, "m", retry=ck.Retry(base_s=0))
if how == "ask":
    ck.compare([str(n) for n in range(30)], backend, store=path, concurrency=3, progress=False, warm_up=False)
else:
    ck.load_run(how, path).resume(backend, concurrency=3)
"""


def asking_process(town, path, how="ask"):
    return subprocess.Popen([sys.executable, "-c", _ASKING, town.server.url, str(path), how], stderr=subprocess.PIPE, text=True)


@pytest.mark.skipif(sys.platform == "win32", reason="there is no SIGINT for a process there")
def test_control_c_keeps_the_run_and_the_same_call_goes_on(town, tmp_path):
    path = tmp_path / "runs.sqlite"
    town.held = {"20"}
    with asking_process(town, path) as process:
        assert town.began.wait(30)
        process.send_signal(signal.SIGINT)
        assert "KeyboardInterrupt" in process.communicate(timeout=20)[1]
    assert town.left.wait(10)
    kept = Store(path)
    [run] = runs(kept)
    assert run.state == "interrupted"
    before = {answer.prompt for answer in load_run(run.id, kept).answers if answer.status == OK}
    assert before
    town.held = set()
    result = compare([str(n) for n in range(30)], town.backend(), store=kept, warm_up=False)
    assert len(result.answers) == 30
    assert {town.asked["m", name] for name in before} == {1}
    kept.close()


def test_two_processes_on_one_run_ask_nothing_twice(town, tmp_path):
    path = tmp_path / "runs.sqlite"
    town.held = {"6"}
    with asking_process(town, path) as first:
        assert town.began.wait(30)
        kept = Store(path)
        [run] = runs(kept)
        with asking_process(town, path, run.id) as second:
            town.server.tell(town.holds)
            assert first.communicate(timeout=30)[1] == second.communicate(timeout=30)[1] == ""
    assert set(town.asked.values()) == {1}
    assert len(town.asked) == len(load_run(run.id, kept).answers) == 30
    assert runs(kept)[0].state == "done"
    kept.close()


def test_the_engine_answers_in_the_background_as_in_the_foreground(engine, store):
    result = compare(["Hello"], engine, store=store, background=True)
    assert asyncio.run(result.done()) is result
    assert [answer.answer for answer in result.answers] == ["Hello! How can I help you today?"]


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"prices": {"m": (1, 2)}}, "ck.Prices"),
        ({"prices": 1}, "ck.Prices"),
        ({"options": {"messages": []}}, "`prompts`"),
        ({"options": {"prompt": "a"}}, "`prompts`"),
        ({"options": [{}, {"input": "a"}]}, "`prompts`"),
        ({"options": {"model": "z"}}, "another backend"),
        ({"options": {"stream": False}}, "Leave it out"),
        ({"options": {"temperature": float("nan")}}, "`temperature` is no JSON"),
        ({"options": {"x": object()}}, "`x` is no JSON"),
    ],
)
def test_what_no_row_could_be_asked_with_is_refused_at_the_call(town, store, wrong, words):
    with pytest.raises(ConfigurationError, match=words):
        compare("a", town.backend(), store=store, **wrong)
    if isinstance(options := wrong.get("options"), dict) and "temperature" not in options:  # a prompt takes NaN as not given
        with pytest.raises(ConfigurationError, match=words):
            compare(Prompt("a", options=options), town.backend(), store=store)
    assert (list(runs(store)), town.asked) == ([], Counter())


def test_a_column_has_to_be_called_something(town, store):
    with pytest.raises(ConfigurationError, match="is empty"):
        compare("a", {" ": town.backend()}, store=store)


def test_a_run_is_loaded_by_its_name_and_an_id_comes_first(town, store):
    first, second = (compare(word, town.backend(), store=store, name="nightly", warm_up=False) for word in "ab")
    third = compare("c", town.backend(), store=store, name=first.id, warm_up=False)
    assert load_run("nightly", store).id == second.id
    assert load_run(first.id, store).id == first.id != third.id
    with pytest.raises(UnknownName, match="nightly"):
        load_run("nightli", store)
    with pytest.raises(ConfigurationError, match="id or the name"):
        load_run(None, store)


def test_what_is_awaited_takes_no_background(town):
    with pytest.raises(ConfigurationError, match=r"ck\.compare\(\.\.\., background=True\)"):
        asyncio.run(ck.acompare("a", town.backend(), background=True, store=False))
