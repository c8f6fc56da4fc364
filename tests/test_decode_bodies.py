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
    assert decode.read_embeddings(raw, 2) == [[1.0, 2.0], [3.0, 4.5]]
    assert decode.read_embeddings({"data": [{"embedding": [1]}, {"embedding": [2], "index": None}]}, 2) == [[1.0], [2.0]]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (None, "0 embeddings came back for 2 texts"),
        ([{"embedding": [1.0]}], "1 embeddings came back"),
        ([{"embedding": [1.0], "index": 0}, {"embedding": [1.0], "index": 0}], "numbered wrongly"),
        ([{"embedding": [1.0], "index": 1}, {"embedding": [1.0], "index": 2}], "numbered wrongly"),
        ([{"embedding": "AACAPw=="}, {"embedding": [1.0]}], "not a list of numbers"),
        ([{"embedding": []}, {"embedding": [1.0]}], "not a list of numbers"),
        ([{"embedding": [1.0, None]}, None], "not a list of numbers"),
        ([{"embedding": [10**400]}, {"embedding": [1.0]}], "too large"),
    ],
)
def test_what_are_no_embeddings_is_refused(data, said):
    with pytest.raises(ValueError, match=said):
        decode.read_embeddings({"data": data}, 2)


def nested(message, code=None, kind=None):
    return {"error": {"message": message, "type": kind, "param": None, "code": code}}


@pytest.mark.parametrize(
    ("status", "body", "kind", "code"),
    [
        (400, nested("Too long", "context_length_exceeded", "x"), errors.ContextTooLong, "context_length_exceeded"),
        (400, nested("n_ctx", 400, "exceed_context_size_error"), errors.ContextTooLong, "exceed_context_size_error"),
        (400, nested("This model's maximum context length is 40960 tokens."), errors.ContextTooLong, None),
        (400, nested("the prompt is longer than the context length currently available"), errors.ContextTooLong, None),
        (400, {"error": "Trying to keep the first 9 tokens when context the overflows"}, errors.ContextTooLong, None),
        (422, {"error": "`inputs` must have less than 4096 tokens. Given: 5000", "error_type": "v"}, errors.ContextTooLong, "v"),
        (200, {"error": {"object": "error", "message": "The input (9 tokens) is longer than the model's context length (8 tokens)."}}, errors.ContextTooLong, None),
        (400, nested("litellm.ContextWindowExceededError: no", "400"), errors.ContextTooLong, None),
        (401, {"error": "Unauthorized"}, errors.AuthenticationError, None),
        (401, {"detail": "Invalid API key"}, errors.AuthenticationError, None),
        (403, "", errors.AuthenticationError, None),
        (400, nested("no", "401", "authentication_error"), errors.AuthenticationError, "authentication_error"),
        (401, nested("Wrong key", "401", "auth_error"), errors.AuthenticationError, "auth_error"),
        (404, nested("model 'nope' not found", None, "not_found_error"), errors.ModelNotFound, "not_found_error"),
        (404, nested("The model `x` does not exist.", 404, "NotFoundError"), errors.ModelNotFound, "NotFoundError"),
        (404, nested('model "x" not found. To see available models, call GET /v1/models', 404), errors.ModelNotFound, None),
        (400, nested("Invalid model name passed in model=x", "400"), errors.ModelNotFound, None),
        (400, nested("Model Not Exist"), errors.ModelNotFound, None),
        (404, {"message": "Model not found", "type": "Not Found", "code": 404}, errors.ModelNotFound, "Not Found"),
        (404, "model not found", errors.ModelNotFound, None),
        (404, "No running session found for model 'x'", errors.ModelNotFound, None),
        (400, {"detail": "[address=0] Model not found, uid: x"}, errors.ModelNotFound, None),
        (200, nested("gone", "model_not_found"), errors.ModelNotFound, "model_not_found"),
        (429, {"error": "Model is overloaded", "error_type": "overloaded"}, errors.RateLimited, "overloaded"),
        (402, nested("Pay", "insufficient_quota"), errors.RateLimited, "insufficient_quota"),
        (503, nested("Loading model", 503, "unavailable_error"), errors.ModelLoading, "unavailable_error"),
        (503, nested("Wait", "model_loading") | {"loading": {"progress": 0.4}}, errors.ModelLoading, "model_loading"),
        (501, nested("This server does not support embeddings", 501, "not_supported_error"), errors.Unsupported, "not_supported_error"),
        (404, nested("File Not Found", 404, "not_found_error"), errors.Unsupported, "not_found_error"),
        (404, {"error": {"message": "No endpoints found that support tool use", "code": 404}}, errors.Unsupported, None),
        (405, {"detail": "Method Not Allowed"}, errors.Unsupported, None),
        (503, {"detail": "No slot is free."}, errors.ServerError, None),
        (500, nested("image input is not supported - hint: mmproj", 500, "server_error"), errors.ServerError, "server_error"),
        (502, "<html><head><style>p{}</style></head><body><h1>502 Bad Gateway</h1></body>", errors.ServerError, None),
        (500, {"error": "loading the image failed"}, errors.ServerError, None),
        (200, {"error": "generation failed"}, errors.ServerError, None),
        (200, {"error": {"message": "Request failed", "http_status_code": 422}}, errors.ServerError, None),
        (400, nested('"m" does not support tools'), errors.BadRequest, None),
        (400, {"error": "'response_format.type' must be 'json_schema' or 'text'"}, errors.BadRequest, None),
        (400, [{"error": {"message": "no", "code": 400, "status": "INVALID_ARGUMENT"}}], errors.BadRequest, None),
        (422, {"detail": "Unexpected fields in the request: {'foo'}"}, errors.BadRequest, None),
        (424, {"error": "Request failed during generation", "error_type": "generation"}, errors.BadRequest, "generation"),
        (413, None, errors.BadRequest, None),
    ],
)  # fmt: skip
def test_a_refusal_means(status, body, kind, code):
    error = decode.read_error(status, {}, body)
    assert type(error) is kind
    assert (error.status, error.code) == (status, code)


