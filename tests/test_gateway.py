"""Faults on demand and the pace of answers: each fault end to end, the script, the key that stays behind, the end of the port."""

from __future__ import annotations

import asyncio
import gc
import math
import threading
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest

import compat_kit as ck
from compat_kit.errors import (
    AuthenticationError,
    BackendTimeout,
    CompatKitError,
    ConfigurationError,
    ConnectionLost,
    ContextTooLong,
    ModelLoading,
    ModelNotFound,
    NotOpenAI,
    RateLimited,
    ServerError,
    StreamInterrupted,
    Unreachable,
)
from compat_kit.retry import Retry
from tests.loopback import count_to_five, delta

QUESTION, ANSWER = "What is the capital of Japan?", "The capital of Japan is Tokyo."
AT_ONCE = Retry(max_retries=3, base_s=0)
NO_RETRY = Retry(max_retries=0)


def read(stream) -> str:
    return "".join(chunk.text for chunk in stream)


# Each fault, as a backend meets it: the error of `chat`, the error of `stream`, the text that had come by then.

REFUSALS = {
    "429": (RateLimited, 429),
    "quota": (RateLimited, 429),
    "loading": (ModelLoading, 503),
    "503": (ServerError, 503),
    "500": (ServerError, 500),
    "502": (ServerError, 502),
    "504": (ServerError, 504),
    "529": (ServerError, 529),
    "refused key": (AuthenticationError, 401),
    "not found": (ModelNotFound, 404),
    "context": (ContextTooLong, 400),
}
BROKEN = {
    "html": (NotOpenAI, NotOpenAI, ""),
    "empty": (NotOpenAI, NotOpenAI, ""),
    "reset": (ConnectionLost, ConnectionLost, ""),
    "cut": (ConnectionLost, StreamInterrupted, "1 2 3 "),
    "end": (NotOpenAI, StreamInterrupted, "1 2 3 "),
    "malformed": (NotOpenAI, StreamInterrupted, "1 2 3 "),
    "error": (ServerError, ServerError, "1 2 3 "),
}
SILENT = {"slow": (BackendTimeout, BackendTimeout, ""), "stall": (BackendTimeout, StreamInterrupted, "1 2 3 ")}
HARMLESS = ("ok", "json")


def test_each_fault_of_the_catalogue_is_tried_here():
    assert sorted([*REFUSALS, *BROKEN, *SILENT, *HARMLESS]) == sorted(ck.Fault.names())


@pytest.mark.parametrize("name", REFUSALS)
def test_a_refusal_is_the_error_it_stands_for(counting, name):
    error, status = REFUSALS[name]
    with ck.faults(counting, [name], repeat=True, retry=NO_RETRY) as faulty:
        for call in (lambda: faulty.chat("Hi"), lambda: read(faulty.stream("Hi"))):
            with pytest.raises(error) as caught:
                call()
            assert caught.value.status == status


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_answer_is_the_error_it_stands_for(counting, name):
    of_chat, of_stream, partial = BROKEN[name]
    with ck.faults(counting, [name], repeat=True, retry=NO_RETRY) as faulty:
        with pytest.raises(of_chat):
            faulty.chat("Hi")
        with pytest.raises(of_stream) as caught:
            read(faulty.stream("Hi"))
        assert caught.value.partial == partial


@pytest.mark.parametrize("name", SILENT)
def test_a_silent_server_runs_into_the_timeout(counting, name):
    of_chat, of_stream, partial = SILENT[name]
    with ck.faults(counting, ck.Fault(name, seconds=600), repeat=True, retry=NO_RETRY, timeout=0.3) as faulty:
        with pytest.raises(of_chat):
            faulty.chat("Hi")
        with pytest.raises(of_stream) as caught:
            read(faulty.stream("Hi"))
        assert caught.value.partial == partial


def test_a_slow_first_token_is_only_slow(counting):
    with ck.faults(counting, ck.Fault("slow", seconds=0.01)) as faulty:
        assert read(faulty.stream("Hi")) == "1 2 3 4 5 "


