"""What every failure says: what happened, and the next step."""

from __future__ import annotations

import pytest

from compat_kit import errors
from compat_kit.backend import Backend, connect
from compat_kit.retry import Retry
from tests.loopback import delta, free_port, models, refuse


@pytest.fixture
def backend(server):
    with connect(server.url, "m", retry=Retry(base_s=0)) as backend:
        yield backend


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
