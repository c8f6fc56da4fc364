"""Answers of the Responses API: whole, in events, in part, and hostile."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compat_kit import decode, errors, responses
from compat_kit.replies import Chunk, Reply, Timing, ToolCall, Usage
from compat_kit.stream import Collector

USAGE = {"input_tokens": 9, "output_tokens": 4, "total_tokens": 13, "output_tokens_details": {"reasoning_tokens": 0}}


def message(*texts):
    return {"type": "message", "role": "assistant", "id": "msg", "content": [{"type": "output_text", "text": t} for t in texts]}


def thought(*texts):
    return {"type": "reasoning", "id": "rs", "summary": [{"type": "summary_text", "text": text} for text in texts]}


def call(n=0, arguments='{"a": 1}', **more):
    return {"type": "function_call", "id": f"fc_{n}", "call_id": f"call_{n}", "name": f"f{n}", "arguments": arguments} | more


def response(*output, status="completed", **more):
    return {"id": "resp_1", "object": "response", "status": status, "model": "m", "output": list(output), "usage": USAGE} | more


def whole(raw, limit=None) -> Reply:
    return responses.read_reply(raw, Timing(), limit)


def streamed(*events, limit=None) -> Reply:
    collector = Collector()
    collector.restart(responses.Reader(limit).read)
    for event in events:
        collector.add(collector.read(event, 0.0))
    return collector.reply()


def said(reply: Reply):
    return reply.text, reply.reasoning, [(made.id, made.name, made.arguments) for made in reply.tool_calls], reply.finish_reason


def completed(*output, **more):
    return {"type": "response.completed", "response": response(*output, **more)}


def test_the_texts_of_all_messages_are_the_text():
    assert whole(response(message("Hello", ", "), message("world"))).text == "Hello, world"


def test_summaries_and_items_of_reasoning_stand_apart():
    assert whole(response(thought("One.", "Two."), thought("Three."), message("x"))).reasoning == "One.\n\nTwo.\n\nThree."


def test_reasoning_itself_counts_before_its_summary():
    item = thought("In short.") | {
        "content": [{"type": "reasoning_text", "text": "At "}, {"type": "reasoning_text", "text": "length."}]
    }
    assert whole(response(item)).reasoning == "At length."


def test_reasoning_left_in_the_text_is_taken_out_as_in_chat():
    reply = whole(response(message("<think>hm</think>yes")))
    assert (reply.text, reply.reasoning) == ("yes", "hm")


def test_a_refusal_is_text_as_in_chat():
    item = {"type": "message", "content": [{"type": "refusal", "refusal": "No."}]}
    assert whole(response(item)).text == "No."
    assert streamed({"type": "response.refusal.delta", "delta": "No."}, completed(item)).text == "No."
    told = {"choices": [{"message": {"role": "assistant", "content": None, "refusal": "No."}}]}
    assert decode.read_reply(told, Timing()).text == "No."
    assert decode.read_chunk({"choices": [{"delta": {"refusal": "No."}}]}).text == "No."


@given(st.recursive(st.none() | st.text(max_size=9) | st.integers(), lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(("type", "delta", "output", "content", "refusal")), inner), max_leaves=9))  # fmt: skip
def test_no_shape_of_a_refusal_breaks_the_search_for_it(odd):
    assert isinstance(responses.refusal_of({"type": "response.refusal.delta", "delta": odd, "output": odd}), str)
    assert isinstance(responses.refusal_of({"output": odd}), str)


def test_calls_have_the_id_that_their_results_are_sent_back_by():
    reply = whole(response(call(0), call(1, arguments={"b": 2})))
    assert reply.tool_calls == (ToolCall("call_0", "f0", '{"a": 1}'), ToolCall("call_1", "f1", '{"b": 2}'))
    assert reply.finish_reason == "tool_calls"


def test_a_call_without_an_id_of_its_own_has_that_of_its_item():
    [made] = whole(response(call(call_id=None))).tool_calls
    assert made.id == "fc_0"


@pytest.mark.parametrize(
    ("status", "reason", "finish"),
    [
        ("completed", None, "stop"),
        ("incomplete", "max_output_tokens", "length"),
        ("incomplete", "content_filter", "content_filter"),
        ("incomplete", None, "incomplete"),
        ("queued", None, None),
        ("in_progress", None, None),
        (None, None, "stop"),
    ],
)
def test_how_it_ended_is_said_in_the_words_of_chat(status, reason, finish):
    raw = response(message("x"), status=status, incomplete_details={"reason": reason} if reason else None)
    assert whole(raw).finish_reason == finish


def test_an_event_that_says_incomplete_counts_where_the_response_says_nothing():
    ended = {"type": "response.incomplete", "response": {"incomplete_details": {"reason": "max_output_tokens"}}}
    assert streamed(ended).finish_reason == "length"


def test_vllm_calls_the_event_completed_and_the_response_incomplete():
    raw = completed(message("x"), status="incomplete", incomplete_details={"reason": "max_output_tokens"})
    assert streamed(raw).finish_reason == "length"


@pytest.mark.parametrize(("limit", "finish"), [(None, "stop"), (5, "stop"), (4, "length"), (3, "length")])
def test_an_answer_with_as_many_tokens_as_it_may_have_was_cut_where_the_server_does_not_say(limit, finish):
    assert whole(response(message("x")), limit).finish_reason == finish
    assert streamed(completed(message("x")), limit=limit).finish_reason == finish


def test_usage_is_that_of_chat():
    details = {"output_tokens_details": {"reasoning_tokens": 3}, "input_tokens_details": {"cached_tokens": 2}}
    assert whole(response(usage=USAGE | details)).usage == decode.read_usage(
        {
            "usage": {
                "prompt_tokens": 9,
                "completion_tokens": 4,
                "total_tokens": 13,
                "completion_tokens_details": {"reasoning_tokens": 3},
                "prompt_tokens_details": {"cached_tokens": 2},
            }
        }
    )
    assert whole(response(usage=None)).usage == Usage()


def test_reasoning_that_cost_no_tokens_was_not_counted():
    assert whole(response(thought("hm"), message("x"))).usage.reasoning_tokens is None
    assert whole(response(message("x"))).usage.reasoning_tokens == 0


def test_what_the_server_added_is_extra_and_the_rest_is_not():
    raw = response(message("x"), top_p=1.0, truncation="disabled", timings={"n": 1})
    assert whole(raw).extra == {"timings": {"n": 1}}
    beside = {"type": "response.completed", "sequence_number": 3, "response": response(message("x")), "timings": {"n": 1}}
    reply = streamed({"type": "response.created", "response": response(status="in_progress")}, beside)
    assert (reply.extra, reply.raw["id"], reply.model) == ({"timings": {"n": 1}}, "resp_1", "m")


ANSWERS = [
    (message("Hello, ", "world"),),
    (thought("One.", "Two."), message("Hello")),
    (thought("One."), thought("Two."), message("A"), message("B")),
    (call(0), call(1)),
    (thought("hm"), message("I look."), call(0, '{"city": "Oslo"}'), call(1, "{}")),
    (call(0, ""),),
]


@st.composite
def tellings(draw):
    """An answer, and the events by which a server tells it: some leave out deltas, items, ids, numbers, or the end's output."""
    output = draw(st.sampled_from(ANSWERS))
    has_deltas, has_done, has_end = draw(st.booleans()), draw(st.booleans()), draw(st.booleans())
    if not (has_deltas or has_done or has_end):
        has_end = True
    has_ids, has_numbers = draw(st.booleans()), draw(st.booleans())
    if not has_done and not has_end and not (has_ids or has_numbers):
        has_numbers = True  # else nothing could tell which call a piece is of
    events = [{"type": "response.created", "response": response(status="in_progress")}] if draw(st.booleans()) else []
    for number, item in enumerate(output):
        key = f"item_{number}"
        named = ({"item_id": key} if has_ids else {}) | ({"output_index": number} if has_numbers else {})
        own = {name: value for name, value in item.items() if name != "id"} | ({"id": key} if has_ids else {})
        if has_deltas:
            events += [event | named for event in deltas(draw, own)]
        if has_done:
            events.append({"type": "response.output_item.done", "item": own | {"status": "completed"}} | named)
    renamed = [item | {"id": f"other_{n}"} for n, item in enumerate(output)] if has_end else []
    return output, [*events, completed(*renamed)]


