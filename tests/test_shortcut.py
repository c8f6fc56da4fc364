"""The second request to a path, which is made of the first: nobody can tell it from one that was asked the usual way."""

from __future__ import annotations

import asyncio
import logging
import threading
from contextlib import suppress

import pytest

import compat_kit as ck
from compat_kit import loop
from compat_kit.errors import (
    AuthenticationError,
    BackendClosed,
    BackendError,
    BackendTimeout,
    ConfigurationError,
    ConnectionLost,
    NotOpenAI,
)
from compat_kit.shortcut import Shortcut
from tests.loopback import completion, count_to_five, delta, head, models, refuse

KEY, OTHER = "sk-very-secret-0123456789", "sk-also-secret-9876543210"
PIXEL = "data:image/png;base64,iVBORw0KGgo="
SEEN = {
    "role": "user",
    "content": [{"type": "text", "text": "é ☃ \U0001f600"}, {"type": "image_url", "image_url": {"url": PIXEL}}],
}


@pytest.fixture
def quick(monkeypatch):
    """Counts how many requests were sent by the shortcut."""
    count, post = [0], Shortcut.post

    async def counted(self, *what):
        response = await post(self, *what)
        count[0] += response is not None
        return response

    monkeypatch.setattr(Shortcut, "post", counted)
    return count


@pytest.fixture
def made(server):
    """A backend on the scripted server that has asked once already, as it likes."""
    backends = []

    def made(handler=count_to_five, *, first=True, **settings):
        server.on("/models", models("m"))
        server.on("/chat/completions", count_to_five)
        backends.append(ck.connect(server.url, "m", **{"kind": "vllm", "max_retries": 0, "api_key": KEY, **settings}))
        if first:
            backends[-1].chat("Hi")
        server.on("/chat/completions", handler)
        return backends[-1]

    yield made
    for backend in backends:
        backend.close()


def asked(server):
    return [one for one in server.requests if "completions" in one.path]


@pytest.mark.parametrize(
    "settings", [{}, {"default_headers": {"X-Own": "1"}}, {"default_headers": {"Authorization": "Basic eA=="}}]
)
@pytest.mark.parametrize("is_streamed", [False, True])
def test_the_second_request_is_the_first_byte_for_byte(made, server, quick, settings, is_streamed):
    backend = made(first=False, **settings)
    for _ in range(3):
        if is_streamed:
            list(backend.stream([SEEN], temperature=0.5))
        else:
            backend.chat([SEEN], temperature=0.5)
    first, *later = asked(server)
    assert quick == [2]
    assert [(one.headers, one.content) for one in later] == [(first.headers, first.content)] * 2


def test_a_key_from_a_function_is_asked_for_anew(made, server, quick):
    keys = iter((KEY, OTHER, None))
    backend = made(api_key=lambda: next(keys))
    backend.chat("Hi")
    backend.chat("Hi")
    assert [one.headers.get("authorization") for one in asked(server)] == [f"Bearer {KEY}", f"Bearer {OTHER}", None]
    assert quick == [2]


@pytest.mark.parametrize("how", [{"extra_headers": {"X-Once": "1"}}, {"extra_query": {"key": OTHER}}])
def test_what_is_for_one_request_is_in_no_other(made, server, how):
    backend = made()
    backend.chat("Hi", **how)
    backend.chat("Hi")
    first, second, third = asked(server)
    assert (first.headers, first.path) == (third.headers, third.path)
    assert (second.headers, second.path) != (first.headers, first.path)


@pytest.mark.parametrize("first", [False, True])
def test_cookies_are_kept_as_the_usual_way_keeps_them(made, server, first):
    async def setting(exchange):
        await exchange.answer(completion("Hi"), headers={"Set-Cookie": "at=home"})

    backend = made(setting, first=first)
    backend.chat("Hi")
    backend.chat("Hi")
    assert [one.headers.get("cookie") for one in asked(server)] == [None] * (1 + first) + ["at=home"]


async def cut(exchange):
    await exchange.write(head(200, {"Content-Type": "application/json", "Content-Length": "100"}) + b'{"id"')
    exchange.writer.close()


async def gone(exchange):
    exchange.reset()


async def silent(exchange):
    await exchange.gone.wait()


