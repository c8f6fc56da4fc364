"""Texts to vectors: in batches and in order, through faults, with nothing lost and nothing twice."""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
from itertools import count
from typing import TYPE_CHECKING

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import compat_kit as ck
from compat_kit import decode, errors
from compat_kit.adapting import IgnoredOption
from compat_kit.progress import Counted
from compat_kit.replies import Usage
from compat_kit.retry import Retry
from tests.embedder import DIMENSIONS, FAULTS, Embedder, body_of, vector_of
from tests.loopback import Loopback, head, models

if TYPE_CHECKING:
    import random

AT_ONCE = Retry(max_retries=30, base_s=0, throttle_base_s=0, cap_s=0)
NEVER = Retry(max_retries=0)


def texts_of(number: int) -> list[str]:
    return [f"text {i} – {'ä' * (i % 7)}" for i in range(number)]


def right(embeddings: ck.Embeddings, texts: list[str]) -> bool:
    """Whether these are the texts, and every vector is its text's own."""
    return embeddings.texts == tuple(texts) and np.array_equal(embeddings.array, np.array([vector_of(text) for text in texts]))


def backend_of(server: Loopback, handler, retry: Retry = AT_ONCE, **settings) -> ck.Backend:
    server.on("/models", models("m"))
    server.on("/embeddings", handler)
    return ck.connect(server.url, "m", retry=retry, **settings)


def answers(*bodies):
    """A handler that gives these answers in turn, then the last again; a number is a status."""
    turns = count()

    async def handler(exchange):
        body = bodies[min(next(turns), len(bodies) - 1)]
        body = body(exchange.body["input"]) if callable(body) else body
        await (exchange.answer({"error": {"message": "No"}}, body) if isinstance(body, int) else exchange.answer(body))

    return handler


# --- The bar


def test_ten_thousand_texts_come_through_faults_all_in_order_and_none_twice(server):
    texts, embedder = texts_of(10_000), Embedder(rate=0.3, seed=6)
    with backend_of(server, embedder) as backend:
        embeddings = backend.embed(texts, progress=False)
    assert right(embeddings, texts)
    assert embeddings.shape == (10_000, DIMENSIONS)
    assert set(embedder.faults) == set(FAULTS)
    assert sum(embedder.faults.values()) > 40
    assert set(embedder.answered.values()) == {1}
    assert embedder.requests == 157 + sum(embedder.faults.values())
    assert embeddings.usage.total_tokens == sum(map(len, texts))


def test_the_awaited_door_gives_the_same(server):
    texts, embedder = texts_of(300), Embedder(rate=0.3, seed=7)
    with backend_of(server, embedder) as backend:
        assert right(asyncio.run(backend.aembed(texts, batch=16, progress=False)), texts)


@pytest.fixture(scope="module")
def one_server():
    with Loopback() as loopback:
        yield loopback


@settings(max_examples=40, deadline=None)
@given(
    number=st.integers(1, 90), batch=st.integers(1, 100), at_once=st.integers(1, 8), rate=st.floats(0, 0.5),
    seed=st.integers(0, 99), most=st.integers(1, 40), repeated=st.booleans(),
)  # fmt: skip
def test_any_number_any_batch_and_any_faults_give_the_same(one_server, number, batch, at_once, rate, seed, most, repeated):
    texts, embedder = texts_of(number), Embedder(rate, seed, most=most)
    texts = texts + texts[::2] if repeated else texts
    with backend_of(one_server, embedder) as backend:
        embeddings = backend.embed(texts, batch=batch, concurrency=at_once, progress=False)
    assert right(embeddings, texts)
    assert sum(embedder.answered.values()) == len(texts)


# --- What is sent


def test_what_is_sent_is_what_was_asked_for(server):
    with backend_of(server, Embedder(), options={"temperature": 0, "user": "me", "max_tokens": 5}) as backend:
        backend.embed("one", extra_body={"truncate": True})
        assert server.requests[-1].body == {
            "input": ["one"], "encoding_format": "float", "model": "m", "user": "me", "truncate": True,
        }  # fmt: skip
        backend.embed(["one"], dimensions=DIMENSIONS, temperature=1)
        assert server.requests[-1].body["dimensions"] == DIMENSIONS
        assert server.requests[-1].body["temperature"] == 1


