"""Streamed answers: complete or said not to be, however the bytes come."""

from __future__ import annotations

import asyncio
import json

import pytest

from compat_kit import errors, stream
from compat_kit.backend import connect
from compat_kit.lag import Lag
from compat_kit.replies import Chunk, Usage
from compat_kit.retry import Retry
from tests.loopback import completion, delta, refuse
from tests.loopback import stream as play

HELLO = [delta("Hel"), delta("lo"), delta(finish_reason="stop")]


@pytest.fixture
def ask(server):
    """Streams an answer that the test has scripted; gives text, reply and the number of requests."""

    def ask(handler, **options):
        server.on("/chat/completions", handler)
        chunks = connect(server.url, "m", max_retries=0).stream("Hi", **options)
        return "".join(chunk.text for chunk in chunks), chunks.reply

    return ask


def test_a_finish_reason_without_done_is_complete(ask):
    text, reply = ask(play(*HELLO, done=False))
    assert (text, reply.finish_reason) == ("Hello", "stop")


def test_done_without_a_finish_reason_is_complete(ask):
    text, reply = ask(play(delta("Hello")))
    assert (text, reply.finish_reason) == ("Hello", None)


@pytest.mark.parametrize("end", [True, False])
def test_neither_is_interrupted_and_keeps_the_text(ask, end):
    with pytest.raises(errors.StreamInterrupted, match=r"5 characters had come and are kept in `\.partial`") as caught:
        ask(play(delta("Hel"), delta("lo"), done=False, end=end))
    assert caught.value.partial == "Hello"


def test_a_stream_without_any_event_is_interrupted(ask):
    with pytest.raises(errors.StreamInterrupted, match="No text had come"):
        ask(play(done=False))


def test_the_last_event_counts_without_its_blank_line(ask):
    last = b"data: " + json.dumps(delta("lo", "stop")).encode()
    assert ask(play(delta("Hel"), last, done=False))[0] == "Hello"


def test_half_an_event_at_the_end_is_interrupted(ask):
    with pytest.raises(errors.StreamInterrupted) as caught:
        ask(play(delta("Hel"), b'data: {"choices": [{"delta"', done=False))
    assert caught.value.partial == "Hel"


def test_one_byte_at_a_time_gives_the_same(ask):
    data = b"".join(
        b"data: " + json.dumps(event, ensure_ascii=False).encode() + b"\r\n\r\n" for event in [delta("Grüß 🦊"), *HELLO]
    )
    pieces = [data[i : i + 1] for i in range(len(data))]
    assert ask(play(*pieces))[0] == "Grüß 🦊Hello"


def test_pings_comments_and_odd_events_are_passed_over(ask):
    noise = [
        b": keep-alive\n\n",
        b"event: ping\n\n",
        b"retry: 3000\n\n",
        b"id: 7\n\n",
        b"data:\n\n",
        {"choices": []},
        {"choices": None},
        "7",
    ]
    assert ask(play(*noise, *HELLO))[0] == "Hello"


def test_data_after_done_changes_nothing_and_an_open_end_does_not_hang(ask):
    async def handler(exchange):
        await exchange.start_stream()
        for event in (*HELLO, "[DONE]", delta(" and more")):
            await exchange.event(event)
        await exchange.gone.wait()

    assert ask(handler)[0] == "Hello"


@pytest.mark.parametrize(
    "event",
    [
        {"error": {"message": "out of memory", "code": 500}},
        {"error": "out of memory"},
        {"object": "error", "message": "out of memory", "type": "x", "code": 500},
        b'event: error\ndata: {"message": "out of memory"}\n\n',
        b'event: error\ndata: {"error": {"message": "out of memory"}, "message": "out of memory"}\n\n',
    ],
)
@pytest.mark.parametrize("done", [True, False])
def test_an_error_in_the_middle_is_an_error_and_keeps_the_text(ask, event, done):
    with pytest.raises(errors.ServerError, match="out of memory.*Its log tells more") as caught:
        ask(play(delta("Hel"), event, done=done))
    assert caught.value.partial == "Hel"


def test_chunks_before_an_error_in_the_same_read_are_handed_over(server):
    data = b"".join(b"data: " + json.dumps(event).encode() + b"\n\n" for event in (delta("Hel"), {"error": "no"}))
    server.on("/chat/completions", play(data, done=False))
    chunks = connect(server.url, "m").stream("Hi")
    assert next(chunks).text == "Hel"
    with pytest.raises(errors.ServerError):
        next(chunks)


