"""A backend in front of another: what is passed on, what stays behind, the end of the port."""

from __future__ import annotations

import asyncio
import gc
import http.client
import json
import os
import signal
import socket
import subprocess
import sys
import traceback
from contextlib import suppress

import pytest

import compat_kit as ck
from compat_kit.errors import (
    BackendClosed,
    ConfigurationError,
    RateLimited,
    ServerError,
    StreamInterrupted,
    Unreachable,
)
from compat_kit.retry import Retry
from tests.loopback import delta

KEY = "sk-very-secret-0123456789"
AT_ONCE = Retry(max_retries=3, base_s=0)
NO_RETRY = Retry(max_retries=0)


def read(stream) -> str:
    return "".join(chunk.text for chunk in stream)


def is_open(port: int) -> bool:
    with suppress(ConnectionRefusedError), socket.create_connection(("127.0.0.1", port)):
        return True
    return False


def ends(port: int) -> bool:
    """Whether a port is closed sooner or later, by asking until it is."""
    return any(not is_open(port) for _ in range(100_000))


def port_of(backend) -> int:
    return int(backend.base_url.split(":")[2].partition("/")[0])


# In front of the backend: what is passed on, what stays behind.


def test_path_query_headers_and_body_are_passed_on(server, counting):
    with ck.faults(counting, []) as faulty:
        faulty.chat("Hi", extra_headers={"X-Team": "blue"}, extra_query={"a": "1 2"}, temperature=0)
    request = server.requests[-1]
    assert request.path == "/v1/chat/completions?a=1%202" or request.path == "/v1/chat/completions?a=1+2"
    assert request.headers["x-team"] == "blue"
    assert request.headers["content-type"] == "application/json"
    assert request.headers["host"] == f"127.0.0.1:{server.port}"
    assert request.body == {"messages": [{"role": "user", "content": "Hi"}], "model": "m", "temperature": 0}


def test_the_key_is_sent_by_the_given_backend_and_shown_by_nobody(server):
    async def repeat_key(exchange):
        await exchange.answer({"error": {"message": f"bad key {KEY}", "code": KEY}}, status=500)

    server.on("/chat/completions", repeat_key)
    with ck.connect(server.url, "m", api_key=lambda: KEY, default_headers={"x-api-key": "other-secret"}) as backend:
        with ck.faults(backend, ["429", "ok"], retry=Retry(max_retries=1, base_s=0)) as faulty:
            with pytest.raises(ServerError, match=r"bad key \[key\]") as caught:
                faulty.chat("Hi")
            shown = "".join(traceback.format_exception(caught.value)) + repr(vars(caught.value))
            shown += repr(faulty) + repr(faulty.log) + repr(vars(faulty)) + repr(vars(faulty._transport))
    assert (server.requests[0].headers["authorization"], server.requests[0].headers["x-api-key"]) == (
        f"Bearer {KEY}",
        "other-secret",
    )
    assert KEY not in shown
    assert "other-secret" not in shown
    assert faulty._proxy.token not in shown


@pytest.mark.parametrize("headers", [{}, {"Authorization": "Bearer wrong"}, {"Authorization": "Bearer \xfc"}])
def test_who_does_not_hold_the_token_gets_nothing(server, counting, headers):
    with ck.faults(counting, ["500"]) as faulty:
        connection = http.client.HTTPConnection("127.0.0.1", port_of(faulty))
        connection.request("POST", "/v1/chat/completions", b"{}", headers)
        answer = connection.getresponse()
        assert (answer.status, json.loads(answer.read())["error"]["type"]) == (401, "authentication_error")
        connection.close()
        assert faulty.log == []
    assert server.requests == []


def test_status_and_retry_after_of_the_server_are_passed_on(server, counting):
    async def busy(exchange):
        await exchange.answer(
            {"error": {"message": "busy"}}, 429, {"Retry-After": "9", "Connection": "close", "x-request-id": "r-1"}
        )

    server.on("/chat/completions", busy)
    with ck.faults(counting, [], retry=NO_RETRY) as faulty, pytest.raises(RateLimited, match="busy") as caught:
        faulty.chat("Hi")
    assert (caught.value.retry_after_s, caught.value.request_id) == (9, "r-1")