@pytest.mark.parametrize(
    ("handler", "error"),
    [
        (refuse(401, {"error": {"message": f"the key {KEY} is wrong"}}), AuthenticationError),
        (refuse(301, b"", {"Location": "/v1/elsewhere"}), BackendError),
        (refuse(418, f"teapot {KEY}".encode(), {"X-Echo": KEY}), BackendError),
        (refuse(200, b"<html>a page</html>", {"Content-Type": "text/html"}), NotOpenAI),
        (cut, ConnectionLost),
        (gone, ConnectionLost),
        (silent, BackendTimeout),
    ],
)
@pytest.mark.parametrize("is_streamed", [False, True])
def test_what_goes_wrong_is_told_as_the_usual_way_tells_it(made, quick, handler, error, is_streamed):
    told = []
    for first in (False, True):
        backend = made(handler, first=first, timeout=0.2 if handler is silent else 60)
        with pytest.raises(BackendError) as caught:
            list(backend.stream("Hi")) if is_streamed else backend.chat("Hi")
        told.append((type(caught.value), str(caught.value), getattr(caught.value, "status", None)))
        if not is_streamed:
            assert isinstance(caught.value, error)
    assert told[0] == told[1]
    assert KEY not in str(told)
    assert quick[0] <= 1


def test_a_timeout_of_a_call_is_its_own(made, server):
    backend = made(silent, first=False, timeout=60)
    server.on("/chat/completions", count_to_five)
    backend.chat("Hi")
    server.on("/chat/completions", silent)
    with pytest.raises(BackendTimeout, match="0.05"):
        backend.chat("Hi", timeout=0.05)


def test_a_cancelled_call_closes_its_connection(made, server):
    began = threading.Event()

    async def held(exchange):
        began.set()
        await exchange.gone.wait()

    backend = made(held)
    server.client_left.clear()

    async def cancelled():
        call = asyncio.create_task(backend.achat("Hi"))
        assert await asyncio.to_thread(began.wait, 10)
        call.cancel()
        with suppress(asyncio.CancelledError):
            await call

    loop.run(cancelled())
    assert server.client_left.wait(10)


def test_a_closed_backend_says_so_while_it_is_asked(made):
    began = threading.Event()

    async def held(exchange):
        began.set()
        await exchange.gone.wait()

    backend = made(held)

    async def closed():
        call = asyncio.create_task(backend.achat("Hi"))
        assert await asyncio.to_thread(began.wait, 10)
        await backend.aclose()
        with pytest.raises(BackendClosed):
            await call

    loop.run(closed())


def test_a_failure_is_tried_again(made, server, quick):
    statuses = [500, 200]

    async def flaky(exchange):
        status = statuses.pop(0)
        await exchange.answer(completion("Hi") if status == 200 else {"error": {"message": "no"}}, status)

    backend = made(flaky, retry=ck.Retry(base_s=0))
    assert [attempt.outcome for attempt in backend.chat("Hi").attempts] == ["server_error", "ok"]
    assert quick == [2]


@pytest.mark.parametrize("value", [float("nan"), object(), {"a": "\ud800"}])
def test_what_is_no_json_is_refused_in_the_same_words(made, value):
    told = []
    for first in (False, True):
        with pytest.raises(ConfigurationError) as caught:
            made(first=first).chat("Hi", extra_body={"own": value})
        told.append(str(caught.value).partition(" at 0x")[0])
    assert told[0] == told[1]


def test_a_broken_stream_is_told_in_the_same_words(made, server):
    async def broken(exchange):
        await exchange.start_stream()
        await exchange.event(delta("Half"))
        exchange.writer.close()

    told = []
    for first in (False, True):
        with pytest.raises(BackendError) as caught:
            list(made(broken, first=first).stream("Hi"))
        told.append((type(caught.value), str(caught.value), caught.value.partial))
    assert told[0] == told[1]


def test_it_is_logged_like_the_first(made, caplog):
    with caplog.at_level(logging.INFO, "httpx2"):
        backend = made()
        backend.chat("Hi")
    first, second = [record.getMessage() for record in caplog.records if record.name == "httpx2"][-2:]
    assert first == second
    assert KEY not in caplog.text


def test_a_client_that_works_otherwise_inside_is_asked_the_usual_way(made, monkeypatch, quick):
    monkeypatch.setattr("compat_kit.shortcut._ROUTES", "_gone")
    made().chat("Hi")
    assert quick == [0]
