"""Bytes to a server and back: above all, which secrets travel, and that none is ever shown."""

from __future__ import annotations

import asyncio
import gc
import os
import pickle
import threading
import traceback
from contextlib import aclosing

import pytest
from pydantic import SecretStr

from compat_kit import loop
from compat_kit.address import Secret, is_loopback, is_openai
from compat_kit.backend import Backend, connect
from compat_kit.errors import BackendClosed, BackendError, CompatKitError, ConfigurationError, NotOpenAI
from compat_kit.prober import Prober
from compat_kit.stream import Collector
from compat_kit.transport import HttpTransport
from tests.loopback import completion, delta

KEY = "sk-very-secret-0123456789"


async def awaited_key() -> str:
    return KEY


@pytest.mark.parametrize("source", [KEY, SecretStr(KEY), lambda: KEY, awaited_key, lambda: SecretStr(KEY)])
def test_every_form_of_a_key_is_sent_as_bearer(server, source):
    server.on("/chat/completions", completion("Hello"))
    connect(server.url, "m", api_key=source).chat("Hi")
    assert server.requests[0].headers["authorization"] == f"Bearer {KEY}"


def test_a_key_function_is_asked_at_every_request(server):
    server.on("/chat/completions", completion("Hello"))
    keys = iter(["first", "second"])
    backend = connect(server.url, "m", api_key=lambda: next(keys))
    backend.chat("Hi")
    backend.chat("Hi")
    assert [request.headers["authorization"] for request in server.requests] == ["Bearer first", "Bearer second"]


def test_nothing_of_the_environment_is_sent_to_another_host(server, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_ADMIN_KEY", KEY)
    monkeypatch.setenv("OPENAI_ORG_ID", "org-secret")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "project-secret")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", f"X-Team-Key: {KEY}\nAuthorization: Bearer {KEY}")
    server.on("/chat/completions", completion("Hello"))
    connect(server.url, "m").chat("Hi")
    sent = server.requests[0].headers
    assert "authorization" not in sent
    assert not any("secret" in value for value in sent.values())


def test_headers_of_the_user_are_sent(server):
    server.on("/chat/completions", completion("Hello"))
    connect(server.url, "m", default_headers={"x-api-key": KEY, "Authorization": "Basic abc"}).chat("Hi")
    sent = server.requests[0].headers
    assert (sent["x-api-key"], sent["authorization"]) == (KEY, "Basic abc")


@pytest.mark.parametrize(
    ("url", "takes_it"),
    [
        ("https://api.openai.com/v1", True),
        ("https://eu.api.openai.com/v1", True),
        ("http://api.openai.com/v1", False),
        ("https://api.openai.com.example.com/v1", False),
        ("https://notopenai.com/v1", False),
        ("http://127.0.0.1:8000/v1", False),
    ],
)
def test_only_openai_itself_takes_the_key_of_the_environment(monkeypatch, url, takes_it):
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    assert is_openai(url) is takes_it
    assert bool(Backend("m", base_url=url)._transport.secret) is takes_it


def echo_key(status: int):
    """A server that repeats the key wherever it can."""

    async def handler(exchange):
        body = {"error": {"message": f"bad key {KEY}", "type": KEY, "code": None, "param": KEY}}
        await exchange.answer(body, status=status, headers={"x-request-id": KEY, "Location": f"http://h/?k={KEY}"})

    return handler


@pytest.mark.parametrize("status", [200, 302, 400, 401, 403, 404, 405, 422, 429, 500, 501, 503])
def test_a_key_that_the_server_repeats_is_never_shown(server, status):
    server.on("/chat/completions", echo_key(status))
    server.on("/models", echo_key(status))
    backend = connect(server.url, "m", api_key=KEY, max_retries=0)
    for call in (lambda: backend.chat("Hi"), lambda: list(backend.stream("Hi")), backend.models):
        with pytest.raises(CompatKitError) as caught:
            call()
        error = caught.value
        shown = "".join(traceback.format_exception(error)) + repr(error) + repr(vars(error))
        assert KEY not in shown
    assert KEY not in repr(backend.health()) + repr(backend) + repr(vars(backend))