def test_a_stall_with_an_end_breaks_off_then(counting):
    with ck.faults(counting, ck.Fault("stall", seconds=0)) as faulty, pytest.raises(StreamInterrupted, match="broke"):
        read(faulty.stream("Hi"))


def test_a_whole_answer_in_place_of_a_stream_is_read_all_the_same(server, counting):
    with ck.faults(counting, ["json"]) as faulty:
        assert read(faulty.stream("Hi", stream_options={"include_usage": True})) == "1 2 3 4 5 "
    assert server.requests[-1].body == {"messages": [{"role": "user", "content": "Hi"}], "model": "m", "stream": False}


def test_a_request_that_cannot_be_streamed_is_not_told_to_be_whole(server, counting):
    server.on("/embeddings", {"data": [{"embedding": [1.0], "index": 0}]})
    with ck.faults(counting, ["json"]) as faulty:
        faulty.embed("a fox")
    assert server.requests[-1].body == {"model": "m", "input": ["a fox"], "encoding_format": "float"}


def test_an_error_in_place_of_vectors_is_shown(server, counting):
    server.on("/embeddings", {"data": [{"embedding": [1.0], "index": 0}]})
    with ck.faults(counting, ck.Fault("error", message="out of memory")) as faulty:
        with pytest.raises(ServerError, match="out of memory"):
            faulty.with_options(max_retries=0).embed("a fox")
        assert faulty.embed("a fox").shape == (1, 1)  # the next try is answered


def test_a_model_that_is_missing_and_listed_is_not_offered_in_its_own_place(counting):
    with (
        ck.faults(counting, ["not found"]) as faulty,
        pytest.raises(ModelNotFound, match="lists that model all the same") as caught,
    ):
        faulty.chat("Hi")
    assert "It offers" not in str(caught.value)


@pytest.mark.parametrize("after", [0, 1, 4])
@pytest.mark.parametrize("name", ["cut", "end", "malformed", "error"])
def test_a_fault_in_the_middle_comes_after_so_many_words(counting, name, after):
    with ck.faults(counting, ck.Fault(name, after=after), retry=NO_RETRY) as faulty:
        with pytest.raises(CompatKitError) as caught:
            read(faulty.stream("Hi"))
    assert caught.value.partial == "1 2 3 4 5 "[: 2 * after]


@pytest.mark.parametrize("name", ["cut", "end", "malformed", "error"])
def test_a_short_answer_is_hit_before_its_end(counting, name):
    with ck.faults(counting, ck.Fault(name, after=100)) as faulty, pytest.raises(CompatKitError) as caught:
        read(faulty.stream("Hi"))
    assert caught.value.partial == "1 2 3 4 5 "


def test_a_connection_can_be_reset_in_the_middle_too(counting):
    with ck.faults(counting, ck.Fault("cut", rst=True)) as faulty, pytest.raises(StreamInterrupted):
        read(faulty.stream("Hi"))


def test_the_words_of_a_fault_can_be_chosen(counting):
    said = 'Slow down, "you" <there>'
    script = [ck.Fault(name, message=said, status=599) for name in ("429", "500", "502", "529")]
    with ck.faults(counting, [*script, ck.Fault("error", message=said)], retry=NO_RETRY) as faulty:
        for name in ("429", "500", "502", "529"):
            with pytest.raises(ServerError) as caught:
                faulty.chat("Hi")
            assert caught.value.status == 599
            assert name == "502" or caught.value.server_message == said
        with pytest.raises(ServerError) as caught:
            faulty.chat("Hi")
        assert caught.value.server_message == said


# Retries and the wait that a server asks for.


def test_what_may_pass_is_tried_again_and_the_log_tells(engine):
    with ck.faults(engine, ["429", ck.Fault("429", retry_after=0), "reset", "ok", "cut"], retry=AT_ONCE) as faulty:
        assert faulty.chat(QUESTION).text == ANSWER
        with pytest.raises(StreamInterrupted):
            read(faulty.stream(QUESTION))
        assert faulty.chat(QUESTION).text == ANSWER
        assert repr(faulty.log) == (
            "[1 /chat/completions: 429, 2 /chat/completions: 429 (retry_after=0), 3 /chat/completions: reset, "
            "4 /chat/completions: ok, 5 /chat/completions: cut, 6 /chat/completions: ok]"
        )