def deltas(draw, item):
    """The events before an item is done, its text cut anywhere."""
    if item["type"] == "function_call":
        yield {"type": "response.output_item.added", "item": item | {"arguments": ""}}
        for piece in cut(draw, item["arguments"]):
            yield {"type": "response.function_call_arguments.delta", "delta": piece}
        yield {"type": "response.function_call_arguments.done", "arguments": item["arguments"]}
        return
    yield {
        "type": "response.output_item.added",
        "item": {name: value for name, value in item.items() if name not in ("content", "summary")},
    }
    is_message = item["type"] == "message"
    for position, part in enumerate(item["content"] if is_message else item["summary"]):
        kind = "output_text" if is_message else "reasoning_summary_text"
        yield {"type": "response.content_part.added" if is_message else "response.reasoning_summary_part.added", "part": {}}
        for piece in cut(draw, part["text"]):
            yield {"type": f"response.{kind}.delta", "delta": piece, "summary_index": position}
        yield {"type": f"response.{kind}.done", "text": part["text"]}


def cut(draw, text):
    at = draw(st.integers(0, len(text)))
    return [text[:at], text[at:]]


@given(tellings())
def test_however_a_stream_tells_it_the_answer_is_that_of_the_whole_and_nothing_is_twice(telling):
    output, events = telling
    assert said(streamed(*events)) == said(whole(response(*output)))


