"""A key appears nowhere: in no message, no representation, no traceback, no log, whatever a server does with it."""

from __future__ import annotations

import json
import logging
from urllib.parse import quote

import pytest

import compat_kit as ck
from compat_kit import errors
from tests.leaks import KEY, OTHERS, PER_CALL, everything_about, leaks
from tests.loopback import completion, delta, models, stream


@pytest.fixture
def logged(caplog):
    caplog.set_level(logging.DEBUG)
    for name in ("openai", "httpx2", "httpcore2", "aiohttp", "asyncio", "compat_kit"):
        caplog.set_level(logging.DEBUG, logger=name)
    return caplog


@pytest.fixture
def keyed(server):
    """A backend with secrets of every sort, and a call by each of its doors."""
    backend = ck.connect(server.url, "m", api_key=KEY, default_headers=OTHERS, retry=ck.Retry(max_retries=0))
    how = {"extra_headers": {"x-token": PER_CALL}, "extra_query": {"key": PER_CALL}}
    doors = {
        "chat": lambda: backend.chat("Hi", **how),
        "stream": lambda: list(backend.stream("Hi", **how)),
        "embed": lambda: backend.embed("Hi", **how),
        "models": backend.models,
        "complete": lambda: backend.complete("Hi", **how),
    }
    return backend, doors


def repeated(exchange) -> str:
    """All that the server was told in secret, as it says it again."""
    told = [exchange.headers.get(name, "") for name in ("authorization", "x-api-key", "authorization-extra", "x-token")]
    return f"You sent {' and '.join(told)}, that is {quote(KEY, safe='')} at {exchange.path}"


ECHOES = {
    "nested": lambda words: {"error": {"message": words, "type": words, "code": words, "param": {words: [words]}}},
    "flat": lambda words: {"object": "error", "message": words, "code": words},
    "text": lambda words: {"error": words},
    "detail": lambda words: {"detail": [{"loc": [words], "msg": words}]},
    "list": lambda words: [{"error": {"message": words}}],
    "page": lambda words: f"<html><title>{words}</title>{words}".encode(),
    "long": lambda words: ("x" * (190 - words.index("sk-")) + words).encode(),
    "longer": lambda words: {"error": {"message": "x" * (985 - words.index("sk-")) + words}},
}


@pytest.mark.parametrize("status", [200, 302, 400, 401, 402, 403, 404, 408, 413, 422, 424, 429, 500, 501, 502, 503, 529])
@pytest.mark.parametrize("echo", ECHOES)
def test_a_server_that_repeats_every_secret_is_not_repeated(server, keyed, logged, status, echo):
    async def repeat(exchange):
        words = repeated(exchange)
        header = words if status == 302 else "soon"
        sent = {"x-request-id": words, "Retry-After": words, "location": f"http://h/{header}", "x-served-by": words}
        await exchange.answer(ECHOES[echo](words), status, sent)

    backend, doors = keyed
    server.otherwise = repeat
    for ask in doors.values():
        with pytest.raises(errors.BackendError) as caught:
            ask()
        assert leaks(everything_about(caught.value)) == []
    assert leaks(logged.text) == []
    assert leaks(repr(backend)) == []


@pytest.mark.parametrize("named", [b"", b"event: error\n"])
@pytest.mark.parametrize("text", ["Hel", ""])
@pytest.mark.parametrize("kind", ["error", "text", "half", "cut off"])
def test_a_stream_that_repeats_every_secret_is_not_repeated(server, keyed, logged, named, text, kind):
    async def repeat(exchange):
        words = repeated(exchange)
        await exchange.start_stream()
        if text:
            await exchange.event(delta(text))
        data = {
            "error": json.dumps({"error": {"message": words}}),
            "text": words,
            "half": '{"choices": [' + words,
            "cut off": "x" * (70 - words.index("sk-")) + words,
        }[kind]
        await exchange.piece(named + b"data: " + data.encode() + b"\n\n")
        await exchange.end_stream(done=False)

    server.on("/chat/completions", repeat)
    with pytest.raises(errors.BackendError) as caught:
        keyed[1]["stream"]()
    assert leaks(everything_about(caught.value)) == []
    assert caught.value.partial == text
    assert leaks(logged.text) == []