def test_the_retry_policy_is_that_of_the_given_backend_unless_it_is_changed(counting):
    patient = counting.with_options(retry=Retry(max_retries=1, base_s=0))
    for settings, tries in (({}, 2), ({"max_retries": 0}, 1), ({"retry": AT_ONCE}, 4)):
        with ck.faults(patient, "500", repeat=True, **settings) as faulty:
            with pytest.raises(ServerError):
                faulty.chat("Hi")
            assert len(faulty.log) == tries


def test_what_no_wait_helps_is_not_tried_again(counting):
    for name in ("quota", "refused key", "context", "not found"):
        with ck.faults(counting, name, repeat=True, retry=AT_ONCE) as faulty:
            with pytest.raises(CompatKitError):
                faulty.chat("Hi")
            assert len(faulty.log) == 1


@pytest.mark.parametrize(
    ("settings", "seconds"),
    [
        ({}, None),
        ({"retry_after": 2}, 2),
        ({"retry_after": 0.5}, 0.5),
        ({"retry_after": "7"}, 7),
        ({"retry_after": timedelta(seconds=3)}, 3),
        ({"retry_after": timedelta(hours=-1)}, 0),
        ({"retry_after": datetime(2015, 10, 21, 7, 28, tzinfo=UTC)}, 0),
        ({"retry_after": "Wed, 21 Oct 2015 07:28:00 GMT"}, 0),
        ({"retry_after": "soon"}, None),
        ({"retry_after": "-5"}, None),
        ({"retry_after": -5}, None),
        ({"retry_after": math.inf}, None),
        ({"retry_after": math.nan}, None),
        ({"retry_after": ""}, None),
        ({"retry_after_ms": 250}, 0.25),
        ({"retry_after_ms": "never", "retry_after": 4}, 4),
    ],
)
def test_every_spelling_of_retry_after_is_sent_and_read(counting, settings, seconds):
    with ck.faults(counting, ck.Fault("429", **settings), retry=NO_RETRY) as faulty, pytest.raises(RateLimited) as caught:
        faulty.chat("Hi")
    assert caught.value.retry_after_s == seconds


# The script.


def test_a_request_that_generates_nothing_uses_nothing_up(counting):
    with ck.faults(counting, ["cut"]) as faulty:
        assert [model.id for model in faulty.models()] == ["m"]
        assert faulty.health()
        assert faulty.log == []
        with pytest.raises(StreamInterrupted):
            read(faulty.stream("Hi"))


def test_a_fault_for_a_path_waits_for_it(counting):
    with ck.faults(counting, [ck.Fault("503", path="/models"), "500"], retry=NO_RETRY) as faulty:
        with pytest.raises(ServerError, match="500"):
            faulty.chat("Hi")
        assert faulty.chat("Hi").text
        with pytest.raises(ServerError, match="503"):
            faulty.models()
        assert faulty.models()
        assert [str(entry.fault) for entry in faulty.log] == ["500", "ok", "503 (path='/models')"]


def test_embeddings_and_completions_take_part(engine):
    with ck.faults(engine, ["500", "500"], retry=NO_RETRY) as faulty:
        for call in (lambda: faulty.embed("a fox"), lambda: faulty.complete("Hello")):
            with pytest.raises(ServerError):
                call()
        assert faulty.embed("a fox").shape == (1, 128)
        assert [entry.path for entry in faulty.log] == ["/embeddings", "/completions", "/embeddings"]


# The pace.


@pytest.mark.parametrize("tokens_per_s", [0, -1, math.inf, math.nan, "20", True])
def test_a_pace_is_a_number_above_nought(counting, tokens_per_s):
    for call in (lambda: ck.faults(counting, [], tokens_per_s=tokens_per_s), lambda: ck.local(tokens_per_s=tokens_per_s)):
        with pytest.raises(ConfigurationError, match="finite number above 0"):
            call()


def test_a_paced_answer_is_complete_and_in_order(engine):
    with ck.faults(engine, [], tokens_per_s=1000) as slow:
        stream = slow.stream(QUESTION, stream_options={"include_usage": True})
        assert read(stream) == slow.chat(QUESTION).text == ANSWER
        assert stream.reply.usage.completion_tokens == 12
        assert stream.reply.finish_reason == "stop"