def test_an_item_that_is_done_twice_is_told_once():
    done = {"type": "response.output_item.done", "item": message("x")}
    assert streamed(done, done, completed()).text == "x"


@pytest.mark.parametrize("end", ["Hello", "hello world"])
def test_what_the_end_says_otherwise_is_not_added_to_what_was_told(end):
    assert streamed({"type": "response.output_text.delta", "delta": "Hello "}, completed(message(end))).text == "Hello "


def test_a_call_that_has_another_id_in_the_end_is_the_same_call():
    done = [{"type": "response.output_item.done", "output_index": n, "item": call(n)} for n in (0, 1)]
    reply = streamed(*done, completed(call(0, call_id="x"), call(1, call_id="y")))
    assert [made.id for made in reply.tool_calls] == ["call_0", "call_1"]


def done(item, **more):
    return {"type": "response.output_item.done", "item": item} | more


def piece(text, **more):
    return {"type": "response.function_call_arguments.delta", "delta": text} | more


def added(item, **more):
    return {"type": "response.output_item.added", "item": item} | more


@pytest.mark.parametrize(
    ("events", "second"),
    [
        ([done(call(0)), done(call(1, '{"b": 2}', call_id="call_0"))], {"call_id": "call_0"}),
        (
            [
                added(call(0, "")),
                piece('{"a": 1}', item_id="fc_0"),
                added(call(1, "", id="fc_0")),
                piece('{"b": 2}', item_id="fc_0"),
            ],
            {},
        ),
        (
            [
                added(call(0, ""), output_index=0),
                piece('{"a": 1}', output_index=0),
                added(call(1, ""), output_index=0),
                piece('{"b": 2}', output_index=0),
            ],
            {},
        ),
        ([added(call(0), output_index=0), piece('{"a": 1}', output_index=0), done(call(1, '{"b": 2}'), output_index=1)], {}),
    ],
    ids=["one call_id", "one id of items", "one index", "arguments twice"],
)
def test_the_calls_of_the_response_at_the_end_count_where_the_pieces_say_otherwise(events, second):
    text = {"type": "response.output_text.delta", "delta": "As streamed."}
    reply = streamed(text, *events, completed(message("Another text."), call(0), call(1, '{"b": 2}', **second)))
    assert [(made.name, made.arguments) for made in reply.tool_calls] == [("f0", '{"a": 1}'), ("f1", '{"b": 2}')]
    assert len({made.id for made in reply.tool_calls}) == 2
    assert reply.text == "As streamed."


@pytest.mark.parametrize("last", [[], [call(0, "")], [call(0, '{"a"')], [call(0, name=None)]], ids=str)
def test_a_response_at_the_end_that_does_not_say_it_whole_takes_nothing_away(last):
    assert streamed(done(call(0)), completed(*last)).tool_calls == (ToolCall("call_0", "f0", '{"a": 1}'),)


def test_pieces_that_belong_to_nothing_announced_begin_a_call_when_the_last_one_is_whole():
    first, second = ({"type": "response.output_item.done", "item": call(n, id=None, status="completed")} for n in (0, 1))
    piece = {"type": "response.function_call_arguments.delta", "delta": '{"a"'}
    reply = streamed(first, piece, second, completed())
    assert [(made.id, made.arguments) for made in reply.tool_calls] == [("call_0", '{"a": 1}'), ("call_1", '{"a": 1}')]


def test_the_content_that_vllm_numbers_anew_with_each_token_is_one_text():
    pieces = [{"type": "response.reasoning_text.delta", "delta": word, "content_index": n} for n, word in enumerate(("a", "b"))]
    assert streamed(*pieces, completed()).reasoning == "ab"


def test_of_reasoning_and_its_summary_only_one_is_told():
    reply = streamed(
        {"type": "response.reasoning_text.delta", "delta": "At length."},
        {"type": "response.reasoning_summary_text.delta", "delta": "In short."},
        completed(),
    )
    assert reply.reasoning == "At length."