def test_the_bytes_of_a_stream_arrive_as_they_were_sent(server, counting):
    sent = b': hello\r\n\r\ndata: {"choices": [{"delta": {"content": "\xc3\xa4"}, "finish_reason": "stop"}]}\r\n\r\ndata: [DONE]'

    async def odd(exchange):
        await exchange.start_stream()
        for byte in sent:
            await exchange.piece(bytes([byte]))
        await exchange.end_stream(done=False)

    server.on("/chat/completions", odd)
    for rate in (None, 1e6):
        with ck.faults(counting, [], tokens_per_s=rate) as faulty:
            connection = http.client.HTTPConnection("127.0.0.1", port_of(faulty))
            connection.request("POST", "/v1/chat/completions", b"{}", {"Authorization": f"Bearer {faulty._proxy.token}"})
            assert connection.getresponse().read() == sent
            connection.close()


def test_why_the_server_cannot_be_asked_is_said_as_without_the_proxy():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with ck.connect(f"http://127.0.0.1:{port}/v1", "m") as backend, ck.faults(backend, ["ok"]) as faulty:
        said = []
        for asked in (backend, faulty):
            for call in (lambda asked=asked: asked.chat("Hi"), lambda asked=asked: read(asked.stream("Hi"))):
                with pytest.raises(Unreachable) as caught:
                    call()
                said.append(str(caught.value))
        assert len(set(said)) == 1
        assert not faulty._proxy._passage.failures


def test_a_server_that_breaks_off_breaks_off(server, counting):
    async def breaks(exchange):
        await exchange.start_stream()
        await exchange.event(delta("Hel"))
        exchange.writer.close()

    server.on("/chat/completions", breaks)
    for settings in ({}, {"tokens_per_s": 1e6}):
        with ck.faults(counting, [], retry=NO_RETRY, **settings) as faulty, pytest.raises(StreamInterrupted) as caught:
            read(faulty.stream("Hi"))
        assert caught.value.partial in ("Hel", "")


def test_the_given_backend_stays_as_it_is_and_stays_open(counting):
    backend = counting.with_options(temperature=0)
    before = dict(vars(backend))
    with ck.faults(backend, ["500"], options={"top_p": 1}, timeout=5) as faulty:
        assert (faulty.model, faulty.label) == ("m", "m")
        assert faulty._options == {"top_p": 1}
    assert vars(backend) == before
    assert backend.chat("Hi").text == "1 2 3 4 5 "


def test_a_backend_in_front_takes_over_what_the_given_one_has(server):
    given = ck.connect(server.url, timeout=7, extra_body={"a": 1}, options={"top_p": 1}, kind="ollama", max_retries=5)
    with given, ck.faults(given, []) as faulty:
        for name in ("model", "_timeout_s", "_retry", "_options", "_extra_body", "kind"):
            assert getattr(faulty, name) == getattr(given, name)


def test_a_setting_of_none_is_the_one_of_the_given_backend(counting):
    given = counting.with_options(max_retries=7)
    with ck.faults(given, [], max_retries=None, retry=None) as faulty:
        assert faulty._retry == given._retry


def test_the_log_has_paths_below_the_base_url_however_that_is_written(server):
    with ck.connect(f"{server.url}/my%20models", "m", retry=NO_RETRY) as given, ck.faults(given, ["500"]) as faulty:
        with pytest.raises(ServerError):
            faulty.chat("Hi")
        assert [entry.path for entry in faulty.log] == ["/chat/completions"]


def test_garbage_sent_to_the_port_is_no_news(counting, caplog, capfd):
    with ck.faults(counting, []) as faulty:
        with socket.create_connection(("127.0.0.1", port_of(faulty))) as stranger:
            stranger.sendall(b"GET ?x HTTP/1.1\r\n\r\n")
            assert stranger.recv(12) == b"HTTP/1.0 400"
        assert faulty.chat("Hi").text
    assert "aiohttp.server" not in [record.name for record in caplog.records]
    assert capfd.readouterr().err == ""


def test_the_kind_is_known_by_the_host_behind():
    with ck.connect("https://openrouter.ai/api/v1", "m") as given, ck.faults(given, []) as faulty:
        assert faulty.kind == "openrouter"
        assert faulty.base_url.endswith("/api/v1")


