"""What is found out about a server before a request, when, how often; and which images are fetched."""

from __future__ import annotations

import asyncio
import socket
import warnings

import pytest

import compat_kit as ck
from compat_kit import errors, fetching, fitting
from compat_kit.adapting import IgnoredOption
from compat_kit.loop import run
from compat_kit.prober import Answer, Prober
from tests.loopback import completion, models
from tests.onlooker import png

AT_ONCE = ck.Retry(max_retries=0)
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def ollama(server):
    """A server that only its own page tells to be Ollama."""

    async def own_page(exchange):
        is_root = exchange.path == "/"
        await exchange.answer(b"Ollama is running" if is_root else b"404 page not found", 200 if is_root else 404)

    server.on("/models", models("m"))
    server.on("/chat/completions", completion("Hello"))
    server.otherwise = own_page
    return server


def sent(server) -> list[dict]:
    return [exchange.body for exchange in server.requests if exchange.path == "/v1/chat/completions"]


def asked(server) -> list[str]:
    return [exchange.path for exchange in server.requests if exchange.method == "GET"]


def test_calls_that_come_while_the_kind_is_being_found_out_wait_for_it(ollama):
    backend = ck.connect(ollama.url, "m", retry=AT_ONCE)

    async def main():
        await asyncio.gather(*(backend.achat("Hi", max_completion_tokens=5) for _ in range(4)))

    asyncio.run(main())
    assert [body.get("max_tokens") for body in sent(ollama)] == [5] * 4
    assert asked(ollama).count("/v1/models") == 1


def test_a_server_that_was_down_at_the_first_call_is_asked_again(ollama):
    ollama.stop()
    backend = ck.connect(ollama.url, "m", retry=AT_ONCE)
    with pytest.raises(errors.Unreachable):
        backend.chat("Hi", max_completion_tokens=5)
    ollama.restart()
    backend.chat("Hi", max_completion_tokens=5)
    assert sent(ollama)[-1]["max_tokens"] == 5


def test_the_kind_is_found_out_behind_faults_too_and_behind_two_of_them(ollama):
    with ck.connect(ollama.url, "m", retry=AT_ONCE) as backend, ck.faults(backend, []) as inner, ck.faults(inner, []) as faulty:
        with pytest.warns(IgnoredOption, match="Ollama ignores the option `n`"):
            faulty.chat("Hi", n=2, max_completion_tokens=5)
        assert faulty.kind == "ollama"
    assert sent(ollama)[-1]["max_tokens"] == 5


@pytest.mark.parametrize(
    ("url", "limit"), [("https://api.openai.com/v1", "max_completion_tokens"), ("https://api.anthropic.com/v1", "max_tokens")]
)
def test_a_host_that_tells_the_kind_is_asked_nothing_and_the_first_request_is_adapted(monkeypatch, url, limit):
    async def ask(*arguments, **how):
        raise AssertionError(f"asked for {arguments} {how}")

    backend = ck.connect(url, "m", api_key="k")
    monkeypatch.setattr(backend._transport, "request", ask)
    body = run(fitting.fit(backend._transport, "/chat/completions", {"max_tokens": 5, "n": 2}, backend._memory))
    assert body == {limit: 5, "n": 2}


def test_each_backend_warns_once_and_shows_no_line_of_this_package(ollama):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(2):
            backend = ck.connect(ollama.url, "m", kind="ollama")
            for _ in range(2):
                backend.chat("Hi", n=2)
    assert [(str(one.message), one.filename) for one in caught] == [
        ("Ollama ignores the option `n`: the answer is the same as without it.", "compat_kit")
    ] * 2


def test_a_warning_that_is_made_an_error_is_one_at_each_call(ollama):
    backend = ck.connect(ollama.url, "m", kind="ollama")
    for _ in range(2):
        with pytest.raises(IgnoredOption):
            backend.chat("Hi", n=2)
    assert sent(ollama) == []


# Images from the web.


def ask_about(server, url: str):
    with ck.connect(server.url, "m", kind="ollama", retry=AT_ONCE) as backend:
        return backend.chat(ck.user("What is this?", url))