def test_a_key_in_the_middle_of_a_stream_is_never_shown(server):
    async def handler(exchange):
        await exchange.start_stream()
        await exchange.event(delta("Hel"))
        await exchange.event({"error": {"message": f"expired: {KEY}"}})
        await exchange.end_stream()

    server.on("/chat/completions", handler)
    with pytest.raises(CompatKitError, match=r"expired: \[key\]") as caught:
        list(connect(server.url, "m", api_key=KEY).stream("Hi"))
    assert KEY not in "".join(traceback.format_exception(caught.value))


def test_a_secret_shows_nothing_and_is_not_written_to_files():
    secret = Secret(KEY, {"X-Api-Key": "other-secret"})
    assert repr(secret) == "Secret(set)"
    assert secret.redact(f"{KEY} and other-secret") == "[key] and [key]"
    with pytest.raises(TypeError, match="do not travel"):
        pickle.dumps(secret)
    with pytest.raises(ConfigurationError, match="`api_key`"):
        Secret(12)


def test_a_proxy_is_not_asked_for_loopback(server, monkeypatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    server.on("/chat/completions", completion("Hello"))
    assert connect(server.url, "m").chat("Hi").text == "Hello"


@pytest.mark.parametrize(("url", "local"), [("http://127.0.0.53/v1", True), ("http://localhost:1/v1", True), ("http://[::1]:1/v1", True), ("http://10.0.0.1/v1", False), ("http://localhost.example.com/v1", False)])  # fmt: skip
def test_loopback_is_told_from_other_hosts(url, local):
    assert is_loopback(url) is local


def probe(server, path: str, **settings):
    async def main():
        async with Prober(5, **settings) as prober:
            return await prober.get(server.url + path)

    return loop.run(main())


def test_a_probe_sends_no_key_follows_no_redirect_and_reads_no_flood(server, monkeypatch):
    monkeypatch.setenv("OPENAI_API_KEY", KEY)

    async def redirect(exchange):
        await exchange.answer(b"", status=302, headers={"Location": "http://192.0.2.1/"})

    server.on("/away", redirect)
    server.on("/flood", {"data": "x" * 100_000})
    assert probe(server, "/away").status == 302
    assert probe(server, "/flood", max_bytes=1000) is None
    assert len(probe(server, "/flood").body) > 100_000
    assert not any("authorization" in request.headers for request in server.requests)


def test_a_probe_of_nothing_is_none():
    async def main():
        async with Prober(0.5) as prober:
            return await asyncio.gather(prober.get("http://127.0.0.1:9/x"), prober.get("http://no-such-host.invalid/"))

    assert loop.run(main()) == [None, None]


@pytest.mark.parametrize(
    "banner",
    [
        b"-ERR unknown command\r\n",
        b"SSH-2.0-OpenSSH_9.6\r\n",
        b"hello",
        b"\x15\x03\x01\x00\x02\x02\x46",
        b"HTTP/1.1 200 OK\r\nX: " + b"x" * 100_000,
    ],
    ids=["redis", "ssh", "text", "tls", "long header"],
)
def test_a_port_that_speaks_something_else_is_an_error_of_ours(server, banner):
    async def speak(exchange):
        await exchange.write(banner)
        exchange.writer.close()

    for path in ("/chat/completions", "/models"):
        server.on(path, speak)
    backend = connect(server.url, "m", max_retries=0)
    for call in (lambda: backend.chat("Hi"), lambda: list(backend.stream("Hi")), backend.models):
        with pytest.raises(BackendError) as caught:
            call()
        assert "\n" not in str(caught.value)
    assert not backend.health()


def test_https_to_a_server_without_tls_says_so(server):
    with pytest.raises(NotOpenAI, match=f"If it speaks plain HTTP, write {server.url}"):
        connect(server.url.replace("http://", "https://"), "m", timeout=5).models()


@pytest.mark.parametrize("key", [f"{KEY}\n", f"  {KEY}", f"{KEY}\r\n"])
def test_the_line_end_of_a_file_is_not_part_of_a_key(server, key):
    server.on("/chat/completions", completion("Hello"))
    connect(server.url, "m", api_key=key).chat("Hi")
    connect(server.url, "m", api_key=lambda: key).chat("Hi")
    assert {request.headers["authorization"] for request in server.requests} == {f"Bearer {KEY}"}


@pytest.mark.parametrize("key", ["sk-\u201cquoted\u201d", "two words", "line\nend", "sk-\u00e9"])
def test_a_key_that_cannot_be_one_is_refused_and_not_shown(key):
    with pytest.raises(ConfigurationError, match="Copy it again") as caught:
        Backend("m", base_url="http://h/v1", api_key=key)
    assert key not in str(caught.value)


@pytest.mark.parametrize("headers", [{"X": 5}, {"X Y": "a"}, {"X": "a\r\nY: b"}, {5: "a"}])
def test_headers_that_cannot_be_sent_are_refused(server, headers):
    with pytest.raises(ConfigurationError, match="header"):
        connect(server.url, "m", default_headers=headers)
    with pytest.raises(ConfigurationError, match="header"):
        connect(server.url, "m").chat("Hi", extra_headers=headers)


@pytest.mark.parametrize("content", [object(), b"bytes", float("nan"), "\ud800", {1, 2}])
def test_what_is_no_json_is_refused(server, content):
    backend, conversation = connect(server.url, "m"), [{"role": "user", "content": content}]
    for call in (lambda: backend.chat(conversation), lambda: list(backend.stream(conversation))):
        with pytest.raises(ConfigurationError, match="cannot be sent as JSON"):
            call()
    assert server.requests == []


def test_a_secret_in_a_header_of_one_call_is_never_shown(server):
    server.on("/chat/completions", echo_key(401))
    with pytest.raises(CompatKitError) as caught:
        connect(server.url, "m").chat("Hi", extra_headers={"x-api-key": KEY})
    assert KEY not in str(caught.value)


def test_many_first_calls_at_once_make_one_client(server, monkeypatch):
    made = []
    connect_once = HttpTransport._connect
    monkeypatch.setattr(HttpTransport, "_connect", lambda self: made.append(1) or connect_once(self))
    server.on("/chat/completions", completion("Hello"))
    backend = connect(server.url, "m")
    texts = []
    threads = [threading.Thread(target=lambda: texts.append(backend.chat("Hi").text)) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert (texts, made) == (["Hello"] * 20, [1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_does_not_disturb_its_parent(server):
    server.on("/chat/completions", completion("Hello"))
    backend = connect(server.url, "m", timeout=5)
    backend.chat("Hi")
    pid = os.fork()
    if pid == 0:
        try:
            assert backend.chat("Hi").text == "Hello"
            del backend
            gc.collect()
            os._exit(0)
        finally:
            os._exit(1)
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
    assert backend.chat("Hi").text == "Hello"


def test_closing_ends_a_wait_before_the_next_try(server):
    async def later(exchange):
        await exchange.answer({"error": "later"}, status=429, headers={"Retry-After": "50"})
        asked.set()

    asked, seen = threading.Event(), []
    server.on("/chat/completions", later)
    backend = connect(server.url, "m")

    def ask():
        try:
            backend.chat("Hi")
        except CompatKitError as error:
            seen.append(type(error))

    thread = threading.Thread(target=ask)
    thread.start()
    asked.wait(5)
    while not backend._transport._waits:
        pass
    backend.close()
    thread.join(5)
    assert seen == [BackendClosed]


async def passed_on(transport: HttpTransport, *request) -> tuple[int, dict[str, str], bytes]:
    async with transport.raw(*request) as raw:
        return raw.status, dict(raw.headers), b"".join([data async for data in raw.reads])


@pytest.mark.parametrize("status", [200, 302, 404, 500])
def test_a_request_is_passed_on_as_it_is_whatever_the_answer(server, status):
    async def plain(exchange):
        await exchange.answer(b"{ not JSON", status=status, headers={"X-Mark": "yes"})

    server.on("/odd", plain)
    with connect(server.url, "m", api_key=KEY) as backend:
        answer = loop.run(passed_on(backend._transport, "POST", "/v1/odd?a=1&a=2", b"\x00bytes", {"x-team": "blue"}))
    assert (answer[0], answer[1]["x-mark"], answer[2]) == (status, "yes", b"{ not JSON")
    [request] = server.requests
    assert (request.method, request.path, request.content) == ("POST", "/v1/odd?a=1&a=2", b"\x00bytes")
    assert (request.headers["authorization"], request.headers["x-team"]) == (f"Bearer {KEY}", "blue")


@pytest.mark.parametrize("target", ["@elsewhere.invalid/", "//elsewhere.invalid/", "elsewhere.invalid"])
def test_a_request_that_is_passed_on_reaches_no_other_server(server, target):
    with connect(server.url, "m", api_key=KEY) as backend:
        assert loop.run(passed_on(backend._transport, "GET", target, None, {}))[0] == 404
    assert len(server.requests) == 1


def test_the_connection_that_breaks_under_a_request_passed_on_is_a_backend_error(server):
    async def breaks(exchange):
        await exchange.write(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")
        exchange.writer.close()

    server.on("/odd", breaks)
    with connect(server.url, "m") as backend:
        with pytest.raises(BackendError):
            loop.run(passed_on(backend._transport, "GET", "/v1/odd", None, {}))
        backend.close()
        with pytest.raises(BackendClosed):
            loop.run(passed_on(backend._transport, "GET", "/v1/odd", None, {}))


async def awaits_twice(transport: HttpTransport) -> asyncio.Task[None]:
    """A task that reads a stream and is cancelled again while it cleans up."""
    collector, began = Collector(), asyncio.Event()

    async def read() -> None:
        async with aclosing(transport.chunks("/chat/completions", {"stream": True}, collector)) as batches:
            async for _ in batches:
                began.set()

    task = asyncio.create_task(read())
    await began.wait()
    task.cancel()
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.wait([task])
    return task


def test_a_second_cancellation_does_not_keep_the_end_from_the_server(server):
    gone = threading.Event()

    async def silent(exchange):
        await exchange.start_stream()
        await exchange.event(delta("Hi"))
        await exchange.gone.wait()
        gone.set()

    server.on("/chat/completions", silent)
    with connect(server.url, "m") as backend:
        task = loop.run(awaits_twice(backend._transport))
        assert task.cancelled()
        assert gone.wait(5)


@pytest.mark.parametrize("given", ["default_headers", "extra_headers"])
def test_an_authorization_of_the_users_own_goes_before_the_key(server, given):
    server.on("/chat/completions", completion("Hello"))
    headers = {given: {"Authorization": "Basic abc"}}
    settings, options = (headers, {}) if given == "default_headers" else ({}, headers)
    connect(server.url, "m", api_key=KEY, **settings).chat("Hi", **options)
    assert server.requests[0].headers["authorization"] == "Basic abc"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("http_proxy", "foo://x"),
        ("http_proxy", "http://h:port"),
        ("all_proxy", "socks5://127.0.0.1:9"),
        ("SSL_CERT_FILE", "/no/file"),
    ],
)
def test_a_proxy_or_a_certificate_that_cannot_be_used_is_named(monkeypatch, name, value):
    monkeypatch.setenv(name, value)
    backend = connect("http://models.invalid/v1", "m")
    for call in (lambda: backend.chat("Hi"), lambda: list(backend.stream("Hi"))):
        with pytest.raises(ConfigurationError, match="environment names"):
            call()


def test_a_certificate_of_the_environment_counts_for_this_machine_too(monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", "/no/file")
    with pytest.raises(ConfigurationError, match="certificates"):
        connect("https://localhost:9/v1", "m").chat("Hi")
