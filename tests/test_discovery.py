"""Discovery: what answers, what it is, and the next step where something is not right."""

from __future__ import annotations

import asyncio
import json
import socket
import threading
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

import compat_kit as ck
from compat_kit import discovery, kinds
from compat_kit.discovery import sweep, visit
from compat_kit.errors import ConfigurationError
from tests.loopback import Loopback, completion, free_port, marked_page, models

USUAL_PORTS = sweep._ports


@pytest.fixture(autouse=True)
def no_usual_ports(monkeypatch):
    """Whatever runs on the well-known ports of the tester's machine takes no part."""
    monkeypatch.setattr(sweep, "_ports", lambda *_: [])


def find(*addresses, **how):
    return discovery.discover(*addresses, everywhere=False, **how)


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
    found = only(find(server.url))
    assert (found.kind, found.title, found.state) == ("vllm", "vLLM", "up")
    assert found.models[0].context_window == 40960


@pytest.mark.parametrize("kind", [kind for kind in kinds.KINDS if kind.marks], ids=lambda kind: kind.name)
def test_a_kind_is_told_by_its_own_page_even_when_it_imitates_ollama(server, kind):
    mark = kind.marks[0]
    server.on("/models", {"object": "list", "data": []})
    server.on("/", answer(b"Ollama is running"))
    server.on(mark.path, answer(marked_page(mark)))
    assert only(find(server.url)).kind == kind.name


def test_a_status_alone_proves_nothing(server):
    async def everything(exchange):
        await exchange.answer(b"<html>a web app</html>", headers={"Content-Type": "text/html"})

    for kind in kinds.KINDS:
        for mark in kind.marks:
            server.on(mark.path, everything)
    server.on("/models", everything)
    found = only(find(server.url))
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
    found = only(find(server.url))
    assert found.state == state
    assert advice in found.advice


def test_a_server_that_was_asked_for_and_does_not_answer_is_shown():
    found = only(find("http://127.0.0.1:9/v1"))
    assert (found.state, found.models) == ("refused", ())
    assert "Start the server" in found.advice


def test_one_that_hangs_does_not_hold_up_the_rest(server, engine):
    async def hang(exchange):
        await exchange.gone.wait()

    server.on("/models", hang)
    found = ck.discover(server.url, timeout=0.3)
    assert {one.state for one in found} == {"up", "timed out"}


