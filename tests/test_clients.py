"""A client of the user's own, sync or async, real or home-made."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import threading
from types import SimpleNamespace

import openai
import pytest

from compat_kit import errors
from compat_kit.backend import Backend
from tests.loopback import completion, delta, models


def home_made(create):
    """A client that has nothing but `chat.completions.create`."""
    return SimpleNamespace(chat=SimpleNamespace(completions=SimpleNamespace(create=create)))


def whole_or_stream(**arguments):
    """What a home-made client answers: plain dicts."""
    if arguments.get("stream"):
        return iter([delta("Hel"), delta("lo", "stop")])
    return completion("Hello") | {"asked": arguments}


async def awaited_whole_or_stream(**arguments):
    async def chunks():
        for chunk in whole_or_stream(**arguments):
            yield chunk

    return chunks() if arguments.get("stream") else whole_or_stream(**arguments)


@pytest.mark.parametrize(
    "brought", [{"client": home_made(whole_or_stream)}, {"async_client": home_made(awaited_whole_or_stream)}]
)
def test_a_home_made_client_serves_both_doors(brought):
    backend = Backend("m", **brought)

    async def main():
        return (await backend.achat("Hi")).text, [chunk.text async for chunk in backend.astream("Hi")]

    assert backend.chat("Hi", temperature=0).raw["asked"] == {
        "model": "m",
        "messages": [{"role": "user", "content": "Hi"}],
        "temperature": 0,
    }
    stream = backend.stream("Hi")
    assert [chunk.text for chunk in stream] == ["Hel", "lo"]
    assert stream.reply.finish_reason == "stop"
    assert asyncio.run(main()) == ("Hello", ["Hel", "lo"])


def test_answers_may_be_objects():
    message = SimpleNamespace(role="assistant", content="Hello", tool_calls=None)
    answer = SimpleNamespace(choices=[SimpleNamespace(message=message, finish_reason="stop")], usage=None, model="x")
    backend = Backend("m", client=home_made(lambda **_: answer))
    assert (backend.chat("Hi").text, backend.chat("Hi").model) == ("Hello", "x")


@pytest.fixture(params=["sync", "async"])
def real(request, server):
    """A backend on a real openai client, made by the user with a key of theirs."""
    kind = openai.OpenAI if request.param == "sync" else openai.AsyncOpenAI
    client = kind(base_url=server.url, api_key="sk-their-secret", max_retries=0)
    yield Backend("m", **{"client" if request.param == "sync" else "async_client": client})
    if request.param == "sync":
        client.close()
    else:
        from compat_kit.loop import run

        run(client.close())


def test_a_real_openai_client_does_everything(server, real):
    async def stream(exchange):
        await exchange.start_stream()
        for event in (delta("Hel"), delta("lo"), delta(finish_reason="stop")):
            await exchange.event(event)
        await exchange.end_stream()

    async def chat(exchange):
        await (stream(exchange) if exchange.body.get("stream") else exchange.answer(completion("Hello")))

    server.on("/chat/completions", chat)
    server.on("/models", models("m"))
    server.on(
        "/embeddings",
        {"object": "list", "model": "m", "data": [{"object": "embedding", "index": 0, "embedding": [1.0]}], "usage": {}},
    )
    server.on("/completions", {"choices": [{"index": 0, "text": " there", "finish_reason": "stop"}]})
    assert real.base_url == server.url
    assert real.chat("Hi").text == "Hello"
    assert "".join(chunk.text for chunk in real.stream("Hi")) == "Hello"
    assert [model.id for model in real.models()] == ["m"]
    assert real.embed("a").shape == (1, 1)
    assert real.complete("Hi").text == " there"
    assert real.health()
    assert server.requests[0].headers["authorization"] == "Bearer sk-their-secret"


def test_options_that_a_real_client_does_not_know_go_into_the_body(server, real):
    server.on("/chat/completions", completion("Hello"))
    real.chat("Hi", temperature=0, made_up_option=1, extra_body={"another": 2}, extra_headers={"x-lesson": "3"})
    [request] = server.requests
    assert {name: request.body[name] for name in ("temperature", "made_up_option", "another")} == {
        "temperature": 0, "made_up_option": 1, "another": 2,
    }  # fmt: skip
    assert request.headers["x-lesson"] == "3"


def test_a_client_that_tries_again_by_itself_is_not_tried_again(server, real):
    async def fail(exchange):
        await exchange.answer({"error": "no"}, status=500)

    server.on("/chat/completions", fail)
    with pytest.raises(errors.ServerError):
        real.chat("Hi")
    assert len(server.requests) == 1


def test_a_client_that_reaches_nobody_is_an_error_of_ours():
    client = openai.OpenAI(base_url="http://127.0.0.1:9/v1", api_key="k", max_retries=0)
    backend = Backend("m", client=client)
    with pytest.raises(errors.Unreachable, match="Nothing answers"):
        backend.chat("Hi")
    assert backend.health().state == "down"
    client.close()


def test_an_error_inside_the_stream_of_a_client_says_what_to_do():
    backend = Backend("m", client=home_made(lambda **_: iter([{"error": {"message": "out of memory"}}])))
    with pytest.raises(errors.ServerError, match="out of memory.*log tells more"):
        list(backend.stream("Hi"))


def test_a_refusal_of_a_real_client_is_translated_without_the_key(server, real):
    async def refuse(exchange):
        await exchange.answer({"error": {"message": "bad key sk-their-secret"}}, status=401)

    server.on("/chat/completions", refuse)
    for call in (lambda: real.chat("Hi"), lambda: list(real.stream("Hi"))):
        with pytest.raises(errors.AuthenticationError, match=r"refused the key: bad key \[key\]"):
            call()


def test_stopping_closes_the_stream_of_a_real_client(server, real):
    stopped = threading.Event()

    async def endless(exchange):
        try:
            await exchange.start_stream()
            while True:
                await exchange.event(delta("word "))
                await asyncio.sleep(0)
        finally:
            stopped.set()

    server.on("/chat/completions", endless)
    with real.stream("Hi") as stream:
        next(stream)
    assert stopped.wait(5)


def test_a_home_made_generator_is_closed_when_the_stream_is():
    closed = threading.Event()

    def create(**_):
        try:
            while True:
                yield delta("word ")
        finally:
            closed.set()

    with Backend("m", client=home_made(create)).stream("Hi") as stream:
        next(stream)
    assert closed.wait(5)


def test_a_cut_stream_of_a_client_is_interrupted():
    backend = Backend("m", client=home_made(lambda **_: iter([delta("Hel")])))
    with pytest.raises(errors.StreamInterrupted) as caught:
        list(backend.stream("Hi"))
    assert caught.value.partial == "Hel"


def test_what_a_home_made_client_raises_comes_through():
    def create(**_):
        raise RuntimeError("mine")

    backend = Backend("m", client=home_made(create))
    for call in (lambda: backend.chat("Hi"), lambda: list(backend.stream("Hi"))):
        with pytest.raises(RuntimeError, match="mine"):
            call()


def test_what_a_client_lacks_is_named():
    backend = Backend("m", client=home_made(whole_or_stream))
    with pytest.raises(errors.Unsupported, match=r"has no `embeddings\.create`"):
        backend.embed("a")


def test_closing_the_backend_leaves_the_client_to_its_owner():
    backend = Backend("m", client=home_made(whole_or_stream))
    backend.close()
    with pytest.raises(errors.BackendClosed):
        backend.chat("Hi")


EXIT = """
import signal, threading, time
from types import SimpleNamespace
import compat_kit as ck

