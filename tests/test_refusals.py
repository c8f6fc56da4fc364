"""Refusals in every shape that servers send them in: which error each means, and what it says."""

from __future__ import annotations

import pytest

from compat_kit import errors, refusals


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
        (402, nested("Pay", "insufficient_quota"), errors.QuotaUsedUp, "insufficient_quota"),
        (503, nested("Loading model", 503, "unavailable_error"), errors.ModelLoading, "unavailable_error"),
        (503, nested("Wait", "model_loading") | {"loading": {"progress": 0.4}}, errors.ModelLoading, "model_loading"),
        (501, nested("This server does not support embeddings", 501, "not_supported_error"), errors.Unsupported, "not_supported_error"),
        (404, nested("File Not Found", 404, "not_found_error"), errors.Unsupported, "not_found_error"),
        (404, {"error": {"message": "No endpoints found that support tool use", "code": 404}}, errors.Unsupported, None),
        (405, {"detail": "Method Not Allowed"}, errors.Unsupported, None),
        (503, {"detail": "No slot is free."}, errors.Overloaded, None),
        (529, nested("Overloaded", None, "overloaded_error"), errors.Overloaded, "overloaded_error"),
        (408, "", errors.ServerError, None),
        (402, nested("Insufficient credits", 402), errors.QuotaUsedUp, None),
        (500, nested("image input is not supported - hint: mmproj", 500, "server_error"), errors.NoVision, "server_error"),
        (502, "<html><head><style>p{}</style></head><body><h1>502 Bad Gateway</h1></body>", errors.ServerError, None),
        (500, {"error": "loading the image failed"}, errors.ServerError, None),
        (200, {"error": "generation failed"}, errors.ServerError, None),
        (200, {"error": {"message": "Request failed", "http_status_code": 422}}, errors.ServerError, None),
        (400, nested('"m" does not support tools'), errors.BadRequest, None),
        (400, {"error": "'response_format.type' must be 'json_schema' or 'text'"}, errors.BadRequest, None),
        (400, [{"error": {"message": "no", "code": 400, "status": "INVALID_ARGUMENT"}}], errors.BadRequest, None),
        (422, {"detail": "Unexpected fields in the request: {'foo'}"}, errors.BadRequest, None),
        (424, {"error": "Request failed during generation", "error_type": "generation"}, errors.ServerError, "generation"),
        (413, None, errors.BadRequest, None),
    ],
)  # fmt: skip
def test_a_refusal_means(status, body, kind, code):
    error = refusals.read_error(status, {}, body)
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
    error = refusals.read_error(418, {"x-request-id": "r-1"}, body)
    assert str(error) == error.server_message == said
    assert error.request_id == "r-1"


def test_long_hostile_words_are_read_in_reasonable_time():
    # Without a limit these would take hours, so this test would not end.
    assert type(refusals.read_error(404, {}, nested("no model " * 20_000))) is errors.Unsupported
    assert refusals.plain_words("<" * 300_000 + "script " * 100_000).startswith("<<")
    assert refusals.plain_words("<script " * 100_000) == ""


@pytest.mark.parametrize(
    ("body", "whether"),
    [({"error": 1}, True), ({"message": ""}, True), ({"detail": []}, True), ({}, False), ("error", False), (None, False)],
)
def test_an_envelope_of_an_error_is_an_object_with_one_of_three_names(body, whether):
    assert refusals.is_error_envelope(body) is whether


@pytest.mark.parametrize(
    ("status", "body", "whether"),
    [
        (404, "404 page not found", True),
        (404, {"detail": "Not Found"}, True),
        (404, {"error": {"message": "File Not Found"}}, True),
        (405, {"detail": "Method Not Allowed"}, True),
        (404, {"error": {"message": "model 'x' not found"}}, False),
        (200, {"error": "Unexpected endpoint or method. (GET /v1/nope)"}, True),
        (200, {"error": "'url' field must be a base64 encoded image."}, False),
        (200, {"error": {"message": "CUDA out of memory"}}, False),
    ],
)
def test_an_unknown_route_is_told_from_an_error_of_the_model(status, body, whether):
    assert refusals.is_unknown_route(status, body) is whether


def test_an_error_keeps_the_body_unless_it_is_very_long():
    body = nested("no", 7) | {"loading": {"progress": 0.4}}
    assert refusals.read_error(503, {}, body).body == body
    assert refusals.read_error(502, {}, "<h1>Bad Gateway</h1>").body == "<h1>Bad Gateway</h1>"
    assert refusals.read_error(500, {}, nested("x" * 30_000)).body is None


def test_an_unknown_thing_in_words_about_a_model_is_no_missing_model():
    words = "The chat template of this model refers to the unknown role 'developer'"
    assert type(refusals.read_error(400, {}, {"error": {"message": words}})) is errors.BadRequest


def test_control_characters_of_a_server_are_written_out_and_endless_words_are_cut():
    error = refusals.read_error(400, {}, {"error": {"message": "\x1b[31mred \x1b]0;title\x07 \u202eevil", "code": "a\x1bb"}})
    assert str(error).startswith(r"\x1b[31mred \x1b]0;title\x07 \u202eevil")
    assert error.code == r"a\x1bb"
    assert len(str(refusals.read_error(400, {}, {"error": {"message": "no " * 100_000}}))) < 3_000


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("rate_limit_exceeded", errors.RateLimited),
        ("invalid_prompt", errors.BadRequest),
        ("image_content_policy_violation", errors.BadRequest),
        ("server_error", errors.ServerError),
    ],
)
def test_an_error_in_the_middle_of_an_answer_is_known_by_its_code(code, kind):
    assert type(refusals.read_error(200, {}, {"error": {"message": "It did not work.", "code": code}})) is kind
