"""Bodies of many servers: replies, lists of models, embeddings, and errors in every shape that they are sent in."""

from __future__ import annotations

import pytest

from compat_kit import decode, errors
from compat_kit.replies import ModelInfo, Reply, Timing, ToolCall, Usage

FUNCTION = {"name": "f", "arguments": '{"a": 1}'}


def test_a_reply_is_read_whole():
    raw = {
        "model": "m",
        "choices": [
            {
                "message": {
                    "content": None,
                    "reasoning": None,
                    "reasoning_content": "hm",
                    "tool_calls": [{"id": "0", "function": FUNCTION}],
                },
                "finish_reason": "stop",
            }
        ],
        "usage": {"prompt_tokens": 9, "completion_tokens": 3},
    }
    called = (ToolCall("0", "f", '{"a": 1}'),)
    expected = Reply("", "hm", called, "stop", Usage(9, 3, 12), Timing(total_s=1.0), "m")
    reply = decode.read_reply(raw, Timing(total_s=1.0))
    assert reply == expected
    assert reply.raw is raw


def test_a_legacy_reply_is_its_text_and_what_is_missing_is_none():
    assert decode.read_reply({"choices": [{"text": "Hi"}]}, Timing()) == Reply("Hi")


@pytest.mark.parametrize(
    "body", [None, [], "<html>", {}, {"choices": None}, {"choices": []}, {"choices": ["Hi"]}, {"detail": "no"}]
)
def test_a_body_without_an_answer_is_no_reply(body):
    with pytest.raises(ValueError, match="no choices"):
        decode.read_reply(body, Timing())


@pytest.mark.parametrize("body", [{"error": "Unexpected endpoint or method. (GET /foo)"}, {"object": "error", "message": "no"}])
def test_an_error_in_place_of_a_reply_or_a_chunk_is_that_error(body):
    for read in (lambda: decode.read_reply(body, Timing()), lambda: decode.read_chunk(body)):
        with pytest.raises(errors.ServerError, match=r"Unexpected|no") as caught:
            read()
        assert caught.value.status == 200


@pytest.mark.parametrize(
    ("body", "models"),
    [
        ({"object": "list", "data": None}, []),
        ({"data": []}, []),
        ({"data": ["a", "b"]}, [ModelInfo("a"), ModelInfo("b")]),
        ([{"id": "a"}], [ModelInfo("a")]),
        ({"data": [{"id": "a", "owned_by": "vllm", "max_model_len": 40960}]}, [ModelInfo("a", "vllm", 40960)]),
        ({"data": [{"id": "a", "context_length": 32768}]}, [ModelInfo("a", context_window=32768)]),
        ({"data": [{"id": "a", "meta": {"n_ctx": 512}, "aliases": ["b", 3]}]}, [ModelInfo("a", None, 512, ("b",))]),
        ({"data": [{"id": "a", "max_model_len": 0, "context_length": True, "meta": [], "aliases": "b"}]}, [ModelInfo("a")]),
        ({"data": [{"name": "no id"}, None, 3, "", {"id": "a"}]}, [ModelInfo("a")]),
    ],
)
def test_a_list_of_models_is_read_as(body, models):
    assert decode.read_models(body) == tuple(models)


@pytest.mark.parametrize("body", [None, "<html>", 3, {}, {"error": "no"}, {"data": "a"}, {"data": {"id": "a"}}])
def test_what_is_no_list_of_models_is_refused(body):
    with pytest.raises(ValueError, match="no list of models"):
        decode.read_models(body)


def test_embeddings_come_in_the_order_of_the_texts():
    raw = {"data": [{"index": 1, "embedding": [3, 4.5]}, {"index": 0, "embedding": [1.0, 2.0]}]}
    assert decode.read_embeddings(raw, 2).tolist() == [[1.0, 2.0], [3.0, 4.5]]
    assert decode.read_embeddings({"data": [{"embedding": [1]}, {"embedding": [2], "index": None}]}, 2).tolist() == [[1.0], [2.0]]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (None, "0 embeddings came back for 2 texts"),
        ([{"embedding": [1.0]}], "1 embeddings came back"),
        ([{"embedding": [1.0], "index": 0}, {"embedding": [1.0], "index": 0}], "numbered wrongly"),
        ([{"embedding": [1.0], "index": 1}, {"embedding": [1.0], "index": 2}], "numbered wrongly"),
        ([{"embedding": "AACAP"}, {"embedding": [1.0]}], "no base64 of float32"),
        ([{"embedding": "AACAPwA="}, {"embedding": [1.0]}], "no base64 of float32"),
        ([{"embedding": [[1.0], [2.0]]}, {"embedding": [1.0]}], "a vector for each token"),
        ([{"embedding": [1.0, True]}, {"embedding": [1.0]}], "not a list of numbers"),
        ([{"embedding": [1.0]}, {"embedding": [1.0, 2.0]}], "differ in length"),
        ([{"embedding": [1e39]}, {"embedding": [1.0]}], "too large, or none"),
        ([{"embedding": [float("nan")]}, {"embedding": [1.0]}], "too large, or none"),
        ([{"embedding": "AADAfw=="}, {"embedding": [1.0]}], "too large, or none"),
        ([{"embedding": [0, -0.0]}, {"embedding": [1.0, 1]}], "nothing but zeros"),
        ([{"embedding": []}, {"embedding": [1.0]}], "not a list of numbers"),
        ([{"embedding": [1.0, None]}, None], "not a list of numbers"),
        ([{"embedding": [10**400]}, {"embedding": [1.0]}], "too large"),
    ],
)
def test_what_are_no_embeddings_is_refused(data, said):
    with pytest.raises(ValueError, match=said):
        decode.read_embeddings({"data": data}, 2)


def test_usage_is_read_from_any_body():
    assert decode.read_usage({"usage": {"prompt_tokens": 8, "total_tokens": 8}}) == Usage(8, None, 8)
    for body in ({}, {"usage": None}, {"usage": 3}, [], None):
        assert decode.read_usage(body) == Usage()


def test_bad_utf_8_is_replaced_and_no_json_is_a_value_error():
    assert decode.parse(b'{"a": "\xff\xc3\xa9"}') == {"a": "\ufffd\u00e9"}
    for data in (b"", b"<html>", b'{"a"', b"[" * 100_000):
        with pytest.raises(ValueError, match="line 1"):
            decode.parse(data)
