"""`Backend`: what is sent, what comes back, and what every failure says."""

from __future__ import annotations

import asyncio
import inspect
import socket
from types import SimpleNamespace

import pytest

import compat_kit as ck
from compat_kit import errors
from compat_kit.backend import Backend, connect
from compat_kit.retry import Retry
from tests.loopback import completion, count_to_five, delta, models

DOORS = [("chat", "achat"), ("complete", "acomplete"), ("embed", "aembed"), ("models", "amodels"), ("health", "ahealth")]


@pytest.fixture
def backend(server):
    with connect(server.url, "m", retry=Retry(base_s=0)) as backend:
        yield backend


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def refuse(status: int, body, headers: dict | None = None):
    """A handler that refuses."""

    async def handler(exchange):
        await exchange.answer(body, status=status, headers=headers)

    return handler


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


# The failures, each with what happened and the next step.


def test_a_closed_port(server):
    backend = connect(f"http://127.0.0.1:{free_port()}/v1", "m")
    with pytest.raises(errors.Unreachable, match=r"Nothing answers at http://127\.0\.0\.1:\d+/v1.*`ck\.discover\(\)`"):
        backend.chat("Hi")


def test_a_closed_port_that_usually_belongs_to_a_kind_says_how_to_start_it():
    backend = Backend("llama3.2", base_url=f"http://127.0.0.1:{free_port()}/v1", kind="ollama")
    with pytest.raises(errors.Unreachable, match="Start it with `ollama serve`"):
        list(backend.stream("Hi"))


def test_a_host_that_does_not_exist():
    with pytest.raises(errors.Unreachable, match="no-such-host"):
        connect("http://no-such-host.invalid/v1", "m").chat("Hi")


@pytest.mark.parametrize("url", ["localhost:8000", "ftp://host/v1", "", "http://", "http://host:port/v1", None, 8000])
def test_an_address_that_is_none(url):
    with pytest.raises(errors.ConfigurationError, match="base_url"):
        connect(url)


def test_a_wrong_path(server, backend):
    wrong = connect(server.url.removesuffix("/v1"), "m")
    with pytest.raises(errors.NotOpenAI, match=rf"404 page not found.*try {server.url}"):
        wrong.chat("Hi")
    with pytest.raises(errors.NotOpenAI, match=rf"without the endpoint at its end, for example {server.url}"):
        connect(f"{server.url}/chat/completions", "m").chat("Hi")


def test_a_web_page_in_place_of_an_api(server, backend):
    async def page(exchange):
        await exchange.answer(b"<html><body>Welcome to <b>Grafana</b>", headers={"Content-Type": "text/html"})

    server.on("/chat/completions", page)
    server.on("/models", page)
    for call in (lambda: backend.chat("Hi"), lambda: list(backend.stream("Hi")), backend.models):
        with pytest.raises(errors.NotOpenAI, match="Welcome to Grafana"):
            call()
    assert backend.health().state == "not OpenAI"


def test_a_wrong_path_on_the_embedded_engine(engine):
    root = engine.base_url.removesuffix("/v1")
    with pytest.raises(errors.NotOpenAI, match=f"try {root}/v1"):
        connect(f"{root}/v2", "mini-1m").chat("Hi")


@pytest.mark.parametrize("body", [{"object": "list", "data": []}, {"object": "list", "data": None}])
def test_an_empty_list_of_models(server, body):
    server.on("/models", body)
    backend = connect(server.url, kind="ollama")
    for call in (backend.models, lambda: backend.chat("Hi")):
        with pytest.raises(errors.NoModels, match="offers no model. Pull a model first: `ollama pull"):
            call()


def test_several_models_and_none_named(server):
    server.on("/models", models("a", "b"))
    with pytest.raises(errors.ModelNotChosen, match=r"offers 'a', 'b'\. Name one of them with `model=`"):
        connect(server.url).chat("Hi")


def test_a_model_that_does_not_exist(server, backend):
    error = {"error": {"message": "model 'lama3.2' not found", "type": "not_found_error", "param": None, "code": None}}
    server.on("/chat/completions", refuse(404, error))
    server.on("/models", models("llama3.2:latest", "qwen3", "phi4"))
    wrong = backend.with_options(model="lama3.2")
    for call in (lambda: wrong.chat("Hi"), lambda: list(wrong.stream("Hi"))):
        with pytest.raises(errors.ModelNotFound, match=r"does not have model 'lama3\.2'.*It offers 'llama3\.2:latest'") as caught:
            call()
        assert caught.value.status == 404