def test_a_paced_answer_can_meet_a_fault(counting):
    with ck.faults(counting, ["cut", "429", "ok"], tokens_per_s=1000, retry=AT_ONCE) as faulty:
        with pytest.raises(StreamInterrupted) as caught:
            read(faulty.stream("Hi"))
        assert caught.value.partial == "1 2 3 "
        assert read(faulty.stream("Hi")) == "1 2 3 4 5 "


def test_a_paced_engine_ends_with_its_backend():
    with ck.local("mini-300k", n_ctx=1024, tokens_per_s=1e6, options={"temperature": 0}) as slow:
        assert slow.chat("Hello").text == read(slow.stream("Hello")) == "Hello! How can I help you today?"
        engine, url = slow._behind.engine, slow.base_url
        assert engine.is_alive()
    assert engine.pid is None
    with pytest.raises(Unreachable):
        ck.connect(url, "m").chat("Hi")


def test_a_paced_engine_is_closed_by_awaiting_too():
    async def main():
        async with ck.local("mini-300k", n_ctx=1024, tokens_per_s=1e6) as slow:
            assert (await slow.achat("Hello")).text
        return slow._behind.engine

    assert asyncio.run(main()).pid is None


def test_without_a_pace_local_is_the_engine_itself():
    from compat_kit.engine import LocalBackend

    with ck.local("mini-300k") as backend:
        assert type(backend) is LocalBackend


# Stop, several at once, the end.


class Endless:
    """A handler that writes until the client has gone."""

    def __init__(self) -> None:
        self.stopped = threading.Event()
        self.sent = 0

    async def __call__(self, exchange) -> None:
        try:
            await exchange.start_stream()
            while True:
                await exchange.event(delta("word " * 100))
                self.sent += 1
        finally:
            self.stopped.set()


@pytest.mark.parametrize("rate", [None, 10])
@pytest.mark.parametrize("door", ["close", "forget", "backend"])
def test_stop_reaches_the_server(server, counting, rate, door):
    endless = Endless()
    server.on("/chat/completions", endless)
    with ck.faults(counting, [], tokens_per_s=rate) as faulty:
        stream = faulty.stream("Hi")
        next(stream)
        if door == "close":
            stream.close()
        elif door == "forget":
            del stream
            gc.collect()
        else:
            faulty.close()
        assert endless.stopped.wait(5)


def test_a_paced_stream_is_not_read_far_ahead(server, counting):
    endless = Endless()
    server.on("/chat/completions", endless)
    with ck.faults(counting, [], tokens_per_s=10) as faulty, faulty.stream("Hi") as stream:
        next(stream)
        before = -1
        while endless.sent != before:  # until the server is held up
            before = endless.sent
            next(stream)
        assert endless.sent < 100_000


def test_the_server_is_let_go_while_a_stall_holds_the_client(server, counting):
    endless = Endless()
    server.on("/chat/completions", endless)
    with ck.faults(counting, ["stall"]) as faulty, faulty.stream("Hi") as stream:
        next(stream)
        assert endless.stopped.wait(5)


def test_several_streams_at_once_each_meet_their_own_fault(server, counting):
    together = threading.Barrier(6)

    async def all_at_once(exchange):
        await asyncio.to_thread(together.wait, 5)
        await count_to_five(exchange)

    server.on("/chat/completions", all_at_once)

    async def ask(faulty) -> str:
        stream = faulty.astream("Hi")
        try:
            return "".join([chunk.text async for chunk in stream])
        except StreamInterrupted as error:
            return f"{error.partial}!"

    async def main(faulty) -> list[str]:
        return await asyncio.gather(*(ask(faulty) for _ in range(6)))

    with ck.faults(counting, ["cut", "ok"], repeat=True, tokens_per_s=1000) as faulty:
        assert Counter(asyncio.run(main(faulty))) == {"1 2 3 4 5 ": 3, "1 2 3 !": 3}
        assert [entry.number for entry in faulty.log] == [1, 2, 3, 4, 5, 6]
