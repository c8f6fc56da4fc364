"""`Backend`: what is sent, what comes back, and what every failure says."""

from __future__ import annotations

import asyncio
import inspect
from types import SimpleNamespace

import pytest

import compat_kit as ck
from compat_kit import errors
from compat_kit.backend import Backend, connect
from compat_kit.retry import Retry
from tests.loopback import completion, count_to_five, delta, free_port, models, refuse

DOORS = [("chat", "achat"), ("complete", "acomplete"), ("embed", "aembed"), ("models", "amodels"), ("health", "ahealth")]


@pytest.fixture
def backend(server):
    with connect(server.url, "m", retry=Retry(base_s=0)) as backend:
        yield backend


# What is sent.


def test_nothing_is_sent_at_construction(server):
    connect(server.url)
    assert server.connections == 0


def test_only_what_the_caller_set_is_sent(server, backend):
    server.on("/chat/completions", completion("Hello"))
    backend.chat("Hi", temperature=0, made_up_option=[1, 2])
    [request] = server.requests
    assert request.body == {
        "model": "m",
        "messages": [{"role": "user", "content": "Hi"}],
        "temperature": 0,
        "made_up_option": [1, 2],
    }
    assert "authorization" not in request.headers


def test_a_call_overrides_the_backend_and_extra_body_overrides_both(server):
    server.on("/chat/completions", completion("Hello"))
    backend = connect(server.url, "m", options={"temperature": 0, "top_p": 0.5, "seed": 1}, extra_body={"seed": 2, "cache": True})
    backend.chat("Hi", temperature=1, extra_body={"cache": False}, extra_headers={"x-lesson": "3"}, extra_query={"v": "2"})
    [request] = server.requests
    assert {name: request.body[name] for name in ("temperature", "top_p", "seed", "cache")} == {
        "temperature": 1,
        "top_p": 0.5,
        "seed": 2,
        "cache": False,
    }
    assert request.headers["x-lesson"] == "3"
    assert request.path == "/v1/chat/completions?v=2"


def test_with_options_leaves_the_first_as_it_was(server):
    server.on("/chat/completions", completion("Hello"))
    first = connect(server.url, "m", options={"top_p": 0.5})
    second = first.with_options(temperature=0, model="other", timeout=5, max_retries=0, extra_body={"a": 1})
    for backend in (first, second):
        backend.chat("Hi")
    assert [request.body.get("temperature") for request in server.requests] == [None, 0]
    assert [request.body["model"] for request in server.requests] == ["m", "other"]
    assert [request.body.get("a") for request in server.requests] == [None, 1]
    assert [request.body["top_p"] for request in server.requests] == [0.5, 0.5]
    assert (first._timeout_s, first._retry.max_retries) == (60.0, 2)
    assert (second._timeout_s, second._retry.max_retries) == (5, 0)
    assert server.connections == 1


def test_the_only_model_is_taken_when_none_is_named(server):
    server.on("/models", models("just-one"))
    server.on("/chat/completions", completion("Hello"))
    backend = connect(server.url)
    backend.chat("Hi")
    backend.chat("Hi")
    assert [request.path for request in server.requests] == ["/v1/models", "/v1/chat/completions", "/v1/chat/completions"]
    assert server.requests[-1].body["model"] == "just-one"


def test_a_reply_can_be_put_back_into_the_conversation(server, backend):
    server.on("/chat/completions", completion("Hello"))
    conversation = [ck.system("Be brief."), ck.user("Hi")]
    reply = backend.chat(conversation)
    backend.chat([*conversation, reply, ck.user("And you?")])
    assert server.requests[-1].body["messages"][2] == {"role": "assistant", "content": "Hello"}
    assert len(conversation) == 2


# The doors.


@pytest.mark.parametrize(("sync", "awaited"), DOORS)
def test_both_doors_take_the_same_arguments(sync, awaited):
    assert inspect.signature(getattr(Backend, sync)) == inspect.signature(getattr(Backend, awaited))


def test_both_doors_give_the_same(server, backend):
    server.on("/chat/completions", completion("Hello"))
    server.on("/completions", {"choices": [{"text": " there", "finish_reason": "length"}]})
    server.on("/embeddings", {"data": [{"index": 1, "embedding": [0, 1]}, {"index": 0, "embedding": [1, 0]}]})
    server.on("/models", models("m", "n"))

    async def main():
        return (
            await backend.achat("Hi"),
            await backend.acomplete("Hi"),
            (await backend.aembed(["a", "b"])).array.tolist(),
            await backend.amodels(),
            await backend.ahealth(),
        )

    reply, continuation, vectors, listed, health = asyncio.run(main())
    assert (reply.text, reply.usage.total_tokens) == ("Hello", 5)
    assert backend.chat("Hi").text == reply.text
    assert backend.complete("Hi").text == continuation.text == " there"
    assert backend.embed(["a", "b"]).array.tolist() == vectors == [[1, 0], [0, 1]]
    assert backend.models() == listed
    assert [model.id for model in listed] == ["m", "n"]
    assert backend.health() == health
    assert health


