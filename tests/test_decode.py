"""Events of many servers to chunks; and nothing that a server sends breaks out as an error of its own."""

from __future__ import annotations

import json
import math
import re
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from compat_kit import decode
from compat_kit.errors import StatusError
from compat_kit.replies import Chunk, Timing, ToolCall, ToolCallDelta, Usage

CALL = ToolCallDelta(0, "call_1", "f", '{"a": 1}')
FUNCTION = {"name": "f", "arguments": '{"a": 1}'}


def event(delta=None, finish_reason=None, **more):
    return {"object": "chat.completion.chunk", "choices": [{"index": 0, "delta": delta, "finish_reason": finish_reason}]} | more


def calls(*entries):
    return event({"tool_calls": list(entries)})


@pytest.mark.parametrize(
    ("raw", "chunk"),
    [
        pytest.param(event({"role": "assistant", "content": ""}), Chunk(), id="OpenAI begins with an empty role chunk"),
        pytest.param(event({"role": "assistant", "content": None}), Chunk(), id="llama.cpp begins with null"),
        pytest.param(event({"role": "assistant", "content": "Hi"}), Chunk("Hi"), id="mlx_lm repeats the role"),
        pytest.param(event({"content": "Hi"}, model="m"), Chunk("Hi", model="m"), id="TabbyAPI sends no role, the model is kept"),
        pytest.param(event({"content": "Hi"}, "null"), Chunk("Hi"), id="KoboldCpp says null in a string"),
        pytest.param(event({"content": "."}, "stop"), Chunk(".", finish_reason="stop"), id="vLLM ends on the last text"),
        pytest.param(event({}, "stop"), Chunk(finish_reason="stop"), id="an own chunk for the end"),
        pytest.param(event({"content": "Hi"}, "abort"), Chunk("Hi", finish_reason="abort"), id="unknown reasons are kept"),
        pytest.param(event({"content": "Hi"}, 7, model=7), Chunk("Hi"), id="a finish_reason and a model that are no text"),
        pytest.param(event(None, "stop"), Chunk(finish_reason="stop"), id="delta null"),
        pytest.param({"choices": [{"finish_reason": "stop"}]}, Chunk(finish_reason="stop"), id="no delta"),
        pytest.param({"choices": [], "prompt_filter_results": [], "model": ""}, Chunk(), id="Azure begins without choices"),
        pytest.param({"choices": None}, Chunk(), id="choices null"),
        pytest.param({"choices": [None]}, Chunk(), id="a choice that is null"),
        pytest.param({"choices": {"0": {}}}, Chunk(), id="choices that are no list"),
        pytest.param({}, Chunk(), id="an empty object, as with a ping"),
        pytest.param([1], Chunk(), id="no object at all"),
        pytest.param({"choices": [], "usage": {"total_tokens": 42}}, Chunk(usage=Usage(None, None, 42)), id="the usage chunk"),
        pytest.param(
            event({}, "stop", usage={"prompt_tokens": 4, "completion_tokens": 2}),
            Chunk(finish_reason="stop", usage=Usage(4, 2, 6)),
            id="TabbyAPI and transformers keep choices with the usage, and the total is counted up",
        ),
        pytest.param(event({"content": "Hi"}, usage=None), Chunk("Hi"), id="TGI sends usage null in every chunk"),
        pytest.param(
            event({}, usage={"prompt_tokens": -1, "completion_tokens": "3", "total_tokens": True}),
            Chunk(usage=Usage()),
            id="counts that are none are unknown, not zero",
        ),
        pytest.param(event({"content": "Hi", "reasoning_content": None}), Chunk("Hi"), id="SGLang sends null reasoning"),
        pytest.param(event({"reasoning_content": "hm"}), Chunk(reasoning="hm"), id="reasoning_content"),
        pytest.param(event({"reasoning": "hm"}), Chunk(reasoning="hm"), id="reasoning"),
        pytest.param(event({"reasoning": "hm", "reasoning_content": "hm"}), Chunk(reasoning="hm"), id="both are said once"),
        pytest.param(event({"reasoning": None, "reasoning_content": "hm"}), Chunk(reasoning="hm"), id="one of both is null"),
        pytest.param(
            event({"content": [{"type": "text", "text": "Hi "}, {"type": "image_url"}, "x", {"type": "text", "text": "you"}]}),
            Chunk("Hi you"),
            id="content as a list of parts",
        ),
        pytest.param(event({"content": 3}), Chunk(), id="content of another type"),
        pytest.param({"choices": [{"text": "Hi", "finish_reason": None}]}, Chunk("Hi"), id="legacy completions"),
        pytest.param(
            {"choices": [{"message": {"content": "Hi"}, "finish_reason": "stop"}]},
            Chunk("Hi", finish_reason="stop"),
            id="a whole answer in place of a stream",
        ),
        pytest.param(calls({"index": 0, "id": "call_1", "function": FUNCTION}), Chunk(tool_calls=(CALL,)), id="a whole call"),
        pytest.param(
            calls({"function": FUNCTION, "id": ""}, {"function": {"name": "g", "arguments": "{}"}, "id": ""}),
            Chunk(tool_calls=(ToolCallDelta(None, None, "f", '{"a": 1}'), ToolCallDelta(None, None, "g", "{}"))),
            id="Gemini numbers nothing",
        ),
        pytest.param(
            calls({"index": None, "id": "call_1", "function": {"name": "f", "arguments": {"a": 1}}}),
            Chunk(tool_calls=(replace(CALL, index=None),)),
            id="index null, arguments as an object",
        ),
        pytest.param(
            calls({"index": 2, "id": None, "function": {"name": None, "description": None}}, None, {"index": 3}),
            Chunk(tool_calls=(ToolCallDelta(2), ToolCallDelta(3))),
            id="pieces with nothing in them",
        ),
        pytest.param(event({"tool_calls": None, "content": "Hi"}), Chunk("Hi"), id="tool_calls null"),
        pytest.param(event({"tool_calls": {"index": 0}, "content": "Hi"}), Chunk("Hi"), id="tool_calls no list"),
    ],
)
def test_a_chunk_is_read_as(raw, chunk):
    assert decode.read_chunk(raw) == chunk