def test_a_model_that_does_not_exist_on_the_embedded_engine_which_answers_to_any_name(engine):
    for model in ("gpt-4o", "mini-1M"):
        wrong = connect(engine.base_url, model)
        for call in (lambda wrong=wrong: wrong.chat("Hi"), lambda wrong=wrong: list(wrong.stream("Hi"))):
            with pytest.raises(errors.ModelNotFound, match=r"It offers 'mini-1m': pass one of them as `model=`"):
                call()


def test_a_key_that_is_refused(server):
    server.on("/chat/completions", refuse(401, {"error": {"message": "Incorrect API key provided: sk-secret-1234", "code": 401}}))
    backend = connect(server.url, "m", api_key="sk-secret-1234")
    with pytest.raises(
        errors.AuthenticationError, match=r"refused the key: Incorrect API key provided: \[key\].*`api_key=`"
    ) as caught:
        backend.chat("Hi")
    assert caught.value.status == 401
    assert len(server.requests) == 1
    assert server.requests[0].headers["authorization"] == "Bearer sk-secret-1234"


def test_a_key_that_is_missing(server, backend):
    server.on("/chat/completions", refuse(401, {"error": "Unauthorized"}))
    server.on("/models", refuse(403, b""))
    with pytest.raises(errors.AuthenticationError, match=r"wants a key: Unauthorized\. Pass `api_key=`"):
        backend.chat("Hi")
    assert backend.health().state == "needs key"


def test_a_prompt_that_is_too_long_for_the_window(engine):
    for call in (lambda: engine.chat("word " * 3000), lambda: list(engine.stream("word " * 3000))):
        with pytest.raises(
            errors.ContextTooLong, match=r"does not fit into the context window of model 'mini-1m'.*Shorten"
        ) as caught:
            call()
        assert caught.value.status == 400


def test_a_server_that_stays_silent(server):
    async def silent(exchange):
        await exchange.gone.wait()

    server.on("/chat/completions", silent)
    backend = connect(server.url, "m", timeout=0.1)
    for call in (lambda: backend.chat("Hi"), lambda: list(backend.stream("Hi"))):
        with pytest.raises(errors.BackendTimeout, match=r"within 0\.1 s.*`timeout=`"):
            call()


def test_a_stream_that_stalls_keeps_what_had_come(server):
    async def stalling(exchange):
        await exchange.start_stream()
        await exchange.event(delta("Half an "))
        await exchange.gone.wait()

    server.on("/chat/completions", stalling)
    stream = connect(server.url, "m").stream("Hi", timeout=0.2)
    with pytest.raises(errors.StreamInterrupted, match="nothing came for 0.2 s") as caught:
        list(stream)
    assert caught.value.partial == "Half an "


@pytest.mark.parametrize("done", [True, False])
def test_a_redirect_is_not_followed(server, backend, done):
    location = {"Location": "https://user:password@elsewhere.invalid/v1?key=1"} if done else {}
    server.on("/chat/completions", refuse(307, b"", location))
    with pytest.raises(errors.NotOpenAI, match="redirects to https://elsewhere.invalid/v1" if done else "status 307"):
        backend.chat("Hi")
    assert len(server.requests) == 1


def test_an_endpoint_that_the_server_lacks(server, backend):
    with pytest.raises(errors.Unsupported, match="cannot do this"):
        backend.embed("Hi")


def test_an_error_inside_a_200(server, backend):
    server.on("/chat/completions", {"error": {"message": "Insufficient credits", "code": 402}})
    with pytest.raises(errors.RateLimited, match="Insufficient credits"):
        backend.chat("Hi")
    server.on("/chat/completions", {"error": {"message": "No", "code": 401}})
    with pytest.raises(errors.AuthenticationError, match="wants a key"):
        backend.chat("Hi")
    assert len(server.requests) == 2


def test_answers_that_are_no_answers(server, backend):
    server.on("/chat/completions", {"hello": "world"})
    server.on("/embeddings", {"data": [{"index": 0, "embedding": [1.0]}]})
    server.on("/models", {"hello": "world"})
    for call in (lambda: backend.chat("Hi"), lambda: backend.embed(["a", "b"]), backend.models):
        with pytest.raises(errors.NotOpenAI):
            call()


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