def test_no_more_requests_are_under_way_than_allowed_and_the_first_is_alone(server):
    here, most, first, together = [0], [0], [], asyncio.Event()

    async def handler(exchange):
        here[0] += 1
        most[0] = max(most[0], here[0])
        first.append(here[0])
        if here[0] == 3:
            together.set()
        if len(first) > 1:
            await together.wait()
        for _ in range(50):
            await asyncio.sleep(0)
        await exchange.answer(body_of(exchange.body["input"]))
        here[0] -= 1

    with backend_of(server, handler) as backend:
        backend.embed(texts_of(40), batch=2, concurrency=3, progress=False)
    assert most[0] == 3
    assert first[:2] == [1, 1]
    assert len(first) == 20


def test_a_series_an_array_and_a_generator_are_texts(server):
    texts = texts_of(5)
    with backend_of(server, Embedder()) as backend:
        for given_texts in (pd.Series(texts, index=[3, 1, 2, 9, 9]), np.array(texts), iter(texts), tuple(texts)):
            assert right(backend.embed(given_texts, batch=2, progress=False), texts)
        assert all(type(text) is str for text in backend.embed(np.array(texts)).texts)


@pytest.mark.parametrize(
    ("texts", "said"),
    [
        ("", "position 0 is empty"),
        (["a", ""], "position 1 is empty"),
        ([], "at least one"),
        (pd.Series([], dtype=object), "at least one"),
        (["a", None], "position 1 is 'NoneType'.*dropna"),
        (pd.Series(["a", float("nan")]), "position 1 is 'float'"),
        (["a", "\ud800"], "position 1 holds half a character"),
        (b"abc", "a text or a list"),
        ({"a": 1}, "a text or a list"),
        (5, "a text or a list"),
        ([["a"]], "position 0 is 'list'"),
        (np.array("abc"), "one column of texts"),
        (np.array([["a"]]), "one column of texts"),
        (pd.DataFrame({"text": ["a"]}), "this 'DataFrame' has not one"),
    ],
)
def test_what_is_no_text_is_refused_before_anything_is_sent(server, texts, said):
    with backend_of(server, Embedder()) as backend, pytest.raises(errors.ConfigurationError, match=said):
        backend.embed(texts)
    assert server.requests == []


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"batch": 0}, "`batch`"), ({"batch": 2.0}, "`batch`"), ({"batch": True}, "`batch`"), ({"concurrency": 0}, "`concurrency`"),
        ({"concurrency": 65}, "`concurrency`"), ({"dimensions": 0}, "`dimensions`"), ({"known": [[1.0]]}, "`known` is Embeddings"),
        ({"input": ["b"]}, "`input`"), ({"progress": 5}, "`progress`"), ({"base_url": "x"}, "belongs to the backend"),
    ],
)  # fmt: skip
def test_arguments_that_cannot_work(server, arguments, said):
    with backend_of(server, Embedder()) as backend, pytest.raises(errors.ConfigurationError, match=said):
        backend.embed("a", **arguments)
    assert server.requests == []


# --- Too much for one request


def test_a_batch_that_is_too_large_is_halved_and_the_rest_goes_in_small_ones(server):
    texts, embedder = texts_of(100), Embedder(most=10)
    with backend_of(server, embedder) as backend:
        assert right(backend.embed(texts, batch=64, progress=False), texts)
    sizes = [len(request.body["input"]) for request in server.requests if request.path == "/v1/embeddings"]
    assert sizes[:4] == [64, 32, 16, 8]
    assert max(sizes[3:]) == 8
    assert len(sizes) == 3 + 13


@pytest.mark.parametrize(
    ("status", "message"),
    [
        (400, "Invalid 'input': array too long. Expected an array with maximum length 16, but got an array with length 64."),
        (400, "Requested 412345 tokens, max 300000 tokens per request"),
        (422, "List should have at most 16 items after validation, not 64"),
        (400, "batch size exceeds the limit of 16"),
        (413, "Payload Too Large"),
    ],
)
def test_the_words_of_servers_for_too_many_texts(server, status, message):
    async def handler(exchange):
        texts = exchange.body["input"]
        refused = {"error": {"message": message}}
        await (exchange.answer(refused, status) if len(texts) > 16 else exchange.answer(body_of(texts)))

    with backend_of(server, handler) as backend:
        assert right(backend.embed(texts_of(40), progress=False), texts_of(40))


