"""Calls that take more than one try, from end to end: what the server sees, and the story that replies and errors tell."""

from __future__ import annotations

import pytest

import compat_kit as ck
from compat_kit import errors, retry
from compat_kit.replies import Attempt
from tests.loopback import Loopback, completion, delta, models, refuse, stream

LOADING = {"error": {"message": "Loading model", "type": "unavailable_error", "code": 503}}
BUSY = {"error": {"message": "Too many requests"}}
QUICK = {"base_s": 0, "throttle_base_s": 0, "cap_s": 0}
OK = Attempt("ok")
CUT = Attempt("interrupted")


async def hang_up(exchange):
    exchange.writer.close()


async def hello(exchange):
    """The whole answer, in the form that was asked for."""
    if not exchange.body.get("stream"):
        await exchange.answer(completion("Hello"))
        return
    await exchange.start_stream()
    await exchange.event(delta("Hel"))
    await exchange.event(delta("lo", "stop"))
    await exchange.end_stream()


def cut_after(*events, end=False):
    """A stream that breaks off, or ends without its end."""
    return stream(*events, end=end, done=False)


@pytest.fixture
def play(server):
    """Answers the chat requests by these handlers in turn, the last of them for ever; gives a backend."""

    def play(*handlers, **policy):
        left = list(handlers)

        async def handler(exchange):
            await (left.pop(0) if len(left) > 1 else left[0])(exchange)

        server.on("/chat/completions", handler)
        return ck.connect(server.url, "m", retry=ck.Retry(**(QUICK | policy)))

    return play


@pytest.fixture
def quick_polls(monkeypatch):
    monkeypatch.setattr(retry, "POLL_S", (0.001, 0.002))


def ask(backend, how):
    """The reply by one of the doors."""
    if how == "chat":
        return backend.chat("Hi")
    stream = backend.stream("Hi")
    list(stream)
    return stream.reply


every_door = pytest.mark.parametrize("how", ["chat", "stream"])


# The story of a call.


@every_door
def test_a_call_that_works_took_one_attempt(play, how):
    reply = ask(play(hello), how)
    assert (reply.text, reply.attempts) == ("Hello", (OK,))
    assert "attempts" not in reply._repr_html_()


@every_door
def test_a_reply_tells_of_every_attempt(server, play, how):
    reply = ask(play(refuse(429, BUSY), hang_up, hello), how)
    assert reply.attempts == (Attempt("rate_limited", 429), Attempt("connection"), OK)
    assert "Too many requests" in reply.attempts[0].reason
    assert "3 attempts" in reply._repr_html_()
    assert len(server.requests) == 3
    assert server.requests[0].body == server.requests[2].body


@every_door
def test_an_error_tells_of_every_attempt(server, play, how):
    with pytest.raises(errors.ConnectionLost) as caught:
        ask(play(refuse(500, BUSY), refuse(429, BUSY), hang_up), how)
    assert caught.value.attempts == (Attempt("server_error", 500), Attempt("rate_limited", 429), Attempt("connection"))
    assert len(server.requests) == 3


@every_door
def test_an_error_that_is_not_worth_another_try_tells_of_one(play, how):
    with pytest.raises(errors.BadRequest) as caught:
        ask(play(refuse(400, {"error": "no"})), how)
    assert caught.value.attempts == (Attempt("bad_request", 400),)


def test_a_model_that_is_missing_keeps_its_attempts_when_the_names_are_looked_up(server, play):
    server.on("/models", models("other"))
    with pytest.raises(errors.ModelNotFound, match="It offers 'other'") as caught:
        ask(play(refuse(500, BUSY), refuse(404, {"error": "model 'm' not found"})), "stream")
    assert caught.value.attempts == (Attempt("server_error", 500), Attempt("model_not_found", 404))


# A model that is being loaded.


@every_door
@pytest.mark.parametrize("max_retries", [1, 2])
def test_a_server_that_loads_its_model_is_waited_for(server, play, quick_polls, how, max_retries):
    shown = []
    loading = refuse(503, LOADING)
    backend = play(loading, loading, hang_up, loading, hello, loading_s=600, max_retries=max_retries, on_wait=shown.append)
    reply = ask(backend, how)
    loads = Attempt("loading", 503)
    assert reply.attempts == (loads, loads, Attempt("connection"), loads, OK)
    assert [type(wait.error) for wait in shown] == [errors.ModelLoading] * 2 + [errors.ConnectionLost, errors.ModelLoading]
    assert len(server.requests) == 5


@pytest.mark.parametrize("policy", [{"loading_s": 0}, {"max_retries": 0}])
def test_a_server_that_loads_its_model_is_not_waited_for_without_time_or_tries(server, play, quick_polls, policy):
    with pytest.raises(errors.ModelLoading) as caught:
        ask(play(refuse(503, LOADING), **policy), "chat")
    assert caught.value.attempts == (Attempt("loading", 503),)
    assert len(server.requests) == 1


# A connection that is refused.