def test_an_event_that_is_not_json_is_interrupted(ask):
    with pytest.raises(errors.StreamInterrupted, match="not JSON") as caught:
        ask(play(delta("Hel"), "Internal Server Error"))
    assert caught.value.partial == "Hel"


def test_a_whole_answer_in_place_of_a_stream_is_taken(ask):
    async def handler(exchange):
        await exchange.answer(completion("Hello"))

    text, reply = ask(handler)
    assert (text, reply.finish_reason, reply.usage.total_tokens) == ("Hello", "stop", 5)


def test_the_type_of_a_whole_answer_is_known_in_any_case(ask):
    async def handler(exchange):
        await exchange.answer(completion("Hello"), headers={"Content-Type": "Application/JSON"})

    assert ask(handler)[0] == "Hello"


def test_an_error_in_place_of_a_stream_is_an_error(ask):
    async def handler(exchange):
        await exchange.answer({"error": "Unexpected endpoint or method. (POST /v1/chat/completions)"})

    with pytest.raises(errors.NotOpenAI, match="Unexpected endpoint"):
        ask(handler)


def test_an_error_of_the_model_in_place_of_a_stream_is_one_too(ask):
    async def handler(exchange):
        await exchange.answer({"error": {"message": "CUDA out of memory"}})

    with pytest.raises(errors.ServerError, match="CUDA out of memory"):
        ask(handler)


def test_json_that_is_no_answer_in_place_of_a_stream_is_an_error(ask):
    async def handler(exchange):
        await exchange.answer({"hello": "world"})

    with pytest.raises(errors.NotOpenAI, match="hello"):
        ask(handler)


def test_a_compressed_stream_is_read(ask):
    import gzip

    data = b"".join(b"data: " + json.dumps(event).encode() + b"\n\n" for event in HELLO)

    async def handler(exchange):
        await exchange.start_stream({"Content-Encoding": "gzip"})
        await exchange.piece(gzip.compress(data))
        await exchange.write(b"0\r\n\r\n")

    assert ask(handler)[0] == "Hello"


def test_tool_calls_are_put_together(ask):
    pieces = [
        [{"index": 0, "id": "a", "type": "function", "function": {"name": "add", "arguments": ""}}],
        [{"index": 0, "function": {"arguments": '{"x": '}}],
        [{"index": 1, "id": "b", "type": "function", "function": {"name": "sub", "arguments": "{}"}}],
        [{"index": 0, "function": {"arguments": "1}"}}],
    ]
    _, reply = ask(play(*(delta(tool_calls=piece) for piece in pieces), delta(finish_reason="tool_calls")))
    assert [(call.id, call.name, call.arguments) for call in reply.tool_calls] == [("a", "add", '{"x": 1}'), ("b", "sub", "{}")]
    assert reply.message["content"] is None
    assert reply.message["tool_calls"][0]["function"] == {"name": "add", "arguments": '{"x": 1}'}


def test_times_are_measured_from_the_first_output_not_the_role(ask):
    events = [delta(role="assistant"), delta(reasoning="hm"), delta("Hel"), delta("lo"), delta(finish_reason="stop")]
    usage = {"choices": [], "usage": {"prompt_tokens": 1, "completion_tokens": 3, "total_tokens": 4}}
    _, reply = ask(play(*events, usage))
    assert reply.reasoning == "hm"
    assert len(reply.timing.chunk_gaps_s) == 2
    assert 0 < reply.timing.ttft_s <= reply.timing.total_s


def test_a_stream_says_how_far_it_is(server):
    server.on("/chat/completions", play(*HELLO))
    chunks = connect(server.url, "m").stream("Hi")
    assert repr(chunks) == "ChatStream(0 characters so far)"
    list(chunks)
    assert repr(chunks) == "ChatStream(5 characters so far)"


def reset(exchange) -> None:
    exchange.writer.transport.abort()


async def hold(exchange) -> None:
    await exchange.gone.wait()


@pytest.mark.parametrize("then", [reset, hold, lambda exchange: exchange.writer.close()], ids=["reset", "held open", "cut"])
@pytest.mark.parametrize("last", [delta(finish_reason="stop"), "[DONE]"], ids=["finish_reason", "done"])
def test_what_follows_the_end_of_an_answer_cannot_spoil_it(ask, monkeypatch, then, last):
    monkeypatch.setattr(stream, "TAIL_S", 0.1)

    async def handler(exchange):
        await exchange.start_stream()
        for event in (delta("Hello"), last):
            await exchange.event(event)
        if (waiting := then(exchange)) is not None:
            await waiting

    assert ask(handler)[0] == "Hello"


