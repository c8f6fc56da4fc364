"""`Backend(..., api="responses")`: the same doors by another API, on the real engine and on loopback servers."""

from __future__ import annotations

import asyncio
import json
from types import SimpleNamespace

import openai
import pytest

import compat_kit as ck
from compat_kit import errors, responses
from compat_kit.adapting import IgnoredOption
from compat_kit.advice import Situation
from compat_kit.backend import Backend
from compat_kit.conversation import Conversation
from compat_kit.dialogue import Dialogue
from compat_kit.kinds import UNKNOWN
from compat_kit.loop import run
from compat_kit.retry import Retry
from compat_kit.stream import Collector, Read, read_stream
from compat_kit.widgets import ChatWidget
from tests.loopback import completion, delta, models, refuse, stream
from tests.personas import SAMPLES
from tests.talk import add

KEY = "sk-very-secret-0123456789"
QUICK = Retry(base_s=0.001, throttle_base_s=0.001)
TOOL = ck.tool(add).spec
SCHEMA = {"type": "object", "properties": {"sum": {"type": "integer"}}, "required": ["sum"]}
FORMAT = {"type": "json_schema", "json_schema": {"name": "answer", "schema": SCHEMA}}


@pytest.fixture(scope="module")
def engine_twin(engine):
    """The embedded engine, asked by the Responses API."""
    return engine.with_options(api="responses")


@pytest.fixture
def backend(server):
    with ck.connect(server.url, "m", api_key=KEY, api="responses", retry=QUICK) as backend:
        yield backend