def test_async_and_sync_streams_give_the_same_chunks(server, backend):
    async def stream(exchange):
        await exchange.start_stream()
        for word in ("One", " two", " three"):
            await exchange.event(delta(word))
        await exchange.event(delta(finish_reason="stop"))
        await exchange.event({"choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 3, "total_tokens": 4}})
        await exchange.end_stream()

    async def read(stream):
        return [chunk async for chunk in stream]

    server.on("/chat/completions", stream)
    plain = backend.stream("Count")
    chunks = list(plain)
    awaited = backend.astream("Count")
    texts = [chunk.text for chunk in asyncio.run(read(awaited))]
    assert [chunk.text for chunk in chunks] == texts == ["One", " two", " three", "", ""]
    assert plain.reply.text == awaited.reply.text == "One two three"
    assert plain.reply.usage.completion_tokens == 3
    assert plain.reply.finish_reason == "stop"
    assert [chunk.arrived_s for chunk in chunks] == sorted(chunk.arrived_s for chunk in chunks)
    assert server.requests[0].body["stream"] is True


@pytest.mark.parametrize("texts", [[], [1], ["a", None]])
def test_nothing_to_embed(backend, texts):
    with pytest.raises(errors.ConfigurationError, match="at least one"):
        backend.embed(texts)


@pytest.mark.parametrize("settings", [{"timeout": 0}, {"kind": "nonsense"}, {"max_retries": -1}, {"api_key": 5}])
def test_settings_that_cannot_work(settings):
    with pytest.raises(errors.ConfigurationError):
        Backend("m", base_url="http://127.0.0.1:1/v1", **settings)
    with pytest.raises(errors.ConfigurationError, match="`base_url=`"):
        Backend("m")


# Trying again.


def test_a_failure_that_passes_is_tried_again(server, backend):
    async def twice(exchange):
        if len(server.requests) < 3:
            await exchange.answer({"error": {"message": "overloaded"}}, status=503)
        else:
            await exchange.answer(completion("Hello"))

    server.on("/chat/completions", twice)
    assert backend.chat("Hi").text == "Hello"
    assert len(server.requests) == 3


def test_a_connection_that_breaks_before_the_answer_is_tried_again_for_streams_too(server, backend):
    async def breaking(exchange):
        if len(server.requests) == 1:
            exchange.writer.close()
            return
        await exchange.start_stream()
        await exchange.event(delta("Hello", "stop"))
        await exchange.end_stream()

    server.on("/chat/completions", breaking)
    assert [chunk.text for chunk in backend.stream("Hi")] == ["Hello"]
    assert len(server.requests) == 2


def test_nothing_is_tried_again_after_the_first_token(server, backend):
    async def cut(exchange):
        await exchange.start_stream()
        await exchange.event(delta("Hel"))
        exchange.writer.close()

    server.on("/chat/completions", cut)
    with pytest.raises(errors.StreamInterrupted) as caught:
        list(backend.stream("Hi"))
    assert caught.value.partial == "Hel"
    assert len(server.requests) == 1


def test_max_retries_zero_means_once(server):
    server.on("/chat/completions", refuse(500, {"error": {"message": "no"}}))
    with pytest.raises(errors.ServerError, match="failed \\(status 500\\)"):
        connect(server.url, "m", max_retries=0).chat("Hi")
    assert len(server.requests) == 1


def test_health_tells_the_state_and_never_generates(server):
    port = free_port()
    assert connect(f"http://127.0.0.1:{port}/v1").health().state == "down"
    backend = connect(server.url)
    server.on("/models", refuse(503, {"error": {"message": "Loading model", "type": "unavailable_error", "code": 503}}))
    assert backend.health().state == "loading"
    server.on("/models", models())
    assert backend.health().state == "up"
    assert "offers no model" in backend.health().reason
    assert {request.method for request in server.requests} == {"GET"}


def test_the_kind_is_found_on_first_use(engine):
    backend = connect(engine.base_url)
    assert backend.kind == "unknown"
    backend.models()
    assert backend.kind == "llamacpp"


def test_repr_is_short_and_shows_no_secret():
    backend = Backend("m", base_url=" http://host:8000/v1/\n", api_key="sk-secret", default_headers={"X-Key": "secret"})
    assert repr(backend) == "Backend('m', base_url='http://host:8000/v1')"


@pytest.mark.parametrize("url", ["http://user:password@host/v1", "http://host/v1?key=password", "http://a b:password@host/v1"])
def test_a_secret_in_an_address_is_refused_and_not_shown(url):
    with pytest.raises(errors.ConfigurationError, match="base_url") as caught:
        Backend("m", base_url=url)
    assert "password" not in str(caught.value).replace("user name or password", "")


def test_a_server_that_answers_and_lists_nothing_keeps_its_answer(server):
    async def answer(exchange):
        await exchange.answer(completion("Hello"), headers={"Server": "llama.cpp"})

    server.on("/chat/completions", answer)
    assert connect(server.url, "m").chat("Hi").text == "Hello"


def test_a_model_named_in_a_call_is_enough(server):
    server.on("/chat/completions", completion("Hello"))
    connect(server.url).chat("Hi", model="a")
    connect(server.url, options={"model": "b"}).chat("Hi")
    connect(server.url, "c").chat("Hi", extra_body={"model": "d"})
    assert [request.body["model"] for request in server.requests] == ["a", "b", "d"]


@pytest.mark.parametrize("name", ["api_key", "base_url", "client", "default_headers"])
def test_what_belongs_to_the_backend_never_ends_up_in_a_request(server, name):
    backend = connect(server.url, "m")
    for call in (
        backend.with_options,
        lambda **setting: backend.chat("Hi", **setting),
        lambda **setting: list(backend.stream("Hi", **setting)),
    ):
        with pytest.raises(errors.ConfigurationError, match=f"`{name}` belongs to the backend"):
            call(**{name: "sk-secret"})
    assert server.requests == []


@pytest.mark.parametrize("timeout", [0, -1, "5", True])
def test_a_timeout_is_checked_wherever_it_is_given(server, timeout):
    backend = connect(server.url, "m")
    for call in (lambda: backend.with_options(timeout=timeout), lambda: backend.chat("Hi", timeout=timeout)):
        with pytest.raises(errors.ConfigurationError, match="`timeout`"):
            call()


@pytest.mark.parametrize(
    ("status", "body"),
    [
        (
            400,
            {"error": {"code": 400, "message": "API key not valid. Please pass a valid API key.", "status": "INVALID_ARGUMENT"}},
        ),
        (400, {"error": "Unauthorized"}),
        (401, b""),
        (403, b"<html><h1>403 Forbidden</h1>"),
    ],
)
def test_a_refused_key_is_recognised_in_every_shape(server, status, body):
    server.on("/chat/completions", refuse(status, body))
    with pytest.raises(errors.AuthenticationError):
        connect(server.url, "m", api_key="sk-1").chat("Hi")


@pytest.mark.parametrize(
    "message",
    [
        "Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 5000 `inputs` tokens",
        "input is too long for requested model",
        "prompt token count of 9000 exceeds the limit of 8192",
    ],
)
def test_a_full_window_is_recognised_in_every_shape(server, message):
    server.on("/chat/completions", refuse(422, {"error": message}))
    with pytest.raises(errors.ContextTooLong):
        connect(server.url, "m").chat("Hi")


async def list_refused(exchange):
    await exchange.answer({"error": {"message": "busy"}}, 429, {"Retry-After": "50"})


def test_a_list_of_models_that_nobody_asked_for_is_not_waited_for(server, monkeypatch):
    async def unknown(exchange):
        await exchange.answer({"error": {"message": "model 'x' not found"}}, 404)

    shown = []
    backend = connect(server.url, "x", kind="llamacpp", retry=Retry(on_wait=shown.append))
    server.on("/models", list_refused)
    server.on("/chat/completions", completion("Hello"))
    assert backend.chat("Hi").text == "Hello"
    server.on("/chat/completions", unknown)
    with pytest.raises(errors.ModelNotFound):
        backend.chat("Hi")
    assert shown == []


def test_looking_up_the_name_of_the_model_is_no_time_in_a_queue(server, monkeypatch):
    clock = SimpleNamespace(now_s=0.0)
    monkeypatch.setattr("compat_kit.calls.time", SimpleNamespace(perf_counter=lambda: clock.now_s))

    def at(now_s, answer):
        async def handler(exchange):
            clock.now_s = now_s
            await exchange.answer(answer)

        return handler

    server.on("/chat/completions", at(3.0, completion("Hello")))
    server.on("/models", at(1000.0, models("m")))
    assert connect(server.url, "m", kind="llamacpp").chat("Hi").timing.queued_s < 500


def test_a_name_is_looked_up_before_a_stream_is_timed(server):
    server.on("/models", models("m"))
    server.on("/chat/completions", count_to_five)
    list(connect(server.url, "m", kind="llamacpp").stream("Hi"))
    assert [request.path for request in server.requests] == ["/v1/models", "/v1/chat/completions"]


@pytest.mark.parametrize("call", ["chat", "complete"])
def test_a_whole_answer_in_chunks_is_refused_with_the_right_door(server, call):
    with pytest.raises(errors.ConfigurationError, match=r"use `stream\(...\)`"):
        getattr(connect(server.url, "m"), call)("Hi", stream=True)
    assert server.requests == []


def test_no_model_and_no_policy_mean_those_of_the_backend(server, backend):
    server.on("/chat/completions", completion("Hello"))
    assert backend.with_options(retry=None).chat("Hi", model=None).text == "Hello"
    assert server.requests[-1].body["model"] == "m"