def test_a_chunk_keeps_when_it_came_and_what_was_sent():
    for raw in (event({"content": "Hi"}), {"choices": []}):
        chunk = decode.read_chunk(raw, 1.5)
        assert chunk.arrived_s == 1.5
        assert chunk.raw is raw


@pytest.mark.parametrize(
    ("pieces", "joined"),
    [
        pytest.param([], [], id="no call"),
        pytest.param(
            [ToolCallDelta(0, "1", "f"), ToolCallDelta(0, arguments='{"a"'), ToolCallDelta(0, arguments=": 1}")],
            [ToolCall("1", "f", '{"a": 1}')],
            id="arguments in pieces",
        ),
        pytest.param(
            [ToolCallDelta(0, "0", "f", "{"), ToolCallDelta(0, "0", None, "}")],
            [ToolCall("0", "f", "{}")],
            id="TGI repeats its id",
        ),
        pytest.param(
            [ToolCallDelta(0, "x", "f", ""), ToolCallDelta(0, "x", "f", "{}")],
            [ToolCall("x", "f", "{}")],
            id="LocalAI repeats both",
        ),
        pytest.param(
            [ToolCallDelta(0, "1", "f", "{}"), ToolCallDelta(0, "2", "g", "{}")],
            [ToolCall("1", "f", "{}"), ToolCall("2", "g", "{}")],
            id="another id at the same index is another call",
        ),
        pytest.param(
            [ToolCallDelta(3, "1", "f"), ToolCallDelta(1, "2", "g"), ToolCallDelta(3, arguments="[1]")],
            [ToolCall("1", "f", "[1]"), ToolCall("2", "g", "{}")],
            id="calls that alternate, and no arguments at all",
        ),
        pytest.param(
            [ToolCallDelta(0, None, "f"), ToolCallDelta(0, "late")], [ToolCall("late", "f", "{}")], id="an id that is late"
        ),
        pytest.param(
            [ToolCallDelta(None, "x", "f", '{"a": 1}'), ToolCallDelta(None, "x", "f", '{"a": 2}')],
            [ToolCall("x", "f", '{"a": 1}'), ToolCall("x_1", "f", '{"a": 2}')],
            id="two whole calls that share an id",
        ),
        pytest.param(
            [ToolCallDelta(0, "x", "f", '{"a": 1}'), ToolCallDelta(0, "x", "f", '{"a": 1}'), ToolCallDelta(0, "x", "f", "")],
            [ToolCall("x", "f", '{"a": 1}')],
            id="a whole call that is told again",
        ),
        pytest.param(
            [ToolCallDelta(None, None, "f", "{}"), ToolCallDelta(None, None, "f", "{}")],
            [ToolCall("call_0", "f", "{}"), ToolCall("call_1", "f", "{}")],
            id="a call made twice without any id",
        ),
        pytest.param(
            [ToolCallDelta(0, "x", "f", "{"), ToolCallDelta(0, "x", "f", "}"), ToolCallDelta(0, "x", "f", "\n")],
            [ToolCall("x", "f", "{}\n")],
            id="LocalAI repeats both, and a blank follows",
        ),
        pytest.param(
            [ToolCallDelta(0, "x", "ad"), ToolCallDelta(0, None, "d"), ToolCallDelta(0, None, None, "{}")],
            [ToolCall("x", "add", "{}")],
            id="a name in pieces",
        ),
        pytest.param(
            [ToolCallDelta(0, "x", "ad"), ToolCallDelta(0, "x", "add", "{"), ToolCallDelta(0, "x", "add", "}")],
            [ToolCall("x", "add", "{}")],
            id="a name that is told again and again",
        ),
        pytest.param(
            [ToolCallDelta(0, "x", "f"), ToolCallDelta(0, "y", None, "{"), ToolCallDelta(0, "z", None, "}")],
            [ToolCall("x", "f", "{}")],
            id="another id in every piece",
        ),
        pytest.param(
            [
                ToolCallDelta(None, "x", "f", "{"),
                ToolCallDelta(None, "y", "g", "["),
                ToolCallDelta(None, "x", None, "}"),
                ToolCallDelta(None, "y", None, "]"),
            ],
            [ToolCall("x", "f", "{}"), ToolCall("y", "g", "[]")],
            id="calls that alternate by their ids",
        ),
    ],
)
def test_pieces_join_to_calls(pieces, joined):
    assert decode.join_calls([tuple(pieces)]) == tuple(joined)
    assert decode.join_calls((piece,) for piece in pieces) == tuple(joined)