def test_a_text_that_is_too_long_by_itself_is_named_and_the_others_are_kept(server):
    texts = texts_of(20)
    texts[13] = "long " * 50

    async def handler(exchange):
        sent = exchange.body["input"]
        said = {"error": {"message": "input (900 tokens) is too large to process. increase the physical batch size"}}
        await (exchange.answer(said, 500) if texts[13] in sent else exchange.answer(body_of(sent)))

    with backend_of(server, handler) as backend:
        with pytest.raises(errors.EmbeddingsInterrupted, match="text at position 13, of 250 characters") as caught:
            backend.embed(texts, concurrency=1, progress=False)
        assert type(caught.value.__cause__) is errors.ContextTooLong
        assert right(caught.value.done, texts[:13])
        with pytest.raises(errors.ContextTooLong, match="position 0"):
            backend.embed(texts[13])


def test_a_request_that_is_wrong_otherwise_is_not_halved(server):
    with backend_of(server, answers(400)) as backend, pytest.raises(errors.BadRequest):
        backend.embed(texts_of(64))
    assert len(server.requests) == 1


# --- What goes wrong


def test_a_failure_late_in_the_run_loses_nothing_and_the_next_call_goes_on(server):
    texts, embedder, told = texts_of(100), Embedder(), []
    asked = count(1)

    async def handler(exchange):
        if next(asked) == 8:
            await exchange.answer({"error": {"message": "No more money", "code": "insufficient_quota"}}, 429)
        else:
            await embedder(exchange)

    with backend_of(server, handler) as backend:
        with pytest.raises(errors.EmbeddingsInterrupted, match=r"70 of 100 texts were embedded.*`\.done`.*used up") as caught:
            backend.embed(texts, batch=10, concurrency=1, progress=told.append)
        error = caught.value
        assert told[-1].done == 70
        assert right(error.done, texts[:70])
        assert error.missing == tuple(range(70, 100))
        assert type(error.__cause__) is errors.QuotaUsedUp
        assert [attempt.status for attempt in error.attempts] == [429]
        assert right(backend.embed(texts, known=error.done, batch=10, progress=False), texts)
    assert set(embedder.answered.values()) == {1}
    assert pickle.loads(pickle.dumps(error)).done == error.done


def test_what_stops_the_first_batch_is_raised_as_it_is(server):
    with backend_of(server, answers(401)) as backend:
        for known in (None, ck.Embeddings([vector_of("text 0 – ")], ("text 0 – ",))):
            with pytest.raises(errors.AuthenticationError):
                backend.embed(texts_of(10), batch=2, known=known)
    assert len(server.requests) == 2


def test_what_is_under_way_when_one_fails_comes_to_its_end_and_nothing_is_served_twice(server):
    texts, embedder, asked = texts_of(100), Embedder(), count(1)
    failed, all_there = asyncio.Event(), asyncio.Event()

    async def handler(exchange):
        turn = next(asked)
        if turn == 5:
            all_there.set()
        if turn == 2:
            await all_there.wait()
            await exchange.answer({"error": {"message": "No more money", "code": "insufficient_quota"}}, 429)
            failed.set()
            return
        if turn in (3, 4, 5):
            await failed.wait()
            for _ in range(50):  # the client has the refusal by now
                await asyncio.sleep(0)
        await embedder(exchange)

    with backend_of(server, handler) as backend:
        with pytest.raises(errors.EmbeddingsInterrupted) as caught:
            backend.embed(texts, batch=10, concurrency=4, progress=False)
        assert len(server.requests) == 5  # and no other was begun
        assert caught.value.done.texts == tuple(texts[:10] + texts[20:50])
        assert right(backend.embed(texts, known=caught.value.done, batch=10, progress=False), texts)
    assert set(embedder.answered.values()) == {1}


@pytest.mark.parametrize(
    ("told", "kind"),
    [({"code": 429}, errors.RateLimited), ({"code": "503"}, errors.Overloaded), ({"code": 500}, errors.ServerError)],
)
def test_an_error_inside_of_a_200_is_tried_again_as_any_other(server, told, kind):
    body = {"error": {"message": "Not now", **told}}
    with backend_of(server, answers(body_of, body, [body], body_of)) as backend:
        assert right(backend.embed(texts_of(6), batch=3), texts_of(6))
    assert len(server.requests) == 4
    with backend_of(server, answers(body), Retry(max_retries=1, base_s=0, throttle_base_s=0)) as backend:
        with pytest.raises(kind, match="Not now") as caught:
            backend.embed("a")
    assert len(caught.value.attempts) == 2
    assert caught.value.status == int(told["code"])