@every_door
def test_a_refused_connection_is_tried_again_only_where_the_server_had_answered(how):
    with Loopback() as server:
        server.on("/chat/completions", hello)
        new, known = (ck.connect(server.url, "m", retry=ck.Retry(**QUICK)) for _ in range(2))
        assert ask(known, how).text == "Hello"
    with pytest.raises(errors.Unreachable) as caught:
        ask(new, how)
    assert caught.value.attempts == (Attempt("connection"),)
    with pytest.raises(errors.Unreachable) as caught:
        ask(known, how)
    assert len(caught.value.attempts) == 3
    assert caught.value.attempts[-1] == Attempt("connection")


# A stream that breaks off.


def test_a_stream_that_breaks_off_is_asked_for_anew_where_that_is_wanted(server, play):
    stream = play(cut_after(delta("Go"), delta("od")), hello, after_first_token=True).stream("Hi")
    chunks = list(stream)
    assert [(chunk.text, chunk.is_restart) for chunk in chunks] == [
        ("Go", False),
        ("od", False),
        ("", True),
        ("Hel", False),
        ("lo", False),
    ]
    reply = stream.reply
    assert (reply.text, reply.finish_reason) == ("Hello", "stop")
    assert reply.attempts == (CUT, OK)
    assert "not complete" in reply.attempts[0].reason
    assert len(reply.timing.chunk_gaps_s) == 1
    assert [request.body for request in server.requests] == [server.requests[0].body] * 2


def test_nothing_of_a_stream_that_broke_off_is_in_the_reply(play):
    call = {"index": 0, "id": "call_1", "function": {"name": "f", "arguments": "{"}}
    first = [delta("<think>so"), delta(tool_calls=[call]), {"choices": [], "usage": {"completion_tokens": 9}, "model": "other"}]
    stream = play(cut_after(*first, end=True), hello, after_first_token=True).stream("Hi")
    list(stream)
    reply = stream.reply
    assert (reply.text, reply.reasoning, reply.tool_calls, reply.model) == ("Hello", "", (), "m")
    assert reply.usage.completion_tokens is None


@pytest.mark.parametrize("end", [True, False])
def test_without_that_a_stream_that_breaks_off_is_an_error(server, play, end):
    stream = play(cut_after(delta("Go"), end=end), hello).stream("Hi")
    with pytest.raises(errors.StreamInterrupted) as caught:
        list(stream)
    assert caught.value.partial == stream.reply.text == "Go"
    assert caught.value.attempts == (CUT,)
    assert len(server.requests) == 1


def test_a_stream_that_ends_before_its_first_chunk_is_asked_for_anew_too(play):
    stream = play(cut_after(end=True), cut_after(delta("Go"), end=True), hello, after_first_token=True).stream("Hi")
    list(stream)
    assert (stream.reply.text, stream.reply.attempts) == ("Hello", (CUT, CUT, OK))


def test_a_stream_that_always_breaks_off_is_an_error_in_the_end_that_tells_of_all(server, play):
    stream = play(cut_after(delta("Go")), refuse(429, BUSY), cut_after(delta("No")), after_first_token=True).stream("Hi")
    with pytest.raises(errors.StreamInterrupted) as caught:
        list(stream)
    assert caught.value.partial == stream.reply.text == "No"
    assert caught.value.attempts == (CUT, Attempt("rate_limited", 429), CUT)
    assert len(server.requests) == 3


def test_a_stream_that_broke_off_and_is_then_refused_tells_of_both(play):
    stream = play(cut_after(delta("Go")), refuse(400, {"error": "no"}), after_first_token=True).stream("Hi")
    with pytest.raises(errors.BadRequest) as caught:
        list(stream)
    assert caught.value.attempts == (CUT, Attempt("bad_request", 400))


def test_an_error_in_the_middle_of_a_stream_is_not_asked_for_anew(server, play):
    stream = play(cut_after(delta("Go"), {"error": "out of memory"}), hello, after_first_token=True).stream("Hi")
    with pytest.raises(errors.ServerError) as caught:
        list(stream)
    assert (caught.value.partial, caught.value.attempts) == ("Go", (Attempt("server_error", 200),))
    assert len(server.requests) == 1


def test_a_policy_without_tries_asks_for_no_stream_anew(server, play):
    with pytest.raises(errors.StreamInterrupted):
        list(play(cut_after(delta("Go")), hello, after_first_token=True, max_retries=0).stream("Hi"))
    assert len(server.requests) == 1


@pytest.mark.parametrize("wrapped", [False, True])
def test_a_function_among_the_tools_is_refused_with_the_words_that_make_it_one(server, wrapped):
    def get_weather(city: str) -> str:
        """Weather in a city."""
        return city

    backend = ck.connect(server.url, "m", max_retries=0)
    with pytest.raises(errors.ConfigurationError, match=r"ck\.tool\(get_weather\)\.spec.*ck\.run_tools"):
        backend.chat("Hi", tools=[ck.tool(get_weather) if wrapped else get_weather])
    backend.close()