def test_several_answers_in_one_stream_are_not_mixed(ask):
    def other(text):
        chunk = delta(text)
        chunk["choices"][0]["index"] = 1
        return chunk

    assert ask(play(delta("a0 "), other("b0 "), delta("a1"), other("b1"), delta(finish_reason="stop")), n=2)[0] == "a0 a1"


def test_after_close_what_had_arrived_can_be_read_and_no_more_comes(server):
    server.on("/chat/completions", play(*HELLO))
    chunks = connect(server.url, "m").stream("Hi")
    first = next(chunks)
    chunks.close()
    assert first.text + "".join(chunk.text for chunk in chunks) in ("Hel", "Hello")


def test_a_body_whose_framing_breaks_does_not_hang(server):
    async def breaking(exchange):
        await exchange.start_stream()
        await exchange.event(delta("Hel"))
        await go_on.wait()
        await exchange.write(b"Traceback (most recent call last):\r\n")
        await exchange.gone.wait()

    go_on = asyncio.Event()
    server.on("/chat/completions", breaking)
    chunks = connect(server.url, "m", timeout=0.3).stream("Hi")
    assert next(chunks).text == "Hel"
    server._loop.call_soon_threadsafe(go_on.set)
    with pytest.raises(errors.StreamInterrupted) as caught:
        list(chunks)
    assert caught.value.partial == "Hel"


@pytest.mark.parametrize("last", [delta(finish_reason="stop"), "[DONE]"], ids=["finish_reason", "done"])
def test_a_server_that_talks_on_after_the_answer_is_left(ask, monkeypatch, last):
    monkeypatch.setattr(stream, "TAIL_S", 0.2)

    async def handler(exchange):
        await exchange.start_stream()
        for event in (delta("Hello"), last):
            await exchange.event(event)
        while True:
            await exchange.piece(b": ping\n\n")
            await asyncio.sleep(0)

    assert ask(handler)[0] == "Hello"


@pytest.mark.parametrize(("reasoning", "tokens_per_s"), [("", 10), ("hm", 510)], ids=["hidden", "shown"])
def test_tokens_of_hidden_reasoning_do_not_make_a_model_fast(reasoning, tokens_per_s):
    collector = stream.Collector()
    collector.add(Chunk(text="one", reasoning=reasoning, arrived_s=1.0))
    collector.add(Chunk(text=" two", arrived_s=1.1))
    collector.add(Chunk(usage=Usage(1, 52, 53, 50), finish_reason="stop", arrived_s=1.1))
    assert collector.reply().timing.decode_tokens_per_s == pytest.approx(tokens_per_s)


CUT = (delta(role="assistant"), delta("Hel"))


NO = {"error": {"message": "no"}}


def again(server, *handlers, **policy):
    """Streams from a server that answers in turn; gives the chunks, the stream, and the error at its end."""
    turns = iter(handlers)

    async def handler(exchange):
        await next(turns)(exchange)

    server.on("/chat/completions", handler)
    chunks = connect(server.url, "m", retry=Retry(base_s=0, throttle_base_s=0, **policy)).stream("Hi")
    got = []
    try:
        got.extend("again" if chunk.is_restart else chunk.text for chunk in chunks)
    except errors.BackendError as error:
        return "|".join(filter(None, got)), chunks.reply, error
    return "|".join(filter(None, got)), chunks.reply, None


def outcomes(answer):
    return [attempt.outcome for attempt in answer.attempts]


@pytest.mark.parametrize("after_first_token", [True, False])
def test_a_stream_that_ends_before_the_first_token_is_tried_again(server, after_first_token):
    broken = play(delta(role="assistant"), done=False)
    text, reply, error = again(server, broken, play(*HELLO), after_first_token=after_first_token)
    assert (text, outcomes(reply), error) == ("Hel|lo", ["interrupted", "ok"], None)


def test_an_answer_that_broke_off_is_no_success_in_the_story_of_its_attempts(server):
    text, reply, error = again(server, play(*CUT, end=False))
    assert (text, error.partial) == ("Hel", "Hel")
    assert outcomes(reply) == outcomes(error) == ["interrupted"]


