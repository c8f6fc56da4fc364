"""Plain requests: what came, or why nothing did."""

from __future__ import annotations

import asyncio
import socket

import pytest

from compat_kit import prober
from compat_kit.prober import Answer, Prober, Silence
from tests.loopback import Loopback, free_port, models


def ask(url: str, body=None, **settings):
    async def once():
        async with Prober(5, **settings) as one:
            return await one.ask(url, body)

    return asyncio.run(once())


def reply(body=b"", status: int = 200, **headers):
    async def handler(exchange):
        await exchange.answer(body, status=status, headers=headers)

    return handler


def test_an_answer_has_its_status_headers_and_body(server):
    server.on("/x", reply(b"hello", 418, **{"X-Kind": "teapot"}))
    answer = ask(f"{server.url}/x")
    assert (answer.status, answer.headers["x-kind"], answer.body) == (418, "teapot", b"hello")


def test_a_body_makes_it_a_post_of_json(server):
    server.on("/x", models("m"))
    assert ask(f"{server.url}/x", {"model": "m"}).status == 200
    assert (server.requests[0].method, server.requests[0].body) == ("POST", {"model": "m"})


@pytest.mark.parametrize(
    ("url", "what"),
    [
        ("http://127.0.0.1:{closed}/", "refused"),
        ("http://nobody.invalid/", "no host"),
        ("https://127.0.0.1:{port}/", "no TLS"),
        ("http://127.0.0.1:{port}/v1/gone", "broken off"),
        ("http://127.0.0.1:{port}/v1/long", "too long"),
    ],
)
def test_silence_says_why(server, url, what):
    async def leave(exchange):
        exchange.writer.close()

    server.on("/gone", leave)
    server.on("/long", reply(b"x" * 3000))
    found = ask(url.format(closed=free_port(), port=server.port), max_bytes=2000)
    assert isinstance(found, Silence)
    assert found.what == what


def test_an_address_that_is_not_to_be_asked_is_not_connected_to(server):
    assert ask(server.url, refuses=lambda ip: ip == "127.0.0.1").what == "forbidden"
    assert server.connections == 0


def test_what_speaks_no_http_is_an_answer_without_status(server):
    async def speak(exchange):
        await exchange.write(b"SSH-2.0-OpenSSH_9.6\r\n")
        exchange.writer.close()

    server.otherwise = speak
    assert ask(server.url) == Answer(0, {}, b"")


def test_redirects_stay_at_one_host_and_end(server):
    with Loopback() as other:
        server.on("/here", reply(status=302, Location="/v1/there"))
        server.on("/there", reply(b"found"))
        server.on("/away", reply(status=302, Location=other.url))
        server.on("/round", reply(status=302, Location="/v1/round"))
        server.on("/broken", reply(status=302, Location="http://[::/x"))
        assert ask(f"{server.url}/here").body == b"found"
        assert ask(f"{server.url}/away").status == ask(f"{server.url}/round").status == ask(f"{server.url}/broken").status == 302
        assert other.connections == 0


def test_a_proxy_is_used_for_far_addresses_and_never_for_near_ones(server, monkeypatch):
    monkeypatch.setattr(prober, "getproxies", lambda: {"http": f"http://127.0.0.1:{server.port}"})
    server.otherwise = reply(b"by proxy")
    assert ask("http://far.example/", by_proxy=True).body == b"by proxy"
    assert [request.path for request in server.requests] == ["http://far.example/"]
    with Loopback() as near:
        near.on("/x", reply(b"direct"))
        assert ask(f"{near.url}/x", by_proxy=True).body == b"direct"
    assert len(server.requests) == 1


def test_closed_ports_are_told_from_open_ones():
    closed = ("127.0.0.1", free_port())
    with socket.create_server(("127.0.0.1", 0)) as listening:
        assert Prober(1).refused([closed], wait_s=5) == {closed}
        prober = Prober(1)
        assert prober.refused([closed, listening.getsockname()], wait_s=5) == {closed}
        for opened in prober._opened.values():
            opened.close()
    assert Prober(1).refused([]) == set()


def test_the_connection_that_showed_a_port_to_be_open_is_the_one_that_is_used(server):
    server.on("/x", reply(b"hello"))

    async def knock_and_ask():
        async with Prober(5) as prober:
            assert prober.refused([("127.0.0.1", server.port)], wait_s=5) == set()
            return [await prober.ask(f"{server.url}/x") for _ in range(2)]

    assert [answer.body for answer in asyncio.run(knock_and_ask())] == [b"hello", b"hello"]
    assert server.connections == 2