@pytest.mark.parametrize(
    "host", ["169.254.169.254", "[::ffff:169.254.169.254]", "2852039166", "0251.0376.0251.0376", "[fd00:ec2::254]"]
)
def test_no_spelling_of_a_link_local_address_is_asked(ollama, host):
    async def redirect(exchange):
        await exchange.answer(b"", 302, {"Location": f"http://{host}/latest"})

    ollama.on("/cat.png", redirect)
    for url in (f"http://{host}/latest/cat.png", f"{ollama.url}/cat.png"):
        with pytest.raises(errors.ConfigurationError, match=r"cannot be fetched \((.*link-local|nothing answers)"):
            ask_about(ollama, url)
    assert sent(ollama) == []


def test_a_name_that_leads_to_a_refused_address_is_not_connected_to(server):
    async def get(host):
        async with Prober(2.0, refuses=lambda address: address in ("127.0.0.1", "::1")) as prober:
            return await prober.get(f"http://{host}:{server.port}/v1/models")

    assert [run(get(host)) for host in ("127.0.0.1", "localhost")] == [None, None]
    assert server.connections == 0


@pytest.mark.parametrize(
    ("location", "said"),
    [
        ("http://192.168.1.1/secret", "redirects to http://192.168.1.1/secret, which is an address of your own network"),
        ("file:///etc/passwd", "redirects to file:///etc/passwd, which is no http"),
        ("http://u:p@h.invalid/x", "redirects to http://h.invalid/x, which is no http"),
    ],
)
def test_a_redirect_leads_neither_into_the_own_network_nor_to_another_protocol(monkeypatch, server, location, said):
    async def get(self, url, headers=None):
        return Answer(302, {"location": location}, b"") if url == "https://pictures.example/cat" else Answer(200, {}, PNG)

    monkeypatch.setattr(Prober, "get", get)
    with pytest.raises(errors.ConfigurationError, match="pictures.example/cat cannot be fetched") as caught:
        ask_about(server, "https://pictures.example/cat")
    assert said in str(caught.value)


def test_a_redirect_does_not_lead_into_the_own_network_by_a_name_either(monkeypatch, ollama):
    async def resolve(_self, host, port=0, family=0):
        return [{"hostname": host, "host": "127.0.0.1", "port": port, "family": socket.AF_INET, "proto": 0, "flags": 0}]

    monkeypatch.setattr("compat_kit.prober._Names.resolve", resolve)
    ollama.on("/cat.png", lambda exchange: exchange.answer(png()))
    where = {"/cat": "pictures.example", "/dog": "inner.example"}
    for path, host in where.items():
        to = f"http://{host}:{ollama.port}/v1/cat.png"
        ollama.on(path, lambda exchange, to=to: exchange.answer(b"", 302, {"Location": to}))
    assert ask_about(ollama, f"http://pictures.example:{ollama.port}/v1/cat").text
    with pytest.raises(errors.ConfigurationError, match="cannot be fetched"):
        ask_about(ollama, f"http://pictures.example:{ollama.port}/v1/dog")
    assert [request.path for request in ollama.requests].count("/v1/cat.png") == 1


@pytest.mark.parametrize("url", ["http://me:secret@h.invalid/cat.png", "http://a b/cat.png"])
def test_an_image_at_what_is_no_address_is_not_called_a_base_url(server, url):
    with pytest.raises(errors.ConfigurationError, match=r"The image at .*\(it is no http") as caught:
        ask_about(server, url)
    assert "base_url" not in str(caught.value)
    assert "secret" not in str(caught.value)


def test_an_image_that_is_too_large_may_be_the_reason(monkeypatch, server):
    monkeypatch.setattr(fetching, "_IMAGE_BYTES", 10)
    server.on("/cat.png", lambda exchange: exchange.answer(PNG + b"x" * 100))
    with pytest.raises(errors.ConfigurationError, match="nothing answers, or more than"):
        ask_about(server, f"{server.url}/cat.png")