def item(text):
    return {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": text}]}


def made_call(name, arguments, id_="c1"):
    return {
        "type": "function_call",
        "id": f"fc_{id_}",
        "call_id": id_,
        "name": name,
        "arguments": arguments,
        "status": "completed",
    }


def response(*output, **more):
    usage = {"input_tokens": 5, "output_tokens": 3, "total_tokens": 8}
    return {
        "id": "resp_1",
        "object": "response",
        "status": "completed",
        "model": "m",
        "output": list(output),
        "usage": usage,
    } | more


def text_events(*pieces):
    yield from ({"type": "response.output_text.delta", "delta": piece} for piece in pieces)
    yield {"type": "response.completed", "response": response(item("".join(pieces)))}


def sending(*events, done=False, end=True):
    """A streamed answer of these events, without `event:` lines."""

    async def handler(exchange):
        await exchange.start_stream()
        for event in events:
            await exchange.event(event)
        if end:
            await exchange.end_stream(done=done)
        else:
            await exchange.gone.wait()

    return handler


def in_turn(server, *handlers):
    rest = list(handlers)

    async def answer(exchange):
        await (rest.pop(0) if len(rest) > 1 else rest[0])(exchange)

    server.on("/responses", answer)


def body(server):
    return server.requests[-1].body


DECLINED = 'I cannot. {"sum": 0}'


def declining():
    said = {"type": "message", "role": "assistant", "content": [{"type": "refusal", "refusal": DECLINED}]}
    yield from ({"type": "response.refusal.delta", "delta": piece} for piece in (DECLINED[:5], DECLINED[5:]))
    yield {"type": "response.completed", "response": response(said)}


@pytest.mark.parametrize("schema", [SCHEMA, str])
@pytest.mark.parametrize("way", ["parse", "stream_parse"])
def test_a_model_that_declines_is_a_refusal_to_parse_too(server, backend, way, schema):
    *_, last = declining()
    server.on("/responses", sending(*declining()) if way == "stream_parse" else last["response"])
    with pytest.raises(ck.errors.ParseFailed, match="declined to answer: 'I cannot. {") as caught:
        found = getattr(backend, way)("How?", schema)
        list(found)
    assert (caught.value.reason, caught.value.text) == ("refusal", DECLINED)
    assert sum(request.path.endswith("/responses") for request in server.requests) == 1


def test_a_server_that_takes_no_text_is_asked_without_it(server, backend):
    async def no_text(exchange):
        is_refused = "text" in exchange.body
        fault = {"detail": [{"loc": ["body", "text"], "msg": "extra fields not permitted", "type": "value_error.extra"}]}
        await exchange.answer(fault if is_refused else response(item('{"sum": 3}')), status=422 if is_refused else 200)

    server.on("/responses", no_text)
    reply = backend.parse("How?", SCHEMA)
    assert reply.parsed == {"sum": 3}
    assert [past.outcome for past in reply.parse_rounds] == ["refused", "refused", "ok"]


# The embedded engine, whose llama.cpp has this API


def test_the_engine_answers_alike_by_both(engine, engine_twin):
    by_chat, by_responses = engine.chat("What is 2+3?"), engine_twin.chat("What is 2+3?")
    assert (by_chat.text, by_chat.finish_reason) == (by_responses.text, by_responses.finish_reason)
    assert by_responses.usage.prompt_tokens == by_chat.usage.prompt_tokens
    assert by_responses.raw["id"].startswith("resp_")
    assert (engine_twin.api, engine.api) == ("responses", "chat")


def test_the_engine_streams_with_times(engine_twin):
    stream = engine_twin.stream("Hello")
    texts = [chunk.text for chunk in stream if chunk.text]
    reply = stream.reply
    assert "".join(texts) == reply.text
    assert len(texts) > 2
    assert len(reply.timing.stamps.arrivals_s) == len(texts)
    assert reply.timing.ttft_s > 0
    assert reply.usage.completion_tokens >= len(texts)
    assert "timings" in reply.extra


def test_the_engine_calls_tools_and_gets_their_results(engine_twin):
    for choice in ("required", {"type": "function", "function": {"name": "add"}}):
        stream = engine_twin.stream("What is 123 plus 456?", tools=[TOOL], tool_choice=choice)
        list(stream)
        [call] = stream.reply.tool_calls
        assert (call.name, stream.reply.finish_reason) == ("add", "tool_calls")
        assert set(json.loads(call.arguments)) == {"a", "b"}
    result = {"role": "tool", "tool_call_id": call.id, "content": "579"}
    assert engine_twin.chat([ck.user("What is 123 plus 456?"), stream.reply, result]).text


def test_the_engine_is_held_to_a_schema(engine_twin):
    assert set(json.loads(engine_twin.chat("What is 2+3?", response_format=FORMAT).text)) == {"sum"}


@pytest.mark.parametrize("options", [{"max_tokens": 2}, {"max_completion_tokens": 2}])
def test_the_engine_does_not_say_that_it_cut_an_answer_and_the_reply_does(engine_twin, options):
    assert engine_twin.chat("Hello", **options).finish_reason == "length"
    stream = engine_twin.stream("Hello", **options)
    list(stream)
    assert (stream.reply.finish_reason, stream.reply.usage.completion_tokens) == ("length", 2)


def test_the_engine_takes_what_the_api_has_not(engine_twin):
    assert "3" not in engine_twin.chat("count to ten", stop=["3"], seed=1).text


def test_a_dialogue_with_the_engine_calls_a_tool(engine_twin):
    dialogue = Dialogue(engine_twin.with_options(max_tokens=80), Conversation(), tools=[add], approval="always")
    node = run(dialogue.ask("What is 123 plus 456?"))
    assert [call.name for call in node.rounds[0].calls] == ["add"]
    assert node.state == "done"


# What is sent


def test_a_request_is_one_of_the_responses_api(server, backend):
    server.on("/responses", response(item("Hello")))
    reply = backend.chat([ck.system("Brief."), ck.user("Hi")], max_tokens=9, temperature=0, extra_body={"top_k": 3})
    assert (reply.text, reply.usage.completion_tokens) == ("Hello", 3)
    assert body(server) == {
        "model": "m",
        "input": [
            {"type": "message", "role": "system", "content": "Brief."},
            {"type": "message", "role": "user", "content": "Hi"},
        ],
        "max_output_tokens": 9,
        "temperature": 0,
        "top_k": 3,
    }
    assert server.requests[-1].path == "/v1/responses"


def test_a_conversation_goes_on_from_a_response_that_the_server_keeps(server, backend):
    server.on("/responses", response(item("Hello")))
    first = backend.chat("Hi")
    backend.chat("And then?", previous_response_id=first.raw["id"])
    assert body(server)["previous_response_id"] == "resp_1"
    assert len(body(server)["input"]) == 1


def test_what_has_no_place_there_gives_one_warning_and_extra_body_sends_it_all_the_same(server, backend):
    server.on("/responses", response(item("Hello")))
    with pytest.warns(IgnoredOption, match=r"no `stop`.*api='chat'.*extra_body"):
        backend.chat("Hi", stop=["x"])
    assert "stop" not in body(server)
    backend.chat("Hi", stop=["x"])
    backend.chat("Hi", extra_body={"stop": ["x"]})
    assert body(server)["stop"] == ["x"]


def test_lm_studio_ignores_the_format_of_text_and_that_is_told(server):
    server.on("/responses", response(item("Hello")))
    with (
        ck.connect(server.url, "m", api="responses", kind="lmstudio") as backend,
        pytest.warns(IgnoredOption, match="LM Studio ignores the option `response_format`"),
    ):
        backend.chat("Hi", response_format=FORMAT)


def test_the_rest_of_the_doors_is_as_it_was(server, backend):
    server.on("/completions", {"choices": [{"text": "yes"}]})
    server.on("/embeddings", {"data": [{"index": 0, "embedding": [1.0, 0.0]}]})
    server.on("/models", models("m"))
    assert backend.complete("Hi").text == "yes"
    assert backend.embed("Hi").array.shape == (1, 2)
    assert [model.id for model in backend.models()] == ["m"]


def test_a_twin_may_speak_the_other_api_and_a_call_may_not(server, backend):
    server.on("/chat/completions", {"choices": [{"message": {"content": "by chat"}}]})
    assert backend.with_options(api="chat").chat("Hi").text == "by chat"
    assert backend.api == "responses"
    with pytest.raises(errors.ConfigurationError, match="`api` belongs to the backend"):
        backend.chat("Hi", api="chat")
    for make in (lambda: backend.with_options(api="x"), lambda: Backend(base_url=server.url, api="Responses")):
        with pytest.raises(errors.ConfigurationError, match="There is no API"):
            make()


# Streams


@pytest.mark.parametrize("done", [False, True])
def test_a_stream_may_do_without_event_lines_and_with_done(server, backend, done):
    server.on("/responses", sending(*text_events("Hel", "lo"), done=done))
    stream = backend.stream("Hi")
    assert [chunk.text for chunk in stream if chunk.text] == ["Hel", "lo"]
    assert (stream.reply.text, stream.reply.finish_reason, stream.reply.raw["id"]) == ("Hello", "stop", "resp_1")


def test_a_whole_response_in_place_of_a_stream_is_an_answer(server, backend):
    server.on("/responses", response(item("Hello")))
    stream = backend.stream("Hi")
    assert "".join(chunk.text for chunk in stream) == "Hello"
    assert stream.reply.finish_reason == "stop"


def test_comments_and_pings_between_events_do_no_harm(server, backend):
    async def handler(exchange):
        await exchange.start_stream()
        await exchange.piece(b': ping\n\nevent: ping\ndata: {"type":"ping"}\n\nevent: keepalive\n\n')
        for event in text_events("Hello"):
            await exchange.piece(b"event: %s\r\ndata: %s\r\n\r\n" % (event["type"].encode(), json.dumps(event).encode()))
        await exchange.end_stream(done=False)

    server.on("/responses", handler)
    stream = backend.stream("Hi")
    list(stream)
    assert stream.reply.text == "Hello"


def test_a_stream_without_an_end_was_cut_and_is_tried_anew_only_before_the_first_token(server, backend):
    pieces = [{"type": "response.output_text.delta", "delta": "Hel"}]
    server.on("/responses", sending(*pieces))
    stream = backend.stream("Hi")
    with pytest.raises(errors.StreamInterrupted) as caught:
        list(stream)
    assert caught.value.partial == "Hel"
    assert len(server.requests) == 1
    in_turn(server, sending({"type": "response.created"}), refuse(503, {"error": "busy"}), sending(*text_events("Hello")))
    stream = backend.stream("Hi")
    assert "".join(chunk.text for chunk in stream) == "Hello"
    assert [attempt.outcome for attempt in stream.reply.attempts][-1] == "ok"
    assert len(stream.reply.attempts) == 3


def test_stop_reaches_the_server(server, backend):
    server.on("/responses", sending({"type": "response.output_text.delta", "delta": "Hel"}, end=False))
    with backend.stream("Hi") as stream:
        for chunk in stream:
            if chunk.text:
                break
    assert server.client_left.wait(10)
    assert (stream.reply.text, stream.reply.finish_reason) == ("Hel", None)


def test_an_answer_that_begins_anew_is_read_anew(server):
    in_turn(server, sending({"type": "response.output_text.delta", "delta": "Hel"}), sending(*text_events("Hello")))
    with ck.connect(server.url, "m", api="responses", retry=Retry(base_s=0.001, after_first_token=True)) as backend:
        stream = backend.stream("Hi")
        assert [chunk.is_restart for chunk in stream].count(True) == 1
        assert stream.reply.text == "Hello"


@pytest.mark.parametrize("sample", ["responses_reasoning", "responses_two_tools"])
@pytest.mark.parametrize("persona", ["openai", "llamacpp", "vllm", "ollama"])
def test_a_stream_may_be_cut_into_two_at_every_byte(persona, sample):
    data = (SAMPLES / persona / f"{sample}.sse").read_bytes()
    at = Situation("http://127.0.0.1/v1", UNKNOWN, str)

    async def cut(*pieces):
        yield [Read(0.0, "text/event-stream", piece) for piece in pieces]

    async def reply_of(*pieces):
        collector = Collector()
        collector.restart(responses.Reader().read)
        async for _ in read_stream(cut(*pieces), at, "", collector):
            pass
        reply = collector.reply()
        return reply.text, reply.reasoning, reply.finish_reason, reply.tool_calls, reply.usage

    async def main():
        whole = await reply_of(data)
        begin = data.rindex(b"event: response.completed")  # the long end is cut at some places only
        for place in (*range(begin), *range(begin, len(data), 37)):
            assert await reply_of(data[:place], data[place:]) == whole

    asyncio.run(main())


# Servers without it, and errors


@pytest.mark.parametrize(
    ("status", "said"),
    [
        (404, {"detail": "Not Found"}),
        (405, {"detail": "Method Not Allowed"}),
        (404, b"<html>nginx: not found</html>"),
        (501, {"error": "Not Implemented"}),
        (404, {"error": {"message": "The model does not support Responses API", "type": "NotFoundError", "code": 404}}),
        (200, {"error": "Unexpected endpoint or method. (POST /v1/responses)"}),
    ],
)
@pytest.mark.parametrize("streamed", [False, True])
def test_a_server_without_the_api_is_told_apart_and_the_way_out_is_named(server, backend, status, said, streamed):
    server.on("/responses", refuse(status, said))
    with pytest.raises(errors.Unsupported) as caught:
        list(backend.stream("Hi")) if streamed else backend.chat("Hi")
    words = str(caught.value)
    assert "has no Responses API" in words
    assert "Leave out `api='responses'`" in words
    assert "llama.cpp" in words
    assert len(server.requests) == 1


def test_a_response_that_is_gone_is_no_missing_api(server, backend):
    server.on(
        "/responses", refuse(404, {"error": {"message": "Response with id 'resp_x' not found.", "type": "invalid_request_error"}})
    )
    with pytest.raises(errors.Unsupported, match="resp_x") as caught:
        backend.chat("Hi", previous_response_id="resp_x")
    assert "no Responses API" not in str(caught.value)


def test_a_model_that_is_missing_is_named_as_in_chat(server, backend):
    server.on("/responses", refuse(404, {"error": {"message": "The model `m` does not exist.", "code": "model_not_found"}}))
    server.on("/models", models("other"))
    with pytest.raises(errors.ModelNotFound, match="'other'"):
        backend.chat("Hi")


@pytest.mark.parametrize("said", [{"choices": []}, {"output": "x"}, [], "text", b"<html>hello</html>"])
def test_what_is_no_response_is_named(server, backend, said):
    server.on("/responses", refuse(200, said))
    with pytest.raises(errors.NotOpenAI):
        backend.chat("Hi")
    with pytest.raises(errors.BackendError):
        list(backend.stream("Hi"))


def test_a_response_that_failed_is_an_error_without_the_key(server, backend):
    said = response(status="failed", error={"code": "server_error", "message": f"the key {KEY} broke it"})
    for streamed in (False, True):
        server.on("/responses", sending({"type": "response.failed", "response": said}) if streamed else said)
        with pytest.raises(errors.ServerError, match="broke it") as caught:
            list(backend.stream("Hi")) if streamed else backend.chat("Hi")
        assert KEY not in f"{caught.value} {caught.value.body}"


# A client of the user's own


def test_a_client_of_the_users_own_is_asked_by_its_responses(server):
    server.on("/responses", response(item("Hello")))
    for made in (openai.OpenAI, openai.AsyncOpenAI):
        client = made(base_url=server.url, api_key=KEY, max_retries=0)
        backend = Backend("m", client=client, api="responses")
        reply = backend.chat("Hi", max_tokens=5, top_k=3)
        assert (reply.text, reply.raw["id"]) == ("Hello", "resp_1")
        assert body(server)["max_output_tokens"] == 5
        assert body(server)["top_k"] == 3
        client.close() if made is openai.OpenAI else run(client.close())


def test_a_client_of_the_users_own_streams_events(server):
    client = openai.OpenAI(base_url=server.url, api_key=KEY, max_retries=0)
    events = [
        {**event, "sequence_number": n, "output_index": 0, "content_index": 0, "item_id": "msg"}
        for n, event in enumerate(text_events("Hel", "lo"))
    ]
    server.on("/responses", sending(*events))
    stream = Backend("m", client=client, api="responses").stream("Hi")
    assert [chunk.text for chunk in stream if chunk.text] == ["Hel", "lo"]
    assert (stream.reply.text, stream.reply.finish_reason) == ("Hello", "stop")
    client.close()


def test_a_client_without_responses_says_so():
    client = SimpleNamespace(chat=SimpleNamespace(completions=SimpleNamespace(create=lambda **_: {})))
    with pytest.raises(errors.Unsupported, match=r"no `responses\.create`"):
        Backend("m", client=client, api="responses").chat("Hi")


# What is built on it


def test_the_chat_widget_calls_a_tool_by_it(server, backend):
    in_turn(
        server,
        sending(
            {"type": "response.output_item.done", "item": made_call("add", '{"a": 2, "b": 3}')},
            {"type": "response.completed", "response": response(made_call("add", '{"a": 2, "b": 3}'))},
        ),
        sending(*text_events("It is ", "5.")),
    )
    chat = ChatWidget(backend, tools=[add], approval="always")
    assert asyncio.run(chat.ask("What is 2+3?")).text == "It is 5."
    chat.close()
    assert body(server)["input"] == [
        {"type": "message", "role": "user", "content": "What is 2+3?"},
        {"type": "function_call", "call_id": "c1", "name": "add", "arguments": '{"a": 2, "b": 3}'},
        {"type": "function_call_output", "call_id": "c1", "output": "5"},
    ]
    assert body(server)["tools"][0]["name"] == "add"


def test_a_comparison_asks_both(server, backend):
    server.on("/responses", sending(*text_events("by responses")))
    server.on("/chat/completions", {"choices": [{"message": {"content": "by chat"}, "finish_reason": "stop"}]})
    both = ck.compare("Hi", {"chat": backend.with_options(api="chat"), "responses": backend})
    assert list(both.frame["answer"]) == ["by chat", "by responses"]


@pytest.mark.parametrize(
    "answer",
    [completion("hi"), stream(delta("hi"), delta(finish_reason="stop")), stream({"type": "junk"}), stream()],
    ids=["a whole chat", "a stream of chat", "junk", "an end"],
)
def test_an_answer_of_another_api_is_no_empty_answer(server, answer):
    server.on("/responses", answer)
    with ck.connect(server.url, "m", api="responses") as backend, pytest.raises(errors.NotOpenAI):
        list(backend.stream("Hello"))