def test_a_call_of_the_old_form_is_one_whole_and_in_pieces():
    whole = {"choices": [{"message": {"content": None, "function_call": FUNCTION}, "finish_reason": "function_call"}]}
    assert decode.read_reply(whole, Timing()).tool_calls == (ToolCall("call_0", "f", '{"a": 1}'),)
    pieces = [{"name": "f", "arguments": ""}, {"arguments": '{"a"'}, {"arguments": ": 1}"}, "odd", None]
    chunks = [decode.read_chunk(event({"function_call": piece})) for piece in pieces]
    assert decode.join_calls(chunk.tool_calls for chunk in chunks) == (ToolCall("call_0", "f", '{"a": 1}'),)
    assert (
        decode.read_chunk(event({"tool_calls": [{"function": FUNCTION}], "function_call": FUNCTION})).tool_calls[0].index is None
    )


def test_two_whole_calls_without_index_and_id_stay_two():
    chunk = decode.read_chunk(calls({"function": FUNCTION}, {"function": {"name": "g", "arguments": "{}"}}))
    assert decode.join_calls([chunk.tool_calls]) == (ToolCall("call_0", "f", '{"a": 1}'), ToolCall("call_1", "g", "{}"))


# Real objects, to be broken one place at a time: what is nearly right reaches deeper than what is random.
SAMPLES = [
    event({"role": "assistant", "content": [{"type": "text", "text": "Hi"}], "reasoning": "hm"}, "stop", model="m"),
    calls({"index": 0, "id": "0", "type": "function", "function": FUNCTION}, {"function": {"arguments": {"a": [1]}}}),
    {"choices": [{"message": {"content": "Hi", "tool_calls": [{"id": "1", "function": FUNCTION}]}, "finish_reason": "stop"}]},
    {"choices": [], "model": "m", "usage": {"prompt_tokens": 39, "completion_tokens": 3, "total_tokens": 42}},
    {"error": {"message": "no", "type": "invalid_request_error", "param": None, "code": 400}},
    [{"error": {"message": "no", "status": "INVALID_ARGUMENT", "code": 400}}],
    {"error": "no", "error_type": "validation"},
    {"object": "error", "message": "no", "type": "BadRequestError", "code": 400},
    {"detail": [{"loc": ["body"], "msg": "no", "type": "missing"}]},
    {"data": [{"id": "a", "owned_by": "vllm", "max_model_len": 4096, "meta": {"n_ctx": 512}, "aliases": ["b"]}]},
    {"data": [{"index": 1, "embedding": [0.5, 2]}, {"index": 0, "embedding": [1.0, 2.0]}], "usage": {"total_tokens": 8}},
]
KEYS = sorted({key for sample in SAMPLES for key in re.findall(r'"(\w+)":', json.dumps(sample))})
ODD = st.sampled_from([10**400, -1, True, "", "null", [], {}, [{}], [None], "\ud800", float("inf"), float("nan")])
LEAVES = st.none() | st.integers() | st.floats() | st.text(max_size=8) | ODD
JSON = st.recursive(
    LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(KEYS), inner, max_size=5), max_leaves=12
)