def test_pieces_of_two_calls_that_come_interleaved_are_kept_apart():
    added = [{"type": "response.output_item.added", "output_index": n, "item": call(n, "")} for n in (0, 1)]
    pieces = [("fc_0", '{"a"'), ("fc_1", '{"b"'), ("fc_0", ": 1}"), ("fc_1", ": 2}")]
    events = [{"type": "response.function_call_arguments.delta", "item_id": key, "delta": piece} for key, piece in pieces]
    assert [made.arguments for made in streamed(*added, *events, completed()).tool_calls] == ['{"a": 1}', '{"b": 2}']


def test_nothing_counts_after_the_end():
    reply = streamed(completed(message("x")), {"type": "response.output_text.delta", "delta": "y"}, {"type": "ping"})
    assert (reply.text, reply.raw["id"]) == ("x", "resp_1")


def test_a_call_that_was_only_announced_is_a_call():
    reply = streamed({"type": "response.output_item.added", "item": call(0, "")}, completed())
    assert reply.tool_calls == (ToolCall("call_0", "f0", "{}"),)
    assert reply.finish_reason == "tool_calls"


@pytest.mark.parametrize(
    "event",
    [
        {"type": "error", "code": "ERR", "message": "it broke", "param": None},
        {"type": "error", "error": {"type": "server_error", "message": "it broke"}},
        {"error": {"message": "it broke"}},
        {"type": "response.failed", "response": response(status="failed", error={"code": "server_error", "message": "it broke"})},
        {"type": "response.failed", "response": {"error": "it broke"}},
        response(status="failed", error={"code": "server_error", "message": "it broke"}),
    ],
)
def test_an_error_in_any_shape_is_an_error(event):
    with pytest.raises(errors.ServerError, match="it broke"):
        responses.Reader().read(event)
    with pytest.raises((errors.ServerError, ValueError), match="it broke|no response"):
        whole(event)


def test_a_response_that_was_cancelled_or_failed_without_a_word_is_an_error():
    for status in ("failed", "cancelled"):
        with pytest.raises(errors.ServerError, match=f"the response was {status}"):
            whole(response(status=status))


@pytest.mark.parametrize("raw", [None, [], "x", {}, {"choices": []}, {"type": "response.created"}, {"output": "x"}])
def test_what_is_no_response_is_not_read_as_one(raw):
    with pytest.raises(ValueError, match="no response"):
        whole(raw)


words = st.sampled_from(
    [
        *("response.output_text.delta", "response.reasoning_summary_text.delta", "response.function_call_arguments.delta"),
        *("response.output_item.added", "response.output_item.done", "response.reasoning_summary_part.added"),
        *("response.completed", "response.incomplete", "message", "reasoning", "function_call", "output_text", "response", "x"),
    ]
)
fields = st.sampled_from(
    [
        *(
            "type",
            "delta",
            "item",
            "item_id",
            "output_index",
            "response",
            "output",
            "content",
            "text",
            "summary",
            "id",
            "call_id",
        ),
        *("name", "arguments", "status", "usage", "input_tokens", "output_tokens", "model", "incomplete_details", "reason"),
        *("object", "refusal", "output_text", "output_tokens_details"),
    ]
)
values = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 2**70) | st.floats() | st.text(max_size=3) | words,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(fields, inner, max_size=5),
    max_leaves=12,
)
items = st.dictionaries(fields, values, max_size=5).flatmap(lambda item: words.map(lambda kind: item | {"type": kind}))
events = (
    items.flatmap(lambda event: items.map(lambda item: event | {"item": item, "response": {"output": [item]}})) | items | values
)


@given(st.lists(events, max_size=6))
def test_whatever_comes_is_a_chunk_or_an_error_of_the_server(hostile):
    collector = Collector()
    collector.restart(responses.Reader(3).read)
    try:
        for event in hostile:
            chunk = collector.add(collector.read(event, 0.0))
            assert isinstance(chunk, Chunk)
            assert isinstance(chunk.extra, dict)
    except errors.StatusError:
        pass
    reply = collector.reply()
    assert isinstance(reply.text, str)
    assert isinstance(reply.reasoning, str)
    assert all(isinstance(part, str) for made in reply.tool_calls for part in (made.id, made.name, made.arguments))
    json.dumps(reply.message)


@given(events)
def test_whatever_body_comes_is_a_reply_or_a_clear_error(hostile):
    try:
        reply = whole(hostile)
    except (ValueError, errors.StatusError):
        return
    assert isinstance(reply, Reply)
    assert isinstance(reply.extra, dict)
