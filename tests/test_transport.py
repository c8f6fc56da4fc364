"""Bytes to a server and back: above all, which secrets travel, and that none is ever shown."""

from __future__ import annotations

import asyncio
import pickle
import traceback

import pytest
from pydantic import SecretStr

from compat_kit import loop
from compat_kit.address import Secret, is_loopback, is_openai
from compat_kit.backend import Backend, connect
from compat_kit.errors import CompatKitError, ConfigurationError
from compat_kit.transport import Prober
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