def test_an_error_inside_of_a_200_that_no_retry_helps_is_raised_at_once(server):
    for body, kind in (
        ({"error": {"message": "Something is odd"}}, errors.ServerError),
        ({"error": {"message": "Not your key: sk-very-secret-0123456789", "code": 401}}, errors.AuthenticationError),
        ({"error": "Unexpected endpoint or method. (POST /v1/embeddings)"}, errors.NotOpenAI),
    ):
        with backend_of(server, answers(body), api_key="sk-very-secret-0123456789") as backend:
            before = len(server.requests)
            with pytest.raises(kind) as caught:
                backend.embed("a")
            assert len(server.requests) == before + 1
            assert "0123456789" not in str(caught.value)


def test_too_many_texts_are_halved_though_the_refusal_comes_inside_of_a_200(server):
    refused = {"error": {"message": "batch size 4 > maximum allowed batch size 2", "code": 413}}
    embedder = Embedder()

    async def handler(exchange):
        await (exchange.answer(refused) if len(exchange.body["input"]) > 2 else embedder(exchange))

    with backend_of(server, handler) as backend:
        assert right(backend.embed(texts_of(8), batch=4, progress=False), texts_of(8))


@pytest.mark.parametrize("begun", ["", "["])
def test_a_body_without_a_length_that_breaks_off_is_a_lost_connection(server, begun):
    turns, embedder = count(), Embedder()

    async def handler(exchange):
        body = (begun + json.dumps(body_of(exchange.body["input"]))).encode()
        if next(turns) in (1, 3):
            await exchange.write(head(200, {"Content-Type": "application/json", "Connection": "close"}) + body[: len(body) // 2])
            exchange.writer.close()
        else:
            await embedder(exchange)

    with backend_of(server, handler) as backend:
        assert right(backend.embed(texts_of(30), batch=10, concurrency=1, progress=False), texts_of(30))
    assert len(server.requests) == 5


@pytest.mark.parametrize("length", [True, False])
@pytest.mark.parametrize("body", [b'{"data": oops', b'{"data": []', b"<html>"])
def test_a_whole_body_that_is_no_json_is_no_lost_connection(server, body, length):
    async def handler(exchange):
        told = {"Content-Length": str(len(body))} if length else {"Connection": "close"}
        await exchange.write(head(200, {"Content-Type": "application/json", **told}) + body)
        exchange.writer.close()

    is_cut = body.endswith(b"]") and not length
    with backend_of(server, handler, NEVER) as backend:
        with pytest.raises(errors.ConnectionLost if is_cut else errors.NotOpenAI):
            backend.embed("a")


def test_an_observer_that_fails_loses_nothing(server):
    def fail(step):
        if step.done >= 20:
            raise KeyboardInterrupt

    with backend_of(server, Embedder()) as backend, pytest.raises(KeyboardInterrupt) as caught:
        backend.embed(texts_of(1000), batch=10, progress=fail)
    done = caught.value.done
    assert right(done, texts_of(1000)[: len(done)])
    assert len(done) + len(caught.value.missing) == 1000
    assert "`.done`" in caught.value.__notes__[0]


def test_a_cancelled_call_stops_asking(server):
    waiting, let_go = threading.Event(), asyncio.Event()
    embedder = Embedder()

    async def handler(exchange):
        if embedder.requests:
            waiting.set()
            await let_go.wait()
        await embedder(exchange)

    async def main(backend):
        task = asyncio.create_task(backend.aembed(texts_of(100), batch=10, progress=False))
        await asyncio.to_thread(waiting.wait, 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    with backend_of(server, handler) as backend:
        asyncio.run(main(backend))
    server.tell(let_go)
    assert len(server.requests) <= 1 + 4


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda body: body["data"].pop(), "1 embeddings came back for 2 texts"),
        (lambda body: body["data"].append(body["data"][0]), "3 embeddings"),
        (lambda body: body["data"][1].update(index=0), "numbered wrongly"),
        (lambda body: body["data"][1].update(embedding=[0.0] * DIMENSIONS), "nothing but zeros"),
        (lambda body: body["data"][1].update(embedding=[float("nan")] * DIMENSIONS), "none"),
        (lambda body: body["data"][1].update(embedding=[1e300] * DIMENSIONS), "too large"),
        (lambda body: body["data"][1].update(embedding=[1.0]), "differ in length"),
        (lambda body: body["data"][1].update(embedding=[[1.0], [2.0]]), "a vector for each token"),
        (lambda body: body["data"][1].update(embedding="%%%"), "no base64"),
        (lambda body: body.update(data=None), "0 embeddings"),
    ],
)
def test_vectors_that_cannot_be_right_are_an_error(server, change, said):
    body = body_of(["a", "b"])
    change(body)
    with backend_of(server, answers(body)) as backend, pytest.raises(errors.NotOpenAI, match=said) as caught:
        backend.embed(["a", "b"])
    assert len(server.requests) == 1
    is_path_right = body["data"] is not None
    assert ("Look at the model" in caught.value.hint and "`batch=1`" in caught.value.hint) is is_path_right
    assert ("Check the path" in str(caught.value)) is not is_path_right