def test_the_embedded_engine_behind_is_started_again_if_it_dies():
    with (
        ck.local("mini-300k", n_ctx=1792, options={"temperature": 0}) as backend,
        ck.faults(backend, ["429"], retry=AT_ONCE) as faulty,
    ):
        assert faulty.kind == backend.kind
        os.kill(backend.engine.pid, signal.SIGKILL)
        backend.engine._process.wait()
        with pytest.warns(UserWarning, match="was started again"):
            assert faulty.chat("Hello").text == "Hello! How can I help you today?"


def test_faults_can_stand_in_front_of_faults(counting):
    with ck.faults(counting, ["500"]) as inner, ck.faults(inner, ["429"], retry=AT_ONCE) as outer:
        assert outer.chat("Hi").text == "1 2 3 4 5 "
        assert [entry.fault.name for entry in outer.log] == ["429", "ok", "ok"]
        assert [entry.fault.name for entry in inner.log] == ["500", "ok"]


@pytest.mark.parametrize("setting", ["base_url", "api_key", "client", "async_client"])
def test_settings_of_the_given_backend_are_refused(counting, setting):
    with pytest.raises(ConfigurationError, match="belongs to the given backend"):
        ck.faults(counting, [], **{setting: "x"})


def test_what_is_no_backend_or_has_no_address_is_refused():
    with pytest.raises(ConfigurationError, match="takes a backend"):
        ck.faults("http://127.0.0.1:8000/v1", [])
    with pytest.raises(ConfigurationError, match=r"no address to stand in front of. Make one with `ck\.connect"):
        ck.faults(ck.Backend("m", client=object()), [])


# The end.


def test_closing_it_ends_the_port_and_again_does_nothing(counting):
    faulty = ck.faults(counting, [])
    port = port_of(faulty)
    assert faulty.chat("Hi").text
    assert is_open(port)
    faulty.close()
    assert not is_open(port)
    faulty.close()
    asyncio.run(faulty.aclose())
    with pytest.raises(BackendClosed):
        faulty.chat("Hi")
    with pytest.raises(BackendClosed):
        read(faulty.stream("Hi"))


def test_it_can_be_left_by_async_with(counting):
    async def main() -> int:
        async with ck.faults(counting, ["429"], retry=AT_ONCE) as faulty:
            assert (await faulty.achat("Hi")).text
            return port_of(faulty)

    assert not is_open(asyncio.run(main()))


def test_forgetting_it_and_all_its_twins_ends_the_port(counting):
    faulty = ck.faults(counting, ["ok", "cut"])
    port = port_of(faulty)
    twin = faulty.with_options(temperature=0)
    del faulty
    gc.collect()
    assert twin.chat("Hi").text
    assert len(twin.log) == 1
    del twin
    gc.collect()
    assert ends(port)


def test_settings_that_fail_leave_no_port_behind(counting, monkeypatch):
    from compat_kit.gateway.proxy import Proxy

    opened = []
    whole = Proxy.aclose

    async def watched(proxy):
        opened.append(proxy.port)
        await whole(proxy)

    monkeypatch.setattr(Proxy, "aclose", watched)
    with pytest.raises(ConfigurationError):
        ck.faults(counting, [], timeout=-1)
    assert len(opened) == 1
    assert not is_open(opened[0])


def test_closing_the_given_backend_is_told_as_it_is(counting):
    with ck.faults(counting, [], retry=AT_ONCE) as faulty:
        counting.close()
        with pytest.raises(BackendClosed, match=counting.base_url):
            faulty.chat("Hi")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_forked_child_may_use_it_and_does_not_end_it(counting):
    with ck.faults(counting, []) as faulty:
        faulty.chat("Hi")
        pid = os.fork()
        if pid == 0:
            try:
                assert faulty.chat("Hi").text == "1 2 3 4 5 "
                faulty.close()
                os._exit(0)
            finally:
                os._exit(1)
        assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == 0
        assert faulty.chat("Hi").text == "1 2 3 4 5 "


FORGOTTEN = """
import compat_kit as ck
backend = ck.local("mini-300k")
faulty = ck.faults(backend, ["stall"], tokens_per_s=1000)
slow = ck.local("mini-300k", tokens_per_s=5)
streams = faulty.stream("Hello"), slow.stream("Hello")
for stream in streams:
    next(stream)
print("done")
"""


def test_the_process_ends_with_all_of_it_still_open():
    done = subprocess.run([sys.executable, "-X", "dev", "-c", FORGOTTEN], capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stdout) == (0, "done\n")
    assert "Traceback" not in done.stderr