def places(value, path=()):
    yield path
    for key in value if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ():
        yield from places(value[key], (*path, key))


def with_change(value, path, new):
    if not path:
        return new
    copied = value.copy()
    copied[path[0]] = with_change(value[path[0]], path[1:], new)
    return copied


@st.composite
def broken_samples(draw):
    value = draw(st.sampled_from(SAMPLES))
    for _ in range(draw(st.integers(1, 2))):
        value = with_change(value, draw(st.sampled_from(list(places(value)))), draw(JSON))
    return value


def is_typed(value, kind):
    return value is None or type(value) is kind


@pytest.mark.parametrize("stage", ["chunk", "reply"])
@settings(max_examples=250, deadline=None)
@given(raw=broken_samples() | JSON)
@example(raw=[{"choices": [{}]}])
def test_an_answer_has_the_types_it_promises_or_is_refused(stage, raw):
    try:
        read = decode.read_chunk(raw, 1.0) if stage == "chunk" else decode.read_reply(raw, Timing())
    except (ValueError, StatusError):
        return
    assert type(read.text) is type(read.reasoning) is str
    assert all(is_typed(value, str) for value in (read.finish_reason, read.model))
    for call in read.tool_calls:
        assert type(call.arguments) is str
        assert all(is_typed(value, str) for value in (call.id, call.name))
    counts = (read.usage or Usage()).prompt_tokens, (read.usage or Usage()).completion_tokens
    assert all(count is None or (type(count) is int and count >= 0) for count in counts)


@settings(max_examples=250, deadline=None)
@given(raw=broken_samples() | JSON)
def test_a_list_has_the_types_it_promises_or_is_refused(raw):
    with suppress(ValueError):
        for model in decode.read_models(raw):
            assert type(model.id) is str
            assert model.id
            assert is_typed(model.owned_by, str)
            assert is_typed(model.context_window, int)
            assert all(type(alias) is str for alias in model.aliases)
    with suppress(ValueError):
        vectors = decode.read_embeddings(raw, 2)
        assert vectors.dtype.name == "float32"
        assert vectors.shape == (2, vectors.shape[1])
        assert all(math.isfinite(number) for number in vectors.flat)
        assert vectors.any(axis=1).all()


@settings(max_examples=250, deadline=None)
@given(
    status=st.sampled_from([200, 400, 404, 422, 429, 500, 503]), raw=broken_samples() | JSON, wait=st.none() | st.text(max_size=6)
)
def test_every_refusal_is_an_error_with_words(status, raw, wait):
    error = decode.read_error(status, {} if wait is None else {"retry-after": wait}, raw)
    assert isinstance(error, StatusError)
    assert type(str(error)) is str
    assert str(error).strip()
    assert is_typed(error.code, str)
    assert error.retry_after_s is None or 0 <= error.retry_after_s < float("inf")


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=40) | JSON.map(lambda value: json.dumps(value).encode()))
def test_bytes_are_a_value_or_a_value_error(data):
    with suppress(ValueError, StatusError):
        decode.read_chunk(decode.parse(data))


def test_reasoning_among_the_parts_of_the_content_is_kept():
    parts = [{"type": "thinking", "thinking": [{"type": "text", "text": "hm"}]}, {"type": "text", "text": "Hi"}]
    chunk = decode.read_chunk(event({"content": parts}))
    assert (chunk.text, chunk.reasoning) == ("Hi", "hm")


def test_the_first_of_several_answers_is_taken_in_whatever_order_they_come():
    choices = [{"index": index, "message": {"content": f"number {index}"}, "finish_reason": "stop"} for index in (1, 0)]
    assert decode.read_reply({"choices": choices}, Timing()).text == "number 0"
    assert decode.read_reply({"choices": choices[:1]}, Timing()).text == "number 1"