def test_nothing_is_generated_and_no_key_is_sent(server, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret")
    server.on("/models", models("x"))
    find(server.url)
    assert {request.method for request in server.requests} == {"GET"}
    assert not any("authorization" in request.headers for request in server.requests)


def test_servers_of_one_kind_are_numbered(server, engine):
    server.on("/models", answer(models("x"), headers={"Server": "llama.cpp"}))
    assert {one.name for one in ck.discover(server.url)} >= {"mini-1m", "llamacpp"}
    twice = find(server.url, server.url.replace("127.0.0.1", "localhost"))
    assert [one.name for one in twice] == ["llamacpp", "llamacpp-2"]


def test_an_unknown_name_lists_what_there_is(engine):
    with pytest.raises(ck.UnknownName, match="No server 'ollama' was found; there is 'mini-1m'"):
        ck.discover()["ollama"]


def test_it_shows_itself(server, engine):
    server.on("/models", models("<script>alert(1)</script>"))
    servers = ck.discover(server.url)
    assert {"name", "kind", "url", "models", "state", "advice"} <= set(servers.frame.columns)
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
    with pytest.raises(ConfigurationError, match="address"):
        discovery.discover("ftp://localhost:8000")


def test_an_address_without_v1_is_found_where_it_is(server):
    async def below_v1(exchange):
        found = exchange.path.startswith("/v1/")
        await exchange.answer(models("x") if found else b"404 page not found", status=200 if found else 404)

    server.on("/models", below_v1)
    found = only(find([server.url.removesuffix("/v1")]))
    assert (found.state, found.url) == ("up", server.url)


def test_a_port_that_speaks_no_http_is_told_from_one_that_is_closed(server):
    async def speak(exchange):
        await exchange.write(b"-ERR unknown command\r\n")
        exchange.writer.close()

    server.on("/models", speak)
    assert only(find(server.url)).state == "not OpenAI"


def test_a_base_path_is_cut_off_whole_before_a_servers_own_page_is_asked_for(server):
    async def runner(exchange):
        is_page = exchange.path == "/"
        await exchange.answer(b"Docker Model Runner is running" if is_page else {"data": []}, 200)

    server.otherwise = runner
    assert only(find(f"http://127.0.0.1:{server.port}/engines/v1")).kind == "docker"


def test_each_server_is_handed_over_when_it_is_decided(server, engine):
    slow = asyncio.Event()

    async def wait(exchange):
        await slow.wait()
        await exchange.answer(models("late"))

    def found(one):
        seen.append(one.name)
        server.tell(slow)  # so that the second can only come after the first was handed over

    seen: list[str] = []
    server.on("/models", wait)
    assert {one.name for one in ck.discover(server.url, timeout=20, on_found=found)} == {"mini-1m", f"127.0.0.1:{server.port}"}
    assert seen == ["mini-1m", f"127.0.0.1:{server.port}"]


def test_a_server_that_two_addresses_lead_to_is_handed_over_once(server):
    server.on("/models", models("x"))
    seen: list[str] = []
    found = find(server.url, f"{server.url}/models", on_found=lambda one: seen.append(one.url))
    assert [one.url for one in found] == seen == [server.url]


def test_a_redirect_to_another_host_is_not_followed_and_shown(server):
    with Loopback() as other:
        server.on("/models", answer(b"", 302, {"Location": f"{other.url}/models?token=secret"}))
        found = only(find(server.url))
        assert (found.state, other.requests) == ("not OpenAI", [])
    assert f"redirects to {other.url}/models." in found.advice
    assert "secret" not in repr(found)


def test_a_redirect_within_one_host_is_followed(server):
    server.on("/models", answer(b"", 307, {"Location": "/v1/models/"}))
    server.on("/models/", models("x"))
    assert only(find(server.url)).state == "up"


@pytest.mark.parametrize("address", ["http://169.254.169.254/v1", "169.254.1.1:80", "http://[fe80::1]:80", "http://2852039166/"])
def test_link_local_addresses_are_refused(address):
    with pytest.raises(ConfigurationError, match="link-local"):
        find(address)


def test_a_name_that_leads_to_a_link_local_address_is_not_asked(server, monkeypatch):
    server.on("/models", models("x"))
    monkeypatch.setattr(sweep, "is_link_local", lambda ip: ip == "127.0.0.1")
    found = only(find(server.url))
    assert (found.state, server.requests) == ("no answer", [])
    assert "link-local" in found.advice


@pytest.mark.parametrize("refusal", [(403, b""), (400, b"Invalid host header"), (403, b"Invalid host header")])
def test_a_server_that_answers_to_localhost_only_is_asked_by_that_name(server, monkeypatch, refusal):
    async def strict(exchange):
        if exchange.headers["host"] != f"localhost:{server.port}":
            await exchange.answer(refusal[1], status=refusal[0])
        else:
            await exchange.answer(models("x") if exchange.method == "GET" else completion("Hello"))

    server.on("/models", strict)
    server.on("/chat/completions", strict)
    assert only(find(server.url)).state == "up"  # loopback is always asked by that name
    monkeypatch.setattr(visit, "is_loopback", lambda _: False)  # as if it were seen from a container
    found = only(find(server.url))
    assert (found.state, "localhost" in found.note) == ("up", True)
    with found.backend("x") as backend:
        assert backend.chat("Hi").text == "Hello"


def test_a_key_goes_to_the_address_that_it_was_set_for_and_to_no_other(server, monkeypatch):
    async def strict(exchange):
        allowed = exchange.headers.get("authorization") == "Bearer sk-mine-0123456789"
        await exchange.answer(models("x") if allowed else {"error": "Unauthorized"}, status=200 if allowed else 401)

    with Loopback() as other:
        for one in (server, other):
            one.on("/models", strict)
        monkeypatch.setenv("VLLM_BASE_URL", server.url)
        monkeypatch.setenv("VLLM_API_KEY", "sk-mine-0123456789")
        mine, others = discovery.discover(other.url)
        assert (mine.state, mine.found_by, others.state) == ("up", "VLLM_BASE_URL", "needs key")
        assert not any("authorization" in request.headers for request in other.requests)
    assert "sk-mine" not in repr(discovery.discover()) + discovery.discover().json() + repr(vars(discovery.discover()))
    with mine.backend() as backend:
        assert [model.id for model in backend.models()] == ["x"]


def test_a_key_that_a_server_repeats_is_not_shown(server, monkeypatch):
    server.on("/models", models("model-sk-mine-0123456789"))
    monkeypatch.setenv("VLLM_BASE_URL", server.url)
    monkeypatch.setenv("VLLM_API_KEY", "sk-mine-0123456789")
    assert "sk-mine" not in discovery.discover().json()


def test_what_is_wrong_in_the_environment_is_noted_and_hides_nothing(engine, monkeypatch):
    monkeypatch.setenv("VLLM_BASE_URL", "nonsense://user:secret@here")
    servers = ck.discover()
    assert [one.name for one in servers] == ["mini-1m"]
    assert "VLLM_BASE_URL" in servers.notes[0]
    for shown in (repr(servers), servers._repr_html_(), servers.json()):
        assert "VLLM_BASE_URL" in shown
        assert "secret" not in shown


def test_a_host_is_asked_at_all_usual_ports(monkeypatch, server):
    monkeypatch.setattr(sweep, "_ports", USUAL_PORTS)
    monkeypatch.setattr(sweep.kinds, "KINDS", [replace(kinds.find_kind("vllm"), ports=(server.port, free_port()))])
    server.on("/models", models("x"))
    assert [one.url for one in find("localhost")] == [f"http://localhost:{server.port}/v1"]


def test_a_host_at_which_nothing_answers_is_one_row(monkeypatch):
    monkeypatch.setattr(sweep, "_ports", USUAL_PORTS)
    monkeypatch.setattr(sweep.kinds, "KINDS", [replace(kinds.find_kind("vllm"), ports=(free_port(), free_port()))])
    found = only(find("localhost"))
    assert (found.name, found.state) == ("localhost", "refused")
    assert "host:port" in found.advice
    monkeypatch.setenv("COMPAT_KIT_SERVERS", "gpu=localhost")
    assert [one.name for one in discovery.discover()] == ["gpu"]


def test_a_server_that_listens_on_ipv6_alone_is_found(monkeypatch):
    monkeypatch.setattr(sweep, "_ports", USUAL_PORTS)
    with Loopback("::1") as server:
        server.on("/models", models("x"))
        monkeypatch.setattr(sweep.kinds, "KINDS", [replace(kinds.find_kind("vllm"), ports=(server.port,))])
        assert [(one.url, one.state) for one in discovery.discover()] == [(f"http://[::1]:{server.port}/v1", "up")]


def test_refresh_looks_again_at_the_same_addresses(server):
    server.on("/models", answer({"error": {"message": "Loading model"}}, 503))
    servers = find(server.url)
    assert only(servers).state == "loading"
    server.on("/models", models("x"))
    assert asyncio.run(servers.refresh()) is servers
    assert only(servers).state == "up"


def test_engines_that_were_started_since_are_in_a_refresh():
    servers = ck.discover()
    with ck.local("mini-300k"):
        asyncio.run(servers.refresh())
        assert servers["mini-300k"].state == "up"


def test_all_that_is_wrong_is_named_for_its_kind(server):
    server.on("/models", answer({"error": "Unauthorized"}, 401, {"Server": "llama.cpp"}))
    found = only(find(server.url))
    assert (found.kind, found.state) == ("llamacpp", "needs key")
    assert f"ck.connect('{server.url}', api_key=os.environ['LLAMA_API_KEY'])" in found.advice
    server.otherwise = answer({"error": {"message": "File Not Found"}}, 404, {"Server": "llama.cpp"})
    server.on("/models", server.otherwise)
    found = only(find(server.url))
    assert (found.kind, found.state) == ("llamacpp", "wrong path")


@pytest.mark.parametrize("given", ["", "/v1/", "/v1/v1", "/v1/chat/completions", "/v1/models", "/chat/completions", "/openai"])
def test_an_address_that_is_nearly_right_is_repaired_and_that_is_said(server, given):
    async def below_v1(exchange):
        is_there = exchange.path == "/v1/models"
        await exchange.answer(models("x") if is_there else {"detail": "Not Found"}, status=200 if is_there else 404)

    server.on("/models", below_v1)
    found = only(find(f"http://127.0.0.1:{server.port}{given}"))
    assert (found.state, found.url) == ("up", server.url)
    assert ("Found at" in found.note) is (given != "/v1/")


class OneAtATime(BaseHTTPRequestHandler):
    """A server that keeps each connection until its client leaves, and serves no other meanwhile."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        page = {"/v1/models": models("x"), "/server_info": {"model_path": "x", "version": "0.5.1"}}.get(self.path)
        content = json.dumps(page).encode()
        self.send_response(404 if page is None else 200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


def test_a_server_that_serves_one_connection_at_a_time_is_told_as_well():
    with HTTPServer(("127.0.0.1", 0), OneAtATime) as one:
        thread = threading.Thread(target=one.serve_forever)
        thread.start()
        try:
            found = only(find(f"http://127.0.0.1:{one.server_port}", timeout=10))
        finally:
            one.shutdown()
            thread.join()
    assert (found.kind, found.version, found.state) == ("sglang", "0.5.1", "up")


async def hang(exchange):
    await exchange.gone.wait()


def test_ollama_is_not_believed_while_a_page_of_those_that_imitate_it_is_still_to_come(server):
    server.on("/models", models("x"))
    server.on("/", answer(b"Ollama is running"))
    server.on("/.well-known/localai.json", hang)
    assert only(find(server.url, timeout=0.3)).kind == "unknown"


def test_a_server_that_says_the_same_on_a_page_that_nobody_has_is_not_believed(server):
    everything = {"object": "list", "data": [], "version": "1", "build_info": "b1", "lmstudio": True, "running": []}

    async def everywhere(exchange):
        await exchange.answer(everything | {"path": exchange.path})

    server.on("/models", everywhere)
    server.otherwise = everywhere
    found = only(find(server.url))
    assert (found.kind, found.state) == ("unknown", "no model")


def test_an_engine_that_is_still_being_started_holds_up_nothing(server):
    started = threading.Event()

    def engines():
        started.wait()
        return {}

    server.on("/models", models("x"))
    try:
        servers = find(server.url, timeout=0.5, known=engines)
    finally:
        started.set()
    assert only(servers).state == "up"
    assert "being started" in servers.notes[0]


def test_nothing_more_is_handed_over_when_whoever_takes_it_has_failed(server):
    def fails(one):
        seen.append(one.state)
        raise RuntimeError("no more")

    seen: list[str] = []
    server.on("/models", models("x"))
    with Loopback() as other:
        other.on("/models", hang)
        with pytest.raises(RuntimeError, match="no more"):
            find(server.url, other.url, timeout=20, on_found=fails)
        find(server.url)  # by now the other visit has ended, too
    assert seen == ["up"]


def test_nothing_is_said_to_be_found_where_nothing_was(server):
    assert only(find(f"http://127.0.0.1:{free_port()}")).note == ""
    server.on("/", answer(b"Ollama is running"))
    found = only(find(f"http://127.0.0.1:{server.port}"))
    assert (found.state, found.note) == ("wrong path", "")


@pytest.mark.parametrize(
    ("status", "state"), [(502, "failing"), (429, "failing"), (402, "failing"), (503, "loading"), (404, "wrong path")]
)
def test_a_web_page_in_place_of_an_answer_does_not_move_the_path_of_a_server_that_is_known(server, status, state):
    server.otherwise = answer(b"<html>nginx</html>", status, {"x-litellm-version": "1.77.1"})
    server.on("/models", server.otherwise)
    found = only(find(server.url))
    assert (found.kind, found.version, found.state) == ("litellm", "1.77.1", state)


def test_a_web_page_that_asks_for_a_password_at_a_usual_port_is_no_server(server, monkeypatch):
    monkeypatch.setattr(sweep, "_ports", USUAL_PORTS)
    monkeypatch.setattr(sweep.kinds, "KINDS", [replace(kinds.find_kind("vllm"), ports=(server.port,))])
    page = answer(b"<html>Sign in</html>", 401, {"Content-Type": "text/html"})
    server.on("/models", page)
    server.otherwise = page
    assert only(find("localhost")).state == "not OpenAI"
    assert only(find(server.url)).state == "needs key"  # who names it knows better


async def leave(exchange):
    exchange.writer.close()


@pytest.mark.parametrize(
    ("handler", "advice"),
    [
        (leave, "takes the connection, and breaks it off"),
        (answer(b"not gzip", headers={"Content-Encoding": "gzip"}), "breaks it off"),
        (answer(b"Client sent an HTTP request to an HTTPS server.\n", 400), "write https://"),
        (answer(b"<title>400 The plain HTTP request was sent to HTTPS port</title>", 400), "write https://"),
    ],
)
def test_what_is_wrong_with_the_connection_is_said(server, handler, advice):
    server.on("/models", handler)
    assert advice in only(find(server.url)).advice


def test_a_handshake_that_hangs_may_be_plain_http():
    with socket.create_server(("127.0.0.1", 0)) as silent:
        found = only(find(f"https://127.0.0.1:{silent.getsockname()[1]}", timeout=0.3))
    assert found.state == "timed out"
    assert "write http://" in found.advice


def test_a_name_that_is_being_looked_up_takes_no_connection(monkeypatch):
    released = threading.Event()

    def look_up(*_, **__):
        released.wait()
        raise OSError("no such name")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    try:
        found = only(find("http://slow.invalid:8000/v1", timeout=0.3))
    finally:
        released.set()
    assert found.state == "timed out"
    assert found.advice.startswith("No connection in time")


def test_older_lemonade_without_models_is_told_by_its_routes(server):
    server.on("/models", answer(b"", 404))
    server.on("/api/v1/models", {"object": "list", "data": []})
    server.on("/api/v1/health", {"status": "ok", "checkpoint_loaded": None, "model_loaded": None})
    server.on("/openapi.json", {"info": {"title": "FastAPI"}, "paths": {"/api/v1/halt": {}, "/api/v1/load": {}}})
    found = only(find(server.url.removesuffix("/v1")))
    assert (found.kind, found.state, found.url) == ("lemonade", "no model", f"http://127.0.0.1:{server.port}/api/v1")


def test_slashes_that_are_doubled_in_an_address_are_made_single(server):
    server.on("/proxy/llm/v1/models", models("x"))
    found = only(find(f"http://127.0.0.1:{server.port}//proxy//llm//v1"))
    assert (found.state, found.url) == ("up", f"http://127.0.0.1:{server.port}/proxy/llm/v1")


@pytest.mark.parametrize(
    "listed",
    [
        {"data": [{"id": 1, "name": "Corolla"}], "total": 1},
        {"object": "list", "data": [{"id": 1}]},
        {"object": "list", "data": [None]},
        {"data": [{"id": "corolla", "make": "Toyota"}], "total": 1},
        {"object": "list", "data": [{"id": "corolla", "object": "car"}]},
    ],
)
def test_a_list_of_other_things_is_no_list_of_models(server, listed):
    server.on("/models", listed)
    assert only(find(server.url)).state == "not OpenAI"


@pytest.mark.parametrize("entry", [{"id": "m"}, {"id": "m", "owned_by": "x"}, {"id": "m", "object": "object"}, "m"])
def test_a_list_that_says_little_is_one_all_the_same(server, entry):
    server.on("/models", {"data": [entry]})
    assert [model.id for model in only(find(server.url)).models] == ["m"]


def test_a_wall_that_wants_a_password_is_told_from_one_that_wants_a_key(server):
    server.on("/models", answer(b"<h1>401</h1>", 401, {"WWW-Authenticate": 'Basic realm="here"'}))
    found = only(find(server.url))
    assert (found.state, "default_headers={'Authorization': 'Basic ...'}" in found.advice) == ("needs key", True)
    server.on("/models", answer(b"<h1>Forbidden</h1>", 403))
    assert only(find(server.url)).state == "not OpenAI"


@pytest.mark.parametrize(
    ("kind", "status", "body", "state"),
    [
        ("jan", 401, b"Missing authorization header", "needs key"),
        ("jan", 503, b"No models are available", "no model"),
        ("llamaswap", 401, b'{"error": "unauthorized", "src": "llama-swap"}', "needs key"),
    ],
)
def test_a_kind_is_told_by_the_words_of_its_refusal(server, kind, status, body, state):
    server.on("/models", answer(body, status))
    found = only(find(server.url))
    assert (found.kind, found.state) == (kind, state)


def test_what_is_not_clear_when_time_is_up_is_not_called_something_else(server):
    async def hang(exchange):
        await exchange.gone.wait()

    server.otherwise = hang
    server.on("/models", answer(b"404 page not found", 404))
    found = only(find(server.url, timeout=0.3))
    assert (found.state, "slowly" in found.advice) == ("timed out", True)
    server.on("/models", models("x"))
    found = only(find(server.url, timeout=0.3))
    assert (found.state, "longer `timeout`" in found.note) == ("up", True)


def test_the_key_of_openai_is_not_what_another_server_wants(server, monkeypatch):
    monkeypatch.setenv("OPENAI_BASE_URL", server.url)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-mine-0123456789")
    server.on("/models", answer({"error": "Unauthorized"}, 401))
    found = only(discovery.discover())
    assert (found.state, "OPENAI_API_KEY goes to OpenAI alone" in found.advice) == ("needs key", True)
    assert not any("authorization" in request.headers for request in server.requests)


def test_names_that_take_long_to_look_up_hold_up_nothing_else(engine, monkeypatch):
    looked_up, released = [], threading.Event()
    real = socket.getaddrinfo

    def slow(host, *arguments, **named):
        if host != "slow.invalid":
            return real(host, *arguments, **named)
        looked_up.append(host)
        released.wait(20)
        raise socket.gaierror("nobody knows")

    monkeypatch.setattr(sweep, "_ports", USUAL_PORTS)
    monkeypatch.setattr(sweep.kinds, "KINDS", [replace(kinds.find_kind("vllm"), ports=(free_port(), free_port()))])
    monkeypatch.setattr(socket, "getaddrinfo", slow)
    for _ in range(3):
        found = ck.discover("slow.invalid", timeout=0.3)
        assert (found["mini-1m"].state, found["slow.invalid"].state, found.notes) == ("up", "timed out", ())
    assert len(looked_up) == 3  # one for each sweep, not for each port
    released.set()