@pytest.mark.parametrize(
    ("body", "said"),
    [
        (nested("in the middle"), "in the middle"),
        ({"error": " as text\n"}, "as text"),
        ({"object": "error", "message": "flat"}, "flat"),
        ({"detail": "of FastAPI"}, "of FastAPI"),
        ({"error": {"detail": "deeper"}}, "deeper"),
        ({"error": {"code": 1}, "message": "beside it"}, "beside it"),
        ({"error": None, "message": "beside null"}, "beside null"),
        ({"error": True, "message": "beside true"}, "beside true"),
        ([{"error": {"message": "in a list"}}], "in a list"),
        ({"detail": [{"loc": ["body", 0], "msg": "missing"}]}, '[{"loc": ["body", 0], "msg": "missing"}]'),
        ("<style>p{}</style><p>of a\n <b>page</b><script>x<script>", "of a page"),
        ("x" * 500, "x" * 200),
        ("", "HTTP status 418"),
        ([], "HTTP status 418"),
        ({"error": {}}, "HTTP status 418"),
        (nested(" \n"), "HTTP status 418"),
        (7, "HTTP status 418"),
    ],
)
def test_the_words_of_the_server_are_found(body, said):
    error = decode.read_error(418, {"x-request-id": "r-1"}, body)
    assert str(error) == error.server_message == said
    assert error.request_id == "r-1"


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("2", 2.0),
        ("0.5", 0.5),
        ("0", 0.0),
        ("-1", None),
        ("inf", None),
        ("nan", None),
        ("Wed, 21 Oct 2026 07:28:09 GMT", 9.0),
        ("Wed, 21 Oct 2026 07:27:00 GMT", 0.0),
        ("Wednesday", None),
        ("", None),
    ],
)
def test_retry_after_is_seconds_or_unknown(value, seconds):
    headers = {"retry-after": value, "date": "Wed, 21 Oct 2026 07:28:00 GMT"}
    assert decode.read_error(429, headers, None).retry_after_s == seconds
    assert decode.read_error(429, headers | {"retry-after-ms": "1500"}, None).retry_after_s == 1.5
    assert decode.read_error(429, {}, None).retry_after_s is None


def test_long_hostile_words_are_read_in_reasonable_time():
    # Without a limit these would take hours, so this test would not end.
    assert type(decode.read_error(404, {}, nested("no model " * 20_000))) is errors.Unsupported
    assert decode.plain_words("<" * 300_000 + "script " * 100_000).startswith("<<")
    assert decode.plain_words("<script " * 100_000) == ""


@pytest.mark.parametrize(
    ("body", "whether"),
    [({"error": 1}, True), ({"message": ""}, True), ({"detail": []}, True), ({}, False), ("error", False), (None, False)],
)
def test_an_envelope_of_an_error_is_an_object_with_one_of_three_names(body, whether):
    assert decode.is_error_envelope(body) is whether


def test_usage_is_read_from_any_body():
    assert decode.read_usage({"usage": {"prompt_tokens": 8, "total_tokens": 8}}) == Usage(8, None, 8)
    for body in ({}, {"usage": None}, {"usage": 3}, [], None):
        assert decode.read_usage(body) == Usage()


def test_bad_utf_8_is_replaced_and_no_json_is_a_value_error():
    assert decode.parse(b'{"a": "\xff\xc3\xa9"}') == {"a": "\ufffd\u00e9"}
    for data in (b"", b"<html>", b'{"a"', b"[" * 100_000):
        with pytest.raises(ValueError, match="line 1"):
            decode.parse(data)