def test_base64_is_read_where_it_is_asked_for_or_comes_by_itself(server):
    packed = lambda texts: json.loads(Embedder()._body(texts, is_packed=True))  # noqa: E731
    assert type(packed(["a"])["data"][0]["embedding"]) is str
    with backend_of(server, answers(packed)) as backend:
        assert right(backend.embed(["a", "b"]), ["a", "b"])
    with backend_of(server, Embedder()) as backend:
        assert right(backend.embed(["a", "b"], encoding_format="base64"), ["a", "b"])
    assert server.requests[-1].body["encoding_format"] == "base64"


def test_another_length_than_asked_for_is_an_error(server):
    with backend_of(server, Embedder()) as backend:
        for asking in (lambda: backend.embed("a", dimensions=4), lambda: backend.with_options(dimensions=4).embed("a")):
            with pytest.raises(errors.WrongDimensions, match="8 dimensions, 4 were asked for") as caught:
                asking()
            assert (caught.value.wanted, caught.value.found) == (4, 8)


def test_a_kind_that_ignores_dimensions_is_warned_of_too(engine):
    with ck.connect(engine.base_url, "mini-1m") as backend:
        with pytest.warns(IgnoredOption, match="dimensions"), pytest.raises(errors.WrongDimensions):
            backend.embed("a", dimensions=8)


def test_a_changed_length_is_an_error_within_a_call_and_after_it(server):
    short = lambda texts: {"data": [{"embedding": [1.0, float(i)]} for i in range(len(texts))]}  # noqa: E731
    with backend_of(server, answers(body_of, short)) as backend:
        with pytest.raises(errors.EmbeddingsInterrupted, match="changed from 8 to 2 dimensions") as caught:
            backend.embed(texts_of(4), batch=2, progress=False)
        assert right(caught.value.done, texts_of(2))
        for twin in (backend, backend.with_options(timeout=5)):
            with pytest.raises(errors.WrongDimensions, match="'m'.*changed from 8 to 2"):
                twin.embed("a")
        assert backend.embed("a", model="n").shape == (1, 2)


def test_known_vectors_of_another_model_are_not_mixed_in(server):
    known = ck.Embeddings([vector_of("a")], ("a",), model="other")
    with backend_of(server, Embedder()) as backend:
        with pytest.raises(errors.ConfigurationError, match="'other', and 'm' answers"):
            backend.embed(["a", "b"], known=known)
        assert backend.embed(["a", "a"], known=known).model == "other"
    assert len(server.requests) == 1


def test_another_model_between_two_batches_is_not_mixed_in(server):
    named = lambda **told: lambda texts: {**body_of(texts), **told}  # noqa: E731
    first, other, silent = named(model="e-v1"), named(model="other-v2"), named(model=None)
    with backend_of(server, answers(first, silent, other)) as backend:
        with pytest.raises(errors.ConfigurationError, match=r"of 'e-v1', and now 'other-v2' answers.*cannot be mixed") as caught:
            backend.embed(texts_of(6), batch=2, concurrency=1, progress=False)
        assert caught.value.done.texts == tuple(texts_of(4))
        assert caught.value.done.model == "e-v1"
    with backend_of(server, answers(silent, first, silent, first)) as backend:
        found = backend.embed(texts_of(8), batch=2, concurrency=1, progress=False)
        assert right(found, texts_of(8))
        assert found.model == "e-v1"


# --- What comes back


def test_usage_adds_up_and_is_unknown_where_one_answer_does_not_tell(server):
    with backend_of(server, Embedder()) as backend:
        assert backend.embed(["aa", "b", "c"], batch=2, progress=False).usage == Usage(4, None, 4)
    silent = lambda texts: body_of(texts, usage={"prompt_tokens": 0, "total_tokens": 0})  # noqa: E731
    with backend_of(server, answers(body_of, silent)) as backend:
        assert backend.embed(["aa", "b", "c"], batch=2, progress=False).usage == Usage()