@pytest.mark.parametrize("first", [CUT, (delta(reasoning="hm"),)], ids=["text", "reasoning only"])
def test_an_answer_that_broke_off_begins_anew_where_that_is_asked_for(server, first):
    text, reply, _ = again(server, play(*first, end=False), play(*HELLO), after_first_token=True)
    assert text.endswith("again|Hel|lo")
    assert (reply.text, reply.reasoning, outcomes(reply)) == ("Hello", "", ["interrupted", "ok"])


def test_a_restart_that_is_refused_keeps_the_text_and_the_whole_story(server):
    text, reply, error = again(server, play(*CUT, end=False), refuse(401, NO), after_first_token=True)
    assert (text, type(error), error.partial) == ("Hel|again", errors.AuthenticationError, "Hel")
    assert outcomes(error) == outcomes(reply) == ["interrupted", "auth"]


def test_restarts_and_other_tries_are_counted_together(server):
    _, _, error = again(server, refuse(500, NO), play(*CUT, end=False), refuse(500, NO), after_first_token=True)
    assert outcomes(error) == ["server_error", "interrupted", "server_error"]


def test_a_refused_option_that_is_left_out_is_one_of_the_attempts(server):
    async def handler(exchange):
        if "stream_options" in exchange.body:
            await exchange.answer({"error": {"message": "unknown field stream_options"}}, 400)
        else:
            await play(*HELLO)(exchange)

    server.on("/chat/completions", handler)
    chunks = connect(server.url, "m").stream("Hi", stream_options={"include_usage": True})
    with pytest.warns(UserWarning, match="does not take `stream_options`"):
        assert "".join(chunk.text for chunk in chunks) == "Hello"
    assert outcomes(chunks.reply) == ["bad_request", "ok"]


@pytest.mark.parametrize("end", [{"done": False}, {"end": False}], ids=["ended", "cut"])
@pytest.mark.parametrize("text", ["<thi", "[", "\n\n"])
def test_what_might_have_been_a_tag_is_kept_when_the_stream_breaks(server, text, end):
    got, reply, error = again(server, play(delta(text), **end))
    assert got == reply.text == error.partial == text


def test_what_might_have_been_a_tag_is_kept_when_an_error_follows(server):
    got, _, error = again(server, play(delta("<thi"), {"error": {"message": "no"}}))
    assert (got, error.partial, type(error)) == ("<thi", "<thi", errors.ServerError)


@pytest.mark.parametrize("pieces", [["[", "1]"], ["\n", "Hi"], ["<"]])
def test_output_that_was_held_back_came_when_it_came(pieces):
    collector = stream.Collector()
    for second, piece in enumerate(pieces, 1):
        collector.add(Chunk(piece, arrived_s=float(second)))
    collector.finish(9.0)
    timed = collector.reply().timing
    assert (timed.ttft_s, timed.ttfo_s) == (1.0, 1.0)


def test_output_after_reasoning_in_tags_is_later_than_the_first_token():
    collector = stream.Collector()
    for second, piece in enumerate(["<think>", "hm", "</think>\n", "Hi"], 1):
        collector.add(Chunk(piece, arrived_s=float(second)))
    assert (collector.reply().timing.ttft_s, collector.reply().timing.ttfo_s) == (1.0, 4.0)


def test_a_client_that_was_busy_before_the_request_was_sent_is_not_the_bottleneck():
    collector = stream.Collector()
    collector.lag = Lag([(10.5, 0.4), (11.0, 0.001)])
    collector.begin(10.2)
    collector.add(Chunk("Hi", arrived_s=0.5))
    assert collector.reply().timing.client_lag_s == 0.001


def test_what_a_server_adds_of_its_own_is_kept_wherever_it_comes(ask):
    async def handler(exchange):
        await exchange.start_stream()
        await exchange.event({"choices": [], "prompt_filter_results": [{"prompt_index": 0}]})
        await exchange.event(delta("Hel"))
        await exchange.event(delta("lo", "stop") | {"provider": "Groq"})
        await exchange.event({"choices": [], "usage": {"total_tokens": 3}, "timings": {"predicted_n": 2}, "none": None})
        await exchange.end_stream()

    text, reply = ask(handler)
    assert text == "Hello"
    assert reply.extra == {
        "prompt_filter_results": [{"prompt_index": 0}],
        "provider": "Groq",
        "timings": {"predicted_n": 2},
    }