started = threading.Event()
def create(**_):
    started.set()
    time.sleep(60)

def interrupt():
    started.wait()
    signal.pthread_kill(threading.main_thread().ident, signal.SIGINT)

threading.Thread(target=interrupt).start()
try:
    ck.Backend("m", client=SimpleNamespace(chat=SimpleNamespace(completions=SimpleNamespace(create=create)))).chat("Hi")
except KeyboardInterrupt:
    print("interrupted", flush=True)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="signals of one thread are POSIX")
def test_a_sync_client_that_nobody_waits_for_does_not_hold_up_the_exit():
    done = subprocess.run([sys.executable, "-c", EXIT], capture_output=True, text=True, timeout=30, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "interrupted\n", "")


class APIConnectionError(Exception):
    """What openai's client raises, by its name."""


def broken_after(*chunks):
    def create(**_):
        yield from chunks
        raise APIConnectionError("reset")

    return Backend("m", client=home_made(create)).stream("Hi")


def test_a_client_that_breaks_after_the_end_of_the_answer_does_not_spoil_it():
    assert [chunk.text for chunk in broken_after(delta("Hello", "stop"))] == ["Hello"]


@pytest.mark.parametrize("chunk", [delta(reasoning="hm"), delta("<thi")], ids=["reasoning", "half a tag"])
def test_a_client_that_breaks_after_the_first_token_interrupts_the_answer(chunk):
    stream = broken_after(chunk)
    with pytest.raises(errors.StreamInterrupted) as caught:
        list(stream)
    assert stream.reply.text == caught.value.partial == (chunk["choices"][0]["delta"].get("content") or "")


def test_a_client_that_cannot_list_models_is_down_not_a_crash():
    def broken():
        raise RuntimeError("no list")

    client = home_made(whole_or_stream)
    client.models = SimpleNamespace(list=broken)
    assert Backend("m", client=client).health().reason == "RuntimeError: no list"


def test_retries_that_were_asked_for_count_for_a_client_that_tries_again_by_itself_too(server):
    async def busy(exchange):
        await exchange.answer({"error": {"message": "busy"}}, 503)

    server.on("/chat/completions", busy)
    client = openai.OpenAI(base_url=server.url, api_key="x", max_retries=0)
    with pytest.raises(errors.Overloaded):
        Backend("m", client=client, max_retries=1).chat("Hi")
    assert len(server.requests) == 2
    client.close()