def test_what_works_shows_no_secret_either(server, keyed, logged, capsys):
    server.on("/chat/completions", completion("Hello"))
    backend, doors = keyed
    reply = doors["chat"]()
    shown = [repr(backend), repr(vars(backend)), repr(reply), reply._repr_html_(), repr(backend.with_options(temperature=0))]
    shown += [repr(reply.attempts), repr(reply.timing), str(backend.health())]
    assert leaks("\n".join(shown)) == []
    assert leaks(logged.text) == []
    assert leaks("".join(capsys.readouterr())) == []


def test_a_server_of_faults_tells_neither_its_token_nor_the_key_behind_it(server, keyed, logged):
    async def repeat(exchange):
        await exchange.answer({"error": {"message": repeated(exchange)}}, 400)

    server.on("/chat/completions", repeat)
    with ck.faults(keyed[0], ["ok", "429"]) as faulty:
        for _ in range(2):
            with pytest.raises(errors.StatusError) as caught:
                faulty.chat("Hi")
            assert leaks(everything_about(caught.value)) == []
            assert faulty._proxy.token not in everything_about(caught.value) + repr(faulty) + repr(faulty.log)
    assert leaks(logged.text) == []
    assert faulty._proxy.token not in logged.text


@pytest.mark.parametrize("api", ["chat", "responses"])
def test_an_answer_that_repeats_the_key_is_not_shown_with_it(server, api):
    echo = completion(f"Your key is {KEY}.") | {"model": KEY}
    server.on("/chat/completions", echo)
    server.on("/responses", {"object": "response", "status": "completed", "model": KEY, "output": [
        {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": f"Your key is {KEY}."}]}
    ]})  # fmt: skip
    with ck.connect(server.url, "m", api_key=KEY, api=api) as backend:
        reply = backend.chat("Which key?")
        assert reply.text == "Your key is [key]."
        assert leaks(repr(reply) + reply._repr_html_() + str(reply.model)) == []
        with pytest.raises(errors.ParseFailed) as caught:
            backend.parse("Which key?", list[int], repair=0, mode="prompt")
        assert leaks(everything_about(caught.value)) == []


def test_a_stream_that_repeats_the_key_in_pieces_makes_a_reply_without_it(server):
    pieces = [delta(part) for part in ("Your key is ", KEY[:7], KEY[7:], ".")]
    server.on("/chat/completions", stream(*pieces, delta(finish_reason="stop")))
    with ck.connect(server.url, "m", api_key=KEY) as backend:
        answer = backend.stream("Which key?")
        list(answer)
        assert answer.reply.text == "Your key is [key]."
    server.on("/chat/completions", stream(*pieces, end=False))
    with ck.connect(server.url, "m", api_key=KEY, max_retries=0) as backend, pytest.raises(errors.StreamInterrupted) as caught:
        list(backend.stream("Which key?"))
    assert caught.value.partial == "Your key is [key]."


def test_a_list_of_models_that_repeats_the_key_is_not_shown_with_it(server):
    server.on("/models", models(KEY, "m"))
    with ck.connect(server.url, api_key=KEY) as backend:
        assert [one.id for one in backend.models()] == ["[key]", "m"]
        with pytest.raises(errors.ModelNotChosen) as caught:
            backend.chat("Hello")
        assert leaks(everything_about(caught.value)) == []


def test_a_short_key_is_a_word_that_an_answer_may_mean(server):
    server.on("/chat/completions", completion("The demo works."))
    with ck.connect(server.url, "m", api_key="demo") as backend:
        assert backend.chat("Does it work?").text == "The demo works."


def test_vectors_of_a_server_that_repeats_the_key_are_not_shown_with_it(server):
    server.on("/embeddings", {"model": f"e-{KEY}", "data": [{"embedding": [1.0, 0.5], "index": 0}]})
    with ck.connect(server.url, "m", api_key=KEY) as backend:
        vectors = backend.embed("a fox")
        assert vectors.model == "e-[key]"
        assert leaks(repr(vectors) + vectors._repr_html_()) == []
