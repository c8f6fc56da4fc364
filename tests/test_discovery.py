"""Discovery: what answers, what it is, and the next step where something is not right."""

from __future__ import annotations

import asyncio

import pytest

import compat_kit as ck
from compat_kit import discovery, kinds
from compat_kit.errors import ConfigurationError
from tests.loopback import marked_page, models


@pytest.fixture(autouse=True)
def no_usual_ports(monkeypatch):
    """Whatever runs on the well-known ports of the tester's machine takes no part."""
    monkeypatch.setattr(discovery.kinds, "default_url", lambda kind: "http://127.0.0.1:9/v1")


def answer(body, status: int = 200, headers: dict | None = None):
    async def handler(exchange):
        await exchange.answer(body, status=status, headers=headers)

    return handler


def only(servers):
    [server] = servers
    return server


def test_the_embedded_engine_is_found_with_its_model(engine):
    found = ck.discover()["mini-1m"]
    assert (found.kind, found.state, found.url) == ("llamacpp", "up", engine.base_url)
    assert [model.id for model in found.models] == ["mini-1m"]
    assert found.models[0].context_window == 2048
    backend = found.backend()
    assert backend.chat("Hello", temperature=0).text == "Hello! How can I help you today?"


def test_the_async_door_finds_the_same(engine):
    assert asyncio.run(ck.adiscover())["mini-1m"] == ck.discover()["mini-1m"]


def test_a_kind_is_told_by_what_its_models_say(server):
    listed = models("Qwen/Qwen3-0.6B")
    listed["data"][0] |= {"owned_by": "vllm", "max_model_len": 40960}
    server.on("/models", listed)
    found = only(discovery.discover(server.url))
    assert (found.kind, found.title, found.state) == ("vllm", "vLLM", "up")
    assert found.models[0].context_window == 40960


@pytest.mark.parametrize("kind", [kind for kind in kinds.KINDS if kind.marks], ids=lambda kind: kind.name)
def test_a_kind_is_told_by_its_own_page_even_when_it_imitates_ollama(server, kind):
    mark = kind.marks[0]
    server.on("/models", models("x"))
    server.on("/", answer(b"Ollama is running"))
    server.on(mark.path, answer(marked_page(mark)))
    assert only(discovery.discover(server.url)).kind == kind.name


def test_a_status_alone_proves_nothing(server):
    async def everything(exchange):
        await exchange.answer(b"<html>a web app</html>", headers={"Content-Type": "text/html"})

    for kind in kinds.KINDS:
        for mark in kind.marks:
            server.on(mark.path, everything)
    server.on("/models", everything)
    found = only(discovery.discover(server.url))
    assert (found.kind, found.state, found.title) == ("unknown", "not OpenAI", "something else")
    assert "another one" in found.advice


@pytest.mark.parametrize(
    ("handler", "state", "advice"),
    [
        (answer({"error": "Unauthorized"}, 401), "needs key", "api_key="),
        (answer(b"", 403), "needs key", "api_key="),
        (answer({"error": {"message": "Loading model"}}, 503), "loading", "look again"),
        (answer({"object": "list", "data": []}), "no model", "Load a model"),
        (answer({"object": "list", "data": None}), "no model", "Load a model"),
        (answer(b"Bad Gateway", 503), "not OpenAI", "port"),
        (answer({"hello": "world"}), "not OpenAI", "port"),
    ],
)
def test_what_is_not_right_comes_with_the_next_step(server, handler, state, advice):
    server.on("/models", handler)
    found = only(discovery.discover(server.url))
    assert found.state == state
    assert advice in found.advice


def test_a_server_that_was_asked_for_and_does_not_answer_is_shown():
    found = only(discovery.discover("http://127.0.0.1:9/v1"))
    assert (found.state, found.models) == ("no answer", ())
    assert "Start the server" in found.advice


def test_one_that_hangs_does_not_hold_up_the_rest(server, engine):
    async def hang(exchange):
        await exchange.gone.wait()

    server.on("/models", hang)
    found = ck.discover(server.url, timeout=0.3)
    assert {one.state for one in found} == {"up", "no answer"}


def test_nothing_is_generated_and_no_key_is_sent(server, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    server.on("/models", models("x"))
    discovery.discover(server.url)
    assert {request.method for request in server.requests} == {"GET"}
    assert not any("authorization" in request.headers for request in server.requests)


def test_servers_of_one_kind_are_numbered(server, engine):
    server.on("/models", answer(models("x"), headers={"Server": "llama.cpp"}))
    assert {one.name for one in ck.discover(server.url)} >= {"mini-1m", "llamacpp"}
    twice = discovery.discover(server.url, server.url.replace("127.0.0.1", "localhost"))
    assert [one.name for one in twice] == ["llamacpp", "llamacpp-2"]


def test_an_unknown_name_lists_what_there_is(engine):
    with pytest.raises(KeyError, match="No server 'ollama' was found; there is 'mini-1m'"):
        ck.discover()["ollama"]


def test_it_shows_itself(server, engine):
    server.on("/models", models("<script>alert(1)</script>"))
    servers = ck.discover(server.url)
    assert servers.frame.columns.tolist() == ["name", "kind", "url", "models", "state", "advice"]
    assert "mini-1m" in repr(servers)
    assert "<script>" not in servers._repr_html_()
    assert "&lt;script&gt;" in servers._repr_html_()
    assert len(servers) == len(servers.frame) == len(servers[:])


def test_nothing_found_says_how_to_go_on():
    servers = discovery.discover()
    assert len(servers) == 0
    for shown in (repr(servers), servers._repr_html_()):
        assert "ck.local()" in shown


@pytest.mark.parametrize("bad", [{"timeout": 0}])
def test_settings_that_cannot_work(bad):
    with pytest.raises(ConfigurationError):
        discovery.discover(**bad)
    with pytest.raises(ConfigurationError, match="base_url"):
        discovery.discover("localhost:8000")


def test_an_address_without_v1_is_found_where_it_is(server):
    async def below_v1(exchange):
        found = exchange.path.startswith("/v1/")
        await exchange.answer(models("x") if found else b"404 page not found", status=200 if found else 404)

    server.on("/models", below_v1)
    found = only(discovery.discover([server.url.removesuffix("/v1")]))
    assert (found.state, found.url) == ("up", server.url)


def test_a_port_that_speaks_no_http_is_told_from_one_that_is_closed(server):
    async def speak(exchange):
        await exchange.write(b"-ERR unknown command\r\n")
        exchange.writer.close()

    server.on("/models", speak)
    assert only(discovery.discover(server.url)).state == "not OpenAI"


def test_a_base_path_is_cut_off_whole_before_a_servers_own_page_is_asked_for(server):
    async def runner(exchange):
        is_page = exchange.path == "/"
        await exchange.answer(b"Docker Model Runner is running" if is_page else {"data": []}, 200)

    server.otherwise = runner
    assert only(discovery.discover(f"http://127.0.0.1:{server.port}/engines/v1")).kind == "docker"