def test_the_model_is_the_one_that_the_server_names(server):
    with backend_of(server, answers(lambda texts: body_of(texts, model="m-v2"))) as backend:
        assert backend.embed("a").model == "m-v2"
    with backend_of(server, answers(lambda texts: body_of(texts, model=7))) as backend:
        assert backend.embed("a").model == "m"


def test_a_model_that_was_not_named_is_asked_for_once(server):
    server.on("/models", models("only"))
    server.on("/embeddings", Embedder())
    with ck.connect(server.url) as backend:
        backend.embed(texts_of(6), batch=1, progress=False)
        backend.embed("a")
        assert backend.model == "only"
    assert [request.path for request in server.requests].count("/v1/models") == 1


def test_progress_is_told_to_whoever_wants_it_in_its_thread(server):
    told = []
    with backend_of(server, Embedder()) as backend:
        backend.embed(texts_of(10), batch=3, concurrency=1, progress=lambda step: told.append((step, threading.get_ident())))
    assert [(step.done, step.total) for step, _ in told] == [(3, 10), (6, 10), (9, 10), (10, 10)]
    assert {thread for _, thread in told} == {threading.get_ident()}
    assert str(told[0][0]) == "3 of 10 texts embedded (30 %)"


def test_a_line_is_drawn_for_more_than_one_batch_alone(server, monkeypatch, capsys):
    monkeypatch.setattr("sys.stderr.isatty", lambda: True, raising=False)
    with backend_of(server, Embedder()) as backend:
        backend.embed(texts_of(4))
        backend.embed(texts_of(4), batch=2, progress=False)
        assert capsys.readouterr().err == ""
        backend.embed(texts_of(4), batch=2)
        assert "4 of 4 texts embedded (100 %)" in capsys.readouterr().err
        backend.embed(texts_of(4), progress=True)
        assert "4 of 4" in capsys.readouterr().err


def test_few_steps_are_told_of_many(server):
    told = []
    with backend_of(server, Embedder()) as backend:
        backend.embed(texts_of(600), batch=1, progress=told.append)
    assert len(told) <= 201
    assert told[-1] == Counted("texts embedded", 600, 600)


# --- The embedded engine


def test_the_engine_gives_a_text_one_vector_alone_and_in_any_batch(engine):
    texts = ["What is the capital of Japan?", "The capital of France is Paris.", "Count to five.", "Hello!", "a " * 300]
    alone = np.concatenate([engine.embed(text).array for text in texts])
    engine.chat("Hello")
    for given_texts in (texts, texts[::-1]):
        found = engine.embed(given_texts)
        assert np.allclose([found[text] for text in texts], alone, atol=2e-3)


def test_the_engine_embeds_texts_up_to_its_window(engine):
    assert engine.embed("word " * 1500).shape == (1, 128)
    with pytest.raises(errors.ContextTooLong, match="position 0, of 12,500 characters"):
        engine.embed("word " * 2500)


def test_what_is_near_in_meaning_is_near(engine):
    embeddings = engine.embed(
        ["What is the capital of Japan?", "Count to five.", "What is the capital of Italy?", "Count to nine."]
    )
    assert embeddings.nearest("Count to five.", 1)["text"].tolist() == ["Count to nine."]
    assert embeddings.nearest(engine.embed("What is the capital of France?"), 2)["position"].tolist() in ([0, 2], [2, 0])
    assert embeddings.model == "mini-1m"


# --- Reading

NUMBERS = st.floats(width=32, allow_nan=False, allow_infinity=False).filter(bool)


@settings(max_examples=60, deadline=None)
@given(
    st.integers(1, 4).flatmap(lambda size: st.lists(st.lists(NUMBERS, min_size=size, max_size=size), min_size=1, max_size=6)),
    st.randoms(),
)
def test_vectors_are_read_in_order_whatever_the_order_and_the_form(vectors, order: random.Random):
    import base64

    data = [{"index": i, "embedding": vector} for i, vector in enumerate(vectors)]
    order.shuffle(data)
    for entry in data:
        if order.random() < 0.5:
            entry["embedding"] = base64.b64encode(np.array(entry["embedding"], dtype="<f4").tobytes()).decode()
    assert decode.read_embeddings(json.loads(json.dumps({"data": data})), len(vectors)).tolist() == vectors
